//! Historikk and Papirkurv by keyboard alone: what was changed, word by word, and the way back to it.

use std::path::{Path, PathBuf};

use crate::common::{Window, ask, council, fresh_path, harness, key, settle, sized_harness};
use crate::letter_case::{HEADLINES, Made, make};
use crate::projects::says;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use radslag::app::{Command, LetterCommand};
use radslag::domain::history::HistoryOf;
use radslag::domain::{Field, Id, NoteOn, Operation, OperationName, operations};
use radslag::store::Store;

const ASKED: &str = "Hvordan vet vi om folk finner fram?";
pub const EDITED: &str = "Hvordan vet dere om brukerne finner fram i dag?";

/// A council with a case, a letter's worth of advice, and a question that was written anew.
pub fn made() -> (PathBuf, Made, Id) {
    let path = fresh_path();
    let made = make(&path, true);
    let mut store = Store::open(&path, "Sekretær 2").unwrap();
    let question = store.council().unwrap().questions.of(made.case).next().unwrap().id;
    store
        .run(&Operation::set(Field::QUESTION_BODY, question, EDITED))
        .unwrap();
    (path, made, question)
}

/// Gives a button the keyboard and presses Enter, as one who has no mouse does.
pub fn enter(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).focus();
    settle(window);
    key(window, Modifiers::NONE, Key::Enter);
}

pub fn entries(window: &Window) -> Vec<String> {
    let mut rows: Vec<_> = window.get_all_by_role(Role::ListBoxOption).collect();
    rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    rows.iter().map(|row| row.accesskit_node().label().unwrap()).collect()
}

pub fn question(path: &Path, id: Id) -> String {
    council(path).questions.get(id).unwrap().body.clone()
}

#[test]
fn the_history_of_a_case_is_opened_read_restored_and_taken_back_by_keyboard() {
    let (path, made, id) = made();
    let mut window = harness(&path);
    ask(&mut window, Command::OpenCase(made.case));
    enter(&mut window, Role::Button, "Historikk");
    assert!(says(&window, "Historikk for saken"));
    let chosen = window
        .get_all_by_role(Role::ListBoxOption)
        .find(egui_kittest::Node::is_focused);
    assert!(
        chosen.is_some(),
        "the list has the keyboard, at the change that is chosen"
    );
    let listed = entries(&window);
    assert!(listed[0].starts_with("Endret spørsmål, "), "{listed:?}");
    assert!(
        listed[0].contains("Sekretær 2") && listed[0].contains("ord til"),
        "{listed:?}"
    );
    assert!(says(&window, "I dag, "));

    // The newest is chosen: what changed is told in words, and there is nothing to bring back.
    assert!(says(&window, "[fjernet: vi]") && says(&window, "[lagt til: dere]"));
    let button = window.get_by_label("Hent tilbake denne teksten");
    assert!(button.accesskit_node().is_disabled(), "the text is so now");

    // Down to where it was first written.
    let made_at = entries(&window)
        .iter()
        .position(|row| row.starts_with("Nytt spørsmål"))
        .unwrap();
    for _ in 0..made_at {
        key(&mut window, Modifiers::NONE, Key::ArrowDown);
    }
    assert!(says(&window, &format!("[lagt til: {ASKED}]")));
    assert!(says(&window, "Slik er teksten nå") && says(&window, EDITED));
    key(&mut window, Modifiers::NONE, Key::Enter);
    let region = window
        .get_all_by_role(Role::Region)
        .find(egui_kittest::Node::is_focused);
    assert!(region.is_some(), "Enter gives the change the keyboard");
    enter(&mut window, Role::Button, "Hent tilbake denne teksten");
    assert_eq!(question(&path, id), ASKED);
    assert!(entries(&window)[0].starts_with("Hentet tilbake tidligere tekst"));
    assert!(says(&window, "Teksten er slik nå"));
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(question(&path, id), EDITED);
    assert!(entries(&window)[0].starts_with("Angret: hentet tilbake tidligere tekst"));

    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(!says(&window, "Historikk for saken"));
    assert!(
        window.query_by_label("Sakens navn").is_some(),
        "back on the page of the case"
    );
}

#[test]
fn what_was_removed_comes_back_from_the_bin_with_what_belongs_to_it() {
    let (path, made, asked) = made();
    let mut store = Store::open(&path, "Sekretær 2").unwrap();
    let now = Timestamp::now();
    let council_then = store.council().unwrap();
    let texts = store.case_texts(made.case).unwrap();
    let note = texts.notes.of(made.case).next().unwrap().clone();
    let meeting = council_then.meetings.iter().next().unwrap().clone();
    for end in [
        operations::end(OperationName::EndNote, &note, now),
        operations::end(
            OperationName::EndQuestion,
            council_then.questions.get(asked).unwrap(),
            now,
        ),
        operations::end(
            OperationName::EndRecommendation,
            council_then.recommendations.get(made.advice[0]).unwrap(),
            now,
        ),
        operations::end(OperationName::EndMeeting, &meeting, now),
    ] {
        store.run(&end).unwrap();
    }
    drop(store);
    let mut window = harness(&path);
    enter(&mut window, Role::Button, "Flere valg");
    enter(&mut window, Role::MenuItem, "Papirkurv");
    assert!(says(&window, "Felles innsyn i egne data · fjernet av Sekretær 2"));
    let date = radslag::language::Locale::new(radslag::domain::LanguageForm::Bokmaal).date_long(meeting.held_on);
    for name in [
        format!("Hent tilbake Møte: {date}"),
        format!("Hent tilbake Anbefaling: {}", HEADLINES[0]),
        format!("Hent tilbake Spørsmål: {EDITED}"),
        format!("Hent tilbake Notat: {}", note.body),
    ] {
        enter(&mut window, Role::Button, &name);
    }
    assert!(says(&window, "Papirkurven er tom"));
    let now = council(&path);
    assert_eq!(now.meetings.iter().count(), 1);
    assert_eq!(now.questions.of(made.case).count(), 1);
    assert_eq!(now.recommendations.of(made.case).count(), HEADLINES.len());
    let texts = Store::open(&path, "").unwrap().case_texts(made.case).unwrap();
    assert_eq!(texts.notes.of(made.case).count(), 1);
    let body = &texts.recommendation_texts.get(made.advice[0]).unwrap().body;
    assert!(body.starts_with("Vi anbefaler"), "its text with it");
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(
        says(&window, "Hent tilbake Notat: "),
        "bringing back is taken back like all else"
    );
}

#[test]
fn the_menu_names_what_is_taken_back_next_with_its_keys() {
    let (path, _, id) = made();
    let mut window = harness(&path);
    enter(&mut window, Role::Button, "Flere valg");
    let none = window.get_by_role_and_label(Role::MenuItem, "Ingenting å angre");
    assert!(none.accesskit_node().is_disabled());
    key(&mut window, Modifiers::NONE, Key::Escape);
    ask(
        &mut window,
        Command::Run(Operation::set(Field::QUESTION_BODY, id, "Nytt")),
    );
    enter(&mut window, Role::Button, "Flere valg");
    enter(&mut window, Role::MenuItem, "Angre: endret spørsmål");
    assert_eq!(question(&path, id), EDITED);
    enter(&mut window, Role::Button, "Flere valg");
    enter(&mut window, Role::MenuItem, "Gjør om: endret spørsmål");
    assert_eq!(question(&path, id), "Nytt");
}

#[test]
fn a_note_that_was_undone_is_still_in_the_history_and_is_put_in_again() {
    let (path, made, _) = made();
    let mut window = harness(&path);
    let (note, add) = operations::add_note(NoteOn::Case(made.case), None, None, false, "Et funn", Timestamp::now());
    ask(&mut window, Command::OpenCase(made.case));
    ask(&mut window, Command::Run(add));
    ask(&mut window, Command::Undo);
    ask(&mut window, Command::ShowHistory(HistoryOf::Case(made.case)));
    assert!(entries(&window)[0].starts_with("Angret: nytt notat"));
    assert!(says(&window, "[fjernet: Et funn]"));
    enter(&mut window, Role::Button, "Sett inn igjen");
    let texts = Store::open(&path, "").unwrap().case_texts(made.case).unwrap();
    assert_eq!(texts.notes.get(note).unwrap().body, "Et funn");
}

#[test]
fn a_small_window_shows_the_list_or_the_change() {
    let (path, made, _) = made();
    let mut window = sized_harness(&path, [640.0, 400.0]);
    ask(&mut window, Command::ShowHistory(HistoryOf::Case(made.case)));
    assert!(!entries(&window).is_empty());
    assert!(!says(&window, "[lagt til: dere]"), "the list alone");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(says(&window, "[lagt til: dere]"));
    assert!(
        window.query_all_by_role(Role::ListBoxOption).next().is_none(),
        "the change alone"
    );
    enter(&mut window, Role::RadioButton, "Liste");
    assert!(!entries(&window).is_empty());
}

#[test]
fn the_histories_of_letter_meeting_and_recommendation_are_where_they_are_shown() {
    let (path, made, _) = made();
    let mut window = harness(&path);
    ask(&mut window, LetterCommand::Create(made.case));
    ask(&mut window, Command::OpenLetter(made.case));
    enter(&mut window, Role::Button, "Historikk");
    assert!(says(&window, "Historikk for brevet"));
    assert!(entries(&window)[0].starts_with("Nytt brev"));
    key(&mut window, Modifiers::NONE, Key::Escape);
    let meeting = council(&path).meetings.iter().next().unwrap().id;
    ask(&mut window, Command::OpenMeeting(meeting));
    enter(&mut window, Role::Button, "Mer om møtet");
    enter(&mut window, Role::MenuItem, "Historikk");
    assert!(says(&window, "Historikk for møtet"));
    let listed = entries(&window);
    for done in ["Nytt møte", "Nytt punkt på dagsordenen", "Nytt notat"] {
        assert!(listed.iter().any(|row| row.starts_with(done)), "{done}: {listed:?}");
    }
    // Another tab closes it.
    ask(&mut window, Command::ShowProjects);
    assert!(!says(&window, "Historikk for møtet"));
}

#[test]
fn older_changes_come_when_they_are_asked_for_and_what_is_seen_is_read_in_order() {
    let (path, made, _) = made();
    let mut store = Store::open(&path, "Sekretær 2").unwrap();
    for year in 1900..2110 {
        store.run(&Operation::set(Field::CASE_YEAR, made.case, year)).unwrap();
    }
    drop(store);
    let mut window = harness(&path);
    ask(&mut window, Command::ShowHistory(HistoryOf::Case(made.case)));
    assert!(says(&window, "de siste 200 endringene"));
    key(&mut window, Modifiers::NONE, Key::End);
    assert!(entries(&window).last().unwrap().starts_with("Endret sak"));
    key(&mut window, Modifiers::NONE, Key::Tab);
    assert!(
        window.get_by_label("Vis eldre").is_focused(),
        "after the list, as it is seen"
    );
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(says(&window, "endringer av 1 person"));
    let list = window.get_by_role_and_label(Role::ListBox, "Endringer");
    list.focus();
    settle(&mut window);
    key(&mut window, Modifiers::NONE, Key::End);
    assert!(entries(&window).last().unwrap().starts_with("Ny sak"));
    assert!(says(&window, "Virksomhet i saken"));
}
