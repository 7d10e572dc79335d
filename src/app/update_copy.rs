//! A member's copy brought up to date with a newer file from the secretariat.
//!
//! The new copy is written whole beside the old one, synced, and moved into its place. The old one is kept aside, unless it
//! has a case the member has become recused from: then nothing of it is kept.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::copies::{all_rows, unsent, written_since};
use crate::domain::OperationName;
use crate::exchange::copies::update::{Mine, UpdateFault, update};
use crate::store::{Access, Refusal, Store, StoreError};

/// What came of bringing a copy up to date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyUpdated {
    /// Where the copy as it was lies now; none where nothing of it may be kept.
    pub aside: Option<PathBuf>,
    /// See [`crate::exchange::copies::update::Updated`].
    pub clashes: usize,
    pub left_out: usize,
    pub recused: usize,
    pub in_bin: usize,
}

/// Why a copy was not brought up to date. It is as it was.
#[derive(Debug, thiserror::Error)]
pub enum UpdateError {
    #[error(transparent)]
    Fault(#[from] UpdateFault),
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The newer file cannot be opened.
    #[error("{0}: {1}")]
    Newer(PathBuf, StoreError),
}

/// Brings the copy at `path`, which no one has open, up to date with the file at `newer`.
///
/// # Errors
/// Where the file is not a newer one for the same member of the same council, and what the store says.
pub fn update_copy(path: &Path, newer: &Path, person: &str, now: Timestamp) -> Result<CopyUpdated, UpdateError> {
    // Reading a file that is open here would take its locks away.
    let is_same = |(path, newer): (PathBuf, PathBuf)| path == newer;
    if path
        .canonicalize()
        .ok()
        .zip(newer.canonicalize().ok())
        .is_some_and(is_same)
    {
        return Err(UpdateFault::NotNewer.into());
    }
    let mine = Store::open(path, person)?;
    if *mine.access() != Access::ReadWrite {
        return Err(StoreError::Refused(Refusal::ReadOnly).into());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let workplace = tempfile::Builder::new()
        .prefix(".radslag-update-")
        .tempdir_in(folder.unwrap_or(Path::new(".")))
        .map_err(|error| StoreError::io(error, path))?;
    let theirs = open_apart(newer, &workplace.path().join("newer.radslag"), person)
        .map_err(|error| UpdateError::Newer(newer.to_owned(), error))?;
    let (rows, newer_rows) = (all_rows(&mine)?, all_rows(&theirs)?);
    let since_made = written_since(&mine, mine.first_operation()?)?;
    let since_sent: BTreeSet<_> = unsent(&mine, &rows)?.iter().map(|one| (one.table, one.id)).collect();
    let updated = update(
        &Mine {
            rows: &rows,
            since_made: &since_made,
            since_sent: &since_sent,
        },
        &newer_rows,
        now,
    )?;
    let fresh = workplace.path().join("copy.radslag");
    theirs.create_copy_and(
        &fresh,
        OperationName::UpdateCopy,
        updated.rows.into_values(),
        &updated.documents,
        (&mine, &updated.then),
    )?;
    drop(theirs);
    // Closing folds the log into the file, so that what is moved aside is whole.
    drop(mine);
    let aside = if updated.must_go {
        None
    } else {
        Some(keep_aside(path, now)?)
    };
    swap_in(&fresh, path)?;
    if updated.must_go {
        remove_asides(path);
    }
    Ok(CopyUpdated {
        aside,
        clashes: updated.clashes,
        left_out: updated.left_out,
        recused: updated.recused,
        in_bin: updated.in_bin,
    })
}

/// Opens a copy of a file: to open the file itself would write in it, and beside it, where it may be another's.
fn open_apart(file: &Path, apart: &Path, person: &str) -> Result<Store, StoreError> {
    for ending in ["", "-wal"] {
        let with_ending = |path: &Path| {
            let mut path = path.as_os_str().to_owned();
            path.push(ending);
            PathBuf::from(path)
        };
        let from = with_ending(file);
        if !ending.is_empty() && !from.exists() {
            continue;
        }
        // Not as a file is copied: one that may not be written in is to be brought up to this version all the same.
        let copied = std::fs::File::open(&from).and_then(|mut from| {
            let mut to = std::fs::File::create_new(with_ending(apart))?;
            std::io::copy(&mut from, &mut to)
        });
        copied.map_err(|error| StoreError::io(error, file))?;
    }
    Store::open(apart, person)
}

/// Keeps the copy as it was beside itself, under the moment it was replaced.
fn keep_aside(path: &Path, now: Timestamp) -> Result<PathBuf, StoreError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let moment = now.strftime("%Y-%m-%d %H%M%S");
    let aside = path.with_file_name(format!("{stem} ({moment}).radslag"));
    if std::fs::hard_link(path, &aside).is_err() {
        std::fs::copy(path, &aside).map_err(|error| StoreError::io(error, &aside))?;
        std::fs::File::open(&aside)
            .and_then(|file| file.sync_all())
            .map_err(|error| StoreError::io(error, &aside))?;
    }
    Ok(aside)
}

/// Takes away what earlier updates and migrations kept aside of the copy: it has what must go.
fn remove_asides(path: &Path) {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let Ok(beside) = std::fs::read_dir(folder.unwrap_or(Path::new("."))) else {
        return;
    };
    for file in beside.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if is_aside(&stem, &name) {
            // What cannot be taken away is told of in words: there may be other copies still.
            let _ = std::fs::remove_file(file.path());
        }
    }
}

/// Whether a file has the name of what this program keeps aside of the file with this stem.
fn is_aside(stem: &str, name: &str) -> bool {
    let inner = name
        .strip_prefix(stem)
        .and_then(|rest| rest.strip_prefix(" ("))
        .and_then(|rest| rest.strip_suffix(").radslag"));
    inner.is_some_and(|inner| {
        let shape: String = inner
            .chars()
            .map(|sign| if sign.is_ascii_digit() { '0' } else { sign })
            .collect();
        shape == "0000-00-00 000000"
            || (inner.starts_with("utgave ") && shape["utgave ".len()..].bytes().all(|b| b == b'0'))
    })
}

/// Moves a whole file into the place of another. A log of the other, which its closing should have taken away, is no part of it.
fn swap_in(fresh: &Path, path: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::io(error, path);
    for ending in ["-wal", "-shm"] {
        let mut beside = path.as_os_str().to_owned();
        beside.push(ending);
        let beside = PathBuf::from(beside);
        let holds = std::fs::metadata(&beside).map_or(0, |metadata| metadata.len());
        if ending == "-wal" && holds > 0 {
            return Err(StoreError::Torn("log".to_owned()));
        }
        if beside.exists() {
            std::fs::remove_file(&beside).map_err(failed)?;
        }
    }
    std::fs::File::open(fresh)
        .and_then(|file| file.sync_all())
        .map_err(failed)?;
    std::fs::rename(fresh, path).map_err(failed)?;
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
        && let Ok(folder) = std::fs::File::open(folder)
    {
        // Not every system lets a folder be synced.
        let _ = folder.sync_all();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_program_kept_aside_is_known_as_that() {
        for name in ["rad (2026-11-20 093000).radslag", "rad (utgave 3).radslag"] {
            assert!(is_aside("rad", name), "{name}");
        }
        for name in [
            "rad.radslag",
            "rad (kopi).radslag",
            "rad (2026).radslag",
            "annet (2026-11-20 093000).radslag",
            "rad (utgave x).radslag",
            "rad (2026-11-20 093000).pdf",
        ] {
            assert!(!is_aside("rad", name), "{name}");
        }
    }
}
