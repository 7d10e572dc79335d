//! What is missing for a meeting: what each case on its agenda lacks, and what is wrong with its papers, its people and
//! its times, with dates. Oversikt and the meeting's own page both tell it from here.

use jiff::civil::{Date, Time};

use super::agenda_clock::agenda_clock;
use super::impartiality::Grid;
use crate::domain::{AgendaItem, Case, Council, Id, Meeting, MeetingKind, Owner, Presence, SettingName, TermOn};

/// Something a case on an agenda lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The organisation's documentation is not in.
    Documents,
    /// No questions are entered.
    Questions,
    /// So many questions have no theme.
    Themes(usize),
    /// There is no cost estimate.
    Estimate,
    /// No pre-meeting was held.
    PreMeeting,
}

/// An item of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub item: Id,
    /// None for an item with a title alone.
    pub case: Option<Id>,
    /// When it begins, where that can be told.
    pub begins: Option<Time>,
    /// What the case lacks, the weightiest first.
    pub lacks: Vec<Lack>,
    /// The members who are recused from the case.
    pub recused: Vec<Id>,
}

/// Something to see to before a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The meeting's end is before its start.
    EndBeforeStart { starts_at: Time, ends_at: Time },
    /// The agenda takes so many minutes more than there are.
    TooLong { minutes: i64 },
    /// The documents of a case came after the day they were due.
    DocumentsLate { case: Id, came_on: Date, due_on: Date },
    /// The documents of a case were due, and are not in.
    DocumentsMissing { case: Id, due_on: Date },
    /// The documents of a case are dated after the meeting.
    DocumentsAfter { case: Id, dated_on: Date },
    /// A case is on the agenda of another meeting to come too.
    AlsoOn { case: Id, held_on: Date },
    /// A person who is invited has no term on the day.
    NoTerm { member: Id, term: TermOn },
    /// Fewer of the council take part than it needs to advise.
    TooFew { expected: usize, fewest: usize },
    /// Without those who are recused, fewer take part in a case than the council needs to advise.
    TooFewForCase { case: Id, expected: usize, fewest: usize },
    /// Somebody told of a tie, or a name points at one, and nobody has decided.
    OpenTies { count: usize },
    /// So many members have not answered whether they have ties, and the documents were due by now.
    NotAnswered { members: usize },
}

/// The agenda of a meeting, each item with what it lacks today. A meeting that is over lacks nothing any more.
#[must_use]
pub fn items(council: &Council, meeting: &Meeting, today: Date) -> Vec<Item> {
    let agenda = council.agenda(meeting.id);
    let clock = agenda_clock(meeting, &agenda);
    let is_to_come = meeting.is_to_come(today);
    let item = |item: &&AgendaItem| {
        let case = item.case_id.and_then(|case| council.cases.get(case));
        let lacked = case.filter(|_| is_to_come && meeting.kind == MeetingKind::CouncilMeeting);
        Item {
            item: item.id,
            case: case.map(|case| case.id),
            begins: None,
            lacks: lacked.map(|case| lacks(council, case, today)).unwrap_or_default(),
            recused: case
                .map(|case| council.recused_members(case.id).into_iter().collect())
                .unwrap_or_default(),
        }
    };
    let slots = clock.slots.iter().map(|slot| slot.begins);
    let items = agenda.iter().map(item).zip(slots);
    items
        .map(|(item, begins)| Item {
            begins: begins.map(|moment| moment.time),
            ..item
        })
        .collect()
}

/// What a case lacks on a day before it can be taken up in a council meeting, the weightiest first.
#[must_use]
pub fn lacks(council: &Council, case: &Case, today: Date) -> Vec<Lack> {
    let mut lacks = Vec::new();
    if case.documents_on.is_none_or(|date| date > today) {
        lacks.push(Lack::Documents);
    }
    let without_theme = council
        .questions
        .of(case.id)
        .filter(|question| question.theme.is_none());
    match (council.questions.of(case.id).next(), without_theme.count()) {
        (None, _) => lacks.push(Lack::Questions),
        (Some(_), count @ 1..) => lacks.push(Lack::Themes(count)),
        (Some(_), 0) => {}
    }
    if council.cost_estimate(case.id).is_none() {
        lacks.push(Lack::Estimate);
    }
    if case.pre_meeting_on.is_none_or(|date| date > today) {
        lacks.push(Lack::PreMeeting);
    }
    lacks
}

/// What is to be seen to before a meeting: its times first, then papers in the order of the agenda, then people. Of a
/// cancelled one nothing is.
#[must_use]
pub fn warnings(council: &Council, meeting: &Meeting, today: Date) -> Vec<Warning> {
    if meeting.cancelled_at.is_some() {
        return Vec::new();
    }
    let agenda = council.agenda(meeting.id);
    let mut found = Vec::new();
    if let (Some(starts_at), Some(ends_at), None) = (meeting.starts_at, meeting.ends_at, meeting.length()) {
        found.push(Warning::EndBeforeStart { starts_at, ends_at });
    }
    if let Some(minutes @ 1..) = agenda_clock(meeting, &agenda).over() {
        found.push(Warning::TooLong { minutes });
    }
    if meeting.kind == MeetingKind::CouncilMeeting {
        found.extend(papers(council, meeting, &agenda, today));
        found.extend(also_on(council, meeting, &agenda, today));
    }
    found.extend(people(council, meeting, &agenda));
    found.extend(impartiality(council, meeting, today));
    found
}

/// What is not settled of who may handle the cases of a council meeting to come.
fn impartiality(council: &Council, meeting: &Meeting, today: Date) -> Vec<Warning> {
    if !meeting.is_to_come(today) || meeting.kind != MeetingKind::CouncilMeeting {
        return Vec::new();
    }
    let grid = Grid::of(council, meeting.id, None, today);
    let mut found = Vec::new();
    let count = grid.open_matches() + grid.open_ties();
    if count > 0 {
        found.push(Warning::OpenTies { count });
    }
    let due = council.rules().documents_due(meeting.held_on, &council.days_off());
    // A member's copy has no answers but the member's own.
    let members = if Owner::made_for(council).is_some() {
        0
    } else {
        grid.unanswered(council)
    };
    if members > 0 && due.is_some_and(|due| due < today) {
        found.push(Warning::NotAnswered { members });
    }
    found
}

/// What is wrong with the documents of the cases: those that came late, or not at all.
fn papers(council: &Council, meeting: &Meeting, agenda: &[&AgendaItem], today: Date) -> Vec<Warning> {
    let due = council.rules().documents_due(meeting.held_on, &council.days_off());
    let is_to_come = meeting.is_to_come(today);
    let cases = agenda
        .iter()
        .filter_map(|item| council.cases.get(item.case_id?))
        .filter(|case| case.ended_at.is_none());
    cases
        .filter_map(|case| match (case.documents_on, due) {
            (Some(dated_on), _) if dated_on > meeting.held_on => Some(Warning::DocumentsAfter {
                case: case.id,
                dated_on,
            }),
            // Of a meeting that was held, documents that came before it are no matter any more.
            (Some(came_on), Some(due_on)) if is_to_come && came_on > due_on => Some(Warning::DocumentsLate {
                case: case.id,
                came_on,
                due_on,
            }),
            (None, Some(due_on)) if is_to_come && due_on < today => {
                Some(Warning::DocumentsMissing { case: case.id, due_on })
            }
            _ => None,
        })
        .collect()
}

/// The cases that other council meetings to come have on their agendas too.
fn also_on(council: &Council, meeting: &Meeting, agenda: &[&AgendaItem], today: Date) -> Vec<Warning> {
    if !meeting.is_to_come(today) {
        return Vec::new();
    }
    let of_case = |case: Id| {
        let others = planned_for(council, case, today).filter(|other| other.id != meeting.id);
        let held_on = others.map(|other| other.held_on).min();
        held_on.map(|held_on| Warning::AlsoOn { case, held_on })
    };
    agenda.iter().filter_map(|item| of_case(item.case_id?)).collect()
}

/// The council meetings to come that have a case on their agenda.
pub fn planned_for(council: &Council, case: Id, today: Date) -> impl Iterator<Item = &Meeting> {
    council
        .meetings_of(case)
        .filter(move |meeting| meeting.kind == MeetingKind::CouncilMeeting && meeting.is_to_come(today))
}

/// Who has no term, and whether they are enough.
fn people(council: &Council, meeting: &Meeting, agenda: &[&AgendaItem]) -> Vec<Warning> {
    let mut found = Vec::new();
    let mut expected = Vec::new();
    for participant in council.participants_in_order(meeting.id, meeting.held_on) {
        let Some(member) = participant.member_id else { continue };
        let term = council.term_on(member, meeting.held_on);
        if term.role().is_none() {
            found.push(Warning::NoTerm { member, term });
        }
        // Once the meeting has begun, only those who came count.
        let comes = if meeting.opened_at.is_some() {
            participant.presence.is_there()
        } else {
            participant.presence != Presence::Absent
        };
        if comes && term.is_in_council() {
            expected.push(member);
        }
    }
    let Some(fewest) = fewest_present(council).filter(|_| meeting.kind == MeetingKind::CouncilMeeting) else {
        return found;
    };
    if expected.len() < fewest {
        found.push(Warning::TooFew {
            expected: expected.len(),
            fewest,
        });
        return found;
    }
    for case in agenda.iter().filter_map(|item| item.case_id) {
        let recused = council.recused_members(case);
        let left = expected.iter().filter(|member| !recused.contains(member)).count();
        if left < fewest {
            found.push(Warning::TooFewForCase {
                case,
                expected: left,
                fewest,
            });
        }
    }
    found
}

/// How many of the council must be present for it to advise; none where the settings do not say, or say what is no number.
#[must_use]
pub fn fewest_present(council: &Council) -> Option<usize> {
    let fewest = council.setting(SettingName::FewestPresent)?.trim().parse().ok()?;
    Some(fewest).filter(|fewest| *fewest > 0)
}

#[cfg(test)]
mod tests;
