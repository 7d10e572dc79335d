//! The meeting pack: what one reader takes along to a meeting, as a plain value and as a PDF.
//!
//! [`PackSource`] gathers it from the record, and leaves out what its reader must not have: the cases they are recused from,
//! and what others wrote for themselves. [`PackDocument::attach`] reads the papers that are to follow, and notes why one
//! cannot. [`PackEngine`] sets it all on pages.

mod engine;
mod gather;
mod papers;
mod printed;
mod sheet;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use engine::{MadePack, PackEngine, PackError};
pub use gather::{ExemptInPublic, PackReader, PackSource, meeting_name, reader_name, when};
pub use papers::{MOST_BYTES, MOST_PAGES, PaperFault};

use typst::foundations::Bytes;

use super::logo::Logo;
use crate::domain::{Id, LanguageForm};

/// A meeting pack. Every word in it is in its own form of language.
#[derive(Clone, Debug, Default)]
pub struct PackDocument {
    pub form: LanguageForm,
    /// Of the file.
    pub title: String,
    pub council: String,
    pub logo: Option<Arc<Logo>>,
    pub words: PackWords,
    /// What the meeting is called.
    pub meeting: String,
    /// When, where and for whom: what it is, and what it is worth.
    pub facts: Vec<[String; 2]>,
    /// Name and role.
    pub participants: Vec<[String; 2]>,
    /// What the reader is to know of the pack itself.
    pub notices: Vec<String>,
    pub items: Vec<PackItem>,
    /// The bytes of the papers that are appended, by their SHA-256.
    pub(super) papers: BTreeMap<String, Bytes>,
}

/// One item of the agenda.
#[derive(Clone, Debug)]
pub struct PackItem {
    /// The item's key.
    pub id: Id,
    /// Its place on the agenda, from 1: the same in the pack of every reader.
    pub number: usize,
    /// When it begins, as far as that can be told; else empty.
    pub time: String,
    /// How long it takes; may be empty.
    pub minutes: String,
    pub content: PackContent,
}

/// What there is of an item.
#[derive(Clone, Debug)]
pub enum PackContent {
    /// A case the reader is recused from: nothing of it is here.
    TakenOut,
    Case(Box<CaseSheet>),
    /// An item without a case.
    Free {
        title: String,
        body: String,
        notes: Vec<PackNote>,
    },
}

/// The sheet of a case.
#[derive(Clone, Debug, Default)]
pub struct CaseSheet {
    pub title: String,
    pub agencies: String,
    /// What it is, and what it is worth.
    pub facts: Vec<[String; 2]>,
    /// By theme, in the order of themes.
    pub questions: Vec<PackGroup>,
    pub papers: Vec<PackPaper>,
    /// What is said of papers that are not named here; may be empty.
    pub papers_left_out: String,
    pub notes: Vec<PackNote>,
}

/// Questions under one theme.
#[derive(Clone, Debug)]
pub struct PackGroup {
    pub heading: String,
    pub questions: Vec<String>,
}

/// A note of the reader's own.
#[derive(Clone, Debug)]
pub struct PackNote {
    /// What kind it is, its theme and its page.
    pub label: String,
    pub body: String,
}

/// A paper of a case.
#[derive(Clone, Debug)]
pub struct PackPaper {
    pub id: Id,
    pub sha256: String,
    pub title: String,
    /// The name of the file it came in.
    pub file_name: String,
    /// Its date and sender; may be empty.
    pub details: String,
    /// "Unntatt offentlighet, jf. …"; else empty.
    pub mark: String,
    pub state: PaperState,
}

/// Whether a paper follows the pack.
#[derive(Clone, Debug, PartialEq)]
pub enum PaperState {
    /// Nobody has asked for it to follow.
    NotChosen,
    /// It is to follow, and has not been read yet.
    Chosen,
    /// It follows; width and height of each page in points.
    Appended(Vec<[f32; 2]>),
    /// It cannot follow, and what is said of that.
    LeftOut(PaperFault, String),
}

/// The fixed words of a pack.
#[derive(Clone, Debug, Default)]
pub struct PackWords {
    /// What it is: "Møtepakke".
    pub kind: String,
    /// `{n}` stands for the page and `{m}` for the last one.
    pub page: String,
    pub logo_description: String,
    pub participants: String,
    pub agenda: String,
    pub number_column: String,
    pub time_column: String,
    pub item_column: String,
    pub minutes_column: String,
    pub page_column: String,
    /// Said of a case the reader is recused from.
    pub taken_out: String,
    pub no_items: String,
    pub questions: String,
    pub no_questions: String,
    pub papers: String,
    pub no_papers: String,
    pub notes: String,
    /// Before the page a paper begins on.
    pub from_page: String,
    pub not_chosen: String,
    /// `{n}` stands for the page of a paper and `{title}` for the paper.
    pub paper_page: String,
    /// Said where the file meets the standards, and where foreign pages keep it from that.
    pub is_standard: String,
    pub is_not_standard: String,
    /// Said of a paper that could be read and yet not be set in.
    pub unfit: String,
}

impl PackDocument {
    /// The sheets of cases, in order.
    pub fn sheets(&self) -> impl Iterator<Item = &CaseSheet> {
        self.items.iter().filter_map(|item| match &item.content {
            PackContent::Case(sheet) => Some(sheet.as_ref()),
            _ => None,
        })
    }

    /// The papers of all cases, in order.
    pub fn papers(&self) -> impl Iterator<Item = &PackPaper> {
        self.sheets().flat_map(|sheet| &sheet.papers)
    }

    pub(super) fn papers_mut(&mut self) -> impl Iterator<Item = &mut PackPaper> {
        let sheets = self.items.iter_mut().filter_map(|item| match &mut item.content {
            PackContent::Case(sheet) => Some(sheet.as_mut()),
            _ => None,
        });
        sheets.flat_map(|sheet| &mut sheet.papers)
    }

    /// Whether pages made by others follow.
    #[must_use]
    pub fn has_foreign_pages(&self) -> bool {
        self.papers()
            .any(|paper| matches!(&paper.state, PaperState::Appended(_)))
    }

    /// The papers that were to follow and cannot, and what is said of each.
    #[must_use]
    pub fn left_out(&self) -> Vec<(&PackPaper, &str)> {
        self.papers()
            .filter_map(|paper| match &paper.state {
                PaperState::LeftOut(_, words) => Some((paper, words.as_str())),
                _ => None,
            })
            .collect()
    }
}
