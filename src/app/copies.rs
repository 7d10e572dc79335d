//! Files that go out to members, and bundles that come back: what is read of a council file, and what is written.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;

use crate::domain::{Id, Operation, OperationName, Row, Write};
use crate::exchange::copies::RowMap;
use crate::exchange::copies::member_file::{MemberFile, member_file};
use crate::exchange::copies::named::name_in;
use crate::store::{Store, StoreError};

/// Every row of a file.
///
/// # Errors
/// Where a row cannot be read.
pub fn all_rows(store: &Store) -> Result<RowMap, StoreError> {
    let mut rows = RowMap::new();
    store.each_row(|row| {
        rows.insert((row.table(), row.id()), row);
    })?;
    Ok(rows)
}

/// What would go into the file of a member; none where there is no such person.
///
/// # Errors
/// Where a row cannot be read.
pub fn plan_member_file(
    store: &Store,
    member: Id,
    meeting: Option<Id>,
    now: Timestamp,
) -> Result<Option<PlannedFile>, StoreError> {
    let rows = all_rows(store)?;
    let Some(file) = member_file(&rows, member, meeting, now) else {
        return Ok(None);
    };
    let documents = named_documents(store, &file)?;
    Ok(Some(PlannedFile { file, documents }))
}

/// A member's file that is not written yet.
pub struct PlannedFile {
    pub file: MemberFile,
    /// Papers that go along and have a name of what is left out in their text: the paper's row, and the name.
    pub documents: Vec<(Id, String)>,
}

fn named_documents(store: &Store, file: &MemberFile) -> Result<Vec<(Id, String)>, StoreError> {
    let names: Vec<(&String, String)> = file
        .names
        .iter()
        .map(|name| (name, name.trim().to_lowercase()))
        .collect();
    let mut found = Vec::new();
    if names.is_empty() {
        return Ok(found);
    }
    for row in file.rows.values() {
        if let Row::CaseDocument(document) = row
            && let Some(pages) = store.document_pages(&document.sha256)?
            && let Some(name) = name_in(&pages, &names)
        {
            found.push((document.id, name.clone()));
        }
    }
    Ok(found)
}

/// Writes a member's file to `path`, which must not exist: it is whole afterwards, or absent.
///
/// # Errors
/// As [`Store::create`].
pub fn write_member_file(store: &Store, file: MemberFile, path: &Path) -> Result<(), StoreError> {
    let documents: BTreeSet<String> = file.documents;
    store.create_copy(path, OperationName::MakeMemberCopy, file.rows.into_values(), &documents)
}

/// The operation by which the secretariat's file remembers the copies made.
#[must_use]
pub fn remember_copies(copies: impl IntoIterator<Item = crate::domain::MemberCopy>) -> Operation {
    let writes = copies.into_iter().map(Write::insert).collect();
    Operation::new(OperationName::MakeMemberCopy, writes)
}
