//! Notes: written, split and merged, given other marks, moved, and turned into what they say.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::Value;

use super::made_of_notes::{Said, action_of, actions_of, only_of_words, open_actions, recommendations_of};
use super::{Name, after_all};
use crate::domain::{
    CaseTexts, Council, Field, Id, Note, NoteKind, NoteMarks, NoteOn, Operation, RecommendationText, Record, Table,
    Theme, Write,
};

/// A line of notes on a case or an item without one, written in a meeting or outside it.
#[must_use]
pub fn add_note(
    on: NoteOn,
    meeting: Option<Id>,
    theme: Option<Theme>,
    is_private: bool,
    body: &str,
    now: Timestamp,
) -> (Id, Operation) {
    let marks = NoteMarks {
        theme,
        is_private,
        ..NoteMarks::default()
    };
    write_note(on, meeting, None, marks, body, now)
}

/// As [`add_note`], with all that a note can be marked with, and who writes it.
#[must_use]
pub fn write_note(
    on: NoteOn,
    meeting: Option<Id>,
    author: Option<Id>,
    marks: NoteMarks,
    body: &str,
    now: Timestamp,
) -> (Id, Operation) {
    let mut note = Note {
        meeting_id: meeting,
        author_id: author,
        ..Note::new(on, body, now)
    };
    let marks = marks.allowed();
    note.kind = marks.kind;
    note.speaker_id = marks.speaker;
    note.theme = marks.theme;
    note.is_private = marks.is_private;
    (note.id, Operation::new(Name::AddNote, vec![Write::insert(note)]))
}

/// Gives a note other marks. A quote loses who said it. A note that becomes an action, as `said`, gets the action it tells
/// of; one that is no longer an action, or is for one alone, loses it, unless that is done. What is made for one alone also
/// loses the recommendations that have no words but its own. None where nothing changes.
#[must_use]
pub fn mark_note(
    council: &Council,
    texts: &CaseTexts,
    note: &Note,
    said: Said<'_>,
    marks: NoteMarks,
    now: Timestamp,
) -> Option<Operation> {
    let (before, after) = (note.marks(), marks.allowed());
    let mut writes = mark_writes(note.id, before, after);
    let tells = |marks: NoteMarks| marks.kind == NoteKind::Action && !marks.is_private;
    if !tells(before) && tells(after) {
        let spoken = Note {
            speaker_id: after.speaker,
            is_private: false,
            ..note.clone()
        };
        writes.extend(action_of(council, &spoken, said).map(Write::insert));
    } else if tells(before) && !tells(after) {
        writes.extend(open_actions(council, note).map(|action| Write::end(action, now)));
    } else if after.kind == NoteKind::Action && before.speaker != after.speaker {
        let owner = after
            .speaker
            .and_then(|speaker| council.participants.get(speaker)?.member_id);
        let open = open_actions(council, note);
        writes.extend(open.map(|action| Write::set(Field::ACTION_OWNER, action.id, owner)));
    }
    if after.is_private && !before.is_private {
        let made = only_of_words(council, texts, note, said.body);
        writes.extend(made.into_iter().map(|made| Write::end(made, now)));
    }
    (!writes.is_empty()).then(|| Operation::new(Name::EditNote, writes))
}

/// As [`mark_note`], for the note a line is writing: what it tells of is made when the line ends. None where nothing changes.
#[must_use]
pub fn mark_line(note: Id, before: NoteMarks, after: NoteMarks) -> Option<Operation> {
    let writes = mark_writes(note, before.allowed(), after.allowed());
    (!writes.is_empty()).then(|| Operation::new(Name::EditNote, writes))
}

fn mark_writes(note: Id, before: NoteMarks, after: NoteMarks) -> Vec<Write> {
    let mut writes = Vec::new();
    if before.kind != after.kind {
        writes.push(Write::set(Field::NOTE_KIND, note, after.kind));
    }
    if before.speaker != after.speaker {
        writes.push(Write::set(Field::NOTE_SPEAKER, note, after.speaker));
    }
    if before.theme != after.theme {
        writes.push(Write::set(Field::NOTE_THEME, note, after.theme));
    }
    if before.is_private != after.is_private {
        let is_private = i64::from(after.is_private);
        writes.push(Write::set(Field::NOTE_IS_PRIVATE, note, is_private));
    }
    writes
}

/// Splits a note whose text is `body` before the character `at`: what comes after becomes a note of its own, with the same
/// marks, right below. None where either part would be empty.
#[must_use]
pub fn split_note(note: &Note, body: &str, at: usize) -> Option<(Id, Operation)> {
    let byte = body.char_indices().nth(at).map(|(byte, _)| byte)?;
    let (first, rest) = (body[..byte].trim(), body[byte..].trim());
    if first.is_empty() || rest.is_empty() {
        return None;
    }
    // What is an action stays one action: the first.
    let kind = match note.kind {
        NoteKind::Action => NoteKind::Note,
        kind => kind,
    };
    let below = Note {
        id: Id::new(),
        kind,
        body: rest.to_owned(),
        ..note.clone()
    };
    let id = below.id;
    let writes = vec![Write::set(Field::NOTE_BODY, note.id, first), Write::insert(below)];
    Some((id, Operation::new(Name::SplitNote, writes)))
}

/// Merges a note into the one above it, both with their texts as they stand. What was made from it belongs to that one from
/// then on. Where either was for one alone, both are, and what was made of the other's words alone goes, as in [`mark_note`].
#[must_use]
pub fn merge_notes(
    council: &Council,
    texts: &CaseTexts,
    above: (&Note, &str),
    note: (&Note, &str),
    now: Timestamp,
) -> Operation {
    let both = [above, note];
    let ((above, first), (note, rest)) = (above, note);
    let body = format!("{} {}", first.trim_end(), rest.trim_start());
    let mut writes = vec![Write::set(Field::NOTE_BODY, above.id, body), Write::end(note, now)];
    let is_private = note.is_private || above.is_private;
    let mut gone = BTreeSet::new();
    for (note, body) in both.into_iter().filter(|_| is_private) {
        for made in only_of_words(council, texts, note, body) {
            gone.insert(made.id);
            writes.push(Write::end(made, now));
        }
        for action in open_actions(council, note) {
            gone.insert(action.id);
            writes.push(Write::end(action, now));
        }
    }
    for made in recommendations_of(council, note).filter(|made| !gone.contains(&made.id)) {
        writes.push(set(made, "note_id", above.id));
    }
    for action in actions_of(council, note).filter(|action| !gone.contains(&action.id)) {
        writes.push(set(action, "note_id", above.id));
    }
    if is_private && !above.is_private {
        writes.push(Write::set(Field::NOTE_IS_PRIVATE, above.id, 1));
    }
    Operation::new(Name::MergeNotes, writes)
}

fn set<T: Record>(row: &T, column: &'static str, value: impl serde::Serialize) -> Write {
    Write::Set {
        table: T::TABLE,
        id: row.id(),
        column: column.into(),
        value: serde_json::to_value(value).unwrap_or(Value::Null),
    }
}

/// Moves a note to another case, or to an item without one, in the same meeting. What was made from it goes with it to a
/// case, last there and no longer an answer to a question of the first; an item without a case has no recommendations, so
/// they stay. None where it is there already.
#[must_use]
pub fn move_note(council: &Council, note: &Note, to: NoteOn) -> Option<Operation> {
    if note.subject() == Some(to.subject()) {
        return None;
    }
    let (case, item) = to.columns();
    let mut writes = vec![set(note, "case_id", case), set(note, "agenda_item_id", item)];
    if case.is_none() {
        // The file holds no note that is on nothing, not even between two writes.
        writes.reverse();
    }
    if let Some(case) = case {
        let mut position = after_all(council.recommendations.of(case).map(|other| other.position));
        for made in recommendations_of(council, note) {
            writes.push(set(made, "case_id", case));
            writes.push(set(made, "position", position));
            writes.push(Write::set(Field::RECOMMENDATION_QUESTION, made.id, None::<Id>));
            writes.push(Write::Set {
                table: RecommendationText::TABLE,
                id: made.id,
                column: "case_id".into(),
                value: Value::String(case.to_string()),
            });
            position += 1.0;
        }
    }
    writes.extend(actions_of(council, note).map(|action| set(action, "case_id", case)));
    Some(Operation::new(Name::MoveNote, writes))
}

/// Takes a note out of use by its key alone.
#[must_use]
pub fn end_note(note: Id, now: Timestamp) -> Operation {
    let write = Write::Set {
        table: Table::Note,
        id: note,
        column: "ended_at".into(),
        value: Value::String(now.to_string()),
    };
    Operation::new(Name::EndNote, vec![write])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Row;
    use crate::domain::operations::made_of_notes::tests::note;

    #[test]
    fn a_quote_never_names_who_said_it() {
        let speaker = Some(Id::new());
        let marks = NoteMarks {
            kind: NoteKind::Quote,
            speaker,
            ..NoteMarks::default()
        };
        let (_, operation) = write_note(
            NoteOn::Case(Id::new()),
            None,
            None,
            marks,
            "Sitat",
            Timestamp::UNIX_EPOCH,
        );
        let Write::Insert(row) = &operation.writes[0] else {
            panic!()
        };
        let Row::Note(written) = &**row else { panic!() };
        assert_eq!((written.kind, written.speaker_id), (NoteKind::Quote, None));

        let said = Note {
            speaker_id: speaker,
            ..note(NoteKind::Note)
        };
        let marks = NoteMarks {
            kind: NoteKind::Quote,
            ..said.marks()
        };
        let council = Council::default();
        let operation = mark_note(
            &council,
            &CaseTexts::default(),
            &said,
            Said::of("x"),
            marks,
            Timestamp::UNIX_EPOCH,
        )
        .unwrap();
        assert!(
            operation
                .writes
                .contains(&Write::set(Field::NOTE_SPEAKER, said.id, None::<Id>))
        );
    }

    #[test]
    fn a_note_is_split_at_a_character_and_never_into_nothing() {
        let row = note(NoteKind::Note);
        let (_, operation) = split_note(&row, "Åpent 😀 kart", 8).unwrap();
        assert!(
            operation
                .writes
                .contains(&Write::set(Field::NOTE_BODY, row.id, "Åpent 😀"))
        );
        for at in [0, 12, 99] {
            assert_eq!(split_note(&row, "Åpent 😀 kart", at), None, "{at}");
        }
    }
}
