//! What a member's copy keeps of what the newer file has not: what the member's words are on, and where they go when that
//! is gone.

use jiff::Timestamp;
use serde_json::Value;

use super::RowMap;
use super::update::columns;
use crate::domain::{Comment, Id, Proposal, ProposalDecision, Row, Table};

/// What a row is on, and cannot be without.
#[must_use]
pub fn holders(row: &Row) -> Vec<(Table, Id)> {
    match row {
        Row::Case(row) => vec![(Table::Project, row.project_id)],
        Row::AgendaItem(row) => {
            let case = row.case_id.map(|case| (Table::Case, case));
            case.into_iter().chain([(Table::Meeting, row.meeting_id)]).collect()
        }
        Row::Note(row) => match (row.case_id, row.agenda_item_id) {
            (Some(case), _) => vec![(Table::Case, case)],
            (None, item) => item.into_iter().map(|item| (Table::AgendaItem, item)).collect(),
        },
        Row::Comment(row) => [Table::Case, Table::AgendaItem, Table::Meeting]
            .map(|table| (table, row.subject_id))
            .to_vec(),
        // What is read and ticked off is nothing one has written.
        Row::Reading(_) | Row::ChecklistMark(_) | Row::Recusal(_) => Vec::new(),
        _ => {
            let case = columns(row).get("case_id").and_then(|id| id.as_str()?.parse().ok());
            case.into_iter().map(|case| (Table::Case, case)).collect()
        }
    }
}

/// The case of the item that a note without a case is on.
#[must_use]
pub fn case_of_item(row: &Row, rows: &RowMap) -> Option<Id> {
    let Row::Note(note) = row else { return None };
    let item = note.agenda_item_id.filter(|_| note.case_id.is_none())?;
    match rows.get(&(Table::AgendaItem, item)) {
        Some(Row::AgendaItem(item)) => item.case_id,
        _ => None,
    }
}

/// The row out of use, as it is where it is so already.
#[must_use]
pub fn ended(row: &Row, now: Timestamp) -> Row {
    let mut columns = columns(row);
    if let Some(ended_at) = columns.get_mut("ended_at").filter(|ended_at| ended_at.is_null()) {
        *ended_at = Value::from(now.to_string());
    }
    Row::from_json(row.table(), &Value::Object(columns).to_string()).unwrap_or_else(|_| row.clone())
}

/// Whether a comment or a proposal is about a text that is not there.
pub fn is_about_nothing(row: &Row, has: impl Fn(&(Table, Id)) -> bool) -> bool {
    let (table, id) = match row {
        Row::Comment(row) => (row.about_table.as_str(), Some(row.about_id)),
        Row::Proposal(row) => (row.about_table.as_str(), row.about_id.parse().ok()),
        _ => return false,
    };
    !table.is_empty() && !Table::named(table).zip(id).is_some_and(|key| has(&key))
}

/// The words as a proposal for the case, about no text of it; none where they are of no case that is there.
pub fn without_about(row: &Row, has_case: impl Fn(Id) -> bool) -> Option<Proposal> {
    match row {
        Row::Proposal(row) if has_case(row.case_id) => Some(Proposal {
            about_table: String::new(),
            about_id: String::new(),
            ..row.clone()
        }),
        Row::Comment(row) if has_case(row.subject_id) => Some(of_comment(row)),
        _ => None,
    }
}

fn of_comment(row: &Comment) -> Proposal {
    Proposal {
        id: row.id,
        // What is settled is no longer to be decided on.
        decision: row.resolved_at.map(|_| ProposalDecision::Rejected),
        ended_at: row.ended_at,
        ..proposal_for(row.subject_id, row.author_id, &row.body, row.written_at)
    }
}

/// A proposal for a case.
#[must_use]
pub fn proposal_for(case_id: Id, member_id: Option<Id>, body: &str, written_at: Timestamp) -> Proposal {
    Proposal {
        id: Id::new(),
        case_id,
        member_id,
        about_table: String::new(),
        about_id: String::new(),
        theme: None,
        headline: String::new(),
        body: body.to_owned(),
        is_private: false,
        written_at,
        decision: None,
        recommendation_id: None,
        ended_at: None,
    }
}
