//! Who has come, and what comes back when a step is taken back.

use super::{Held, council, first, held, in_live_mode, live, notes_on, recuse};
use crate::common::{ask, click, key, write};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use jiff::Timestamp;
use radslag::app::Command;
use radslag::domain::{Id, OperationName, Presence, Recusal, operations};
use radslag::store::Store;

fn set(held: &Held, presences: [Presence; 2]) {
    let mut store = Store::open(&held.path, "").unwrap();
    for (person, presence) in held.people.iter().zip(presences) {
        store.run(&operations::set_presence(*person, presence)).unwrap();
    }
}

fn presence(held: &Held, person: Id) -> Presence {
    council(&held.path).participants.get(person).unwrap().presence
}

#[test]
fn all_who_are_awaited_are_said_to_be_there_also_when_one_is_absent() {
    let held = held();
    set(&held, [Presence::Absent, Presence::Invited]);
    let mut window = live(&held);
    click(&mut window, "Alle er her");
    assert_eq!(presence(&held, held.people[0]), Presence::Absent);
    assert_eq!(presence(&held, held.people[1]), Presence::Present);
    assert!(window.query_by_label("Alle er her").is_none());
}

#[test]
fn who_goes_out_or_comes_in_is_there() {
    let held = held();
    recuse(&held, 1);
    set(&held, [Presence::Invited; 2]);
    // Before anything is taken up.
    let mut window = in_live_mode(&held, [1280.0, 800.0]);
    click(&mut window, "Medlem 2 gikk ut");
    assert_eq!(presence(&held, held.people[1]), Presence::Present);
    assert_eq!(presence(&held, held.people[0]), Presence::Invited);
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(presence(&held, held.people[1]), Presence::Invited, "in one step");
    assert!(!council(&held.path).recusals.of(first(&held)).any(Recusal::is_out));
    // As the case is taken up.
    click(&mut window, "Åpne møtet");
    assert_eq!(presence(&held, held.people[1]), Presence::Present);
}

#[test]
fn an_item_under_way_that_comes_back_is_shown() {
    let held = held();
    let mut window = live(&held);
    let row = council(&held.path).agenda_items.get(held.items[0]).unwrap().clone();
    let off = operations::end(OperationName::EndAgendaItem, &row, Timestamp::now());
    ask(&mut window, Command::Run(off));
    assert!(window.query_by_label_contains("Sak 1 av 1").is_some());
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(window.query_by_label_contains("Sak 1 av 2").is_some());
    write(&mut window, "Her igjen");
    assert_eq!(notes_on(&held.path, first(&held))[0].body, "Her igjen");
}
