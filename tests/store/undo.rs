//! Every operation taken back and done again gives the very same rows, and the types hold what the tables hold.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use radslag::document::letter_proposal;
use radslag::domain::deadline::DeadlineUnit;
use radslag::domain::history::HistoryOf;
use radslag::domain::operation::{Field, Operation, OperationName};
use radslag::domain::operations::{self, Direction, NewRule};
use radslag::domain::{
    CaseTexts, Council, DeadlineKind, Id, LanguageForm, Member, OrganisationRole, Owner, OwnerRole, Row, SettingName,
    Table, Theme, Write,
};
use radslag::exchange::advice::bring_advice;
use radslag::exchange::register_row::RegisterRow;
use radslag::exchange::{example, register};
use radslag::store::{Refusal, StoreError};
use rusqlite::Connection;
use serde_json::{Value, json};

use super::common::{Desk, columns, now, tables, texts};

impl Desk {
    /// Does an operation, takes it back and does it again, and leaves it done.
    pub fn there_and_back(&mut self, operation: &Operation) {
        let name = operation.name;
        let before = self.rows();
        self.run(operation);
        let after = self.rows();
        assert_ne!(before, after, "{name:?} changes nothing");
        assert_eq!(self.store.undoable(), Some(name));

        let undone = self.store.undo().unwrap();
        self.council.apply(&undone);
        assert_eq!(self.rows(), before, "{name:?} undone");
        assert_eq!(self.store.redoable(), Some(name));

        let redone = self.store.redo().unwrap();
        self.council.apply(&redone);
        assert_eq!(self.rows(), after, "{name:?} done again");
        self.walked.insert(name);
    }

    /// Something in every table that people write in, each by its own operation.
    fn fill(&mut self) -> Filled {
        let case = self.first_case();
        let (_, operation) = operations::add_case(
            &self.council,
            "Ny sak æøå",
            "Statens eksempeltilsyn",
            "Kulturdepartementet",
            2026,
            now(),
        );
        self.there_and_back(&operation);
        self.there_and_back(&operations::set_cost_estimate(&case, Some(385_000_000), now()));
        let (question, operation) =
            operations::add_question(&self.council, case.id, Theme::new(1), "Hvem eier gevinstene?", now());
        self.there_and_back(&operation);
        let (meeting, operation) = operations::add_meeting(date(2026, 11, 13), now());
        self.there_and_back(&operation);
        let (item, operation) = operations::add_agenda_item(&self.council, meeting, Some(case.id), "");
        self.there_and_back(&operation);
        let (_, operation) = operations::add_agenda_item(&self.council, meeting, None, "Eventuelt");
        self.there_and_back(&operation);
        let body = "Mål før dere velger. Tell «alt»\ni fire uker 😀 #panic() \u{1F469}\u{200d}\u{1F680} '\"\\";
        let (note, operation) = operations::add_note(case.id, Some(meeting), Theme::new(2), true, body, now());
        self.there_and_back(&operation);
        let note_row = self.store.case_texts(case.id).unwrap().notes.get(note).unwrap().clone();
        assert_eq!(note_row.body, body);
        let (first, operation) = operations::note_to_recommendation(&self.council, &note_row, now());
        self.there_and_back(&operation);
        let (second, operation) = operations::add_recommendation(
            &self.council,
            case.id,
            Theme::new(2),
            "Start i det små",
            "Fordi",
            None,
            now(),
        );
        self.there_and_back(&operation);
        let proposal = letter_proposal(&self.council, &case, LanguageForm::Bokmaal);
        let (letter, operation) = operations::create_letter(&self.council, &case, &proposal, now());
        self.there_and_back(&operation);
        let row = self.council.letters.get(letter).unwrap().clone();
        let texts = self.store.case_texts(case.id).unwrap();
        let nynorsk = letter_proposal(&self.council, &case, LanguageForm::Nynorsk);
        let saved = |_, _, text: &str| text.to_owned();
        self.there_and_back(&operations::set_letter_form(&row, &texts, (&proposal, &nynorsk), saved));
        let (advice, advice_text) = self.fill_advice(case.id, second);
        let (action, operation) = operations::add_action(Some(case.id), Some(meeting), "Spørre «dem» 😀");
        self.there_and_back(&operation);
        let member = Member {
            id: Id::new(),
            name: "Medlem 1".to_owned(),
            initials: "M1".to_owned(),
            employer: String::new(),
            ended_at: None,
        };
        let id = member.id;
        self.run(&Operation::new(
            OperationName::EditSettings,
            vec![Write::insert(member)],
        ));
        Filled {
            action,
            member: id,
            advice,
            advice_text,
            case: case.id,
            question,
            meeting,
            item,
            note,
            first,
            second,
            letter,
        }
    }

    /// What the council decides: rules, days off, names of themes, the letterhead's picture.
    fn walk_settings(&mut self) {
        for role in ["Rådsleder", "Nestleder"] {
            let settings = [(SettingName::SignatureRoles, role)];
            self.there_and_back(&operations::set_settings(&self.council, &settings));
        }
        let owner = Owner {
            name: "Medlem 1".to_owned(),
            role: OwnerRole::Member,
        };
        self.there_and_back(&operations::set_owner(&self.council, &owner).unwrap());
        assert_eq!(operations::set_owner(&self.council, &owner), None);
        let rule = |count, from| NewRule {
            kind: DeadlineKind::Letter,
            count,
            unit: DeadlineUnit::WorkingDays,
            published: true,
            source: "Rådets vedtak æøå".to_owned(),
            from,
        };
        for (count, from) in [(10, date(2027, 1, 1)), (8, date(2026, 9, 1))] {
            self.there_and_back(&operations::edit_deadline_rule(&self.council, rule(count, from)));
        }
        self.there_and_back(&operations::add_day_off(date(2026, 11, 23), "Flyttedag"));
        let day = self.council.days_off.iter().next().unwrap().clone();
        self.there_and_back(&operations::end_day_off(&day, now()));
        let labels = [(LanguageForm::Bokmaal, "Et nytt navn".to_owned(), "Nytt".to_owned())];
        let theme = Theme::new(3).unwrap();
        let rename = operations::rename_theme(&self.council, theme, &labels, date(2027, 1, 1)).unwrap();
        self.there_and_back(&rename);
        for sha256 in ["ab12", ""] {
            self.there_and_back(&operations::set_logo(&self.council, sha256));
        }
    }

    /// Earlier advice brought, written, kept from a recommendation and used; gives the one written and its words.
    fn fill_advice(&mut self, case: Id, recommendation: Id) -> (Id, Id) {
        let brought = self.council.advice.iter().next().unwrap().id;
        let gone = [
            self.council.advice_texts.of(brought).map(|text| text.id).collect(),
            vec![brought],
        ];
        // As in a file from before there was advice to bring.
        let connection = Connection::open(&self.path).unwrap();
        for (table, id) in [("advice_text", &gone[0]), ("advice", &gone[1])]
            .into_iter()
            .flat_map(|(table, ids)| ids.iter().map(move |id| (table, id)))
        {
            let sql = format!("DELETE FROM {table} WHERE id = '{id}'");
            connection.execute(&sql, []).unwrap();
        }
        drop(connection);
        self.council = self.store.council().unwrap();
        self.there_and_back(&bring_advice(&self.council, now()).unwrap());
        assert_eq!(bring_advice(&self.council, now()), None);

        let (advice, text, operation) = operations::add_advice(LanguageForm::Nynorsk, Theme::new(2), 2026, now());
        self.there_and_back(&operation);
        let (_, operation) = operations::add_advice_text(advice, LanguageForm::Bokmaal, "Tell først", "");
        self.there_and_back(&operation);
        let row = self.council.recommendations.get(recommendation).unwrap().clone();
        let words = ("Start i det små", "Fordi");
        let (_, operation) = operations::keep_advice(&self.council, &row, LanguageForm::Bokmaal, words, now());
        self.there_and_back(&operation);
        let (row, words) = (
            self.council.advice.get(brought).unwrap(),
            self.council.advice_text(brought, LanguageForm::Nynorsk).unwrap(),
        );
        let (_, operation) = operations::use_advice(&self.council, case, row, words, now());
        self.there_and_back(&operation);
        (advice, text)
    }

    /// The key of a row that has this field.
    fn row_with(&self, field: Field, filled: &Filled) -> Id {
        match field.table {
            Table::CouncilInfo => self.council.info.iter().next().unwrap().id,
            Table::Case => filled.case,
            Table::Organisation => {
                let part = self.council.case_organisations.of(filled.case).next();
                part.unwrap().organisation_id
            }
            Table::Question => filled.question,
            Table::Meeting => filled.meeting,
            Table::AgendaItem => filled.item,
            Table::Note => filled.note,
            Table::Recommendation | Table::RecommendationText => filled.second,
            Table::Letter => filled.letter,
            Table::Action => filled.action,
            Table::Advice => filled.advice,
            Table::AdviceText => filled.advice_text,
            Table::LetterSection => {
                self.store
                    .case_texts(filled.case)
                    .unwrap()
                    .letter_sections
                    .iter()
                    .next()
                    .unwrap()
                    .id
            }
            other => panic!("a field of {other:?}"),
        }
    }
}

/// The keys of what [`Desk::fill`] writes.
struct Filled {
    advice: Id,
    advice_text: Id,
    case: Id,
    question: Id,
    meeting: Id,
    item: Id,
    note: Id,
    first: Id,
    second: Id,
    letter: Id,
    action: Id,
    member: Id,
}

#[test]
fn every_operation_undone_and_redone_gives_the_same_rows() {
    let mut desk = Desk::new();
    let filled = desk.fill();
    desk.walk_settings();
    for name in ["Statens eksempeltilsyn", "Et helt nytt organ"] {
        let agency = OrganisationRole::Agency;
        desk.there_and_back(&operations::set_organisation(
            &desk.council,
            filled.case,
            agency,
            name,
            now(),
        ));
    }
    desk.there_and_back(&operations::finish_action(filled.action, date(2026, 11, 20)));
    let up = operations::move_recommendation(&desk.council, filled.second, Direction::Up).unwrap();
    desk.there_and_back(&up);
    let down = operations::move_recommendation(&desk.council, filled.second, Direction::Down).unwrap();
    desk.there_and_back(&down);
    let theme = operations::set_recommendation_theme(&desk.council, filled.first, Theme::new(5)).unwrap();
    desk.there_and_back(&theme);
    let over = operations::move_recommendation(&desk.council, filled.second, Direction::Down).unwrap();
    desk.there_and_back(&over);
    desk.there_and_back(&operations::move_agenda_item(&desk.council, filled.item, Direction::Down).unwrap());
    let row = RegisterRow {
        number: 1,
        year: 2027,
        project: "Fra en tabell".to_owned(),
        organisations: vec!["Arkivverket".to_owned(), "Helt ny etat".to_owned()],
        ministry: "Kulturdepartementet".to_owned(),
        size: None,
    };
    let import = register::import(&desk.council, "tabell.csv", &[row], now());
    assert_eq!((import.added, import.skipped.len()), (1, 0));
    desk.there_and_back(&import.operation);

    for &field in Field::ALL {
        if !desk.walked.contains(&field.operation) {
            let id = desk.row_with(field, &filled);
            desk.there_and_back(&Operation::set(field, id, value_of(field, &filled)));
        }
    }

    let council = &desk.council;
    let note = desk
        .store
        .case_texts(filled.case)
        .unwrap()
        .notes
        .get(filled.note)
        .unwrap()
        .clone();
    let ended = [
        operations::end(
            OperationName::EndAction,
            council.actions.get(filled.action).unwrap(),
            now(),
        ),
        operations::end(OperationName::EndNote, &note, now()),
        operations::end(
            OperationName::EndQuestion,
            council.questions.get(filled.question).unwrap(),
            now(),
        ),
        operations::end(
            OperationName::EndRecommendation,
            council.recommendations.get(filled.first).unwrap(),
            now(),
        ),
        operations::end(
            OperationName::EndAgendaItem,
            council.agenda_items.get(filled.item).unwrap(),
            now(),
        ),
        operations::end(
            OperationName::EndMeeting,
            council.meetings.get(filled.meeting).unwrap(),
            now(),
        ),
        operations::end(
            OperationName::EndAdvice,
            council.advice.get(filled.advice).unwrap(),
            now(),
        ),
    ];
    for operation in ended {
        desk.there_and_back(&operation);
    }
    let ended = desk.ended(HistoryOf::Case(filled.case));
    let question: Vec<_> = ended.iter().filter(|row| row.row.id == filled.question).collect();
    let back = operations::bring_back(&desk.council, &question).unwrap();
    desk.there_and_back(&back);
    let of = HistoryOf::Row(Table::Case, filled.case);
    desk.run(&Operation::set(Field::CASE_TITLE, filled.case, "Et annet navn"));
    let title = desk.history(of).entries[0].seq;
    desk.run(&Operation::set(Field::CASE_TITLE, filled.case, "Et tredje navn"));
    let change = desk.change(of, title).rows.remove(0);
    desk.there_and_back(&operations::restore_earlier(&change, None).unwrap());

    // What makes the file is the one step that cannot be taken back in it.
    let mut all: BTreeSet<OperationName> = OperationName::ALL.iter().copied().collect();
    assert!(all.remove(&OperationName::CreateCouncil));
    assert_eq!(desk.walked, all);
}

#[test]
fn every_field_undone_and_redone_gives_the_same_rows() {
    let mut desk = Desk::new();
    let filled = desk.fill();
    for &field in Field::ALL {
        let id = desk.row_with(field, &filled);
        desk.there_and_back(&Operation::set(field, id, value_of(field, &filled)));
        if field.may_be_empty {
            let is_text = matches!(value_of(field, &filled), Value::String(text) if text.contains("æøå"));
            let empty = if is_text { json!("") } else { Value::Null };
            desk.there_and_back(&Operation::set(field, id, empty));
        }
    }
}

/// A value that the field's type knows, and that is not there before.
fn value_of(field: Field, filled: &Filled) -> Value {
    match field.column {
        "year" => json!(2031),
        "kind" => json!("programme"),
        "stated_size" => json!("large"),
        "phase" if field.table == Table::Advice => json!("shape_together"),
        "phase" => json!("concept"),
        "financing" => json!("stimulab"),
        "crossing" => json!("across_sectors"),
        "life_event" => json!("having_children"),
        "theme" => json!(6),
        "starts_at" => json!("10:30"),
        "minutes" => json!(25),
        // Those of December are days off, the note is private and the advice a draft before, all else is not.
        "december_days_off" | "is_private" | "is_draft" => json!(0),
        "ks_scheme" | "held_outside" | "is_digital" => json!(1),
        "addressee" => json!("ministry"),
        "owner_id" => json!(filled.member),
        "question_id" => json!(filled.question),
        "status" => json!("sent"),
        "language_form" => json!("nn"),
        // The letter is in nynorsk before.
        "form" => json!("nb"),
        column if column.ends_with("_on") => json!("2027-03-01"),
        column => json!(format!("{column} æøå 😀\n«#panic()» \\ \" '")),
    }
}

#[test]
fn many_steps_are_taken_back_in_turn_and_a_new_one_ends_what_can_be_done_again() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let mut states = vec![desk.rows()];
    // Positions whose decimals end nowhere in binary come back to the last bit.
    for step in 1..=20 {
        let (id, operation) =
            operations::add_question(&desk.council, case.id, None, &format!("Spørsmål {step}"), now());
        desk.run(&operation);
        let position = Write::Set {
            table: Table::Question,
            id,
            column: "position".into(),
            value: json!(f64::from(step) / 3.0 + 0.1),
        };
        desk.run(&Operation::new(OperationName::EditQuestion, vec![position]));
        states.push(desk.rows());
    }
    for state in states.iter().rev().skip(1) {
        desk.store.undo().unwrap();
        desk.store.undo().unwrap();
        assert_eq!(desk.rows(), *state);
    }
    assert!(matches!(
        desk.store.undo(),
        Err(StoreError::Refused(Refusal::NothingToUndo))
    ));
    for state in states.iter().skip(1) {
        desk.store.redo().unwrap();
        desk.store.redo().unwrap();
        assert_eq!(desk.rows(), *state);
    }
    desk.store.undo().unwrap();
    desk.run(&Operation::set(Field::CASE_TITLE, case.id, "Noe annet"));
    assert!(matches!(
        desk.store.redo(),
        Err(StoreError::Refused(Refusal::NothingToUndo))
    ));
}

#[test]
fn an_operation_that_fails_leaves_nothing() {
    let mut desk = Desk::new();
    let before = desk.rows();
    let case = desk.first_case();
    let mut operation = Operation::set(Field::CASE_TITLE, case.id, "Halvveis");
    operation
        .writes
        .push(Write::set(Field::CASE_TITLE, Id::new(), "Finnes ikke"));
    assert!(matches!(
        desk.store.run(&operation),
        Err(StoreError::Refused(Refusal::NoSuchRow))
    ));
    assert_eq!(desk.rows(), before);
    let (_, orphan) = operations::add_question(&desk.council, Id::new(), None, "Uten sak", now());
    desk.store.run(&orphan).unwrap_err();
    assert_eq!(desk.rows(), before);
    assert_eq!(desk.store.undoable(), None);
    desk.run(&Operation::set(Field::CASE_TITLE, case.id, "Går bra"));
}

#[test]
fn what_another_changed_since_is_not_taken_back() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    desk.run(&Operation::set(Field::CASE_TITLE, case.id, "Min tittel"));
    let other = Connection::open(&desk.path).unwrap();
    other
        .execute_batch(&format!(
            "INSERT INTO operation (id, session, at, person, device, name)
               VALUES ('theirs', 'another', '2026-11-20T09:31:00Z', '', '', 'edit_case');
             INSERT INTO change SELECT max(seq), 'case', '{id}', NULL FROM operation;
             UPDATE \"case\" SET title = 'Deres tittel' WHERE id = '{id}';",
            id = case.id
        ))
        .unwrap();
    drop(other);
    let before = desk.rows();
    assert!(matches!(
        desk.store.undo(),
        Err(StoreError::Refused(Refusal::ChangedSince))
    ));
    assert_eq!(desk.rows(), before);
    assert_eq!(desk.store.undoable(), Some(OperationName::EditCase));
}

#[test]
fn typing_in_one_text_within_a_minute_is_one_operation() {
    let mut desk = Desk::new();
    let case = desk.first_case();
    let before = desk.rows();
    let operations = |desk: &Desk| texts(&Connection::open(&desk.path).unwrap(), "SELECT name FROM operation").len();
    let at_first = operations(&desk);
    for text in ["E", "Ek", "Eks", "Eksempel"] {
        desk.store.save_text(Field::CASE_RESPONSIBLE, case.id, text).unwrap();
    }
    assert_eq!(operations(&desk), at_first + 1);
    desk.store
        .save_text(Field::CASE_HELD_OUTSIDE_REASON, case.id, "Annet felt")
        .unwrap();
    desk.store
        .save_text(Field::CASE_RESPONSIBLE, case.id, "Eksempel B")
        .unwrap();
    assert_eq!(operations(&desk), at_first + 3, "another text between begins a new one");
    for _ in 0..3 {
        desk.store.undo().unwrap();
    }
    assert_eq!(desk.rows(), before);
    desk.store.redo().unwrap();
    let council = desk.store.council().unwrap();
    assert_eq!(council.cases.get(case.id).unwrap().responsible, "Eksempel");
}

#[test]
fn types_hold_exactly_the_columns_of_their_tables() {
    let mut desk = Desk::new();
    desk.fill();
    // Every table has rows in an example council.
    let (mut council, mut texts) = (Council::default(), CaseTexts::default());
    let mut by_table: BTreeMap<Table, Row> = BTreeMap::new();
    for write in example::writes("Eksempelrådet", 40, date(2026, 11, 20)) {
        let Write::Insert(row) = write else { continue };
        council.put((*row).clone());
        texts.put((*row).clone());
        by_table.entry(row.table()).or_insert(*row);
    }
    let connection = Connection::open(&desk.path).unwrap();
    for &table in Table::ALL {
        let row = &by_table[&table];
        let json = row.to_json().unwrap();
        let members: BTreeSet<String> = json.as_object().unwrap().keys().cloned().collect();
        let in_file: BTreeSet<String> = columns(&connection, table.name()).into_iter().collect();
        assert_eq!(members, in_file, "{table:?}");
        assert_eq!(&Row::from_json(table, &json.to_string()).unwrap(), row);
        let looked_up = council.row(table, row.id()).or_else(|| texts.row(table, row.id()));
        assert_eq!(looked_up.as_ref(), Some(row));
        assert_eq!(Table::named(table.name()), Some(table));
    }
    let in_file = tables(&connection);
    for field in Field::ALL {
        assert!(in_file.iter().any(|table| table == field.table.name()));
        assert!(
            columns(&connection, field.table.name())
                .iter()
                .any(|column| column == field.column),
            "{field:?}"
        );
    }
    // What changes told the window is what a fresh reading of the file gives.
    let (read, council) = (desk.store.council().unwrap(), &desk.council);
    assert!(read.cases.iter().eq(council.cases.iter()));
    assert!(read.recommendations.iter().eq(council.recommendations.iter()));
    assert!(read.organisation_names.iter().eq(council.organisation_names.iter()));
    assert!(read.letters.iter().eq(council.letters.iter()));
}
