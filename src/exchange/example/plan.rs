//! When meetings are held, and where each case stands on the day the example is made.

use jiff::civil::{Date, Weekday};
use jiff::{Span, Timestamp};

use crate::domain::DaysOff;

/// How far back the cases go.
const YEARS: i32 = 6;

/// The most meetings before those that have a part of their own: about one a week.
const MOST_MEETINGS: u32 = 300;

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// All is done that could be by now.
    Usual,
    /// The letter has a few recommendations.
    LetterBegun,
    /// The letter is written and not sent.
    LetterWritten,
    LetterSent,
    FollowUpDue,
    ExperienceDue,
    DocumentsIn,
    /// Documents came in after their deadline.
    DocumentsLate,
    /// Documents have not come, and should have.
    DocumentsMissing,
    /// A member has told of a tie and takes no part.
    MemberRecused,
    /// Documents have not come, and need not have.
    Later,
    PreMeetingHeld,
    PreMeetingPlanned,
}

/// One case's place in the plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    /// The date of its meeting, if it has one.
    pub(super) meeting: Option<Date>,
    pub(super) part: Part,
}

/// The slots of `cases` cases, by the date of the meeting, those without one last.
pub(super) fn slots(cases: u32, today: Date) -> Vec<Slot> {
    let mut slots: Vec<Slot> = around(today)
        .into_iter()
        .flat_map(|(meeting, parts)| parts.iter().map(move |part| Slot { meeting, part: *part }))
        .take(cases as usize)
        .collect();
    let usual = cases - slots.len() as u32;
    let meetings = usual.div_ceil(2).min(MOST_MEETINGS);
    // From six years ago up to nine weeks ago, where those with a part of their own take over.
    let first = days(years(today, -YEARS), 20);
    let span = i64::from(first.until(days(today, -63)).map_or(0, |span| span.get_days()));
    for place in 0..usual {
        let meeting = i64::from(place) * i64::from(meetings) / i64::from(usual);
        let date = days(first, (span * meeting / i64::from(meetings.max(2) - 1)) as i32);
        // Nobody meets in the summer.
        let date = if date.month() == 7 { days(date, -32) } else { date };
        slots.push(Slot {
            meeting: Some(thursday(date)),
            part: Part::Usual,
        });
    }
    slots.sort_by_key(|slot| (slot.meeting.is_none(), slot.meeting));
    slots
}

/// The meetings about now, with the part each case on them plays; the most telling first, for councils with few cases.
fn around(today: Date) -> [(Option<Date>, &'static [Part]); 8] {
    use Part::{
        DocumentsIn, DocumentsLate, DocumentsMissing, ExperienceDue, FollowUpDue, Later, LetterBegun, LetterSent,
        LetterWritten, MemberRecused, PreMeetingHeld, PreMeetingPlanned, Usual,
    };
    let back = match today.weekday() {
        // The letter is due a week after the meeting: today or later, and from Monday to Friday this week.
        Weekday::Thursday | Weekday::Friday => 7,
        weekday => i32::from(weekday.to_monday_zero_offset() + 4) % 7,
    };
    let latest = working(days(today, -back));
    let next = thursday(days(today, 7));
    let a_year_ago = years(today, -1);
    [
        (Some(latest), &[LetterBegun, LetterWritten, LetterSent]),
        (
            Some(next),
            &[DocumentsIn, DocumentsMissing, MemberRecused, DocumentsLate],
        ),
        (Some(working(days(today, -32))), &[FollowUpDue]),
        (Some(working(days(a_year_ago, -11))), &[ExperienceDue]),
        (Some(working(days(today, -25))), &[FollowUpDue, Usual]),
        (Some(working(days(a_year_ago, 4))), &[ExperienceDue]),
        (Some(thursday(days(today, 37))), &[Later, Later]),
        (None, &[PreMeetingHeld, PreMeetingPlanned]),
    ]
}

/// A date some days later, or earlier where that is negative. At the ends of the calendar the date stays.
pub(super) fn days(date: Date, count: i32) -> Date {
    date.checked_add(Span::new().days(count)).unwrap_or(date)
}

fn years(date: Date, count: i32) -> Date {
    date.checked_add(Span::new().years(count)).unwrap_or(date)
}

/// A year after a date.
pub(super) fn year_after(date: Date) -> Date {
    years(date, 1)
}

/// The date, or the working day before it.
pub(super) fn working(date: Date) -> Date {
    DaysOff::default().working_day_on_or_before(date)
}

/// The Thursday of a date's week, or the working day before it.
fn thursday(date: Date) -> Date {
    working(days(date, 3 - i32::from(date.weekday().to_monday_zero_offset())))
}

/// An hour of a day, in UTC.
pub(super) fn at(date: Date, hour: i8) -> Timestamp {
    jiff::tz::TimeZone::UTC
        .to_timestamp(date.at(hour, 0, 0, 0))
        .unwrap_or_default()
}
