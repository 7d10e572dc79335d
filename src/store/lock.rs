//! One writer at a time: a lock on a file beside the council file, and who holds it in another.
//!
//! The owner's name lies in a file of its own because Windows does not let a locked file be read.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Who has a council file open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    pub person: String,
    pub device: String,
    pub since: jiff::Timestamp,
}

/// The lock on a council file; let go when dropped.
pub struct Lock {
    // Locked until dropped.
    _file: File,
    owner_file: PathBuf,
}

/// What trying to lock gave.
pub enum Attempt {
    Locked(Lock),
    Taken(Option<Owner>),
    /// No lock file can be made here: a folder or medium that nobody may write to.
    NotWritable,
}

impl Lock {
    /// Tries to become the one who writes to `path`.
    pub fn attempt(path: &Path, person: &str) -> Attempt {
        let owner_file = beside(path, "owner");
        let Ok(file) = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(beside(path, "lock"))
        else {
            return Attempt::NotWritable;
        };
        match file.try_lock() {
            Ok(()) => {
                let owner = Owner {
                    person: person.to_owned(),
                    device: device(),
                    since: jiff::Timestamp::now(),
                };
                if let Ok(json) = serde_json::to_vec(&owner) {
                    // Without it the second window cannot say who has the file; the lock holds all the same.
                    let _ = fs::write(&owner_file, json);
                }
                Attempt::Locked(Self {
                    _file: file,
                    owner_file,
                })
            }
            Err(_) => Attempt::Taken(
                fs::read(&owner_file)
                    .ok()
                    .and_then(|json| serde_json::from_slice(&json).ok()),
            ),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The lock file stays: taking it away would let two programs lock two files of one name.
        let _ = fs::remove_file(&self.owner_file);
    }
}

/// The name of this machine, as far as the environment tells.
pub fn device() -> String {
    std::env::var("COMPUTERNAME")
        .or_else(|_| std::env::var("HOSTNAME"))
        .or_else(|_| fs::read_to_string("/etc/hostname").map(|name| name.trim().to_owned()))
        .unwrap_or_default()
}

fn beside(path: &Path, what: &str) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".");
    name.push(what);
    path.with_file_name(name)
}
