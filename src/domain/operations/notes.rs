//! Notes: written, split and merged, given other marks, moved, and turned into what they say.

use jiff::Timestamp;
use serde_json::Value;

use super::{Name, after_all};
use crate::domain::{
    Action, Council, Field, Id, Note, NoteKind, NoteMarks, NoteOn, Operation, Recommendation, RecommendationText,
    Record, Table, Theme, Write,
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

/// Gives a note other marks. A quote loses who said it. A note that becomes an action, with `body` as it stands, gets the
/// action it tells of; one that is no longer an action, or is for one alone, loses it, unless that is done. None where nothing changes.
#[must_use]
pub fn mark_note(council: &Council, note: &Note, body: &str, marks: NoteMarks, now: Timestamp) -> Option<Operation> {
    let (before, after) = (note.marks(), marks.allowed());
    let mut writes = mark_writes(note.id, before, after);
    let tells = |marks: NoteMarks| marks.kind == NoteKind::Action && !marks.is_private;
    if !tells(before) && tells(after) {
        let spoken = Note {
            speaker_id: after.speaker,
            is_private: false,
            ..note.clone()
        };
        writes.extend(action_of(council, &spoken, body).map(Write::insert));
    } else if tells(before) && !tells(after) {
        let open = actions_of(council, note).filter(|action| action.done_on.is_none());
        writes.extend(open.map(|action| Write::end(action, now)));
    } else if after.kind == NoteKind::Action && before.speaker != after.speaker {
        let owner = after
            .speaker
            .and_then(|speaker| council.participants.get(speaker)?.member_id);
        let open = actions_of(council, note).filter(|action| action.done_on.is_none());
        writes.extend(open.map(|action| Write::set(Field::ACTION_OWNER, action.id, owner)));
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

/// The action that a note of that kind tells of, owned by who it names. None where it has one, or is of another kind.
#[must_use]
pub fn note_to_action(council: &Council, note: &Note, body: &str) -> Option<Operation> {
    if note.kind != NoteKind::Action {
        return None;
    }
    let action = action_of(council, note, body)?;
    Some(Operation::new(Name::AddAction, vec![Write::insert(action)]))
}

fn actions_of<'a>(council: &'a Council, note: &Note) -> impl Iterator<Item = &'a Action> {
    let id = note.id;
    let of = note.case_id.or(note.meeting_id);
    let rows = of.into_iter().flat_map(|of| council.actions.of(of));
    rows.filter(move |action| action.note_id == Some(id))
}

fn action_of(council: &Council, note: &Note, body: &str) -> Option<Action> {
    if note.is_private || actions_of(council, note).next().is_some() {
        return None;
    }
    let speaker = note.speaker_id.and_then(|speaker| council.participants.get(speaker));
    let owner_id = speaker.and_then(|speaker| speaker.member_id);
    let owner_name = speaker.map_or("", |speaker| speaker.guest_name.as_str());
    Some(Action {
        case_id: note.case_id,
        meeting_id: note.meeting_id,
        owner_id,
        owner_name: owner_name.to_owned(),
        note_id: Some(note.id),
        ..Action::new(body.trim())
    })
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
/// then on.
#[must_use]
pub fn merge_notes(council: &Council, above: (&Note, &str), note: (&Note, &str), now: Timestamp) -> Operation {
    let ((above, first), (note, rest)) = (above, note);
    let body = format!("{} {}", first.trim_end(), rest.trim_start());
    let mut writes = vec![Write::set(Field::NOTE_BODY, above.id, body), Write::end(note, now)];
    for made in recommendations_of(council, note) {
        writes.push(set(made, "note_id", above.id));
    }
    for action in actions_of(council, note) {
        writes.push(set(action, "note_id", above.id));
    }
    // Words that were for one alone are not for all because they are put together with others.
    if note.is_private && !above.is_private {
        writes.push(Write::set(Field::NOTE_IS_PRIVATE, above.id, 1));
    }
    Operation::new(Name::MergeNotes, writes)
}

fn recommendations_of<'a>(council: &'a Council, note: &Note) -> impl Iterator<Item = &'a Recommendation> {
    let id = note.id;
    let rows = note
        .case_id
        .into_iter()
        .flat_map(|case| council.recommendations.of(case));
    rows.filter(move |made| made.note_id == Some(id))
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
    use crate::domain::{Participant, Presence, Row};

    fn note(kind: NoteKind) -> Note {
        Note {
            kind,
            meeting_id: Some(Id::new()),
            ..Note::new(NoteOn::Case(Id::new()), "En. To.", Timestamp::UNIX_EPOCH)
        }
    }

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
        let operation = mark_note(&Council::default(), &said, "x", marks, Timestamp::UNIX_EPOCH).unwrap();
        assert!(
            operation
                .writes
                .contains(&Write::set(Field::NOTE_SPEAKER, said.id, None::<Id>))
        );
    }

    #[test]
    fn an_action_is_made_once_with_its_owner_and_goes_with_its_kind() {
        let mut council = Council::default();
        let speaker = Participant {
            id: Id::new(),
            meeting_id: Id::new(),
            member_id: Some(Id::new()),
            case_id: None,
            guest_name: String::new(),
            guest_role: String::new(),
            initials: String::new(),
            presence: Presence::Present,
            ended_at: None,
        };
        council.put(speaker.clone().into());
        let mut row = Note {
            speaker_id: Some(speaker.id),
            ..note(NoteKind::Action)
        };
        note_to_action(&council, &row, "Ring dem ").unwrap().apply(&mut council);
        let action = council.actions.iter().next().unwrap().clone();
        assert_eq!((action.body.as_str(), action.owner_id), ("Ring dem", speaker.member_id));
        assert_eq!((action.case_id, action.note_id), (row.case_id, Some(row.id)));
        assert_eq!(note_to_action(&council, &row, "Ring dem"), None);

        let marks = NoteMarks {
            kind: NoteKind::Note,
            ..row.marks()
        };
        let operation = mark_note(&council, &row, "Ring dem", marks, Timestamp::UNIX_EPOCH).unwrap();
        assert!(operation.writes.contains(&Write::end(&action, Timestamp::UNIX_EPOCH)));
        // What is for one alone leaves no action for all with its words, and gives it back when it is for all.
        let alone = NoteMarks {
            is_private: true,
            ..row.marks()
        };
        let operation = mark_note(&council, &row, "Ring dem", alone, Timestamp::UNIX_EPOCH).unwrap();
        assert!(operation.writes.contains(&Write::end(&action, Timestamp::UNIX_EPOCH)));
        let shared = row.marks();
        row.is_private = true;
        council.remove(Table::Action, action.id);
        let operation = mark_note(&council, &row, "Ring dem", shared, Timestamp::UNIX_EPOCH).unwrap();
        let makes = |write: &Write| matches!(write, Write::Insert(made) if matches!(made.as_ref(), Row::Action(made) if made.body == "Ring dem"));
        assert!(operation.writes.iter().any(makes));
        assert_eq!(
            note_to_action(&council, &row, "Ring dem"),
            None,
            "what is private makes nothing for others"
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
