//! Dates as people type them.

use jiff::civil::Date;

use super::Locale;

/// Why a typed date is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// It does not read as a date.
    NotADate,
    /// It reads as a date that no calendar has, as the 31st of February.
    NoSuchDay(String),
}

impl Locale {
    /// Reads `21.11.2026`, `21.11.26`, `21/11/2026`, `21.11` (in the year of `today`), `2026-11-21` and
    /// `21. november 2026`, with the locale's own names of months or their short forms.
    ///
    /// # Errors
    /// When it is no date, or a day that does not exist.
    pub fn read_date(&self, text: &str, today: Date) -> Result<Date, DateFault> {
        let text = text.trim().trim_end_matches('.').to_lowercase();
        let parts: Vec<&str> = text
            .split(['.', '/', '-', ' ', '\u{a0}'])
            .filter(|part| !part.is_empty())
            .collect();
        let (day, month, year) = match parts[..] {
            [year, month, day] if year.len() == 4 => (day, month, Some(year)),
            [day, month, year] => (day, month, Some(year)),
            [day, month] => (day, month, None),
            _ => return Err(DateFault::NotADate),
        };
        let day = short_number(day, 2).ok_or(DateFault::NotADate)?;
        let month = self.month(month).ok_or(DateFault::NotADate)?;
        let year = match year {
            None => today.year(),
            Some(year) => full_year(year).ok_or(DateFault::NotADate)?,
        };
        let exists = i8::try_from(day).ok().and_then(|day| Date::new(year, month, day).ok());
        exists.ok_or_else(|| DateFault::NoSuchDay(text.clone()))
    }

    /// A fault as a sentence.
    #[must_use]
    pub fn date_fault(&self, fault: &DateFault) -> String {
        match fault {
            DateFault::NotADate => self.text("date-not-read").to_owned(),
            DateFault::NoSuchDay(text) => self.with("date-no-such-day", &[("date", text.into())]),
        }
    }

    /// A month by number or by name.
    fn month(&self, text: &str) -> Option<i8> {
        let by_name = (1..=12_i8).find(|number| {
            let whole = self.text(&format!("month-{number}")).to_lowercase();
            let short = self.text(&format!("short-month-{number}")).to_lowercase();
            text == whole || text == short.trim_end_matches('.')
        });
        by_name.or_else(|| i8::try_from(short_number(text, 2)?).ok())
    }
}

/// Four figures, or two for a year of this century.
fn full_year(text: &str) -> Option<i16> {
    match text.len() {
        4 => short_number(text, 4),
        2 => short_number(text, 2).map(|year| 2000 + year),
        _ => None,
    }
}

/// Digits only, and no more than so many.
fn short_number(text: &str, most: usize) -> Option<i16> {
    let digits = !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::LanguageForm;

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
        ] {
            assert_eq!(nb.read_date(text, TODAY), Ok(date(2026, 11, 21)), "{text}");
        }
        assert_eq!(nb.read_date("1.2.2028", TODAY), Ok(date(2028, 2, 1)));
        assert_eq!(nb.read_date("29.2.2028", TODAY), Ok(date(2028, 2, 29)));
    }

    #[test]
    fn what_is_written_long_is_read_back() {
        for form in [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English] {
            let locale = Locale::new(form);
            for month in 1..=12 {
                let day = date(2027, month, 9);
                for text in [locale.date_long(day), locale.date_medium(day), locale.date_short(day)] {
                    assert_eq!(locale.read_date(&text, TODAY), Ok(day), "{text}");
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
            assert_eq!(nb.read_date(text, TODAY), Err(DateFault::NotADate), "{text}");
        }
        for text in ["31.2.2026", "29.02.2026", "0.1.2026", "1.13.2026", "31. februar 2026"] {
            let fault = nb.read_date(text, TODAY).unwrap_err();
            assert_eq!(fault, DateFault::NoSuchDay(text.to_owned()));
            let sentence = nb.date_fault(&fault);
            assert!(sentence.contains(text), "{sentence}");
        }
    }
}
