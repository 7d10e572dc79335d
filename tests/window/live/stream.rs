//! What is done with notes in the stream: split, merged, moved, given other marks, each taken back in one step.

use super::{Held, Window, council, enter, first, held, live, notes_on, second};
use crate::common::{ask, click, key, settle, write};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use radslag::app::Command;
use radslag::domain::{NoteKind, NoteMarks, NoteOn, Operation, OperationName, operations};
use radslag::store::Store;

fn bodies(held: &Held) -> Vec<String> {
    notes_on(&held.path, first(held))
        .into_iter()
        .map(|note| note.body)
        .collect()
}

/// Gives the newest note the keyboard from an empty line.
fn to_newest(window: &mut Window) {
    key(window, Modifiers::NONE, Key::ArrowUp);
}

#[test]
fn a_note_is_split_at_the_cursor_and_merged_again_by_keys_alone() {
    let held = held();
    let mut window = live(&held);
    enter(&mut window, "#2 Mål først. Så velg.");
    to_newest(&mut window);
    key(&mut window, Modifiers::NONE, Key::Enter);
    key(&mut window, Modifiers::NONE, Key::Home);
    for _ in 0..10 {
        key(&mut window, Modifiers::NONE, Key::ArrowRight);
    }
    key(&mut window, Modifiers::ALT, Key::Enter);
    assert_eq!(bodies(&held), ["Mål først.", "Så velg."]);
    let themes: Vec<_> = notes_on(&held.path, first(&held))
        .iter()
        .map(|note| note.theme)
        .collect();
    assert_eq!(themes[0], themes[1]);
    // The part below has the keyboard: its own beginning merges it into the one above.
    key(&mut window, Modifiers::NONE, Key::Enter);
    key(&mut window, Modifiers::NONE, Key::Home);
    key(&mut window, Modifiers::NONE, Key::Backspace);
    assert_eq!(bodies(&held), ["Mål først. Så velg."]);
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(bodies(&held), ["Mål først.", "Så velg."]);
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(bodies(&held), ["Mål først. Så velg."]);
}

#[test]
fn merged_with_a_private_note_it_is_told_what_became_of_the_recommendation() {
    let held = held();
    let mut window = live(&held);
    write(&mut window, "Mål før dere velger. Hver uke");
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    click(&mut window, "Privat notat");
    enter(&mut window, "Ring leiaren");
    let told = |window: &Window, words: &str| window.query_all_by_label_contains(words).next().is_some();
    let made = |held: &Held| council(&held.path).recommendations.iter().count();
    let merge = |window: &mut Window| {
        to_newest(window);
        click(window, "Slå sammen med notatet over");
    };
    merge(&mut window);
    assert_eq!((bodies(&held).len(), made(&held)), (1, 0));
    assert!(told(
        &window,
        "Anbefalingen som bare hadde ordene fra det, er tatt bort"
    ));
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!((bodies(&held).len(), made(&held)), (2, 1));

    let recommendation = council(&held.path).recommendations.iter().next().unwrap().id;
    let field = radslag::domain::Field::RECOMMENDATION_HEADLINE;
    ask(&mut window, super::typed(field, recommendation, "Mål først".to_owned()));
    ask(&mut window, Command::Leave);
    key(&mut window, Modifiers::NONE, Key::Escape);
    merge(&mut window);
    assert_eq!((bodies(&held).len(), made(&held)), (1, 1));
    assert!(told(&window, "Se over den"));
}

#[test]
fn a_note_goes_to_another_case_in_one_step_with_what_was_made_of_it() {
    let held = held();
    let mut window = live(&held);
    write(&mut window, "Flytt meg");
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    to_newest(&mut window);
    click(&mut window, "Flytt til");
    window.get_by_role_and_label(Role::MenuItem, "Ett kart").click();
    settle(&mut window);
    assert!(bodies(&held).is_empty());
    assert_eq!(notes_on(&held.path, second(&held))[0].body, "Flytt meg");
    let made = council(&held.path);
    assert_eq!(made.recommendations.of(second(&held)).count(), 1);
    assert!(
        window.query_by_label_contains("Flytt meg").is_none(),
        "it has left this stream"
    );
    assert!(window.get_by_label(super::LINE).is_focused());
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert!(
        window
            .query_by_label_contains("Råd, gjort til anbefaling, Flytt meg")
            .is_some()
    );
    // The item taken up, and then the move.
    ask(&mut window, Command::Undo);
    ask(&mut window, Command::Undo);
    assert_eq!(bodies(&held), ["Flytt meg"]);
    assert_eq!(council(&held.path).recommendations.of(first(&held)).count(), 1);
    assert!(
        window
            .query_by_label_contains("gjort til anbefaling, Flytt meg")
            .is_none()
    );
}

#[test]
fn kind_theme_and_speaker_of_a_note_change_in_its_row() {
    let held = held();
    let mut window = live(&held);
    enter(&mut window, "Ring dem");
    let choose = |window: &mut Window, button: &str, choice: &str| {
        window.get_by_label_contains(button).click();
        settle(window);
        window.get_by_role_and_label(Role::MenuItemRadio, choice).click();
        settle(window);
    };
    let pick = |window: &mut Window| {
        window
            .get_by_role_and_label(Role::ListItem, "10.00, Ring dem, Uten tema")
            .click();
        settle(window);
    };
    pick(&mut window);
    choose(&mut window, "Type notat: ", "Aksjon");
    let note = notes_on(&held.path, first(&held)).remove(0);
    assert_eq!(note.kind, NoteKind::Action);
    assert_eq!(
        council(&held.path).actions.iter().next().unwrap().note_id,
        Some(note.id)
    );
    click(&mut window, "10.00, Aksjon, Ring dem, Uten tema");
    choose(&mut window, "Notatet er sagt av: ", "Medlem 1");
    assert_eq!(
        council(&held.path).actions.iter().next().unwrap().owner_id,
        Some(held.members[0])
    );
    click(&mut window, "10.00, Medlem 1, Aksjon, Ring dem, Uten tema");
    choose(&mut window, "Type notat: ", "Sitat");
    let note = notes_on(&held.path, first(&held)).remove(0);
    assert_eq!((note.kind, note.speaker_id), (NoteKind::Quote, None));
    assert_eq!(council(&held.path).actions.iter().count(), 0);
    // Its theme in one step, that one undo takes back.
    click(&mut window, "10.00, Sitat, Ring dem, Uten tema");
    window.get_by_label_contains("Tema på notatet").click();
    settle(&mut window);
    window.get_by_label_contains("4. ").click();
    settle(&mut window);
    let theme = |held: &Held| notes_on(&held.path, first(held)).remove(0).theme;
    assert_eq!(theme(&held), radslag::domain::Theme::new(4));
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(theme(&held), None);
}

#[test]
fn a_question_is_said_to_be_answered_by_a_recommendation() {
    let held = held();
    let mut store = Store::open(&held.path, "").unwrap();
    let council_now = store.council().unwrap();
    let (_, ask) = operations::add_question(
        &council_now,
        first(&held),
        None,
        "Er vi rett organisert?",
        Timestamp::now(),
    );
    store.run(&ask).unwrap();
    drop(store);
    let mut window = live(&held);
    write(&mut window, "Ta inn en leder.");
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    click(&mut window, "Er vi rett organisert?, ikke besvart");
    window
        .get_by_role_and_label(Role::MenuItemRadio, "Ta inn en leder")
        .click();
    settle(&mut window);
    assert!(window.query_by_label("Er vi rett organisert?, besvart").is_some());
}

#[test]
fn five_thousand_notes_are_drawn_as_far_as_they_are_seen_and_reached_by_keys() {
    let held = held();
    let mut store = Store::open(&held.path, "").unwrap();
    let case = first(&held);
    let writes = (0..5_000).flat_map(|number| {
        let at = Timestamp::from_second(1_700_000_000 + number).unwrap();
        let body = format!("Notat nummer {number}");
        operations::write_note(
            NoteOn::Case(case),
            Some(held.meeting),
            None,
            NoteMarks::default(),
            &body,
            at,
        )
        .1
        .writes
    });
    store
        .run(&Operation::new(OperationName::AddNote, writes.collect()))
        .unwrap();
    drop(store);
    let mut window = live(&held);
    let drawn = |window: &Window| {
        let rows = window.query_all_by_role(Role::ListItem);
        let names = rows.filter_map(|row| row.accesskit_node().label());
        names.filter(|name| name.contains("Notat nummer")).count()
    };
    assert!(drawn(&window) < 60, "{} rows", drawn(&window));
    assert!(window.query_by_label_contains("Notat nummer 4999").is_some());
    to_newest(&mut window);
    key(&mut window, Modifiers::NONE, Key::Home);
    let first_row = window.get_by_label_contains("Notat nummer 0,");
    assert!(first_row.is_focused());
    assert_eq!(first_row.accesskit_node().position_in_set(), Some(0));
    assert!(drawn(&window) < 60);
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert!(window.get_by_label_contains("Notat nummer 1,").is_focused());
    key(&mut window, Modifiers::NONE, Key::End);
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert!(window.get_by_label(super::LINE).is_focused());
}
