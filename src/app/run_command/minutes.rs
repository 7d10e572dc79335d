//! What is asked for about the minutes of a meeting.

use super::letters;
use crate::app::command::SaveMinutes;
use crate::app::jobs::Outcome;
use crate::app::save_letter::{self, SaveLetterError};
use crate::app::save_minutes::minutes_file;
use crate::app::{App, MeetingPage, MinutesCommand, Model, Tab};
use crate::document::MinutesSource;
use crate::domain::operations::{self, GatherSource, MinutesProposal, MinutesText, canonical_minutes};
use crate::domain::sha256;
use crate::domain::{Field, Id, LanguageForm, Note, NoteKind, Operation, OperationName, Table, Theme, Write};
use crate::figures::gather::due_in;
use crate::language::{Locale, sentences};

impl App {
    pub(in crate::app) fn run_minutes(&mut self, command: MinutesCommand) {
        match command {
            MinutesCommand::Make(meeting) => self.make_minutes(meeting),
            MinutesCommand::Send(minutes) => {
                self.next_minutes(minutes, operations::send_minutes);
            }
            MinutesCommand::Correct(minutes) => {
                self.next_minutes(minutes, operations::correct_minutes);
            }
            MinutesCommand::BringForward(minutes) => {
                self.next_minutes(minutes, operations::bring_minutes_forward);
            }
            MinutesCommand::Approve(minutes) => self.approve_minutes(minutes),
            MinutesCommand::SetForm { minutes, form } => self.set_minutes_form(minutes, form),
            MinutesCommand::Renew { minutes, section } => self.renew_minutes(minutes, section),
            MinutesCommand::Answer {
                minutes,
                member,
                answer,
            } => {
                let today = self.clock.today();
                self.with_council(|council, now| {
                    operations::answer_minutes(council, minutes, member, answer, (today, now))
                });
            }
            MinutesCommand::CloseMeeting(meeting) => self.close_the_meeting(meeting),
            MinutesCommand::MakeActions(meeting) => {
                if let Some(operation) = self.actions_of_notes(meeting) {
                    self.run_and_offer_undo(operation);
                }
            }
            MinutesCommand::Gather { case, theme, sources } => self.gather(case, theme, &sources),
            MinutesCommand::BrowseForFolder => self.browse_for_folder(),
            MinutesCommand::Save(asked) => self.save_minutes(asked),
        }
    }

    /// Before the page of minutes is drawn: asks for the texts of the meeting and of the items on its agenda.
    pub(in crate::app) fn load_texts_of_minutes(&mut self) {
        let meetings = &self.view.meetings;
        let is_shown = self.view.tab == Tab::Meetings && meetings.page == MeetingPage::Minutes;
        let Some((session, meeting)) = self.session.as_ref().zip(meetings.open).filter(|_| is_shown) else {
            return;
        };
        let asked_at = Some((meeting, session.model.revision));
        if self.view.minutes.texts_asked_at == asked_at {
            return;
        }
        self.view.minutes.texts_asked_at = asked_at;
        let items = session.model.council.agenda_items.of(meeting);
        let subjects: Vec<Id> = items.map(crate::domain::AgendaItem::subject).chain([meeting]).collect();
        for subject in subjects {
            self.need_texts(subject);
        }
        self.view.minutes.usual = letters::usual(&self.preferences);
    }

    /// Whether a text is part of minutes that may not be written in; says so where it is.
    pub(in crate::app) fn refuses_locked(&mut self, operation: &Operation) -> bool {
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return false;
        };
        let locked = operations::touches_locked_minutes(&model.council, &model.texts.values(), operation);
        if locked {
            self.notices.tell(self.words.text("notice-minutes-locked").to_owned());
        }
        locked
    }

    fn make_minutes(&mut self, meeting: Id) {
        let by = self.signed();
        let form = self.words.form();
        let now = self.clock.timestamp();
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return;
        };
        let form = model
            .council
            .minutes
            .iter()
            .max_by_key(|minutes| (minutes.created_at, minutes.id))
            .map_or(form, |minutes| minutes.form);
        let made = proposal(model, meeting, &Locale::new(form))
            .and_then(|proposal| operations::make_minutes(&model.council, meeting, &proposal, &by, now));
        if let Some((_, operation)) = made {
            self.run(operation);
            self.view.minutes.begin_anew();
        }
    }

    /// Another version made from one there is, by the operation's builder.
    fn next_minutes(
        &mut self,
        minutes: Id,
        build: impl FnOnce(&MinutesText<'_>, Id, &MinutesProposal, &str, jiff::Timestamp) -> Option<(Id, Operation)>,
    ) {
        self.leave();
        let by = self.signed();
        let now = self.clock.timestamp();
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return;
        };
        let text = |field, id, stored: &str| model.text(field, id, stored).to_owned();
        let made =
            now_there(model, minutes, &text).and_then(|(there, proposal)| build(&there, minutes, &proposal, &by, now));
        if let Some((_, operation)) = made {
            if operation.name == OperationName::SendMinutes {
                // The program sends nothing: what is left to do is said.
                let told = self.words.text("notice-minutes-for-approval").to_owned();
                self.run_and_tell(operation, told);
            } else {
                self.run_and_offer_undo(operation);
            }
            self.view.minutes.begin_anew();
        }
    }

    /// Who makes or approves a version: the owner by name, or as the machine and the history know them.
    fn signed(&self) -> String {
        let name = self.owner().name;
        if name.trim().is_empty() {
            self.preferences.person()
        } else {
            name
        }
    }

    fn approve_minutes(&mut self, minutes: Id) {
        self.leave();
        let by = self.signed();
        let now = self.clock.timestamp();
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return;
        };
        let approve = || {
            let council = &model.council;
            let row = council.minutes.get(minutes)?;
            let texts = model.texts.get(&row.meeting_id)?;
            let words = Locale::new(row.form);
            let text = |field, id, stored: &str| model.text(field, id, stored).to_owned();
            let source = source(model, row.meeting_id, &words, &text)?;
            let shown = source.shown(row);
            let parts = shown
                .iter()
                .map(|section| (section.heading.as_str(), section.body.as_str()));
            let sum = sha256(canonical_minutes(parts).as_bytes());
            operations::approve_minutes(council, texts, minutes, &source.proposal(), (&by, &sum), now)
        };
        if let Some(operation) = approve() {
            self.run_and_offer_undo(operation);
            self.view.minutes.begin_anew();
        }
    }

    fn set_minutes_form(&mut self, minutes: Id, form: LanguageForm) {
        self.leave();
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return;
        };
        let text = |field, id, stored: &str| model.text(field, id, stored).to_owned();
        let build = || {
            let (there, from) = now_there(model, minutes, &text)?;
            let meeting = model.council.minutes.get(minutes)?.meeting_id;
            let to = proposal(model, meeting, &Locale::new(form))?;
            operations::set_minutes_form(&there, minutes, (&from, &to))
        };
        if let Some(operation) = build() {
            self.run(operation);
        }
    }

    fn renew_minutes(&mut self, minutes: Id, section: Option<Id>) {
        self.leave();
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return;
        };
        let text = |field, id, stored: &str| model.text(field, id, stored).to_owned();
        let renewed = now_there(model, minutes, &text)
            .and_then(|(there, proposal)| operations::renew_minutes(&there, minutes, &proposal, section));
        match renewed {
            Some(operation) => self.run_and_offer_undo(operation),
            None => self
                .notices
                .tell(self.words.text("notice-minutes-as-meeting").to_owned()),
        }
    }

    /// The actions that the notes of a meeting tell of and that are not made yet.
    fn actions_of_notes(&self, meeting: Id) -> Option<Operation> {
        let model = &self.session.as_ref()?.model;
        let held_on = model.council.meetings.get(meeting)?.held_on;
        let items = model.council.agenda_items.of(meeting);
        let mut notes: Vec<&Note> = items
            .filter_map(|item| Some((item, model.texts.get(&item.subject())?)))
            .flat_map(|(item, texts)| texts.notes.of(item.subject()))
            .filter(|note| note.kind == NoteKind::Action && note.meeting_id == Some(meeting))
            .collect();
        notes.sort_by_key(|note| (note.written_at, note.id));
        let told: Vec<_> = notes
            .into_iter()
            .map(|note| {
                let body = model.text(Field::NOTE_BODY, note.id, &note.body).to_owned();
                let due = due_in(&self.words, &body, held_on);
                (note, body, due)
            })
            .collect();
        operations::actions_from_notes(&model.council, meeting, &told)
    }

    pub(in crate::app) fn close_the_meeting(&mut self, meeting: Id) {
        self.leave();
        let actions = self.actions_of_notes(meeting);
        let more: Vec<Write> = actions.map(|operation| operation.writes).unwrap_or_default();
        let Some(session) = &self.session else { return };
        let now = self.clock.now();
        if let Some(operation) = operations::close_meeting(&session.model.council, meeting, more, &now) {
            self.run_and_offer_undo(operation);
        }
    }

    fn gather(&mut self, case: Id, theme: Option<Theme>, sources: &[(Table, Id)]) {
        let now = self.clock.timestamp();
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return;
        };
        let Some(texts) = model.texts.get(&case) else { return };
        let body = |table: Table, id: Id| match table {
            Table::Note => {
                let note = texts.notes.get(id).filter(|note| !note.is_private)?;
                Some(model.text(Field::NOTE_BODY, id, &note.body).to_owned())
            }
            _ => Some(texts.assessments.get(id).filter(|row| !row.is_private)?.body.clone()),
        };
        let found: Vec<GatherSource> = sources
            .iter()
            .filter_map(|(table, id)| {
                let body = body(*table, *id)?;
                Some(GatherSource {
                    table: *table,
                    id: *id,
                    body,
                })
            })
            .collect();
        if let Some((_, operation)) = operations::gather_advice(&model.council, case, theme, &found, now) {
            self.run_and_offer_undo(operation);
        }
    }

    fn save_minutes(&mut self, asked: SaveMinutes) {
        let SaveMinutes {
            minutes,
            format,
            path,
            replace,
            open,
        } = asked;
        self.leave();
        let Some(model) = self.session.as_ref().map(|session| &session.model) else {
            return;
        };
        let text = |field, id, stored: &str| model.text(field, id, stored).to_owned();
        let compose = || {
            let row = model.council.minutes.get(minutes)?;
            Some(source(model, row.meeting_id, &Locale::new(row.form), &text)?.compose(row))
        };
        let Some(document) = compose() else { return };
        self.preferences.letter_format = format;
        self.remember_saving(&path, open);
        self.view.minutes.usual.format = format;
        self.view.minutes.usual.open = open;
        self.view.minutes.saving.is_running = true;
        self.jobs.start(move || {
            let save = || -> Result<_, SaveLetterError> {
                save_letter::write_whole(&path, &minutes_file(&document, format)?, replace)?;
                Ok((path, open))
            };
            Outcome::MinutesSaved(save())
        });
    }

    pub(in crate::app) fn minutes_saved(&mut self, result: Result<(std::path::PathBuf, bool), SaveLetterError>) {
        let view = &mut self.view.minutes;
        view.saving.is_running = false;
        match result {
            Ok((path, open)) => {
                view.save_panel = None;
                view.usual = letters::usual(&self.preferences);
                self.tell_of_saved("notice-minutes-saved", &path, open);
            }
            Err(error) => view.saving.fail(
                sentences::save_letter_error(&self.words, &error),
                matches!(error, SaveLetterError::Exists(_)),
            ),
        }
    }
}

/// What minutes of a meeting are made from, in the words of a form.
fn source<'a>(
    model: &'a Model,
    meeting: Id,
    words: &'a Locale,
    text: &'a dyn Fn(Field, Id, &str) -> String,
) -> Option<MinutesSource<'a>> {
    Some(MinutesSource {
        council: &model.council,
        texts: &model.texts,
        meeting: model.council.meetings.get(meeting)?,
        text,
        words,
        logo: model.logo.as_ref(),
    })
}

fn proposal(model: &Model, meeting: Id, words: &Locale) -> Option<MinutesProposal> {
    let text = |field, id, stored: &str| model.text(field, id, stored).to_owned();
    Some(source(model, meeting, words, &text)?.proposal())
}

/// A version as it stands, and what is proposed for it now in its own form.
fn now_there<'a>(
    model: &'a Model,
    minutes: Id,
    text: &'a dyn Fn(Field, Id, &str) -> String,
) -> Option<(MinutesText<'a>, MinutesProposal)> {
    let row = model.council.minutes.get(minutes)?;
    let there = MinutesText {
        council: &model.council,
        texts: model.texts.get(&row.meeting_id)?,
        text,
    };
    Some((there, proposal(model, row.meeting_id, &Locale::new(row.form))?))
}
