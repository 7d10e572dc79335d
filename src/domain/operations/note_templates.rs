//! The lines that the notes of a kind of meeting begin with, put where notes are taken.

use jiff::Timestamp;

use super::Name;
use crate::domain::{Council, Id, LanguageForm, Meeting, Note, NoteOn, NoteTemplate, Operation, Write};

/// The lines of the meeting's kind as notes for all on a case or an item without one, in their order, in words of this form.
/// None where no line has words.
#[must_use]
pub fn insert_note_template(
    council: &Council,
    on: NoteOn,
    meeting: &Meeting,
    author: Option<Id>,
    form: LanguageForm,
    now: Timestamp,
) -> Option<Operation> {
    let lines = council.note_templates_of(meeting.kind).into_iter();
    let worded = lines.filter(|line| has_words(line));
    let notes = worded.map(|line| Note {
        meeting_id: Some(meeting.id),
        author_id: author,
        kind: line.note_kind,
        theme: line.theme,
        ..Note::new(on, line.words(form).trim(), now)
    });
    let writes: Vec<Write> = notes.map(Write::insert).collect();
    (!writes.is_empty()).then(|| Operation::new(Name::InsertNoteTemplate, writes))
}

fn has_words(line: &NoteTemplate) -> bool {
    [&line.body, &line.body_nn].iter().any(|words| !words.trim().is_empty())
}

impl Council {
    /// Whether there is a line to begin the notes of a meeting with.
    #[must_use]
    pub fn has_note_template(&self, meeting: &Meeting) -> bool {
        self.note_templates_of(meeting.kind).into_iter().any(has_words)
    }

    /// Whether a note says no more than a line of a template, so that nobody has answered it: it is no advice, decision or
    /// action yet.
    #[must_use]
    pub fn is_only_template(&self, body: &str) -> bool {
        let body = body.trim();
        let mut lines = self.note_templates.iter();
        !body.is_empty() && lines.any(|line| line.body.trim() == body || line.body_nn.trim() == body)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::{MeetingKind, NoteKind, Row, Theme};

    #[test]
    fn the_lines_of_the_kind_become_notes_in_their_order_and_form() {
        let mut council = Council::default();
        let line = |kind, position, body: &str, body_nn: &str| NoteTemplate {
            id: Id::new(),
            meeting_kind: kind,
            note_kind: NoteKind::Question,
            theme: Theme::new(2),
            body: body.to_owned(),
            body_nn: body_nn.to_owned(),
            position,
            ended_at: None,
        };
        for row in [
            line(MeetingKind::CouncilMeeting, 2.0, "Hvem?", "Kven?"),
            line(MeetingKind::CouncilMeeting, 1.0, "Hva?", ""),
            line(MeetingKind::CouncilMeeting, 3.0, " ", ""),
            line(MeetingKind::PreMeeting, 1.0, "Formøte", ""),
        ] {
            council.put(row.into());
        }
        let now = Timestamp::UNIX_EPOCH;
        let mut meeting = Meeting::new(date(2026, 12, 10), now);
        let on = NoteOn::AgendaItem(Id::new());
        let put = |meeting: &Meeting, form| insert_note_template(&council, on, meeting, None, form, now);
        let written: Vec<Note> = put(&meeting, LanguageForm::Nynorsk)
            .unwrap()
            .writes
            .into_iter()
            .filter_map(|write| match write {
                Write::Insert(row) => match *row {
                    Row::Note(note) => Some(note),
                    _ => None,
                },
                Write::Set { .. } => None,
            })
            .collect();
        let bodies: Vec<&str> = written.iter().map(|note| note.body.as_str()).collect();
        assert_eq!(bodies, ["Hva?", "Kven?"]);
        assert!(written.is_sorted_by_key(|note| (note.written_at, note.id)));
        let all = written.iter().all(|note| {
            note.kind == NoteKind::Question && note.meeting_id == Some(meeting.id) && note.theme == Theme::new(2)
        });
        assert!(all && written.iter().all(|note| !note.is_private));
        assert!(council.is_only_template(" Kven? ") && !council.is_only_template("Kven? Dei eldre"));
        assert!(!council.is_only_template(" "));

        meeting.kind = MeetingKind::ExperienceTalk;
        assert!(!council.has_note_template(&meeting));
        assert_eq!(put(&meeting, LanguageForm::Bokmaal), None);
    }
}
