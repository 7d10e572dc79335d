//! The forms of language a letter, a name or the window can have.

use serde::{Deserialize, Serialize};

/// Bokmål, nynorsk or English.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LanguageForm {
    #[default]
    #[serde(rename = "nb")]
    Bokmaal,
    #[serde(rename = "nn")]
    Nynorsk,
    #[serde(rename = "en")]
    English,
}

impl LanguageForm {
    /// The BCP 47 code, as in `assets/locales` and in the file.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Bokmaal => "nb",
            Self::Nynorsk => "nn",
            Self::English => "en",
        }
    }

    /// The form the council's own texts are written in where the window has this one: always Norwegian.
    #[must_use]
    pub fn of_texts(self) -> Self {
        match self {
            Self::Nynorsk => Self::Nynorsk,
            Self::Bokmaal | Self::English => Self::Bokmaal,
        }
    }
}
