//! How long minutes of ten cases take to gather, set, draw and save. Run with `cargo bench --bench minutes`.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

#[path = "common/clock.rs"]
mod clock;

use std::collections::HashMap;
use std::error::Error;

use jiff::Timestamp;
use jiff::civil::date;
use radslag::document::{LetterEngine, MinutesSource, minutes_docx, minutes_text};
use radslag::domain::operations::{self, make_minutes};
use radslag::domain::{
    Action, CaseTexts, Council, Field, Id, LanguageForm, Note, NoteKind, NoteOn, Operation, Theme, Write,
};
use radslag::language::Locale;

use clock::{compare, measured};

const CASES: u8 = 10;
/// 144 dpi.
const PIXELS_PER_POINT: f64 = 2.0;

fn main() -> Result<(), Box<dyn Error>> {
    let (mut council, mut texts) = (Council::default(), HashMap::new());
    let meeting = fill(&mut council, &mut texts);
    let words = Locale::new(LanguageForm::Bokmaal);
    let stored = |_: Field, _: Id, stored: &str| stored.to_owned();
    let row = council.meetings.get(meeting).ok_or("no meeting")?.clone();
    let (proposal, _) = measured("gather a proposal", || {
        let source = MinutesSource {
            council: &council,
            texts: &texts,
            meeting: &row,
            text: &stored,
            words: &words,
            logo: None,
        };
        source.proposal()
    });
    let (id, operation) = make_minutes(&council, meeting, &proposal, "", now()).ok_or("no minutes")?;
    put(&mut council, &mut texts, meeting, operation);
    let minutes = council.minutes.get(id).ok_or("no version")?;
    let source = MinutesSource {
        council: &council,
        texts: &texts,
        meeting: &row,
        text: &stored,
        words: &words,
        logo: None,
    };
    let (mut document, _) = measured("compose", || source.compose(minutes));
    let (engine, _) = measured("start the engine", LetterEngine::new);
    let mut engine = engine?;
    let (pages, first) = measured("first compilation", || engine.compile_minutes(&document));
    let pages = pages?;
    println!("{:>28}: {}", "pages", pages.page_count());
    for round in 1..=5 {
        if let Some(block) = document
            .sections
            .get_mut(3)
            .and_then(|section| section.blocks.last_mut())
        {
            block.text.push_str(" Og litt til.");
        }
        let (rendered, cost) = measured(&format!("rendered again ({round})"), || {
            let pages = engine.compile_minutes(&document)?;
            let _ = pages.render(0, PIXELS_PER_POINT);
            Ok::<_, radslag::document::DocumentError>(())
        });
        rendered?;
        compare("of the first compilation", cost, first);
    }
    let pages = engine.compile_minutes(&document)?;
    let pdf = measured("PDF", || pages.pdf(Timestamp::UNIX_EPOCH)).0?;
    println!("{:>28}: {} kB", "size of the PDF", pdf.len() / 1000);
    measured("Word", || minutes_docx(&document, Timestamp::UNIX_EPOCH)).0?;
    measured("text", || minutes_text(&document));
    Ok(())
}

fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

/// Ten cases, each with five questions, nine pieces of advice, a decision and two actions.
fn fill(council: &mut Council, texts: &mut HashMap<Id, CaseTexts>) -> Id {
    let (meeting, operation) = operations::add_meeting(date(2026, 11, 13), now());
    put(council, texts, meeting, operation);
    for number in 1..=CASES {
        let title = format!("Felles innsyn i egne data, del {number}");
        let (case, operation) = operations::add_case(council, &title, "Eksempeletaten", "", 2026, now());
        put(council, texts, case, operation);
        let (_, operation) = operations::add_agenda_item(council, meeting, Some(case), "");
        put(council, texts, case, operation);
        for question in 0..5 {
            let theme = Theme::new(question % 6 + 1);
            let (_, operation) =
                operations::add_question(council, case, theme, "Hvordan vet vi om folk finner fram?", now());
            put(council, texts, case, operation);
        }
        for advice in 0..9 {
            let headline = format!("Mål hvor mange som finner fram i dag, og hva det koster dem ({advice})");
            let theme = Theme::new(advice % 6 + 1);
            let (_, operation) = operations::add_recommendation(council, case, theme, &headline, "", None, now());
            put(council, texts, case, operation);
        }
        let decision = Note {
            kind: NoteKind::Decision,
            meeting_id: Some(meeting),
            ..Note::new(NoteOn::Case(case), "Rådet sender brevet innen en uke", now())
        };
        let action = |body: &str| {
            Write::insert(Action {
                case_id: Some(case),
                meeting_id: Some(meeting),
                owner_name: "Eksempeletaten".to_owned(),
                due_on: Some(date(2026, 11, 24)),
                ..Action::new(body)
            })
        };
        let writes = vec![
            Write::insert(decision),
            action("Sende brukerreisene til sekretariatet"),
            action("Spørre direktoratet om de tar imot dem"),
        ];
        put(
            council,
            texts,
            case,
            Operation::new(radslag::domain::OperationName::AddNote, writes),
        );
    }
    meeting
}

fn put(council: &mut Council, texts: &mut HashMap<Id, CaseTexts>, subject: Id, operation: Operation) {
    let own = texts.entry(subject).or_default();
    for write in operation.writes {
        if let Write::Insert(row) = write {
            own.put((*row).clone());
            council.put(*row);
        }
    }
}
