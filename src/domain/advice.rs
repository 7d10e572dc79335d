//! Earlier advice: what the council has said before, in words that can be used again.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::record::flag;
use super::{Addressee, Id, LanguageForm, Theme};

choices! {
    /// Where a piece of advice comes from.
    AdviceOrigin {
        /// Written, or kept from a letter, by the council itself.
        Own = "own",
        /// Drawn from what the council has published.
        Published = "published",
        /// Proposed by the program for a thin theme; not from the council.
        Proposal = "proposal",
    }
}

choices! {
    /// The phases of working together.
    WorkingPhase {
        StartTogether = "start_together",
        ShapeTogether = "shape_together",
        DeliverTogether = "deliver_together",
    }
}

/// One piece of earlier advice, without its words (see [`AdviceText`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    pub id: Id,
    /// Names a piece that the program brings, so that it is brought once.
    pub key: Option<String>,
    pub origin: AdviceOrigin,
    #[serde(with = "flag")]
    pub is_draft: bool,
    pub theme: Option<Theme>,
    /// None where it suits every phase.
    pub phase: Option<WorkingPhase>,
    /// None where it suits both.
    pub addressee: Option<Addressee>,
    /// When it was first given.
    pub year: Option<i16>,
    /// The published texts it is drawn from, as printed.
    pub source: String,
    /// The recommendation it was kept from.
    pub from_recommendation_id: Option<Id>,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

/// The words of a piece of advice in one form of language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdviceText {
    pub id: Id,
    pub advice_id: Id,
    pub form: LanguageForm,
    pub headline: String,
    pub body: String,
}

/// A recommendation that a piece of advice was put into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdviceUse {
    pub id: Id,
    pub advice_id: Id,
    pub recommendation_id: Id,
}
