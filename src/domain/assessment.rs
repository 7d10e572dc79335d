//! A member's own reading of the documents, theme by theme, before the meeting.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::record::flag;
use super::{Id, Theme};

choices! {
    /// How sure the member is.
    Certainty {
        Low = "low",
        Fair = "fair",
        High = "high",
    }
}

/// What one member makes of the documents under one theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    pub id: Id,
    pub case_id: Id,
    pub member_id: Option<Id>,
    pub theme: Option<Theme>,
    pub body: String,
    pub certainty: Option<Certainty>,
    /// Whether it is held back from the contribution.
    #[serde(with = "flag")]
    pub is_private: bool,
    pub written_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}
