//! The types hold what the tables hold.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::date;
use radslag::domain::operation::Field;
use radslag::domain::{CaseTexts, ChecklistMark, Contribution, Council, Id, MemberCopy, Reading, Row, Table, Write};
use radslag::exchange::example;
use rusqlite::Connection;

use super::common::{Desk, columns, tables};

#[test]
fn types_hold_exactly_the_columns_of_their_tables() {
    let mut desk = Desk::new();
    desk.fill();
    // Nearly every table has rows in an example council; the others come of using one.
    let (mut council, mut texts) = (Council::default(), CaseTexts::default());
    let mut by_table: BTreeMap<Table, Row> = BTreeMap::new();
    let example = example::writes("Eksempelrådet", 40, date(2026, 11, 20)).filter_map(|write| match write {
        Write::Insert(row) => Some(*row),
        Write::Set { .. } => None,
    });
    for row in example.chain(of_use()) {
        council.put(row.clone());
        texts.put(row.clone());
        by_table.entry(row.table()).or_insert(row);
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

/// Rows of what a person reads, ticks off, sends and gets.
fn of_use() -> [Row; 4] {
    let now = Timestamp::UNIX_EPOCH;
    let mark = ChecklistMark {
        id: Id::new(),
        case_id: Id::new(),
        checklist_item_id: Id::new(),
        ended_at: None,
    };
    let reading = Reading {
        id: Id::new(),
        case_document_id: Id::new(),
        pages: "1-3".to_owned(),
        read_at: Some(now),
        ended_at: None,
    };
    let copy = MemberCopy {
        id: Id::new(),
        member_id: Id::new(),
        meeting_id: None,
        made_at: now,
    };
    let contribution = Contribution {
        id: Id::new(),
        member_id: Some(copy.member_id),
        copy_id: Some(copy.id),
        sha256: String::new(),
        made_at: now,
        taken_at: None,
        item_count: 7,
        left_out: String::new(),
    };
    [mark.into(), reading.into(), copy.into(), contribution.into()]
}
