//! What goes out to members and what comes back.
//!
//! A member's file is built anew from the rows that may go into it ([`member_file`], by the rules in [`rule`]); nothing is
//! ever deleted from a copy, so there are no free pages to hold what was deleted.
//!
//! What a member wrote and shares goes back as a [`bundle`] of what is new since the last ([`outgoing`]). The secretariat sees
//! each thing beside what is there ([`incoming`]), and takes in what a person chose ([`take`]).
//! A newer file from the secretariat brings a member's copy up to date ([`update`]).

pub mod bundle;
pub mod gone;
pub mod incoming;
mod kept;
pub mod member_file;
pub mod named;
pub mod outgoing;
pub mod recused;
pub mod references;
pub mod rule;
pub mod take;
pub mod update;

use std::collections::BTreeMap;

use crate::domain::{Council, Id, Row, Table};

/// Every row of a council file, by table and key.
pub type RowMap = BTreeMap<(Table, Id), Row>;

/// The rows as the council they are of, in use or not.
#[must_use]
pub fn council_of(rows: &RowMap) -> Council {
    let mut council = Council::default();
    for row in rows.values() {
        council.put(row.clone());
    }
    council
}

/// Why nothing was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TakeError {
    #[error("taken in before")]
    TakenBefore,
    #[error("choices of something else")]
    OtherChoices,
}
