//! What is said of a case in a meeting of the random council: for all, and for one alone.

use radslag::domain::{Action, AgendaItem, Case, Meeting, Note, NoteKind, NoteOn, Participant, Presence};

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
        id: radslag::domain::Id::new(),
        meeting_id: meeting.id,
        member_id: None,
        case_id: Some(case.id),
        guest_name: making.text(mark),
        guest_role: making.text(mark),
        initials: String::new(),
        presence: Presence::Present,
        ended_at: None,
    });
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
