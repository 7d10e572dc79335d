//! Files for members, and contributions, at the command line.

use radslag::domain::operation::OperationName;
use radslag::domain::{Id, Member, Note, NoteOn, Operation, Recusal, RecusalDecision, Write};
use radslag::store::Store;

use super::desk::Desk;

#[test]
fn a_file_goes_out_and_a_contribution_comes_back() {
    let desk = Desk::with_register();
    let member = Member {
        id: Id::new(),
        name: "Medlem 1".to_owned(),
        initials: "M1".to_owned(),
        employer: String::new(),
        email: String::new(),
        ended_at: None,
    };
    let mut store = Store::open(&desk.path("r.radslag"), "").unwrap();
    let council = store.council().unwrap();
    let case = council
        .cases
        .iter()
        .find(|case| case.title.contains("Felles datakatalog"))
        .unwrap()
        .clone();
    let recusal = Recusal {
        decision: Some(RecusalDecision::Recused),
        ..Recusal::new(case.id, member.id)
    };
    let rows = vec![Write::insert(member), Write::insert(recusal)];
    store.run(&Operation::new(OperationName::EditSettings, rows)).unwrap();
    let other = council
        .cases
        .iter()
        .find(|other| other.title.contains("Digitale domstoler"))
        .unwrap()
        .id;
    let note = Note::new(NoteOn::Case(other), "Det ligner på Felles datakatalog", now());
    let note_id = note.id;
    store
        .run(&Operation::new(OperationName::AddNote, vec![Write::insert(note)]))
        .unwrap();
    drop(store);

    let asked = ["member-copy", "r.radslag", "--for", "M1", "-o", "m.radslag"];
    let told = desk.told(1, &asked);
    assert!(told.contains("Det ligner på Felles datakatalog"), "{told}");
    assert!(!desk.path("m.radslag").exists());
    assert!(
        desk.told(1, &["member-copy", "r.radslag", "--for", "Ingen", "-o", "m.radslag"])
            .contains("Medlem 1")
    );
    let mut store = Store::open(&desk.path("r.radslag"), "").unwrap();
    let end = Write::Set {
        table: radslag::domain::Table::Note,
        id: note_id,
        column: "ended_at".into(),
        value: now().to_string().into(),
    };
    store.run(&Operation::new(OperationName::EndNote, vec![end])).unwrap();
    drop(store);
    desk.done(&asked);
    assert!(!desk.done(&["list", "m.radslag"]).contains("Felles datakatalog"));
    assert!(
        desk.told(1, &["contribution", "m.radslag", "-o", "b.radslagbidrag"])
            .contains("ikke noe nytt")
    );

    let mut copy = Store::open(&desk.path("m.radslag"), "").unwrap();
    for (body, is_private) in [("Spør dommerne", false), ("Bare mitt", true)] {
        let note = Note {
            is_private,
            ..Note::new(NoteOn::Case(other), body, now())
        };
        copy.run(&Operation::new(OperationName::AddNote, vec![Write::insert(note)]))
            .unwrap();
    }
    drop(copy);
    desk.done(&["contribution", "m.radslag", "-o", "b.radslagbidrag"]);
    let looked = desk.done(&["take", "r.radslag", "b.radslagbidrag", "--dry-run"]);
    assert!(
        looked.starts_with("nytt\tnote\t") && looked.contains("Spør dommerne"),
        "{looked}"
    );
    desk.done(&["take", "r.radslag", "b.radslagbidrag", "--take-new"]);
    let again = desk.done(&["take", "r.radslag", "b.radslagbidrag", "--take-new"]);
    assert!(again.contains("ble hentet inn"), "{again}");
    let store = Store::open(&desk.path("r.radslag"), "").unwrap();
    let texts = store.case_texts(other).unwrap();
    let bodies: Vec<&str> = texts.notes.iter().map(|note| note.body.as_str()).collect();
    assert_eq!(bodies, ["Spør dommerne"]);
}

fn now() -> jiff::Timestamp {
    "2026-11-20T09:30:00Z".parse().unwrap()
}
