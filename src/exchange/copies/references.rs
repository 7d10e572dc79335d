//! Which column names a row of which table, and what becomes of a row whose named row is not there.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::RowMap;
use crate::domain::{Id, Row, Table};

/// The table a column of `table` names a row of; none where it names no row of a table with a type.
#[must_use]
pub fn referred(table: Table, column: &str) -> Option<Table> {
    Some(match (table, column) {
        // The text of a recommendation has the recommendation's own key.
        (Table::RecommendationText, "id") | (_, "recommendation_id" | "from_recommendation_id") => {
            Table::Recommendation
        }
        (_, "case_id") => Table::Case,
        (_, "project_id") => Table::Project,
        (_, "organisation_id" | "parent_id" | "learn_from_id") => Table::Organisation,
        (_, "source_id") => Table::Source,
        (_, "meeting_id") => Table::Meeting,
        (_, "member_id" | "author_id" | "owner_id") => Table::Member,
        (_, "agenda_item_id" | "carried_from_id") => Table::AgendaItem,
        (_, "speaker_id") => Table::Participant,
        (_, "note_id") => Table::Note,
        (_, "action_id") => Table::Action,
        (_, "question_id") => Table::Question,
        (_, "letter_id") => Table::Letter,
        (_, "advice_id") => Table::Advice,
        (_, "case_document_id") => Table::CaseDocument,
        (_, "checklist_item_id") => Table::ChecklistItem,
        (_, "minutes_id" | "corrects_id") => Table::Minutes,
        _ => return None,
    })
}

/// The rows that a row names, in use or not. What a comment is loaded with may be of more than one table.
#[must_use]
pub fn references(row: &Row) -> Vec<(Table, Id)> {
    let Ok(Value::Object(columns)) = row.to_json() else {
        return Vec::new();
    };
    let id = |value: &Value| value.as_str().and_then(|id| id.parse::<Id>().ok());
    let named = columns
        .iter()
        .filter_map(|(column, value)| Some((referred(row.table(), column)?, id(value)?)));
    let mut named: Vec<_> = named.collect();
    if let Some(subject) = columns.get("subject_id").and_then(id) {
        named.extend([Table::Case, Table::AgendaItem, Table::Meeting].map(|table| (table, subject)));
    }
    let about = columns
        .get("about_table")
        .and_then(|table| Table::named(table.as_str()?));
    named.extend(about.zip(columns.get("about_id").and_then(id)));
    named
}

/// Takes the names of rows that are not there out of rows; a row that cannot be without one is taken out itself.
pub fn mend(rows: &mut RowMap) {
    // Rows that were found whole may name rows taken out since: until nothing more is to be done.
    loop {
        let keys: BTreeSet<(Table, Id)> = rows.keys().copied().collect();
        let mut mended = Vec::new();
        for (key, row) in rows.iter() {
            match whole(row, &keys) {
                Mended::Whole => {}
                Mended::Less(row) => mended.push((*key, Some(*row))),
                Mended::Gone => mended.push((*key, None)),
            }
        }
        if mended.is_empty() {
            return;
        }
        for (key, row) in mended {
            match row {
                Some(row) => rows.insert(key, row),
                None => rows.remove(&key),
            };
        }
    }
}

enum Mended {
    Whole,
    Less(Box<Row>),
    Gone,
}

fn whole(row: &Row, keys: &BTreeSet<(Table, Id)>) -> Mended {
    let table = row.table();
    let Ok(Value::Object(mut columns)) = row.to_json() else {
        return Mended::Gone;
    };
    if !has_subject(table, &columns, keys) {
        return Mended::Gone;
    }
    let missing: Vec<String> = columns
        .iter()
        .filter(|(column, value)| {
            let named = value.as_str().and_then(|id| id.parse::<Id>().ok());
            referred(table, column)
                .zip(named)
                .is_some_and(|(other, id)| !keys.contains(&(other, id)))
        })
        .map(|(column, _)| column.clone())
        .collect();
    if missing.is_empty() {
        return Mended::Whole;
    }
    for column in missing {
        if column == "id" {
            return Mended::Gone;
        }
        columns.insert(column, Value::Null);
    }
    // What a row was said of, or was on, is no mere mention.
    if table == Table::Note && columns["case_id"].is_null() && columns["agenda_item_id"].is_null() {
        return Mended::Gone;
    }
    match Row::from_json(table, &Value::Object(columns).to_string()) {
        Ok(row) => Mended::Less(Box::new(row)),
        Err(_) => Mended::Gone,
    }
}

/// Whether the text that a comment or a proposal is about is there, and what a comment is loaded with.
fn has_subject(table: Table, columns: &Map<String, Value>, keys: &BTreeSet<(Table, Id)>) -> bool {
    let id = |column: &str| {
        columns
            .get(column)
            .and_then(Value::as_str)
            .and_then(|id| id.parse().ok())
    };
    let about = columns.get("about_table").and_then(Value::as_str).unwrap_or_default();
    let has_about = about.is_empty()
        || Table::named(about)
            .zip(id("about_id"))
            .is_some_and(|(table, id): (Table, Id)| keys.contains(&(table, id)));
    match table {
        Table::Proposal => has_about,
        Table::Comment => {
            let subjects = [Table::Case, Table::AgendaItem, Table::Meeting];
            has_about
                && id("subject_id").is_some_and(|id: Id| subjects.iter().any(|table| keys.contains(&(*table, id))))
        }
        _ => true,
    }
}
