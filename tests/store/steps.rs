//! What is taken back in which turn, and what is not.

use radslag::domain::operation::{Field, Operation, OperationName};
use radslag::domain::operations;
use radslag::domain::{Id, Table, Write};
use radslag::store::{Refusal, StoreError};
use rusqlite::Connection;
use serde_json::json;

use super::common::{Desk, now, texts};

#[test]
fn many_steps_are_taken_back_in_turn_and_a_new_one_ends_what_can_be_done_again() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let mut states = vec![desk.rows()];
    // Positions whose decimals end nowhere in binary come back to the last bit.
    for step in 1..=20 {
        let (id, operation) =
            operations::add_question(&desk.council, case.id, None, &format!("Spørsmål {step}"), now());
        desk.run(&operation);
        let position = Write::Set {
            table: Table::Question,
            id,
            column: "position".into(),
            value: json!(f64::from(step) / 3.0 + 0.1),
        };
        desk.run(&Operation::new(OperationName::EditQuestion, vec![position]));
        states.push(desk.rows());
    }
    for state in states.iter().rev().skip(1) {
        desk.store.undo().unwrap();
        desk.store.undo().unwrap();
        assert_eq!(desk.rows(), *state);
    }
    assert!(matches!(
        desk.store.undo(),
        Err(StoreError::Refused(Refusal::NothingToUndo))
    ));
    for state in states.iter().skip(1) {
        desk.store.redo().unwrap();
        desk.store.redo().unwrap();
        assert_eq!(desk.rows(), *state);
    }
    desk.store.undo().unwrap();
    desk.run(&Operation::set(Field::CASE_TITLE, case.id, "Noe annet"));
    assert!(matches!(
        desk.store.redo(),
        Err(StoreError::Refused(Refusal::NothingToUndo))
    ));
}

#[test]
fn an_operation_that_fails_leaves_nothing() {
    let mut desk = Desk::new();
    let before = desk.rows();
    let case = desk.first_case();
    let mut operation = Operation::set(Field::CASE_TITLE, case.id, "Halvveis");
    operation
        .writes
        .push(Write::set(Field::CASE_TITLE, Id::new(), "Finnes ikke"));
    assert!(matches!(
        desk.store.run(&operation),
        Err(StoreError::Refused(Refusal::NoSuchRow))
    ));
    assert_eq!(desk.rows(), before);
    let (_, orphan) = operations::add_question(&desk.council, Id::new(), None, "Uten sak", now());
    desk.store.run(&orphan).unwrap_err();
    assert_eq!(desk.rows(), before);
    assert_eq!(desk.store.undoable(), None);
    desk.run(&Operation::set(Field::CASE_TITLE, case.id, "Går bra"));
}

#[test]
fn what_another_changed_since_is_not_taken_back() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    desk.run(&Operation::set(Field::CASE_TITLE, case.id, "Min tittel"));
    let other = Connection::open(&desk.path).unwrap();
    other
        .execute_batch(&format!(
            "INSERT INTO operation (id, session, at, person, device, name)
               VALUES ('theirs', 'another', '2026-11-20T09:31:00Z', '', '', 'edit_case');
             INSERT INTO change SELECT max(seq), 'case', '{id}', NULL FROM operation;
             UPDATE \"case\" SET title = 'Deres tittel' WHERE id = '{id}';",
            id = case.id
        ))
        .unwrap();
    drop(other);
    let before = desk.rows();
    assert!(matches!(
        desk.store.undo(),
        Err(StoreError::Refused(Refusal::ChangedSince))
    ));
    assert_eq!(desk.rows(), before);
    assert_eq!(desk.store.undoable(), Some(OperationName::EditCase));
}

#[test]
fn typing_in_one_text_within_a_minute_is_one_operation() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let before = desk.rows();
    let operations = |desk: &Desk| texts(&Connection::open(&desk.path).unwrap(), "SELECT name FROM operation").len();
    let at_first = operations(&desk);
    for text in ["E", "Ek", "Eks", "Eksempel"] {
        desk.store.save_text(Field::CASE_RESPONSIBLE, case.id, text).unwrap();
    }
    assert_eq!(operations(&desk), at_first + 1);
    desk.store
        .save_text(Field::CASE_HELD_OUTSIDE_REASON, case.id, "Annet felt")
        .unwrap();
    desk.store
        .save_text(Field::CASE_RESPONSIBLE, case.id, "Eksempel B")
        .unwrap();
    assert_eq!(operations(&desk), at_first + 3, "another text between begins a new one");
    for _ in 0..3 {
        desk.store.undo().unwrap();
    }
    assert_eq!(desk.rows(), before);
    desk.store.redo().unwrap();
    let council = desk.store.council().unwrap();
    assert_eq!(council.cases.get(case.id).unwrap().responsible, "Eksempel");
}
