//! Files for members made, contributions looked through and taken in, and a file in a shared folder, in the real window.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::app::copies::{bundle_file, plan_member_file, sending, write_member_file};
use radslag::app::{Command, CopiesCommand};
use radslag::domain::operation::OperationName;
use radslag::domain::{
    Assessment, Case, Field, Id, Member, Note, NoteOn, Operation, OwnerRole, Project, Theme, Write, operations,
};
use radslag::store::Store;
use std::path::{Path, PathBuf};

use super::common::{Window, ask, click, fresh_path, key, opened, settle};

fn now() -> jiff::Timestamp {
    "2026-11-20T09:30:00Z".parse().unwrap()
}

fn save(path: &Path, name: OperationName, writes: Vec<Write>) {
    let mut store = Store::open(path, "Sekretær 2").unwrap();
    store.run(&Operation::new(name, writes)).unwrap();
}

/// A secretariat's file with a recommendation, and a contribution to it where both sides have changed that.
fn both_sides() -> (PathBuf, PathBuf) {
    let path = fresh_path();
    let member = Member {
        id: Id::new(),
        name: "Medlem 5".to_owned(),
        initials: "M5".to_owned(),
        employer: String::new(),
        email: String::new(),
        ended_at: None,
    };
    let project = Project {
        id: Id::new(),
        name: "Ny saksflyt".to_owned(),
        ended_at: None,
    };
    let case = Case::new(project.id, "Ny saksflyt".to_owned(), 2026, now());
    let (case_id, member_id) = (case.id, member.id);
    let mut writes = operations::create_council("Eksempelrådet".to_owned(), &[], now()).writes;
    writes.extend(operations::owner_writes(&radslag::domain::Owner {
        name: "Sekretær 2".to_owned(),
        role: OwnerRole::Secretariat,
    }));
    writes.extend([Write::insert(member), Write::insert(project), Write::insert(case)]);
    Store::create(
        &path,
        "Sekretær 2",
        &Operation::new(OperationName::CreateCouncil, writes),
    )
    .unwrap();
    let mut store = Store::open(&path, "Sekretær 2").unwrap();
    let council = store.council().unwrap();
    let (advice, operation) = operations::add_recommendation(
        &council,
        case_id,
        Theme::new(2),
        "Følg tre saker",
        "Følg tre ulike saker som ligger på vent.",
        None,
        now(),
    );
    store.run(&operation).unwrap();
    let copy = path.with_file_name("medlem.radslag");
    let planned = plan_member_file(&store, member_id, None, now()).unwrap().unwrap();
    write_member_file(&store, planned.file, &copy).unwrap();
    store
        .run(&Operation::set(
            Field::RECOMMENDATION_BODY,
            advice,
            "Følg tre saker som ligger på vent.",
        ))
        .unwrap();
    drop(store);
    let mut theirs = Store::open(&copy, "Medlem 5").unwrap();
    theirs
        .run(&Operation::set(
            Field::RECOMMENDATION_BODY,
            advice,
            "Følg tre ulike saker som ligger stille.",
        ))
        .unwrap();
    drop(theirs);
    let assessment = Assessment {
        id: Id::new(),
        case_id,
        member_id: Some(member_id),
        theme: Theme::new(2),
        body: "De har ikke spurt små kommuner.".to_owned(),
        certainty: None,
        is_private: false,
        written_at: now(),
        ended_at: None,
    };
    let private = Note {
        is_private: true,
        ..Note::new(NoteOn::Case(case_id), "Bare mitt", now())
    };
    save(
        &copy,
        OperationName::AddNote,
        vec![Write::insert(assessment), Write::insert(private)],
    );
    let store = Store::open(&copy, "Medlem 5").unwrap();
    let (bytes, _) = bundle_file(&sending(&store, now()).unwrap().bundle).unwrap();
    let bundle = path.with_file_name("bidrag.radslagbidrag");
    std::fs::write(&bundle, bytes).unwrap();
    (path, bundle)
}

/// Whether something on the screen has this in its name.
fn shows(window: &Window, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

fn text_of(window: &Window, part: &str) -> bool {
    let file = window
        .state()
        .as_ref()
        .unwrap()
        .session
        .as_ref()
        .unwrap()
        .model
        .path
        .clone();
    let store = Store::open(&file, "").unwrap();
    let mut found = false;
    store
        .each_row(|row| found |= row.to_json().unwrap().to_string().contains(part))
        .unwrap();
    found
}

#[test]
fn a_contribution_is_looked_through_taken_in_and_taken_back() {
    let (path, bundle) = both_sides();
    let mut window = opened(&path, [1280.0, 800.0]);
    ask(&mut window, CopiesCommand::LookThrough(bundle.clone()));
    assert!(window.query_by_label("Bidrag fra Medlem 5").is_some());
    assert!(window.query_by_label("Endret på begge sider 1").is_some());
    assert!(window.query_by_label("Nytt fra Medlem 5 1").is_some());
    click(&mut window, "Hent inn 2 ting");
    assert!(text_of(&window, "små kommuner") && text_of(&window, "som ligger stille"));
    assert!(text_of(&window, "Følg tre saker som ligger på vent"), "ours stays");
    ask(&mut window, Command::Undo);
    assert!(
        !text_of(&window, "små kommuner") && !text_of(&window, "som ligger stille"),
        "one undo takes it out"
    );
    ask(&mut window, Command::Redo);
    ask(&mut window, CopiesCommand::OpenTake);
    ask(&mut window, CopiesCommand::LookThrough(bundle));
    assert!(
        shows(&window, "Dette bidraget ble hentet inn"),
        "the same bundle is recognised"
    );
}

#[test]
fn a_person_chooses_by_number_and_may_write_a_third() {
    let (path, bundle) = both_sides();
    let mut window = opened(&path, [1280.0, 800.0]);
    ask(&mut window, CopiesCommand::LookThrough(bundle));
    window.key_press(egui::Key::Num2);
    settle(&mut window);
    let theirs = window.get_all_by_role(Role::RadioButton).any(|node| {
        let node = node.accesskit_node();
        node.label().is_some_and(|label| label.starts_with("Medlem 5"))
            && node.toggled() == Some(egui::accesskit::Toggled::True)
    });
    assert!(theirs, "2 chooses theirs");
    window.key_press(egui::Key::Num4);
    settle(&mut window);
    let field = window.get_by_role_and_label(Role::MultilineTextInput, "Skriv en tredje");
    field.focus();
    field.type_text(" Og skriv ned hvorfor.");
    settle(&mut window);
    click(&mut window, "Hent inn 2 ting");
    assert!(text_of(&window, "Og skriv ned hvorfor."));
    assert!(text_of(&window, "som ligger stille"), "what was not chosen is kept");
}

const FROM: &str = "Bidrag fra Medlem 5";
const THIRD: &str = "Skriv en tredje";

/// A third text that is being written, with the keyboard in it.
fn with_a_third_text() -> (PathBuf, PathBuf, Window) {
    let (path, bundle) = both_sides();
    let mut window = opened(&path, [1280.0, 800.0]);
    ask(&mut window, CopiesCommand::LookThrough(bundle.clone()));
    window.key_press(egui::Key::Num4);
    settle(&mut window);
    let field = window.get_by_role_and_label(Role::MultilineTextInput, THIRD);
    field.focus();
    field.type_text(" Og skriv ned hvorfor.");
    settle(&mut window);
    (path, bundle, window)
}

fn third(window: &Window) -> Option<String> {
    let field = window.query_by_role_and_label(Role::MultilineTextInput, THIRD)?;
    field.value()
}

#[test]
fn escape_leaves_the_field_then_the_contribution_and_what_is_chosen_is_gone_on_with() {
    let (_, bundle, mut window) = with_a_third_text();
    let written = third(&window).unwrap();
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(
        third(&window).as_ref(),
        Some(&written),
        "the field is left, not the contribution"
    );
    key(&mut window, Modifiers::COMMAND, Key::K);
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(
        third(&window).as_ref(),
        Some(&written),
        "the list of commands is closed"
    );
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(!shows(&window, FROM));
    ask(&mut window, CopiesCommand::LookThrough(bundle));
    assert_eq!(third(&window).as_ref(), Some(&written));
    click(&mut window, "Hent inn 2 ting");
    assert!(text_of(&window, "Og skriv ned hvorfor."));
}

#[test]
fn what_is_changed_here_meanwhile_is_shown_and_what_is_chosen_stays() {
    let (_, _, mut window) = with_a_third_text();
    let written = third(&window).unwrap();
    let app = window.state().as_ref().unwrap();
    let council = &app.session.as_ref().unwrap().model.council;
    let advice = council.recommendations.iter().next().unwrap().id;
    let set = Operation::set(
        Field::RECOMMENDATION_BODY,
        advice,
        "Følg fire saker som ligger på vent.",
    );
    ask(&mut window, Command::Run(set));
    click(&mut window, "Hent inn 2 ting");
    assert!(shows(&window, FROM), "it is looked through again");
    assert!(!text_of(&window, "Og skriv ned hvorfor."));
    assert_eq!(third(&window), Some(written));
    click(&mut window, "Hent inn 2 ting");
    assert!(text_of(&window, "Og skriv ned hvorfor."));
}

#[test]
fn another_tab_is_not_hidden_by_the_contribution() {
    let (path, bundle, mut window) = with_a_third_text();
    let case = Store::open(&path, "")
        .unwrap()
        .council()
        .unwrap()
        .cases
        .iter()
        .next()
        .unwrap()
        .id;
    for elsewhere in [
        Command::ShowProjects,
        Command::ShowMeetings,
        Command::HistoryHere,
        Command::OpenCase(case),
    ] {
        ask(&mut window, CopiesCommand::LookThrough(bundle.clone()));
        assert!(shows(&window, FROM) && third(&window).is_some());
        ask(&mut window, elsewhere.clone());
        assert!(!shows(&window, FROM), "{elsewhere:?}");
    }
}

#[test]
fn files_are_made_for_members_from_the_panel() {
    let (path, _) = both_sides();
    let mut window = opened(&path, [1280.0, 800.0]);
    ask(&mut window, CopiesCommand::OpenMake(None));
    assert!(window.query_by_label("Alle saker er med").is_some());
    let folder = path.parent().unwrap().to_owned();
    let members = {
        let app = window.state().as_ref().unwrap();
        app.session
            .as_ref()
            .unwrap()
            .model
            .council
            .members
            .iter()
            .map(|member| member.id)
            .collect()
    };
    ask(
        &mut window,
        CopiesCommand::Make {
            members,
            meeting: None,
            folder: folder.clone(),
        },
    );
    assert!(folder.join("Eksempelrådet – Medlem 5.radslag").exists());
    let app = window.state().as_ref().unwrap();
    let copies = app.session.as_ref().unwrap().model.council.member_copies.iter().count();
    assert_eq!(copies, 1, "the file remembers the copy");
}

#[test]
fn a_file_for_another_does_not_update_a_copy_and_a_newer_one_does() {
    let (path, _) = both_sides();
    let copy = path.with_file_name("medlem.radslag");
    let newer = path.with_file_name("nyere.radslag");
    let store = Store::open(&path, "Sekretær 2").unwrap();
    let member = store.council().unwrap().members.iter().next().unwrap().id;
    let later = "2026-11-21T09:30:00Z".parse().unwrap();
    let planned = plan_member_file(&store, member, None, later).unwrap().unwrap();
    write_member_file(&store, planned.file, &newer).unwrap();
    drop(store);
    let mut window = opened(&copy, [1280.0, 800.0]);
    ask(&mut window, CopiesCommand::Update(path));
    assert!(shows(&window, "Filen er ikke laget til et medlem"));
    click(&mut window, "Lukk");
    ask(&mut window, CopiesCommand::Update(newer));
    assert!(shows(&window, "Kopien din er oppdatert"));
    assert!(text_of(&window, "Bare mitt") && text_of(&window, "små kommuner"));
}

#[test]
fn a_file_in_a_shared_folder_is_explained_and_may_be_worked_in_here() {
    let (path, _) = both_sides();
    let folder = path.parent().unwrap().join("Dropbox");
    std::fs::create_dir(&folder).unwrap();
    let shared = folder.join("råd.radslag");
    std::fs::copy(&path, &shared).unwrap();
    let mut window = opened(&shared, [1280.0, 800.0]);
    assert!(shows(&window, "Rådsfilen ligger i Dropbox"));
    click(&mut window, "La den ligge");
    assert!(!shows(&window, "Rådsfilen ligger i Dropbox"));
}
