//! What can be asked for about a case.

use super::Command;
use crate::domain::{Id, OrganisationRole, Theme};

/// One thing about a case. All of it is written in the file.
#[derive(Clone, Debug, PartialEq)]
pub enum CaseCommand {
    Add {
        title: String,
        agency: String,
        ministry: String,
        year: i16,
    },
    SetOrganisation {
        case: Id,
        role: OrganisationRole,
        name: String,
    },
    AddQuestion {
        case: Id,
        theme: Option<Theme>,
    },
    RemoveQuestion(Id),
}

impl From<CaseCommand> for Command {
    fn from(command: CaseCommand) -> Self {
        Self::Case(command)
    }
}
