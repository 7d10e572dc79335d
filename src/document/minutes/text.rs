//! Minutes as plain text.

use super::MinutesDocument;
use super::parts::MinutesParts;
use crate::document::text::Text;

/// Minutes as plain text in UTF-8, with line feeds: what the pages say, in their order, as [`crate::document::letter_text`].
#[must_use]
pub fn minutes_text(minutes: &MinutesDocument) -> String {
    let parts = MinutesParts::written(minutes);
    let mut text = Text::headed(&parts.sheet, &[]);
    text.lines(&parts.notes);
    for section in &parts.sections {
        text.paragraph(&section.heading);
        for block in &section.blocks {
            let mut lines = block.lines.clone();
            if !block.label.is_empty() {
                match lines.first_mut() {
                    Some(first) => *first = format!("{} {first}", block.label),
                    None => lines.push(block.label.clone()),
                }
            }
            lines.extend(block.items.iter().map(|item| format!("{}{item}", super::BULLET)));
            text.lines(&lines);
        }
    }
    text.ended(&parts.sheet)
}
