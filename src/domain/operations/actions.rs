//! What people take on to do.

use jiff::civil::Date;

use super::Name;
use crate::domain::{Action, Field, Id, Operation, Write};

/// Something to be done, by nobody yet and without a day. Gives the action's key too.
#[must_use]
pub fn add_action(case: Option<Id>, meeting: Option<Id>, body: &str) -> (Id, Operation) {
    let action = Action {
        case_id: case,
        meeting_id: meeting,
        ..Action::new(body)
    };
    (action.id, Operation::new(Name::AddAction, vec![Write::insert(action)]))
}

/// An action is done, on a day.
#[must_use]
pub fn finish_action(action: Id, done_on: Date) -> Operation {
    Operation::set(Field::ACTION_DONE_ON, action, done_on)
}
