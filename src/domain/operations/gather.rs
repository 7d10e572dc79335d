//! Gathering what was noted and assessed into recommendations, and what people took on into actions.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Name;
use super::recommendations::{add_recommendation, split_headline};
use crate::domain::{Action, Council, Gathered, Id, Note, Operation, Table, Theme, Write};

/// A note or an assessment that a recommendation is made from, with its text as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatherSource {
    pub table: Table,
    pub id: Id,
    pub body: String,
}

/// One recommendation made from one or more notes and assessments of a case. The first sentence of the first becomes the
/// headline; what follows, and the others, each as a paragraph of its own, the text. All of them are kept as its grounds,
/// and the first note also as the one it was made from. None where there is nothing to make it from.
#[must_use]
pub fn gather_advice(
    council: &Council,
    case: Id,
    theme: Option<Theme>,
    sources: &[GatherSource],
    now: Timestamp,
) -> Option<(Id, Operation)> {
    let (headline, first) = split_headline(&sources.first()?.body);
    let others = sources.iter().skip(1).map(|source| source.body.trim().to_owned());
    let paragraphs: Vec<String> = std::iter::once(first)
        .chain(others)
        .filter(|body| !body.is_empty())
        .collect();
    let note = sources
        .iter()
        .find(|source| source.table == Table::Note)
        .map(|source| source.id);
    let (id, mut operation) = add_recommendation(council, case, theme, &headline, &paragraphs.join("\n\n"), note, now);
    operation.name = Name::GatherAdvice;
    operation.writes.extend(
        sources
            .iter()
            .map(|source| gathered(case, source.table, source.id, Some(id))),
    );
    Some((id, operation))
}

/// Notes and assessments of a case that no recommendation is to be made from.
#[must_use]
pub fn set_aside(case: Id, sources: &[(Table, Id)]) -> Operation {
    let writes = sources.iter().map(|(table, id)| gathered(case, *table, *id, None));
    Operation::new(Name::SetAside, writes.collect())
}

/// What was set aside is there to be used again. None where it is not set aside.
#[must_use]
pub fn take_up_again(council: &Council, case: Id, id: Id, now: Timestamp) -> Option<Operation> {
    let rows = council.gathered.of(case);
    let aside = rows.filter(|row| row.about_id == id && row.recommendation_id.is_none());
    let writes: Vec<Write> = aside.map(|row| Write::end(row, now)).collect();
    (!writes.is_empty()).then(|| Operation::new(Name::SetAside, writes))
}

fn gathered(case: Id, table: Table, id: Id, recommendation: Option<Id>) -> Write {
    Write::insert(Gathered {
        id: Id::new(),
        case_id: case,
        about_table: table.name().to_owned(),
        about_id: id,
        recommendation_id: recommendation,
        ended_at: None,
    })
}

/// Actions made from notes that say what somebody is to do, each with its day where one was found in it. Whoever said it
/// does it: a member by the member's row, a guest by name. Private notes, those that an action is made from already, and
/// lines of a template that nobody has answered give none. None where no action comes of it.
#[must_use]
pub fn actions_from_notes(
    council: &Council,
    meeting: Id,
    notes: &[(&Note, String, Option<Date>)],
) -> Option<Operation> {
    let is_made = |note: Id| council.actions.iter().any(|action| action.note_id == Some(note));
    let writes: Vec<Write> = notes
        .iter()
        .filter(|(note, body, _)| !note.is_private && !body.trim().is_empty() && !is_made(note.id))
        .filter(|(_, body, _)| !council.is_only_template(body))
        .map(|(note, body, due_on)| {
            let speaker = note.speaker_id.and_then(|id| council.participants.get(id));
            let guest = speaker.filter(|speaker| speaker.member_id.is_none());
            Write::insert(Action {
                case_id: note.case_id,
                meeting_id: Some(meeting),
                owner_id: speaker.and_then(|speaker| speaker.member_id),
                owner_name: guest.map(|guest| guest.guest_name.clone()).unwrap_or_default(),
                note_id: Some(note.id),
                due_on: *due_on,
                ..Action::new(body.trim())
            })
        })
        .collect();
    (!writes.is_empty()).then(|| Operation::new(Name::MakeActions, writes))
}
