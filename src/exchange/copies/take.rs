//! What is written when a contribution is taken in: everything in one operation, so that one undo takes it out.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::Value;

use super::references::referred;
use super::{RowMap, TakeError};
use crate::domain::contributed::{
    Choice, Incoming, IncomingItem, Standing, What, WhyNot, own_columns, written_columns,
};
use crate::domain::{
    Comment, Contribution, Id, Operation, OperationName, Proposal, ProposalDecision, Recusal, Row, Table, Write,
};

/// The operation that takes in what was chosen, with the row that recognises the same bundle the next time. `choices` has one
/// choice an item.
///
/// # Errors
/// Where the same was taken in before, or the choices are not of this bundle.
pub fn take(incoming: &Incoming, choices: &[Choice], rows: &RowMap, now: Timestamp) -> Result<Operation, TakeError> {
    if incoming.taken_before.is_some() {
        return Err(TakeError::TakenBefore);
    }
    if choices.len() != incoming.items.len() {
        return Err(TakeError::OtherChoices);
    }
    let mut taking = Taking {
        rows,
        member: incoming.member,
        now,
        keys: rows.keys().copied().collect(),
        writes: Vec::new(),
    };
    // What others are about comes before them.
    let mut order: Vec<usize> = (0..choices.len()).collect();
    order.sort_by_key(|place| incoming.items[*place].item.what.key().0);
    for place in order {
        taking.item(&incoming.items[place], &choices[place])?;
    }
    let mut writes = taking.writes;
    writes.push(Write::insert(Contribution {
        id: incoming.id,
        member_id: Some(incoming.member),
        copy_id: incoming.copy,
        sha256: incoming.sha256.clone(),
        made_at: incoming.made_at,
        taken_at: Some(now),
        item_count: i64::try_from(incoming.items.len()).unwrap_or(i64::MAX),
        left_out: String::new(),
    }));
    Ok(Operation::new(OperationName::TakeContribution, writes))
}

struct Taking<'a> {
    rows: &'a RowMap,
    member: Id,
    now: Timestamp,
    keys: BTreeSet<(Table, Id)>,
    writes: Vec<Write>,
}

impl Taking<'_> {
    fn item(&mut self, item: &IncomingItem, choice: &Choice) -> Result<(), TakeError> {
        match (item.standing, choice) {
            // What is not chosen in place of what is there is kept too, as decided: the member's next file has it, and no words
            // are in the contribution alone.
            (Standing::Clash | Standing::Changed, Choice::Ours) => {
                self.keep(item, Some(ProposalDecision::Rejected));
                Ok(())
            }
            (Standing::NotTaken(why), _) if is_kept(item, why) => {
                self.keep(item, Some(ProposalDecision::Rejected));
                Ok(())
            }
            (Standing::Here | Standing::NotTaken(_), _) | (_, Choice::Ours) => Ok(()),
            (Standing::New | Standing::Changed, _) | (Standing::Clash, Choice::Theirs) => {
                let text = match choice {
                    Choice::Third(text) => Some(text.as_str()),
                    _ => None,
                };
                self.theirs(item, text)
            }
            (Standing::Clash, Choice::Third(text)) => {
                self.keep(item, Some(ProposalDecision::Rejected));
                self.theirs(item, Some(text))
            }
            (Standing::Clash, Choice::OursAndProposal) => {
                self.keep(item, None);
                Ok(())
            }
        }
    }

    /// What came, or another text in its place.
    fn theirs(&mut self, item: &IncomingItem, text: Option<&str>) -> Result<(), TakeError> {
        match &item.item.what {
            What::Own { row, base } => {
                let json = row.to_json().map_err(|_| TakeError::OtherChoices)?;
                let Value::Object(mut columns) = json else {
                    return Err(TakeError::OtherChoices);
                };
                let mut written = written_columns(row, base.as_deref());
                if let Some(text) = text {
                    columns.insert("body".to_owned(), Value::from(text));
                    if !written.contains(&"body") {
                        written.push("body");
                    }
                }
                if let Some(there) = self.rows.get(&(row.table(), row.id())) {
                    self.set_changed(there, &Value::Object(columns), &written);
                } else {
                    // What is named and not here is not named here: a participant, a paper.
                    for (column, value) in &mut columns {
                        let named = value.as_str().and_then(|id| id.parse::<Id>().ok());
                        let other = referred(row.table(), column).zip(named);
                        if other.is_some_and(|other| !self.keys.contains(&other)) {
                            *value = Value::Null;
                        }
                    }
                    let row = Row::from_json(row.table(), &Value::Object(columns).to_string())
                        .map_err(|_| TakeError::OtherChoices)?;
                    self.keys.insert((row.table(), row.id()));
                    self.writes.push(Write::Insert(Box::new(row)));
                }
            }
            What::Answer(answer) => self.answer(item, answer),
            What::Text { of, id, text: came, .. } => {
                let (table, column) = of.place();
                self.set(table, *id, column, Value::from(text.unwrap_or(came)));
            }
        }
        Ok(())
    }

    fn answer(&mut self, item: &IncomingItem, answer: &Recusal) {
        let there = item
            .ours
            .as_ref()
            .and_then(|ours| self.rows.get(&(Table::Recusal, ours.id)));
        match there {
            Some(there) => {
                let came = Row::from(answer.clone()).to_json().unwrap_or_default();
                self.set_changed(there, &came, own_columns(Table::Recusal));
            }
            // The key may be that of a row taken out of use here.
            None if self.keys.contains(&(Table::Recusal, answer.id)) => self.writes.push(Write::insert(Recusal {
                id: Id::new(),
                ..answer.clone()
            })),
            None => self.writes.push(Write::insert(answer.clone())),
        }
    }

    fn set_changed(&mut self, there: &Row, came: &Value, written: &[&'static str]) {
        let has = there.to_json().unwrap_or_default();
        for &column in written {
            if has[column] != came[column] {
                self.set(there.table(), there.id(), column, came[column].clone());
            }
        }
    }

    fn set(&mut self, table: Table, id: Id, column: &'static str, value: Value) {
        self.writes.push(Write::Set {
            table,
            id,
            column: column.into(),
            value,
        });
    }

    /// What came is kept beside what is there: as a proposal where it is of a case, else as a comment.
    fn keep(&mut self, item: &IncomingItem, decision: Option<ProposalDecision>) {
        let (table, id) = item.item.what.key();
        let body = item.item.what.text().to_owned();
        let headline = match &item.item.what {
            What::Own { row, .. } => match row.as_ref() {
                Row::Proposal(row) => row.headline.clone(),
                _ => String::new(),
            },
            _ => String::new(),
        };
        let is_there = item.ours.as_ref().is_some_and(|ours| ours.text == body);
        let is_answer = matches!(item.item.what, What::Answer(_));
        if is_answer || (headline.trim().is_empty() && (is_there || body.trim().is_empty())) {
            return;
        }
        // What is out of use is nothing to be about.
        let is_gone = item.standing == Standing::NotTaken(WhyNot::TextGone);
        if let Some(case) = item.case {
            self.writes.push(Write::insert(Proposal {
                id: Id::new(),
                case_id: case,
                member_id: Some(self.member),
                about_table: if is_gone {
                    String::new()
                } else {
                    table.name().to_owned()
                },
                about_id: if is_gone { String::new() } else { id.to_string() },
                theme: None,
                headline,
                body,
                is_private: false,
                written_at: item.item.at,
                decision,
                recommendation_id: None,
                ended_at: None,
            }));
        } else if let Some(subject) = Self::subject(item) {
            self.writes.push(Write::insert(Comment {
                id: Id::new(),
                subject_id: subject,
                about_table: table.name().to_owned(),
                about_id: id,
                author_id: Some(self.member),
                body,
                written_at: self.now,
                resolved_at: decision.map(|_| self.now),
                ended_at: None,
            }));
        }
    }

    /// What a comment on something without a case is loaded with.
    fn subject(item: &IncomingItem) -> Option<Id> {
        match &item.item.what {
            What::Own { row, .. } => match row.as_ref() {
                Row::Note(note) => note.subject(),
                Row::Comment(comment) => Some(comment.subject_id),
                _ => item.meeting,
            },
            _ => item.meeting,
        }
    }
}

/// Whether the words of what is not taken in are kept as decided: those that would else be in place of others. What the
/// member has alone stays in the member's copy.
fn is_kept(item: &IncomingItem, why: WhyNot) -> bool {
    match (&item.item.what, why) {
        (What::Answer(_), _) | (_, WhyNot::CaseGone | WhyNot::Recused) => false,
        (What::Text { .. }, _) => true,
        (What::Own { .. }, _) => why == WhyNot::Decided,
    }
}
