//! Prosjekter, driven as a user does: the list of cases, a new case, and the page of a case.

use crate::common::{Window, fresh_path, harness, settle, sized_harness};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use radslag::domain::{Case, Council, Id, Theme, operations};
use radslag::exchange::register;
use radslag::store::Store;

/// A council of the public register.
fn from_register() -> std::path::PathBuf {
    let path = fresh_path();
    let first = register::new_from_register("Prøverådet".to_owned(), jiff::Timestamp::now());
    Store::create(&path, "", &first).unwrap();
    path
}

/// A council with one case, and the case.
fn with_one_case() -> (std::path::PathBuf, Id) {
    let path = fresh_path();
    let now = jiff::Timestamp::now();
    Store::create(&path, "", &register::new_empty("Prøverådet".to_owned(), now)).unwrap();
    let mut store = Store::open(&path, "").unwrap();
    let council = store.council().unwrap();
    let (case, add) = operations::add_case(
        &council,
        "Ett felles kart",
        "Prøveetaten",
        "Prøvedepartementet",
        2026,
        now,
    );
    store.run(&add).unwrap();
    (path, case)
}

/// What is in the file, once the program has closed it.
fn council_of(window: Window) -> Council {
    let mut window = window;
    let app = window.state_mut().as_mut().unwrap();
    let path = app.session.as_ref().unwrap().model.path.clone();
    app.finish();
    Store::open(&path, "").unwrap().council().unwrap()
}

fn only_case(council: &Council) -> Case {
    let mut cases = council.cases.iter();
    let case = cases.next().unwrap().clone();
    assert!(cases.next().is_none());
    case
}

fn click(window: &mut Window, name: &str) {
    window.get_by_label(name).click();
    settle(window);
}

fn press(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click();
    settle(window);
}

fn write(window: &mut Window, field: &str, text: &str) {
    let field = window.get_by_role_and_label(Role::TextInput, field);
    field.focus();
    window.step();
    for node in window
        .get_all_by_role(Role::TextInput)
        .filter(egui_kittest::Node::is_focused)
    {
        node.type_text(text);
    }
    settle(window);
}

fn key(window: &mut Window, key: Key) {
    window.key_press(key);
    settle(window);
}

/// The rows of the table in sight, as a screen reader says them.
fn rows(window: &Window) -> Vec<String> {
    let mut rows: Vec<_> = window.get_all_by_role(Role::Row).collect();
    rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    rows.iter().map(|row| row.accesskit_node().label().unwrap()).collect()
}

fn says(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

#[test]
fn the_register_is_listed_with_its_counts_and_source() {
    let window = harness(&from_register());
    assert!(says(&window, "73 saker"));
    assert!(says(&window, "72 prosjekter"));
    assert!(says(&window, "73 uten anslag"));
    assert!(says(&window, "av 73"));
    assert!(says(&window, "Kilde: "));
    assert!(rows(&window)[0].contains("2020"), "the latest come first");
    assert!(rows(&window)[0].contains("Behandlet"));
}

#[test]
fn text_and_choices_narrow_the_list_and_are_taken_away_again() {
    let mut window = harness(&from_register());
    window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    settle(&mut window);
    write(&mut window, "Filtrer i listen", "digihelsestasjon");
    assert_eq!(rows(&window).len(), 1, "{:?}", rows(&window));
    assert!(says(&window, "1 sak"));
    click(&mut window, "Fjern filtrene");
    assert!(says(&window, "73 saker"));

    press(&mut window, Role::Button, "År");
    press(&mut window, Role::MenuItemRadio, "2020");
    assert!(says(&window, "10 saker"));
    assert!(rows(&window).iter().all(|row| row.contains("2020")));
    click(&mut window, "Fjern filteret År");
    assert!(says(&window, "73 saker"));

    press(&mut window, Role::Button, "Størrelse");
    press(&mut window, Role::MenuItemRadio, "Uavklart");
    assert!(says(&window, "15 saker"));

    write(&mut window, "Filtrer i listen", "finnes ikke");
    assert!(says(&window, "Ingen saker passer"));
    window.get_all_by_label("Fjern filtrene").last().unwrap().click();
    settle(&mut window);
    assert!(says(&window, "73 saker"));
}

#[test]
fn a_press_on_a_head_sorts_and_the_keys_move_and_open() {
    let mut window = harness(&from_register());
    press(&mut window, Role::ColumnHeader, "Prosjekt");
    let up = rows(&window);
    press(&mut window, Role::ColumnHeader, "Prosjekt, stigende");
    assert_ne!(rows(&window)[0], up[0]);
    window.get_by_role_and_label(Role::ListBox, "Saker").focus();
    settle(&mut window);
    for moved in [Key::Home, Key::ArrowDown, Key::ArrowDown] {
        key(&mut window, moved);
    }
    let third = rows(&window)[2].clone();
    let chosen = window.get_by_role_and_label(Role::Row, &third);
    assert_eq!(chosen.accesskit_node().is_selected(), Some(true));
    key(&mut window, Key::Enter);
    let title = third.split(", ").next().unwrap();
    let name = window.get_by_role_and_label(Role::TextInput, "Sakens navn");
    assert!(name.accesskit_node().value().unwrap().starts_with(title));
    assert!(says(&window, "Behandlet"));
    key(&mut window, Key::Escape);
    assert!(says(&window, "73 saker"), "Escape leads back to the list");
}

#[test]
fn a_case_without_a_name_is_not_made_and_the_field_says_why() {
    let path = fresh_path();
    Store::create(
        &path,
        "",
        &register::new_empty("Prøverådet".to_owned(), jiff::Timestamp::now()),
    )
    .unwrap();
    let mut window = harness(&path);
    assert!(says(&window, "ingen saker ennå"));
    window.key_press_modifiers(Modifiers::COMMAND, Key::N);
    settle(&mut window);
    press(&mut window, Role::Button, "Opprett sak");
    assert!(says(&window, "Skriv hva prosjektet heter."));
    write(&mut window, "Prosjekt", "Ny løsning for tolk");
    write(&mut window, "Virksomhet", "Prøveetaten");
    write(&mut window, "Departement", "Prøvedepartementet");
    press(&mut window, Role::Button, "Opprett sak");
    assert!(says(&window, "Planlegg rådsmøte") || says(&window, "Sett dato for formøtet"));
    let council = council_of(window);
    let case = only_case(&council);
    assert_eq!(case.title, "Ny løsning for tolk");
    let agency = council.organisation_names(case.id, radslag::domain::OrganisationRole::Agency);
    assert_eq!(agency, ["Prøveetaten"]);
}

/// Opens the first case of the list.
fn open_first(window: &mut Window) {
    window.get_by_role_and_label(Role::ListBox, "Saker").focus();
    settle(window);
    key(window, Key::Home);
    key(window, Key::Enter);
}

#[test]
fn questions_are_written_themed_and_removed() {
    let (path, case) = with_one_case();
    let mut window = harness(&path);
    open_first(&mut window);
    click(&mut window, "Nytt spørsmål");
    let role = Role::MultilineTextInput;
    assert!(window.get_by_role_and_label(role, "Spørsmål 1").is_focused());
    window.get_by_role_and_label(role, "Spørsmål 1").type_text("#");
    settle(&mut window);
    window.get_by_role_and_label(role, "Spørsmål 1").type_text("4");
    settle(&mut window);
    assert!(
        window.get_by_role_and_label(role, "Spørsmål 1").is_focused(),
        "the field follows its question"
    );
    window
        .get_by_role_and_label(role, "Spørsmål 1")
        .type_text("Hvordan måler vi gevinster på øyene?");
    settle(&mut window);
    assert!(says(&window, "1 spørsmål, 0 råd"));

    click(&mut window, "Nytt spørsmål");
    window
        .get_by_role_and_label(role, "Spørsmål 2")
        .type_text("Hvem eier løsningen?");
    settle(&mut window);
    press(&mut window, Role::Button, "Tema for spørsmål 2: Uten tema");
    press(&mut window, Role::MenuItemRadio, "1 Organisering og styring");
    // By theme, the second is now the first.
    click(&mut window, "Nytt spørsmål");
    click(&mut window, "Fjern spørsmål 3");
    assert!(says(&window, "Spørsmålet er fjernet"));

    let council = council_of(window);
    let questions: Vec<_> = council
        .questions_in_order(case)
        .iter()
        .map(|question| (question.theme, question.body.clone()))
        .collect();
    assert_eq!(
        questions,
        [
            (Theme::new(1), "Hvem eier løsningen?".to_owned()),
            (Theme::new(4), "Hvordan måler vi gevinster på øyene?".to_owned()),
        ]
    );
}

/// Gives a step a date through its dialog; leaves the dialog as it is then.
fn date_step(window: &mut Window, step: &str, text: &str) {
    window
        .get_all_by_role(Role::ListItem)
        .find(|item| item.accesskit_node().label().unwrap().contains(step))
        .unwrap()
        .click();
    settle(window);
    write(window, "Dato", text);
    press(window, Role::Button, "Lagre datoen");
}

#[test]
fn a_day_that_does_not_exist_is_told_at_the_field_and_not_saved() {
    let (path, _) = with_one_case();
    let mut window = harness(&path);
    open_first(&mut window);
    date_step(&mut window, "Formøte", "31. februar 2026");
    assert!(says(&window, "31. februar 2026 finnes ikke"));
    key(&mut window, Key::Escape);
    date_step(&mut window, "Formøte", "2. mars 2026");
    assert!(says(&window, "2. mars 2026"));
    assert_eq!(only_case(&council_of(window)).pre_meeting_on, Some(date(2026, 3, 2)));
}

#[test]
fn documents_after_the_meeting_are_warned_of_and_saved() {
    let (path, case) = with_one_case();
    let mut store = Store::open(&path, "").unwrap();
    let (meeting, add) = operations::add_meeting(date(2026, 5, 20), jiff::Timestamp::now());
    store.run(&add).unwrap();
    let (_, item) = operations::add_agenda_item(&store.council().unwrap(), meeting, Some(case), "");
    store.run(&item).unwrap();
    drop(store);
    let mut window = harness(&path);
    open_first(&mut window);
    let step = "Dokumentasjon";
    window
        .get_all_by_role(Role::ListItem)
        .find(|item| item.accesskit_node().label().unwrap().contains(step))
        .unwrap()
        .click();
    settle(&mut window);
    write(&mut window, "Dato", "21.05.2026");
    assert!(says(&window, "etter rådsmøtet 20. mai 2026"));
    press(&mut window, Role::Button, "Lagre datoen");
    assert!(says(&window, "etter rådsmøtet"), "the step says it too");
    assert_eq!(only_case(&council_of(window)).documents_on, Some(date(2026, 5, 21)));
}

#[test]
fn an_estimate_decides_the_size_and_a_wrong_one_is_told() {
    let (path, case) = with_one_case();
    let mut window = harness(&path);
    open_first(&mut window);
    write(&mut window, "Anslag i millioner kroner", "mange");
    key(&mut window, Key::Enter);
    assert!(says(&window, "Skriv anslaget i millioner kroner"));
    for _ in 0..5 {
        window
            .get_by_role_and_label(Role::TextInput, "Anslag i millioner kroner")
            .focus();
        window.step();
        window.key_press(Key::Backspace);
        window.step();
    }
    write(&mut window, "Anslag i millioner kroner", "385");
    key(&mut window, Key::Enter);
    assert!(says(&window, "Stort, etter anslaget"));
    key(&mut window, Key::Escape);
    assert!(says(&window, "385\u{a0}mill.\u{a0}kr"), "the sum under the list");
    assert_eq!(council_of(window).cost_estimate(case), Some(385_000_000));
}

#[test]
fn an_emptied_name_is_told_and_the_old_one_stands() {
    let (path, _) = with_one_case();
    let mut window = harness(&path);
    open_first(&mut window);
    let name = window.get_by_role_and_label(Role::TextInput, "Sakens navn");
    name.focus();
    window.step();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.step();
    window.key_press(Key::Backspace);
    for _ in 0..3 {
        window.step();
    }
    assert!(says(&window, "Saken må ha et navn"));
    key(&mut window, Key::Enter);
    assert!(!says(&window, "Saken må ha et navn"));
    assert_eq!(only_case(&council_of(window)).title, "Ett felles kart");
}

#[test]
fn a_narrow_window_switches_between_list_and_case() {
    let (path, _) = with_one_case();
    let mut window = sized_harness(&path, [640.0, 400.0]);
    assert_eq!(rows(&window).len(), 1);
    press(&mut window, Role::RadioButton, "Sak");
    assert!(window.query_by_role(Role::Row).is_none());
    click(&mut window, "Åpne saken");
    assert!(window.query_by_role_and_label(Role::TextInput, "Sakens navn").is_some());
}

#[test]
fn enter_ends_a_question_and_begins_the_next() {
    let (path, case) = with_one_case();
    let mut window = harness(&path);
    open_first(&mut window);
    click(&mut window, "Nytt spørsmål");
    let role = Role::MultilineTextInput;
    window
        .get_by_role_and_label(role, "Spørsmål 1")
        .type_text("Er vi rett organisert?");
    settle(&mut window);
    window.key_press(egui::Key::Enter);
    settle(&mut window);
    assert!(window.get_by_role_and_label(role, "Spørsmål 2").is_focused());
    window
        .get_by_role_and_label(role, "Spørsmål 2")
        .type_text("Hvem eier dataene?");
    settle(&mut window);
    let council = council_of(window);
    let bodies: Vec<_> = council
        .questions_in_order(case)
        .iter()
        .map(|question| question.body.clone())
        .collect();
    assert_eq!(bodies, ["Er vi rett organisert?", "Hvem eier dataene?"]);
}

#[test]
fn enter_in_the_filter_leads_on_to_the_hit_and_opens_it() {
    let (path, _) = with_one_case();
    let mut window = harness(&path);
    window.key_press_modifiers(Modifiers::COMMAND, egui::Key::F);
    settle(&mut window);
    window.event(egui::Event::Text("e".to_owned()));
    settle(&mut window);
    window.key_press(egui::Key::Enter);
    settle(&mut window);
    window.key_press(egui::Key::Enter);
    settle(&mut window);
    assert!(window.query_by_label("Nytt spørsmål").is_some(), "the case is open");
}

#[test]
fn a_screen_where_nothing_has_the_keyboard_is_reached_from_its_top() {
    let (path, _) = with_one_case();
    let mut window = harness(&path);
    window.key_press(Key::Enter);
    settle(&mut window);
    let top = window.get_by_role_and_label(Role::Heading, "Ett felles kart");
    assert!(top.is_focused(), "the page of the case says its name");
    window.key_press(Key::Tab);
    settle(&mut window);
    assert!(
        window
            .query_by_role_and_label(Role::Heading, "Ett felles kart")
            .is_none(),
        "Tab leaves the top, which is not met again"
    );
    let is_on_the_page = |node: egui_kittest::Node<'_>| node.is_focused() && node.rect().left() > 96.0;
    assert!(
        window.get_all_by_role(Role::TextInput).any(is_on_the_page)
            || window.get_all_by_role(Role::Button).any(is_on_the_page),
        "and leads on to the page, not to the rail"
    );
}
