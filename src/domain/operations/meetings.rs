//! Meetings and their agenda.

use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};

use super::participants::invitations;
use super::{Direction, Name, after_all, neighbour, swap_positions};
use crate::domain::{AgendaItem, Council, Field, Id, Meeting, MeetingKind, Operation, Write};

/// What is said of a meeting that is to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingPlan {
    pub kind: MeetingKind,
    pub held_on: Date,
    pub starts_at: Option<Time>,
    pub ends_at: Option<Time>,
    pub place: String,
    pub is_digital: bool,
    pub link: String,
}

impl MeetingPlan {
    /// A meeting of this kind on this day, of which nothing more is said.
    #[must_use]
    pub fn on(kind: MeetingKind, held_on: Date) -> Self {
        Self {
            kind,
            held_on,
            starts_at: None,
            ends_at: None,
            place: String::new(),
            is_digital: false,
            link: String::new(),
        }
    }
}

/// A new meeting, and the invitation of those it is for; see [`Council::is_invited`]. Gives the meeting's key too.
#[must_use]
pub fn plan_meeting(council: &Council, plan: MeetingPlan, now: Timestamp) -> (Id, Operation) {
    let meeting = Meeting {
        kind: plan.kind,
        starts_at: plan.starts_at,
        ends_at: plan.ends_at,
        place: plan.place,
        is_digital: plan.is_digital,
        link: plan.link,
        ..Meeting::new(plan.held_on, now)
    };
    let (id, kind, held_on) = (meeting.id, meeting.kind, meeting.held_on);
    let mut writes = vec![Write::insert(meeting)];
    writes.extend(invitations(council, id, kind, held_on));
    (id, Operation::new(Name::AddMeeting, writes))
}

/// A new meeting on a day, with nobody invited.
#[must_use]
pub fn add_meeting(held_on: Date, now: Timestamp) -> (Id, Operation) {
    let meeting = Meeting::new(held_on, now);
    (
        meeting.id,
        Operation::new(Name::AddMeeting, vec![Write::insert(meeting)]),
    )
}

/// Another start of a meeting, in local time of day; its end moves with it, so that it lasts as long as before.
#[must_use]
pub fn set_meeting_start(meeting: &Meeting, starts_at: Option<Time>) -> Operation {
    let mut writes = vec![set_time(Field::MEETING_STARTS_AT, meeting.id, starts_at)];
    if let (Some(start), Some(minutes)) = (starts_at, meeting.length()) {
        let end = start.wrapping_add(SignedDuration::from_mins(minutes));
        if Some(end) != meeting.ends_at {
            writes.push(set_time(Field::MEETING_ENDS_AT, meeting.id, Some(end)));
        }
    }
    Operation::new(Name::EditMeeting, writes)
}

/// Another end of a meeting, in local time of day.
#[must_use]
pub fn set_meeting_end(meeting: &Meeting, ends_at: Option<Time>) -> Operation {
    let write = set_time(Field::MEETING_ENDS_AT, meeting.id, ends_at);
    Operation::new(Name::EditMeeting, vec![write])
}

fn set_time(field: Field, meeting: Id, time: Option<Time>) -> Write {
    Write::set(field, meeting, time.map(|time| time.strftime("%H:%M").to_string()))
}

/// A meeting that will not be held. It stays, so that those who were invited can be told.
#[must_use]
pub fn cancel_meeting(meeting: Id, now: Timestamp) -> Operation {
    Operation::set(Field::MEETING_CANCELLED_AT, meeting, now.to_string())
}

/// A meeting that was cancelled is held all the same.
#[must_use]
pub fn reinstate_meeting(meeting: Id) -> Operation {
    let write = Write::set(Field::MEETING_CANCELLED_AT, meeting, None::<String>);
    Operation::new(Name::ReinstateMeeting, vec![write])
}

/// Goes on with an item of an earlier meeting, last on the agenda of this one. None where the item is gone, or it or its
/// case is on the agenda already. Gives the new item's key too.
#[must_use]
pub fn carry_item(council: &Council, meeting: Id, item: Id) -> Option<(Id, Operation)> {
    let from = council.agenda_items.get(item).filter(|from| from.ended_at.is_none())?;
    let is_there = council
        .agenda_items
        .of(meeting)
        .any(|there| there.carried_from_id == Some(item) || (there.case_id.is_some() && there.case_id == from.case_id));
    if is_there {
        return None;
    }
    let position = after_all(council.agenda_items.of(meeting).map(|item| item.position));
    let carried = AgendaItem {
        body: from.body.clone(),
        minutes: from.minutes,
        carried_from_id: Some(item),
        action_id: from.action_id,
        ..AgendaItem::new(meeting, from.case_id, &from.title, position)
    };
    Some(carrying(carried))
}

/// Takes up an open action as an item without a case, last on the agenda. None where the action is gone or done, or on the
/// agenda already. Gives the new item's key too.
#[must_use]
pub fn carry_action(council: &Council, meeting: Id, action: Id) -> Option<(Id, Operation)> {
    let row = council.actions.get(action)?;
    let mut there = council.agenda_items.of(meeting);
    let is_over = row.ended_at.is_some() || row.done_on.is_some();
    if is_over || there.any(|item| item.action_id == Some(action)) {
        return None;
    }
    let position = after_all(council.agenda_items.of(meeting).map(|item| item.position));
    let title = crate::domain::text::one_line(&row.body);
    Some(carrying(AgendaItem {
        action_id: Some(action),
        ..AgendaItem::new(meeting, None, &title, position)
    }))
}

fn carrying(item: AgendaItem) -> (Id, Operation) {
    (item.id, Operation::new(Name::CarryOver, vec![Write::insert(item)]))
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

    /// The items of a meeting in order whose case, where they have one, is in use.
    #[must_use]
    pub fn items_in_use(&self, meeting: Id) -> Vec<&AgendaItem> {
        let agenda = self.agenda(meeting).into_iter();
        agenda
            .filter(|item| item.case_id.is_none_or(|case| self.case_is_in_use(case)))
            .collect()
    }

    /// Whether the case is there, and not taken out of use.
    #[must_use]
    pub fn case_is_in_use(&self, case: Id) -> bool {
        self.cases.get(case).is_some_and(|case| case.ended_at.is_none())
    }
}

#[cfg(test)]
mod tests;
