//! Runs commands: one arm each, a line where that is possible.

mod actions;
mod advice;
mod cases;
mod files;
mod letters;
mod meetings;
mod logo;
mod saving;
mod settings;

pub(super) use logo::LogoState;

use super::{App, Command, Tab};
use crate::domain::operations;

impl App {
    #[expect(clippy::too_many_lines, reason = "a list: one arm a command")]
    pub(super) fn run_command(&mut self, command: Command) {
        match command {
            Command::ShowOverview => self.show(Tab::Overview),
            Command::ShowProjects => self.show(Tab::Projects),
            Command::ShowMeetings => self.show(Tab::Meetings),
            Command::ShowLetters => self.show(Tab::Letters),
            Command::ShowTrends => self.show(Tab::Trends),
            Command::ShowAdvice => self.show(Tab::Advice),
            Command::ShowSettings => self.show(Tab::Settings),
            Command::Filter => self.view.filter_asked = true,
            Command::NewHere => self.view.new_asked = true,
            Command::SayAllIsSaved => self.say_all_is_saved(),
            Command::MakePdf => self.view.pdf_asked = true,
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::Help => self.view.help_is_open = !self.view.help_is_open,
            Command::CloseFile => self.close_file(),
            Command::SwitchTheme => self.switch_theme(),
            Command::SetLanguage(form) => self.set_language(form),
            Command::Search => self.toggle_search(),
            Command::SetOwner(owner) => self.set_owner(owner),
            Command::SetDark(dark) => self.set_dark(dark),
            Command::SetZoom(percent) => self.set_zoom(percent),
            Command::SetTextSize(percent) => self.set_text_size(percent),
            Command::BrowseForOwnFolder(which) => self.browse_for_own_folder(which),
            Command::SetOwnFolder(which, folder) => self.preferences.set_folder(which, folder),
            Command::SetSetting(name, value) => self.set_setting(name, &value),
            Command::BrowseForLogo => self.browse_for_logo(),
            Command::ReadLogo(path) => self.read_logo(path),
            Command::RemoveLogo => self.remove_logo(),
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
            Command::AddCase {
                title,
                agency,
                ministry,
                year,
            } => self.add_case(&title, &agency, &ministry, year),
            Command::SetOrganisation { case, role, name } => {
                self.with_council(|council, now| Some(operations::set_organisation(council, case, role, &name, now)));
            }
            Command::AddQuestion { case, theme } => self.add_question(case, theme),
            Command::RemoveQuestion(question) => self.remove_question(question),
            Command::OpenMeeting(meeting) => self.open_meeting(meeting),
            Command::CloseMeeting => self.close_meeting(),
            Command::OpenAgendaCase { meeting, case } => self.open_agenda_case(meeting, case),
            Command::AddMeeting { held_on, case } => self.add_meeting(held_on, case),
            Command::AddToAgenda { meeting, case } => self.add_to_agenda(meeting, case),
            Command::MoveAgendaItem { item, direction } => {
                self.with_council(|council, _| operations::move_agenda_item(council, item, direction));
            }
            Command::TypeNote {
                case,
                meeting,
                theme,
                is_private,
                text,
            } => {
                self.type_note(case, meeting, theme, is_private, &text);
            }
            Command::EndNoteLine => self.end_note_line(),
            Command::EndLineAsRecommendation(case) => self.end_line_as_recommendation(case),
            Command::NoteToRecommendation { case, note } => self.note_to_recommendation(case, note),
            Command::TypeAction(text) => self.type_action(&text),
            Command::EndActionLine => self.end_action_line(),
            Command::OpenLetter(case) => self.open_letter(case),
            Command::CloseLetter => self.view.letters.open = None,
            Command::CreateLetter(case) => self.create_letter(case),
            Command::SetLetterForm { case, form } => self.set_letter_form(case, form),
            Command::AddRecommendation { case, theme } => self.add_recommendation(case, theme),
            Command::MoveRecommendation {
                recommendation,
                direction,
            } => self.move_recommendation(recommendation, direction),
            Command::SetRecommendationTheme { recommendation, theme } => {
                self.with_council(|council, _| operations::set_recommendation_theme(council, recommendation, theme));
            }
            Command::RemoveRecommendation(recommendation) => self.remove_recommendation(recommendation),
            Command::HistoryHere => self.history_here(),
            Command::ShowHistory(of) => self.show_history(of, false),
            Command::ShowBin(of) => self.show_history(of, true),
            Command::CloseHistory => self.close_history(),
            Command::ChooseChange(_)
            | Command::CompareWith(_)
            | Command::ShowOlderChanges
            | Command::ShowWholeBin(_) => self.in_history(&command),
            Command::BrowseForFolder => self.browse_for_folder(),
            Command::SaveLetter {
                case,
                format,
                path,
                replace,
                open,
            } => self.save_letter(case, format, path, replace, open),
            Command::OpenAdvice(advice) => self.open_advice(advice),
            Command::ChooseAdvice(case) => self.choose_advice(case),
            Command::BringAdvice => self.bring_advice(),
            Command::AddAdvice => self.add_advice(),
            Command::AddAdviceText { advice, form } => self.add_advice_text(advice, form),
            Command::RemoveAdvice(advice) => self.remove_advice(advice),
            Command::KeepAdvice(recommendation) => self.keep_advice(recommendation),
            Command::UseAdvice { advice, case } => self.use_advice(advice, case),
            Command::NoteAdvice { advice, meeting, case } => self.note_advice(advice, meeting, case),
        }
    }

    /// Opens the command list, unless something else lies over the window.
    fn toggle_search(&mut self) {
        let is_covered = self.context.memory(|memory| memory.top_modal_layer().is_some());
        if self.session.is_some() && (self.view.search.is_open() || !is_covered) {
            self.view.search.toggle();
        }
    }

    fn show(&mut self, tab: Tab) {
        if self.session.is_some() {
            self.leave();
            // The keyboard does not stay in a field of the tab that is left.
            if let Some(field) = self.context.memory(egui::Memory::focused) {
                self.context.memory_mut(|memory| memory.surrender_focus(field));
            }
            self.close_history();
            self.view.search.close();
            self.view.tab = tab;
            self.view.tab_chosen = true;
        }
    }
}
