//! A meeting that is held: opened, item by item, who is there and who is out, and closed.

use jiff::civil::DateTime;
use jiff::{Timestamp, Zoned};
use serde::Serialize;
use serde_json::Value;

use super::{Name, leave_room, return_to_room};
use crate::domain::{AgendaItem, Council, Field, Id, Operation, Presence, Record, Recusal, Row, Table, Write};

/// The meeting begins in fact.
#[must_use]
pub fn open_meeting(meeting: Id, now: Timestamp) -> Operation {
    Operation::new(Name::OpenMeeting, vec![set(Table::Meeting, meeting, "opened_at", now)])
}

/// The meeting is over: it is closed, the item under way is done with, and who was out for it is back. What was never taken up
/// stays open, to be carried to another meeting. `more` is what is written with it, as the actions its notes tell of. `now` is
/// local. None where it is closed already.
#[must_use]
pub fn close_meeting(council: &Council, meeting: Id, more: Vec<Write>, now: &Zoned) -> Option<Operation> {
    let row = council.meetings.get(meeting)?;
    if row.closed_at.is_some() || row.ended_at.is_some() {
        return None;
    }
    let mut writes = vec![set(Table::Meeting, meeting, "closed_at", now.timestamp())];
    writes.extend(finish_running(council, meeting, None, now));
    writes.extend(more);
    Some(Operation::new(Name::CloseMeeting, writes))
}

/// An item is taken up, and the one before it is done with. The meeting is open from then on; who is recused in the item's
/// case has left the room, and who was out for the one before is back. `now` is local. None where it is under way already.
#[must_use]
pub fn begin_item(council: &Council, item: Id, now: &Zoned) -> Option<Operation> {
    let row = council.agenda_items.get(item)?;
    if row.is_running() {
        return None;
    }
    let at = now.timestamp();
    let mut writes = finish_running(council, row.meeting_id, Some(row), now);
    if row.begun_at.is_none() {
        writes.push(set(Table::AgendaItem, item, "begun_at", at));
    }
    if row.finished_at.is_some() {
        writes.push(set(Table::AgendaItem, item, "finished_at", None::<Timestamp>));
    }
    let meeting = council.meetings.get(row.meeting_id)?;
    if meeting.opened_at.is_none() {
        writes.push(set(Table::Meeting, meeting.id, "opened_at", at));
    }
    for recusal in council.recused_here(row).filter(|recusal| !recusal.is_out()) {
        writes.extend(leave_room(council, recusal.member_id, recusal.case_id, local(now)).writes);
        writes.extend(was_there(council, meeting.id, recusal.member_id));
    }
    Some(Operation::new(Name::BeginAgendaItem, writes))
}

/// Finishes what is under way in the meeting, and lets back in who was out for it; not for a case that is taken up next.
fn finish_running(council: &Council, meeting: Id, next: Option<&AgendaItem>, now: &Zoned) -> Vec<Write> {
    let mut writes = Vec::new();
    for row in council.agenda_items.of(meeting).filter(|row| row.is_running()) {
        writes.push(set(Table::AgendaItem, row.id, "finished_at", now.timestamp()));
        let goes_on = |recusal: &&Recusal| next.is_some_and(|next| next.case_id == Some(recusal.case_id));
        let out = row.case_id.into_iter().flat_map(|case| council.recusals.of(case));
        let out = out.filter(|recusal| recusal.is_out() && !goes_on(recusal));
        let back = out.filter_map(|recusal| return_to_room(council, recusal.member_id, recusal.case_id, local(now)));
        writes.extend(back.flat_map(|operation| operation.writes));
    }
    writes
}

/// The member of a recusal leaves the room in this meeting, or comes back, at a local date and time; one who was awaited is
/// there by that. None where there is no such recusal, and for who comes back and has not left.
#[must_use]
pub fn step_of_recused(
    council: &Council,
    meeting: Option<Id>,
    recusal: Id,
    at: DateTime,
    leaves: bool,
) -> Option<Operation> {
    let row = council.recusals.get(recusal)?;
    let mut operation = if leaves {
        leave_room(council, row.member_id, row.case_id, at)
    } else {
        return_to_room(council, row.member_id, row.case_id, at)?
    };
    let there = meeting.and_then(|meeting| was_there(council, meeting, row.member_id));
    operation.writes.extend(there);
    Some(operation)
}

/// Who goes out or comes in was there: whoever was yet awaited in the meeting is present.
fn was_there(council: &Council, meeting: Id, member: Id) -> Option<Write> {
    let mut listed = council.participants.of(meeting);
    let row = listed.find(|row| row.member_id == Some(member) && row.presence == Presence::Invited)?;
    Some(Write::set(Field::PARTICIPANT_PRESENCE, row.id, Presence::Present))
}

/// Local date and time to the minute, as a recusal keeps it.
#[must_use]
pub fn local(now: &Zoned) -> DateTime {
    let whole = now.datetime().with().second(0).subsec_nanosecond(0).build();
    whole.unwrap_or_else(|_| now.datetime())
}

/// Those of the council a meeting is for are there: whoever is not listed is, and whoever is invited has come. None where
/// nobody is awaited.
#[must_use]
pub fn all_present(council: &Council, meeting: Id) -> Option<Operation> {
    let awaited = council
        .participants
        .of(meeting)
        .filter(|row| row.presence == Presence::Invited);
    let mut writes: Vec<Write> = awaited
        .map(|row| Write::set(Field::PARTICIPANT_PRESENCE, row.id, Presence::Present))
        .collect();
    for mut write in super::invite_council(council, meeting)
        .into_iter()
        .flat_map(|operation| operation.writes)
    {
        if let Write::Insert(row) = &mut write
            && let Row::Participant(participant) = row.as_mut()
        {
            participant.presence = Presence::Present;
        }
        writes.push(write);
    }
    (!writes.is_empty()).then(|| Operation::new(Name::SetPresence, writes))
}

fn set(table: Table, id: Id, column: &'static str, value: impl Serialize) -> Write {
    Write::Set {
        table,
        id,
        column: column.into(),
        value: serde_json::to_value(value).unwrap_or(Value::Null),
    }
}

impl AgendaItem {
    /// Whether it is taken up and not done with.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.begun_at.is_some() && self.finished_at.is_none() && !self.is_ended()
    }
}

impl Recusal {
    /// Whether the member has left the room and is not back.
    #[must_use]
    pub fn is_out(&self) -> bool {
        self.left_room_at.is_some() && self.returned_at.is_none()
    }
}

impl Council {
    /// Those recused in an item's case who are at the meeting, or may be: where nobody is listed, all.
    pub fn recused_here<'a>(&'a self, item: &AgendaItem) -> impl Iterator<Item = &'a Recusal> {
        let meeting = item.meeting_id;
        let rows = item.case_id.into_iter().flat_map(|case| self.recusals.of(case));
        rows.filter(move |row| row.is_recused() && self.may_be_at(meeting, row.member_id))
    }

    /// Whether a member is at the meeting, or may be: listed and not absent; where nobody is listed, anyone.
    #[must_use]
    pub fn may_be_at(&self, meeting: Id, member: Id) -> bool {
        let mut listed = self.participants.of(meeting).peekable();
        listed.peek().is_none() || listed.any(|row| row.member_id == Some(member) && row.presence != Presence::Absent)
    }

    /// The item of a meeting that is under way: the one taken up last where there are several.
    #[must_use]
    pub fn running_item(&self, meeting: Id) -> Option<&AgendaItem> {
        let running = self.agenda_items.of(meeting).filter(|item| item.is_running());
        running.max_by_key(|item| (item.begun_at, item.id))
    }

    /// What is shown of a meeting that is held: the item under way, else the first that is not done with, else the first.
    #[must_use]
    pub fn item_to_show(&self, meeting: Id) -> Option<&AgendaItem> {
        let agenda = self.items_in_use(meeting);
        let running = self.running_item(meeting).map(|item| item.id);
        let under_way = agenda.iter().find(|item| Some(item.id) == running);
        let open = agenda.iter().find(|item| item.finished_at.is_none());
        under_way.or(open).or(agenda.first()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Case, Meeting, RecusalDecision, operations};
    use jiff::civil::date;

    fn at(hour: i8, minute: i8) -> Zoned {
        date(2026, 11, 13).at(hour, minute, 42, 0).in_tz("Europe/Oslo").unwrap()
    }

    /// A council with a meeting of two cases, in the first of which a member is recused.
    fn council() -> (Council, Id, [Id; 2], Id) {
        let mut council = Council::default();
        let meeting = Meeting::new(date(2026, 11, 13), Timestamp::UNIX_EPOCH);
        let id = meeting.id;
        council.put(meeting.into());
        let cases = [Id::new(), Id::new()];
        let items = cases.map(|case| {
            let (item, add) = operations::add_agenda_item(&council, id, Some(case), "");
            add.apply(&mut council);
            item
        });
        let recusal = Recusal {
            decision: Some(RecusalDecision::Recused),
            ..Recusal::new(cases[0], Id::new())
        };
        let out = recusal.id;
        council.put(recusal.into());
        (council, id, items, out)
    }

    #[test]
    fn what_is_shown_is_under_way_else_not_done_with_and_never_out_of_use() {
        let (mut council, meeting, items, _) = council();
        let shown = |council: &Council| council.item_to_show(meeting).map(|item| item.id);
        // Neither case is there.
        assert_eq!(shown(&council), None);
        for item in items {
            let mut case = Case::new(Id::new(), String::new(), 2026, at(9, 0).timestamp());
            case.id = council.agenda_items.get(item).unwrap().case_id.unwrap();
            council.put(case.into());
        }
        assert_eq!(shown(&council), Some(items[0]));
        begin_item(&council, items[1], &at(10, 2)).unwrap().apply(&mut council);
        assert_eq!(shown(&council), Some(items[1]));
        let mut second = council.agenda_items.get(items[1]).unwrap().clone();
        second.finished_at = Some(at(10, 50).timestamp());
        council.put(second.clone().into());
        assert_eq!(shown(&council), Some(items[0]));
        let mut first = council.agenda_items.get(items[0]).unwrap().clone();
        first.finished_at = second.finished_at;
        council.put(first.into());
        assert_eq!(shown(&council), Some(items[0]));
        // Under way, and its case taken out of use meanwhile.
        second.finished_at = None;
        let mut case = council.cases.get(second.case_id.unwrap()).unwrap().clone();
        case.ended_at = Some(at(11, 0).timestamp());
        council.put(second.into());
        council.put(case.into());
        assert_eq!(shown(&council), Some(items[0]));
    }

    #[test]
    fn an_item_begun_ends_the_one_before_and_who_is_recused_goes_and_comes() {
        let (mut council, meeting, items, recusal) = council();
        begin_item(&council, items[0], &at(10, 2)).unwrap().apply(&mut council);
        assert_eq!(begin_item(&council, items[0], &at(10, 3)), None);
        assert_eq!(
            council.meetings.get(meeting).unwrap().opened_at,
            Some(at(10, 2).timestamp())
        );
        assert_eq!(council.running_item(meeting).unwrap().id, items[0]);
        let row = council.recusals.get(recusal).unwrap();
        assert_eq!(row.left_room_at.as_deref(), Some("2026-11-13T10:02:00"));
        assert!(row.is_out());

        begin_item(&council, items[1], &at(10, 50)).unwrap().apply(&mut council);
        assert_eq!(council.running_item(meeting).unwrap().id, items[1]);
        let first = council.agenda_items.get(items[0]).unwrap();
        assert_eq!(first.finished_at, Some(at(10, 50).timestamp()));
        let row = council.recusals.get(recusal).unwrap();
        assert_eq!(row.returned_at.as_deref(), Some("2026-11-13T10:50:00"));

        // Taken up again, it goes on from when it began, and the member is out again.
        begin_item(&council, items[0], &at(11, 0)).unwrap().apply(&mut council);
        let first = council.agenda_items.get(items[0]).unwrap();
        assert_eq!((first.begun_at, first.finished_at), (Some(at(10, 2).timestamp()), None));
        assert!(council.recusals.get(recusal).unwrap().is_out());

        close_meeting(&council, meeting, Vec::new(), &at(12, 0))
            .unwrap()
            .apply(&mut council);
        assert_eq!(council.running_item(meeting), None);
        assert!(!council.recusals.get(recusal).unwrap().is_out());
        assert_eq!(
            council.meetings.get(meeting).unwrap().closed_at,
            Some(at(12, 0).timestamp())
        );
    }

    #[test]
    fn who_is_not_at_the_meeting_leaves_no_room() {
        let (mut council, meeting, items, recusal) = council();
        let member = council.recusals.get(recusal).unwrap().member_id;
        let (other, add) = operations::add_guest_by_letters(meeting, None, "GJ");
        add.apply(&mut council);
        begin_item(&council, items[0], &at(10, 2)).unwrap().apply(&mut council);
        assert!(!council.recusals.get(recusal).unwrap().is_out());

        let mut row = council.participants.get(other).unwrap().clone();
        row.member_id = Some(member);
        row.presence = Presence::Invited;
        council.put(row.into());
        begin_item(&council, items[1], &at(10, 3)).unwrap().apply(&mut council);
        begin_item(&council, items[0], &at(10, 4)).unwrap().apply(&mut council);
        assert!(council.recusals.get(recusal).unwrap().is_out());
        // Who went out was there.
        assert_eq!(council.participants.get(other).unwrap().presence, Presence::Present);
        operations::set_presence(other, Presence::Absent).apply(&mut council);
        begin_item(&council, items[1], &at(10, 5)).unwrap().apply(&mut council);
        begin_item(&council, items[0], &at(10, 6)).unwrap().apply(&mut council);
        assert!(!council.recusals.get(recusal).unwrap().is_out());
    }
}
