//! Sets a letter on pages with Typst, inside a world that holds the template, the letter and the typeface.

use typst::diag::SourceDiagnostic;
use typst::foundations::Bytes;

use super::letter::{LetterDocument, LetterPlace};
use super::pages::LetterPages;
use super::parts::LetterParts;
use super::printable::{Unprintable, unprintable};
use super::world::DocumentWorld;

const TEMPLATE: &str = include_str!("../../assets/templates/letter.typ");

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
    world: DocumentWorld,
}

impl LetterEngine {
    /// Reads the typeface and the template.
    ///
    /// # Errors
    /// [`DocumentError::Asset`] when one of them is unusable.
    pub fn new() -> Result<Self, DocumentError> {
        let world = DocumentWorld::new("/letter.typ", TEMPLATE)?;
        Ok(Self { world })
    }

    /// Sets the letter on pages. What cannot be printed is shown as an empty square; see
    /// [`unprintable`] for the list, and [`LetterPages::pdf`], which refuses such a letter.
    ///
    /// # Errors
    /// [`DocumentError::TooLong`] with the first text that is too long, and [`DocumentError::Typst`]
    /// when Typst refuses the letter.
    pub fn compile(&mut self, letter: &LetterDocument) -> Result<LetterPages, DocumentError> {
        check_length(letter)?;
        let has_title = !letter.title.trim().is_empty();
        let data = serde_json::to_vec(&LetterParts::printed(letter))?;
        let mut files = vec![("/letter.json".to_owned(), Bytes::new(data))];
        if let Some(logo) = &letter.logo {
            files.push(("/logo.png".to_owned(), Bytes::new(logo.png.clone())));
        }
        let document = self.world.compile(files)?;
        Ok(LetterPages::new(document, unprintable(letter), has_title))
    }
}

/// Lets nothing that goes wrong inside Typst, whatever text it met, take the thread that called down with it.
pub(super) fn contained<T>(work: impl FnOnce() -> T) -> Result<T, DocumentError> {
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    caught.map_err(|_| DocumentError::Typst("stopped".to_owned()))
}

fn check_length(letter: &LetterDocument) -> Result<(), DocumentError> {
    let mut total = 0;
    let mut too_long = None;
    letter.for_each_text(|place, text| {
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
