//! The letter as a document: what a reader, a screen reader and an archive find in it.

#![cfg(test)]

#[path = "../common/letters.rs"]
mod letters;
#[path = "../common/spoken.rs"]
mod spoken;
#[path = "../common/tagged_pdf.rs"]
mod tagged_pdf;

mod structure;
mod texts;

use jiff::Timestamp;
use radslag::document::{LetterDocument, LetterEngine, LetterPages};

use tagged_pdf::{Element, TaggedPdf};

fn pages(letter: &LetterDocument) -> LetterPages {
    LetterEngine::new().unwrap().compile(letter).unwrap()
}

fn pdf(letter: &LetterDocument) -> TaggedPdf {
    TaggedPdf::read(&pages(letter).pdf(created()).unwrap())
}

fn created() -> Timestamp {
    "2026-11-20T09:30:00Z".parse().unwrap()
}

fn texts(elements: &[&Element]) -> Vec<String> {
    elements.iter().map(|element| element.text.clone()).collect()
}

fn single_spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
