//! Work off the window's thread: opening and making files, the system's dialogs, and letters written to disk.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{JoinHandle, ThreadId};

use super::papers::LookedAt;
use super::preferences::OwnFolder;
use super::run_command::CopiesDone;
use super::save_letter::{SaveLetterError, SavedLetter};
use super::save_pack::{SavePackError, SavedPack};
use super::save_paper::SavePaperError;
use crate::document::{Logo, LogoFault};
use crate::domain::{Council, DocumentText, Id};
use crate::figures::preparation::Outgoing;
use crate::store::writer::Writer;
use crate::store::{Access, NewFile, Store, StoreError};

/// Why a picture for the letterhead was not read.
#[derive(Debug)]
pub enum LogoError {
    Fault(LogoFault),
    Io(PathBuf, std::io::Error),
}

/// The file that was open when a job began, where one was: what the job came to is of no use to another.
pub type OpenCouncil = Option<PathBuf>;

/// A file that is open: its writer, the council in it, and what may be done with it.
pub type Opened = (Writer, Council, Access);

/// What a job came to.
pub enum Outcome {
    Opened(PathBuf, Result<Box<Opened>, StoreError>),
    /// Whether a recent file is where it was.
    RecentLookedFor(PathBuf, bool),
    FilePicked(Option<PathBuf>),
    FolderPicked(Option<PathBuf>),
    OwnFolderPicked(OwnFolder, Option<PathBuf>),
    LogoPicked(OpenCouncil, Option<PathBuf>),
    /// A picture for the letterhead, from a file a person chose.
    LogoRead(OpenCouncil, Result<Box<Logo>, LogoError>),
    /// The picture that the council file keeps under this SHA-256, where it can be read.
    LogoLoaded(String, Option<Box<Logo>>),
    /// Files chosen to be attached to this case.
    PapersPicked(OpenCouncil, Id, Vec<PathBuf>),
    PapersLookedAt(OpenCouncil, LookedAt),
    /// The text of the document with this SHA-256.
    PaperRead(OpenCouncil, String, Arc<DocumentText>),
    /// A copy of a document: where it was to be, and whether it is.
    PaperSaved(OpenCouncil, PathBuf, Result<(), SavePaperError>),
    PaperFolderPicked(Option<PathBuf>),
    /// Something about copies, asked for while the file at the path was open.
    Copies(PathBuf, CopiesDone),
    /// How much there is to send from this file; none where that could not be read.
    OutgoingCounted(OpenCouncil, Option<Outgoing>),
    /// The letter of this case.
    LetterSaved(Id, Result<SavedLetter, SaveLetterError>),
    PackFolderPicked(Option<PathBuf>),
    /// What goes out before a meeting from the file at the path, and whether it is to be opened.
    PackSaved(PathBuf, bool, Result<Box<SavedPack>, SavePackError>),
    /// Minutes: where they are, and whether the system's viewer is to show them.
    MinutesSaved(Result<(PathBuf, bool), SaveLetterError>),
}

/// The jobs under way.
pub struct Jobs {
    tell: Sender<Outcome>,
    outcomes: Receiver<Outcome>,
    running: Vec<JoinHandle<()>>,
    context: egui::Context,
}

impl Jobs {
    /// No jobs yet. Each one wakes the window when it is done.
    #[must_use]
    pub fn new(context: egui::Context) -> Self {
        let (tell, outcomes) = mpsc::channel();
        Self {
            tell,
            outcomes,
            running: Vec::new(),
            context,
        }
    }

    /// Runs `work` on a thread of its own.
    pub fn start(&mut self, work: impl FnOnce() -> Outcome + Send + 'static) {
        let (tell, context) = (self.tell.clone(), self.context.clone());
        self.running.push(std::thread::spawn(move || {
            let _ = tell.send(work());
            context.request_repaint();
        }));
    }

    /// Runs `work` on a thread that nobody waits for at the end, such as a dialog of the system's.
    pub fn ask(&self, work: impl FnOnce() -> Outcome + Send + 'static) {
        let (tell, context) = (self.tell.clone(), self.context.clone());
        std::thread::spawn(move || {
            let _ = tell.send(work());
            context.request_repaint();
        });
    }

    /// What the next finished job came to, if any.
    pub fn next_outcome(&mut self) -> Option<Outcome> {
        // A thread tells before it is finished: where nothing is left to take in, those that were finished have been heard.
        let finished = |thread: &JoinHandle<()>| thread.is_finished().then(|| thread.thread().id());
        let heard: Vec<ThreadId> = self.running.iter().filter_map(finished).collect();
        let outcome = self.outcomes.try_recv().ok();
        if outcome.is_none() {
            self.running.retain(|thread| !heard.contains(&thread.thread().id()));
        }
        outcome
    }

    /// Whether something is under way, or done and not yet taken in.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        !self.running.is_empty()
    }

    /// Opens a council file for `person`, after making it with `first` where that is given.
    pub fn open(&mut self, path: PathBuf, first: Option<NewFile>, person: String) {
        let context = self.context.clone();
        self.start(move || {
            let open = || {
                if let Some(NewFile { first, documents }) = &first {
                    Store::create_from(&path, &person, first.name, &first.writes, documents)?;
                }
                let store = Store::open(&path, &person)?;
                Writer::start(store, move || context.request_repaint())
            };
            let result = open();
            Outcome::Opened(path, result.map(Box::new))
        });
    }

    /// Waits until what must be whole is whole: letters being written.
    pub fn finish(&mut self) {
        for thread in self.running.drain(..) {
            let _ = thread.join();
        }
    }
}
