//! Runs commands: one arm each, a line where that is possible. Those about one kind of thing are run in the file of its name.

mod actions;
mod advice;
mod cases;
mod copies;
mod files;
mod impartiality;
mod letters;
mod live;
mod logo;
mod meetings;
mod minutes;
mod pack;
mod paper_files;
mod paper_page;
mod papers;
mod plan;
mod preparation;
mod saving;
mod settings;

pub(super) use copies::CopiesDone;
pub(super) use logo::LogoState;

use super::{App, Command, Tab};

impl App {
    pub(super) fn run_command(&mut self, command: Command) {
        match command {
            Command::ShowOverview => self.show(Tab::Overview),
            Command::ShowProjects => self.show_or_go_up(Tab::Projects),
            Command::ShowMeetings => self.show_or_go_up(Tab::Meetings),
            Command::ShowLetters => self.show_or_go_up(Tab::Letters),
            Command::ShowTrends => self.show(Tab::Trends),
            Command::ShowAdvice => self.show(Tab::Advice),
            Command::ShowSettings => self.show(Tab::Settings),
            Command::Filter => self.view.filter_asked = true,
            Command::NewHere => self.view.new_asked = true,
            Command::SayAllIsSaved => self.say_all_is_saved(),
            Command::SaveAs => self.view.save_as_asked = true,
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::Help => self.view.help_is_open = !self.view.help_is_open,
            Command::CloseFile => self.close_file(),
            Command::SwitchTheme => self.switch_theme(),
            Command::SetLanguage(form) => self.set_language(form),
            Command::Search => self.toggle_search(),
            Command::BrowseForFile => self.browse_for_file(),
            Command::OpenFile(path) => self.open(path, None),
            Command::CreateFromRegister(path) => self.create_from_register(path),
            Command::CreateExample => self.create_example(),
            Command::CreateEmpty { path, name } => self.create_empty(path, &name),
            Command::ForgetRecent(path) => self.forget_recent(&path),
            Command::Type { field, id, text } => self.send_typed(field, id, &text),
            Command::Leave => self.leave(),
            Command::Run(operation) => {
                self.run(operation);
            }
            Command::RunAndOfferUndo(operation) => self.run_and_offer_undo(operation),
            Command::CopyText(words) => self.context.copy_text(words),
            Command::TryAgain => self.try_again(),
            Command::DismissFailure => self.dismiss_failure(),
            Command::OpenCase(case) => self.open_case(case),
            Command::CloseCase => self.view.projects.open = None,
            Command::OpenMeeting(meeting) => self.open_meeting(meeting),
            Command::CloseMeeting => self.close_meeting(),
            Command::OpenAgendaCase { meeting, case } => self.open_agenda_case(meeting, case),
            Command::TypeAction(text) => self.type_action(&text),
            Command::EndActionLine => self.end_action_line(),
            Command::OpenLetter(case) => self.open_letter(case),
            Command::CloseLetter => self.view.letters.open = None,
            Command::Case(command) => self.run_case(command),
            Command::Meeting(command) => self.run_meeting(command),
            Command::Letter(command) => self.run_letter(command),
            Command::Advice(command) => self.run_advice(command),
            Command::Settings(command) => self.run_settings(command),
            Command::Plan(command) => self.run_plan(command),
            Command::Paper(command) => self.run_paper(command),
            Command::Preparation(command) => self.run_preparation(command),
            Command::Impartiality(command) => self.run_impartiality(command),
            Command::Copies(command) => self.run_copies(command),
            Command::Minutes(command) => self.run_minutes(command),
            Command::Live(command) => self.run_live(command),
            Command::Pack(command) => self.run_pack(command),
            Command::HistoryHere => self.history_here(),
            Command::ShowHistory(of) => self.show_history(of, false),
            Command::ShowBin(of) => self.show_history(of, true),
            Command::CloseHistory => self.close_history(),
            Command::ChooseChange(_)
            | Command::CompareWith(_)
            | Command::ShowOlderChanges
            | Command::ShowBinHere(_)
            | Command::ShowWholeBin(_) => self.in_history(&command),
        }
    }

    /// Opens the command list, unless something else lies over the window.
    fn toggle_search(&mut self) {
        let is_covered = self.context.memory(|memory| memory.top_modal_layer().is_some());
        if self.session.is_some() && (self.view.search.is_open() || !is_covered) {
            self.view.search.toggle();
        }
    }

    /// Shows a tab as it was left; where it is shown already, the list that what is open in it was chosen from.
    fn show_or_go_up(&mut self, tab: Tab) {
        let is_shown = self.view.tab == tab && self.view.history.is_none() && !self.view.search.is_open();
        self.show(tab);
        match tab {
            Tab::Projects if is_shown => self.view.projects.open = None,
            Tab::Meetings if is_shown => self.close_meeting(),
            Tab::Letters if is_shown => self.view.letters.open = None,
            _ => {}
        }
    }

    fn show(&mut self, tab: Tab) {
        if self.session.is_some() {
            self.view.meetings.end_edit();
            self.leave();
            // The keyboard does not stay in a field of the tab that is left.
            if let Some(field) = self.context.memory(egui::Memory::focused) {
                self.context.memory_mut(|memory| memory.surrender_focus(field));
            }
            self.close_history();
            self.view.papers.open = None;
            self.view.copies.leave();
            self.view.search.close();
            if tab != Tab::Meetings {
                self.leave_live();
            }
            self.view.tab = tab;
            self.view.tab_chosen = true;
        }
    }
}
