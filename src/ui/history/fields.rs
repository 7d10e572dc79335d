//! Fields and their values in plain words.

use serde_json::Value;

use super::super::Scene;
use super::words;
use crate::domain::history::{Columns, RowChange, is_text};
use crate::domain::{Id, Table, Theme};

/// One field that an operation changed, in words. Empty where there was nothing.
pub struct FieldChange<'a> {
    pub column: &'a str,
    pub name: String,
    pub before: String,
    pub after: String,
}

/// The key of a field's name in the locales.
#[must_use]
pub fn name_key(column: &str) -> String {
    format!("field-{}", column.replace('_', "-"))
}

/// As [`name_key`], for a column that is something else in this table than in others.
fn key_in(table: Table, column: &str) -> String {
    match (table, column) {
        (Table::Minutes, "number") => name_key("version"),
        _ => name_key(column),
    }
}

/// Whether a field tells a person something; keys and what the program itself notes do not.
#[must_use]
pub fn is_told(column: &str) -> bool {
    !matches!(
        column,
        "id" | "project_id"
            | "source_id"
            | "letter_id"
            | "note_id"
            | "advice_id"
            | "recommendation_id"
            | "minutes_id"
            | "corrects_id"
            | "about_table"
            | "about_id"
            | "subject_id"
            | "sha256"
            | "from_recommendation_id"
            | "parent_id"
            | "carried_from_id"
            | "checklist_item_id"
            | "copy_id"
            | "left_out"
            | "calendar_sequence"
            | "calendar_digest"
            | "key"
            | "created_at"
            | "noted_at"
            | "written_at"
    )
}

/// What differs in a row beside its texts, from the earlier to the later; `is_with_later` where what it is compared with is
/// the later. Of a row that came or went, what it held.
pub fn changed<'a>(scene: &Scene<'_>, row: &'a RowChange, is_with_later: bool) -> Vec<FieldChange<'a>> {
    let (earlier, later) = if is_with_later {
        (&row.after, &row.before)
    } else {
        (&row.before, &row.after)
    };
    let came_or_went = row.before.is_none() || row.after.is_none();
    row.changed()
        .into_iter()
        .filter(|column| is_told(column) && !is_text(row.table, column))
        .filter(|column| !(came_or_went && matches!(*column, "position" | "case_id" | "ended_at")))
        .map(|column| FieldChange {
            column,
            name: scene.words.text(&key_in(row.table, column)).to_owned(),
            before: value(scene, row.table, column, earlier.as_ref()),
            after: value(scene, row.table, column, later.as_ref()),
        })
        .filter(|field| !(field.before.is_empty() && field.after.is_empty()))
        .collect()
}

/// One value in words; empty where there is none.
fn value(scene: &Scene<'_>, table: Table, column: &str, row: Option<&Columns>) -> String {
    let Some(value) = row.and_then(|row| row.get(column)) else {
        return String::new();
    };
    if column == "position" {
        return scene.t("history-moved").to_owned();
    }
    match value {
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
        Value::Bool(flag) => yes_or_no(scene, *flag),
        Value::Number(number) => match (column, number.as_i64()) {
            ("theme", Some(theme)) => {
                let theme = u8::try_from(theme).ok().and_then(Theme::new);
                let number = theme.map_or_else(String::new, |theme| format!("{} ", theme.number()));
                format!("{number}{}", scene.theme_full(theme))
            }
            (_, Some(flag @ (0 | 1))) if is_flag(column) => yes_or_no(scene, flag == 1),
            (_, Some(kroner)) if column.ends_with("kroner") => scene.words.money(kroner),
            (column, Some(year)) if column.ends_with("year") => year.to_string(),
            (_, Some(number)) => scene.words.number(number),
            (_, None) => number.to_string(),
        },
        Value::String(text) => text_value(scene, table, column, text),
    }
}

fn is_flag(column: &str) -> bool {
    column.starts_with("is_")
        || matches!(
            column,
            "ks_scheme"
                | "held_outside"
                | "published"
                | "may_be_published"
                | "december_days_off"
                | "learn_from_contacted"
        )
}

fn yes_or_no(scene: &Scene<'_>, flag: bool) -> String {
    scene.words.text(if flag { "yes" } else { "history-no" }).to_owned()
}

fn text_value(scene: &Scene<'_>, table: Table, column: &str, text: &str) -> String {
    if column.ends_with("_id")
        && let Ok(id) = text.parse()
    {
        return name_of(scene, column, id);
    }
    let is_date = column.ends_with("_on") || column.ends_with("_date") || column.starts_with("valid_");
    if is_date && let Ok(date) = text.parse() {
        return scene.words.date_long(date);
    }
    if matches!(column, "starts_at" | "ends_at")
        && let Ok(time) = jiff::civil::Time::strptime("%H:%M", text)
    {
        return scene.words.time(time);
    }
    if column.ends_with("_at")
        && let Ok(at) = text.parse()
    {
        return words::moment(scene, at);
    }
    // Local time, as who leaves the room and comes back is noted.
    if column.ends_with("_at")
        && let Ok(at) = text.parse::<jiff::civil::DateTime>()
    {
        return words::local_moment(scene, at);
    }
    if column == "earlier_absences" {
        let moments = text
            .split(['/', ','])
            .filter_map(|at| at.parse::<jiff::civil::DateTime>().ok());
        let told: Vec<String> = moments.map(|at| words::local_moment(scene, at)).collect();
        let pairs = told.chunks(2).map(|pair| pair.join(" – "));
        return pairs.collect::<Vec<_>>().join(", ");
    }
    choice(scene, table, column, text).unwrap_or_else(|| text.to_owned())
}

/// One of a few fixed choices by its word, as the page of it has it.
fn choice(scene: &Scene<'_>, table: Table, column: &str, code: &str) -> Option<String> {
    // What a person wrote may read as a code.
    let is_code = matches!(
        column,
        "kind"
            | "stated_size"
            | "phase"
            | "financing"
            | "crossing"
            | "life_event"
            | "form"
            | "language_form"
            | "role"
            | "status"
            | "addressee"
            | "outcome"
            | "outcome_reason"
            | "certainty"
            | "decision"
            | "usefulness"
            | "project_status"
            | "origin"
            | "what"
            | "unit"
            | "counted_from"
            | "presence"
            | "answer"
            | "meeting_kind"
            | "note_kind"
    ) || (column == "name" && table == Table::Setting);
    if !is_code {
        return None;
    }
    let code = code.replace('_', "-");
    let own = match (table, column) {
        (Table::Case, "kind") => format!("kind-{code}"),
        (Table::Case | Table::Estimate, "phase") => format!("phase-{code}"),
        (Table::Case, "financing") => format!("financing-{code}"),
        (_, "crossing") => format!("crossing-{code}"),
        (_, "life_event") => format!("life-event-{code}"),
        (_, "stated_size") => format!("size-{code}"),
        (_, "form" | "language_form") => format!("letters-form-{code}"),
        _ => format!("value-{code}"),
    };
    scene.words.has(&own).then(|| scene.words.text(&own).to_owned())
}

/// What a key stands for.
fn name_of(scene: &Scene<'_>, column: &str, id: Id) -> String {
    let council = &scene.model.council;
    let name = match column {
        "case_id" => council.cases.get(id).map(|case| case.title.clone()),
        "carried_from_id" => council.agenda_items.get(id).map(|item| {
            let case = item.case_id.and_then(|case| council.cases.get(case));
            case.map_or_else(|| item.title.clone(), |case| case.title.clone())
        }),
        "action_id" => council.actions.get(id).map(|action| action.body.clone()),
        "question_id" => council.questions.get(id).map(|question| question.body.clone()),
        "meeting_id" => council
            .meetings
            .get(id)
            .map(|meeting| scene.words.date_long(meeting.held_on)),
        "member_id" | "author_id" | "owner_id" => council.members.get(id).map(|member| member.name.clone()),
        "agenda_item_id" => council.agenda_items.get(id).map(|item| item.title.clone()),
        "case_document_id" => council.case_documents.get(id).map(|document| document.title.clone()),
        "speaker_id" => council.participants.get(id).map(|speaker| {
            let member = speaker.member_id.and_then(|member| council.members.get(member));
            member.map_or_else(|| speaker.guest_name.clone(), |member| member.name.clone())
        }),
        "organisation_id" | "learn_from_id" => {
            let name = council.organisation_names.of(id).next_back();
            name.map(|name| name.name.clone())
        }
        _ => None,
    };
    name.unwrap_or_else(|| scene.t("history-not-there").to_owned())
}
