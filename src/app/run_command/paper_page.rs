//! A paper that is open: what is read of it, and the notes on its pages.

use std::collections::BTreeSet;

use crate::app::App;
use crate::domain::{Field, Id, Note, operations, text};
use crate::language::{capitalised, sentences};
use crate::store::Refusal;

impl App {
    pub(super) fn open_paper(&mut self, paper: Id, page: Option<u32>) {
        let Some(row) = self.paper(paper) else { return };
        let (case, sha256) = (row.case_id, row.sha256.clone());
        self.leave();
        self.end_paper_note_line();
        self.close_history();
        self.view.copies.leave();
        self.need_texts(case);
        self.need_paper_text(&sha256);
        let read = self
            .session
            .as_ref()
            .map(|session| session.model.council.pages_read(paper));
        // Where one left off: the page after the last that was gone through.
        let left_off = read.and_then(|(pages, is_read)| pages.last().map(|last| last + 1).filter(|_| !is_read));
        self.view.papers.show(paper, page.or(left_off));
    }

    pub(in crate::app) fn close_paper(&mut self) {
        self.end_paper_note_line();
        self.leave();
        self.view.papers.open = None;
    }

    pub(super) fn set_read(&mut self, paper: Id, read: bool) {
        let Some(row) = self.paper(paper) else { return };
        let sha256 = row.sha256.clone();
        let Some(session) = &self.session else { return };
        let count = session.model.papers.page_count(&sha256).or_else(|| {
            let text = session.model.papers.text(&sha256)?;
            u32::try_from(text.pages.len()).ok()
        });
        self.view.papers.forget_seen(paper);
        let sent = self.with_council(|council, now| {
            let pages = if read {
                (1..=count.unwrap_or(0)).collect()
            } else {
                BTreeSet::new()
            };
            operations::read_paper(council, paper, &pages, read.then_some(now))
        });
        if sent {
            let key = if read {
                "papers-marked-read"
            } else {
                "papers-marked-unread"
            };
            self.notices.tell_with_undo(self.words.text(key).to_owned());
        }
    }

    /// As the line of notes of a meeting: a note from its first letter on, so that nothing is lost.
    pub(super) fn type_paper_note(&mut self, paper: Id, page: Option<u32>, quoted: &str, typed: &str) {
        let author = self.own_member();
        let Some(row) = self.paper(paper).cloned() else { return };
        if !self.session.as_ref().is_some_and(|session| session.model.may_write()) {
            self.notices.tell(sentences::refusal(&self.words, Refusal::ReadOnly));
            return;
        }
        let body = text::clean(typed);
        match self.view.papers.draft_note {
            Some(note) if body.trim().is_empty() => {
                self.view.papers.draft_note = None;
                self.end_note(note);
            }
            Some(note) => self.type_text(Field::NOTE_BODY, note, &body),
            None if body.trim().is_empty() => {}
            None => {
                let first: String = body.chars().take(text::MAX_CHARS).collect();
                let now = self.clock.timestamp();
                let (note, operation) = operations::add_paper_note(&row, page, quoted, author, &first, now);
                self.run(operation);
                self.view.papers.draft_note = Some(note);
            }
        }
    }

    pub(in crate::app) fn end_paper_note_line(&mut self) {
        if self.view.papers.draft_note.take().is_some() {
            self.view.papers.forget_line();
            self.leave();
        }
    }

    /// The note as it is typed, where it is loaded.
    fn note_as_typed(&self, note: Id) -> Option<Note> {
        let model = &self.session.as_ref()?.model;
        let mut row = model.texts.values().find_map(|texts| texts.notes.get(note))?.clone();
        row.body = model.text(Field::NOTE_BODY, note, &row.body).to_owned();
        Some(row)
    }

    pub(super) fn note_to_talking_point(&mut self, note: Id) {
        let Some(row) = self.note_as_typed(note) else { return };
        let now = self.clock.timestamp();
        let made = row.case_id.and_then(|case| {
            let texts = self.session.as_ref()?.model.texts.get(&case)?;
            operations::note_to_talking_point(texts, &row, now)
        });
        if let Some((_, operation)) = made {
            self.run_and_offer_undo(operation);
        }
    }

    /// With the page it is on, so that what is written there leads back.
    pub(super) fn note_to_assessment(&mut self, note: Id) {
        let Some(row) = self.note_as_typed(note) else { return };
        let now = self.clock.timestamp();
        let words = match row.page {
            Some(page) => self.words.with(
                "papers-note-in-assessment",
                &[("note", row.body.as_str().into()), ("page", page.into())],
            ),
            None => row.body.clone(),
        };
        let member = self.own_member();
        let made = row
            .case_id
            .zip(member)
            .zip(row.theme)
            .and_then(|((case, member), theme)| {
                let model = &self.session.as_ref()?.model;
                let texts = model.texts.get(&case)?;
                let (id, _) = operations::own_assessment(texts, case, member, theme);
                let typed = model.typed.get(&(Field::ASSESSMENT_BODY, id)).map(String::as_str);
                let place = (case, member, theme);
                Some(operations::append_to_assessment(texts, place, typed, &words, now))
            });
        let Some(operation) = made else { return };
        let told = capitalised(self.words.text("operation-append-to-assessment"));
        if self.run(operation) {
            self.notices.tell_with_undo(told);
        }
    }
}
