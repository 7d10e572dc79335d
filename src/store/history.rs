//! Reading the journal: what was done to a row, to all that belongs to something, or to the whole file.
//!
//! The journal keeps rows as they were *before* each operation. So what an operation left a row as is what the next
//! operation on the row found, or the row as it is now. Rows are found through the indexes on their case or owner, and
//! their changes through the one on `change(table_name, row_id, operation_seq)`: nothing is read that is not told.

mod scope;
mod states;

use std::cell::RefCell;
use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::Value;

use scope::{is_in, near, rows_in, strings, touched};
use states::{also, now, row_change};

use super::{StoreError, schema};
use crate::domain::compare::{compare, count_words, shortened};
use crate::domain::history::{
    Against, Columns, Doing, EndedRow, HistoryChange, HistoryEntry, HistoryOf, HistoryPage, RowChange, TextChange,
    Touched, first_words, is_text, owners,
};
use crate::domain::{Id, OperationName, Table};

/// The most rows of one operation that are read; hundreds come with a list.
const MOST_ROWS: usize = 20;

/// How many rows an operation may have touched for each to be looked at by itself.
const FEW_ROWS: usize = 500;

/// The longest texts, in bytes, whose words are counted for the list.
const COUNTED: usize = 4_000;

/// How much is kept of a run of words in a comparison, in characters.
const MOST_CHARACTERS: usize = 1_200;

/// What is ended as a part of something else, and so is no thing of its own to bring back.
const PARTS: [&str; 2] = ["case_organisation", "estimate"];

/// How many rows the operations of very many rows touched, by their number: counted once, since what is done stays as it is.
#[derive(Default)]
pub struct Counted(RefCell<BTreeMap<i64, usize>>);

/// Up to `count` operations, newest first, of those before the one with the number `before`.
pub fn page(
    connection: &Connection,
    counted: &Counted,
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
            .query_map(params![before, limit(count + 1)], |row| row.get(0))?
            .collect::<Result<_, _>>()?,
    };
    let has_older = found.len() > count;
    found.truncate(count);
    let mut entries = Vec::with_capacity(found.len());
    for seq in found {
        let own = match &mut touched {
            Some(touched) => RowsOf::all(touched.remove(&seq).unwrap_or_default()),
            None => RowsOf::of(connection, counted, seq)?,
        };
        entries.push(entry(connection, seq, &own)?);
    }
    Ok(HistoryPage { entries, has_older })
}

/// What the operation with this number did to the rows a history is of, or how what it left them as differs from another
/// state of them.
pub fn change(
    connection: &Connection,
    counted: &Counted,
    of: HistoryOf,
    seq: i64,
    against: Against,
) -> Result<HistoryChange, StoreError> {
    let near = near(connection, of)?;
    let (own, is_sifted) = if of == HistoryOf::Council {
        (RowsOf::of(connection, counted, seq)?, true)
    } else {
        let few = few_rows(connection, seq)?;
        let is_sifted = few.is_none();
        let own = match few {
            Some(few) => few,
            None => touched(connection, of)?
                .and_then(|mut touched| touched.remove(&seq))
                .unwrap_or_default(),
        };
        (RowsOf::all(own), is_sifted)
    };
    let (mut rows, mut left_out) = (Vec::new(), own.count - own.rows.len());
    for (table, id) in own.rows {
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

/// Rows an operation touched, of tables that the program has a type for, what it is about first.
struct RowsOf {
    /// All of them, or as many as are told of where there are more than [`FEW_ROWS`].
    rows: Vec<(Table, String)>,
    /// How many there are.
    count: usize,
}

impl RowsOf {
    fn all(rows: Vec<(String, String)>) -> Self {
        let mut rows: Vec<_> = rows
            .into_iter()
            .filter_map(|(table, id)| Some((Table::named(&table)?, id)))
            .collect();
        rows.sort_by_key(|(table, _)| place(*table));
        Self {
            count: rows.len(),
            rows,
        }
    }

    /// The rows of an operation. Of one that filled a new file, which may be millions, no more are read than are told of.
    fn of(connection: &Connection, counted: &Counted, seq: i64) -> Result<Self, StoreError> {
        if let Some(few) = few_rows(connection, seq)? {
            return Ok(Self::all(few));
        }
        let mut tables = Table::ALL.to_vec();
        tables.sort_by_key(|table| place(*table));
        let mut some = connection.prepare_cached(
            "SELECT row_id FROM change WHERE operation_seq = ?1 AND table_name = ?2 ORDER BY row_id LIMIT ?3",
        )?;
        let mut rows = Vec::new();
        for table in tables {
            let room = limit(MOST_ROWS - rows.len());
            if room == 0 {
                break;
            }
            for id in some.query_map(params![seq, table.name(), room], |row| row.get(0))? {
                rows.push((table, id?));
            }
        }
        let count = counted.rows_of(connection, seq)?;
        Ok(Self { rows, count })
    }
}

impl Counted {
    fn rows_of(&self, connection: &Connection, seq: i64) -> Result<usize, StoreError> {
        if let Some(count) = self.0.borrow().get(&seq) {
            return Ok(*count);
        }
        let mut of_table =
            connection.prepare_cached("SELECT count(*) FROM change WHERE operation_seq = ?1 AND table_name = ?2")?;
        let mut count = 0;
        for table in Table::ALL {
            let own: i64 = of_table.query_row(params![seq, table.name()], |row| row.get(0))?;
            count += usize::try_from(own).unwrap_or_default();
        }
        self.0.borrow_mut().insert(seq, count);
        Ok(count)
    }
}

/// Every row an operation touched; none where they are more than [`FEW_ROWS`].
fn few_rows(connection: &Connection, seq: i64) -> Result<Option<Vec<(String, String)>>, StoreError> {
    let rows = connection
        .prepare_cached("SELECT table_name, row_id FROM change WHERE operation_seq = ?1 LIMIT ?2")?
        .query_map(params![seq, limit(FEW_ROWS + 1)], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    Ok((rows.len() <= FEW_ROWS).then_some(rows))
}

/// Where rows of a table stand among those of others: what belongs to something after what it belongs to. A new case comes
/// with its project, and a new agency with its name: the case is what it is about.
fn place(table: Table) -> (bool, Table) {
    let is_behind = matches!(table, Table::Project | Table::Organisation | Table::OrganisationName);
    (is_behind, table)
}

fn limit(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn entry(connection: &Connection, seq: i64, own: &RowsOf) -> Result<HistoryEntry, StoreError> {
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
    let mut about = None;
    let mut words = Some((0, 0));
    for (table, id) in own.rows.iter().take(MOST_ROWS) {
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
        rows: own.count,
        words: words.filter(|words| own.count <= MOST_ROWS && *words != (0, 0)),
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

fn time(at: &str) -> jiff::Timestamp {
    at.parse().unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_operation_of_very_many_rows_no_more_are_read_than_are_told_of() {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch(
                "CREATE TABLE change (operation_seq INTEGER, table_name TEXT, row_id TEXT, before TEXT,
                   PRIMARY KEY (operation_seq, table_name, row_id)) WITHOUT ROWID;
                 WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000)
                   INSERT INTO change SELECT 1, iif(i % 2, 'case', 'note'), printf('%04d', i), NULL FROM n;
                 INSERT INTO change SELECT 2, table_name, row_id, NULL FROM change LIMIT 500;",
            )
            .unwrap();
        assert!(few_rows(&connection, 1).unwrap().is_none());
        let counted = Counted::default();
        let many = RowsOf::of(&connection, &counted, 1).unwrap();
        assert_eq!((many.rows.len(), many.count), (MOST_ROWS, 9000));
        assert_eq!(many.rows[0], (Table::Case, "0001".to_owned()));
        let few = RowsOf::of(&connection, &counted, 2).unwrap();
        assert_eq!((few.rows.len(), few.count), (FEW_ROWS, FEW_ROWS));
    }
}
