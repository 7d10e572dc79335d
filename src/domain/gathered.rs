//! What notes and assessments have come to, beside being the first a recommendation is made from.

use std::collections::HashSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Council, Id};

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

impl Council {
    /// The notes and assessments of a case that a recommendation in use is made from.
    #[must_use]
    pub fn used_in_recommendations(&self, case: Id) -> HashSet<Id> {
        let made = self.recommendations.of(case).filter_map(|row| row.note_id);
        let grounds = self.gathered.of(case).filter(|row| {
            let made = row.recommendation_id.and_then(|id| self.recommendations.get(id));
            made.is_some_and(|made| made.ended_at.is_none())
        });
        made.chain(grounds.map(|row| row.about_id)).collect()
    }
}
