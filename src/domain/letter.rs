//! The letter that gathers a case's recommendations by theme.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::{Id, LanguageForm};

choices! {
    /// Where a letter stands.
    LetterStatus {
        Draft = "draft",
        Sent = "sent",
    }
}

/// A recommendation letter: its head and foot. Sections are rows of their own, recommendations those of the case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    pub id: Id,
    pub case_id: Id,
    pub status: LetterStatus,
    pub form: LanguageForm,
    /// Empty for the proposed title.
    pub title: String,
    /// Name and address, a line each.
    pub recipient: String,
    pub our_reference: String,
    pub your_reference: String,
    pub dated_on: Option<Date>,
    pub signature_role: String,
    pub signature_name: String,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

choices! {
    /// The parts of a letter that are written freely.
    SectionKind {
        Introduction = "introduction",
        Closing = "closing",
    }
}

/// One freely written part of a letter: a row of its own, so that two people's edits seldom meet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LetterSection {
    pub id: Id,
    pub case_id: Id,
    pub letter_id: Id,
    pub kind: SectionKind,
    pub body: String,
}
