//! Reading the journal: what was done to a row, to all that belongs to something, or to the whole file.
//!
//! The journal keeps rows as they were *before* each operation. So what an operation left a row as is what the next
//! operation on the row found, or the row as it is now. Rows are found through the indexes on their case or owner, and
//! their changes through the one on `change(table_name, row_id, operation_seq)`: nothing is read that is not told.

mod scope;
mod states;

use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::Value;

use scope::{is_in, near, rows_in, strings, touched};
use states::{also, now, row_change};

use super::{StoreError, schema};
use crate::domain::compare::{compare, count_words, shortened};
use crate::domain::history::{
    Against, Columns, Doing, EndedRow, HistoryChange, HistoryEntry, HistoryOf, HistoryPage, RowChange, TextChange,
    Touched, is_text, owners,
};
use crate::domain::{Id, OperationName, Table, text};

/// The most rows of one operation that are read; hundreds come with a list.
const MOST_ROWS: usize = 20;

/// How many rows an operation may have touched for each to be looked at by itself.
const FEW_ROWS: usize = 500;

/// The longest texts, in bytes, whose words are counted for the list.
const COUNTED: usize = 4_000;

/// How much is kept of a run of words in a comparison, in characters.
const MOST_CHARACTERS: usize = 1_200;

/// How much is told of a row's text in a list, in characters.
const FIRST_WORDS: usize = 120;

/// What is ended as a part of something else, and so is no thing of its own to bring back.
const PARTS: [&str; 2] = ["case_organisation", "estimate"];

/// Up to `count` operations, newest first, of those before the one with the number `before`.
pub fn page(
    connection: &Connection,
    of: HistoryOf,
    before: Option<i64>,
    count: usize,
) -> Result<HistoryPage, StoreError> {
    let before = before.unwrap_or(i64::MAX);
    let mut touched = touched(connection, of)?;
    let mut found: Vec<i64> = match &touched {
        Some(touched) => touched
            .range(..before)
            .rev()
            .map(|(seq, _)| *seq)
            .take(count + 1)
            .collect(),
        None => connection
            .prepare_cached("SELECT seq FROM operation WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2")?
            .query_map(params![before, i64::try_from(count + 1).unwrap_or(i64::MAX)], |row| {
                row.get(0)
            })?
            .collect::<Result<_, _>>()?,
    };
    let has_older = found.len() > count;
    found.truncate(count);
    let mut entries = Vec::with_capacity(found.len());
    for seq in found {
        let own = match &mut touched {
            Some(touched) => touched.remove(&seq).unwrap_or_default(),
            None => rows_of(connection, seq)?,
        };
        entries.push(entry(connection, seq, own)?);
    }
    Ok(HistoryPage { entries, has_older })
}

/// What the operation with this number did to the rows a history is of, or how what it left them as differs from another
/// state of them.
pub fn change(connection: &Connection, of: HistoryOf, seq: i64, against: Against) -> Result<HistoryChange, StoreError> {
    let all = rows_of(connection, seq)?;
    let near = near(connection, of)?;
    let (own, is_sifted) = if all.len() > FEW_ROWS && of != HistoryOf::Council {
        let touched = touched(connection, of)?;
        (
            touched.and_then(|mut touched| touched.remove(&seq)).unwrap_or_default(),
            true,
        )
    } else {
        (all, of == HistoryOf::Council)
    };
    let (mut rows, mut left_out) = (Vec::new(), 0);
    for (table, id) in in_order(own) {
        if is_sifted && rows.len() == MOST_ROWS {
            left_out += 1;
            continue;
        }
        let row = row_change(connection, seq, table, &id, against)?;
        if !is_sifted && !is_in(of, &row) && !near.contains(&(table.name().to_owned(), id)) {
            continue;
        }
        if rows.len() == MOST_ROWS {
            left_out += 1;
            continue;
        }
        rows.push(row);
    }
    let mut change = HistoryChange {
        seq,
        against,
        also: also(connection, seq, &rows)?,
        rows,
        left_out,
    };
    let is_later = change.is_with_later();
    for row in &mut change.rows {
        row.texts = texts(row, is_later);
    }
    Ok(change)
}

/// What is out of use now and can be brought back, last ended first: of all that a history is of.
pub fn ended(connection: &Connection, of: HistoryOf) -> Result<Vec<EndedRow>, StoreError> {
    let mut found = Vec::new();
    let own = rows_in(connection, of)?;
    for (name, columns) in schema::journaled_tables(connection)? {
        let Some(table) = Table::named(&name) else { continue };
        if !columns.iter().any(|column| column == "ended_at") || PARTS.contains(&name.as_str()) {
            continue;
        }
        if let Some(own) = &own {
            let sql = format!("SELECT id FROM \"{name}\" WHERE id = ?1 AND ended_at IS NOT NULL");
            for (_, id) in own.iter().filter(|(table, _)| *table == name) {
                for id in strings(connection, &sql, &[&Some(id.clone())])? {
                    found.extend(ended_row(connection, table, &id)?);
                }
            }
        } else {
            let sql = format!("SELECT id FROM \"{name}\" WHERE ended_at IS NOT NULL");
            for id in strings(connection, &sql, &[])? {
                found.extend(ended_row(connection, table, &id)?);
            }
        }
    }
    found.sort_by_key(|row: &EndedRow| (std::cmp::Reverse(row.seq), row.row.table, row.row.id));
    Ok(found)
}

fn ended_row(connection: &Connection, table: Table, id: &str) -> Result<Option<EndedRow>, StoreError> {
    let by = connection
        .prepare_cached(
            "SELECT o.seq, o.at, o.person FROM change c JOIN operation o ON o.seq = c.operation_seq
             WHERE c.table_name = ?1 AND c.row_id = ?2
               AND (c.before IS NULL OR json_extract(c.before, '$.ended_at') IS NULL)
             ORDER BY c.operation_seq DESC LIMIT 1",
        )?
        .query_row(params![table.name(), id], |row| {
            Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?))
        })
        .optional()?;
    let row = now(connection, table, id)?;
    let (Some((seq, at, person)), Some(row), Ok(id)) = (by, row, id.parse::<Id>()) else {
        return Ok(None);
    };
    let id_in = |column: &str| row.get(column).and_then(Value::as_str).and_then(|id| id.parse().ok());
    Ok(Some(EndedRow {
        seq,
        at: time(&at),
        person,
        case: id_in("case_id"),
        parents: owners(table, &row),
        row: Touched {
            table,
            id,
            words: first_words(&row),
        },
    }))
}

/// Every row an operation touched.
fn rows_of(connection: &Connection, seq: i64) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT table_name, row_id FROM change WHERE operation_seq = ?1")?;
    let found = statement.query_map([seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The rows of tables that the program has a type for, what belongs to something after what it belongs to.
fn in_order(rows: Vec<(String, String)>) -> Vec<(Table, String)> {
    let mut known: Vec<_> = rows
        .into_iter()
        .filter_map(|(table, id)| Some((Table::named(&table)?, id)))
        .collect();
    // A new case comes with its project, and a new agency with its name: the case is what it is about.
    known.sort_by_key(|(table, _)| {
        let is_behind = matches!(table, Table::Project | Table::Organisation | Table::OrganisationName);
        (is_behind, *table)
    });
    known
}

fn entry(connection: &Connection, seq: i64, own: Vec<(String, String)>) -> Result<HistoryEntry, StoreError> {
    let (id, at, person, name, undoes) = connection
        .prepare_cached("SELECT id, at, person, name, undoes FROM operation WHERE seq = ?1")?
        .query_row([seq], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get(2)?,
                row.get::<_, String>(3)?,
                row.get::<_, Option<String>>(4)?,
            ))
        })?;
    let doing = match undoes {
        None => Doing::Done,
        Some(_) => doing(connection, &id)?,
    };
    let known = in_order(own);
    let mut about = None;
    let mut words = Some((0, 0));
    for (table, id) in known.iter().take(MOST_ROWS) {
        let row = row_change(connection, seq, *table, id, Against::Before)?;
        if about.is_none() {
            let first = row.after.as_ref().or(row.before.as_ref());
            about = Some(Touched {
                table: *table,
                id: row.id,
                words: first.map(first_words).unwrap_or_default(),
            });
        }
        words = words
            .zip(counted(&row))
            .map(|((added, removed), (more, fewer))| (added + more, removed + fewer));
    }
    Ok(HistoryEntry {
        seq,
        at: time(&at),
        person,
        name: OperationName::from_code(&name),
        doing,
        about,
        rows: known.len(),
        words: words.filter(|words| known.len() <= MOST_ROWS && *words != (0, 0)),
    })
}

/// Taking back what takes back is doing again: what an operation came of is told by how many it stands upon.
fn doing(connection: &Connection, id: &str) -> Result<Doing, StoreError> {
    let length: i64 = connection
        .prepare_cached(
            "WITH RECURSIVE chain(id, undoes) AS (
               SELECT id, undoes FROM operation WHERE id = ?1
               UNION SELECT o.id, o.undoes FROM operation o JOIN chain ON o.id = chain.undoes)
             SELECT count(undoes) FROM chain",
        )?
        .query_row([id], |row| row.get(0))?;
    Ok(match length % 2 {
        _ if length == 0 => Doing::Done,
        1 => Doing::Undone,
        _ => Doing::Redone,
    })
}

fn text_in<'a>(row: Option<&'a Columns>, column: &str) -> &'a str {
    row.and_then(|row| row.get(column))
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The texts a change touched, each with its column, as it was and as it became.
fn changed_texts(row: &RowChange) -> impl Iterator<Item = (&str, &str, &str)> {
    let of = |column| {
        (
            column,
            text_in(row.before.as_ref(), column),
            text_in(row.after.as_ref(), column),
        )
    };
    let changed = row.changed().into_iter().filter(|column| is_text(row.table, column));
    changed.map(of).filter(|(_, before, after)| before != after)
}

fn texts(row: &RowChange, is_later: bool) -> Vec<TextChange> {
    let mut texts: Vec<TextChange> = changed_texts(row)
        .map(|(column, before, after)| {
            let (before, after) = if is_later { (after, before) } else { (before, after) };
            let (spans, is_cut) = shortened(compare(before, after), MOST_CHARACTERS);
            TextChange {
                column: column.to_owned(),
                spans,
                is_cut,
            }
        })
        .collect();
    // A headline is read before what it stands over.
    texts.sort_by_key(|text| text.column == "body");
    texts
}

/// Words added and removed in the texts of a row; none where one of them is too long to count for a list.
fn counted(row: &RowChange) -> Option<(usize, usize)> {
    changed_texts(row).try_fold((0, 0), |(added, removed), (_, before, after)| {
        let short = before.len().max(after.len()) <= COUNTED;
        let (more, fewer) = short.then(|| count_words(&compare(before, after)))?;
        Some((added + more, removed + fewer))
    })
}

/// How the text of a row begins, on one line.
fn first_words(row: &Columns) -> String {
    let texts = [
        "headline",
        "title",
        "name",
        "body",
        "description",
        "printed_name",
        "held_on",
        "value",
    ];
    let first = texts
        .into_iter()
        .map(|column| text_in(Some(row), column))
        .find(|text| !text.trim().is_empty())
        .unwrap_or_default();
    let beginning: String = first.chars().take(FIRST_WORDS).collect();
    text::one_line(&beginning)
}

fn time(at: &str) -> jiff::Timestamp {
    at.parse().unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}
