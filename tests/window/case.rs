//! The page of a case, driven as a user does.

use crate::common::{Window, click, fresh_path, harness, key, press, settle};
use crate::projects::{council_of, only_case, says, write};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use radslag::domain::{Comment, Id, Member, Operation, OperationName, Proposal, Table, Theme, Write, operations};
use radslag::exchange::register;
use radslag::store::Store;

/// A council with one case, and the case.
pub fn with_one_case() -> (std::path::PathBuf, Id) {
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

/// Opens the first case of the list.
fn open_first(window: &mut Window) {
    window.get_by_role_and_label(Role::ListBox, "Saker").focus();
    settle(window);
    key(window, Modifiers::NONE, Key::Home);
    key(window, Modifiers::NONE, Key::Enter);
}

/// Gives a step a date through its dialog; leaves the dialog as it is then.
fn press_step(window: &mut Window, step: &str) {
    window
        .get_all_by_role(Role::ListItem)
        .find(|item| item.accesskit_node().label().unwrap().contains(step))
        .unwrap()
        .click();
    settle(window);
}

fn date_step(window: &mut Window, step: &str, text: &str) {
    press_step(window, step);
    write(window, "Dato", text);
    press(window, Role::Button, "Lagre datoen");
}

#[test]
fn what_members_propose_and_say_stands_on_the_case_until_it_is_dealt_with() {
    let (path, case) = with_one_case();
    let now = jiff::Timestamp::now();
    let mut store = Store::open(&path, "").unwrap();
    let member = Member::new("Medlem 1", "M1");
    let proposal = |headline: &str| Proposal {
        id: Id::new(),
        case_id: case,
        member_id: Some(member.id),
        about_table: String::new(),
        about_id: String::new(),
        theme: Theme::new(2),
        headline: headline.to_owned(),
        body: "Før dere velger løsning.".to_owned(),
        is_private: false,
        written_at: now,
        decision: None,
        recommendation_id: None,
        ended_at: None,
    };
    let (first, second) = (proposal("Mål først"), proposal("Bygg sist"));
    let comment = Comment {
        id: Id::new(),
        subject_id: case,
        about_table: Table::Proposal.name().to_owned(),
        about_id: first.id,
        author_id: Some(member.id),
        body: "Dette bør stå først.".to_owned(),
        written_at: now,
        resolved_at: None,
        ended_at: None,
    };
    let writes = vec![
        Write::insert(member.clone()),
        Write::insert(first),
        Write::insert(second),
        Write::insert(comment),
    ];
    store
        .run(&Operation::new(OperationName::TakeContribution, writes))
        .unwrap();
    drop(store);
    let mut window = harness(&path);
    open_first(&mut window);
    assert!(says(&window, "Forslag og merknader"));
    assert!(says(&window, "Medlem 1 · Merknad til «Mål først»"));
    click(&mut window, "Merk som løst: Dette bør stå først.");
    assert!(!says(&window, "Dette bør stå først."));
    window.get_by_label_contains("Gjør til anbefaling: Mål først").click();
    settle(&mut window);
    window.get_by_label_contains("Legg til side: Bygg sist").click();
    settle(&mut window);
    assert!(!says(&window, "Forslag og merknader"));
    let council = council_of(window);
    let made: Vec<_> = council
        .recommendations
        .of(case)
        .map(|row| row.headline.as_str())
        .collect();
    assert_eq!(made, ["Mål først"]);
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

#[test]
fn a_day_that_does_not_exist_is_told_at_the_field_and_not_saved() {
    let (path, _) = with_one_case();
    let mut window = harness(&path);
    open_first(&mut window);
    date_step(&mut window, "Formøte", "31. februar 2026");
    assert!(says(&window, "31. februar 2026 finnes ikke"));
    key(&mut window, Modifiers::NONE, Key::Escape);
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
    key(&mut window, Modifiers::NONE, Key::Enter);
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
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(says(&window, "Stort, etter anslaget"));
    key(&mut window, Modifiers::NONE, Key::Escape);
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
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(!says(&window, "Saken må ha et navn"));
    assert_eq!(only_case(&council_of(window)).title, "Ett felles kart");
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

#[test]
fn a_meeting_without_a_date_is_asked_for_one_in_the_field() {
    let (path, _) = with_one_case();
    let mut window = harness(&path);
    open_first(&mut window);
    press_step(&mut window, "Rådsmøte");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(says(&window, "Skriv datoen for møtet."));
    assert!(
        window.get_by_role_and_label(Role::TextInput, "Dato").is_focused(),
        "the keyboard is where the date goes"
    );
    assert_eq!(council_of(window).meetings.iter().count(), 0);
}
