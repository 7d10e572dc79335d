//! Meetings, their agenda, and the line of notes.

use crate::app::{App, LiveCommand, MeetingCommand, MeetingPage, Tab};
use crate::domain::operations::Said;
use crate::domain::{
    Council, Field, Id, MeetingKind, Note, NoteKind, NoteMarks, NoteOn, Operation, Recommendation, Table, Write,
    operations, text,
};
use crate::figures::backlog::proposed_on;
use crate::figures::gather::due_in;
use crate::language::sentences;

impl App {
    pub(in crate::app) fn run_meeting(&mut self, command: MeetingCommand) {
        match command {
            MeetingCommand::Show { meeting, page } => {
                self.open_meeting(meeting);
                self.view.meetings.page = page;
            }
            MeetingCommand::Add { held_on, case } => self.add_meeting(held_on, case),
            MeetingCommand::AddToAgenda { meeting, case } => self.add_to_agenda(meeting, case),
            MeetingCommand::MoveAgendaItem { item, direction } => {
                self.with_council(|council, _| operations::move_agenda_item(council, item, direction));
            }
            MeetingCommand::TypeNote {
                on,
                meeting,
                marks,
                text,
            } => self.type_note(on, meeting, marks, &text),
            MeetingCommand::EndNoteLine => self.end_note_line(),
            MeetingCommand::EndLineAsRecommendation => self.end_line_as_recommendation(),
            MeetingCommand::NoteToRecommendation(note) => self.note_to_recommendation(note),
            MeetingCommand::MarkNote { note, drawn, marks } => self.mark_note(note, drawn, marks),
            MeetingCommand::MergeNotes { above, note } => self.merge_notes(above, note),
        }
    }

    pub(in crate::app) fn open_meeting(&mut self, meeting: Id) {
        self.show(Tab::Meetings);
        if self.view.live.meeting.is_some_and(|held| held != meeting) {
            self.leave_live();
        }
        self.empty_note_line();
        self.view.meetings.open = Some(meeting);
        self.view.meetings.page = MeetingPage::Plan;
        self.view.meetings.case = None;
        self.view.meetings.item = None;
    }

    pub(in crate::app) fn close_meeting(&mut self) {
        self.leave_live();
        self.empty_note_line();
        self.view.meetings.end_edit();
        self.leave();
        self.view.meetings.open = None;
        self.view.meetings.case = None;
        self.view.meetings.item = None;
    }

    pub(in crate::app) fn open_agenda_case(&mut self, meeting: Id, case: Id) {
        self.open_meeting(meeting);
        self.need_texts(case);
        self.view.meetings.case = Some(case);
        self.view.meetings.last_case = Some((meeting, case));
        let items = self
            .session
            .as_ref()
            .map(|session| session.model.council.agenda(meeting));
        let mut items = items.into_iter().flatten();
        self.view.meetings.item = items.find(|item| item.case_id == Some(case)).map(|item| item.id);
    }

    pub(in crate::app) fn add_meeting(&mut self, held_on: jiff::civil::Date, case: Option<Id>) {
        let Some(session) = &self.session else { return };
        let council = &session.model.council;
        let plan = proposed_on(council, MeetingKind::CouncilMeeting, held_on);
        let (meeting, mut operation) = operations::plan_meeting(council, plan, self.clock.timestamp());
        if case.is_some() {
            let (_, item) = operations::add_agenda_item(council, meeting, case, "");
            operation.writes.extend(item.writes);
        }
        if !self.run(operation) {
            return;
        }
        match case {
            Some(case) => self.open_agenda_case(meeting, case),
            None => self.open_meeting(meeting),
        }
    }

    pub(in crate::app) fn add_to_agenda(&mut self, meeting: Id, case: Id) {
        self.with_council(|council, _| {
            let is_there = council.agenda_items.of(meeting).any(|item| item.case_id == Some(case));
            (!is_there).then(|| operations::add_agenda_item(council, meeting, Some(case), "").1)
        });
    }

    pub(in crate::app) fn type_note(&mut self, on: NoteOn, meeting: Option<Id>, marks: NoteMarks, typed: &str) {
        if !self.session.as_ref().is_some_and(|session| session.model.may_write()) {
            self.notices
                .tell(sentences::refusal(&self.words, crate::store::Refusal::ReadOnly));
            return;
        }
        self.need_texts(on.subject());
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
                let council = self.session.as_ref().map(|session| &session.model.council);
                let author = council.and_then(|council| self.owner().member(council));
                let now = self.clock.timestamp();
                let (note, operation) = operations::write_note(on, meeting, author, marks, &first, now);
                self.run(operation);
                self.view.meetings.draft_note = Some(note);
            }
        }
    }

    /// The line of notes is ended where it is written, which emptied it at once: what stands there now may be the next.
    pub(in crate::app) fn end_note_line(&mut self) {
        if let Some(note) = self.view.meetings.draft_note.take() {
            self.leave();
            self.queue.push_back(LiveCommand::NoteToAction(note).into());
        }
    }

    /// As [`Self::end_note_line`] from elsewhere: the words of the note that ends go from the line, and are not noted again.
    fn empty_note_line(&mut self) {
        self.end_note_line();
        self.view.meetings.line.text.clear();
    }

    pub(in crate::app) fn end_note(&mut self, note: Id) {
        self.run(operations::end_note(note, self.clock.timestamp()));
    }

    pub(in crate::app) fn end_line_as_recommendation(&mut self) {
        if let Some(note) = self.view.meetings.draft_note {
            self.end_note_line();
            self.note_to_recommendation(note);
        }
    }

    pub(in crate::app) fn note_to_recommendation(&mut self, note: Id) {
        if self.view.meetings.draft_note == Some(note) {
            self.empty_note_line();
        }
        let Some(session) = &self.session else { return };
        let model = &session.model;
        let Some(mut row) = model.note(note).cloned() else {
            return;
        };
        if row.is_private {
            self.notices.tell(self.words.text("live-note-is-private").to_owned());
            return;
        }
        // Asked for twice, it is one recommendation all the same.
        let Some(case) = row.case_id else {
            self.mark_as_advice(&row);
            return;
        };
        let is_it = |made: &Recommendation| made.note_id == Some(note);
        if model.council.recommendations.of(case).any(is_it) {
            return;
        }
        row.body = model.text(Field::NOTE_BODY, note, &row.body).to_owned();
        let made = operations::note_to_recommendation(&model.council, &row, self.clock.timestamp());
        let Some((_, operation)) = made else { return };
        self.run(operation);
    }

    /// On an item without a case there is nothing to recommend in: the note is advice all the same, and that is said.
    fn mark_as_advice(&mut self, note: &Note) {
        let marks = NoteMarks {
            kind: NoteKind::Advice,
            ..note.marks()
        };
        self.mark_note(note.id, note.marks(), marks);
        self.notices
            .tell(self.words.text("live-no-case-to-recommend-in").to_owned());
    }

    /// What follows for what was made of the note is told where it is a recommendation.
    fn mark_note(&mut self, note: Id, drawn: NoteMarks, marks: NoteMarks) {
        self.leave();
        let Some(session) = &self.session else { return };
        let model = &session.model;
        let Some(row) = model.note(note) else { return };
        let marks = row.marks().with_choice(drawn, marks);
        let Some(texts) = row.subject().and_then(|subject| model.texts.get(&subject)) else {
            return;
        };
        let (body, now) = (model.text(Field::NOTE_BODY, note, &row.body), self.clock.timestamp());
        let said = self.said(row, body);
        let built = if marks.is_private {
            built_on_shared(&model.council, &[row])
        } else {
            Vec::new()
        };
        if let Some(operation) = operations::mark_note(&model.council, texts, row, said, marks, now) {
            self.run_and_tell_of_advice(operation, &built);
        }
    }

    /// As [`Self::mark_note`], where one of the two is private; else it is told that they are one.
    fn merge_notes(&mut self, above: Id, note: Id) {
        self.leave();
        let Some(session) = &self.session else { return };
        let model = &session.model;
        let Some((above, note)) = model.note(above).zip(model.note(note)) else {
            return;
        };
        let Some(texts) = note.subject().and_then(|subject| model.texts.get(&subject)) else {
            return;
        };
        let [first, rest] = [above, note].map(|row| (row, model.text(Field::NOTE_BODY, row.id, &row.body)));
        let built = if above.is_private || note.is_private {
            built_on_shared(&model.council, &[above, note])
        } else {
            Vec::new()
        };
        let merged = operations::merge_notes(&model.council, texts, first, rest, self.clock.timestamp());
        if built.is_empty() {
            self.run_and_offer_undo(merged);
        } else {
            self.run_and_tell_of_advice(merged, &built);
        }
    }

    /// Runs what makes notes private, and tells whether the recommendations built on them went with it.
    fn run_and_tell_of_advice(&mut self, operation: Operation, built: &[Id]) {
        let ends = |built: &Id| {
            let is_end = |write: &Write| matches!(write, Write::Set { table: Table::Recommendation, id, column, .. } if id == built && column == "ended_at");
            operation.writes.iter().any(is_end)
        };
        let told = if built.iter().all(ends) {
            "live-private-ended-advice"
        } else {
            "live-private-kept-advice"
        };
        if self.run(operation) && !built.is_empty() {
            self.notices.tell_with_undo(self.words.text(told).to_owned());
        }
    }

    /// Of the lines of a template that were answered while their field was open, or are answered no more, what is of the kind
    /// action gets its action, or loses it.
    pub(super) fn follow_answered_lines(&mut self) {
        let Some(session) = &self.session else { return };
        let model = &session.model;
        for ((field, id), before) in &model.before_typing {
            if *field != Field::NOTE_BODY || self.view.meetings.edited_note() == Some(*id) {
                continue;
            }
            let Some(row) = model.note(*id).filter(|row| row.kind == NoteKind::Action) else {
                continue;
            };
            let is_only_template = |body: &str| model.council.is_only_template(body);
            let now = model.text(*field, *id, &row.body);
            // A field left empty gets its words back.
            if !now.trim().is_empty() && is_only_template(before) != is_only_template(now) {
                self.queue.push_back(LiveCommand::NoteToAction(*id).into());
            }
        }
    }

    /// A note's words with the day in them, near that of its meeting.
    pub(super) fn said<'a>(&self, note: &Note, body: &'a str) -> Said<'a> {
        let meetings = self.session.as_ref().map(|session| &session.model.council.meetings);
        let meeting = meetings
            .zip(note.meeting_id)
            .and_then(|(meetings, id)| meetings.get(id));
        let near = meeting.map_or_else(|| self.clock.today(), |meeting| meeting.held_on);
        Said {
            body,
            due: due_in(&self.words, body, near),
        }
    }
}

/// The recommendations that are built on those of the notes that are for all.
fn built_on_shared(council: &Council, notes: &[&Note]) -> Vec<Id> {
    let shared = notes.iter().filter(|note| !note.is_private);
    let on_case = shared.filter_map(|note| Some((note.case_id?, note.id)));
    on_case
        .flat_map(|(case, note)| operations::recommendations_built_on(council, case, note))
        .collect()
}
