//! The letter that gathers a case's recommendations by theme.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::{Id, LanguageForm, Record, Table};

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

impl Record for Letter {
    const TABLE: Table = Table::Letter;

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

impl Record for LetterSection {
    const TABLE: Table = Table::LetterSection;

    fn id(&self) -> Id {
        self.id
    }

    fn owner(&self) -> Option<Id> {
        Some(self.case_id)
    }
}
