//! What can be asked for about what goes out before a meeting: its pack, its invitation, and a mail with both.

use std::path::PathBuf;

use super::Command;
use crate::app::save_pack::PackAsked;
use crate::domain::Id;

/// One thing about what goes out before a meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum PackCommand {
    /// Opens the panel that saves a file of this kind.
    Open {
        meeting: Id,
        file: Outgoing,
    },
    /// For the folder the file is saved in.
    BrowseForFolder,
    Save(SavePack),
}

/// The files that go out before a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outgoing {
    /// The meeting pack, as PDF.
    #[default]
    Pack,
    /// The invitation, for calendars.
    Calendar,
    /// A mail that is not sent yet, with the pack and the invitation; or with the cancellation alone.
    Mail,
}

impl Outgoing {
    /// How the names of such files end, without the dot.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pack => "pdf",
            Self::Calendar => "ics",
            Self::Mail => "eml",
        }
    }

    /// Whether the meeting pack is in it; nobody gets that with the mail that cancels the meeting.
    #[must_use]
    pub fn has_pack(self, is_cancelled: bool) -> bool {
        match self {
            Self::Pack => true,
            Self::Calendar => false,
            Self::Mail => !is_cancelled,
        }
    }
}

/// Something to be saved as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavePack {
    pub file: Outgoing,
    pub asked: PackAsked,
    /// The address of the one who invites, where the record has none; may be empty.
    pub email: String,
    pub path: PathBuf,
    /// Whether a file that is there already may be written over.
    pub replace: bool,
    /// Whether the file is opened when it is there.
    pub open: bool,
}

impl PackCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        matches!(self, Self::Save(_))
    }
}

impl From<PackCommand> for Command {
    fn from(command: PackCommand) -> Self {
        Self::Pack(command)
    }
}
