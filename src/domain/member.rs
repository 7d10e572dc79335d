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
    /// May be empty.
    pub email: String,
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

choices! {
    /// How a member is tied to an organisation.
    TieKind {
        Employer = "employer",
        /// A seat on a board, a committee and the like.
        Office = "office",
        Other = "other",
    }
}

/// What ties a member to an organisation, now or earlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberTie {
    pub id: Id,
    pub member_id: Id,
    pub organisation_id: Option<Id>,
    pub kind: TieKind,
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

choices! {
    /// What a member answered when asked for ties to a case.
    TieAnswer {
        NoTies = "no_ties",
        Ties = "ties",
    }
}

/// Whether a member may handle a case: what was asked, answered and decided. One row a member and case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recusal {
    pub id: Id,
    pub case_id: Id,
    pub member_id: Id,
    pub asked_on: Option<Date>,
    /// None until the member has answered.
    pub answer: Option<TieAnswer>,
    /// When the member answered.
    pub declared_on: Option<Date>,
    pub ground: String,
    pub decided_by: String,
    pub decided_on: Option<Date>,
    /// None until it is decided.
    pub decision: Option<RecusalDecision>,
    /// Local date and time the member left the room.
    pub left_room_at: Option<String>,
    /// Local date and time the member came back.
    pub returned_at: Option<String>,
    pub ended_at: Option<Timestamp>,
}

impl Recusal {
    /// Nothing asked, answered or decided yet.
    #[must_use]
    pub fn new(case: Id, member: Id) -> Self {
        Self {
            id: Id::new(),
            case_id: case,
            member_id: member,
            asked_on: None,
            answer: None,
            declared_on: None,
            ground: String::new(),
            decided_by: String::new(),
            decided_on: None,
            decision: None,
            left_room_at: None,
            returned_at: None,
            ended_at: None,
        }
    }
}
