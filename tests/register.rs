//! The register 2016–2020 against the published numbers, and tables that are not as they should be.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};

use radslag::domain::StatedSize;
use radslag::exchange::register_row::{RegisterColumn, RegisterRow};
use radslag::exchange::register_table::parse;
use radslag::exchange::table_fault::{TableFault, TableFaultKind};

const REGISTER: &[u8] = include_bytes!("../assets/register/register-2016-2020.csv");
const ORGANISATIONS: &str = include_str!("../assets/register/organisations.csv");
const HEADER: &str = "nr,aar,prosjekt,virksomhet,departement,stoerrelse\n";

fn register() -> Vec<RegisterRow> {
    parse(REGISTER).unwrap()
}

fn organisations(rows: &[RegisterRow]) -> BTreeSet<&str> {
    rows.iter()
        .flat_map(|row| row.organisations.iter().map(String::as_str))
        .collect()
}

/// The only fault of a table with the right header.
fn fault(rows: &str) -> TableFault {
    let mut faults = parse(format!("{HEADER}{rows}").as_bytes()).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.remove(0)
}

fn at(row: u64, column: RegisterColumn, kind: TableFaultKind) -> TableFault {
    TableFault {
        row: Some(row),
        column: Some(column),
        kind,
    }
}

#[test]
fn the_published_numbers_come_out() {
    let rows = register();
    assert_eq!(rows.len(), 73);
    let mut per_year: BTreeMap<i16, usize> = BTreeMap::new();
    for row in &rows {
        *per_year.entry(row.year).or_default() += 1;
    }
    let published = [(2016, 15), (2017, 15), (2018, 15), (2019, 18), (2020, 10)];
    assert_eq!(per_year, BTreeMap::from(published));

    // Organisations that come together are printed as one name.
    let printed: BTreeSet<&[String]> = rows.iter().map(|row| row.organisations.as_slice()).collect();
    let ministries: BTreeSet<&str> = rows.iter().map(|row| row.ministry.as_str()).collect();
    assert_eq!(printed.len(), 52);
    assert_eq!(organisations(&rows).len(), 55);
    assert_eq!(ministries.len(), 15);

    let of_size = |size| rows.iter().filter(|row| row.size == size).count();
    assert_eq!(of_size(None), 58);
    assert_eq!(of_size(Some(StatedSize::Undecided)), 15);
}

#[test]
fn seventy_two_projects_one_of_them_twice() {
    let rows = register();
    let mut times: BTreeMap<(&str, &str), Vec<i16>> = BTreeMap::new();
    for row in &rows {
        let project = (row.project.as_str(), row.organisations[0].as_str());
        times.entry(project).or_default().push(row.year);
    }
    assert_eq!(times.len(), 72);
    let twice: Vec<_> = times.iter().filter(|(_, years)| years.len() > 1).collect();
    let expected = ("Helsedataprogrammet", "Direktoratet for e-helse");
    assert_eq!(twice, [(&expected, &vec![2017, 2018])]);
}

#[test]
fn rows_stand_in_published_order() {
    let rows = register();
    let numbers: Vec<u32> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, (1..=73).collect::<Vec<_>>());
    assert_eq!(rows[0].project, "E-arkiv/MAVOD");
    assert_eq!(rows[58].project, "DigiHelsestasjon");
    assert_eq!(rows[72].organisations, ["Statens vegvesen"]);
}

#[test]
fn five_printed_names_are_two_organisations_each() {
    let rows = register();
    let joint: Vec<&RegisterRow> = rows.iter().filter(|row| row.organisations.len() > 1).collect();
    assert_eq!(joint.len(), 5);
    for row in joint {
        assert_eq!(row.organisations.len(), 2, "{:?}", row.organisations);
    }
}

#[test]
fn every_organisation_has_its_line_in_the_list_of_kinds() {
    let rows = register();
    let listed: Vec<(&str, &str)> = ORGANISATIONS
        .lines()
        .skip(1)
        .map(|line| line.trim_matches('"').rsplit_once(',').unwrap())
        .map(|(name, kind)| (name.trim_end_matches('"'), kind))
        .collect();
    let names: BTreeSet<&str> = listed.iter().map(|(name, _)| *name).collect();
    assert_eq!(listed.len(), 55);
    assert_eq!(names, organisations(&rows));
    for (name, kind) in listed {
        let known = ["ministry", "state_agency", "voluntary", ""].contains(&kind);
        assert!(known, "{name}: {kind}");
        assert_eq!(name.ends_with("departementet"), kind == "ministry", "{name}");
    }
}

#[test]
fn delimiters_and_encodings_are_found() {
    let comma = std::str::from_utf8(REGISTER).unwrap();
    let expected = register();
    let records = || csv::Reader::from_reader(REGISTER).into_records();
    let header = comma.lines().next().unwrap();
    for delimiter in [b',', b';', b'\t'] {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        writer.write_record(header.split(',')).unwrap();
        for record in records() {
            writer.write_record(&record.unwrap()).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let mut little = vec![0xff, 0xfe];
        little.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        let mut big = vec![0xfe, 0xff];
        big.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
        let windows: Vec<u8> = text
            .chars()
            .map(|sign| {
                if sign == '–' {
                    0x96
                } else {
                    u8::try_from(u32::from(sign)).unwrap()
                }
            })
            .collect();
        for bytes in [
            text.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            text.replace('\n', "\r\n").into_bytes(),
            little,
            big,
            windows,
        ] {
            assert_eq!(parse(&bytes).unwrap(), expected);
        }
    }
}

#[test]
fn the_header_may_come_in_any_order_and_case() {
    let table = "Departement;STØRRELSE;Virksomhet;Prosjekt;År;Nr\n\
        Kulturdepartementet;Stort;Arkivverket;Arkivløft;2021;7\n\
        ;;Eksempel kommune og Prøve kommune;Felles;2022;8\n";
    let rows = parse(table.as_bytes()).unwrap();
    assert_eq!(rows[0].number, 7);
    assert_eq!(rows[0].size, Some(StatedSize::Large));
    assert_eq!(rows[0].organisations, ["Arkivverket"]);
    // Joint rows stay one organisation unless the table splits them.
    assert_eq!(rows[1].organisations, ["Eksempel kommune og Prøve kommune"]);
    assert_eq!(rows[1].ministry, "");
    assert_eq!(rows[1].size, None);
}

#[test]
fn semicolons_in_a_cell_part_organisations() {
    let comma = parse(format!("{HEADER}1,2021,A,X; Y;X;,D,\n").as_bytes()).unwrap();
    assert_eq!(comma[0].organisations, ["X", "Y"]);
    let header = HEADER.replace(',', ";");
    let semicolon = parse(format!("{header}1;2021;A;\"X;Y\";D;\n").as_bytes()).unwrap();
    assert_eq!(semicolon[0].organisations, ["X", "Y"]);
}

#[test]
fn every_fault_is_named_by_row_and_column() {
    use RegisterColumn::{Ministry, Number, Organisations, Project, Size, Year};
    let table = [
        ("1,20x0,A,X,D,\n", at(2, Year, TableFaultKind::Year("20x0".into()))),
        ("1,1066,A,X,D,\n", at(2, Year, TableFaultKind::Year("1066".into()))),
        (
            "1,2020,A,X,D,\n2,,B,X,D,\n",
            at(3, Year, TableFaultKind::Year(String::new())),
        ),
        ("1,2020, ,X,D,\n", at(2, Project, TableFaultKind::EmptyProject)),
        (
            "1,2020,A, ; ,D,\n",
            at(2, Organisations, TableFaultKind::EmptyOrganisation),
        ),
        (
            "1,2020,A,X,D,enorm\n",
            at(2, Size, TableFaultKind::Size("enorm".into())),
        ),
        ("1,2020,A,X,D,-\n", at(2, Size, TableFaultKind::Size("-".into()))),
        ("-1,2020,A,X,D,\n", at(2, Number, TableFaultKind::Number("-1".into()))),
        (
            "1,2020,A,X,D,\n1,2020,B,X,D,\n",
            at(3, Number, TableFaultKind::RepeatedNumber(1)),
        ),
        ("1,2020,A\0,X,D,\n", at(2, Project, TableFaultKind::ControlCharacter)),
        (
            "1,2020,A,X,D\u{1b}[2J,\n",
            at(2, Ministry, TableFaultKind::ControlCharacter),
        ),
        // Blank lines count as lines, as they do in a spreadsheet.
        (
            "1,2020,A,X,D,\n\n\r\n4,2020,,X,D,\n",
            at(5, Project, TableFaultKind::EmptyProject),
        ),
    ];
    for (rows, expected) in table {
        assert_eq!(fault(rows), expected, "{rows:?}");
    }
    let ragged = TableFault {
        row: Some(3),
        column: None,
        kind: TableFaultKind::CellCount { found: 4, expected: 6 },
    };
    assert_eq!(fault("1,2020,A,X,D,\n2,2020,B,X\n"), ragged);
    let long = "x".repeat(10_001);
    let expected = at(2, Project, TableFaultKind::CellTooLong(10_001));
    assert_eq!(fault(&format!("1,2020,{long},X,D,\n")), expected);
    assert!(parse(format!("{HEADER}1,2020,{},X,D,\n", "ø".repeat(10_000)).as_bytes()).is_ok());
}

#[test]
fn all_faults_are_told_at_once_and_nothing_comes_in() {
    use RegisterColumn::{Number, Organisations, Project, Size, Year};
    let faults = parse(format!("{HEADER}1,2020,A,X,D,\n0,1,,,D,?\n").as_bytes()).unwrap_err();
    let columns: Vec<_> = faults.iter().filter_map(|fault| fault.column).collect();
    assert_eq!(columns, [Number, Year, Project, Organisations, Size]);
    assert!(faults.iter().all(|fault| fault.row == Some(3)));
}

#[test]
fn wrong_headers_are_told() {
    let kinds = |table: &str| -> Vec<TableFaultKind> {
        let faults = parse(table.as_bytes()).unwrap_err();
        faults.into_iter().map(|fault| fault.kind).collect()
    };
    let extra = "nr,aar,prosjekt,virksomhet,departement,stoerrelse,farge\n1,2020,A,X,D,,\n";
    assert_eq!(kinds(extra), [TableFaultKind::UnknownColumn("farge".into())]);
    let missing = "nr,aar,prosjekt,virksomhet,departement\n1,2020,A,X,D\n";
    let size = RegisterColumn::Size;
    assert_eq!(kinds(missing), [TableFaultKind::MissingColumn(size)]);
    let twice = "nr,nr,aar,prosjekt,virksomhet,departement,stoerrelse\n1,1,2020,A,X,D,\n";
    let number = RegisterColumn::Number;
    assert_eq!(kinds(twice), [TableFaultKind::RepeatedColumn(number)]);
    assert_eq!(kinds(""), [TableFaultKind::Empty]);
    assert_eq!(kinds(HEADER), [TableFaultKind::Empty]);
    assert!(kinds("%PDF-1.7\n\u{1}\u{2}\n").contains(&TableFaultKind::UnknownColumn("%PDF-1.7".into())));
}

#[test]
fn what_is_no_table_is_refused_whole() {
    let of_file = |bytes: &[u8]| parse(bytes).unwrap_err()[0].clone();
    let large = vec![b'x'; 16 * 1024 * 1024 + 1];
    let too_large = TableFaultKind::FileTooLarge(large.len());
    assert_eq!(of_file(&large), TableFault::of_file(too_large));
    assert_eq!(of_file(b"\xff\xfea"), TableFault::of_file(TableFaultKind::NotText));
    // UTF-16 without its mark reads as text full of NUL.
    let unmarked: Vec<u8> = format!("{HEADER}1,2020,A,X,D,\n")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert!(
        parse(&unmarked)
            .unwrap_err()
            .iter()
            .any(|fault| fault.kind == TableFaultKind::ControlCharacter)
    );
    // A report is never longer than a person can read.
    let many = format!("{HEADER}{}", "x\n".repeat(100_000));
    assert_eq!(parse(many.as_bytes()).unwrap_err().len(), 1000);
}
