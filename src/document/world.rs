//! What a template of ours can reach while Typst sets it on pages: itself, the house's parts, its data and two cuts of one
//! typeface, and nothing else: no files, no packages, no network, no clock.

use std::path::PathBuf;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

use super::engine::{DocumentError, contained};

/// The cuts of the typeface that documents are set in.
pub(super) const FONT_FILES: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/InterTabular-Regular.otf"),
    include_bytes!("../../assets/fonts/InterTabular-SemiBold.otf"),
];

/// What the templates share: colours, the council's mark and paragraphs, and the sheet of letters and minutes.
const SHARED: [(&str, &str); 2] = [
    ("/house.typ", include_str!("../../assets/templates/house.typ")),
    ("/sheet.typ", include_str!("../../assets/templates/sheet.typ")),
];

/// How many later compilations a cached piece of layout is kept for without being used.
const CACHE_AGE: usize = 20;

/// All that a template can reach.
pub(super) struct DocumentWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    shared: Vec<Source>,
    template: Source,
    /// What the template reads, by its path.
    files: Vec<(FileId, Bytes)>,
}

impl DocumentWorld {
    /// A world with one template, which has no data yet.
    ///
    /// # Errors
    /// [`DocumentError::Asset`] when the typeface or a name is unusable.
    pub(super) fn new(path: &str, template: &str) -> Result<Self, DocumentError> {
        let fonts: Vec<Font> = FONT_FILES
            .iter()
            .filter_map(|data| Font::new(Bytes::new(*data), 0))
            .collect();
        if fonts.len() != FONT_FILES.len() {
            return Err(DocumentError::Asset("typeface"));
        }
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            shared: SHARED
                .into_iter()
                .map(|(path, text)| Ok(Source::new(file_id(path)?, text.to_owned())))
                .collect::<Result<_, DocumentError>>()?,
            template: Source::new(file_id(path)?, template.to_owned()),
            files: Vec::new(),
        })
    }

    /// Sets the template on pages with these files, by their paths, in place of those it had.
    ///
    /// # Errors
    /// [`DocumentError::Typst`] when Typst refuses.
    pub(super) fn compile(&mut self, files: Vec<(String, Bytes)>) -> Result<PagedDocument, DocumentError> {
        self.files = files
            .into_iter()
            .map(|(path, bytes)| Ok((file_id(&path)?, bytes)))
            .collect::<Result<_, DocumentError>>()?;
        let result = contained(|| typst::compile(self).output)?;
        typst::comemo::evict(CACHE_AGE);
        result.map_err(|errors| DocumentError::from_diagnostics(&errors))
    }
}

fn file_id(path: &str) -> Result<FileId, DocumentError> {
    let path = VirtualPath::new(path).map_err(|_| DocumentError::Asset("path"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for DocumentWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        std::iter::once(&self.template)
            .chain(&self.shared)
            .find(|source| source.id() == id)
            .cloned()
            .ok_or_else(|| no_file(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let file = self.files.iter().find(|(other, _)| *other == id);
        file.map(|(_, bytes)| bytes.clone()).ok_or_else(|| no_file(id))
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
    fn the_world_holds_the_template_and_its_data_and_nothing_else() {
        let mut world = DocumentWorld::new("/some.typ", "#json(\"data.json\")").unwrap();
        let data = Bytes::new(b"1".to_vec());
        assert!(world.compile(vec![("/data.json".to_owned(), data)]).is_ok());
        assert!(world.source(world.main()).is_ok());
        assert!(world.file(file_id("/data.json").unwrap()).is_ok());
        for path in ["/etc/passwd", "/data.txt", "/Cargo.toml", "/logo.png"] {
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
