//! What can be asked for about the planning of a meeting: who takes part, the agenda, and what goes out before it.

use super::Command;

/// One thing about the planning of a meeting: who takes part, the agenda, and what goes out before it.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanCommand {}

impl PlanCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        match *self {}
    }
}

impl From<PlanCommand> for Command {
    fn from(command: PlanCommand) -> Self {
        Self::Plan(command)
    }
}
