//! What can be asked for about what one prepares before a meeting.

use super::Command;

/// One thing about what one prepares before a meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum PreparationCommand {}

impl PreparationCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        match *self {}
    }
}

impl From<PreparationCommand> for Command {
    fn from(command: PreparationCommand) -> Self {
        Self::Preparation(command)
    }
}
