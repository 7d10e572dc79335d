//! What copies for members need of a file: all its rows, a second reader, what was written since the copy was made, and a new
//! file with rows and documents of this one.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;
use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, OptionalExtension as _, params, params_from_iter};

use super::{Store, StoreError, file, rows};
use crate::domain::{Id, Operation, OperationName, Row, Table, Write};

/// A row that was written since a moment of the history.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangedRow {
    pub table: Table,
    pub id: Id,
    /// As it was then; none where it was not there.
    pub before: Option<Row>,
    /// When it was last written.
    pub at: Timestamp,
}

/// Who last wrote a row, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastChange {
    /// May be empty.
    pub person: String,
    pub at: Timestamp,
}

impl Store {
    /// Every row but documents and the journal, one by one.
    ///
    /// # Errors
    /// As [`Store::council`].
    pub fn each_row(&self, take: impl FnMut(Row)) -> Result<(), StoreError> {
        rows::each_of_all(&self.connection, take)
    }

    /// One row, in use or not.
    ///
    /// # Errors
    /// As [`Store::council`].
    pub fn row(&self, table: Table, id: Id) -> Result<Option<Row>, StoreError> {
        rows::row_of(&self.connection, table, &id.to_string())
    }

    /// A second store on the same file, for reading alone as the file is now, also on another thread.
    ///
    /// # Errors
    /// What `SQLite` says.
    pub fn reader(&self) -> Result<Self, StoreError> {
        file::reader(self)
    }

    /// Writes the whole file as it is now to a new file at `path`, which is whole or absent.
    ///
    /// # Errors
    /// What `SQLite` or the file system says, and where there is a file already.
    pub fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        file::copy_to(&self.connection, path)
    }

    /// Makes a new council file at `path` by one operation: of `rows`, and of the documents of this file named by `documents`
    /// with what is read out of them. Nothing else of this file is in it.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn create_copy(
        &self,
        path: &Path,
        name: OperationName,
        rows: impl IntoIterator<Item = Row>,
        documents: &BTreeSet<String>,
    ) -> Result<(), StoreError> {
        let writes = rows.into_iter().map(Write::insert);
        file::create(path, &self.person, name, writes, |to| {
            documents
                .iter()
                .try_for_each(|sha256| copy_document(&self.connection, to, sha256))
        })
    }

    /// As [`Store::create_copy`], with a second operation after the first where `then` has writes, and the documents of `also`
    /// beside those of this file.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn create_copy_and(
        &self,
        path: &Path,
        name: OperationName,
        rows: impl IntoIterator<Item = Row>,
        documents: &BTreeSet<String>,
        (also, then): (&Self, &Operation),
    ) -> Result<(), StoreError> {
        let writes = rows.into_iter().map(Write::insert);
        file::create(path, &self.person, name, writes, |to| {
            for sha256 in documents {
                copy_document(&self.connection, to, sha256)?;
                copy_document(&also.connection, to, sha256)?;
            }
            Ok(())
        })?;
        if then.writes.is_empty() {
            return Ok(());
        }
        Self::open(path, &self.person)?.run(then)?;
        // The store is closed here, and all of the second operation is in the file itself.
        file::refuse_log(path)
    }

    /// The text read out of a document, page by page as JSON; none where nothing was read.
    ///
    /// # Errors
    /// What `SQLite` says.
    pub fn document_pages(&self, sha256: &str) -> Result<Option<String>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT pages FROM document_text WHERE sha256 = ?1")?
            .query_row([sha256], |row| row.get(0))
            .optional()?)
    }

    /// The number of the operation the file began with.
    ///
    /// # Errors
    /// What `SQLite` says.
    pub fn first_operation(&self) -> Result<i64, StoreError> {
        Ok(self
            .connection
            .query_row("SELECT coalesce(min(seq), 0) FROM operation", [], |row| row.get(0))?)
    }

    /// The number of the operation that last entered a row of `table` among those with these keys; none where none did.
    ///
    /// # Errors
    /// What `SQLite` says.
    pub fn last_entered(&self, table: Table, ids: &[Id]) -> Result<Option<i64>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT max(operation_seq) FROM change WHERE table_name = ?1 AND row_id = ?2 AND before IS NULL",
        )?;
        let mut last = None;
        for id in ids {
            let seq: Option<i64> = statement.query_row(params![table.name(), id.to_string()], |row| row.get(0))?;
            last = last.max(seq);
        }
        Ok(last)
    }

    /// The rows written after the operation with this number, as they were then.
    ///
    /// # Errors
    /// As [`Store::council`].
    pub fn changed_since(&self, seq: i64) -> Result<Vec<ChangedRow>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT table_name, row_id, before, (SELECT at FROM operation WHERE seq = last) FROM
               (SELECT c.table_name, c.row_id, c.before, min(c.operation_seq),
                  (SELECT max(operation_seq) FROM change l
                   WHERE l.table_name = c.table_name AND l.row_id = c.row_id) AS last
                FROM change c WHERE c.operation_seq > ?1 GROUP BY c.table_name, c.row_id)
             ORDER BY last",
        )?;
        let mut found = statement.query([seq])?;
        let mut changed = Vec::new();
        while let Some(row) = found.next()? {
            let (name, id): (String, String) = (row.get(0)?, row.get(1)?);
            let (before, at): (Option<String>, String) = (row.get(2)?, row.get(3)?);
            let (Some(table), Ok(id)) = (Table::named(&name), id.parse()) else {
                continue;
            };
            let before = before
                .map(|json| Row::from_json(table, &json))
                .transpose()
                .map_err(|source| StoreError::Row {
                    table: table.name(),
                    source,
                })?;
            changed.push(ChangedRow {
                table,
                id,
                before,
                at: at.parse().unwrap_or(Timestamp::UNIX_EPOCH),
            });
        }
        Ok(changed)
    }

    /// Who last wrote a row, and when; none where the journal does not tell.
    ///
    /// # Errors
    /// What `SQLite` says.
    pub fn last_change(&self, table: Table, id: Id) -> Result<Option<LastChange>, StoreError> {
        let found: Option<(String, String)> = self
            .connection
            .prepare_cached(
                "SELECT person, at FROM operation WHERE seq =
                   (SELECT max(operation_seq) FROM change WHERE table_name = ?1 AND row_id = ?2)",
            )?
            .query_row(params![table.name(), id.to_string()], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        Ok(found.and_then(|(person, at)| {
            Some(LastChange {
                person,
                at: at.parse().ok()?,
            })
        }))
    }
}

/// Copies a document and what is read out of it, where `from` has it and `to` has not.
fn copy_document(from: &Connection, to: &Connection, sha256: &str) -> Result<(), StoreError> {
    let document = [
        "SELECT sha256, media_type, byte_length, content, added_at FROM document WHERE sha256 = ?1",
        "INSERT INTO document (sha256, media_type, byte_length, content, added_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
    ];
    let text = [
        "SELECT sha256, version, fault, page_count, pages FROM document_text WHERE sha256 = ?1",
        "INSERT INTO document_text (sha256, version, fault, page_count, pages) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
    ];
    for [select, insert] in [document, text] {
        let mut statement = from.prepare_cached(select)?;
        let mut found = statement.query([sha256])?;
        if let Some(row) = found.next()? {
            let values: Vec<_> = (0..5).map(|place| value(row, place)).collect::<Result<_, _>>()?;
            to.prepare_cached(insert)?.execute(params_from_iter(values))?;
        }
    }
    Ok(())
}

/// A value as it is read, to be written as it is.
fn value<'a>(row: &'a rusqlite::Row<'_>, place: usize) -> Result<ToSqlOutput<'a>, StoreError> {
    Ok(ToSqlOutput::Borrowed(row.get_ref(place)?))
}
