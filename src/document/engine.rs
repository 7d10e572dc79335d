//! Sets letters and minutes on pages with Typst, each inside a world that holds its template, the document and the typeface.

use std::sync::Arc;

use typst::diag::SourceDiagnostic;
use typst::foundations::Bytes;
use typst_layout::PagedDocument;

use super::letter::{LetterDocument, LetterPlace};
use super::logo::Logo;
use super::minutes::MinutesDocument;
use super::minutes::parts::MinutesParts;
use super::pages::LetterPages;
use super::parts::LetterParts;
use super::printable::{EachText, Unprintable, unprintable, unprintable_of};
use super::world::DocumentWorld;

/// What each kind of document is set by.
const LETTER: &str = include_str!("../../assets/templates/letter.typ");
const MINUTES: &str = include_str!("../../assets/templates/minutes.typ");

/// The most bytes one text of a letter can have. About 35 full pages, far more than any letter; setting
/// more than this would keep the writer waiting.
pub const MAX_TEXT_BYTES: usize = 100_000;

/// The most bytes all texts of a letter can have together.
pub const MAX_LETTER_BYTES: usize = 400_000;

/// The most line breaks one text can have; each may take a line of a page.
pub const MAX_TEXT_LINES: usize = 2_000;

/// Why a letter did not become a document.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// A text is longer than [`MAX_TEXT_BYTES`] or [`MAX_TEXT_LINES`], or all together than [`MAX_LETTER_BYTES`].
    #[error("too long: {place:?}")]
    TooLong { place: LetterPlace },
    /// The typeface lacks characters, so the file could not be read aloud or kept in an archive.
    #[error("{} characters cannot be printed", .0.len())]
    Unprintable(Vec<Unprintable>),
    /// The letter has no title, which PDF/UA-1 (ISO 14289-1, 7.1) requires.
    #[error("no title")]
    NoTitle,
    /// The point in time is outside what a PDF can say.
    #[error("time of creation out of range")]
    Time,
    /// The letter could not be handed to the template.
    #[error("the letter could not be written as JSON")]
    Data(#[from] serde_json::Error),
    /// The parts of a Word file could not be put together.
    #[error("the Word file could not be put together: {0}")]
    Package(#[from] std::io::Error),
    /// The typeface or template built into the program is damaged.
    #[error("built-in asset unusable: {0}")]
    Asset(&'static str),
    /// Typst refused the letter; its own words, for the log.
    #[error("typst: {0}")]
    Typst(String),
}

impl DocumentError {
    pub(super) fn from_diagnostics(diagnostics: &[SourceDiagnostic]) -> Self {
        let messages: Vec<_> = diagnostics
            .iter()
            .map(|diagnostic| diagnostic.message.as_str())
            .collect();
        Self::Typst(messages.join("; "))
    }
}

/// Sets letters on pages. Costly to make; keep one, on the thread that makes previews, since a second
/// letter much like the first is set from what is remembered.
pub struct LetterEngine {
    letter: DocumentWorld,
    minutes: DocumentWorld,
}

impl LetterEngine {
    /// Reads the typeface and the template.
    ///
    /// # Errors
    /// [`DocumentError::Asset`] when one of them is unusable.
    pub fn new() -> Result<Self, DocumentError> {
        Ok(Self {
            letter: DocumentWorld::new("/letter.typ", LETTER)?,
            minutes: DocumentWorld::new("/minutes.typ", MINUTES)?,
        })
    }

    /// Sets the letter on pages. What cannot be printed is shown as an empty square; see
    /// [`unprintable`] for the list, and [`LetterPages::pdf`], which refuses such a letter.
    ///
    /// # Errors
    /// [`DocumentError::TooLong`] with the first text that is too long, and [`DocumentError::Typst`]
    /// when Typst refuses the letter.
    pub fn compile(&mut self, letter: &LetterDocument) -> Result<LetterPages, DocumentError> {
        check_length(|visit| letter.for_each_text(visit))?;
        let data = serde_json::to_vec(&LetterParts::printed(letter))?;
        let document = set(&mut self.letter, "/letter.json", data, letter.logo.as_deref())?;
        let has_title = !letter.title.trim().is_empty();
        Ok(LetterPages::new(document, unprintable(letter), has_title))
    }

    /// As [`Self::compile`], of the minutes of a meeting. The sections on the pages have the keys of the minutes'.
    ///
    /// # Errors
    /// As [`Self::compile`].
    pub fn compile_minutes(&mut self, minutes: &MinutesDocument) -> Result<LetterPages, DocumentError> {
        check_length(|visit| minutes.for_each_text(visit))?;
        let data = serde_json::to_vec(&MinutesParts::printed(minutes))?;
        let document = set(&mut self.minutes, "/minutes.json", data, minutes.logo.as_deref())?;
        let has_title = !minutes.title.trim().is_empty();
        let unprintable = unprintable_of(|visit| minutes.for_each_text(visit));
        Ok(LetterPages::new(document, unprintable, has_title))
    }

    /// As [`Self::compile`], of a document of either kind.
    ///
    /// # Errors
    /// As [`Self::compile`].
    pub fn compile_any(&mut self, document: &Printed) -> Result<LetterPages, DocumentError> {
        match document {
            Printed::Letter(letter) => self.compile(letter),
            Printed::Minutes(minutes) => self.compile_minutes(minutes),
        }
    }
}

/// Sets a document of ours on pages, with the letterhead's picture where it has one.
fn set(
    world: &mut DocumentWorld,
    path: &str,
    data: Vec<u8>,
    logo: Option<&Logo>,
) -> Result<PagedDocument, DocumentError> {
    let mut files = vec![(path.to_owned(), Bytes::new(data))];
    files.extend(logo.map(|logo| ("/logo.png".to_owned(), Bytes::new(logo.png.clone()))));
    world.compile(files)
}

/// A document that can be set on pages.
#[derive(Clone, Debug, PartialEq)]
pub enum Printed {
    Letter(Arc<LetterDocument>),
    Minutes(Arc<MinutesDocument>),
}

/// Lets nothing that goes wrong inside Typst, whatever text it met, take the thread that called down with it.
pub(super) fn contained<T>(work: impl FnOnce() -> T) -> Result<T, DocumentError> {
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    caught.map_err(|_| DocumentError::Typst("stopped".to_owned()))
}

/// `for_each_text` calls what it is given for every text that is printed.
fn check_length<'a>(for_each_text: impl FnOnce(EachText<'_, 'a>)) -> Result<(), DocumentError> {
    let mut total = 0;
    let mut too_long = None;
    for_each_text(&mut |place, text| {
        total += text.len();
        if text.len() > MAX_TEXT_BYTES || text.lines().count() > MAX_TEXT_LINES {
            too_long.get_or_insert(place);
        }
    });
    if total > MAX_LETTER_BYTES {
        too_long.get_or_insert(LetterPlace::WholeLetter);
    }
    too_long.map_or(Ok(()), |place| Err(DocumentError::TooLong { place }))
}
