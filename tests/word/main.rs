//! The letter as a Word file: what stands in its package, and what `LibreOffice` makes of it.

#![cfg(test)]

#[path = "../common/letters.rs"]
mod letters;
#[path = "../common/spoken.rs"]
mod spoken;

mod hostile;
mod letterhead;
mod libreoffice;
mod package;
mod structure;

use jiff::Timestamp;
use radslag::document::{LetterDocument, letter_docx};

use package::Package;

fn created() -> Timestamp {
    "2026-11-20T09:30:00.25Z".parse().unwrap()
}

fn word(letter: &LetterDocument) -> Package {
    Package::read(&letter_docx(letter, created()).unwrap())
}

/// A letter of three pages that is marked as a draft.
fn draft() -> LetterDocument {
    let mut letter = letters::three_pages();
    letter.words.draft = Some("Utkast".into());
    letter
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
