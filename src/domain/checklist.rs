//! What the council looks for under each theme.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Id, Theme};

/// One thing to look for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChecklistItem {
    pub id: Id,
    pub theme: Theme,
    /// In bokmål, and in English windows.
    pub body: String,
    pub body_nn: String,
    pub position: f64,
    pub ended_at: Option<Timestamp>,
}

/// That the owner of this copy has looked for it in a case. Never leaves the copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChecklistMark {
    pub id: Id,
    pub case_id: Id,
    pub checklist_item_id: Id,
    pub ended_at: Option<Timestamp>,
}
