use jiff::civil::{date, time};

use super::*;
use crate::domain::operations::{add_action, finish_action};
use crate::domain::{Case, Row, meeting_length};

fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

fn take(council: &mut Council, (id, operation): (Id, Operation)) -> Id {
    operation.apply(council);
    id
}

fn with_case(council: &mut Council) -> Id {
    let operation = crate::domain::operations::add_case(council, "Ett kart", "Eksempeletaten", "", 2026, now());
    let id: Id = operation.0;
    operation.1.apply(council);
    assert!(council.cases.iter().any(|case: &Case| case.id == id));
    id
}

#[test]
fn a_meeting_lasts_until_its_end_also_after_midnight_and_never_less_than_nothing() {
    let noon = time(12, 0, 0, 0);
    for (starts, ends, minutes) in [
        (time(9, 0, 0, 0), time(13, 30, 0, 0), Some(270)),
        (time(20, 0, 0, 0), time(0, 30, 0, 0), Some(270)),
        (time(20, 30, 0, 0), time(2, 30, 0, 0), Some(6 * 60)),
        (time(23, 59, 0, 0), time(0, 0, 0, 0), Some(1)),
        // The end is before the start.
        (time(20, 30, 0, 0), time(8, 30, 0, 0), None),
        (noon, time(0, 0, 0, 0), None),
        (noon, time(11, 59, 0, 0), None),
        (noon, noon, None),
        (time(9, 0, 0, 0), time(8, 0, 0, 0), None),
    ] {
        assert_eq!(meeting_length(starts, ends), minutes, "{starts}–{ends}");
    }
}

#[test]
fn the_end_of_a_meeting_moves_with_its_start() {
    let mut council = Council::default();
    let plan = MeetingPlan {
        starts_at: Some(time(9, 0, 0, 0)),
        ends_at: Some(time(12, 30, 0, 0)),
        ..MeetingPlan::on(MeetingKind::CouncilMeeting, date(2026, 12, 10))
    };
    let id = take(&mut council, plan_meeting(&Council::default(), plan, now()));
    let moved = |council: &mut Council, start| {
        let meeting = council.meetings.get(id).unwrap().clone();
        set_meeting_start(&meeting, start).apply(council);
        let meeting = council.meetings.get(id).unwrap();
        (meeting.starts_at, meeting.ends_at)
    };
    let (start, end) = (time(22, 15, 0, 0), time(1, 45, 0, 0));
    assert_eq!(moved(&mut council, Some(start)), (Some(start), Some(end)));
    // Without a start nothing follows for the end.
    assert_eq!(moved(&mut council, None), (None, Some(end)));
    assert_eq!(moved(&mut council, Some(start)), (Some(start), Some(end)));
}

#[test]
fn what_was_not_finished_is_carried_once() {
    let mut council = Council::default();
    let case = with_case(&mut council);
    let first = take(&mut council, add_meeting(date(2026, 11, 13), now()));
    let next = take(&mut council, add_meeting(date(2026, 12, 10), now()));
    let added = add_agenda_item(&council, first, Some(case), "");
    let item = take(&mut council, added);
    let added = add_agenda_item(&council, first, None, "Årsplan");
    let own = take(&mut council, added);
    Operation::set(Field::AGENDA_ITEM_MINUTES, own, 20).apply(&mut council);

    let carried = carry_item(&council, next, own).unwrap();
    let carried = take(&mut council, carried);
    let row = council.agenda_items.get(carried).unwrap();
    assert_eq!((row.title.as_str(), row.minutes), ("Årsplan", Some(20)));
    assert_eq!(row.carried_from_id, Some(own));
    assert_eq!(carry_item(&council, next, own), None, "it is there");

    let carried = carry_item(&council, next, item).unwrap();
    take(&mut council, carried);
    assert_eq!(carry_item(&council, next, item), None);
    assert_eq!(carry_item(&council, next, Id::new()), None, "there is no such item");
}

#[test]
fn an_open_action_is_taken_up_once() {
    let mut council = Council::default();
    let first = take(&mut council, add_meeting(date(2026, 11, 13), now()));
    let next = take(&mut council, add_meeting(date(2026, 12, 10), now()));
    let action = take(&mut council, add_action(None, Some(first), "Spørre dem\nom alt"));
    let done = take(&mut council, add_action(None, Some(first), "Ferdig"));
    finish_action(done, date(2026, 11, 20)).apply(&mut council);
    assert_eq!(carry_action(&council, next, done), None);
    let carried = carry_action(&council, next, action).unwrap();
    let item = take(&mut council, carried);
    let row = council.agenda_items.get(item).unwrap();
    assert_eq!((row.title.as_str(), row.action_id), ("Spørre dem om alt", Some(action)));
    assert_eq!(carry_action(&council, next, action), None);
}

#[test]
fn a_cancelled_meeting_is_no_cases_meeting_until_it_is_held_all_the_same() {
    let mut council = Council::default();
    let case = with_case(&mut council);
    let meeting = take(&mut council, add_meeting(date(2026, 12, 10), now()));
    let added = add_agenda_item(&council, meeting, Some(case), "");
    take(&mut council, added);
    let of_case = |council: &Council| council.meeting_of(case).map(|meeting| meeting.id);
    assert_eq!(of_case(&council), Some(meeting));
    cancel_meeting(meeting, now()).apply(&mut council);
    assert_eq!(of_case(&council), None);
    reinstate_meeting(meeting).apply(&mut council);
    assert_eq!(of_case(&council), Some(meeting));
    // A pre-meeting on a case is not the council's.
    Operation::set(Field::MEETING_KIND, meeting, MeetingKind::PreMeeting).apply(&mut council);
    assert_eq!(of_case(&council), None);
    assert!(matches!(
        council.row(crate::domain::Table::Meeting, meeting),
        Some(Row::Meeting(_))
    ));
}

#[test]
fn a_case_on_two_agendas_belongs_to_the_first_that_was_held_else_to_the_next() {
    let mut council = Council::default();
    let case = with_case(&mut council);
    let of_case = |council: &Council| council.meeting_of(case).map(|meeting| meeting.id);
    let at = |council: &mut Council, day| {
        let meeting = take(council, add_meeting(day, now()));
        let added = add_agenda_item(council, meeting, Some(case), "");
        (meeting, take(council, added))
    };
    let (later, _) = at(&mut council, date(2026, 12, 10));
    assert_eq!(of_case(&council), Some(later));
    let (first, item) = at(&mut council, date(2026, 11, 26));
    assert_eq!(of_case(&council), Some(first), "the next");
    let close = |council: &mut Council, meeting| {
        let mut held = council.meetings.get(meeting).unwrap().clone();
        held.closed_at = Some(now());
        council.put(held.into());
    };
    close(&mut council, later);
    assert_eq!(of_case(&council), Some(later), "the one that was held");
    close(&mut council, first);
    assert_eq!(of_case(&council), Some(first), "the first that was held");
    // Where the case was put off, the next one is its meeting.
    let carried = carry_item(&council, later, item);
    assert_eq!(carried, None, "it is there already");
    let (last, _) = at(&mut council, date(2027, 1, 14));
    let mut goes_on = council.agenda(last)[0].clone();
    goes_on.carried_from_id = Some(item);
    council.put(goes_on.into());
    assert_eq!(of_case(&council), Some(later));
    let mut begun = council.agenda_items.get(item).unwrap().clone();
    begun.finished_at = Some(now());
    council.put(begun.into());
    assert_eq!(
        of_case(&council),
        Some(first),
        "it was finished, and goes on all the same"
    );
}
