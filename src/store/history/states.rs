//! Rows as they were at points of their history.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::Value;

use crate::domain::Table;
use crate::domain::history::{Against, Columns, RowChange};
use crate::store::{StoreError, rows, schema};

/// The most other operations on the same rows that are told of.
const MOST_OTHERS: usize = 200;

/// A row as an operation left it, and as it was in the state that it is compared with; its texts are not compared yet.
pub fn row_change(
    connection: &Connection,
    seq: i64,
    table: Table,
    id: &str,
    against: Against,
) -> Result<RowChange, StoreError> {
    let now = now(connection, table, id)?;
    let mut after = left(connection, seq, table, id, now.as_ref())?;
    let mut before = match against {
        Against::Before => found(connection, seq, table, id)?,
        Against::Now => now.clone(),
        Against::Left(other) => left(connection, other, table, id, now.as_ref())?,
    };
    if now.is_none() {
        // No migration reached what was out of the file then: to be put in again, it gets what that gave the others.
        for row in [&mut after, &mut before].into_iter().flatten() {
            fill(connection, table, row)?;
        }
    }
    Ok(RowChange {
        table,
        id: id
            .parse()
            .map_err(|_| StoreError::Torn(format!("a key of {}", table.name())))?,
        before,
        after,
        now,
        texts: Vec::new(),
    })
}

/// The other operations that touched one of these rows, newest first.
pub fn also(connection: &Connection, seq: i64, rows: &[RowChange]) -> Result<Vec<i64>, StoreError> {
    let mut of_row = connection.prepare_cached(
        "SELECT operation_seq FROM change WHERE table_name = ?1 AND row_id = ?2 ORDER BY operation_seq DESC LIMIT ?3",
    )?;
    let most = i64::try_from(MOST_OTHERS + 1).unwrap_or(i64::MAX);
    let mut others = BTreeSet::new();
    for row in rows {
        for other in of_row.query_map(params![row.table.name(), row.id.to_string(), most], |row| row.get(0))? {
            others.insert(other?);
        }
    }
    others.remove(&seq);
    Ok(others.into_iter().rev().take(MOST_OTHERS).collect())
}

/// The row as this operation found it.
fn found(connection: &Connection, seq: i64, table: Table, id: &str) -> Result<Option<Columns>, StoreError> {
    let before: Option<String> = connection
        .prepare_cached("SELECT before FROM change WHERE operation_seq = ?1 AND table_name = ?2 AND row_id = ?3")?
        .query_row(params![seq, table.name(), id], |row| row.get(0))?;
    before.map(|json| parsed(table, &json)).transpose()
}

/// The row as it was after this operation: what the next one on it found, or what it is now.
fn left(
    connection: &Connection,
    seq: i64,
    table: Table,
    id: &str,
    now: Option<&Columns>,
) -> Result<Option<Columns>, StoreError> {
    let next: Option<Option<String>> = connection
        .prepare_cached(
            "SELECT before FROM change WHERE table_name = ?1 AND row_id = ?2 AND operation_seq > ?3
             ORDER BY operation_seq LIMIT 1",
        )?
        .query_row(params![table.name(), id, seq], |row| row.get(0))
        .optional()?;
    match next {
        Some(json) => json.map(|json| parsed(table, &json)).transpose(),
        None => Ok(now.cloned()),
    }
}

/// The row as the file has it.
pub fn now(connection: &Connection, table: Table, id: &str) -> Result<Option<Columns>, StoreError> {
    let Some(row) = rows::row_of(connection, table, id)? else {
        return Ok(None);
    };
    match row.to_json() {
        Ok(Value::Object(columns)) => Ok(Some(columns)),
        Ok(_) => Ok(None),
        Err(source) => Err(StoreError::Row {
            table: table.name(),
            source,
        }),
    }
}

/// Gives a row of an earlier version the columns that have come since, as a migration does.
fn fill(connection: &Connection, table: Table, row: &mut Columns) -> Result<(), StoreError> {
    for (column, default) in schema::defaults(connection, table.name())? {
        if row.contains_key(&column) {
            continue;
        }
        let json: String = connection.query_row(&format!("SELECT json_quote({default})"), [], |row| row.get(0))?;
        let value = serde_json::from_str(&json).map_err(|source| StoreError::Row {
            table: table.name(),
            source,
        })?;
        row.insert(column, value);
    }
    Ok(())
}

fn parsed(table: Table, json: &str) -> Result<Columns, StoreError> {
    serde_json::from_str(json).map_err(|source| StoreError::Row {
        table: table.name(),
        source,
    })
}
