//! What can be asked for about who may handle a case.

use super::Command;

/// One thing about who may handle a case.
#[derive(Clone, Debug, PartialEq)]
pub enum ImpartialityCommand {}

impl ImpartialityCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        match *self {}
    }
}

impl From<ImpartialityCommand> for Command {
    fn from(command: ImpartialityCommand) -> Self {
        Self::Impartiality(command)
    }
}
