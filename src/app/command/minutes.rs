//! What can be asked for about the minutes of a meeting, and what is gathered after it.

use std::path::PathBuf;

use super::Command;
use crate::document::LetterFormat;
use crate::domain::{ApprovalAnswer, Id, LanguageForm, Table, Theme};

/// One thing about the minutes of a meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum MinutesCommand {
    /// The first version of a meeting's minutes.
    Make(Id),
    /// A draft goes out for approval.
    Send(Id),
    Approve(Id),
    /// A correction of an approved version.
    Correct(Id),
    /// The texts of an earlier version as a new one.
    BringForward(Id),
    SetForm {
        minutes: Id,
        form: LanguageForm,
    },
    /// What the meeting says now, in all sections or in one.
    Renew {
        minutes: Id,
        section: Option<Id>,
    },
    Answer {
        minutes: Id,
        member: Id,
        answer: Option<ApprovalAnswer>,
    },
    /// The meeting is over; the actions its notes tell of are made with it.
    CloseMeeting(Id),
    /// Actions from the notes of a meeting that tell of some.
    MakeActions(Id),
    /// One recommendation from notes and assessments of a case, the first of them first.
    Gather {
        case: Id,
        theme: Option<Theme>,
        sources: Vec<(Table, Id)>,
    },
    /// For the folder the minutes are saved in.
    BrowseForFolder,
    Save(SaveMinutes),
}

/// Minutes to be saved as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveMinutes {
    /// The version.
    pub minutes: Id,
    pub format: LetterFormat,
    pub path: PathBuf,
    /// Whether a file that is there already may be written over.
    pub replace: bool,
    /// Whether the file is opened when it is there.
    pub open: bool,
}

impl MinutesCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        !matches!(self, Self::BrowseForFolder)
    }
}

impl From<MinutesCommand> for Command {
    fn from(command: MinutesCommand) -> Self {
        Self::Minutes(command)
    }
}
