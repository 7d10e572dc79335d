//! The six themes under which the council is asked and advises. Their labels have dates and live in the file.

use serde::{Deserialize, Serialize};

/// One of the six themes, by its stable number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Theme(u8);

impl Theme {
    /// The six themes in the council's own order.
    pub const ALL: [Self; 6] = [Self(1), Self(2), Self(3), Self(4), Self(5), Self(6)];

    /// The theme with this number, 1–6.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        (1..=6).contains(&number).then_some(Self(number))
    }

    /// 1–6.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }

    /// 0–5, for tables with one place a theme.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0 - 1)
    }

    /// The theme that a text begins with as a code, `#1`–`#6`, and the text after it and white space: `#2 Text` and `#2Text`
    /// alike. A longer number, as `#12`, is no code.
    #[must_use]
    pub fn coded(text: &str) -> Option<(Self, &str)> {
        let number = text.strip_prefix('#')?;
        let end = number.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(number.len());
        let (number, rest) = number.split_at(end);
        let [digit] = number.as_bytes() else { return None };
        Some((Self::new(digit.checked_sub(b'0')?)?, rest.trim_start()))
    }
}

impl TryFrom<u8> for Theme {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::new(number).ok_or_else(|| format!("theme {number} is not one of 1–6"))
    }
}

impl From<Theme> for u8 {
    fn from(theme: Theme) -> Self {
        theme.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_at_the_start_gives_the_theme() {
        for (text, number, rest) in [
            ("#3 Hva nå?", 3, "Hva nå?"),
            ("#3Hva nå?", 3, "Hva nå?"),
            ("#6", 6, ""),
            ("#1 #2", 1, "#2"),
        ] {
            assert_eq!(Theme::coded(text), Theme::new(number).map(|theme| (theme, rest)));
        }
        for text in ["#7 Hva", "#0", "#", "Hva #3", " #3", "#12", "#123 a", "#å", "#٣", ""] {
            assert_eq!(Theme::coded(text), None, "{text:?}");
        }
    }
}
