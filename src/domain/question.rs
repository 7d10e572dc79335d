//! What the organisation asks the council, under a theme.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Id, Record, Table, Theme};

/// One question from the organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    pub id: Id,
    pub case_id: Id,
    /// None until a theme is chosen.
    pub theme: Option<Theme>,
    pub body: String,
    pub position: f64,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

impl Record for Question {
    const TABLE: Table = Table::Question;

    fn id(&self) -> Id {
        self.id
    }

    fn owner(&self) -> Option<Id> {
        Some(self.case_id)
    }

    fn is_ended(&self) -> bool {
        self.ended_at.is_some()
    }
}
