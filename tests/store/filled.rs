//! A council with something in every table that people write in.

use jiff::civil::date;
use radslag::document::letter_proposal;
use radslag::domain::operation::{Field, Operation, OperationName};
use radslag::domain::operations::{self, Direction};
use radslag::domain::{
    Case, Id, LanguageForm, LetterStatus, Meeting, MeetingKind, NoteKind, NoteMarks, NoteOn, Presence, Table, Theme,
};
use radslag::exchange::advice::bring_advice;
use radslag::exchange::checklist;
use rusqlite::Connection;

use super::common::{Desk, now};
use super::filled_members::Members;

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
            operations::add_note(NoteOn::Case(case.id), Some(meeting), Theme::new(2), false, body, now());
        self.there_and_back(&operation);
        let note_row = self.store.case_texts(case.id).unwrap().notes.get(note).unwrap().clone();
        assert_eq!(note_row.body, body);
        let (first, operation) = operations::note_to_recommendation(&self.council, &note_row, now()).unwrap();
        self.there_and_back(&operation);
        self.run(&Operation::set(Field::NOTE_IS_PRIVATE, note, 1));
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
        let members = self.fill_members(case.id, meeting);
        let name = ("Gjest «Gjestesen» 😀", "direktør");
        let (guest, operation) = operations::add_guest(&self.council, meeting, name, None).unwrap();
        self.there_and_back(&operation);
        self.fill_held_meeting(&case, meeting, item, (members.member, guest));
        let prepared = self.fill_preparation(case.id, meeting, members.member);
        let paper = self.fill_papers(case.id, &note_row);
        let minutes = self.fill_minutes(case.id, meeting, members.member, note);
        Filled {
            minutes,
            paper,
            guest,
            assessment: prepared[0],
            proposal: prepared[1],
            checklist_item: prepared[2],
            note_template: prepared[3],
            action,
            member: members.member,
            members,
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

    /// A meeting that is held, with a member who is recused in its case and a guest, and what is done with its notes.
    fn fill_held_meeting(&mut self, case: &Case, meeting: Id, item: Id, (member, participant): (Id, Id)) {
        let zoned = now().in_tz("Europe/Oslo").unwrap();
        let (_, operation) = operations::add_participant(&self.council, meeting, member).unwrap();
        self.run(&operation);
        self.there_and_back(&operations::all_present(&self.council, meeting).unwrap());
        self.there_and_back(&operations::open_meeting(meeting, now()));
        self.there_and_back(&operations::begin_item(&self.council, item, &zoned).unwrap());
        assert!(self.council.recusal(member, case.id).unwrap().is_out());
        let at = operations::local(&zoned);
        let back = operations::return_to_room(&self.council, member, case.id, at).unwrap();
        self.there_and_back(&back);
        self.there_and_back(&operations::leave_room(&self.council, member, case.id, at));
        self.there_and_back(&operations::close_meeting(&self.council, meeting, Vec::new(), &zoned).unwrap());
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
        let words = self.store.case_texts(case.id).unwrap();
        self.there_and_back(&operations::merge_notes(&self.council, &words, texts.0, texts.1, now()));
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

    /// What a member prepares, and what the council looks for; gives the keys of an assessment, a proposal, a thing to look
    /// for and a line of a template.
    fn fill_preparation(&mut self, case: Id, meeting: Id, member: Id) -> [Id; 4] {
        let theme = Theme::new(2).unwrap();
        let texts = |desk: &Self| desk.store.case_texts(case).unwrap();
        let (assessment, _) = operations::own_assessment(&texts(self), case, member, theme);
        let put = |desk: &Self| operations::put_assessment(Some(&texts(desk)), assessment, case, member, theme, now());
        self.there_and_back(&put(self));
        let row = texts(self).assessments.get(assessment).unwrap().clone();
        self.there_and_back(&operations::end(OperationName::EndAssessment, &row, now()));
        self.there_and_back(&put(self));
        self.run(&Operation::set(Field::ASSESSMENT_IS_PRIVATE, assessment, 1));

        let points = [Id::new(), Id::new()];
        for point in points {
            let add = operations::add_talking_point(Some(&texts(self)), point, case, Some(member), Some(theme), now());
            self.there_and_back(&add);
        }
        let up = operations::move_talking_point(&texts(self), case, points[1], Direction::Up).unwrap();
        self.there_and_back(&up);
        let point = |desk: &Self, id: Id| texts(desk).notes.get(id).unwrap().clone();
        self.there_and_back(&operations::talking_point_to_note(
            &point(self, points[0]),
            Some(meeting),
            now(),
        ));
        self.there_and_back(&operations::end_talking_point(&point(self, points[1]), now()));
        self.there_and_back(&operations::put_own_note(Id::new(), case, Some(member), now()));

        let (proposal, add) = operations::add_proposal(case, Some(member), Some(theme), now());
        self.there_and_back(&add);
        self.run(&Operation::set(Field::PROPOSAL_IS_PRIVATE, proposal, 1));

        let (item, line) = self.fill_checklist();
        for is_ticked in [true, false] {
            let tick = operations::tick_checklist(&self.council, case, item, is_ticked, now()).unwrap();
            self.there_and_back(&tick);
        }
        [assessment, proposal, item, line]
    }

    /// What the council looks for and what its notes begin with, brought, written and moved; gives one of each.
    fn fill_checklist(&mut self) -> (Id, Id) {
        // As in a file from before there was a checklist.
        let connection = Connection::open(&self.path).unwrap();
        for table in ["checklist_item", "note_template"] {
            connection.execute(&format!("DELETE FROM {table}"), []).unwrap();
        }
        drop(connection);
        self.council = self.store.council().unwrap();
        self.there_and_back(&checklist::bring_checklist(&self.council).unwrap());
        self.there_and_back(&checklist::bring_note_templates(&self.council).unwrap());
        assert_eq!(checklist::bring_checklist(&self.council), None);
        let (item, add) = operations::add_checklist_item(&self.council, Theme::new(3).unwrap());
        self.there_and_back(&add);
        self.there_and_back(&operations::move_checklist_item(&self.council, item, Direction::Up).unwrap());
        let (line, add) = operations::add_note_template(&self.council, MeetingKind::PreMeeting);
        self.there_and_back(&add);
        self.there_and_back(&operations::move_note_template(&self.council, line, Direction::Up).unwrap());
        let row = self.council.note_templates.get(line).unwrap().clone();
        self.run(&Operation::set(Field::NOTE_TEMPLATE_BODY, line, "Hvorfor nå?"));
        let meeting = Meeting {
            kind: row.meeting_kind,
            ..self.council.meetings.iter().next().unwrap().clone()
        };
        let on = NoteOn::Case(self.council.cases.iter().next().unwrap().id);
        let form = LanguageForm::Bokmaal;
        let insert = operations::insert_note_template(&self.council, on, &meeting, None, form, now()).unwrap();
        self.there_and_back(&insert);
        (item, line)
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
            Table::Participant => filled.guest,
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
            Table::Member => filled.member,
            Table::MemberTerm => filled.members.term,
            Table::MemberTie => filled.members.tie,
            Table::Recusal => filled.members.recusal,
            Table::Assessment => filled.assessment,
            Table::Proposal => filled.proposal,
            Table::ChecklistItem => filled.checklist_item,
            Table::NoteTemplate => filled.note_template,
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
    pub assessment: Id,
    pub proposal: Id,
    pub checklist_item: Id,
    pub note_template: Id,
    pub paper: Id,
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
    pub guest: Id,
    pub members: Members,
}
