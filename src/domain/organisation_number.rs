//! Organisation numbers as Brønnøysundregistrene gives them: nine digits, the last one a check digit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Weights of the first eight digits, from left to right (Brønnøysundregistrene, "Om organisasjonsnummeret").
const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];

/// A number whose check digit is right. Kept as nine digits without spaces.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OrganisationNumber(u32);

/// Why a text is no organisation number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OrganisationNumberError {
    #[error("an organisation number has digits and spaces only")]
    NotDigits,
    #[error("an organisation number has nine digits, not {0}")]
    Length(usize),
    #[error("the check digit is wrong")]
    CheckDigit,
}

impl OrganisationNumber {
    /// The nine digits without spaces, as they are kept and sent.
    #[must_use]
    pub fn digits(self) -> String {
        format!("{:09}", self.0)
    }
}

impl FromStr for OrganisationNumber {
    type Err = OrganisationNumberError;

    /// Reads nine digits, with spaces (also no-break ones) anywhere.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut count = 0;
        let mut number = 0_u32;
        let mut sum = 0;
        for sign in text.chars().filter(|sign| !sign.is_whitespace()) {
            let digit = sign.to_digit(10).ok_or(OrganisationNumberError::NotDigits)?;
            if count < 9 {
                number = number * 10 + digit;
                sum += WEIGHTS.get(count).map_or(0, |weight| weight * digit);
            }
            count += 1;
        }
        if count != 9 {
            return Err(OrganisationNumberError::Length(count));
        }
        // A remainder of 1 would ask for the check digit 10; such numbers are not given out.
        let check = match sum % 11 {
            0 => Some(0),
            1 => None,
            rest => Some(11 - rest),
        };
        if check == Some(number % 10) {
            Ok(Self(number))
        } else {
            Err(OrganisationNumberError::CheckDigit)
        }
    }
}

impl fmt::Display for OrganisationNumber {
    /// `NNN NNN NNN` with no-break spaces.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, rest) = (self.0 / 1_000_000, self.0 % 1_000_000);
        write!(f, "{first:03}\u{a0}{:03}\u{a0}{:03}", rest / 1000, rest % 1000)
    }
}

impl fmt::Debug for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.digits())
    }
}

impl TryFrom<String> for OrganisationNumber {
    type Error = OrganisationNumberError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<OrganisationNumber> for String {
    fn from(number: OrganisationNumber) -> Self {
        number.digits()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Row, Table};

    fn parse(text: &str) -> Result<OrganisationNumber, OrganisationNumberError> {
        text.parse()
    }

    #[test]
    fn an_organisation_keeps_no_number_that_is_none() {
        let (_, [organisation, _]) = crate::domain::operations::new_organisation("Prøveetaten", None);
        let crate::domain::Write::Insert(row) = organisation else {
            panic!("a new organisation is a new row");
        };
        let mut json = row.to_json().unwrap();
        let read = |json: &serde_json::Value| Row::from_json(Table::Organisation, &json.to_string());
        json["number"] = "974760673".into();
        assert_eq!(read(&json).unwrap().to_json().unwrap()["number"], "974760673");
        for wrong in ["974760674", "97476067", "Brreg"] {
            json["number"] = wrong.into();
            assert!(read(&json).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_number_in_use_is_read_with_and_without_spaces() {
        // Brønnøysundregistrene's own number.
        let number = parse("974760673").unwrap();
        assert_eq!(parse(" 974 760 673 "), Ok(number));
        assert_eq!(parse("974\u{a0}760\u{a0}673"), Ok(number));
        assert_eq!(number.to_string(), "974\u{a0}760\u{a0}673");
        assert_eq!(number.digits(), "974760673");
    }

    #[test]
    fn eleven_becomes_nought_and_ten_is_never_given_out() {
        // 1·3 + 4·2 = 11: the remainder is 0 and the check digit 0.
        assert_eq!(parse("140000000").unwrap().to_string(), "140\u{a0}000\u{a0}000");
        // 4·3 = 12: the remainder is 1, and no digit is right.
        for digit in 0..10 {
            let text = format!("40000000{digit}");
            assert_eq!(parse(&text), Err(OrganisationNumberError::CheckDigit));
        }
        // A leading nought stays: 2·4 = 8 wants 3.
        assert_eq!(parse("040000003").unwrap().digits(), "040000003");
    }

    #[test]
    fn every_single_wrong_digit_is_found() {
        let right = "974760673";
        for place in 0..9 {
            for digit in '0'..='9' {
                let mut text: Vec<char> = right.chars().collect();
                text[place] = digit;
                let text: String = text.into_iter().collect();
                assert_eq!(parse(&text).is_ok(), text == right, "{text}");
            }
        }
    }

    #[test]
    fn what_is_no_number_says_why() {
        assert_eq!(parse(""), Err(OrganisationNumberError::Length(0)));
        assert_eq!(parse("97476067"), Err(OrganisationNumberError::Length(8)));
        assert_eq!(parse("9747606733"), Err(OrganisationNumberError::Length(10)));
        assert_eq!(parse("974-760-673"), Err(OrganisationNumberError::NotDigits));
        assert_eq!(parse("NO974760673MVA"), Err(OrganisationNumberError::NotDigits));
        assert_eq!(parse("٩٧٤٧٦٠٦٧٣"), Err(OrganisationNumberError::NotDigits));
        assert_eq!(
            parse(&"9".repeat(100_000)),
            Err(OrganisationNumberError::Length(100_000))
        );
    }
}
