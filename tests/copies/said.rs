//! What is said of a case in a meeting of the random council: for all, and for one alone.

use radslag::domain::operations::Said;
use radslag::domain::{
    Action, AgendaItem, Case, CaseTexts, Council, Meeting, Note, NoteKind, NoteOn, Participant, Presence, Row, Write,
    operations,
};

use super::council::Making;

/// Notes of every kind that is taken in a meeting, and the actions made of them.
pub fn said_in_the_meeting(making: &Making, mark: &str, case: &Case, meeting: &Meeting, carried: Option<&AgendaItem>) {
    let said = |on: NoteOn, kind, is_private, body: &str| Note {
        kind,
        is_private,
        meeting_id: Some(meeting.id),
        theme: making.theme(),
        ..Note::new(on, body, super::council::now())
    };
    let action = |note: &Note| Action {
        case_id: note.case_id,
        meeting_id: note.meeting_id,
        note_id: Some(note.id),
        ..Action::new(&note.body)
    };
    for kind in [
        NoteKind::Note,
        NoteKind::Advice,
        NoteKind::Decision,
        NoteKind::Quote,
        NoteKind::Action,
        NoteKind::TalkingPoint,
    ] {
        for is_private in [true, false] {
            let is_shared = !is_private && kind != NoteKind::TalkingPoint;
            let body = if is_shared {
                making.text(mark)
            } else {
                making.private(mark)
            };
            let note = said(NoteOn::Case(case.id), kind, is_private, &body);
            making.put(note.clone());
            if kind == NoteKind::Action {
                making.put(action(&note));
            }
            if !is_shared {
                becomes_advice(making, &note);
            }
        }
    }
    if let Some(item) = carried {
        for is_private in [true, false] {
            let body = if is_private {
                making.private(mark)
            } else {
                making.text(mark)
            };
            let note = said(NoteOn::AgendaItem(item.id), NoteKind::Action, is_private, &body);
            making.put(note.clone());
            making.put(action(&note));
        }
    }
    taken_up(making, mark, case, meeting, carried);
    // One who comes for the case, and is there.
    making.put(Participant {
        case_id: Some(case.id),
        guest_role: making.text(mark),
        presence: Presence::Present,
        ..Participant::guest(meeting.id, &making.text(mark))
    });
}

/// A recommendation of a note for one alone, as far as that can be asked for: at once, and while the note was for all.
fn becomes_advice(making: &Making, note: &Note) {
    let now = super::council::now();
    let mut council = Council::default();
    if let Some((_, made)) = operations::note_to_recommendation(&council, note, now) {
        making.write(made.writes);
    }
    if note.kind == NoteKind::TalkingPoint {
        return;
    }
    let said = Note {
        id: radslag::domain::Id::new(),
        is_private: false,
        ..note.clone()
    };
    making.put(said.clone());
    let (_, made) = operations::note_to_recommendation(&council, &said, now).unwrap();
    making.write(made.writes.clone());
    let mut texts = CaseTexts::default();
    for write in &made.writes {
        let Write::Insert(row) = write else { continue };
        match &**row {
            Row::RecommendationText(text) => texts.recommendation_texts.put(text.clone()),
            row => council.put(row.clone()),
        }
    }
    let words = Said::of(&said.body);
    let hidden = operations::mark_note(&council, &texts, &said, words, note.marks(), now).unwrap();
    making.write(hidden.writes);
}

/// What someone is to do about the case is taken up in a later meeting as an item without a case, and goes on from there.
fn taken_up(making: &Making, mark: &str, case: &Case, meeting: &Meeting, carried: Option<&AgendaItem>) {
    let put_item = |item: AgendaItem| {
        making.put(Note {
            meeting_id: Some(item.meeting_id),
            ..Note::new(NoteOn::AgendaItem(item.id), &making.text(mark), super::council::now())
        });
        making.put(item.clone());
        item
    };
    let of_case = Action {
        case_id: Some(case.id),
        ended_at: making.chance.one_in(3).then(super::council::now),
        ..Action::new(&making.text(mark))
    };
    let mut actions = vec![of_case];
    if let Some(item) = carried {
        let note = Note {
            meeting_id: Some(item.meeting_id),
            ..Note::new(NoteOn::AgendaItem(item.id), &making.text(mark), super::council::now())
        };
        making.put(note.clone());
        actions.push(Action {
            meeting_id: Some(item.meeting_id),
            note_id: Some(note.id),
            ..Action::new(&making.text(mark))
        });
    }
    for action in actions {
        making.put(action.clone());
        let first = put_item(AgendaItem {
            action_id: Some(action.id),
            ..AgendaItem::new(meeting.id, None, &making.text(mark), 5.0)
        });
        put_item(AgendaItem {
            carried_from_id: Some(first.id),
            ..AgendaItem::new(meeting.id, None, &making.text(mark), 6.0)
        });
    }
}
