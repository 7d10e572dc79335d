//! Notes in a meeting, driven as a user does: saved as they are typed, and made into recommendations.

use std::path::Path;

use crate::common::{Window, ask, click, council, fresh_path, harness, key, settle, sized_harness, write};
use crate::letter_case::{make, with_letter};
use crate::meetings::with_meeting;
use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use radslag::app::{Command, LetterCommand};
use radslag::domain::{Council, Id, Note, NoteOn, Theme, operations};
use radslag::store::Store;
use radslag::ui::theme;

const LINE: &str = "Nytt notat";

/// Gives the line of notes the keyboard.
fn to_line(window: &mut Window) {
    window.get_by_label(LINE).focus();
    settle(window);
}

/// Opens the only meeting, and the case with this name in it.
pub fn open_case(window: &mut Window, case: &str) {
    key(window, Modifiers::COMMAND, Key::Num3);
    window.get_by_label_contains("fredag 13. november 2026").click();
    settle(window);
    // By keyboard, as the row may be below what a small window shows.
    window.get_by_label(&format!("Åpne notatene til {case}")).focus();
    settle(window);
    key(window, Modifiers::NONE, Key::Enter);
    assert!(
        window.get_by_label(LINE).is_focused(),
        "the line of notes has the keyboard"
    );
}

/// The notes in use of a case, in the order they were made.
fn notes(path: &Path, case: &str) -> Vec<Note> {
    let store = Store::open(path, "").unwrap();
    let id = case_id(&store.council().unwrap(), case);
    store.case_texts(id).unwrap().notes.of(id).cloned().collect()
}

pub fn case_id(council: &Council, name: &str) -> Id {
    council.cases.iter().find(|case| case.title == name).unwrap().id
}

#[test]
fn a_line_is_in_the_file_before_it_is_ended() {
    let path = with_meeting(&["Felles innsyn"]);
    let mut window = harness(&path);
    open_case(&mut window, "Felles innsyn");
    write(&mut window, "Hvem bestem");
    // Half typed: one note already, and not shown in the stream.
    let half = notes(&path, "Felles innsyn");
    assert_eq!(half.len(), 1);
    assert_eq!(half[0].body, "Hvem bestem");
    assert!(stream(&window).is_empty());
    write(&mut window, "mer når etatene er uenige?");
    key(&mut window, Modifiers::NONE, Key::Enter);
    write(&mut window, "#4 Avtal gevinstene");
    key(&mut window, Modifiers::SHIFT, Key::Enter);
    write(&mut window, "skriftlig");
    key(&mut window, Modifiers::NONE, Key::Enter);
    let kept = notes(&path, "Felles innsyn");
    let texts: Vec<_> = kept
        .iter()
        .map(|note| (note.theme.map(Theme::number), note.body.as_str()))
        .collect();
    assert_eq!(
        texts,
        [
            (None, "Hvem bestemmer når etatene er uenige?"),
            (Some(4), "Avtal gevinstene\nskriftlig")
        ]
    );
    assert_eq!(kept[0].id, half[0].id);
    assert_eq!(stream(&window).len(), 2);
    let value = window.get_by_label(LINE).value();
    assert_eq!(value.as_deref().unwrap_or_default(), "");
}

/// The names of the notes in the stream.
fn stream(window: &Window) -> Vec<String> {
    let items = window.query_all_by_role(Role::ListItem);
    let names = items.filter_map(|item| item.accesskit_node().label());
    names
        .filter(|name| name.contains("Uten tema") || name.contains("Gevinster"))
        .filter(|name| !name.contains(" notat, ") && !name.contains(" notater, "))
        .collect()
}

#[test]
fn a_line_emptied_again_is_no_note_and_undo_takes_back_a_whole_line() {
    let path = with_meeting(&["Felles innsyn"]);
    let mut window = harness(&path);
    open_case(&mut window, "Felles innsyn");
    write(&mut window, "ab");
    key(&mut window, Modifiers::NONE, Key::Backspace);
    key(&mut window, Modifiers::NONE, Key::Backspace);
    assert!(notes(&path, "Felles innsyn").is_empty());
    write(&mut window, "Tre etater");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(notes(&path, "Felles innsyn").len(), 1);
    click(&mut window, "Angre: nytt notat");
    assert!(notes(&path, "Felles innsyn").is_empty());
    click(&mut window, "Gjør om: nytt notat");
    assert_eq!(notes(&path, "Felles innsyn")[0].body, "Tre etater");
    // Undone in mid-line: the line follows the file, and what is typed next is a note of its own.
    to_line(&mut window);
    write(&mut window, "halv");
    assert_eq!(notes(&path, "Felles innsyn").len(), 2);
    click(&mut window, "Angre: nytt notat");
    to_line(&mut window);
    write(&mut window, "hel");
    key(&mut window, Modifiers::NONE, Key::Enter);
    let texts: Vec<_> = notes(&path, "Felles innsyn")
        .into_iter()
        .map(|note| note.body)
        .collect();
    assert_eq!(texts, ["Tre etater", "hel"]);
}

#[test]
fn a_note_becomes_a_recommendation_that_remembers_it() {
    let path = with_meeting(&["Felles innsyn"]);
    let mut window = harness(&path);
    open_case(&mut window, "Felles innsyn");
    write(&mut window, "#1 Ta inn en leder. Fra førstelinjen.");
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    write(&mut window, "Mål først");
    key(&mut window, Modifiers::NONE, Key::Enter);
    key(&mut window, Modifiers::NONE, Key::ArrowUp);
    click(&mut window, "Gjør til anbefaling");
    window.state_mut().as_mut().unwrap().finish();
    drop(window);

    let council = council(&path);
    let case = case_id(&council, "Felles innsyn");
    let kept = notes(&path, "Felles innsyn");
    let advice = council.recommendations_in_order(case);
    assert_eq!(advice.len(), 2);
    assert_eq!(advice[0].headline, "Ta inn en leder");
    assert_eq!(advice[0].theme, Theme::new(1));
    assert_eq!(advice[0].note_id, Some(kept[0].id));
    assert_eq!(advice[1].note_id, Some(kept[1].id));
    // Opened again, the note is marked, and offers nothing it is already.
    let mut window = harness(&path);
    open_case(&mut window, "Felles innsyn");
    let row = window.get_by_label_contains("Ta inn en leder. Fra førstelinjen.");
    assert!(row.accesskit_node().label().unwrap().contains("Råd"));
    row.click();
    settle(&mut window);
    assert!(window.query_by_label("Gjør til anbefaling").is_none());
}

#[test]
fn privacy_and_theme_follow_the_note_that_is_written() {
    let path = with_meeting(&["Felles innsyn"]);
    let mut window = harness(&path);
    open_case(&mut window, "Felles innsyn");
    click(&mut window, "Privat notat");
    write(&mut window, "Ring dem");
    key(&mut window, Modifiers::NONE, Key::Enter);
    // The next line is for all again, until it is chosen otherwise.
    write(&mut window, "Del dette");
    click(&mut window, "Privat notat");
    click(&mut window, "Privat notat");
    window.get_by_label_contains("Tema: ").click();
    settle(&mut window);
    window.get_by_label_contains("4. ").click();
    settle(&mut window);
    window.get_by_label(LINE).focus();
    settle(&mut window);
    key(&mut window, Modifiers::NONE, Key::Enter);
    let kept = notes(&path, "Felles innsyn");
    assert_eq!(
        kept.iter().map(|note| note.is_private).collect::<Vec<_>>(),
        [true, false]
    );
    assert_eq!(kept[1].theme, Theme::new(4));
    window.get_by_label_contains("Ring dem").click();
    settle(&mut window);
    click(&mut window, "Del med rådet");
    assert!(!notes(&path, "Felles innsyn")[0].is_private);
}

#[test]
fn a_note_is_edited_but_never_to_nothing_and_removed_with_a_way_back() {
    let path = with_meeting(&["Felles innsyn"]);
    let mut window = harness(&path);
    open_case(&mut window, "Felles innsyn");
    write(&mut window, "Gammelt");
    key(&mut window, Modifiers::NONE, Key::Enter);
    window.get_by_label_contains("Gammelt").click();
    settle(&mut window);
    key(&mut window, Modifiers::NONE, Key::Enter);
    key(&mut window, Modifiers::COMMAND, Key::A);
    window.key_press(Key::Delete);
    for _ in 0..5 {
        window.step();
    }
    // An emptied text waits for something to be written, so the program is not at rest; the file keeps the old one.
    assert!(window.query_by_label_contains("Notatet kan ikke være tomt").is_some());
    assert_eq!(notes(&path, "Felles innsyn")[0].body, "Gammelt");
    write(&mut window, "Nytt og bedre");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(notes(&path, "Felles innsyn")[0].body, "Nytt og bedre");
    key(&mut window, Modifiers::NONE, Key::Delete);
    assert!(notes(&path, "Felles innsyn").is_empty());
    click(&mut window, "Angre");
    assert_eq!(notes(&path, "Felles innsyn")[0].body, "Nytt og bedre");
}

#[test]
fn emoji_and_symbols_are_drawn_and_not_as_blocks() {
    let path = with_meeting(&["Felles innsyn"]);
    // A sign that no font has is a panic here, in the line, in the stream and in the semibold of a heading.
    let mut window = harness(&path);
    assert_eq!(window.ctx.missing_glyph_policy(), egui::MissingGlyphPolicy::Panic);
    open_case(&mut window, "Felles innsyn");
    write(&mut window, "Over målstreken 🎉 👍 ☎ ✔");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(notes(&path, "Felles innsyn")[0].body, "Over målstreken 🎉 👍 ☎ ✔");
    let ink = egui::Color32::BLACK;
    for font in [theme::regular(14.0), theme::semibold_font(14.0)] {
        window
            .ctx
            .fonts_mut(|fonts| fonts.layout_no_wrap("🎉".to_owned(), font, ink));
    }
}

#[test]
fn whatever_is_pasted_is_kept() {
    let path = with_meeting(&["Felles innsyn"]);
    let mut window = harness(&path);
    window.ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
    open_case(&mut window, "Felles innsyn");
    let long = format!("😀 #panic() \u{7}a\u{1b}[0m\0 {}", "åpenhet ".repeat(12_500));
    window.event(Event::Paste(long.clone()));
    settle(&mut window);
    key(&mut window, Modifiers::NONE, Key::Enter);
    let kept = notes(&path, "Felles innsyn");
    assert_eq!(kept.len(), 1);
    let clean: String = long.chars().filter(|sign| !sign.is_control()).collect();
    assert_eq!(kept[0].body, clean);
    assert!(kept[0].body.chars().count() > 100_000);
    // The stream shows how it begins, and all of it on demand.
    click(&mut window, "Vis alt");
    assert!(window.query_by_label("Vis mindre").is_some());
    window.get_by_label(LINE).focus();
    settle(&mut window);
    write(&mut window, "Etterpå");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(notes(&path, "Felles innsyn")[1].body, "Etterpå");
}

/// The longest text on the screen that begins with this, in characters.
fn longest(window: &Window, beginning: &str) -> usize {
    let texts = window.query_all_by_role(Role::Label);
    let texts = texts.filter_map(|text| text.accesskit_node().value());
    let lengths = texts.filter(|text| text.starts_with(beginning));
    lengths.map(|text| text.chars().count()).max().unwrap_or_default()
}

#[test]
fn a_long_note_is_cut_on_its_case_and_beside_its_letter_until_all_is_asked_for() {
    let path = fresh_path();
    let made = make(&path, true);
    with_letter(&path, made.case);
    let body = format!("Åpenhet: {}", "åpne data ".repeat(1_000));
    let note = operations::add_note(NoteOn::Case(made.case), None, None, false, &body, Timestamp::now()).1;
    Store::open(&path, "").unwrap().run(&note).unwrap();
    let mut window = harness(&path);

    // By keyboard, as a button may be below what is in view.
    let by_key = |window: &mut Window, button: &str| {
        window.get_by_label(button).focus();
        settle(window);
        key(window, Modifiers::NONE, Key::Space);
    };
    ask(&mut window, Command::OpenCase(made.case));
    window.get_by_label_contains("Notater").click();
    settle(&mut window);
    assert_eq!(longest(&window, "Åpenhet: "), 2_002);
    by_key(&mut window, "Vis alt");
    assert_eq!(longest(&window, "Åpenhet: "), body.chars().count());
    by_key(&mut window, "Vis mindre");
    assert_eq!(longest(&window, "Åpenhet: "), 2_002);

    ask(&mut window, Command::OpenLetter(made.case));
    click(&mut window, "2 møtenotater ikke brukt");
    assert_eq!(longest(&window, "Åpenhet: "), 2_002);
    let button = window.get_by_label_contains("Gjør til anbefaling: Åpenhet");
    assert!(button.accesskit_node().label().unwrap().chars().count() < 400);
    by_key(&mut window, "Vis alt");
    assert_eq!(longest(&window, "Åpenhet: "), body.chars().count());
}

#[test]
fn leaving_the_case_in_mid_line_keeps_it_and_the_next_case_starts_clean() {
    let path = with_meeting(&["Ett kart", "Felles innsyn"]);
    let mut window = harness(&path);
    open_case(&mut window, "Ett kart");
    write(&mut window, "Halvt ferdig");
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert!(window.query_by_label_contains("Sak 2 av 2").is_some());
    write(&mut window, "Om innsyn");
    key(&mut window, Modifiers::COMMAND, Key::Num1);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    assert_eq!(window.get_by_label(LINE).value().as_deref(), Some("Om innsyn"));
    assert_eq!(notes(&path, "Ett kart")[0].body, "Halvt ferdig");
    assert_eq!(notes(&path, "Felles innsyn")[0].body, "Om innsyn");
    key(&mut window, Modifiers::NONE, Key::PageUp);
    assert!(window.query_by_label_contains("Halvt ferdig").is_some());
}

#[test]
fn a_line_made_into_advice_in_the_letter_is_ended_and_not_noted_again() {
    let path = with_meeting(&["Felles innsyn"]);
    let id = case_id(&council(&path), "Felles innsyn");
    let mut window = harness(&path);
    ask(&mut window, LetterCommand::Create(id));
    open_case(&mut window, "Felles innsyn");
    write(&mut window, "Avtal gevinstene");
    key(&mut window, Modifiers::COMMAND, Key::Num4);
    click(&mut window, "1 møtenotat ikke brukt");
    click(&mut window, "Gjør til anbefaling: Avtal gevinstene");
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    to_line(&mut window);
    assert_eq!(window.get_by_label(LINE).value().as_deref().unwrap_or_default(), "");
    write(&mut window, "x");
    let texts: Vec<_> = notes(&path, "Felles innsyn")
        .into_iter()
        .map(|note| note.body)
        .collect();
    assert_eq!(texts, ["Avtal gevinstene", "x"]);
}

#[test]
fn a_small_window_has_all_parts_of_a_case_behind_a_switch() {
    let path = with_meeting(&["Ett kart", "Felles innsyn"]);
    let mut window = sized_harness(&path, [640.0, 400.0]);
    open_case(&mut window, "Ett kart");
    write(&mut window, "Notert");
    click(&mut window, "Temaer og spørsmål");
    assert!(
        window
            .query_by_label_contains("Organisering: 0 notater, 0 råd")
            .is_some()
    );
    click(&mut window, "Dagsorden");
    window
        .get_by_role_and_label(Role::ListItem, "Felles innsyn, Prøveetaten")
        .click();
    settle(&mut window);
    assert!(window.query_by_label_contains("Sak 2 av 2").is_some());
}
