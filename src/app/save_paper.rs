//! Writes a document of the file to disk as it came: whole or not at all.

use std::path::{Path, PathBuf};

use super::save_letter::SaveLetterError;
use crate::store::{Store, StoreError};

/// Why a document was not saved. Nothing is left behind.
#[derive(Debug, thiserror::Error)]
pub enum SavePaperError {
    #[error(transparent)]
    File(#[from] SaveLetterError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Copies the document with this SHA-256 to `path`, piece by piece, under another name beside it first.
///
/// # Errors
/// Where `path` exists and is not to be replaced, where its folder is missing, and what the file system or the store says.
pub fn save_paper(store: &Store, sha256: &str, path: &Path, replace: bool) -> Result<(), SavePaperError> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(SaveLetterError::NoFolder(folder.to_owned()).into());
    }
    if path.exists() && !replace {
        return Err(SaveLetterError::Exists(path.to_owned()).into());
    }
    let failed = |source| SaveLetterError::Io {
        path: path.to_owned(),
        source,
    };
    let beside = tempfile::Builder::new()
        .prefix(".radslag-")
        .tempdir_in(folder)
        .map_err(failed)?;
    let whole = beside.path().join("copy");
    if !store.copy_document(sha256, &whole)? {
        return Err(StoreError::NotFound(PathBuf::from(sha256)).into());
    }
    let whole = tempfile::TempPath::try_from_path(whole).map_err(failed)?;
    let moved = if replace {
        whole.persist(path)
    } else {
        whole.persist_noclobber(path)
    };
    moved.map_err(|error| match error.error.kind() {
        std::io::ErrorKind::AlreadyExists => SaveLetterError::Exists(path.to_owned()).into(),
        _ => failed(error.error).into(),
    })
}
