//! What can be asked for about the minutes of a meeting.

use super::Command;

/// One thing about the minutes of a meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum MinutesCommand {}

impl MinutesCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        match *self {}
    }
}

impl From<MinutesCommand> for Command {
    fn from(command: MinutesCommand) -> Self {
        Self::Minutes(command)
    }
}
