//! What all in the room may see: searched for what they may not.

use super::{Held, at, council, enter, first, held, live, notes_on, recuse_in, second, told};
use crate::common::{click, key, settle, write};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use jiff::Timestamp;
use radslag::domain::{Field, LanguageForm, NoteOn, Operation, Presence, Theme, operations};
use radslag::figures::projector::{Projector, projector};
use radslag::language::Locale;
use radslag::store::Store;

/// The value as it would be shown now.
fn value(held: &Held) -> Projector {
    let store = Store::open(&held.path, "").unwrap();
    let council = store.council().unwrap();
    let texts = store.case_texts(first(held)).unwrap();
    let meeting = council.meetings.get(held.meeting).unwrap();
    let item = council.agenda_items.get(held.items[0]).unwrap();
    let words = Locale::new(LanguageForm::Bokmaal);
    projector(
        &council,
        Some(&texts),
        (meeting, "Rådsmøtet"),
        item,
        None,
        (&at(10, 12), &words),
    )
}

#[test]
fn the_page_for_all_has_advice_and_questions_and_no_secret() {
    let held = held();
    let case = first(&held);
    let mut store = Store::open(&held.path, "").unwrap();
    let (_, ask) = operations::add_question(
        &store.council().unwrap(),
        case,
        None,
        "Er vi rett organisert?",
        Timestamp::now(),
    );
    store.run(&ask).unwrap();
    let (_, before) = operations::add_note(
        NoteOn::Case(case),
        None,
        None,
        true,
        "HEMMELIG forberedt",
        Timestamp::now(),
    );
    store.run(&before).unwrap();
    let outlined = operations::add_recommendation(
        &store.council().unwrap(),
        case,
        None,
        "HEMMELIG utkast fra før møtet",
        "",
        None,
        "2026-11-10T08:00:00Z".parse().unwrap(),
    );
    store.run(&outlined.1).unwrap();
    drop(store);
    let mut window = live(&held);
    enter(&mut window, "#1 !r @M1 Ta inn en leder");
    write(&mut window, "#2 Mål først. Så velg.");
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    enter(&mut window, "@M2 HEMMELIG notat");
    enter(&mut window, "!s HEMMELIG sitat");
    enter(&mut window, "!? HEMMELIG spørsmål");
    enter(&mut window, "!v HEMMELIG vedtak");
    enter(&mut window, "!a HEMMELIG aksjon");
    click(&mut window, "Privat notat");
    enter(&mut window, "! HEMMELIG privat råd");
    click(&mut window, "Privat notat");
    write(&mut window, "HEMMELIG privat anbefaling");
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    let shown = value(&held);
    let texts: Vec<_> = shown
        .advice
        .iter()
        .map(|(theme, text)| (theme.map(Theme::number), text.as_str()))
        .collect();
    assert_eq!(texts, [(Some(1), "Ta inn en leder"), (Some(2), "Mål først. Så velg.")]);
    assert_eq!(shown.questions, [("Er vi rett organisert?".to_owned(), false)]);
    assert_eq!(shown.time.as_ref().unwrap().left, "18 min igjen");
    assert_eq!(shown.next.as_ref().unwrap().1, "Ett kart");
    // All of it, whatever it is called.
    let all = format!("{shown:?}");
    for secret in ["HEMMELIG", "Medlem", "M1", "M2"] {
        assert!(!all.contains(secret), "{secret} in {all}");
    }

    // Where the system gives no second window it is shown in this one, and Escape is the way back. What is half-typed
    // is not advice yet.
    write(&mut window, "! HEMMELIG halv");
    click(&mut window, "Vis på storskjerm");
    assert!(told(&window, "Råd så langt"));
    assert!(told(&window, "Ta inn en leder"));
    assert!(!told(&window, "HEMMELIG"));
    assert!(!told(&window, "Medlem"));
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.get_by_label(super::LINE).is_focused());
    assert_eq!(council(&held.path).recommendations.of(case).count(), 2);
}

#[test]
fn a_case_that_somebody_in_the_room_is_recused_from_is_not_named_before_they_go_out() {
    let held = held();
    let nine = Operation::set(Field::MEETING_STARTS_AT, held.meeting, "09:00");
    Store::open(&held.path, "").unwrap().run(&nine).unwrap();
    let recusal = recuse_in(&held, second(&held), 1);
    let (time, name, whose) = value(&held).next.unwrap();
    assert_eq!(
        (time.as_deref(), name.as_str(), whose.as_str()),
        (Some("09.30"), "", "")
    );
    assert!(!format!("{:?}", value(&held)).contains("Ett kart"));
    let mut window = live(&held);
    click(&mut window, "Vis på storskjerm");
    assert!(window.query_by_label("Neste sak kl. 09.30").is_some());
    assert!(window.query_by_label("Neste:").is_none());
    drop(window);
    // Who is not at the meeting sees no screen.
    let mut store = Store::open(&held.path, "").unwrap();
    let kept = store.council().unwrap();
    let member = kept.recusals.get(recusal).unwrap().member_id;
    let row = kept
        .participants
        .of(held.meeting)
        .find(|row| row.member_id == Some(member))
        .unwrap();
    store.run(&operations::set_presence(row.id, Presence::Absent)).unwrap();
    drop(store);
    assert_eq!(value(&held).next.unwrap().1, "Ett kart");
}

#[test]
fn words_typed_at_once_after_a_button_are_the_lines_and_their_space_does_not_press_it() {
    let held = held();
    let mut window = live(&held);
    window.get_by_label("Vis på storskjerm").focus();
    settle(&mut window);
    let space = |pressed| Event::Key {
        key: Key::Space,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let text = |text: &str| Event::Text(text.to_owned());
    let events = [text("La"), space(true), text(" "), space(false), text("lederen")];
    window.input_mut().events.extend(events);
    window.step();
    settle(&mut window);
    assert!(window.query_by_label("Lukk storskjermen").is_none());
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(notes_on(&held.path, first(&held))[0].body, "La lederen");
}
