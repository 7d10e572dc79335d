//! Plain text, in parts of a fair size: it has no pages unless it says so.

use super::Budget;
use crate::domain::{DocumentText, TextBlock, TextFault, TextPage, text};
use crate::exchange::text_in;

/// About how many bytes of text there are in a part of a document without pages.
pub const PART: usize = 6_000;

/// Reads plain text: paragraphs are parted by empty lines, pages by form feeds.
pub fn read(bytes: &[u8], budget: &mut Budget<'_>) -> Result<DocumentText, TextFault> {
    // No encoding takes more than two bytes for what is one in ours, so this is too much however it is encoded.
    budget.hold(bytes.len() / 2)?;
    let decoded = text_in::decode(bytes).ok_or(TextFault::Broken)?;
    // What no text has is told from text in an older encoding by this sign alone.
    if decoded.contains('\0') {
        return Err(TextFault::UnknownKind);
    }
    budget.text(decoded.len())?;
    let sheets: Vec<&str> = decoded.split('\u{c}').collect();
    if sheets.len() > 1 {
        let pages: Vec<TextPage> = sheets.into_iter().map(|sheet| page(paragraphs(sheet))).collect();
        let count = u32::try_from(pages.len()).ok();
        return Ok(DocumentText {
            page_count: count,
            pages,
            ..DocumentText::default()
        });
    }
    Ok(DocumentText {
        pages: parts(paragraphs(&decoded)),
        ..DocumentText::default()
    })
}

/// Puts pieces together to parts of a fair size.
pub fn parts(blocks: Vec<TextBlock>) -> Vec<TextPage> {
    let mut pages = vec![TextPage::default()];
    let mut size = 0;
    for block in blocks {
        let length = block.words().map_or(0, str::len);
        // A heading begins a part rather than ending one.
        let is_late = size > PART || (size > PART / 2 && matches!(block, TextBlock::Heading(_)));
        if is_late {
            pages.push(TextPage::default());
            size = 0;
        }
        size += length;
        if let Some(page) = pages.last_mut() {
            page.blocks.push(block);
        }
    }
    pages
}

fn page(blocks: Vec<TextBlock>) -> TextPage {
    TextPage {
        name: String::new(),
        blocks,
    }
}

fn paragraphs(decoded: &str) -> Vec<TextBlock> {
    let cleaned = text::clean(decoded);
    let mut found = Vec::new();
    let mut paragraph = String::new();
    for line in cleaned.lines().chain([""]) {
        // A paragraph without an end is broken where a line ends, so that no one piece is too long to lay out.
        if line.trim().is_empty() || paragraph.len() > PART {
            if !paragraph.trim().is_empty() {
                found.push(TextBlock::Text(paragraph.trim_end().to_owned()));
            }
            paragraph.clear();
        }
        if !line.trim().is_empty() {
            if !paragraph.is_empty() {
                paragraph.push('\n');
            }
            paragraph.push_str(line);
        }
    }
    found.into_iter().flat_map(in_pieces).collect()
}

/// A text too long to lay out in one, in several.
pub fn in_pieces(block: TextBlock) -> Vec<TextBlock> {
    const LONGEST: usize = 2 * PART;
    match block {
        TextBlock::Text(words) if words.len() > LONGEST => {
            let mut pieces = Vec::new();
            let mut rest = words.as_str();
            while rest.len() > LONGEST {
                let near = rest.floor_char_boundary(LONGEST);
                let end = rest[..near]
                    .rfind(char::is_whitespace)
                    .filter(|end| *end > 0)
                    .unwrap_or(near);
                pieces.push(TextBlock::Text(rest[..end].trim_end().to_owned()));
                rest = rest[end..].trim_start();
            }
            pieces.push(TextBlock::Text(rest.to_owned()));
            pieces
        }
        block => vec![block],
    }
}
