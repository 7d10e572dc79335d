//! What notes and assessments have come to, beside being the first a recommendation is made from.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Id;

/// What became of a note or an assessment when a case's advice was gathered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathered {
    pub id: Id,
    pub case_id: Id,
    /// The table it is in, by its name in the file.
    pub about_table: String,
    pub about_id: Id,
    /// The recommendation it is a ground of; none for what is set aside.
    pub recommendation_id: Option<Id>,
    pub ended_at: Option<Timestamp>,
}
