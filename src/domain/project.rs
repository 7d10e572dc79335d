//! A project: what an organisation wants advice on. It is an id, a name and its cases.

use serde::{Deserialize, Serialize};

use super::Id;

/// What the council is asked about, whether a project, a programme, a strategy or something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Project {
    pub id: Id,
    pub name: String,
    pub ended_at: Option<jiff::Timestamp>,
}
