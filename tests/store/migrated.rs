//! Files that earlier versions of the program made.

use std::path::Path;

use radslag::domain::history::{Against, HistoryOf};
use radslag::domain::operations::{self, NotBrought};
use radslag::domain::{NoteKind, Table};
use radslag::store::{self, Store};
use rusqlite::Connection;

const CASE: &str = "0190a000-0000-7000-8000-000000000001";
const PROJECT: &str = "0190a000-0000-7000-8000-000000000002";
const NOTE: &str = "0190a000-0000-7000-8000-000000000003";
const RECOMMENDATION: &str = "0190a000-0000-7000-8000-000000000004";
const GONE: &str = "0190a000-0000-7000-8000-000000000006";
const STRANGE: &str = "0190a000-0000-7000-8000-000000000007";
const MEETING: &str = "0190a000-0000-7000-8000-000000000005";

/// A file as version 3 left it, with a note that was edited once and a recommendation made from it.
fn version_3(path: &Path) {
    let connection = Connection::open(path).unwrap();
    for migration in [
        include_str!("../../src/store/migrations/0001_council.sql"),
        include_str!("../../src/store/migrations/0002_advice_settings.sql"),
        include_str!("../../src/store/migrations/0003_days_off.sql"),
    ] {
        connection.execute_batch(migration).unwrap();
    }
    let at = "2026-11-10T09:00:00Z";
    connection
        .execute_batch(&format!(
            "PRAGMA application_id = {id}; PRAGMA user_version = 3;
             INSERT INTO council VALUES ('0190a000-0000-7000-8000-000000000009', 'Rådet', 0, 1, '{at}');
             INSERT INTO project (id, name) VALUES ('{PROJECT}', 'Felles innsyn');
             INSERT INTO \"case\" (id, project_id, title, year, created_at) VALUES ('{CASE}', '{PROJECT}', 'Felles innsyn', 2026, '{at}');
             INSERT INTO meeting (id, held_on, starts_at, created_at) VALUES ('{MEETING}', '2026-11-13', '09:00', '{at}');
             INSERT INTO note (id, case_id, meeting_id, theme, body, written_at)
               VALUES ('{NOTE}', '{CASE}', '{MEETING}', 2, 'Mål først. Bygg så.', '{at}');
             INSERT INTO recommendation (id, case_id, theme, headline, addressee, position, note_id, created_at)
               VALUES ('{RECOMMENDATION}', '{CASE}', 2, 'Mål først', 'agency', 1.0, '{NOTE}', '{at}');
             INSERT INTO operation (seq, id, session, at, person, device, name)
               VALUES (1, 'a', 's', '{at}', 'Sekretær 1', '', 'add_note'), (2, 'b', 's', '{at}', 'Sekretær 1', '', 'edit_note');
             INSERT INTO change VALUES (1, 'note', '{NOTE}', NULL),
               (2, 'note', '{NOTE}', json_object('id', '{NOTE}', 'case_id', '{CASE}', 'meeting_id', '{MEETING}', 'author_id', NULL,
                 'kind', 'note', 'theme', 2, 'is_private', 0, 'body', 'Mål.', 'written_at', '{at}', 'ended_at', NULL));",
            id = 0x5253_4c47,
        ))
        .unwrap();
}

#[test]
fn a_file_of_version_3_keeps_its_notes_and_what_was_made_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Rådet.radslag");
    version_3(&path);
    let mut store = Store::open(&path, "Sekretær 1").unwrap();
    let council = store.council().unwrap();
    let case = CASE.parse().unwrap();
    let texts = store.case_texts(case).unwrap();
    let note = texts.notes.get(NOTE.parse().unwrap()).unwrap();
    assert_eq!((note.body.as_str(), note.kind), ("Mål først. Bygg så.", NoteKind::Note));
    assert_eq!(note.case_id, Some(case));
    let recommendation = council.recommendations.get(RECOMMENDATION.parse().unwrap()).unwrap();
    assert_eq!(recommendation.note_id, Some(note.id));
    let meeting = council.meetings.get(MEETING.parse().unwrap()).unwrap();
    assert_eq!((meeting.calendar_sequence, meeting.opened_at), (0, None));

    // The history from before is read, and an earlier text brought back from it.
    let of = HistoryOf::Row(Table::Note, note.id);
    let change = store.history_change(of, 2, Against::Before).unwrap();
    let row = &change.rows[0];
    assert_eq!(row.before.as_ref().unwrap()["body"], "Mål.");
    assert_eq!(row.changed(), ["body"]);
    let row = &store.history_change(of, 1, Against::Before).unwrap().rows[0];
    let earlier = radslag::domain::operations::restore_earlier(row, Some(&["body"])).unwrap();
    store.run(&earlier).unwrap();
    let texts = store.case_texts(case).unwrap();
    assert_eq!(texts.notes.get(note.id).unwrap().body, "Mål.");
    store.undo().unwrap();
    drop(store);
    assert_eq!(store::check(&path, "").unwrap(), []);
    // The file as it was lies beside.
    let aside = folder.path().join("Rådet (utgave 3).radslag");
    let kept = Connection::open(&aside).unwrap();
    let version: i64 = kept.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 3);
}

/// Two notes that were taken out of a file of version 3 by undoing: one as version 3 wrote it, and one of a kind nobody knows.
fn taken_out(path: &Path) {
    let connection = Connection::open(path).unwrap();
    let at = "2026-11-10T09:30:00Z";
    let note = |id: &str, kind: &str| {
        format!(
            "json_object('id', '{id}', 'case_id', '{CASE}', 'meeting_id', '{MEETING}', 'author_id', NULL, 'kind', '{kind}',
               'theme', 2, 'is_private', 1, 'body', 'Hvem eier målet?', 'written_at', '{at}', 'ended_at', NULL)"
        )
    };
    connection
        .execute_batch(&format!(
            "INSERT INTO operation (seq, id, session, at, person, device, name, undoes)
               VALUES (3, 'c', 's', '{at}', 'Sekretær 1', '', 'add_note', NULL), (4, 'd', 's', '{at}', 'Sekretær 1', '', 'add_note', 'c'),
                 (5, 'e', 's', '{at}', 'Sekretær 1', '', 'add_note', NULL), (6, 'f', 's', '{at}', 'Sekretær 1', '', 'add_note', 'e');
             INSERT INTO change VALUES (3, 'note', '{GONE}', NULL), (4, 'note', '{GONE}', {}),
               (5, 'note', '{STRANGE}', NULL), (6, 'note', '{STRANGE}', {});",
            note(GONE, "note"),
            note(STRANGE, "song"),
        ))
        .unwrap();
}

#[test]
fn what_version_3_took_out_is_put_in_again_as_if_it_had_been_there_all_along_or_it_is_told_why_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Rådet.radslag");
    version_3(&path);
    taken_out(&path);
    let mut store = Store::open(&path, "Sekretær 1").unwrap();
    let council = store.council().unwrap();
    // As what added it left it, and as what took it out found it.
    for seq in [3, 4] {
        let change = store.history_change(HistoryOf::Council, seq, Against::Before).unwrap();
        let back = operations::put_back(&council, &change.rows).unwrap().unwrap();
        store.run(&back).unwrap();
        let texts = store.case_texts(CASE.parse().unwrap()).unwrap();
        let note = texts.notes.get(GONE.parse().unwrap()).unwrap();
        assert_eq!((note.body.as_str(), note.is_private), ("Hvem eier målet?", true));
        assert_eq!((note.page, note.quoted.as_str(), note.agenda_item_id), (None, "", None));
        store.undo().unwrap();
    }
    let change = store.history_change(HistoryOf::Council, 5, Against::Before).unwrap();
    assert_eq!(
        operations::put_back(&council, &change.rows),
        Err(NotBrought::CannotBeRead)
    );
}
