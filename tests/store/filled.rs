//! A council with something in every table that people write in.

use jiff::civil::date;
use radslag::document::letter_proposal;
use radslag::domain::operation::{Field, Operation, OperationName};
use radslag::domain::operations::{self, GatherSource, MinutesProposal, MinutesText, ProposedSection};
use radslag::domain::{
    ApprovalAnswer, Id, LanguageForm, LetterStatus, Member, MinutesSectionKind, Note, NoteOn, Table, Theme, Write,
};
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
        let minutes = self.fill_minutes(case.id, meeting, id, note);
        Filled {
            minutes,
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

    /// Minutes made, sent, answered, approved and corrected, and notes gathered; gives the version that may be written in.
    fn fill_minutes(&mut self, case: Id, meeting: Id, member: Id, note: Id) -> Id {
        let section = |kind, body: &str| ProposedSection {
            kind,
            agenda_item_id: None,
            heading: "Referat æøå".to_owned(),
            body: body.to_owned(),
        };
        let proposal = MinutesProposal {
            form: LanguageForm::Nynorsk,
            sections: vec![
                section(MinutesSectionKind::Presence, "Til stades: Medlem 1."),
                section(MinutesSectionKind::Actions, "– Ringe 😀"),
            ],
        };
        let (first, operation) =
            operations::make_minutes(&self.council, meeting, &proposal, "Sekretær 1", now()).unwrap();
        self.there_and_back(&operation);
        let row = self.council.minutes.get(first).unwrap().clone();
        let texts = self.store.case_texts(meeting).unwrap();
        let presence = texts.sections_of(first)[0].clone();
        let (comment, operation) = operations::comment_section(&presence, Some(member), "Stemmer det?", now());
        self.there_and_back(&operation);
        self.there_and_back(&operations::resolve_comment(comment, now()));
        let write = operations::set_minutes_section(&self.council, &presence, "Alle.").unwrap();
        self.there_and_back(&write);
        let second = self.next_minutes(row.id, &proposal, operations::send_minutes);
        let today = date(2026, 11, 20);
        let yes = Some(ApprovalAnswer::Yes);
        self.there_and_back(&operations::answer_minutes(&self.council, second, member, yes, (today, now())).unwrap());
        let texts = self.store.case_texts(meeting).unwrap();
        let by = ("Medlem 1", "ab12");
        let approve = operations::approve_minutes(&self.council, &texts, second, &proposal, by, now()).unwrap();
        self.there_and_back(&approve);
        let third = self.next_minutes(second, &proposal, operations::correct_minutes);
        let fourth = self.next_minutes(first, &proposal, operations::bring_minutes_forward);
        assert!(self.council.may_edit_minutes(fourth) && !self.council.may_edit_minutes(third));

        let source = GatherSource {
            table: Table::Note,
            id: note,
            body: "Samle. Og mer.".to_owned(),
        };
        let gather = operations::gather_advice(&self.council, case, Theme::new(3), &[source], now());
        self.there_and_back(&gather.unwrap().1);
        self.there_and_back(&operations::set_aside(case, &[(Table::Note, note)]));
        let texts = self.store.case_texts(case).unwrap();
        let shared = Note {
            is_private: false,
            ..texts.notes.get(note).unwrap().clone()
        };
        let told = [(&shared, "Ringe dem".to_owned(), Some(today))];
        let actions = operations::actions_from_notes(&self.council, meeting, &told).unwrap();
        self.there_and_back(&actions);
        self.there_and_back(&operations::close_meeting(&self.council, meeting, Vec::new(), now()).unwrap());
        fourth
    }

    fn next_minutes(&mut self, from: Id, proposal: &MinutesProposal, build: Build) -> Id {
        let meeting = self.council.minutes.get(from).unwrap().meeting_id;
        let texts = self.store.case_texts(meeting).unwrap();
        let there = MinutesText {
            council: &self.council,
            texts: &texts,
            text: &|_, _, stored: &str| stored.to_owned(),
        };
        let (id, operation) = build(&there, from, proposal, "Sekretær 1", now()).unwrap();
        self.there_and_back(&operation);
        id
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
            Table::Minutes => filled.minutes,
            Table::MinutesSection => {
                let texts = self.store.case_texts(filled.meeting).unwrap();
                texts.sections_of(filled.minutes)[0].id
            }
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

/// Makes another version of minutes.
type Build = fn(&MinutesText<'_>, Id, &MinutesProposal, &str, jiff::Timestamp) -> Option<(Id, Operation)>;

/// The keys of what [`Desk::fill`] writes.
pub struct Filled {
    pub minutes: Id,
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
