//! What waits for a meeting: cases that are to be taken up, and what is left from the meeting before.

use jiff::civil::Date;

use super::meeting_warnings::{Lack, lacks};
use crate::domain::operations::MeetingPlan;
use crate::domain::{AgendaItem, Council, Id, Meeting, MeetingKind, Standing, Step};

/// A case that is on no council meeting's agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub case: Id,
    /// When its documents came; none before.
    pub documents_on: Option<Date>,
    pub questions: usize,
    /// What it lacks, the weightiest first.
    pub lacks: Vec<Lack>,
}

impl Waiting {
    /// Whether it can be taken up: its documents and its questions are in.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        !self.lacks.contains(&Lack::Documents) && !self.lacks.contains(&Lack::Questions)
    }
}

/// The cases that wait for a council meeting: those that are ready first, of them those whose documents came first; then the
/// newest of the others. Cases that a published list says were treated do not wait.
#[must_use]
pub fn backlog(council: &Council, today: Date) -> Vec<Waiting> {
    let waits = |standing| {
        matches!(
            standing,
            Standing::At(Step::PreMeeting | Step::Documentation | Step::CouncilMeeting)
        )
    };
    let mut waiting: Vec<Waiting> = council
        .cases
        .iter()
        .filter(|case| waits(council.standing(case, today)) && council.meeting_of(case.id).is_none())
        .map(|case| Waiting {
            case: case.id,
            documents_on: case.documents_on.filter(|came_on| *came_on <= today),
            questions: council.questions.of(case.id).count(),
            lacks: lacks(council, case, today),
        })
        .collect();
    // Keys of rows are in the order they were made.
    waiting.sort_by_key(|waiting| {
        let ready = waiting.is_ready();
        let came_on = waiting.documents_on.filter(|_| ready);
        (!ready, came_on, std::cmp::Reverse(waiting.case))
    });
    waiting
}

/// What the meetings before left undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromLast {
    /// The meeting before.
    pub meeting: Id,
    /// Its items that were not finished, in its order.
    pub items: Vec<Id>,
    /// The actions decided in it or in one before it that are still open, the first due first.
    pub actions: Vec<Id>,
}

/// What the last meeting of the same kind before a meeting left undone, with the actions of all before that are still open,
/// as far as this one does not take it up yet; none where there is nothing of it. A meeting that is still to come leaves
/// nothing.
#[must_use]
pub fn from_last(council: &Council, meeting: &Meeting, today: Date) -> Option<FromLast> {
    let last = before(council, meeting, today).max_by_key(|other| when(other))?;
    let here = council.agenda(meeting.id);
    let of_last = council.agenda(last.id);
    // Where the meeting was run from here, each item tells how it went. Else a case tells it, by the advice given.
    let tells = of_last
        .iter()
        .any(|item| item.begun_at.is_some() || item.finished_at.is_some());
    let is_treated = |case: Id| !tells && council.recommendations.of(case).next().is_some();
    let is_left = |item: &&&AgendaItem| {
        let goes_on = council
            .agenda_items
            .iter()
            .any(|other| other.carried_from_id == Some(item.id));
        let is_here = here.iter().any(|other| match item.case_id {
            Some(case) => other.case_id == Some(case),
            None => other.case_id.is_none() && other.title == item.title,
        });
        item.finished_at.is_none() && !goes_on && !is_here && !item.case_id.is_some_and(is_treated)
    };
    let items: Vec<Id> = of_last.iter().filter(is_left).map(|item| item.id).collect();
    let mut open: Vec<_> = before(council, meeting, today)
        .flat_map(|earlier| council.actions.of(earlier.id))
        .filter(|action| action.done_on.is_none() && !here.iter().any(|item| item.action_id == Some(action.id)))
        .collect();
    open.sort_by_key(|action| (action.due_on.is_none(), action.due_on, action.id));
    let actions: Vec<Id> = open.into_iter().map(|action| action.id).collect();
    let is_some = !items.is_empty() || !actions.is_empty();
    is_some.then_some(FromLast {
        meeting: last.id,
        items,
        actions,
    })
}

/// The meetings of the same kind before this one that are over, cancelled ones too: nothing on their agendas was finished.
fn before<'a>(council: &'a Council, meeting: &Meeting, today: Date) -> impl Iterator<Item = &'a Meeting> {
    let (kind, this) = (meeting.kind, when(meeting));
    let meetings = council.meetings.iter();
    meetings.filter(move |other| other.kind == kind && when(other) < this && !other.is_to_come(today))
}

fn when(meeting: &Meeting) -> (Date, Option<jiff::civil::Time>, Id) {
    (meeting.held_on, meeting.starts_at, meeting.id)
}

/// A meeting of this kind as it is proposed: at the time and place of the last one of its kind that was not cancelled. A
/// council meeting is three weeks from now, so that the two weeks for documents are still to come; the others a week.
/// On a working day.
#[must_use]
pub fn proposed(council: &Council, kind: MeetingKind, today: Date) -> MeetingPlan {
    let weeks: i64 = if kind == MeetingKind::CouncilMeeting { 3 } else { 1 };
    let later = today.checked_add(jiff::Span::new().weeks(weeks)).unwrap_or(today);
    proposed_on(council, kind, council.days_off().working_day_on_or_before(later))
}

/// As [`proposed`], on a day that is given.
#[must_use]
pub fn proposed_on(council: &Council, kind: MeetingKind, held_on: Date) -> MeetingPlan {
    let of_kind = council
        .meetings
        .iter()
        .filter(|meeting| meeting.kind == kind && meeting.cancelled_at.is_none());
    let plan = MeetingPlan::on(kind, held_on);
    match of_kind.max_by_key(|meeting| (meeting.held_on, meeting.starts_at, meeting.id)) {
        Some(last) => MeetingPlan {
            starts_at: last.starts_at,
            ends_at: last.ends_at.filter(|_| last.length().is_some()),
            place: last.place.clone(),
            is_digital: last.is_digital,
            link: last.link.clone(),
            ..plan
        },
        None => MeetingPlan {
            is_digital: true,
            ..plan
        },
    }
}

#[cfg(test)]
mod tests;
