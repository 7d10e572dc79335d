//! The bin by keyboard, where one is in it and in the list of changes, and what is asked of the file for them.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use jiff::civil::date;
use radslag::app::Command;
use radslag::app::history::History;
use radslag::domain::history::HistoryOf;
use radslag::domain::{Field, LanguageForm, NoteOn, Operation, OperationName, Theme, operations};
use radslag::store::Store;

use crate::common::{Window, ask, council, harness, key, settle};
use crate::history::{enter, entries, made};
use crate::projects::says;

fn history(window: &Window) -> &History {
    let session = window.state().as_ref().unwrap().session.as_ref().unwrap();
    session.model.history.as_ref().unwrap()
}

/// The row that is chosen: what it is called, and that it is the one so many of so many, as a screen reader says it.
fn chosen(window: &Window) -> (String, usize, usize) {
    let node = window
        .get_all_by_role(Role::ListBoxOption)
        .find(|row| row.accesskit_node().is_selected() == Some(true))
        .unwrap();
    let node = node.accesskit_node();
    let mut above = std::iter::successors(node.parent(), egui_kittest::kittest::AccessKitNode::parent);
    let size = above.find_map(|parent| parent.size_of_set()).unwrap();
    (node.label().unwrap(), node.position_in_set().unwrap() + 1, size)
}

fn place(window: &Window) -> (usize, usize) {
    let (_, place, size) = chosen(window);
    (place, size)
}

#[test]
fn the_bin_is_gone_through_by_keys_and_says_where_one_is() {
    let (path, made, _) = made();
    let mut store = Store::open(&path, "Sekretær 2").unwrap();
    for number in 1..=30 {
        let body = format!("Notat nummer {number}.");
        let (id, add) = operations::add_note(NoteOn::Case(made.case), None, None, false, &body, Timestamp::now());
        store.run(&add).unwrap();
        let texts = store.case_texts(made.case).unwrap();
        let end = operations::end(OperationName::EndNote, texts.notes.get(id).unwrap(), Timestamp::now());
        store.run(&end).unwrap();
    }
    drop(store);
    let mut window = harness(&path);
    ask(&mut window, Command::ShowBin(HistoryOf::Case(made.case)));
    // The list has the keyboard, at the row that is chosen.
    let mut rows = window.get_all_by_role(Role::ListBoxOption);
    assert!(rows.any(|row| row.is_focused()), "the bin has the keyboard");
    drop(rows);
    assert_eq!(place(&window), (1, 30));
    for (pressed, expected) in [
        (Key::ArrowDown, 2),
        (Key::ArrowDown, 3),
        (Key::ArrowUp, 2),
        (Key::End, 30),
        (Key::ArrowDown, 30),
        (Key::Home, 1),
    ] {
        key(&mut window, Modifiers::NONE, pressed);
        assert_eq!(place(&window), (expected, 30), "{pressed:?}");
    }
    key(&mut window, Modifiers::NONE, Key::PageDown);
    let (page, _) = place(&window);
    assert!(page > 4 && page < 30, "a page: {page}");
    key(&mut window, Modifiers::NONE, Key::PageUp);
    assert_eq!(place(&window), (1, 30));

    key(&mut window, Modifiers::NONE, Key::End);
    let last = chosen(&window).0;
    assert!(last.starts_with("Notat: Notat nummer 1., "), "{last}");
    let rect = window.get_by_label(&last).rect();
    assert!(rect.bottom() < 800.0, "the row is in sight: {rect:?}");
    key(&mut window, Modifiers::NONE, Key::Enter);
    let texts = Store::open(&path, "").unwrap().case_texts(made.case).unwrap();
    let is_first = |note: &radslag::domain::Note| note.body == "Notat nummer 1.";
    assert!(texts.notes.iter().any(is_first), "Enter brings it back");
    assert_eq!(place(&window), (29, 29));
}

#[test]
fn the_list_of_changes_says_where_one_is() {
    let (path, made, _) = made();
    let mut window = harness(&path);
    ask(&mut window, Command::ShowHistory(HistoryOf::Case(made.case)));
    let count = entries(&window).len();
    assert_eq!(place(&window), (1, count));
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(place(&window), (2, count));
}

#[test]
fn what_is_out_of_use_is_looked_for_when_it_is_shown_alone() {
    let (path, made, id) = made();
    let mut window = harness(&path);
    ask(&mut window, Command::ShowHistory(HistoryOf::Council));
    assert!(history(&window).ended.is_none(), "the bin is not shown");
    enter(&mut window, Role::RadioButton, "Papirkurv");
    assert_eq!(history(&window).ended.as_ref().map(Vec::len), Some(0));
    let question = council(&path).questions.get(id).unwrap().clone();
    let end = operations::end(OperationName::EndQuestion, &question, Timestamp::now());
    ask(&mut window, Command::Run(end));
    assert_eq!(history(&window).ended.as_ref().map(Vec::len), Some(1), "read anew");
    enter(&mut window, Role::RadioButton, "Endringer");
    ask(
        &mut window,
        Command::Run(Operation::set(Field::CASE_YEAR, made.case, 2031)),
    );
    assert!(history(&window).ended.is_none());
    enter(&mut window, Role::RadioButton, "Papirkurv");
    assert_eq!(history(&window).ended.as_ref().map(Vec::len), Some(1));
}

#[test]
fn older_changes_asked_for_twice_at_once_come_once() {
    let (path, made, _) = made();
    let mut store = Store::open(&path, "Sekretær 2").unwrap();
    for year in 1900..2350 {
        store.run(&Operation::set(Field::CASE_YEAR, made.case, year)).unwrap();
    }
    drop(store);
    let mut window = harness(&path);
    ask(&mut window, Command::ShowHistory(HistoryOf::Case(made.case)));
    for _ in 0..2 {
        window.state_mut().as_mut().unwrap().ask(Command::ShowOlderChanges);
    }
    settle(&mut window);
    let seqs: Vec<i64> = history(&window)
        .entries
        .iter()
        .flatten()
        .map(|entry| entry.seq)
        .collect();
    assert_eq!(seqs.len(), 400);
    assert!(seqs.is_sorted_by(|one, next| one > next), "each of them once");
}

#[test]
fn that_a_period_is_not_brought_back_by_itself_is_said_where_one_would_press() {
    let (path, _, _) = made();
    let mut store = Store::open(&path, "Sekretær 2").unwrap();
    for (name, from) in [("Ett navn", date(2027, 6, 1)), ("Et annet", date(2027, 2, 1))] {
        let labels = [(LanguageForm::Bokmaal, name.to_owned(), "Nytt".to_owned())];
        let council = store.council().unwrap();
        let rename = operations::rename_theme(&council, Theme::new(3).unwrap(), &labels, from);
        store.run(&rename.unwrap()).unwrap();
    }
    drop(store);
    let mut window = harness(&path);
    ask(&mut window, Command::ShowHistory(HistoryOf::Settings));
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert!(says(&window, "1. juni 2027"));
    let button = window.get_by_label("Hent tilbake disse feltene").accesskit_node();
    assert!(button.is_disabled());
    let why = button.description().unwrap();
    assert!(why.starts_with("En periode hentes ikke tilbake for seg."), "{why}");
}

#[test]
fn a_row_has_the_same_name_in_the_list_and_in_its_change() {
    let (path, made, _) = made();
    let mut window = harness(&path);
    let (_, add) = operations::add_meeting(date(2026, 11, 13), Timestamp::now());
    ask(&mut window, Command::Run(add));
    ask(&mut window, Command::Undo);
    ask(&mut window, Command::ShowHistory(HistoryOf::Council));
    let named = |window: &Window, name: &str| window.query_all_by_label_contains(name).count();
    assert!(entries(&window)[0].contains("Møte: 13. november 2026"));
    assert!(
        named(&window, "Møte: 13. november 2026 · ") > 0,
        "also when it is gone, and known by its day alone"
    );
    ask(&mut window, Command::ShowHistory(HistoryOf::Case(made.case)));
    key(&mut window, Modifiers::NONE, Key::End);
    assert!(named(&window, "Virksomhet i saken: Eksempeletaten") > 0);
}
