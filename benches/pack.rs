//! How long a meeting pack takes to make, and how much memory. Run with `cargo bench --bench pack`.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]
#![expect(clippy::unwrap_used, reason = "the papers that are measured with are sound")]

#[path = "common/clock.rs"]
mod clock;
#[path = "../tests/common/foreign_pdf.rs"]
mod foreign_pdf;

use std::error::Error;

use jiff::Timestamp;
use jiff::civil::date;
use radslag::document::{PackDocument, PackEngine, PackReader, PackSource};
use radslag::domain::sha256;
use radslag::domain::{
    AgendaItem, CaseDocument, Council, Id, LanguageForm, Meeting, Operation, Theme, Write, operations,
};
use radslag::language::Locale;

use clock::{compare, measured};

/// Cases in the meeting, and questions in each.
const CASES: usize = 10;
const QUESTIONS: usize = 8;
/// Pages of each of three papers.
const PAGES: usize = 100;

fn main() -> Result<(), Box<dyn Error>> {
    let mut council = Council::default();
    let meeting = fill(&mut council);
    let words = Locale::new(LanguageForm::Bokmaal);
    let mut engine = measured("start the engine", PackEngine::new).0?;
    let mut first = None;
    for round in ["first pack", "again (1)", "again (2)", "again (3)"] {
        let (made, cost) = measured(round, || {
            let mut pack = gather(&council, &meeting, &words);
            engine.make(&mut pack, Timestamp::UNIX_EPOCH)
        });
        let made = made?;
        println!("{:>28}: {} pages, {} kB", "", made.page_count, made.pdf.len() / 1000);
        compare("of the first", cost, *first.get_or_insert(cost));
    }
    println!("{:>28}: {} MB", "most memory so far", most_memory());

    let papers: Vec<Vec<u8>> = (1..=3)
        .map(|number| foreign_pdf::pdf_with_pictures(&format!("Vedlegg {number}"), PAGES))
        .collect();
    let case = council.agenda(meeting.id).first().and_then(|item| item.case_id);
    for paper in &papers {
        council.put(case_document(case.unwrap_or_default(), paper).into());
    }
    let content = |wanted: &str| papers.iter().find(|paper| sha256(paper) == wanted).cloned();
    for round in ["with 300 pages appended", "again"] {
        let made = measured(round, || {
            let mut pack = gather(&council, &meeting, &words);
            pack.attach(content, |fault| words.paper_fault(fault));
            engine.make(&mut pack, Timestamp::UNIX_EPOCH)
        })
        .0?;
        println!("{:>28}: {} pages, {} kB", "", made.page_count, made.pdf.len() / 1000);
    }
    println!("{:>28}: {} MB", "most memory", most_memory());
    Ok(())
}

fn gather(council: &Council, meeting: &Meeting, words: &Locale) -> PackDocument {
    let pack = PackSource {
        council,
        meeting,
        reader: PackReader::Secretariat,
        owner: None,
        papers: None,
        exempt: None,
        texts: &|_| None,
        text: &|_, _, stored| stored.to_owned(),
        words,
        logo: None,
        today: date(2026, 11, 10),
    };
    pack.gather().unwrap_or_default()
}

fn fill(council: &mut Council) -> Meeting {
    let now = Timestamp::UNIX_EPOCH;
    let meeting = Meeting::new(date(2026, 11, 13), now);
    for number in 0..CASES {
        let title = format!("Felles løsning nummer {number}");
        let (case, add) = operations::add_case(council, &title, "Eksempeletaten", "Eksempeldepartementet", 2026, now);
        put(council, add);
        for question in 0..QUESTIONS {
            let theme = Theme::new((question % 6 + 1) as u8);
            let body = "Hvordan kan vi måle om løsningen gir de gevinstene vi har lovet, og hvem skal eie tallene?";
            let (_, add) = operations::add_question(council, case, theme, body, now);
            put(council, add);
        }
        council.put(AgendaItem::new(meeting.id, Some(case), "", number as f64).into());
    }
    council.put(meeting.clone().into());
    meeting
}

fn put(council: &mut Council, operation: Operation) {
    for write in operation.writes {
        if let Write::Insert(row) = write {
            council.put(*row);
        }
    }
}

fn case_document(case: Id, content: &[u8]) -> CaseDocument {
    CaseDocument {
        id: Id::new(),
        case_id: case,
        sha256: sha256(content),
        title: "Vedlegg".to_owned(),
        file_name: "vedlegg.pdf".to_owned(),
        received_on: None,
        dated_on: None,
        sender: String::new(),
        is_exempt: false,
        exemption: String::new(),
        is_in_pack: true,
        position: 0.0,
        ended_at: None,
    }
}

/// The most memory the program has had at once, in megabytes; 0 where the system does not tell.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or_default() / 1024
}
