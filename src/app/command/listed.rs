//! The commands of the menus and of the list of shortcuts: their names, and the keys that ask for them.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::{Command, CopiesCommand, LiveCommand, Tab};
use crate::domain::OwnerRole;
use crate::domain::history::HistoryOf;

/// In the order they are shown: the command, the key of its name in the locales, and the keys that ask for it in the
/// secretariat's window, of which the first is the one shown.
static LISTED: [(Command, &str, &[KeyboardShortcut]); 25] = [
    (Command::ShowOverview, "command-show-overview", &[ctrl(Key::Num1)]),
    (Command::ShowProjects, "command-show-projects", &[ctrl(Key::Num2)]),
    (Command::ShowMeetings, "command-show-meetings", &[ctrl(Key::Num3)]),
    (Command::ShowLetters, "command-show-letters", &[ctrl(Key::Num4)]),
    (Command::ShowTrends, "command-show-trends", &[ctrl(Key::Num5)]),
    (Command::ShowAdvice, "command-show-advice", &[ctrl(Key::Num6)]),
    (Command::Search, "command-search", &[ctrl(Key::K)]),
    (Command::Filter, "command-filter", &[ctrl(Key::F)]),
    (Command::NewHere, "command-new-here", &[ctrl(Key::N)]),
    (Command::SaveAs, "command-save-as", &[ctrl(Key::P)]),
    (Command::SayAllIsSaved, "command-say-all-is-saved", &[ctrl(Key::S)]),
    (Command::Undo, "command-undo", &[ctrl(Key::Z)]),
    (Command::Redo, "command-redo", &[ctrl(Key::Y), ctrl_shift(Key::Z)]),
    // With Shift, since a Mac hides the window at ⌘ H.
    (Command::HistoryHere, "command-history-here", &[ctrl_shift(Key::H)]),
    (Command::ShowHistory(HistoryOf::Council), "history-whole-file", &[]),
    (Command::ShowBin(HistoryOf::Council), "history-bin-menu", &[]),
    (Command::ShowSettings, "command-show-settings", &[ctrl(Key::Comma)]),
    (Command::SwitchTheme, "command-switch-theme", &[]),
    (Command::Copies(CopiesCommand::OpenMake(None)), "copies-make-menu", &[]),
    (Command::Copies(CopiesCommand::OpenTake), "copies-take-menu", &[]),
    (Command::Copies(CopiesCommand::OpenSend), "copies-send-menu", &[]),
    (Command::Copies(CopiesCommand::OpenUpdate), "copies-update-menu", &[]),
    (Command::CloseFile, "command-close-file", &[]),
    (
        Command::Live(LiveCommand::Toggle),
        "command-live-mode",
        &[KeyboardShortcut::new(Modifiers::NONE, Key::F5)],
    ),
    (
        Command::Help,
        "command-help",
        &[KeyboardShortcut::new(Modifiers::NONE, Key::F1)],
    ),
];

/// Ctrl, which is Cmd on a Mac.
const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

impl Command {
    /// The commands of the menus and of the list of shortcuts, in the order they are shown.
    pub fn listed() -> impl Iterator<Item = &'static Self> {
        LISTED.iter().map(|(command, ..)| command)
    }

    /// The key of the command's name in the locales, for those that are listed.
    #[must_use]
    pub fn name_key(&self) -> Option<&'static str> {
        LISTED
            .iter()
            .find(|(command, ..)| command == self)
            .map(|(_, name, _)| *name)
    }

    /// The listed commands in the order of a window of someone with this role: the tabs as in its rail, and of what passes
    /// between the secretariat and the members that which the role has to do.
    #[must_use]
    pub fn listed_for(role: OwnerRole) -> Vec<Self> {
        let tabs = Tab::in_rail(role).map(Self::show);
        let is_here = |command: &&Self| match command {
            Self::Copies(CopiesCommand::OpenMake(_) | CopiesCommand::OpenTake) => role == OwnerRole::Secretariat,
            Self::Copies(_) => role == OwnerRole::Member,
            command => !tabs.contains(command),
        };
        let others = Self::listed().filter(is_here).cloned();
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

    /// The keys that ask for the command in the secretariat's window; the first is the one shown.
    #[must_use]
    pub fn shortcuts(&self) -> &'static [KeyboardShortcut] {
        let listed = LISTED.iter().find(|(command, ..)| command == self);
        listed.map_or(&[], |(_, _, shortcuts)| shortcuts)
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
