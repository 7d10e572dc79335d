//! From lines with places to paragraphs, headings and figures.

use std::collections::BTreeMap;

use super::pdf::Drawn;
use super::pdf_lines::{Figure, Line};
use super::plain::in_pieces;
use crate::domain::TextBlock;

/// The least a picture is in both directions to be told of, in points: smaller ones are marks and rules.
const LEAST: f64 = 36.0;

/// Lines farther apart than this are of two paragraphs, in sizes of the font.
const LINES_APART: f64 = 1.85;

/// The longest a heading is, in bytes.
const LONGEST_HEADING: usize = 200;

/// The size most of the text is in, in points.
pub(super) fn body_size(pages: &[Drawn]) -> f64 {
    let mut by_size: BTreeMap<i64, usize> = BTreeMap::new();
    for line in pages.iter().flat_map(|page| &page.lines) {
        *by_size.entry(halves(line.size)).or_default() += line.weight();
    }
    let usual = by_size.into_iter().max_by_key(|(_, weight)| *weight);
    usual.map_or(0.0, |(size, _)| size as f64 / 2.0)
}

fn halves(size: f64) -> i64 {
    (size * 2.0).round() as i64
}

/// The pieces of one page in reading order; `body` is the size most of the document's text is in.
pub(super) fn blocks(page: Drawn, body: f64) -> Vec<TextBlock> {
    let figures = figures(&page);
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for line in page.lines {
        match paragraphs.last_mut() {
            Some(paragraph) if paragraph.last.is_level_with(&line) && line.start >= paragraph.last.end => {
                paragraph.add_cell(line);
            }
            Some(paragraph) if paragraph.goes_on(&line) => paragraph.add(line),
            _ => paragraphs.push(Paragraph::new(line)),
        }
    }
    let mut places: Vec<(usize, TextBlock)> = figures
        .iter()
        .map(|figure| (place(figure, &paragraphs), TextBlock::Figure))
        .collect();
    let mut found = Vec::with_capacity(paragraphs.len() + places.len());
    places.sort_by_key(|(place, _)| *place);
    let mut waiting = places.into_iter().peekable();
    for (index, paragraph) in paragraphs.into_iter().enumerate() {
        while waiting.peek().is_some_and(|(place, _)| *place <= index) {
            found.extend(waiting.next().map(|(_, figure)| figure));
        }
        found.extend(in_pieces(paragraph.block(body)));
    }
    found.extend(waiting.map(|(_, figure)| figure));
    found
}

/// Lines that belong together.
struct Paragraph {
    text: String,
    first: Line,
    last: Line,
    /// How far to the right its lines reach.
    right: f64,
    /// Whether it is a row of a table.
    is_row: bool,
}

impl Paragraph {
    fn new(line: Line) -> Self {
        Self {
            text: line.text.clone(),
            right: line.end,
            first: line.clone(),
            last: line,
            is_row: false,
        }
    }

    fn goes_on(&self, line: &Line) -> bool {
        let last = &self.last;
        let down = line.base - last.base;
        let is_alike = line.turn == last.turn
            && (line.size - last.size).abs() < 0.08 * last.size
            && line.is_bold() == last.is_bold();
        let is_next = down > 0.3 * last.size && down < LINES_APART * last.size;
        let is_below = line.start < self.right && line.end > self.first.start;
        if !is_alike || !is_next || !is_below || self.is_row || begins_item(&line.text) {
            return false;
        }
        let width = self.right - self.first.start;
        let ended = last.text.ends_with(['.', ':', '?', '!']);
        // A sentence that ends well before the edge ends the paragraph, and so does one before an indented line.
        let is_short = last.end < self.right.max(line.end) - 0.2 * width.max(line.end - line.start);
        let is_indented = line.start > last.start + 0.8 * line.size && self.first.base < last.base;
        !(ended && (is_short || is_indented))
    }

    fn add(&mut self, line: Line) {
        join(&mut self.text, &line.text);
        self.right = self.right.max(line.end);
        self.last = line;
    }

    /// Another cell of the row, or what stands at the other side of the page.
    fn add_cell(&mut self, line: Line) {
        // Where a paragraph came before it on the same piece of paper, the row begins at its last line.
        self.is_row = true;
        self.text.push_str(" · ");
        self.text.push_str(&line.text);
        self.right = self.right.max(line.end);
        self.last = line;
    }

    fn block(self, body: f64) -> TextBlock {
        let is_large = self.first.size > body * 1.12;
        let is_bold = self.first.is_bold() && self.first.size > body * 0.95;
        let has_letters = self.text.chars().any(char::is_alphabetic);
        let is_heading = (is_large || is_bold) && !self.is_row && self.text.len() <= LONGEST_HEADING && has_letters;
        if is_heading {
            TextBlock::Heading(self.text)
        } else {
            TextBlock::Text(self.text)
        }
    }
}

/// Joins a line to the text before it. A word parted at the end of its line is put together again; where both parts may be
/// words of their own, as in `IT-politikk`, the hyphen stays.
fn join(text: &mut String, line: &str) {
    if text.ends_with('\u{ad}') {
        text.pop();
        text.push_str(line);
        return;
    }
    let is_parted = text
        .strip_suffix('-')
        .is_some_and(|before| before.ends_with(char::is_lowercase));
    // A hyphen before «og» and «eller» stands for the rest of a word: «inn- og utland».
    let stands_for_more = ["og ", "eller ", "and ", "or "]
        .iter()
        .any(|word| line.starts_with(word));
    if is_parted && line.starts_with(char::is_lowercase) && !stands_for_more {
        text.pop();
    } else if !text.ends_with(['-', '/']) || stands_for_more {
        text.push(' ');
    }
    text.push_str(line);
}

/// Whether a line begins an item of a list.
fn begins_item(line: &str) -> bool {
    let Some(first) = line.split_whitespace().next() else {
        return false;
    };
    let is_mark = ["•", "–", "-", "*", "◦", "▪", "●", "o"].contains(&first) && first != line;
    let body = first.trim_end_matches(['.', ')']);
    let is_number = body.len() < first.len()
        && body.len() <= 3
        && !body.is_empty()
        && (body.chars().all(|sign| sign.is_ascii_digit()) || body.chars().count() == 1);
    is_mark || is_number || line.starts_with('•')
}

/// The pictures worth telling of: those drawn in strips are one, and a ground behind the whole page's text is none.
fn figures(page: &Drawn) -> Vec<Figure> {
    let whole = page.size.0 * page.size.1;
    let has_text = page.lines.iter().map(Line::weight).sum::<usize>() > 40;
    let mut found: Vec<Figure> = Vec::new();
    for figure in &page.figures {
        let touching = found.iter_mut().find(|other| {
            figure.left < other.right + 2.0
                && figure.right > other.left - 2.0
                && figure.top < other.bottom + 2.0
                && figure.bottom > other.top - 2.0
        });
        match touching {
            Some(other) => {
                other.left = other.left.min(figure.left);
                other.right = other.right.max(figure.right);
                other.top = other.top.min(figure.top);
                other.bottom = other.bottom.max(figure.bottom);
            }
            None => found.push(*figure),
        }
    }
    found.retain(|figure| {
        let (width, height) = (figure.right - figure.left, figure.bottom - figure.top);
        width >= LEAST && height >= LEAST && !(has_text && width * height > 0.8 * whole)
    });
    found
}

/// Before which paragraph a picture stands: the first that lies below it in its column.
fn place(figure: &Figure, paragraphs: &[Paragraph]) -> usize {
    let is_below = |paragraph: &Paragraph| {
        paragraph.first.turn == 0
            && paragraph.first.base > f64::midpoint(figure.top, figure.bottom)
            && paragraph.first.start < figure.right
            && paragraph.right > figure.left
    };
    paragraphs.iter().position(is_below).unwrap_or(paragraphs.len())
}
