//! What can be asked for about the papers of a case.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::Command;
use crate::domain::operations::{Direction, PaperOrigin};
use crate::domain::{CaseDocument, Id};

/// One thing about the papers of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum PaperCommand {
    /// Opens a paper where one left it, or at a page.
    Open {
        paper: Id,
        page: Option<u32>,
    },
    Close,
    /// Chooses files in the system's dialog; they come into the panel that is open.
    Browse(Id),
    /// Says where files can be let go: those that were, were let go over no case.
    SayWhereToDrop,
    /// Attaches files to a case.
    Attach(AttachPapers),
    CancelAttaching,
    /// What is said of a paper is to be as here.
    Edit(Box<CaseDocument>),
    Move {
        paper: Id,
        direction: Direction,
    },
    Remove(Id),
    /// Shows a copy of the paper's file, for reading, in the program the system has for it.
    OpenOriginal(Id),
    /// The panel that saves a copy of the paper's file.
    AskForCopy(Id),
    /// A copy of the paper's file, as it came. What is at the path is replaced only where that was agreed to.
    SaveCopy {
        paper: Id,
        path: PathBuf,
        replace: bool,
    },
    BrowseForCopyFolder,
    /// All of it is read, or it is not.
    SetRead {
        paper: Id,
        read: bool,
    },
    /// These pages have been gone through.
    KeepReading {
        paper: Id,
        pages: BTreeSet<u32>,
    },
    /// What stands in the field for a new note after a keystroke: a note from its first letter on.
    TypeNote {
        paper: Id,
        page: Option<u32>,
        quoted: String,
        text: String,
    },
    /// The field for a new note is left, and the next keystroke begins another.
    EndNoteLine,
    /// Makes a talking point of a note, which stays.
    ToTalkingPoint(Id),
    /// Puts the words of a note last in the owner's assessment under its theme.
    ToAssessment(Id),
    RemoveNote(Id),
}

/// Files to be attached to a case, and what is said alike of them.
#[derive(Clone, Debug, PartialEq)]
pub struct AttachPapers {
    pub case: Id,
    pub files: Vec<PathBuf>,
    /// The title of the one file there is; proposed from the name where there are several, or it is empty.
    pub title: String,
    pub origin: PaperOrigin,
}

impl PaperCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        !matches!(
            self,
            Self::Open { .. }
                | Self::Close
                | Self::Browse(_)
                | Self::CancelAttaching
                | Self::OpenOriginal(_)
                | Self::AskForCopy(_)
                | Self::SayWhereToDrop
                | Self::BrowseForCopyFolder
                | Self::TypeNote { .. }
                | Self::EndNoteLine
        )
    }
}

impl From<PaperCommand> for Command {
    fn from(command: PaperCommand) -> Self {
        Self::Paper(command)
    }
}
