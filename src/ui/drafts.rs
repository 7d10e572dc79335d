//! What is typed in fields that are read before they are kept: sums, years, dates, times, names of organisations.
//!
//! A text goes to the file letter by letter; half a date cannot. It is kept when one stops typing or leaves the field, and
//! when the tab, the file or the window is left, so that what can be read is never lost.

use std::collections::HashMap;
use std::time::Duration;

use egui::Response;

use super::Scene;
use crate::app::command::Command;
use crate::domain::Id;

/// How long one has stopped typing, in seconds, when what can be read is kept.
const PAUSE: f64 = 1.0;

/// The field of a row, by the name of its column or fact.
pub type DraftKey = (&'static str, Id);

/// What a typed text comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// It cannot be read, or may not stand: it stays as typed, with its sentence, until it is put right.
    Wrong,
    /// What is kept already.
    Same,
    /// Something new, and what keeps it.
    New(Command),
    /// As `New`, kept only when the field is left: what is half-typed would be another thing, as the name of a body is.
    NewWhenLeft(Command),
}

impl Reading {
    /// What the text was read as, against what is kept.
    #[must_use]
    pub fn of<T: PartialEq>(read: T, kept: &T, keep: impl FnOnce(T) -> Command) -> Self {
        if read == *kept {
            Self::Same
        } else {
            Self::New(keep(read))
        }
    }

    /// What keeps it, where it is new.
    fn command(&self) -> Option<&Command> {
        match self {
            Self::New(command) | Self::NewWhenLeft(command) => Some(command),
            Self::Wrong | Self::Same => None,
        }
    }

    /// The same, kept only when the field is left.
    #[must_use]
    pub fn when_left(self) -> Self {
        match self {
            Self::New(command) => Self::NewWhenLeft(command),
            other => other,
        }
    }
}

struct Draft {
    text: String,
    reading: Reading,
    /// When it was typed in last, in seconds of the window's clock.
    typed_at: f64,
    /// Whether what it comes to has been asked for since.
    is_asked: bool,
}

/// The drafts of one screen.
#[derive(Default)]
pub struct Drafts {
    by_field: HashMap<DraftKey, Draft>,
}

impl Drafts {
    /// The text of a field as typed, while it is typed in or cannot be read.
    #[must_use]
    pub fn text(&self, key: DraftKey) -> Option<&str> {
        self.by_field.get(&key).map(|draft| draft.text.as_str())
    }

    /// Takes in a field just drawn with `text` in it. `read` tells what the text comes to; it is asked only while there is
    /// a draft.
    pub fn take_in(
        &mut self,
        scene: &Scene<'_>,
        key: DraftKey,
        response: &Response,
        text: &str,
        read: impl FnOnce(&str) -> Reading,
    ) {
        let now = response.ctx.input(|input| input.time);
        if response.changed() {
            let draft = Draft {
                text: text.to_owned(),
                reading: Reading::Wrong,
                typed_at: now,
                is_asked: false,
            };
            self.by_field.insert(key, draft);
        }
        let Some(draft) = self.by_field.get_mut(&key) else {
            return;
        };
        draft.reading = read(&draft.text);
        if response.has_focus() {
            if matches!(draft.reading, Reading::New(_)) && !draft.is_asked {
                response.ctx.request_repaint_after(Duration::from_secs_f64(PAUSE));
            }
        } else if draft.reading == Reading::Same {
            self.by_field.remove(&key);
        } else if let Some(command) = draft.reading.command() {
            // The text stays until the file has answered: a field that is read together with this one must not take what
            // was kept before for what is.
            if !draft.is_asked {
                draft.is_asked = true;
                scene.send(command.clone());
            } else if !scene.model.awaits_the_file() {
                self.by_field.remove(&key);
            }
        }
    }

    /// What keeps the drafts where one has stopped typing, at `now` of the window's clock.
    pub fn paused(&mut self, now: f64) -> Vec<Command> {
        let mut commands = Vec::new();
        for draft in self.by_field.values_mut() {
            if let Reading::New(command) = &draft.reading
                && !draft.is_asked
                && now - draft.typed_at >= PAUSE
            {
                commands.push(command.clone());
                draft.is_asked = true;
            }
        }
        commands
    }

    /// What keeps all the drafts that can be read, which are no longer drafts.
    pub fn leave(&mut self) -> Vec<Command> {
        let (readable, wrong): (HashMap<_, _>, HashMap<_, _>) = std::mem::take(&mut self.by_field)
            .into_iter()
            .partition(|(_, draft)| draft.reading != Reading::Wrong);
        self.by_field = wrong;
        readable.into_values().filter_map(Draft::into_command).collect()
    }
}

impl Draft {
    fn into_command(self) -> Option<Command> {
        self.reading.command().filter(|_| !self.is_asked).cloned()
    }
}
