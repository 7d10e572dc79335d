//! Things someone has taken on to do.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Id;

/// Something to be done, with who does it and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    pub id: Id,
    pub case_id: Option<Id>,
    /// The meeting it was decided in.
    pub meeting_id: Option<Id>,
    pub owner_id: Option<Id>,
    /// Who does it, where that is none of the council's; may be empty.
    pub owner_name: String,
    /// The note it was made from.
    pub note_id: Option<Id>,
    pub body: String,
    pub due_on: Option<Date>,
    /// None while it is open.
    pub done_on: Option<Date>,
    pub ended_at: Option<Timestamp>,
}

impl Action {
    /// Something to be done, by nobody yet and without a day.
    #[must_use]
    pub fn new(body: &str) -> Self {
        Self {
            id: Id::new(),
            case_id: None,
            meeting_id: None,
            owner_id: None,
            owner_name: String::new(),
            note_id: None,
            body: body.to_owned(),
            due_on: None,
            done_on: None,
            ended_at: None,
        }
    }
}
