//! Saving: operations, typed texts, undo, and what could not be saved.

use jiff::Timestamp;

use crate::app::App;
use crate::domain::{Field, Id, Operation, text};
use crate::language::sentences;

impl App {
    /// Sends an operation to the file. What is typed goes before it.
    pub(in crate::app) fn run(&mut self, operation: Operation) {
        let Some(session) = &mut self.session else { return };
        if !session.model.may_write() {
            self.notices
                .tell(sentences::refusal(&self.words, crate::store::Refusal::ReadOnly));
            return;
        }
        session.model.in_flight.push(operation.clone());
        session.writer.run(operation);
    }

    /// Runs an operation and offers at the foot of the window to take it back.
    pub(in crate::app) fn run_and_offer_undo(&mut self, operation: Operation) {
        let may_write = self.session.as_ref().is_some_and(|session| session.model.may_write());
        let words = self
            .words
            .text(&format!("operation-{}", operation.name.code().replace('_', "-")))
            .to_owned();
        self.run(operation);
        if may_write {
            let mut letters = words.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            self.notices.tell_with_undo(first.chain(letters).collect());
        }
    }

    /// Runs what `build` makes of the council as it is, if it makes anything.
    pub(in crate::app) fn with_council(
        &mut self,
        build: impl FnOnce(&crate::domain::Council, Timestamp) -> Option<Operation>,
    ) {
        let Some(session) = &self.session else { return };
        if let Some(operation) = build(&session.model.council, Timestamp::now()) {
            self.run(operation);
        }
    }

    pub(in crate::app) fn type_text(&mut self, field: Field, id: Id, typed: &str) {
        let Some(session) = &mut self.session else { return };
        if !session.model.may_write() {
            self.notices
                .tell(sentences::refusal(&self.words, crate::store::Refusal::ReadOnly));
            return;
        }
        let mut kept = text::clean(typed);
        if let Some((end, _)) = kept.char_indices().nth(text::MAX_CHARS) {
            kept.truncate(end);
            self.notices.tell(self.words.text("notice-text-cut").to_owned());
        }
        session.model.typed.insert((field, id), kept.clone());
        if field.may_be_empty || !kept.trim().is_empty() {
            session.writer.type_text(field, id, kept);
        }
    }

    /// A field or a tab is left: what was typed is saved at once, and a name left empty gets its old one back.
    pub(in crate::app) fn leave(&mut self) {
        let Some(session) = &mut self.session else { return };
        session
            .model
            .typed
            .retain(|(field, _), typed| field.may_be_empty || !typed.trim().is_empty());
        session.writer.flush();
    }

    pub(in crate::app) fn say_all_is_saved(&mut self) {
        self.leave();
        let Some(session) = &self.session else { return };
        let words = match session.model.saved_at {
            Some(time) => self
                .words
                .with("notice-all-saved-at", &[("time", self.words.time(time).into())]),
            None => self.words.text("notice-all-saved").to_owned(),
        };
        self.notices.tell(words);
    }

    pub(in crate::app) fn undo(&mut self) {
        let Some(session) = &mut self.session else { return };
        if session.model.undoable.is_some() || !session.model.typed.is_empty() {
            session.model.taking_back += 1;
            session.writer.undo();
        }
    }

    pub(in crate::app) fn redo(&mut self) {
        let Some(session) = &mut self.session else { return };
        if session.model.redoable.is_some() {
            session.model.taking_back += 1;
            session.writer.redo();
        }
    }

    pub(in crate::app) fn try_again(&mut self) {
        let Some(session) = &mut self.session else { return };
        let operations: Vec<_> = session
            .model
            .failures
            .drain(..)
            .filter_map(|failure| failure.operation)
            .collect();
        for operation in operations {
            self.run(operation);
        }
        let Some(session) = &mut self.session else { return };
        for ((field, id), text) in &session.model.typed {
            session.writer.type_text(*field, *id, text.clone());
        }
        session.writer.flush();
    }

    pub(in crate::app) fn dismiss_failure(&mut self) {
        if let Some(session) = &mut self.session
            && !session.model.failures.is_empty()
        {
            session.model.failures.remove(0);
        }
    }
}
