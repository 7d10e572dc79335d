//! Which rows a history is of.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};

use super::text_in;
use crate::domain::history::{HistoryOf, RowChange};
use crate::domain::{Id, Table};
use crate::store::{StoreError, schema};

/// The tables whose rows are the council's own settings.
const SETTINGS: [&str; 12] = [
    "council",
    "setting",
    "member",
    "member_term",
    "member_tie",
    "day_off",
    "deadline_rule",
    "theme_label",
    "threshold",
    "legal_reference",
    "checklist_item",
    "note_template",
];

/// The tables of a letter.
const LETTER: [&str; 4] = ["letter", "letter_section", "recommendation", "recommendation_text"];

/// The rows of a history, by the operation that touched them.
pub type ByOperation = BTreeMap<i64, Vec<(String, String)>>;

/// The rows a history is of, by operation; none where it is of the whole file.
pub fn touched(connection: &Connection, of: HistoryOf) -> Result<Option<ByOperation>, StoreError> {
    let mut by_operation = ByOperation::new();
    let Some(rows) = rows_in(connection, of)? else {
        return Ok(None);
    };
    let mut changes =
        connection.prepare_cached("SELECT operation_seq FROM change WHERE table_name = ?1 AND row_id = ?2")?;
    for (table, id) in rows {
        for seq in changes.query_map(params![table, id], |row| row.get(0))? {
            let own = by_operation.entry(seq?).or_default();
            own.push((table.clone(), id.clone()));
        }
    }
    Ok(Some(by_operation))
}

/// The tables and keys of the rows a history is of, also of those that are gone; none where it is of the whole file.
pub fn rows_in(connection: &Connection, of: HistoryOf) -> Result<Option<Vec<(String, String)>>, StoreError> {
    let pair = |table: Table, id: Id| (table.name().to_owned(), id.to_string());
    let mut found = Vec::new();
    match of {
        HistoryOf::Council => return Ok(None),
        HistoryOf::Settings => {
            for table in SETTINGS {
                let ids = strings(connection, &format!("SELECT id FROM \"{table}\""), &[])?;
                found.extend(ids.into_iter().map(|id| (table.to_owned(), id)));
            }
        }
        HistoryOf::Case(case) => {
            found.push(pair(Table::Case, case));
            belonging(connection, "case_id", case, |_| true, &mut found)?;
            found.extend(near(connection, of)?);
        }
        HistoryOf::Letter(case) => {
            belonging(connection, "case_id", case, |table| LETTER.contains(&table), &mut found)?;
        }
        HistoryOf::Meeting(meeting) => {
            found.push(pair(Table::Meeting, meeting));
            belonging(connection, "meeting_id", meeting, |table| table != "note", &mut found)?;
            // Notes are found by their case, since there is no index on their meeting.
            let notes = strings(
                connection,
                "SELECT id FROM note WHERE meeting_id = ?1
                   AND case_id IN (SELECT case_id FROM agenda_item WHERE meeting_id = ?1)",
                &[&Some(meeting.to_string())],
            )?;
            found.extend(notes.into_iter().map(|id| ("note".to_owned(), id)));
        }
        HistoryOf::Advice(advice) => {
            found.push(pair(Table::Advice, advice));
            belonging(connection, "advice_id", advice, |_| true, &mut found)?;
        }
        HistoryOf::Row(table, id) => {
            found.push(pair(table, id));
            if table == Table::Recommendation {
                found.push(pair(Table::RecommendationText, id));
            }
        }
    }
    found.sort();
    found.dedup();
    Ok(Some(found))
}

/// The rows of other tables that tell of a case, which do not name it: its project, and the bodies in it with their names.
pub fn near(connection: &Connection, of: HistoryOf) -> Result<BTreeSet<(String, String)>, StoreError> {
    let mut found = BTreeSet::new();
    let HistoryOf::Case(case) = of else { return Ok(found) };
    for (table, sql) in [
        (Table::Project, "SELECT project_id FROM \"case\" WHERE id = ?1"),
        (
            Table::Organisation,
            "SELECT organisation_id FROM case_organisation WHERE case_id = ?1",
        ),
        (
            Table::OrganisationName,
            "SELECT n.id FROM organisation_name n
             JOIN case_organisation o ON o.organisation_id = n.organisation_id WHERE o.case_id = ?1",
        ),
    ] {
        let ids = strings(connection, sql, &[&Some(case.to_string())])?;
        found.extend(ids.into_iter().map(|id| (table.name().to_owned(), id)));
    }
    Ok(found)
}

/// The rows that name an owner in this column: those there are, and those that undoing has taken out of the file.
fn belonging(
    connection: &Connection,
    column: &str,
    owner: Id,
    is_of: impl Fn(&str) -> bool,
    found: &mut Vec<(String, String)>,
) -> Result<(), StoreError> {
    let owner = Some(owner.to_string());
    for (table, columns) in schema::journaled_tables(connection)? {
        if is_of(&table) && columns.iter().any(|own| own == column) {
            let ids = strings(
                connection,
                &format!("SELECT id FROM \"{table}\" WHERE \"{column}\" = ?1"),
                &[&owner],
            )?;
            found.extend(ids.into_iter().map(|id| (table.clone(), id)));
        }
    }
    let sql = format!(
        "SELECT c.table_name, c.row_id FROM operation o JOIN change c ON c.operation_seq = o.seq
         WHERE o.undoes IS NOT NULL AND json_extract(c.before, '$.{column}') = ?1"
    );
    let mut gone = connection.prepare_cached(&sql)?;
    for row in gone.query_map([owner], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))? {
        let row = row?;
        if is_of(&row.0) {
            found.push(row);
        }
    }
    Ok(())
}

pub fn strings(connection: &Connection, sql: &str, parameters: &[&Option<String>]) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_map(rusqlite::params_from_iter(parameters), |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Whether a row is one the history is of, by what it says itself.
pub fn is_in(of: HistoryOf, row: &RowChange) -> bool {
    let names = |column: &str, owner: Id| {
        let states = [&row.before, &row.after, &row.now];
        let owner = owner.to_string();
        states.into_iter().any(|state| text_in(state.as_ref(), column) == owner)
    };
    let is = |table: Table, id: Id| row.table == table && row.id == id;
    match of {
        HistoryOf::Council => true,
        HistoryOf::Settings => SETTINGS.contains(&row.table.name()),
        HistoryOf::Case(case) => is(Table::Case, case) || names("case_id", case),
        HistoryOf::Letter(case) => LETTER.contains(&row.table.name()) && names("case_id", case),
        HistoryOf::Meeting(meeting) => is(Table::Meeting, meeting) || names("meeting_id", meeting),
        HistoryOf::Advice(advice) => is(Table::Advice, advice) || names("advice_id", advice),
        HistoryOf::Row(Table::Recommendation, id) => is(Table::Recommendation, id) || is(Table::RecommendationText, id),
        HistoryOf::Row(table, id) => is(table, id),
    }
}
