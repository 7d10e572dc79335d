//! Live mode, driven as the one does who keeps the notes: by keyboard alone where that can be, and through the names a screen
//! reader meets.

use std::path::{Path, PathBuf};

use crate::common::{Window, ask, click, council, council_with, harness, key, settle, sized_harness, write};
use crate::notes::case_id;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use jiff::{Timestamp, Zoned};
use radslag::app::{Clock, Command, LiveCommand};
use radslag::domain::{
    Council, Id, Member, MemberRole, MemberTerm, Note, NoteKind, NoteMarks, NoteOn, Operation, OperationName, Presence,
    Recusal, RecusalDecision, Theme, Write, operations,
};
use radslag::store::Store;

mod projector;
mod stream;

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

/// Whether a text is on the screen, once or more.
fn told(window: &Window, text: &str) -> bool {
    window.query_all_by_label_contains(text).next().is_some()
}

fn recuse(held: &Held, member: usize) -> Id {
    let recusal = Recusal {
        decision: Some(RecusalDecision::Recused),
        ..Recusal::new(first(held), held.members[member])
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
    set_clock(&mut window, at(10, 40));
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert_eq!(row(&held).returned_at.as_deref(), Some("2026-11-13T10:40:00"));
    assert!(window.query_by_label_contains("Inhabil i saken").is_none());
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
