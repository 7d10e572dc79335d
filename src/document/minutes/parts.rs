//! Minutes in the shape their writers read: lines and items of lists told apart, and what is empty left out.

use serde::Serialize;

use super::{BULLET, Block, MinutesDocument};
use crate::document::parts::{Reader, Sheet, SheetSource};

#[derive(Serialize)]
pub(in crate::document) struct MinutesParts {
    #[serde(flatten)]
    pub(in crate::document) sheet: Sheet,
    pub(in crate::document) notes: Vec<String>,
    pub(in crate::document) sections: Vec<SectionParts>,
}

#[derive(Serialize)]
pub(in crate::document) struct SectionParts {
    key: String,
    pub(in crate::document) heading: String,
    pub(in crate::document) blocks: Vec<BlockParts>,
}

/// A paragraph, or a list under the lines before it.
#[derive(Serialize)]
pub(in crate::document) struct BlockParts {
    pub(in crate::document) label: String,
    pub(in crate::document) lines: Vec<String>,
    pub(in crate::document) items: Vec<String>,
}

impl MinutesParts {
    /// As [`crate::document::parts::LetterParts::printed`].
    pub(in crate::document) fn printed(minutes: &MinutesDocument) -> Self {
        read(Reader::PRINTED, minutes)
    }

    /// As [`crate::document::parts::LetterParts::written`].
    pub(in crate::document) fn written(minutes: &MinutesDocument) -> Self {
        read(Reader::WRITTEN, minutes)
    }
}

fn read(reader: Reader, minutes: &MinutesDocument) -> MinutesParts {
    let words = &minutes.words;
    let references = [
        [words.our_reference.as_str(), minutes.our_reference.as_str()],
        [&words.date, &minutes.date],
    ];
    let sections = minutes.sections.iter().map(|section| SectionParts {
        key: section.key.clone(),
        heading: reader.line(&section.heading),
        blocks: section.blocks.iter().flat_map(|block| blocks(reader, block)).collect(),
    });
    let notes = minutes.notes.iter().map(|note| reader.line(note));
    MinutesParts {
        sheet: reader.sheet(&SheetSource {
            form: minutes.form,
            title: &minutes.title,
            council: &minutes.council,
            letterhead: &minutes.letterhead,
            logo: minutes.logo.as_deref(),
            words,
            references: &references,
            footer: &minutes.footer,
        }),
        notes: notes.filter(|note| !note.is_empty()).collect(),
        sections: sections.collect(),
    }
}

/// The paragraphs of a block: a new one where a line follows a list.
fn blocks(reader: Reader, block: &Block) -> Vec<BlockParts> {
    let mut found: Vec<BlockParts> = Vec::new();
    let label = reader.line(&block.label);
    let new = |label: String| BlockParts {
        label,
        lines: Vec::new(),
        items: Vec::new(),
    };
    if !label.is_empty() {
        found.push(new(label));
    }
    for (place, paragraph) in reader.paragraphs(&block.text).into_iter().enumerate() {
        for (line_place, line) in paragraph.into_iter().enumerate() {
            let item = line.strip_prefix(BULLET.trim_end()).map(|item| item.trim().to_owned());
            let begins_anew = item.is_none()
                && ((place > 0 && line_place == 0) || found.last().is_some_and(|last| !last.items.is_empty()));
            if found.is_empty() || begins_anew {
                found.push(new(String::new()));
            }
            if let Some(last) = found.last_mut() {
                match item {
                    Some(item) => last.items.push(item),
                    None => last.lines.push(line),
                }
            }
        }
    }
    found.retain(|one| !one.lines.is_empty() || !one.items.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_with_a_dash_are_a_list_and_what_follows_it_is_a_paragraph() {
        let block = Block {
            label: "Råd:".into(),
            text: "Rådet ga to.\n– Mål nå\n– Start i det små\nOg en linje til.\n\nNytt avsnitt.".into(),
        };
        let found = blocks(Reader::PRINTED, &block);
        let told: Vec<_> = found
            .iter()
            .map(|one| (one.label.as_str(), one.lines.join("|"), one.items.join("|")))
            .collect();
        assert_eq!(
            told,
            [
                ("Råd:", "Rådet ga to.".to_owned(), "Mål nå|Start i det små".to_owned()),
                ("", "Og en linje til.".to_owned(), String::new()),
                ("", "Nytt avsnitt.".to_owned(), String::new()),
            ]
        );
        assert!(blocks(Reader::PRINTED, &Block::default()).is_empty());
    }
}
