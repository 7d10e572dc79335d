//! A council with something in every table that people write in.

use jiff::civil::date;
use radslag::document::letter_proposal;
use radslag::domain::operation::{Field, Operation, OperationName};
use radslag::domain::operations;
use radslag::domain::{
    Case, Id, LanguageForm, LetterStatus, Member, NoteKind, NoteMarks, NoteOn, Presence, Recusal, RecusalDecision,
    Table, Theme, Write,
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
        let participant = self.fill_held_meeting(&case, meeting, item, id);
        Filled {
            participant,
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

    /// A meeting that is held, with a member recused in its case, and what is done with its notes; gives a participant.
    fn fill_held_meeting(&mut self, case: &Case, meeting: Id, item: Id, member: Id) -> Id {
        let zoned = now().in_tz("Europe/Oslo").unwrap();
        let (participant, operation) = operations::add_guest(meeting, Some(case.id), "GJ", "Gjest æøå");
        self.there_and_back(&operation);
        let mut listed = self.council.participants.get(participant).unwrap().clone();
        listed.id = Id::new();
        listed.member_id = Some(member);
        let recusal = Recusal {
            decision: Some(RecusalDecision::Recused),
            ..Recusal::new(case.id, member)
        };
        let out = recusal.id;
        let writes = vec![Write::insert(listed), Write::insert(recusal)];
        self.run(&Operation::new(OperationName::EditSettings, writes));
        self.there_and_back(&operations::open_meeting(meeting, now()));
        self.there_and_back(&operations::begin_item(&self.council, item, &zoned).unwrap());
        let row = self.council.recusals.get(out).unwrap().clone();
        assert!(row.is_out());
        self.there_and_back(&operations::return_to_room(&row, &zoned));
        let back = self.council.recusals.get(out).unwrap().clone();
        self.there_and_back(&operations::leave_room(&back, &zoned));
        self.there_and_back(&operations::finish_item(&self.council, item, &zoned).unwrap());
        self.there_and_back(&operations::finish_meeting(&self.council, meeting, &zoned));
        self.there_and_back(&operations::set_presence(participant, Presence::Digital));

        let marks = NoteMarks {
            kind: NoteKind::TalkingPoint,
            speaker: Some(participant),
            theme: Theme::new(3),
            is_private: true,
        };
        let on = NoteOn::Case(case.id);
        let (note, operation) = operations::write_note(on, None, Some(member), marks, "En. To. Tre 😀", now());
        self.there_and_back(&operation);
        let row = |desk: &Self, id: Id| desk.store.case_texts(case.id).unwrap().notes.get(id).unwrap().clone();
        let point = row(self, note);
        self.there_and_back(&operations::talking_point_to_note(&point, Some(meeting), now()));
        let said = row(self, note);
        let (below, operation) = operations::split_note(&said, &said.body, 4).unwrap();
        self.there_and_back(&operation);
        let (above, below) = (row(self, note), row(self, below));
        let texts = ((&above, above.body.as_str()), (&below, below.body.as_str()));
        self.there_and_back(&operations::merge_notes(&self.council, texts.0, texts.1, now()));
        let merged = row(self, note);
        assert_eq!(merged.body, said.body);
        let (_, operation) = operations::note_to_recommendation(&self.council, &merged, now()).unwrap();
        self.run(&operation);
        let to_item = operations::move_note(&self.council, &merged, NoteOn::AgendaItem(item)).unwrap();
        self.there_and_back(&to_item);
        self.store.undo().unwrap();
        let other = self.council.cases.iter().find(|other| other.id != case.id).unwrap().id;
        let to_case = operations::move_note(&self.council, &merged, NoteOn::Case(other)).unwrap();
        self.there_and_back(&to_case);
        participant
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
            Table::Participant => filled.participant,
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
pub struct Filled {
    pub advice: Id,
    pub advice_text: Id,
    pub participant: Id,
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
