//! Copies of documents for the system's own programs to show: for reading alone, in a folder that no one else sees, and
//! removed when the council file is closed. What could not be removed then, as what another program still holds, goes at the next start.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::domain::CaseDocument;

/// What the names of the folders begin with.
const PREFIX: &str = "radslag-papers-";
/// The file in each that is locked as long as its program runs.
const LOCK: &str = "in-use";

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
    pub fn place(&mut self, paper: &CaseDocument) -> io::Result<(PathBuf, bool)> {
        if self.folder.is_none() {
            self.folder = Some(new_folder(&std::env::temp_dir())?);
        }
        let Some((folder, _)) = &self.folder else {
            return Err(io::ErrorKind::NotFound.into());
        };
        // One folder a document, so that each keeps the name it came with.
        let own = folder.path().join(paper.sha256.get(..16).unwrap_or(&paper.sha256));
        fs::create_dir_all(&own)?;
        let path = own.join(paper.plain_file_name());
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;

    #[test]
    fn copies_lie_by_themselves_and_go_with_the_program() {
        let paper = CaseDocument {
            id: Id::new(),
            case_id: Id::new(),
            sha256: "ab".repeat(32),
            title: String::new(),
            file_name: "../Plan: A/B?.pdf".to_owned(),
            received_on: None,
            dated_on: None,
            sender: String::new(),
            is_exempt: false,
            exemption: String::new(),
            is_in_pack: true,
            position: 1.0,
            ended_at: None,
        };
        let mut originals = Originals::default();
        let (path, is_there) = originals.place(&paper).unwrap();
        assert!(!is_there);
        assert_eq!(path.file_name().unwrap(), "Plan A B.pdf");
        fs::write(&path, "%PDF").unwrap();
        protect(&path);
        assert!(fs::metadata(&path).unwrap().permissions().readonly());
        assert!(originals.place(&paper).unwrap().1);
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
}
