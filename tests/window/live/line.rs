//! What the line of notes keeps from note to note, and what it takes for a code.

use super::{enter, first, held, live, notes_on, second};
use crate::common::{key, write};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use radslag::domain::{NoteKind, Theme};

#[test]
fn the_theme_stays_from_note_to_note_and_is_not_carried_to_another_item() {
    let held = held();
    let mut window = live(&held);
    enter(&mut window, "#5 Først");
    enter(&mut window, "Så");
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert!(window.query_by_label("Tema: Uten tema").is_some());
    enter(&mut window, "Her");
    let themes = |case| {
        notes_on(&held.path, case)
            .iter()
            .map(|note| note.theme)
            .collect::<Vec<_>>()
    };
    assert_eq!(themes(first(&held)), [Theme::new(5), Theme::new(5)]);
    assert_eq!(themes(second(&held)), [None]);
    // Nor back to where it was chosen.
    key(&mut window, Modifiers::NONE, Key::PageUp);
    assert!(window.query_by_label("Tema: Uten tema").is_some());
}

#[test]
fn a_letter_that_is_no_code_stays_as_typed_and_shows_what_can_be_chosen() {
    let held = held();
    let mut window = live(&held);
    write(&mut window, "!");
    write(&mut window, "q");
    for kind in ["Råd", "Vedtak", "Aksjon", "Sitat", "Spørsmål", "Notat"] {
        let rows = window.query_all_by_role_and_label(Role::MenuItem, kind).count();
        assert_eq!(rows, 1, "{kind}");
    }
    write(&mut window, " ");
    assert_eq!(window.query_all_by_role(Role::MenuItem).count(), 0);
    enter(&mut window, "tekst");
    enter(&mut window, "!x");
    enter(&mut window, "!Mål hvor mange");
    let notes = notes_on(&held.path, first(&held));
    let kinds: Vec<_> = notes.iter().map(|note| (note.kind, note.body.as_str())).collect();
    assert_eq!(
        kinds,
        [
            (NoteKind::Note, "!q tekst"),
            (NoteKind::Note, "!x"),
            (NoteKind::Advice, "Mål hvor mange")
        ]
    );
}
