//! Where one left off, as the journal tells it.

use jiff::civil::date;
use radslag::document::letter_proposal;
use radslag::domain::{
    Field, Id, LanguageForm, LastPlace, Minutes, MinutesStatus, NoteOn, Operation, OperationName, SectionKind, Write,
    operations,
};

use super::common::{Desk, now};

/// The field and the text that were written last.
fn last(desk: &Desk) -> Option<(Field, String)> {
    let last = desk.store.last_text().unwrap();
    last.map(|last| (last.field, last.text))
}

#[test]
fn the_text_written_last_is_found_and_nothing_the_program_fills_in() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    assert_eq!(last(&desk), None, "a list that is brought in is not written");
    let (note, operation) = operations::add_note(NoteOn::Case(case.id), None, None, false, "M", now());
    desk.run(&operation);
    desk.store.save_text(Field::NOTE_BODY, note, "Mål først").unwrap();
    assert_eq!(last(&desk), Some((Field::NOTE_BODY, "Mål først".to_owned())));

    let proposal = letter_proposal(&desk.council, &case, LanguageForm::Bokmaal);
    let (letter, operation) = operations::create_letter(&desk.council, &case, &proposal, now());
    desk.run(&operation);
    let (_, advice) = operations::add_recommendation(&desk.council, case.id, None, "Start", "Fordi", None, now());
    desk.run(&advice);
    assert_eq!(last(&desk).unwrap().0, Field::NOTE_BODY);

    let texts = desk.store.case_texts(case.id).unwrap();
    let closing = texts.section(letter, SectionKind::Closing).unwrap().id;
    desk.store
        .save_text(Field::LETTER_SECTION_BODY, closing, "Lykke til")
        .unwrap();
    let found = desk.store.last_text().unwrap().unwrap();
    assert_eq!(
        (found.field, found.id, found.case),
        (Field::LETTER_SECTION_BODY, closing, case.id)
    );
    assert_eq!((found.text.as_str(), found.place), ("Lykke til", LastPlace::Letter));
}

#[test]
fn what_is_taken_back_emptied_or_ended_is_passed_by() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let (first, operation) = operations::add_question(&desk.council, case.id, None, "Hvem eier gevinstene?", now());
    desk.run(&operation);
    let (second, operation) = operations::add_question(&desk.council, case.id, None, "Og så?", now());
    desk.run(&operation);
    assert_eq!(desk.store.last_text().unwrap().unwrap().id, second);
    let changes = desk.store.undo().unwrap();
    desk.council.apply(&changes);
    assert_eq!(desk.store.last_text().unwrap().unwrap().id, first);
    let row = desk.council.questions.get(first).unwrap().clone();
    desk.run(&operations::end(OperationName::EndQuestion, &row, now()));
    assert_eq!(last(&desk), None);
    desk.store.undo().unwrap();
    assert_eq!(desk.store.last_text().unwrap().unwrap().id, first);
}

#[test]
fn a_note_of_a_meeting_with_approved_minutes_is_done_with() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let (_, ask) = operations::add_question(&desk.council, case.id, None, "Hvem eier gevinstene?", now());
    desk.run(&ask);
    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), now());
    desk.run(&add);
    let (_, note) = operations::add_note(NoteOn::Case(case.id), Some(meeting), None, false, "Mål først", now());
    desk.run(&note);
    let mut minutes = Minutes::draft(meeting, LanguageForm::Bokmaal, now());
    desk.run(&Operation::new(
        OperationName::EditSettings,
        vec![Write::insert(minutes.clone())],
    ));
    assert_eq!(last(&desk), Some((Field::NOTE_BODY, "Mål først".to_owned())));
    minutes.status = MinutesStatus::Approved;
    minutes.id = Id::new();
    minutes.number = 2;
    desk.run(&Operation::new(
        OperationName::EditSettings,
        vec![Write::insert(minutes)],
    ));
    assert_eq!(
        last(&desk),
        Some((Field::QUESTION_BODY, "Hvem eier gevinstene?".to_owned()))
    );
}
