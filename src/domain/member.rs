//! The council's members and secretariat, their terms and their ties.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Id;
use super::case::choices;

/// A person of the council or its secretariat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub id: Id,
    pub name: String,
    pub initials: String,
    pub employer: String,
    pub ended_at: Option<Timestamp>,
}

choices! {
    /// What a person is in the council.
    MemberRole {
        Leader = "leader",
        Member = "member",
        Secretariat = "secretariat",
    }
}

/// The days a person holds a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberTerm {
    pub id: Id,
    pub member_id: Id,
    pub role: MemberRole,
    pub from_date: Date,
    /// The last day; none where no end is set.
    pub to_date: Option<Date>,
}

/// What ties a member to an organisation, now or earlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberTie {
    pub id: Id,
    pub member_id: Id,
    pub organisation_id: Option<Id>,
    pub description: String,
    pub from_date: Option<Date>,
    pub to_date: Option<Date>,
}

choices! {
    /// What was decided where a member told of a tie to a case.
    RecusalDecision {
        Recused = "recused",
        Impartial = "impartial",
    }
}

/// A member's declared tie to a case, and what was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recusal {
    pub id: Id,
    pub case_id: Id,
    pub member_id: Id,
    pub declared_on: Option<Date>,
    pub ground: String,
    pub decided_by: String,
    pub decided_on: Option<Date>,
    /// None until it is decided.
    pub decision: Option<RecusalDecision>,
    /// Local date and time the member left the room.
    pub left_room_at: Option<String>,
    pub ended_at: Option<Timestamp>,
}
