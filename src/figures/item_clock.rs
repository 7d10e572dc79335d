//! How long an item of an agenda has been under way, and what is left of its time. Counted between moments, so that neither
//! midnight nor a change of the clocks makes it shorter or longer.

use std::time::Duration;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::domain::AgendaItem;

const MINUTE: i64 = 60;

/// The time of an item that has begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemClock {
    begun_at: Timestamp,
    /// Since it began, in seconds; never below zero, also where this machine's clock is behind the one that began it.
    seconds: i64,
    /// What it was given, in minutes.
    minutes: Option<i64>,
}

/// What is left of an item's time, in whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// So many, the one that has begun among them.
    Minutes(i64),
    /// None, and less than a minute over.
    Up,
    /// So many over.
    Over(i64),
    /// It was given no time; so many are spent.
    Spent(i64),
}

impl ItemClock {
    /// The clock of an item at `now`, or when it was finished; none before it has begun.
    #[must_use]
    pub fn of(item: &AgendaItem, now: Timestamp) -> Option<Self> {
        let begun_at = item.begun_at?;
        let until = item.finished_at.unwrap_or(now);
        let spent: SignedDuration = until.duration_since(begun_at);
        Some(Self {
            begun_at,
            seconds: spent.as_secs().max(0),
            minutes: item.minutes,
        })
    }

    /// What is left of its time.
    #[must_use]
    pub fn left(&self) -> Left {
        let Some(minutes) = self.minutes else {
            return Left::Spent(self.seconds / MINUTE);
        };
        let seconds = minutes * MINUTE - self.seconds;
        match seconds {
            1.. => Left::Minutes((seconds + MINUTE - 1) / MINUTE),
            _ if -seconds < MINUTE => Left::Up,
            _ => Left::Over(-seconds / MINUTE),
        }
    }

    /// How much of its time is spent, from 0 to 1; none where it was given none.
    #[must_use]
    pub fn share(&self) -> Option<f32> {
        let given = self.minutes.filter(|minutes| *minutes > 0)? * MINUTE;
        Some((self.seconds as f32 / given as f32).clamp(0.0, 1.0))
    }

    /// When its time is up, in local time.
    #[must_use]
    pub fn ends(&self, zone: &TimeZone) -> Option<DateTime> {
        let given = SignedDuration::from_mins(self.minutes?);
        let ends = self.begun_at.checked_add(given).ok()?;
        Some(zone.to_datetime(ends))
    }

    /// How long until the minutes shown change, at least a second.
    #[must_use]
    pub fn changes_in(&self) -> Duration {
        Duration::from_secs(u64::try_from(MINUTE - self.seconds % MINUTE).unwrap_or(1).max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;
    use jiff::civil::date;

    fn item(begun: &str, minutes: Option<i64>) -> AgendaItem {
        AgendaItem {
            begun_at: Some(begun.parse().unwrap()),
            minutes,
            ..AgendaItem::new(Id::new(), None, "Eventuelt", 1.0)
        }
    }

    fn left(item: &AgendaItem, now: &str) -> Left {
        ItemClock::of(item, now.parse().unwrap()).unwrap().left()
    }

    #[test]
    fn the_minute_that_has_begun_is_left_and_over_time_is_told() {
        let item = item("2026-11-13T09:00:00Z", Some(60));
        for (now, expected) in [
            ("2026-11-13T08:59:00Z", Left::Minutes(60)),
            ("2026-11-13T09:00:00Z", Left::Minutes(60)),
            ("2026-11-13T09:42:00Z", Left::Minutes(18)),
            ("2026-11-13T09:59:59Z", Left::Minutes(1)),
            ("2026-11-13T10:00:00Z", Left::Up),
            ("2026-11-13T10:00:59Z", Left::Up),
            ("2026-11-13T10:03:10Z", Left::Over(3)),
        ] {
            assert_eq!(left(&item, now), expected, "{now}");
        }
        let clock = ItemClock::of(&item, "2026-11-13T09:42:15Z".parse().unwrap()).unwrap();
        assert_eq!(clock.changes_in(), Duration::from_secs(45));
        assert!((clock.share().unwrap() - 0.704).abs() < 0.001);
        let open = AgendaItem { minutes: None, ..item };
        assert_eq!(left(&open, "2026-11-13T09:42:00Z"), Left::Spent(42));
    }

    #[test]
    fn midnight_and_the_change_of_clocks_are_no_time() {
        let zone = TimeZone::get("Europe/Oslo").unwrap();
        let at = |day, hour, minute| {
            date(2026, 10, day)
                .at(hour, minute, 0, 0)
                .to_zoned(zone.clone())
                .unwrap()
        };
        // Over midnight.
        let late = AgendaItem {
            begun_at: Some(at(23, 23, 50).timestamp()),
            ..item("2026-11-13T09:00:00Z", Some(30))
        };
        let clock = ItemClock::of(&late, at(24, 0, 5).timestamp()).unwrap();
        assert_eq!(clock.left(), Left::Minutes(15));
        assert_eq!(clock.ends(&zone), Some(date(2026, 10, 24).at(0, 20, 0, 0)));
        // At 03:00 on 25 October the clocks are set back to 02:00: from 01:30 to 02:30 after that are two hours.
        let night = AgendaItem {
            begun_at: Some(at(25, 1, 30).timestamp()),
            ..late
        };
        let night = AgendaItem {
            minutes: Some(150),
            ..night
        };
        let after = "2026-10-25T01:30:00Z".parse().unwrap();
        assert_eq!(zone.to_datetime(after), date(2026, 10, 25).at(2, 30, 0, 0));
        let clock = ItemClock::of(&night, after).unwrap();
        assert_eq!(clock.left(), Left::Minutes(30));
        assert_eq!(clock.ends(&zone), Some(date(2026, 10, 25).at(3, 0, 0, 0)));
    }
}
