//! Møter, driven as a user does: a meeting and its agenda.

use std::path::{Path, PathBuf};

use crate::common::{Window, click, council, council_with, fill, harness, in_one_frame, key, settle, write};
use crate::notes::case_id;
use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::{date, time};
use radslag::domain::{Field, Id, Operation, operations};
use radslag::store::Store;

/// A council with a meeting on 13 November 2026 and these cases on its agenda.
pub fn with_meeting(cases: &[&str]) -> PathBuf {
    let path = council_with(cases);
    let mut store = Store::open(&path, "").unwrap();
    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), jiff::Timestamp::now());
    store.run(&add).unwrap();
    for case in store.council().unwrap().cases.iter() {
        let council = store.council().unwrap();
        store
            .run(&operations::add_agenda_item(&council, meeting, Some(case.id), "").1)
            .unwrap();
    }
    path
}

fn agenda(path: &Path) -> Vec<String> {
    let council = council(path);
    let meeting = council.meetings.iter().next().unwrap().id;
    let name = |case: Id| council.cases.get(case).unwrap().title.clone();
    let items = council.agenda(meeting).into_iter();
    items
        .map(|item| item.case_id.map_or_else(|| item.title.clone(), name))
        .collect()
}

#[test]
fn a_meeting_is_made_once_its_date_exists() {
    let path = council_with(&[]);
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    assert!(window.query_by_label("Ingen møter ennå").is_some());
    key(&mut window, Modifiers::COMMAND, Key::N);
    fill(&mut window, "Dato", "31.02.2027");
    window.get_by_role_and_label(Role::TextInput, "Start").focus();
    settle(&mut window);
    assert!(window.query_by_label_contains("Denne datoen finnes ikke").is_some());
    assert!(window.get_by_label("Opprett møtet").accesskit_node().is_disabled());
    click(&mut window, "Opprett møtet");
    assert_eq!(council(&path).meetings.iter().count(), 0);

    fill(&mut window, "Dato", "17.05.2027");
    assert!(window.query_by_label_contains("fridag").is_some());
    fill(&mut window, "Dato", "12.03.2027");
    fill(&mut window, "Start", "halv ti");
    assert!(window.query_by_label("Skriv tidspunktet slik: 09.00.").is_some());
    fill(&mut window, "Start", "9:30");
    click(&mut window, "Fysisk");
    fill(&mut window, "Sted", "Møterom æøå");
    click(&mut window, "Opprett møtet");

    let council = council(&path);
    let meeting = council.meetings.iter().next().unwrap();
    assert_eq!(meeting.held_on, date(2027, 3, 12));
    assert_eq!(meeting.starts_at, Some(time(9, 30, 0, 0)));
    assert_eq!((meeting.is_digital, meeting.place.as_str()), (false, "Møterom æøå"));
    assert!(window.query_by_label("Rådsmøte 12. mars 2027").is_some());
    // Two weeks before, and one week after.
    assert!(
        window
            .query_by_label_contains("Dokumentasjon og spørsmål inn senest fredag 26. februar 2027")
            .is_some()
    );
    assert!(
        window
            .query_by_label_contains("Anbefalingsbrev ut senest fredag 19. mars 2027")
            .is_some()
    );
}

#[test]
fn a_meeting_is_edited_in_place() {
    let path = with_meeting(&["Ett kart"]);
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    window.get_by_label_contains("1 sak: Ett kart").click();
    settle(&mut window);
    fill(&mut window, "Dato", "31.02.2026");
    window.get_by_role_and_label(Role::TextInput, "Start").focus();
    settle(&mut window);
    assert!(window.query_by_label_contains("Denne datoen finnes ikke").is_some());
    assert_eq!(
        council(&path).meetings.iter().next().unwrap().held_on,
        date(2026, 11, 13)
    );
    fill(&mut window, "Dato", "20.11.2026");
    fill(&mut window, "Start", "0915");
    fill(&mut window, "Minutter til Ett kart", "45");
    fill(&mut window, "Sted", "Skippergata");
    click(&mut window, "Digitalt");
    let council = council(&path);
    let meeting = council.meetings.iter().next().unwrap();
    assert_eq!(meeting.held_on, date(2026, 11, 20));
    assert_eq!(meeting.starts_at, Some(time(9, 15, 0, 0)));
    assert_eq!((meeting.is_digital, meeting.place.as_str()), (true, "Skippergata"));
    assert_eq!(council.agenda(meeting.id)[0].minutes, Some(45));
}

#[test]
fn an_agenda_is_filled_ordered_and_emptied() {
    let path = council_with(&["Ett kart", "Felles innsyn", "Tolk på nett"]);
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    key(&mut window, Modifiers::COMMAND, Key::N);
    click(&mut window, "Opprett møtet");
    for search in ["tolk", "KART", "Åpning og habilitet"] {
        click(&mut window, "Legg til sak");
        write(&mut window, search);
        key(&mut window, Modifiers::NONE, Key::Enter);
        // What is said next of an item is how long it takes.
        write(&mut window, "15");
    }
    assert!(window.get_by_label("Minutter til Åpning og habilitet").is_focused());
    key(&mut window, Modifiers::NONE, Key::Tab);
    assert!(council(&path).agenda_items.iter().all(|item| item.minutes == Some(15)));
    assert_eq!(agenda(&path), ["Tolk på nett", "Ett kart", "Åpning og habilitet"]);
    click(&mut window, "Flytt Åpning og habilitet opp");
    assert_eq!(agenda(&path), ["Tolk på nett", "Åpning og habilitet", "Ett kart"]);
    window.get_by_label("Åpne notatene til Tolk på nett").focus();
    settle(&mut window);
    key(&mut window, Modifiers::ALT, Key::ArrowDown);
    assert_eq!(agenda(&path), ["Åpning og habilitet", "Tolk på nett", "Ett kart"]);
    click(&mut window, "Ta Åpning og habilitet av dagsordenen");
    assert_eq!(agenda(&path), ["Tolk på nett", "Ett kart"]);
    click(&mut window, "Angre");
    assert_eq!(agenda(&path).len(), 3);
}

#[test]
fn letters_and_enter_in_one_frame_add_the_case_that_was_typed() {
    let path = council_with(&["Ett kart", "Felles innsyn", "Tolk på nett"]);
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    key(&mut window, Modifiers::COMMAND, Key::N);
    click(&mut window, "Opprett møtet");
    click(&mut window, "Legg til sak");
    in_one_frame(&mut window, "tolk");
    settle(&mut window);
    assert_eq!(agenda(&path), ["Tolk på nett"]);
}

#[test]
fn documents_dated_after_the_meeting_are_pointed_out() {
    let path = with_meeting(&["Ett kart"]);
    let mut store = Store::open(&path, "").unwrap();
    let case = case_id(&store.council().unwrap(), "Ett kart");
    store
        .run(&Operation::set(Field::CASE_DOCUMENTS_ON, case, date(2026, 12, 3)))
        .unwrap();
    drop(store);
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    window.get_by_label_contains("fredag 13. november 2026").click();
    settle(&mut window);
    assert!(
        window
            .query_by_label_contains("datert 3. des. 2026, etter møtet")
            .is_some()
    );
}

#[test]
fn ten_thousand_meetings_are_one_list_of_which_only_what_is_in_sight_is_drawn() {
    let path = council_with(&[]);
    let first = date(2000, 1, 1);
    let now = jiff::Timestamp::now();
    let writes = (0..10_000).flat_map(|day| {
        operations::add_meeting(first + jiff::Span::new().days(day), now)
            .1
            .writes
    });
    let all = Operation::new(radslag::domain::OperationName::AddMeeting, writes.collect());
    Store::open(&path, "").unwrap().run(&all).unwrap();
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    let rows = |window: &Window| {
        let meeting =
            |node: &egui_kittest::Node<'_>| node.accesskit_node().label().is_some_and(|name| name.contains("dag "));
        window.get_all_by_role(Role::Button).filter(meeting).count()
    };
    assert!((8..30).contains(&rows(&window)), "{} rows", rows(&window));

    let first_shown = window.get_all_by_label_contains("dag ").next().unwrap();
    first_shown.focus();
    settle(&mut window);
    key(&mut window, Modifiers::NONE, Key::End);
    let oldest = window.get_by_label_contains("lørdag 1. januar 2000");
    assert!(oldest.is_focused() && window.ctx.content_rect().contains_rect(oldest.rect()));
    key(&mut window, Modifiers::NONE, Key::ArrowUp);
    assert!(window.get_by_label_contains("søndag 2. januar 2000").is_focused());
    key(&mut window, Modifiers::NONE, Key::Home);
    for _ in 0..40 {
        key(&mut window, Modifiers::NONE, Key::ArrowDown);
    }
    let focused = window
        .get_all_by_role(Role::Button)
        .find(egui_kittest::Node::is_focused)
        .unwrap();
    assert!(
        window.ctx.content_rect().contains_rect(focused.rect()),
        "the list follows the keyboard"
    );
    assert!((8..30).contains(&rows(&window)), "{} rows", rows(&window));

    // Scrolled away from, a row keeps the keyboard; Enter opens it.
    window.hover_at(window.ctx.content_rect().center());
    window.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -30_000.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    });
    settle(&mut window);
    let seen = window.ctx.content_rect();
    let focused = |window: &Window| {
        window
            .get_all_by_role(Role::Button)
            .find(egui_kittest::Node::is_focused)
            .map(|node| node.rect())
    };
    assert!(focused(&window).is_some_and(|row| !seen.intersects(row)));
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(window.query_by_label_contains("Rådsmøte ").is_some());
}

#[test]
fn a_removed_meeting_comes_back_by_undo() {
    let path = with_meeting(&["Ett kart"]);
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    window.get_by_label_contains("fredag 13. november 2026").click();
    settle(&mut window);
    click(&mut window, "Mer om møtet");
    click(&mut window, "Fjern møtet");
    assert!(window.query_by_label("Ingen møter ennå").is_some());
    assert_eq!(council(&path).meetings.iter().count(), 0);
    click(&mut window, "Angre");
    assert_eq!(council(&path).meetings.iter().count(), 1);
}
