//! Oversikt, driven as a user does: what is due, where one left off, the next meeting, actions.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use radslag::app::{Command, PreparationCommand, Tab};
use radslag::document::letter_proposal;
use radslag::domain::{
    Council, Field, Id, LanguageForm, Member, NoteOn, Operation, OperationName, Recusal, RecusalDecision, SectionKind,
    SettingName, Theme, Write, operations,
};
use radslag::exchange::register;
use radslag::store::Store;

use crate::case::with_one_case;
use crate::common::{
    Window, app, ask, click, council, council_with, fresh_path, from_register, key, model, opened, press, settle, write,
};

const WIDE: [f32; 2] = [1280.0, 800.0];

fn today() -> Date {
    jiff::Zoned::now().date()
}

/// A file being made, an operation at a time.
struct Desk {
    store: Store,
    council: Council,
}

impl Desk {
    fn run(&mut self, operation: &Operation) {
        let changes = self.store.run(operation).unwrap();
        self.council.apply(&changes);
    }

    fn add_case(&mut self, name: &str, meeting: Id) -> Id {
        let (case, operation) = operations::add_case(
            &self.council,
            name,
            "Eksempeletaten",
            "",
            today().year(),
            Timestamp::now(),
        );
        self.run(&operation);
        self.run(&operations::add_agenda_item(&self.council, meeting, Some(case), "").1);
        case
    }

    fn add_meeting(&mut self, held_on: Date) -> Id {
        let (meeting, operation) = operations::add_meeting(held_on, Timestamp::now());
        self.run(&operation);
        meeting
    }
}

pub struct Made {
    pub path: PathBuf,
    /// The case whose letter is late.
    pub late: Id,
    /// The case of the next meeting.
    pub next: Id,
}

/// A council with a letter that is late, a meeting in 40 days whose case lacks much, and an action for today.
pub fn make() -> Made {
    let path = fresh_path();
    let now = Timestamp::now();
    Store::create(&path, "", &register::new_empty("Prøverådet".to_owned(), now)).unwrap();
    let store = Store::open(&path, "").unwrap();
    let council = store.council().unwrap();
    let mut desk = Desk { store, council };
    let held = desk.add_meeting(today().saturating_sub(40.days()));
    let late = desk.add_case("Felles innsyn", held);
    let case = desk.council.cases.get(late).unwrap().clone();
    let proposal = letter_proposal(&desk.council, &case, LanguageForm::Bokmaal);
    let letter = operations::create_letter(&desk.council, &case, &proposal, now).1;
    desk.run(&letter);
    let advice = operations::add_recommendation(&desk.council, late, Theme::new(2), "Mål først", "", None, now).1;
    desk.run(&advice);
    let coming = desk.add_meeting(today().saturating_add(40.days()));
    let next = desk.add_case("Digital meldeplikt", coming);
    let member = Member {
        id: Id::new(),
        name: "Medlem 3".to_owned(),
        initials: "M3".to_owned(),
        employer: String::new(),
        email: String::new(),
        ended_at: None,
    };
    let recusal = Recusal {
        decision: Some(RecusalDecision::Recused),
        ..Recusal::new(next, member.id)
    };
    let rows = vec![Write::insert(member), Write::insert(recusal)];
    desk.run(&Operation::new(OperationName::EditSettings, rows));
    let (action, operation) = operations::add_action(None, None, "Ringe Eksempeltilsynet");
    desk.run(&operation);
    desk.run(&Operation::set(Field::ACTION_DUE_ON, action, today()));
    Made { path, late, next }
}

pub fn become_member(path: &Path) {
    let mut store = Store::open(path, "").unwrap();
    let settings = [(SettingName::CopyRole, "member"), (SettingName::CopyName, "Medlem 3")];
    let operation = operations::set_settings(&store.council().unwrap(), &settings);
    store.run(&operation).unwrap();
}

/// What a screen reader calls the things with this role, from the top.
pub fn named(window: &Window, role: Role) -> Vec<String> {
    let nodes = window.get_all_by_role(role);
    nodes.filter_map(|node| node.accesskit_node().label()).collect()
}

pub fn press_row(window: &mut Window, words: &str) {
    window
        .get_by(|node| node.role() == Role::Button && node.label().is_some_and(|label| label.starts_with(words)))
        .click();
    settle(window);
}

pub fn tab(window: &Window) -> Tab {
    app(window).view.tab
}

fn focused(window: &Window) -> (Option<String>, Option<String>) {
    let node = window.get_by(|node| node.is_focused() && node.role() != Role::Window);
    let node = node.accesskit_node();
    (node.label(), node.value())
}

#[test]
fn what_has_no_words_is_called_so_in_the_language_that_is_spoken_now() {
    let path = fresh_path();
    let now = Timestamp::now();
    Store::create(&path, "", &register::new_empty("Prøverådet".to_owned(), now)).unwrap();
    let mut store = Store::open(&path, "").unwrap();
    let form = LanguageForm::Bokmaal;
    let advice = operations::add_advice(form, Theme::new(1), today().year(), now).2;
    store.run(&advice).unwrap();
    drop(store);
    let mut window = opened(&path, WIDE);
    window.get_by_label_contains("Uten overskrift");
    for (form, words) in [
        (LanguageForm::Nynorsk, "Utan overskrift"),
        (LanguageForm::English, "No headline"),
    ] {
        ask(&mut window, Command::SetLanguage(form));
        window.get_by_label_contains(words);
        assert!(window.query_by_label_contains("Uten overskrift").is_none());
    }
}

#[test]
fn deadlines_stand_in_groups_and_each_says_case_what_when_and_leads_on() {
    let made = make();
    let mut window = opened(&made.path, WIDE);
    assert_eq!(tab(&window), Tab::Overview);
    let headings = named(&window, Role::Heading);
    for heading in [
        "Frister",
        "Over tiden 1",
        "Denne uken 1",
        "Senere 1",
        "Neste rådsmøte",
        "Mine utkast",
    ] {
        assert!(headings.iter().any(|said| said == heading), "{heading} in {headings:?}");
    }
    window.get_by_label_contains("Brev ut, Felles innsyn, Eksempeletaten, ");
    window.get_by_label_contains("Aksjon, Ringe Eksempeltilsynet, I dag, ");
    window.get_by_label_contains("Dokumenter inn, Digital meldeplikt, Eksempeletaten, ");
    window.get_by_label_contains("1 over tiden · 1 frist denne uken");
    assert!(
        window.query_by_label_contains("Oppfølgingssamtale").is_none(),
        "the letter comes first"
    );

    press_row(&mut window, "Brev ut, ");
    assert_eq!(tab(&window), Tab::Letters);
    assert_eq!(app(&window).view.letters.open, Some(made.late));
    key(&mut window, Modifiers::COMMAND, Key::Num1);
    press_row(&mut window, "Dokumenter inn, ");
    assert_eq!(tab(&window), Tab::Projects);
    assert_eq!(app(&window).view.projects.open, Some(made.next));
    key(&mut window, Modifiers::COMMAND, Key::Num1);
    press_row(&mut window, "Aksjon, ");
    assert_eq!(focused(&window).0.as_deref(), Some("Aksjonens tekst"));
    key(&mut window, Modifiers::COMMAND, Key::Num1);
    press_row(&mut window, "Brev: Felles innsyn, ");
    assert_eq!(tab(&window), Tab::Letters);
}

#[test]
fn a_talk_that_is_late_leads_to_its_date() {
    let made = make();
    let mut store = Store::open(&made.path, "").unwrap();
    let sent = today().saturating_sub(35.days());
    store
        .run(&Operation::set(Field::CASE_LETTER_ON, made.late, sent))
        .unwrap();
    drop(store);
    let mut window = opened(&made.path, WIDE);
    press_row(&mut window, "Oppfølgingssamtale, Felles innsyn, ");
    assert_eq!(app(&window).view.projects.open, Some(made.late));
    window.get_by_role_and_label(Role::TextInput, "Dato");
}

#[test]
fn the_next_meeting_says_what_its_case_waits_for_and_who_is_recused() {
    let made = make();
    let mut window = opened(&made.path, WIDE);
    window.get_by_label_contains("om 40 dager");
    let row = "Digital meldeplikt, Venter på dokumenter, Mangler spørsmål, anslag og formøte, Medlem 3 er inhabil";
    window.get_by_label(row);
    press_row(&mut window, "Digital meldeplikt, ");
    assert_eq!(tab(&window), Tab::Meetings);
    assert_eq!(app(&window).view.meetings.case, Some(made.next));
    key(&mut window, Modifiers::COMMAND, Key::Num1);
    click(&mut window, "Åpne møtet");
    assert_eq!(app(&window).view.meetings.case, None);
    assert_eq!(tab(&window), Tab::Meetings);
}

#[test]
fn one_goes_on_where_one_left_off_with_the_keyboard_in_that_very_field() {
    let made = make();
    let now = Timestamp::now();
    let words = "Be etatene telle på samme måte i fire uker, slik at";
    let mut store = Store::open(&made.path, "").unwrap();
    let council = store.council().unwrap();
    let meeting = council.meeting_of(made.late).unwrap().id;
    let (note, add_note) = operations::add_note(NoteOn::Case(made.late), Some(meeting), Theme::new(2), false, "B", now);
    let (question, add_question) = operations::add_question(&council, made.next, None, "H", now);
    store.run(&add_question).unwrap();
    store.run(&add_note).unwrap();
    let texts = store.case_texts(made.late).unwrap();
    let letter = council.letters.of(made.late).next().unwrap().id;
    let advice = council.recommendations.of(made.late).next().unwrap().id;
    let closing = texts.section(letter, SectionKind::Closing).unwrap().id;
    drop(store);
    for (field, id, heading) in [
        (Field::NOTE_BODY, note, "Notat: Felles innsyn"),
        (Field::QUESTION_BODY, question, "Spørsmål: Digital meldeplikt"),
        (Field::RECOMMENDATION_BODY, advice, "Anbefalingsbrev: Felles innsyn"),
        (Field::LETTER_SECTION_BODY, closing, "Anbefalingsbrev: Felles innsyn"),
    ] {
        let mut store = Store::open(&made.path, "").unwrap();
        store.save_text(field, id, words).unwrap();
        drop(store);
        let mut window = opened(&made.path, WIDE);
        window.get_by_label(heading);
        window.get_by_label_contains("slik at»");
        click(&mut window, "Fortsett å skrive");
        assert_eq!(focused(&window).1.as_deref(), Some(words), "{heading}");
        write(&mut window, " alle ser det");
        key(&mut window, Modifiers::COMMAND, Key::Num1);
        window.get_by_label_contains("slik at alle ser det»");
        key(&mut window, Modifiers::COMMAND, Key::Z);
        assert!(
            window.query_by_label_contains("alle ser det").is_none(),
            "{heading} undone"
        );
        window.get_by_label_contains("slik at»");
        window.state_mut().as_mut().unwrap().finish();
    }
}

#[test]
fn what_was_prepared_for_no_meeting_is_at_its_case_and_takes_no_keyboard_later() {
    let (path, case) = with_one_case();
    let now = Timestamp::now();
    let mut store = Store::open(&path, "").unwrap();
    let add = operations::add_note(NoteOn::Case(case), None, None, true, "Ring dem", now).1;
    store.run(&add).unwrap();
    drop(store);
    let mut window = opened(&path, WIDE);
    click(&mut window, "Fortsett å skrive");
    assert_eq!(
        (tab(&window), app(&window).view.projects.open),
        (Tab::Projects, Some(case))
    );

    // The day it has a meeting, its note is read there like the others.
    let (meeting, add) = operations::add_meeting(today(), now);
    ask(&mut window, Command::Run(add));
    let add = operations::add_agenda_item(&council(&path), meeting, Some(case), "").1;
    ask(&mut window, Command::Run(add));
    ask(&mut window, PreparationCommand::Open { meeting, case });
    let is_note = |value: Option<String>| value.as_deref() == Some("Ring dem");
    assert!(
        window
            .query_by(|node| node.is_focused() && is_note(node.value()))
            .is_none()
    );

    // And where one goes on with it now, it is there that it is.
    ask(&mut window, Command::ShowOverview);
    click(&mut window, "Fortsett å skrive");
    assert!(is_note(focused(&window).1));
}

#[test]
fn an_action_is_written_given_a_day_and_a_person_ticked_and_taken_back() {
    let made = make();
    let mut window = opened(&made.path, WIDE);
    ask(&mut window, Command::NewHere);
    assert_eq!(focused(&window).0.as_deref(), Some("Ny aksjon"));
    write(&mut window, "Sende sjekklisten");
    let actions = |path: &Path| council(path).actions.iter().cloned().collect::<Vec<_>>();
    let row = actions(&made.path)
        .into_iter()
        .find(|row| row.body == "Sende sjekklisten");
    assert!(row.is_some(), "it is in the file before it is ended");
    press(&mut window, Role::Button, "Ansvarlig: Ingen ansvarlig");
    press(&mut window, Role::MenuItemRadio, "Medlem 3");
    click(&mut window, "Legg til");
    window.get_by_role_and_label(Role::CheckBox, "Sende sjekklisten, Medlem 3");
    assert_eq!(
        focused(&window).0.as_deref(),
        Some("Ny aksjon"),
        "the next can be written at once"
    );

    press(&mut window, Role::CheckBox, "Sende sjekklisten, Medlem 3");
    assert!(
        window
            .query_by_role_and_label(Role::CheckBox, "Sende sjekklisten, Medlem 3")
            .is_none()
    );
    assert!(window.query_all_by_label_contains("Fullført aksjon").next().is_some());
    assert_eq!(
        focused(&window).0.unwrap().split(',').next(),
        Some("Ringe Eksempeltilsynet")
    );
    let row = |path: &Path| {
        actions(path)
            .into_iter()
            .find(|row| row.body == "Sende sjekklisten")
            .unwrap()
    };
    assert_eq!(row(&made.path).done_on, Some(today()));
    ask(&mut window, Command::Undo);
    window.get_by_role_and_label(Role::CheckBox, "Sende sjekklisten, Medlem 3");
    assert_eq!(row(&made.path).done_on, None);

    click(&mut window, "Rediger aksjonen: Sende sjekklisten");
    click(&mut window, "Fjern");
    assert!(window.query_by_label_contains("Sende sjekklisten").is_none());
    ask(&mut window, Command::Undo);
    window.get_by_role_and_label(Role::CheckBox, "Sende sjekklisten, Medlem 3");
}

#[test]
fn a_line_of_actions_is_taken_back_whole_and_one_emptied_is_no_action() {
    let mut window = opened(&council_with(&["Ett kart"]), WIDE);
    ask(&mut window, Command::NewHere);
    write(&mut window, "Ringe");
    ask(&mut window, Command::Undo);
    let line = |window: &Window| window.get_by_role_and_label(Role::TextInput, "Ny aksjon").value();
    assert_eq!(line(&window).unwrap_or_default(), "");
    window.get_by_label_contains("Ingen åpne aksjoner");
    ask(&mut window, Command::NewHere);
    write(&mut window, "x");
    key(&mut window, Modifiers::NONE, Key::Backspace);
    let path = model(&window).path.clone();
    assert_eq!(council(&path).actions.iter().count(), 0);
}

#[test]
fn a_members_window_begins_with_the_meeting_and_its_keys_follow_the_rail() {
    let made = make();
    become_member(&made.path);
    let mut window = opened(&made.path, WIDE);
    let mut tabs: Vec<_> = window.get_all_by_role(Role::Tab).collect();
    tabs.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    let tabs: Vec<String> = tabs.iter().filter_map(|tab| tab.accesskit_node().label()).collect();
    assert_eq!(tabs[..4], ["Oversikt", "Møter", "Brev", "Prosjekter"]);
    let headings = named(&window, Role::Heading);
    let place = |words: &str| headings.iter().position(|said| said.starts_with(words)).unwrap();
    assert!(place("Neste rådsmøte") < place("Aksjoner"));
    assert!(place("Mine utkast") < place("Frister"));
    key(&mut window, Modifiers::COMMAND, Key::Num2);
    assert_eq!(tab(&window), Tab::Meetings);
    key(&mut window, Modifiers::COMMAND, Key::Num4);
    assert_eq!(tab(&window), Tab::Projects);
    key(&mut window, Modifiers::NONE, Key::F1);
    let rows: Vec<String> = window
        .get_all_by(|node| node.value().is_some_and(|value| value.starts_with("Vis ")))
        .filter_map(|node| node.value())
        .collect();
    assert_eq!(rows[1], "Vis Møter", "{rows:?}");
}

#[test]
fn an_empty_council_says_what_each_card_is_for_and_the_way_on() {
    let path = fresh_path();
    Store::create(
        &path,
        "",
        &register::new_empty("Prøverådet".to_owned(), Timestamp::now()),
    )
    .unwrap();
    let mut window = opened(&path, WIDE);
    for words in [
        "Ingen frister ennå.",
        "Ingen rådsmøter er planlagt.",
        "Ingen utkast er under arbeid.",
        "Ingen åpne aksjoner.",
        "Opprett den første saken",
    ] {
        assert!(window.query_by_label_contains(words).is_some(), "{words}");
    }
    click(&mut window, "Planlegg rådsmøte");
    window.get_by_label("Opprett møtet");
    key(&mut window, Modifiers::NONE, Key::Escape);
    key(&mut window, Modifiers::COMMAND, Key::Num1);
    click(&mut window, "Ny sak");
    window.get_by_label("Opprett sak");
}

#[test]
fn the_register_has_nothing_due() {
    let window = opened(&from_register(), WIDE);
    window.get_by_label_contains("Ingen frister ennå.");
    assert!(window.query_by_label_contains("Over tiden").is_none());
}

#[test]
fn a_small_window_has_all_of_it_in_one_column_within_its_width() {
    let made = make();
    for member in [false, true] {
        if member {
            become_member(&made.path);
        }
        let mut window = opened(&made.path, [640.0, 400.0]);
        // Panics where the screen does not come to rest.
        window.run();
        for words in ["Brev ut, ", "Digital meldeplikt, ", "Brev: Felles innsyn", "Ny aksjon"] {
            for node in window.get_all_by(|node| node.label().is_some_and(|label| label.starts_with(words))) {
                assert!(node.rect().right() <= 640.0 && node.rect().left() >= 52.0, "{words}");
            }
        }
    }
}
