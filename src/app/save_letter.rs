//! Writes a letter to a file: whole or not at all.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::document::{DocumentError, LetterDocument, LetterEngine, LetterFormat, letter_docx, letter_text};
use crate::domain::Id;

/// Why a letter was not saved. Nothing is left behind.
#[derive(Debug, thiserror::Error)]
pub enum SaveLetterError {
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// Something is at the path, and was not to be replaced.
    #[error("something is at {0} already")]
    Exists(PathBuf),
    #[error("no folder {0}")]
    NoFolder(PathBuf),
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
}

/// A letter that is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedLetter {
    pub path: PathBuf,
    /// The letter's key, and the date that stands in the file.
    pub letter: Id,
    pub dated_on: Date,
    /// Whether the system's viewer is to show it.
    pub open: bool,
}

/// The letter as the bytes of a file: PDF/A-2a and PDF/UA-1, Word, or plain text.
///
/// # Errors
/// For PDF where a text is too long, a character cannot be printed, or the pages do not meet the standards. Word and plain
/// text take every letter; what is wrong with the program itself is told for all of them.
pub fn letter_file(letter: &LetterDocument, format: LetterFormat) -> Result<Vec<u8>, DocumentError> {
    let now = jiff::Timestamp::now();
    match format {
        LetterFormat::Pdf => LetterEngine::new()?.compile(letter)?.pdf(now),
        LetterFormat::Word => letter_docx(letter, now),
        LetterFormat::Text => Ok(letter_text(letter).into_bytes()),
    }
}

/// Writes `bytes` to `path` so that the file is whole or absent: under another name beside it, synced, then moved there.
///
/// # Errors
/// Where `path` exists and is not to be replaced, where its folder is missing, and what the file system says.
pub fn write_whole(path: &Path, bytes: &[u8], replace: bool) -> Result<(), SaveLetterError> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(SaveLetterError::NoFolder(folder.to_owned()));
    }
    let failed = |source| SaveLetterError::Io {
        path: path.to_owned(),
        source,
    };
    let mut file = readable_as_usual(tempfile::Builder::new().prefix(".radslag-"))
        .tempfile_in(folder)
        .map_err(failed)?;
    file.write_all(bytes)
        .and_then(|()| file.as_file().sync_all())
        .map_err(failed)?;
    let moved = if replace {
        file.persist(path)
    } else {
        file.persist_noclobber(path)
    };
    match moved {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(SaveLetterError::Exists(path.to_owned()))
        }
        Err(error) => Err(failed(error.error)),
    }
}

/// A letter has the rights that new files have here, not those of a secret: others may be meant to read it.
#[cfg(unix)]
fn readable_as_usual<'a, 'b, 'c>(builder: &'a mut tempfile::Builder<'b, 'c>) -> &'a mut tempfile::Builder<'b, 'c> {
    use std::os::unix::fs::PermissionsExt as _;
    // What the person's umask takes away is taken away by the system.
    builder.permissions(std::fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn readable_as_usual<'a, 'b, 'c>(builder: &'a mut tempfile::Builder<'b, 'c>) -> &'a mut tempfile::Builder<'b, 'c> {
    builder
}

/// Shows a file in the system's own viewer. Gives whether that could be asked for.
#[must_use]
pub fn show_in_viewer(path: &Path) -> bool {
    let mut command = if cfg!(target_os = "windows") {
        let mut command = std::process::Command::new("explorer");
        command.arg(path);
        command
    } else {
        let mut command = std::process::Command::new(if cfg!(target_os = "macos") { "open" } else { "xdg-open" });
        command.arg(path);
        command
    };
    command
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .is_ok()
}
