//! A council file with one case that waits for its letter. All names are made up as examples.

use std::path::Path;

use jiff::civil::date;
use jiff::{Timestamp, ToSpan as _};
use radslag::domain::{
    Addressee, Case, Field, Id, NoteOn, Operation, OrganisationRole, SectionKind, Theme, operations,
};
use radslag::exchange::register;
use radslag::store::Store;

/// The headlines of the case's recommendations, in the letter's order: themes 1, 2, 2, 3.
pub const HEADLINES: [&str; 4] = [
    "Ta førstelinjen inn i styringsgruppen",
    "Mål hvor mange som finner fram i dag",
    "Prøv med nyankomne først",
    "Bestem på forhånd hva som får dere til å snu",
];

/// What the program's tests know of the file.
pub struct Made {
    pub case: Id,
    pub advice: Vec<Id>,
}

/// Makes the file, with a meeting held some days ago, a question and a note.
pub fn make(path: &Path, with_advice: bool) -> Made {
    let now = Timestamp::now();
    let first = register::new_empty("Eksempelrådet".to_owned(), now);
    Store::create(path, "Sekretær 2", &first).unwrap();
    let mut store = Store::open(path, "Sekretær 2").unwrap();
    let council = store.council().unwrap();
    let (case, operation) = operations::add_case(
        &council,
        "Felles innsyn i egne data",
        "Eksempeletaten",
        "Eksempeldepartementet",
        2026,
        now,
    );
    store.run(&operation).unwrap();
    let held = jiff::Zoned::now().date().saturating_sub(3.days());
    let (meeting, operation) = operations::add_meeting(held.max(date(2026, 1, 2)), now);
    store.run(&operation).unwrap();
    let council = store.council().unwrap();
    store
        .run(&operations::add_agenda_item(&council, meeting, Some(case), "").1)
        .unwrap();
    store
        .run(
            &operations::add_question(
                &council,
                case,
                Theme::new(2),
                "Hvordan vet vi om folk finner fram?",
                now,
            )
            .1,
        )
        .unwrap();
    let note = "Etatene teller ulikt. Be dem telle på samme måte i fire uker.";
    store
        .run(&operations::add_note(NoteOn::Case(case), Some(meeting), Theme::new(2), false, note, now).1)
        .unwrap();
    let mut advice = Vec::new();
    for (headline, theme) in HEADLINES.into_iter().zip([1, 2, 2, 3]).filter(|_| with_advice) {
        let council = store.council().unwrap();
        let body = "Vi anbefaler at dere gjør dette før neste beslutning.";
        let (id, operation) =
            operations::add_recommendation(&council, case, Theme::new(theme), headline, body, None, now);
        store.run(&operation).unwrap();
        advice.push(id);
    }
    Made { case, advice }
}

/// What one looks at in the file afterwards, with the program closed.
pub struct Found {
    store: Store,
}

impl Found {
    /// Opens the file.
    pub fn read(path: &Path) -> Self {
        Self {
            store: Store::open(path, "Sekretær 2").unwrap(),
        }
    }

    /// The headlines in the letter's order, each with the number of its theme.
    pub fn headlines(&self, case: Id) -> Vec<(String, Option<u8>)> {
        let council = self.store.council().unwrap();
        let rows = council.recommendations_in_order(case);
        rows.into_iter()
            .map(|row| (row.headline.clone(), row.theme.map(Theme::number)))
            .collect()
    }

    pub fn addressee(&self, id: Id) -> Addressee {
        self.store.council().unwrap().recommendations.get(id).unwrap().addressee
    }

    pub fn body(&self, case: Id, id: Id) -> String {
        self.store
            .case_texts(case)
            .unwrap()
            .recommendation_texts
            .get(id)
            .unwrap()
            .body
            .clone()
    }

    pub fn letter(&self, case: Id) -> radslag::domain::Letter {
        self.store
            .council()
            .unwrap()
            .letters
            .of(case)
            .next_back()
            .unwrap()
            .clone()
    }

    pub fn section(&self, case: Id, kind: SectionKind) -> String {
        let texts = self.store.case_texts(case).unwrap();
        texts.section(self.letter(case).id, kind).unwrap().body.clone()
    }

    pub fn case(&self, case: Id) -> Case {
        self.store.council().unwrap().cases.get(case).unwrap().clone()
    }

    pub fn ministry(&self, case: Id) -> Vec<String> {
        let council = self.store.council().unwrap();
        council
            .organisation_names(case, OrganisationRole::Ministry)
            .into_iter()
            .map(str::to_owned)
            .collect()
    }
}

/// Gives the case a letter, so that a test can begin in it.
pub fn with_letter(path: &Path, case: Id) {
    let mut store = Store::open(path, "Sekretær 2").unwrap();
    let council = store.council().unwrap();
    let words = operations::LetterProposal {
        introduction: "Takk for et åpent og godt møte.".to_owned(),
        closing: "Vi ringer dere om fire uker.".to_owned(),
        signature_role: "rådsleder".to_owned(),
        ..operations::LetterProposal::default()
    };
    let row = council.cases.get(case).unwrap();
    let (letter, operation) = operations::create_letter(&council, row, &words, Timestamp::now());
    store.run(&operation).unwrap();
    let today = jiff::Zoned::now().date();
    store
        .run(&Operation::set(Field::LETTER_DATED_ON, letter, today))
        .unwrap();
}
