//! Rows in and out of tables. A row is a JSON object with one member a column, the same in the journal and in the types.

use rusqlite::types::{ToSqlOutput, Value as SqlValue};
use rusqlite::{Connection, OptionalExtension as _, ToSql, params_from_iter};
use serde_json::{Map, Value};

use super::{Refusal, StoreError, schema};
use crate::domain::{CaseTexts, Council, Field, Id, Row, Table, Write};

/// Carries out one write of the running operation.
///
/// # Errors
/// [`Refusal::NoSuchRow`] where the row to change is not in the file.
pub fn write(connection: &Connection, write: &Write) -> Result<(), StoreError> {
    match write {
        Write::Insert(row) => {
            let table = row.table().name();
            match row.to_json().map_err(|source| StoreError::Row { table, source })? {
                Value::Object(columns) => insert(connection, table, &columns),
                _ => Err(StoreError::Refused(Refusal::NoSuchRow)),
            }
        }
        Write::Set {
            table,
            id,
            column,
            value,
        } => {
            let sql = format!("UPDATE \"{}\" SET \"{column}\" = ?2 WHERE id = ?1", table.name());
            let changed = connection
                .prepare_cached(&sql)?
                .execute((id.to_string(), Parameter(value)))?;
            if changed == 1 {
                Ok(())
            } else {
                Err(StoreError::Refused(Refusal::NoSuchRow))
            }
        }
    }
}

/// Whether a field of a row is this text already.
pub fn holds(connection: &Connection, field: Field, id: Id, text: &str) -> Result<bool, StoreError> {
    let sql = format!(
        "SELECT 1 FROM \"{}\" WHERE id = ?1 AND \"{}\" = ?2",
        field.table.name(),
        field.column
    );
    Ok(connection.prepare_cached(&sql)?.exists((id.to_string(), text))?)
}

/// Keeps a document, unless it is kept already.
pub fn keep_document(connection: &Connection, document: &super::Document) -> Result<(), StoreError> {
    let sql = "INSERT INTO document (sha256, media_type, byte_length, content, added_at) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT DO NOTHING";
    let now = jiff::Timestamp::now().to_string();
    connection.prepare_cached(sql)?.execute((
        &document.sha256,
        document.media_type,
        document.content.len() as i64,
        &document.content[..],
        now,
    ))?;
    Ok(())
}

/// The content of a document; none where the file has none with this SHA-256.
pub fn document(connection: &Connection, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT content FROM document WHERE sha256 = ?1")?
        .query_row([sha256], |row| row.get(0))
        .optional()?)
}

/// Puts a row in place exactly as `json` has it, whether one with its key is there or not.
///
/// `SQLite` itself reads the JSON it wrote, so that reals come back to the last bit.
pub fn restore(connection: &Connection, table: &str, id: &str, json: &str) -> Result<(), StoreError> {
    let columns = schema::columns(connection, table)?;
    let list = |each: &dyn Fn(&String) -> String| columns.iter().map(each).collect::<Vec<_>>().join(", ");
    let assignments = list(&|column| format!("\"{column}\" = json_extract(?2, '$.{column}')"));
    let update = format!("UPDATE \"{table}\" SET {assignments} WHERE id = ?1");
    if connection.prepare_cached(&update)?.execute((id, json))? == 0 {
        let names = list(&|column| format!("\"{column}\""));
        let values = list(&|column| format!("json_extract(?1, '$.{column}')"));
        let insert = format!("INSERT INTO \"{table}\" ({names}) VALUES ({values})");
        connection.prepare_cached(&insert)?.execute([json])?;
    }
    Ok(())
}

/// Takes a row out of its table; only undoing an insertion does.
pub fn delete(connection: &Connection, table: &str, id: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached(&format!("DELETE FROM \"{table}\" WHERE id = ?1"))?
        .execute([id])?;
    Ok(())
}

/// One row as JSON, or none where it is not in the table.
pub fn json_of(connection: &Connection, table: &str, id: &str) -> Result<Option<String>, StoreError> {
    let sql = format!(
        "SELECT {} FROM \"{table}\" WHERE id = ?1",
        json_object(connection, table)?
    );
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// Reads one row of a table the program has a type for.
pub fn parse(table: Table, json: &str) -> Result<Row, StoreError> {
    Row::from_json(table, json).map_err(|source| StoreError::Row {
        table: table.name(),
        source,
    })
}

/// Every row the council holds in memory.
pub fn council(connection: &Connection) -> Result<Council, StoreError> {
    let mut council = Council::default();
    for &table in Table::IN_COUNCIL {
        each(connection, table, "", &[], |row| council.put(row))?;
    }
    Ok(council)
}

/// The long texts of one case.
pub fn case_texts(connection: &Connection, case: Id) -> Result<CaseTexts, StoreError> {
    let mut texts = CaseTexts::default();
    for &table in Table::IN_TEXTS {
        each(connection, table, "WHERE case_id = ?1", &[&case.to_string()], |row| {
            texts.put(row);
        })?;
    }
    Ok(texts)
}

/// Reads every long text, to see that it can be read.
pub fn read_all_texts(connection: &Connection) -> Result<(), StoreError> {
    Table::IN_TEXTS
        .iter()
        .try_for_each(|&table| each(connection, table, "", &[], drop))
}

fn each(
    connection: &Connection,
    table: Table,
    filter: &str,
    parameters: &[&dyn ToSql],
    mut take: impl FnMut(Row),
) -> Result<(), StoreError> {
    let name = table.name();
    let sql = format!("SELECT {} FROM \"{name}\" {filter}", json_object(connection, name)?);
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query(parameters)?;
    while let Some(row) = rows.next()? {
        take(parse(table, row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?);
    }
    Ok(())
}

fn json_object(connection: &Connection, table: &str) -> Result<String, StoreError> {
    let members = schema::columns(connection, table)?
        .iter()
        .map(|column| format!("'{column}', \"{column}\""))
        .collect::<Vec<_>>()
        .join(", ");
    Ok(format!("json_object({members})"))
}

fn insert(connection: &Connection, table: &str, columns: &Map<String, Value>) -> Result<(), StoreError> {
    let names = columns
        .keys()
        .map(|column| format!("\"{column}\""))
        .collect::<Vec<_>>()
        .join(", ");
    let places = (1..=columns.len())
        .map(|index| format!("?{index}"))
        .collect::<Vec<_>>()
        .join(", ");
    let sql = format!("INSERT INTO \"{table}\" ({names}) VALUES ({places})");
    connection
        .prepare_cached(&sql)?
        .execute(params_from_iter(columns.values().map(Parameter)))?;
    Ok(())
}

/// A JSON value as a column: truth values as 0 and 1, whole numbers as integers, the rest as SQLite has them.
struct Parameter<'a>(&'a Value);

impl ToSql for Parameter<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            Value::Null => ToSqlOutput::Owned(SqlValue::Null),
            Value::Bool(flag) => ToSqlOutput::Owned(SqlValue::Integer(i64::from(*flag))),
            Value::Number(number) => ToSqlOutput::Owned(match number.as_i64() {
                Some(whole) => SqlValue::Integer(whole),
                None => SqlValue::Real(number.as_f64().unwrap_or(f64::NAN)),
            }),
            Value::String(text) => ToSqlOutput::from(text.as_str()),
            Value::Array(_) | Value::Object(_) => ToSqlOutput::Owned(SqlValue::Text(self.0.to_string())),
        })
    }
}
