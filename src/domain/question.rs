//! What the organisation asks the council, under a theme.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Id, Theme};

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
