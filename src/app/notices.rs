//! What the user is told in passing, at the foot of the window. What went wrong with saving stands in a banner instead.

use std::time::{Duration, Instant};

/// How long a notice stands.
const LASTS: Duration = Duration::from_secs(10);

/// One notice.
#[derive(Clone, Debug)]
pub struct Notice {
    pub words: String,
    /// What is shown of it on demand, such as the whole path of a file.
    pub details: Option<String>,
    /// Whether it is about something that can be taken back at once.
    pub can_undo: bool,
    shown: Instant,
}

/// The notice that stands, if any.
#[derive(Clone, Debug, Default)]
pub struct Notices {
    latest: Option<Notice>,
}

impl Notices {
    /// Tells something.
    pub fn tell(&mut self, words: String) {
        self.latest = Some(Notice {
            words,
            details: None,
            can_undo: false,
            shown: Instant::now(),
        });
    }

    /// Tells something in short, and the whole of it on demand.
    pub fn tell_with_details(&mut self, words: String, details: String) {
        self.tell(words);
        if let Some(notice) = &mut self.latest {
            notice.details = Some(details);
        }
    }

    /// Tells of something done that can be taken back.
    pub fn tell_with_undo(&mut self, words: String) {
        self.tell(words);
        if let Some(notice) = &mut self.latest {
            notice.can_undo = true;
        }
    }

    /// Takes the notice away.
    pub fn dismiss(&mut self) {
        self.latest = None;
    }

    /// The notice that stands, and how long it has left.
    pub fn current(&mut self) -> Option<(&Notice, Duration)> {
        if self
            .latest
            .as_ref()
            .is_some_and(|notice| notice.shown.elapsed() >= LASTS)
        {
            self.latest = None;
        }
        self.latest
            .as_ref()
            .map(|notice| (notice, LASTS.saturating_sub(notice.shown.elapsed())))
    }
}
