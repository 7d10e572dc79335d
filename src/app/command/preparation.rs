//! What can be asked for about what one prepares before a meeting.

use super::Command;
use crate::domain::operations::Direction;
use crate::domain::{Id, MeetingKind, Theme};

/// One thing about what one prepares before a meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum PreparationCommand {
    /// The page of a meeting is shown, at one of its cases.
    Open {
        meeting: Id,
        case: Id,
    },
    /// The long texts of these cases are to be shown.
    NeedTexts(Vec<Id>),

    // What is typed is a row from its first letter on, so that nothing is lost, and none any more when it is emptied. The
    // words themselves go as [`Command::Type`], after these.
    BeginAssessment {
        case: Id,
        theme: Theme,
    },
    EndAssessment {
        case: Id,
        theme: Theme,
    },
    BeginTalkingPoint {
        point: Id,
        case: Id,
        theme: Option<Theme>,
    },
    BeginOwnNote {
        note: Id,
        case: Id,
    },
    /// The line of talking points, or of notes for oneself, is emptied: what it began is none.
    EmptyLine(Id),

    AddProposal {
        case: Id,
        theme: Option<Theme>,
    },
    MoveTalkingPoint {
        case: Id,
        point: Id,
        direction: Direction,
    },
    Tick {
        case: Id,
        item: Id,
        is_ticked: bool,
    },

    // What the council looks for, and what notes begin with.
    BringChecklist,
    AddChecklistItem(Theme),
    MoveChecklistItem(Id, Direction),
    BringNoteTemplates,
    AddNoteTemplate(MeetingKind),
    MoveNoteTemplate(Id, Direction),
}

impl PreparationCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        !matches!(
            self,
            Self::Open { .. }
                | Self::NeedTexts(_)
                | Self::BeginAssessment { .. }
                | Self::EndAssessment { .. }
                | Self::BeginTalkingPoint { .. }
                | Self::BeginOwnNote { .. }
                | Self::EmptyLine(_)
        )
    }
}

impl From<PreparationCommand> for Command {
    fn from(command: PreparationCommand) -> Self {
        Self::Preparation(command)
    }
}
