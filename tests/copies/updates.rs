//! One member's copy through updates: what the member wrote is there afterwards, but for what a recusal takes.

use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};
use radslag::app::copies::{all_rows, bundle_file, look_through, plan_member_file, sending, write_member_file};
use radslag::app::update_copy::{CopyUpdated, update_copy};
use radslag::domain::contributed::Incoming;
use radslag::domain::operation::OperationName;
use radslag::domain::{
    Action, Assessment, Case, ChecklistItem, ChecklistMark, Comment, Field, Id, Note, NoteKind, NoteOn, Operation,
    Project, Proposal, Question, Recusal, RecusalDecision, Row, Table, Theme, TieAnswer, Write, operations,
};
use radslag::exchange::copies::RowMap;
use radslag::exchange::copies::take::take;
use radslag::store::{Store, check};
use tempfile::TempDir;

use super::council::{bytes, member, now};

/// A secretariat's file with three cases, and the copy of one member.
pub struct Pair {
    pub folder: TempDir,
    pub member: Id,
    pub cases: Vec<Case>,
    clock: Timestamp,
}

impl Pair {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut writes = operations::create_council("Eksempelrådet".to_owned(), &[], now()).writes;
        let (one, other) = (member(1), member(2));
        writes.extend([Write::insert(one.clone()), Write::insert(other)]);
        let mut cases = Vec::new();
        for name in ["Havneportalen", "Ett kart", "Felles arkiv"] {
            let project = Project {
                id: Id::new(),
                name: name.to_owned(),
                ended_at: None,
            };
            let case = Case::new(project.id, name.to_owned(), 2026, now());
            writes.extend([Write::insert(project), Write::insert(case.clone())]);
            cases.push(case);
        }
        writes.push(Write::insert(ChecklistItem {
            id: Id::new(),
            theme: Theme::new(1).unwrap(),
            body: "Se etter eierskap".to_owned(),
            body_nn: String::new(),
            position: 1.0,
            ended_at: None,
        }));
        let pair = Self {
            member: one.id,
            cases,
            clock: now(),
            folder,
        };
        let path = pair.path("råd.radslag");
        Store::create(
            &path,
            "Sekretær 1",
            &Operation::new(OperationName::CreateCouncil, writes),
        )
        .unwrap();
        pair
    }

    /// As [`Pair::new`], with a copy made.
    pub fn with_copy() -> Self {
        let mut pair = Self::new();
        pair.member_file("kopi.radslag");
        pair
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn open(&self, name: &str) -> Store {
        Store::open(&self.path(name), "Noen").unwrap()
    }

    pub fn later(&mut self) -> Timestamp {
        self.clock += SignedDuration::from_mins(1);
        self.clock
    }

    pub fn member_file(&mut self, name: &str) {
        let at = self.later();
        let store = self.open("råd.radslag");
        let planned = plan_member_file(&store, self.member, None, "Sak du ikke deltar i", at)
            .unwrap()
            .unwrap();
        write_member_file(&store, planned.file, &self.path(name)).unwrap();
    }

    pub fn run(&self, name: &str, writes: Vec<Write>) {
        let operation = Operation::new(OperationName::EditCase, writes);
        self.open(name).run(&operation).unwrap();
    }

    pub fn set(&self, name: &str, field: Field, id: Id, value: &str) {
        self.open(name).run(&Operation::set(field, id, value)).unwrap();
    }

    pub fn rows(&self, name: &str) -> RowMap {
        all_rows(&self.open(name)).unwrap()
    }

    /// Sends what there is to send, and gives how it stands to what is there.
    pub fn send(&mut self) -> Incoming {
        let at = self.later();
        let mut store = self.open("kopi.radslag");
        let (file, sent) = bundle_file(&sending(&store, at).unwrap().bundle).unwrap();
        store.run(&sent).unwrap();
        let path = self.path("bidrag.radslagbidrag");
        std::fs::write(&path, file).unwrap();
        look_through(&self.open("råd.radslag"), &path).unwrap()
    }

    /// Takes it in as is proposed.
    pub fn take(&mut self, incoming: &Incoming) {
        let at = self.later();
        let operation = take(incoming, &incoming.proposed(), &self.rows("råd.radslag"), at).unwrap();
        self.open("råd.radslag").run(&operation).unwrap();
    }

    pub fn update(&mut self) -> CopyUpdated {
        let newer = self.path("ny.radslag");
        let _ = std::fs::remove_file(&newer);
        self.member_file("ny.radslag");
        let at = self.later();
        let copy = self.path("kopi.radslag");
        let updated = update_copy(&copy, &newer, "Medlem", at).unwrap();
        assert_eq!(check(&copy, "Medlem").unwrap(), vec![]);
        updated
    }

    pub fn recuse(&self, case: &Case) {
        let recusal = Recusal {
            answer: Some(TieAnswer::Ties),
            decision: Some(RecusalDecision::Recused),
            ..Recusal::new(case.id, self.member)
        };
        self.run("råd.radslag", vec![Write::insert(recusal)]);
    }

    pub fn note(&self, case: &Case, body: &str) -> Note {
        Note {
            author_id: Some(self.member),
            ..Note::new(NoteOn::Case(case.id), body, now())
        }
    }

    pub fn assessment(&self, case: &Case, body: &str) -> Assessment {
        Assessment {
            id: Id::new(),
            case_id: case.id,
            member_id: Some(self.member),
            theme: Theme::new(1),
            body: body.to_owned(),
            certainty: None,
            is_private: false,
            written_at: now(),
            ended_at: None,
        }
    }

    pub fn proposal(&self, case: &Case, body: &str) -> Proposal {
        Proposal {
            id: Id::new(),
            case_id: case.id,
            member_id: Some(self.member),
            about_table: String::new(),
            about_id: String::new(),
            theme: None,
            headline: String::new(),
            body: body.to_owned(),
            is_private: false,
            written_at: now(),
            decision: None,
            recommendation_id: None,
            ended_at: None,
        }
    }

    fn held(&self, key: (Table, Id)) -> serde_json::Value {
        let rows = self.rows("kopi.radslag");
        let row = rows.get(&key);
        row.unwrap_or_else(|| panic!("{key:?} is lost")).to_json().unwrap()
    }

    fn unsent(&mut self) -> usize {
        let at = self.later();
        sending(&self.open("kopi.radslag"), at).unwrap().bundle.items.len()
    }
}

#[test]
fn what_is_for_oneself_stays_as_it_was_last_written_round_after_round() {
    let mut pair = Pair::with_copy();
    let case = pair.cases[0].clone();
    let private = Note {
        is_private: true,
        ..pair.note(&case, "")
    };
    let point = Note {
        kind: NoteKind::TalkingPoint,
        ..pair.note(&case, "")
    };
    let held = Assessment {
        is_private: true,
        ..pair.assessment(&case, "")
    };
    let proposal = Proposal {
        is_private: true,
        ..pair.proposal(&case, "")
    };
    // Shared and taken in at first, and held back since.
    let back = pair.assessment(&case, "Delt vurdering");
    let mark = ChecklistMark {
        id: Id::new(),
        case_id: case.id,
        checklist_item_id: pair
            .open("kopi.radslag")
            .council()
            .unwrap()
            .checklist_items
            .iter()
            .next()
            .unwrap()
            .id,
        ended_at: None,
    };
    let own: Vec<(Field, Id)> = vec![
        (Field::NOTE_BODY, private.id),
        (Field::NOTE_BODY, point.id),
        (Field::ASSESSMENT_BODY, held.id),
        (Field::PROPOSAL_BODY, proposal.id),
    ];
    let rows: Vec<Row> = vec![
        private.into(),
        point.into(),
        held.into(),
        proposal.into(),
        back.clone().into(),
        mark.clone().into(),
    ];
    pair.run("kopi.radslag", rows.into_iter().map(Write::insert).collect());
    for round in 0..4 {
        for (field, id) in &own {
            pair.set("kopi.radslag", *field, *id, &format!("Skrevet i runde {round}"));
        }
        if round == 1 {
            let set = Write::Set {
                table: Table::Assessment,
                id: back.id,
                column: "is_private".into(),
                value: 1.into(),
            };
            pair.run("kopi.radslag", vec![set]);
        }
        if round > 0 {
            pair.set(
                "kopi.radslag",
                Field::ASSESSMENT_BODY,
                back.id,
                &format!("Holdt tilbake {round}"),
            );
        }
        if round == 2 {
            let ended = ChecklistMark {
                ended_at: Some(now()),
                ..mark.clone()
            };
            pair.run("kopi.radslag", vec![Write::end(&ended, now())]);
        }
        // Something else, so that there is something to send.
        let shared = pair.note(&case, &format!("Delt i runde {round}"));
        pair.run("kopi.radslag", vec![Write::insert(shared)]);
        let incoming = pair.send();
        pair.take(&incoming);
        let updated = pair.update();
        assert_eq!((updated.left_out, updated.clashes), (0, 0), "round {round}");
        for (field, id) in &own {
            let body = &pair.held((field.table, *id))["body"];
            assert_eq!(body, &format!("Skrevet i runde {round}"), "{:?}", field.table);
        }
        let now_back = pair.held((Table::Assessment, back.id));
        if round > 0 {
            assert_eq!(now_back["body"], format!("Holdt tilbake {round}"));
            assert_eq!(now_back["is_private"], 1);
        }
        let is_ticked = pair.held((Table::ChecklistMark, mark.id))["ended_at"].is_null();
        assert_eq!(is_ticked, round < 2);
        assert_eq!(pair.unsent(), 0, "round {round}");
    }
    let held = bytes(&pair.path("råd.radslag"));
    assert!(!held.contains("Skrevet i runde") && !held.contains("Holdt tilbake"));
    assert!(held.contains("Delt vurdering"));
}

#[test]
fn what_never_goes_in_a_contribution_is_not_put_back_by_one() {
    let mut pair = Pair::with_copy();
    let case = pair.cases[0].clone();
    let question = Question {
        id: Id::new(),
        case_id: case.id,
        theme: None,
        body: "Hvem eier det?".to_owned(),
        position: 1.0,
        created_at: now(),
        ended_at: None,
    };
    pair.run("råd.radslag", vec![Write::insert(question.clone())]);
    pair.update();
    let action = Action {
        case_id: Some(case.id),
        ..Action::new("Ring dem")
    };
    pair.run("kopi.radslag", vec![Write::insert(action.clone())]);
    pair.set("kopi.radslag", Field::CASE_RESPONSIBLE, case.id, "Medlem 1");
    for round in 0..3 {
        pair.set(
            "kopi.radslag",
            Field::QUESTION_BODY,
            question.id,
            &format!("Hvem eier det nå, {round}?"),
        );
        let incoming = pair.send();
        pair.take(&incoming);
        let updated = pair.update();
        assert_eq!((updated.left_out, updated.clashes), (0, 0));
        assert_eq!(
            pair.held((Table::Case, case.id))["responsible"],
            "Medlem 1",
            "round {round}"
        );
        assert_eq!(pair.held((Table::Action, action.id))["body"], "Ring dem");
        assert_eq!(
            pair.held((Table::Question, question.id))["body"],
            format!("Hvem eier det nå, {round}?")
        );
    }
    // Changed on both sides: the newer stands, and the member is told.
    pair.set("råd.radslag", Field::CASE_RESPONSIBLE, case.id, "Sekretær 1");
    let updated = pair.update();
    assert_eq!(updated.left_out, 1);
    assert!(bytes(&updated.aside.unwrap()).contains("Medlem 1"));
    assert_eq!(pair.held((Table::Case, case.id))["responsible"], "Sekretær 1");
    assert_eq!(pair.update().left_out, 0, "told once");
}

#[test]
fn what_the_secretariat_did_not_take_in_stays_the_members() {
    let mut pair = Pair::with_copy();
    let case = pair.cases[0].clone();
    let note = pair.note(&case, "Første utkast");
    pair.run("kopi.radslag", vec![Write::insert(note.clone())]);
    for body in ["Andre utkast", "Tredje utkast"] {
        let incoming = pair.send();
        let at = pair.later();
        let choices: Vec<_> = incoming
            .items
            .iter()
            .map(|_| radslag::domain::contributed::Choice::Ours)
            .collect();
        let operation = take(&incoming, &choices, &pair.rows("råd.radslag"), at).unwrap();
        pair.open("råd.radslag").run(&operation).unwrap();
        pair.update();
        pair.set("kopi.radslag", Field::NOTE_BODY, note.id, body);
        assert_eq!(pair.unsent(), 1);
    }
    let incoming = pair.send();
    pair.take(&incoming);
    pair.run("råd.radslag", vec![Write::end(&note, now())]);
    pair.set("kopi.radslag", Field::NOTE_BODY, note.id, "Fjerde utkast");
    pair.update();
    assert_eq!(pair.held((Table::Note, note.id))["body"], "Fjerde utkast");
}

#[test]
fn a_case_taken_out_of_use_takes_no_notes_and_no_older_copies_with_it() {
    let mut pair = Pair::new();
    let (recused, ended) = (pair.cases[0].clone(), pair.cases[1].clone());
    pair.recuse(&recused);
    pair.member_file("kopi.radslag");
    let private = Note {
        is_private: true,
        ..pair.note(&ended, "Bare for meg")
    };
    let shared = pair.note(&ended, "Ikke sendt");
    pair.run(
        "kopi.radslag",
        vec![Write::insert(private.clone()), Write::insert(shared.clone())],
    );
    let first = pair.update().aside.unwrap();
    let project = pair.rows("råd.radslag")[&(Table::Project, ended.project_id)].clone();
    let Row::Project(project) = project else {
        panic!("no project")
    };
    pair.run(
        "råd.radslag",
        vec![Write::end(&ended, now()), Write::end(&project, now())],
    );
    for round in 0..2 {
        let updated = pair.update();
        let aside = updated.aside.expect("nothing in it must go");
        assert!(first.exists() && bytes(&aside).contains("Bare for meg"));
        assert_eq!((updated.left_out, updated.recused), (0, 0));
        assert_eq!(updated.in_bin, usize::from(round == 0), "told once");
        for note in [&private, &shared] {
            assert_eq!(pair.held((Table::Note, note.id))["body"], note.body);
        }
        assert!(!pair.held((Table::Case, ended.id))["ended_at"].is_null());
        assert!(!pair.held((Table::Project, ended.project_id))["ended_at"].is_null());
        assert_eq!(pair.open("kopi.radslag").council().unwrap().cases.iter().count(), 1);
    }
    // And is in use again with the secretariat's.
    let reinstated = |table, id| Write::Set {
        table,
        id,
        column: "ended_at".into(),
        value: serde_json::Value::Null,
    };
    pair.run(
        "råd.radslag",
        vec![
            reinstated(Table::Case, ended.id),
            reinstated(Table::Project, ended.project_id),
        ],
    );
    pair.update();
    assert!(pair.held((Table::Case, ended.id))["ended_at"].is_null());
    assert_eq!(pair.held((Table::Note, private.id))["body"], "Bare for meg");
}

#[test]
fn a_recusal_takes_what_is_of_its_case_and_nothing_else() {
    let mut pair = Pair::with_copy();
    let (recused, ended, stays) = (pair.cases[0].clone(), pair.cases[1].clone(), pair.cases[2].clone());
    let private = |case: &Case, body: &str| Note {
        is_private: true,
        ..pair.note(case, body)
    };
    let notes = [
        private(&recused, "Om havnen"),
        private(&ended, "Om kartet"),
        private(&stays, "Om arkivet"),
    ];
    let action = Action {
        case_id: Some(recused.id),
        note_id: Some(notes[0].id),
        ..Action::new("Ring havnen")
    };
    // Of no case, but said in a note on the one.
    let of_note = Action {
        note_id: Some(notes[0].id),
        ..Action::new("Skriv til kaien")
    };
    let mut writes: Vec<Write> = notes.iter().cloned().map(Write::insert).collect();
    writes.extend([Write::insert(action), Write::insert(of_note)]);
    pair.run("kopi.radslag", writes);
    pair.set("kopi.radslag", Field::CASE_RESPONSIBLE, recused.id, "Havnesjefen");
    let aside = pair.update().aside.unwrap();
    pair.recuse(&recused);
    pair.run("råd.radslag", vec![Write::end(&ended, now())]);
    let updated = pair.update();
    assert_eq!((updated.aside, updated.left_out, updated.in_bin), (None, 0, 1));
    assert_eq!(updated.recused, 3, "a note and two actions");
    assert!(!aside.exists());
    let held = bytes(&pair.path("kopi.radslag"));
    for words in [
        "havnen",
        "kaien",
        "Havne",
        &recused.id.to_string(),
        &recused.project_id.to_string(),
    ] {
        assert!(!held.contains(words), "{words}");
    }
    assert!(held.contains("Om kartet") && held.contains("Om arkivet"));
    // Nothing more to take: from here on older copies are kept again.
    assert!(pair.update().aside.is_some());
}

#[test]
fn words_about_what_is_gone_become_a_proposal() {
    let mut pair = Pair::with_copy();
    let case = pair.cases[0].clone();
    let council = pair.open("råd.radslag").council().unwrap();
    let (id, operation) = operations::add_recommendation(&council, case.id, None, "Begynn i det små", "", None, now());
    pair.open("råd.radslag").run(&operation).unwrap();
    pair.update();
    let comment = Comment {
        id: Id::new(),
        subject_id: case.id,
        about_table: Table::Recommendation.name().to_owned(),
        about_id: id,
        author_id: Some(pair.member),
        body: "Hvorfor små?".to_owned(),
        written_at: now(),
        resolved_at: None,
        ended_at: None,
    };
    let about = Proposal {
        about_table: Table::Recommendation.name().to_owned(),
        about_id: id.to_string(),
        ..pair.proposal(&case, "Begynn i det store")
    };
    pair.run("kopi.radslag", vec![Write::insert(comment), Write::insert(about)]);
    let Some(Row::Recommendation(row)) = pair.rows("råd.radslag").remove(&(Table::Recommendation, id)) else {
        panic!("no recommendation")
    };
    pair.run("råd.radslag", vec![Write::end(&row, now())]);
    for _ in 0..2 {
        let updated = pair.update();
        assert_eq!((updated.left_out, updated.recused), (0, 0));
        let rows = pair.rows("kopi.radslag");
        let mut kept: Vec<&str> = rows
            .values()
            .filter_map(|row| match row {
                Row::Proposal(row) => Some(row.body.as_str()),
                _ => None,
            })
            .collect();
        kept.sort_unstable();
        assert_eq!(kept, ["Begynn i det store", "Hvorfor små?"]);
        assert_eq!(pair.unsent(), 2);
    }
}
