//! Rows in and out of tables. A row has one value a column, under the same names in the types and, as a JSON object, in the
//! journal.

use rusqlite::types::{ToSqlOutput, Value as SqlValue, ValueRef};
use rusqlite::{Connection, OptionalExtension as _, ToSql, params_from_iter};
use serde::de::value::MapDeserializer;
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
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

/// One row of a table the program has a type for, or none where it is not in the table.
pub fn row_of(connection: &Connection, table: Table, id: &str) -> Result<Option<Row>, StoreError> {
    let mut found = None;
    each(connection, table, "WHERE id = ?1", &[&id], |row| found = Some(row))?;
    Ok(found)
}

/// Every row the council holds in memory.
pub fn council(connection: &Connection) -> Result<Council, StoreError> {
    let mut council = Council::default();
    for &table in Table::IN_COUNCIL {
        each(connection, table, "", &[], |row| council.put(row))?;
        council.compact(table);
    }
    Ok(council)
}

/// The long texts of one subject: a case, an item of an agenda without one, or a meeting.
pub fn case_texts(connection: &Connection, subject: Id) -> Result<CaseTexts, StoreError> {
    let mut texts = CaseTexts::default();
    for &table in Table::IN_TEXTS {
        let columns = table.subject_columns().iter();
        let named: Vec<String> = columns.map(|column| format!("\"{column}\" = ?1")).collect();
        let filter = format!("WHERE {}", named.join(" OR "));
        each(connection, table, &filter, &[&subject.to_string()], |row| {
            texts.put(row);
        })?;
    }
    Ok(texts)
}

/// Every row of every table the program has a type for.
pub fn each_of_all(connection: &Connection, mut take: impl FnMut(Row)) -> Result<(), StoreError> {
    Table::ALL
        .iter()
        .try_for_each(|&table| each(connection, table, "", &[], &mut take))
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
    let columns = schema::columns(connection, name)?;
    let mut statement = connection.prepare_cached(&format!("SELECT * FROM \"{name}\" {filter}"))?;
    let mut rows = statement.query(parameters)?;
    while let Some(row) = rows.next()? {
        let row = read(row, &columns, table).map_err(|source| StoreError::Row { table: name, source })?;
        take(row);
    }
    Ok(())
}

/// Reads a row by its columns, given in the order of the table.
fn read(row: &rusqlite::Row<'_>, columns: &[String], table: Table) -> Result<Row, serde_json::Error> {
    let values = columns.iter().enumerate().map(|(place, column)| {
        // A row that ends before its columns lacks a value, which the type then says.
        let value = row.get_ref(place).unwrap_or(ValueRef::Null);
        (column.as_str(), Cell(value))
    });
    Row::read(table, MapDeserializer::new(values))
}

/// One value of a row, as the types read it.
struct Cell<'a>(ValueRef<'a>);

impl IntoDeserializer<'_, serde_json::Error> for Cell<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Cell<'_> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            ValueRef::Null => visitor.visit_unit(),
            ValueRef::Integer(number) => visitor.visit_i64(number),
            ValueRef::Real(number) => visitor.visit_f64(number),
            ValueRef::Text(text) => visitor.visit_str(std::str::from_utf8(text).map_err(Self::Error::custom)?),
            ValueRef::Blob(bytes) => visitor.visit_bytes(bytes),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            ValueRef::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        let word = self.0.as_str().map_err(Self::Error::custom)?;
        visitor.visit_enum(word.into_deserializer())
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
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
