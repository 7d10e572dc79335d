use jiff::Timestamp;
use jiff::civil::{date, time};

use super::*;
use crate::domain::{Field, Operation, operations};

const TODAY: Date = date(2026, 11, 20);

fn now() -> Timestamp {
    "2026-11-20T09:30:00Z".parse().unwrap()
}

fn new() -> Council {
    let mut council = Council::default();
    operations::create_council("Rådet".to_owned(), &[], now()).apply(&mut council);
    council
}

fn take(council: &mut Council, (id, operation): (Id, Operation)) -> Id {
    operation.apply(council);
    id
}

fn set(council: &mut Council, field: Field, id: Id, value: impl serde::Serialize) {
    Operation::set(field, id, value).apply(council);
}

fn case(council: &mut Council, documents_on: Option<Date>, questions: usize) -> Id {
    let added = operations::add_case(council, "Ett kart", "Eksempeletaten", "", 2026, now());
    let case = take(council, added);
    set(council, Field::CASE_DOCUMENTS_ON, case, documents_on);
    for _ in 0..questions {
        let added = operations::add_question(council, case, None, "Hva nå?", now());
        take(council, added);
    }
    case
}

#[test]
fn cases_with_documents_and_questions_wait_ready_until_they_are_on_an_agenda() {
    let mut council = new();
    let bare = case(&mut council, None, 0);
    let later = case(&mut council, Some(date(2026, 11, 10)), 1);
    let first = case(&mut council, Some(date(2026, 11, 2)), 2);
    // The documents come tomorrow.
    let tomorrow = case(&mut council, Some(date(2026, 11, 21)), 1);
    let advised = case(&mut council, Some(date(2026, 11, 2)), 2);
    set(&mut council, Field::CASE_LETTER_ON, advised, date(2026, 11, 12));
    let ready = |council: &Council| -> Vec<(Id, bool)> {
        let all = backlog(council, TODAY).into_iter();
        all.map(|waiting| (waiting.case, waiting.is_ready())).collect()
    };
    let all = [(first, true), (later, true), (tomorrow, false), (bare, false)];
    assert_eq!(ready(&council), all);
    assert_eq!(backlog(&council, TODAY)[0].questions, 2);

    let meeting = take(&mut council, operations::add_meeting(date(2026, 12, 10), now()));
    let added = operations::add_agenda_item(&council, meeting, Some(first), "");
    take(&mut council, added);
    assert_eq!(ready(&council), all[1..]);
    // A cancelled meeting takes nothing up, and a pre-meeting is not the council's.
    operations::cancel_meeting(meeting, now()).apply(&mut council);
    assert_eq!(ready(&council), all);
    operations::reinstate_meeting(meeting).apply(&mut council);
    set(&mut council, Field::MEETING_KIND, meeting, MeetingKind::PreMeeting);
    assert_eq!(ready(&council), all);
}

#[test]
fn what_the_last_meeting_of_the_kind_left_undone_is_told_until_it_is_taken_on() {
    let mut council = new();
    let meeting = |council: &mut Council, held_on, kind: MeetingKind| {
        let id = take(council, operations::add_meeting(held_on, now()));
        set(council, Field::MEETING_KIND, id, kind);
        id
    };
    let older = meeting(&mut council, date(2026, 10, 1), MeetingKind::CouncilMeeting);
    let last = meeting(&mut council, date(2026, 11, 13), MeetingKind::CouncilMeeting);
    let other = meeting(&mut council, date(2026, 11, 19), MeetingKind::PreMeeting);
    let next = meeting(&mut council, date(2026, 12, 10), MeetingKind::CouncilMeeting);
    for (at, title) in [
        (older, "Eldre"),
        (other, "Formøtet"),
        (last, "Ferdig"),
        (last, "Årsplan"),
    ] {
        let added = operations::add_agenda_item(&council, at, None, title);
        take(&mut council, added);
    }
    let agenda = council.agenda(last);
    let (done, left) = (agenda[0].id, agenda[1].id);
    let mut finished = council.agenda_items.get(done).unwrap().clone();
    finished.finished_at = Some(now());
    council.put(finished.into());
    let undated = take(&mut council, operations::add_action(None, Some(last), "Uten dag"));
    let action = take(&mut council, operations::add_action(None, Some(last), "Ringe"));
    set(&mut council, Field::ACTION_DUE_ON, action, date(2026, 11, 30));
    let long_open = take(
        &mut council,
        operations::add_action(None, Some(older), "Fra et eldre møte"),
    );
    set(&mut council, Field::ACTION_DUE_ON, long_open, date(2026, 10, 20));
    take(
        &mut council,
        operations::add_action(None, Some(other), "Fra et formøte"),
    );

    let row = council.meetings.get(next).unwrap().clone();
    // While the last one is still to come, it is the one before that tells.
    let early = from_last(&council, &row, date(2026, 11, 12)).unwrap();
    assert_eq!((early.meeting, early.actions), (older, vec![long_open]));
    let from = from_last(&council, &row, TODAY).unwrap();
    assert_eq!(
        (from.meeting, from.items, from.actions),
        (last, vec![left], vec![long_open, action, undated])
    );

    let carried = operations::carry_item(&council, next, left).unwrap();
    take(&mut council, carried);
    let carried = operations::carry_action(&council, next, action).unwrap();
    take(&mut council, carried);
    let from = from_last(&council, &row, TODAY).unwrap();
    assert_eq!((from.items, from.actions), (vec![], vec![long_open, undated]));
    operations::finish_action(undated, TODAY).apply(&mut council);
    assert_eq!(from_last(&council, &row, TODAY).unwrap().actions, [long_open]);
    operations::finish_action(long_open, TODAY).apply(&mut council);
    assert_eq!(from_last(&council, &row, TODAY), None);
    // The first of its kind has none before it.
    let first = council.meetings.get(older).unwrap().clone();
    assert_eq!(from_last(&council, &first, TODAY), None);
}

#[test]
fn a_meeting_is_proposed_like_the_last_of_its_kind() {
    let mut council = new();
    let first = proposed(&council, MeetingKind::CouncilMeeting, TODAY);
    assert_eq!((first.held_on, first.is_digital), (date(2026, 12, 11), true));
    assert_eq!((first.starts_at, first.ends_at), (None, None));
    let plan = MeetingPlan {
        starts_at: Some(time(9, 30, 0, 0)),
        ends_at: Some(time(13, 0, 0, 0)),
        place: "Møterom 3".to_owned(),
        link: "https://example.org/møte".to_owned(),
        ..MeetingPlan::on(MeetingKind::CouncilMeeting, date(2026, 11, 13))
    };
    let added = operations::plan_meeting(&council, plan.clone(), now());
    take(&mut council, added);
    let added = operations::plan_meeting(&council, MeetingPlan::on(MeetingKind::PreMeeting, TODAY), now());
    take(&mut council, added);
    let next = proposed(&council, MeetingKind::CouncilMeeting, TODAY);
    assert_eq!(
        next,
        MeetingPlan {
            held_on: date(2026, 12, 11),
            ..plan
        }
    );
    // The day a week later is a working day, and nothing else is known of the last one.
    let before = proposed(&council, MeetingKind::PreMeeting, TODAY);
    assert_eq!(before, MeetingPlan::on(MeetingKind::PreMeeting, date(2026, 11, 27)));
}
