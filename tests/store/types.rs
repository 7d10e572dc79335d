//! The types hold what the tables hold.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use radslag::domain::operation::Field;
use radslag::domain::{CaseTexts, Council, Row, Table, Write};
use radslag::exchange::example;
use rusqlite::Connection;

use super::common::{Desk, columns, tables};

#[test]
fn types_hold_exactly_the_columns_of_their_tables() {
    let mut desk = Desk::new();
    desk.fill();
    // Every table has rows in an example council.
    let (mut council, mut texts) = (Council::default(), CaseTexts::default());
    let mut by_table: BTreeMap<Table, Row> = BTreeMap::new();
    for write in example::writes("Eksempelrådet", 40, date(2026, 11, 20)) {
        let Write::Insert(row) = write else { continue };
        council.put((*row).clone());
        texts.put((*row).clone());
        by_table.entry(row.table()).or_insert(*row);
    }
    let connection = Connection::open(&desk.path).unwrap();
    for &table in Table::ALL {
        let row = &by_table[&table];
        let json = row.to_json().unwrap();
        let members: BTreeSet<String> = json.as_object().unwrap().keys().cloned().collect();
        let in_file: BTreeSet<String> = columns(&connection, table.name()).into_iter().collect();
        assert_eq!(members, in_file, "{table:?}");
        assert_eq!(&Row::from_json(table, &json.to_string()).unwrap(), row);
        let looked_up = council.row(table, row.id()).or_else(|| texts.row(table, row.id()));
        assert_eq!(looked_up.as_ref(), Some(row));
        assert_eq!(Table::named(table.name()), Some(table));
    }
    let in_file = tables(&connection);
    for field in Field::ALL {
        assert!(in_file.iter().any(|table| table == field.table.name()));
        assert!(
            columns(&connection, field.table.name())
                .iter()
                .any(|column| column == field.column),
            "{field:?}"
        );
    }
    // What changes told the window is what a fresh reading of the file gives.
    let (read, council) = (desk.store.council().unwrap(), &desk.council);
    assert!(read.cases.iter().eq(council.cases.iter()));
    assert!(read.recommendations.iter().eq(council.recommendations.iter()));
    assert!(read.organisation_names.iter().eq(council.organisation_names.iter()));
    assert!(read.letters.iter().eq(council.letters.iter()));
}
