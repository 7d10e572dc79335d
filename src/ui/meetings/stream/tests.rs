//! The stream is worked out once for each change, in order, with its days.

use super::*;
use crate::domain::{Council, NoteMarks, Write, operations};
use crate::store::Access;
use jiff::civil::date;

fn put(texts: &mut CaseTexts, place: &Place, marks: NoteMarks, written: jiff::Timestamp) -> Id {
    let (id, operation) = operations::write_note(place.on, Some(place.meeting), None, marks, "Notat", written);
    for write in operation.writes {
        if let Write::Insert(row) = write {
            texts.put(*row);
        }
    }
    id
}

#[test]
fn the_lines_are_worked_out_once_for_each_change() {
    let case = Id::new();
    let place = Place {
        meeting: Id::new(),
        item: None,
        on: NoteOn::Case(case),
    };
    let mut texts = CaseTexts::default();
    let ids = [2, 1, 3].map(|minutes| {
        let written = jiff::Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_mins(minutes);
        put(&mut texts, &place, NoteMarks::default(), written)
    });
    let mut model = Model::new("råd.radslag".into(), Access::ReadWrite, Council::default());
    let mut state = MeetingsView::default();
    let first = kept(&model, &mut state, &place, &texts, &TimeZone::UTC);
    let order: Vec<Id> = first.lines.iter().map(|line| line.note).collect();
    assert_eq!(order, [ids[1], ids[0], ids[2]]);
    assert_eq!(first.by_theme[6], 3);
    assert!(Rc::ptr_eq(
        &first,
        &kept(&model, &mut state, &place, &texts, &TimeZone::UTC)
    ));

    state.draft_note = Some(ids[2]);
    assert_eq!(
        kept(&model, &mut state, &place, &texts, &TimeZone::UTC).lines[..],
        first.lines[..2]
    );
    state.draft_note = None;
    model.revision += 1;
    let again = kept(&model, &mut state, &place, &texts, &TimeZone::UTC);
    assert!(!Rc::ptr_eq(&first, &again) && first.lines == again.lines);
}

#[test]
fn notes_keep_their_order_and_local_days_over_midnight_and_a_change_of_clocks() {
    let place = Place {
        meeting: Id::new(),
        item: None,
        on: NoteOn::Case(Id::new()),
    };
    let zone = TimeZone::get("Europe/Oslo").unwrap();
    let mut texts = CaseTexts::default();
    // 24 October 23:58 and 25 October 00:02, then 02:50 before the clocks are set back and 02:10 after.
    let times = [
        "2026-10-24T21:58:00Z",
        "2026-10-24T22:02:00Z",
        "2026-10-25T00:50:00Z",
        "2026-10-25T01:10:00Z",
    ];
    let ids = times.map(|time| put(&mut texts, &place, NoteMarks::default(), time.parse().unwrap()));
    let model = Model::new("råd.radslag".into(), Access::ReadWrite, Council::default());
    let lines = &kept(&model, &mut MeetingsView::default(), &place, &texts, &zone).lines;
    assert_eq!(lines.iter().map(|line| line.note).collect::<Vec<_>>(), ids);
    let days: Vec<_> = lines.iter().map(|line| line.day).collect();
    assert_eq!(days, [Some(date(2026, 10, 24)), Some(date(2026, 10, 25)), None, None]);
    let clocks: Vec<_> = lines
        .iter()
        .map(|line| (line.written.hour(), line.written.minute()))
        .collect();
    assert_eq!(clocks, [(23, 58), (0, 2), (2, 50), (2, 10)]);
}

#[test]
fn what_is_not_said_and_what_was_for_oneself_before_is_not_in_the_stream() {
    let meeting = Id::new();
    let own = |kind, is_private, written_in| Note {
        kind,
        is_private,
        meeting_id: written_in,
        ..Note::new(NoteOn::Case(Id::new()), "x", jiff::Timestamp::UNIX_EPOCH)
    };
    assert!(is_shown(&own(NoteKind::Note, true, Some(meeting)), meeting));
    assert!(!is_shown(&own(NoteKind::Note, true, None), meeting));
    assert!(!is_shown(&own(NoteKind::TalkingPoint, true, Some(meeting)), meeting));
    assert!(is_shown(&own(NoteKind::Note, false, None), meeting));
}

#[test]
fn notes_of_another_day_than_the_meeting_say_so() {
    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), jiff::Timestamp::UNIX_EPOCH);
    let mut council = Council::default();
    for write in add.writes {
        if let Write::Insert(row) = write {
            council.put(*row);
        }
    }
    let place = Place {
        meeting,
        item: None,
        on: NoteOn::Case(Id::new()),
    };
    let model = Model::new("råd.radslag".into(), Access::ReadWrite, council);
    for (written, day) in [
        ("2026-11-13T09:00:00Z", None),
        ("2026-11-10T17:00:00Z", Some(date(2026, 11, 10))),
    ] {
        let mut texts = CaseTexts::default();
        put(&mut texts, &place, NoteMarks::default(), written.parse().unwrap());
        let lines = &kept(&model, &mut MeetingsView::default(), &place, &texts, &TimeZone::UTC).lines;
        assert_eq!(lines[0].day, day);
    }
}
