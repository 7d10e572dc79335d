//! What the council looks for, and the lines that notes begin with, changed in Innstillinger.

use egui::Role;
use egui_kittest::kittest::Queryable as _;
use radslag::app::Command;
use radslag::domain::{Council, MeetingKind, NoteKind, Theme};
use rusqlite::Connection;

use crate::common::{Window, ask, click, council, council_with, fill, press, settle, sized_harness};

fn settings(path: &std::path::Path) -> Window {
    let mut window = sized_harness(path, [1280.0, 6000.0]);
    ask(&mut window, Command::ShowSettings);
    window
}

fn first(council: &Council) -> Vec<(String, String)> {
    let items = council.checklist(Theme::ALL[0]);
    items
        .iter()
        .map(|item| (item.body.clone(), item.body_nn.clone()))
        .collect()
}

#[test]
fn the_checklist_is_edited_in_both_forms_ordered_and_brought_back() {
    let path = council_with(&[]);
    let mut window = settings(&path);
    let before = first(&council(&path));
    assert_eq!(before.len(), 6);
    fill(&mut window, "Punkt 1 på bokmål", "Hvem eier det?");
    fill(&mut window, "Punkt 1 på nynorsk", "Kven eig det?");
    window.get_by_label("Punkt 2 på bokmål").focus();
    settle(&mut window);
    assert_eq!(
        first(&council(&path))[0],
        ("Hvem eier det?".to_owned(), "Kven eig det?".to_owned())
    );
    click(&mut window, "Flytt punkt 1 ned");
    assert_eq!(first(&council(&path))[1].0, "Hvem eier det?");
    click(&mut window, "Fjern punkt 2");
    assert_eq!(first(&council(&path)).len(), 5);
    let next = window.get_by_label("Fjern punkt 2");
    assert!(next.is_focused(), "the button of the next row");
    click(&mut window, "Angre");
    assert_eq!(first(&council(&path)).len(), 6);

    click(&mut window, "Legg til et punkt");
    assert!(window.get_by_label("Punkt 7 på bokmål").is_focused());
    fill(&mut window, "Punkt 7 på bokmål", "Noe nytt?");
    assert_eq!(first(&council(&path))[6].0, "Noe nytt?");

    click(&mut window, "Tema: 1. Organisering og styring");
    click(&mut window, "4. Gevinster og gevinstrealisering");
    assert!(window.query_by_label("Punkt 7 på bokmål").is_none());
    window.get_by_label("Punkt 5 på bokmål");
}

#[test]
fn templates_are_edited_for_each_kind_of_meeting() {
    let path = council_with(&[]);
    let mut window = settings(&path);
    click(&mut window, "Type møte: Rådsmøte");
    press(&mut window, Role::MenuItemRadio, "Formøte");
    let lines = |kind| {
        let council = council(&path);
        let lines = council.note_templates_of(kind);
        lines.into_iter().cloned().collect::<Vec<_>>()
    };
    assert_eq!(lines(MeetingKind::PreMeeting).len(), 4);
    fill(&mut window, "Linje 1 på nynorsk", "Kvifor no?");
    click(&mut window, "Hva linje 1 er: Notat");
    press(&mut window, Role::MenuItemRadio, "Spørsmål");
    click(&mut window, "Tema for linje 1: Uten tema");
    press(&mut window, Role::MenuItemRadio, "4. Gevinster og gevinstrealisering");
    let line = lines(MeetingKind::PreMeeting)[0].clone();
    assert_eq!(
        (line.body_nn.as_str(), line.note_kind),
        ("Kvifor no?", NoteKind::Question)
    );
    assert_eq!(line.theme, Theme::new(4));
    click(&mut window, "Flytt linje 1 ned");
    assert_eq!(lines(MeetingKind::PreMeeting)[1].id, line.id);
    click(&mut window, "Fjern linje 2");
    assert_eq!(lines(MeetingKind::PreMeeting).len(), 3);
    click(&mut window, "Legg til en linje");
    assert_eq!(lines(MeetingKind::PreMeeting).len(), 4);
    assert_eq!(lines(MeetingKind::CouncilMeeting).len(), 5);
}

#[test]
fn an_older_file_is_offered_both() {
    let path = council_with(&[]);
    let connection = Connection::open(&path).unwrap();
    for table in ["checklist_item", "note_template"] {
        connection.execute(&format!("DELETE FROM {table}"), []).unwrap();
    }
    drop(connection);
    let mut window = settings(&path);
    click(&mut window, "Hent inn sjekklisten");
    click(&mut window, "Hent inn malene");
    let council = council(&path);
    assert_eq!(council.checklist_items.iter().count(), 32);
    assert_eq!(council.note_templates.iter().count(), 17);
    assert!(window.query_by_label("Hent inn malene").is_none());
}
