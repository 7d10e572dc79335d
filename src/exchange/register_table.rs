//! Reads a register table: the columns of `assets/register`, in any order. All rows come in, or none and a report.

use std::collections::{BTreeMap, HashSet};

use super::delimited::{self, Line, cell_fault};
use super::register_row::{RegisterColumn, RegisterRow};
use super::table_fault::{TableFault, TableFaultKind, excerpt};
use crate::domain::StatedSize;

/// Reads the bytes of a table with a header: comma, semicolon or tab between cells; UTF-8, UTF-16 with its mark, or
/// Latin-1. Organisations in one cell are parted by `;` only (inside quotes where `;` also parts the cells).
///
/// # Errors
/// Everything that is wrong, by row and column, up to a thousand faults.
pub fn parse(bytes: &[u8]) -> Result<Vec<RegisterRow>, Vec<TableFault>> {
    let cells = delimited::read(bytes).map_err(|fault| vec![fault])?;
    let columns = columns(&cells.header)?;
    let mut report = Report {
        columns,
        faults: Vec::new(),
        numbers: HashSet::new(),
    };
    let rows: Vec<RegisterRow> = cells
        .rows
        .iter()
        .filter_map(|line| report.row(line, cells.header.len()))
        .collect();
    if report.faults.is_empty() {
        Ok(rows)
    } else {
        Err(report.faults)
    }
}

/// Which place each column has.
fn columns(header: &[String]) -> Result<BTreeMap<RegisterColumn, usize>, Vec<TableFault>> {
    let mut columns = BTreeMap::new();
    let mut faults = Vec::new();
    let mut add = |kind| {
        delimited::report(
            &mut faults,
            TableFault {
                row: Some(1),
                column: None,
                kind,
            },
        );
    };
    for (place, name) in header.iter().enumerate() {
        match RegisterColumn::from_header(name) {
            None if name.contains(char::is_control) => add(TableFaultKind::ControlCharacter),
            None => add(TableFaultKind::UnknownColumn(excerpt(name))),
            Some(column) if columns.contains_key(&column) => {
                add(TableFaultKind::RepeatedColumn(column));
            }
            Some(column) => {
                columns.insert(column, place);
            }
        }
    }
    for column in RegisterColumn::ALL {
        if !column.is_optional() && !columns.contains_key(&column) {
            add(TableFaultKind::MissingColumn(column));
        }
    }
    if faults.is_empty() { Ok(columns) } else { Err(faults) }
}

/// What has been seen so far.
struct Report {
    columns: BTreeMap<RegisterColumn, usize>,
    faults: Vec<TableFault>,
    numbers: HashSet<u32>,
}

impl Report {
    /// The row of a line; nothing when something in it is wrong, which is then reported.
    fn row(&mut self, line: &Line, expected: usize) -> Option<RegisterRow> {
        if line.cells.len() != expected {
            let kind = TableFaultKind::CellCount {
                found: line.cells.len(),
                expected,
            };
            self.add(line, None, kind);
            return None;
        }
        let before = self.faults.len();
        let places: Vec<(RegisterColumn, usize)> =
            self.columns.iter().map(|(column, place)| (*column, *place)).collect();
        for (column, place) in places {
            if let Some(kind) = cell_fault(&line.cells[place]) {
                self.add(line, Some(column), kind);
            }
        }
        if self.faults.len() > before {
            return None;
        }
        let number = self.number(line);
        let year = self.year(line);
        let project = self.project(line);
        let organisations = self.organisations(line);
        let size = self.size(line);
        Some(RegisterRow {
            number: number?,
            year: year?,
            project: project?,
            organisations: organisations?,
            ministry: self.cell(line, RegisterColumn::Ministry).to_owned(),
            size: size?,
        })
    }

    fn number(&mut self, line: &Line) -> Option<u32> {
        let cell = self.cell(line, RegisterColumn::Number);
        let number = whole_number(cell).filter(|number| *number > 0);
        let kind = match number {
            None => TableFaultKind::Number(excerpt(cell)),
            Some(number) if !self.numbers.insert(number) => TableFaultKind::RepeatedNumber(number),
            Some(number) => return Some(number),
        };
        self.refuse(line, RegisterColumn::Number, kind)
    }

    fn year(&mut self, line: &Line) -> Option<i16> {
        let cell = self.cell(line, RegisterColumn::Year);
        let year = whole_number(cell).filter(|year| (1900..=2100).contains(year));
        match year.and_then(|year| i16::try_from(year).ok()) {
            Some(year) => Some(year),
            None => self.refuse(line, RegisterColumn::Year, TableFaultKind::Year(excerpt(cell))),
        }
    }

    fn project(&mut self, line: &Line) -> Option<String> {
        let cell = self.cell(line, RegisterColumn::Project);
        if cell.is_empty() {
            return self.refuse(line, RegisterColumn::Project, TableFaultKind::EmptyProject);
        }
        Some(cell.to_owned())
    }

    fn organisations(&mut self, line: &Line) -> Option<Vec<String>> {
        let mut names: Vec<String> = Vec::new();
        for name in self.cell(line, RegisterColumn::Organisations).split(';').map(str::trim) {
            if !name.is_empty() && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        if names.is_empty() {
            return self.refuse(line, RegisterColumn::Organisations, TableFaultKind::EmptyOrganisation);
        }
        Some(names)
    }

    /// Something, when the cell is right; inside it nothing, when the size is unknown.
    #[expect(
        clippy::option_option,
        reason = "outside: the cell is right; inside: the size is known"
    )]
    fn size(&mut self, line: &Line) -> Option<Option<StatedSize>> {
        let cell = self.cell(line, RegisterColumn::Size);
        if cell.is_empty() {
            return Some(None);
        }
        match StatedSize::from_word(cell) {
            Some(size) => Some(Some(size)),
            None => self.refuse(line, RegisterColumn::Size, TableFaultKind::Size(excerpt(cell))),
        }
    }

    /// The cell of a column; empty where the table has no such column.
    fn cell<'a>(&self, line: &'a Line, column: RegisterColumn) -> &'a str {
        self.columns
            .get(&column)
            .and_then(|place| line.cells.get(*place))
            .map_or("", String::as_str)
    }

    /// Reports a cell, and gives nothing in its place.
    fn refuse<T>(&mut self, line: &Line, column: RegisterColumn, kind: TableFaultKind) -> Option<T> {
        self.add(line, Some(column), kind);
        None
    }

    fn add(&mut self, line: &Line, column: Option<RegisterColumn>, kind: TableFaultKind) {
        let row = Some(line.number);
        delimited::report(&mut self.faults, TableFault { row, column, kind });
    }
}

/// Digits only: a sign or a decimal point is no part of a number or a year.
fn whole_number(text: &str) -> Option<u32> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
}
