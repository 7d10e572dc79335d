//! Meetings, their agenda and the notes taken.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Direction, Name, after_all, neighbour, swap_positions};
use crate::domain::{AgendaItem, Council, Id, Meeting, Note, NoteOn, Operation, Table, Theme, Write};

/// A new meeting on a day.
#[must_use]
pub fn add_meeting(held_on: Date, now: Timestamp) -> (Id, Operation) {
    let meeting = Meeting::new(held_on, now);
    (
        meeting.id,
        Operation::new(Name::AddMeeting, vec![Write::insert(meeting)]),
    )
}

/// A case, or an item with a title alone, last on a meeting's agenda.
#[must_use]
pub fn add_agenda_item(council: &Council, meeting: Id, case: Option<Id>, title: &str) -> (Id, Operation) {
    let position = after_all(council.agenda_items.of(meeting).map(|item| item.position));
    let item = AgendaItem::new(meeting, case, title, position);
    (item.id, Operation::new(Name::AddAgendaItem, vec![Write::insert(item)]))
}

/// Moves an agenda item one place up or down. None where it stands first or last already.
#[must_use]
pub fn move_agenda_item(council: &Council, id: Id, direction: Direction) -> Option<Operation> {
    let moved = council.agenda_items.get(id)?;
    let ordered = council.agenda(moved.meeting_id);
    let neighbour = neighbour(&ordered, id, direction)?;
    let writes = swap_positions(moved, moved.position, neighbour, neighbour.position);
    Some(Operation::new(Name::MoveAgendaItem, writes))
}

/// A meeting is over: it is closed, and the item that was taken up and not done with is done with. What was never taken up
/// stays open, to be carried to another meeting. `more` is what is written with it, as the actions its notes tell of. None
/// where it is closed already.
#[must_use]
pub fn close_meeting(council: &Council, meeting: Id, more: Vec<Write>, now: Timestamp) -> Option<Operation> {
    let row = council.meetings.get(meeting)?;
    if row.closed_at.is_some() || row.ended_at.is_some() {
        return None;
    }
    let set = |table, id, column: &'static str| Write::Set {
        table,
        id,
        column: column.into(),
        value: now.to_string().into(),
    };
    let mut writes = vec![set(Table::Meeting, meeting, "closed_at")];
    let items = council.agenda_items.of(meeting);
    let under_way = items.filter(|item| item.begun_at.is_some() && item.finished_at.is_none());
    writes.extend(under_way.map(|item| set(Table::AgendaItem, item.id, "finished_at")));
    writes.extend(more);
    Some(Operation::new(Name::CloseMeeting, writes))
}

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
    let note = Note {
        meeting_id: meeting,
        theme,
        is_private,
        ..Note::new(on, body, now)
    };
    (note.id, Operation::new(Name::AddNote, vec![Write::insert(note)]))
}

impl Council {
    /// The agenda of a meeting in order.
    #[must_use]
    pub fn agenda(&self, meeting: Id) -> Vec<&AgendaItem> {
        let mut ordered: Vec<_> = self.agenda_items.of(meeting).collect();
        ordered.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        ordered
    }
}
