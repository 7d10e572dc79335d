//! The icons of the listed commands and of the tabs: the same in the rail, the menu and the command list.

use super::widgets::icons::{self, MaterialIcon};
use crate::app::{Command, CopiesCommand, LiveCommand, Tab};

/// The icon of a tab.
#[must_use]
pub fn of_tab(tab: Tab) -> MaterialIcon {
    match tab {
        Tab::Overview => icons::ICON_SPACE_DASHBOARD,
        Tab::Projects => icons::ICON_TABLE_ROWS,
        Tab::Meetings => icons::ICON_GROUPS,
        Tab::Letters => icons::ICON_EDIT_DOCUMENT,
        Tab::Trends => icons::ICON_BAR_CHART,
        Tab::Advice => icons::ICON_MENU_BOOK,
        Tab::Settings => icons::ICON_SETTINGS,
    }
}

/// The icon of a command, for those that are listed.
#[must_use]
pub fn of_command(command: &Command) -> Option<MaterialIcon> {
    Some(match command {
        Command::ShowOverview => of_tab(Tab::Overview),
        Command::ShowProjects => of_tab(Tab::Projects),
        Command::ShowMeetings => of_tab(Tab::Meetings),
        Command::ShowLetters => of_tab(Tab::Letters),
        Command::ShowTrends => of_tab(Tab::Trends),
        Command::ShowAdvice => of_tab(Tab::Advice),
        Command::ShowSettings => of_tab(Tab::Settings),
        Command::Search | Command::Filter => icons::ICON_SEARCH,
        Command::NewHere => icons::ICON_ADD,
        Command::SaveAs | Command::Copies(CopiesCommand::OpenMake(_)) => icons::ICON_SAVE_AS,
        Command::SayAllIsSaved => icons::ICON_CHECK_CIRCLE,
        Command::Undo => icons::ICON_UNDO,
        Command::Redo => icons::ICON_REDO,
        Command::HistoryHere | Command::ShowHistory(_) => icons::ICON_HISTORY,
        Command::ShowBin(_) => icons::ICON_DELETE,
        Command::SwitchTheme => icons::ICON_CONTRAST,
        Command::Live(LiveCommand::Toggle) => icons::ICON_CO_PRESENT,
        Command::Copies(CopiesCommand::OpenSend) => icons::ICON_SEND,
        Command::Copies(CopiesCommand::OpenTake | CopiesCommand::OpenUpdate) => icons::ICON_DOWNLOAD,
        Command::CloseFile => icons::ICON_CLOSE,
        Command::Help => icons::ICON_HELP,
        _ => return None,
    })
}
