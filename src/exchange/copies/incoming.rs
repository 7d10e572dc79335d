//! How each thing in a bundle stands to what is in the council file.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::Value;

use super::bundle::{Bundle, BundleFault};
use super::{RowMap, council_of};
use crate::domain::contributed::{
    Contributed, Incoming, IncomingItem, Ours, SharedText, Standing, What, WhyNot, own_text, written_columns,
};
use crate::domain::{Council, Id, LetterStatus, MinutesStatus, Recusal, Row, Table};

/// Who last wrote a row, and when.
pub type Last<'a> = dyn Fn(Table, Id) -> Option<(String, Timestamp)> + 'a;

/// A bundle beside the rows of the council file.
///
/// # Errors
/// Where the bundle is of another council, or of someone who is not in this one.
pub fn incoming(bundle: &Bundle, sha256: &str, rows: &RowMap, last: &Last<'_>) -> Result<Incoming, BundleFault> {
    let is_ours = rows.contains_key(&(Table::CouncilInfo, bundle.council));
    if !is_ours {
        return Err(BundleFault::OtherCouncil(bundle.council_name.clone()));
    }
    let copy = bundle.copy.and_then(|copy| rows.get(&(Table::MemberCopy, copy)));
    let of_another = matches!(copy, Some(Row::MemberCopy(copy)) if copy.member_id != bundle.member);
    if of_another || !rows.contains_key(&(Table::Member, bundle.member)) {
        return Err(BundleFault::UnknownMember(bundle.member_name.clone()));
    }
    let taken_before = match rows.get(&(Table::Contribution, bundle.id)) {
        Some(Row::Contribution(before)) if before.sha256 == sha256 => Some(before.taken_at.unwrap_or(before.made_at)),
        Some(_) => return Err(BundleFault::Tampered),
        None => None,
    };
    let council = council_of(rows);
    let sent = council
        .letters
        .iter()
        .filter(|letter| letter.status == LetterStatus::Sent);
    let look = Look {
        rows,
        last,
        member: bundle.member,
        recused: council.recused_cases(bundle.member),
        sent: sent.map(|letter| letter.case_id).collect(),
        council,
    };
    Ok(Incoming {
        id: bundle.id,
        member: bundle.member,
        copy: bundle.copy,
        made_at: bundle.made_at,
        based_on: bundle.based_on,
        sha256: sha256.to_owned(),
        taken_before,
        items: bundle.items.iter().map(|item| look.item(item)).collect(),
    })
}

struct Look<'a> {
    rows: &'a RowMap,
    last: &'a Last<'a>,
    member: Id,
    council: Council,
    /// The cases the member is recused from.
    recused: BTreeSet<Id>,
    /// The cases with a letter that is sent.
    sent: BTreeSet<Id>,
}

impl Look<'_> {
    fn item(&self, item: &Contributed) -> IncomingItem {
        let mut case = None;
        let mut meeting = None;
        let (standing, ours) = match &item.what {
            What::Own { row, base } => {
                (case, meeting) = self.place(row);
                self.own(row, base.as_deref(), case.is_some() || meeting.is_some())
            }
            What::Answer(answer) => {
                case = self.case(answer.case_id);
                self.answer(answer, case.is_some())
            }
            What::Text { of, id, base, text } => {
                let key = (of.place().0, *id);
                if let Some(row) = self.rows.get(&key) {
                    (case, meeting) = self.place(row);
                }
                self.text(*of, *id, base, text, case.is_some() || meeting.is_some())
            }
        };
        let out = case.is_some_and(|case| self.recused.contains(&case)) && !matches!(item.what, What::Answer(_));
        let standing = if out {
            Standing::NotTaken(WhyNot::Recused)
        } else {
            standing
        };
        IncomingItem {
            item: item.clone(),
            standing,
            ours,
            case,
            meeting,
        }
    }

    fn own(&self, row: &Row, base: Option<&Row>, has_place: bool) -> (Standing, Option<Ours>) {
        let not = |why| (Standing::NotTaken(why), None);
        if !has_place {
            return not(WhyNot::CaseGone);
        }
        if !self.has_about(row) {
            return not(WhyNot::TextGone);
        }
        let Some(there) = self.rows.get(&(row.table(), row.id())) else {
            // What was taken out of use before it came is no news.
            let standing = if is_ended(row) { Standing::Here } else { Standing::New };
            return (standing, None);
        };
        let text = own_text(there);
        let ours = Some(self.ours(there.table(), there.id(), text));
        let written = written_columns(row, base);
        if is_same(row, there, &written) {
            return (Standing::Here, ours);
        }
        if is_ended(there) {
            return (Standing::NotTaken(WhyNot::TextGone), ours);
        }
        if matches!(there, Row::Proposal(there) if there.decision.is_some()) {
            return (Standing::NotTaken(WhyNot::Decided), ours);
        }
        let is_untouched = !written.contains(&"body") || base.map(own_text) == Some(text) || text == own_text(row);
        (
            if is_untouched {
                Standing::Changed
            } else {
                Standing::Clash
            },
            ours,
        )
    }

    fn answer(&self, answer: &Recusal, has_case: bool) -> (Standing, Option<Ours>) {
        if !has_case {
            return (Standing::NotTaken(WhyNot::CaseGone), None);
        }
        let Some(there) = self.council.recusal(self.member, answer.case_id) else {
            return (Standing::New, None);
        };
        let ours = Some(self.ours(Table::Recusal, there.id, &there.ground));
        let told = |row: &Recusal| (row.answer, row.declared_on, row.ground.clone());
        let standing = if told(there) == told(answer) {
            Standing::Here
        } else if there.decision.is_some() {
            Standing::NotTaken(WhyNot::Decided)
        } else if there.answer.is_none() {
            Standing::New
        } else {
            Standing::Changed
        };
        (standing, ours)
    }

    fn text(&self, of: SharedText, id: Id, base: &str, text: &str, has_place: bool) -> (Standing, Option<Ours>) {
        let Some(row) = self.rows.get(&(of.place().0, id)) else {
            return (Standing::NotTaken(WhyNot::TextGone), None);
        };
        let there = of.of(row).unwrap_or_default();
        let ours = Some(self.ours(row.table(), id, there));
        let standing = if !has_place {
            Standing::NotTaken(WhyNot::CaseGone)
        } else if there == text {
            Standing::Here
        } else if let Some(why) = self.closed(row) {
            Standing::NotTaken(why)
        } else if there == base {
            Standing::Changed
        } else {
            Standing::Clash
        };
        (standing, ours)
    }

    /// Why a shared text is not to be written in any more.
    fn closed(&self, row: &Row) -> Option<WhyNot> {
        match row {
            Row::Recommendation(row) if row.ended_at.is_some() => Some(WhyNot::TextGone),
            Row::Question(row) if row.ended_at.is_some() => Some(WhyNot::TextGone),
            Row::RecommendationText(text) => {
                let of = self.rows.get(&(Table::Recommendation, text.id))?;
                self.closed(of)
            }
            Row::Recommendation(row) => self.sent.contains(&row.case_id).then_some(WhyNot::LetterSent),
            Row::LetterSection(section) => match self.rows.get(&(Table::Letter, section.letter_id)) {
                Some(Row::Letter(letter)) if letter.ended_at.is_some() => Some(WhyNot::TextGone),
                Some(Row::Letter(letter)) if letter.status == LetterStatus::Sent => Some(WhyNot::LetterSent),
                _ => None,
            },
            Row::MinutesSection(section) => match self.rows.get(&(Table::Minutes, section.minutes_id)) {
                Some(Row::Minutes(minutes)) if minutes.ended_at.is_some() => Some(WhyNot::TextGone),
                Some(Row::Minutes(minutes)) if minutes.status == MinutesStatus::Approved => Some(WhyNot::Approved),
                Some(Row::Minutes(minutes)) if !self.council.may_edit_minutes(minutes.id) => Some(WhyNot::NewerMinutes),
                _ => None,
            },
            _ => None,
        }
    }

    /// The case in use that a row is of, or the meeting.
    fn place(&self, row: &Row) -> (Option<Id>, Option<Id>) {
        match row {
            Row::Assessment(row) => (self.case(row.case_id), None),
            Row::Proposal(row) => (self.case(row.case_id), None),
            Row::Recommendation(row) => (self.case(row.case_id), None),
            Row::RecommendationText(row) => (self.case(row.case_id), None),
            Row::LetterSection(row) => (self.case(row.case_id), None),
            Row::Question(row) => (self.case(row.case_id), None),
            Row::Note(row) => match (row.case_id, row.agenda_item_id) {
                (Some(case), _) => (self.case(case), None),
                (None, Some(item)) => self.item_place(item),
                (None, None) => (None, None),
            },
            Row::MinutesSection(row) => match row.agenda_item_id.map(|item| self.item_place(item)) {
                Some((Some(case), _)) => (Some(case), None),
                _ => (None, self.meeting(row.meeting_id)),
            },
            Row::Comment(row) => {
                let subject = row.subject_id;
                match (self.case(subject), self.meeting(subject)) {
                    (None, None) => self.item_place(subject),
                    found => found,
                }
            }
            _ => (None, None),
        }
    }

    fn case(&self, id: Id) -> Option<Id> {
        match self.rows.get(&(Table::Case, id)) {
            Some(Row::Case(case)) if case.ended_at.is_none() => Some(id),
            _ => None,
        }
    }

    fn meeting(&self, id: Id) -> Option<Id> {
        match self.rows.get(&(Table::Meeting, id)) {
            Some(Row::Meeting(meeting)) if meeting.ended_at.is_none() => Some(id),
            _ => None,
        }
    }

    fn item_place(&self, id: Id) -> (Option<Id>, Option<Id>) {
        match self.rows.get(&(Table::AgendaItem, id)) {
            Some(Row::AgendaItem(item)) if item.ended_at.is_none() => {
                let case = item.case_id.and_then(|case| self.case(case));
                (case, self.meeting(item.meeting_id).filter(|_| case.is_none()))
            }
            _ => (None, None),
        }
    }

    /// Whether the text that a comment or a proposal is about is in use.
    fn has_about(&self, row: &Row) -> bool {
        let (table, id) = match row {
            Row::Comment(row) => (row.about_table.as_str(), Some(row.about_id)),
            Row::Proposal(row) => (row.about_table.as_str(), row.about_id.parse().ok()),
            _ => return true,
        };
        if table.is_empty() {
            return true;
        }
        let row = Table::named(table).zip(id).and_then(|key| self.rows.get(&key));
        row.is_some_and(|row| !is_ended(row))
    }

    fn ours(&self, table: Table, id: Id, text: &str) -> Ours {
        let (person, at) = match (self.last)(table, id) {
            Some((person, at)) => (person, Some(at)),
            None => (String::new(), None),
        };
        Ours {
            id,
            text: text.to_owned(),
            person,
            at,
        }
    }
}

fn columns(row: &Row) -> Value {
    row.to_json().unwrap_or_default()
}

fn is_ended(row: &Row) -> bool {
    !columns(row)["ended_at"].is_null()
}

/// Whether a row has what the member wrote in these columns.
fn is_same(one: &Row, other: &Row, written: &[&str]) -> bool {
    let (a, b) = (columns(one), columns(other));
    written.iter().all(|column| match *column {
        "ended_at" => a["ended_at"].is_null() == b["ended_at"].is_null(),
        column => a[column] == b[column],
    })
}
