//! Files that go out to members, and bundles that come back: what is read of a council file, and what is written.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::domain::contributed::Incoming;
use crate::domain::{
    Contribution, Id, MemberCopy, NoteKind, Operation, OperationName, Owner, Row, SettingName, Table, Write,
};
use crate::exchange::copies::bundle::{self, Bundle, BundleFault};
use crate::exchange::copies::incoming::incoming;
use crate::exchange::copies::member_file::{MemberFile, member_file};
use crate::exchange::copies::named::name_in;
use crate::exchange::copies::outgoing::{Written, outgoing};
use crate::exchange::copies::{RowMap, council_of};
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

/// What would go into the file of a member; none where there is no such person. `unnamed` is what an item of an agenda is
/// called there whose case is withheld.
///
/// # Errors
/// Where a row cannot be read.
pub fn plan_member_file(
    store: &Store,
    member: Id,
    meeting: Option<Id>,
    unnamed: &str,
    now: Timestamp,
) -> Result<Option<PlannedFile>, StoreError> {
    let rows = all_rows(store)?;
    let Some(file) = member_file(&rows, member, meeting, unnamed, now) else {
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
pub fn remember_copies(copies: impl IntoIterator<Item = MemberCopy>) -> Operation {
    let writes = copies.into_iter().map(Write::insert).collect();
    Operation::new(OperationName::MakeMemberCopy, writes)
}

/// What a copy has to send, and what stays in it.
pub struct Sending {
    pub bundle: Bundle,
    /// Private notes, talking points and what is held back, that the member wrote: they stay.
    pub kept: usize,
}

/// Why there is nothing to send.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The file does not say which member's copy it is.
    #[error("no member's copy")]
    NotMember,
    /// All there is was sent before.
    #[error("nothing to send")]
    Nothing,
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// The secretariat's program would not read it: it is too large, or has in it what none writes.
    #[error("unreadable: {0}")]
    Unreadable(BundleFault),
}

/// What a copy has to send.
///
/// # Errors
/// Where it is no member's copy, and where the file cannot be read. A bundle may be without items.
pub fn sending(store: &Store, now: Timestamp) -> Result<Sending, SendError> {
    let rows = all_rows(store)?;
    let council = council_of(&rows);
    let owner = Owner::of(&council)
        .filter(Owner::is_member)
        .ok_or(SendError::NotMember)?;
    let member = owner.member(&council).ok_or(SendError::NotMember)?;
    let info = council.info.iter().next().ok_or(SendError::NotMember)?;
    let first = store.first_operation()?;
    let own: BTreeSet<(Table, Id)> = store
        .changed_since(first)?
        .iter()
        .filter(|row| row.before.is_none())
        .map(|row| (row.table, row.id))
        .collect();
    let items = outgoing(&unsent(store, &rows)?, &rows, &own, member);
    let setting = |name| council.setting(name);
    Ok(Sending {
        kept: kept(&rows),
        bundle: Bundle {
            id: Id::new(),
            council: info.id,
            council_name: info.name.clone(),
            member,
            member_name: council
                .members
                .get(member)
                .map(|row| row.name.clone())
                .unwrap_or_default(),
            copy: setting(SettingName::CopyId).and_then(|id| id.parse().ok()),
            based_on: setting(SettingName::CopyMadeAt)
                .and_then(|at| at.parse().ok())
                .unwrap_or(info.created_at),
            made_at: now,
            items,
        },
    })
}

/// The rows written since both sides had the same: since the last contribution was sent, or since the file began. Of a row
/// that was left out of the last ones, since the one before them.
pub(super) fn unsent(store: &Store, rows: &RowMap) -> Result<Vec<Written>, StoreError> {
    let first = store.first_operation()?;
    let mut sent = Vec::new();
    for row in rows.values() {
        if let Row::Contribution(row) = row
            && let Some(seq) = store.last_entered(Table::Contribution, &[row.id])?
        {
            sent.push((seq.max(first), row.left_out()));
        }
    }
    sent.sort_by_key(|(seq, _)| std::cmp::Reverse(*seq));
    let since = sent.iter().map(|(seq, _)| *seq).chain([first]);
    let mut found: Vec<Written> = Vec::new();
    let mut left_out: Option<Vec<(Table, Id)>> = None;
    for (place, since) in since.enumerate() {
        let is_meant = |one: &Written| {
            left_out
                .as_ref()
                .is_none_or(|rows| rows.iter().any(|row| one.is_of(*row)))
        };
        let written = written_since(store, since)?.into_iter().filter(is_meant);
        let written: Vec<Written> = written.collect();
        found.retain(|one| {
            !written
                .iter()
                .any(|older| (older.table, older.id) == (one.table, one.id))
        });
        found.extend(written);
        let Some((_, mut rows)) = sent.get(place).cloned() else {
            break;
        };
        if let Some(later) = &left_out {
            rows.retain(|row| later.contains(row));
        }
        if rows.is_empty() {
            break;
        }
        left_out = Some(rows);
    }
    found.sort_by_key(|one| one.at);
    Ok(found)
}

pub(super) fn written_since(store: &Store, seq: i64) -> Result<Vec<Written>, StoreError> {
    let changed = store.changed_since(seq)?;
    Ok(changed
        .into_iter()
        .map(|row| Written {
            table: row.table,
            id: row.id,
            before: row.before,
            at: row.at,
        })
        .collect())
}

/// How many of the member's own texts are held back.
fn kept(rows: &RowMap) -> usize {
    let is_kept = |row: &&Row| match row {
        Row::Note(row) => row.ended_at.is_none() && (row.is_private || row.kind == NoteKind::TalkingPoint),
        Row::Assessment(row) => row.ended_at.is_none() && row.is_private,
        Row::Proposal(row) => row.ended_at.is_none() && row.is_private,
        _ => false,
    };
    rows.values().filter(is_kept).count()
}

impl Sending {
    /// As [`bundle_file`], without the rows of `left_out`: they stay in the copy, to be sent another time.
    ///
    /// # Errors
    /// Where there is nothing else in it.
    pub fn file_without(&self, left_out: &[(Table, Id)]) -> Result<(Vec<u8>, Operation), SendError> {
        let mut bundle = self.bundle.clone();
        let all: Vec<_> = bundle.items.iter().map(|item| item.what.key()).collect();
        bundle.items.retain(|item| !left_out.contains(&item.what.key()));
        let out: Vec<_> = all.into_iter().filter(|key| left_out.contains(key)).collect();
        packed(&bundle, &out)
    }
}

/// The bundle as the bytes of a file, and the operation by which the copy remembers that it was sent.
///
/// # Errors
/// Where there is nothing in it, or it could not be read again.
pub fn bundle_file(bundle: &Bundle) -> Result<(Vec<u8>, Operation), SendError> {
    packed(bundle, &[])
}

fn packed(bundle: &Bundle, left_out: &[(Table, Id)]) -> Result<(Vec<u8>, Operation), SendError> {
    if bundle.items.is_empty() {
        return Err(SendError::Nothing);
    }
    let (bytes, sha256) = bundle::write(bundle)?;
    // What is sent counts as had by the secretariat from here on.
    bundle::read(&bytes).map_err(SendError::Unreadable)?;
    let sent = Contribution {
        id: bundle.id,
        member_id: Some(bundle.member),
        copy_id: bundle.copy,
        sha256,
        made_at: bundle.made_at,
        taken_at: None,
        item_count: i64::try_from(bundle.items.len()).unwrap_or(i64::MAX),
        left_out: Contribution::told_left_out(left_out),
    };
    let operation = Operation::new(OperationName::SendContribution, vec![Write::insert(sent)]);
    Ok((bytes, operation))
}

/// Why a bundle was not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    #[error(transparent)]
    Fault(#[from] BundleFault),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{0}: {1}")]
    Io(PathBuf, std::io::Error),
}

/// A bundle beside what is in the file.
///
/// # Errors
/// Where it is none, or not for this council.
pub fn look_through(store: &Store, path: &Path) -> Result<Incoming, ReadError> {
    let failed = |error| ReadError::Io(path.to_owned(), error);
    let mut bytes = Vec::new();
    std::fs::File::open(path)
        .and_then(|file| file.take(bundle::MOST_BYTES as u64 + 1).read_to_end(&mut bytes))
        .map_err(failed)?;
    let (read, sha256) = bundle::read(&bytes)?;
    let rows = all_rows(store)?;
    let last = |table, id| {
        let last = store.last_change(table, id).ok().flatten()?;
        Some((last.person, last.at))
    };
    Ok(incoming(&read, &sha256, &rows, &last)?)
}

/// What the panel that makes files shows of one member's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyPlan {
    pub member: Id,
    /// How many cases are left out because the member is recused, and how many others of the same projects.
    pub recused: usize,
    pub along: usize,
    /// Where a name of what is left out stands: the name, and how the text begins.
    pub named: Vec<(String, String)>,
}

/// What would go into the files of these members.
///
/// # Errors
/// Where a row cannot be read.
pub fn plan_copies(store: &Store, members: &[Id], now: Timestamp) -> Result<Vec<CopyPlan>, StoreError> {
    let rows = all_rows(store)?;
    let mut plans = Vec::new();
    for member in members {
        let Some(file) = member_file(&rows, *member, None, "", now) else {
            continue;
        };
        let mut named: Vec<(String, String)> = file
            .named
            .iter()
            .map(|place| (place.name.clone(), place.words.clone()))
            .collect();
        for (document, name) in named_documents(store, &file)? {
            if let Some(Row::CaseDocument(document)) = file.rows.get(&(Table::CaseDocument, document)) {
                named.push((name, document.title.clone()));
            }
        }
        plans.push(CopyPlan {
            member: *member,
            recused: file.recused.len(),
            along: file.along.len(),
            named,
        });
    }
    Ok(plans)
}
