//! What is written before and in the meeting: questions, members' assessments and notes.

use std::rc::Rc;

use jiff::{SignedDuration, Timestamp};

use super::Writes;
use super::case::Maker;
use super::facts::Facts;
use super::parts::theme;
use super::plan::{Part, at, days};
use crate::domain::{Assessment, Certainty, Id, Note, NoteKind, NoteOn, Question, Theme};

/// How many of the people, from the leader on, write in every case: the members who have been there all the time.
const WRITERS: usize = 8;

/// A row that something else can be made from, and its theme.
pub(super) type Themed = (Option<Theme>, Id);

impl Maker {
    /// All that is written about a case whose row is made. `other` is the organisation its texts name.
    pub(super) fn write_about(&mut self, facts: &Facts<'_>, other: Id, writes: &mut Writes) {
        let questions = self.ask(facts, writes);
        self.papers(facts, writes);
        self.assess(facts, writes);
        let notes = self.note(facts, writes);
        if facts.is_held {
            self.advise(facts, other, (&questions, &notes), writes);
            self.letter(facts, writes);
        }
        self.preparation(facts, writes);
        self.tell(facts, writes);
    }

    fn ask(&mut self, facts: &Facts<'_>, writes: &mut Writes) -> Vec<Themed> {
        let stock = Rc::clone(&self.stock);
        let count = match facts.part {
            Part::PreMeetingHeld | Part::PreMeetingPlanned => 0,
            Part::DocumentsMissing | Part::Later => 1,
            _ => self.random.between(2, 5),
        };
        let mut asked = Vec::new();
        for position in 0..count {
            let (theme, turn) = self.asked.next(&mut self.random);
            let texts = &stock.parts.questions[theme.index()];
            let Some(text) = texts.get(turn % texts.len().max(1)) else {
                continue;
            };
            let id = self.keys.next();
            writes.row(Question {
                id,
                case_id: facts.id,
                theme: Some(theme),
                body: facts.gaps.fill(*text, facts.form),
                position: f64::from(position) + 1.0,
                created_at: facts.created,
                ended_at: None,
            });
            asked.push((Some(theme), id));
        }
        asked
    }

    /// The key and form of someone who takes part in the case.
    fn writer(&mut self, facts: &Facts<'_>) -> usize {
        let chosen = self.random.below(WRITERS);
        if facts.recused == Some(chosen) {
            (chosen + 1) % WRITERS
        } else {
            chosen
        }
    }

    fn assess(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let stock = Rc::clone(&self.stock);
        let (Some(documents), Some(_)) = (facts.documents_on, facts.meeting) else {
            return;
        };
        let written_at = at(days(documents, 3).min(days(self.today, -1)), 19);
        let texts = stock.parts.texts("assessment");
        let first = self.random.below(texts.len());
        for number in 0..2 + self.random.below(2) {
            // Neighbours among the texts are of one theme; those five apart are not.
            let Some(text) = texts.get((first + number * 5) % texts.len().max(1)) else {
                continue;
            };
            let Some(person) = stock.people.get(self.writer(facts)) else {
                continue;
            };
            writes.row(Assessment {
                id: self.keys.next(),
                case_id: facts.id,
                member_id: Some(person.id),
                theme: theme(text.of),
                body: facts.gaps.fill(text.text, person.form),
                certainty: self.random.pick(Certainty::ALL).copied(),
                is_private: false,
                written_at,
                ended_at: None,
            });
        }
    }

    /// Notes: in the meeting where it is held, else on the documents; and at times one for the writer alone.
    fn note(&mut self, facts: &Facts<'_>, writes: &mut Writes) -> Vec<Themed> {
        let stock = Rc::clone(&self.stock);
        let (count, from) = match (facts.meeting, facts.documents_on) {
            (Some((held_on, _)), _) if facts.is_held => (3 + self.random.below(3), at(held_on, 9)),
            (_, Some(documents)) => (1, at(documents.min(days(self.today, -1)), 18)),
            _ => return Vec::new(),
        };
        let texts = stock.parts.texts("note");
        let first = self.random.below(texts.len());
        let mut noted = Vec::new();
        for number in 0..count {
            let Some(text) = texts.get((first + number * 4) % texts.len().max(1)) else {
                continue;
            };
            let Some(person) = stock.people.get(self.writer(facts)) else {
                continue;
            };
            let row = Note {
                author_id: Some(person.id),
                speaker_id: self.speaker(person.id).filter(|_| facts.is_held),
                kind: if text.text.nb.ends_with('?') {
                    NoteKind::Question
                } else {
                    NoteKind::Note
                },
                theme: theme(text.of),
                body: facts.gaps.fill(text.text, person.form),
                ..self.empty_note(facts, minutes_after(from, number * 7))
            };
            noted.push((row.theme, row.id));
            writes.row(row);
        }
        // Who writes for themselves is the one whose copy it is, and has no row to name.
        let private = stock.parts.texts("private");
        if (!facts.is_held || facts.number.is_multiple_of(3))
            && let Some(text) = self.random.pick(private)
        {
            writes.row(Note {
                is_private: true,
                body: facts.gaps.fill(text.text, crate::domain::LanguageForm::Bokmaal),
                ..self.empty_note(facts, from)
            });
        }
        noted
    }

    fn empty_note(&mut self, facts: &Facts<'_>, written_at: Timestamp) -> Note {
        Note {
            id: self.keys.next(),
            meeting_id: facts.meeting.filter(|_| facts.is_held).map(|(_, id)| id),
            ..Note::new(NoteOn::Case(facts.id), "", written_at)
        }
    }
}

/// A moment some minutes later.
pub(super) fn minutes_after(moment: Timestamp, minutes: usize) -> Timestamp {
    moment
        .checked_add(SignedDuration::from_mins(minutes as i64))
        .unwrap_or(moment)
}
