//! A store on a thread of its own. The window sends requests and takes in events; it never waits for the disk.
//!
//! Typing goes to the writer as it happens. It saves what was typed at most [`LONGEST_UNSAVED`] after the *first* unsaved
//! keystroke, and at once when another request comes or the window goes away.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::{Access, Document, IncomingFile, Progress, Refusal, Store, StoreError};
use crate::domain::history::{Against, EndedRow, HistoryChange, HistoryOf, HistoryPage};
use crate::domain::operation::OperationName;
use crate::domain::{CaseTexts, Changes, Council, DocumentText, Field, Id, LastText, Operation, PaperFacts};

/// The longest a keystroke is kept in memory alone.
pub const LONGEST_UNSAVED: Duration = Duration::from_millis(1500);

/// How long nothing is asked for before the log is folded into the file, so that a copy of the file alone holds it all.
const REST: Duration = Duration::from_millis(300);

enum Request {
    Run(Operation),
    Type { field: Field, id: Id, text: String },
    Flush,
    Undo,
    Redo,
    LoadTexts(Id),
    FindLastText,
    LoadHistory(Asked),
    RunWithDocument(Document, Operation),
    LoadDocument(String),
    RunWithFiles(Vec<IncomingFile>, Operation, Arc<Progress>),
    Paper(AboutPaper),
    LendReader(Sender<Result<Store, StoreError>>),
}

/// What is asked of a document and its text; `version` is that of the reader at hand.
#[derive(Clone, Debug)]
pub enum AboutPaper {
    /// What is known of every document without reading it.
    Facts { version: i64 },
    /// The text of a document, where it has been taken out.
    Text { sha256: String, version: i64 },
    /// The content of a document, to take the text out of.
    Bytes { sha256: String },
    /// A copy of a document in a new file.
    Copy { sha256: String, path: PathBuf },
    /// The text of a document is to be kept.
    Keep {
        sha256: String,
        version: i64,
        text: Arc<DocumentText>,
    },
}

/// What comes of it. None also where the file would not say: saving tells of such a file.
#[derive(Debug)]
pub enum PaperAnswer {
    Facts(Vec<PaperFacts>),
    Text(String, Option<DocumentText>),
    Bytes(String, Option<Vec<u8>>),
    Copied {
        sha256: String,
        result: Result<PathBuf, StoreError>,
    },
    /// Also where it could not be kept, as in a file that is only read.
    Kept(String),
}

/// What is asked of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Up to `count` operations before the one with the number `before`, or the last ones.
    Page {
        of: HistoryOf,
        before: Option<i64>,
        count: usize,
    },
    /// What one operation did, or how what it left differs from another state.
    Change { of: HistoryOf, seq: i64, against: Against },
    /// What is out of use now.
    Ended(HistoryOf),
}

/// What the journal tells.
#[derive(Debug)]
pub enum Told {
    Page(HistoryPage),
    Change(HistoryChange),
    Ended(Vec<EndedRow>),
}

/// What the writer tells the window.
#[derive(Debug)]
pub enum Event {
    /// Something is in the file.
    Saved(Saved),
    /// The long texts of a case, as they are in the file.
    Texts(Id, Box<CaseTexts>),
    /// The text that was written last, as the file has it; none also where it cannot be told.
    LastText(Option<LastText>),
    /// What was asked of the journal, and what it tells.
    History(Asked, Told),
    /// The content of the document with this SHA-256; none where the file has none, or it could not be read.
    Document(String, Option<Vec<u8>>),
    /// What was asked of a document, and what came of it.
    Paper(PaperAnswer),
    /// An operation was refused or failed; nothing of it is in the file.
    Failed { operation: Failed, error: StoreError },
}

/// What was saved, and what can be taken back now.
#[derive(Debug)]
pub struct Saved {
    pub changes: Changes,
    pub kind: SavedKind,
    pub undoable: Option<OperationName>,
    pub redoable: Option<OperationName>,
    /// Texts typed but not saved yet.
    pub unsaved_texts: usize,
}

/// What led to a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavedKind {
    Operation(OperationName),
    Text(Field, Id),
    Undone(Option<OperationName>),
    Redone(Option<OperationName>),
}

/// What failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failed {
    Operation(OperationName),
    /// An operation with files that were to be kept.
    Files,
    /// The text stays with the writer, which tries again at the next request.
    Text(Field, Id),
    Undo,
    Redo,
    LoadTexts(Id),
    LoadHistory,
}

/// The window's end of the writer. Dropping it saves what was typed, closes the file, and waits until that is done.
pub struct Writer {
    requests: Option<Sender<Request>>,
    events: Receiver<Event>,
    thread: Option<JoinHandle<()>>,
}

/// A second store on the file that is asked for and comes when the writer has done what was asked for before.
pub struct LentReader(Receiver<Result<Store, StoreError>>);

impl LentReader {
    /// Waits for the store, on a thread other than the window's.
    ///
    /// # Errors
    /// As [`Store::reader`], and where the writer has stopped.
    pub fn wait(self) -> Result<Store, StoreError> {
        let gone = |_| Err(StoreError::Io(std::io::Error::other("the writer stopped")));
        self.0.recv().unwrap_or_else(gone)
    }
}

impl Writer {
    /// Takes over an open store, and gives the council in it. `wake` is called from the writer's thread after each event.
    ///
    /// # Errors
    /// Where the council cannot be read.
    pub fn start(store: Store, wake: impl Fn() + Send + 'static) -> Result<(Self, Council, Access), StoreError> {
        let council = store.council()?;
        let access = store.access().clone();
        let (requests, received) = mpsc::channel();
        let (tell, events) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            let mut desk = Desk {
                store,
                typed: BTreeMap::new(),
                first_unsaved: None,
                is_folded: true,
                tell: Box::new(move |event| {
                    // The window may be gone already; its texts are saved all the same.
                    let _ = tell.send(event);
                    wake();
                }),
            };
            desk.work(&received);
        });
        let writer = Self {
            requests: Some(requests),
            events,
            thread: Some(thread),
        };
        Ok((writer, council, access))
    }

    /// Asks for an operation.
    pub fn run(&self, operation: Operation) {
        self.send(Request::Run(operation));
    }

    /// Asks for an operation that names a document, and for the document to be kept before it.
    pub fn run_with_document(&self, document: Document, operation: Operation) {
        self.send(Request::RunWithDocument(document, operation));
    }

    /// Asks for the content of a document.
    pub fn load_document(&self, sha256: String) {
        self.send(Request::LoadDocument(sha256));
    }

    /// Asks for files to be kept as documents, and for an operation that names them.
    pub fn run_with_files(&self, files: Vec<IncomingFile>, operation: Operation, progress: Arc<Progress>) {
        self.send(Request::RunWithFiles(files, operation, progress));
    }

    /// Asks for something about a document.
    pub fn ask_about_paper(&self, asked: AboutPaper) {
        self.send(Request::Paper(asked));
    }

    /// Hands over a text as it stands after a keystroke.
    pub fn type_text(&self, field: Field, id: Id, text: String) {
        self.send(Request::Type { field, id, text });
    }

    /// Asks for what was typed to be saved at once: on leaving a field, changing tab, or trying again after a failure.
    pub fn flush(&self) {
        self.send(Request::Flush);
    }

    /// Asks for the last operation to be taken back.
    pub fn undo(&self) {
        self.send(Request::Undo);
    }

    /// Asks for what was last taken back to be done again.
    pub fn redo(&self) {
        self.send(Request::Redo);
    }

    /// Asks for the long texts of a case.
    pub fn load_texts(&self, case: Id) {
        self.send(Request::LoadTexts(case));
    }

    /// Asks for the text that was written last.
    pub fn find_last_text(&self) {
        self.send(Request::FindLastText);
    }

    /// Asks the journal for something.
    pub fn load_history(&self, asked: Asked) {
        self.send(Request::LoadHistory(asked));
    }

    /// Asks for a second store on the file, which has all that was asked for before; see [`Store::reader`].
    #[must_use]
    pub fn lend_reader(&self) -> LentReader {
        let (give, given) = mpsc::channel();
        self.send(Request::LendReader(give));
        LentReader(given)
    }

    /// The next thing the writer has to tell, if any.
    #[must_use]
    pub fn next_event(&self) -> Option<Event> {
        self.events.try_recv().ok()
    }

    /// Whether the thread still takes requests; it stops before the window does only where something in it broke.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.thread.as_ref().is_some_and(|thread| !thread.is_finished())
    }

    fn send(&self, request: Request) {
        if let Some(requests) = &self.requests {
            // Fails only where the thread is gone; see `is_alive`.
            let _ = requests.send(request);
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.requests = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The writer's thread: the store, and what is typed but not saved.
struct Desk {
    store: Store,
    typed: BTreeMap<(Field, Id), String>,
    first_unsaved: Option<Instant>,
    /// Whether all that is saved stands in the file itself, and not in the log beside it.
    is_folded: bool,
    tell: Box<dyn Fn(Event) + Send>,
}

impl Desk {
    fn work(&mut self, requests: &Receiver<Request>) {
        loop {
            let next = match self.first_unsaved {
                Some(first) => requests.recv_timeout(LONGEST_UNSAVED.saturating_sub(first.elapsed())),
                None if !self.is_folded => requests.recv_timeout(REST),
                None => requests.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match next {
                Ok(Request::Type { field, id, text }) => {
                    self.typed.insert((field, id), text);
                    let first = *self.first_unsaved.get_or_insert_with(Instant::now);
                    if first.elapsed() >= LONGEST_UNSAVED {
                        self.save_typed();
                    }
                }
                Ok(request) => {
                    // What was typed came first, so it is saved first.
                    self.save_typed();
                    self.answer(request);
                }
                Err(RecvTimeoutError::Timeout) if self.first_unsaved.is_some() => self.save_typed(),
                Err(RecvTimeoutError::Timeout) => {
                    self.store.fold_log();
                    self.is_folded = true;
                }
                Err(RecvTimeoutError::Disconnected) => {
                    self.save_typed();
                    return;
                }
            }
        }
    }

    fn answer(&mut self, request: Request) {
        match request {
            Request::Run(operation) => {
                let result = self.store.run(&operation);
                let name = operation.name;
                self.report(SavedKind::Operation(name), Failed::Operation(name), result);
            }
            Request::RunWithDocument(document, operation) => {
                let result = self.store.run_with_document(&document, &operation);
                let name = operation.name;
                self.report(SavedKind::Operation(name), Failed::Operation(name), result);
            }
            Request::RunWithFiles(files, operation, progress) => {
                let result = self.store.run_with_files(&files, &operation, &progress);
                let name = operation.name;
                self.report(SavedKind::Operation(name), Failed::Files, result);
            }
            Request::Paper(asked) => {
                let answer = self.about_paper(asked);
                (self.tell)(Event::Paper(answer));
            }
            Request::LoadDocument(sha256) => {
                let content = self.store.document(&sha256).ok().flatten();
                (self.tell)(Event::Document(sha256, content));
            }
            Request::LendReader(give) => {
                // Who asked may be gone.
                let _ = give.send(self.store.reader());
            }
            Request::Undo => {
                let name = self.store.undoable();
                let result = self.store.undo();
                self.report(SavedKind::Undone(name), Failed::Undo, result);
            }
            Request::Redo => {
                let name = self.store.redoable();
                let result = self.store.redo();
                self.report(SavedKind::Redone(name), Failed::Redo, result);
            }
            Request::LoadTexts(case) => match self.store.case_texts(case) {
                Ok(texts) => (self.tell)(Event::Texts(case, Box::new(texts))),
                Err(error) => (self.tell)(Event::Failed {
                    operation: Failed::LoadTexts(case),
                    error,
                }),
            },
            // Where the journal cannot be read, saving will say so; this is but a convenience.
            Request::FindLastText => (self.tell)(Event::LastText(self.store.last_text().unwrap_or_default())),
            Request::LoadHistory(asked) => (self.tell)(match self.history(asked) {
                Ok(told) => Event::History(asked, told),
                Err(error) => Event::Failed {
                    operation: Failed::LoadHistory,
                    error,
                },
            }),
            Request::Flush | Request::Type { .. } => {}
        }
    }

    fn about_paper(&mut self, asked: AboutPaper) -> PaperAnswer {
        match asked {
            AboutPaper::Facts { version } => PaperAnswer::Facts(self.store.paper_facts(version).unwrap_or_default()),
            AboutPaper::Text { sha256, version } => {
                let text = self.store.document_text(&sha256, version).ok().flatten();
                PaperAnswer::Text(sha256, text)
            }
            AboutPaper::Bytes { sha256 } => {
                let bytes = self.store.document_bytes(&sha256).ok().flatten();
                PaperAnswer::Bytes(sha256, bytes)
            }
            AboutPaper::Copy { sha256, path } => {
                let result = match self.store.copy_document(&sha256, &path) {
                    Ok(true) => Ok(path),
                    Ok(false) => Err(StoreError::NotFound(path)),
                    Err(error) => Err(error),
                };
                PaperAnswer::Copied { sha256, result }
            }
            AboutPaper::Keep { sha256, version, text } => {
                // A file that takes no more is told of when something of a person's is saved; the text is taken out again.
                let kept = self.store.keep_document_text(&sha256, version, &text);
                self.is_folded &= kept.is_err();
                PaperAnswer::Kept(sha256)
            }
        }
    }

    fn history(&self, asked: Asked) -> Result<Told, StoreError> {
        Ok(match asked {
            Asked::Page { of, before, count } => Told::Page(self.store.history(of, before, count)?),
            Asked::Change { of, seq, against } => Told::Change(self.store.history_change(of, seq, against)?),
            Asked::Ended(of) => Told::Ended(self.store.ended(of)?),
        })
    }

    /// Saves every text typed. One that fails is kept, and tried again at the next request; one whose row is not in the file
    /// is the window's to keep, since no later try of the same would find it.
    fn save_typed(&mut self) {
        self.first_unsaved = None;
        let waiting: Vec<_> = self.typed.keys().copied().collect();
        for (field, id) in waiting {
            let Some(text) = self.typed.get(&(field, id)) else {
                continue;
            };
            let result = self.store.save_text(field, id, text);
            if matches!(result, Ok(_) | Err(StoreError::Refused(Refusal::NoSuchRow))) {
                self.typed.remove(&(field, id));
            }
            self.report(SavedKind::Text(field, id), Failed::Text(field, id), result);
        }
    }

    fn report(&mut self, kind: SavedKind, failed: Failed, result: Result<Changes, StoreError>) {
        self.is_folded &= result.is_err();
        (self.tell)(match result {
            Ok(changes) => Event::Saved(Saved {
                changes,
                kind,
                undoable: self.store.undoable(),
                redoable: self.store.redoable(),
                unsaved_texts: self.typed.len(),
            }),
            Err(error) => Event::Failed {
                operation: failed,
                error,
            },
        });
    }
}
