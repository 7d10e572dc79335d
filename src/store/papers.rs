//! Documents in and out of the file piece by piece, so that a large one never lies in memory whole, and the texts that were
//! taken out of them. Neither is journaled: a document never changes, and its text can be taken out again.

use std::fs::File;
use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rusqlite::blob::ZeroBlob;
use rusqlite::{Connection, MAIN_DB, OptionalExtension as _};
use sha2::{Digest as _, Sha256};

use super::{Store, StoreError};
use crate::domain::{Changes, DocumentText, Operation, PaperFacts, TextFault};

/// The most bytes a document has: what a value in the file may be, and some room.
pub const MOST_BYTES: u64 = 250 * 1024 * 1024;

/// How much is moved at a time.
const PIECE: usize = 1024 * 1024;

/// A file that is to be kept as a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncomingFile {
    pub path: PathBuf,
    /// What it held when it was looked at, in lower-case hexadecimal.
    pub sha256: String,
    pub byte_length: u64,
    pub media_type: &'static str,
}

/// Why a file was not taken in. Nothing of what it came with is in the council file then.
#[derive(Debug, thiserror::Error)]
pub enum FileFault {
    #[error("cancelled")]
    Cancelled,
    #[error("{0}: {1}")]
    Unreadable(PathBuf, std::io::Error),
    /// It was written to while it was read.
    #[error("{0} changed")]
    Changed(PathBuf),
    /// Larger than [`MOST_BYTES`].
    #[error("{path}: {byte_length} bytes")]
    TooLarge { path: PathBuf, byte_length: u64 },
    /// No file, but a folder.
    #[error("{0} is a folder")]
    Folder(PathBuf),
}

/// How far a transfer has come, and whether it is to stop. Shared between who moves the bytes and who shows it.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicU64,
    total: AtomicU64,
    cancelled: AtomicBool,
}

impl Progress {
    /// Asks for it to stop.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to stop.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// More bytes there are to move.
    pub fn expect(&self, bytes: u64) {
        self.total.fetch_add(bytes, Ordering::Relaxed);
    }

    /// How much of it is done, from 0 to 1.
    #[must_use]
    pub fn share(&self) -> f32 {
        let total = self.total.load(Ordering::Relaxed).max(1);
        (self.done.load(Ordering::Relaxed) as f32 / total as f32).min(1.0)
    }

    /// Bytes that are moved.
    ///
    /// # Errors
    /// Where it was asked to stop.
    pub fn moved(&self, bytes: usize) -> Result<(), FileFault> {
        self.done.fetch_add(bytes as u64, Ordering::Relaxed);
        if self.is_cancelled() {
            Err(FileFault::Cancelled)
        } else {
            Ok(())
        }
    }
}

impl Store {
    /// Keeps files as documents, each once by what is in it, and runs an operation that names them. Where something is wrong with
    /// one of the files, none is kept. What is kept stays when the operation is taken back, so that it can be done again.
    ///
    /// # Errors
    /// [`StoreError::File`] for what is wrong with one of the files, else as [`Store::run`].
    pub fn run_with_files(
        &mut self,
        files: &[IncomingFile],
        operation: &Operation,
        progress: &Progress,
    ) -> Result<Changes, StoreError> {
        self.transaction(|store| {
            files
                .iter()
                .try_for_each(|file| keep(&store.connection, file, progress))
        })?;
        self.run(operation)
    }

    /// Writes the content of a document to `path`, piece by piece; a file that is there is the document already, since it is
    /// whole or absent. Gives whether the council file has the document.
    ///
    /// # Errors
    /// What SQLite or the file system says.
    pub fn copy_document(&self, sha256: &str, path: &Path) -> Result<bool, StoreError> {
        let Some(row) = row_of(&self.connection, sha256)? else {
            return Ok(false);
        };
        if path.exists() {
            return Ok(true);
        }
        let failed = |error| StoreError::io(error, path);
        let mut content = self.connection.blob_open(MAIN_DB, "document", "content", row, true)?;
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
        let mut piece = vec![0; PIECE];
        loop {
            let count = content.read(&mut piece).map_err(StoreError::Io)?;
            if count == 0 {
                break;
            }
            let written = piece.get(..count).unwrap_or_default();
            file.write_all(written).map_err(failed)?;
        }
        file.as_file().sync_all().map_err(failed)?;
        file.persist_noclobber(path).map_err(|error| failed(error.error))?;
        Ok(true)
    }

    /// The content of a document, once in memory; none where the file has none with this SHA-256.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn document_bytes(&self, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(row) = row_of(&self.connection, sha256)? else {
            return Ok(None);
        };
        let mut content = self.connection.blob_open(MAIN_DB, "document", "content", row, true)?;
        let mut bytes = Vec::with_capacity(content.len());
        content.read_to_end(&mut bytes).map_err(StoreError::Io)?;
        Ok(Some(bytes))
    }

    /// The documents whose content is not what it was when they were kept: the title of each, or its SHA-256 where none of
    /// the cases' papers names it. Reads all of them, piece by piece.
    ///
    /// # Errors
    /// What SQLite says.
    pub(super) fn changed_documents(&self) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT document.rowid, document.sha256, coalesce(max(title), '')
                   FROM document LEFT JOIN case_document ON case_document.sha256 = document.sha256
                   GROUP BY document.rowid ORDER BY document.rowid";
        let mut statement = self.connection.prepare(sql)?;
        let mut documents = statement.query([])?;
        let mut changed = Vec::new();
        while let Some(document) = documents.next()? {
            let (row, sha256, title): (i64, String, String) = (document.get(0)?, document.get(1)?, document.get(2)?);
            let mut content = self.connection.blob_open(MAIN_DB, "document", "content", row, true)?;
            if sum(&mut content).map_err(StoreError::Io)? != sha256 {
                changed.push(if title.is_empty() { sha256 } else { title });
            }
        }
        Ok(changed)
    }

    /// What is known of every document without reading it. `version` is that of the reader at hand.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn paper_facts(&self, version: i64) -> Result<Vec<PaperFacts>, StoreError> {
        let sql = "SELECT document.sha256, media_type, byte_length, version, fault, page_count
                   FROM document LEFT JOIN document_text ON document_text.sha256 = document.sha256";
        let mut statement = self.connection.prepare_cached(sql)?;
        let facts = statement.query_map([], |row| {
            let read: Option<i64> = row.get(3)?;
            let fault: Option<String> = row.get(4)?;
            let pages: Option<i64> = row.get(5)?;
            Ok(PaperFacts {
                sha256: row.get(0)?,
                media_type: row.get(1)?,
                byte_length: row.get(2)?,
                read: (read == Some(version))
                    .then(|| (known(fault), pages.and_then(|count| u32::try_from(count).ok()))),
            })
        })?;
        Ok(facts.collect::<Result<_, _>>()?)
    }

    /// The text that was taken out of a document by this version of the reader; none where that has not been done.
    ///
    /// # Errors
    /// What SQLite says, and where what is kept does not read.
    pub fn document_text(&self, sha256: &str, version: i64) -> Result<Option<DocumentText>, StoreError> {
        let sql = "SELECT fault, page_count, pages FROM document_text WHERE sha256 = ?1 AND version = ?2";
        let found = self
            .connection
            .prepare_cached(sql)?
            .query_row((sha256, version), |row| {
                let text: (Option<String>, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
                Ok(text)
            })
            .optional()?;
        let Some((fault, count, pages)) = found else {
            return Ok(None);
        };
        let pages = serde_json::from_str(&pages).map_err(|source| StoreError::Row {
            table: "document_text",
            source,
        })?;
        Ok(Some(DocumentText {
            fault: known(fault),
            page_count: count.and_then(|count| u32::try_from(count).ok()),
            pages,
        }))
    }

    /// Keeps the text that was taken out of a document, in place of what an earlier version took out.
    ///
    /// # Errors
    /// As [`Store::run`].
    pub fn keep_document_text(&mut self, sha256: &str, version: i64, text: &DocumentText) -> Result<(), StoreError> {
        let pages = serde_json::to_string(&text.pages).map_err(|source| StoreError::Row {
            table: "document_text",
            source,
        })?;
        self.transaction(|store| {
            let sql =
                "INSERT INTO document_text (sha256, version, fault, page_count, pages) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (sha256) DO UPDATE SET version = excluded.version, fault = excluded.fault,
                       page_count = excluded.page_count, pages = excluded.pages";
            let fault = text.fault.map(TextFault::code);
            store
                .connection
                .prepare_cached(sql)?
                .execute((sha256, version, fault, text.page_count, pages))?;
            Ok(())
        })
    }
}

/// A fault that a later version wrote is one all the same.
fn known(fault: Option<String>) -> Option<TextFault> {
    fault.map(|code| TextFault::from_code(&code).unwrap_or(TextFault::Broken))
}

fn row_of(connection: &Connection, sha256: &str) -> Result<Option<i64>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT rowid FROM document WHERE sha256 = ?1")?
        .query_row([sha256], |row| row.get(0))
        .optional()?)
}

/// Keeps one file, unless what is in it is kept already.
fn keep(connection: &Connection, file: &IncomingFile, progress: &Progress) -> Result<(), StoreError> {
    if row_of(connection, &file.sha256)?.is_some() {
        return Ok(progress.moved(usize::try_from(file.byte_length).unwrap_or(usize::MAX))?);
    }
    let unreadable = |error| FileFault::Unreadable(file.path.clone(), error);
    let mut source = File::open(&file.path).map_err(unreadable)?;
    let length = i32::try_from(file.byte_length).map_err(|_| FileFault::TooLarge {
        path: file.path.clone(),
        byte_length: file.byte_length,
    })?;
    let sql = "INSERT INTO document (sha256, media_type, byte_length, content, added_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    let now = jiff::Timestamp::now().to_string();
    connection.prepare_cached(sql)?.execute((
        &file.sha256,
        file.media_type,
        length,
        ZeroBlob(file.byte_length),
        now,
    ))?;
    let row = connection.last_insert_rowid();
    let mut content = connection.blob_open(MAIN_DB, "document", "content", row, false)?;
    let mut hash = Sha256::new();
    let mut piece = vec![0; PIECE];
    let mut left = file.byte_length;
    loop {
        let count = source.read(&mut piece).map_err(unreadable)?;
        let read = piece.get(..count).unwrap_or_default();
        left = left
            .checked_sub(count as u64)
            .ok_or_else(|| FileFault::Changed(file.path.clone()))?;
        if count == 0 {
            break;
        }
        hash.update(read);
        content.write_all(read).map_err(StoreError::Io)?;
        progress.moved(count)?;
    }
    content.close()?;
    if left > 0 || hexadecimal(&hash.finalize()) != file.sha256 {
        return Err(FileFault::Changed(file.path.clone()).into());
    }
    Ok(())
}

/// Looks at a file that is to be kept: how long it is, what it is, and the SHA-256 of what is in it. Reads it once, piece by
/// piece; `kind` tells the media type from its first bytes and its name.
///
/// # Errors
/// Where it cannot be read or is too large, and where it was asked to stop.
pub fn look_at(
    path: &Path,
    kind: impl Fn(&[u8], &str) -> &'static str,
    progress: &Progress,
) -> Result<IncomingFile, FileFault> {
    let unreadable = |error| FileFault::Unreadable(path.to_owned(), error);
    let metadata = std::fs::metadata(path).map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(FileFault::Folder(path.to_owned()));
    }
    let byte_length = metadata.len();
    if byte_length > MOST_BYTES {
        return Err(FileFault::TooLarge {
            path: path.to_owned(),
            byte_length,
        });
    }
    let mut source = File::open(path).map_err(unreadable)?.take(byte_length);
    let mut hash = Sha256::new();
    let mut piece = vec![0; PIECE];
    let mut media_type = None;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    loop {
        let count = source.read(&mut piece).map_err(unreadable)?;
        let read = piece.get(..count).unwrap_or_default();
        media_type.get_or_insert_with(|| kind(read, &name));
        if count == 0 {
            break;
        }
        hash.update(read);
        progress.moved(count)?;
    }
    Ok(IncomingFile {
        path: path.to_owned(),
        sha256: hexadecimal(&hash.finalize()),
        byte_length,
        media_type: media_type.unwrap_or("application/octet-stream"),
    })
}

/// The SHA-256 of what is read to the end, piece by piece.
fn sum(content: &mut impl Read) -> std::io::Result<String> {
    let mut hash = Sha256::new();
    let mut piece = vec![0; PIECE];
    loop {
        match content.read(&mut piece)? {
            0 => return Ok(hexadecimal(&hash.finalize())),
            count => hash.update(piece.get(..count).unwrap_or_default()),
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
