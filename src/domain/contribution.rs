//! What goes out to members and what comes back: the copies made and the contributions sent and taken in.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Id, Table};

/// A member's copy that was made, as the secretariat's file remembers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberCopy {
    pub id: Id,
    pub member_id: Id,
    /// The meeting it was made for.
    pub meeting_id: Option<Id>,
    pub made_at: Timestamp,
}

/// A contribution sent from this copy, or taken into it. The key is the bundle's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contribution {
    pub id: Id,
    pub member_id: Option<Id>,
    /// The [`MemberCopy`] it was written in.
    pub copy_id: Option<Id>,
    /// Of the bundle, in lower-case hexadecimal.
    pub sha256: String,
    pub made_at: Timestamp,
    /// None for one sent from this copy.
    pub taken_at: Option<Timestamp>,
    pub item_count: i64,
    /// Of one sent from this copy, what the member left out and may send later; see [`Contribution::left_out`].
    pub left_out: String,
}

impl Contribution {
    /// The rows that were left out of it.
    #[must_use]
    pub fn left_out(&self) -> Vec<(Table, Id)> {
        let row = |one: &str| {
            let (table, id) = one.split_once(':')?;
            Some((Table::named(table)?, id.parse().ok()?))
        };
        self.left_out.split(',').filter_map(row).collect()
    }

    /// As `left_out` is kept.
    #[must_use]
    pub fn told_left_out(rows: &[(Table, Id)]) -> String {
        let row = |(table, id): &(Table, Id)| format!("{}:{id}", table.name());
        rows.iter().map(row).collect::<Vec<_>>().join(",")
    }
}
