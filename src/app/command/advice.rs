//! What can be asked for about earlier advice.

use super::Command;
use crate::domain::{Id, LanguageForm};

/// One thing about earlier advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdviceCommand {
    Open(Id),
    /// Shows the earlier advice to choose one for the letter of this case.
    Choose(Id),
    /// Brings the published pieces the file does not have.
    Bring,
    Add,
    /// Words in a form of language for a piece that has none in it.
    AddText {
        advice: Id,
        form: LanguageForm,
    },
    Remove(Id),
    /// Keeps a recommendation as earlier advice, to be gone through by hand.
    Keep(Id),
    /// Puts a piece into the letter of a case.
    Use {
        advice: Id,
        case: Id,
    },
    /// Puts a piece into the notes on a case in a meeting.
    Note {
        advice: Id,
        meeting: Id,
        case: Id,
    },
}

impl AdviceCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        !matches!(self, Self::Open(_) | Self::Choose(_))
    }
}

impl From<AdviceCommand> for Command {
    fn from(command: AdviceCommand) -> Self {
        Self::Advice(command)
    }
}
