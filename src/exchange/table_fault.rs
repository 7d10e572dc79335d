//! What can be wrong with a table that comes in, by row and column.

use super::register_row::RegisterColumn;

/// The largest table that is read.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

/// The longest cell that is taken in.
pub const MOST_CHARACTERS: usize = 10_000;

/// A report stops here: a file of another kind has a fault in every cell.
pub const MOST_FAULTS: usize = 1_000;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFault {
    /// The line of the file where the row begins, counted from 1, which is the header; nothing: the whole file.
    pub row: Option<u64>,
    /// Nothing: the whole row.
    pub column: Option<RegisterColumn>,
    pub kind: TableFaultKind,
}

/// What is wrong. Texts from the file are cut short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableFaultKind {
    /// More than 16 MB; how many bytes.
    FileTooLarge(usize),
    /// The bytes are not text: they announce UTF-16 and are not.
    NotText,
    /// No header, or no row after it.
    Empty,
    MissingColumn(RegisterColumn),
    UnknownColumn(String),
    RepeatedColumn(RegisterColumn),
    /// NUL or another character that no text has.
    ControlCharacter,
    /// More or fewer cells than the header has.
    CellCount {
        found: usize,
        expected: usize,
    },
    /// More than 10,000 characters; how many.
    CellTooLong(usize),
    /// Not a whole number from 1.
    Number(String),
    /// The number stands in an earlier row too.
    RepeatedNumber(u32),
    /// Not a year from 1900 to 2100.
    Year(String),
    EmptyProject,
    EmptyOrganisation,
    /// Not `lite`, `middels`, `stort`, `uavklart` or blank.
    Size(String),
}

impl TableFault {
    /// A fault of the file as a whole.
    #[must_use]
    pub fn of_file(kind: TableFaultKind) -> Self {
        Self {
            row: None,
            column: None,
            kind,
        }
    }
}

/// The beginning of a text from the file, short enough to show.
#[must_use]
pub(super) fn excerpt(text: &str) -> String {
    const MOST: usize = 60;
    let mut short: String = text.chars().filter(|sign| !sign.is_control()).take(MOST).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}
