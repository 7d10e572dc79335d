//! An item of the agenda whose case is withheld from the member: its place and time are in the member's copy, and nothing more.

use jiff::civil::{date, time};
use radslag::app::copies::sending;
use radslag::domain::{AgendaItem, Field, Id, Meeting, Note, NoteOn, Row, Table, Write};
use radslag::figures::agenda_clock::agenda_clock;

use super::council::{bytes, now};
use super::updates::Pair;

const UNNAMED: &str = "Sak du ikke deltar i";

/// A meeting with three items, of which the middle one is of the case the member is recused from.
struct Desk {
    pair: Pair,
    meeting: Meeting,
    items: Vec<AgendaItem>,
}

impl Desk {
    fn new() -> Self {
        let pair = Pair::new();
        let meeting = Meeting {
            starts_at: Some(time(9, 0, 0, 0)),
            ends_at: Some(time(12, 0, 0, 0)),
            ..Meeting::new(date(2026, 12, 10), now())
        };
        let item = |case: Option<usize>, title: &str, minutes: i64, position: f64| AgendaItem {
            minutes: Some(minutes),
            body: format!("Om {title}"),
            ..AgendaItem::new(meeting.id, case.map(|case| pair.cases[case].id), title, position)
        };
        let items = vec![
            item(Some(1), "", 20, 1.0),
            item(Some(0), "Havneportalen, andre gang", 45, 2.0),
            item(None, "Eventuelt", 15, 3.0),
        ];
        let mut writes = vec![Write::insert(meeting.clone())];
        writes.extend(items.iter().cloned().map(Write::insert));
        pair.run("råd.radslag", writes);
        Self { pair, meeting, items }
    }

    /// When each item begins, and when the agenda is done.
    fn times(&self, name: &str) -> Vec<String> {
        let council = self.pair.open(name).council().unwrap();
        let meeting = council.meetings.get(self.meeting.id).unwrap();
        let clock = agenda_clock(meeting, &council.agenda(meeting.id));
        let begins = clock.slots.iter().map(|slot| format!("{:?}", slot.begins));
        begins.chain([format!("{:?}", clock.over())]).collect()
    }

    fn item(&self, name: &str) -> AgendaItem {
        match self.pair.rows(name).remove(&(Table::AgendaItem, self.items[1].id)) {
            Some(Row::AgendaItem(item)) => item,
            _ => panic!("the item is lost"),
        }
    }

    fn note(&self, name: &str, id: Id) -> Option<Note> {
        match self.pair.rows(name).remove(&(Table::Note, id)) {
            Some(Row::Note(note)) => Some(note),
            _ => None,
        }
    }
}

#[test]
fn the_times_in_a_copy_are_those_of_the_secretariats_agenda() {
    let mut desk = Desk::new();
    desk.pair.recuse(&desk.pair.cases[0].clone());
    desk.pair.member_file("kopi.radslag");
    assert_eq!(desk.times("kopi.radslag"), desk.times("råd.radslag"));
    assert_eq!(desk.times("kopi.radslag").len(), 4);
    let item = desk.item("kopi.radslag");
    assert_eq!(
        (item.title.as_str(), item.case_id, item.body.as_str()),
        (UNNAMED, None, "")
    );
    assert!(!bytes(&desk.pair.path("kopi.radslag")).contains("Havneportalen"));
}

#[test]
fn an_item_loses_its_case_and_gets_it_back_with_the_recusal() {
    let mut desk = Desk::new();
    let case = desk.pair.cases[0].clone();
    desk.pair.member_file("kopi.radslag");
    let on_case = Note {
        is_private: true,
        ..desk.pair.note(&case, "Om havnen")
    };
    desk.pair.run("kopi.radslag", vec![Write::insert(on_case.clone())]);
    let item = desk.items[1].id;
    desk.pair
        .set("kopi.radslag", Field::AGENDA_ITEM_TITLE, item, "Havnen, kalte jeg det");

    desk.pair.recuse(&case);
    let updated = desk.pair.update();
    assert_eq!((updated.recused, updated.left_out, updated.aside), (1, 0, None));
    assert_eq!(desk.times("kopi.radslag"), desk.times("råd.radslag"));
    assert_eq!(desk.item("kopi.radslag").title, UNNAMED);
    let held = bytes(&desk.pair.path("kopi.radslag"));
    assert!(
        !held.contains("havnen") && !held.contains("Havne"),
        "nothing of the case"
    );

    // What is noted there stays the member's own, update after update, and goes nowhere.
    let private = Note {
        is_private: true,
        ..Note::new(NoteOn::AgendaItem(item), "Jeg var ute", now())
    };
    let shared = Note {
        author_id: Some(desk.pair.member),
        ..Note::new(NoteOn::AgendaItem(item), "Jeg kom inn igjen", now())
    };
    let notes = [&private, &shared].map(|note| Write::insert(note.clone()));
    desk.pair.run("kopi.radslag", notes.into());
    desk.pair
        .set("kopi.radslag", Field::AGENDA_ITEM_TITLE, item, "Der jeg er ute");
    let at = desk.pair.later();
    let unsent = sending(&desk.pair.open("kopi.radslag"), at).unwrap();
    assert!(unsent.bundle.items.is_empty(), "{:?}", unsent.bundle.items);
    for _ in 0..2 {
        let updated = desk.pair.update();
        assert_eq!((updated.recused, updated.left_out), (0, 0));
        assert!(desk.note("kopi.radslag", private.id).is_some() && desk.note("kopi.radslag", shared.id).is_some());
    }

    let council = desk.pair.open("råd.radslag").council().unwrap();
    let recusal = council.recusals.of(case.id).next().unwrap().clone();
    desk.pair.run("råd.radslag", vec![Write::end(&recusal, now())]);
    desk.pair.update();
    let item = desk.item("kopi.radslag");
    assert_eq!((item.case_id, item.title), (Some(case.id), desk.items[1].title.clone()));
    assert_eq!(desk.times("kopi.radslag"), desk.times("råd.radslag"));
    for note in [private.id, shared.id] {
        let note = desk.note("kopi.radslag", note).unwrap();
        assert_eq!((note.case_id, note.agenda_item_id), (Some(case.id), None));
    }
}
