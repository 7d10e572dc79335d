//! What can be asked for about the planning of a meeting: who takes part, the agenda, and what goes out before it.

use jiff::civil::{Date, Time};

use super::Command;
use crate::domain::operations::MeetingPlan;
use crate::domain::{Id, MeetingKind};

/// One thing about the planning of a meeting: who takes part, the agenda, and what goes out before it.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanCommand {
    /// Makes a meeting, invites those it is for, and opens it.
    Add(MeetingPlan),
    /// Another day for the meeting; who then has no term is told.
    SetDate {
        meeting: Id,
        held_on: Date,
    },
    /// Another start; the end moves with it.
    SetStart {
        meeting: Id,
        starts_at: Option<Time>,
    },
    SetEnd {
        meeting: Id,
        ends_at: Option<Time>,
    },
    SetKind {
        meeting: Id,
        kind: MeetingKind,
    },
    /// Invites one of the council or its secretariat; one who takes part already is not invited twice, and that is told.
    AddMember {
        meeting: Id,
        member: Id,
    },
    /// Invites a guest, as [`Self::AddMember`] does.
    AddGuest {
        meeting: Id,
        name: String,
        role: String,
        case: Option<Id>,
    },
    /// Corrects what is said of a guest.
    EditGuest {
        participant: Id,
        name: String,
        role: String,
        case: Option<Id>,
    },
    /// Invites those of the council whom the meeting is for and who are not there yet.
    InviteCouncil(Id),
    /// Goes on with an item of an earlier meeting.
    CarryItem {
        meeting: Id,
        item: Id,
    },
    /// Takes up an open action.
    CarryAction {
        meeting: Id,
        action: Id,
    },
}

impl PlanCommand {
    /// See [`Command::waits_for_the_file`].
    #[expect(
        clippy::unused_self,
        reason = "the same question is asked of every group of commands"
    )]
    pub(super) fn waits_for_the_file(&self) -> bool {
        true
    }
}

impl From<PlanCommand> for Command {
    fn from(command: PlanCommand) -> Self {
        Self::Plan(command)
    }
}
