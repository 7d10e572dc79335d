//! What a recusal takes out of a member's copy.
//!
//! A member's file names nothing of what is withheld from the member, but has digests of its keys. A copy that had a case
//! knows it again by those, and tells it from a case that was taken out of use; one that never had it learns nothing.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::RowMap;
use super::recused::Hidden;
use super::references::references;
use crate::domain::{Id, MinutesSectionKind, Row, SettingName, Table};

/// The tables whose rows others hang on.
pub const HOLDERS: [Table; 4] = [Table::Project, Table::Case, Table::Meeting, Table::AgendaItem];

/// How many bytes of a SHA-256 are kept: enough that no two keys of a council have the same.
const KEPT: usize = 12;

/// The digests of all that is withheld from a member, with spaces between.
#[must_use]
pub fn digests(hidden: &Hidden, member: Id) -> String {
    let keys = [
        &hidden.recused,
        &hidden.along,
        &hidden.projects,
        &hidden.items,
        &hidden.meetings,
    ];
    let digests: BTreeSet<String> = keys.into_iter().flatten().map(|key| digest(member, *key)).collect();
    digests.into_iter().collect::<Vec<_>>().join(" ")
}

/// The items of agendas that stand in a copy without their case, as that is withheld.
pub struct Unnamed<'a> {
    member: Id,
    told: BTreeSet<&'a str>,
}

impl<'a> Unnamed<'a> {
    /// Those of a member's copy.
    #[must_use]
    pub fn of(rows: &'a RowMap, member: Id) -> Self {
        let told = match rows.get(&(Table::Setting, SettingName::CopyWithheldKeys.id())) {
            Some(Row::Setting(setting)) => setting.value.split_whitespace().collect(),
            _ => BTreeSet::new(),
        };
        Self { member, told }
    }

    /// Whether an item is one of them.
    #[must_use]
    pub fn has(&self, item: Id) -> bool {
        self.told.contains(digest(self.member, item).as_str())
    }
}

/// The rows of a copy that must not stay in it beside a newer file: what that file withholds, and what names it. An item that
/// the newer file has without its case is gone as it was.
#[must_use]
pub fn gone(mine: &RowMap, newer: &RowMap, member: Option<Id>) -> BTreeSet<(Table, Id)> {
    let text = |name: SettingName| match newer.get(&(Table::Setting, name.id())) {
        Some(Row::Setting(setting)) => setting.value.as_str(),
        _ => "",
    };
    let told: BTreeSet<&str> = text(SettingName::CopyWithheldKeys).split_whitespace().collect();
    // A file that says that something is withheld and not what: it may be anything.
    let is_untold = told.is_empty() && !matches!(text(SettingName::CopyWithheld), "" | "0");
    let is_withheld = |id| is_untold || member.is_some_and(|member| told.contains(digest(member, id).as_str()));
    let known = member.map(|member| Unnamed::of(mine, member));
    let is_unnamed_since = |(table, id): &(Table, Id)| {
        *table == Table::AgendaItem && !is_untold && is_withheld(*id) && !known.as_ref().is_some_and(|it| it.has(*id))
    };
    let lost = || {
        let is_lost = |key: &(Table, Id)| !newer.contains_key(key) || is_unnamed_since(key);
        mine.iter().filter(move |(key, _)| is_lost(key))
    };
    let mut gone: BTreeSet<(Table, Id)> = lost()
        .filter(|((table, id), _)| HOLDERS.contains(table) && is_withheld(*id))
        .map(|(key, _)| *key)
        .collect();
    if gone.is_empty() {
        return gone;
    }
    let mixed: BTreeSet<Id> = lost()
        .filter(|(key, _)| gone.contains(key))
        .filter_map(|(_, row)| match row {
            Row::AgendaItem(item) => Some(item.meeting_id),
            _ => None,
        })
        .collect();
    let named: Vec<_> = lost().map(|(key, row)| (*key, named_by(row))).collect();
    // Written of all cases of the meeting together.
    gone.extend(lost().filter_map(|(key, row)| match row {
        Row::MinutesSection(row) if row.kind != MinutesSectionKind::Item && mixed.contains(&row.meeting_id) => {
            Some(*key)
        }
        _ => None,
    }));
    loop {
        let before = gone.len();
        for (key, names) in &named {
            if names.iter().any(|name| gone.contains(name)) {
                gone.insert(*key);
            }
        }
        if gone.len() == before {
            return gone;
        }
    }
}

/// What a row names that it cannot be told of without. Where it is of a case, the meeting is a mere mention.
fn named_by(row: &Row) -> Vec<(Table, Id)> {
    let has_case = match row {
        Row::Note(row) => row.case_id.is_some(),
        Row::Action(row) => row.case_id.is_some(),
        _ => false,
    };
    let mut named = references(row);
    named.retain(|(table, _)| !(has_case && *table == Table::Meeting));
    named
}

/// The key of the member makes a digest of one file worth nothing in another's.
fn digest(member: Id, key: Id) -> String {
    let whole = Sha256::digest(format!("{member} {key}"));
    whole.iter().take(KEPT).fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
