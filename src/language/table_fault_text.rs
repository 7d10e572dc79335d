//! What is wrong with a table, as a sentence.

use super::Locale;
use crate::exchange::table_fault::{MOST_BYTES, MOST_CHARACTERS, TableFault, TableFaultKind};

const MEGABYTE: usize = 1024 * 1024;

impl Locale {
    /// A fault with its place: `Rad 12, kolonnen «aar»: «20x0» er ikke et årstall fra 1900 til 2100.`
    #[must_use]
    pub fn table_fault(&self, fault: &TableFault) -> String {
        let sentence = self.table_fault_kind(&fault.kind);
        // A row is a name of a place: its number is not grouped.
        let row = fault.row.map(|row| row.to_string());
        match (row, fault.column) {
            (Some(row), Some(column)) => self.with(
                "table-fault-in-cell",
                &[
                    ("row", row.into()),
                    ("column", column.header().into()),
                    ("fault", sentence.into()),
                ],
            ),
            (Some(row), None) => self.with("table-fault-in-row", &[("row", row.into()), ("fault", sentence.into())]),
            (None, _) => sentence,
        }
    }

    fn table_fault_kind(&self, kind: &TableFaultKind) -> String {
        match kind {
            TableFaultKind::FileTooLarge(bytes) => self.with(
                "table-fault-too-large",
                &[
                    ("megabytes", bytes.div_ceil(MEGABYTE).into()),
                    ("most", (MOST_BYTES / MEGABYTE).into()),
                ],
            ),
            TableFaultKind::NotText => self.text("table-fault-not-text").to_owned(),
            TableFaultKind::Empty => self.text("table-fault-empty").to_owned(),
            TableFaultKind::MissingColumn(column) => {
                self.with("table-fault-missing-column", &[("column", column.header().into())])
            }
            TableFaultKind::UnknownColumn(name) => self.with("table-fault-unknown-column", &[("name", name.into())]),
            TableFaultKind::RepeatedColumn(column) => {
                self.with("table-fault-repeated-column", &[("column", column.header().into())])
            }
            TableFaultKind::CellCount { found, expected } => self.with(
                "table-fault-cell-count",
                &[("found", (*found).into()), ("expected", (*expected).into())],
            ),
            _ => self.cell_fault(kind),
        }
    }

    fn cell_fault(&self, kind: &TableFaultKind) -> String {
        match kind {
            TableFaultKind::CellTooLong(characters) => self.with(
                "table-fault-too-long",
                &[("characters", (*characters).into()), ("most", MOST_CHARACTERS.into())],
            ),
            TableFaultKind::Number(text) if text.is_empty() => self.text("table-fault-number-missing").to_owned(),
            TableFaultKind::Number(text) => self.with("table-fault-number", &[("text", text.into())]),
            TableFaultKind::RepeatedNumber(number) => {
                self.with("table-fault-repeated-number", &[("number", number.to_string().into())])
            }
            TableFaultKind::Year(text) if text.is_empty() => self.text("table-fault-year-missing").to_owned(),
            TableFaultKind::Year(text) => self.with("table-fault-year", &[("text", text.into())]),
            TableFaultKind::EmptyProject => self.text("table-fault-empty-project").to_owned(),
            TableFaultKind::EmptyOrganisation => self.text("table-fault-empty-organisation").to_owned(),
            TableFaultKind::Size(text) => self.with("table-fault-size", &[("text", text.into())]),
            _ => self.text("table-fault-control-character").to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageForm;
    use crate::exchange::register_row::RegisterColumn;

    fn sentence(row: Option<u64>, column: Option<RegisterColumn>, kind: TableFaultKind) -> String {
        Locale::new(LanguageForm::Bokmaal).table_fault(&TableFault { row, column, kind })
    }

    #[test]
    fn a_fault_says_where_and_what() {
        let year = TableFaultKind::Year("20x0".into());
        assert_eq!(
            sentence(Some(1012), Some(RegisterColumn::Year), year),
            "Rad 1012, kolonnen «aar»: «20x0» er ikke et årstall fra 1900 til 2100."
        );
        assert_eq!(
            sentence(Some(3), None, TableFaultKind::CellCount { found: 1, expected: 6 }),
            "Rad 3: Raden har 1 celle, men overskriften har 6."
        );
        assert_eq!(
            sentence(None, None, TableFaultKind::FileTooLarge(100_000_000)),
            "Filen er på 96 MB. Tabeller over 16 MB leses ikke."
        );
        assert_eq!(
            sentence(
                Some(2),
                Some(RegisterColumn::Project),
                TableFaultKind::CellTooLong(10_001)
            ),
            "Rad 2, kolonnen «prosjekt»: Teksten er på 10\u{a0}001 tegn. Den kan ha høyst 10\u{a0}000."
        );
    }
}
