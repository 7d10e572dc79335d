//! Ctrl+K: the command list finds cases, meetings, commands and settings, by keyboard alone.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::app::{AdviceCommand, App, Command, Tab};
use radslag::domain::{LanguageForm, Theme, operations};
use radslag::store::Store;

use crate::common::{
    Window, ask, council_with, fresh_path, from_register, harness, in_one_frame, key, settle, sized_harness, write,
};
use crate::letter_case;

fn app(window: &Window) -> &App {
    window.state().as_ref().unwrap()
}

/// The names of the hits, as a screen reader says them.
fn hits(window: &Window) -> Vec<String> {
    window
        .get_all_by_role(egui::accesskit::Role::ListBoxOption)
        .map(|node| node.accesskit_node().label().unwrap_or_default())
        .collect()
}

/// Which hit Enter goes to, counted from 0.
fn chosen(window: &Window) -> usize {
    let mut all = window.get_all_by_role(egui::accesskit::Role::ListBoxOption);
    all.position(|node| node.accesskit_node().is_selected() == Some(true))
        .unwrap()
}

fn search(window: &mut Window, text: &str) {
    key(window, Modifiers::COMMAND, Key::K);
    if !app(window).view.search.is_open() {
        key(window, Modifiers::COMMAND, Key::K);
    }
    write(window, text);
}

#[test]
fn a_case_is_found_by_its_words_and_opened_with_enter() {
    let mut window = harness(&from_register());
    search(&mut window, "helsedata e-helse 2018");
    let found = hits(&window);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("Helsedataprogrammet, "), "{found:?}");
    key(&mut window, Modifiers::NONE, Key::Enter);
    let app = app(&window);
    assert!(!app.view.search.is_open());
    let open = app.view.projects.open.unwrap();
    let case = app
        .session
        .as_ref()
        .unwrap()
        .model
        .council
        .cases
        .get(open)
        .unwrap()
        .clone();
    assert_eq!((case.title.as_str(), case.year), ("Helsedataprogrammet", 2018));
}

#[test]
fn the_list_takes_what_is_typed_on_every_screen() {
    let mut window = harness(&from_register());
    for tab in [
        Tab::Overview,
        Tab::Projects,
        Tab::Meetings,
        Tab::Letters,
        Tab::Trends,
        Tab::Advice,
        Tab::Settings,
    ] {
        ask(&mut window, Command::show(tab));
        search(&mut window, "helsedata");
        assert_eq!(hits(&window).len(), 2, "{tab:?}");
        key(&mut window, Modifiers::NONE, Key::Escape);
    }
}

#[test]
fn arrows_home_and_end_move_and_escape_gives_the_keyboard_back() {
    let mut window = harness(&from_register());
    search(&mut window, "program");
    let count = hits(&window).len();
    assert!(count >= 5);
    assert_eq!(chosen(&window), 0);
    for (pressed, expected) in [
        (Key::ArrowDown, 1),
        (Key::ArrowDown, 2),
        (Key::ArrowUp, 1),
        (Key::End, count - 1),
        (Key::ArrowDown, count - 1),
        (Key::PageUp, (count - 1).saturating_sub(8)),
        (Key::Home, 0),
        (Key::PageDown, 8.min(count - 1)),
    ] {
        key(&mut window, Modifiers::NONE, pressed);
        assert_eq!(chosen(&window), expected, "{pressed:?}");
    }
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(!app(&window).view.search.is_open());
    assert_eq!(app(&window).view.projects.open, None);
}

#[test]
fn commands_and_settings_are_found_by_name() {
    let mut window = harness(&council_with(&["Sak"]));
    search(&mut window, ">vis tren");
    assert!(hits(&window)[0].starts_with("Vis Trender"), "{:?}", hits(&window));
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(app(&window).view.tab, Tab::Trends);
    search(&mut window, "fridager");
    key(&mut window, Modifiers::NONE, Key::Enter);
    settle(&mut window);
    assert_eq!(app(&window).view.tab, Tab::Settings);
    // Its card is in view.
    let card = window
        .get_by_role_and_label(egui::accesskit::Role::Heading, "Fridager")
        .rect();
    assert!(card.top() > 40.0 && card.top() < 760.0, "{card:?}");
}

#[test]
fn a_theme_narrows_the_cases_and_its_chip_takes_it_away() {
    let path = council_with(&["Arkiv som tjeneste", "Arkivplan"]);
    let mut store = Store::open(&path, "").unwrap();
    let council = store.council().unwrap();
    let case = council.cases.iter().next().unwrap().id;
    let (_, question) = operations::add_question(
        &council,
        case,
        Theme::new(4),
        "Hvem eier gevinstene?",
        jiff::Timestamp::now(),
    );
    store.run(&question).unwrap();
    drop(store);
    let mut window = harness(&path);
    search(&mut window, "arkiv tema:4");
    assert_eq!(hits(&window).len(), 1);
    window.get_by_label("Fjern filteret 4 Gevinster").click();
    settle(&mut window);
    assert_eq!(hits(&window).len(), 2);
}

#[test]
fn nothing_found_is_said_and_a_small_window_shows_the_list_whole() {
    let mut window = sized_harness(&from_register(), [640.0, 400.0]);
    search(&mut window, "qqq");
    window.get_by_label("Ingen treff");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(app(&window).view.search.is_open());
    let field = window
        .get_by_role_and_label(egui::accesskit::Role::TextInput, "Søk i alt")
        .rect();
    assert!(field.right() < 640.0 && field.left() > 0.0);
    // It does not lie over a dialog.
    key(&mut window, Modifiers::NONE, Key::Escape);
    ask(&mut window, Command::Help);
    key(&mut window, Modifiers::COMMAND, Key::K);
    assert!(!app(&window).view.search.is_open());
}

#[test]
fn the_first_hits_of_many_are_shown_and_the_rest_on_demand() {
    let names: Vec<String> = (0..200)
        .map(|number| format!("Sak nummer {number} om innsyn"))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut window = harness(&council_with(&names));
    search(&mut window, "innsyn");
    window.event(Event::Text(" 19".to_owned()));
    window.step();
    settle(&mut window);
    assert_eq!(hits(&window).len(), 5);
    window.get_by_label("Saker: 7 til").click();
    settle(&mut window);
    assert_eq!(hits(&window).len(), 12);
}

#[test]
fn the_bin_the_history_and_the_choices_of_a_setting_are_found() {
    let mut window = harness(&from_register());
    for (typed, hit) in [
        ("papirkurv", "Papirkurv, Kommandoer"),
        ("hele råd", "Historikk for hele rådsfilen, Kommandoer"),
        ("nynorsk", "Språk, Utseende og språk, Innstillinger"),
        ("mørkt", "Farger, Utseende og språk, Innstillinger"),
    ] {
        search(&mut window, typed);
        assert!(hits(&window).iter().any(|found| found == hit), "{:?}", hits(&window));
        key(&mut window, Modifiers::NONE, Key::Escape);
    }
}

#[test]
fn letters_and_enter_in_one_frame_find_what_was_typed() {
    let mut window = harness(&from_register());
    key(&mut window, Modifiers::COMMAND, Key::K);
    in_one_frame(&mut window, "helsedata e-helse 2018");
    settle(&mut window);
    let council = &app(&window).session.as_ref().unwrap().model.council;
    let open = app(&window).view.projects.open.unwrap();
    assert_eq!(council.cases.get(open).unwrap().title, "Helsedataprogrammet");
}

/// What has the keyboard: just after the list is opened, its field.
fn keyboard(window: &Window) -> Option<egui::Id> {
    window.ctx.memory(egui::Memory::focused)
}

/// What a screen reader calls what it is at.
fn focused(window: &Window) -> Option<String> {
    let node = window
        .root()
        .children_recursive()
        .find(egui_kittest::Node::is_focused)?;
    node.accesskit_node().label()
}

/// Goes on by Tab to what is named so.
fn tab_to(window: &mut Window, name: &str) {
    for _ in 0..60 {
        key(window, Modifiers::NONE, Key::Tab);
        if focused(window).as_deref() == Some(name) {
            return;
        }
    }
    panic!("Tab does not come to {name}");
}

#[test]
fn enter_on_what_tab_has_come_to_presses_that() {
    let names: Vec<String> = (0..12).map(|number| format!("Innsyn {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut window = harness(&council_with(&names));
    search(&mut window, "innsyn");
    let field = keyboard(&window);
    tab_to(&mut window, "Saker: 7 til");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(hits(&window).len(), 12);
    assert_eq!(keyboard(&window), field, "the button is gone");
    key(&mut window, Modifiers::NONE, Key::End);
    let last = hits(&window).len() - 1;
    assert_eq!(chosen(&window), last);

    // A hit that has the keyboard is the one that Enter opens, and Home in it is not about the others.
    let second = hits(&window)[1].clone();
    tab_to(&mut window, &second);
    key(&mut window, Modifiers::NONE, Key::Home);
    assert_eq!(chosen(&window), last);
    key(&mut window, Modifiers::NONE, Key::Enter);
    let open = app(&window).view.projects.open.unwrap();
    let council = &app(&window).session.as_ref().unwrap().model.council;
    assert!(second.starts_with(&format!("{}, ", council.cases.get(open).unwrap().title)));

    ask(&mut window, Command::CloseCase);
    search(&mut window, "innsyn");
    tab_to(&mut window, "Lukk");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(!app(&window).view.search.is_open());
    assert_eq!(app(&window).view.projects.open, None);
}

#[test]
fn enter_on_a_filter_takes_it_away_and_the_field_has_the_keyboard_again() {
    let mut window = harness(&from_register());
    search(&mut window, "program år:2018");
    let field = keyboard(&window);
    let narrowed = hits(&window).len();
    tab_to(&mut window, "Fjern filteret 2018");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(app(&window).view.search.is_open());
    assert_eq!(app(&window).view.projects.open, None);
    assert!(hits(&window).len() > narrowed);
    assert_eq!(keyboard(&window), field);
    // The mouse takes the keyboard from the field no more than Enter does.
    let more = window
        .get_by(|node| node.label().is_some_and(|name| name.starts_with("Saker: ")))
        .rect();
    for pressed in [more.center(), more.center() - egui::vec2(300.0, 0.0)] {
        press_at(&mut window, pressed);
        assert_eq!(keyboard(&window), field);
    }
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(chosen(&window), 1);
}

/// Presses the mouse's first button there.
fn press_at(window: &mut Window, pos: egui::Pos2) {
    window.event(Event::PointerMoved(pos));
    for pressed in [true, false] {
        window.event(Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.step();
    }
    settle(window);
}

#[test]
fn the_keyboard_is_given_back_however_the_list_is_closed() {
    let mut window = harness(&from_register());
    key(&mut window, Modifiers::COMMAND, Key::F);
    let before = keyboard(&window);
    assert!(before.is_some());
    for (modifiers, closes) in [(Modifiers::NONE, Key::Escape), (Modifiers::COMMAND, Key::K)] {
        search(&mut window, "program");
        assert_ne!(keyboard(&window), before);
        key(&mut window, modifiers, closes);
        assert!(!app(&window).view.search.is_open());
        assert_eq!(keyboard(&window), before, "{closes:?}");
    }
}

#[test]
fn meetings_are_found_by_the_words_of_the_language_that_is_spoken_now() {
    let path = fresh_path();
    letter_case::make(&path, true);
    let mut window = harness(&path);
    search(&mut window, "rådsmøte");
    assert!(hits(&window).iter().any(|hit| hit.starts_with("Rådsmøte ")));
    key(&mut window, Modifiers::NONE, Key::Escape);
    ask(&mut window, Command::SetLanguage(LanguageForm::English));
    search(&mut window, "council meeting");
    let all = hits(&window);
    assert!(all.iter().any(|hit| hit.starts_with("Council meeting ")), "{all:?}");
}

#[test]
fn the_filters_are_shown_as_they_are_written_and_hold_to_what_they_say() {
    let year = jiff::Zoned::now().year() - 1;
    for (form, filters) in [
        (
            LanguageForm::Bokmaal,
            ["Avgrens:", "tema:4", "år:", "departement:helse"],
        ),
        (
            LanguageForm::Nynorsk,
            ["Avgrens:", "tema:4", "år:", "departement:helse"],
        ),
        (
            LanguageForm::English,
            ["Narrow by:", "theme:4", "year:", "ministry:helse"],
        ),
    ] {
        let mut window = sized_harness(&from_register(), [640.0, 400.0]);
        ask(&mut window, Command::SetLanguage(form));
        search(&mut window, filters[3]);
        let found = hits(&window);
        assert!(!found.is_empty());
        let places = filters.map(|filter| {
            let shown = if filter.ends_with("r:") && filter != "Narrow by:" {
                format!("{filter}{year}")
            } else {
                filter.to_owned()
            };
            window
                .get_by_role_and_label(egui::accesskit::Role::Label, &shown)
                .rect()
        });
        for (before, after) in places.iter().zip(&places[1..]) {
            assert!(before.right() < after.left(), "{form:?}: on one line, {places:?}");
        }
        let last = places[3];
        assert!(last.right() < 624.0 && last.bottom() < 400.0, "{form:?}: {last:?}");
    }
}

#[test]
fn recommendations_and_earlier_advice_are_found_and_gone_to() {
    let path = fresh_path();
    let made = letter_case::make(&path, true);
    letter_case::with_letter(&path, made.case);
    let mut window = harness(&path);
    search(&mut window, "førstelinjen");
    let all = hits(&window);
    let row = all.iter().find(|hit| hit.ends_with(", Anbefalinger")).unwrap();
    assert!(row.starts_with(letter_case::HEADLINES[0]), "{all:?}");
    window.get_by_label(row.as_str()).click();
    settle(&mut window);
    let view = &app(&window).view;
    assert_eq!((view.tab, view.letters.open), (Tab::Letters, Some(made.case)));
    let field = window.root().children_recursive().find(egui_kittest::Node::is_focused);
    let written = field.and_then(|field| field.accesskit_node().value());
    assert_eq!(
        written.as_deref(),
        Some(letter_case::HEADLINES[0]),
        "it is there to be written in"
    );

    ask(&mut window, AdviceCommand::Bring);
    search(&mut window, "tema:4 gevinst");
    let all = hits(&window);
    let row = all.iter().find(|hit| hit.ends_with(", Tidligere råd")).unwrap();
    window.get_by_label(row.as_str()).click();
    settle(&mut window);
    assert_eq!(app(&window).view.tab, Tab::Advice);
}
