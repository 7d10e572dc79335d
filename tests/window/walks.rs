//! What one who cannot see meets: every screen gone through by the Tab key, and what is said at each stop.
//!
//! `cargo test --test window walks -- --nocapture --test-threads 1` prints it.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use egui::accesskit::{Action, Role, Toggled};
use egui::{Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::app::Command;

use crate::common::{Window, ask, fresh_path, key, settle, start_page, write};
use crate::screens::{Look, Made, NARROW, SCREENS, WIDE, named, shown, usual};

/// A node of the accessibility tree as a screen reader says it: name, role, state, value and place in its list.
fn said(node: &egui_kittest::Node<'_>) -> String {
    let node = node.accesskit_node();
    let mut parts = vec![node.label().unwrap_or_default(), role_words(node.role())];
    match node.toggled() {
        Some(Toggled::True) => parts.push("på".to_owned()),
        Some(Toggled::False) => parts.push("av".to_owned()),
        _ => {}
    }
    if node.is_selected() == Some(true) {
        parts.push("valgt".to_owned());
    }
    if node.is_disabled() {
        parts.push("ikke tilgjengelig".to_owned());
    }
    parts.extend(node.value().filter(|value| !value.is_empty()));
    parts.extend(node.description().filter(|words| !words.is_empty()));
    if let Some(position) = node.position_in_set() {
        let mut above = std::iter::successors(node.parent(), egui_kittest::kittest::AccessKitNode::parent);
        let size = above.find_map(|parent| parent.size_of_set());
        let size = size.unwrap_or_else(|| panic!("what has a place in a list is in a list that has a size: {parts:?}"));
        parts.push(format!("{} av {size}", position + 1));
    }
    parts.join(", ")
}

/// The role as NVDA and Orca would say it in Norwegian, near enough to be read.
fn role_words(role: Role) -> String {
    match role {
        Role::Button => "knapp",
        Role::Tab => "fane",
        Role::TextInput => "redigeringsfelt",
        Role::MultilineTextInput => "redigeringsfelt, flere linjer",
        Role::Row => "rad",
        Role::ListBox => "liste",
        Role::ListItem | Role::ListBoxOption => "listeelement",
        Role::ColumnHeader => "kolonneoverskrift",
        Role::ComboBox => "valgfelt",
        Role::CheckBox => "avkrysningsboks",
        Role::RadioButton => "valgknapp",
        Role::MenuItem | Role::MenuItemRadio => "menyvalg",
        Role::Heading => "overskrift",
        Role::Figure => "figur",
        Role::Link => "lenke",
        other => return format!("{other:?}"),
    }
    .to_owned()
}

/// What has the keyboard, and where it stands.
fn focused(window: &Window) -> Option<(String, Rect)> {
    let root = window.root();
    let node = root.children_recursive().find(egui_kittest::Node::is_focused)?;
    let name = node.accesskit_node().label().unwrap_or_default();
    assert!(!name.trim().is_empty(), "a stop without a name: {}", said(&node));
    Some((said(&node), node.rect()))
}

fn tab(window: &mut Window) {
    window.key_press_modifiers(Modifiers::NONE, Key::Tab);
    window.step();
    window.step();
}

/// All that Tab stops at, once round.
fn walk(window: &mut Window) -> Vec<(String, Rect)> {
    let mut stops: Vec<(String, Rect)> = Vec::new();
    let mut ids = Vec::new();
    for _ in 0..400 {
        tab(window);
        let Some(stop) = focused(window) else { continue };
        let id = window.ctx.memory(egui::Memory::focused);
        if ids.first() == Some(&id) {
            return stops;
        }
        ids.push(id);
        stops.push(stop);
    }
    panic!("Tab does not come round: {stops:#?}");
}

fn light(size: [f32; 2]) -> Look {
    Look { dark: false, size }
}

/// The program with its council open in a wide window.
fn cases() -> (Made, Window) {
    let (path, made) = usual();
    let window = shown(named("overview"), &path, &made, light(WIDE));
    (made, window)
}

fn finish(mut window: Window) {
    window.state_mut().as_mut().unwrap().finish();
}

#[test]
fn all_that_can_be_pressed_or_written_in_has_a_name_and_each_row_its_place() {
    let (path, made) = usual();
    let mut placeless = BTreeSet::new();
    for size in [WIDE, NARROW] {
        for screen in SCREENS {
            let window = shown(screen, &path, &made, light(size));
            for node in window.root().children_recursive() {
                let data = node.accesskit_node().data();
                let acts = data.supports_action(Action::Click) || data.supports_action(Action::Focus);
                // The window itself, and the areas that are drawn in, can be given the keyboard as a whole.
                let is_area = matches!(
                    data.role(),
                    Role::Window | Role::GenericContainer | Role::ScrollView | Role::ScrollBar
                );
                let name = node.accesskit_node().label().or_else(|| node.accesskit_node().value());
                let named = name.is_some_and(|name| !name.trim().is_empty());
                assert!(!acts || is_area || named, "{}: {}", screen.name, said(&node));
                let is_of_a_list = matches!(data.role(), Role::Row | Role::ListItem | Role::ListBoxOption);
                if is_of_a_list && data.position_in_set().is_none() {
                    placeless.insert(format!("{}: {}", screen.name, said(&node)));
                }
            }
            finish(window);
        }
    }
    assert!(
        placeless.is_empty(),
        "rows that do not say which they are: {placeless:#?}"
    );
}

#[test]
fn tab_goes_through_every_screen_as_it_is_read() {
    let (path, made) = usual();
    for screen in SCREENS {
        let mut window = shown(screen, &path, &made, light(WIDE));
        let landed = focused(&window);
        let stops = walk(&mut window);
        println!(
            "\n{}: {}",
            screen.name,
            landed.map(|(said, _)| said).unwrap_or_default()
        );
        for (said, _) in &stops {
            println!("  {said}");
        }
        // From left to right, then down; up only in a column further right. Once round, it goes back to the start.
        let next = stops.iter().cycle().skip(1);
        let back: Vec<_> = stops
            .iter()
            .zip(next)
            .filter(|((_, from), (_, to))| to.bottom() <= from.top() && to.center().x <= from.center().x)
            .map(|((from, _), (to, _))| (from, to))
            .collect();
        assert!(back.len() <= 1, "{}: {back:#?}", screen.name);
        finish(window);
    }
}

#[test]
fn escape_leaves_what_stands_over_the_screen() {
    let (path, made) = usual();
    for look in [WIDE, NARROW].map(light) {
        for (name, gone) in [
            ("start-open", "Avbryt"),
            ("letter-save", "Lagre PDF"),
            ("help", "Lukk"),
            ("projects-new", "Opprett sak"),
            ("meetings-new", "Opprett møtet"),
            ("search", "bare kommandoer"),
            ("menu", "Lukk filen"),
        ] {
            let mut window = shown(named(name), &path, &made, look);
            assert!(window.query_by_label_contains(gone).is_some(), "{name}");
            key(&mut window, Modifiers::NONE, Key::Escape);
            assert!(window.query_by_label_contains(gone).is_none(), "{name}");
            finish(window);
        }
    }
}

fn at(window: &Window) -> String {
    focused(window).map(|(said, _)| said).unwrap_or_default()
}

/// Presses one key after the other, and finds how what then has the keyboard ends.
fn hears(window: &mut Window, keys: &[(Key, &str)]) {
    for (pressed, end) in keys {
        key(window, Modifiers::NONE, *pressed);
        assert!(at(window).ends_with(end), "{pressed:?}: {}", at(window));
    }
}

#[test]
fn a_row_is_said_with_its_state_and_its_place() {
    let (made, mut window) = cases();
    ask(&mut window, Command::ShowProjects);
    assert!(at(&window).ends_with("rad, valgt, 1 av 75"), "{}", at(&window));
    hears(
        &mut window,
        &[
            (Key::ArrowDown, "rad, valgt, 2 av 75"),
            (Key::End, "rad, valgt, 75 av 75"),
            (Key::PageUp, "av 75"),
            (Key::Home, "rad, valgt, 1 av 75"),
            (Key::PageDown, "av 75"),
        ],
    );
    ask(&mut window, Command::ShowLetters);
    assert!(at(&window).ends_with("rad, valgt, 1 av 2"), "{}", at(&window));

    ask(&mut window, Command::OpenMeeting(made.meeting));
    tab_to(&mut window, "Åpne notatene til Felles innsyn");
    hears(
        &mut window,
        &[
            (Key::End, "2 av 2"),
            (Key::PageUp, "1 av 2"),
            (Key::PageDown, "2 av 2"),
            (Key::Home, "1 av 2"),
        ],
    );

    let (meeting, case) = (made.meeting, made.case);
    ask(&mut window, Command::OpenAgendaCase { meeting, case });
    key(&mut window, Modifiers::NONE, Key::ArrowUp);
    hears(
        &mut window,
        &[
            (Key::Home, "1 av 2"),
            (Key::ArrowDown, "2 av 2"),
            (Key::Home, "1 av 2"),
            (Key::End, "2 av 2"),
        ],
    );
    finish(window);
}

#[test]
fn the_values_of_a_chart_are_reached_by_arrows() {
    let (_, mut window) = cases();
    ask(&mut window, Command::ShowTrends);
    tab_to(&mut window, "Spørsmål og anbefalinger etter tema.");
    let mut heard = vec![at(&window)];
    for pressed in [Key::ArrowRight, Key::ArrowRight, Key::End, Key::Home] {
        key(&mut window, Modifiers::NONE, pressed);
        heard.push(at(&window));
    }
    println!("{heard:#?}");
    assert_eq!(
        heard[2],
        "Tema 2 Behov og mål: 1 spørsmål, 1 råd, listeelement, valgt, 2 av 6"
    );
    assert!(
        heard[3].ends_with("6 av 6") && heard[4].ends_with("1 av 6"),
        "{heard:?}"
    );
    tab_to(&mut window, "75 saker, flest i 2019");
    key(&mut window, Modifiers::NONE, Key::Home);
    assert_eq!(at(&window), "2016: 15 saker. Ukjent 15, listeelement, valgt, 1 av 11");
    finish(window);
}

/// Goes on by Tab to what is named so, and says what it met.
fn tab_to(window: &mut Window, name: &str) {
    for _ in 0..200 {
        tab(window);
        if at(window).starts_with(name) {
            return;
        }
    }
    panic!("Tab does not come to {name}");
}

fn enter(window: &mut Window) {
    key(window, Modifiers::NONE, Key::Enter);
}

/// Writes in place of what the field with the keyboard holds.
fn overwrite(window: &mut Window, text: &str) {
    key(window, Modifiers::COMMAND, Key::A);
    window.event(egui::Event::Text(text.to_owned()));
    settle(window);
}

#[test]
fn the_main_job_by_the_keyboard_alone() {
    let path = fresh_path();
    let mut window = start_page(WIDE);
    tab_to(&mut window, "Start fra det offentlige registeret");
    enter(&mut window);
    overwrite(&mut window, &path.display().to_string());
    enter(&mut window);
    let mut heard = vec![at(&window)];
    key(&mut window, Modifiers::COMMAND, Key::F);
    write(&mut window, "helsestasjon");
    key(&mut window, Modifiers::COMMAND, Key::Num2);
    heard.push(at(&window));
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    key(&mut window, Modifiers::COMMAND, Key::N);
    heard.push(at(&window));
    assert!(at(&window).starts_with("Dato, redigeringsfelt"), "{}", at(&window));
    overwrite(&mut window, "12.03.2027");
    tab_to(&mut window, "Opprett møtet");
    enter(&mut window);
    tab_to(&mut window, "Legg til sak");
    enter(&mut window);
    write(&mut window, "digihelse");
    key(&mut window, Modifiers::NONE, Key::ArrowUp);
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    heard.push(at(&window));
    key(&mut window, Modifiers::NONE, Key::ArrowUp);
    heard.push(at(&window));
    enter(&mut window);
    tab_to(&mut window, "Åpne notatene til ");
    heard.push(at(&window));
    enter(&mut window);
    heard.push(at(&window));
    write(&mut window, "#2 Snakk med ti foreldre før neste beslutning.");
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    key(&mut window, Modifiers::NONE, Key::ArrowUp);
    heard.push(at(&window));
    key(&mut window, Modifiers::COMMAND, Key::Num4);
    heard.push(at(&window));
    enter(&mut window);
    heard.push(at(&window));
    let start = Instant::now();
    while window.query_by_label("Slik blir brevet, side 1 av 1").is_none() {
        assert!(start.elapsed() < Duration::from_secs(20), "the letter is set on pages");
        std::thread::sleep(Duration::from_millis(10));
        window.step();
    }
    key(&mut window, Modifiers::COMMAND, Key::P);
    heard.push(at(&window));
    overwrite(&mut window, "brev");
    tab_to(&mut window, "Mappe");
    overwrite(&mut window, &path.parent().unwrap().display().to_string());
    tab_to(&mut window, "Lagre PDF");
    enter(&mut window);
    println!("{heard:#?}");
    finish(window);
    assert!(
        std::fs::read(path.with_file_name("brev.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
}

#[test]
fn the_menu_of_a_field_by_the_keyboard() {
    let (_, mut window) = cases();
    ask(&mut window, Command::ShowProjects);
    key(&mut window, Modifiers::COMMAND, Key::F);
    write(&mut window, "helse");
    let field = at(&window);
    assert!(field.ends_with("redigeringsfelt, helse"), "{field}");
    for (modifiers, opens) in [(Modifiers::SHIFT, Key::F10), (Modifiers::NONE, Key::Menu)] {
        key(&mut window, Modifiers::COMMAND, Key::A);
        key(&mut window, modifiers, opens);
        assert!(at(&window).starts_with("Klipp ut, menyvalg"), "{}", at(&window));
        key(&mut window, Modifiers::NONE, Key::End);
        assert!(at(&window).starts_with("Lim inn, menyvalg"), "{}", at(&window));
        key(&mut window, Modifiers::NONE, Key::Escape);
        assert_eq!(at(&window), field);
        assert!(window.query_by_label("Lim inn").is_none());
    }
    key(&mut window, Modifiers::SHIFT, Key::F10);
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    enter(&mut window);
    assert_eq!(at(&window), field);
    key(&mut window, Modifiers::SHIFT, Key::F10);
    enter(&mut window);
    assert_eq!(at(&window) + ", helse", field, "all that was chosen is cut");
    finish(window);
}

#[test]
fn nothing_on_the_screen_moves_by_itself() {
    let window = start_page(WIDE);
    for theme in [egui::Theme::Light, egui::Theme::Dark] {
        let style = window.ctx.style_of(theme);
        assert!(style.animation_time == 0.0, "what opens and closes does so at once");
        assert_eq!(style.scroll_animation, egui::style::ScrollAnimation::none());
        assert!(!style.visuals.text_cursor.blink);
    }
}
