//! Who takes part in a meeting.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Id;
use super::case::choices;

choices! {
    /// Whether someone is there.
    Presence {
        Invited = "invited",
        Present = "present",
        Digital = "digital",
        Absent = "absent",
    }
}

impl Presence {
    /// Whether they take part, in the room or from elsewhere.
    #[must_use]
    pub fn is_there(self) -> bool {
        matches!(self, Self::Present | Self::Digital)
    }
}

/// Someone who takes part in a meeting: of the council or its secretariat, or a guest by name and role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    pub id: Id,
    pub meeting_id: Id,
    /// None for a guest.
    pub member_id: Option<Id>,
    /// The case a guest comes for.
    pub case_id: Option<Id>,
    pub guest_name: String,
    pub guest_role: String,
    /// The letters of a guest; those of a member are the member's own.
    pub initials: String,
    pub presence: Presence,
    pub ended_at: Option<Timestamp>,
}
