//! When meetings are held, and where each case stands on the day the example is made.

use jiff::civil::{Date, Weekday};
use jiff::{Span, Timestamp};

use crate::domain::DaysOff;

/// How many years back the cases go.
const YEARS: usize = 6;

/// The most meetings in a year before those that have a part of their own: about one a week.
const MOST_MEETINGS: u32 = 50;

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
///
/// Those that have been to a meeting are as many in each of the six years up to `today`; the rest are on their way to one.
pub(super) fn slots(cases: u32, today: Date) -> Vec<Slot> {
    let mut slots: Vec<Slot> = around(today)
        .into_iter()
        .flat_map(|(meeting, parts)| parts.iter().map(move |part| Slot { meeting, part: *part }))
        .take(cases as usize)
        .collect();
    let usual = cases - slots.len() as u32;
    for (year, count) in usual_by_year(&slots, usual, today).into_iter().enumerate() {
        let (from, to) = (year_of_cases(year, today), year_of_cases(year + 1, today));
        // The latest weeks have cases with a part of their own.
        slots.extend(usual_slots(count, from, to.min(days(today, -63))));
    }
    slots.sort_by_key(|slot| (slot.meeting.is_none(), slot.meeting));
    slots
}

/// How many of `usual` cases fall in each year, the earliest first, for the years to have as many each with the slots that
/// are there. One at least is of the last year, which else would be still until the latest weeks.
fn usual_by_year(slots: &[Slot], usual: u32, today: Date) -> [u32; YEARS] {
    let held = |year| {
        let within = year_of_cases(year, today)..year_of_cases(year + 1, today);
        let held = slots.iter().filter_map(|slot| slot.meeting);
        held.filter(|date| within.contains(date)).count() as u32
    };
    let around: [u32; YEARS] = std::array::from_fn(held);
    let mut counts = [0; YEARS];
    counts[YEARS - 1] = usual.min(1);
    for _ in 1..usual {
        let fewest = (0..YEARS).min_by_key(|year| around[*year] + counts[*year]);
        counts[fewest.unwrap_or_default()] += 1;
    }
    counts
}

/// The day a year of the cases begins, the first of them with number 0.
fn year_of_cases(number: usize, today: Date) -> Date {
    years(today, number as i32 - YEARS as i32)
}

/// Cases with nothing special about them, two or more to a meeting, with as long between the meetings.
fn usual_slots(count: u32, from: Date, to: Date) -> impl Iterator<Item = Slot> {
    let meetings = count.div_ceil(2).min(MOST_MEETINGS);
    // So far from the ends that a meeting that gives way to a day off is still within them.
    let (from, to) = (days(from, 8), days(to, -4));
    let span = from.until(to).map_or(0, |span| span.get_days());
    (0..count).map(move |place| {
        let meeting = (i64::from(place) * i64::from(meetings) / i64::from(count)) as i32;
        let date = days(from, span * (2 * meeting + 1) / (2 * meetings as i32));
        // Nobody meets in the summer.
        let date = match (date.month(), days(date, -32)) {
            (7, before) if before >= from => before,
            (7, _) => days(date, 32),
            _ => date,
        };
        Slot {
            meeting: Some(thursday(date)),
            part: Part::Usual,
        }
    })
}

/// The meetings about now, with the part each case on them plays; the most telling first, for councils with few cases.
fn around(today: Date) -> [(Option<Date>, &'static [Part]); 8] {
    use Part::{
        DocumentsIn, DocumentsLate, DocumentsMissing, ExperienceDue, FollowUpDue, Later, LetterBegun, LetterSent,
        LetterWritten, MemberRecused, PreMeetingHeld, PreMeetingPlanned,
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
        (Some(working(days(today, -25))), &[FollowUpDue]),
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
