//! Making and opening a council file: what is checked before anything in it is run, and the settings it is opened with.

use std::borrow::Borrow;
use std::fs::{File, OpenOptions};
use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::lock::{Attempt, Lock};
use super::{Access, Store, StoreError, history, journal, schema};
use crate::domain::{Id, OperationName, Write};

/// Files up to this size are read through at every open; larger ones where the last close was not orderly.
const QUICK_CHECK_BYTES: u64 = 32 * 1024 * 1024;

/// How many statements are kept ready: a few for each table.
const STATEMENTS: usize = 128;

/// See [`Store::create_from`]. `also` puts in what is no row, before the file is whole.
pub fn create<W: Borrow<Write>>(
    path: &Path,
    person: &str,
    name: OperationName,
    writes: impl IntoIterator<Item = W>,
    also: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    if path.exists() {
        return Err(StoreError::Exists(path.to_owned()));
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(StoreError::NoFolder(folder.to_owned()));
    }
    let workplace = tempfile::Builder::new()
        .prefix(".radslag-new-")
        .tempdir_in(folder)
        .map_err(|error| StoreError::io(error, folder))?;
    let temporary = workplace.path().join("council");
    fill(&temporary, person, name, writes, also)?;
    refuse_log(&temporary)?;
    File::open(&temporary)
        .and_then(|file| file.sync_all())
        .map_err(|error| StoreError::io(error, path))?;
    // A hard link, unlike a rename, never replaces a file that came there meanwhile; not every medium has them.
    if std::fs::hard_link(&temporary, path).is_err() {
        if path.exists() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        std::fs::rename(&temporary, path).map_err(|error| StoreError::io(error, path))?;
    }
    sync_folder(folder);
    Ok(())
}

/// Refuses a closed file that has something left in its log, as on a full disk: what is there would not come along where the
/// file is moved.
pub fn refuse_log(path: &Path) -> Result<(), StoreError> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    if std::fs::metadata(log).is_ok_and(|log| log.len() > 0) {
        return Err(StoreError::Torn("checkpoint".to_owned()));
    }
    Ok(())
}

/// Makes a council file where nobody looks for one yet.
fn fill<W: Borrow<Write>>(
    path: &Path,
    person: &str,
    name: OperationName,
    writes: impl IntoIterator<Item = W>,
    also: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut connection = Connection::open(path)?;
    connection.pragma_update(None, "page_size", 4096)?;
    defences(&connection)?;
    fast_settings(&connection)?;
    schema::migrate(&mut connection)?;
    let mut store = Store {
        connection,
        path: path.to_owned(),
        identity: identity(path),
        access: Access::ReadWrite,
        session: Id::new().to_string(),
        person: person.to_owned(),
        undo: Vec::new(),
        redo: Vec::new(),
        edited: None,
        counted: history::Counted::default(),
        _lock: None,
    };
    store.fill(name, writes, also)?;
    write_settings(&store.connection)
}

/// Makes the name of a new file last through a power cut, where the system lets a folder be synced.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// See [`Store::open`].
pub fn open(path: &Path, person: &str) -> Result<Store, StoreError> {
    let header = Header::read(path)?;
    header.judge()?;
    let (access, lock) = match Lock::attempt(path, person) {
        Attempt::Locked(lock) if is_writable(path) => (Access::ReadWrite, Some(lock)),
        Attempt::Locked(_) | Attempt::NotWritable => (Access::ReadOnlyMedium, None),
        Attempt::Taken(owner) => (Access::InUse(owner), None),
    };
    let mut connection = connect(path, &access, header.has_log)?;
    defences(&connection)?;
    // Until the file is known to be sound it stays as it is, also where a refusal closes it again.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    // The write-ahead log may hold a later header than the one judged above.
    refuse_newer(version)?;
    schema::verify(&connection, version)?;
    if header.length < QUICK_CHECK_BYTES || header.has_log {
        quick_check(&connection)?;
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    if access == Access::ReadWrite {
        write_settings(&connection)?;
        if version < schema::VERSION {
            copy_aside(&connection, path, version)?;
            schema::migrate(&mut connection)?;
        }
        journal::install(&connection)?;
    }
    Ok(Store {
        connection,
        path: path.to_owned(),
        identity: identity(path),
        access,
        session: Id::new().to_string(),
        person: person.to_owned(),
        undo: Vec::new(),
        redo: Vec::new(),
        edited: None,
        counted: history::Counted::default(),
        _lock: lock,
    })
}

/// A second connection to an open file, for reading alone. The file is not opened beside `SQLite`, which would lose its locks.
pub fn reader(store: &Store) -> Result<Store, StoreError> {
    let mut log = store.path.as_os_str().to_owned();
    log.push("-wal");
    let has_log = std::fs::metadata(log).is_ok_and(|log| log.len() > 0);
    let access = match &store.access {
        Access::ReadOnlyMedium => Access::ReadOnlyMedium,
        Access::ReadWrite | Access::InUse(_) => Access::InUse(None),
    };
    let connection = connect(&store.path, &access, has_log)?;
    defences(&connection)?;
    // All that is read is of one moment.
    connection.execute_batch("BEGIN")?;
    Ok(Store {
        connection,
        path: store.path.clone(),
        identity: store.identity,
        access,
        session: store.session.clone(),
        person: store.person.clone(),
        undo: Vec::new(),
        redo: Vec::new(),
        edited: None,
        counted: history::Counted::default(),
        _lock: None,
    })
}

/// What the first 100 bytes of a file say, read before SQLite touches it.
struct Header {
    length: u64,
    has_log: bool,
    bytes: Vec<u8>,
}

impl Header {
    fn read(path: &Path) -> Result<Self, StoreError> {
        let mut bytes = Vec::with_capacity(100);
        let file = File::open(path).map_err(|error| StoreError::io(error, path))?;
        let metadata = file.metadata().map_err(|error| StoreError::io(error, path))?;
        if metadata.is_dir() {
            return Err(StoreError::NotCouncil);
        }
        file.take(100)
            .read_to_end(&mut bytes)
            .map_err(|error| StoreError::io(error, path))?;
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        let has_log = std::fs::metadata(log).is_ok_and(|log| log.len() > 0);
        Ok(Self {
            length: metadata.len(),
            has_log,
            bytes,
        })
    }

    fn judge(&self) -> Result<(), StoreError> {
        if !self.bytes.starts_with(b"SQLite format 3\0") {
            return Err(StoreError::NotCouncil);
        }
        if self.bytes.len() < 100 {
            return Err(StoreError::Torn("header".to_owned()));
        }
        if self.number(68) != i64::from(schema::APPLICATION_ID) {
            return Err(StoreError::OtherProgram);
        }
        refuse_newer(self.number(60))?;
        let page_size = match u16::from_be_bytes([self.bytes[16], self.bytes[17]]) {
            1 => 65_536,
            size => u64::from(size),
        };
        let promised = page_size * u64::try_from(self.number(28)).unwrap_or(0);
        if self.length < promised && !self.has_log {
            return Err(StoreError::Torn(format!("{} of {promised} bytes", self.length)));
        }
        Ok(())
    }

    fn number(&self, at: usize) -> i64 {
        self.bytes[at..at + 4]
            .iter()
            .fold(0, |number, byte| number << 8 | i64::from(*byte))
    }
}

fn refuse_newer(found: i64) -> Result<(), StoreError> {
    let known = schema::VERSION;
    if found > known {
        Err(StoreError::Newer { found, known })
    } else {
        Ok(())
    }
}

/// What tells one file from another on a system: the device it is on, and its number there.
pub type Identity = (u64, u64);

/// Which file lies at a path, where the system tells.
#[cfg(unix)]
pub fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata(path)
        .ok()
        .map(|metadata| (metadata.dev(), metadata.ino()))
}

/// Nothing: elsewhere an open file cannot be replaced.
#[cfg(not(unix))]
pub fn identity(_: &Path) -> Option<Identity> {
    None
}

/// Whether this person may write to a file that is not marked as only to be read.
///
/// The mark alone does not tell: on Unix it is there only where nobody at all may write. So opening it is tried, before
/// SQLite has it open and while the lock is held: closing a file takes away the locks SQLite has on it in this process.
fn is_writable(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| !metadata.permissions().readonly())
        && OpenOptions::new().write(true).open(path).is_ok()
}

fn connect(path: &Path, access: &Access, has_log: bool) -> Result<Connection, StoreError> {
    let common = OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(match access {
        Access::ReadWrite => Connection::open_with_flags(path, common | OpenFlags::SQLITE_OPEN_READ_WRITE)?,
        Access::InUse(_) => Connection::open_with_flags(path, common | OpenFlags::SQLITE_OPEN_READ_ONLY)?,
        // Reading it as it stands would leave out what only the log holds.
        Access::ReadOnlyMedium if has_log => {
            Connection::open_with_flags(path, common | OpenFlags::SQLITE_OPEN_READ_ONLY)?
        }
        // A write-ahead log cannot be kept here; nobody writes, so the file may be read as it stands.
        Access::ReadOnlyMedium => Connection::open_with_flags(
            immutable_uri(path),
            common | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
        )?,
    })
}

fn immutable_uri(path: &Path) -> String {
    let path = path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
    let escaped: Vec<String> = path
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b':' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect();
    format!("file:{}?immutable=1", escaped.concat())
}

/// The settings every connection has, so that a crafted file can do nothing. They change no byte of it.
fn defences(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_ATTACHED, 1),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 100),
    ] {
        connection.set_limit(limit, value)?;
    }
    connection.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(())
}

/// The settings of a connection that writes: an acknowledged save lasts.
fn write_settings(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
         PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;",
    )?;
    Ok(())
}

/// The settings while a file is filled that is thrown away if anything fails: nothing of it need last until it is whole, and
/// then it is synced as one.
fn fast_settings(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;")?;
    Ok(())
}

fn quick_check(connection: &Connection) -> Result<(), StoreError> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(StoreError::Torn(verdict))
    }
}

/// Keeps the file as it was before a migration, beside it under its version.
fn copy_aside(connection: &Connection, path: &Path, version: i64) -> Result<(), StoreError> {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!(" (utgave {version}).radslag"));
    let aside = path.with_file_name(name);
    if aside.exists() {
        return Ok(());
    }
    copy_to(connection, &aside)
}

/// Writes the file as it is now, its log taken in, to a new file at `path`, which is whole or absent.
pub fn copy_to(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::io(error, path);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let copy = tempfile::Builder::new()
        .prefix(".radslag-")
        .tempfile_in(folder.unwrap_or(Path::new(".")))
        .map_err(failed)?;
    connection.backup("main", copy.path(), None::<fn(rusqlite::backup::Progress)>)?;
    copy.as_file().sync_all().map_err(failed)?;
    copy.persist_noclobber(path).map_err(|error| failed(error.error))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_with_something_left_in_its_log_is_not_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("copy.radslag");
        let log = folder.path().join("copy.radslag-wal");
        std::fs::write(&path, b"").unwrap();
        assert!(refuse_log(&path).is_ok());
        std::fs::write(&log, b"").unwrap();
        assert!(refuse_log(&path).is_ok());
        std::fs::write(&log, b"saved").unwrap();
        assert!(matches!(refuse_log(&path), Err(StoreError::Torn(_))));
    }
}
