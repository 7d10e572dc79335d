//! Møter, driven as a user does: a meeting, its agenda, and notes that are saved as they are typed.

use std::path::{Path, PathBuf};

use crate::common::{Window, fresh_path, harness, settle, sized_harness};
use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::{date, time};
use radslag::domain::{Council, Field, Id, Note, Operation, Theme, operations};
use radslag::exchange::register;
use radslag::store::Store;
use radslag::ui::theme;

const LINE: &str = "Nytt notat";

/// A council with these cases, by name.
fn council_with(cases: &[&str]) -> PathBuf {
    let path = fresh_path();
    let now = jiff::Timestamp::now();
    Store::create(&path, "", &register::new_empty("Prøverådet".to_owned(), now)).unwrap();
    let mut store = Store::open(&path, "").unwrap();
    for name in cases {
        let council = store.council().unwrap();
        let (_, add) = operations::add_case(&council, name, "Prøveetaten", "Prøvedepartementet", 2026, now);
        store.run(&add).unwrap();
    }
    path
}

/// A council with a meeting on 13 November 2026 and these cases on its agenda.
fn with_meeting(cases: &[&str]) -> PathBuf {
    let path = council_with(cases);
    let mut store = Store::open(&path, "").unwrap();
    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), jiff::Timestamp::now());
    store.run(&add).unwrap();
    for case in store.council().unwrap().cases.iter() {
        let council = store.council().unwrap();
        store
            .run(&operations::add_agenda_item(&council, meeting, Some(case.id), "").1)
            .unwrap();
    }
    path
}

fn key(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    settle(window);
}

/// Gives the line of notes the keyboard.
fn to_line(window: &mut Window) {
    window.get_by_label(LINE).focus();
    settle(window);
}

fn click(window: &mut Window, name: &str) {
    window.get_by_label(name).click();
    settle(window);
}

/// Writes in the field that has the keyboard, letter by letter.
fn write(window: &mut Window, text: &str) {
    for letter in text.chars() {
        window.event(Event::Text(letter.to_string()));
        window.step();
    }
    settle(window);
}

/// Puts `text` in a field in place of what it holds.
fn replace(window: &mut Window, name: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, name).focus();
    settle(window);
    key(window, Modifiers::COMMAND, Key::A);
    window.event(Event::Text(text.to_owned()));
    settle(window);
}

/// Opens the only meeting, and the case with this name in it.
fn open_case(window: &mut Window, case: &str) {
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

/// What is in the file now, while the window is open.
fn council(path: &Path) -> Council {
    Store::open(path, "").unwrap().council().unwrap()
}

/// The notes in use of a case, in the order they were made.
fn notes(path: &Path, case: &str) -> Vec<Note> {
    let store = Store::open(path, "").unwrap();
    let id = case_id(&store.council().unwrap(), case);
    store.case_texts(id).unwrap().notes.of(id).cloned().collect()
}

fn case_id(council: &Council, name: &str) -> Id {
    council.cases.iter().find(|case| case.title == name).unwrap().id
}

fn agenda(path: &Path) -> Vec<String> {
    let council = council(path);
    let meeting = council.meetings.iter().next().unwrap().id;
    let name = |case: Id| council.cases.get(case).unwrap().title.clone();
    let items = council.agenda(meeting).into_iter();
    items
        .map(|item| item.case_id.map_or_else(|| item.title.clone(), name))
        .collect()
}

#[test]
fn a_meeting_is_made_once_its_date_exists() {
    let path = council_with(&[]);
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    assert!(window.query_by_label("Ingen møter ennå").is_some());
    key(&mut window, Modifiers::COMMAND, Key::N);
    replace(&mut window, "Dato", "31.02.2027");
    window.get_by_role_and_label(Role::TextInput, "Tidspunkt").focus();
    settle(&mut window);
    assert!(window.query_by_label_contains("Denne datoen finnes ikke").is_some());
    assert!(window.get_by_label("Opprett møtet").accesskit_node().is_disabled());
    click(&mut window, "Opprett møtet");
    assert_eq!(council(&path).meetings.iter().count(), 0);

    replace(&mut window, "Dato", "17.05.2027");
    assert!(window.query_by_label_contains("fridag").is_some());
    replace(&mut window, "Dato", "12.03.2027");
    replace(&mut window, "Tidspunkt", "halv ti");
    assert!(window.query_by_label("Skriv tidspunktet slik: 09.00.").is_some());
    replace(&mut window, "Tidspunkt", "9:30");
    click(&mut window, "Fysisk");
    replace(&mut window, "Sted", "Møterom æøå");
    click(&mut window, "Opprett møtet");

    let council = council(&path);
    let meeting = council.meetings.iter().next().unwrap();
    assert_eq!(meeting.held_on, date(2027, 3, 12));
    assert_eq!(meeting.starts_at, Some(time(9, 30, 0, 0)));
    assert_eq!((meeting.is_digital, meeting.place.as_str()), (false, "Møterom æøå"));
    assert!(window.query_by_label("Rådsmøte 12. mars 2027").is_some());
    // Two weeks before, and one week after.
    assert!(
        window
            .query_by_label_contains("Dokumentasjon og spørsmål inn senest fredag 26. februar 2027")
            .is_some()
    );
    assert!(
        window
            .query_by_label_contains("Anbefalingsbrev ut senest fredag 19. mars 2027")
            .is_some()
    );
}

#[test]
fn a_meeting_is_edited_in_place() {
    let path = with_meeting(&["Ett kart"]);
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    window.get_by_label_contains("1 sak: Ett kart").click();
    settle(&mut window);
    replace(&mut window, "Dato", "31.02.2026");
    window.get_by_role_and_label(Role::TextInput, "Tidspunkt").focus();
    settle(&mut window);
    assert!(window.query_by_label_contains("Denne datoen finnes ikke").is_some());
    assert_eq!(
        council(&path).meetings.iter().next().unwrap().held_on,
        date(2026, 11, 13)
    );
    replace(&mut window, "Dato", "20.11.2026");
    replace(&mut window, "Tidspunkt", "0915");
    replace(&mut window, "Minutter til Ett kart", "45");
    replace(&mut window, "Sted", "Skippergata");
    click(&mut window, "Digitalt");
    let council = council(&path);
    let meeting = council.meetings.iter().next().unwrap();
    assert_eq!(meeting.held_on, date(2026, 11, 20));
    assert_eq!(meeting.starts_at, Some(time(9, 15, 0, 0)));
    assert_eq!((meeting.is_digital, meeting.place.as_str()), (true, "Skippergata"));
    assert_eq!(council.agenda(meeting.id)[0].minutes, Some(45));
}

#[test]
fn an_agenda_is_filled_ordered_and_emptied() {
    let path = council_with(&["Ett kart", "Felles innsyn", "Tolk på nett"]);
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    key(&mut window, Modifiers::COMMAND, Key::N);
    click(&mut window, "Opprett møtet");
    for search in ["tolk", "KART", "Åpning og habilitet"] {
        click(&mut window, "Legg til sak");
        write(&mut window, search);
        key(&mut window, Modifiers::NONE, Key::Enter);
    }
    assert_eq!(agenda(&path), ["Tolk på nett", "Ett kart", "Åpning og habilitet"]);
    click(&mut window, "Flytt Åpning og habilitet opp");
    assert_eq!(agenda(&path), ["Tolk på nett", "Åpning og habilitet", "Ett kart"]);
    window.get_by_label("Åpne notatene til Tolk på nett").focus();
    settle(&mut window);
    key(&mut window, Modifiers::ALT, Key::ArrowDown);
    assert_eq!(agenda(&path), ["Åpning og habilitet", "Tolk på nett", "Ett kart"]);
    click(&mut window, "Ta Åpning og habilitet av dagsordenen");
    assert_eq!(agenda(&path), ["Tolk på nett", "Ett kart"]);
    click(&mut window, "Angre");
    assert_eq!(agenda(&path).len(), 3);
}

#[test]
fn documents_dated_after_the_meeting_are_pointed_out() {
    let path = with_meeting(&["Ett kart"]);
    let mut store = Store::open(&path, "").unwrap();
    let case = case_id(&store.council().unwrap(), "Ett kart");
    store
        .run(&Operation::set(Field::CASE_DOCUMENTS_ON, case, date(2026, 12, 3)))
        .unwrap();
    drop(store);
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    window.get_by_label_contains("fredag 13. november 2026").click();
    settle(&mut window);
    assert!(
        window
            .query_by_label_contains("datert 3. des. 2026, etter møtet")
            .is_some()
    );
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
fn ten_thousand_meetings_are_one_list_of_which_only_what_is_in_sight_is_drawn() {
    let path = council_with(&[]);
    let first = date(2000, 1, 1);
    let now = jiff::Timestamp::now();
    let writes = (0..10_000).flat_map(|day| {
        operations::add_meeting(first + jiff::Span::new().days(day), now)
            .1
            .writes
    });
    let all = Operation::new(radslag::domain::OperationName::AddMeeting, writes.collect());
    Store::open(&path, "").unwrap().run(&all).unwrap();
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    let rows = |window: &Window| {
        let meeting =
            |node: &egui_kittest::Node<'_>| node.accesskit_node().label().is_some_and(|name| name.contains("dag "));
        window.get_all_by_role(Role::Button).filter(meeting).count()
    };
    assert!((8..30).contains(&rows(&window)), "{} rows", rows(&window));

    let first_shown = window.get_all_by_label_contains("dag ").next().unwrap();
    first_shown.focus();
    settle(&mut window);
    key(&mut window, Modifiers::NONE, Key::End);
    let oldest = window.get_by_label_contains("lørdag 1. januar 2000");
    assert!(oldest.is_focused() && window.ctx.content_rect().contains_rect(oldest.rect()));
    key(&mut window, Modifiers::NONE, Key::ArrowUp);
    assert!(window.get_by_label_contains("søndag 2. januar 2000").is_focused());
    key(&mut window, Modifiers::NONE, Key::Home);
    for _ in 0..40 {
        key(&mut window, Modifiers::NONE, Key::ArrowDown);
    }
    let focused = window
        .get_all_by_role(Role::Button)
        .find(egui_kittest::Node::is_focused)
        .unwrap();
    assert!(
        window.ctx.content_rect().contains_rect(focused.rect()),
        "the list follows the keyboard"
    );
    assert!((8..30).contains(&rows(&window)), "{} rows", rows(&window));

    // Scrolled away from, a row keeps the keyboard; Enter opens it.
    window.hover_at(window.ctx.content_rect().center());
    window.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -30_000.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    });
    settle(&mut window);
    let seen = window.ctx.content_rect();
    let focused = |window: &Window| {
        window
            .get_all_by_role(Role::Button)
            .find(egui_kittest::Node::is_focused)
            .map(|node| node.rect())
    };
    assert!(focused(&window).is_some_and(|row| !seen.intersects(row)));
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(window.query_by_label_contains("Rådsmøte ").is_some());
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

#[test]
fn leaving_the_case_in_mid_line_keeps_it_and_the_next_case_starts_clean() {
    let path = with_meeting(&["Ett kart", "Felles innsyn"]);
    let mut window = harness(&path);
    open_case(&mut window, "Ett kart");
    write(&mut window, "Halvt ferdig");
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert!(window.query_by_label_contains("Sak 2 av 2").is_some());
    write(&mut window, "Om innsyn");
    key(&mut window, Modifiers::COMMAND, Key::Num2);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    assert_eq!(window.get_by_label(LINE).value().as_deref(), Some("Om innsyn"));
    assert_eq!(notes(&path, "Ett kart")[0].body, "Halvt ferdig");
    assert_eq!(notes(&path, "Felles innsyn")[0].body, "Om innsyn");
    key(&mut window, Modifiers::NONE, Key::PageUp);
    assert!(window.query_by_label_contains("Halvt ferdig").is_some());
}

#[test]
fn a_removed_meeting_comes_back_by_undo() {
    let path = with_meeting(&["Ett kart"]);
    let mut window = harness(&path);
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    window.get_by_label_contains("fredag 13. november 2026").click();
    settle(&mut window);
    click(&mut window, "Mer om møtet");
    click(&mut window, "Fjern møtet");
    assert!(window.query_by_label("Ingen møter ennå").is_some());
    assert_eq!(council(&path).meetings.iter().count(), 0);
    click(&mut window, "Angre");
    assert_eq!(council(&path).meetings.iter().count(), 1);
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
