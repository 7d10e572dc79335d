//! What happens between frames: takes in what the writer and the jobs have done, and runs what was asked for.

use std::time::Duration;

use super::jobs::Outcome;
use super::model::Failure;
use super::preview::{Preview, Seen, Wanted};
use super::{App, Command, MeetingPage, Model, Session, Tab};
use crate::document::Printed;
use crate::domain::{AgendaItem, Id, OperationName, text};
use crate::language::sentences;
use crate::store::writer::{Event, Failed, Saved, SavedKind};
use crate::store::{Refusal, StoreError};
use crate::ui::View;

/// Frames drawn after something was done.
const FRAMES_AFTER: u8 = 2;

/// Between two looks for the writer's answer when the window goes away, and no frame looks for it.
const WAIT: Duration = Duration::from_millis(2);

impl App {
    /// Takes in what is finished and runs what was asked for. Called before every frame, and when something wakes the
    /// window; does not wait for anything.
    pub fn logic(&mut self) {
        self.take_in_asked();
        self.keep_drafts();
        self.take_outcomes();
        self.take_events();
        self.notice_a_lost_writer();
        self.run_queue();
        self.follow_logo();
        self.follow_full_screen();
        self.save_asked_pack();
        self.say_when_saved();
        self.close_when_saved();
    }

    /// Runs what was asked for, in order, until something has to wait for the file.
    fn run_queue(&mut self) {
        while let Some(command) = self.queue.pop_front() {
            let in_flight = self
                .session
                .as_ref()
                .is_some_and(|session| session.model.awaits_the_file());
            if in_flight && command.waits_for_the_file() {
                // The writer wakes the window when it has answered.
                self.queue.push_front(command);
                break;
            }
            self.run_command(command);
            self.frames_owed = FRAMES_AFTER;
        }
    }

    /// Keeps what is half-typed in fields where one has stopped typing.
    fn keep_drafts(&mut self) {
        let now = self.context.input(|input| input.time);
        let paused: Vec<Command> = self
            .view
            .drafts()
            .into_iter()
            .flat_map(|drafts| drafts.paused(now))
            .collect();
        self.queue.extend(paused);
    }

    fn take_in_asked(&mut self) {
        for command in self.asked.take() {
            self.take_in(command);
        }
    }

    /// Puts a command last in the queue. A keystroke is shown at once, also where it waits its turn there: the one after
    /// it builds upon it.
    pub(super) fn take_in(&mut self, command: Command) {
        if command.may_write() {
            self.notices.withdraw_offer();
        }
        if let (Command::Type { field, id, text }, Some(session)) = (&command, &mut self.session)
            && session.model.may_write()
        {
            session.model.show_typed(*field, *id, text::clean(text));
        }
        self.queue.push_back(command);
    }

    /// Draws a frame, and asks for another where the frame asked for something.
    ///
    /// What stands in the middle of the window, or scrolls to something new, knows its size only when it has been drawn.
    /// So whatever was done is followed by two more frames, which put it in its place; then nothing is drawn until
    /// something happens.
    pub fn draw(&mut self, ui: &mut egui::Ui) {
        self.held_keys.take(ui, !self.queue.is_empty());
        let moved_only =
            |event: &egui::Event| matches!(event, egui::Event::PointerMoved(_) | egui::Event::MouseMoved(_));
        if ui.input(|input| input.events.iter().any(|event| !moved_only(event))) {
            self.frames_owed = FRAMES_AFTER;
        }
        if let (Some(preview), Some(Session { model, .. })) = (&self.preview, &self.session) {
            hand_over(preview, self.previewed, model, &mut self.view);
        }
        self.count_advice_to_bring();
        self.load_own_assessments();
        self.load_texts_of_minutes();
        self.count_outgoing();
        crate::ui::shell::ui(ui, self);
        // At once, so that the pages are set while this frame is on its way to the screen.
        self.take_in_asked();
        self.ask_for_pages();
        if !self.queue.is_empty() {
            self.context.request_repaint();
        } else if self.frames_owed > 0 && !self.context.will_discard() {
            self.frames_owed -= 1;
            self.context.request_repaint();
        }
    }

    /// Asks for the pages of the letter or the minutes that are open, as they now stand.
    fn ask_for_pages(&mut self) {
        let Some(session) = &self.session else { return };
        let today = self.clock.today();
        let view = &mut self.view;
        let (document, of, pages) = match (view.tab, view.meetings.page) {
            (Tab::Letters, _) => {
                let Some((letter, case)) = view.letters.document(&session.model, today).zip(view.letters.open) else {
                    return;
                };
                (Printed::Letter(letter), case, &mut view.letters.pages)
            }
            (Tab::Meetings, MeetingPage::Minutes) => {
                let Some(meeting) = view.meetings.open else { return };
                let Some((minutes, id)) = view.minutes.document(&session.model, meeting) else {
                    return;
                };
                (Printed::Minutes(minutes), id, &mut view.minutes.pages)
            }
            _ => return,
        };
        // The pages of one document are not shown as those of another.
        if self.previewed != Some(of) {
            self.previewed = Some(of);
            self.preview = None;
            pages.seen = Seen::default();
        }
        let context = self.context.clone();
        let preview = self
            .preview
            .get_or_insert_with(|| Preview::start(move || context.request_repaint()));
        preview.ask(Wanted {
            document,
            pages: pages.in_view.clone(),
            pixels_per_point: pages.pixels_per_point.max(1.0),
        });
    }

    /// Before the window goes away: what was asked for is done, what was typed is saved, and letters under way are written.
    pub fn finish(&mut self) {
        self.take_in_asked();
        self.run_all();
        self.leave();
        if let Some(session) = self
            .session
            .as_ref()
            .filter(|session| session.model.in_flight.is_empty())
        {
            session.model.papers.cancel();
        }
        self.jobs.finish();
        // A letter that was under way gets its date.
        self.take_outcomes();
        self.session = None;
        self.originals.remove();
    }

    /// Runs all that was asked for, and waits for the file where that is needed.
    fn run_all(&mut self) {
        // Nobody is there to answer a dialog.
        self.queue.retain(|command| !command.opens_a_dialog());
        while self.session.is_some() && !self.queue.is_empty() {
            self.take_events();
            self.notice_a_lost_writer();
            self.run_queue();
            if !self.queue.is_empty() {
                std::thread::sleep(WAIT);
            }
        }
    }

    fn take_outcomes(&mut self) {
        while let Some(outcome) = self.jobs.next_outcome() {
            match outcome {
                Outcome::Opened(path, result) => self.opened(path, result),
                Outcome::RecentLookedFor(path, is_there) => self.recent_looked_for(path, is_there),
                Outcome::FilePicked(path) => {
                    if let Some(path) = path {
                        self.ask(Command::OpenFile(path));
                    }
                }
                Outcome::FolderPicked(folder) => {
                    if let Some(folder) = folder {
                        self.preferences.letter_folder = Some(folder.clone());
                        self.view.minutes.saving.picked_folder = Some(folder.clone());
                        self.view.letters.saving.picked_folder = Some(folder);
                    }
                }
                Outcome::OwnFolderPicked(which, folder) => self.own_folder_picked(which, folder),
                Outcome::LogoPicked(council, path) => self.logo_picked(&council, path),
                Outcome::LogoRead(council, result) => self.logo_read(&council, result),
                Outcome::LogoLoaded(sha256, logo) => self.logo_loaded(&sha256, logo),
                Outcome::PapersPicked(council, case, files) => self.papers_picked(&council, case, files),
                Outcome::PapersLookedAt(council, looked_at) => self.papers_looked_at(&council, looked_at),
                Outcome::PaperRead(council, sha256, text) => self.paper_read(&council, &sha256, &text),
                Outcome::PaperSaved(council, path, saved) => self.paper_saved(&council, &path, &saved),
                Outcome::PaperFolderPicked(folder) => self.paper_folder_picked(folder),
                Outcome::Copies(path, done) => self.copies_done(&path, done),
                Outcome::OutgoingCounted(council, counted) => self.outgoing_counted(&council, counted),
                Outcome::LetterSaved(case, result) => self.letter_saved(case, result),
                Outcome::PackFolderPicked(folder) => self.pack_folder_picked(folder),
                Outcome::PackSaved(path, open, result) => self.pack_saved(&path, open, result),
                Outcome::MinutesSaved(result) => self.minutes_saved(result),
            }
        }
    }

    fn take_events(&mut self) {
        let Some(session) = &mut self.session else { return };
        let mut events = Vec::new();
        while let Some(event) = session.writer.next_event() {
            events.push(event);
        }
        for event in events {
            self.frames_owed = FRAMES_AFTER;
            match event {
                Event::Saved(saved) => {
                    self.take_saved(saved);
                    self.refresh_history();
                }
                Event::Texts(case, texts) => {
                    if let Some(session) = &mut self.session {
                        session.model.texts.insert(case, *texts);
                        session.model.revision += 1;
                    }
                }
                Event::LastText(last) => {
                    if let Some(session) = &mut self.session {
                        session.model.last_text = last;
                        session.model.last_text_is_known = true;
                        session.model.last_texts_awaited -= 1;
                    }
                }
                Event::History(asked, told) => self.take_history(asked, told),
                Event::Document(sha256, content) => self.logo_came(sha256, content),
                Event::Paper(answer) => self.take_paper(answer),
                Event::Failed { operation, error } => self.take_failed(operation, error),
            }
        }
    }

    /// Where the writer's thread is gone, nothing will be answered: what waits is told as not saved.
    fn notice_a_lost_writer(&mut self) {
        let Some(session) = self.session.as_mut().filter(|session| !session.writer.is_alive()) else {
            return;
        };
        let model = &mut session.model;
        let lost = || StoreError::Io(std::io::Error::other("the writer stopped"));
        model.taking_back = 0;
        let operations = model.in_flight.drain(..).map(Some);
        let failures: Vec<_> = operations
            .map(|operation| Failure {
                error: lost(),
                operation,
            })
            .collect();
        model.failures.extend(failures);
        if model.failures.is_empty() && !model.typed.is_empty() {
            model.failures.push(Failure {
                error: lost(),
                operation: None,
            });
        }
    }

    fn take_saved(&mut self, saved: Saved) {
        let held = self.view.live.meeting;
        let Some(session) = &mut self.session else { return };
        let on_agenda = |model: &Model| {
            held.map(|held| ids(model.council.items_in_use(held)))
                .unwrap_or_default()
        };
        let before = on_agenda(&session.model);
        session.model.apply(saved.changes);
        let is_told = match saved.kind {
            SavedKind::Text(field, id) => session.model.remember_written(field, id, self.clock.timestamp()),
            _ => false,
        };
        if !is_told {
            session.find_last_text();
        }
        let model = &mut session.model;
        model.undoable = saved.undoable;
        model.redoable = saved.redoable;
        model.saved_at = Some(self.clock.now().time());
        self.close_asked &= self.closing.is_some();
        match saved.kind {
            SavedKind::Operation(name) => {
                if !model.in_flight.is_empty() {
                    model.in_flight.remove(0);
                }
                if name == OperationName::AddPapers {
                    self.papers_attached();
                }
            }
            SavedKind::Text(field, id) => {
                model.settle_text(field, id);
                if saved.unsaved_texts == 0 {
                    model.failures.retain(|failure| failure.operation.is_some());
                }
            }
            SavedKind::Undone(name) | SavedKind::Redone(name) => {
                model.taking_back = model.taking_back.saturating_sub(1);
                // Half-typed words belong to the state that was taken back; the line of notes shows its note as it now is.
                model.forget_typed_before_step();
                if let Some(draft) = self.view.meetings.draft_note {
                    let note = model.note(draft);
                    self.view.meetings.draft_note = note.map(|note| note.id);
                    self.view.meetings.line.follow(note);
                }
                let note = self.view.papers.draft_note.and_then(|draft| model.note(draft));
                self.view.papers.draft_note = note.map(|note| note.id);
                self.view.papers.follow(note);
                let key = if matches!(saved.kind, SavedKind::Undone(_)) {
                    "notice-undone"
                } else {
                    "notice-redone"
                };
                if let Some(name) = name {
                    let what = self
                        .words
                        .text(&format!("operation-{}", name.code().replace('_', "-")))
                        .to_owned();
                    let words = self.words.with(key, &[("what", what.into())]);
                    self.notices.tell(words);
                }
                self.show_what_came_back(&before);
            }
        }
    }

    /// In live mode, shows the item under way where a step back or forth has just put it on the agenda again: it was not
    /// there `before`.
    fn show_what_came_back(&mut self, before: &[Id]) {
        let Some((session, meeting)) = self.session.as_ref().zip(self.view.live.meeting) else {
            return;
        };
        let council = &session.model.council;
        let shown = council.item_to_show(meeting).filter(|item| item.is_running());
        if let Some(item) = shown.map(|item| item.id).filter(|item| !before.contains(item)) {
            self.show_item(meeting, item);
        }
    }

    fn take_failed(&mut self, failed: Failed, error: StoreError) {
        let Some(session) = &mut self.session else { return };
        let model = &mut session.model;
        match failed {
            Failed::Operation(_) => {
                let operation = (!model.in_flight.is_empty()).then(|| model.in_flight.remove(0));
                if let StoreError::Refused(Refusal::NoSuchRow) = error {
                    self.notices.tell(sentences::refusal(&self.words, Refusal::NoSuchRow));
                    return;
                }
                model.failures.push(Failure { error, operation });
            }
            Failed::Files => {
                if !model.in_flight.is_empty() {
                    model.in_flight.remove(0);
                }
                self.attaching_failed(&error);
            }
            Failed::Text(field, id) if matches!(error, StoreError::Refused(Refusal::NoSuchRow)) => {
                // Its row waits among the failures, and the text goes with it when that is tried again; or the row has
                // been taken back, and there is nothing to write in.
                if model.failures.iter().all(|failure| failure.operation.is_none()) {
                    model.typed.remove(&(field, id));
                    self.view.meetings.draft_note = self.view.meetings.draft_note.filter(|draft| *draft != id);
                }
            }
            Failed::Text(..) => {
                model.failures.retain(|failure| failure.operation.is_some());
                model.failures.push(Failure { error, operation: None });
            }
            Failed::Undo | Failed::Redo => {
                model.taking_back = model.taking_back.saturating_sub(1);
                let refusal = match error {
                    StoreError::Refused(refusal) => refusal,
                    error => {
                        model.failures.push(Failure { error, operation: None });
                        return;
                    }
                };
                self.notices.tell(sentences::refusal(&self.words, refusal));
            }
            Failed::LoadHistory => {
                model.failures.push(Failure { error, operation: None });
                self.history_failed();
            }
            Failed::LoadTexts(_) => model.failures.push(Failure { error, operation: None }),
        }
    }
}

fn ids(items: Vec<&AgendaItem>) -> Vec<Id> {
    items.into_iter().map(|item| item.id).collect()
}

/// Gives the pages that are set to the screen that is shown, where they are of the document that is open there. The pages of
/// one are not shown as those of another, not for a frame.
fn hand_over(preview: &Preview, previewed: Option<Id>, model: &Model, view: &mut View) {
    let (open, pages) = match (view.tab, view.meetings.page) {
        (Tab::Letters, _) => (view.letters.open, &mut view.letters.pages),
        (Tab::Meetings, MeetingPage::Minutes) => {
            let open = view.meetings.open;
            let open = open.and_then(|meeting| view.minutes.shown_version(model, meeting));
            (open, &mut view.minutes.pages)
        }
        _ => return,
    };
    pages.seen = if open.is_some() && open == previewed {
        preview.seen()
    } else {
        Seen::default()
    };
}
