//! What becomes of what members propose.

use jiff::Timestamp;

use super::{Name, add_recommendation};
use crate::domain::{Council, Id, Operation, Proposal, ProposalDecision, Table, Write};

/// What is decided of a proposal.
#[must_use]
pub fn decide_proposal(proposal: Id, decision: ProposalDecision) -> Operation {
    Operation::new(Name::EditProposal, vec![decided(proposal, "decision", decision)])
}

/// A member's proposal becomes a recommendation of its case.
#[must_use]
pub fn accept_proposal(council: &Council, proposal: &Proposal, now: Timestamp) -> Operation {
    let (case, theme) = (proposal.case_id, proposal.theme);
    let (headline, body) = (proposal.headline.trim(), proposal.body.trim());
    let (made, mut operation) = add_recommendation(council, case, theme, headline, body, None, now);
    operation.writes.extend([
        decided(proposal.id, "decision", ProposalDecision::Accepted),
        decided(proposal.id, "recommendation_id", made),
    ]);
    operation
}

fn decided(proposal: Id, column: &'static str, value: impl serde::Serialize) -> Write {
    Write::Set {
        table: Table::Proposal,
        id: proposal,
        column: column.into(),
        value: serde_json::to_value(value).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Row, Theme};

    #[test]
    fn a_proposal_becomes_a_recommendation_or_is_set_aside() {
        let council = Council::default();
        let now = Timestamp::UNIX_EPOCH;
        let (case, theme) = (Id::new(), Theme::new(2));
        let (_, add) = crate::domain::operations::add_proposal(case, Some(Id::new()), theme, now);
        let Write::Insert(row) = &add.writes[0] else { panic!() };
        let Row::Proposal(row) = row.as_ref() else { panic!() };
        let row = Proposal {
            headline: "Mål først ".to_owned(),
            body: "Så velg.".to_owned(),
            ..row.clone()
        };
        let accept = accept_proposal(&council, &row, now);
        let made = accept.writes.iter().find_map(|write| match write {
            Write::Insert(row) => match row.as_ref() {
                Row::Recommendation(row) => Some(row),
                _ => None,
            },
            Write::Set { .. } => None,
        });
        let made = made.unwrap();
        assert_eq!((made.headline.as_str(), made.theme), ("Mål først", theme));
        let set = |operation: &Operation, named: &str| {
            operation.writes.iter().find_map(|write| match write {
                Write::Set {
                    table,
                    id,
                    column,
                    value,
                } if *column == *named => {
                    assert_eq!((*table, *id), (Table::Proposal, row.id));
                    value.as_str().map(str::to_owned)
                }
                _ => None,
            })
        };
        assert_eq!(set(&accept, "decision").as_deref(), Some("accepted"));
        assert_eq!(set(&accept, "recommendation_id"), Some(made.id.to_string()));
        let leave = decide_proposal(row.id, ProposalDecision::Rejected);
        assert_eq!(set(&leave, "decision").as_deref(), Some("rejected"));
    }
}
