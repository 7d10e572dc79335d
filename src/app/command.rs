//! Everything a user can ask for. Menus, keys and the list of shortcuts come from this one enum.

use std::path::PathBuf;

use egui::{Key, KeyboardShortcut, Modifiers};

use super::preferences::OwnFolder;
use crate::document::LetterFormat;
use crate::domain::history::{Against, HistoryOf};
use crate::domain::operations::Direction;
use crate::domain::{Field, Id, LanguageForm, Operation, OrganisationRole, Owner, OwnerRole, SettingName, Theme};

/// The tabs of the rail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    #[default]
    Overview,
    Projects,
    Meetings,
    Letters,
    Trends,
    Advice,
    Settings,
}

impl Tab {
    /// The tabs at the top of the secretariat's rail, in its order. The settings stand at its foot.
    pub const ALL: [Self; 6] = [
        Self::Overview,
        Self::Projects,
        Self::Meetings,
        Self::Letters,
        Self::Trends,
        Self::Advice,
    ];

    /// The tabs of a member's rail: what a member prepares and writes comes first.
    const OF_MEMBER: [Self; 6] = [
        Self::Overview,
        Self::Meetings,
        Self::Letters,
        Self::Projects,
        Self::Trends,
        Self::Advice,
    ];

    /// The tabs at the top of the rail, in the order they have in the window of someone with this role.
    #[must_use]
    pub fn in_rail(role: OwnerRole) -> [Self; 6] {
        match role {
            OwnerRole::Secretariat => Self::ALL,
            OwnerRole::Member => Self::OF_MEMBER,
        }
    }

    /// The key of the tab's name in the locales.
    #[must_use]
    pub fn name_key(self) -> &'static str {
        match self {
            Self::Overview => "tab-overview",
            Self::Projects => "tab-projects",
            Self::Meetings => "tab-meetings",
            Self::Letters => "tab-letters",
            Self::Trends => "tab-trends",
            Self::Advice => "tab-advice",
            Self::Settings => "tab-settings",
        }
    }
}

/// One thing a user can ask for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    // Those without particulars are listed, and may have a key.
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
    MakePdf,
    Undo,
    Redo,
    Help,
    CloseFile,
    SwitchTheme,
    SetLanguage(LanguageForm),
    /// The command list: what is written in it finds cases, meetings, letters, commands and settings.
    Search,

    // What the person has chosen for this machine.
    /// Also what an open file says of whose copy it is.
    SetOwner(Owner),
    /// Dark or light; none as the system says.
    SetDark(Option<bool>),
    /// In per cent.
    SetZoom(u16),
    /// In per cent, beside the zoom.
    SetTextSize(u16),
    BrowseForOwnFolder(OwnFolder),
    /// None for where documents are kept.
    SetOwnFolder(OwnFolder, Option<PathBuf>),

    // What the council has decided.
    SetSetting(SettingName, String),
    BrowseForLogo,
    /// Reads the letterhead's picture from a file.
    ReadLogo(PathBuf),
    RemoveLogo,

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

    // Cases.
    OpenCase(Id),
    CloseCase,
    AddCase {
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

    // Meetings.
    OpenMeeting(Id),
    CloseMeeting,
    OpenAgendaCase {
        meeting: Id,
        case: Id,
    },
    AddMeeting {
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
        case: Id,
        meeting: Option<Id>,
        theme: Option<Theme>,
        is_private: bool,
        text: String,
    },
    /// Enter: the line is ended, and the next keystroke begins another note.
    EndNoteLine,
    /// Ctrl+Enter: the line of notes on this case is ended, and its note becomes a recommendation.
    EndLineAsRecommendation(Id),
    /// Makes the note a recommendation, after what is typed of it is saved.
    NoteToRecommendation {
        case: Id,
        note: Id,
    },

    // Actions.
    /// What stands in the line of actions after a keystroke: an action from its first letter on, so that nothing is lost.
    TypeAction(String),
    /// The action in the line is ended, and the next keystroke begins another.
    EndActionLine,

    // Letters.
    OpenLetter(Id),
    CloseLetter,
    CreateLetter(Id),
    /// The letter of a case in another form of language.
    SetLetterForm {
        case: Id,
        form: LanguageForm,
    },
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
    BrowseForFolder,
    SaveLetter {
        case: Id,
        format: LetterFormat,
        path: PathBuf,
        replace: bool,
        open: bool,
    },

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
    /// What is out of use in the whole file, or of what the history is of alone.
    ShowWholeBin(bool),
    // Earlier advice.
    OpenAdvice(Id),
    /// Shows the earlier advice to choose one for the letter of this case.
    ChooseAdvice(Id),
    /// Brings the published pieces the file does not have.
    BringAdvice,
    AddAdvice,
    /// Words in a form of language for a piece that has none in it.
    AddAdviceText {
        advice: Id,
        form: LanguageForm,
    },
    RemoveAdvice(Id),
    /// Keeps a recommendation as earlier advice, to be gone through by hand.
    KeepAdvice(Id),
    /// Puts a piece into the letter of a case.
    UseAdvice {
        advice: Id,
        case: Id,
    },
    /// Puts a piece into the notes on a case in a meeting.
    NoteAdvice {
        advice: Id,
        meeting: Id,
        case: Id,
    },
}

impl Command {
    /// The commands of the menus and of the list of shortcuts, in the order they are shown.
    pub const LISTED: [Self; 18] = [
        Self::ShowOverview,
        Self::ShowProjects,
        Self::ShowMeetings,
        Self::ShowLetters,
        Self::ShowTrends,
        Self::ShowAdvice,
        Self::Search,
        Self::Filter,
        Self::NewHere,
        Self::MakePdf,
        Self::SayAllIsSaved,
        Self::Undo,
        Self::Redo,
        Self::HistoryHere,
        Self::ShowSettings,
        Self::SwitchTheme,
        Self::CloseFile,
        Self::Help,
    ];

    /// The key of the command's name in the locales, for those that are listed.
    #[must_use]
    pub fn name_key(&self) -> Option<&'static str> {
        Some(match self {
            Self::ShowOverview => "command-show-overview",
            Self::ShowProjects => "command-show-projects",
            Self::ShowMeetings => "command-show-meetings",
            Self::ShowLetters => "command-show-letters",
            Self::ShowTrends => "command-show-trends",
            Self::ShowAdvice => "command-show-advice",
            Self::ShowSettings => "command-show-settings",
            Self::Search => "command-search",
            Self::Filter => "command-filter",
            Self::NewHere => "command-new-here",
            Self::SayAllIsSaved => "command-say-all-is-saved",
            Self::MakePdf => "command-make-pdf",
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::HistoryHere => "command-history-here",
            Self::Help => "command-help",
            Self::CloseFile => "command-close-file",
            Self::SwitchTheme => "command-switch-theme",
            _ => return None,
        })
    }

    /// The listed commands in the order of a window of someone with this role: the tabs as in its rail.
    #[must_use]
    pub fn listed_for(role: OwnerRole) -> Vec<Self> {
        let tabs = Tab::in_rail(role).map(Self::show);
        let others = Self::LISTED.iter().filter(|command| !tabs.contains(command)).cloned();
        tabs.iter().cloned().chain(others).collect()
    }

    /// The keys that ask for the command in a window of someone with this role: Ctrl+1 to Ctrl+6 follow the rail.
    #[must_use]
    pub fn shortcuts_for(&self, role: OwnerRole) -> &'static [KeyboardShortcut] {
        let place = Tab::in_rail(role).iter().position(|tab| Self::show(*tab) == *self);
        match place.and_then(|place| Tab::ALL.get(place)) {
            Some(same_place) => Self::show(*same_place).shortcuts(),
            None => self.shortcuts(),
        }
    }

    /// The keys that ask for the command in the secretariat's window; the first is the one shown. Ctrl is Cmd on a Mac.
    #[must_use]
    pub fn shortcuts(&self) -> &'static [KeyboardShortcut] {
        const fn ctrl(key: Key) -> KeyboardShortcut {
            KeyboardShortcut::new(Modifiers::COMMAND, key)
        }
        const OVERVIEW: &[KeyboardShortcut] = &[ctrl(Key::Num1)];
        const PROJECTS: &[KeyboardShortcut] = &[ctrl(Key::Num2)];
        const MEETINGS: &[KeyboardShortcut] = &[ctrl(Key::Num3)];
        const LETTERS: &[KeyboardShortcut] = &[ctrl(Key::Num4)];
        const TRENDS: &[KeyboardShortcut] = &[ctrl(Key::Num5)];
        const ADVICE: &[KeyboardShortcut] = &[ctrl(Key::Num6)];
        const SETTINGS: &[KeyboardShortcut] = &[ctrl(Key::Comma)];
        const FILTER: &[KeyboardShortcut] = &[ctrl(Key::F)];
        const SEARCH: &[KeyboardShortcut] = &[ctrl(Key::K)];
        const NEW: &[KeyboardShortcut] = &[ctrl(Key::N)];
        const SAVE: &[KeyboardShortcut] = &[ctrl(Key::S)];
        const PDF: &[KeyboardShortcut] = &[ctrl(Key::P)];
        const UNDO: &[KeyboardShortcut] = &[ctrl(Key::Z)];
        const REDO: &[KeyboardShortcut] = &[
            ctrl(Key::Y),
            KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z),
        ];
        // With Shift, since a Mac hides the window at ⌘ H.
        const HISTORY: &[KeyboardShortcut] =
            &[KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::H)];
        const HELP: &[KeyboardShortcut] = &[KeyboardShortcut::new(Modifiers::NONE, Key::F1)];
        match self {
            Self::ShowOverview => OVERVIEW,
            Self::ShowProjects => PROJECTS,
            Self::ShowMeetings => MEETINGS,
            Self::ShowLetters => LETTERS,
            Self::ShowTrends => TRENDS,
            Self::ShowAdvice => ADVICE,
            Self::ShowSettings => SETTINGS,
            Self::Search => SEARCH,
            Self::Filter => FILTER,
            Self::NewHere => NEW,
            Self::SayAllIsSaved => SAVE,
            Self::MakePdf => PDF,
            Self::Undo => UNDO,
            Self::Redo => REDO,
            Self::HistoryHere => HISTORY,
            Self::Help => HELP,
            _ => &[],
        }
    }

    /// Whether the command reads the council to work out what to write, and so waits until what was sent before is in it.
    #[must_use]
    pub fn waits_for_the_file(&self) -> bool {
        matches!(
            self,
            Self::Run(_)
                | Self::RunAndOfferUndo(_)
                | Self::EndLineAsRecommendation(_)
                | Self::Undo
                | Self::Redo
                | Self::AddCase { .. }
                | Self::SetOrganisation { .. }
                | Self::AddQuestion { .. }
                | Self::RemoveQuestion(_)
                | Self::AddMeeting { .. }
                | Self::AddToAgenda { .. }
                | Self::MoveAgendaItem { .. }
                | Self::NoteToRecommendation { .. }
                | Self::CreateLetter(_)
                | Self::SetLetterForm { .. }
                | Self::AddRecommendation { .. }
                | Self::MoveRecommendation { .. }
                | Self::SetRecommendationTheme { .. }
                | Self::RemoveRecommendation(_)
                | Self::SaveLetter { .. }
                | Self::SetOwner(_)
                | Self::SetSetting(..)
                | Self::RemoveLogo
                | Self::BringAdvice
                | Self::AddAdvice
                | Self::AddAdviceText { .. }
                | Self::RemoveAdvice(_)
                | Self::KeepAdvice(_)
                | Self::UseAdvice { .. }
                | Self::NoteAdvice { .. }
        )
    }

    /// Whether the command may send something to the file, so that what was done before it is not the last any more.
    #[must_use]
    pub fn may_write(&self) -> bool {
        self.waits_for_the_file()
            || matches!(
                self,
                Self::Type { .. } | Self::TypeNote { .. } | Self::TypeAction(_) | Self::TryAgain
            )
    }

    /// Whether the command opens a dialog of the system's, for which somebody must be there.
    #[must_use]
    pub fn opens_a_dialog(&self) -> bool {
        matches!(
            self,
            Self::BrowseForFile | Self::BrowseForFolder | Self::BrowseForOwnFolder(_) | Self::BrowseForLogo
        )
    }

    /// The command that shows a tab.
    #[must_use]
    pub fn show(tab: Tab) -> Self {
        match tab {
            Tab::Overview => Self::ShowOverview,
            Tab::Projects => Self::ShowProjects,
            Tab::Meetings => Self::ShowMeetings,
            Tab::Letters => Self::ShowLetters,
            Tab::Trends => Self::ShowTrends,
            Tab::Advice => Self::ShowAdvice,
            Tab::Settings => Self::ShowSettings,
        }
    }
}
