//! Making, filling and checking council files.

use std::path::Path;

use jiff::{Timestamp, Zoned};

use super::{Refused, Start};
use crate::app::preferences::person;
use crate::domain::OperationName;
use crate::domain::text::{MAX_LINE_CHARS, one_line};
use crate::exchange::table_fault::{MOST_BYTES, TableFault, TableFaultKind};
use crate::exchange::{example, register, register_table};
use crate::language::{Locale, sentences};
use crate::store::{self, Access, Store, StoreError};

/// How many faults of a table are told one by one.
const FAULTS_TOLD: usize = 20;

/// Makes a new council file. Without a name it gets that of the register or the example, or of the file. How many cases it is
/// to have is only asked of the example.
pub(super) fn new(
    words: &Locale,
    file: &Path,
    (from, cases): (Start, Option<u32>),
    name: Option<&str>,
) -> Result<String, Refused> {
    if cases.is_some() && from != Start::Example {
        return Err(Refused(words.text("cli-cases-of-example").to_owned()));
    }
    let name = match (name, from) {
        (Some(name), _) => one_line(name),
        (None, Start::Register) => words.text("register-council-name").to_owned(),
        (None, Start::Example) => words.text("example-council-name").to_owned(),
        (None, Start::Empty) => one_line(&file.file_stem().unwrap_or_default().to_string_lossy()),
    };
    if name.is_empty() || name.chars().count() > MAX_LINE_CHARS {
        return Err(Refused(
            words.with("cli-name-length", &[("most", MAX_LINE_CHARS.into())]),
        ));
    }
    let now = Timestamp::now();
    let made = match from {
        Start::Empty => Store::create(file, &person(), &register::new_empty(name, now)),
        Start::Register => Store::create(file, &person(), &register::new_from_register(name, now)),
        Start::Example => {
            let today = Zoned::now().date();
            let writes = example::writes(&name, cases.unwrap_or(example::CASES), today);
            Store::create_from(
                file,
                &person(),
                OperationName::CreateCouncil,
                writes,
                &example::documents(),
            )
        }
    };
    made.map_err(|error| refused(words, &error, file))?;
    Ok(words.with("cli-made", &[("path", shown(file).into())]))
}

/// Imports a register table: all rows, or none and a report.
pub(super) fn import(words: &Locale, file: &Path, table: &Path) -> Result<String, Refused> {
    let rows = register_table::parse(&read_table(words, table)?).map_err(|faults| report(words, &faults))?;
    let mut store = open(words, file)?;
    match store.access() {
        Access::ReadWrite => {}
        Access::InUse(owner) => return Err(Refused(sentences::in_use(words, owner.as_ref()).line())),
        Access::ReadOnlyMedium => {
            return Err(refused(words, &StoreError::Refused(store::Refusal::ReadOnly), file));
        }
    }
    let council = store.council().map_err(|error| refused(words, &error, file))?;
    let source = table.file_name().unwrap_or_default().to_string_lossy();
    let import = register::import(&council, &one_line(&source), &rows, Timestamp::now());
    if import.added == 0 {
        return Ok(words.with("cli-imported-nothing", &[("count", import.skipped.len().into())]));
    }
    store
        .run(&import.operation)
        .map_err(|error| refused(words, &error, file))?;
    let mut said = words.with("cli-imported", &[("count", import.added.into())]);
    if !import.skipped.is_empty() {
        let rows: Vec<String> = import.skipped.iter().map(ToString::to_string).collect();
        said.push(' ');
        said += &words.with(
            "cli-imported-skipped",
            &[("count", import.skipped.len().into()), ("rows", rows.join(", ").into())],
        );
    }
    Ok(said)
}

/// Reads a council file through.
pub(super) fn check(words: &Locale, file: &Path) -> Result<String, Refused> {
    let findings = store::check(file, &person()).map_err(|error| refused(words, &error, file))?;
    if findings.is_empty() {
        return Ok(words.with("cli-sound", &[("path", shown(file).into())]));
    }
    let mut lines = vec![words.with(
        "cli-not-sound",
        &[("count", findings.len().into()), ("path", shown(file).into())],
    )];
    lines.extend(findings.iter().map(|finding| sentences::finding(words, finding)));
    Err(Refused(lines.join("\n")))
}

/// Opens a council file, for reading alone where it must be.
pub(super) fn open(words: &Locale, file: &Path) -> Result<Store, Refused> {
    Store::open(file, &person()).map_err(|error| refused(words, &error, file))
}

/// A store's error as a sentence.
pub(super) fn refused(words: &Locale, error: &StoreError, file: &Path) -> Refused {
    Refused(sentences::store_error(words, error, file).line())
}

/// A path as it is shown.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn read_table(words: &Locale, table: &Path) -> Result<Vec<u8>, Refused> {
    let failed = |error| refused(words, &StoreError::io(error, table), table);
    let length = std::fs::metadata(table).map_err(failed)?.len();
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length > MOST_BYTES {
        let kind = TableFaultKind::FileTooLarge(length);
        return Err(report(
            words,
            &[TableFault {
                row: None,
                column: None,
                kind,
            }],
        ));
    }
    std::fs::read(table).map_err(failed)
}

/// The faults of a table, a line each, under the sentence that nothing came in.
fn report(words: &Locale, faults: &[TableFault]) -> Refused {
    let mut lines = vec![words.with("cli-table-refused", &[("count", faults.len().into())])];
    lines.extend(faults.iter().take(FAULTS_TOLD).map(|fault| words.table_fault(fault)));
    if faults.len() > FAULTS_TOLD {
        lines.push(words.with("cli-table-more", &[("count", (faults.len() - FAULTS_TOLD).into())]));
    }
    Refused(lines.join("\n"))
}
