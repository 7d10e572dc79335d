//! What can be set: for the person at this machine, and for the council.

use std::path::PathBuf;

use super::Command;
use crate::app::preferences::OwnFolder;
use crate::domain::{Owner, SettingName};

/// One thing to be set.
#[derive(Clone, Debug, PartialEq)]
pub enum SettingsCommand {
    // What the person has chosen for this machine.
    /// Also what an open file says of whose copy it is.
    SetOwner(Owner),
    /// Dark or light; none as the system says.
    SetDark(Option<bool>),
    /// In per cent.
    SetZoom(u16),
    /// In per cent, beside the zoom.
    SetTextSize(u16),
    BrowseForFolder(OwnFolder),
    /// None for where documents are kept.
    SetFolder(OwnFolder, Option<PathBuf>),

    // What the council has decided.
    Set(SettingName, String),
    BrowseForLogo,
    /// Reads the letterhead's picture from a file.
    ReadLogo(PathBuf),
    RemoveLogo,
}

impl SettingsCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        matches!(self, Self::SetOwner(_) | Self::Set(..) | Self::RemoveLogo)
    }
}

impl From<SettingsCommand> for Command {
    fn from(command: SettingsCommand) -> Self {
        Self::Settings(command)
    }
}
