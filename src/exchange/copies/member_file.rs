//! A council file for one member: the rows that go into it, chosen one by one.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::RowMap;
use super::gone::digests;
use super::named::{Named, named};
use super::recused::Hidden;
use super::references::mend;
use super::rule::Rule;
use crate::domain::{Id, MemberCopy, OwnerRole, Row, Setting, SettingName, Table};

/// What goes into a member's file, and what there is to know before it is written.
#[derive(Clone, Debug)]
pub struct MemberFile {
    /// The copy, as the secretariat's file is to remember it too.
    pub copy: MemberCopy,
    pub rows: RowMap,
    /// The documents that go along, by their SHA-256.
    pub documents: BTreeSet<String>,
    /// The cases left out because the member is recused.
    pub recused: BTreeSet<Id>,
    /// Other cases of the same projects, which go with them.
    pub along: BTreeSet<Id>,
    /// The names of what is left out.
    pub names: Vec<String>,
    /// Where those names stand in texts that go along: for a person to judge.
    pub named: Vec<Named>,
}

/// The file for `member`, made for a meeting or for none; none where there is no such person in the council. `unnamed` is what
/// a withheld item of an agenda is called in it.
#[must_use]
pub fn member_file(
    rows: &RowMap,
    member: Id,
    meeting: Option<Id>,
    unnamed: &str,
    now: Timestamp,
) -> Option<MemberFile> {
    let Some(Row::Member(person)) = rows.get(&(Table::Member, member)) else {
        return None;
    };
    let hidden = Hidden::from(rows, member);
    let rule = Rule {
        member,
        hidden: &hidden,
        unnamed,
    };
    let mut kept: RowMap = rows
        .iter()
        .filter_map(|(key, row)| Some((*key, rule.of(row)?)))
        .collect();
    let copy = MemberCopy {
        id: Id::new(),
        member_id: member,
        meeting_id: meeting,
        made_at: now,
    };
    kept.insert((Table::MemberCopy, copy.id), copy.clone().into());
    for (name, value) in [
        (SettingName::CopyRole, OwnerRole::Member.code().to_owned()),
        (SettingName::CopyName, person.name.clone()),
        (SettingName::CopyMember, member.to_string()),
        (SettingName::CopyId, copy.id.to_string()),
        (SettingName::CopyMadeAt, now.to_string()),
        (SettingName::CopyWithheld, hidden.recused.len().to_string()),
        (SettingName::CopyWithheldKeys, digests(&hidden, member)),
    ] {
        let id = name.id();
        kept.insert((Table::Setting, id), Setting { id, name, value }.into());
    }
    mend(&mut kept);
    let names: Vec<String> = hidden.names.iter().cloned().collect();
    Some(MemberFile {
        copy,
        documents: documents(&kept),
        named: named(&kept, &names),
        rows: kept,
        recused: hidden.recused,
        along: hidden.along,
        names,
    })
}

/// The documents that rows name.
#[must_use]
pub fn documents(rows: &RowMap) -> BTreeSet<String> {
    rows.values()
        .filter_map(|row| match row {
            Row::CaseDocument(document) => Some(document.sha256.clone()),
            Row::Setting(setting) if setting.name == SettingName::LetterheadLogo => Some(setting.value.clone()),
            _ => None,
        })
        .filter(|sha256| !sha256.is_empty())
        .collect()
}
