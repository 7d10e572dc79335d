//! Reads dates as people type them.

use jiff::civil::Date;

use super::DateWords;

/// What a typed date came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing is typed.
    Empty,
    /// A date.
    Date(Date),
    /// Something that is no date, such as the 31st of February.
    Invalid,
}

/// Reads "10.12.2026", "10.12.26", "10.12" (in the year of `near`), "10. des 2026", "to 10. desember 2026" and "2026-12-10".
/// Names of months and weekdays are those of `words`, whole or cut short to three letters or more.
#[must_use]
pub fn parse(text: &str, words: &DateWords, near: Date) -> Typed {
    let text = text.trim().to_lowercase();
    if text.is_empty() {
        return Typed::Empty;
    }
    read(&text, words, near).map_or(Typed::Invalid, Typed::Date)
}

fn read(text: &str, words: &DateWords, near: Date) -> Option<Date> {
    if let Ok(date) = text.parse::<Date>() {
        return Some(date);
    }
    let mut parts: Vec<&str> = text
        .split(|c: char| c == '.' || c == '/' || c == ',' || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .collect();
    let weekday = |part: &str| words.weekdays.iter().any(|day| day.to_lowercase().starts_with(part));
    if parts.len() > 1 && !parts[0].starts_with(|c: char| c.is_ascii_digit()) && weekday(parts[0]) {
        parts.remove(0);
    }
    let (day, month, year) = match parts.as_slice() {
        [day, month] => (*day, *month, near.year()),
        [day, month, year] => (*day, *month, read_year(year)?),
        _ => return None,
    };
    let month = month.parse().ok().or_else(|| month_named(month, words))?;
    Date::new(year, month, day.parse().ok()?).ok()
}

/// Two digits are of this century.
fn read_year(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

fn month_named(text: &str, words: &DateWords) -> Option<i8> {
    if text.chars().count() < 3 {
        return None;
    }
    let place = words
        .months
        .iter()
        .position(|month| month.to_lowercase().starts_with(text))?;
    i8::try_from(place + 1).ok()
}
