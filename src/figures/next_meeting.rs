//! The meeting that comes next, and what is missing for it.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};

use crate::domain::{AgendaItem, Case, Council, Id, Meeting};

/// The longest item that can be planned, in minutes: one day.
pub const MOST_MINUTES: i64 = 24 * 60;

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

/// The next meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextMeeting {
    pub meeting: Id,
    pub held_on: Date,
    /// Days until it.
    pub days: i32,
    pub items: Vec<Item>,
}

/// The first meeting that is held today or later, with its agenda; none where none is planned.
#[must_use]
pub fn next_meeting(council: &Council, today: Date) -> Option<NextMeeting> {
    let meeting = council
        .meetings
        .iter()
        .filter(|meeting| meeting.held_on >= today)
        .min_by_key(|meeting| (meeting.held_on, meeting.starts_at, meeting.id))?;
    let agenda = council.agenda(meeting.id);
    let begins = begins(meeting, &agenda);
    let items = agenda
        .iter()
        .zip(begins)
        .map(|(item, begins)| item_of(council, item, begins, today))
        .collect();
    Some(NextMeeting {
        meeting: meeting.id,
        held_on: meeting.held_on,
        days: super::due::days_between(today, meeting.held_on),
        items,
    })
}

/// When each item of an agenda begins, where that follows from the meeting's time and the minutes before it.
#[must_use]
pub fn begins(meeting: &Meeting, items: &[&AgendaItem]) -> Vec<Option<Time>> {
    let mut next = meeting.starts_at;
    items
        .iter()
        .map(|item| {
            let begins = next;
            next = begins
                .zip(item.minutes.filter(|minutes| (0..=MOST_MINUTES).contains(minutes)))
                .and_then(|(time, minutes)| time.checked_add(minutes.minutes()).ok());
            begins
        })
        .collect()
}

fn item_of(council: &Council, item: &AgendaItem, begins: Option<Time>, today: Date) -> Item {
    let case = item.case_id.and_then(|case| council.cases.get(case));
    let recused = case.map(|case| council.recused_members(case.id)).unwrap_or_default();
    Item {
        item: item.id,
        case: case.map(|case| case.id),
        begins,
        lacks: case.map(|case| lacks(council, case, today)).unwrap_or_default(),
        recused: recused.into_iter().collect(),
    }
}

/// What a case lacks before its meeting, the weightiest first.
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
