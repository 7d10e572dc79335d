//! A newer file from the secretariat, and what the member has written since: what the member's copy becomes.
//!
//! The copy is written anew as well: first the newer file's rows with what the member has sent already, then, as a second
//! operation, what the member keeps or has not sent. So the next contribution counts from the newer file, and nothing of a
//! case the member has become recused from is left in the journal or in free pages.
//!
//! Column by column, what only one side changed since the copy was made is as that side has it. Where both did: in a row of
//! the member's own the member's words stand, and the newer ones are found in the history; in what all share the newer
//! words stand, and the member's are kept as a proposal.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::RowMap;
use super::member_file::documents;
use super::outgoing::Written;
use super::references::mend;
use crate::domain::contributed::SharedText;
use crate::domain::{Id, NoteKind, Operation, OperationName, Proposal, Recusal, Row, SettingName, Table, Write};

/// Why a file does not update a copy. The copy is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UpdateFault {
    /// The copy that is open is no member's.
    #[error("not a member's copy")]
    NotMember,
    /// The file is no member's file.
    #[error("not a member's file")]
    NotMemberFile,
    /// The file is of another council, by its name.
    #[error("of {0}")]
    OtherCouncil(String),
    /// The file was made for another, by their name.
    #[error("for {0}")]
    OtherMember(String),
    /// The file is not newer than the copy.
    #[error("not newer")]
    NotNewer,
}

/// What a copy becomes.
#[derive(Debug)]
pub struct Updated {
    /// The rows of the first operation.
    pub rows: RowMap,
    /// What comes after them.
    pub then: Operation,
    /// How many texts of the member's were changed on both sides, and are kept as proposals.
    pub clashes: usize,
    /// How many of the member's own texts stay out: they are on what is no longer in the file.
    pub left_out: usize,
    /// The documents that its rows name.
    pub documents: BTreeSet<String>,
    /// Whether the copy as it was has something that must not be kept: a case the member has become recused from.
    pub must_go: bool,
}

/// The copy as it was.
pub struct Mine<'a> {
    pub rows: &'a RowMap,
    /// What was written since the copy was made.
    pub since_made: &'a [Written],
    /// What was written since the last contribution was sent.
    pub since_sent: &'a BTreeSet<(Table, Id)>,
}

/// Sees that a file is a newer one for the same member of the same council.
///
/// # Errors
/// Where it is not.
pub fn check_update(mine: &RowMap, newer: &RowMap) -> Result<(), UpdateFault> {
    let member = setting(mine, SettingName::CopyMember).ok_or(UpdateFault::NotMember)?;
    let council = |rows: &RowMap| {
        rows.values().find_map(|row| match row {
            Row::CouncilInfo(info) => Some((info.id, info.name.clone())),
            _ => None,
        })
    };
    let (own, other) = (council(mine), council(newer));
    if own.map(|(id, _)| id) != other.as_ref().map(|(id, _)| *id) {
        return Err(UpdateFault::OtherCouncil(
            other.map(|(_, name)| name).unwrap_or_default(),
        ));
    }
    let made_for = setting(newer, SettingName::CopyMember).ok_or(UpdateFault::NotMemberFile)?;
    if made_for != member {
        let name = setting(newer, SettingName::CopyName).unwrap_or_default();
        return Err(UpdateFault::OtherMember(name.to_owned()));
    }
    let made_at = |rows: &RowMap| setting(rows, SettingName::CopyMadeAt).and_then(|at| at.parse::<Timestamp>().ok());
    if made_at(newer) <= made_at(mine) {
        return Err(UpdateFault::NotNewer);
    }
    Ok(())
}

/// What a copy becomes with a newer file.
///
/// # Errors
/// As [`check_update`].
pub fn update(mine: &Mine<'_>, newer: &RowMap, now: Timestamp) -> Result<Updated, UpdateFault> {
    check_update(mine.rows, newer)?;
    let member = setting(mine.rows, SettingName::CopyMember).and_then(|id| id.parse().ok());
    let is_taken = |row: &Row| match row {
        Row::Contribution(sent) => newer.contains_key(&(Table::Contribution, sent.id)),
        _ => true,
    };
    let mut joining = Joining {
        all_taken: mine.rows.values().all(is_taken),
        mine,
        member,
        now,
        before: mine
            .since_made
            .iter()
            .map(|one| ((one.table, one.id), one.before.as_ref()))
            .collect(),
        rows: newer.clone(),
        last: RowMap::new(),
        clashes: 0,
    };
    for (key, row) in mine.rows {
        joining.row(*key, row, newer);
    }
    Ok(joining.finish(newer))
}

struct Joining<'a> {
    mine: &'a Mine<'a>,
    member: Option<Id>,
    now: Timestamp,
    /// What was written since the copy was made, as it was then.
    before: BTreeMap<(Table, Id), Option<&'a Row>>,
    /// The newer file's rows, with what was sent.
    rows: RowMap,
    /// The rows that differ from those, or come beside them.
    last: RowMap,
    clashes: usize,
    /// Whether the secretariat has taken in all that was sent.
    all_taken: bool,
}

impl Joining<'_> {
    /// Whether the secretariat has decided on the row as it is here.
    fn is_settled(&self, key: (Table, Id)) -> bool {
        self.all_taken && !self.mine.since_sent.contains(&key)
    }

    fn row(&mut self, key: (Table, Id), row: &Row, newer: &RowMap) {
        // Whose copy it is, the newer file says.
        if key.0 == Table::Setting || key.0 == Table::MemberCopy {
            return;
        }
        match (newer.get(&key), self.before.get(&key).copied()) {
            // What the member wrote before an earlier update is theirs still; the secretariat never had it, or let it be.
            (None, None) if self.is_own(row) => {
                self.rows.insert(key, row.clone());
            }
            // Not written here: as the newer file has it, or gone as there.
            (_, None) => {}
            (Some(theirs), Some(base)) => self.both(key, row, base, theirs),
            (None, Some(None)) if self.is_answered_there(row, newer) => {}
            (None, Some(None)) => {
                // A recommendation of the member's own goes out as a proposal, and comes back as one.
                let is_proposed = matches!(key.0, Table::Recommendation | Table::RecommendationText);
                if is_proposed && self.is_settled(key) && newer.contains_key(&(Table::Proposal, key.1)) {
                    return;
                }
                // What else the member made stays what came from here, update after update.
                let is_sent = self.is_settled(key) && is_own_table(key.0);
                if key.0 == Table::Contribution || is_sent {
                    self.rows.insert(key, row.clone());
                } else {
                    self.last.insert(key, row.clone());
                }
            }
            // The secretariat has taken it out of use, and the member has written in it.
            (None, Some(Some(base))) => {
                if self.is_settled(key) {
                    return;
                }
                if is_own_table(key.0) {
                    self.last.insert(key, row.clone());
                } else {
                    self.keep_text(row, base, None);
                }
            }
        }
    }

    /// Whether a row is an answer to what the secretariat has asked in the meantime under a key of its own: it goes into that
    /// row, so that there is one of each member and case. What is decided there stands.
    fn is_answered_there(&mut self, row: &Row, newer: &RowMap) -> bool {
        let Row::Recusal(mine) = row else { return false };
        let same = |row: &&Recusal| (row.member_id, row.case_id) == (mine.member_id, mine.case_id);
        let mut theirs = newer.values().filter_map(|row| match row {
            Row::Recusal(row) if row.ended_at.is_none() => Some(row),
            _ => None,
        });
        let Some(theirs) = theirs.find(same) else { return false };
        if self.is_settled((Table::Recusal, mine.id)) || mine.answer.is_none() || mine.ended_at.is_some() {
            return true;
        }
        let ground = if theirs.decision.is_none() {
            &mine.ground
        } else {
            &theirs.ground
        };
        let joined = Recusal {
            answer: mine.answer,
            declared_on: mine.declared_on,
            ground: ground.clone(),
            ..theirs.clone()
        };
        if joined != *theirs {
            self.last.insert((Table::Recusal, theirs.id), joined.into());
        }
        true
    }

    /// Whether a row is the member's, and not one that came from the secretariat.
    fn is_own(&self, row: &Row) -> bool {
        match row {
            Row::Note(row) => row.is_private || row.kind == NoteKind::TalkingPoint || row.author_id == self.member,
            Row::Assessment(row) => row.is_private || row.member_id == self.member,
            Row::Proposal(row) => row.is_private || row.member_id == self.member,
            Row::Comment(row) => row.author_id == self.member,
            Row::Reading(_) | Row::ChecklistMark(_) | Row::Contribution(_) => true,
            _ => false,
        }
    }

    fn both(&mut self, key: (Table, Id), mine: &Row, base: Option<&Row>, theirs: &Row) {
        if self.is_settled(key) || key.0 == Table::Contribution {
            return;
        }
        let own = is_own_table(key.0);
        let (mine_columns, theirs_columns) = (columns(mine), columns(theirs));
        let base_columns = base.map(columns);
        let mut joined = theirs_columns.clone();
        for (column, value) in &mine_columns {
            let was = base_columns.as_ref().and_then(|base| base.get(column));
            let is_written = was != Some(value);
            let differs = was != theirs_columns.get(column);
            if is_written && (own || !differs) {
                joined.insert(column.clone(), value.clone());
            }
        }
        if !own {
            self.keep_text(mine, base.unwrap_or(mine), Some(theirs));
        }
        if joined == theirs_columns {
            return;
        }
        if let Ok(row) = Row::from_json(key.0, &Value::Object(joined).to_string()) {
            self.last.insert(key, row);
        }
    }

    /// Keeps the member's words of a shared text that the newer file has otherwise, or has not, as a proposal.
    fn keep_text(&mut self, mine: &Row, base: &Row, theirs: Option<&Row>) {
        for &of in SharedText::ALL {
            let (Some(text), Some(was)) = (of.of(mine), of.of(base)) else {
                continue;
            };
            let there = theirs.and_then(|theirs| of.of(theirs));
            let clashes = text != was && there.is_none_or(|there| there != was && there != text);
            let case = columns(mine).get("case_id").and_then(|id| id.as_str()?.parse().ok());
            let case = case.or_else(|| self.case_of_section(mine));
            if let Some(case_id) = case.filter(|_| clashes && !text.trim().is_empty()) {
                self.clashes += 1;
                let about = there.map(|_| of.place().0.name()).unwrap_or_default();
                let proposal = Proposal {
                    id: Id::new(),
                    case_id,
                    member_id: self.member,
                    about_table: about.to_owned(),
                    about_id: there.map(|_| mine.id().to_string()).unwrap_or_default(),
                    theme: None,
                    headline: String::new(),
                    body: text.to_owned(),
                    is_private: false,
                    written_at: self.now,
                    decision: None,
                    recommendation_id: None,
                    ended_at: None,
                };
                self.last.insert((Table::Proposal, proposal.id), proposal.into());
            }
        }
    }

    /// The case of the item that a section of minutes is of; where the item has none, the first of the meeting's cases, so that
    /// no words are lost.
    fn case_of_section(&self, row: &Row) -> Option<Id> {
        let Row::MinutesSection(section) = row else { return None };
        let items = || {
            self.mine.rows.values().filter_map(|row| match row {
                Row::AgendaItem(item) if item.meeting_id == section.meeting_id => Some(item),
                _ => None,
            })
        };
        let of_item = items().find(|item| Some(item.id) == section.agenda_item_id);
        of_item
            .and_then(|item| item.case_id)
            .or_else(|| items().find_map(|item| item.case_id))
    }

    fn finish(self, newer: &RowMap) -> Updated {
        let mut rows = self.rows;
        mend(&mut rows);
        let mut all = rows.clone();
        all.extend(self.last.clone());
        mend(&mut all);
        let mut writes = Vec::new();
        let mut left_out = 0;
        for key in self.last.keys() {
            match (all.get(key), rows.get(key)) {
                (None, _) => left_out += 1,
                (Some(row), None) => writes.push(Write::Insert(Box::new(row.clone()))),
                (Some(row), Some(before)) => writes.extend(differing(row, before)),
            }
        }
        let withheld = setting(newer, SettingName::CopyWithheld).is_some_and(|count| count != "0");
        let lost_case = |(table, id): &&(Table, Id)| {
            *table == Table::Case
                && !newer.contains_key(&(*table, *id))
                && !matches!(self.before.get(&(*table, *id)), Some(None))
        };
        Updated {
            documents: documents(&all),
            must_go: withheld && self.mine.rows.keys().any(|key| lost_case(&key)),
            rows,
            then: Operation::new(OperationName::UpdateCopy, writes),
            clashes: self.clashes,
            left_out,
        }
    }
}

/// Whether the rows of a table are written by one member each.
fn is_own_table(table: Table) -> bool {
    matches!(
        table,
        Table::Note | Table::Assessment | Table::Proposal | Table::Comment | Table::Reading | Table::ChecklistMark
    )
}

fn columns(row: &Row) -> Map<String, Value> {
    match row.to_json() {
        Ok(Value::Object(columns)) => columns,
        _ => Map::new(),
    }
}

fn differing(row: &Row, before: &Row) -> Vec<Write> {
    let before = columns(before);
    columns(row)
        .into_iter()
        .filter(|(column, value)| before.get(column) != Some(value))
        .map(|(column, value)| Write::Set {
            table: row.table(),
            id: row.id(),
            column: column.into(),
            value,
        })
        .collect()
}

fn setting(rows: &RowMap, name: SettingName) -> Option<&str> {
    match rows.get(&(Table::Setting, name.id())) {
        Some(Row::Setting(setting)) => Some(&setting.value),
        _ => None,
    }
}
