//! What can be asked for about copies for members, and the contributions that come back.

use super::Command;

/// One thing about copies for members, and the contributions that come back.
#[derive(Clone, Debug, PartialEq)]
pub enum CopiesCommand {}

impl CopiesCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        match *self {}
    }
}

impl From<CopiesCommand> for Command {
    fn from(command: CopiesCommand) -> Self {
        Self::Copies(command)
    }
}
