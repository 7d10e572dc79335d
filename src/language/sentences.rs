//! Errors as sentences in the user's language: what happened, what is safe, and what to do.

use std::path::Path;

use super::Locale;
use crate::app::save_letter::SaveLetterError;
use crate::store::{Refusal, StoreError};

/// What a person is told about an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What happened.
    pub title: String,
    /// What is safe and what to do.
    pub text: String,
}

/// Why nothing was done.
#[must_use]
pub fn refusal(words: &Locale, refusal: Refusal) -> String {
    let key = match refusal {
        Refusal::NothingToUndo => "refusal-nothing-to-undo",
        Refusal::ChangedSince => "refusal-changed-since",
        Refusal::ReadOnly => "refusal-read-only",
        Refusal::NoSuchRow => "refusal-no-such-row",
    };
    words.text(key).to_owned()
}

/// Why a letter was not saved.
#[must_use]
pub fn save_letter_error(words: &Locale, error: &SaveLetterError) -> Sentence {
    Sentence { title: words.text("x").to_owned(), text: error.to_string() }
}

/// What is wrong with a council file.
#[must_use]
pub fn store_error(words: &Locale, error: &StoreError, path: &Path) -> Sentence {
    Sentence { title: words.text("x").to_owned(), text: format!("{error} {}", path.display()) }
}
