//! What can be asked for about a letter.

use std::path::PathBuf;

use super::Command;
use crate::document::LetterFormat;
use crate::domain::operations::Direction;
use crate::domain::{Id, LanguageForm, Theme};

/// One thing about a letter and what is recommended in it.
#[derive(Clone, Debug, PartialEq)]
pub enum LetterCommand {
    /// The letter of a case that has none.
    Create(Id),
    /// The letter of a case in another form of language.
    SetForm {
        case: Id,
        form: LanguageForm,
    },
    /// The letter of a case was sent today.
    MarkSent(Id),
    AddRecommendation {
        case: Id,
        theme: Option<Theme>,
    },
    MoveRecommendation {
        recommendation: Id,
        direction: Direction,
    },
    SetRecommendationTheme {
        recommendation: Id,
        theme: Option<Theme>,
    },
    RemoveRecommendation(Id),
    /// For the folder the letter is saved in.
    BrowseForFolder,
    Save(SaveLetter),
}

/// A letter to be saved as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveLetter {
    pub case: Id,
    pub format: LetterFormat,
    pub path: PathBuf,
    /// Whether a file that is there already may be written over.
    pub replace: bool,
    /// Whether the file is opened when it is there.
    pub open: bool,
}

impl LetterCommand {
    /// See [`Command::waits_for_the_file`].
    pub(super) fn waits_for_the_file(&self) -> bool {
        !matches!(self, Self::BrowseForFolder)
    }
}

impl From<LetterCommand> for Command {
    fn from(command: LetterCommand) -> Self {
        Self::Letter(command)
    }
}
