use jiff::Timestamp;
use jiff::civil::date;

use super::*;
use crate::domain::{Field, Member, Operation, Recusal, RecusalDecision, Row, Theme, operations};
use crate::exchange::register;
use crate::figures::next_meeting::{Lack, next_meeting};

fn now() -> Timestamp {
    "2026-11-20T09:30:00Z".parse().unwrap()
}

/// Takes an operation into a council in memory.
fn take(council: &mut Council, operation: Operation) {
    operation.apply(council);
}

fn empty() -> Council {
    let mut council = Council::default();
    take(&mut council, operations::create_council("Rådet".to_owned(), &[], now()));
    council
}

/// A case, on the agenda of a meeting where a day is given.
fn add_case(council: &mut Council, name: &str, meeting: Option<Date>) -> Id {
    let (case, operation) = operations::add_case(council, name, "Eksempeletaten", "", 2026, now());
    take(council, operation);
    if let Some(held_on) = meeting {
        put_on_agenda(council, case, held_on);
    }
    case
}

fn put_on_agenda(council: &mut Council, case: Id, held_on: Date) -> Id {
    let (meeting, operation) = operations::add_meeting(held_on, now());
    take(council, operation);
    let (_, item) = operations::add_agenda_item(council, meeting, Some(case), "");
    take(council, item);
    meeting
}

fn set(council: &mut Council, field: Field, id: Id, value: impl serde::Serialize) {
    take(council, Operation::set(field, id, value));
}

fn steps(group: &[Due]) -> Vec<(Step, Date, i32)> {
    let step = |due: &Due| match due.subject {
        Subject::Step { step, .. } => (step, due.date, due.days),
        Subject::Action(_) => panic!("an action"),
    };
    group.iter().map(step).collect()
}

#[test]
fn after_a_meeting_letter_and_talks_are_due_each_in_its_group() {
    let mut council = empty();
    let case = add_case(&mut council, "Felles innsyn", Some(date(2026, 11, 13)));
    let list = due(&council, date(2026, 11, 17));
    assert!(list.overdue.is_empty());
    assert_eq!(steps(&list.this_week), [(Step::Letter, date(2026, 11, 20), 3)]);
    assert_eq!(list.this_week[0].todo, Todo::BeginLetter(case));
    assert_eq!(steps(&list.later), [(Step::FollowUpTalk, date(2026, 12, 11), 24)]);
    assert_eq!(list.later[0].todo, Todo::SeeCase(case), "its turn has not come");
    assert_eq!(list.beyond, 1, "the experience talk in a year");
}

#[test]
fn a_deadline_on_a_day_off_is_the_working_day_before_it() {
    // (meeting, today, the letter's day, days left)
    let letters = [
        // A week later is Maundy Thursday.
        (date(2027, 3, 18), date(2027, 3, 19), date(2027, 3, 24), 5),
        (date(2027, 3, 18), date(2027, 3, 24), date(2027, 3, 24), 0),
        (date(2027, 3, 18), date(2027, 3, 30), date(2027, 3, 24), -6),
        // A week later is Christmas Day, and the day before it is closed too.
        (date(2026, 12, 18), date(2026, 12, 22), date(2026, 12, 23), 1),
    ];
    for (meeting, today, day, left) in letters {
        let mut council = empty();
        add_case(&mut council, "Felles innsyn", Some(meeting));
        let list = due(&council, today);
        let found = steps(&[list.overdue, list.this_week, list.later].concat());
        assert_eq!(found[0], (Step::Letter, day, left), "{today}");
    }
    // Two weeks before is New Year's Eve.
    let mut council = empty();
    add_case(&mut council, "Digital meldeplikt", Some(date(2027, 1, 14)));
    let list = due(&council, date(2026, 12, 20));
    assert_eq!(steps(&list.later)[0], (Step::Documentation, date(2026, 12, 30), 10));
}

#[test]
fn what_is_late_because_the_step_before_is_late_is_not_told_twice() {
    let mut council = empty();
    let case = add_case(&mut council, "Ny saksflyt", Some(date(2025, 1, 9)));
    let today = date(2026, 11, 17);
    assert_eq!(
        steps(&due(&council, today).overdue),
        [(Step::Letter, date(2025, 1, 16), -670)]
    );
    set(&mut council, Field::CASE_LETTER_ON, case, date(2025, 1, 15));
    let overdue = due(&council, today).overdue;
    assert_eq!(steps(&overdue), [(Step::FollowUpTalk, date(2025, 2, 6), -649)]);
    let step = Step::FollowUpTalk;
    assert_eq!(overdue[0].todo, Todo::SetDate { case, step });
    set(&mut council, Field::CASE_EXPERIENCE_ON, case, date(2026, 1, 15));
    assert!(due(&council, today).is_empty(), "the case is closed");
}

#[test]
fn a_day_agreed_on_goes_before_the_deadline() {
    let mut council = empty();
    let case = add_case(&mut council, "Ett felles kart", Some(date(2026, 10, 16)));
    set(&mut council, Field::CASE_LETTER_ON, case, date(2026, 10, 23));
    set(&mut council, Field::CASE_FOLLOW_UP_ON, case, date(2026, 11, 19));
    let list = due(&council, date(2026, 11, 17));
    assert!(list.overdue.is_empty(), "the deadline was 13 November");
    assert_eq!(steps(&list.this_week), [(Step::FollowUpTalk, date(2026, 11, 19), 2)]);
    assert!(list.this_week[0].is_planned);
}

#[test]
fn nothing_is_due_of_a_published_list_but_what_is_to_come() {
    let mut council = Council::default();
    take(&mut council, register::new_from_register("Rådet".to_owned(), now()));
    let today = date(2026, 11, 17);
    assert!(due(&council, today).is_empty());
    let cases: Vec<Id> = council.cases.iter().take(2).map(|case| case.id).collect();
    put_on_agenda(&mut council, cases[0], date(2019, 3, 1));
    assert!(
        due(&council, today).is_empty(),
        "that it was treated is known, not when and how"
    );
    put_on_agenda(&mut council, cases[1], date(2026, 12, 10));
    assert_eq!(
        steps(&due(&council, today).later),
        [(Step::Documentation, date(2026, 11, 26), 9)],
        "what follows from the meeting waits for it"
    );
}

#[test]
fn the_old_rule_counts_in_working_days() {
    let mut council = empty();
    let case = add_case(&mut council, "Samordnet søknad", Some(date(2017, 3, 1)));
    set(&mut council, Field::CASE_DOCUMENTS_ON, case, date(2017, 2, 20));
    let row = council.cases.get(case).unwrap().clone();
    take(
        &mut council,
        operations::set_cost_estimate(&row, Some(50_000_000), now()),
    );
    let list = due(&council, date(2017, 3, 2));
    let letter = list.later[0];
    assert_eq!((letter.date, letter.days), (date(2017, 3, 13), 7));
    assert!(letter.in_working_days);
    assert!(!list.later[1].in_working_days);
}

#[test]
fn open_actions_with_a_day_are_due_and_the_week_ends_on_sunday() {
    let mut council = empty();
    let days = [date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23)];
    for day in days {
        let (action, operation) = operations::add_action(None, None, "Ringe");
        take(&mut council, operation);
        set(&mut council, Field::ACTION_DUE_ON, action, day);
    }
    for done_on in [None, Some(date(2026, 11, 20))] {
        let (action, operation) = operations::add_action(None, None, "Uten dag, eller gjort");
        take(&mut council, operation);
        if let Some(day) = done_on {
            set(&mut council, Field::ACTION_DUE_ON, action, day);
            take(&mut council, operations::finish_action(action, day));
        }
    }
    let list = due(&council, date(2026, 11, 22));
    let dates = |group: &[Due]| group.iter().map(|due| due.date).collect::<Vec<_>>();
    assert_eq!(dates(&list.overdue), days[..1]);
    assert_eq!(dates(&list.this_week), days[1..2], "today is a Sunday");
    assert_eq!(dates(&list.later), days[2..]);
}

#[test]
fn the_next_meeting_tells_what_its_cases_lack_and_who_is_recused() {
    let mut council = empty();
    let today = date(2026, 11, 17);
    assert_eq!(next_meeting(&council, today), None);
    let bare = add_case(&mut council, "Digital meldeplikt", None);
    let meeting = put_on_agenda(&mut council, bare, date(2026, 12, 10));
    add_case(&mut council, "Senere", Some(date(2027, 2, 1)));
    add_case(&mut council, "Holdt", Some(date(2026, 11, 13)));
    set(&mut council, Field::MEETING_STARTS_AT, meeting, "09:15");
    let first = council.agenda(meeting)[0].id;
    set(&mut council, Field::AGENDA_ITEM_MINUTES, first, 75);
    let ready = add_case(&mut council, "Prøveregisteret", None);
    let (_, item) = operations::add_agenda_item(&council, meeting, Some(ready), "");
    take(&mut council, item);
    for (field, day) in [
        (Field::CASE_DOCUMENTS_ON, date(2026, 11, 16)),
        (Field::CASE_PRE_MEETING_ON, date(2026, 10, 1)),
    ] {
        set(&mut council, field, ready, day);
    }
    let row = council.cases.get(ready).unwrap().clone();
    take(&mut council, operations::set_cost_estimate(&row, Some(1), now()));
    let question = operations::add_question(&council, ready, Theme::new(2), "Hva nå?", now()).1;
    take(&mut council, question);
    let member = Member {
        id: Id::new(),
        name: "Medlem 3".to_owned(),
        initials: String::new(),
        employer: String::new(),
        email: String::new(),
        ended_at: None,
    };
    let recusal = |decision| Recusal {
        decision,
        ..Recusal::new(ready, member.id)
    };
    council.put(Row::from(member.clone()));
    council.put(Row::from(recusal(Some(RecusalDecision::Impartial))));
    let next = next_meeting(&council, today).unwrap();
    assert_eq!((next.meeting, next.days), (meeting, 23));
    let missing = [Lack::Documents, Lack::Questions, Lack::Estimate, Lack::PreMeeting];
    assert_eq!(next.items[0].lacks, missing);
    assert_eq!(next.items[1].begins, Some(jiff::civil::time(10, 30, 0, 0)));
    assert!(next.items[1].lacks.is_empty() && next.items[1].recused.is_empty());
    council.put(Row::from(recusal(Some(RecusalDecision::Recused))));
    council.put(Row::from(recusal(Some(RecusalDecision::Recused))));
    let question = operations::add_question(&council, ready, None, "Og så?", now()).1;
    take(&mut council, question);
    let next = next_meeting(&council, today).unwrap();
    assert_eq!(next.items[1].recused, [member.id]);
    assert_eq!(next.items[1].lacks, [Lack::Themes(1)]);
}

#[test]
fn a_meeting_that_was_closed_today_is_not_the_next_one() {
    let mut council = empty();
    let today = date(2026, 11, 17);
    let held = add_case(&mut council, "Holdt", None);
    let held = put_on_agenda(&mut council, held, today);
    let later = add_case(&mut council, "Senere", None);
    let later = put_on_agenda(&mut council, later, date(2026, 12, 10));
    assert_eq!(next_meeting(&council, today).unwrap().meeting, held);
    let now = today.at(13, 0, 0, 0).in_tz("Europe/Oslo").unwrap();
    let close = operations::close_meeting(&council, held, Vec::new(), &now).unwrap();
    take(&mut council, close);
    assert_eq!(next_meeting(&council, today).unwrap().meeting, later);
}
