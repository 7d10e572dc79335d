//! What can be asked for about copies for members, and the contributions that come back.

use std::path::PathBuf;

use super::Command;
use crate::domain::contributed::Choice;
use crate::domain::{Id, Table};

/// One thing about copies for members, and the contributions that come back.
#[derive(Clone, Debug, PartialEq)]
pub enum CopiesCommand {
    /// The panel that makes files for members: for those of a meeting, or for all.
    OpenMake(Option<Id>),
    /// The panel that sends what the member wrote.
    OpenSend,
    /// The panel that asks which contribution is to be looked through.
    OpenTake,
    /// The panel that asks for the newer file from the secretariat.
    OpenUpdate,
    BrowseForFolder,
    BrowseForFile,
    /// A file for each of these members, in a folder.
    Make {
        members: Vec<Id>,
        meeting: Option<Id>,
        folder: PathBuf,
    },
    /// What the member wrote and shares, as a file in a folder; what is left out stays in the copy, to be sent another time.
    Send {
        folder: PathBuf,
        left_out: Vec<(Table, Id)>,
    },
    /// A contribution beside what is here.
    LookThrough(PathBuf),
    /// What was chosen of the contribution that is looked through, one choice an item.
    Take(Vec<Choice>),
    /// The contribution is left as it is.
    CloseTake,
    /// The copy is brought up to date with this file.
    Update(PathBuf),
    /// The file made for another is opened all the same.
    OpenOthersFile,
    /// The file made for another is closed without being shown.
    LeaveOthersFile,
    /// A file in a shared place is copied to this machine, and the copy opened.
    WorkLocally,
}

impl CopiesCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        !self.opens_a_dialog()
    }

    /// See [`Command::opens_a_dialog`].
    pub(super) fn opens_a_dialog(&self) -> bool {
        matches!(self, Self::BrowseForFolder | Self::BrowseForFile)
    }
}

impl From<CopiesCommand> for Command {
    fn from(command: CopiesCommand) -> Self {
        Self::Copies(command)
    }
}
