//! Bringing back: an earlier state as a new operation, and what was taken out of use into use again.

mod room;

use serde_json::Value;

use room::{is_in_use, refusal, taken, with_known_bodies};

use super::Name;
use crate::domain::history::{Columns, EndedRow, RowChange, may_be_restored};
use crate::domain::{Council, Id, Operation, Row, Table, Write};

/// Why something cannot be brought back as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBrought {
    /// The row it belongs to is itself out of use, or gone: that one comes first.
    OwnerIsEnded(Table, Id),
    /// The case stands on the meeting's agenda again already.
    IsOnAgenda(Id),
    /// The case has a letter in use.
    HasLetter(Id),
    /// Something else of the same kind is in use where there is room for one.
    PlaceIsTaken,
    /// It is written in a way that this version of the program does not know.
    CannotBeRead,
}

/// Gives columns of a row the values that `change` left them with: all that it changed, or those named in `columns`, but not
/// those that hang together with other rows; see [`may_be_restored`]. None where they are so already, where the row is out
/// of use or part of minutes, or where it is not there any more; see [`put_back`].
#[must_use]
pub fn restore_earlier(change: &RowChange, columns: Option<&[&str]>) -> Option<Operation> {
    let (after, now) = (change.after.as_ref()?, change.now.as_ref()?);
    // Minutes have versions of their own, and those that are approved are not changed by this way either.
    if change.is_ended_now() || matches!(change.table, Table::Minutes | Table::MinutesSection) {
        return None;
    }
    let changed = change.changed();
    let earlier: Columns = changed
        .into_iter()
        .filter(|column| columns.is_none_or(|columns| columns.contains(column)))
        .filter(|column| may_be_restored(column))
        .filter(|column| !change.is_now(column))
        .filter(|column| now.contains_key(*column))
        .filter_map(|column| Some((column.to_owned(), after.get(column)?.clone())))
        .collect();
    // What the types do not know any more would make the file one that cannot be read.
    let mut whole = now.clone();
    whole.extend(earlier.clone());
    Row::from_json(change.table, &Value::Object(whole).to_string()).ok()?;
    (!earlier.is_empty()).then(|| {
        let set = |(column, value): (String, Value)| Write::Set {
            table: change.table,
            id: change.id,
            column: column.into(),
            value,
        };
        Operation::new(Name::RestoreEarlier, earlier.into_iter().map(set).collect())
    })
}

/// Puts rows that undoing has taken out of the file back in, as the operation that is looked at left them, or found them
/// where it took them out itself. A body that the council has under the same name again takes the place of the one that was
/// taken out. None where all of them are there.
///
/// # Errors
/// Where a row belongs to one that is out of use or names one that is gone, where something else has its place by now, or
/// where one of them cannot be read.
pub fn put_back(council: &Council, changes: &[RowChange]) -> Result<Option<Operation>, NotBrought> {
    let gone = changes.iter().filter(|change| change.now.is_none());
    let row = |change: &RowChange| {
        let state = change.after.clone().or_else(|| change.before.clone())?;
        let row = Row::from_json(change.table, &Value::Object(state).to_string());
        Some(row.map_err(|_| NotBrought::CannotBeRead))
    };
    let rows: Vec<Row> = gone.filter_map(row).collect::<Result<_, _>>()?;
    let mut rows = with_known_bodies(council, rows);
    rows.sort_by_key(Row::table);
    let comes = |table, id| rows.iter().any(|row| row.table() == table && row.id() == id);
    if let Some(why) = rows.iter().find_map(|row| refusal(council, row, comes)) {
        return Err(why);
    }
    let writes: Vec<Write> = rows.into_iter().map(|row| Write::Insert(Box::new(row))).collect();
    Ok((!writes.is_empty()).then(|| Operation::new(Name::RestoreEarlier, writes)))
}

/// Takes into use again what one operation ended: `rows` are those it ended together.
///
/// # Errors
/// Where a row belongs to one that is out of use and is not brought back with it, or where something else has its place by
/// now, as where its case is on the meeting's agenda again already.
pub fn bring_back(council: &Council, rows: &[&EndedRow]) -> Result<Operation, NotBrought> {
    let comes = |table, id| rows.iter().any(|row| (row.row.table, row.row.id) == (table, id));
    for ended in rows {
        for &(table, id) in &ended.parents {
            if !comes(table, id) && !is_in_use(council, table, id) {
                return Err(NotBrought::OwnerIsEnded(table, id));
            }
        }
        let row = council.row(ended.row.table, ended.row.id);
        if let Some(why) = row.and_then(|row| taken(council, &row)) {
            return Err(why);
        }
    }
    let writes = rows
        .iter()
        .map(|ended| Write::Set {
            table: ended.row.table,
            id: ended.row.id,
            column: "ended_at".into(),
            value: Value::Null,
        })
        .collect();
    Ok(Operation::new(Name::BringBack, writes))
}
