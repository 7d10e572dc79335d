//! A council with something in every table that people write in.

use std::collections::BTreeSet;

use jiff::civil::date;
use radslag::document::letter_proposal;
use radslag::domain::operation::{Field, Operation, OperationName};
use radslag::domain::operations::{self, Direction, NewPaper, PaperOrigin};
use radslag::domain::{CaseDocument, Id, LanguageForm, LetterStatus, Member, NoteOn, Table, Theme, Write};
use radslag::exchange::advice::bring_advice;
use rusqlite::Connection;

use super::common::{Desk, now};

impl Desk {
    /// Something in every table that people write in, each by its own operation.
    pub fn fill(&mut self) -> Filled {
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
        let (note, operation) =
            operations::add_note(NoteOn::Case(case.id), Some(meeting), Theme::new(2), true, body, now());
        self.there_and_back(&operation);
        let note_row = self.store.case_texts(case.id).unwrap().notes.get(note).unwrap().clone();
        assert_eq!(note_row.body, body);
        let (first, operation) = operations::note_to_recommendation(&self.council, &note_row, now()).unwrap();
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
        let sent_on = jiff::civil::date(2026, 11, 24);
        self.there_and_back(&operations::mark_letter_sent(&case, letter, sent_on));
        self.run(&Operation::set(Field::LETTER_STATUS, letter, LetterStatus::Draft));
        let (advice, advice_text) = self.fill_advice(case.id, second);
        let (action, operation) = operations::add_action(Some(case.id), Some(meeting), "Spørre «dem» 😀");
        self.there_and_back(&operation);
        let member = Member {
            id: Id::new(),
            name: "Medlem 1".to_owned(),
            initials: "M1".to_owned(),
            employer: String::new(),
            email: String::new(),
            ended_at: None,
        };
        let id = member.id;
        self.run(&Operation::new(
            OperationName::EditSettings,
            vec![Write::insert(member)],
        ));
        let paper = self.fill_papers(case.id, &note_row);
        Filled {
            paper,
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

    /// Two papers of a case, described, put in another order and read; gives the first.
    fn fill_papers(&mut self, case: Id, note: &radslag::domain::Note) -> Id {
        let connection = Connection::open(&self.path).unwrap();
        let papers = ["aa", "bb"].map(|sha256| {
            let sql = "INSERT INTO document VALUES (?1, 'application/pdf', 1, '2026-11-01T08:00:00Z', x'00')";
            connection.execute(sql, [sha256]).unwrap();
            NewPaper {
                sha256: sha256.to_owned(),
                file_name: "plan «1».pdf".to_owned(),
                title: "Plan æøå 😀".to_owned(),
            }
        });
        drop(connection);
        let origin = PaperOrigin {
            received_on: Some(date(2026, 11, 12)),
            sender: "Prøvedirektoratet".to_owned(),
            ..PaperOrigin::default()
        };
        self.there_and_back(&operations::add_papers(&self.council, case, &papers, &origin).unwrap());
        let paper = self.council.papers(case)[0].clone();
        let edited = CaseDocument {
            is_exempt: true,
            exemption: "offl. § 15".to_owned(),
            dated_on: Some(date(2026, 11, 1)),
            ..paper.clone()
        };
        self.there_and_back(&operations::edit_paper(&self.council, &edited).unwrap());
        self.there_and_back(&operations::move_paper(&self.council, paper.id, Direction::Down).unwrap());
        let pages = BTreeSet::from([1, 2, 4]);
        for read_at in [None, Some(now()), None] {
            let read = operations::read_paper(&self.council, paper.id, &pages, read_at);
            self.there_and_back(&read.unwrap());
        }
        let (_, noted) = operations::add_paper_note(&paper, Some(4), "et sitat", None, "Et notat", now());
        self.there_and_back(&noted);
        let texts = self.store.case_texts(case).unwrap();
        self.there_and_back(&operations::note_to_talking_point(&texts, note, now()).unwrap().1);
        for words in ["Først", "Så"] {
            let texts = self.store.case_texts(case).unwrap();
            let append = operations::append_to_assessment(&texts, case, None, note.theme, words, now());
            self.there_and_back(&append);
        }
        let texts = self.store.case_texts(case).unwrap();
        assert_eq!(texts.assessments.of(case).next().unwrap().body, "Først\nSå");
        let second = self.council.papers(case).remove(0).clone();
        self.there_and_back(&operations::end_paper(&second, now()));
        paper.id
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
    pub fn row_with(&self, field: Field, filled: &Filled) -> Id {
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
            Table::CaseDocument => filled.paper,
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
pub struct Filled {
    pub paper: Id,
    pub advice: Id,
    pub advice_text: Id,
    pub case: Id,
    pub question: Id,
    pub meeting: Id,
    pub item: Id,
    pub note: Id,
    pub first: Id,
    pub second: Id,
    pub letter: Id,
    pub action: Id,
    pub member: Id,
}
