//! Live mode, driven as the one does who keeps the notes: by keyboard alone where that can be, and through the names a screen
//! reader meets.

use std::path::{Path, PathBuf};

use crate::common::{Window, ask, click, council, council_with, harness, key, settle, sized_harness, write};
use crate::notes::case_id;
use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use jiff::{Timestamp, Zoned};
use radslag::app::command::{MeetingCommand, MeetingPage};
use radslag::app::{Clock, Command, LiveCommand};
use radslag::domain::{
    Council, Id, Member, MemberRole, MemberTerm, Note, NoteKind, NoteMarks, NoteOn, Operation, OperationName, Presence,
    Recusal, RecusalDecision, Theme, Write, operations,
};
use radslag::store::Store;

mod layout;
mod line;
mod projector;
mod room;
mod stream;
mod undecided;

const LINE: &str = "Nytt notat";

/// A local time on the day of the meeting.
pub fn at(hour: i8, minute: i8) -> Zoned {
    date(2026, 11, 13).at(hour, minute, 0, 0).in_tz("Europe/Oslo").unwrap()
}

/// What the tests know of the meeting they hold.
pub struct Held {
    pub path: PathBuf,
    pub meeting: Id,
    /// Of Felles innsyn, Ett kart and Årsplan, the last without a case.
    pub items: Vec<Id>,
    /// The participants Medlem 1 (M1) and Medlem 2 (M2).
    pub people: Vec<Id>,
    pub members: Vec<Id>,
}

/// A council with a meeting of two cases and an item without one, and two members who are listed for it.
pub fn held() -> Held {
    let path = council_with(&["Felles innsyn", "Ett kart"]);
    let mut store = Store::open(&path, "").unwrap();
    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), Timestamp::now());
    store.run(&add).unwrap();
    let mut items = Vec::new();
    for case in ["Felles innsyn", "Ett kart", ""] {
        let council = store.council().unwrap();
        let case = council.cases.iter().find(|row| row.title == case).map(|row| row.id);
        let title = if case.is_none() { "Årsplan" } else { "" };
        let (item, mut add) = operations::add_agenda_item(&council, meeting, case, title);
        for write in &mut add.writes {
            if let Write::Insert(row) = write
                && let radslag::domain::Row::AgendaItem(row) = &mut **row
            {
                row.minutes = Some(30);
            }
        }
        store.run(&add).unwrap();
        items.push(item);
    }
    let mut members = Vec::new();
    let mut writes = Vec::new();
    for number in 1..=2 {
        let member = Member {
            id: Id::new(),
            name: format!("Medlem {number}"),
            initials: format!("M{number}"),
            employer: String::new(),
            email: String::new(),
            ended_at: None,
        };
        members.push(member.id);
        writes.push(Write::insert(MemberTerm {
            id: Id::new(),
            member_id: member.id,
            role: MemberRole::Member,
            from_date: date(2024, 1, 1),
            to_date: None,
            ended_at: None,
        }));
        writes.push(Write::insert(member));
    }
    store.run(&Operation::new(OperationName::EditSettings, writes)).unwrap();
    let list = operations::all_present(&store.council().unwrap(), meeting).unwrap();
    store.run(&list).unwrap();
    let council = store.council().unwrap();
    let own = |member: &Id| {
        council
            .participants
            .of(meeting)
            .find(|row| row.member_id == Some(*member))
    };
    let people = members.iter().map(|member| own(member).unwrap().id).collect();
    Held {
        path,
        meeting,
        items,
        people,
        members,
    }
}

/// Live mode on that meeting, at 10.00 on its day, with the first item under way.
pub fn live(held: &Held) -> Window {
    let mut window = in_live_mode(held, [1280.0, 800.0]);
    click(&mut window, "Åpne møtet");
    window
}

fn in_live_mode(held: &Held, size: [f32; 2]) -> Window {
    let mut window = sized_harness(&held.path, size);
    set_clock(&mut window, at(10, 0));
    ask(&mut window, Command::OpenMeeting(held.meeting));
    key(&mut window, Modifiers::NONE, Key::F5);
    assert!(window.get_by_label(LINE).is_focused(), "the line has the keyboard");
    window
}

pub fn set_clock(window: &mut Window, now: Zoned) {
    window.state_mut().as_mut().unwrap().clock = Clock::Stopped(now);
    settle(window);
}

/// The notes in use on a case or an item without one, in the order they were written.
pub fn notes_on(path: &Path, subject: Id) -> Vec<Note> {
    let store = Store::open(path, "").unwrap();
    store.case_texts(subject).unwrap().notes.of(subject).cloned().collect()
}

pub fn first(held: &Held) -> Id {
    case_id(&council(&held.path), "Felles innsyn")
}

pub fn second(held: &Held) -> Id {
    case_id(&council(&held.path), "Ett kart")
}

fn enter(window: &mut Window, text: &str) {
    write(window, text);
    key(window, Modifiers::NONE, Key::Enter);
}

fn typed(field: radslag::domain::Field, id: Id, text: String) -> Command {
    Command::Type { field, id, text }
}

/// Whether a text is on the screen, once or more.
fn told(window: &Window, text: &str) -> bool {
    window.query_all_by_label_contains(text).next().is_some()
}

fn recuse(held: &Held, member: usize) -> Id {
    recuse_in(held, first(held), member)
}

fn recuse_in(held: &Held, case: Id, member: usize) -> Id {
    let recusal = Recusal {
        decision: Some(RecusalDecision::Recused),
        ..Recusal::new(case, held.members[member])
    };
    let id = recusal.id;
    let add = Operation::new(OperationName::EditSettings, vec![Write::insert(recusal)]);
    Store::open(&held.path, "").unwrap().run(&add).unwrap();
    id
}

#[test]
fn f5_is_the_way_in_and_out_and_shows_no_rail() {
    let held = held();
    let mut window = in_live_mode(&held, [1280.0, 800.0]);
    assert!(window.query_by_label("Prosjekter").is_none());
    assert!(window.query_by_label("Ikke åpnet").is_some());
    // Looking in writes nothing.
    assert_eq!(council(&held.path).meetings.get(held.meeting).unwrap().opened_at, None);
    // Escape is no way out by accident, and the keyboard stays in the line.
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.query_by_label("Gå ut av møtemodus").is_some());
    assert!(window.get_by_label(LINE).is_focused());
    key(&mut window, Modifiers::NONE, Key::F5);
    assert!(window.query_by_label("Prosjekter").is_some());
    // Another tab is a way out too, and nothing half-typed is lost.
    key(&mut window, Modifiers::NONE, Key::F5);
    write(&mut window, "Halvt");
    key(&mut window, Modifiers::COMMAND, Key::Num1);
    assert!(window.state().as_ref().unwrap().view.live.meeting.is_none());
    assert_eq!(notes_on(&held.path, first(&held))[0].body, "Halvt");
}

#[test]
fn what_is_typed_goes_to_the_line_also_while_a_button_has_the_keyboard() {
    let held = held();
    let mut window = live(&held);
    enter(&mut window, "Det første");
    for button in ["Vis på storskjerm", "Medlem 1, til stede"] {
        window.get_by_label(button).focus();
        settle(&mut window);
        assert!(window.get_by_label(button).is_focused());
        enter(&mut window, "#2 Vi måler ikke");
    }
    let note = &notes_on(&held.path, first(&held))[2];
    assert_eq!((note.body.as_str(), note.theme), ("Vi måler ikke", Theme::new(2)));
    // A text that is being mended keeps what is typed.
    window.get_by_label_contains("Det første").focus();
    settle(&mut window);
    key(&mut window, Modifiers::NONE, Key::Enter);
    write(&mut window, "!");
    assert!(window.get_by_label("Teksten i notatet").is_focused());
    assert!(!told(&window, "Vis på storskjermen"), "nothing is pressed by it");
}

#[test]
fn what_is_typed_in_one_frame_becomes_what_it_would_have_been_in_many() {
    let held = held();
    let mut window = live(&held);
    let press = |key, modifiers| Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    };
    let events = [
        Event::Text("Vi måler ikke".to_owned()),
        press(Key::Enter, Modifiers::NONE),
        Event::Text("Mål først".to_owned()),
        press(Key::Enter, Modifiers::COMMAND),
        press(Key::PageDown, Modifiers::NONE),
    ];
    window.input_mut().events.extend(events);
    window.step();
    settle(&mut window);
    let bodies = |subject| notes_on(&held.path, subject).into_iter().map(|note| note.body);
    assert_eq!(bodies(first(&held)).collect::<Vec<_>>(), ["Vi måler ikke", "Mål først"]);
    let council = council(&held.path);
    assert_eq!(council.recommendations.of(first(&held)).count(), 1);
    assert!(window.query_by_role_and_label(Role::Heading, "Ett kart").is_some());
}

#[test]
fn page_down_among_what_is_typed_in_one_frame_stands_where_it_was_pressed() {
    let held = held();
    let mut window = live(&held);
    let press = |key| Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    write(&mut window, "Vi må");
    let events = [
        Event::Text("le".to_owned()),
        press(Key::PageDown),
        Event::Text("Kart".to_owned()),
        press(Key::Enter),
        Event::Text("Mer".to_owned()),
    ];
    window.input_mut().events.extend(events);
    for _ in 0..20 {
        window.step();
    }
    settle(&mut window);
    let bodies = |subject| {
        let notes = notes_on(&held.path, subject).into_iter();
        notes.map(|note| note.body).collect::<Vec<_>>()
    };
    assert_eq!(bodies(first(&held)), ["Vi måle"]);
    assert_eq!(bodies(second(&held)), ["Kart", "Mer"]);

    // As when each comes in a frame of its own, the one after the other.
    for event in [
        press(Key::PageUp),
        Event::Text("Til".to_owned()),
        Event::Text("bake".to_owned()),
    ] {
        window.input_mut().events.push(event);
        window.step();
    }
    settle(&mut window);
    assert_eq!(bodies(first(&held)), ["Vi måle", "Tilbake"]);
    assert_eq!(bodies(second(&held)), ["Kart", "Mer"]);
}

#[test]
fn a_meeting_whose_page_is_asked_for_while_it_is_held_shows_what_is_under_way() {
    let held = held();
    let mut window = live(&held);
    key(&mut window, Modifiers::NONE, Key::PageDown);
    let page = MeetingCommand::Show {
        meeting: held.meeting,
        page: MeetingPage::Plan,
    };
    ask(&mut window, page);
    assert!(window.query_by_label("Ingenting på dagsordenen").is_none());
    assert!(window.query_by_role_and_label(Role::Heading, "Ett kart").is_some());
    enter(&mut window, "Vi går videre");
    assert_eq!(notes_on(&held.path, second(&held))[0].body, "Vi går videre");
}

#[test]
fn without_a_meeting_it_says_what_is_missing() {
    let held = held();
    let mut window = harness(&held.path);
    set_clock(&mut window, at(10, 0).yesterday().unwrap());
    key(&mut window, Modifiers::NONE, Key::F5);
    assert!(told(&window, "Åpne et møte først"));
    // On its day it is the one.
    set_clock(&mut window, at(10, 0));
    key(&mut window, Modifiers::NONE, Key::F5);
    assert!(window.query_by_label("Gå ut av møtemodus").is_some());
}

#[test]
fn codes_set_theme_kind_and_speaker_as_they_are_typed() {
    let held = held();
    let mut window = live(&held);
    enter(&mut window, "#2 ! @m1 Mål først");
    enter(&mut window, "!v Vi venter");
    enter(&mut window, "@M2 !s Vi vet ikke #4");
    let notes = notes_on(&held.path, first(&held));
    let told: Vec<_> = notes
        .iter()
        .map(|note| {
            (
                note.kind,
                note.theme.map(Theme::number),
                note.speaker_id,
                note.body.as_str(),
            )
        })
        .collect();
    let expected = [
        (NoteKind::Advice, Some(2), Some(held.people[0]), "Mål først"),
        // Kind and speaker are for one note; the theme stays.
        (NoteKind::Decision, Some(2), None, "Vi venter"),
        // A quote carries no speaker.
        (NoteKind::Quote, Some(4), None, "Vi vet ikke "),
    ];
    assert_eq!(told, expected);
    assert!(
        window
            .query_by_label("10.00, Medlem 1, Råd, Mål først, Behov og mål")
            .is_some()
    );
}

#[test]
fn a_list_shows_what_a_code_can_become_and_the_keys_choose_in_it() {
    let held = held();
    let mut window = live(&held);
    write(&mut window, "Se ");
    write(&mut window, "!");
    for kind in ["Råd", "Vedtak", "Aksjon", "Sitat", "Spørsmål", "Notat"] {
        let rows = window.query_all_by_role_and_label(Role::MenuItem, kind).count();
        assert_eq!(rows, 1, "{kind}");
    }
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(window.query_by_label("Type: Vedtak").is_some());
    // Escape empties the list and leaves the words; the keyboard stays.
    write(&mut window, "@");
    assert!(window.query_by_role_and_label(Role::MenuItem, "Medlem 1").is_some());
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.query_by_role_and_label(Role::MenuItem, "Medlem 1").is_none());
    assert!(window.get_by_label(LINE).is_focused());
    key(&mut window, Modifiers::NONE, Key::Backspace);
    write(&mut window, "@m");
    press_menu(&mut window, "Medlem 2");
    assert!(window.query_by_label("Sagt av: Medlem 2").is_some());
    assert!(window.get_by_label(LINE).is_focused());
    enter(&mut window, "kartet");
    let note = &notes_on(&held.path, first(&held))[0];
    assert_eq!((note.kind, note.speaker_id), (NoteKind::Decision, Some(held.people[1])));
    assert_eq!(note.body, "Se kartet");
}

#[test]
fn the_list_of_themes_is_chosen_from_by_keys_as_one_types() {
    let held = held();
    let mut window = live(&held);
    write(&mut window, "Se ");
    write(&mut window, "#");
    assert_eq!(window.query_all_by_role(Role::MenuItem).count(), 6, "the six themes");
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(window.query_all_by_role(Role::MenuItem).count(), 0);
    enter(&mut window, "kartet");
    let note = &notes_on(&held.path, first(&held))[0];
    assert_eq!((note.theme, note.body.as_str()), (Theme::new(3), "Se kartet"));
}

fn press_menu(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::MenuItem, name).click();
    settle(window);
}

#[test]
fn letters_nobody_has_are_offered_as_a_guest() {
    let held = held();
    let mut window = live(&held);
    write(&mut window, "@gj");
    // Never by Enter alone: what looks like letters may be meant as words.
    press_menu(&mut window, "Ny gjest: GJ");
    enter(&mut window, "Vi har tre sider");
    let council = council(&held.path);
    let guest = council
        .participants
        .of(held.meeting)
        .find(|row| row.member_id.is_none())
        .unwrap();
    assert_eq!((guest.initials.as_str(), guest.presence), ("GJ", Presence::Present));
    assert_eq!(guest.case_id, Some(first(&held)));
    let note = &notes_on(&held.path, first(&held))[0];
    assert_eq!(
        (note.speaker_id, note.body.as_str()),
        (Some(guest.id), "Vi har tre sider")
    );
    enter(&mut window, "@gj Og én til");
    assert_eq!(notes_on(&held.path, first(&held))[1].speaker_id, Some(guest.id));
    // Who it is can be written when there is time for it.
    click(&mut window, "Gjest GJ, til stede");
    press_menu(&mut window, "Skriv navn og rolle …");
    write(&mut window, "Gjest 1");
    crate::common::fill(&mut window, "Rolle", "direktør");
    click(&mut window, "Lagre endringene");
    let council = crate::common::council(&held.path);
    let named = council.participants.get(guest.id).unwrap();
    assert_eq!(
        (named.guest_name.as_str(), named.guest_role.as_str()),
        ("Gjest 1", "direktør")
    );
    assert_eq!(named.initials, "GJ", "notes are known by the letters");
    assert!(window.query_by_label("Gjest 1, direktør, til stede").is_some());
}

#[test]
fn each_code_is_a_button_and_the_keyboard_comes_back_to_the_line() {
    let held = held();
    let mut window = live(&held);
    let choose = |window: &mut Window, button: &str, choice: &str| {
        window.get_by_label_contains(button).click();
        settle(window);
        window.get_by_role_and_label(Role::MenuItemRadio, choice).click();
        settle(window);
        assert!(window.get_by_label(LINE).is_focused(), "after {choice}");
    };
    choose(&mut window, "Tema: ", "4. Gevinster og gevinstrealisering");
    choose(&mut window, "Type: ", "Spørsmål");
    choose(&mut window, "Sagt av: ", "Medlem 1");
    enter(&mut window, "Hvem eier dem?");
    let note = notes_on(&held.path, first(&held)).remove(0);
    let marks = NoteMarks {
        kind: NoteKind::Question,
        speaker: Some(held.people[0]),
        theme: Theme::new(4),
        is_private: false,
    };
    assert_eq!(note.marks(), marks);
    // In mid-line the note that is being written changes with it.
    write(&mut window, "Vi vet");
    choose(&mut window, "Type: ", "Sitat");
    assert_eq!(notes_on(&held.path, first(&held))[1].kind, NoteKind::Quote);
    assert!(window.get_by_label("Sagt av: Ingen").accesskit_node().is_disabled());
}

#[test]
fn an_action_is_made_together_with_its_note_and_owned_by_who_is_named() {
    let held = held();
    let mut window = live(&held);
    enter(&mut window, "!a @M2 Sende brukerreisene");
    let council = council(&held.path);
    let action = council.actions.iter().next().unwrap();
    let note = &notes_on(&held.path, first(&held))[0];
    assert_eq!(action.body, "Sende brukerreisene");
    assert_eq!(
        (action.owner_id, action.note_id),
        (Some(held.members[1]), Some(note.id))
    );
    assert_eq!((action.case_id, action.meeting_id), (note.case_id, Some(held.meeting)));
    drop(window);
}

#[test]
fn page_down_takes_up_the_next_item_and_page_up_only_looks() {
    let held = held();
    let mut window = live(&held);
    let running = |held: &Held| council(&held.path).running_item(held.meeting).map(|item| item.id);
    assert_eq!(running(&held), Some(held.items[0]));
    write(&mut window, "Til neste");
    set_clock(&mut window, at(10, 20));
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert!(window.query_by_label_contains("Sak 2 av 2").is_some());
    assert_eq!(running(&held), Some(held.items[1]));
    assert_eq!(notes_on(&held.path, first(&held))[0].body, "Til neste");
    assert!(window.get_by_label(LINE).is_focused());
    key(&mut window, Modifiers::NONE, Key::PageUp);
    assert!(window.query_by_label_contains("Sak 1 av 2").is_some());
    assert_eq!(running(&held), Some(held.items[1]), "looking back takes nothing up");
    assert!(window.query_by_label("Ta opp punktet").is_some());
    key(&mut window, Modifiers::NONE, Key::PageDown);
    key(&mut window, Modifiers::NONE, Key::PageDown);
    // An item without a case has notes of its own.
    assert_eq!(running(&held), Some(held.items[2]));
    enter(&mut window, "!v Vedtatt");
    assert_eq!(notes_on(&held.path, held.items[2])[0].kind, NoteKind::Decision);
    // The meeting is never closed by a key alone.
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert_eq!(running(&held), Some(held.items[2]));
    click(&mut window, "Avslutt møtet");
    let council = council(&held.path);
    assert!(council.meetings.get(held.meeting).unwrap().closed_at.is_some());
    assert_eq!(council.running_item(held.meeting), None);
    click(&mut window, "Angre");
    assert_eq!(running(&held), Some(held.items[2]));
}

#[test]
fn the_clock_is_told_in_words_and_drawn_anew_only_while_an_item_is_under_way() {
    let held = held();
    let mut window = in_live_mode(&held, [1280.0, 800.0]);
    for _ in 0..10 {
        window.step();
    }
    let delay = |window: &Window| window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay(&window).as_secs() > 3600, "nothing is under way");
    click(&mut window, "Åpne møtet");
    let agenda = |window: &Window, words: &str| {
        let rows = window.query_all_by_role(Role::ListItem);
        let mut names = rows.filter_map(|row| row.accesskit_node().label());
        names.any(|name| name.contains(words))
    };
    assert!(agenda(&window, "30 min, pågår, 30 min igjen"));
    set_clock(&mut window, at(10, 12));
    assert!(agenda(&window, "18 min igjen"));
    set_clock(&mut window, at(10, 33));
    assert!(agenda(&window, "3 min over tiden"));
    for _ in 0..10 {
        window.step();
    }
    let waits = delay(&window).as_secs();
    assert!((1..=60).contains(&waits), "{waits} s");
}

#[test]
fn keys_under_the_list_of_commands_are_not_the_meetings() {
    let held = held();
    let mut window = live(&held);
    let running = council(&held.path).running_item(held.meeting).map(|item| item.id);
    key(&mut window, Modifiers::COMMAND, Key::K);
    // By Tab one comes to what does not take these keys itself.
    for _ in 0..3 {
        key(&mut window, Modifiers::NONE, Key::PageDown);
        key(&mut window, Modifiers::COMMAND, Key::T);
        key(&mut window, Modifiers::NONE, Key::Tab);
    }
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.query_by_label_contains("Sak 1 av 2").is_some());
    let now = council(&held.path).running_item(held.meeting).map(|item| item.id);
    assert_eq!(now, running);
}

#[test]
fn midnight_and_the_change_of_clocks_do_no_harm() {
    let held = held();
    let mut window = in_live_mode(&held, [1280.0, 800.0]);
    let night = |text: &str| text.parse::<Timestamp>().unwrap().in_tz("Europe/Oslo").unwrap();
    // 24 October, 23.50, over midnight; and then 25 October, where 03.00 becomes 02.00.
    set_clock(&mut window, night("2026-10-24T21:50:00Z"));
    click(&mut window, "Åpne møtet");
    enter(&mut window, "Før midnatt");
    set_clock(&mut window, night("2026-10-24T22:05:00Z"));
    assert!(window.query_by_label_contains("15 min igjen").is_some());
    enter(&mut window, "Etter midnatt");
    set_clock(&mut window, night("2026-10-25T00:50:00Z"));
    key(&mut window, Modifiers::NONE, Key::PageDown);
    enter(&mut window, "Før klokka stilles");
    set_clock(&mut window, night("2026-10-25T01:10:00Z"));
    assert!(
        window.query_by_label_contains("10 min igjen").is_some(),
        "02.50 to 02.10 is twenty minutes"
    );
    enter(&mut window, "Etter");
    let order: Vec<_> = notes_on(&held.path, second(&held))
        .into_iter()
        .map(|note| note.body)
        .collect();
    assert_eq!(order, ["Før klokka stilles", "Etter"]);
    let names: Vec<_> = window
        .query_all_by_role(Role::ListItem)
        .filter_map(|row| row.accesskit_node().label())
        .collect();
    let place = |text: &str| names.iter().position(|name| name.contains(text)).unwrap();
    assert!(place("02.50, Før klokka") < place("02.10, Etter"));
}

#[test]
fn a_recused_member_is_out_while_the_case_is_and_can_be_said_to_go_and_come() {
    let held = held();
    let recusal = recuse(&held, 1);
    let mut window = live(&held);
    let row = |held: &Held| council(&held.path).recusals.get(recusal).unwrap().clone();
    assert_eq!(row(&held).left_room_at.as_deref(), Some("2026-11-13T10:00:00"));
    assert!(window.query_by_label_contains("ute siden 10.00").is_some());
    assert!(window.query_by_label("Inhabil i saken. Ser ikke notatene.").is_some());
    // Who is out says nothing.
    write(&mut window, "@M2 Hei");
    assert_eq!(notes_on(&held.path, first(&held))[0].speaker_id, None);
    set_clock(&mut window, at(10, 20));
    click(&mut window, "Medlem 2 er tilbake");
    assert_eq!(row(&held).returned_at.as_deref(), Some("2026-11-13T10:20:00"));
    set_clock(&mut window, at(10, 25));
    click(&mut window, "Medlem 2 gikk ut");
    assert!(row(&held).is_out());
    assert!(
        window
            .query_by_label_contains("ute 10.00–10.20, ute siden 10.25")
            .is_some()
    );
    set_clock(&mut window, at(10, 40));
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert_eq!(row(&held).returned_at.as_deref(), Some("2026-11-13T10:40:00"));
    assert!(window.query_by_label_contains("Inhabil i saken").is_none());
}

#[test]
fn those_who_are_alike_stand_as_one_row_until_it_is_unfolded() {
    let held = held();
    let mut store = Store::open(&held.path, "").unwrap();
    let mut writes = Vec::new();
    for number in 3..=4 {
        let member = Member::new(&format!("Medlem {number}"), &format!("M{number}"));
        writes.push(Write::insert(MemberTerm::new(
            member.id,
            MemberRole::Member,
            date(2024, 1, 1),
        )));
        writes.push(Write::insert(member));
    }
    store.run(&Operation::new(OperationName::EditSettings, writes)).unwrap();
    let list = operations::all_present(&store.council().unwrap(), held.meeting).unwrap();
    store.run(&list).unwrap();
    drop(store);
    let mut window = live(&held);
    assert!(window.query_by_label("Medlem 3, til stede").is_none());
    click(&mut window, "Medlem 1, 2, 3, 4, til stede");
    click(&mut window, "Medlem 3, til stede");
    window
        .get_by_role_and_label(Role::MenuItemRadio, "meldt forfall")
        .click();
    settle(&mut window);
    // Who is told of otherwise than the others stands alone, last.
    assert!(window.query_by_label("Medlem 3, meldt forfall").is_some());
    assert!(window.query_by_label("Medlem 1, 2, 4, til stede").is_some());
}

#[test]
fn nobody_is_back_before_leaving_when_the_clocks_are_put_back() {
    let held = held();
    let recusal = recuse(&held, 1);
    let mut window = in_live_mode(&held, [1280.0, 800.0]);
    let night = |text: &str| text.parse::<Timestamp>().unwrap().in_tz("Europe/Oslo").unwrap();
    let times = |held: &Held| {
        let row = council(&held.path).recusals.get(recusal).unwrap().clone();
        (
            row.left_room_at.unwrap_or_default(),
            row.returned_at.unwrap_or_default(),
        )
    };
    let left = "2026-10-25T02:50:00".to_owned();
    // Out at 02.50; twenty minutes later it is 02.10.
    set_clock(&mut window, night("2026-10-25T00:50:00Z"));
    click(&mut window, "Åpne møtet");
    set_clock(&mut window, night("2026-10-25T01:10:00Z"));
    click(&mut window, "Medlem 2 er tilbake");
    assert_eq!(times(&held), (left.clone(), left.clone()));
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(times(&held), (left.clone(), String::new()));
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert_eq!(times(&held), (left.clone(), left));
}

#[test]
fn a_meeting_that_goes_on_after_midnight_is_found_from_elsewhere() {
    let held = held();
    let mut window = live(&held);
    key(&mut window, Modifiers::NONE, Key::F5);
    ask(&mut window, Command::CloseMeeting);
    ask(&mut window, Command::ShowOverview);
    let after = date(2026, 11, 14).at(0, 30, 0, 0).in_tz("Europe/Oslo").unwrap();
    set_clock(&mut window, after);
    key(&mut window, Modifiers::NONE, Key::F5);
    assert!(window.get_by_label(LINE).is_focused());
}

#[test]
fn presence_is_switched_with_two_presses_and_absent_ones_say_nothing() {
    let held = held();
    let mut window = live(&held);
    click(&mut window, "Medlem 1, til stede");
    window
        .get_by_role_and_label(Role::MenuItemRadio, "meldt forfall")
        .click();
    settle(&mut window);
    assert!(window.query_by_label("Medlem 1, meldt forfall").is_some());
    let row = council(&held.path).participants.get(held.people[0]).unwrap().clone();
    assert_eq!(row.presence, Presence::Absent);
    assert!(window.get_by_label(LINE).is_focused());
    write(&mut window, "@M1 ");
    assert!(window.query_by_label("Sagt av: Ingen").is_some());
}

#[test]
fn an_item_taken_off_while_it_is_held_leads_to_the_next_and_loses_nothing() {
    let held = held();
    let mut window = live(&held);
    write(&mut window, "Midt i en set");
    let end = |council: &Council, item: Id| {
        let row = council.agenda_items.get(item).unwrap();
        operations::end(OperationName::EndAgendaItem, row, Timestamp::now())
    };
    let off = end(&council(&held.path), held.items[0]);
    ask(&mut window, Command::Run(off));
    assert!(told(&window, "står ikke på dagsordenen lenger"));
    assert!(window.query_by_label_contains("Sak 1 av 1").is_some());
    assert_eq!(notes_on(&held.path, first(&held))[0].body, "Midt i en set");
    assert!(window.get_by_label(LINE).is_focused());
    // A case that ends is the same.
    let case = council(&held.path).cases.get(second(&held)).unwrap().clone();
    let over = operations::end(OperationName::EditCase, &case, Timestamp::now());
    ask(&mut window, Command::Run(over));
    assert!(told(&window, "Uten sak"));
    enter(&mut window, "Her");
    assert_eq!(notes_on(&held.path, held.items[2])[0].body, "Her");
    let last = end(&council(&held.path), held.items[2]);
    ask(&mut window, Command::Run(last));
    // What is left is the case that has ended, which is not shown.
    assert!(window.query_by_label("Ingenting på dagsordenen").is_some());
    assert!(window.query_by_label("Gå ut av møtemodus").is_some());
}

#[test]
fn ctrl_t_says_the_next_talking_point() {
    let held = held();
    let mut store = Store::open(&held.path, "").unwrap();
    for (position, body) in [(2.0, "Så dette"), (1.0, "Først dette")] {
        let point = Note {
            kind: NoteKind::TalkingPoint,
            is_private: true,
            position,
            ..Note::new(NoteOn::Case(first(&held)), body, Timestamp::now())
        };
        let add = Operation::new(OperationName::AddNote, vec![Write::insert(point)]);
        store.run(&add).unwrap();
    }
    drop(store);
    let mut window = live(&held);
    assert!(
        window.query_by_label_contains("Først dette").is_none(),
        "folded until asked for"
    );
    click(&mut window, "Mine private notater: 2");
    assert!(window.query_by_label_contains("Først dette").is_some());
    key(&mut window, Modifiers::COMMAND, Key::T);
    let notes = notes_on(&held.path, first(&held));
    let said: Vec<_> = notes.iter().filter(|note| note.kind == NoteKind::Note).collect();
    assert_eq!((said.len(), said[0].body.as_str()), (1, "Først dette"));
    assert_eq!((said[0].is_private, said[0].meeting_id), (false, Some(held.meeting)));
    key(&mut window, Modifiers::COMMAND, Key::T);
    key(&mut window, Modifiers::COMMAND, Key::T);
    assert!(told(&window, "ingen talepunkter igjen"));
    key(&mut window, Modifiers::COMMAND, Key::Z);
    let kinds: Vec<_> = notes_on(&held.path, first(&held))
        .into_iter()
        .map(|note| note.kind)
        .collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == NoteKind::TalkingPoint).count(), 1);
}

#[test]
fn notes_begin_with_the_lines_of_the_template_in_one_step_in_both_places() {
    let held = held();
    let mut store = Store::open(&held.path, "").unwrap();
    if let Some(bring) = radslag::exchange::checklist::bring_note_templates(&store.council().unwrap()) {
        store.run(&bring).unwrap();
    }
    let talk = Note::new(NoteOn::Case(first(&held)), "Fra formøtet", Timestamp::UNIX_EPOCH);
    let add = Operation::new(OperationName::AddNote, vec![Write::insert(talk)]);
    store.run(&add).unwrap();
    drop(store);
    let lines = {
        let council = council(&held.path);
        let lines = council.note_templates_of(radslag::domain::MeetingKind::CouncilMeeting);
        lines.iter().map(|line| line.body.clone()).collect::<Vec<_>>()
    };
    let of_meeting = |subject| {
        let mut notes = notes_on(&held.path, subject);
        notes.retain(|note| note.meeting_id == Some(held.meeting));
        notes.sort_by_key(|note| (note.written_at, note.id));
        notes.into_iter().map(|note| note.body).collect::<Vec<_>>()
    };
    let mut window = live(&held);
    let offered = |window: &Window| told(window, "Sett inn linjene fra malen");
    assert!(
        offered(&window),
        "what was noted elsewhere begins no notes of this meeting"
    );
    window.get_by_label_contains("Sett inn linjene fra malen").click();
    settle(&mut window);
    assert_eq!(of_meeting(first(&held)), lines);
    assert!(told(&window, &lines[0]) && !offered(&window));
    assert!(
        told(&window, "Satt inn linjene fra malen"),
        "what was done can be taken back"
    );
    key(&mut window, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::T);
    assert!(told(&window, "Her er det allerede skrevet i dette møtet"));
    assert_eq!(of_meeting(first(&held)), lines, "once");
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(of_meeting(first(&held)), [""; 0]);

    // On the notes' page, on an item without a case, by the keyboard alone.
    key(&mut window, Modifiers::NONE, Key::F5);
    let item = held.items[2];
    ask(
        &mut window,
        LiveCommand::ShowItem {
            meeting: held.meeting,
            item,
        },
    );
    assert!(offered(&window));
    key(&mut window, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::T);
    assert_eq!(of_meeting(item), lines);

    // A line nobody has answered is no action; one that is written on is.
    let action = notes_on(&held.path, item)
        .into_iter()
        .find(|note| note.kind == NoteKind::Action)
        .unwrap();
    ask(&mut window, LiveCommand::CloseMeeting(held.meeting));
    assert_eq!(council(&held.path).actions.iter().count(), 0);
    key(&mut window, Modifiers::COMMAND, Key::Z);
    let text = format!("{} Sekretæren ringer", action.body);
    ask(&mut window, typed(radslag::domain::Field::NOTE_BODY, action.id, text));
    ask(&mut window, LiveCommand::CloseMeeting(held.meeting));
    assert_eq!(council(&held.path).actions.iter().count(), 1);
}

/// The lines of the template put on the first case, and the one of the kind action opened to be written in, at its end.
fn action_line_opened(held: &Held) -> Window {
    let mut window = live(held);
    key(&mut window, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::T);
    open_action_line(held, &mut window);
    window
}

fn open_action_line(held: &Held, window: &mut Window) {
    let mut notes = notes_on(&held.path, first(held)).into_iter();
    let line = notes.find(|note| note.kind == NoteKind::Action).unwrap();
    window.get_by_label_contains(&line.body).focus();
    settle(window);
    key(window, Modifiers::NONE, Key::Enter);
    key(window, Modifiers::COMMAND, Key::End);
}

#[test]
fn a_line_of_the_template_is_an_action_once_it_is_answered_and_none_once_it_is_not() {
    let held = held();
    let mut window = action_line_opened(&held);
    let actions = || council(&held.path).actions.iter().cloned().collect::<Vec<_>>();
    write(&mut window, " Ring");
    // In the middle of the words all is saved, and nothing is made of half of them.
    key(&mut window, Modifiers::COMMAND, Key::S);
    assert_eq!(actions(), []);
    write(&mut window, " dem");
    key(&mut window, Modifiers::NONE, Key::Enter);
    let made = actions();
    assert_eq!(made.len(), 1);
    assert!(made[0].body.ends_with(" Ring dem"), "{}", made[0].body);

    open_action_line(&held, &mut window);
    for _ in " Ring dem".chars() {
        key(&mut window, Modifiers::NONE, Key::Backspace);
    }
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(actions(), [], "nobody answers it any more");
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(actions().len(), 1);
}

#[test]
fn a_line_of_the_template_answered_as_the_next_item_is_taken_up_is_an_action() {
    let held = held();
    let mut window = action_line_opened(&held);
    write(&mut window, " Ring dem");
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert!(window.query_by_role_and_label(Role::Heading, "Ett kart").is_some());
    assert_eq!(council(&held.path).actions.iter().count(), 1);
    key(&mut window, Modifiers::NONE, Key::PageUp);
    assert!(window.get_by_label(LINE).is_focused());
    assert!(window.query_by_label("Teksten i notatet").is_none(), "it is closed");
}

#[test]
fn a_private_note_is_no_recommendation_until_it_is_shared() {
    let held = held();
    let mut window = live(&held);
    click(&mut window, "Privat notat");
    write(&mut window, "Ring leiaren");
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    assert!(notes_on(&held.path, first(&held))[0].is_private);
    assert_eq!(council(&held.path).recommendations.iter().count(), 0);
    assert!(told(&window, "Notatet er privat. Del det med rådet først"));

    enter(&mut window, "Mål før dere velger. Hver uke");
    let choose = |window: &mut Window| {
        let is_it = |label: String| label.contains("Mål før dere velger");
        {
            let mut rows = window.query_all_by_role(Role::ListItem);
            let row = rows.find(|row| row.accesskit_node().label().is_some_and(is_it));
            row.unwrap().click();
        }
        settle(window);
    };
    let made = |held: &Held| council(&held.path).recommendations.iter().count();
    key(&mut window, Modifiers::NONE, Key::ArrowUp);
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    assert_eq!(made(&held), 1);
    choose(&mut window);
    click(&mut window, "Bare for meg");
    assert_eq!(made(&held), 0, "its words are for one alone");
    assert!(told(
        &window,
        "Anbefalingen som bare hadde ordene fra det, er tatt bort"
    ));
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(made(&held), 1, "in one step");

    let recommendation = council(&held.path).recommendations.iter().next().unwrap().id;
    let field = radslag::domain::Field::RECOMMENDATION_HEADLINE;
    ask(&mut window, typed(field, recommendation, "Mål først".to_owned()));
    ask(&mut window, Command::Leave);
    choose(&mut window);
    click(&mut window, "Bare for meg");
    assert_eq!(made(&held), 1, "it was written on");
    assert!(told(&window, "Se over den"));
}

#[test]
fn the_day_that_is_said_is_the_actions_day_at_once() {
    let held = held();
    let mut window = live(&held);
    enter(&mut window, "!a @M2 Sende brukerreisene innen 24. november");
    let action = council(&held.path).actions.iter().next().unwrap().clone();
    assert_eq!(action.due_on, Some(date(2026, 11, 24)));
    assert_eq!(action.owner_id, Some(held.members[1]));

    // Also of a note that is made an action afterwards.
    enter(&mut window, "Ringe dem innen 1. desember");
    key(&mut window, Modifiers::NONE, Key::ArrowUp);
    let note = notes_on(&held.path, first(&held))
        .into_iter()
        .max_by_key(|note| note.id)
        .unwrap();
    let marks = NoteMarks {
        kind: NoteKind::Action,
        ..note.marks()
    };
    ask(
        &mut window,
        radslag::app::MeetingCommand::MarkNote {
            note: note.id,
            drawn: note.marks(),
            marks,
        },
    );
    let days: Vec<_> = council(&held.path)
        .actions
        .iter()
        .filter_map(|row| row.due_on)
        .collect();
    assert!(days.contains(&date(2026, 12, 1)), "{days:?}");
    ask(&mut window, LiveCommand::CloseMeeting(held.meeting));
    assert_eq!(council(&held.path).actions.iter().count(), 2);
}

#[test]
fn advice_on_an_item_without_a_case_stays_advice_and_says_so() {
    let held = held();
    let mut window = live(&held);
    ask(
        &mut window,
        LiveCommand::Begin {
            meeting: held.meeting,
            item: held.items[2],
        },
    );
    write(&mut window, "Flytt møtet");
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    assert_eq!(notes_on(&held.path, held.items[2])[0].kind, NoteKind::Advice);
    assert_eq!(council(&held.path).recommendations.iter().count(), 0);
    assert!(told(&window, "blir ikke en anbefaling"));
}

#[test]
fn a_small_window_has_it_all() {
    let held = held();
    let mut window = in_live_mode(&held, [640.0, 400.0]);
    for name in ["Åpne møtet", "Gå ut av møtemodus", "Vis på storskjerm", "Felles innsyn"] {
        assert!(window.query_all_by_label(name).next().is_some(), "{name}");
    }
    enter(&mut window, "#2 !v Notert");
    assert_eq!(notes_on(&held.path, first(&held))[0].kind, NoteKind::Decision);
    click(&mut window, "Dagsorden");
    assert!(window.query_by_label("Medlem 1, til stede").is_some());
}

/// What the window is asked to be in the frames that follow a command: whether it is to fill the screen.
fn asked_to_fill(window: &mut Window, command: impl Into<Command>) -> Vec<bool> {
    window.state_mut().as_mut().unwrap().ask(command.into());
    let mut asked = Vec::new();
    for _ in 0..6 {
        window.step();
        let outputs = window.output().viewport_output.values();
        asked.extend(
            outputs
                .flat_map(|output| &output.commands)
                .filter_map(|command| match command {
                    egui::ViewportCommand::Fullscreen(fills) => Some(*fills),
                    _ => None,
                }),
        );
    }
    settle(window);
    asked
}

#[test]
fn live_mode_fills_the_screen_and_gives_it_back() {
    let held = held();
    let mut window = in_live_mode(&held, [1280.0, 800.0]);
    assert_eq!(asked_to_fill(&mut window, LiveCommand::Toggle), [false]);
    assert_eq!(asked_to_fill(&mut window, LiveCommand::Toggle), [true]);
    // Another tab is a way out too.
    assert_eq!(asked_to_fill(&mut window, Command::ShowOverview), [false]);
    // Who will have a window of its usual size is not asked each time.
    window.state_mut().as_mut().unwrap().preferences.live_in_window = true;
    assert_eq!(asked_to_fill(&mut window, LiveCommand::Toggle), [false; 0]);
    assert!(window.state().as_ref().unwrap().view.live.meeting.is_some());
}
