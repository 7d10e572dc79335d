//! Workbooks: each sheet is a page, each row a line. Formulas show what they came to when the book was saved.

use super::Budget;
use super::office::{self, Package};
use super::plain::in_pieces;
use super::xml::{Node, walk};
use crate::domain::{DocumentText, TextBlock, TextFault, TextPage};

/// How many rows stand together in one piece.
const ROWS: usize = 25;

/// Reads the sheets in the order of the book.
pub fn read(package: &mut Package<'_>, budget: &mut Budget<'_>) -> Result<DocumentText, TextFault> {
    let shared = shared_texts(package, budget)?;
    let relations = office::relations(package, "xl/_rels/workbook.xml.rels", budget)?;
    let mut sheets: Vec<(String, String)> = Vec::new();
    if let Some(part) = package.part("xl/workbook.xml")? {
        walk(part, budget, |node, _| {
            if let Node::Open("sheet", attributes) = node
                && let Some(id) = attributes.prefixed("id")
                && let Some((_, target)) = relations.iter().find(|(key, _)| *key == id)
                && let Some(name) = office::target("xl", target)
            {
                sheets.push((attributes.get("name").unwrap_or_default(), name));
            }
            Ok(())
        })?;
    }
    let mut pages = Vec::new();
    for (name, part) in sheets {
        budget.text(name.len())?;
        let blocks = match package.part(&part)? {
            Some(part) => rows(part, &shared, budget)?,
            None => Vec::new(),
        };
        pages.push(TextPage { name, blocks });
    }
    Ok(DocumentText {
        page_count: u32::try_from(pages.len()).ok(),
        pages,
        ..DocumentText::default()
    })
}

/// The texts that cells point to by number.
fn shared_texts(package: &mut Package<'_>, budget: &mut Budget<'_>) -> Result<Vec<String>, TextFault> {
    let mut texts = Vec::new();
    let Some(part) = package.part("xl/sharedStrings.xml")? else {
        return Ok(texts);
    };
    let (mut words, mut in_text, mut in_sound) = (String::new(), false, false);
    walk(part, budget, |node, budget| {
        match node {
            Node::Open("t", _) => in_text = true,
            Node::Close("t") => in_text = false,
            Node::Open("rPh", _) => in_sound = true,
            Node::Close("rPh") => in_sound = false,
            Node::Text(more) if in_text && !in_sound => {
                budget.text(more.len())?;
                words.push_str(more);
            }
            Node::Close("si") => texts.push(std::mem::take(&mut words)),
            _ => {}
        }
        Ok(())
    })?;
    Ok(texts)
}

fn rows(part: impl std::io::Read, shared: &[String], budget: &mut Budget<'_>) -> Result<Vec<TextBlock>, TextFault> {
    let mut lines: Vec<String> = Vec::new();
    let (mut cells, mut value, mut is_shared, mut in_value) = (Vec::<String>::new(), String::new(), false, false);
    walk(part, budget, |node, budget| {
        match node {
            Node::Open("c", attributes) => {
                is_shared = attributes.get("t").as_deref() == Some("s");
                value.clear();
            }
            Node::Open("v" | "t", _) => in_value = true,
            Node::Close("v" | "t") => in_value = false,
            Node::Text(words) if in_value => value.push_str(words),
            Node::Close("c") => {
                let words = if is_shared {
                    // A number that points to no text is no text.
                    value.trim().parse().ok().and_then(|place: usize| shared.get(place))
                } else {
                    Some(&value)
                };
                // One text may stand in many cells: what is shown is counted, not what lies in the file.
                let words = words.map_or("", |words| words.trim());
                budget.text(words.len() + 3)?;
                cells.push(words.to_owned());
            }
            Node::Close("row") => {
                let row = std::mem::take(&mut cells);
                let filled: Vec<&str> = row.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
                if !filled.is_empty() {
                    lines.push(filled.join(" · "));
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    let pieces = lines.chunks(ROWS).map(|rows| TextBlock::Text(rows.join("\n")));
    Ok(pieces.flat_map(in_pieces).collect())
}
