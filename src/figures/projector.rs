//! What all in the room may see of a meeting: a pure value, so that nothing else can come on the screen. No names, no quotes,
//! no notes but advice, nothing private.

use jiff::Zoned;

use super::item_clock::{ItemClock, Left};
use super::next_meeting::begins;
use crate::domain::{
    AgendaItem, CaseTexts, Council, Id, Meeting, Note, NoteKind, OrganisationRole, Recommendation, Theme,
};
use crate::language::Locale;

/// What is on the large screen, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Projector {
    pub council: String,
    pub is_example: bool,
    pub meeting: String,
    /// The time of day, while an item is under way.
    pub clock: Option<String>,
    /// Which case of how many, and whose.
    pub place: String,
    pub title: String,
    /// In the order given, the newest last.
    pub advice: Vec<(Option<Theme>, String)>,
    /// What the organisation asks, and whether advice answers it.
    pub questions: Vec<(String, bool)>,
    pub time: Option<ProjectorTime>,
    /// When the next item is, what, and whose; what and whose are empty where somebody in the room is recused from it.
    pub next: Option<(Option<String>, String, String)>,
}

/// The time of the item that is under way.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectorTime {
    pub left: String,
    pub until: Option<String>,
    /// How much is spent, from 0 to 1.
    pub share: Option<f32>,
}

/// What all may see while `item` is shown. `title` is what the meeting is called; `draft` is the note that is being
/// written, which is shown when it is ended; `now` is local.
#[must_use]
pub fn projector(
    council: &Council,
    texts: Option<&CaseTexts>,
    (meeting, title): (&Meeting, &str),
    item: &AgendaItem,
    draft: Option<Id>,
    (now, words): (&Zoned, &Locale),
) -> Projector {
    let items = council.agenda(meeting.id);
    let clock = ItemClock::of(item, now.timestamp()).filter(|_| item.is_running());
    Projector {
        council: council.name().to_owned(),
        is_example: council.is_example(),
        meeting: title.to_owned(),
        clock: clock.map(|_| words.clock(now.time())),
        place: place(council, &items, item, words),
        title: name(council, item),
        advice: advice(council, texts, meeting, item, draft),
        questions: item.case_id.map_or_else(Vec::new, |case| questions(council, case)),
        time: clock.map(|clock| ProjectorTime {
            left: left_words(words, clock.left()),
            until: clock.ends(now.time_zone()).map(|ends| words.time(ends.time())),
            share: clock.share(),
        }),
        next: next(council, meeting, &items, item, words),
    }
}

/// What is left of an item's time, in words.
#[must_use]
pub fn left_words(words: &Locale, left: Left) -> String {
    match left {
        Left::Minutes(count) => words.with("live-left", &[("count", count.into())]),
        Left::Up => words.text("live-time-up").to_owned(),
        Left::Over(count) => words.with("live-over", &[("count", count.into())]),
        Left::Spent(count) => words.with("live-spent", &[("count", count.into())]),
    }
}

fn name(council: &Council, item: &AgendaItem) -> String {
    let case = item.case_id.and_then(|case| council.cases.get(case));
    case.map_or_else(|| item.title.clone(), |case| case.title.clone())
}

fn agencies(council: &Council, item: &AgendaItem) -> String {
    let names = item
        .case_id
        .map(|case| council.organisation_names(case, OrganisationRole::Agency));
    names.unwrap_or_default().join(", ")
}

fn place(council: &Council, items: &[&AgendaItem], item: &AgendaItem, words: &Locale) -> String {
    let cases: Vec<Id> = items
        .iter()
        .filter(|row| row.case_id.is_some())
        .map(|row| row.id)
        .collect();
    let number = cases.iter().position(|id| *id == item.id).map(|place| {
        let values = [("number", (place + 1).into()), ("count", cases.len().into())];
        words.with("notes-case-number", &values)
    });
    let whose = Some(agencies(council, item)).filter(|names| !names.is_empty());
    number.into_iter().chain(whose).collect::<Vec<_>>().join(" · ")
}

/// When the next item begins, what it is and whose. Of a case that somebody in the room is recused from, only when: they are
/// told its name nowhere else either, and see the screen until they go out for it.
fn next(
    council: &Council,
    meeting: &Meeting,
    items: &[&AgendaItem],
    item: &AgendaItem,
    words: &Locale,
) -> Option<(Option<String>, String, String)> {
    let at = items.iter().position(|row| row.id == item.id)? + 1;
    let next = items.get(at)?;
    let begins = begins(meeting, items).get(at).copied().flatten();
    let time = begins.map(|time| words.clock(time));
    if council.recused_here(next).next().is_some() {
        return time.map(|time| (Some(time), String::new(), String::new()));
    }
    Some((time, name(council, next), agencies(council, next)))
}

/// The questions of a case in order, and whether advice answers each.
fn questions(council: &Council, case: Id) -> Vec<(String, bool)> {
    let rows = council.questions_in_order(case).into_iter();
    rows.map(|row| (row.body.clone(), is_answered(council, case, row.id)))
        .collect()
}

/// Whether a recommendation answers the question.
#[must_use]
pub fn is_answered(council: &Council, case: Id, question: Id) -> bool {
    let mut rows = council.recommendations.of(case);
    rows.any(|row| row.question_id == Some(question))
}

/// The advice given in this meeting: what is noted as advice, and recommendations made since it was opened. What was noted
/// for one alone is not here, made a recommendation or not.
fn advice(
    council: &Council,
    texts: Option<&CaseTexts>,
    meeting: &Meeting,
    item: &AgendaItem,
    draft: Option<Id>,
) -> Vec<(Option<Theme>, String)> {
    let made: Vec<&Recommendation> = item
        .case_id
        .into_iter()
        .flat_map(|case| council.recommendations.of(case))
        .collect();
    let is_made = |note: &Note| made.iter().any(|row| row.note_id == Some(note.id));
    let may_be_seen = |note: &&Note| {
        let is_advice = note.kind == NoteKind::Advice
            || is_made(note) && !matches!(note.kind, NoteKind::Quote | NoteKind::TalkingPoint);
        let is_said = Some(note.id) != draft && !council.is_only_template(&note.body);
        is_advice && !note.is_private && note.meeting_id == Some(meeting.id) && is_said
    };
    let notes = texts.into_iter().flat_map(|texts| texts.notes.of(item.subject()));
    let from_notes = notes
        .filter(may_be_seen)
        .map(|note| (note.written_at, note.theme, note.body.clone()));
    let since = |row: &&&Recommendation| {
        row.note_id.is_none() && meeting.opened_at.is_some_and(|opened| row.created_at >= opened)
    };
    let written = made.iter().filter(since);
    let written = written.map(|row| (row.created_at, row.theme, row.headline.clone()));
    let mut all: Vec<_> = from_notes
        .chain(written)
        .filter(|(.., text)| !text.trim().is_empty())
        .collect();
    all.sort_by_key(|(at, ..)| *at);
    all.into_iter().map(|(_, theme, text)| (theme, text)).collect()
}
