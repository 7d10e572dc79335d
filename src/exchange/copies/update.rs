//! A newer file from the secretariat, and what the member has written since: what the member's copy becomes.
//!
//! The copy is written anew as well: first the newer file's rows with what the member has sent already, then, as a second
//! operation, what the member keeps or has not sent. So the next contribution counts from the newer file, and nothing of a
//! case the member has become recused from is left in the journal or in free pages.
//!
//! Column by column, what only one side changed since the copy was made is as that side has it. Where both did: in a row of
//! the member's own the member's words stand, and the newer ones are found in the history; in what all share the newer
//! words stand, and the member's are kept as a proposal. What a contribution carried and the secretariat took in or not is
//! decided, and is as the newer file has it, but that the member's own rows stay the member's.
//!
//! A case that the member is recused from leaves an item without it on the agenda, so that the times stay; one that is no longer
//! withheld is back on its item, with what the member noted there.
//!
//! What the member wrote on something that was taken out of use stays, with what it is on, out of use here too. Only what a
//! recusal withholds is taken from the copy with all that was written on it ([`super::gone`]).

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::RowMap;
use super::gone::{HOLDERS, gone};
use super::kept::{case_of_item, ended, holders, is_about_nothing, proposal_for, without_about};
use super::member_file::documents;
use super::outgoing::{Written, is_shared};
use super::references::mend;
use crate::domain::contributed::{SharedText, own_columns, own_text};
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
    /// How many things the member wrote stay out for another reason than a recusal: the newer file has something else in their
    /// place, or nothing to hang them on.
    pub left_out: usize,
    /// How many things the member wrote are gone with a case the member has become recused from.
    pub recused: usize,
    /// How many things the member wrote in were taken out of use since, and are so here too.
    pub in_bin: usize,
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
        gone: gone(mine.rows, newer, member),
        mine,
        newer,
        member,
        now,
        before: mine
            .since_made
            .iter()
            .map(|one| ((one.table, one.id), one.before.as_ref()))
            .collect(),
        rows: newer.clone(),
        last: RowMap::new(),
        kept: BTreeSet::new(),
        clashes: 0,
        overwritten: 0,
        in_bin: 0,
    };
    for (key, row) in mine.rows {
        joining.row(*key, row);
    }
    joining.find_cases();
    joining.hold();
    joining.find_new_places();
    Ok(joining.finish())
}

struct Joining<'a> {
    mine: &'a Mine<'a>,
    newer: &'a RowMap,
    member: Option<Id>,
    now: Timestamp,
    /// What was written since the copy was made, as it was then.
    before: BTreeMap<(Table, Id), Option<&'a Row>>,
    /// What a recusal takes.
    gone: BTreeSet<(Table, Id)>,
    /// The newer file's rows, with what was sent.
    rows: RowMap,
    /// The rows that differ from those, or come beside them.
    last: RowMap,
    /// What of those came from here.
    kept: BTreeSet<(Table, Id)>,
    clashes: usize,
    overwritten: usize,
    in_bin: usize,
    /// Whether the secretariat has taken in all that was sent.
    all_taken: bool,
}

impl Joining<'_> {
    /// Whether the secretariat has had the row as it is here, as far as it was sent.
    fn is_settled(&self, key: (Table, Id)) -> bool {
        self.all_taken && !self.mine.since_sent.contains(&key)
    }

    /// Whether a contribution carries a column of a row.
    fn carries(&self, row: &Row, column: &str) -> bool {
        match row {
            Row::Recusal(row) => Some(row.member_id) == self.member && own_columns(Table::Recusal).contains(&column),
            _ if is_own_table(row.table()) => self.member.is_some_and(|member| is_shared(row, member)),
            _ => is_shared_text(row.table(), column),
        }
    }

    fn keep_first(&mut self, key: (Table, Id), row: Row) {
        self.kept.insert(key);
        self.rows.insert(key, row);
    }

    fn keep_last(&mut self, key: (Table, Id), row: Row) {
        self.kept.insert(key);
        self.last.insert(key, row);
    }

    fn row(&mut self, key: (Table, Id), row: &Row) {
        // Whose copy it is, the newer file says.
        if key.0 == Table::Setting || key.0 == Table::MemberCopy || self.gone.contains(&key) {
            return;
        }
        match (self.newer.get(&key), self.before.get(&key).copied()) {
            // What the member wrote before an earlier update is theirs still; the secretariat never had it, or let it be.
            (None, None) if self.is_own(row) || is_ended_holder(row) => self.keep_first(key, row.clone()),
            // Not written here: as the newer file has it, or gone as there.
            (_, None) => {}
            (Some(theirs), Some(base)) => self.both(key, row, base, theirs),
            (None, Some(None)) if self.is_answered_there(row, self.newer) => {}
            (None, Some(None)) => self.made_here(key, row),
            (None, Some(Some(base))) => self.out_of_use(key, row, base),
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
            let is_dropped = !mine.ground.trim().is_empty() && mine.ground != theirs.ground;
            self.overwritten += usize::from(is_dropped);
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

    /// Whether what the member writes in a column stands before what the secretariat writes there. What nobody has put their
    /// name to is the member's once the member writes in it.
    fn stands(&self, row: &Row, column: &str) -> bool {
        let is_nameless = match row {
            Row::Note(row) => row.author_id.is_none(),
            Row::Assessment(row) => row.member_id.is_none(),
            Row::Proposal(row) => row.member_id.is_none(),
            Row::Comment(row) => row.author_id.is_none(),
            Row::Recusal(_) => self.carries(row, column),
            _ => false,
        };
        is_nameless || self.is_own(row)
    }

    /// A row that the member made, and the newer file has not.
    fn made_here(&mut self, key: (Table, Id), row: &Row) {
        let is_settled = self.is_settled(key);
        // A recommendation of the member's own goes out as a proposal, and comes back as one.
        let is_proposed = matches!(key.0, Table::Recommendation | Table::RecommendationText);
        if is_proposed && is_settled && self.newer.contains_key(&(Table::Proposal, key.1)) {
            return;
        }
        // What else the member made stays what came from here, update after update.
        let is_sent = is_settled && is_own_table(key.0) && self.carries(row, "body");
        if key.0 == Table::Contribution || is_sent {
            self.keep_first(key, row.clone());
        } else {
            self.keep_last(key, row.clone());
        }
    }

    /// What the secretariat has taken out of use, and the member has written in.
    fn out_of_use(&mut self, key: (Table, Id), row: &Row, base: &Row) {
        let is_settled = self.is_settled(key);
        if is_own_table(key.0) && self.stands(row, "body") {
            if is_settled && self.carries(row, "body") {
                self.keep_first(key, row.clone());
            } else {
                self.keep_last(key, row.clone());
            }
            return;
        }
        if !is_settled {
            self.keep_text(row, base, None);
        }
        let (now, was) = (columns(row), columns(base));
        let is_written = |(column, value): (&String, &Value)| {
            was.get(column) != Some(value) && !is_shared_text(key.0, column) && is_told_of(column)
        };
        if !now.iter().any(is_written) {
            return;
        }
        match now.get("ended_at") {
            None => self.overwritten += 1,
            Some(Value::Null) => {
                self.in_bin += 1;
                let row = ended(row, self.now);
                if is_ended_holder(&row) {
                    self.keep_first(key, row);
                } else {
                    self.keep_last(key, row);
                }
            }
            Some(_) => {}
        }
    }

    fn both(&mut self, key: (Table, Id), mine: &Row, base: Option<&Row>, theirs: &Row) {
        if key.0 == Table::Contribution {
            return;
        }
        let is_settled = self.is_settled((key.0, mine.id()));
        let theirs_columns = columns(theirs);
        let base_columns = base.map(columns);
        let mut joined = theirs_columns.clone();
        let mut is_overwritten = false;
        for (column, value) in columns(mine) {
            let was = base_columns.as_ref().map(|base| base.get(&column));
            let there = theirs_columns.get(&column);
            let is_decided = is_settled && self.carries(mine, &column);
            if was == Some(Some(&value)) || there == Some(&value) || is_decided || column == "id" {
                continue;
            }
            if self.stands(mine, &column) || was == Some(there) {
                joined.insert(column, value);
            } else if was.is_some() && !is_shared_text(key.0, &column) && is_told_of(&column) {
                is_overwritten = true;
            }
        }
        self.overwritten += usize::from(is_overwritten);
        if !is_settled {
            self.keep_text(mine, base.unwrap_or(mine), Some(theirs));
        }
        if joined == theirs_columns {
            return;
        }
        if let Ok(row) = Row::from_json(key.0, &Value::Object(joined).to_string()) {
            self.keep_last(key, row);
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
            if !clashes || text.trim().is_empty() {
                continue;
            }
            let case = columns(mine).get("case_id").and_then(|id| id.as_str()?.parse().ok());
            let Some(case_id) = case.or_else(|| self.case_of_section(mine)) else {
                self.overwritten += 1;
                continue;
            };
            self.clashes += 1;
            let about = there.map(|_| of.place().0.name()).unwrap_or_default();
            let proposal = Proposal {
                about_table: about.to_owned(),
                about_id: there.map(|_| mine.id().to_string()).unwrap_or_default(),
                ..proposal_for(case_id, self.member, text, self.now)
            };
            self.keep_last((Table::Proposal, proposal.id), proposal.into());
        }
    }

    /// The case of the item that a section of minutes is of; where the item has none, the first of the meeting's cases, so that
    /// no words are lost.
    fn case_of_section(&self, row: &Row) -> Option<Id> {
        let Row::MinutesSection(section) = row else { return None };
        let is_there = |case: &Id| !self.gone.contains(&(Table::Case, *case));
        let items = || {
            self.mine.rows.values().filter_map(|row| match row {
                Row::AgendaItem(item) if item.meeting_id == section.meeting_id => Some(item),
                _ => None,
            })
        };
        let of_item = items().find(|item| Some(item.id) == section.agenda_item_id);
        of_item
            .and_then(|item| item.case_id)
            .filter(is_there)
            .or_else(|| items().filter_map(|item| item.case_id).find(is_there))
    }

    /// What the member noted on an item whose case was withheld then is on the case, now that the item has it.
    fn find_cases(&mut self) {
        for key in &self.kept {
            let rows = [&mut self.last, &mut self.rows];
            let case = rows
                .iter()
                .find_map(|rows| rows.get(key))
                .and_then(|row| case_of_item(row, self.newer));
            for rows in rows {
                if let (Some(case), Some(Row::Note(note))) = (case, rows.get_mut(key)) {
                    note.case_id = Some(case);
                    note.agenda_item_id = None;
                }
            }
        }
    }

    /// Keeps what the member's rows are on, out of use, where the newer file has it no more.
    fn hold(&mut self) {
        let mut keys: Vec<(Table, Id)> = self.kept.iter().copied().collect();
        while let Some(key) = keys.pop() {
            let Some(row) = self.last.get(&key).or_else(|| self.rows.get(&key)) else {
                continue;
            };
            for holder in holders(row) {
                if self.rows.contains_key(&holder) || self.last.contains_key(&holder) || self.gone.contains(&holder) {
                    continue;
                }
                if let Some(row) = self.mine.rows.get(&holder) {
                    let is_thing = matches!(holder.0, Table::Case | Table::AgendaItem);
                    self.in_bin += usize::from(is_thing);
                    self.keep_first(holder, ended(row, self.now));
                    keys.push(holder);
                }
            }
        }
    }

    /// What the member wrote about a text that is there no more is a proposal for the case instead.
    fn find_new_places(&mut self) {
        for key in self.kept.clone() {
            let is_last = self.last.contains_key(&key);
            let has = |key: &(Table, Id)| self.rows.contains_key(key) || self.last.contains_key(key);
            let Some(row) = self.last.get(&key).or_else(|| self.rows.get(&key)) else {
                continue;
            };
            if !is_about_nothing(row, has) {
                continue;
            }
            let Some(moved) = without_about(row, |case| has(&(Table::Case, case))) else {
                continue;
            };
            self.kept.remove(&key);
            self.rows.remove(&key);
            self.last.remove(&key);
            let key = (Table::Proposal, moved.id);
            if is_last {
                self.keep_last(key, moved.into());
            } else {
                self.keep_first(key, moved.into());
            }
        }
    }

    /// How many things the member wrote are gone with what a recusal withholds.
    fn count_recused(&self) -> usize {
        let is_written = |key: &&(Table, Id)| {
            let row = self.mine.rows.get(key);
            let is_new = matches!(self.before.get(key), Some(None));
            row.is_some_and(|row| has_words(row) && (is_new || self.is_own(row)))
        };
        self.gone.iter().filter(is_written).count()
    }

    fn finish(self) -> Updated {
        let recused = self.count_recused();
        let mut rows = self.rows;
        mend(&mut rows);
        let mut all = rows.clone();
        all.extend(self.last.clone());
        mend(&mut all);
        let mut writes = Vec::new();
        for key in self.last.keys() {
            match (all.get(key), rows.get(key)) {
                (None, _) => {}
                (Some(row), None) => writes.push(Write::Insert(Box::new(row.clone()))),
                (Some(row), Some(before)) => writes.extend(differing(row, before)),
            }
        }
        let is_lost = |key: &&(Table, Id)| !all.contains_key(key) && self.mine.rows.get(key).is_some_and(has_words);
        Updated {
            documents: documents(&all),
            must_go: !self.gone.is_empty(),
            left_out: self.overwritten + self.kept.iter().filter(is_lost).count(),
            recused,
            in_bin: self.in_bin,
            rows,
            then: Operation::new(OperationName::UpdateCopy, writes),
            clashes: self.clashes,
        }
    }
}

/// Whether a row is something a person has written, and not taken back.
fn has_words(row: &Row) -> bool {
    let is_written = match row {
        Row::Note(_) | Row::Assessment(_) | Row::Proposal(_) | Row::Comment(_) => !own_text(row).trim().is_empty(),
        Row::Reading(_)
        | Row::ChecklistMark(_)
        | Row::Contribution(_)
        | Row::Recusal(_)
        // Counted by its recommendation.
        | Row::RecommendationText(_) => false,
        _ => true,
    };
    is_written && !matches!(columns(row).get("ended_at"), Some(Value::String(_)))
}

/// Whether something that others hang on is out of use and was kept by an update: a member's file has none such but those
/// that what is withheld comes of, and these are without words.
fn is_ended_holder(row: &Row) -> bool {
    let has_words = match row {
        Row::AgendaItem(item) => item.case_id.is_some() || !item.title.trim().is_empty(),
        Row::Action(action) => !action.body.trim().is_empty(),
        _ => true,
    };
    has_words && HOLDERS.contains(&row.table()) && matches!(columns(row).get("ended_at"), Some(Value::String(_)))
}

fn is_shared_text(table: Table, column: &str) -> bool {
    SharedText::ALL.iter().any(|of| of.place() == (table, column))
}

/// Whether what is written in a column is told of where another's stands: an order is nobody's words, nor is what is out of use.
fn is_told_of(column: &str) -> bool {
    column != "position" && column != "ended_at"
}

/// Whether the rows of a table are written by one member each.
fn is_own_table(table: Table) -> bool {
    matches!(
        table,
        Table::Note | Table::Assessment | Table::Proposal | Table::Comment | Table::Reading | Table::ChecklistMark
    )
}

pub(super) fn columns(row: &Row) -> Map<String, Value> {
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
