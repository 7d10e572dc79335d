//! The running clock of an agenda: when each item begins and ends, and whether all of it fits in the meeting.

use jiff::ToSpan as _;
use jiff::civil::Time;

use crate::domain::{AgendaItem, Id, Meeting};

/// The longest item that can be planned, in minutes: one day.
pub const MOST_MINUTES: i64 = DAY;

/// The minutes of a day.
const DAY: i64 = 24 * 60;

/// A time of day in a meeting that may go on after midnight. The later is the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Days after the one the meeting is held on.
    pub days: i64,
    /// Local time of day.
    pub time: Time,
}

impl Moment {
    /// So many minutes after the midnight the day of the meeting begins with.
    fn after(minutes: i64) -> Self {
        Self {
            days: minutes.div_euclid(DAY),
            time: Time::midnight().wrapping_add(minutes.rem_euclid(DAY).minutes()),
        }
    }
}

/// One item of an agenda on the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub item: Id,
    /// None where the meeting has no start, or an item before has no minutes.
    pub begins: Option<Moment>,
    /// None where it has no begin or no minutes.
    pub ends: Option<Moment>,
}

/// An agenda on the clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgendaClock {
    /// The items in their order.
    pub slots: Vec<Slot>,
    /// The minutes allotted to all items together.
    pub allotted: i64,
    /// How many items have no minutes, or a number of them that cannot be.
    pub without_minutes: usize,
    /// How many minutes the meeting is to last; none where that is not said, or its end is before its start.
    pub length: Option<i64>,
}

impl AgendaClock {
    /// When the last item ends, where that can be told.
    #[must_use]
    pub fn ends(&self) -> Option<Moment> {
        self.slots.last()?.ends
    }

    /// The minutes allotted beyond the end of the meeting; where negative, those that are left. None where the length of the
    /// meeting is not known.
    #[must_use]
    pub fn over(&self) -> Option<i64> {
        Some(self.allotted - self.length?)
    }
}

/// The minutes of an item that count: none where there are none, fewer than none, or more than a day of them.
#[must_use]
pub fn minutes_of(item: &AgendaItem) -> Option<i64> {
    item.minutes.filter(|minutes| (0..=MOST_MINUTES).contains(minutes))
}

/// Puts an agenda on the clock from the start of its meeting on.
#[must_use]
pub fn agenda_clock(meeting: &Meeting, items: &[&AgendaItem]) -> AgendaClock {
    let start = meeting
        .starts_at
        .map(|time| i64::from(time.hour()) * 60 + i64::from(time.minute()));
    let mut next = start;
    let slot = |item: &&AgendaItem| {
        let begins = next;
        let ends = begins.zip(minutes_of(item)).map(|(begins, minutes)| begins + minutes);
        next = ends;
        Slot {
            item: item.id,
            begins: begins.map(Moment::after),
            ends: ends.map(Moment::after),
        }
    };
    AgendaClock {
        slots: items.iter().map(slot).collect(),
        allotted: items.iter().filter_map(|item| minutes_of(item)).sum(),
        without_minutes: items.iter().filter(|item| minutes_of(item).is_none()).count(),
        length: meeting.length(),
    }
}

/// When each item of an agenda begins, where that follows from the meeting's time and the minutes before it: local time of
/// day, after midnight too.
#[must_use]
pub fn begins(meeting: &Meeting, items: &[&AgendaItem]) -> Vec<Option<Time>> {
    let slots = agenda_clock(meeting, items).slots.into_iter();
    slots.map(|slot| slot.begins.map(|moment| moment.time)).collect()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    use super::*;

    fn meeting(starts_at: Option<Time>, ends_at: Option<Time>) -> Meeting {
        Meeting {
            starts_at,
            ends_at,
            ..Meeting::new(date(2026, 12, 10), Timestamp::UNIX_EPOCH)
        }
    }

    fn items(minutes: &[Option<i64>]) -> Vec<AgendaItem> {
        let item = |minutes: &Option<i64>| AgendaItem {
            minutes: *minutes,
            ..AgendaItem::new(Id::new(), None, "Punkt", 1.0)
        };
        minutes.iter().map(item).collect()
    }

    fn clock(meeting: &Meeting, minutes: &[Option<i64>]) -> AgendaClock {
        let items = items(minutes);
        agenda_clock(meeting, &items.iter().collect::<Vec<_>>())
    }

    fn at(days: i64, hour: i8, minute: i8) -> Moment {
        Moment {
            days,
            time: time(hour, minute, 0, 0),
        }
    }

    #[test]
    fn each_item_begins_where_the_one_before_ends_also_after_midnight() {
        let meeting = meeting(Some(time(22, 30, 0, 0)), Some(time(1, 0, 0, 0)));
        let clock = clock(&meeting, &[Some(45), Some(45), Some(72)]);
        let begins: Vec<_> = clock.slots.iter().filter_map(|slot| slot.begins).collect();
        assert_eq!(begins, [at(0, 22, 30), at(0, 23, 15), at(1, 0, 0)]);
        assert_eq!(clock.ends(), Some(at(1, 1, 12)));
        assert_eq!((clock.length, clock.over()), (Some(150), Some(12)));
    }

    #[test]
    fn two_items_in_one_minute_and_minutes_that_cannot_be_leave_the_clock_sane() {
        let meeting = meeting(Some(time(9, 0, 0, 0)), Some(time(10, 0, 0, 0)));
        let same = clock(&meeting, &[Some(0), Some(0), Some(30)]);
        let begins: Vec<_> = same.slots.iter().filter_map(|slot| slot.begins).collect();
        assert_eq!(begins, [at(0, 9, 0), at(0, 9, 0), at(0, 9, 0)]);
        assert_eq!(same.over(), Some(-30));
        for absurd in [-1, i64::MIN, MOST_MINUTES + 1, i64::MAX] {
            let clock = clock(&meeting, &[Some(15), Some(absurd), Some(15)]);
            let begins: Vec<_> = clock.slots.iter().map(|slot| slot.begins).collect();
            assert_eq!(begins, [Some(at(0, 9, 0)), Some(at(0, 9, 15)), None], "{absurd}");
            assert_eq!((clock.allotted, clock.without_minutes), (30, 1));
        }
    }

    #[test]
    fn without_a_start_an_end_or_items_nothing_is_told() {
        let begun = Some(time(9, 0, 0, 0));
        assert_eq!(clock(&meeting(None, None), &[Some(15)]).slots[0].begins, None);
        assert_eq!(clock(&meeting(begun, None), &[Some(15)]).over(), None);
        // The end is before the start.
        let wrong = meeting(begun, Some(time(8, 0, 0, 0)));
        assert_eq!(clock(&wrong, &[Some(15)]).over(), None);
        let empty = clock(&meeting(begun, None), &[]);
        assert_eq!((empty.ends(), empty.allotted), (None, 0));
    }

    proptest! {
        #[test]
        fn the_clock_never_runs_backwards(
            start in 0..DAY,
            end in 0..DAY,
            minutes in prop::collection::vec(prop::option::weighted(0.9, -10..MOST_MINUTES + 10), 0..60),
        ) {
            let of_day = |minutes: i64| Moment::after(minutes).time;
            let meeting = meeting(Some(of_day(start)), Some(of_day(end)));
            let clock = clock(&meeting, &minutes);
            prop_assert_eq!(clock.slots.len(), minutes.len());
            prop_assert!(clock.allotted >= 0 && clock.length.is_none_or(|length| (1..=DAY).contains(&length)));
            let mut last = Moment::after(start);
            let mut is_known = true;
            for (slot, minutes) in clock.slots.iter().zip(&minutes) {
                // What begins is known until the first item without minutes, and not after.
                prop_assert_eq!(slot.begins.is_some(), is_known);
                if let Some(begins) = slot.begins {
                    prop_assert_eq!(begins, last);
                }
                is_known &= minutes.is_some_and(|minutes| (0..=MOST_MINUTES).contains(&minutes));
                prop_assert_eq!(slot.ends.is_some(), is_known);
                if let Some(ends) = slot.ends {
                    prop_assert!(ends >= last && ends.days >= 0);
                    last = ends;
                }
            }
            if is_known && !minutes.is_empty() {
                let whole = last.days * DAY + i64::from(last.time.hour()) * 60 + i64::from(last.time.minute());
                prop_assert_eq!(whole - start, clock.allotted);
            }
        }
    }
}
