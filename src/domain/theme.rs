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
