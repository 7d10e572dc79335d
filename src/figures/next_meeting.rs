//! The meeting that comes next, and what is missing for it.

use jiff::civil::Date;

use super::meeting_warnings::{items, warnings};
use crate::domain::{Council, Id, MeetingKind};

pub use super::agenda_clock::{MOST_MINUTES, begins};
pub use super::meeting_warnings::{Item, Lack, Warning};

/// The next meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextMeeting {
    pub meeting: Id,
    pub held_on: Date,
    /// Days until it.
    pub days: i32,
    pub items: Vec<Item>,
    /// What is to be seen to before it.
    pub warnings: Vec<Warning>,
}

/// The first council meeting that is held today or later, with its agenda; none where none is planned. One that is closed or
/// cancelled does not count.
#[must_use]
pub fn next_meeting(council: &Council, today: Date) -> Option<NextMeeting> {
    let meeting = council
        .meetings
        .iter()
        .filter(|meeting| meeting.kind == MeetingKind::CouncilMeeting && meeting.is_to_come(today))
        .min_by_key(|meeting| (meeting.held_on, meeting.starts_at, meeting.id))?;
    Some(NextMeeting {
        meeting: meeting.id,
        held_on: meeting.held_on,
        days: super::due::days_between(today, meeting.held_on),
        items: items(council, meeting, today),
        warnings: warnings(council, meeting, today),
    })
}
