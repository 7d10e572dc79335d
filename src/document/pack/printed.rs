//! The pack in the shape its template reads: long texts split into paragraphs and lines, and what cannot be printed shown as
//! an empty square.

use std::collections::BTreeMap;

use serde::Serialize;

use super::engine::paper_path;
use super::{CaseSheet, PackContent, PackDocument, PackItem, PackNote, PackPaper, PaperState};
use crate::document::parts::{Paragraphs, Reader, logo_size};

const READER: Reader = Reader::PRINTED;

#[derive(Serialize)]
pub(super) struct Printed {
    form: &'static str,
    title: String,
    council: String,
    logo: Option<[f64; 2]>,
    words: BTreeMap<&'static str, String>,
    meeting: String,
    facts: Vec<[String; 2]>,
    participants: Vec<[String; 2]>,
    notices: Vec<String>,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    key: String,
    number: usize,
    time: String,
    minutes: String,
    /// Empty where the case is taken out.
    title: String,
    under: String,
    is_taken_out: bool,
    is_case: bool,
    /// Whether there is more of it than its line on the agenda.
    has_sheet: bool,
    body: Paragraphs,
    facts: Vec<[String; 2]>,
    questions: Vec<Group>,
    papers: Vec<Paper>,
    papers_left_out: String,
    notes: Vec<Note>,
}

#[derive(Serialize)]
struct Group {
    heading: String,
    /// The number of the first question.
    start: usize,
    questions: Vec<Paragraphs>,
}

#[derive(Serialize)]
struct Note {
    label: String,
    body: Paragraphs,
}

#[derive(Serialize)]
struct Paper {
    key: String,
    title: String,
    details: String,
    mark: String,
    /// Why it does not follow; empty where it does.
    reason: String,
    path: String,
    /// Whether each page lies rather than stands.
    pages: Vec<bool>,
}

impl Printed {
    pub(super) fn of(pack: &PackDocument) -> Self {
        let words = &pack.words;
        let standard = if pack.has_foreign_pages() {
            &words.is_not_standard
        } else {
            &words.is_standard
        };
        let notices = pack.notices.iter().chain([standard]);
        Self {
            form: pack.form.code(),
            title: READER.line(&pack.title),
            council: READER.line(&pack.council),
            logo: pack.logo.as_deref().map(logo_size),
            words: fixed_words(pack),
            meeting: READER.line(&pack.meeting),
            facts: pairs(&pack.facts),
            participants: pairs(&pack.participants),
            notices: notices.map(|notice| READER.line(notice)).collect(),
            items: pack.items.iter().map(|item| self::item(pack, item)).collect(),
        }
    }
}

fn fixed_words(pack: &PackDocument) -> BTreeMap<&'static str, String> {
    let words = &pack.words;
    [
        ("kind", &words.kind),
        ("page", &words.page),
        ("logo_description", &words.logo_description),
        ("participants", &words.participants),
        ("agenda", &words.agenda),
        ("number_column", &words.number_column),
        ("time_column", &words.time_column),
        ("item_column", &words.item_column),
        ("minutes_column", &words.minutes_column),
        ("page_column", &words.page_column),
        ("taken_out", &words.taken_out),
        ("no_items", &words.no_items),
        ("questions", &words.questions),
        ("no_questions", &words.no_questions),
        ("papers", &words.papers),
        ("no_papers", &words.no_papers),
        ("notes", &words.notes),
        ("from_page", &words.from_page),
        ("paper_page", &words.paper_page),
    ]
    .map(|(name, text)| (name, READER.line(text)))
    .into()
}

fn pairs(pairs: &[[String; 2]]) -> Vec<[String; 2]> {
    let printed = |pair: &[String; 2]| [READER.line(&pair[0]), READER.line(&pair[1])];
    pairs.iter().map(printed).collect()
}

fn item(pack: &PackDocument, item: &PackItem) -> Item {
    let mut printed = Item {
        key: item.id.to_string(),
        number: item.number,
        time: READER.line(&item.time),
        minutes: READER.line(&item.minutes),
        title: String::new(),
        under: String::new(),
        is_taken_out: false,
        is_case: false,
        has_sheet: false,
        body: Paragraphs::new(),
        facts: Vec::new(),
        questions: Vec::new(),
        papers: Vec::new(),
        papers_left_out: String::new(),
        notes: Vec::new(),
    };
    match &item.content {
        PackContent::TakenOut => printed.is_taken_out = true,
        PackContent::Free { title, body, notes } => {
            printed.title = READER.line(title);
            printed.body = READER.paragraphs(body);
            printed.notes = notes.iter().map(note).collect();
            printed.has_sheet = !printed.body.is_empty() || !printed.notes.is_empty();
        }
        PackContent::Case(sheet) => {
            (printed.is_case, printed.has_sheet) = (true, true);
            printed.title = READER.line(&sheet.title);
            printed.under = READER.line(&sheet.agencies);
            printed.facts = pairs(&sheet.facts);
            printed.questions = questions(sheet);
            printed.papers = sheet.papers.iter().map(|paper| self::paper(pack, paper)).collect();
            printed.papers_left_out = READER.line(&sheet.papers_left_out);
            printed.notes = sheet.notes.iter().map(note).collect();
        }
    }
    printed
}

fn questions(sheet: &CaseSheet) -> Vec<Group> {
    let mut start = 1;
    let group = |group: &super::PackGroup| {
        let first = start;
        start += group.questions.len();
        Group {
            heading: READER.line(&group.heading),
            start: first,
            questions: group.questions.iter().map(|body| READER.paragraphs(body)).collect(),
        }
    };
    sheet.questions.iter().map(group).collect()
}

fn note(note: &PackNote) -> Note {
    Note {
        label: READER.line(&note.label),
        body: READER.paragraphs(&note.body),
    }
}

fn paper(pack: &PackDocument, paper: &PackPaper) -> Paper {
    let (reason, pages) = match &paper.state {
        PaperState::NotChosen | PaperState::Chosen => (pack.words.not_chosen.as_str(), &[][..]),
        PaperState::LeftOut(_, words) => (words.as_str(), &[][..]),
        PaperState::Appended(pages) => ("", pages.as_slice()),
    };
    Paper {
        key: paper.id.to_string(),
        title: READER.line(&paper.title),
        details: READER.line(&paper.details),
        mark: READER.line(&paper.mark),
        reason: READER.line(reason),
        path: paper_path(&paper.sha256),
        pages: pages.iter().map(|[width, height]| width > height).collect(),
    }
}
