//! Meetings and their agenda.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Direction, Name, after_all, neighbour, swap_positions};
use crate::domain::{AgendaItem, Council, Id, Meeting, Operation, Write};

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

impl Council {
    /// The agenda of a meeting in order.
    #[must_use]
    pub fn agenda(&self, meeting: Id) -> Vec<&AgendaItem> {
        let mut ordered: Vec<_> = self.agenda_items.of(meeting).collect();
        ordered.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        ordered
    }
}
