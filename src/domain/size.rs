//! The size of a project: by the organisation's own estimate, or as a list states it where there is no estimate.

use serde::{Deserialize, Serialize};

/// The classes of the council's Erfaringsrapport 2020.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SizeClass {
    /// Up to 25 million kroner.
    Small,
    /// Over 25 and up to 200 million kroner. The report says 26–200; what lies between 25 and 26 is counted here.
    Medium,
    /// Over 200 million kroner.
    Large,
}

impl SizeClass {
    /// All classes, least first.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    /// The class of an estimate in whole kroner.
    #[must_use]
    pub fn of_estimate(kroner: i64) -> Self {
        if kroner <= 25_000_000 {
            Self::Small
        } else if kroner <= 200_000_000 {
            Self::Medium
        } else {
            Self::Large
        }
    }
}

/// The size as a list states it. A list that is silent is another thing: then the size is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatedSize {
    Small,
    Medium,
    Large,
    /// The organisation had no estimate.
    Undecided,
}

impl StatedSize {
    /// The word of the register's own column: `lite`, `middels`, `stort`, `uavklart`, in any case.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word.trim().to_lowercase().as_str() {
            "lite" => Some(Self::Small),
            "middels" => Some(Self::Medium),
            "stort" => Some(Self::Large),
            "uavklart" => Some(Self::Undecided),
            _ => None,
        }
    }

    /// The word of the register's own column.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Small => "lite",
            Self::Medium => "middels",
            Self::Large => "stort",
            Self::Undecided => "uavklart",
        }
    }

    /// The class stated; nothing where it was undecided.
    #[must_use]
    pub fn class(self) -> Option<SizeClass> {
        match self {
            Self::Small => Some(SizeClass::Small),
            Self::Medium => Some(SizeClass::Medium),
            Self::Large => Some(SizeClass::Large),
            Self::Undecided => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_meet_at_25_and_200_million() {
        let table = [
            (0, SizeClass::Small),
            (25_000_000, SizeClass::Small),
            (25_000_001, SizeClass::Medium),
            (26_000_000, SizeClass::Medium),
            (200_000_000, SizeClass::Medium),
            (200_000_001, SizeClass::Large),
            (11_000_000_000, SizeClass::Large),
        ];
        for (kroner, class) in table {
            assert_eq!(SizeClass::of_estimate(kroner), class, "{kroner}");
        }
    }

    #[test]
    fn words_go_both_ways() {
        for size in [
            StatedSize::Small,
            StatedSize::Medium,
            StatedSize::Large,
            StatedSize::Undecided,
        ] {
            assert_eq!(StatedSize::from_word(size.word()), Some(size));
        }
        assert_eq!(StatedSize::from_word(" Stort "), Some(StatedSize::Large));
        assert_eq!(StatedSize::from_word("stor"), None);
        assert_eq!(StatedSize::from_word(""), None);
    }
}
