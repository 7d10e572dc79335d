//! What there is room for one of, and what a row must not come back without.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::Value;

use super::NotBrought;
use crate::domain::history::{Columns, owners};
use crate::domain::{Council, Id, Record, Row, Rows, Table};

/// Why a row has no place in the council any more; none where it has. `comes` tells whether a row comes back with it.
pub(super) fn refusal(council: &Council, row: &Row, comes: impl Fn(Table, Id) -> bool) -> Option<NotBrought> {
    let Ok(Value::Object(columns)) = row.to_json() else {
        return None;
    };
    let mut owners = owners(row.table(), &columns).into_iter();
    let ended = owners.find(|&(table, id)| !comes(table, id) && !is_in_use(council, table, id));
    let mut named = named(&columns);
    let gone = || named.find(|&(table, id)| !comes(table, id) && council.row(table, id).is_none());
    ended
        .or_else(gone)
        .map(|(table, id)| NotBrought::OwnerIsEnded(table, id))
        .or_else(|| taken(council, row))
}

/// Whether a row is there and in use.
pub(super) fn is_in_use(council: &Council, table: Table, id: Id) -> bool {
    let columns = council.row(table, id).and_then(|row| row.to_json().ok());
    columns.is_some_and(|row| row.get("ended_at").is_none_or(Value::is_null))
}

/// The rows of the council that a row names without belonging to them: in use or not, they must be there.
fn named(columns: &Columns) -> impl Iterator<Item = (Table, Id)> {
    columns.iter().filter_map(|(column, value)| {
        let table = match column.as_str() {
            "source_id" => Table::Source,
            "organisation_id" | "learn_from_id" => Table::Organisation,
            "meeting_id" => Table::Meeting,
            "member_id" | "author_id" | "owner_id" => Table::Member,
            "question_id" => Table::Question,
            "carried_from_id" => Table::AgendaItem,
            "action_id" => Table::Action,
            "from_recommendation_id" => Table::Recommendation,
            _ => return None,
        };
        Some((table, value.as_str()?.parse().ok()?))
    })
}

/// Why a row cannot be in use beside those that are: a case has one letter and stands once on an agenda, a member takes part
/// once in a meeting, and one name, one rule, one text holds at a time.
pub(super) fn taken(council: &Council, row: &Row) -> Option<NotBrought> {
    let is_taken = match row {
        Row::AgendaItem(item) => {
            let case = item.case_id?;
            let is_there = another(&council.agenda_items, item.meeting_id, item, |one| {
                one.case_id == Some(case)
            });
            return is_there.then_some(NotBrought::IsOnAgenda(item.meeting_id));
        }
        Row::Letter(letter) => {
            let is_there = another(&council.letters, letter.case_id, letter, |_| true);
            return is_there.then_some(NotBrought::HasLetter(letter.case_id));
        }
        Row::Participant(own) => {
            own.member_id.is_some()
                && another(&council.participants, own.meeting_id, own, |one| {
                    one.member_id == own.member_id
                })
        }
        Row::CaseOrganisation(part) => another(&council.case_organisations, part.case_id, part, |one| {
            (one.case_id, one.role) == (part.case_id, part.role)
        }),
        Row::AdviceText(text) => another(&council.advice_texts, text.advice_id, text, |one| one.form == text.form),
        Row::AdviceUse(used) => another(&council.advice_uses, used.recommendation_id, used, |_| true),
        Row::Advice(advice) => council.advice.iter().any(|one| {
            let same = |one: Option<&str>, other: Option<&str>| one.is_some() && one == other;
            let is_kept_from =
                one.from_recommendation_id.is_some() && one.from_recommendation_id == advice.from_recommendation_id;
            one.id != advice.id && (is_kept_from || same(one.key.as_deref(), advice.key.as_deref()))
        }),
        Row::DayOff(day) => {
            let mut days = council.days_off.iter();
            days.any(|one| one.id != day.id && one.on_date == day.on_date)
        }
        Row::ThemeLabel(label) => council.theme_labels.iter().any(|one| {
            one.id != label.id
                && (one.theme, one.form) == (label.theme, label.form)
                && overlap((one.valid_from, one.valid_to), (label.valid_from, label.valid_to))
        }),
        Row::DeadlineRuleRow(rule) => council.deadline_rules.iter().any(|one| {
            one.id != rule.id
                && (one.kind, one.min_kroner, one.max_kroner) == (rule.kind, rule.min_kroner, rule.max_kroner)
                && overlap((one.valid_from, one.valid_to), (rule.valid_from, rule.valid_to))
        }),
        _ => false,
    };
    is_taken.then_some(NotBrought::PlaceIsTaken)
}

/// Whether `owner` has a row in use that is like this, beside `own`.
fn another<T: Record>(rows: &Rows<T>, owner: Id, own: &T, is_like: impl Fn(&T) -> bool) -> bool {
    rows.of(owner).any(|one| one.id() != own.id() && is_like(one))
}

/// Whether two times, each from a first day to the first day after it, have a day in common. Open ends are none.
fn overlap(one: (Option<Date>, Option<Date>), other: (Option<Date>, Option<Date>)) -> bool {
    let from = one.0.max(other.0);
    let to = match (one.1, other.1) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    from.zip(to).is_none_or(|(from, to)| from < to)
}

/// Rows as they were, with bodies that have come into the council under the same name since in place of those among the
/// rows: a body is known by its name.
pub(super) fn with_known_bodies(council: &Council, mut rows: Vec<Row>) -> Vec<Row> {
    let known = |row: &Row| {
        let Row::OrganisationName(name) = row else { return None };
        let mut names = council.organisation_names.iter();
        let same = names.find(|one| one.name == name.name && one.organisation_id != name.organisation_id)?;
        Some((name.organisation_id, same.organisation_id))
    };
    let known: BTreeMap<Id, Id> = rows.iter().filter_map(known).collect();
    rows.retain(|row| match row {
        Row::Organisation(body) => !known.contains_key(&body.id),
        Row::OrganisationName(name) => !known.contains_key(&name.organisation_id),
        _ => true,
    });
    for row in &mut rows {
        if let Row::CaseOrganisation(part) = row
            && let Some(same) = known.get(&part.organisation_id)
        {
            part.organisation_id = *same;
        }
    }
    rows
}
