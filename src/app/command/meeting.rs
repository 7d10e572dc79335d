//! What can be asked for about a meeting, its agenda, and the notes that are taken in it.

use super::Command;
use crate::domain::operations::Direction;
use crate::domain::{Id, Theme};

/// One thing about a meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum MeetingCommand {
    Add {
        held_on: jiff::civil::Date,
        case: Option<Id>,
    },
    AddToAgenda {
        meeting: Id,
        case: Id,
    },
    MoveAgendaItem {
        item: Id,
        direction: Direction,
    },
    /// What stands in the line of notes after a keystroke: a note from its first letter on, so that nothing is lost.
    TypeNote {
        case: Id,
        meeting: Option<Id>,
        theme: Option<Theme>,
        is_private: bool,
        text: String,
    },
    /// Enter: the line is ended, and the next keystroke begins another note.
    EndNoteLine,
    /// Ctrl+Enter: the line of notes on this case is ended, and its note becomes a recommendation.
    EndLineAsRecommendation(Id),
    /// Makes the note a recommendation, after what is typed of it is saved.
    NoteToRecommendation {
        case: Id,
        note: Id,
    },
}

impl MeetingCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        !matches!(self, Self::TypeNote { .. } | Self::EndNoteLine)
    }
}

impl From<MeetingCommand> for Command {
    fn from(command: MeetingCommand) -> Self {
        Self::Meeting(command)
    }
}
