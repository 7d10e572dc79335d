//! What can be asked for about a meeting that is held.

use super::Command;
use crate::domain::Id;

/// One thing about a meeting that is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiveCommand {
    /// F5: into live mode with the meeting that is open, or out of it.
    Toggle,
    /// The notes on an item of an agenda, with a case or without, in live mode or on the meeting's page.
    ShowItem {
        meeting: Id,
        item: Id,
    },
    /// Takes an item up, and shows it: the one before is done with.
    Begin {
        meeting: Id,
        item: Id,
    },
    /// The meeting ends, with what is still under way in it.
    CloseMeeting(Id),
    /// What was shown is off the agenda: the one after it is shown.
    GoOnFrom {
        meeting: Id,
        gone: Option<Id>,
    },
    /// Makes the owner's next talking point on what is shown a note.
    SayTalkingPoint,
    /// Puts the lines that notes of this kind of meeting begin with on what is shown.
    InsertTemplate,
    /// The action that a note just written tells of, where it is of that kind; or the end of it, where it tells of none any more.
    NoteToAction(Id),
    /// The member of this recusal leaves the room, or comes back.
    LeaveRoom(Id),
    ReturnToRoom(Id),
    ToggleFullScreen,
    /// Whether what all may see is shown in a window of its own.
    ShowProjector(bool),
}

impl LiveCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        match self {
            Self::Begin { .. }
            | Self::CloseMeeting(_)
            | Self::GoOnFrom { .. }
            | Self::SayTalkingPoint
            | Self::InsertTemplate
            | Self::NoteToAction(_)
            | Self::LeaveRoom(_)
            | Self::ReturnToRoom(_) => true,
            Self::Toggle | Self::ShowItem { .. } | Self::ToggleFullScreen | Self::ShowProjector(_) => false,
        }
    }
}

impl From<LiveCommand> for Command {
    fn from(command: LiveCommand) -> Self {
        Self::Live(command)
    }
}
