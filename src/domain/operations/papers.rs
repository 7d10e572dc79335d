//! The papers of a case: attached, described, moved and removed; read, and noted on.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;

use super::{Direction, Name, after_all, end, neighbour, own_assessment, put_assessment, swap_positions};
use crate::domain::document_text::pages_read;
use crate::domain::{
    CaseDocument, CaseTexts, Council, Id, Note, NoteKind, NoteOn, Operation, Reading, Table, Theme, Write,
};

/// A file that is to be a paper of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPaper {
    /// Of what is in it, in lower-case hexadecimal.
    pub sha256: String,
    pub file_name: String,
    pub title: String,
}

/// What is said alike of papers that are attached together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperOrigin {
    pub received_on: Option<Date>,
    pub dated_on: Option<Date>,
    pub sender: String,
    pub is_exempt: bool,
    pub exemption: String,
}

/// Papers attached to a case, last among those it has, in their order. One that the case has already, or that comes twice, is
/// left out; none where all are.
#[must_use]
pub fn add_papers(council: &Council, case: Id, papers: &[NewPaper], origin: &PaperOrigin) -> Option<Operation> {
    let mut there: BTreeSet<&str> = council
        .case_documents
        .of(case)
        .map(|paper| paper.sha256.as_str())
        .collect();
    let mut position = after_all(council.case_documents.of(case).map(|paper| paper.position));
    let mut writes = Vec::new();
    for paper in papers {
        if !there.insert(&paper.sha256) {
            continue;
        }
        writes.push(Write::insert(CaseDocument {
            id: Id::new(),
            case_id: case,
            sha256: paper.sha256.clone(),
            title: paper.title.clone(),
            file_name: paper.file_name.clone(),
            received_on: origin.received_on,
            dated_on: origin.dated_on,
            sender: origin.sender.clone(),
            is_exempt: origin.is_exempt,
            exemption: if origin.is_exempt {
                origin.exemption.clone()
            } else {
                String::new()
            },
            is_in_pack: true,
            position,
            ended_at: None,
        }));
        position += 1.0;
    }
    (!writes.is_empty()).then(|| Operation::new(Name::AddPapers, writes))
}

/// A title for a paper, from the name of its file: without its ending, and with spaces for what stands in for them.
#[must_use]
pub fn paper_title(file_name: &str) -> String {
    let stem = match file_name.rsplit_once('.') {
        Some((stem, ending)) if !stem.trim().is_empty() && (1..=5).contains(&ending.len()) => stem,
        _ => file_name,
    };
    let spaced: String = stem
        .chars()
        .map(|sign| if sign == '_' || sign == '+' { ' ' } else { sign })
        .collect();
    let line = crate::domain::text::one_line(&spaced);
    let mut signs = line.chars();
    match signs.next() {
        Some(first) => first.to_uppercase().chain(signs).collect(),
        None => file_name.to_owned(),
    }
}

/// What is said of a paper, as it now is. None where nothing of it is new.
#[must_use]
pub fn edit_paper(council: &Council, edited: &CaseDocument) -> Option<Operation> {
    let paper = council.case_documents.get(edited.id)?;
    let (Ok(Value::Object(before)), Ok(Value::Object(after))) =
        (serde_json::to_value(paper), serde_json::to_value(edited))
    else {
        return None;
    };
    // What the paper is and where it lies is not said of it.
    let is_said = |column: &str| !["id", "case_id", "sha256", "file_name", "position", "ended_at"].contains(&column);
    let changed = after
        .into_iter()
        .filter(|(column, value)| is_said(column) && before.get(column) != Some(value));
    let writes: Vec<Write> = changed
        .map(|(column, value)| Write::Set {
            table: Table::CaseDocument,
            id: edited.id,
            column: column.into(),
            value,
        })
        .collect();
    (!writes.is_empty()).then(|| Operation::new(Name::EditPaper, writes))
}

/// Moves a paper one place up or down among those of its case. None where it stands first or last already.
#[must_use]
pub fn move_paper(council: &Council, id: Id, direction: Direction) -> Option<Operation> {
    let moved = council.case_documents.get(id)?;
    let ordered = council.papers(moved.case_id);
    let neighbour = neighbour(&ordered, id, direction)?;
    // Papers from before there was an order may share a place.
    let writes = if (moved.position - neighbour.position).abs() < f64::EPSILON {
        renumbered(&ordered, id, neighbour.id)
    } else {
        swap_positions(moved, moved.position, neighbour, neighbour.position)
    };
    Some(Operation::new(Name::MovePaper, writes))
}

fn renumbered(ordered: &[&CaseDocument], id: Id, other: Id) -> Vec<Write> {
    let mut ids: Vec<Id> = ordered.iter().map(|paper| paper.id).collect();
    let place = |wanted| ids.iter().position(|id| *id == wanted);
    if let (Some(first), Some(second)) = (place(id), place(other)) {
        ids.swap(first, second);
    }
    let row = |id: Id| ordered.iter().find(|paper| paper.id == id);
    let places = ids
        .iter()
        .enumerate()
        .filter_map(|(place, id)| Some((row(*id)?, place as f64 + 1.0)));
    places
        .map(|(paper, place)| super::set_position(*paper, place))
        .collect()
}

/// Removes a paper from its case. What is in it stays in the file, so that it can be had back.
#[must_use]
pub fn end_paper(paper: &CaseDocument, now: Timestamp) -> Operation {
    end(Name::EndPaper, paper, now)
}

/// Keeps which pages of a paper have been read, and whether all of it is. None where that is kept already.
#[must_use]
pub fn read_paper(
    council: &Council,
    paper: Id,
    pages: &BTreeSet<u32>,
    read_at: Option<Timestamp>,
) -> Option<Operation> {
    let pages = pages_read::write(pages);
    let writes = match council.readings.of(paper).next() {
        Some(row) => {
            let set = |column: &'static str, value: Value| Write::Set {
                table: Table::Reading,
                id: row.id,
                column: column.into(),
                value,
            };
            let mut writes = Vec::new();
            if row.pages != pages {
                writes.push(set("pages", pages.into()));
            }
            if row.read_at.is_some() != read_at.is_some() {
                writes.push(set("read_at", read_at.map_or(Value::Null, |at| at.to_string().into())));
            }
            writes
        }
        None if pages.is_empty() && read_at.is_none() => Vec::new(),
        None => vec![Write::insert(Reading {
            id: Id::new(),
            case_document_id: paper,
            pages,
            read_at,
            ended_at: None,
        })],
    };
    (!writes.is_empty()).then(|| Operation::new(Name::ReadPaper, writes))
}

/// A note on a page of a paper, the writer's own until it is shared.
#[must_use]
pub fn add_paper_note(
    paper: &CaseDocument,
    page: Option<u32>,
    quoted: &str,
    author: Option<Id>,
    body: &str,
    now: Timestamp,
) -> (Id, Operation) {
    let note = Note {
        author_id: author,
        is_private: true,
        case_document_id: Some(paper.id),
        page: page.map(i64::from),
        quoted: quoted.to_owned(),
        ..Note::new(NoteOn::Case(paper.case_id), body, now)
    };
    (note.id, Operation::new(Name::AddNote, vec![Write::insert(note)]))
}

/// A talking point made from a note: the writer's own, last among those of the case. The note stays.
#[must_use]
pub fn note_to_talking_point(texts: &CaseTexts, note: &Note, now: Timestamp) -> Option<(Id, Operation)> {
    let case = note.case_id?;
    let points = texts
        .notes
        .of(case)
        .filter(|other| other.kind == NoteKind::TalkingPoint);
    let point = Note {
        kind: NoteKind::TalkingPoint,
        is_private: true,
        author_id: note.author_id,
        theme: note.theme,
        position: after_all(points.map(|point| point.position)),
        case_document_id: note.case_document_id,
        page: note.page,
        quoted: note.quoted.clone(),
        ..Note::new(NoteOn::Case(case), &note.body, now)
    };
    Some((
        point.id,
        Operation::new(Name::NoteToTalkingPoint, vec![Write::insert(point)]),
    ))
}

/// Words put last in a member's assessment of a case under a theme, which is begun where there is none. `typed` is what
/// stands in it as it is typed, where that is not what the file has.
#[must_use]
pub fn append_to_assessment(
    texts: &CaseTexts,
    (case, member, theme): (Id, Id, Theme),
    typed: Option<&str>,
    words: &str,
    now: Timestamp,
) -> Operation {
    let (id, row) = own_assessment(texts, case, member, theme);
    let stands = typed
        .or(row.map(|row| row.body.as_str()))
        .unwrap_or_default()
        .trim_end();
    let body = if stands.is_empty() {
        words.to_owned()
    } else {
        format!("{stands}\n{words}")
    };
    let mut writes = Vec::new();
    if row.is_none() {
        writes.extend(put_assessment(Some(texts), id, case, member, theme, now).writes);
    }
    writes.push(Write::Set {
        table: Table::Assessment,
        id,
        column: "body".into(),
        value: body.into(),
    });
    Operation::new(Name::AppendToAssessment, writes)
}

impl Council {
    /// The papers of a case in order.
    #[must_use]
    pub fn papers(&self, case: Id) -> Vec<&CaseDocument> {
        let mut ordered: Vec<_> = self.case_documents.of(case).collect();
        ordered.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        ordered
    }

    /// The pages of a paper that the owner of this copy has read, and whether all of it is.
    #[must_use]
    pub fn pages_read(&self, paper: Id) -> (BTreeSet<u32>, bool) {
        let row = self.readings.of(paper).next();
        row.map_or_else(Default::default, |row| {
            (pages_read::parse(&row.pages), row.read_at.is_some())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_proposed_from_the_name_of_the_file() {
        for (name, title) in [
            ("konseptutredning_v2.pdf", "Konseptutredning v2"),
            ("Gevinstplan 2026.docx", "Gevinstplan 2026"),
            (".pdf", ".pdf"),
            ("uten ending", "Uten ending"),
            ("vedlegg.til.brev.PDF", "Vedlegg.til.brev"),
        ] {
            assert_eq!(paper_title(name), title);
        }
    }

    #[test]
    fn the_same_file_is_not_attached_twice() {
        let mut council = Council::default();
        let case = Id::new();
        let paper = |sha256: &str| NewPaper {
            sha256: sha256.to_owned(),
            file_name: "a.pdf".to_owned(),
            title: "A".to_owned(),
        };
        let origin = PaperOrigin {
            exemption: "offl. § 15".to_owned(),
            ..PaperOrigin::default()
        };
        let add = add_papers(&council, case, &[paper("1"), paper("2"), paper("1")], &origin).unwrap();
        assert_eq!(add.writes.len(), 2);
        add.apply(&mut council);
        assert_eq!(add_papers(&council, case, &[paper("2")], &origin), None);
        let papers = council.papers(case);
        assert!(papers[0].position < papers[1].position);
        // A ground without the mark says nothing.
        assert_eq!(papers[0].exemption, "");

        let second = papers[1].id;
        let up = move_paper(&council, second, Direction::Up).unwrap();
        up.apply(&mut council);
        assert_eq!(council.papers(case)[0].id, second);
        assert_eq!(move_paper(&council, second, Direction::Up), None);
    }

    #[test]
    fn what_is_read_is_kept_once() {
        let mut council = Council::default();
        let paper = Id::new();
        let pages = BTreeSet::from([1, 2, 3]);
        assert_eq!(read_paper(&council, paper, &BTreeSet::new(), None), None);
        read_paper(&council, paper, &pages, None).unwrap().apply(&mut council);
        assert_eq!(read_paper(&council, paper, &pages, None), None);
        let now = Timestamp::UNIX_EPOCH;
        read_paper(&council, paper, &pages, Some(now))
            .unwrap()
            .apply(&mut council);
        assert_eq!(council.pages_read(paper), (pages, true));
        assert_eq!(council.readings.iter().count(), 1);
    }
}
