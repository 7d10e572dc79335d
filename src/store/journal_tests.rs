//! The journal over every table of the schema, also those no screen writes to yet, and a disk that fills up.

use rusqlite::Connection;

use super::{Store, StoreError, journal, schema};
use crate::domain::operation::{Field, OperationName};
use crate::domain::{Operation, operations};

fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.radslag");
    let first = crate::exchange::register::new_from_register("Rådet".to_owned(), jiff::Timestamp::now());
    Store::create(&path, "", &first).unwrap();
    let store = Store::open(&path, "").unwrap();
    (folder, store)
}

fn begin(connection: &Connection) -> i64 {
    journal::begin(connection, "session", "", OperationName::EditCase, None).unwrap()
}

/// What the journal holds of one row in one operation: nothing, or the row as it was before, if it was.
fn journaled(connection: &Connection, seq: i64, table: &str) -> Vec<Option<String>> {
    let sql = "SELECT before FROM change WHERE operation_seq = ?1 AND table_name = ?2 AND row_id = 'x'";
    let mut statement = connection.prepare(sql).unwrap();
    statement
        .query_map((seq, table), |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

/// An insertion that fills every column of a table with something its type takes.
fn insertion(connection: &Connection, table: &str) -> String {
    let mut statement = connection
        .prepare("SELECT name, type FROM pragma_table_info(?1)")
        .unwrap();
    let columns: Vec<(String, String)> = statement
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let names: Vec<String> = columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let values: Vec<&str> = columns
        .iter()
        .map(|(name, kind)| match kind.as_str() {
            _ if name == "id" => "'x'",
            "INTEGER" => "1",
            "REAL" => "0.1",
            "TEXT" => "'æ'",
            other => panic!("a {other} column in {table}: journaled rows are JSON"),
        })
        .collect();
    format!(
        "INSERT INTO \"{table}\" ({}) VALUES ({})",
        names.join(", "),
        values.join(", ")
    )
}

#[test]
fn every_table_of_the_schema_is_journaled_and_closed_outside_operations() {
    let (_folder, store) = store();
    let connection = &store.connection;
    let mut statement = connection
        .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        .unwrap();
    let tables: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let tables: Vec<&String> = tables
        .iter()
        .filter(|table| !schema::NOT_JOURNALED.contains(&table.as_str()))
        .collect();
    assert!(tables.len() > 35, "{tables:?}");
    // The rows are without parents and never committed.
    connection.execute_batch("BEGIN").unwrap();
    for table in tables {
        let insert = insertion(connection, table);
        let change = |sql: &str| connection.execute(sql, []);
        let update = format!("UPDATE \"{table}\" SET id = id WHERE id = 'x'");
        let delete = format!("DELETE FROM \"{table}\" WHERE id = 'x'");

        change(&insert).unwrap_err();
        let inserted = begin(connection);
        assert_eq!(change(&insert), Ok(1), "{table}");
        assert_eq!(journaled(connection, inserted, table), [None], "{table}");
        let updated = begin(connection);
        assert_eq!(change(&update), Ok(1), "{table}");
        assert_eq!(change(&update), Ok(1), "{table}");
        let before = journaled(connection, updated, table);
        assert_eq!(before.len(), 1, "{table}");
        assert!(
            before[0].as_ref().is_some_and(|json| json.contains("\"id\":\"x\"")),
            "{table}: {before:?}"
        );
        journal::end(connection).unwrap();
        change(&update).unwrap_err();
        change(&delete).unwrap_err();

        let deleted = begin(connection);
        assert_eq!(change(&delete), Ok(1), "{table}");
        assert_eq!(journaled(connection, deleted, table), before, "{table}");
        let undone = begin(connection);
        journal::restore_before(connection, deleted).unwrap();
        assert_eq!(journaled(connection, undone, table), [None], "{table}");
        let again = begin(connection);
        assert_eq!(change(&delete), Ok(1), "{table}");
        assert_eq!(
            journaled(connection, again, table),
            before,
            "{table} came back as it was"
        );
        journal::end(connection).unwrap();
    }
    connection.execute_batch("ROLLBACK").unwrap();
}

#[test]
fn the_schema_keeps_what_the_journal_needs() {
    let (_folder, store) = store();
    let sql = "SELECT group_concat(lower(sql), ';') FROM main.sqlite_schema WHERE sql IS NOT NULL";
    let schema: String = store.connection.query_row(sql, [], |row| row.get(0)).unwrap();
    for word in [
        "cascade",
        "create trigger",
        "create view",
        "on conflict",
        "unique (position",
    ] {
        assert!(!schema.contains(word), "{word}");
    }
    let keys = schema.matches("references ").count();
    // The journal itself is written parent first; every other key may wait for the end of the transaction.
    assert_eq!(schema.matches("deferrable initially deferred").count(), keys - 1);
}

#[test]
fn a_full_disk_is_told_and_leaves_the_file_as_it_was() {
    let (_folder, mut store) = store();
    let council = store.council().unwrap();
    let case = council.cases.iter().next().unwrap().clone();
    let limit_pages = |store: &Store, pages: i64| {
        store
            .connection
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| {
                row.get::<_, i64>(0)
            })
            .unwrap()
    };
    let pages: i64 = store
        .connection
        .query_row("PRAGMA page_count", [], |row| row.get(0))
        .unwrap();
    limit_pages(&store, pages + 2);
    let (_, long) = operations::add_note(
        crate::domain::NoteOn::Case(case.id),
        None,
        None,
        false,
        &"æøå ".repeat(100_000),
        jiff::Timestamp::now(),
    );
    assert!(matches!(store.run(&long), Err(StoreError::DiskFull)));
    let text = "å".repeat(200_000);
    assert!(matches!(
        store.save_text(Field::CASE_RESPONSIBLE, case.id, &text),
        Err(StoreError::DiskFull)
    ));
    assert_eq!(store.undoable(), None);
    assert_eq!(store.case_texts(case.id).unwrap().notes.iter().count(), 0);
    store.run(&Operation::set(Field::CASE_TITLE, case.id, "Kort")).unwrap();

    limit_pages(&store, 1_000_000);
    store.run(&long).unwrap();
    store.save_text(Field::CASE_RESPONSIBLE, case.id, &text).unwrap();
    assert_eq!(store.case_texts(case.id).unwrap().notes.iter().count(), 1);
    assert_eq!(super::check(&store.path, "").unwrap(), []);
}
