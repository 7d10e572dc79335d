//! What members propose and say of texts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::record::flag;
use super::{Id, Theme};

choices! {
    /// What became of a proposal.
    ProposalDecision {
        Accepted = "accepted",
        Rejected = "rejected",
    }
}

/// A recommendation that a member proposes, or another text for one that is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    pub id: Id,
    pub case_id: Id,
    pub member_id: Option<Id>,
    /// The table of the text it proposes to change, by its name in the file; empty for a new recommendation.
    pub about_table: String,
    /// The row of that text.
    pub about_id: String,
    pub theme: Option<Theme>,
    pub headline: String,
    pub body: String,
    /// Whether it is held back from the contribution.
    #[serde(with = "flag")]
    pub is_private: bool,
    pub written_at: Timestamp,
    /// None while it is open.
    pub decision: Option<ProposalDecision>,
    /// What it became.
    pub recommendation_id: Option<Id>,
    pub ended_at: Option<Timestamp>,
}

/// What somebody says of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    pub id: Id,
    /// The case, item without a case, or meeting that it is loaded with.
    pub subject_id: Id,
    /// The table of the text, by its name in the file.
    pub about_table: String,
    pub about_id: Id,
    pub author_id: Option<Id>,
    pub body: String,
    pub written_at: Timestamp,
    /// None while it is open.
    pub resolved_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
}
