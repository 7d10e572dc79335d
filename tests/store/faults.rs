//! Files that are torn, foreign, newer, crafted, in use or not to be written: refused with the reason, and not touched.

use std::fs;
use std::path::{Path, PathBuf};

use radslag::domain::operation::{Field, Operation};
use radslag::domain::operations;
use radslag::exchange::register;
use radslag::store::{self, Access, Refusal, Store, StoreError};
use rusqlite::Connection;

use super::common::{Desk, copy_as_it_stands, council_file, log_of, now};

/// Why a file is refused. It must be as it was afterwards.
fn refusal(path: &Path) -> StoreError {
    let before = fs::read(path).unwrap();
    let Err(error) = Store::open(path, "Sekretær 1") else {
        panic!("{} was opened", path.display())
    };
    assert!(before == fs::read(path).unwrap(), "the file was touched: {error}");
    error
}

/// A council file, changed by another program.
fn changed_by(sql: &str) -> StoreError {
    let (_folder, path) = council_file();
    let other = Connection::open(&path).unwrap();
    other.execute_batch(sql).unwrap();
    drop(other);
    refusal(&path)
}

#[test]
fn what_is_not_a_council_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.radslag");
    assert!(matches!(Store::open(&path, ""), Err(StoreError::NotFound(_))));
    for bytes in [
        &b""[..],
        b"Kj\xc3\xa6re r\xc3\xa5d",
        &[0; 5000],
        b"SQLite format 2\0 and more",
        b"%PDF-1.7",
    ] {
        fs::write(&path, bytes).unwrap();
        assert!(matches!(refusal(&path), StoreError::NotCouncil), "{bytes:?}");
    }
    assert!(matches!(Store::open(folder.path(), ""), Err(StoreError::NotCouncil)));
    fs::write(&path, b"SQLite format 3\0").unwrap();
    assert!(matches!(refusal(&path), StoreError::Torn(_)));

    fs::remove_file(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch("CREATE TABLE note (id TEXT); PRAGMA user_version = 1")
        .unwrap();
    drop(other);
    assert!(matches!(refusal(&path), StoreError::OtherProgram));
}

#[test]
fn a_newer_file_is_refused_also_where_only_its_log_says_so() {
    assert!(matches!(
        changed_by("PRAGMA user_version = 99"),
        StoreError::Newer { found: 99, .. }
    ));

    let (folder, path) = council_file();
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch("PRAGMA journal_mode = WAL; PRAGMA user_version = 98")
        .unwrap();
    let copy = copy_as_it_stands(&path, folder.path());
    assert!(matches!(refusal(&copy), StoreError::Newer { found: 98, .. }));
}

#[test]
fn a_crafted_file_is_refused() {
    for sql in [
        "CREATE TRIGGER crafted AFTER INSERT ON note BEGIN DELETE FROM note; END",
        "CREATE VIEW crafted AS SELECT * FROM note",
        "CREATE TABLE crafted (id TEXT)",
        "CREATE VIRTUAL TABLE crafted USING fts5(body)",
        "CREATE INDEX crafted ON note(lower(body))",
        "ALTER TABLE note ADD COLUMN crafted TEXT DEFAULT (hex(randomblob(4)))",
        "DROP INDEX note_by_case; CREATE VIEW note_by_case AS SELECT 1",
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_stat1', 'note', 0,
         'CREATE TRIGGER sqlite_stat1 AFTER INSERT ON note BEGIN DELETE FROM note; END')",
    ] {
        // Not every build of SQLite has every module; what could not be made needs no refusal.
        if sql.contains("fts5") && Connection::open_in_memory().unwrap().execute_batch(sql).is_err() {
            continue;
        }
        assert!(matches!(changed_by(sql), StoreError::Crafted(_)), "{sql}");
    }
    assert!(matches!(changed_by("DROP TABLE quote"), StoreError::Torn(_)));
}

#[test]
fn a_file_cut_short_is_refused() {
    let (folder, path) = council_file();
    let whole = fs::read(&path).unwrap();
    let cut = folder.path().join("cut.radslag");
    for length in [
        99,
        100,
        4095,
        4096,
        4097,
        whole.len() / 2,
        whole.len() - 4096,
        whole.len() - 1,
    ] {
        fs::write(&cut, &whole[..length]).unwrap();
        assert!(matches!(refusal(&cut), StoreError::Torn(_)), "{length} bytes");
    }
}

#[test]
fn turned_bits_are_noticed_or_harmless_and_never_break_the_program() {
    let (folder, path) = council_file();
    let whole = fs::read(&path).unwrap();
    let turned = folder.path().join("turned.radslag");
    let mut refused = 0;
    for step in 0..160 {
        let mut bytes = whole.clone();
        // Half of them in the heads of pages, which matter most.
        let place = if step % 2 == 0 {
            step * 4096 / 2 % whole.len() + step % 12
        } else {
            step * 2917 % whole.len()
        };
        bytes[place] ^= 1 << (step % 8);
        fs::write(&turned, &bytes).unwrap();
        if let Ok(store) = Store::open(&turned, "") {
            let _ = store.council();
        } else {
            refused += 1;
            assert!(fs::read(&turned).unwrap() == bytes, "touched at {place}");
        }
    }
    assert!(refused > 40, "{refused} of 160");
}

#[test]
fn a_check_finds_what_opening_lets_pass() {
    let (_folder, path) = council_file();
    assert_eq!(store::check(&path, "").unwrap(), []);
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch(
            "PRAGMA foreign_keys = OFF;
             UPDATE case_organisation SET case_id = 'nobody' WHERE id = (SELECT min(id) FROM case_organisation);
             UPDATE organisation SET kind = 'kingdom' WHERE id = (SELECT min(id) FROM organisation);
             INSERT INTO change VALUES (77, 'note', 'x', '{}');",
        )
        .unwrap();
    drop(other);
    let findings = format!("{:?}", store::check(&path, "").unwrap());
    for part in ["ForeignKey", "case_organisation", "Journal", "Row", "kingdom"] {
        assert!(findings.contains(part), "{part} in {findings}");
    }
}

#[test]
fn what_was_saved_is_there_after_a_power_cut_at_any_byte_of_the_log() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let titles: Vec<String> = (0..6).map(|number| format!("Tittel {number}")).collect();
    for title in &titles {
        desk.run(&Operation::set(Field::CASE_TITLE, case.id, title));
    }
    let folder = tempfile::tempdir().unwrap();
    let copy = copy_as_it_stands(&desk.path, folder.path());
    let (main, log) = (fs::read(&copy).unwrap(), fs::read(log_of(&copy)).unwrap());
    let mut latest = None;
    for step in 0..=24 {
        fs::write(&copy, &main).unwrap();
        fs::write(log_of(&copy), &log[..log.len() * step / 24]).unwrap();
        let store = Store::open(&copy, "").unwrap();
        let title = store.council().unwrap().cases.get(case.id).unwrap().title.clone();
        let place = titles.iter().position(|known| *known == title);
        assert!(place.is_some() || title == case.title, "{title}");
        assert!(place >= latest, "an earlier state with a longer log");
        latest = place;
        drop(store);
        assert_eq!(store::check(&copy, "").unwrap(), []);
    }
    assert_eq!(
        latest,
        Some(titles.len() - 1),
        "every acknowledged save is there with the whole log"
    );
}

#[test]
fn a_second_window_only_reads_and_is_told_who_writes() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    desk.run(&Operation::set(Field::CASE_TITLE, case.id, "Lagret av den første"));
    let mut second = Store::open(&desk.path, "Sekretær 2").unwrap();
    let Access::InUse(Some(owner)) = second.access() else {
        panic!("{:?}", second.access())
    };
    assert_eq!(owner.person, "Sekretær 1");
    assert_eq!(
        second.council().unwrap().cases.get(case.id).unwrap().title,
        "Lagret av den første"
    );
    let write = Operation::set(Field::CASE_TITLE, case.id, "Fra den andre");
    assert!(matches!(
        second.run(&write),
        Err(StoreError::Refused(Refusal::ReadOnly))
    ));
    assert!(matches!(
        second.save_text(Field::CASE_TITLE, case.id, "x"),
        Err(StoreError::Refused(Refusal::ReadOnly))
    ));
    drop(second);
    desk.run(&Operation::set(Field::CASE_TITLE, case.id, "Den første går videre"));
    let path = desk.path.clone();
    drop(desk.store);
    let store = Store::open(&path, "Sekretær 2").unwrap();
    assert_eq!(store.access(), &Access::ReadWrite);
    drop(store);
    assert!(!log_of(&path).exists(), "one file to carry");
}

#[test]
fn a_file_that_may_not_be_written_is_read_with_all_that_its_log_holds() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    desk.run(&Operation::set(Field::CASE_TITLE, case.id, "Bare i loggen"));
    let folder = tempfile::tempdir().unwrap();
    let copy = copy_as_it_stands(&desk.path, folder.path());
    let (_other_folder, plain) = council_file();
    for (path, title) in [(copy, "Bare i loggen".to_owned()), (plain, case.title.clone())] {
        let mut rights = fs::metadata(&path).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(&path, rights).unwrap();
        let before = fs::read(&path).unwrap();
        let mut store = Store::open(&path, "Sekretær 1").unwrap();
        assert_eq!(store.access(), &Access::ReadOnlyMedium);
        let council = store.council().unwrap();
        let first = council.cases.iter().next().unwrap();
        assert_eq!(first.title, title);
        let write = Operation::set(Field::CASE_TITLE, first.id, "x");
        assert!(matches!(store.run(&write), Err(StoreError::Refused(Refusal::ReadOnly))));
        drop(store);
        assert!(before == fs::read(&path).unwrap());
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_others_may_write_and_this_person_may_not_is_only_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_folder, path) = council_file();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o466)).unwrap();
    // Such rights bind nobody who is root.
    let is_bound = fs::OpenOptions::new().write(true).open(&path).is_err();
    let store = Store::open(&path, "").unwrap();
    assert_eq!(store.access() == &Access::ReadOnlyMedium, is_bound);
    assert_eq!(store.council().unwrap().cases.iter().count(), 73);
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_read_from_and_refuses_new_files() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = council_file();
    let lock = folder
        .path()
        .join(format!(".{}.lock", path.file_name().unwrap().to_string_lossy()));
    let _ = fs::remove_file(lock);
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    // Such rights bind nobody who is root.
    let is_bound = fs::write(folder.path().join("probe"), b"").is_err();
    if is_bound {
        let store = Store::open(&path, "").unwrap();
        assert_eq!(store.access(), &Access::ReadOnlyMedium);
        assert_eq!(store.council().unwrap().cases.iter().count(), 73);
        let new = Store::create(
            &folder.path().join("ny.radslag"),
            "",
            &register::new_empty("Ny".to_owned(), now()),
        );
        assert!(matches!(new, Err(StoreError::Denied(_))));
    }
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_new_file_is_whole_or_absent_and_replaces_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let names = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect()
    };
    let empty = register::new_empty("Rådet".to_owned(), now());
    let taken = folder.path().join("a.radslag");
    fs::write(&taken, b"noe annet").unwrap();
    assert!(matches!(Store::create(&taken, "", &empty), Err(StoreError::Exists(_))));
    assert_eq!(fs::read(&taken).unwrap(), b"noe annet");
    let nowhere = folder.path().join("ingen mappe/b.radslag");
    assert!(matches!(
        Store::create(&nowhere, "", &empty),
        Err(StoreError::NoFolder(_))
    ));
    // A first operation that the file refuses.
    let (_, orphan) = operations::add_question(
        &radslag::domain::Council::default(),
        radslag::domain::Id::new(),
        None,
        "x",
        now(),
    );
    Store::create(&folder.path().join("c.radslag"), "", &orphan).unwrap_err();
    assert_eq!(names(folder.path()), [taken]);
}

#[test]
fn a_file_that_is_gone_takes_nothing_in_and_goes_on_when_it_is_back() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let away = desk.path.with_extension("away");
    fs::rename(&desk.path, &away).unwrap();
    let write = Operation::set(Field::CASE_TITLE, case.id, "Ny tittel");
    assert!(matches!(desk.store.run(&write), Err(StoreError::Gone)));
    fs::rename(&away, &desk.path).unwrap();
    desk.run(&write);
    assert_eq!(desk.council.cases.get(case.id).unwrap().title, "Ny tittel");
}

#[cfg(unix)]
#[test]
fn a_file_that_is_replaced_while_open_takes_nothing_in() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let other = desk.path.with_extension("other");
    fs::copy(&desk.path, &other).unwrap();
    fs::rename(&other, &desk.path).unwrap();
    let write = Operation::set(Field::CASE_TITLE, case.id, "Ny tittel");
    assert!(matches!(desk.store.run(&write), Err(StoreError::Gone)));
}
