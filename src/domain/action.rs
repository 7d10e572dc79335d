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
    pub body: String,
    pub due_on: Option<Date>,
    /// None while it is open.
    pub done_on: Option<Date>,
    pub ended_at: Option<Timestamp>,
}
