//! Runs commands: one arm each, a line where that is possible.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::jobs::Outcome;
use super::save_letter::{self, SaveLetterError, SavedLetter};
use super::{App, Command, Session, Tab};
use crate::document::{LetterSource, letter_proposal};
use crate::domain::operations;
use crate::domain::{Field, Id, Operation, OperationName, Table, Theme, text};
use crate::exchange::register;
use crate::language::{Locale, sentences};

impl App {
    pub(super) fn run_command(&mut self, command: Command) {
        match command {
            Command::ShowProjects => self.show(Tab::Projects),
            Command::ShowMeetings => self.show(Tab::Meetings),
            Command::ShowLetters => self.show(Tab::Letters),
            Command::ShowTrends => self.show(Tab::Trends),
            Command::Filter => self.view.filter_asked = true,
            Command::NewHere => self.view.new_asked = true,
            Command::SayAllIsSaved => self.say_all_is_saved(),
            Command::MakePdf => self.view.pdf_asked = true,
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::Help => self.view.help_is_open = !self.view.help_is_open,
            Command::CloseFile => self.close_file(),
            Command::SwitchTheme => self.switch_theme(),
            Command::BrowseForFile => self.browse_for_file(),
            Command::OpenFile(path) => self.open(path, None),
            Command::CreateFromRegister(path) => self.create_from_register(path),
            Command::CreateEmpty { path, name } => self.create_empty(path, &name),
            Command::ForgetRecent(path) => self.forget_recent(&path),
            Command::Type { field, id, text } => self.type_text(field, id, &text),
            Command::Leave => self.leave(),
            Command::Run(operation) => self.run(operation),
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
            Command::OpenLetter(case) => self.open_letter(case),
            Command::CloseLetter => self.view.letters.open = None,
            Command::CreateLetter(case) => self.create_letter(case),
            Command::AddRecommendation { case, theme } => self.add_recommendation(case, theme),
            Command::MoveRecommendation {
                recommendation,
                direction,
            } => {
                self.with_council(|council, _| operations::move_recommendation(council, recommendation, direction));
            }
            Command::SetRecommendationTheme { recommendation, theme } => {
                self.with_council(|council, _| operations::set_recommendation_theme(council, recommendation, theme));
            }
            Command::RemoveRecommendation(recommendation) => self.remove_recommendation(recommendation),
            Command::BrowseForFolder => self.browse_for_folder(),
            Command::SaveLetter {
                case,
                path,
                replace,
                open,
            } => self.save_letter(case, path, replace, open),
        }
    }

    fn show(&mut self, tab: Tab) {
        if self.session.is_some() {
            self.leave();
            self.view.tab = tab;
        }
    }

    // Files.

    fn open(&mut self, path: PathBuf, first: Option<Operation>) {
        if self.opening.is_none() {
            // The file that was open is closed first, so that opening it again finds it free.
            self.close_file();
            self.open_failed = None;
            self.opening = Some(path.clone());
            self.jobs.open(path, first);
        }
    }

    fn create_from_register(&mut self, path: PathBuf) {
        let name = self.words.text("register-council-name").to_owned();
        let first = register::new_from_register(name, Timestamp::now());
        self.open(path, Some(first));
    }

    fn create_empty(&mut self, path: PathBuf, name: &str) {
        let first = register::new_empty(text::one_line(name), Timestamp::now());
        self.open(path, Some(first));
    }

    fn close_file(&mut self) {
        self.leave();
        self.session = None;
        self.preview = None;
        self.view = Self::first_view(&self.preferences);
    }

    fn browse_for_file(&mut self) {
        // The dialog is made on the window's thread, as some systems require, and awaited in a job.
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(self.words.text("dialog-open-title"))
            .add_filter(self.words.text("dialog-council-files"), &["radslag"])
            .pick_file();
        self.jobs
            .start(move || Outcome::FilePicked(pollster::block_on(dialog).map(|file| file.path().to_owned())));
    }

    fn browse_for_folder(&mut self) {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(self.words.text("dialog-folder-title"))
            .pick_folder();
        self.jobs
            .start(move || Outcome::FolderPicked(pollster::block_on(dialog).map(|file| file.path().to_owned())));
    }

    fn forget_recent(&mut self, path: &Path) {
        self.preferences.forget(path);
        self.view = Self::first_view(&self.preferences);
    }

    fn switch_theme(&mut self) {
        let dark = !self.context.global_style().visuals.dark_mode;
        self.context
            .set_theme(if dark { egui::Theme::Dark } else { egui::Theme::Light });
        self.preferences.dark = Some(dark);
        self.preferences.save();
    }

    // Saving.

    /// Sends an operation to the file. What is typed goes before it.
    fn run(&mut self, operation: Operation) {
        let Some(session) = &mut self.session else { return };
        if !session.model.may_write() {
            self.notices
                .tell(sentences::refusal(&self.words, crate::store::Refusal::ReadOnly));
            return;
        }
        session.model.in_flight.push(operation.clone());
        session.writer.run(operation);
    }

    /// Runs an operation and offers at the foot of the window to take it back.
    fn run_and_offer_undo(&mut self, operation: Operation) {
        let may_write = self.session.as_ref().is_some_and(|session| session.model.may_write());
        let words = self
            .words
            .text(&format!("operation-{}", operation.name.code().replace('_', "-")))
            .to_owned();
        self.run(operation);
        if may_write {
            let mut letters = words.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            self.notices.tell_with_undo(first.chain(letters).collect());
        }
    }

    /// Runs what `build` makes of the council as it is, if it makes anything.
    fn with_council(&mut self, build: impl FnOnce(&crate::domain::Council, Timestamp) -> Option<Operation>) {
        let Some(session) = &self.session else { return };
        if let Some(operation) = build(&session.model.council, Timestamp::now()) {
            self.run(operation);
        }
    }

    fn type_text(&mut self, field: Field, id: Id, typed: &str) {
        let Some(session) = &mut self.session else { return };
        if !session.model.may_write() {
            self.notices
                .tell(sentences::refusal(&self.words, crate::store::Refusal::ReadOnly));
            return;
        }
        let mut kept = text::clean(typed);
        if let Some((end, _)) = kept.char_indices().nth(text::MAX_CHARS) {
            kept.truncate(end);
            self.notices.tell(self.words.text("notice-text-cut").to_owned());
        }
        session.model.typed.insert((field, id), kept.clone());
        if field.may_be_empty || !kept.trim().is_empty() {
            session.writer.type_text(field, id, kept);
        }
    }

    /// A field or a tab is left: what was typed is saved at once, and a name left empty gets its old one back.
    fn leave(&mut self) {
        let Some(session) = &mut self.session else { return };
        session
            .model
            .typed
            .retain(|(field, _), typed| field.may_be_empty || !typed.trim().is_empty());
        session.writer.flush();
    }

    fn say_all_is_saved(&mut self) {
        self.leave();
        let Some(session) = &self.session else { return };
        let words = match session.model.saved_at {
            Some(time) => self
                .words
                .with("notice-all-saved-at", &[("time", self.words.time(time).into())]),
            None => self.words.text("notice-all-saved").to_owned(),
        };
        self.notices.tell(words);
    }

    fn undo(&mut self) {
        let Some(session) = &self.session else { return };
        if session.model.undoable.is_some() || !session.model.typed.is_empty() {
            session.writer.undo();
        }
    }

    fn redo(&mut self) {
        if let Some(session) = self.session.as_ref().filter(|session| session.model.redoable.is_some()) {
            session.writer.redo();
        }
    }

    fn try_again(&mut self) {
        let Some(session) = &mut self.session else { return };
        let operations: Vec<_> = session
            .model
            .failures
            .drain(..)
            .filter_map(|failure| failure.operation)
            .collect();
        for operation in operations {
            self.run(operation);
        }
        let Some(session) = &mut self.session else { return };
        for ((field, id), text) in &session.model.typed {
            session.writer.type_text(*field, *id, text.clone());
        }
        session.writer.flush();
    }

    fn dismiss_failure(&mut self) {
        if let Some(session) = &mut self.session
            && !session.model.failures.is_empty()
        {
            session.model.failures.remove(0);
        }
    }

    // Cases.

    /// Asks for the long texts of a case, where they are not here yet.
    fn need_texts(&mut self, case: Id) {
        if let Some(session) = &self.session
            && !session.model.texts.contains_key(&case)
        {
            session.writer.load_texts(case);
        }
    }

    fn open_case(&mut self, case: Id) {
        self.show(Tab::Projects);
        self.need_texts(case);
        self.view.projects.selected = Some(case);
        self.view.projects.open = Some(case);
    }

    fn add_case(&mut self, title: &str, agency: &str, ministry: &str, year: i16) {
        let [title, agency, ministry] = [title, agency, ministry].map(text::one_line);
        let Some(session) = &self.session else { return };
        let (case, operation) = operations::add_case(
            &session.model.council,
            &title,
            &agency,
            &ministry,
            year,
            Timestamp::now(),
        );
        self.run(operation);
        self.open_case(case);
    }

    fn add_question(&mut self, case: Id, theme: Option<Theme>) {
        let Some(session) = &self.session else { return };
        let (question, operation) = operations::add_question(&session.model.council, case, theme, "", Timestamp::now());
        self.run(operation);
        self.view.focus = Some((Field::QUESTION_BODY, question));
    }

    fn remove_question(&mut self, id: Id) {
        self.with_council(|council, now| {
            council
                .questions
                .get(id)
                .map(|question| operations::end(OperationName::EndQuestion, question, now))
        });
        self.notices
            .tell_with_undo(self.words.text("notice-question-removed").to_owned());
    }

    // Meetings.

    fn open_meeting(&mut self, meeting: Id) {
        self.show(Tab::Meetings);
        self.end_note_line();
        self.view.meetings.line.text.clear();
        self.view.meetings.open = Some(meeting);
        self.view.meetings.case = None;
    }

    fn close_meeting(&mut self) {
        self.end_note_line();
        self.leave();
        self.view.meetings.line.text.clear();
        self.view.meetings.open = None;
        self.view.meetings.case = None;
    }

    fn open_agenda_case(&mut self, meeting: Id, case: Id) {
        self.open_meeting(meeting);
        self.need_texts(case);
        self.view.meetings.case = Some(case);
    }

    fn add_meeting(&mut self, held_on: jiff::civil::Date, case: Option<Id>) {
        let Some(session) = &self.session else { return };
        let (meeting, mut operation) = operations::add_meeting(held_on, Timestamp::now());
        if case.is_some() {
            let (_, item) = operations::add_agenda_item(&session.model.council, meeting, case, "");
            operation.writes.extend(item.writes);
        }
        self.run(operation);
        match case {
            Some(case) => self.open_agenda_case(meeting, case),
            None => self.open_meeting(meeting),
        }
    }

    fn add_to_agenda(&mut self, meeting: Id, case: Id) {
        self.with_council(|council, _| Some(operations::add_agenda_item(council, meeting, Some(case), "").1));
    }

    fn type_note(&mut self, case: Id, meeting: Option<Id>, theme: Option<Theme>, is_private: bool, typed: &str) {
        if !self.session.as_ref().is_some_and(|session| session.model.may_write()) {
            self.notices
                .tell(sentences::refusal(&self.words, crate::store::Refusal::ReadOnly));
            return;
        }
        self.need_texts(case);
        let body = text::clean(typed);
        match self.view.meetings.draft_note {
            // A line that is emptied again is no note; the next letter begins another.
            Some(note) if body.trim().is_empty() => {
                self.view.meetings.draft_note = None;
                self.end_note(note);
            }
            Some(note) => self.type_text(Field::NOTE_BODY, note, &body),
            None if body.trim().is_empty() => {}
            None => {
                let first: String = body.chars().take(text::MAX_CHARS).collect();
                let (note, operation) =
                    operations::add_note(case, meeting, theme, is_private, &first, Timestamp::now());
                self.run(operation);
                self.view.meetings.draft_note = Some(note);
            }
        }
    }

    /// The line of notes is ended: what was typed is saved at once.
    fn end_note_line(&mut self) {
        if self.view.meetings.draft_note.take().is_some() {
            self.leave();
        }
    }

    fn end_note(&mut self, note: Id) {
        let write = crate::domain::Write::Set {
            table: Table::Note,
            id: note,
            column: "ended_at",
            value: Timestamp::now().to_string().into(),
        };
        self.run(Operation::new(OperationName::EndNote, vec![write]));
    }

    fn end_line_as_recommendation(&mut self, case: Id) {
        if let Some(note) = self.view.meetings.draft_note {
            self.note_to_recommendation(case, note);
        }
    }

    fn note_to_recommendation(&mut self, case: Id, note: Id) {
        if self.view.meetings.draft_note == Some(note) {
            self.end_note_line();
        }
        let Some(session) = &self.session else { return };
        let model = &session.model;
        let Some(row) = model.texts.get(&case).and_then(|texts| texts.notes.get(note)) else {
            return;
        };
        let mut row = row.clone();
        row.body = model.text(Field::NOTE_BODY, note, &row.body).to_owned();
        let (_, operation) = operations::note_to_recommendation(&model.council, &row, Timestamp::now());
        self.run(operation);
    }

    // Letters.

    fn open_letter(&mut self, case: Id) {
        self.show(Tab::Letters);
        self.need_texts(case);
        let letters = &mut self.view.letters;
        if letters.open != Some(case) {
            // The pages of the letter before are not shown as those of this one.
            self.preview = None;
            letters.seen = super::preview::Seen::default();
        }
        letters.open = Some(case);
        letters.open_saved = self.preferences.open_saved;
        letters.default_folder = self
            .preferences
            .letter_folder
            .clone()
            .unwrap_or_else(super::preferences::documents_folder);
    }

    fn create_letter(&mut self, case: Id) {
        let Some(session) = &self.session else { return };
        let council = &session.model.council;
        let Some(row) = council.cases.get(case) else { return };
        let words = letter_proposal(council, row, crate::domain::LanguageForm::Bokmaal);
        let (_, operation) = operations::create_letter(council, row, &words, Timestamp::now());
        self.run(operation);
        self.open_letter(case);
    }

    fn add_recommendation(&mut self, case: Id, theme: Option<Theme>) {
        let Some(session) = &self.session else { return };
        let (id, operation) =
            operations::add_recommendation(&session.model.council, case, theme, "", "", None, Timestamp::now());
        self.run(operation);
        self.view.focus = Some((Field::RECOMMENDATION_HEADLINE, id));
    }

    fn remove_recommendation(&mut self, recommendation: Id) {
        self.with_council(|council, now| {
            let row = council.recommendations.get(recommendation)?;
            Some(operations::end(OperationName::EndRecommendation, row, now))
        });
        self.notices
            .tell_with_undo(self.words.text("notice-recommendation-removed").to_owned());
    }

    fn save_letter(&mut self, case: Id, path: PathBuf, replace: bool, open: bool) {
        self.leave();
        let Some(letter) = self.session.as_ref().and_then(|session| compose_letter(session, case)) else {
            return;
        };
        self.preferences.letter_folder = path.parent().map(Path::to_owned);
        self.preferences.open_saved = open;
        self.preferences.save();
        self.view.letters.is_saving = true;
        self.jobs.start(move || {
            let save = || -> Result<SavedLetter, SaveLetterError> {
                let pdf = save_letter::letter_pdf(&letter)?;
                save_letter::write_whole(&path, &pdf, replace)?;
                Ok(SavedLetter { path, open })
            };
            Outcome::LetterSaved(save())
        });
    }

    pub(super) fn letter_saved(&mut self, result: Result<SavedLetter, SaveLetterError>) {
        self.view.letters.is_saving = false;
        match result {
            Ok(saved) => {
                self.view.letters.save_panel = None;
                self.view.letters.saved = self.view.letters.open;
                if let Some(folder) = saved.path.parent() {
                    folder.clone_into(&mut self.view.letters.default_folder);
                }
                self.view.letters.open_saved = saved.open;
                let path = saved.path.display().to_string();
                self.notices
                    .tell(self.words.with("notice-letter-saved", &[("path", path.into())]));
                if saved.open && !save_letter::show_in_viewer(&saved.path) {
                    self.notices.tell(self.words.text("notice-no-viewer").to_owned());
                }
            }
            Err(error) => {
                self.view.letters.file_exists = matches!(error, SaveLetterError::Exists(_));
                self.view.letters.save_failed = Some(sentences::save_letter_error(&self.words, &error));
            }
        }
    }
}

/// The letter of a case as it stands, with what is typed and not saved.
pub(super) fn compose_letter(session: &Session, case: Id) -> Option<crate::document::LetterDocument> {
    let model = &session.model;
    let letter = model.council.letters.of(case).next_back()?;
    let source = LetterSource {
        council: &model.council,
        texts: model.texts.get(&case)?,
        case: model.council.cases.get(case)?,
        letter,
        text: &|field, id, stored| model.text(field, id, stored).to_owned(),
        words: &Locale::new(letter.form),
        today: jiff::Zoned::now().date(),
    };
    Some(source.compose().0)
}
