//! Reads a whole council file through and says what does not hold.

use std::path::Path;

use rusqlite::Connection;
use serde_json::{Map, Value};

use super::{Store, StoreError, rows, schema};

/// One thing that does not hold in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// What SQLite's own check says of the pages, tables and indexes.
    Integrity(String),
    /// A row that names one which is not there.
    ForeignKey { table: String, parent: String },
    /// A change in the journal that names an unknown table, or whose row does not read.
    Journal { operation: i64, table: String, row: String },
    /// A row the program cannot read.
    Row { table: &'static str, reason: String },
    /// A document whose content is another than the one that was kept: its title, or its SHA-256 where it has none.
    Document(String),
}

/// Reads the file through: its pages, its keys, its journal, its rows and its documents. Triggers, views and unknown tables are refused
/// by [`Store::open`] before.
///
/// # Errors
/// Where the file cannot be opened at all.
pub fn check(path: &Path, person: &str) -> Result<Vec<Finding>, StoreError> {
    let store = Store::open(path, person)?;
    let connection = &store.connection;
    let mut findings = Vec::new();
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    for line in statement.query_map([], |row| row.get::<_, String>(0))? {
        let line = line?;
        if line != "ok" {
            findings.push(Finding::Integrity(line));
        }
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    for broken in statement.query_map([], |row| Ok((row.get(0)?, row.get(2)?)))? {
        let (table, parent) = broken?;
        findings.push(Finding::ForeignKey { table, parent });
    }
    check_journal(connection, &mut findings)?;
    for read in [rows::council(connection).map(drop), rows::read_all_texts(connection)] {
        match read {
            Ok(()) => {}
            Err(StoreError::Row { table, source }) => findings.push(Finding::Row {
                table,
                reason: source.to_string(),
            }),
            Err(error) => return Err(error),
        }
    }
    findings.extend(store.changed_documents()?.into_iter().map(Finding::Document));
    Ok(findings)
}

fn check_journal(connection: &Connection, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
    let tables = schema::journaled_tables(connection)?;
    let mut statement = connection.prepare(
        "SELECT change.operation_seq, table_name, row_id, before, operation.seq IS NULL
         FROM change LEFT JOIN operation ON operation.seq = change.operation_seq",
    )?;
    let mut changes = statement.query([])?;
    while let Some(change) = changes.next()? {
        let table: String = change.get(1)?;
        let row: String = change.get(2)?;
        let before: Option<String> = change.get(3)?;
        let known = tables.iter().find(|(name, _)| *name == table);
        let reads = before.is_none_or(|json| {
            serde_json::from_str::<Map<String, Value>>(&json).is_ok_and(|columns| {
                columns.get("id").and_then(Value::as_str) == Some(row.as_str())
                    && known.is_some_and(|(_, names)| columns.keys().all(|column| names.contains(column)))
            })
        });
        if known.is_none() || !reads || change.get::<_, bool>(4)? {
            findings.push(Finding::Journal {
                operation: change.get(0)?,
                table,
                row,
            });
        }
    }
    Ok(())
}
