//! The minutes of a meeting, version by version.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::{Id, LanguageForm};

choices! {
    /// How far a version has come.
    MinutesStatus {
        Draft = "draft",
        ForApproval = "for_approval",
        /// Locked: a correction is a new version.
        Approved = "approved",
    }
}

choices! {
    /// What a section of minutes is of.
    MinutesSectionKind {
        /// Who was present, absent and recused.
        Presence = "presence",
        /// One item of the agenda.
        Item = "item",
        /// What is to be done, by whom and when.
        Actions = "actions",
    }
}

/// One version of the minutes of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    pub id: Id,
    pub meeting_id: Id,
    /// From 1, in the order the versions were made.
    pub number: i64,
    pub status: MinutesStatus,
    pub form: LanguageForm,
    pub our_reference: String,
    /// The parts left out, by their codes with commas between.
    pub parts: String,
    /// The approved version that this one corrects.
    pub corrects_id: Option<Id>,
    pub made_by: String,
    pub approved_by: String,
    pub approved_at: Option<Timestamp>,
    /// Of the approved text, in lower-case hexadecimal; empty before.
    pub sha256: String,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

/// One section of a version of minutes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MinutesSection {
    pub id: Id,
    pub meeting_id: Id,
    pub minutes_id: Id,
    pub agenda_item_id: Option<Id>,
    pub kind: MinutesSectionKind,
    pub heading: String,
    pub body: String,
    pub position: f64,
}
