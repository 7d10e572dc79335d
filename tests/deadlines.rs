//! Deadlines against real dates. The dates off are worked out from the published dates of Easter, not by the program:
//! 21 April 2019, 12 April 2020, 4 April 2021, 17 April 2022, 9 April 2023, 31 March 2024, 20 April 2025, 5 April 2026
//! and 28 March 2027.

#![cfg(test)]

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use radslag::domain::{DaysOff, DeadlineBasis, DeadlineKind, DeadlineRules};

const CLOSED: &DaysOff = &DaysOff {
    december_24_and_31: true,
    own: Vec::new(),
};
const OPEN: &DaysOff = &DaysOff {
    december_24_and_31: false,
    own: Vec::new(),
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn letter(meeting: &str, off: &DaysOff) -> Date {
    DeadlineRules::published()
        .letter_due(DeadlineBasis::meeting(day(meeting)), off)
        .unwrap()
}

fn documents(meeting: &str, off: &DaysOff) -> Date {
    DeadlineRules::published().documents_due(day(meeting), off).unwrap()
}

#[test]
fn letters_a_week_after_the_meeting() {
    // Meeting, letter, and what lies on the seventh day.
    let table = [
        ("2019-04-11", "2019-04-17", "Maundy Thursday"),
        ("2019-05-10", "2019-05-16", "17 May, a Friday"),
        ("2019-05-23", "2019-05-29", "Ascension"),
        ("2019-06-03", "2019-06-07", "Whit Monday"),
        ("2019-08-15", "2019-08-22", "a Thursday in August"),
        ("2020-04-02", "2020-04-08", "Maundy Thursday"),
        ("2020-04-06", "2020-04-08", "Easter Monday"),
        ("2020-04-24", "2020-04-30", "1 May, a Friday"),
        ("2020-05-14", "2020-05-20", "Ascension"),
        ("2021-03-29", "2021-03-31", "Easter Monday"),
        ("2021-05-10", "2021-05-14", "17 May, a Monday"),
        ("2022-04-08", "2022-04-13", "Good Friday"),
        ("2022-05-10", "2022-05-16", "17 May, a Tuesday"),
        ("2022-05-30", "2022-06-03", "Whit Monday"),
        ("2023-04-03", "2023-04-05", "Easter Monday"),
        ("2023-04-24", "2023-04-28", "1 May, a Monday"),
        ("2023-05-10", "2023-05-16", "17 May, a Wednesday"),
        ("2023-05-11", "2023-05-16", "Ascension after 17 May"),
        ("2023-05-22", "2023-05-26", "Whit Monday"),
        ("2024-03-21", "2024-03-27", "Maundy Thursday"),
        ("2024-04-24", "2024-04-30", "1 May, a Wednesday"),
        ("2024-05-02", "2024-05-08", "Ascension"),
        ("2024-05-10", "2024-05-16", "17 May, a Friday"),
        ("2024-05-13", "2024-05-16", "Whit Monday after 17 May"),
        ("2025-04-10", "2025-04-16", "Maundy Thursday"),
        ("2025-04-24", "2025-04-30", "1 May, a Thursday"),
        ("2025-05-22", "2025-05-28", "Ascension"),
        ("2026-03-30", "2026-04-01", "Easter Monday"),
        ("2026-05-07", "2026-05-13", "Ascension"),
        ("2026-11-20", "2026-11-27", "a Friday in November"),
        ("2027-03-22", "2027-03-24", "Easter Monday"),
        ("2027-04-29", "2027-05-05", "Ascension"),
        ("2027-05-10", "2027-05-14", "17 May and Whit Monday"),
    ];
    for (meeting, due, why) in table {
        assert_eq!(letter(meeting, CLOSED), day(due), "{meeting}: {why}");
        assert_eq!(letter(meeting, OPEN), day(due), "{meeting}: {why}");
    }
}

#[test]
fn documents_two_weeks_before_the_meeting() {
    let table = [
        ("2019-05-03", "2019-04-17", "Good Friday"),
        ("2019-05-06", "2019-04-17", "Easter Monday"),
        ("2019-05-31", "2019-05-16", "17 May, a Friday"),
        ("2020-04-27", "2020-04-08", "Easter Monday"),
        ("2020-06-15", "2020-05-29", "Whit Monday"),
        ("2021-04-15", "2021-03-31", "Maundy Thursday"),
        ("2021-05-27", "2021-05-12", "Ascension"),
        ("2021-06-07", "2021-05-21", "Whit Monday"),
        ("2022-05-02", "2022-04-13", "Easter Monday"),
        ("2022-06-09", "2022-05-25", "Ascension"),
        ("2023-04-20", "2023-04-05", "Maundy Thursday"),
        ("2023-05-31", "2023-05-16", "17 May, a Wednesday"),
        ("2024-04-15", "2024-03-27", "Easter Monday"),
        ("2025-05-05", "2025-04-16", "Easter Monday"),
        ("2025-06-23", "2025-06-06", "Whit Monday"),
        ("2026-04-16", "2026-04-01", "Maundy Thursday"),
        ("2026-06-08", "2026-05-22", "Whit Monday"),
        ("2026-11-20", "2026-11-06", "a Friday in November"),
        ("2027-04-09", "2027-03-24", "Good Friday"),
    ];
    for (meeting, due, why) in table {
        assert_eq!(documents(meeting, CLOSED), day(due), "{meeting}: {why}");
        assert_eq!(documents(meeting, OPEN), day(due), "{meeting}: {why}");
    }
}

#[test]
fn letters_around_christmas_with_and_without_24_december_off() {
    let table = [
        ("2019-12-18", "2019-12-23", "2019-12-24"),
        ("2019-12-19", "2019-12-23", "2019-12-24"),
        ("2020-12-18", "2020-12-23", "2020-12-24"),
        ("2021-12-17", "2021-12-23", "2021-12-24"),
        ("2022-12-19", "2022-12-23", "2022-12-23"),
        ("2023-12-19", "2023-12-22", "2023-12-22"),
        ("2024-12-19", "2024-12-23", "2024-12-24"),
        ("2025-12-19", "2025-12-23", "2025-12-24"),
        ("2026-12-18", "2026-12-23", "2026-12-24"),
        ("2027-12-17", "2027-12-23", "2027-12-24"),
    ];
    for (meeting, closed, open) in table {
        assert_eq!(letter(meeting, CLOSED), day(closed), "{meeting}");
        assert_eq!(letter(meeting, OPEN), day(open), "{meeting}");
    }
}

#[test]
fn documents_around_new_year_with_and_without_31_december_off() {
    let table = [
        ("2020-01-08", "2019-12-23", "2019-12-24"),
        ("2020-01-15", "2019-12-30", "2019-12-31"),
        ("2025-01-15", "2024-12-30", "2024-12-31"),
    ];
    for (meeting, closed, open) in table {
        assert_eq!(documents(meeting, CLOSED), day(closed), "{meeting}");
        assert_eq!(documents(meeting, OPEN), day(open), "{meeting}");
    }
}

#[test]
fn the_two_talks() {
    let due = |kind, meeting| DeadlineRules::published().due(kind, DeadlineBasis::meeting(meeting), CLOSED);
    // Four weeks after Monday 16 March 2020 is Easter Monday.
    let follow_up = due(DeadlineKind::FollowUpTalk, date(2020, 3, 16));
    assert_eq!(follow_up, Some(date(2020, 4, 8)));
    // A year after Thursday 7 April 2022 is Good Friday.
    let experience = due(DeadlineKind::ExperienceTalk, date(2022, 4, 7));
    assert_eq!(experience, Some(date(2023, 4, 5)));
    let leap = due(DeadlineKind::ExperienceTalk, date(2024, 2, 29));
    assert_eq!(leap, Some(date(2025, 2, 28)));
}

#[test]
fn the_mandate_of_2016_counts_working_days_from_complete_documentation() {
    let rules = DeadlineRules::published();
    let due = |meeting, complete, estimate| {
        let basis = DeadlineBasis {
            meeting,
            documents_complete: complete,
            estimate,
        };
        rules.letter_due(basis, CLOSED).unwrap()
    };
    let complete = Some(date(2017, 1, 2));
    let meeting = date(2017, 1, 11);
    assert_eq!(due(meeting, complete, Some(10_000_000)), date(2017, 1, 23));
    assert_eq!(due(meeting, complete, Some(750_000_000)), date(2017, 1, 23));
    // Outside 10–750 million kroner, or where something is unknown, a week after the meeting.
    let week = date(2017, 1, 18);
    assert_eq!(due(meeting, complete, Some(9_999_999)), week);
    assert_eq!(due(meeting, complete, Some(750_000_001)), week);
    assert_eq!(due(meeting, complete, None), week);
    assert_eq!(due(meeting, None, Some(100_000_000)), week);
    // Easter 2017 was 16 April: 3 April and fifteen working days on is 27 April.
    let easter = due(date(2017, 4, 19), Some(date(2017, 4, 3)), Some(100_000_000));
    assert_eq!(easter, date(2017, 4, 27));
    // The mandate given in January 2020 has no such rule.
    let later = due(date(2020, 1, 15), Some(date(2020, 1, 2)), Some(100_000_000));
    assert_eq!(later, date(2020, 1, 22));
}

#[test]
fn a_date_beyond_the_calendar_has_no_deadline() {
    let last = DeadlineBasis::meeting(Date::MAX);
    let due = DeadlineRules::published().due(DeadlineKind::ExperienceTalk, last, CLOSED);
    assert_eq!(due, None);
}

proptest! {
    /// No run of days off is longer than the five from Maundy Thursday to Easter Monday.
    #[test]
    fn a_deadline_is_a_working_day_at_most_five_days_early(
        from_2000 in 0_i32..73_000,
        closed in any::<bool>(),
    ) {
        let off = &DaysOff {
            december_24_and_31: closed,
            own: Vec::new(),
        };
        let meeting = date(2000, 1, 1).checked_add(from_2000.days()).unwrap();
        let basis = DeadlineBasis::meeting(meeting);
        let rules = DeadlineRules::published();
        for (kind, raw) in [
            (DeadlineKind::Documents, meeting.checked_sub(14.days()).unwrap()),
            (DeadlineKind::Letter, meeting.checked_add(7.days()).unwrap()),
            (DeadlineKind::FollowUpTalk, meeting.checked_add(28.days()).unwrap()),
            (DeadlineKind::ExperienceTalk, meeting.checked_add(1.year()).unwrap()),
        ] {
            let due = rules.due(kind, basis, off).unwrap();
            prop_assert!(!off.is_off(due));
            prop_assert!(due <= raw);
            prop_assert!(due >= raw.checked_sub(5.days()).unwrap());
        }
    }
}
