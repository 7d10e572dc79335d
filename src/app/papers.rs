//! What the window knows of the documents of the file, and the taking out of their texts off its thread.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use super::command::AttachPapers;
use crate::domain::{DocumentText, PaperFacts, TextFault};
use crate::exchange::extract::extract;
use crate::language::sentences::Sentence;
use crate::store::{FileFault, IncomingFile, Progress};

/// How long the text of one document may take.
const LONGEST: Duration = Duration::from_secs(90);
/// How long a reader that is told to stop is waited for.
const LAST_WAIT: Duration = Duration::from_secs(2);
/// The room of a reader's stack, in bytes: what is nested in a document may be so in the calls that read it.
const STACK: usize = 64 * 1024 * 1024;

/// The documents of the open file, as far as they are known.
#[derive(Debug, Default)]
pub struct Papers {
    facts: HashMap<String, PaperFacts>,
    texts: HashMap<String, Arc<DocumentText>>,
    /// Documents whose text is to be taken out, in turn.
    pub(super) queue: VecDeque<String>,
    /// The one whose text is being taken out.
    pub(super) reading: Option<String>,
    /// What is asked of the file and not answered.
    pub(super) awaited: HashSet<(Awaited, String)>,
    /// Files on their way in.
    pub attaching: Option<Attaching>,
}

/// What may be asked of the file about a document, each by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Awaited {
    Facts,
    Text,
    Bytes,
    Copy,
    Keep,
}

/// Files on their way into the file.
#[derive(Debug)]
pub struct Attaching {
    pub(super) asked: AttachPapers,
    pub(super) progress: Arc<Progress>,
    /// What is to be told of those that are left out.
    pub(super) left_out: Vec<Sentence>,
    /// Those of them that may be attached when what is wrong is put right: they stay in the panel.
    pub(super) faulty: Vec<PathBuf>,
}

impl Attaching {
    /// How many files there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.asked.files.len()
    }

    /// How much of it is done, from 0 to 1. Each file is read twice: to know what it is, and to keep it.
    #[must_use]
    pub fn share(&self) -> f32 {
        self.progress.share()
    }

    /// Whether it was asked to stop.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.progress.is_cancelled()
    }
}

impl Papers {
    /// What is known of a document.
    #[must_use]
    pub fn facts(&self, sha256: &str) -> Option<&PaperFacts> {
        self.facts.get(sha256)
    }

    /// The text of a document, where it is loaded.
    #[must_use]
    pub fn text(&self, sha256: &str) -> Option<&Arc<DocumentText>> {
        self.texts.get(sha256)
    }

    /// How many pages a document has, where it has pages and that is known.
    #[must_use]
    pub fn page_count(&self, sha256: &str) -> Option<u32> {
        self.facts.get(sha256)?.read?.1
    }

    /// Why the text of a document could not be read, where it is known that it could not.
    #[must_use]
    pub fn fault(&self, sha256: &str) -> Option<TextFault> {
        self.facts.get(sha256)?.read?.0
    }

    /// Whether the text of a document is waiting to be taken out, or is being.
    #[must_use]
    pub fn is_being_read(&self, sha256: &str) -> bool {
        self.reading.as_deref() == Some(sha256) || self.queue.iter().any(|waiting| waiting == sha256)
    }

    /// Whether anything is on its way.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        !self.awaited.is_empty() || self.reading.is_some() || !self.queue.is_empty() || self.attaching.is_some()
    }

    /// Lets go of files that are only looked at yet, as when the window goes away.
    pub(super) fn cancel(&self) {
        if let Some(attaching) = &self.attaching {
            attaching.progress.cancel();
        }
    }

    pub(super) fn set_facts(&mut self, facts: Vec<PaperFacts>) {
        self.facts = facts.into_iter().map(|facts| (facts.sha256.clone(), facts)).collect();
    }

    pub(super) fn set_text(&mut self, sha256: &str, text: Arc<DocumentText>) {
        if let Some(facts) = self.facts.get_mut(sha256) {
            facts.read = Some((text.fault, text.page_count));
        }
        self.texts.insert(sha256.to_owned(), text);
    }
}

/// Files that were looked at, each with what it is or why it cannot be had.
pub type LookedAt = Vec<(PathBuf, Result<IncomingFile, FileFault>)>;

/// Takes the text out of a document on a thread of its own, whatever becomes of that thread.
#[must_use]
pub fn read_text(bytes: Vec<u8>, file_name: String) -> DocumentText {
    let stop = Arc::new(AtomicBool::new(false));
    let (tell, told) = mpsc::channel();
    let seen = Arc::clone(&stop);
    let thread = std::thread::Builder::new()
        .name("paper".to_owned())
        .stack_size(STACK)
        .spawn(move || {
            let _ = tell.send(extract(bytes, &file_name, &seen));
        });
    if thread.is_err() {
        return DocumentText::fault(TextFault::TooLarge);
    }
    let first = told.recv_timeout(LONGEST);
    let last = first.or_else(|error| match error {
        mpsc::RecvTimeoutError::Timeout => {
            stop.store(true, Ordering::Relaxed);
            told.recv_timeout(LAST_WAIT)
        }
        mpsc::RecvTimeoutError::Disconnected => Err(error),
    });
    last.unwrap_or_else(|error| {
        DocumentText::fault(match error {
            mpsc::RecvTimeoutError::Timeout => TextFault::TooSlow,
            // The reader fell over it.
            mpsc::RecvTimeoutError::Disconnected => TextFault::Broken,
        })
    })
}
