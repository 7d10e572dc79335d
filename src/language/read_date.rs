//! Dates as people type them.

use std::str::FromStr;

use jiff::civil::Date;

use super::Locale;
use crate::domain::LanguageForm;

/// Why a typed date is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// It does not read as a date.
    NotADate,
    /// It reads as a date that no calendar has, as the 31st of February.
    NoSuchDay(String),
}

/// The names dates are read by, in one form of language.
#[derive(Clone, Debug, Default)]
pub struct DateNames {
    /// January first, whole: "januar".
    pub months: [String; 12],
    /// Monday first, whole: "mandag".
    pub weekdays: [String; 7],
    /// What a day's number may end with: "th".
    pub endings: &'static [&'static str],
}

impl DateNames {
    /// The month with this name, whole or cut short to three letters or more.
    fn month(&self, text: &str) -> Option<i8> {
        if text.chars().count() < 3 {
            return None;
        }
        let mut months = (1..).zip(&self.months);
        months
            .find(|(_, month)| month.to_lowercase().starts_with(text))
            .map(|(number, _)| number)
    }

    fn has_weekday(&self, text: &str) -> bool {
        self.weekdays.iter().any(|day| day.to_lowercase().starts_with(text))
    }
}

/// Reads `10.12.2026`, `10.12.26`, `10/12/2026`, `10.12` (in the year of `near`), `2026-12-10`, `10. des 2026` and
/// `to 10. desember 2026`; in English also `10th December 2026` and `December 10, 2026`. Names of months are whole or cut short to three letters or more, those of weekdays to any
/// length; whether the weekday is the right one is not asked.
///
/// # Errors
/// When it is no date, or a day that does not exist.
pub fn read_date(text: &str, names: &DateNames, near: Date) -> Result<Date, DateFault> {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    let mut parts: Vec<&str> = text
        .split(|sign: char| matches!(sign, '.' | '/' | '-' | ',') || sign.is_whitespace())
        .filter(|part| !part.is_empty())
        .collect();
    if parts.len() > 1 && names.has_weekday(parts[0]) {
        parts.remove(0);
    }
    let (day, month, year) = match parts[..] {
        [year, month, day] if year.len() == 4 => (day, month, Some(year)),
        [month, day, year] if names.month(month).is_some() => (day, month, Some(year)),
        [month, day] if names.month(month).is_some() => (day, month, None),
        [day, month, year] => (day, month, Some(year)),
        [day, month] => (day, month, None),
        _ => return Err(DateFault::NotADate),
    };
    let day = names
        .endings
        .iter()
        .find_map(|ending| day.strip_suffix(ending))
        .unwrap_or(day);
    let day: i8 = short_number(day, 2).ok_or(DateFault::NotADate)?;
    let month = short_number(month, 2)
        .or_else(|| names.month(month))
        .ok_or(DateFault::NotADate)?;
    let year = match year {
        None => near.year(),
        Some(year) => full_year(year).ok_or(DateFault::NotADate)?,
    };
    Date::new(year, month, day).map_err(|_| DateFault::NoSuchDay(text))
}

/// Four figures, or two for a year of this century.
fn full_year(text: &str) -> Option<i16> {
    match text.len() {
        4 => short_number(text, 4),
        2 => short_number(text, 2).map(|year: i16| 2000 + year),
        _ => None,
    }
}

/// Digits only, and no more than so many.
fn short_number<N: FromStr>(text: &str, most: usize) -> Option<N> {
    let digits = !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

impl Locale {
    /// The names dates are read by, in this form of language.
    #[must_use]
    pub fn date_names(&self) -> DateNames {
        DateNames {
            months: std::array::from_fn(|index| self.text(&format!("month-{}", index + 1)).to_owned()),
            weekdays: std::array::from_fn(|index| self.text(&format!("weekday-{}", index + 1)).to_owned()),
            endings: match self.form() {
                LanguageForm::English => &["st", "nd", "rd", "th"],
                LanguageForm::Bokmaal | LanguageForm::Nynorsk => &[],
            },
        }
    }

    /// A fault as a sentence.
    #[must_use]
    pub fn date_fault(&self, fault: &DateFault) -> String {
        match fault {
            DateFault::NotADate => self.text("date-not-read").to_owned(),
            DateFault::NoSuchDay(text) => self.with("date-no-such-day", &[("date", text.into())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 2);

    #[test]
    fn the_forms_people_type() {
        let nb = Locale::new(LanguageForm::Bokmaal);
        for text in [
            "21.11.2026",
            " 21.11.26 ",
            "21/11/2026",
            "21.11",
            "21.11.",
            "2026-11-21",
            "21. november 2026",
            "21. nov. 2026",
            "21 NOVEMBER",
            "21\u{a0}nov",
            "lø 21. november",
            "lørdag, 21.11.2026",
        ] {
            assert_eq!(
                read_date(text, &nb.date_names(), TODAY),
                Ok(date(2026, 11, 21)),
                "{text}"
            );
        }
        assert_eq!(read_date("1.2.2028", &nb.date_names(), TODAY), Ok(date(2028, 2, 1)));
        assert_eq!(read_date("29.2.2028", &nb.date_names(), TODAY), Ok(date(2028, 2, 29)));
    }

    #[test]
    fn the_forms_people_type_in_nynorsk_and_english() {
        let nn = Locale::new(LanguageForm::Nynorsk).date_names();
        for text in ["3. mars 2026", "3.3.26", "ty 3. mars 2026", "tysdag 3.3.2026"] {
            assert_eq!(read_date(text, &nn, TODAY), Ok(date(2026, 3, 3)), "{text}");
        }
        let en = Locale::new(LanguageForm::English).date_names();
        for text in [
            "3 March 2026",
            "3/3/2026",
            "3rd March 2026",
            "Tue 3 Mar 2026",
            "Tuesday, March 3, 2026",
            "march 3",
            "3.3.2026",
        ] {
            assert_eq!(read_date(text, &en, TODAY), Ok(date(2026, 3, 3)), "{text}");
        }
        // The day comes first in Britain too.
        assert_eq!(read_date("4/3/2026", &en, TODAY), Ok(date(2026, 3, 4)));
    }

    #[test]
    fn what_is_written_long_is_read_back() {
        for form in [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English] {
            let locale = Locale::new(form);
            let names = locale.date_names();
            for month in 1..=12 {
                let day = date(2027, month, 9);
                for text in [locale.date_long(day), locale.date_medium(day), locale.date_short(day)] {
                    assert_eq!(read_date(&text, &names, TODAY), Ok(day), "{text}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_date_says_so() {
        let nb = Locale::new(LanguageForm::Bokmaal);
        for text in [
            "",
            "i morgen",
            "21",
            "21.11.226",
            "21.11.20266",
            "+1.2.2026",
            "1.2.3.4",
            "📅.1.2026",
            "21.novembr",
        ] {
            assert_eq!(
                read_date(text, &nb.date_names(), TODAY),
                Err(DateFault::NotADate),
                "{text}"
            );
        }
        for text in ["31.2.2026", "29.02.2026", "0.1.2026", "1.13.2026", "31. februar 2026"] {
            let fault = read_date(text, &nb.date_names(), TODAY).unwrap_err();
            assert_eq!(fault, DateFault::NoSuchDay(text.to_owned()));
            let sentence = nb.date_fault(&fault);
            assert!(sentence.contains(text), "{sentence}");
        }
    }
}
