//! Saving: operations, typed texts, undo, and what could not be saved.

use jiff::Timestamp;

use crate::app::{App, Command};
use crate::domain::{Field, Id, Operation, Table, operations, text};
use crate::language::{capitalised, sentences};
use crate::ui::drafts::Drafts;

impl App {
    /// Sends an operation to the file, and gives whether it did: one that is only read takes nothing, and that is said. What
    /// is typed goes before it.
    pub(in crate::app) fn run(&mut self, operation: Operation) -> bool {
        let Some(session) = &mut self.session else { return false };
        if !session.model.may_write() {
            self.notices
                .tell(sentences::refusal(&self.words, crate::store::Refusal::ReadOnly));
            return false;
        }
        if self.refuses_locked(&operation) {
            return false;
        }
        let (is_member, today) = (self.owner().is_member(), self.clock.today());
        let Some(session) = &mut self.session else { return false };
        let operation = if is_member {
            operation
        } else {
            operations::with_questions(&session.model.council, operation, today)
        };
        self.notices.withdraw_offer();
        session.model.in_flight.push(operation.clone());
        match session.logo.document_for(&operation) {
            Some(document) => session.writer.run_with_document(document, operation),
            None => session.writer.run(operation),
        }
        true
    }

    /// Runs an operation and offers at the foot of the window to take it back.
    pub(in crate::app) fn run_and_offer_undo(&mut self, operation: Operation) {
        let key = format!("operation-{}", operation.name.code().replace('_', "-"));
        let told = capitalised(self.words.text(&key));
        self.run_and_tell(operation, told);
    }

    /// As [`Self::run_and_offer_undo`], in other words than the name of what is done.
    pub(in crate::app) fn run_and_tell(&mut self, operation: Operation, told: String) {
        if self.run(operation) {
            self.notices.tell_with_undo(told);
        }
    }

    /// Runs what `build` makes of the council as it is, if it makes anything; gives whether something was sent.
    pub(in crate::app) fn with_council(
        &mut self,
        build: impl FnOnce(&crate::domain::Council, Timestamp) -> Option<Operation>,
    ) -> bool {
        let Some(session) = &self.session else { return false };
        let operation = build(&session.model.council, self.clock.timestamp());
        operation.is_some_and(|operation| self.run(operation))
    }

    /// Shows a text as it stands after a keystroke, and sends it to the file.
    pub(in crate::app) fn type_text(&mut self, field: Field, id: Id, typed: &str) {
        if let Some(session) = self.session.as_mut().filter(|session| session.model.may_write()) {
            session.model.show_typed(field, id, text::clean(typed));
        }
        self.send_typed(field, id, typed);
    }

    /// Sends a text that is shown already to the file; a later one may be shown by now.
    pub(in crate::app) fn send_typed(&mut self, field: Field, id: Id, typed: &str) {
        let Some(session) = &mut self.session else { return };
        if !session.model.may_write() {
            self.notices
                .tell(sentences::refusal(&self.words, crate::store::Refusal::ReadOnly));
            return;
        }
        if field.table == Table::MinutesSection && self.refuses_locked(&Operation::set(field, id, typed)) {
            if let Some(session) = &mut self.session {
                session.model.typed.remove(&(field, id));
            }
            return;
        }
        let Some(session) = &mut self.session else { return };
        let mut kept = text::clean(typed);
        let end = kept.char_indices().nth(text::MAX_CHARS).map(|(end, _)| end);
        if let Some(end) = end {
            kept.truncate(end);
            self.notices.tell(self.words.text("notice-text-cut").to_owned());
        }
        // Not shown: a step back was taken while it waited.
        if end.is_some() || !session.model.typed.contains_key(&(field, id)) {
            session.model.show_typed(field, id, kept.clone());
        }
        if field.may_be_empty || !kept.trim().is_empty() {
            self.notices.withdraw_offer();
            session.writer.type_text(field, id, kept);
        }
    }

    /// A field or a tab is left: what was typed is saved at once, and a name left empty gets its old one back.
    pub(in crate::app) fn leave(&mut self) {
        let kept: Vec<Command> = self.view.drafts().into_iter().flat_map(Drafts::leave).collect();
        for command in kept {
            self.run_command(command);
        }
        if let Some(read) = self.view.papers.take_seen() {
            self.run_command(read.into());
        }
        self.follow_answered_lines();
        let Some(session) = &mut self.session else { return };
        let model = &mut session.model;
        let is_blank = |field: &Field, typed: &str| !field.may_be_empty && typed.trim().is_empty();
        for ((field, id), typed) in &model.typed {
            // What was left of it while it was being emptied may be in the file by now.
            if is_blank(field, typed)
                && let Some(before) = model.before_typing.get(&(*field, *id))
            {
                self.notices.withdraw_offer();
                session.writer.type_text(*field, *id, before.clone());
            }
        }
        model.typed.retain(|(field, _), typed| !is_blank(field, typed));
        // The field of a note may stay open, as where all is saved in the middle of a word.
        let open = self.view.meetings.edited_note();
        let is_open = |field: Field, id: Id| field == Field::NOTE_BODY && Some(id) == open;
        model.before_typing.retain(|(field, id), _| is_open(*field, *id));
        session.writer.flush();
    }

    /// Saves what was typed, and says so when it is in the file.
    pub(in crate::app) fn say_all_is_saved(&mut self) {
        self.leave();
        self.say_saved = self.session.is_some();
        self.say_when_saved();
    }

    /// Says that all is saved where that was asked for and is so by now; or that something could not be.
    pub(in crate::app) fn say_when_saved(&mut self) {
        let Some(session) = self.session.as_ref().filter(|_| self.say_saved) else {
            return;
        };
        let is_saved = session.model.is_saved();
        if !is_saved && session.model.failures.is_empty() {
            return;
        }
        self.say_saved = false;
        let words = match session.model.saved_at {
            _ if !is_saved => self.words.text("notice-not-saved").to_owned(),
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
            self.remember_typed_before_step();
        }
    }

    pub(in crate::app) fn redo(&mut self) {
        let Some(session) = &mut self.session else { return };
        if session.model.redoable.is_some() {
            session.model.taking_back += 1;
            session.writer.redo();
            self.remember_typed_before_step();
        }
    }

    /// What is shown as typed and was sent to the file before the step asked for now; not what still waits in the queue.
    fn remember_typed_before_step(&mut self) {
        let Some(session) = &mut self.session else { return };
        let model = &mut session.model;
        model.typed_before_step = model.typed.clone();
        for command in &self.queue {
            if let Command::Type { field, id, .. } = command {
                model.typed_before_step.remove(&(*field, *id));
            }
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
        // Texts that could not be read are asked for again where they are shown.
        let noted = self.view.meetings.place().map(|place| place.on.subject());
        let shown = [self.view.projects.open, noted, self.view.letters.open];
        for case in shown.into_iter().flatten() {
            self.need_texts(case);
        }
        self.refresh_history();
        let Some(session) = &mut self.session else { return };
        let may_be = |field: &Field, text: &str| field.may_be_empty || !text.trim().is_empty();
        for ((field, id), text) in session
            .model
            .typed
            .iter()
            .filter(|((field, _), text)| may_be(field, text))
        {
            session.writer.type_text(*field, *id, text.clone());
        }
        session.writer.flush();
    }

    pub(in crate::app) fn dismiss_failure(&mut self) {
        if let Some(session) = &mut self.session {
            session.model.let_go();
        }
    }
}
