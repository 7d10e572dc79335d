//! Copies of documents for the system's own programs to show: for reading alone, in a folder that no one else sees, and
//! removed when the program closes. What could not be removed then, as what another program still holds, goes at the next start.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::domain::text;

/// What the names of the folders begin with.
const PREFIX: &str = "radslag-papers-";
/// The file in each that is locked as long as its program runs.
const LOCK: &str = "in-use";

/// What is shown by the system's program: documents, and none that a program runs.
const SHOWN: [&str; 24] = [
    "pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "odt", "ods", "odp", "rtf", "txt", "text", "md", "csv", "tsv",
    "log", "png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp",
];

/// The folder of copies, made when the first is asked for.
#[derive(Debug, Default)]
pub struct Originals {
    folder: Option<(TempDir, File)>,
}

impl Originals {
    /// Where a copy of a document is to lie, and whether it lies there already.
    ///
    /// # Errors
    /// Where no folder could be made.
    pub fn place(&mut self, sha256: &str, file_name: &str) -> io::Result<(PathBuf, bool)> {
        if self.folder.is_none() {
            self.folder = Some(new_folder(&std::env::temp_dir())?);
        }
        let Some((folder, _)) = &self.folder else {
            return Err(io::ErrorKind::NotFound.into());
        };
        // One folder a document, so that each keeps the name it came with.
        let own = folder.path().join(sha256.get(..16).unwrap_or(sha256));
        fs::create_dir_all(&own)?;
        let path = own.join(safe_name(file_name));
        let is_there = path.exists();
        Ok((path, is_there))
    }

    /// Removes all copies there are.
    pub fn remove(&mut self) {
        if let Some((folder, lock)) = self.folder.take() {
            drop(lock);
            let path = folder.keep();
            remove(&path);
        }
    }
}

impl Drop for Originals {
    fn drop(&mut self) {
        self.remove();
    }
}

/// Marks a copy as one that is only read.
pub fn protect(path: &Path) {
    if let Ok(metadata) = fs::metadata(path) {
        let mut rights = metadata.permissions();
        rights.set_readonly(true);
        // Where the system takes no such mark, what is written in the copy is in no council file all the same.
        let _ = fs::set_permissions(path, rights);
    }
}

/// Whether a file of this name is shown by the system's program.
#[must_use]
pub fn may_be_shown(file_name: &str) -> bool {
    let ending = file_name
        .rsplit_once('.')
        .map_or("", |(_, ending)| ending)
        .to_lowercase();
    SHOWN.contains(&ending.as_str())
}

/// Removes what programs that are gone have left behind.
pub fn remove_left_behind() {
    remove_left_behind_in(&std::env::temp_dir());
}

fn remove_left_behind_in(place: &Path) {
    let Ok(entries) = fs::read_dir(place) else { return };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        // What is linked to lies elsewhere, and is none of ours.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_ours && is_folder && !is_in_use(&entry.path()) {
            remove(&entry.path());
        }
    }
}

/// Whether the program that made the folder still runs. One that is being made just now has no lock yet, and is let be.
fn is_in_use(folder: &Path) -> bool {
    match File::options().write(true).open(folder.join(LOCK)) {
        Ok(lock) => lock.try_lock().is_err(),
        Err(_) => true,
    }
}

fn new_folder(place: &Path) -> io::Result<(TempDir, File)> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    for_owner_alone(&mut builder);
    let folder = builder.tempdir_in(place)?;
    let lock = File::create_new(folder.path().join(LOCK))?;
    // A system without locks keeps what is left behind; its own cleaning takes it.
    let _ = lock.try_lock();
    Ok((folder, lock))
}

#[cfg(unix)]
fn for_owner_alone(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(0o700));
}

#[cfg(not(unix))]
fn for_owner_alone(_: &mut tempfile::Builder<'_, '_>) {}

fn remove(folder: &Path) {
    make_removable(folder);
    let _ = fs::remove_dir_all(folder);
}

/// Some systems remove nothing that is only to be read.
#[cfg(windows)]
fn make_removable(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            make_removable(&path);
        } else if let Ok(metadata) = entry.metadata() {
            let mut rights = metadata.permissions();
            rights.set_readonly(false);
            let _ = fs::set_permissions(&path, rights);
        }
    }
}

#[cfg(not(windows))]
fn make_removable(_: &Path) {}

fn safe_name(file_name: &str) -> String {
    let (stem, ending) = file_name.rsplit_once('.').unwrap_or((file_name, ""));
    let (stem, ending) = (text::file_name(stem), text::file_name(ending));
    match (stem.as_str(), ending.as_str()) {
        ("", "") => "dokument".to_owned(),
        ("", ending) => format!("dokument.{ending}"),
        (stem, "") => stem.to_owned(),
        (stem, ending) => format!("{stem}.{ending}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_lie_by_themselves_and_go_with_the_program() {
        let mut originals = Originals::default();
        let (path, is_there) = originals.place(&"ab".repeat(32), "../Plan: A/B?.pdf").unwrap();
        assert!(!is_there);
        assert_eq!(path.file_name().unwrap(), "Plan A B.pdf");
        fs::write(&path, "%PDF").unwrap();
        protect(&path);
        assert!(fs::metadata(&path).unwrap().permissions().readonly());
        assert!(originals.place(&"ab".repeat(32), "../Plan: A/B?.pdf").unwrap().1);
        let folder = path.parent().unwrap().parent().unwrap().to_owned();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
        }
        originals.remove();
        assert!(!folder.exists());
    }

    #[test]
    fn what_was_left_behind_goes_and_what_is_in_use_stays() {
        let place = tempfile::tempdir().unwrap();
        let (kept, lock) = new_folder(place.path()).unwrap();
        let (left, gone) = new_folder(place.path()).unwrap();
        let left = left.keep();
        fs::write(left.join("a.pdf"), "x").unwrap();
        protect(&left.join("a.pdf"));
        drop(gone);
        let other = place.path().join("another program's");
        fs::create_dir(&other).unwrap();
        remove_left_behind_in(place.path());
        assert!(kept.path().exists() && other.exists() && !left.exists());
        drop(lock);
    }

    #[test]
    fn nothing_that_runs_is_shown() {
        assert!(may_be_shown("Plan.PDF"));
        for name in [
            "a.exe",
            "a.pdf.bat",
            "a.desktop",
            "a.docm",
            "a.html",
            "a",
            "a.lnk",
            "a.js",
        ] {
            assert!(!may_be_shown(name), "{name}");
        }
    }
}
