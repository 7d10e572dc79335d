//! Council files to test with, and what is in them as another program sees it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use radslag::domain::operation::{Operation, OperationName};
use radslag::domain::{Case, Changes, Council};
use radslag::exchange::register;
use radslag::store::Store;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

/// The tables that are not journaled.
const NOT_JOURNALED: [&str; 4] = ["operation", "change", "document", "document_text"];

pub fn now() -> Timestamp {
    "2026-11-20T09:30:00Z".parse().unwrap()
}

/// A folder with one council file in it, made from the register.
pub fn council_file() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Råd og æøå.radslag");
    Store::create(
        &path,
        "Sekretær 1",
        &register::new_from_register("Rådet".to_owned(), now()),
    )
    .unwrap();
    (folder, path)
}

/// An open file, and the council in memory as the window keeps it.
pub struct Desk {
    pub store: Store,
    pub council: Council,
    pub path: PathBuf,
    /// The operations that have been done, taken back and done again.
    pub walked: BTreeSet<OperationName>,
    _folder: TempDir,
}

impl Desk {
    pub fn new() -> Self {
        let (folder, path) = council_file();
        let store = Store::open(&path, "Sekretær 1").unwrap();
        Self {
            council: store.council().unwrap(),
            store,
            path,
            walked: BTreeSet::new(),
            _folder: folder,
        }
    }

    pub fn first_case(&self) -> Case {
        self.council.cases.iter().next().unwrap().clone()
    }

    pub fn run(&mut self, operation: &Operation) -> Changes {
        let changes = self.store.run(operation).unwrap();
        self.council.apply(&changes);
        changes
    }

    pub fn rows(&self) -> Rows {
        rows(&self.path)
    }
}

/// All rows of all journaled tables, each as SQL text that tells every value apart to the last bit.
pub type Rows = BTreeMap<String, Vec<String>>;

pub fn rows(path: &Path) -> Rows {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    tables(&connection)
        .into_iter()
        .filter(|table| !NOT_JOURNALED.contains(&table.as_str()))
        .map(|table| {
            let values: Vec<String> = columns(&connection, &table)
                .iter()
                .map(|column| format!("quote(\"{column}\")"))
                .collect();
            let sql = format!(
                "SELECT concat_ws('|', {}) FROM \"{table}\" ORDER BY id",
                values.join(", ")
            );
            let rows = texts(&connection, &sql);
            (table, rows)
        })
        .collect()
}

pub fn tables(connection: &Connection) -> Vec<String> {
    texts(
        connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
}

pub fn columns(connection: &Connection, table: &str) -> Vec<String> {
    texts(connection, &format!("SELECT name FROM pragma_table_info('{table}')"))
}

pub fn texts(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

/// The file beside `path` that SQLite writes ahead in.
pub fn log_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

/// A copy of a file and its log as they stand, as after a power cut.
pub fn copy_as_it_stands(path: &Path, folder: &Path) -> PathBuf {
    let copy = folder.join("copy.radslag");
    fs::copy(path, &copy).unwrap();
    fs::copy(log_of(path), log_of(&copy)).unwrap();
    copy
}
