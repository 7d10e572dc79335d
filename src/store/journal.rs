//! Operations and their changes: TEMP triggers keep every row as it was before its first change in an operation.
//!
//! The technique is that of <https://sqlite.org/undoredo.html>. The triggers belong to the connection, not to the file, so
//! no code path passes them by and a council file carries none.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension as _, params};

use super::{Refusal, StoreError, rows, schema};
use crate::domain::operation::OperationName;
use crate::domain::{Changes, Id, Row, Table};

/// Installs the triggers on every journaled table. Until [`begin`], every write to those is refused.
pub fn install(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch("CREATE TEMP TABLE running_operation (seq INTEGER)")?;
    for (table, columns) in schema::journaled_tables(connection)? {
        let old_row = columns
            .iter()
            .map(|column| format!("'{column}', OLD.\"{column}\""))
            .collect::<Vec<_>>()
            .join(", ");
        for (event, row, before) in [
            ("INSERT", "NEW", "NULL".to_owned()),
            ("UPDATE", "OLD", format!("json_object({old_row})")),
            ("DELETE", "OLD", format!("json_object({old_row})")),
        ] {
            connection.execute_batch(&format!(
                "CREATE TEMP TRIGGER \"journal_{table}_{event}\" BEFORE {event} ON main.\"{table}\" BEGIN
                   SELECT RAISE(ABORT, 'a write outside an operation')
                     WHERE NOT EXISTS (SELECT 1 FROM running_operation);
                   INSERT INTO change (operation_seq, table_name, row_id, before)
                     SELECT seq, '{table}', {row}.id, {before} FROM running_operation
                     WHERE NOT EXISTS (SELECT 1 FROM change c
                       WHERE c.operation_seq = seq AND c.table_name = '{table}' AND c.row_id = {row}.id);
                 END"
            ))?;
        }
    }
    Ok(())
}

/// Starts an operation and gives its place in the history. `undoes` is the operation it takes back.
pub fn begin(
    connection: &Connection,
    session: &str,
    person: &str,
    name: OperationName,
    undoes: Option<i64>,
) -> Result<i64, StoreError> {
    let seq = enter(connection, session, person, name, undoes)?;
    resume(connection, seq)?;
    Ok(seq)
}

/// Enters the operation that has filled a new file: every row there is, is its own. Table by table, which is faster than
/// trigger by trigger where there are millions.
pub fn enter_first(
    connection: &Connection,
    session: &str,
    person: &str,
    name: OperationName,
) -> Result<(), StoreError> {
    let seq = enter(connection, session, person, name, None)?;
    // In the order the journal is kept in.
    let tables: BTreeSet<String> = schema::journaled_tables(connection)?
        .into_iter()
        .map(|(table, _)| table)
        .collect();
    for table in tables {
        let sql = format!(
            "INSERT INTO change (operation_seq, table_name, row_id, before)
             SELECT ?1, '{table}', id, NULL FROM main.\"{table}\" ORDER BY id"
        );
        connection.execute(&sql, [seq])?;
    }
    Ok(())
}

fn enter(
    connection: &Connection,
    session: &str,
    person: &str,
    name: OperationName,
    undoes: Option<i64>,
) -> Result<i64, StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO operation (id, session, at, person, device, name, undoes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT id FROM operation WHERE seq = ?7))",
        )?
        .execute(params![
            Id::new().to_string(),
            session,
            jiff::Timestamp::now().to_string(),
            person,
            super::lock::device(),
            name.code(),
            undoes,
        ])?;
    Ok(connection.last_insert_rowid())
}

/// Lets further writes belong to an operation that was begun before.
pub fn resume(connection: &Connection, seq: i64) -> Result<(), StoreError> {
    end(connection)?;
    connection
        .prepare_cached("INSERT INTO running_operation (seq) VALUES (?1)")?
        .execute([seq])?;
    Ok(())
}

/// Ends the running operation: from here on writes are refused again.
pub fn end(connection: &Connection) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM running_operation")?
        .execute([])?;
    Ok(())
}

/// What an operation changed: each row as it now is, or that it is gone. Tables without a type in the program pass by.
pub fn changes(connection: &Connection, seq: i64) -> Result<Changes, StoreError> {
    let mut statement = connection.prepare_cached("SELECT table_name, row_id FROM change WHERE operation_seq = ?1")?;
    let touched = statement
        .query_map([seq], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    let mut changes = Changes::default();
    for (name, id) in touched {
        let Some(table) = Table::named(&name) else { continue };
        match rows::row_of(connection, table, &id)? {
            Some(row) => changes.put.push(row),
            None => {
                if let Ok(id) = id.parse() {
                    changes.removed.push((table, id));
                }
            }
        }
    }
    // Parents first, so that whoever takes the rows in meets no child without its parent.
    changes.put.sort_by_key(Row::table);
    Ok(changes)
}

/// Refuses where another session has changed, since operation `seq`, a row which that operation changed.
pub fn refuse_if_changed_since(connection: &Connection, session: &str, seq: i64) -> Result<(), StoreError> {
    let other = connection
        .prepare_cached(
            "SELECT 1 FROM change mine
             JOIN change theirs ON theirs.table_name = mine.table_name AND theirs.row_id = mine.row_id
               AND theirs.operation_seq > mine.operation_seq
             JOIN operation ON operation.seq = theirs.operation_seq AND operation.session <> ?2
             WHERE mine.operation_seq = ?1 LIMIT 1",
        )?
        .query_row(params![seq, session], |_| Ok(()))
        .optional()?;
    match other {
        Some(()) => Err(StoreError::Refused(Refusal::ChangedSince)),
        None => Ok(()),
    }
}

/// Puts every row that operation `seq` changed back as it was before it.
pub fn restore_before(connection: &Connection, seq: i64) -> Result<(), StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT table_name, row_id, before FROM change WHERE operation_seq = ?1")?;
    let changed = statement
        .query_map([seq], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, Option<String>>(2)?,
            ))
        })?
        .collect::<Result<Vec<_>, _>>()?;
    for (table, id, before) in changed {
        match before {
            None => rows::delete(connection, &table, &id)?,
            Some(json) => rows::restore(connection, &table, &id, &json)?,
        }
    }
    Ok(())
}
