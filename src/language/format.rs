//! Dates, times, numbers and sums of money, written the way each form of language writes them.

use jiff::civil::{Date, Time};

use super::Locale;
use crate::domain::LanguageForm;

/// Keeps a number and what belongs to it on one line.
pub(super) const NO_BREAK_SPACE: char = '\u{a0}';

const MINUS: char = '\u{2212}';
const EN_DASH: char = '–';

/// The words with their first letter large, as a sentence begins.
#[must_use]
pub fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

impl Locale {
    /// `21. november 2026`
    #[must_use]
    pub fn date_long(&self, date: Date) -> String {
        self.date("date-long", date)
    }

    /// `18. aug. 2025`
    #[must_use]
    pub fn date_medium(&self, date: Date) -> String {
        self.date("date-medium", date)
    }

    /// `21.11.2026`
    #[must_use]
    pub fn date_short(&self, date: Date) -> String {
        match self.form() {
            LanguageForm::English => date.strftime("%d/%m/%Y").to_string(),
            LanguageForm::Bokmaal | LanguageForm::Nynorsk => date.strftime("%d.%m.%Y").to_string(),
        }
    }

    /// `fredag 20. november`
    #[must_use]
    pub fn date_with_weekday(&self, date: Date) -> String {
        self.date("date-with-weekday", date)
    }

    /// `2. nov.`
    #[must_use]
    pub fn date_in_year(&self, date: Date) -> String {
        self.date("date-in-year", date)
    }

    /// `november 2026`
    #[must_use]
    pub fn month_and_year(&self, date: Date) -> String {
        self.date("month-and-year", date)
    }

    fn date(&self, key: &str, date: Date) -> String {
        let month = date.month();
        self.with(
            key,
            &[
                (
                    "weekday",
                    self.text(&format!("weekday-{}", date.weekday().to_monday_one_offset()))
                        .into(),
                ),
                ("day", date.day().to_string().into()),
                ("month", self.text(&format!("month-{month}")).into()),
                ("short_month", self.text(&format!("short-month-{month}")).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// `kl. 09.00`
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        match self.form() {
            LanguageForm::English => time.strftime("%H:%M").to_string(),
            LanguageForm::Bokmaal | LanguageForm::Nynorsk => time.strftime("kl. %H.%M").to_string(),
        }
    }

    /// A time of day in a column of its own: `09.00`
    #[must_use]
    pub fn clock(&self, time: Time) -> String {
        match self.form() {
            LanguageForm::English => time.strftime("%H:%M").to_string(),
            LanguageForm::Bokmaal | LanguageForm::Nynorsk => time.strftime("%H.%M").to_string(),
        }
    }

    /// A whole number, its thousands grouped: `1 234`.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        match self.form() {
            LanguageForm::English => grouped(number, ','),
            LanguageForm::Bokmaal | LanguageForm::Nynorsk => grouped(number, NO_BREAK_SPACE),
        }
    }

    /// A number with so many decimals: `7,250`.
    #[must_use]
    pub fn decimal(&self, number: f64, decimals: usize) -> String {
        let text = format!("{:.decimals$}", number.abs());
        let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
        let sign = if number < 0.0 && text.contains(|sign| ('1'..='9').contains(&sign)) {
            "\u{2212}"
        } else {
            ""
        };
        let whole = whole
            .parse()
            .map_or_else(|_| whole.to_owned(), |whole| self.number(whole));
        if rest.is_empty() {
            return format!("{sign}{whole}");
        }
        let point = if self.form() == LanguageForm::English { '.' } else { ',' };
        format!("{sign}{whole}{point}{rest}")
    }

    /// A share of one as whole percent: 0.23 is `23 %`.
    #[must_use]
    pub fn percent(&self, share: f64) -> String {
        let percent = self.number((share * 100.0).round() as i64);
        match self.form() {
            LanguageForm::English => format!("{percent}%"),
            LanguageForm::Bokmaal | LanguageForm::Nynorsk => format!("{percent}{NO_BREAK_SPACE}%"),
        }
    }

    /// A difference in percentage points, always with its sign: `+16`, `−6`, `0`.
    #[must_use]
    pub fn points(&self, points: i64) -> String {
        let plus = if points > 0 { "+" } else { "" };
        format!("{plus}{}", self.number(points))
    }

    /// Kroner in whole millions: `385 mill. kr`.
    #[must_use]
    pub fn million_kroner(&self, kroner: i64) -> String {
        let millions = self.number((kroner as f64 / 1e6).round() as i64);
        self.with("million-kroner", &[("number", millions.into())])
    }

    /// Kroner in the unit that suits the sum: `850 000 kr`, `2,5 mill. kr`, `385 mill. kr`, `1,2 mrd. kr`. At most one
    /// decimal, and none where it is nought.
    #[must_use]
    pub fn money(&self, kroner: i64) -> String {
        let size = kroner.unsigned_abs();
        let (key, unit) = match size {
            // From here on a million rounded to one decimal would read as a thousand millions.
            999_950_000.. => ("billion-kroner", 1e9),
            1_000_000.. => ("million-kroner", 1e6),
            _ => return self.with("kroner", &[("number", self.number(kroner).into())]),
        };
        let number = (kroner as f64 / unit * 10.0).round() / 10.0;
        let number = self.decimal(number, usize::from(number.fract() != 0.0));
        self.with(key, &[("number", number.into())])
    }

    /// Working days until a deadline, or since it when negative: `3 virkedager igjen`, `1 virkedag over fristen`.
    #[must_use]
    pub fn working_days_left(&self, count: i32) -> String {
        if count < 0 {
            self.with("working-days-over", &[("count", count.unsigned_abs().into())])
        } else {
            self.with("working-days-left", &[("count", count.into())])
        }
    }

    /// Two ends with an en dash between: `2016–2020`.
    #[must_use]
    pub fn range(&self, from: &str, to: &str) -> String {
        format!("{from}{EN_DASH}{to}")
    }
}

/// A whole number with a sign between each three digits, and a true minus.
pub(super) fn grouped(number: i64, separator: char) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * 2 + 3);
    if number < 0 {
        text.push(MINUS);
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn forms() -> [Locale; 3] {
        [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English].map(Locale::new)
    }

    #[test]
    fn a_sentence_begins_with_a_large_letter_of_any_alphabet() {
        for (words, sentence) in [
            ("endret innstillinger", "Endret innstillinger"),
            ("året 2026", "Året 2026"),
            ("IT-drift", "IT-drift"),
            ("7. mai", "7. mai"),
            ("ßen", "SSen"),
            ("", ""),
        ] {
            assert_eq!(capitalised(words), sentence);
        }
    }

    #[test]
    fn dates_in_three_forms() {
        let [nb, nn, en] = forms();
        let saturday = date(2026, 11, 21);
        assert_eq!(nb.date_long(saturday), "21. november 2026");
        assert_eq!(nn.date_long(saturday), "21. november 2026");
        assert_eq!(en.date_long(saturday), "21 November 2026");
        assert_eq!(nb.date_short(date(2026, 3, 4)), "04.03.2026");
        assert_eq!(en.date_short(date(2026, 3, 4)), "04/03/2026");
        assert_eq!(nb.date_medium(date(2025, 8, 18)), "18. aug. 2025");
        assert_eq!(nb.date_medium(date(2026, 5, 17)), "17. mai 2026");
        assert_eq!(nb.date_in_year(date(2026, 11, 2)), "2. nov.");
        assert_eq!(nb.date_with_weekday(date(2026, 11, 20)), "fredag 20. november");
        assert_eq!(nn.date_with_weekday(saturday), "laurdag 21. november");
        assert_eq!(en.date_with_weekday(date(2026, 11, 20)), "Friday 20 November");
    }

    #[test]
    fn times_in_three_forms() {
        let [nb, nn, en] = forms();
        let nine = time(9, 0, 0, 0);
        assert_eq!(nb.time(nine), "kl. 09.00");
        assert_eq!(nn.time(nine), "kl. 09.00");
        assert_eq!(en.time(time(14, 32, 0, 0)), "14:32");
    }

    #[test]
    fn numbers_have_no_break_spaces_and_true_minus() {
        let [nb, _, en] = forms();
        assert_eq!(nb.number(999), "999");
        assert_eq!(nb.number(1234), "1\u{a0}234");
        assert_eq!(nb.number(-1_234_567), "\u{2212}1\u{a0}234\u{a0}567");
        assert_eq!(
            nb.number(i64::MIN),
            "\u{2212}9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808"
        );
        assert_eq!(en.number(1234), "1,234");
        assert_eq!(nb.decimal(7.25, 3), "7,250");
        assert_eq!(en.decimal(1234.5, 1), "1,234.5");
        assert_eq!(nb.decimal(-0.001, 1), "0,0");
        assert_eq!(nb.decimal(-0.5, 1), "\u{2212}0,5");
        assert_eq!(nb.decimal(2.0, 0), "2");
        assert_eq!(nb.percent(0.23), "23\u{a0}%");
        assert_eq!(en.percent(0.394), "39%");
        assert_eq!(nb.points(16), "+16");
        assert_eq!(nb.points(-6), "\u{2212}6");
        assert_eq!(nb.points(0), "0");
        assert_eq!(nb.working_days_left(3), "3 virkedager igjen");
        assert_eq!(nb.working_days_left(-1), "1 virkedag over fristen");
        assert_eq!(nb.range("2016", "2020"), "2016–2020");
    }

    #[test]
    fn money_in_the_unit_that_suits_it() {
        let [nb, nn, en] = forms();
        assert_eq!(nb.million_kroner(385_000_000), "385\u{a0}mill.\u{a0}kr");
        assert_eq!(nb.million_kroner(3_052_000_000), "3\u{a0}052\u{a0}mill.\u{a0}kr");
        assert_eq!(nn.money(25_773_000_000), "25,8\u{a0}mrd.\u{a0}kr");
        assert_eq!(en.million_kroner(385_000_000), "NOK\u{a0}385\u{a0}million");
        assert_eq!(nb.money(850_000), "850\u{a0}000\u{a0}kr");
        assert_eq!(nb.money(2_500_000), "2,5\u{a0}mill.\u{a0}kr");
        assert_eq!(nb.money(385_000_000), "385\u{a0}mill.\u{a0}kr");
        assert_eq!(nb.money(999_960_000), "1\u{a0}mrd.\u{a0}kr");
        assert_eq!(nb.money(11_200_000_000), "11,2\u{a0}mrd.\u{a0}kr");
        assert_eq!(nb.money(0), "0\u{a0}kr");
    }
}
