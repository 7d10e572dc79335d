//! The minutes of a meeting: gathered from the record as a plain value, and from there to pages, Word and text.

mod attendance;
mod compose;
pub(in crate::document) mod parts;
mod propose;
mod text;

use std::sync::Arc;

use serde::Serialize;

use super::letter::{LetterPlace, LetterWords};
use super::logo::Logo;
use crate::domain::LanguageForm;

pub use compose::{LabelledText, MinutesSource, ShownSection, labelled};
pub use propose::MinutesFigures;
pub use text::minutes_text;

/// How a line of minutes that is an item of a list begins, as it is written and kept.
pub const BULLET: &str = "– ";

/// Minutes, ready to be set on pages. All text is plain; what is empty is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MinutesDocument {
    /// The form of language of all the words below; becomes the language of the PDF.
    pub form: LanguageForm,
    /// The heading, and the title of the PDF.
    pub title: String,
    /// The name of the council, also the author of the PDF.
    pub council: String,
    /// The fixed words; that of a draft says where minutes that are not approved stand.
    pub words: LetterWords,
    pub our_reference: String,
    /// The day of the meeting as printed.
    pub date: String,
    /// Under the title: who approved them and when, and what they correct.
    pub notes: Vec<String>,
    pub sections: Vec<PrintedSection>,
    pub footer: String,
    /// What stands under the council's name: line by line.
    pub letterhead: String,
    #[serde(skip)]
    pub logo: Option<Arc<Logo>>,
}

/// One section as it is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PrintedSection {
    /// The key of its row, by which its place on the pages is found again.
    pub key: String,
    /// Its number among the items of the agenda; 0 for what is none.
    pub number: usize,
    pub heading: String,
    pub blocks: Vec<Block>,
}

/// A piece of a section under a label of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Block {
    /// «Vedtak:»; may be empty.
    pub label: String,
    /// Line by line; one that begins with [`BULLET`] is an item of a list.
    pub text: String,
}

impl MinutesDocument {
    /// Calls `visit` for every text that is printed, in reading order.
    pub fn for_each_text<'a>(&'a self, mut visit: impl FnMut(LetterPlace, &'a str)) {
        visit(LetterPlace::Council, &self.council);
        visit(LetterPlace::Letterhead, &self.letterhead);
        let words = &self.words;
        let fixed = [&words.our_reference, &words.date, &words.page, &words.logo_description];
        for word in fixed.into_iter().chain(&words.draft) {
            visit(LetterPlace::Words, word);
        }
        visit(LetterPlace::OurReference, &self.our_reference);
        visit(LetterPlace::Date, &self.date);
        visit(LetterPlace::Title, &self.title);
        for note in &self.notes {
            visit(LetterPlace::Words, note);
        }
        for section in &self.sections {
            let place = || LetterPlace::Section {
                number: section.number,
                key: section.key.clone(),
            };
            visit(place(), &section.heading);
            for block in &section.blocks {
                visit(place(), &block.label);
                visit(place(), &block.text);
            }
        }
        visit(LetterPlace::Footer, &self.footer);
    }
}
