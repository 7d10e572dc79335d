//! Sets letters and minutes on pages with Typst, inside a world that holds the templates, the document and two cuts of
//! one typeface, and nothing else: no files, no packages, no network, no clock.

use std::path::PathBuf;
use std::sync::Arc;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

use super::letter::{LetterDocument, LetterPlace};
use super::logo::Logo;
use super::minutes::MinutesDocument;
use super::minutes::parts::MinutesParts;
use super::pages::LetterPages;
use super::parts::LetterParts;
use super::printable::{EachText, Unprintable, unprintable, unprintable_of};

/// The cuts of the typeface that letters are set in.
pub(super) const FONT_FILES: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/InterTabular-Regular.otf"),
    include_bytes!("../../assets/fonts/InterTabular-SemiBold.otf"),
];

/// What each kind of document is set by, and what they share.
const LETTER: &str = include_str!("../../assets/templates/letter.typ");
const MINUTES: &str = include_str!("../../assets/templates/minutes.typ");
const COUNCIL: &str = include_str!("../../assets/templates/council.typ");

/// The most bytes one text of a letter can have. About 35 full pages, far more than any letter; setting
/// more than this would keep the writer waiting.
pub const MAX_TEXT_BYTES: usize = 100_000;

/// The most bytes all texts of a letter can have together.
pub const MAX_LETTER_BYTES: usize = 400_000;

/// The most line breaks one text can have; each may take a line of a page.
pub const MAX_TEXT_LINES: usize = 2_000;

/// How many later compilations a cached piece of layout is kept for without being used.
const CACHE_AGE: usize = 20;

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
    world: LetterWorld,
}

impl LetterEngine {
    /// Reads the typeface and the template.
    ///
    /// # Errors
    /// [`DocumentError::Asset`] when one of them is unusable.
    pub fn new() -> Result<Self, DocumentError> {
        let fonts: Vec<Font> = FONT_FILES
            .iter()
            .filter_map(|data| Font::new(Bytes::new(*data), 0))
            .collect();
        if fonts.len() != FONT_FILES.len() {
            return Err(DocumentError::Asset("typeface"));
        }
        let source = |path, text: &str| Ok::<_, DocumentError>(Source::new(file_id(path)?, text.to_owned()));
        let world = LetterWorld {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            letter: source("/letter.typ", LETTER)?,
            minutes: source("/minutes.typ", MINUTES)?,
            council: source("/council.typ", COUNCIL)?,
            is_minutes: false,
            letter_id: file_id("/letter.json")?,
            minutes_id: file_id("/minutes.json")?,
            data: Bytes::new(Vec::new()),
            logo_id: file_id("/logo.png")?,
            logo: None,
        };
        Ok(Self { world })
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
        let document = self.set(false, data, letter.logo.as_deref())?;
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
        let document = self.set(true, data, minutes.logo.as_deref())?;
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

    fn set(&mut self, is_minutes: bool, data: Vec<u8>, logo: Option<&Logo>) -> Result<PagedDocument, DocumentError> {
        self.world.is_minutes = is_minutes;
        self.world.data = Bytes::new(data);
        self.world.logo = logo.map(|logo| Bytes::new(logo.png.clone()));
        let result = contained(|| typst::compile(&self.world).output)?;
        typst::comemo::evict(CACHE_AGE);
        result.map_err(|errors| DocumentError::from_diagnostics(&errors))
    }
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

fn file_id(path: &str) -> Result<FileId, DocumentError> {
    let path = VirtualPath::new(path).map_err(|_| DocumentError::Asset("path"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
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

/// All that the template can reach.
struct LetterWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    letter: Source,
    minutes: Source,
    council: Source,
    /// Whether minutes are set now, and not a letter.
    is_minutes: bool,
    letter_id: FileId,
    minutes_id: FileId,
    data: Bytes,
    logo_id: FileId,
    /// The letterhead's picture, where the letter has one of its own.
    logo: Option<Bytes>,
}

impl LetterWorld {
    fn template(&self) -> &Source {
        if self.is_minutes { &self.minutes } else { &self.letter }
    }

    fn data_id(&self) -> FileId {
        if self.is_minutes {
            self.minutes_id
        } else {
            self.letter_id
        }
    }
}

impl World for LetterWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template().id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let known = [self.template(), &self.council]
            .into_iter()
            .find(|source| source.id() == id);
        known.cloned().ok_or_else(|| no_file(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id() {
            Ok(self.data.clone())
        } else {
            self.logo
                .clone()
                .filter(|_| id == self.logo_id)
                .ok_or_else(|| no_file(id))
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn no_file(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.get().vpath().get_without_slash()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_world_holds_the_template_and_the_letter_and_nothing_else() {
        let world = LetterEngine::new().unwrap().world;
        assert!(world.source(world.main()).is_ok());
        assert!(world.file(world.data_id()).is_ok());
        for path in [
            "/etc/passwd",
            "/letter.txt",
            "/Cargo.toml",
            "/logo.png",
            "/minutes.json",
        ] {
            let id = file_id(path).unwrap();
            assert!(
                world.file(id).is_err() && world.source(id).is_err(),
                "{path} should not be there"
            );
        }
        assert_eq!(world.today(None), None);
        let names: Vec<_> = world.book.families().map(|(name, _)| name.to_owned()).collect();
        assert_eq!(names, ["Inter Tabular"]);
    }
}
