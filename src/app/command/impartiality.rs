//! What can be asked for about who may handle a case.

use jiff::civil::{Date, DateTime};

use super::Command;
use crate::domain::Id;

/// One thing about who may handle a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImpartialityCommand {
    /// Opens Habilitet of a meeting at a member and a case.
    Show { meeting: Id, member: Id, case: Id },
    /// Puts right when a recused member was last out of the room in the meeting held on a day.
    SetAbsence {
        member: Id,
        case: Id,
        held_on: Date,
        left: Option<DateTime>,
        back: Option<DateTime>,
    },
    /// Brings the provisions of law that the file does not have.
    BringProvisions,
}

impl ImpartialityCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(self) -> bool {
        matches!(self, Self::BringProvisions | Self::SetAbsence { .. })
    }
}

impl From<ImpartialityCommand> for Command {
    fn from(command: ImpartialityCommand) -> Self {
        Self::Impartiality(command)
    }
}
