//! What can be asked for about a meeting, its agenda, and the notes that are taken in it.

use super::Command;
use crate::domain::operations::Direction;
use crate::domain::{Id, NoteMarks, NoteOn};

/// The pages of a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MeetingPage {
    /// The meeting as it is planned: when, where, who, and the agenda; and the notes on its cases.
    #[default]
    Plan,
    Preparation,
    Impartiality,
    Minutes,
}

impl MeetingPage {
    /// In the order they are offered.
    pub const ALL: [Self; 4] = [Self::Plan, Self::Preparation, Self::Impartiality, Self::Minutes];
}

/// One thing about a meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum MeetingCommand {
    /// Opens a meeting at one of its pages.
    Show {
        meeting: Id,
        page: MeetingPage,
    },
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
        on: NoteOn,
        meeting: Option<Id>,
        marks: NoteMarks,
        text: String,
    },
    /// Enter: the line is ended, and the next keystroke begins another note.
    EndNoteLine,
    /// Ctrl+Enter: the line of notes is ended, and its note becomes a recommendation.
    EndLineAsRecommendation,
    /// Makes the note a recommendation, after what is typed of it is saved.
    NoteToRecommendation(Id),
    /// Gives a note other marks, with what follows for what was made of it.
    MarkNote {
        note: Id,
        /// As they were shown to whoever chose.
        drawn: NoteMarks,
        marks: NoteMarks,
    },
    /// Merges a note into the one above it, with what follows for what was made of them.
    MergeNotes {
        above: Id,
        note: Id,
    },
}

impl MeetingCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        !matches!(self, Self::Show { .. } | Self::TypeNote { .. } | Self::EndNoteLine)
    }
}

impl From<MeetingCommand> for Command {
    fn from(command: MeetingCommand) -> Self {
        Self::Meeting(command)
    }
}
