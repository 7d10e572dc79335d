//! What every council starts with for its preparation: what to look for under each theme, and the lines that notes begin with.

use csv::ReaderBuilder;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::domain::{
    ChecklistItem, Council, Id, MeetingKind, NoteKind, NoteTemplate, Operation, OperationName, Theme, Write,
};

/// One row a thing to look for, in bokmål and nynorsk, in order under each theme; where it is from stands first in it.
const CHECKLIST: &str = include_str!("../../assets/checklist/checklist.csv");

/// One row a line, in bokmål and nynorsk, in order under each kind of meeting; where it is from stands first in it.
const NOTE_TEMPLATES: &str = include_str!("../../assets/checklist/note-templates.csv");

#[derive(Deserialize)]
struct ItemRow {
    key: String,
    theme: u8,
    body: String,
    body_nn: String,
}

#[derive(Deserialize)]
struct LineRow {
    key: String,
    meeting_kind: MeetingKind,
    note_kind: NoteKind,
    theme: Option<u8>,
    body: String,
    body_nn: String,
}

/// What to look for under each theme. The keys are those of the names, so that two files have the same rows.
#[must_use]
pub fn items() -> Vec<ChecklistItem> {
    let item = |(place, row): (usize, ItemRow)| {
        Some(ChecklistItem {
            id: Id::of_name(&format!("checklist {}", row.key)),
            theme: Theme::new(row.theme)?,
            body: row.body,
            body_nn: row.body_nn,
            position: place as f64 + 1.0,
            ended_at: None,
        })
    };
    rows(CHECKLIST).enumerate().filter_map(item).collect()
}

/// The lines that the notes of each kind of meeting begin with. The keys are those of the names.
#[must_use]
pub fn note_templates() -> Vec<NoteTemplate> {
    let line = |(place, row): (usize, LineRow)| NoteTemplate {
        id: Id::of_name(&format!("note template {}", row.key)),
        meeting_kind: row.meeting_kind,
        note_kind: row.note_kind,
        theme: row.theme.and_then(Theme::new),
        body: row.body,
        body_nn: row.body_nn,
        position: place as f64 + 1.0,
        ended_at: None,
    };
    rows(NOTE_TEMPLATES).enumerate().map(line).collect()
}

/// What puts both into a new file.
#[must_use]
pub fn writes() -> Vec<Write> {
    let items = items().into_iter().map(Write::insert);
    items.chain(note_templates().into_iter().map(Write::insert)).collect()
}

/// Brings the things to look for that the file does not have. None where it has them all, also where some are out of use.
#[must_use]
pub fn bring_checklist(council: &Council) -> Option<Operation> {
    let missing = items().into_iter();
    let missing = missing.filter(|item| council.checklist_items.get(item.id).is_none());
    bring(OperationName::BringChecklist, missing.map(Write::insert).collect())
}

/// Brings the lines of note templates that the file does not have. None where it has them all.
#[must_use]
pub fn bring_note_templates(council: &Council) -> Option<Operation> {
    let missing = note_templates().into_iter();
    let missing = missing.filter(|line| council.note_templates.get(line.id).is_none());
    bring(OperationName::BringNoteTemplates, missing.map(Write::insert).collect())
}

fn bring(name: OperationName, writes: Vec<Write>) -> Option<Operation> {
    (!writes.is_empty()).then(|| Operation::new(name, writes))
}

/// The rows of a table that is built into the program, of which the tests see that every row reads.
fn rows<T: DeserializeOwned>(table: &'static str) -> impl Iterator<Item = T> {
    ReaderBuilder::new()
        .comment(Some(b'#'))
        .from_reader(table.as_bytes())
        .into_deserialize()
        .filter_map(Result::ok)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn lines(table: &str) -> usize {
        table.lines().filter(|line| !line.starts_with('#')).count() - 1
    }

    #[test]
    fn every_row_reads_and_has_its_words_in_both_forms() {
        let (items, templates) = (items(), note_templates());
        assert_eq!((items.len(), lines(CHECKLIST)), (32, 32));
        assert_eq!((templates.len(), lines(NOTE_TEMPLATES)), (17, 17));
        for theme in Theme::ALL {
            let count = items.iter().filter(|item| item.theme == theme).count();
            assert!((4..=6).contains(&count), "{theme:?} has {count}");
        }
        for kind in MeetingKind::ALL {
            let count = templates.iter().filter(|line| line.meeting_kind == *kind).count();
            assert!((2..=5).contains(&count), "{kind:?} has {count}");
        }
        let words = items.iter().map(|item| (&item.body, &item.body_nn));
        let words = words.chain(templates.iter().map(|line| (&line.body, &line.body_nn)));
        for (body, body_nn) in words {
            assert!(!body.trim().is_empty() && !body_nn.trim().is_empty(), "{body}");
        }
        let ids: BTreeSet<Id> = items.iter().map(|item| item.id).collect();
        let line_ids: BTreeSet<Id> = templates.iter().map(|line| line.id).collect();
        assert_eq!(ids.union(&line_ids).count(), 32 + 17);
    }

    #[test]
    fn nynorsk_is_not_bokmaal() {
        let bokmaal = [
            "ikke", "hva", "hvem", "hvordan", "fra", "noe", "være", "gjør", "bare", "tatt",
        ];
        let items = items();
        let templates = note_templates();
        let nynorsk = items.iter().map(|item| &item.body_nn);
        for text in nynorsk.chain(templates.iter().map(|line| &line.body_nn)) {
            let lower = text.to_lowercase();
            let mut words = lower.split(|sign: char| !sign.is_alphanumeric());
            assert!(!words.any(|word| bokmaal.contains(&word)), "{text}");
        }
    }

    #[test]
    fn what_is_there_or_was_taken_out_of_use_is_not_brought_again() {
        let mut council = Council::default();
        let all = bring_checklist(&council).unwrap();
        assert_eq!(all.writes.len(), 32);
        all.apply(&mut council);
        bring_note_templates(&council).unwrap().apply(&mut council);
        assert_eq!(
            (bring_checklist(&council), bring_note_templates(&council)),
            (None, None)
        );
        let mut item = council.checklist(Theme::ALL[0])[0].clone();
        item.ended_at = Some(jiff::Timestamp::UNIX_EPOCH);
        council.put(item.clone().into());
        assert_eq!(bring_checklist(&council), None);
        council.checklist_items.remove(item.id);
        assert_eq!(bring_checklist(&council).unwrap().writes.len(), 1);
    }
}
