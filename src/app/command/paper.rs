//! What can be asked for about the papers of a case.

use super::Command;

/// One thing about the papers of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum PaperCommand {}

impl PaperCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        match *self {}
    }
}

impl From<PaperCommand> for Command {
    fn from(command: PaperCommand) -> Self {
        Self::Paper(command)
    }
}
