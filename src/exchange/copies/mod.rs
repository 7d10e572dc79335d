//! What goes out to members and what comes back.
//!
//! A member's file is built anew from the rows that may go into it ([`member_file`], by the rules in [`rule`]); nothing is
//! ever deleted from a copy, so there are no free pages to hold what was deleted.

pub mod member_file;
pub mod named;
pub mod recused;
pub mod references;
pub mod rule;

use std::collections::BTreeMap;

use crate::domain::{Id, Row, Table};

/// Every row of a council file, by table and key.
pub type RowMap = BTreeMap<(Table, Id), Row>;

/// Names shorter than this are not looked for in texts, in characters.
const SHORTEST_NAME: usize = 4;
