//! Minutes in the council that is filled to be walked, and notes gathered.

use jiff::civil::date;
use radslag::domain::operation::Operation;
use radslag::domain::operations::{self, GatherSource, MinutesProposal, MinutesText, ProposedSection};
use radslag::domain::{ApprovalAnswer, Field, Id, LanguageForm, MinutesSectionKind, Note, Table, Theme};

use super::common::{Desk, now};

/// Makes another version of minutes.
type Build = fn(&MinutesText<'_>, Id, &MinutesProposal, &str, jiff::Timestamp) -> Option<(Id, Operation)>;

impl Desk {
    /// Minutes made, sent, answered, approved and corrected, and notes gathered; gives the version that may be written in.
    pub fn fill_minutes(&mut self, case: Id, meeting: Id, member: Id, note: Id) -> Id {
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
        let write = Operation::set(Field::MINUTES_SECTION_BODY, presence.id, "Alle.");
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
}
