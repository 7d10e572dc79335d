//! What can go wrong with a council file, without prose: `language` turns it into sentences.

use std::path::PathBuf;

/// What is wrong with a file, or why it cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("nothing at {0}")]
    NotFound(PathBuf),
    /// The folder for a new file is not there.
    #[error("no folder {0}")]
    NoFolder(PathBuf),
    #[error("something is at {0} already")]
    Exists(PathBuf),
    #[error("no rights to {0}")]
    Denied(PathBuf),
    /// Not SQLite at all, or no bytes.
    #[error("not a council file")]
    NotCouncil,
    /// SQLite, but another program's.
    #[error("a database of another program")]
    OtherProgram,
    /// Made by a newer version of this program.
    #[error("file version {found}, this program knows {known}")]
    Newer { found: i64, known: i64 },
    /// Shorter than it says, or its pages do not hang together.
    #[error("torn: {0}")]
    Torn(String),
    /// A trigger, a view or a table that this program did not make.
    #[error("crafted: {0}")]
    Crafted(String),
    #[error("the disk is full")]
    DiskFull,
    #[error("the file is gone from where it was")]
    Gone,
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// A row that does not read as what its table holds.
    #[error("a row of {table} does not read: {source}")]
    Row {
        table: &'static str,
        source: serde_json::Error,
    },
    /// What is wrong with a file that was to be taken in.
    #[error(transparent)]
    File(#[from] super::FileFault),
    #[error(transparent)]
    Io(std::io::Error),
    #[error(transparent)]
    Database(rusqlite::Error),
}

/// Why an operation is not done although the file is sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NothingToUndo,
    /// Another has changed one of the rows since.
    ChangedSince,
    /// The file is open for reading alone.
    ReadOnly,
    /// The row to change is not in the file.
    NoSuchRow,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::NotADatabase) => Self::NotCouncil,
            Some(ErrorCode::DatabaseCorrupt) => Self::Torn(error.to_string()),
            _ => Self::Database(error),
        }
    }
}

impl StoreError {
    /// An I/O error at `path`, told apart by what a person can do about it.
    #[must_use]
    pub fn io(error: std::io::Error, path: &std::path::Path) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound(path.to_owned()),
            ErrorKind::AlreadyExists => Self::Exists(path.to_owned()),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::Denied(path.to_owned()),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::DiskFull,
            _ => Self::Io(error),
        }
    }
}
