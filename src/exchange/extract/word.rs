//! Word's documents. Pages are where Word last broke them, as it notes in the file.

use super::Budget;
use super::office::Package;
use super::plain::{in_pieces, parts};
use super::xml::{Node, walk};
use crate::domain::{DocumentText, TextBlock, TextFault, TextPage};

/// Reads the body of the document: paragraphs with headings told apart, tables row by row.
pub fn read(package: &mut Package<'_>, budget: &mut Budget<'_>) -> Result<DocumentText, TextFault> {
    let Some(part) = package.part("word/document.xml")? else {
        return Err(TextFault::Broken);
    };
    let mut body = Body::default();
    walk(part, budget, |node, budget| body.take(&node, budget))?;
    let Body {
        mut pages, is_paged, ..
    } = body;
    while pages.len() > 1 && pages.last().is_some_and(|page| page.blocks.is_empty()) {
        pages.pop();
    }
    let count = u32::try_from(pages.len()).ok().filter(|_| is_paged);
    let pages = if is_paged {
        pages
    } else {
        parts(pages.into_iter().flat_map(|page| page.blocks).collect())
    };
    Ok(DocumentText {
        page_count: count,
        pages,
        ..DocumentText::default()
    })
}

struct Body {
    pages: Vec<TextPage>,
    /// Whether Word has noted where the pages break.
    is_paged: bool,
    /// The paragraph at hand.
    words: String,
    is_heading: bool,
    figures: usize,
    /// In a run's text, where alone text is text.
    in_text: bool,
    /// How deep in what is not read: text struck out by tracked changes, and what is there only for older programs.
    skipped: usize,
    /// The cells of a table's row at hand.
    row: Vec<String>,
    /// How many cells, in one another, the paragraph lies in.
    cells: usize,
    cell: String,
}

impl Default for Body {
    fn default() -> Self {
        Self {
            pages: vec![TextPage::default()],
            is_paged: false,
            words: String::new(),
            is_heading: false,
            figures: 0,
            in_text: false,
            skipped: 0,
            row: Vec::new(),
            cells: 0,
            cell: String::new(),
        }
    }
}

impl Body {
    fn take(&mut self, node: &Node<'_>, budget: &mut Budget<'_>) -> Result<(), TextFault> {
        match node {
            Node::Open("del" | "moveFrom" | "Fallback" | "instrText", _) => self.skipped += 1,
            Node::Close("del" | "moveFrom" | "Fallback" | "instrText") => self.skipped = self.skipped.saturating_sub(1),
            _ if self.skipped > 0 => {}
            Node::Open("t", _) => self.in_text = true,
            Node::Close("t") => self.in_text = false,
            Node::Text(words) if self.in_text => {
                budget.text(words.len())?;
                self.words.push_str(words);
            }
            Node::Open("tab", _) => self.words.push(' '),
            Node::Open("noBreakHyphen", _) => self.words.push('-'),
            Node::Open("lastRenderedPageBreak", _) => self.break_page(),
            // Where the writer breaks a page, Word notes that it is broken too.
            Node::Open("br", attributes) if attributes.get("type").is_none() => self.words.push('\n'),
            Node::Open("pStyle", attributes) => {
                let style = attributes.get("val").unwrap_or_default().to_lowercase();
                self.is_heading = ["heading", "overskrift", "title", "tittel"]
                    .iter()
                    .any(|name| style.starts_with(name));
            }
            Node::Open("outlineLvl", _) => self.is_heading = true,
            Node::Open("drawing" | "pict", _) => self.figures += 1,
            Node::Open("tc", _) => self.cells += 1,
            Node::Close("tc") => {
                self.cells = self.cells.saturating_sub(1);
                if self.cells == 0 {
                    self.row.push(std::mem::take(&mut self.cell));
                }
            }
            Node::Close("tr") if self.cells == 0 => self.end_row(),
            Node::Close("p") => self.end_paragraph(),
            _ => {}
        }
        Ok(())
    }

    fn put(&mut self, block: TextBlock) {
        if let Some(page) = self.pages.last_mut() {
            page.blocks.extend(in_pieces(block));
        }
    }

    /// What is written of the paragraph so far stays on the page before.
    fn break_page(&mut self) {
        self.is_paged = true;
        if self.cells == 0 && !self.words.trim().is_empty() {
            let words = std::mem::take(&mut self.words);
            self.put_words(&words);
        }
        self.pages.push(TextPage::default());
    }

    fn end_paragraph(&mut self) {
        let words = std::mem::take(&mut self.words);
        if self.cells > 0 {
            if !self.cell.is_empty() && !words.trim().is_empty() {
                self.cell.push(' ');
            }
            self.cell.push_str(words.trim());
        } else {
            self.put_words(&words);
        }
        self.is_heading = false;
        for _ in 0..std::mem::take(&mut self.figures) {
            self.put(TextBlock::Figure);
        }
    }

    fn put_words(&mut self, words: &str) {
        let words = words.trim();
        if !words.is_empty() {
            self.put(if self.is_heading {
                TextBlock::Heading(words.to_owned())
            } else {
                TextBlock::Text(words.to_owned())
            });
        }
    }

    fn end_row(&mut self) {
        let row = std::mem::take(&mut self.row);
        if row.iter().any(|cell| !cell.is_empty()) {
            self.put(TextBlock::Text(row.join(" · ")));
        }
    }
}
