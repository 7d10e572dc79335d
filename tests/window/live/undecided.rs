//! What nobody has decided on in who may handle the case under way: told to who keeps the notes, and to nobody else.

use super::{Held, at, first, held, in_live_mode, live, told};
use crate::common::{click, key};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use radslag::app::command::MeetingPage;
use radslag::domain::{Field, Operation, Presence, TieAnswer, operations};
use radslag::store::Store;

const TIE: &str = "Medlem 2 har meldt en binding som ikke er avgjort.";

/// Medlem 2 answers that there is a tie to the first case.
fn answered(held: &Held) {
    let mut store = Store::open(&held.path, "").unwrap();
    let (who, today) = ((held.members[1], first(held)), at(9, 0).date());
    let council = store.council().unwrap();
    let ties = TieAnswer::Ties;
    let answer = operations::answer_impartiality(&council, who, ties, "Min søster er prosjekteier", today);
    store.run(&answer).unwrap();
}

#[test]
fn a_tie_that_is_told_of_and_not_decided_is_told_where_the_case_is_held() {
    let held = held();
    answered(&held);
    let mut window = live(&held);
    assert!(window.query_by_label(TIE).is_some());
    assert!(!told(&window, "søster"), "what it is stands in Habilitet");
    // Never for all in the room.
    click(&mut window, "Vis på storskjerm");
    assert!(told(&window, "Råd så langt"));
    assert!(!told(&window, "binding") && !told(&window, "Medlem 2"));
    key(&mut window, Modifiers::NONE, Key::Escape);
    // Not of another case, nor of one that is done with.
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert!(!told(&window, "binding"));
    key(&mut window, Modifiers::NONE, Key::PageUp);
    assert!(!told(&window, "binding"));
}

#[test]
fn the_line_leads_to_where_it_is_decided() {
    let held = held();
    answered(&held);
    let mut window = live(&held);
    click(&mut window, "Åpne habilitet");
    let app = window.state().as_ref().unwrap();
    assert_eq!(app.view.live.meeting, None);
    assert_eq!(app.view.meetings.page, MeetingPage::Impartiality);
    assert!(told(&window, "Min søster er prosjekteier"));
}

#[test]
fn a_name_that_points_at_a_tie_is_told_of_unless_the_member_is_absent() {
    let held = held();
    let employed = Operation::set(Field::MEMBER_EMPLOYER, held.members[0], "Prøveetaten");
    Store::open(&held.path, "").unwrap().run(&employed).unwrap();
    answered(&held);
    let both = format!("{TIE} Navnetreff for Medlem 1 er ikke avgjort.");
    {
        let window = live(&held);
        assert!(window.query_by_label(&both).is_some());
    }
    let absent = operations::set_presence(held.people[0], Presence::Absent);
    Store::open(&held.path, "").unwrap().run(&absent).unwrap();
    let mut window = crate::common::harness(&held.path);
    crate::common::ask(&mut window, radslag::app::Command::OpenMeeting(held.meeting));
    key(&mut window, Modifiers::NONE, Key::F5);
    assert!(window.query_by_label(TIE).is_some());
}

#[test]
fn in_a_small_window_the_line_has_room_of_its_own() {
    let held = held();
    let employed = Operation::set(Field::MEMBER_EMPLOYER, held.members[0], "Prøveetaten");
    Store::open(&held.path, "").unwrap().run(&employed).unwrap();
    answered(&held);
    let window = in_live_mode(&held, [640.0, 400.0]);
    let line = window.get_by_label_contains(TIE).rect();
    let case = window.get_by_role_and_label(Role::Heading, "Felles innsyn").rect();
    let panes = window.get_by_role_and_label(Role::RadioButton, "Dagsorden").rect();
    assert!(
        case.bottom() <= line.top() && line.bottom() <= panes.top(),
        "{case} {line} {panes}"
    );
    let way = window.get_by_label("Åpne habilitet").rect();
    assert!(line.right() <= way.left() && way.right() <= 640.0, "{line} {way}");
}
