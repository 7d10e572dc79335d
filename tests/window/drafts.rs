//! Fields that are read before they are kept: what can be read is kept however one leaves, once, and not half-typed.

use crate::common::{Window, ask, click, council, fill, fresh_path, from_register, harness, key, settle};
use crate::letter_case::{Found, make, with_letter};
use crate::meetings::with_meeting;
use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use radslag::app::Command;
use radslag::domain::{Id, OrganisationRole};

/// The page of a case of the register, with the keyboard in the field of its estimate and `385` typed there.
fn with_an_estimate_typed() -> (std::path::PathBuf, Id, Window) {
    let path = from_register();
    let mut window = harness(&path);
    let case = council(&path).cases.iter().next().unwrap().id;
    ask(&mut window, Command::OpenCase(case));
    type_in(&mut window, "Anslag i millioner kroner", "385");
    (path, case, window)
}

fn type_in(window: &mut Window, field: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, field).focus();
    settle(window);
    key(window, Modifiers::COMMAND, Key::A);
    window.event(Event::Text(text.to_owned()));
    settle(window);
}

#[test]
fn a_sum_is_kept_when_the_tab_is_left() {
    let (path, case, mut window) = with_an_estimate_typed();
    assert_eq!(council(&path).cost_estimate(case), None, "half a number is no estimate");
    key(&mut window, Modifiers::COMMAND, Key::Num3);
    assert_eq!(council(&path).cost_estimate(case), Some(385_000_000));
    assert_eq!(council(&path).estimates.of(case).count(), 1);
}

#[test]
fn a_sum_is_kept_when_another_case_is_opened() {
    let (path, case, mut window) = with_an_estimate_typed();
    let other = council(&path).cases.iter().nth(1).unwrap().id;
    ask(&mut window, Command::OpenCase(other));
    assert_eq!(council(&path).cost_estimate(case), Some(385_000_000));
}

#[test]
fn a_sum_is_kept_when_the_file_is_closed_and_when_the_window_is() {
    let (path, case, mut window) = with_an_estimate_typed();
    ask(&mut window, Command::CloseFile);
    assert_eq!(council(&path).cost_estimate(case), Some(385_000_000));

    let (path, case, mut window) = with_an_estimate_typed();
    assert!(!window.state_mut().as_mut().unwrap().may_close(), "it is not saved yet");
    settle(&mut window);
    assert_eq!(council(&path).cost_estimate(case), Some(385_000_000));
}

#[test]
fn the_name_of_a_body_is_kept_whole_and_once() {
    let path = from_register();
    let mut window = harness(&path);
    let case = council(&path).cases.iter().next().unwrap().id;
    let bodies = council(&path).organisations.iter().count();
    ask(&mut window, Command::OpenCase(case));
    type_in(&mut window, "Virksomhet", "Eksempelet");
    for _ in 0..20 {
        window.step();
    }
    window.event(Event::Text("aten".to_owned()));
    key(&mut window, Modifiers::NONE, Key::Tab);
    let council = council(&path);
    assert_eq!(
        council.organisation_names(case, OrganisationRole::Agency),
        ["Eksempeletaten"]
    );
    assert_eq!(council.organisations.iter().count(), bodies + 1);
}

#[test]
fn a_date_is_kept_when_one_stops_typing_and_not_again_when_the_field_is_left() {
    let path = with_meeting(&["Ett kart"]);
    let mut window = harness(&path);
    let meeting = council(&path).meetings.iter().next().unwrap().id;
    ask(&mut window, Command::OpenMeeting(meeting));
    type_in(&mut window, "Dato", "20.11.2026");
    for _ in 0..20 {
        window.step();
    }
    settle(&mut window);
    let held_on = || council(&path).meetings.get(meeting).unwrap().held_on;
    assert_eq!(held_on(), date(2026, 11, 20), "with the keyboard still in the field");
    window.get_by_role_and_label(Role::TextInput, "Start").focus();
    settle(&mut window);
    click(&mut window, "Angre: endret møte");
    assert_eq!(held_on(), date(2026, 11, 13), "one step back");
}

#[test]
fn the_letters_date_is_one_step_back() {
    let path = fresh_path();
    let made = make(&path, true);
    with_letter(&path, made.case);
    let mut window = harness(&path);
    ask(&mut window, Command::OpenLetter(made.case));
    click(&mut window, "Mottaker og referanser");
    let before = Found::read(&path).letter(made.case).dated_on;
    fill(&mut window, "Brevets dato", "2.3.2026");
    key(&mut window, Modifiers::NONE, Key::Tab);
    assert_eq!(Found::read(&path).letter(made.case).dated_on, Some(date(2026, 3, 2)));
    ask(&mut window, Command::Undo);
    assert_eq!(Found::read(&path).letter(made.case).dated_on, before);
}
