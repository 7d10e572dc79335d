//! The schema: migrations that are added, never edited, and the check that a file holds nothing else.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::StoreError;

/// "RSLG": tells a council file from other SQLite files.
pub const APPLICATION_ID: i32 = 0x5253_4c47;

const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_council.sql"),
    include_str!("migrations/0002_advice_settings.sql"),
    include_str!("migrations/0003_days_off.sql"),
    include_str!("migrations/0004_meetings.sql"),
    include_str!("migrations/0005_absences_and_unsent.sql"),
];

/// The version this program reads and writes.
pub const VERSION: i64 = MIGRATIONS.len() as i64;

/// The tables that are not journaled: the journal itself, documents, which never change, and what is read out of them.
pub const NOT_JOURNALED: [&str; 4] = ["operation", "change", "document", "document_text"];

/// The tables of statistics that SQLite itself makes.
const STATISTICS: [&str; 2] = ["sqlite_stat1", "sqlite_stat4"];

/// Brings an empty or older file to [`VERSION`] in one transaction.
pub fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    // A table that is made anew is gone for a moment; all keys are checked below. The setting is not heeded in a transaction.
    connection.execute_batch("PRAGMA foreign_keys = OFF")?;
    let transaction = connection.transaction()?;
    for migration in MIGRATIONS.iter().skip(usize::try_from(version).unwrap_or(0)) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    let broken_key = transaction.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
        row.get::<_, i64>(0)
    })?;
    if broken_key != 0 {
        return Err(StoreError::Torn("foreign keys".to_owned()));
    }
    transaction.commit()?;
    connection.execute_batch("PRAGMA foreign_keys = ON")?;
    Ok(())
}

/// Refuses a file with a trigger, a view, or anything else that the migrations up to its version did not make.
///
/// # Errors
/// [`StoreError::Crafted`] with the first such thing, [`StoreError::Torn`] where something is missing.
pub fn verify(connection: &Connection, version: i64) -> Result<(), StoreError> {
    let own = Connection::open_in_memory()?;
    for migration in MIGRATIONS.iter().take(usize::try_from(version).unwrap_or(0)) {
        own.execute_batch(migration)?;
    }
    let mut expected = objects(&own)?;
    for (name, sql) in objects(connection)? {
        // SQLite's own statistics tables come with PRAGMA optimize.
        if name.0 == "table" && STATISTICS.contains(&name.1.as_str()) {
            continue;
        }
        match expected.remove(&name) {
            Some(made) if made == sql => {}
            _ => return Err(StoreError::Crafted(format!("{} {}", name.0, name.1))),
        }
    }
    match expected.into_keys().next() {
        Some((kind, name)) => Err(StoreError::Torn(format!("{kind} {name} is missing"))),
        None => Ok(()),
    }
}

type Objects = BTreeMap<(String, String), Option<String>>;

fn objects(connection: &Connection) -> Result<Objects, StoreError> {
    let mut statement = connection.prepare("SELECT type, name, sql FROM main.sqlite_schema")?;
    let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The journaled tables of an open file with their columns, in the order of the file.
pub fn journaled_tables(connection: &Connection) -> Result<Vec<(String, Vec<String>)>, StoreError> {
    let mut tables = connection.prepare(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
    )?;
    let names = tables
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    names
        .into_iter()
        .filter(|name| !NOT_JOURNALED.contains(&name.as_str()))
        .map(|name| {
            let columns = columns(connection, &name)?;
            Ok((name, columns))
        })
        .collect()
}

/// What each column of one table holds where nothing is said, as the expressions of SQL that the migrations wrote.
pub fn defaults(connection: &Connection, table: &str) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT name, coalesce(dflt_value, 'NULL') FROM pragma_table_info(?1)")?;
    let columns = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(columns.collect::<Result<_, _>>()?)
}

/// The columns of one table.
pub fn columns(connection: &Connection, table: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    let names = statement.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}
