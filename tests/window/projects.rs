//! Prosjekter, driven as a user does: the list of cases, and a new one.

use crate::case::with_one_case;
use crate::common::{Window, click, fresh_path, from_register, harness, key, press, settle, sized_harness};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::domain::{Case, Council};
use radslag::exchange::register;
use radslag::store::Store;

/// The rows of the table in sight, as a screen reader says them.
fn rows(window: &Window) -> Vec<String> {
    let mut rows: Vec<_> = window.get_all_by_role(Role::Row).collect();
    rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    rows.iter().map(|row| row.accesskit_node().label().unwrap()).collect()
}

/// What is in the file, once the program has closed it.
pub fn council_of(window: Window) -> Council {
    let mut window = window;
    let app = window.state_mut().as_mut().unwrap();
    let path = app.session.as_ref().unwrap().model.path.clone();
    app.finish();
    Store::open(&path, "").unwrap().council().unwrap()
}

pub fn only_case(council: &Council) -> Case {
    let mut cases = council.cases.iter();
    let case = cases.next().unwrap().clone();
    assert!(cases.next().is_none());
    case
}

pub fn write(window: &mut Window, field: &str, text: &str) {
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

pub fn says(window: &Window, words: &str) -> bool {
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
        key(&mut window, Modifiers::NONE, moved);
    }
    let third = rows(&window)[2].clone();
    let chosen = window.get_by_role_and_label(Role::Row, &third);
    assert_eq!(chosen.accesskit_node().is_selected(), Some(true));
    key(&mut window, Modifiers::NONE, Key::Enter);
    let title = third.split(", ").next().unwrap();
    let name = window.get_by_role_and_label(Role::TextInput, "Sakens navn");
    assert!(name.accesskit_node().value().unwrap().starts_with(title));
    assert!(says(&window, "Behandlet"));
    key(&mut window, Modifiers::NONE, Key::Escape);
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
    assert!(says(&window, "Ingen saker ennå"));
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
