//! The register of members in Innstillinger: people, their terms and ties, and what is doubtful about them.

use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use radslag::app::Command;
use radslag::domain::operations;
use radslag::domain::{Council, MemberRole, Operation, OperationName, SettingName, TieKind};
use radslag::store::Store;

use crate::common::{Window, ask, click, council_with, fill, press, settle, sized_harness};

fn council_of(window: &mut Window) -> Council {
    let app = window.state_mut().as_mut().unwrap();
    app.session.as_ref().unwrap().model.council.clone()
}

fn settings(path: &Path) -> Window {
    let mut window = sized_harness(path, [1280.0, 4000.0]);
    ask(&mut window, Command::ShowSettings);
    window
}

/// Enters a person with two letters and a role from a day on.
fn enter(window: &mut Window, name: &str, letters: Option<&str>, role: &str, from: &str) {
    click(window, "Legg til person");
    fill(window, "Personens navn", name);
    if let Some(letters) = letters {
        fill(window, "To bokstaver", letters);
    }
    let in_dialog = |window: &Window| window.get_all_by_role_and_label(Role::RadioButton, role).count();
    assert_eq!(in_dialog(window), 1);
    press(window, Role::RadioButton, role);
    fill(window, "Gjelder fra", from);
    click(window, "Før inn");
}

#[test]
fn a_person_is_entered_with_letters_proposed_from_the_name_and_a_term() {
    let path = council_with(&["Sak"]);
    let mut window = settings(&path);
    window.get_by_label("Ingen er ført inn ennå.");
    enter(&mut window, "Medlem 6", None, "Medlem", "1.1.2024");
    let council = council_of(&mut window);
    let member = council.members.iter().next().unwrap().clone();
    assert_eq!((member.name.as_str(), member.initials.as_str()), ("Medlem 6", "M6"));
    assert_eq!(council.role_on(member.id, date(2026, 1, 1)), Some(MemberRole::Member));
    // What was just entered is open: its fields are typed in place.
    fill(&mut window, "Arbeidsgiver: Medlem 6", "Øvingsetaten");
    fill(&mut window, "E-post: Medlem 6", "medlem6@eksempel.example");
    let member = council_of(&mut window).members.get(member.id).unwrap().clone();
    assert_eq!(member.employer, "Øvingsetaten");
    assert_eq!(member.email, "medlem6@eksempel.example");
    click(&mut window, "Ta ut av registeret");
    assert_eq!(council_of(&mut window).members.iter().count(), 0);
    ask(&mut window, Command::Undo);
    assert_eq!(council_of(&mut window).members.iter().count(), 1);
}

#[test]
fn a_term_that_ends_before_it_begins_is_refused_with_a_sentence() {
    let mut window = settings(&council_with(&["Sak"]));
    enter(&mut window, "Medlem 1", None, "Medlem", "1.1.2024");
    click(&mut window, "Endre: Medlem, fra 1. januar 2024");
    fill(&mut window, "Til og med", "31.12.2023");
    window.get_by_label("Den siste dagen er før den første");
    press(&mut window, Role::Button, "Endre");
    assert_eq!(
        council_of(&mut window).member_terms.iter().next().unwrap().to_date,
        None
    );
    fill(&mut window, "Til og med", "31.12.2027");
    press(&mut window, Role::Button, "Endre");
    let term = council_of(&mut window).member_terms.iter().next().unwrap().clone();
    assert_eq!(term.to_date, Some(date(2027, 12, 31)));
    // The next one is proposed from the day after.
    click(&mut window, "Legg til periode");
    press(&mut window, Role::Button, "Før inn");
    let terms: Vec<_> = council_of(&mut window)
        .member_terms
        .iter()
        .map(|term| term.from_date)
        .collect();
    assert_eq!(terms, [date(2024, 1, 1), date(2028, 1, 1)]);
    click(&mut window, "Fjern: Medlem, fra 1. januar 2028");
    assert_eq!(council_of(&mut window).member_terms.iter().count(), 1);
    ask(&mut window, Command::Undo);
    assert_eq!(council_of(&mut window).member_terms.iter().count(), 2);
}

#[test]
fn the_same_letters_and_two_leaders_at_once_are_pointed_out_and_may_stand() {
    let mut window = settings(&council_with(&["Sak"]));
    enter(&mut window, "Rådsleder", Some("RL"), "Leder", "1.1.2024");
    let same = "Rådsleder har de samme to bokstavene. De to kan bli forvekslet i møter.";
    assert!(window.query_by_label(same).is_none());
    click(&mut window, "Legg til person");
    fill(&mut window, "Personens navn", "Rådsleder 2");
    fill(&mut window, "To bokstaver", "rl");
    press(&mut window, Role::RadioButton, "Leder");
    fill(&mut window, "Gjelder fra", "1.6.2026");
    window.get_by_label(same);
    window.get_by_label("Rådsleder er også leder i denne perioden.");
    click(&mut window, "Før inn");
    window.get_by_label(same);
    window.get_by_label("Rådsleder er også leder fra 1. juni 2026.");
    window.get_by_label("Rådsleder 2 er også leder fra 1. juni 2026.");
    fill(&mut window, "To bokstaver: Rådsleder 2", "RLX");
    window.get_by_label("Skriv to bokstaver");
    assert_eq!(council_of(&mut window).members.iter().count(), 2);
}

#[test]
fn a_tie_is_to_a_body_of_the_register_or_to_one_that_is_written() {
    let mut window = settings(&council_with(&["Sak"]));
    enter(&mut window, "Medlem 6", None, "Medlem", "1.1.2024");
    click(&mut window, "Legg til binding");
    fill(&mut window, "Virksomhet", "prøveet");
    // It is proposed as one types, and pressed.
    press(&mut window, Role::Button, "Prøveetaten");
    window.get_by_label("Står blant virksomhetene i rådsfilen.");
    fill(&mut window, "Som", "avdelingsdirektør");
    fill(&mut window, "Fra og med", "1.2.2019");
    fill(&mut window, "Til og med", "1.1.2019");
    window.get_by_label("Den siste dagen er før den første");
    fill(&mut window, "Til og med", "31.8.2023");
    press(&mut window, Role::Button, "Før inn");
    let tie = council_of(&mut window).member_ties.iter().next().unwrap().clone();
    assert!(tie.organisation_id.is_some() && tie.organisation_name.is_empty());
    assert_eq!(
        (tie.from_date, tie.to_date),
        (Some(date(2019, 2, 1)), Some(date(2023, 8, 31)))
    );
    assert_eq!(
        (tie.kind, tie.description.as_str()),
        (TieKind::Employer, "avdelingsdirektør")
    );

    click(&mut window, "Endre: Prøveetaten");
    fill(&mut window, "Virksomhet", "Et helt annet sted");
    window.get_by_label("Står ikke blant virksomhetene. Navnet sammenlignes slik det er skrevet.");
    press(&mut window, Role::RadioButton, "Verv");
    press(&mut window, Role::Button, "Endre");
    let tie = council_of(&mut window).member_ties.iter().next().unwrap().clone();
    assert_eq!(
        (tie.organisation_id, tie.organisation_name.as_str()),
        (None, "Et helt annet sted")
    );
    assert_eq!(tie.kind, TieKind::Office);
    click(&mut window, "Fjern: Et helt annet sted");
    assert_eq!(council_of(&mut window).member_ties.iter().count(), 0);
    ask(&mut window, Command::Undo);
    assert_eq!(council_of(&mut window).member_ties.iter().count(), 1);
}

#[test]
fn how_few_may_be_present_is_a_number() {
    let mut window = settings(&council_with(&["Sak"]));
    fill(&mut window, "Minste antall til stede", "fem");
    window.get_by_label("Skriv et helt tall fra 0 til 99");
    assert_eq!(council_of(&mut window).setting(SettingName::FewestPresent), None);
    fill(&mut window, "Minste antall til stede", "5");
    ask(&mut window, Command::Leave);
    ask(&mut window, Command::ShowProjects);
    assert_eq!(council_of(&mut window).setting(SettingName::FewestPresent), Some("5"));
}

#[test]
fn an_older_file_is_offered_the_provisions_it_lacks() {
    let path = council_with(&["Sak"]);
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute("DELETE FROM legal_reference", []).unwrap();
    drop(connection);
    let mut window = settings(&path);
    window.get_by_label("Habilitet: ingen");
    click(&mut window, "Hent lovhenvisninger");
    window.get_by_label("Habilitet: forvaltningsloven § 6");
    assert!(window.query_by_label("Hent lovhenvisninger").is_none());
    ask(&mut window, Command::Undo);
    window.get_by_label("Habilitet: ingen");
}

#[test]
fn names_are_those_of_the_file_also_when_another_changes_them() {
    let path = council_with(&["Sak"]);
    let mut store = Store::open(&path, "").unwrap();
    let (id, add) = operations::add_member("Medlem 1", "M1", MemberRole::Member, date(2024, 1, 1));
    store.run(&add).unwrap();
    drop(store);
    let mut window = settings(&path);
    click(&mut window, "Vis Medlem 1");
    let rename = radslag::domain::Field::MEMBER_NAME;
    ask(&mut window, Command::Run(Operation::set(rename, id, "Medlem 11")));
    window.get_by_label("Skjul Medlem 11");
    let end = operations::end(
        OperationName::EndMember,
        council_of(&mut window).members.get(id).unwrap(),
        jiff::Timestamp::now(),
    );
    ask(&mut window, Command::Run(end));
    settle(&mut window);
    assert!(window.query_by_label("Skjul Medlem 11").is_none());
}
