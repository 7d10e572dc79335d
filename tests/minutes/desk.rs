//! A council with a meeting that has been held. All names are made up as examples.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::date;
use radslag::document::{MinutesDocument, MinutesSource};
use radslag::domain::operations::{self, MinutesProposal, MinutesText};
use radslag::domain::{
    Action, AgendaItem, CaseTexts, Council, Field, Id, LanguageForm, Meeting, Member, MemberRole, MemberTerm, Minutes,
    Note, NoteKind, NoteOn, Operation, OperationName, Participant, Presence, Recusal, RecusalDecision, Theme, Write,
};
use radslag::exchange::register;
use radslag::language::Locale;
use radslag::store::Store;
use tempfile::TempDir;

/// What is private in the council, and may be in nothing that is made of it.
pub const PRIVATE: [&str; 5] = [
    "Hemmelighet-alfa om lederen",
    "Hemmelighet-beta som råd",
    "Hemmelighet-gamma som vedtak",
    "Hemmelighet-delta som aksjon",
    "Hemmelighet-epsilon, en aksjon av et notat som ble privat",
];

/// A ground of recusal, which nobody is told in the minutes.
pub const GROUND: &str = "Gift med direktøren";

pub fn now() -> Timestamp {
    "2026-11-13T14:05:00Z".parse().unwrap()
}

pub struct Desk {
    pub store: Store,
    pub council: Council,
    pub meeting: Id,
    pub cases: [Id; 2],
    pub items: Vec<Id>,
    pub members: Vec<Id>,
    _folder: TempDir,
}

impl Desk {
    /// A meeting with two cases and an item without one, who was there, one recusal, and notes of every kind.
    pub fn held() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("råd.radslag");
        let first = register::new_empty("Eksempelrådet".to_owned(), now());
        Store::create(&path, "Sekretær 2", &first).unwrap();
        let store = Store::open(&path, "Sekretær 2").unwrap();
        let council = store.council().unwrap();
        let mut desk = Self {
            store,
            council,
            meeting: Id::new(),
            cases: [Id::new(); 2],
            items: Vec::new(),
            members: Vec::new(),
            _folder: folder,
        };
        desk.people();
        desk.meeting_and_cases();
        desk.presence();
        desk.notes();
        desk
    }

    pub fn run(&mut self, operation: &Operation) {
        let changes = self.store.run(operation).unwrap();
        self.council.apply(&changes);
    }

    fn insert(&mut self, writes: Vec<Write>) {
        self.run(&Operation::new(OperationName::EditSettings, writes));
    }

    fn people(&mut self) {
        let names = ["Rådsleder", "Medlem 1", "Medlem 2", "Medlem 7", "Sekretær 2"];
        for (place, name) in names.into_iter().enumerate() {
            let member = Member {
                id: Id::new(),
                name: name.to_owned(),
                initials: format!("M{place}"),
                employer: String::new(),
                email: String::new(),
                ended_at: None,
            };
            let role = match place {
                0 => MemberRole::Leader,
                4 => MemberRole::Secretariat,
                _ => MemberRole::Member,
            };
            let term = MemberTerm {
                id: Id::new(),
                member_id: member.id,
                role,
                from_date: date(2025, 1, 1),
                to_date: None,
                ended_at: None,
            };
            self.members.push(member.id);
            self.insert(vec![Write::insert(member), Write::insert(term)]);
        }
    }

    fn meeting_and_cases(&mut self) {
        let (meeting, operation) = operations::add_meeting(date(2026, 11, 13), now());
        self.meeting = meeting;
        self.run(&operation);
        for (place, (title, agency)) in [("Tolk på nett", "Eksempelverket"), ("Felles innsyn", "Eksempeletaten")]
            .into_iter()
            .enumerate()
        {
            let (case, operation) =
                operations::add_case(&self.council, title, agency, "Eksempeldepartementet", 2026, now());
            self.run(&operation);
            self.cases[place] = case;
            self.add_item(Some(case), "");
        }
        self.add_item(None, "Årsplan 2027");
        for (theme, body) in [(1, "Hvem styrer?"), (1, "Hvem eier?"), (2, "Hva trengs?")] {
            let (_, operation) = operations::add_question(&self.council, self.cases[1], Theme::new(theme), body, now());
            self.run(&operation);
        }
        for (theme, headline) in [
            (2, "Mål hvor mange som finner fram i dag"),
            (2, "Prøv med nyankomne først"),
        ] {
            let (_, operation) = operations::add_recommendation(
                &self.council,
                self.cases[1],
                Theme::new(theme),
                headline,
                "",
                None,
                now(),
            );
            self.run(&operation);
        }
    }

    fn add_item(&mut self, case: Option<Id>, title: &str) {
        let (item, operation) = operations::add_agenda_item(&self.council, self.meeting, case, title);
        self.items.push(item);
        self.run(&operation);
    }

    fn presence(&mut self) {
        let there = [
            Presence::Present,
            Presence::Digital,
            Presence::Present,
            Presence::Absent,
            Presence::Present,
        ];
        let mut writes: Vec<Write> = Vec::new();
        for (member, presence) in self.members.iter().zip(there) {
            writes.push(Write::insert(Participant {
                presence,
                ..Participant::member(self.meeting, *member)
            }));
        }
        writes.push(Write::insert(Participant {
            case_id: Some(self.cases[1]),
            guest_role: "direktør i Eksempeletaten".to_owned(),
            initials: "G1".to_owned(),
            presence: Presence::Present,
            ..Participant::guest(self.meeting, "Gjest 1")
        }));
        writes.push(Write::insert(Recusal {
            decision: Some(RecusalDecision::Recused),
            ground: GROUND.to_owned(),
            decided_by: "Rådsleder".to_owned(),
            decided_on: Some(jiff::civil::date(2026, 11, 9)),
            left_room_at: Some("2026-11-13T10:02".to_owned()),
            returned_at: Some("2026-11-13T11:12".to_owned()),
            ..Recusal::new(self.cases[1], self.members[2])
        }));
        self.insert(writes);
    }

    fn notes(&mut self) {
        let speaker = self.council.participants.iter().next().unwrap().id;
        let meeting = self.meeting;
        let note = |on: NoteOn, kind, is_private, body: &str| {
            Write::insert(Note {
                kind,
                is_private,
                meeting_id: Some(meeting),
                speaker_id: Some(speaker),
                theme: Theme::new(1),
                ..Note::new(on, body, now())
            })
        };
        let (case, plan) = (NoteOn::Case(self.cases[1]), NoteOn::AgendaItem(self.items[2]));
        let writes = vec![
            note(case, NoteKind::Note, true, PRIVATE[0]),
            note(case, NoteKind::Advice, true, PRIVATE[1]),
            note(plan, NoteKind::Decision, true, PRIVATE[2]),
            note(case, NoteKind::Action, true, PRIVATE[3]),
            note(case, NoteKind::Note, false, "Førstelinjen mangler i styringsgruppen"),
            note(case, NoteKind::Advice, false, "Ta førstelinjen inn i styringsgruppen"),
            note(case, NoteKind::Quote, false, "Et sitat som ikke skal være med"),
            note(case, NoteKind::Action, false, "Sende brukerreisene innen 24. november"),
            note(plan, NoteKind::Decision, false, "Rådet møtes seks ganger i 2027"),
        ];
        self.insert(writes);
        let action = Action {
            case_id: Some(self.cases[1]),
            meeting_id: Some(meeting),
            owner_name: "Eksempeletaten".to_owned(),
            due_on: Some(date(2026, 11, 24)),
            ..Action::new("Sende brukerreisene til sekretariatet")
        };
        let since_private = Note {
            is_private: true,
            kind: NoteKind::Action,
            meeting_id: Some(meeting),
            ..Note::new(NoteOn::Case(self.cases[1]), PRIVATE[4], now())
        };
        let made_before = Action {
            case_id: Some(self.cases[1]),
            meeting_id: Some(meeting),
            note_id: Some(since_private.id),
            ..Action::new(PRIVATE[4])
        };
        self.insert(vec![
            Write::insert(action),
            Write::insert(since_private),
            Write::insert(made_before),
        ]);
    }

    pub fn row(&self) -> Meeting {
        self.council.meetings.get(self.meeting).unwrap().clone()
    }

    pub fn texts(&self) -> HashMap<Id, CaseTexts> {
        let items = self.council.agenda_items.of(self.meeting).map(AgendaItem::subject);
        items
            .chain([self.meeting])
            .map(|subject| (subject, self.store.case_texts(subject).unwrap()))
            .collect()
    }

    /// Works with the source of the minutes in a form of language.
    pub fn source<R>(&self, form: LanguageForm, work: impl FnOnce(&MinutesSource<'_>) -> R) -> R {
        let (texts, meeting) = (self.texts(), self.row());
        work(&MinutesSource {
            council: &self.council,
            texts: &texts,
            meeting: &meeting,
            text: &stored,
            words: &Locale::new(form),
            logo: None,
        })
    }

    pub fn proposal(&self, form: LanguageForm) -> MinutesProposal {
        self.source(form, |source: &MinutesSource<'_>| MinutesSource::proposal(source))
    }

    pub fn document(&self, minutes: Id) -> MinutesDocument {
        let row = self.minutes(minutes);
        self.source(row.form, |source| source.compose(&row))
    }

    pub fn minutes(&self, id: Id) -> Minutes {
        self.council.minutes.get(id).unwrap().clone()
    }

    /// The first version, in a form of language.
    pub fn make(&mut self, form: LanguageForm) -> Id {
        let proposal = self.proposal(form);
        let (id, operation) =
            operations::make_minutes(&self.council, self.meeting, &proposal, "Sekretær 2", now()).unwrap();
        self.run(&operation);
        id
    }

    /// Another version by one of the builders.
    pub fn next(&mut self, from: Id, build: Build) -> Option<Id> {
        let proposal = self.proposal(self.minutes(from).form);
        let texts = self.store.case_texts(self.meeting).unwrap();
        let there = MinutesText {
            council: &self.council,
            texts: &texts,
            text: &stored,
        };
        let (id, operation) = build(&there, from, &proposal, "Sekretær 2", now())?;
        self.run(&operation);
        Some(id)
    }

    /// Approves a version, as the window does.
    pub fn approve(&mut self, id: Id) -> Option<()> {
        let row = self.minutes(id);
        let texts = self.store.case_texts(self.meeting).unwrap();
        let (sum, proposal) = self.source(row.form, |source| (sum(source, &row), source.proposal()));
        let by = ("Rådsleder", sum.as_str());
        let operation = operations::approve_minutes(&self.council, &texts, id, &proposal, by, now())?;
        self.run(&operation);
        Some(())
    }

    /// The key of the section of the second case in a version.
    pub fn section(&self, minutes: Id) -> radslag::domain::MinutesSection {
        let texts = self.store.case_texts(self.meeting).unwrap();
        let sections = texts.sections_of(minutes);
        let found = sections
            .into_iter()
            .find(|section| section.agenda_item_id == Some(self.items[1]));
        found.unwrap().clone()
    }
}

/// Makes another version of minutes.
type Build = fn(&MinutesText<'_>, Id, &MinutesProposal, &str, Timestamp) -> Option<(Id, Operation)>;

/// The SHA-256 of a version's text.
pub fn sum(source: &MinutesSource<'_>, row: &Minutes) -> String {
    let shown = source.shown(row);
    let parts = shown
        .iter()
        .map(|section| (section.heading.as_str(), section.body.as_str()));
    radslag::domain::sha256(operations::canonical_minutes(parts).as_bytes())
}

pub fn stored(_: Field, _: Id, stored: &str) -> String {
    stored.to_owned()
}
