//! Text out of documents, whatever a stranger has put in them: bytes in, pages or a fault out.
//!
//! Nothing is fetched and nothing is run. A document may still make a parser panic, or keep it busy for long: whoever calls
//! this does so on a thread of its own, and raises `stop` when it has had its time; see `app/read_paper.rs`.

mod kind;
mod office;
mod pdf;
mod pdf_blocks;
mod pdf_lines;
mod plain;
mod sheet;
mod slides;
mod word;
mod xml;

use std::sync::atomic::{AtomicBool, Ordering};

pub use kind::{Kind, media_type};

use crate::domain::{DocumentText, TextFault};

/// Counts up when the texts come out better than before, so that those of earlier versions are taken out anew.
pub const VERSION: i64 = 1;

/// The most bytes of text that are taken out of one document.
const MOST_TEXT: usize = 16 * 1024 * 1024;

/// How much a reader may still do.
pub(crate) struct Budget<'a> {
    text: usize,
    steps: u64,
    stop: &'a AtomicBool,
}

impl<'a> Budget<'a> {
    fn new(stop: &'a AtomicBool) -> Self {
        Self {
            text: MOST_TEXT,
            steps: 100_000_000,
            stop,
        }
    }

    /// One step of work.
    fn step(&mut self) -> Result<(), TextFault> {
        self.steps = self.steps.saturating_sub(1);
        let is_over = self.steps == 0 || (self.steps.is_multiple_of(1024) && self.stop.load(Ordering::Relaxed));
        if is_over { Err(TextFault::TooSlow) } else { Ok(()) }
    }

    /// Whether there is room for so many bytes of text.
    fn hold(&self, bytes: usize) -> Result<(), TextFault> {
        if bytes > self.text {
            return Err(TextFault::TooLarge);
        }
        Ok(())
    }

    /// Some bytes of text taken out.
    fn text(&mut self, bytes: usize) -> Result<(), TextFault> {
        match self.text.checked_sub(bytes) {
            Some(left) => {
                self.text = left;
                Ok(())
            }
            None => Err(TextFault::TooLarge),
        }
    }
}

/// Takes the text out of a document. `file_name` tells the kind where the bytes do not.
///
/// May panic on a document made to make it so.
#[must_use]
pub fn extract(bytes: Vec<u8>, file_name: &str, stop: &AtomicBool) -> DocumentText {
    let budget = &mut Budget::new(stop);
    let read = match Kind::of(&bytes, file_name) {
        Kind::Pdf => pdf::read(bytes, budget),
        Kind::Zip => office::read(&bytes, budget).map_err(|fault| match fault {
            TextFault::UnknownKind if kind::claims_text(file_name) => TextFault::Broken,
            fault => fault,
        }),
        Kind::Text => plain::read(&bytes, budget),
        Kind::EncryptedOffice => Err(TextFault::Encrypted),
        Kind::Damaged => Err(TextFault::Broken),
        Kind::Other => Err(TextFault::UnknownKind),
    };
    let mut text = read.unwrap_or_else(DocumentText::fault);
    if text.fault.is_none() && !text.has_words() {
        text.fault = Some(TextFault::NoText);
    }
    text
}
