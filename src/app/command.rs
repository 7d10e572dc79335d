//! Everything a user can ask for. Menus, keys and the list of shortcuts come from this one enum.

mod advice;
mod case;
mod copies;
mod impartiality;
mod letter;
mod listed;
mod live;
mod meeting;
mod minutes;
mod pack;
mod paper;
mod plan;
mod preparation;
mod settings;
mod tab;

use std::path::PathBuf;

pub use advice::AdviceCommand;
pub use case::CaseCommand;
pub use copies::CopiesCommand;
pub use impartiality::ImpartialityCommand;
pub use letter::{LetterCommand, SaveLetter};
pub use live::LiveCommand;
pub use meeting::{MeetingCommand, MeetingPage};
pub use minutes::{MinutesCommand, SaveMinutes};
pub use pack::{Outgoing, PackCommand, SavePack};
pub use paper::{AttachPapers, PaperCommand};
pub use plan::PlanCommand;
pub use preparation::PreparationCommand;
pub use settings::SettingsCommand;
pub use tab::Tab;

use crate::domain::history::{Against, HistoryOf};
use crate::domain::{Field, Id, LanguageForm, Operation};

/// One thing a user can ask for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    // These are listed, and may have a key; see `listed.rs`.
    ShowOverview,
    ShowProjects,
    ShowMeetings,
    ShowLetters,
    ShowTrends,
    ShowAdvice,
    ShowSettings,
    Filter,
    NewHere,
    SayAllIsSaved,
    /// What is open, as a file: the letter, or the meeting's pack.
    SaveAs,
    Undo,
    Redo,
    Help,
    CloseFile,
    SwitchTheme,
    /// The command list: what is written in it finds cases, meetings, letters, commands and settings.
    Search,

    // What is shown.
    SetLanguage(LanguageForm),
    OpenCase(Id),
    CloseCase,
    OpenMeeting(Id),
    CloseMeeting,
    OpenAgendaCase {
        meeting: Id,
        case: Id,
    },
    OpenLetter(Id),
    CloseLetter,

    // Files.
    BrowseForFile,
    OpenFile(PathBuf),
    CreateFromRegister(PathBuf),
    /// An example council to practise in, in a file of its own where new files are proposed.
    CreateExample,
    CreateEmpty {
        path: PathBuf,
        name: String,
    },
    ForgetRecent(PathBuf),

    // Texts and facts.
    /// A text as it stands after a keystroke.
    Type {
        field: Field,
        id: Id,
        text: String,
    },
    /// The field has been left: what was typed is saved at once.
    Leave,
    /// An operation that needs nothing more of the program than to be carried out.
    Run(Operation),
    /// As `Run`, and says so at the foot of the window with a button that takes it back.
    RunAndOfferUndo(Operation),
    CopyText(String),
    TryAgain,
    DismissFailure,
    /// What stands in the line of actions after a keystroke: an action from its first letter on, so that nothing is lost.
    TypeAction(String),
    /// The action in the line is ended, and the next keystroke begins another.
    EndActionLine,

    // What needs more than to be carried out, by what it is about.
    Case(CaseCommand),
    Meeting(MeetingCommand),
    Letter(LetterCommand),
    Advice(AdviceCommand),
    Settings(SettingsCommand),
    Plan(PlanCommand),
    Paper(PaperCommand),
    Preparation(PreparationCommand),
    Impartiality(ImpartialityCommand),
    Copies(CopiesCommand),
    Minutes(MinutesCommand),
    Live(LiveCommand),
    Pack(PackCommand),

    // History.
    /// The history of what is open; closes the one that is shown.
    HistoryHere,
    ShowHistory(HistoryOf),
    /// What has been taken out of use, in place of what was done.
    ShowBin(HistoryOf),
    CloseHistory,
    /// The operation with this number is the one whose change is shown.
    ChooseChange(i64),
    /// What the chosen change is compared with.
    CompareWith(Against),
    ShowOlderChanges,
    /// In the history that is open: what has been taken out of use, or what was done.
    ShowBinHere(bool),
    /// What is out of use in the whole file, or of what the history is of alone.
    ShowWholeBin(bool),
}

impl Command {
    /// Whether the command reads the council to work out what to write, and so waits until what was sent before is in it.
    #[must_use]
    pub fn waits_for_the_file(&self) -> bool {
        match self {
            Self::Run(_) | Self::RunAndOfferUndo(_) | Self::Undo | Self::Redo | Self::Case(_) => true,
            Self::Meeting(command) => command.waits_for_the_file(),
            Self::Letter(command) => command.waits_for_the_file(),
            Self::Advice(command) => command.waits_for_the_file(),
            Self::Settings(command) => command.waits_for_the_file(),
            Self::Plan(command) => command.waits_for_the_file(),
            Self::Paper(command) => command.waits_for_the_file(),
            Self::Preparation(command) => command.waits_for_the_file(),
            Self::Impartiality(command) => command.waits_for_the_file(),
            Self::Copies(command) => command.waits_for_the_file(),
            Self::Minutes(command) => command.waits_for_the_file(),
            Self::Live(command) => command.waits_for_the_file(),
            Self::Pack(command) => command.waits_for_the_file(),
            _ => false,
        }
    }

    /// Whether the command may send something to the file, so that what was done before it is not the last any more.
    #[must_use]
    pub fn may_write(&self) -> bool {
        let types = matches!(
            self,
            Self::Type { .. }
                | Self::TypeAction(_)
                | Self::Meeting(MeetingCommand::TypeNote { .. })
                | Self::Paper(PaperCommand::TypeNote { .. })
                | Self::TryAgain
        );
        types || self.waits_for_the_file()
    }

    /// Whether the command opens a dialog of the system's, for which somebody must be there.
    #[must_use]
    pub fn opens_a_dialog(&self) -> bool {
        matches!(
            self,
            Self::BrowseForFile
                | Self::Letter(LetterCommand::BrowseForFolder)
                | Self::Pack(PackCommand::BrowseForFolder)
                | Self::Paper(
                    PaperCommand::Browse(_) | PaperCommand::OpenOriginal(_) | PaperCommand::BrowseForCopyFolder
                )
                | Self::Minutes(MinutesCommand::BrowseForFolder)
                | Self::Settings(SettingsCommand::BrowseForFolder(_) | SettingsCommand::BrowseForLogo)
        ) || matches!(self, Self::Copies(command) if command.opens_a_dialog())
    }
}
