//! The line of actions.

use crate::app::App;
use crate::domain::{Field, Operation, OperationName, Table, Write, operations, text};
use crate::language::sentences;
use crate::store::Refusal;

impl App {
    /// Shows and saves what stands in the line of actions.
    pub(in crate::app) fn type_action(&mut self, typed: &str) {
        if !self.session.as_ref().is_some_and(|session| session.model.may_write()) {
            self.notices.tell(sentences::refusal(&self.words, Refusal::ReadOnly));
            return;
        }
        let body = text::clean(typed);
        let is_blank = body.trim().is_empty();
        match self.view.overview.draft_action {
            // A line that is emptied again is no action; the next letter begins another.
            Some(action) if is_blank => {
                self.view.overview.draft_action = None;
                let end = Write::Set {
                    table: Table::Action,
                    id: action,
                    column: "ended_at".into(),
                    value: self.clock.timestamp().to_string().into(),
                };
                self.run(Operation::new(OperationName::EndAction, vec![end]));
            }
            Some(action) => self.type_text(Field::ACTION_BODY, action, &body),
            None if is_blank => {}
            None => {
                let first: String = body.chars().take(text::MAX_CHARS).collect();
                let (action, operation) = operations::add_action(None, None, &first);
                self.run(operation);
                self.view.overview.draft_action = Some(action);
            }
        }
    }

    pub(in crate::app) fn end_action_line(&mut self) {
        if self.view.overview.draft_action.take().is_some() {
            self.leave();
        }
    }
}
