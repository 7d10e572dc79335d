//! Files for members made, contributions looked through and taken in, and a file in a shared folder, in the real window.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::app::copies::{bundle_file, plan_member_file, sending, write_member_file};
use radslag::app::{Command, CopiesCommand};
use radslag::domain::operation::OperationName;
use radslag::domain::{
    Assessment, Case, Field, Id, Member, Note, NoteOn, Operation, Owner, OwnerRole, Project, Theme, Write, operations,
};
use radslag::store::Store;
use std::path::{Path, PathBuf};

use super::common::{Window, app, ask, click, fresh_path, key, model, opened, settle, start_page, write};

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
    let planned = plan_member_file(&store, member_id, None, "Sak du ikke deltar i", now())
        .unwrap()
        .unwrap();
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
    let file = model(window).path.clone();
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

/// What a copy would send now: each thing's words, and those that both sides had before it.
fn unsent(copy: &Path) -> Vec<(String, String)> {
    let store = Store::open(copy, "Medlem 5").unwrap();
    let items = sending(&store, now()).unwrap().bundle.items;
    let words = items.iter().map(|item| (item.what.text(), item.what.base()));
    words.map(|(text, base)| (text.to_owned(), base.to_owned())).collect()
}

#[test]
fn what_the_tick_is_taken_from_stays_in_the_copy_and_is_sent_another_time() {
    let (path, _) = both_sides();
    let copy = path.with_file_name("medlem.radslag");
    let before = unsent(&copy);
    assert_eq!(before.len(), 2);
    let folder = path.parent().unwrap().join("ut");
    std::fs::create_dir(&folder).unwrap();
    let mut window = opened(&copy, [1280.0, 800.0]);
    ask(&mut window, CopiesCommand::OpenSend);
    if let Some(radslag::ui::copies::Panel::Send(panel)) = &mut window.state_mut().as_mut().unwrap().view.copies.panel {
        panel.folder = folder.display().to_string();
    }
    settle(&mut window);
    let advice = "Råd: «Følg tre ulike saker som ligger stille.» · Ny saksflyt";
    let assessment = "Vurdering: «De har ikke spurt små kommuner.» · Ny saksflyt";
    // The arrows move among them, and the space bar takes the tick away.
    window.get_by_role_and_label(Role::CheckBox, advice).focus();
    settle(&mut window);
    for key in [egui::Key::Space, egui::Key::ArrowDown, egui::Key::Space] {
        window.key_press(key);
        settle(&mut window);
    }
    assert!(shows(&window, "Med i bidraget: 0 ting"));
    click(&mut window, advice);
    assert!(shows(&window, "1 ting blir liggende usendt i kopien din"));
    window.get_by_role_and_label(Role::CheckBox, assessment);
    click(&mut window, "Lag bidraget");
    let made = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    let read = radslag::exchange::copies::bundle::read(&std::fs::read(made).unwrap()).unwrap();
    let sent: Vec<&str> = read.0.items.iter().map(|item| item.what.text()).collect();
    assert_eq!(sent, ["Følg tre ulike saker som ligger stille."]);
    drop(window);
    // Written in once more, it is still new to the secretariat.
    let mut store = Store::open(&copy, "Medlem 5").unwrap();
    let council = store.council().unwrap();
    let case = council.cases.iter().next().unwrap().id;
    let row = store
        .case_texts(case)
        .unwrap()
        .assessments
        .iter()
        .next()
        .unwrap()
        .clone();
    let more = "De har ikke spurt små kommuner, og heller ikke fylkene.";
    store
        .run(&Operation::set(Field::ASSESSMENT_BODY, row.id, more))
        .unwrap();
    drop(store);
    assert_eq!(unsent(&copy), [(more.to_owned(), String::new())]);
    // Sent, there is nothing more.
    let mut store = Store::open(&copy, "Medlem 5").unwrap();
    let (_, sent) = bundle_file(&sending(&store, now()).unwrap().bundle).unwrap();
    store.run(&sent).unwrap();
    drop(store);
    assert_eq!(unsent(&copy), []);
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
        let app = app(&window);
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
    let app = app(&window);
    let copies = app.session.as_ref().unwrap().model.council.member_copies.iter().count();
    assert_eq!(copies, 1, "the file remembers the copy");
}

#[test]
fn what_a_file_waits_for_is_said_beside_the_button_that_makes_it() {
    const WHY: &str = "Velg minst ett medlem";
    let (path, _) = both_sides();
    let mut window = opened(&path, [1280.0, 800.0]);
    ask(&mut window, CopiesCommand::OpenMake(None));
    assert!(window.query_by_label(WHY).is_none());
    window.get_by_label("Medlem 5").click();
    settle(&mut window);
    let button = window.get_by_role_and_label(Role::Button, "Lag 0 filer").rect();
    let why = window.get_by_label(WHY).rect();
    assert!(why.right() <= button.left() && why.center().y > button.top() && why.center().y < button.bottom());
}

#[test]
fn a_file_for_another_does_not_update_a_copy_and_a_newer_one_does() {
    let (path, _) = both_sides();
    let copy = path.with_file_name("medlem.radslag");
    let newer = path.with_file_name("nyere.radslag");
    let store = Store::open(&path, "Sekretær 2").unwrap();
    let member = store.council().unwrap().members.iter().next().unwrap().id;
    let later = "2026-11-21T09:30:00Z".parse().unwrap();
    let planned = plan_member_file(&store, member, None, "Sak du ikke deltar i", later)
        .unwrap()
        .unwrap();
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

/// The start page of a machine that this person uses.
fn used_by(name: &str, role: OwnerRole) -> Window {
    let mut window = start_page([1280.0, 800.0]);
    window.state_mut().as_mut().unwrap().preferences.owner = Some(Owner {
        name: name.to_owned(),
        role,
    });
    window
}

fn owner(window: &Window) -> String {
    window.state().as_ref().unwrap().owner().name
}

fn is_open(window: &Window) -> bool {
    window.state().as_ref().unwrap().session.is_some()
}

#[test]
fn a_file_made_for_another_member_is_told_of_before_it_is_shown() {
    let (path, _) = both_sides();
    let copy = path.with_file_name("medlem.radslag");
    let before = std::fs::read(&copy).unwrap();
    let mut window = used_by("Medlem 2", OwnerRole::Member);
    ask(&mut window, Command::OpenFile(copy.clone()));
    assert!(shows(&window, "Filen er laget til Medlem 5") && !is_open(&window));
    assert!(shows(&window, "Ingenting i filen er vist") && shows(&window, "slett den, og si fra til sekretariatet"));
    assert!(!shows(&window, "Ny saksflyt"));
    click(&mut window, "Lukk filen");
    assert!(!shows(&window, "Filen er laget til Medlem 5") && !is_open(&window));
    assert!(window.state().as_ref().unwrap().preferences.recent.is_empty());
    assert_eq!(std::fs::read(&copy).unwrap(), before, "nothing is changed");

    // Who has the name in another spelling says so once.
    ask(&mut window, Command::OpenFile(copy.clone()));
    click(&mut window, "Jeg er Medlem 5, åpne filen");
    assert!(is_open(&window));
    assert_eq!(owner(&window), "Medlem 5");
    ask(&mut window, Command::CloseFile);
    ask(&mut window, Command::OpenFile(copy));
    assert!(is_open(&window), "not asked again");
}

#[test]
fn the_secretariat_may_look_into_a_members_file_and_stays_who_it_is() {
    let (path, _) = both_sides();
    let copy = path.with_file_name("medlem.radslag");
    let mut window = used_by("Sekretær 2", OwnerRole::Secretariat);
    ask(&mut window, Command::OpenFile(copy));
    assert!(shows(&window, "Filen er laget til Medlem 5") && !is_open(&window));
    click(&mut window, "Åpne filen likevel");
    assert!(is_open(&window));
    let here = window.state().as_ref().unwrap().preferences.owner.clone().unwrap();
    assert_eq!((here.name.as_str(), here.role), ("Sekretær 2", OwnerRole::Secretariat));
}

#[test]
fn ones_own_file_is_opened_without_a_question() {
    let (path, _) = both_sides();
    let copy = path.with_file_name("medlem.radslag");
    let mut window = used_by(" medlem  5", OwnerRole::Member);
    ask(&mut window, Command::OpenFile(copy.clone()));
    assert!(is_open(&window), "capitals and spaces make nobody another");
    let mut window = start_page([1280.0, 800.0]);
    ask(&mut window, Command::OpenFile(copy));
    assert!(is_open(&window), "nobody has said who uses the machine");
    // A file that was made for nobody is the council's own.
    let mut window = used_by("Medlem 2", OwnerRole::Member);
    ask(&mut window, Command::OpenFile(path));
    assert!(is_open(&window));
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

    // A copy here is opened in its place, and the one in the folder is as it was.
    let before = std::fs::read(&shared).unwrap();
    let here = path.parent().unwrap().join("Her");
    std::fs::create_dir(&here).unwrap();
    window.state_mut().as_mut().unwrap().preferences.council_folder = Some(here.clone());
    ask(&mut window, Command::OpenFile(shared.clone()));
    assert!(shows(&window, "flytter den dit med et nytt navn"));
    click(&mut window, "Arbeid i en kopi her");
    let copy = here.join("råd.radslag");
    assert!(shows(&window, "Du arbeider nå i en kopi") && shows(&window, &copy.display().to_string()));
    click(&mut window, "Lukk");
    let open = |window: &Window| {
        let app = window.state().as_ref().unwrap();
        app.session.as_ref().unwrap().model.path.clone()
    };
    assert_eq!(open(&window), copy);
    assert!(!shows(&window, "Rådsfilen ligger i Dropbox"));
    assert_eq!(std::fs::read(&shared).unwrap(), before);
    ask(&mut window, Command::CloseFile);
    assert!(Store::open(&copy, "").unwrap().council().is_ok());
}

#[test]
fn what_passes_between_secretariat_and_members_is_in_the_command_list() {
    let (path, _) = both_sides();
    let copy = path.with_file_name("medlem.radslag");
    let secretariat = [
        ("Lag medlemsfiler …", "Hvert medlem får en egen fil"),
        ("Hent bidrag …", "Velg filen du har fått fra et medlem"),
    ];
    let member = [
        ("Send bidrag …", "Bidraget blir en fil som du sender selv"),
        ("Hent nytt fra sekretariatet …", "Velg den nye filen du har fått"),
    ];
    for (file, possible, others) in [(&path, secretariat, member), (&copy, member, secretariat)] {
        let mut window = opened(file, [1280.0, 800.0]);
        ask(&mut window, Command::ShowTrends);
        for (name, panel) in possible {
            ask(&mut window, Command::Search);
            write(&mut window, name.trim_end_matches(" …"));
            key(&mut window, Modifiers::NONE, Key::Enter);
            assert!(shows(&window, panel), "{name}");
            key(&mut window, Modifiers::NONE, Key::Escape);
        }
        for (name, _) in others {
            ask(&mut window, Command::Search);
            write(&mut window, name.trim_end_matches(" …"));
            assert!(window.query_all_by_label(name).next().is_none(), "{name}");
            ask(&mut window, Command::Search);
        }
    }
}
