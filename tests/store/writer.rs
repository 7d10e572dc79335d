//! The writer's thread: typing is saved in time, nothing typed is lost, and failures are told.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use radslag::domain::operation::{Field, Operation, OperationName};
use radslag::domain::{Case, Council, Id};
use radslag::store::writer::{Event, Failed, LONGEST_UNSAVED, SavedKind, Writer};
use radslag::store::{Store, StoreError};
use rusqlite::Connection;
use tempfile::TempDir;

use super::common::{council_file, texts};

fn start() -> (TempDir, std::path::PathBuf, Writer, Council, Case) {
    let (folder, path) = council_file();
    let (writer, council, _) = Writer::start(Store::open(&path, "Sekretær 1").unwrap(), || {}).unwrap();
    let case = council.cases.iter().next().unwrap().clone();
    (folder, path, writer, council, case)
}

/// The next event; a minute without one fails the test.
fn next(writer: &Writer) -> Event {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_mins(1) {
        if let Some(event) = writer.next_event() {
            return event;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    panic!("no event");
}

fn responsible(path: &Path, case: Id) -> String {
    let connection = Connection::open(path).unwrap();
    texts(
        &connection,
        &format!("SELECT responsible FROM \"case\" WHERE id = '{case}'"),
    )
    .remove(0)
}

#[test]
fn typing_without_a_pause_is_saved_while_one_types() {
    const { assert!(LONGEST_UNSAVED.as_millis() <= 2_000) };
    let (_folder, path, writer, _, case) = start();
    let begun = Instant::now();
    let mut typed = String::new();
    let saved = loop {
        typed.push('å');
        writer.type_text(Field::CASE_RESPONSIBLE, case.id, typed.clone());
        std::thread::sleep(Duration::from_millis(30));
        if let Some(event) = writer.next_event() {
            break event;
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "nothing was saved");
    };
    let Event::Saved(saved) = saved else {
        panic!("{saved:?}")
    };
    assert_eq!(saved.kind, SavedKind::Text(Field::CASE_RESPONSIBLE, case.id));
    assert_eq!(saved.undoable, Some(OperationName::EditCase));
    let in_file = responsible(&path, case.id);
    assert!(in_file.chars().count() > 5 && typed.starts_with(&in_file), "{in_file}");
}

#[test]
fn typing_is_saved_at_once_before_another_operation_on_leaving_and_on_closing() {
    let (_folder, path, writer, _, case) = start();
    writer.type_text(Field::CASE_RESPONSIBLE, case.id, "Først".to_owned());
    writer.run(Operation::set(Field::CASE_TITLE, case.id, "Så"));
    let kinds: Vec<SavedKind> = (0..2)
        .map(|_| match next(&writer) {
            Event::Saved(saved) => saved.kind,
            other => panic!("{other:?}"),
        })
        .collect();
    let text = SavedKind::Text(Field::CASE_RESPONSIBLE, case.id);
    assert_eq!(kinds, [text, SavedKind::Operation(OperationName::EditCase)]);

    writer.type_text(Field::CASE_RESPONSIBLE, case.id, "Forlot feltet".to_owned());
    writer.flush();
    assert!(matches!(next(&writer), Event::Saved(_)));
    assert_eq!(responsible(&path, case.id), "Forlot feltet");

    writer.type_text(Field::CASE_RESPONSIBLE, case.id, "Lukket midt i en setn".to_owned());
    drop(writer);
    assert_eq!(responsible(&path, case.id), "Lukket midt i en setn");
}

#[test]
fn a_text_that_could_not_be_saved_is_kept_and_saved_later() {
    let (_folder, path, writer, _, case) = start();
    let away = path.with_extension("away");
    fs::rename(&path, &away).unwrap();
    writer.type_text(Field::CASE_RESPONSIBLE, case.id, "Skal ikke bli borte".to_owned());
    writer.flush();
    let Event::Failed { operation, error } = next(&writer) else {
        panic!("it was saved")
    };
    assert_eq!(operation, Failed::Text(Field::CASE_RESPONSIBLE, case.id));
    assert!(matches!(error, StoreError::Gone));
    fs::rename(&away, &path).unwrap();
    writer.flush();
    let Event::Saved(saved) = next(&writer) else {
        panic!("it failed again")
    };
    assert_eq!(saved.unsaved_texts, 0);
    assert_eq!(responsible(&path, case.id), "Skal ikke bli borte");
}

#[test]
fn undo_and_redo_of_typing_tell_the_window_what_changed() {
    let (_folder, _path, writer, mut council, case) = start();
    writer.type_text(Field::CASE_TITLE, case.id, "Skrevet".to_owned());
    writer.undo();
    writer.redo();
    writer.undo();
    writer.undo();
    let mut titles = Vec::new();
    for _ in 0..4 {
        let Event::Saved(saved) = next(&writer) else {
            panic!("refused")
        };
        council.apply(&saved.changes);
        titles.push(council.cases.get(case.id).unwrap().title.clone());
    }
    assert_eq!(titles, ["Skrevet", &case.title, "Skrevet", &case.title]);
    let Event::Failed { operation, .. } = next(&writer) else {
        panic!("there was nothing left to undo")
    };
    assert_eq!(operation, Failed::Undo);
}

#[test]
#[cfg(unix)]
fn a_copy_of_the_file_alone_made_while_it_is_open_holds_what_is_saved() {
    let (folder, path, writer, _, case) = start();
    writer.run(Operation::set(Field::CASE_RESPONSIBLE, case.id, "Sekretær 2"));
    assert!(matches!(next(&writer), Event::Saved(_)));
    let copy = folder.path().join("kopi.radslag");
    let begun = Instant::now();
    loop {
        // Another process copies: opening the file here as well would lose the locks on it.
        let copied = std::process::Command::new("cp").arg(&path).arg(&copy).status();
        assert!(copied.unwrap().success());
        if responsible(&copy, case.id) == "Sekretær 2" {
            break;
        }
        assert!(begun.elapsed() < Duration::from_mins(1), "the copy lacks what is saved");
        std::thread::sleep(Duration::from_millis(50));
    }
    drop(writer);
}
