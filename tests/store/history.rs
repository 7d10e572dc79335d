//! The journal read: who did what, and each row as it was before and after, through taking back and doing again.

use radslag::domain::compare::Fate;
use radslag::domain::history::{Against, Doing, EndedRow, HistoryChange, HistoryOf, HistoryPage, RowChange};
use radslag::domain::operations::{self, NotBrought};
use radslag::domain::{Field, Id, LanguageForm, NoteOn, Operation, OperationName, Table, Theme};
use radslag::language::Locale;
use radslag::ui::history::{is_told, name_key};
use rusqlite::Connection;

use super::common::{Desk, columns, now, texts};

impl Desk {
    pub fn history(&self, of: HistoryOf) -> HistoryPage {
        self.store.history(of, None, 200).unwrap()
    }

    pub fn change(&self, of: HistoryOf, seq: i64) -> HistoryChange {
        self.store.history_change(of, seq, Against::Before).unwrap()
    }

    /// What the last operation did to the only row it touched.
    pub fn last_change(&self, of: HistoryOf) -> RowChange {
        let last = self.history(of).entries[0].seq;
        self.change(of, last).rows.remove(0)
    }

    pub fn ended(&self, of: HistoryOf) -> Vec<EndedRow> {
        self.store.ended(of).unwrap()
    }
}

/// One column of a row at a point in its history.
fn text<'a>(row: Option<&'a radslag::domain::history::Columns>, column: &str) -> Option<&'a str> {
    row?.get(column)?.as_str()
}

#[test]
fn a_history_tells_who_did_what_newest_first_with_before_and_after() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let of = HistoryOf::Case(case.id);
    let (question, add) = operations::add_question(&desk.council, case.id, Theme::new(2), "Hvem eier den?", now());
    desk.run(&add);
    desk.run(&Operation::set(Field::QUESTION_BODY, question, "Hvem eier løsningen?"));
    desk.run(&Operation::set(Field::CASE_TITLE, case.id, "Et nytt navn"));

    let page = desk.history(of);
    let names: Vec<_> = page.entries.iter().map(|entry| entry.name.unwrap()).collect();
    assert_eq!(
        names,
        [
            OperationName::EditCase,
            OperationName::EditQuestion,
            OperationName::AddQuestion,
            OperationName::CreateCouncil
        ]
    );
    assert!(!page.has_older);
    let edited = &page.entries[1];
    assert_eq!((edited.person.as_str(), edited.doing), ("Sekretær 1", Doing::Done));
    assert_eq!(edited.words, Some((1, 1)));
    assert_eq!(edited.about.as_ref().unwrap().words, "Hvem eier løsningen?");
    assert!(page.entries.windows(2).all(|pair| pair[0].seq > pair[1].seq));

    let change = desk.change(of, edited.seq);
    let [row] = change.rows.as_slice() else {
        panic!("{change:?}")
    };
    assert_eq!(text(row.before.as_ref(), "body"), Some("Hvem eier den?"));
    assert_eq!(text(row.after.as_ref(), "body"), Some("Hvem eier løsningen?"));
    assert_eq!(row.after, row.now);
    assert_eq!(row.changed(), ["body"]);
    let fates: Vec<_> = row.texts[0].spans.iter().map(|span| span.fate).collect();
    assert_eq!(fates, [Fate::Same, Fate::Removed, Fate::Added, Fate::Same]);

    // The register's import made hundreds of rows; the case's history has its own alone.
    let made = desk.change(of, page.entries[3].seq);
    assert!(made.rows.iter().all(|row| row.before.is_none()));
    let of_case = |row: &RowChange| {
        let is_near = matches!(
            row.table,
            Table::Project | Table::Organisation | Table::OrganisationName
        );
        is_near || row.id == case.id || text(row.after.as_ref(), "case_id") == Some(case.id.to_string().as_str())
    };
    assert!(!made.rows.is_empty() && made.rows.iter().all(of_case));

    let only = HistoryOf::Row(Table::Question, question);
    assert_eq!(desk.history(only).entries.len(), 2);
    assert_eq!(desk.history(HistoryOf::Council).entries.len(), 4);
}

#[test]
fn taking_back_and_doing_again_are_told_and_what_was_taken_away_is_kept() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let of = HistoryOf::Case(case.id);
    let (note, add) = operations::add_note(NoteOn::Case(case.id), None, None, false, "Et funn", now());
    desk.run(&add);
    desk.store.undo().unwrap();
    desk.store.redo().unwrap();
    desk.store.undo().unwrap();
    let page = desk.history(of);
    let doings: Vec<_> = page.entries.iter().take(4).map(|entry| entry.doing).collect();
    assert_eq!(doings, [Doing::Undone, Doing::Redone, Doing::Undone, Doing::Done]);
    for entry in &page.entries[..4] {
        let change = desk.change(of, entry.seq);
        let row = &change.rows[0];
        let (before, after) = match entry.doing {
            Doing::Undone => (Some("Et funn"), None),
            Doing::Done | Doing::Redone => (None, Some("Et funn")),
        };
        assert_eq!(text(row.before.as_ref(), "body"), before);
        assert_eq!(text(row.after.as_ref(), "body"), after);
        assert_eq!((row.id, &row.now), (note, &None));
    }
    // What cannot be done again any more can still be put in again.
    desk.run(&Operation::set(Field::CASE_RESPONSIBLE, case.id, "Sekretær 2"));
    // From where it was written, and from where it was taken away.
    for entry in &page.entries[..4] {
        let change = desk.change(of, entry.seq);
        assert!(operations::put_back(&desk.council, &change.rows).unwrap().is_some());
    }
    let undone = desk.change(of, page.entries[0].seq);
    let put = operations::put_back(&desk.council, &undone.rows).unwrap().unwrap();
    assert_eq!(put.name, OperationName::RestoreEarlier);
    desk.there_and_back(&put);
    let texts = desk.store.case_texts(case.id).unwrap();
    assert_eq!(texts.notes.get(note).unwrap().body, "Et funn");
    let undone = desk.change(of, page.entries[0].seq);
    assert_eq!(operations::put_back(&desk.council, &undone.rows), Ok(None));
}

#[test]
fn typing_that_became_one_operation_is_one_entry_with_the_last_of_it() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    for typed in ["S", "Se", "Sekretær", "Sekretær 2"] {
        desk.store.save_text(Field::CASE_RESPONSIBLE, case.id, typed).unwrap();
    }
    desk.run(&Operation::set(Field::CASE_YEAR, case.id, 2031));
    let page = desk.history(HistoryOf::Row(Table::Case, case.id));
    assert_eq!(page.entries.len(), 3);
    let typed = desk.change(HistoryOf::Case(case.id), page.entries[1].seq);
    assert_eq!(text(typed.rows[0].after.as_ref(), "responsible"), Some("Sekretær 2"));
    assert_eq!(typed.rows[0].changed(), ["responsible"]);
}

#[test]
fn a_history_comes_a_page_at_a_time() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    for year in 2001..=2025 {
        desk.run(&Operation::set(Field::CASE_YEAR, case.id, year));
    }
    for of in [HistoryOf::Council, HistoryOf::Case(case.id)] {
        let (mut seen, mut before) = (Vec::new(), None);
        loop {
            let page = desk.store.history(of, before, 10).unwrap();
            seen.extend(page.entries.iter().map(|entry| entry.seq));
            before = seen.last().copied();
            if !page.has_older {
                break;
            }
            assert_eq!(page.entries.len(), 10);
        }
        let whole: Vec<i64> = desk.history(of).entries.iter().map(|entry| entry.seq).collect();
        assert_eq!((seen.len(), &seen), (26, &whole));
    }
}

#[test]
fn an_earlier_state_is_a_new_operation_of_one_field_or_of_all_that_changed() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let of = HistoryOf::Row(Table::Case, case.id);
    let two = vec![
        radslag::domain::Write::set(Field::CASE_TITLE, case.id, "Navn 1"),
        radslag::domain::Write::set(Field::CASE_YEAR, case.id, 2001),
    ];
    desk.run(&Operation::new(OperationName::EditCase, two));
    let first = desk.history(of).entries[0].seq;
    desk.run(&Operation::set(Field::CASE_TITLE, case.id, "Navn 2"));
    desk.run(&Operation::set(Field::CASE_YEAR, case.id, 2002));
    desk.run(&Operation::set(Field::CASE_RESPONSIBLE, case.id, "Sekretær 2"));

    let earlier = desk.change(of, first).rows.remove(0);
    let one = operations::restore_earlier(&earlier, Some(&["title"])).unwrap();
    desk.there_and_back(&one);
    let row = desk.council.cases.get(case.id).unwrap().clone();
    assert_eq!(
        (row.title.as_str(), row.year, row.responsible.as_str()),
        ("Navn 1", 2002, "Sekretær 2")
    );

    let earlier = desk.change(of, first).rows.remove(0);
    assert_eq!(
        operations::restore_earlier(&earlier, Some(&["title"])),
        None,
        "it is so now"
    );
    let all = operations::restore_earlier(&earlier, None).unwrap();
    desk.there_and_back(&all);
    let row = desk.council.cases.get(case.id).unwrap().clone();
    assert_eq!(
        (row.title.as_str(), row.year, row.responsible.as_str()),
        ("Navn 1", 2001, "Sekretær 2")
    );
    let told = desk.history(of);
    assert_eq!(told.entries[0].name, Some(OperationName::RestoreEarlier));
}

#[test]
fn what_was_ended_together_comes_back_together() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let (first, add) = operations::add_question(&desk.council, case.id, None, "Første", now());
    desk.run(&add);
    let (second, add) = operations::add_question(&desk.council, case.id, None, "Andre", now());
    desk.run(&add);
    let end = |id: Id, desk: &Desk| radslag::domain::Write::end(desk.council.questions.get(id).unwrap(), now());
    let both = vec![end(first, &desk), end(second, &desk)];
    desk.run(&Operation::new(OperationName::EndQuestion, both));
    assert_eq!(desk.council.questions.of(case.id).count(), 0);

    let ended = desk.ended(HistoryOf::Case(case.id));
    assert_eq!(ended.len(), 2);
    assert_eq!(ended[0].seq, ended[1].seq);
    assert_eq!((ended[0].row.words.as_str(), ended[0].case), ("Første", Some(case.id)));
    assert_eq!(ended[0].person, "Sekretær 1");
    let rows: Vec<&EndedRow> = ended.iter().collect();
    let back = operations::bring_back(&desk.council, &rows).unwrap();
    desk.there_and_back(&back);
    assert_eq!(desk.council.questions.of(case.id).count(), 2);
    assert_eq!(desk.ended(HistoryOf::Council), []);
}

#[test]
fn what_belongs_to_something_ended_waits_for_that() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let (meeting, add) = operations::add_meeting(jiff::civil::date(2026, 11, 13), now());
    desk.run(&add);
    let (item, add) = operations::add_agenda_item(&desk.council, meeting, Some(case.id), "");
    desk.run(&add);
    let row = desk.council.agenda_items.get(item).unwrap().clone();
    desk.run(&operations::end(OperationName::EndAgendaItem, &row, now()));
    let row = desk.council.meetings.get(meeting).unwrap().clone();
    desk.run(&operations::end(OperationName::EndMeeting, &row, now()));

    let ended = desk.ended(HistoryOf::Council);
    let of = |table: Table| ended.iter().find(|row| row.row.table == table).unwrap();
    let (item, meeting_row) = (of(Table::AgendaItem), of(Table::Meeting));
    let refused = operations::bring_back(&desk.council, &[item]);
    assert_eq!(refused, Err(NotBrought::OwnerIsEnded(Table::Meeting, meeting)));
    let back = operations::bring_back(&desk.council, &[meeting_row]).unwrap();
    desk.there_and_back(&back);
    let (_, again) = operations::add_agenda_item(&desk.council, meeting, Some(case.id), "");
    desk.run(&again);
    let refused = operations::bring_back(&desk.council, &[item]);
    assert_eq!(refused, Err(NotBrought::IsOnAgenda(meeting)), "twice on one agenda");
    // While it is in the bin it is not written in, either.
    let removed = desk.last_change(HistoryOf::Row(Table::AgendaItem, item.row.id));
    assert_eq!(operations::restore_earlier(&removed, None), None);
}

#[test]
fn a_new_agency_leaves_no_leftovers_in_the_bin() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let agency = radslag::domain::OrganisationRole::Agency;
    desk.run(&operations::set_organisation(
        &desk.council,
        case.id,
        agency,
        "Eksempeletaten",
        now(),
    ));
    assert_eq!(desk.ended(HistoryOf::Council), []);
}

#[test]
fn every_field_a_history_can_tell_has_a_name() {
    let desk = Desk::new();
    let words = Locale::new(LanguageForm::Bokmaal);
    let connection = Connection::open(&desk.path).unwrap();
    for table in Table::ALL {
        let kind = format!("history-kind-{}", table.name().replace('_', "-"));
        assert!(words.has(&kind), "{kind}");
        for column in columns(&connection, table.name()) {
            assert!(
                !is_told(&column) || words.has(&name_key(&column)),
                "{table:?}: {column}"
            );
        }
    }
}

#[test]
fn any_two_states_of_a_row_are_compared_from_the_earlier_to_the_later() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let of = HistoryOf::Case(case.id);
    let (question, add) = operations::add_question(&desk.council, case.id, None, "Hvem eier den?", now());
    desk.run(&add);
    desk.run(&Operation::set(Field::CASE_YEAR, case.id, 2031));
    for body in ["Hvem eier den nå?", "Hvem eier og bruker den nå?"] {
        desk.run(&Operation::set(Field::QUESTION_BODY, question, body));
    }
    let page = desk.history(of);
    let [last, middle, year, first] = [0, 1, 2, 3].map(|place| page.entries[place].seq);
    let told = |seq: i64, against: Against| {
        let mut change = desk.store.history_change(of, seq, against).unwrap();
        assert_eq!(change.against, against);
        let texts = change.rows.remove(0).texts.into_iter().flat_map(|text| text.spans);
        let differs = texts.filter(|span| span.fate != Fate::Same);
        differs
            .map(|span| (span.fate, span.text.trim().to_owned()))
            .collect::<Vec<_>>()
    };
    let added = |words: &str| (Fate::Added, words.to_owned());
    assert_eq!(told(middle, Against::Before), [added("nå")]);
    assert_eq!(told(middle, Against::Now), [added("og bruker")]);
    assert_eq!(told(last, Against::Now), []);
    // Whichever of the two is chosen.
    let both = [added("og bruker"), added("nå")];
    assert_eq!(told(first, Against::Left(last)), both);
    assert_eq!(told(last, Against::Left(first)), both);
    // Also against a time when something else was changed.
    assert_eq!(told(last, Against::Left(year)), both);
    assert_eq!(told(last, Against::Left(0)).len(), 1, "it was not there yet");

    let change = desk.store.history_change(of, middle, Against::Left(last)).unwrap();
    assert!(change.is_with_later());
    assert_eq!(change.also, [last, first], "the changes of the same row");
    let back = operations::restore_earlier(&change.rows[0], Some(&["body"])).unwrap();
    desk.there_and_back(&back);
    assert_eq!(desk.council.questions.get(question).unwrap().body, "Hvem eier den nå?");
}

#[test]
fn the_history_of_a_case_tells_of_its_project_and_of_the_bodies_in_it() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let part = desk.council.case_organisations.of(case.id).next().unwrap().clone();
    let of = HistoryOf::Case(case.id);
    let before = desk.history(of).entries.len();
    let form = Operation::set(
        Field::ORGANISATION_FORM,
        part.organisation_id,
        Some(LanguageForm::Nynorsk),
    );
    desk.run(&form);
    let page = desk.history(of);
    assert_eq!(page.entries.len(), before + 1);
    let change = desk.change(of, page.entries[0].seq);
    assert_eq!(change.rows[0].changed(), ["language_form"]);
    let other = desk.council.cases.iter().find(|other| {
        let mut parts = desk.council.case_organisations.of(other.id);
        parts.all(|own| own.organisation_id != part.organisation_id)
    });
    assert_eq!(
        desk.change(HistoryOf::Case(other.unwrap().id), page.entries[0].seq)
            .rows,
        []
    );
}

#[test]
fn an_operation_of_very_many_rows_is_told_by_the_first_of_them_and_how_many_they_are() {
    let desk = Desk::new();
    let connection = Connection::open(&desk.path).unwrap();
    let count = texts(&connection, "SELECT row_id FROM change").len();
    assert!(count > 500, "as many as are not looked at one by one");
    let page = desk.history(HistoryOf::Council);
    let first = &page.entries[0];
    assert_eq!(first.rows, count);
    assert_eq!(first.about.as_ref().unwrap().table, Table::CouncilInfo);
    let change = desk.change(HistoryOf::Council, first.seq);
    assert_eq!((change.rows.len(), change.left_out), (20, count - 20));
    let tables: Vec<Table> = change.rows.iter().map(|row| row.table).collect();
    assert!(tables.is_sorted(), "{tables:?}");
}
