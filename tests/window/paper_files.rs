//! The files of papers: opened in the system's own viewer, saved out as they came, dropped on the window, and those that
//! cannot be read.

use std::cell::RefCell;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use radslag::app::command::{AttachPapers, PaperCommand};
use radslag::app::{Command, MeetingCommand, MeetingPage};
use radslag::domain::operations::{self, PaperOrigin};
use radslag::domain::{Id, MemberRole, SettingName};
use radslag::store::Store;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::case::with_one_case;
use crate::common::{Window, ask, click, fill, harness, key, press, settle};
use crate::papers::{papers, says};

/// The window at the only case, with one document of these bytes.
fn with_paper(name: &str, bytes: &[u8]) -> (PathBuf, Id, Window) {
    let (path, case) = with_one_case();
    let file = path.with_file_name(name);
    fs::write(&file, bytes).unwrap();
    let mut window = harness(&path);
    ask(&mut window, Command::OpenCase(case));
    let asked = AttachPapers {
        case,
        files: vec![file.clone()],
        title: "Dokumentet".to_owned(),
        origin: PaperOrigin::default(),
    };
    ask(&mut window, PaperCommand::Attach(asked));
    fs::remove_file(file).unwrap();
    let paper = papers(&path, case)[0].id;
    (path, paper, window)
}

/// Puts a viewer that only remembers what it was given in place of the system's.
fn viewer(window: &mut Window, works: bool) -> Rc<RefCell<Vec<PathBuf>>> {
    let shown: Rc<RefCell<Vec<PathBuf>>> = Rc::default();
    let remembers = Rc::clone(&shown);
    window.state_mut().as_mut().unwrap().viewer = Box::new(move |path| {
        remembers.borrow_mut().push(path.to_owned());
        works
    });
    shown
}

fn is_read_only(path: &Path) -> bool {
    fs::metadata(path).unwrap().permissions().readonly()
}

#[test]
fn the_original_is_opened_as_a_copy_for_reading_that_goes_with_the_file() {
    let content = "Planen teller timer.".as_bytes();
    let (path, paper, mut window) = with_paper("plan.txt", content);
    let shown = viewer(&mut window, true);
    ask(&mut window, PaperCommand::OpenOriginal(paper));
    let copy = shown.borrow()[0].clone();
    assert_eq!(copy.file_name().unwrap(), "plan.txt");
    assert_eq!(fs::read(&copy).unwrap(), content);
    assert!(is_read_only(&copy) && !copy.starts_with(path.parent().unwrap()));
    // The same copy is shown again.
    ask(&mut window, PaperCommand::OpenOriginal(paper));
    assert_eq!(*shown.borrow(), [copy.clone(), copy.clone()]);
    ask(&mut window, Command::CloseFile);
    assert!(!copy.exists() && !copy.parent().unwrap().exists());

    // What another program did to a copy is not shown as the original the next time.
    ask(&mut window, Command::OpenFile(path));
    ask(&mut window, PaperCommand::OpenOriginal(paper));
    let again = shown.borrow()[2].clone();
    assert_eq!(fs::read(&again).unwrap(), content);
    window.state_mut().as_mut().unwrap().finish();
    assert!(!again.exists());
}

#[test]
fn a_machine_without_a_viewer_is_told_of() {
    let (_, paper, mut window) = with_paper("plan.txt", b"Planen teller timer.");
    viewer(&mut window, false);
    ask(&mut window, PaperCommand::OpenOriginal(paper));
    assert!(says(&window, "Maskinen har ikke noe program som kan vise filen"));
}

#[test]
fn what_is_not_opened_is_saved_out_as_it_came() {
    let mail: Vec<u8> = b"From: a@example.org\r\nSubject: Svar\r\n\r\n"
        .iter()
        .copied()
        .chain(0..=255)
        .collect();
    let (path, paper, mut window) = with_paper("svar.eml", &mail);
    let shown = viewer(&mut window, true);
    ask(&mut window, PaperCommand::OpenOriginal(paper));
    assert!(shown.borrow().is_empty());
    assert!(says(&window, "fordi noen av dem kan kjøre noe på maskinen"));

    ask(&mut window, PaperCommand::Open { paper, page: None });
    assert!(
        says(&window, "Lagre en kopi, og åpne den selv"),
        "the page says why, and what to do"
    );
    window.get_all_by_label("Lagre en kopi …").next().unwrap().click();
    settle(&mut window);
    let folder = path.parent().unwrap();
    let stands = |window: &Window, field: &str| window.get_by_role_and_label(Role::TextInput, field).value();
    assert_eq!(stands(&window, "Filnavn").as_deref(), Some("svar"));
    window.get_by_label(".eml");
    fill(&mut window, "Mappe", &folder.display().to_string());
    click(&mut window, "Lagre kopien");
    assert_eq!(fs::read(folder.join("svar.eml")).unwrap(), mail);

    // What has the name is replaced only where that is agreed to. The folder is the one chosen the last time.
    fs::write(folder.join("svar.eml"), "et annet").unwrap();
    ask(&mut window, PaperCommand::AskForCopy(paper));
    assert_eq!(stands(&window, "Mappe"), Some(folder.display().to_string()));
    click(&mut window, "Lagre kopien");
    assert_eq!(fs::read(folder.join("svar.eml")).unwrap(), b"et annet");
    let is_blocked = |window: &Window| window.get_by_label("Lagre kopien").accesskit_node().is_disabled();
    assert!(is_blocked(&window));
    window.get_by_label(
        "Det ligger en fil med dette navnet i mappen. Hak av for å erstatte den, eller velg et annet navn.",
    );
    click(&mut window, "Erstatt filen");
    click(&mut window, "Lagre kopien");
    assert_eq!(fs::read(folder.join("svar.eml")).unwrap(), mail);

    // Nothing is left beside it, and a folder that is not there is told of.
    let left = fs::read_dir(folder).unwrap().flatten();
    assert!(
        !left
            .map(|entry| entry.file_name())
            .any(|name| name.to_string_lossy().starts_with(".radslag"))
    );
    ask(&mut window, PaperCommand::AskForCopy(paper));
    fill(&mut window, "Mappe", "/finnes/ikke");
    click(&mut window, "Lagre kopien");
    assert!(says(&window, "/finnes/ikke"));
    assert!(window.query_by_label("Lagre kopien").is_some(), "the panel stays");
}

#[test]
fn a_copy_may_have_another_name_and_keeps_its_ending() {
    let (path, paper, mut window) = with_paper("plan.txt", b"Planen");
    ask(&mut window, PaperCommand::AskForCopy(paper));
    fill(&mut window, "Mappe", &path.parent().unwrap().display().to_string());
    fill(&mut window, "Filnavn", " ");
    window.get_by_label("Skriv hva filen skal hete.");
    assert!(window.get_by_label("Lagre kopien").accesskit_node().is_disabled());
    fill(&mut window, "Filnavn", "Gevinster 2.0");
    click(&mut window, "Lagre kopien");
    assert_eq!(fs::read(path.with_file_name("Gevinster 2.0.txt")).unwrap(), b"Planen");

    // One that came without an ending gets none.
    let (path, paper, mut window) = with_paper("plan", b"Planen");
    ask(&mut window, PaperCommand::AskForCopy(paper));
    fill(&mut window, "Mappe", &path.parent().unwrap().display().to_string());
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(fs::read(path.with_file_name("plan")).unwrap(), b"Planen");
}

#[test]
fn a_document_that_is_opened_is_saved_out_from_its_menu_too() {
    let (_, _, mut window) = with_paper("plan.txt", b"Planen");
    window.get_by_role_and_label(Role::Tab, "Dokumenter 1").click();
    settle(&mut window);
    click(&mut window, "Mer om Dokumentet");
    click(&mut window, "Lagre en kopi …");
    assert!(says(&window, "Kopien er lik filen som kom."));
}

/// An office document behind a password.
fn locked() -> Vec<u8> {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.extend([0; 600]);
    bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

/// A Word document with this as its content.
fn package(document: impl IntoIterator<Item = Vec<u8>>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default())
        .unwrap();
    for piece in document {
        zip.write_all(&piece).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// One that unpacks to sixty times a megabyte.
fn swelling() -> Vec<u8> {
    let long = std::iter::repeat_n(vec![b'a'; 1024 * 1024], 60);
    let (head, tail) = (b"<w><p><t>".to_vec(), b"</t></p></w>".to_vec());
    package(std::iter::once(head).chain(long).chain(std::iter::once(tail)))
}

#[test]
fn papers_that_cannot_be_read_say_why_what_is_safe_and_what_to_do() {
    let entity = b"<!DOCTYPE w [<!ENTITY a 'b'>]><w>&a;</w>".to_vec();
    let table: [(&str, Vec<u8>, &str, &str); 6] = [
        (
            "a.docx",
            locked(),
            "Filen er låst med passord",
            "Åpne originalen med passordet",
        ),
        (
            "b.docx",
            swelling(),
            "Filen er laget slik at teksten ikke hentes ut",
            "Spør avsenderen før du åpner den",
        ),
        (
            "c.docx",
            package([entity]),
            "Filen er laget slik at teksten ikke hentes ut",
            "Filen ligger på saken slik den kom",
        ),
        (
            "d.docx",
            b"PK\x03\x04 og ingenting mer".to_vec(),
            "Filen er skadet",
            "be avsenderen om en ny",
        ),
        (
            "f.docx",
            b"bare noen ord".to_vec(),
            "Filen er skadet",
            "be avsenderen om en ny",
        ),
        (
            "e.heic",
            b"\x00\x00\x00\x18ftypheic".to_vec(),
            "Rådslag henter ikke ut tekst av filer av denne typen",
            "Lagre en kopi, og åpne den selv",
        ),
    ];
    for (name, bytes, title, text) in table {
        let (path, paper, mut window) = with_paper(name, &bytes);
        ask(&mut window, PaperCommand::Open { paper, page: None });
        assert!(says(&window, title), "{name}: {title}");
        assert!(says(&window, text), "{name}: {text}");
        let sha256 = papers(&path, radslag_case(&path))[0].sha256.clone();
        let kept = Store::open(&path, "").unwrap().document_bytes(&sha256).unwrap();
        assert!(kept == Some(bytes), "{name} is kept as it came");
    }
}

#[test]
fn the_list_says_why_there_is_no_text() {
    for (name, bytes, why) in [
        ("a.docx", locked(), "uten tekst: låst med passord"),
        ("b.docx", b"bare noen ord".to_vec(), "uten tekst: filen er skadet"),
        ("c.heic", b"ftypheic".to_vec(), "uten tekst: filtypen leses ikke"),
        ("d.txt", b" ".to_vec(), "uten tekst: sidene er trolig skannet"),
    ] {
        let (_, _, mut window) = with_paper(name, &bytes);
        window.get_by_role_and_label(Role::Tab, "Dokumenter 1").click();
        settle(&mut window);
        assert!(says(&window, why), "{name}: {why}");
    }
}

fn radslag_case(path: &Path) -> Id {
    crate::common::council(path).cases.iter().next().unwrap().id
}

/// A file that is let go over the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        fs::read(&self.0).map_err(|error| error.to_string())
    }
}

fn drop_file(window: &mut Window, file: &Path) {
    window
        .input_mut()
        .dropped_files
        .push(Arc::new(Dropped(file.to_owned())));
    settle(window);
}

/// A council with one case in a meeting, of which the person here is a member, and a file beside it.
fn with_meeting() -> (PathBuf, Id, Id, PathBuf) {
    let (path, case) = with_one_case();
    let mut store = Store::open(&path, "").unwrap();
    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), jiff::Timestamp::now());
    store.run(&add).unwrap();
    let add = operations::add_agenda_item(&store.council().unwrap(), meeting, Some(case), "").1;
    store.run(&add).unwrap();
    let add = operations::add_member("Medlem 1", "M1", MemberRole::Member, date(2026, 1, 1)).1;
    store.run(&add).unwrap();
    let settings = [(SettingName::CopyRole, "member"), (SettingName::CopyName, "Medlem 1")];
    store
        .run(&operations::set_settings(&store.council().unwrap(), &settings))
        .unwrap();
    let file = path.with_file_name("plan.txt");
    fs::write(&file, "Planen").unwrap();
    (path, case, meeting, file)
}

#[test]
fn a_file_let_go_over_a_case_is_attached_to_it() {
    let (path, case, meeting, file) = with_meeting();
    let show = |page| Command::from(MeetingCommand::Show { meeting, page });
    let mut screens: Vec<(&str, Vec<Command>)> = vec![
        ("the case", vec![Command::OpenCase(case)]),
        ("the case's notes", vec![Command::OpenAgendaCase { meeting, case }]),
        ("Forberedelse", vec![show(MeetingPage::Preparation)]),
        ("the letter", vec![Command::OpenLetter(case)]),
    ];
    for (screen, commands) in &mut screens {
        let mut window = harness(&path);
        for command in commands.drain(..) {
            ask(&mut window, command);
        }
        drop_file(&mut window, &file);
        assert!(says(&window, "plan.txt"), "{screen}: the panel has the file");
        press(&mut window, Role::Button, "Legg ved");
        assert_eq!(papers(&path, case).len(), 1, "{screen}");
        ask(&mut window, Command::Undo);
        assert!(papers(&path, case).is_empty());
    }
}

#[test]
fn a_file_let_go_over_no_case_is_told_where_to_go() {
    let (path, case, meeting, file) = with_meeting();
    let show = |page| Command::from(MeetingCommand::Show { meeting, page });
    let screens = [
        Command::ShowOverview,
        Command::ShowProjects,
        Command::OpenMeeting(meeting),
        show(MeetingPage::Impartiality),
        show(MeetingPage::Minutes),
        Command::ShowSettings,
    ];
    for screen in screens {
        let mut window = harness(&path);
        ask(&mut window, screen.clone());
        drop_file(&mut window, &file);
        assert!(says(&window, "ingen sak er åpen her"), "{screen:?}");
        assert!(papers(&path, case).is_empty());
    }
}

#[test]
fn a_council_file_let_go_is_opened() {
    let (first, _) = with_one_case();
    let (second, ..) = with_one_case();
    let mut window = harness(&first);
    drop_file(&mut window, &second);
    let open = &window.state().as_ref().unwrap().session.as_ref().unwrap().model.path;
    assert_eq!(open, &second);
}
