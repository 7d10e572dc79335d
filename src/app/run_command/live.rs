//! What is asked for about a meeting that is held.

use egui::{ViewportCommand, ViewportId};

use crate::app::{App, LiveCommand, Tab};
use crate::domain::{Council, Field, Id, Meeting, Note, NoteKind, operations};

impl App {
    pub(in crate::app) fn run_live(&mut self, command: LiveCommand) {
        match command {
            LiveCommand::Toggle => self.toggle_live(),
            LiveCommand::ShowItem { meeting, item } => self.show_item(meeting, item),
            LiveCommand::Begin { meeting, item } => {
                let now = self.clock.now();
                self.with_council(|council, _| operations::begin_item(council, item, &now));
                self.show_item(meeting, item);
            }
            LiveCommand::CloseMeeting(meeting) => self.close_held_meeting(meeting),
            LiveCommand::GoOnFrom { meeting, gone } => self.go_on_from(meeting, gone),
            LiveCommand::SayTalkingPoint => self.say_talking_point(),
            LiveCommand::InsertTemplate => self.insert_template(),
            LiveCommand::NoteToAction(note) => self.note_to_action(note),
            LiveCommand::LeaveRoom(recusal) => self.step_of_recused(recusal, true),
            LiveCommand::ReturnToRoom(recusal) => self.step_of_recused(recusal, false),
            LiveCommand::ToggleFullScreen => {
                self.preferences.live_in_window = !self.preferences.live_in_window;
                self.preferences.save();
                self.view.live.in_window = self.preferences.live_in_window;
            }
            LiveCommand::ShowProjector(is_shown) => self.view.live.projector_is_shown = is_shown,
        }
    }

    fn toggle_live(&mut self) {
        if self.view.live.meeting.is_some() {
            self.leave_live();
            return;
        }
        let Some(session) = &self.session else { return };
        let council = &session.model.council;
        let is_open = self.view.meetings.open.filter(|_| self.view.tab == Tab::Meetings);
        let Some(meeting) = is_open.or_else(|| of_today(council, self.clock.today())) else {
            self.notices.tell(self.words.text("live-no-meeting").to_owned());
            return;
        };
        let shown = self.view.meetings.place().filter(|place| place.meeting == meeting);
        let item = council.item_to_show(meeting).map(|item| item.id);
        let stays = shown.is_some_and(|_| self.view.tab == Tab::Meetings && is_open.is_some());
        self.view.live.meeting = Some(meeting);
        self.view.live.in_window = self.preferences.live_in_window;
        match item {
            _ if stays => self.view.meetings.line.ask_focus(),
            Some(item) => self.show_item(meeting, item),
            None => self.open_meeting(meeting),
        }
    }

    /// Out of live mode, where it is; what is shown stays.
    pub(in crate::app) fn leave_live(&mut self) {
        self.view.live.meeting = None;
        self.view.live.projector_is_shown = false;
    }

    /// Shows the notes on an item of an agenda.
    pub(in crate::app) fn show_item(&mut self, meeting: Id, item: Id) {
        let Some(session) = &self.session else { return };
        let Some(row) = session.model.council.agenda_items.get(item).cloned() else {
            return;
        };
        if let Some(case) = row.case_id {
            self.open_agenda_case(meeting, case);
        } else {
            self.open_meeting(meeting);
            self.need_texts(row.subject());
        }
        self.view.meetings.item = Some(item);
    }

    fn close_held_meeting(&mut self, meeting: Id) {
        self.close_the_meeting(meeting);
    }

    /// Shows what comes after an item or case that is off the agenda, or the last where nothing does. What was being
    /// written is kept where it was.
    fn go_on_from(&mut self, meeting: Id, gone: Option<Id>) {
        let Some(session) = &self.session else { return };
        let council = &session.model.council;
        let at = gone
            .and_then(|item| council.agenda_items.get(item))
            .map(|item| item.position);
        let agenda = council.items_in_use(meeting);
        let after = agenda.iter().find(|item| at.is_some_and(|at| item.position > at));
        let next = after.or_else(|| agenda.last()).map(|item| item.id);
        match next {
            Some(item) => self.show_item(meeting, item),
            None => self.open_meeting(meeting),
        }
        self.notices.tell(self.words.text("live-item-gone").to_owned());
    }

    fn say_talking_point(&mut self) {
        let Some((session, place)) = self.session.as_ref().zip(self.view.meetings.place()) else {
            return;
        };
        let subject = place.on.subject();
        let texts = session.model.texts.get(&subject);
        let points = texts.into_iter().flat_map(|texts| texts.notes.of(subject));
        let points = points.filter(|note| note.kind == NoteKind::TalkingPoint);
        let next = points.min_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        let Some(point) = next else {
            self.notices.tell(self.words.text("live-no-talking-points").to_owned());
            return;
        };
        let said = operations::talking_point_to_note(point, Some(place.meeting), self.clock.timestamp());
        self.run(said);
    }

    fn insert_template(&mut self) {
        let Some((session, place)) = self.session.as_ref().zip(self.view.meetings.place()) else {
            return;
        };
        let council = &session.model.council;
        let Some(meeting) = council.meetings.get(place.meeting) else {
            return;
        };
        let subject = place.on.subject();
        // What is not loaded may have notes.
        let Some(texts) = session.model.texts.get(&subject) else {
            return;
        };
        let draft = self.view.meetings.draft_note;
        let is_begun = |note: &Note| Some(note.id) != draft && note.is_in_stream_of(meeting.id);
        if texts.notes.of(subject).any(is_begun) {
            self.notices.tell(self.words.text("live-template-begun").to_owned());
            return;
        }
        let author = self.owner().member(council);
        let (form, now) = (self.words.form(), self.clock.timestamp());
        match operations::insert_note_template(council, place.on, meeting, author, form, now) {
            Some(operation) => self.run_and_offer_undo(operation),
            None => self.notices.tell(self.words.text("live-template-empty").to_owned()),
        }
    }

    fn note_to_action(&mut self, note: Id) {
        let Some(session) = &self.session else { return };
        let model = &session.model;
        let Some(row) = model.note(note) else { return };
        let body = model.text(Field::NOTE_BODY, note, &row.body);
        let said = self.said(row, body);
        if let Some(operation) = operations::note_to_action(&model.council, row, said, self.clock.timestamp()) {
            self.run(operation);
        }
    }

    fn step_of_recused(&mut self, recusal: Id, leaves: bool) {
        let at = operations::local(&self.clock.now());
        let meeting = self.view.live.meeting;
        self.with_council(|council, _| operations::step_of_recused(council, meeting, recusal, at, leaves));
    }

    /// The window fills the screen in live mode, unless it was chosen otherwise on this machine.
    pub(in crate::app) fn follow_full_screen(&mut self) {
        let is_live = self.session.is_some() && self.view.live.meeting.is_some();
        let fills = is_live && !self.preferences.live_in_window;
        if fills != self.fills_the_screen {
            self.fills_the_screen = fills;
            let command = ViewportCommand::Fullscreen(fills);
            self.context.send_viewport_cmd_to(ViewportId::ROOT, command);
        }
    }
}

/// The meeting that is held today, where there is one that is not closed; else one of yesterday that was opened and goes on
/// after midnight.
fn of_today(council: &Council, today: jiff::civil::Date) -> Option<Id> {
    let is_held = |meeting: &&Meeting| meeting.closed_at.is_none() && meeting.cancelled_at.is_none();
    let of_day = |day| move |meeting: &&Meeting| meeting.held_on == day;
    let meetings = || council.meetings.iter().filter(is_held);
    let goes_on = || {
        let yesterday = today.yesterday().ok()?;
        let mut opened = meetings().filter(|meeting| meeting.opened_at.is_some());
        opened.find(of_day(yesterday))
    };
    let found = meetings().find(of_day(today)).or_else(goes_on);
    found.map(|meeting| meeting.id)
}

impl crate::app::Model {
    /// A note in use, where its texts are loaded.
    #[must_use]
    pub fn note(&self, note: Id) -> Option<&Note> {
        let found = self.texts.values().find_map(|texts| texts.notes.get(note));
        found.filter(|note| note.ended_at.is_none())
    }
}
