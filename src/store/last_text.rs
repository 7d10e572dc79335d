//! The text that was written last, read from the journal.

use rusqlite::{Connection, OptionalExtension as _};
use serde_json::Value;

use super::{StoreError, rows};
use crate::domain::{Field, LastText, MinutesStatus, Row, Table};

/// How many of the latest operations on one row are looked through.
const MOST: i64 = 500;

/// The text that was written last and still stands, if any.
///
/// Writing is an operation that changed one row alone, and in it one of the texts: what the program fills in comes with
/// other rows. A note of a meeting whose minutes are approved is done with. What was taken back reads as before it was written, and is passed by.
pub fn last_text(connection: &Connection) -> Result<Option<LastText>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT o.at, c.table_name, c.row_id, c.before
         FROM (SELECT seq, at FROM operation
               WHERE undoes IS NULL
                 AND (SELECT count(*) FROM (SELECT 1 FROM change WHERE operation_seq = seq LIMIT 2)) = 1
               ORDER BY seq DESC LIMIT ?1) o
         JOIN change c ON c.operation_seq = o.seq
         ORDER BY o.seq DESC",
    )?;
    let mut found = statement.query([MOST])?;
    while let Some(row) = found.next()? {
        let (at, table): (String, String) = (row.get(0)?, row.get(1)?);
        let (id, before): (String, Option<String>) = (row.get(2)?, row.get(3)?);
        if LastText::FIELDS.iter().all(|field| field.table.name() != table) {
            continue;
        }
        let Some(kind) = Table::named(&table) else { continue };
        let Some(now) = rows::row_of(connection, kind, &id)? else {
            continue;
        };
        if let Some(text) = written(connection, &table, &at, before.as_deref(), &now)? {
            return Ok(Some(text));
        }
    }
    Ok(None)
}

/// Whether the minutes of the meeting a note is of are approved: what was noted there is done with.
fn is_in_approved_minutes(connection: &Connection, meeting: &Value) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM minutes WHERE meeting_id = ?1 AND status = ?2 AND ended_at IS NULL)";
    let mut statement = connection.prepare_cached(sql)?;
    let approved = MinutesStatus::Approved.code();
    Ok(statement.query_row((meeting.as_str(), approved), |row| row.get(0))?)
}

/// The text that stands otherwise in the row `now` than `before`, where the row, its case and its recommendation are in use.
fn written(
    connection: &Connection,
    table: &str,
    at: &str,
    before: Option<&str>,
    row: &Row,
) -> Result<Option<LastText>, StoreError> {
    let now = row.to_json().unwrap_or_default();
    let object = |json: &str| serde_json::from_str::<Value>(json).unwrap_or_default();
    let before = before.map(object).unwrap_or_default();
    let text = |row: &Value, field: Field| row[field.column].as_str().unwrap_or_default().trim().to_owned();
    let differs = |field: &&Field| {
        field.table.name() == table && !text(&now, **field).is_empty() && text(&before, **field) != text(&now, **field)
    };
    let Some(field) = LastText::FIELDS.iter().find(differs) else {
        return Ok(None);
    };
    let Ok(at) = at.parse() else { return Ok(None) };
    let is_ended = |table: &str, id: &Value| -> Result<bool, StoreError> {
        let sql = format!("SELECT ended_at IS NOT NULL FROM \"{table}\" WHERE id = ?1");
        let mut statement = connection.prepare_cached(&sql)?;
        let ended: Option<bool> = statement.query_row([id.as_str()], |row| row.get(0)).optional()?;
        Ok(ended.unwrap_or(true))
    };
    let is_gone = !now["ended_at"].is_null()
        || is_ended("case", &now["case_id"])?
        || (table == "note" && is_in_approved_minutes(connection, &now["meeting_id"])?)
        || (table == "recommendation_text" && is_ended("recommendation", &now["id"])?)
        || (table == "letter_section" && is_ended("letter", &now["letter_id"])?);
    let text = now[field.column].as_str().unwrap_or_default().to_owned();
    Ok(LastText::of(*field, row, text, at).filter(|_| !is_gone))
}
