//! Asking for ties when a meeting is planned: whoever is to handle a case stands as asked about it from the moment it is on
//! an agenda.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::domain::{Council, Field, Id, Meeting, MeetingKind, Operation, Recusal, Row, Table, Write};

/// The operation with the questions that follow from it: where it puts a case on the agenda of a council meeting to come, or
/// moves such a meeting, the members of the council on its day are asked about each case that they were never asked about.
/// Whoever was asked, has answered or is decided on is left as they are.
#[must_use]
pub fn with_questions(council: &Council, mut operation: Operation, today: Date) -> Operation {
    let mut pairs = BTreeSet::new();
    for write in &operation.writes {
        let (meeting, cases) = match write {
            Write::Insert(row) => match &**row {
                Row::AgendaItem(item) => (
                    planned(council, &operation, item.meeting_id),
                    Vec::from_iter(item.case_id),
                ),
                _ => continue,
            },
            Write::Set {
                table: Table::Meeting,
                id,
                column,
                ..
            } if *column == Field::MEETING_HELD_ON.column => {
                (planned(council, &operation, *id), council.cases_of_meeting(*id))
            }
            Write::Set { .. } => continue,
        };
        let Some(meeting) = meeting.filter(|meeting| is_to_be_asked_for(meeting, today)) else {
            continue;
        };
        for member in council.members_on(meeting.held_on) {
            pairs.extend(cases.iter().map(|case| (*case, member.id)));
        }
    }
    // What the operation itself brings, as where an item is put back with its questions, is asked already.
    for write in &operation.writes {
        if let Write::Insert(row) = write
            && let Row::Recusal(row) = &**row
        {
            pairs.remove(&(row.case_id, row.member_id));
        }
    }
    let written: Vec<Write> = pairs
        .into_iter()
        .filter_map(|(case, member)| match council.recusal(member, case) {
            Some(row) if row.asked_on.is_some() || row.is_answered() => None,
            Some(row) => Some(Write::set(Field::RECUSAL_ASKED_ON, row.id, today)),
            None => Some(Write::insert(Recusal {
                asked_on: Some(today),
                ..Recusal::new(case, member)
            })),
        })
        .collect();
    operation.writes.extend(written);
    operation
}

fn is_to_be_asked_for(meeting: &Meeting, today: Date) -> bool {
    meeting.kind == MeetingKind::CouncilMeeting && meeting.is_to_come(today) && meeting.ended_at.is_none()
}

/// The meeting as it is when the operation is done: new in it, or on its new day.
fn planned(council: &Council, operation: &Operation, id: Id) -> Option<Meeting> {
    let new = operation.writes.iter().find_map(|write| match write {
        Write::Insert(row) => match &**row {
            Row::Meeting(meeting) if meeting.id == id => Some(meeting.clone()),
            _ => None,
        },
        Write::Set { .. } => None,
    });
    let mut meeting = new.or_else(|| council.meetings.get(id).cloned())?;
    for write in &operation.writes {
        if let Write::Set {
            table: Table::Meeting,
            id: of,
            column,
            value,
        } = write
            && *of == id
            && *column == Field::MEETING_HELD_ON.column
            && let Some(day) = value.as_str().and_then(|day| day.parse().ok())
        {
            meeting.held_on = day;
        }
    }
    Some(meeting)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::domain::{Member, TieAnswer, operations};

    fn asked(council: &Council) -> Vec<(Id, Option<Date>)> {
        let mut rows: Vec<_> = council
            .recusals
            .iter()
            .map(|row| (row.member_id, row.asked_on))
            .collect();
        rows.sort_unstable();
        rows
    }

    #[test]
    fn members_are_asked_when_a_case_comes_on_an_agenda_and_when_the_meeting_moves() {
        let (today, now) = (date(2026, 11, 20), Timestamp::UNIX_EPOCH);
        let mut council = Council::default();
        let members = [Id::new(), Id::new()];
        for (place, id) in members.into_iter().enumerate() {
            let member = Member {
                id,
                name: format!("Medlem {place}"),
                initials: String::new(),
                employer: String::new(),
                email: String::new(),
                ended_at: None,
            };
            council.put(member.into());
        }
        let case = Id::new();
        let row = crate::domain::Case {
            id: case,
            ..crate::domain::Case::new(Id::new(), "Sak".to_owned(), 2026, now)
        };
        council.put(row.into());
        // Who has answered before the meeting is planned is not asked.
        let answered = Recusal {
            answer: Some(TieAnswer::NoTies),
            ..Recusal::new(case, members[0])
        };
        council.put(answered.into());

        let (meeting, mut add) = operations::add_meeting(date(2026, 12, 10), now);
        let (_, item) = operations::add_agenda_item(&council, meeting, Some(case), "");
        add.writes.extend(item.writes);
        with_questions(&council, add, today).apply(&mut council);
        assert_eq!(asked(&council), [(members[0], None), (members[1], Some(today))]);

        // Asked once: neither the case again nor another day asks anew.
        let (_, again) = operations::add_agenda_item(&council, meeting, Some(case), "");
        let count = again.writes.len();
        assert_eq!(with_questions(&council, again, date(2026, 11, 21)).writes.len(), count);
        let moved = Operation::set(Field::MEETING_HELD_ON, meeting, date(2026, 12, 11));
        assert_eq!(with_questions(&council, moved.clone(), today), moved);

        // Put back with its questions, as it was taken away, it brings no others.
        let (_, mut back) = operations::add_agenda_item(&Council::default(), meeting, Some(Id::new()), "");
        let Some(Write::Insert(item)) = back.writes.first() else {
            unreachable!()
        };
        let Row::AgendaItem(item) = &**item else { unreachable!() };
        let new_case = item.case_id.unwrap();
        back.writes
            .extend(members.map(|member| Write::insert(Recusal::new(new_case, member))));
        assert_eq!(with_questions(&council, back.clone(), today), back);

        // A meeting that was held asks nobody.
        let (held, add) = operations::add_meeting(date(2026, 11, 1), now);
        add.apply(&mut council);
        let other = Id::new();
        let (_, late) = operations::add_agenda_item(&council, held, Some(other), "");
        assert_eq!(with_questions(&council, late.clone(), today), late);
    }
}
