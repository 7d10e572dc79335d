//! Habilitet of a meeting, by names and keys: the grid, the panel, what is decided, and a member's own copy.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, Zoned};
use radslag::app::{Clock, Command, ImpartialityCommand, MeetingCommand, MeetingPage, SettingsCommand};
use radslag::domain::{
    Council, Id, MemberRole, MemberTie, Owner, OwnerRole, RecusalDecision, TieAnswer, TieKind, operations,
};
use radslag::store::Store;

use crate::common::{Window, ask, click, council_with, fill, key, model, press, settle, sized_harness};

/// What the tests find again.
struct Made {
    path: PathBuf,
    meeting: Id,
    cases: Vec<Id>,
    members: Vec<Id>,
}

/// A meeting ten days from now with these cases; a leader and three members, the last of whom worked at the cases' agency.
fn made(names: &[&str]) -> Made {
    let path = council_with(names);
    let mut store = Store::open(&path, "").unwrap();
    let mut members = Vec::new();
    for (name, letters, role) in [
        ("Rådsleder", "RL", MemberRole::Leader),
        ("Medlem 1", "M1", MemberRole::Member),
        ("Medlem 2", "M2", MemberRole::Member),
        ("Medlem 6", "M6", MemberRole::Member),
        ("Sekretær 2", "S2", MemberRole::Secretariat),
    ] {
        let (id, add) = operations::add_member(name, letters, role, date(2020, 1, 1));
        store.run(&add).unwrap();
        members.push(id);
    }
    let tie = MemberTie {
        organisation_name: "PRØVEETATEN".to_owned(),
        description: "avdelingsdirektør".to_owned(),
        from_date: Some(date(2019, 2, 1)),
        to_date: Some(date(2023, 8, 31)),
        ..MemberTie::new(members[3], TieKind::Employer)
    };
    store.run(&operations::add_tie(tie)).unwrap();
    let held_on = Zoned::now().date().checked_add(10.days()).unwrap();
    let (meeting, add) = operations::add_meeting(held_on, jiff::Timestamp::now());
    store.run(&add).unwrap();
    let cases: Vec<Id> = store.council().unwrap().cases.iter().map(|case| case.id).collect();
    for case in &cases {
        let council = store.council().unwrap();
        let (_, add) = operations::add_agenda_item(&council, meeting, Some(*case), "");
        store.run(&add).unwrap();
    }
    Made {
        path,
        meeting,
        cases,
        members,
    }
}

fn open(made: &Made, size: [f32; 2]) -> Window {
    let mut window = sized_harness(&made.path, size);
    show(&mut window, made);
    window
}

fn show(window: &mut Window, made: &Made) {
    let (meeting, page) = (made.meeting, MeetingPage::Impartiality);
    ask(window, MeetingCommand::Show { meeting, page });
}

fn council_of(window: &mut Window) -> Council {
    let app = window.state_mut().as_mut().unwrap();
    app.session.as_ref().unwrap().model.council.clone()
}

/// The cell whose name begins so.
fn cell(window: &Window, begins: &str) -> Option<String> {
    let cells = window.query_all_by_role(Role::Cell);
    let names = cells.filter_map(|node| node.accesskit_node().label());
    names.into_iter().find(|name| name.starts_with(begins))
}

fn press_cell(window: &mut Window, begins: &str) {
    let name = cell(window, begins).unwrap();
    press(window, Role::Cell, &name);
}

const WIDE: [f32; 2] = [1280.0, 900.0];

#[test]
fn those_who_have_not_answered_are_asked_in_one_step() {
    let made = made(&["Sak A", "Sak B"]);
    let mut window = open(&made, WIDE);
    assert_eq!(cell(&window, "Medlem 1, Sak A").unwrap(), "Medlem 1, Sak A: Ikke spurt");
    window.get_by_label("0 av 4 har svart på alt");
    click(&mut window, "Spør de 4 som mangler");
    let told = cell(&window, "Medlem 1, Sak A").unwrap();
    assert!(told.starts_with("Medlem 1, Sak A: Ikke svart, venter siden "), "{told}");
    assert_eq!(council_of(&mut window).recusals.iter().count(), 8);
    assert!(window.query_all_by_label("Lag medlemsfiler").next().is_some());
    key(&mut window, Modifiers::NONE, Key::Escape);
    // Asked today, they are not asked again before tomorrow, but their files can be made; one undo takes all of it back.
    click(&mut window, "Spør de 4 som mangler");
    key(&mut window, Modifiers::NONE, Key::Escape);
    ask(&mut window, Command::Undo);
    assert_eq!(council_of(&mut window).recusals.iter().count(), 0);
}

#[test]
fn a_name_match_is_a_question_with_its_two_facts_until_a_person_decides() {
    let made = made(&["Sak A"]);
    let mut window = open(&made, WIDE);
    let found = "Medlem 6, Sak A: Navnetreff, ansatt der 2019–2023";
    assert_eq!(cell(&window, "Medlem 6, Sak A").unwrap(), found);
    assert!(
        window
            .query_all_by_label("1 navnetreff er ikke avgjort.")
            .next()
            .is_some()
    );
    press_cell(&mut window, "Medlem 6, Sak A");
    window.get_by_role_and_label(Role::Heading, "Er Medlem 6 inhabil i saken?");
    window.get_by_label("Medlem 6 var ansatt i PRØVEETATEN");
    window.get_by_label("februar 2019 – august 2023, avdelingsdirektør");
    window.get_by_label("Saken kommer fra Prøveetaten");
    window.get_by_label("Forvaltningsloven § 6.");

    press(&mut window, Role::RadioButton, "Ja, inhabil i denne saken");
    window.get_by_label("Forvaltningsloven § 6. Saken tas ut av filen til Medlem 6.");
    // Without a ground nothing is kept.
    click(&mut window, "Før inn avgjørelsen");
    assert_eq!(council_of(&mut window).recusals.iter().count(), 0);
    fill(&mut window, "Grunn", "Var med på å bestille det første registeret");
    window.get_by_label("Avgjort av: Rådsleder");
    click(&mut window, "Før inn avgjørelsen");
    let council = council_of(&mut window);
    let row = council.recusal(made.members[3], made.cases[0]).unwrap();
    assert_eq!(row.decision, Some(RecusalDecision::Recused));
    assert_eq!(row.decided_by, "Rådsleder");
    assert_eq!(row.decided_on, Some(Zoned::now().date()));
    assert!(council.is_recused(made.members[3], made.cases[0]));
    let told = cell(&window, "Medlem 6, Sak A").unwrap();
    assert!(told.starts_with("Medlem 6, Sak A: Inhabil, avgjort "), "{told}");
    assert!(
        window
            .query_all_by_label("1 navnetreff er ikke avgjort.")
            .next()
            .is_none()
    );
    window.get_by_label("1 er inhabil");

    // What was decided is seen again with its trail, and may be decided anew.
    press_cell(&mut window, "Medlem 6, Sak A");
    window.get_by_label("Avgjort: inhabil");
    press(&mut window, Role::RadioButton, "Nei, ikke inhabil");
    click(&mut window, "Før inn avgjørelsen");
    assert!(!council_of(&mut window).is_recused(made.members[3], made.cases[0]));
    ask(&mut window, Command::Undo);
    assert!(council_of(&mut window).is_recused(made.members[3], made.cases[0]));
}

#[test]
fn a_decision_that_has_not_come_yet_or_has_no_date_is_not_kept() {
    let made = made(&["Sak A"]);
    let mut window = open(&made, WIDE);
    let now = date(2026, 11, 20).at(12, 0, 0, 0).to_zoned(TimeZone::system()).unwrap();
    window.state_mut().as_mut().unwrap().clock = Clock::Stopped(now);
    settle(&mut window);
    press_cell(&mut window, "Medlem 6, Sak A");
    press(&mut window, Role::RadioButton, "Nei, ikke inhabil");
    for wrong in ["1.1.2099", "31.2.2026", ""] {
        fill(&mut window, "Dato", wrong);
        click(&mut window, "Før inn avgjørelsen");
        assert_eq!(council_of(&mut window).recusals.iter().count(), 0, "{wrong}");
    }
    fill(&mut window, "Dato", "2.11.2026");
    // Half-typed, it is there again after another cell was looked at.
    press_cell(&mut window, "Medlem 1, Sak A");
    press_cell(&mut window, "Medlem 6, Sak A");
    click(&mut window, "Før inn avgjørelsen");
    let row = council_of(&mut window).recusals.iter().next().cloned();
    assert_eq!(row.and_then(|row| row.decided_on), Some(date(2026, 11, 2)));
}

#[test]
fn the_member_is_asked_first_and_the_answer_entered() {
    let made = made(&["Sak A"]);
    let mut window = open(&made, WIDE);
    press_cell(&mut window, "Medlem 6, Sak A");
    press(&mut window, Role::RadioButton, "Spør Medlem 6 først");
    click(&mut window, "Merk som spurt");
    let row = council_of(&mut window).recusals.iter().next().unwrap().clone();
    assert_eq!((row.asked_on, row.decision), (Some(Zoned::now().date()), None));
    press_cell(&mut window, "Medlem 6, Sak A");
    press(&mut window, Role::RadioButton, "Ingen bindinger");
    let row = council_of(&mut window).recusals.iter().next().unwrap().clone();
    assert_eq!(row.answer, Some(TieAnswer::NoTies));
    window.get_by_label("Svarte at det ikke er bindinger");
    // The match is still for a person to decide.
    assert!(cell(&window, "Medlem 6, Sak A: Navnetreff").is_some());
}

#[test]
fn the_arrows_move_in_the_grid_enter_opens_and_escape_goes_back() {
    let made = made(&["Sak A", "Sak B"]);
    let mut window = open(&made, WIDE);
    window.get_by_role_and_label(Role::Table, "Medlemmer og saker").focus();
    settle(&mut window);
    for arrow in [Key::ArrowDown, Key::ArrowRight, Key::ArrowDown, Key::ArrowUp] {
        key(&mut window, Modifiers::NONE, arrow);
    }
    let chosen = |window: &Window| {
        let mut cells = window.query_all_by_role(Role::Cell);
        let chosen = cells.find(|node| node.accesskit_node().is_selected() == Some(true));
        chosen.and_then(|node| node.accesskit_node().label())
    };
    assert_eq!(chosen(&window).unwrap(), "Medlem 1, Sak B: Ikke spurt");
    key(&mut window, Modifiers::NONE, Key::End);
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert!(chosen(&window).unwrap().starts_with("Medlem 6, Sak B"));
    key(&mut window, Modifiers::NONE, Key::Enter);
    window.get_by_role_and_label(Role::Heading, "Er Medlem 6 inhabil i saken?");
    // The first choice has the keyboard.
    let first = window.get_by_role_and_label(Role::RadioButton, "Nei, ikke inhabil");
    assert!(first.accesskit_node().is_focused());
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.query_by_label("Er Medlem 6 inhabil i saken?").is_none());
    key(&mut window, Modifiers::NONE, Key::Home);
    assert!(chosen(&window).unwrap().starts_with("Medlem 6, Sak A"));
}

#[test]
fn a_small_window_shows_one_case_at_a_time() {
    let made = made(&["Sak A", "Sak B", "Sak C"]);
    let mut window = open(&made, [640.0, 400.0]);
    // At 640 points the rail takes its part: two cases fit.
    window.get_by_label("Sak 1–2 av 3");
    assert!(cell(&window, "Medlem 1, Sak C").is_none());
    click(&mut window, "Neste sak");
    window.get_by_label("Sak 2–3 av 3");
    assert!(cell(&window, "Medlem 1, Sak C").is_some());
    let member = made.members[1];
    let (meeting, case) = (made.meeting, made.cases[0]);
    ask(&mut window, ImpartialityCommand::Show { meeting, member, case });
    window.get_by_role_and_label(Role::Heading, "Er Medlem 1 inhabil i saken?");
    assert!(
        cell(&window, "Medlem 1").is_none(),
        "the panel stands in the grid's place"
    );
    click(&mut window, "Lukk panelet");
    assert!(cell(&window, "Medlem 1").is_some());
}

#[test]
fn a_members_own_copy_has_the_members_row_alone_to_answer_in() {
    let made = made(&["Sak A"]);
    let mut window = open(&made, WIDE);
    let owner = |name: &str| Owner {
        name: name.to_owned(),
        role: OwnerRole::Member,
    };
    ask(&mut window, SettingsCommand::SetOwner(owner("En ukjent")));
    show(&mut window, &made);
    window.get_by_label("Programmet vet ikke hvilket medlem du er");
    assert!(cell(&window, "").is_none());
    ask(&mut window, SettingsCommand::SetOwner(owner("Medlem 6")));
    show(&mut window, &made);
    assert!(cell(&window, "Medlem 1").is_none());
    press_cell(&mut window, "Medlem 6, Sak A");
    window.get_by_role_and_label(Role::Heading, "Har du bindinger til saken?");
    assert!(
        window.query_by_label("Før inn avgjørelsen").is_none(),
        "a member decides nothing"
    );
    press(&mut window, Role::RadioButton, "Ja, jeg har en binding");
    click(&mut window, "Svar");
    assert_eq!(
        council_of(&mut window).recusals.iter().count(),
        0,
        "what the tie is has to be said"
    );
    fill(&mut window, "Hva bindingen er", "Var avdelingsdirektør der");
    click(&mut window, "Svar");
    let council = council_of(&mut window);
    let row = council.recusal(made.members[3], made.cases[0]).unwrap();
    assert_eq!((row.answer, row.decision), (Some(TieAnswer::Ties), None));
    assert_eq!(row.ground, "Var avdelingsdirektør der");
    assert!(cell(&window, "Medlem 6, Sak A: Meldt binding").is_some());
}

/// As [`made`], with a member who is recused from the one case, on the day of the meeting.
fn recused() -> Made {
    let made = made(&["Sak A"]);
    let mut store = Store::open(&made.path, "").unwrap();
    let today = Zoned::now().date();
    let held = radslag::domain::Operation::set(radslag::domain::Field::MEETING_HELD_ON, made.meeting, today);
    store.run(&held).unwrap();
    let council = store.council().unwrap();
    let (member, case) = (made.members[3], made.cases[0]);
    let decision = operations::Decision {
        decision: RecusalDecision::Recused,
        ground: "Leder der".to_owned(),
        by: "Rådet".to_owned(),
        on: today,
    };
    store
        .run(&operations::decide_impartiality(&council, (member, case), &decision))
        .unwrap();
    made
}

#[test]
fn who_was_out_is_noted_afterwards_and_never_back_before_out() {
    let made = recused();
    let (member, case) = (made.members[3], made.cases[0]);
    let today = Zoned::now().date();
    let mut window = open(&made, WIDE);
    press_cell(&mut window, "Medlem 6, Sak A");
    let row = |window: &mut Window| council_of(window).recusal(member, case).unwrap().clone();
    fill(&mut window, "Inne igjen", "13.40");
    window.get_by_label("Skriv når medlemmet gikk ut. Det som sto der før, er beholdt.");
    fill(&mut window, "Ute fra", "14.00");
    window.get_by_label("Medlemmet kan ikke komme inn før det gikk ut. Det som sto der før, er beholdt.");
    assert_eq!(row(&mut window).left_room_at, None);
    fill(&mut window, "Ute fra", "13.05");
    press(&mut window, Role::RadioButton, "Ja, inhabil i denne saken");
    let kept = row(&mut window);
    assert_eq!(kept.left_room_at, Some(format!("{today}T13:05:00")));
    assert_eq!(kept.returned_at, Some(format!("{today}T13:40:00")));
    window.get_by_label("Ute av møtet");
}

#[test]
fn both_times_are_kept_however_late_the_file_answers() {
    let made = recused();
    let (member, case) = (made.members[3], made.cases[0]);
    let mut window = open(&made, WIDE);
    press_cell(&mut window, "Medlem 6, Sak A");
    fill(&mut window, "Inne igjen", "13.40");
    window.get_by_role_and_label(Role::TextInput, "Ute fra").focus();
    settle(&mut window);
    let other = rusqlite::Connection::open(&made.path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    window.event(Event::Text("13.05".to_owned()));
    for _ in 0..12 {
        window.step();
    }
    assert!(model(&window).awaits_the_file());
    window.get_by(|node| node.role() == Role::TextInput && node.value().as_deref() == Some("13.40"));
    other.execute_batch("ROLLBACK").unwrap();
    settle(&mut window);
    let row = council_of(&mut window).recusal(member, case).unwrap().clone();
    let clock = |at: Option<String>| at.map(|at| at[11..16].to_owned());
    assert_eq!(clock(row.left_room_at).as_deref(), Some("13:05"));
    assert_eq!(clock(row.returned_at).as_deref(), Some("13:40"));
}

type Leave = fn(&mut Window);

#[test]
fn a_time_that_is_typed_is_kept_however_one_leaves() {
    let ways: [(&str, Leave); 5] = [
        ("escape", |window| key(window, Modifiers::NONE, Key::Escape)),
        ("another tab", |window| key(window, Modifiers::COMMAND, Key::Num3)),
        ("cancelled", |window| click(window, "Avbryt")),
        ("decided", |window| click(window, "Før inn avgjørelsen")),
        ("the file is closed", |window| ask(window, Command::CloseFile)),
    ];
    for (how, leave) in ways {
        let made = recused();
        let mut window = open(&made, WIDE);
        press_cell(&mut window, "Medlem 6, Sak A");
        fill(&mut window, "Ute fra", "10.42");
        leave(&mut window);
        let kept = crate::common::council(&made.path);
        let row = kept.recusal(made.members[3], made.cases[0]).unwrap();
        let left = format!("{}T10:42:00", Zoned::now().date());
        assert_eq!(row.left_room_at, Some(left), "{how}");
    }
}

#[test]
fn where_there_is_nothing_to_ask_it_says_what_is_missing() {
    let path = council_with(&["Sak"]);
    let mut store = Store::open(&path, "").unwrap();
    let (meeting, add) = operations::add_meeting(date(2030, 1, 2), jiff::Timestamp::now());
    store.run(&add).unwrap();
    let council = store.council().unwrap();
    drop(store);
    let mut window = sized_harness(&path, WIDE);
    let page = MeetingPage::Impartiality;
    ask(&mut window, MeetingCommand::Show { meeting, page });
    window.get_by_label("Ingen saker på dagsordenen");
    let case = council.cases.iter().next().unwrap().id;
    let (_, add) = operations::add_agenda_item(&council, meeting, Some(case), "");
    ask(&mut window, Command::Run(add));
    window.get_by_label("Ingen medlemmer på møtedagen");
    click(&mut window, "Åpne medlemsregisteret");
    window.get_by_label("Ingen er ført inn ennå.");
}
