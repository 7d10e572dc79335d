//! The talks after the letter, what was said in them, and the benefits they tell of.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Id;
use super::case::choices;
use super::record::flag;

choices! {
    /// What the meeting and its advice were worth to the organisation, in its own judgement.
    Usefulness {
        Much = "much",
        Some = "some",
        Little = "little",
    }
}

choices! {
    /// How the project stands at the experience talk.
    ProjectStatus {
        AsPlanned = "as_planned",
        Changed = "changed",
        Delayed = "delayed",
        Completed = "completed",
        Stopped = "stopped",
    }
}

/// How the organisation experienced the meeting and the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpTalk {
    pub id: Id,
    pub case_id: Id,
    pub body: String,
    pub usefulness: Option<Usefulness>,
    pub ended_at: Option<Timestamp>,
}

/// What became of the project and the advice, about a year later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExperienceTalk {
    pub id: Id,
    pub case_id: Id,
    pub body: String,
    pub project_status: Option<ProjectStatus>,
    pub usefulness: Option<Usefulness>,
    pub ended_at: Option<Timestamp>,
}

/// Something said in a talk, kept without a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    pub id: Id,
    pub case_id: Id,
    pub body: String,
    #[serde(with = "flag")]
    pub may_be_published: bool,
    pub ended_at: Option<Timestamp>,
}

/// A benefit the project is to give, planned and taken out, in whole kroner a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Benefit {
    pub id: Id,
    pub case_id: Id,
    pub description: String,
    pub planned_kroner: Option<i64>,
    pub realised_kroner: Option<i64>,
    pub noted_on: Option<Date>,
    pub ended_at: Option<Timestamp>,
}
