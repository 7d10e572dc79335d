//! Pieces of advice, each under a theme, addressed to the organisation or to its ministry.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::record::optional_flag;
use super::{Id, Theme};

choices! {
    /// Whom a recommendation is for.
    Addressee {
        Agency = "agency",
        Ministry = "ministry",
    }
}

choices! {
    /// What became of a recommendation, told in the experience talk. None means not answered.
    Outcome {
        Followed = "followed",
        PartlyFollowed = "partly_followed",
        NotFollowed = "not_followed",
        NoLongerRelevant = "no_longer_relevant",
    }
}

choices! {
    /// Why a recommendation was not followed.
    OutcomeReason {
        NoTime = "no_time",
        NoMandate = "no_mandate",
        NoFinancing = "no_financing",
        Disagreed = "disagreed",
        Other = "other",
    }
}

/// One piece of advice, without its body (see [`RecommendationText`]).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recommendation {
    pub id: Id,
    pub case_id: Id,
    /// None until a theme is chosen; such advice stands last in the letter's draft.
    pub theme: Option<Theme>,
    pub headline: String,
    pub addressee: Addressee,
    pub position: f64,
    /// The note it was made from.
    pub note_id: Option<Id>,
    /// The question it answers.
    pub question_id: Option<Id>,
    /// Whom to learn from, where that is the advice.
    pub learn_from_id: Option<Id>,
    #[serde(with = "optional_flag")]
    pub learn_from_contacted: Option<bool>,
    pub outcome: Option<Outcome>,
    pub outcome_reason: Option<OutcomeReason>,
    pub outcome_remark: String,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

/// The body of a recommendation, under the recommendation's own key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecommendationText {
    pub id: Id,
    pub case_id: Id,
    pub body: String,
}
