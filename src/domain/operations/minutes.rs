//! The minutes of a meeting: made, sent for approval, approved, corrected. A version that is approved, or that a later one
//! has come after, is never written in: what would is not built.

use jiff::Timestamp;

use super::{Name, after_all};
use crate::domain::{
    CaseTexts, Council, Field, Id, LanguageForm, Minutes, MinutesPart, MinutesSection, MinutesSectionKind,
    MinutesStatus, Operation, Table, Write,
};

/// What minutes are proposed to say, in one form of language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MinutesProposal {
    pub form: LanguageForm,
    pub sections: Vec<ProposedSection>,
}

/// One section of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedSection {
    pub kind: MinutesSectionKind,
    pub agenda_item_id: Option<Id>,
    pub heading: String,
    pub body: String,
}

impl MinutesProposal {
    /// The section of this kind and item.
    #[must_use]
    pub fn section(&self, kind: MinutesSectionKind, item: Option<Id>) -> Option<&ProposedSection> {
        let mut sections = self.sections.iter();
        sections.find(|section| section.kind == kind && section.agenda_item_id == item)
    }
}

/// The minutes of a meeting as they stand, with what is typed and not saved.
pub struct MinutesText<'a> {
    pub council: &'a Council,
    /// The long texts of the meeting.
    pub texts: &'a CaseTexts,
    /// A text as it stands, saved or not, by its field, its key and what is saved.
    pub text: &'a dyn Fn(Field, Id, &str) -> String,
}

impl MinutesText<'_> {
    fn body(&self, section: &MinutesSection) -> String {
        (self.text)(Field::MINUTES_SECTION_BODY, section.id, &section.body)
    }

    /// Another version with the sections of `from`. Its actions are told as they stand, by `live`.
    fn copied(&self, from: &Minutes, to: &Minutes, live: &MinutesProposal) -> Vec<Write> {
        let mut writes = vec![Write::insert(to.clone())];
        let mut last = 0.0_f64;
        let sections = self.texts.sections_of(from.id);
        let kept = sections
            .into_iter()
            .filter(|section| section.kind != MinutesSectionKind::Actions);
        for section in kept {
            last = last.max(section.position);
            writes.push(Write::insert(MinutesSection {
                id: Id::new(),
                minutes_id: to.id,
                heading: (self.text)(Field::MINUTES_SECTION_HEADING, section.id, &section.heading),
                body: self.body(section),
                ..section.clone()
            }));
        }
        let actions = live
            .sections
            .iter()
            .filter(|section| section.kind == MinutesSectionKind::Actions);
        for (place, section) in (1..).zip(actions) {
            writes.push(insert_section(to, section, last + f64::from(place)));
        }
        writes
    }
}

/// The first version of a meeting's minutes, as proposed. None where there are minutes.
#[must_use]
pub fn make_minutes(
    council: &Council,
    meeting: Id,
    proposal: &MinutesProposal,
    made_by: &str,
    now: Timestamp,
) -> Option<(Id, Operation)> {
    if council.latest_minutes(meeting).is_some() {
        return None;
    }
    let minutes = Minutes {
        made_by: made_by.to_owned(),
        ..Minutes::draft(meeting, proposal.form, now)
    };
    let mut writes = vec![Write::insert(minutes.clone())];
    let sections = proposal.sections.iter();
    writes.extend(
        (1_u32..)
            .zip(sections)
            .map(|(place, section)| insert_section(&minutes, section, f64::from(place))),
    );
    Some((minutes.id, Operation::new(Name::MakeMinutes, writes)))
}

fn insert_section(minutes: &Minutes, section: &ProposedSection, position: f64) -> Write {
    Write::insert(MinutesSection {
        id: Id::new(),
        meeting_id: minutes.meeting_id,
        minutes_id: minutes.id,
        agenda_item_id: section.agenda_item_id,
        kind: section.kind,
        heading: section.heading.clone(),
        body: section.body.clone(),
        position,
    })
}

/// A new version after the latest, made from `from`.
fn next_version(council: &Council, from: &Minutes, made_by: &str, now: Timestamp) -> Option<Minutes> {
    let latest = council.latest_minutes(from.meeting_id)?;
    Some(Minutes {
        id: Id::new(),
        number: latest.number + 1,
        our_reference: (latest.our_reference).clone(),
        parts: latest.parts.clone(),
        corrects_id: latest.corrects_id,
        made_by: made_by.to_owned(),
        approved_by: String::new(),
        approved_at: None,
        sha256: String::new(),
        created_at: now,
        ..from.clone()
    })
}

/// The draft goes out for approval, as a new version with its texts. None where it is no draft, or not the latest version.
#[must_use]
pub fn send_minutes(
    now_there: &MinutesText<'_>,
    minutes: Id,
    live: &MinutesProposal,
    made_by: &str,
    now: Timestamp,
) -> Option<(Id, Operation)> {
    let council = now_there.council;
    let from = council.minutes.get(minutes)?;
    if from.status != MinutesStatus::Draft || !council.may_edit_minutes(minutes) {
        return None;
    }
    let to = Minutes {
        status: MinutesStatus::ForApproval,
        ..next_version(council, from, made_by, now)?
    };
    Some((
        to.id,
        Operation::new(Name::SendMinutes, now_there.copied(from, &to, live)),
    ))
}

/// The version that is out for approval is approved and locked: its actions are written down as they stand, and `sha256`,
/// of [`canonical_minutes`], is kept. None where it is not out for approval, or not the latest version.
#[must_use]
pub fn approve_minutes(
    council: &Council,
    texts: &CaseTexts,
    minutes: Id,
    live: &MinutesProposal,
    (by, sha256): (&str, &str),
    now: Timestamp,
) -> Option<Operation> {
    let row = council.minutes.get(minutes)?;
    if row.status != MinutesStatus::ForApproval || !council.may_edit_minutes(minutes) {
        return None;
    }
    let set = |column: &'static str, value: String| Write::Set {
        table: Table::Minutes,
        id: minutes,
        column: column.into(),
        value: value.into(),
    };
    let mut writes = vec![
        set("status", MinutesStatus::Approved.code().to_owned()),
        set("approved_by", by.to_owned()),
        set("approved_at", now.to_string()),
        set("sha256", sha256.to_owned()),
    ];
    let sections = texts.sections_of(minutes);
    let mut last = after_all(sections.iter().map(|section| section.position));
    let is_actions = |kind| kind == MinutesSectionKind::Actions;
    for section in sections.iter().filter(|section| is_actions(section.kind)) {
        let body = live
            .section(section.kind, section.agenda_item_id)
            .map_or("", |live| live.body.as_str());
        if body != section.body {
            writes.push(Write::set(Field::MINUTES_SECTION_BODY, section.id, body));
        }
    }
    for section in live.sections.iter().filter(|section| is_actions(section.kind)) {
        let has_it = |known: &&MinutesSection| is_actions(known.kind) && known.agenda_item_id == section.agenda_item_id;
        if !sections.iter().any(has_it) {
            writes.push(insert_section(row, section, last));
            last += 1.0;
        }
    }
    Some(Operation::new(Name::ApproveMinutes, writes))
}

/// A correction of approved minutes: a new draft with their texts. None where they are not approved, or not the latest version.
#[must_use]
pub fn correct_minutes(
    now_there: &MinutesText<'_>,
    approved: Id,
    live: &MinutesProposal,
    made_by: &str,
    now: Timestamp,
) -> Option<(Id, Operation)> {
    let council = now_there.council;
    let from = council.minutes.get(approved).filter(|minutes| minutes.is_locked())?;
    if council.latest_minutes(from.meeting_id)?.id != approved {
        return None;
    }
    let to = Minutes {
        status: MinutesStatus::Draft,
        corrects_id: Some(approved),
        ..next_version(council, from, made_by, now)?
    };
    Some((
        to.id,
        Operation::new(Name::CorrectMinutes, now_there.copied(from, &to, live)),
    ))
}

/// The texts of an earlier version as a new one, which stands where the latest stands: a correction of it where that is
/// approved. None for the latest itself.
#[must_use]
pub fn bring_minutes_forward(
    now_there: &MinutesText<'_>,
    earlier: Id,
    live: &MinutesProposal,
    made_by: &str,
    now: Timestamp,
) -> Option<(Id, Operation)> {
    let council = now_there.council;
    let from = council.minutes.get(earlier)?;
    let latest = council.latest_minutes(from.meeting_id)?;
    if latest.id == earlier {
        return None;
    }
    let (status, corrects_id) = match latest.status {
        MinutesStatus::Approved => (MinutesStatus::Draft, Some(latest.id)),
        status => (status, latest.corrects_id),
    };
    let to = Minutes {
        status,
        corrects_id,
        ..next_version(council, from, made_by, now)?
    };
    Some((
        to.id,
        Operation::new(Name::BringMinutesForward, now_there.copied(from, &to, live)),
    ))
}

/// Gives sections what is proposed for them now, all or the one with the key `only`, and makes those that have come since.
/// None where nothing differs, or the version is locked.
#[must_use]
pub fn renew_minutes(
    now_there: &MinutesText<'_>,
    minutes: Id,
    proposal: &MinutesProposal,
    only: Option<Id>,
) -> Option<Operation> {
    let council = now_there.council;
    if !council.may_edit_minutes(minutes) {
        return None;
    }
    let row = council.minutes.get(minutes)?;
    let sections = now_there.texts.sections_of(minutes);
    let mut last = after_all(sections.iter().map(|section| section.position));
    let mut writes = Vec::new();
    for proposed in &proposal.sections {
        let same = |section: &&&MinutesSection| {
            section.kind == proposed.kind && section.agenda_item_id == proposed.agenda_item_id
        };
        let is_asked = |section: &MinutesSection| only.is_none_or(|only| only == section.id);
        if let Some(section) = sections.iter().find(same) {
            if is_asked(section) && now_there.body(section) != proposed.body {
                writes.push(Write::set(Field::MINUTES_SECTION_BODY, section.id, &proposed.body));
            }
        } else if only.is_none() {
            writes.push(insert_section(row, proposed, last));
            last += 1.0;
        }
    }
    (!writes.is_empty()).then(|| Operation::new(Name::EditMinutes, writes))
}

/// Leaves parts out of what is printed. None where nothing differs, or the version is locked.
#[must_use]
pub fn set_minutes_parts(council: &Council, minutes: Id, left_out: &[MinutesPart]) -> Option<Operation> {
    let row = council.minutes.get(minutes)?;
    let parts = Minutes::parts_without(left_out);
    let may = council.may_edit_minutes(minutes) && row.parts != parts;
    may.then(|| Operation::set(Field::MINUTES_PARTS, minutes, parts))
}

/// Gives a draft the form of language of `to`. Sections that nobody has changed since they were proposed in `from` follow;
/// what is written stays. None where the version is locked.
#[must_use]
pub fn set_minutes_form(
    now_there: &MinutesText<'_>,
    minutes: Id,
    (from, to): (&MinutesProposal, &MinutesProposal),
) -> Option<Operation> {
    let row = now_there.council.minutes.get(minutes)?;
    if row.form == to.form || !now_there.council.may_edit_minutes(minutes) {
        return None;
    }
    let mut writes = vec![Write::set(Field::MINUTES_FORM, minutes, to.form)];
    for section in now_there.texts.sections_of(minutes) {
        let proposed = |proposal: &MinutesProposal| {
            let section = proposal.section(section.kind, section.agenda_item_id)?;
            Some((section.heading.clone(), section.body.clone()))
        };
        let (Some(before), Some(after)) = (proposed(from), proposed(to)) else {
            continue;
        };
        if section.heading == before.0 && before.0 != after.0 {
            writes.push(Write::set(Field::MINUTES_SECTION_HEADING, section.id, after.0));
        }
        if now_there.body(section) == before.1 && before.1 != after.1 {
            writes.push(Write::set(Field::MINUTES_SECTION_BODY, section.id, after.1));
        }
    }
    Some(Operation::new(Name::EditMinutes, writes))
}

/// The text that the SHA-256 of approved minutes is of: the headings and the bodies in order, each ended with a line feed,
/// with a blank line after each section.
#[must_use]
pub fn canonical_minutes<'a>(sections: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = String::new();
    for (heading, body) in sections {
        for part in [heading, body, ""] {
            text.push_str(part);
            text.push('\n');
        }
    }
    text
}

/// Whether an operation would write in minutes that are locked, or that a later version has come after. Sections are looked
/// for in `texts`. Taking minutes out of use is not writing in them.
pub fn touches_locked_minutes<'a>(
    council: &Council,
    texts: &(impl Iterator<Item = &'a CaseTexts> + Clone),
    operation: &Operation,
) -> bool {
    operation.writes.iter().any(|write| match write {
        Write::Set {
            table: Table::MinutesSection,
            id,
            ..
        } => {
            let section = texts.clone().find_map(|texts| texts.minutes_sections.get(*id));
            section.is_some_and(|section| !council.may_edit_minutes(section.minutes_id))
        }
        Write::Set {
            table: Table::Minutes,
            id,
            column,
            ..
        } => column != "ended_at" && council.minutes.get(*id).is_some() && !council.may_edit_minutes(*id),
        _ => false,
    })
}
