//! Days off in Norway, and counting in working days.
//!
//! Public holidays follow lov om helligdager og helligdagsfred (1995) § 2 and lov om 1 og 17 mai (1947) § 1.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

/// Days off that follow Easter, in days from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday,
/// Ascension, Whit Sunday and Monday.
const FROM_EASTER: [i32; 7] = [-3, -2, 0, 1, 39, 49, 50];

/// Days off with a fixed date, as month and day.
const FIXED: [(i8, i8); 5] = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)];

/// Days that many offices keep closed though they are no holidays.
const CLOSED_BY_SETTING: [(i8, i8); 2] = [(12, 24), (12, 31)];

/// Which days are days off for the council that owns the file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DaysOff {
    /// Whether 24 and 31 December count as days off.
    pub december_24_and_31: bool,
    /// Days off of the council's own, in no order.
    pub own: Vec<Date>,
}

impl Default for DaysOff {
    fn default() -> Self {
        Self {
            december_24_and_31: true,
            own: Vec::new(),
        }
    }
}

impl DaysOff {
    /// Whether this is a Saturday, a Sunday, a public holiday, a day closed by the setting or one of the council's own.
    #[must_use]
    pub fn is_off(&self, date: Date) -> bool {
        is_weekend(date) || self.of_year(date.year()).any(|off| off == date)
    }

    /// The date itself when it is a working day, otherwise the last working day before it.
    #[must_use]
    pub fn working_day_on_or_before(&self, date: Date) -> Date {
        let mut day = date;
        while self.is_off(day) {
            let Ok(before) = day.yesterday() else { break };
            day = before;
        }
        day
    }

    /// The working day that comes `count` working days after `date`, which itself is not counted.
    #[must_use]
    pub fn working_days_after(&self, date: Date, count: u16) -> Date {
        let mut day = date;
        let mut left = count;
        while left > 0 {
            let Ok(next) = day.tomorrow() else { break };
            day = next;
            if !self.is_off(day) {
                left -= 1;
            }
        }
        day
    }

    /// Working days left from `from` until `to`: `from` is not counted, `to` is. Negative when `to` is past: the
    /// working days gone since.
    #[must_use]
    pub fn working_days_between(&self, from: Date, to: Date) -> i32 {
        if to < from {
            return -self.working_days_between(to, from);
        }
        let days = from.until(to).map_or(0, |span| span.get_days());
        // Five of every seven days in a row are weekdays; only the days of the last, broken week are looked at.
        let mut weekdays = days / 7 * 5;
        for back in 0..days % 7 {
            if !is_weekend(to.saturating_sub(back.days())) {
                weekdays += 1;
            }
        }
        weekdays - self.holidays_on_weekdays(from, to)
    }

    /// Holidays after `from`, up to and with `to`, that are neither Saturdays nor Sundays; two on one day count once.
    fn holidays_on_weekdays(&self, from: Date, to: Date) -> i32 {
        let mut count = 0;
        for year in from.year()..=to.year() {
            let mut days: Vec<Date> = self
                .of_year(year)
                .filter(|day| from < *day && *day <= to && !is_weekend(*day))
                .collect();
            days.sort_unstable();
            days.dedup();
            count += days.len() as i32;
        }
        count
    }

    /// The days off of a year apart from ordinary weekends. Two may fall on one day, as 17 May and Whit Monday in 2027.
    fn of_year(&self, year: i16) -> impl Iterator<Item = Date> + '_ {
        let closed: &'static [(i8, i8)] = if self.december_24_and_31 {
            &CLOSED_BY_SETTING
        } else {
            &[]
        };
        let fixed = FIXED
            .iter()
            .chain(closed)
            .filter_map(move |(month, day)| Date::new(year, *month, *day).ok());
        let moving = FROM_EASTER
            .into_iter()
            .filter_map(move |days| easter_sunday(year).and_then(|easter| easter.checked_add(days.days()).ok()));
        let own = self.own.iter().copied().filter(move |day| day.year() == year);
        fixed.chain(moving).chain(own)
    }
}

/// Easter Sunday of a year in the Gregorian calendar, by the anonymous computus (Meeus, Astronomical Algorithms, ch. 8).
/// Nothing for years before 1583, when that calendar had not begun.
#[must_use]
pub fn easter_sunday(year: i16) -> Option<Date> {
    if year < 1583 {
        return None;
    }
    let y = i32::from(year);
    let golden = y % 19;
    let (century, in_century) = (y / 100, y % 100);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    let weekday_shift = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late_moon = (golden + 11 * epact + 22 * weekday_shift) / 451;
    let march_days = epact + weekday_shift - 7 * late_moon + 114;
    Date::new(year, (march_days / 31) as i8, (march_days % 31 + 1) as i8).ok()
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_is_where_the_almanac_has_it() {
        let almanac = [
            date(2008, 3, 23),
            date(2011, 4, 24),
            date(2016, 3, 27),
            date(2017, 4, 16),
            date(2018, 4, 1),
            date(2019, 4, 21),
            date(2020, 4, 12),
            date(2021, 4, 4),
            date(2022, 4, 17),
            date(2023, 4, 9),
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2027, 3, 28),
            date(2038, 4, 25),
        ];
        for easter in almanac {
            assert_eq!(easter_sunday(easter.year()), Some(easter));
        }
        assert_eq!(easter_sunday(1500), None);
    }

    #[test]
    fn the_setting_closes_24_and_31_december_alone() {
        let open = DaysOff {
            december_24_and_31: false,
            own: Vec::new(),
        };
        let closed = DaysOff {
            december_24_and_31: true,
            own: Vec::new(),
        };
        for day in [date(2025, 12, 24), date(2025, 12, 31)] {
            assert!(!open.is_off(day));
            assert!(closed.is_off(day));
        }
        for day in [date(2025, 12, 25), date(2025, 12, 26), date(2026, 1, 1)] {
            assert!(open.is_off(day) && closed.is_off(day));
        }
        assert!(!closed.is_off(date(2025, 12, 23)));
    }

    #[test]
    fn working_days_left_leave_out_today_and_count_the_last() {
        let off = DaysOff::default();
        let friday = date(2026, 11, 20);
        assert_eq!(off.working_days_between(friday, friday), 0);
        assert_eq!(off.working_days_between(friday, date(2026, 11, 22)), 0);
        assert_eq!(off.working_days_between(friday, date(2026, 11, 23)), 1);
        assert_eq!(off.working_days_between(friday, date(2026, 11, 27)), 5);
        assert_eq!(off.working_days_between(date(2026, 11, 23), friday), -1);
        // Week of Easter 2026: Wednesday 1 April, then nothing before Tuesday 7 April.
        assert_eq!(off.working_days_between(date(2026, 4, 1), date(2026, 4, 7)), 1);
        // 17 May and Whit Monday 2027 are one day off, not two.
        assert_eq!(off.working_days_between(date(2027, 5, 14), date(2027, 5, 21)), 4);
        // Thursday 17 December 2026 to Monday 4 January 2027: 18, 21, 22, 23, 28, 29, 30 and 4.
        assert_eq!(off.working_days_between(date(2026, 12, 17), date(2027, 1, 4)), 8);
    }

    #[test]
    fn counting_by_weeks_agrees_with_counting_by_days() {
        let off = DaysOff::default();
        let from = date(2024, 2, 20);
        let mut day = from;
        let mut count = 0;
        for _ in 0..1500 {
            assert_eq!(off.working_days_between(from, day), count, "{day}");
            day = day.tomorrow().unwrap();
            count += i32::from(!off.is_off(day));
        }
    }

    #[test]
    fn a_day_of_the_councils_own_is_off_like_the_others() {
        let off = DaysOff {
            own: vec![date(2026, 11, 23), date(2026, 11, 22)],
            ..DaysOff::default()
        };
        assert!(off.is_off(date(2026, 11, 23)));
        assert_eq!(off.working_day_on_or_before(date(2026, 11, 23)), date(2026, 11, 20));
        assert_eq!(off.working_days_after(date(2026, 11, 20), 1), date(2026, 11, 24));
        // The Sunday was off already.
        assert_eq!(off.working_days_between(date(2026, 11, 20), date(2026, 11, 27)), 4);
    }

    #[test]
    fn the_ends_of_the_calendar_do_no_harm() {
        let off = DaysOff::default();
        assert_eq!(off.working_day_on_or_before(Date::MIN), Date::MIN);
        assert_eq!(off.working_days_after(Date::MAX, 3), Date::MAX);
        assert!(off.working_days_between(Date::MIN, Date::MAX) > 0);
    }
}
