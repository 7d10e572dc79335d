//! A contribution as a file.
//!
//! The first line is `radslag-bidrag 1 LENGTH SHA256`: the format's version, how many bytes follow, and their SHA-256 in
//! lower-case hexadecimal. What follows is JSON, as `Content` has it, without a line more or less than the program
//! writes. The digest tells a file that was torn or changed on its way from one that was not; it is no signature of a person.
//!
//! Nothing is packed, so nothing can swell. What the program does not know is refused: a table, a column, a name of another.

use std::fmt::Write as _;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::domain::contributed::{Contributed, SharedText, What, own_text};
use crate::domain::text::MAX_CHARS;
use crate::domain::{Id, NoteKind, Recusal, Row, Table};

/// The ending of the file's name.
pub const ENDING: &str = "radslagbidrag";

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

/// The most things in one bundle.
const MOST_ITEMS: usize = 10_000;

const NAME: &str = "radslag-bidrag";
const VERSION: u32 = 1;

/// What one member sends.
#[derive(Clone, Debug, PartialEq)]
pub struct Bundle {
    pub id: Id,
    pub council: Id,
    pub council_name: String,
    pub member: Id,
    pub member_name: String,
    /// The member's copy it was written in.
    pub copy: Option<Id>,
    /// When that copy was made.
    pub based_on: Timestamp,
    pub made_at: Timestamp,
    pub items: Vec<Contributed>,
}

/// Why a file is not taken as a bundle. Nothing of it is in the council file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BundleFault {
    #[error("no bundle")]
    NotBundle,
    #[error("shorter or longer than it says")]
    Torn,
    #[error("not as it was written")]
    Tampered,
    #[error("version {0}")]
    Newer(u32),
    #[error("too large")]
    TooLarge,
    /// Whole, but with something in it that no program of this version writes.
    #[error("{0}")]
    Malformed(String),
    /// From another council, by its name.
    #[error("from {0}")]
    OtherCouncil(String),
    /// From someone who is not in the council, by the name in the bundle.
    #[error("from {0}")]
    UnknownMember(String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    id: Id,
    council: Id,
    council_name: String,
    member: Id,
    member_name: String,
    copy: Option<Id>,
    based_on: Timestamp,
    made_at: Timestamp,
    items: Vec<Item>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
enum Item {
    Own {
        table: String,
        row: Value,
        base: Option<Value>,
        at: Timestamp,
    },
    Answer {
        row: Value,
        at: Timestamp,
    },
    Text {
        of: SharedText,
        id: Id,
        base: String,
        text: String,
        at: Timestamp,
    },
}

/// The bundle as the bytes of a file, with the SHA-256 of what is in it.
///
/// # Errors
/// Where a row cannot be written as JSON.
pub fn write(bundle: &Bundle) -> Result<(Vec<u8>, String), serde_json::Error> {
    let items = bundle.items.iter().map(|item| {
        let at = item.at;
        Ok(match &item.what {
            What::Own { row, base } => Item::Own {
                table: row.table().name().to_owned(),
                row: row.to_json()?,
                base: base.as_ref().map(|base| base.to_json()).transpose()?,
                at,
            },
            What::Answer(recusal) => Item::Answer {
                row: serde_json::to_value(recusal)?,
                at,
            },
            What::Text { of, id, base, text } => Item::Text {
                of: *of,
                id: *id,
                base: base.clone(),
                text: text.clone(),
                at,
            },
        })
    });
    let content = Content {
        id: bundle.id,
        council: bundle.council,
        council_name: bundle.council_name.clone(),
        member: bundle.member,
        member_name: bundle.member_name.clone(),
        copy: bundle.copy,
        based_on: bundle.based_on,
        made_at: bundle.made_at,
        items: items.collect::<Result<_, serde_json::Error>>()?,
    };
    let json = serde_json::to_vec(&content)?;
    let sha256 = digest(&json);
    let mut bytes = format!("{NAME} {VERSION} {} {sha256}\n", json.len()).into_bytes();
    bytes.extend(json);
    Ok((bytes, sha256))
}

/// Reads a bundle, and gives it with the SHA-256 of what is in it.
///
/// # Errors
/// Where it is no bundle, not whole, not as it was written, newer than this program, or has what no program writes.
pub fn read(bytes: &[u8]) -> Result<(Bundle, String), BundleFault> {
    if bytes.len() > MOST_BYTES {
        return Err(BundleFault::TooLarge);
    }
    let start = bytes.iter().take(200).position(|byte| *byte == b'\n');
    let begins = bytes.starts_with(NAME.as_bytes());
    let end = start.ok_or(if begins {
        BundleFault::Torn
    } else {
        BundleFault::NotBundle
    })?;
    let head = std::str::from_utf8(&bytes[..end]).map_err(|_| BundleFault::NotBundle)?;
    let mut words = head.split(' ');
    if words.next() != Some(NAME) {
        return Err(BundleFault::NotBundle);
    }
    let version: u32 = words
        .next()
        .and_then(|word| word.parse().ok())
        .ok_or(BundleFault::Tampered)?;
    if version > VERSION {
        return Err(BundleFault::Newer(version));
    }
    let length: usize = words
        .next()
        .and_then(|word| word.parse().ok())
        .ok_or(BundleFault::Tampered)?;
    let sha256 = words.next().unwrap_or_default();
    let json = &bytes[end + 1..];
    if json.len() != length {
        return Err(BundleFault::Torn);
    }
    if words.next().is_some() || version == 0 || sha256 != digest(json) {
        return Err(BundleFault::Tampered);
    }
    let content: Content = serde_json::from_slice(json).map_err(|error| malformed(&error))?;
    Ok((bundle(content)?, sha256.to_owned()))
}

fn bundle(content: Content) -> Result<Bundle, BundleFault> {
    if content.items.len() > MOST_ITEMS {
        return Err(BundleFault::TooLarge);
    }
    let member = content.member;
    let mut items = Vec::with_capacity(content.items.len());
    for item in content.items {
        let (what, at) = match item {
            Item::Own { table, row, base, at } => {
                let row = Box::new(own_row(&table, &row, member)?);
                let base = base.map(|base| own_row(&table, &base, member)).transpose()?;
                if base.as_ref().is_some_and(|base| base.id() != row.id()) {
                    return Err(BundleFault::Malformed(format!("{table}: of another row")));
                }
                let base = base.map(Box::new);
                (What::Own { row, base }, at)
            }
            Item::Answer { row, at } => (What::Answer(Box::new(answer(&row, member)?)), at),
            Item::Text { of, id, base, text, at } => (What::Text { of, id, base, text }, at),
        };
        if what.text().chars().count() > MAX_CHARS || what.base().chars().count() > MAX_CHARS {
            return Err(BundleFault::TooLarge);
        }
        items.push(Contributed { what, at });
    }
    let mut keys: Vec<_> = items.iter().map(|item| item_key(&item.what)).collect();
    keys.sort();
    keys.dedup();
    if keys.len() != items.len() {
        return Err(BundleFault::Malformed("the same thing twice".to_owned()));
    }
    Ok(Bundle {
        id: content.id,
        council: content.council,
        council_name: content.council_name,
        member,
        member_name: content.member_name,
        copy: content.copy,
        based_on: content.based_on,
        made_at: content.made_at,
        items,
    })
}

fn item_key(what: &What) -> (Table, Id, bool) {
    let (table, id) = what.key();
    (table, id, matches!(what, What::Own { .. }))
}

/// A row that a member may send: of their own, and shared.
fn own_row(table: &str, columns: &Value, member: Id) -> Result<Row, BundleFault> {
    let refused = |why: &str| BundleFault::Malformed(format!("{table}: {why}"));
    let table = Table::named(table).ok_or_else(|| refused("no such table"))?;
    let row = Row::from_json(table, &columns.to_string()).map_err(|error| malformed(&error))?;
    let is_own = match &row {
        Row::Assessment(row) => !row.is_private && row.member_id == Some(member),
        Row::Note(row) => {
            let shared = !row.is_private && row.kind != NoteKind::TalkingPoint;
            shared && row.author_id == Some(member) && row.subject().is_some()
        }
        Row::Proposal(row) => !row.is_private && row.member_id == Some(member) && row.decision.is_none(),
        Row::Comment(row) => row.author_id == Some(member),
        _ => return Err(refused("not for members to send")),
    };
    // A column more than the table has would be lost on the way.
    if row.to_json().map_err(|error| malformed(&error))? != *columns {
        return Err(refused("columns of another kind"));
    }
    if !is_own || own_text(&row).chars().any(|sign| sign == '\0') {
        return Err(refused("not the sender's"));
    }
    Ok(row)
}

/// An answer: nothing but what a member may tell of themselves.
fn answer(columns: &Value, member: Id) -> Result<Recusal, BundleFault> {
    let row: Recusal = serde_json::from_value(columns.clone()).map_err(|error| malformed(&error))?;
    let told = Recusal {
        id: row.id,
        answer: row.answer,
        declared_on: row.declared_on,
        ground: row.ground.clone(),
        ..Recusal::new(row.case_id, row.member_id)
    };
    if row.member_id != member || row != told || row.answer.is_none() {
        return Err(BundleFault::Malformed("recusal: not the sender's to tell".to_owned()));
    }
    Ok(row)
}

fn malformed(error: &serde_json::Error) -> BundleFault {
    BundleFault::Malformed(error.to_string())
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
