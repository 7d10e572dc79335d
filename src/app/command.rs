//! Everything a user can ask for. Menus, keys and the list of shortcuts come from this one enum.

use std::path::PathBuf;

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::document::LetterFormat;
use crate::domain::operations::Direction;
use crate::domain::{Field, Id, LanguageForm, Operation, OrganisationRole, Theme};

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
    /// The tabs at the top of the rail, in its order. The settings stand at its foot.
    pub const ALL: [Self; 6] = [
        Self::Overview,
        Self::Projects,
        Self::Meetings,
        Self::Letters,
        Self::Trends,
        Self::Advice,
    ];

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

    // Files.
    BrowseForFile,
    OpenFile(PathBuf),
    CreateFromRegister(PathBuf),
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
}

impl Command {
    /// The commands of the menus and of the list of shortcuts, in the order they are shown.
    pub const LISTED: [Self; 16] = [
        Self::ShowOverview,
        Self::ShowProjects,
        Self::ShowMeetings,
        Self::ShowLetters,
        Self::ShowTrends,
        Self::ShowAdvice,
        Self::Filter,
        Self::NewHere,
        Self::MakePdf,
        Self::SayAllIsSaved,
        Self::Undo,
        Self::Redo,
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
            Self::Filter => "command-filter",
            Self::NewHere => "command-new-here",
            Self::SayAllIsSaved => "command-say-all-is-saved",
            Self::MakePdf => "command-make-pdf",
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::Help => "command-help",
            Self::CloseFile => "command-close-file",
            Self::SwitchTheme => "command-switch-theme",
            _ => return None,
        })
    }

    /// The keys that ask for the command; the first is the one shown. Ctrl is Cmd on a Mac.
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
        const NEW: &[KeyboardShortcut] = &[ctrl(Key::N)];
        const SAVE: &[KeyboardShortcut] = &[ctrl(Key::S)];
        const PDF: &[KeyboardShortcut] = &[ctrl(Key::P)];
        const UNDO: &[KeyboardShortcut] = &[ctrl(Key::Z)];
        const REDO: &[KeyboardShortcut] = &[
            ctrl(Key::Y),
            KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z),
        ];
        const HELP: &[KeyboardShortcut] = &[KeyboardShortcut::new(Modifiers::NONE, Key::F1)];
        match self {
            Self::ShowOverview => OVERVIEW,
            Self::ShowProjects => PROJECTS,
            Self::ShowMeetings => MEETINGS,
            Self::ShowLetters => LETTERS,
            Self::ShowTrends => TRENDS,
            Self::ShowAdvice => ADVICE,
            Self::ShowSettings => SETTINGS,
            Self::Filter => FILTER,
            Self::NewHere => NEW,
            Self::SayAllIsSaved => SAVE,
            Self::MakePdf => PDF,
            Self::Undo => UNDO,
            Self::Redo => REDO,
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
        )
    }

    /// Whether the command may send something to the file, so that what was done before it is not the last any more.
    #[must_use]
    pub fn may_write(&self) -> bool {
        self.waits_for_the_file() || matches!(self, Self::Type { .. } | Self::TypeNote { .. } | Self::TryAgain)
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
