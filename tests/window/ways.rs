//! Ways through the window: back to a list by its tab, more of what is due, and a letter sent and taken back.

use std::path::PathBuf;

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use jiff::{Timestamp, ToSpan as _};
use radslag::app::{Command, Tab};
use radslag::domain::{Id, LetterStatus, operations};
use radslag::store::Store;

use crate::common::{Window, ask, click, council, council_with, harness, key, opened};
use crate::overview;

/// What is open in the tabs: a case, a meeting, a letter.
fn open(window: &Window) -> (Option<Id>, Option<Id>, Option<Id>) {
    let view = &window.state().as_ref().unwrap().view;
    (view.projects.open, view.meetings.open, view.letters.open)
}

#[test]
fn the_tab_one_is_in_leads_back_to_its_list_and_another_keeps_what_is_open() {
    let made = overview::make();
    let mut window = harness(&made.path);
    let meeting = council(&made.path).meeting_of(made.late).unwrap().id;
    ask(&mut window, Command::OpenCase(made.late));
    let case = made.late;
    ask(&mut window, Command::OpenAgendaCase { meeting, case });
    ask(&mut window, Command::OpenLetter(case));
    ask(&mut window, Command::show(Tab::Trends));
    assert_eq!(open(&window), (Some(case), Some(meeting), Some(case)));
    for (number, after) in [
        (Key::Num2, (None, Some(meeting), Some(case))),
        (Key::Num3, (None, None, Some(case))),
        (Key::Num4, (None, None, None)),
    ] {
        let before = open(&window);
        key(&mut window, Modifiers::COMMAND, number);
        assert_eq!(open(&window), before, "as it was left: {number:?}");
        key(&mut window, Modifiers::COMMAND, number);
        assert_eq!(open(&window), after, "its list: {number:?}");
    }
}

#[test]
fn a_letter_marked_as_sent_is_told_of_and_taken_back() {
    let made = overview::make();
    let mut window = harness(&made.path);
    ask(&mut window, Command::OpenLetter(made.late));
    let status = |path| council(path).letters.of(made.late).next().unwrap().status;
    let sent_on = |path| council(path).cases.get(made.late).unwrap().letter_on;
    click(&mut window, "Merk brevet som sendt i dag");
    assert!(window.query_all_by_label("Merket brevet som sendt").count() > 0);
    assert_eq!(status(&made.path), LetterStatus::Sent);
    assert!(sent_on(&made.path).is_some());
    crate::common::press(&mut window, Role::Button, "Angre");
    assert_eq!((status(&made.path), sent_on(&made.path)), (LetterStatus::Draft, None));
}

/// A council with eleven cases whose letters are late.
fn many_late() -> PathBuf {
    let names: Vec<String> = (1..=11).map(|number| format!("Sak {number}")).collect();
    let path = council_with(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let mut store = Store::open(&path, "").unwrap();
    let held_on = jiff::Zoned::now().date().saturating_sub(20.days());
    let (meeting, add) = operations::add_meeting(held_on, Timestamp::now());
    store.run(&add).unwrap();
    for case in store.council().unwrap().cases.iter() {
        let council = store.council().unwrap();
        let (_, add) = operations::add_agenda_item(&council, meeting, Some(case.id), "");
        store.run(&add).unwrap();
    }
    path
}

#[test]
fn deadlines_there_is_no_room_for_are_shown_on_demand() {
    let mut window = opened(&many_late(), [1280.0, 2400.0]);
    let late = |window: &Window| window.query_all_by_label_contains("Brev ut, Sak").count();
    assert_eq!(late(&window), 8);
    click(&mut window, "Vis 3 eldre frister");
    assert_eq!(late(&window), 11);
    assert!(window.query_by_label_contains("eldre frist").is_none());
}

#[test]
fn what_is_told_under_the_pointer_does_not_stand_over_a_dialog() {
    let made = overview::make();
    let mut window = harness(&made.path);
    let tooltips = |window: &Window| window.query_all_by_role(Role::Tooltip).count();
    window.get_by_label("Ingenting å angre").hover();
    for _ in 0..200 {
        window.step();
    }
    assert_eq!(tooltips(&window), 1, "it is told");
    key(&mut window, Modifiers::COMMAND, Key::K);
    for _ in 0..5 {
        window.step();
    }
    assert_eq!(tooltips(&window), 0, "the command list lies over it");
}
