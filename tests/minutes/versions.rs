//! Draft, out for approval, approved, corrected: each version, and what may be done with it.

use radslag::document::minutes_text;
use radslag::domain::compare::{Fate, compare};
use radslag::domain::operations::{self, MinutesText};
use radslag::domain::{ApprovalAnswer, Field, LanguageForm, MinutesStatus, Operation, Write};

use crate::desk::{Desk, now, stored, sum};

/// Whether an operation would write in a locked version.
fn is_refused(desk: &Desk, operation: &Operation) -> bool {
    let texts = desk.texts();
    operations::touches_locked_minutes(&desk.council, &texts.values(), operation)
}

#[test]
fn only_the_latest_version_that_is_not_approved_can_be_written_in() {
    let mut desk = Desk::held();
    let first = desk.make(LanguageForm::Bokmaal);
    let proposal = desk.proposal(LanguageForm::Bokmaal);
    let again = operations::make_minutes(&desk.council, desk.meeting, &proposal, "", now());
    assert!(again.is_none(), "there are minutes already");
    let section = desk.section(first);
    let typed = Operation::set(Field::MINUTES_SECTION_BODY, section.id, "Noe annet");
    assert!(!is_refused(&desk, &typed));
    assert_eq!(desk.approve(first), None, "a draft is sent before it is approved");

    let second = desk.next(first, operations::send_minutes).unwrap();
    assert_eq!(desk.minutes(second).status, MinutesStatus::ForApproval);
    assert!(is_refused(&desk, &typed), "a version that another came after");
    assert_eq!(desk.next(first, operations::send_minutes), None);

    desk.approve(second).unwrap();
    let section = desk.section(second);
    let refused = [
        Operation::set(Field::MINUTES_SECTION_BODY, section.id, "Noe annet"),
        Operation::set(Field::MINUTES_SECTION_HEADING, section.id, "Noe annet"),
        Operation::set(Field::MINUTES_PARTS, second, "advice"),
        Operation::set(Field::MINUTES_FORM, second, LanguageForm::Nynorsk),
        Operation::set(Field::MINUTES_OUR_REFERENCE, second, "26/1"),
    ];
    for operation in &refused {
        assert!(is_refused(&desk, operation), "{operation:?}");
    }
    assert_eq!(operations::set_minutes_parts(&desk.council, second, &[]), None);
    let texts = desk.store.case_texts(desk.meeting).unwrap();
    let there = MinutesText {
        council: &desk.council,
        texts: &texts,
        text: &stored,
    };
    let (nb, nn) = (
        desk.proposal(LanguageForm::Bokmaal),
        desk.proposal(LanguageForm::Nynorsk),
    );
    assert_eq!(operations::set_minutes_form(&there, second, (&nb, &nn)), None);
    assert_eq!(operations::renew_minutes(&there, second, &nb, None), None);
    assert!(!is_refused(
        &desk,
        &operations::comment_section(&section, None, "Stemmer ikke", now()).1
    ));
}

#[test]
fn approved_minutes_keep_their_text_and_its_sum_also_when_the_meeting_changes() {
    let mut desk = Desk::held();
    let first = desk.make(LanguageForm::Bokmaal);
    let second = desk.next(first, operations::send_minutes).unwrap();
    let action = desk.council.actions.iter().next().unwrap().id;
    desk.run(&Operation::set(Field::ACTION_BODY, action, "Sende alle brukerreisene"));
    assert!(
        minutes_text(&desk.document(second)).contains("Sende alle brukerreisene"),
        "told as it stands"
    );
    desk.approve(second).unwrap();
    let row = desk.minutes(second);
    assert_eq!(
        (row.status, row.approved_by.as_str()),
        (MinutesStatus::Approved, "Rådsleder")
    );
    assert_eq!(row.sha256.len(), 64);
    let before = minutes_text(&desk.document(second));
    assert!(before.contains("Godkjent 13. november 2026 av Rådsleder."), "{before}");
    assert!(!before.contains("Utkast") && !before.contains("Til godkjenning"));

    desk.run(&Operation::set(Field::ACTION_BODY, action, "Noe helt annet"));
    let (_, more) = operations::add_question(&desk.council, desk.cases[1], None, "Et nytt?", now());
    desk.run(&more);
    assert_eq!(minutes_text(&desk.document(second)), before);
    assert_eq!(desk.source(row.form, |source| sum(source, &row)), row.sha256);
}

#[test]
fn a_correction_is_a_new_version_that_says_what_it_corrects() {
    let mut desk = Desk::held();
    let first = desk.make(LanguageForm::Bokmaal);
    let second = desk.next(first, operations::send_minutes).unwrap();
    assert_eq!(desk.next(second, operations::correct_minutes), None, "not approved yet");
    desk.approve(second).unwrap();
    let third = desk.next(second, operations::correct_minutes).unwrap();
    let row = desk.minutes(third);
    assert_eq!(
        (row.number, row.status, row.corrects_id),
        (3, MinutesStatus::Draft, Some(second))
    );
    let section = desk.section(third);
    let better = section.body.replace("stilte tre", "stilte fire");
    let write = Operation::set(Field::MINUTES_SECTION_BODY, section.id, &better);
    desk.run(&write);
    let text = minutes_text(&desk.document(third));
    assert!(
        text.contains("Rettelse av versjon 2, som ble godkjent 13. november 2026."),
        "{text}"
    );
    assert!(text.contains("stilte fire") && minutes_text(&desk.document(second)).contains("stilte tre"));

    let spans = compare(&desk.section(second).body, &desk.section(third).body);
    let of = |fate| -> Vec<String> {
        let changed = spans.iter().filter(|span| span.fate == fate);
        changed.map(|span| span.text.clone()).collect()
    };
    assert_eq!(
        (of(Fate::Removed), of(Fate::Added)),
        (vec!["tre".to_owned()], vec!["fire".to_owned()])
    );
}

#[test]
fn an_earlier_version_is_brought_forward_and_taken_back() {
    let mut desk = Desk::held();
    let first = desk.make(LanguageForm::Bokmaal);
    let second = desk.next(first, operations::send_minutes).unwrap();
    let section = desk.section(second);
    let write = Operation::set(Field::MINUTES_SECTION_BODY, section.id, "Noe helt annet");
    desk.run(&write);
    assert_eq!(
        desk.next(second, operations::bring_minutes_forward),
        None,
        "it is the latest"
    );
    let third = desk.next(first, operations::bring_minutes_forward).unwrap();
    assert_eq!(desk.section(third).body, desk.section(first).body);
    assert_eq!(desk.minutes(third).status, MinutesStatus::ForApproval);

    let undone = desk.store.undo().unwrap();
    desk.council.apply(&undone);
    assert_eq!(desk.council.latest_minutes(desk.meeting).unwrap().id, second);
    assert_eq!(desk.store.case_texts(desk.meeting).unwrap().sections_of(third).len(), 0);

    desk.approve(second).unwrap();
    let fourth = desk.next(first, operations::bring_minutes_forward).unwrap();
    let row = desk.minutes(fourth);
    assert_eq!((row.status, row.corrects_id), (MinutesStatus::Draft, Some(second)));
}

#[test]
fn what_nobody_has_changed_follows_the_form_of_language() {
    let mut desk = Desk::held();
    let first = desk.make(LanguageForm::Bokmaal);
    let section = desk.section(first);
    let write = Operation::set(Field::MINUTES_SECTION_BODY, section.id, "Skrevet for hånd.");
    desk.run(&write);
    let texts = desk.store.case_texts(desk.meeting).unwrap();
    let there = MinutesText {
        council: &desk.council,
        texts: &texts,
        text: &stored,
    };
    let (nb, nn) = (
        desk.proposal(LanguageForm::Bokmaal),
        desk.proposal(LanguageForm::Nynorsk),
    );
    let operation = operations::set_minutes_form(&there, first, (&nb, &nn)).unwrap();
    desk.run(&operation);
    let text = minutes_text(&desk.document(first));
    assert!(
        text.contains("Referat frå rådsmøte") && text.contains("Skrevet for hånd."),
        "{text}"
    );
    assert!(text.contains("Til stades: ") && !text.contains("Til stede: "), "{text}");
}

#[test]
fn those_who_were_there_answer_once_each_and_only_while_they_are_asked() {
    let mut desk = Desk::held();
    let first = desk.make(LanguageForm::Bokmaal);
    let (member, day) = (desk.members[0], jiff::civil::date(2026, 11, 16));
    let answer =
        |desk: &Desk, minutes, answer| operations::answer_minutes(&desk.council, minutes, member, answer, (day, now()));
    assert_eq!(answer(&desk, first, Some(ApprovalAnswer::Yes)), None, "a draft");
    let second = desk.next(first, operations::send_minutes).unwrap();
    let yes = answer(&desk, second, Some(ApprovalAnswer::Yes)).unwrap();
    desk.run(&yes);
    assert_eq!(answer(&desk, second, Some(ApprovalAnswer::Yes)), None);
    let no = answer(&desk, second, Some(ApprovalAnswer::No)).unwrap();
    desk.run(&no);
    let given: Vec<_> = desk
        .council
        .minutes_approvals
        .of(second)
        .map(|row| row.answer)
        .collect();
    assert_eq!(given, [ApprovalAnswer::No]);
    desk.approve(second).unwrap();
    assert_eq!(answer(&desk, second, None), None, "approved");
}

#[test]
fn a_meeting_is_closed_once_with_what_was_under_way() {
    let mut desk = Desk::held();
    let begun = Write::Set {
        table: radslag::domain::Table::AgendaItem,
        id: desk.items[0],
        column: "begun_at".into(),
        value: now().to_string().into(),
    };
    desk.run(&Operation::new(
        radslag::domain::OperationName::EditAgendaItem,
        vec![begun],
    ));
    let close = operations::close_meeting(
        &desk.council,
        desk.meeting,
        Vec::new(),
        &now().in_tz("Europe/Oslo").unwrap(),
    )
    .unwrap();
    desk.run(&close);
    assert_eq!(desk.row().closed_at, Some(now()));
    let finished = |desk: &Desk, item| desk.council.agenda_items.get(item).unwrap().finished_at;
    assert_eq!(finished(&desk, desk.items[0]), Some(now()));
    assert_eq!(
        finished(&desk, desk.items[1]),
        None,
        "never taken up: it can be carried"
    );
    assert_eq!(
        operations::close_meeting(
            &desk.council,
            desk.meeting,
            Vec::new(),
            &now().in_tz("Europe/Oslo").unwrap()
        ),
        None
    );
}
