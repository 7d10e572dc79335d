//! Slides: each is a page, with what is said under it in the speaker's notes.

use super::Budget;
use super::office::{self, Package};
use super::plain::in_pieces;
use super::xml::{Node, walk};
use crate::domain::{DocumentText, TextBlock, TextFault, TextPage};

/// Reads the slides in the order they are shown.
pub fn read(package: &mut Package<'_>, budget: &mut Budget<'_>) -> Result<DocumentText, TextFault> {
    let relations = office::relations(package, "ppt/_rels/presentation.xml.rels", budget)?;
    let mut slides: Vec<String> = Vec::new();
    if let Some(part) = package.part("ppt/presentation.xml")? {
        walk(part, budget, |node, _| {
            if let Node::Open("sldId", attributes) = node
                && let Some(id) = attributes.prefixed("id")
                && let Some((_, target)) = relations.iter().find(|(key, _)| *key == id)
            {
                slides.extend(office::target("ppt", target));
            }
            Ok(())
        })?;
    }
    let mut pages = Vec::new();
    for slide in slides {
        let mut blocks = match package.part(&slide)? {
            Some(part) => shapes(part, budget, Notes::Not)?,
            None => Vec::new(),
        };
        blocks.extend(notes(package, &slide, budget)?);
        pages.push(TextPage {
            name: String::new(),
            blocks,
        });
    }
    Ok(DocumentText {
        page_count: u32::try_from(pages.len()).ok(),
        pages,
        ..DocumentText::default()
    })
}

/// What the speaker has noted to a slide.
fn notes(package: &mut Package<'_>, slide: &str, budget: &mut Budget<'_>) -> Result<Vec<TextBlock>, TextFault> {
    let Some((folder, file)) = slide.rsplit_once('/') else {
        return Ok(Vec::new());
    };
    let relations = office::relations(package, &format!("{folder}/_rels/{file}.rels"), budget)?;
    let is_notes = |target: &str| target.contains("notesSlide");
    let Some((_, target)) = relations.iter().find(|(_, target)| is_notes(target)) else {
        return Ok(Vec::new());
    };
    let Some(name) = office::target(folder, target) else {
        return Ok(Vec::new());
    };
    match package.part(&name)? {
        Some(part) => shapes(part, budget, Notes::Are),
        None => Ok(Vec::new()),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Notes {
    Are,
    Not,
}

fn shapes(part: impl std::io::Read, budget: &mut Budget<'_>, notes: Notes) -> Result<Vec<TextBlock>, TextFault> {
    let mut blocks = Vec::new();
    let (mut words, mut in_text, mut kind) = (String::new(), false, String::new());
    walk(part, budget, |node, budget| {
        match node {
            Node::Open("sp", _) => kind.clear(),
            Node::Open("ph", attributes) => kind = attributes.get("type").unwrap_or_default(),
            Node::Open("t", _) => in_text = true,
            Node::Close("t") => in_text = false,
            Node::Text(more) if in_text => {
                budget.text(more.len())?;
                words.push_str(more);
            }
            Node::Open("br", _) => words.push('\n'),
            Node::Open("pic", _) if notes == Notes::Not => blocks.push(TextBlock::Figure),
            Node::Close("p") => {
                let said = std::mem::take(&mut words);
                let said = said.trim();
                // The number of the slide and the like are no text of it.
                let is_left_out = matches!(kind.as_str(), "sldNum" | "dt" | "ftr" | "hdr");
                if !said.is_empty() && !is_left_out {
                    let is_title = notes == Notes::Not && matches!(kind.as_str(), "title" | "ctrTitle");
                    blocks.push(if is_title {
                        TextBlock::Heading(said.to_owned())
                    } else {
                        TextBlock::Text(said.to_owned())
                    });
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(blocks.into_iter().flat_map(in_pieces).collect())
}
