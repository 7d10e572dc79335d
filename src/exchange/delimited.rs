//! Bytes to rows of cells: encoding, delimiter, and what no table may hold.

use csv::{ReaderBuilder, StringRecord};

use super::register_row::RegisterColumn;
use super::table_fault::{MOST_BYTES, MOST_CHARACTERS, MOST_FAULTS, TableFault, TableFaultKind};
use super::text_in::decode;

const DELIMITERS: [u8; 3] = *b",;\t";

/// A header and its rows, every cell trimmed and with its line breaks turned into spaces.
pub(super) struct Cells {
    pub header: Vec<String>,
    pub rows: Vec<Line>,
}

/// One row of cells and the line of the file where it begins.
pub(super) struct Line {
    pub number: u64,
    pub cells: Vec<String>,
}

/// Reads the bytes of a table. The first row that is not blank is the header.
///
/// # Errors
/// The file as a whole, when it is too large, not text or has no rows.
pub(super) fn read(bytes: &[u8]) -> Result<Cells, TableFault> {
    if bytes.len() > MOST_BYTES {
        return Err(TableFault::of_file(TableFaultKind::FileTooLarge(bytes.len())));
    }
    let text = decode(bytes).ok_or_else(|| TableFault::of_file(TableFaultKind::NotText))?;
    let mut lines = records(&text, delimiter(&text));
    let header = lines.next();
    let rows: Vec<Line> = lines.collect();
    match header {
        Some(header) if !rows.is_empty() => Ok(Cells {
            header: header.cells,
            rows,
        }),
        _ => Err(TableFault::of_file(TableFaultKind::Empty)),
    }
}

/// The delimiter under which the header has most of the register's columns.
fn delimiter(text: &str) -> u8 {
    let known = |delimiter: &u8| {
        records(text, *delimiter).next().map_or(0, |header| {
            header
                .cells
                .iter()
                .filter(|name| RegisterColumn::from_header(name).is_some())
                .count()
        })
    };
    // Of equals the last is taken: the comma.
    DELIMITERS.into_iter().rev().max_by_key(known).unwrap_or(b',')
}

fn records(text: &str, delimiter: u8) -> impl Iterator<Item = Line> {
    let reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    // The text is UTF-8 and kept in memory, and rows may be of any length: reading it cannot fail.
    reader.into_records().filter_map(Result::ok).map(|record| Line {
        number: line_number(text, &record),
        cells: record.iter().map(one_line).collect(),
    })
}

/// The line a record begins on. The reader gives where it began to look, which may be blank lines earlier.
fn line_number(text: &str, record: &StringRecord) -> u64 {
    let Some(position) = record.position() else {
        return 0;
    };
    let start = usize::try_from(position.byte()).unwrap_or(text.len()).min(text.len());
    let skipped = text.as_bytes()[start..]
        .iter()
        .take_while(|byte| matches!(byte, b'\n' | b'\r'));
    position.line() + skipped.filter(|byte| **byte == b'\n').count() as u64
}

/// Line breaks and tabs inside a cell come from the width of a column, not from the name in it.
fn one_line(cell: &str) -> String {
    if cell.contains(['\n', '\r', '\t']) {
        cell.split(['\n', '\r', '\t'])
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    } else {
        cell.trim().to_owned()
    }
}

/// What is wrong with a cell whatever column it stands in.
pub(super) fn cell_fault(cell: &str) -> Option<TableFaultKind> {
    // A cell of fewer bytes cannot have more characters.
    let characters = if cell.len() > MOST_CHARACTERS {
        cell.chars().count()
    } else {
        0
    };
    if characters > MOST_CHARACTERS {
        return Some(TableFaultKind::CellTooLong(characters));
    }
    cell.contains(char::is_control)
        .then_some(TableFaultKind::ControlCharacter)
}

/// Adds a fault, until the report is full.
pub(super) fn report(faults: &mut Vec<TableFault>, fault: TableFault) {
    if faults.len() < MOST_FAULTS {
        faults.push(fault);
    }
}
