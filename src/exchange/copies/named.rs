//! Where the name of something left out stands in a text that goes along.
//!
//! A program cannot know who has written of a case by hand. It can look for the names, and ask.

use super::RowMap;
use crate::domain::history::first_words;
use crate::domain::{Id, Row, Table};

/// A name that stands in a row that goes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    pub table: Table,
    pub id: Id,
    /// How the row's text begins, to know it by.
    pub words: String,
}

/// Where the names stand in the rows, the first name of each row.
#[must_use]
pub fn named(rows: &RowMap, names: &[String]) -> Vec<Named> {
    let names: Vec<(&String, String)> = names.iter().map(|name| (name, name.trim().to_lowercase())).collect();
    if names.is_empty() {
        return Vec::new();
    }
    rows.values().filter_map(|row| first_named(row, &names)).collect()
}

/// The first of the names, in lower case beside it, that a text has.
#[must_use]
pub fn name_in<'a>(text: &str, names: &[(&'a String, String)]) -> Option<&'a String> {
    let text = text.to_lowercase();
    names
        .iter()
        .find(|(_, lower)| text.contains(lower.as_str()))
        .map(|(name, _)| *name)
}

fn first_named(row: &Row, names: &[(&String, String)]) -> Option<Named> {
    let json = row.to_json().ok()?;
    let columns = json.as_object()?;
    let text = |column: &String| !(column == "id" || column.ends_with("_id") || column.ends_with("_at"));
    let name = columns
        .iter()
        .filter(|(column, _)| text(column))
        .find_map(|(_, value)| name_in(value.as_str()?, names))?;
    Some(Named {
        name: name.clone(),
        table: row.table(),
        id: row.id(),
        words: first_words(columns),
    })
}
