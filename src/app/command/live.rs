//! What can be asked for about a meeting that is held.

use super::Command;

/// One thing about a meeting that is held.
#[derive(Clone, Debug, PartialEq)]
pub enum LiveCommand {}

impl LiveCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        match *self {}
    }
}

impl From<LiveCommand> for Command {
    fn from(command: LiveCommand) -> Self {
        Self::Live(command)
    }
}
