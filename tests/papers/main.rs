//! The papers of a case: their texts, whatever is in them, and their way in and out of the file.

#![cfg(test)]

#[path = "../common/letters.rs"]
mod letters;

mod hostile;
mod kept;
mod made;
mod office;
mod pdf;

use std::sync::atomic::AtomicBool;

use radslag::domain::{DocumentText, TextBlock};
use radslag::exchange::extract;

/// What comes of a file with these bytes under this name.
fn read(bytes: impl Into<Vec<u8>>, name: &str) -> DocumentText {
    extract::extract(bytes.into(), name, &AtomicBool::new(false))
}

/// The words of each page, with `[…]` for a figure and `# ` before a heading.
fn pages(text: &DocumentText) -> Vec<Vec<String>> {
    let said = |block: &TextBlock| match block {
        TextBlock::Heading(words) => format!("# {words}"),
        TextBlock::Text(words) => words.clone(),
        TextBlock::Figure => "[…]".to_owned(),
    };
    text.pages
        .iter()
        .map(|page| page.blocks.iter().map(said).collect())
        .collect()
}
