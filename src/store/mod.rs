//! The council file: the only place that knows SQL.
//!
//! [`Store`] is one open file. It loads the [`Council`], reads the long texts of a case, and runs [`Operation`]s, each in
//! one journaled transaction. [`writer::Writer`] keeps a store on a thread of its own, so that the window never waits.

mod check;
mod copies;
mod error;
mod file;
mod history;
mod journal;
#[cfg(test)]
mod journal_tests;
mod last_text;
mod lock;
pub mod papers;
mod rows;
mod schema;
pub mod writer;

use std::borrow::Borrow;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub use check::{Finding, check};
pub use copies::{ChangedRow, LastChange};
pub use error::{Refusal, StoreError};
pub use lock::Owner;
pub use papers::{FileFault, IncomingFile, Progress};

pub use crate::domain::Document;
use crate::domain::history::{Against, EndedRow, HistoryChange, HistoryOf, HistoryPage};
use crate::domain::operation::OperationName;
use crate::domain::{CaseTexts, Changes, Council, Field, Id, LastText, Operation, Row, Write};

/// Whether this program may write to the file it has open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    ReadWrite,
    /// Another window has the file; who, where that is known.
    InUse(Option<Owner>),
    /// The file or its folder lets nobody write.
    ReadOnlyMedium,
}

/// An operation of this session that can be taken back or done again.
#[derive(Clone, Copy, Debug)]
struct Step {
    seq: i64,
    name: OperationName,
}

/// The text the latest operation edited, so that the next keystrokes can join it.
#[derive(Clone, Copy, Debug)]
struct EditedText {
    field: Field,
    id: Id,
    seq: i64,
    since: std::time::Instant,
}

/// What a new council file is made of: its first operation, and the documents that one names.
#[derive(Clone, Debug)]
pub struct NewFile {
    pub first: Operation,
    pub documents: Vec<Document>,
}

impl From<Operation> for NewFile {
    fn from(first: Operation) -> Self {
        Self {
            first,
            documents: Vec::new(),
        }
    }
}

/// One open council file.
pub struct Store {
    connection: Connection,
    path: PathBuf,
    /// Which file lay at `path` when it was opened.
    identity: Option<file::Identity>,
    access: Access,
    session: String,
    person: String,
    undo: Vec<Step>,
    redo: Vec<Step>,
    edited: Option<EditedText>,
    counted: history::Counted,
    // Held until the store is dropped.
    _lock: Option<lock::Lock>,
}

impl Store {
    /// Makes a new council file at `path`, which must not exist, by one first operation.
    ///
    /// The file is whole or absent: it is written under another name beside `path` and moved there.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where something is at `path`, else what the file system or SQLite says.
    pub fn create(path: &Path, person: &str, first: &Operation) -> Result<(), StoreError> {
        Self::create_from(path, person, first.name, &first.writes, &[])
    }

    /// As [`Store::create`], with the writes of the first operation taken one by one, which need not all be in memory, and the
    /// documents they name.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn create_from<W: Borrow<Write>>(
        path: &Path,
        person: &str,
        name: OperationName,
        writes: impl IntoIterator<Item = W>,
        documents: &[Document],
    ) -> Result<(), StoreError> {
        file::create(path, person, name, writes, |file| {
            let mut documents = documents.iter();
            documents.try_for_each(|document| rows::keep_document(file, document))
        })
    }

    /// Opens a council file: for writing, or for reading alone where another window has it or nobody may write.
    ///
    /// # Errors
    /// What is wrong with the file, before anything in it is run or changed.
    pub fn open(path: &Path, person: &str) -> Result<Self, StoreError> {
        file::open(path, person)
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the file may be written to.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// Every row but long texts, documents and the journal.
    ///
    /// # Errors
    /// Where a row cannot be read, or holds what the program does not know.
    pub fn council(&self) -> Result<Council, StoreError> {
        rows::council(&self.connection)
    }

    /// The long texts of one subject: a case, an item of an agenda without one, or a meeting.
    ///
    /// # Errors
    /// As [`Store::council`].
    pub fn case_texts(&self, subject: Id) -> Result<CaseTexts, StoreError> {
        rows::case_texts(&self.connection, subject)
    }

    /// The text that was written last and still stands, if any.
    ///
    /// # Errors
    /// Where the journal or a row cannot be read.
    pub fn last_text(&self) -> Result<Option<LastText>, StoreError> {
        last_text::last_text(&self.connection)
    }

    /// Up to `count` operations of a history, newest first, of those before the one with the number `before`.
    ///
    /// # Errors
    /// As [`Store::council`].
    pub fn history(&self, of: HistoryOf, before: Option<i64>, count: usize) -> Result<HistoryPage, StoreError> {
        history::page(&self.connection, &self.counted, of, before, count)
    }

    /// What one operation did to the rows a history is of, or how what it left differs from another state of them.
    ///
    /// # Errors
    /// As [`Store::council`].
    pub fn history_change(&self, of: HistoryOf, seq: i64, against: Against) -> Result<HistoryChange, StoreError> {
        history::change(&self.connection, &self.counted, of, seq, against)
    }

    /// What is out of use now and can be brought back, last ended first.
    ///
    /// # Errors
    /// As [`Store::council`].
    pub fn ended(&self, of: HistoryOf) -> Result<Vec<EndedRow>, StoreError> {
        history::ended(&self.connection, of)
    }

    /// Runs one operation in one transaction and says what it changed.
    ///
    /// # Errors
    /// Where the file refuses; then nothing of it is in the file.
    pub fn run(&mut self, operation: &Operation) -> Result<Changes, StoreError> {
        self.edited = None;
        let changes = self.write(operation.name, &operation.writes)?;
        // The letters that follow the first belong to the line it began: one step back takes the whole line.
        if let [Write::Insert(row)] = operation.writes.as_slice()
            && let Some(field) = match row.as_ref() {
                Row::Note(_) => Some(Field::NOTE_BODY),
                Row::Action(_) => Some(Field::ACTION_BODY),
                Row::Assessment(_) => Some(Field::ASSESSMENT_BODY),
                _ => None,
            }
        {
            self.edited = self.undo.last().map(|last| EditedText {
                field,
                id: row.id(),
                seq: last.seq,
                since: std::time::Instant::now(),
            });
        }
        Ok(changes)
    }

    /// Keeps a document, and runs an operation that names it by its SHA-256. The document stays when the operation is taken
    /// back, so that it can be done again.
    ///
    /// # Errors
    /// As [`Store::run`].
    pub fn run_with_document(&mut self, document: &Document, operation: &Operation) -> Result<Changes, StoreError> {
        self.transaction(|store| rows::keep_document(&store.connection, document))?;
        self.run(operation)
    }

    /// The content of a document; none where the file has none with this SHA-256.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn document(&self, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
        rows::document(&self.connection, sha256)
    }

    /// Saves a text as it stands, where the file has another. Successive edits of one text within a minute are one operation in the history.
    ///
    /// # Errors
    /// As [`Store::run`]; the caller keeps the text.
    pub fn save_text(&mut self, field: Field, id: Id, text: &str) -> Result<Changes, StoreError> {
        if rows::holds(&self.connection, field, id, text)? {
            return Ok(Changes::default());
        }
        let write = Write::set(field, id, text);
        let joins = self.edited.filter(|edited| {
            edited.field == field
                && edited.id == id
                && edited.since.elapsed().as_secs() < 60
                && self.undo.last().is_some_and(|last| last.seq == edited.seq)
        });
        if let Some(edited) = joins {
            return self.transaction(|store| {
                journal::resume(&store.connection, edited.seq)?;
                rows::write(&store.connection, &write)?;
                journal::changes(&store.connection, edited.seq)
            });
        }
        let changes = self.write(field.operation, &[write])?;
        self.edited = self.undo.last().map(|last| EditedText {
            field,
            id,
            seq: last.seq,
            since: std::time::Instant::now(),
        });
        Ok(changes)
    }

    /// The operation Angre takes back next, if any.
    #[must_use]
    pub fn undoable(&self) -> Option<OperationName> {
        self.undo.last().map(|step| step.name)
    }

    /// The operation Gjør om does again next, if any.
    #[must_use]
    pub fn redoable(&self) -> Option<OperationName> {
        self.redo.last().map(|step| step.name)
    }

    /// Takes back the last operation of this session that still stands.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`], or [`Refusal::ChangedSince`] where another has changed one of its rows.
    pub fn undo(&mut self) -> Result<Changes, StoreError> {
        let step = *self.undo.last().ok_or(StoreError::Refused(Refusal::NothingToUndo))?;
        let (seq, changes) = self.take_back(step)?;
        self.undo.pop();
        self.redo.push(Step { seq, ..step });
        Ok(changes)
    }

    /// Does again what was last taken back.
    ///
    /// # Errors
    /// As [`Store::undo`].
    pub fn redo(&mut self) -> Result<Changes, StoreError> {
        let step = *self.redo.last().ok_or(StoreError::Refused(Refusal::NothingToUndo))?;
        let (seq, changes) = self.take_back(step)?;
        self.redo.pop();
        self.undo.push(Step { seq, ..step });
        Ok(changes)
    }

    fn write(&mut self, name: OperationName, writes: &[Write]) -> Result<Changes, StoreError> {
        let (seq, changes) = self.transaction(|store| {
            let seq = journal::begin(&store.connection, &store.session, &store.person, name, None)?;
            for write in writes {
                rows::write(&store.connection, write)?;
            }
            Ok((seq, journal::changes(&store.connection, seq)?))
        })?;
        self.undo.push(Step { seq, name });
        self.redo.clear();
        Ok(changes)
    }

    /// Runs the first operation of a new file, which is thrown away if that fails. There is no journal before it, nobody reads
    /// what it changed, and there is no step to take back.
    fn fill<W: Borrow<Write>>(
        &mut self,
        name: OperationName,
        writes: impl IntoIterator<Item = W>,
        also: impl FnOnce(&Connection) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        for write in writes {
            rows::write(&self.connection, write.borrow())?;
        }
        also(&self.connection)?;
        journal::enter_first(&self.connection, &self.session, &self.person, name)?;
        self.connection.execute_batch("COMMIT")?;
        Ok(())
    }

    fn take_back(&mut self, step: Step) -> Result<(i64, Changes), StoreError> {
        self.edited = None;
        self.transaction(|store| {
            journal::refuse_if_changed_since(&store.connection, &store.session, step.seq)?;
            let seq = journal::begin(
                &store.connection,
                &store.session,
                &store.person,
                step.name,
                Some(step.seq),
            )?;
            journal::restore_before(&store.connection, step.seq)?;
            Ok((seq, journal::changes(&store.connection, seq)?))
        })
    }

    /// Folds the log of what is saved into the file itself, so that whoever copies the file has it all. Nothing is lost where
    /// this fails: the log is read with the file.
    pub(crate) fn fold_log(&self) {
        let _ = self.connection.execute_batch("PRAGMA wal_checkpoint(PASSIVE)");
    }

    /// Runs `work` in one transaction: all of it is in the file afterwards, or none.
    fn transaction<T>(&mut self, work: impl FnOnce(&Self) -> Result<T, StoreError>) -> Result<T, StoreError> {
        if self.access != Access::ReadWrite {
            return Err(StoreError::Refused(Refusal::ReadOnly));
        }
        // What is written after the file is moved away or replaced would be in no file one can find again.
        if !self.path.exists() || file::identity(&self.path) != self.identity {
            return Err(StoreError::Gone);
        }
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        let result = work(self).and_then(|value| {
            journal::end(&self.connection)?;
            self.connection.execute_batch("COMMIT")?;
            Ok(value)
        });
        if result.is_err() && !self.connection.is_autocommit() {
            // The first error is the one to tell; a failed ROLLBACK leaves SQLite to roll back at close.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
        result
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if self.access == Access::ReadWrite {
            // One file to carry. Failure costs only tidiness: the write-ahead log is read at the next open.
            let _ = self
                .connection
                .execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }
}
