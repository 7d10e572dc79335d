//! What things in a contribution are called.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::contributed::{IncomingItem, SharedText, Standing, What};
use crate::domain::{Id, Row, TieAnswer};
use crate::language::copies_sentences::why_not_key;
use crate::ui::Scene;
use crate::ui::widgets::long_text::first_words;

/// How much of a text stands in its name, in characters.
const BEGINNING: usize = 40;

/// The name of whoever sent it.
pub fn member<'a>(scene: &Scene<'a>, id: Id) -> &'a str {
    scene
        .model
        .council
        .members
        .get(id)
        .map_or("", |member| member.name.as_str())
}

/// A moment: `14. nov. 2026 kl. 21.10`.
pub fn moment(scene: &Scene<'_>, at: Timestamp) -> String {
    let local = at.to_zoned(TimeZone::system());
    format!(
        "{} {}",
        scene.words.date_medium(local.date()),
        scene.words.time(local.time())
    )
}

/// A day: `14. november`.
pub fn day(scene: &Scene<'_>, at: Timestamp) -> String {
    scene.words.date_medium(at.to_zoned(TimeZone::system()).date())
}

/// What a thing is, in a few words.
pub fn title(scene: &Scene<'_>, item: &IncomingItem) -> String {
    match &item.item.what {
        What::Own { row, .. } if matches!(row.as_ref(), Row::Assessment(_)) => {
            scene.with("copies-item-assessment", &[("case", case(scene, item).into())])
        }
        what => named(scene, what),
    }
}

/// What a thing that is sent is, how it begins, and what it is of.
pub fn sent(scene: &Scene<'_>, what: &What) -> String {
    let council = &scene.model.council;
    let subject = match what {
        What::Own { row, .. } => row.owner(),
        What::Answer(answer) => Some(answer.case_id),
        What::Text { of, id, .. } => match of {
            SharedText::RecommendationHeadline | SharedText::RecommendationBody => {
                council.recommendations.get(*id).map(|row| row.case_id)
            }
            SharedText::Question => council.questions.get(*id).map(|row| row.case_id),
            SharedText::LetterSection | SharedText::MinutesSection => None,
        },
    };
    let case = subject.and_then(|id| Some(&council.cases.get(id)?.title));
    let item = subject.and_then(|id| Some(&council.agenda_items.get(id)?.title));
    let name = named(scene, what);
    match case.or(item) {
        Some(title) => format!("{name} · {title}"),
        None => name,
    }
}

fn named(scene: &Scene<'_>, what: &What) -> String {
    let words = first_words(what.text(), BEGINNING);
    let with = |key| scene.with(key, &[("words", words.as_str().into())]);
    match what {
        What::Own { row, .. } => match row.as_ref() {
            Row::Assessment(_) => with("copies-sent-assessment"),
            Row::Note(_) => with("copies-item-note"),
            Row::Comment(_) => with("copies-item-comment"),
            Row::Proposal(row) if !row.headline.trim().is_empty() => {
                let words = first_words(&row.headline, BEGINNING);
                scene.with("copies-item-proposal", &[("words", words.into())])
            }
            _ => with("copies-item-proposal"),
        },
        What::Answer(answer) => match answer.answer {
            Some(TieAnswer::Ties) => scene.t("copies-item-ties").to_owned(),
            _ => scene.t("copies-item-no-ties").to_owned(),
        },
        What::Text { of, .. } => with(match of {
            SharedText::RecommendationHeadline => "copies-item-headline",
            SharedText::RecommendationBody => "copies-item-body",
            SharedText::LetterSection => "copies-item-section",
            SharedText::MinutesSection => "copies-item-minutes",
            SharedText::Question => "copies-item-question",
        }),
    }
}

/// The line under its name: the case or the meeting it is of, or why it is not taken in.
pub fn line(scene: &Scene<'_>, item: &IncomingItem) -> String {
    match item.standing {
        Standing::NotTaken(why) => scene.t(why_not_key(why)).to_owned(),
        Standing::Here => scene.t("copies-same").to_owned(),
        _ => match &item.item.what {
            What::Own { row, .. } => match row.as_ref() {
                Row::Assessment(row) => scene.theme_short(row.theme).to_owned(),
                _ => case(scene, item),
            },
            _ => case(scene, item),
        },
    }
}

fn case(scene: &Scene<'_>, item: &IncomingItem) -> String {
    let council = &scene.model.council;
    let case = item.case.and_then(|case| council.cases.get(case));
    let meeting = item.meeting.and_then(|meeting| council.meetings.get(meeting));
    match (case, meeting) {
        (Some(case), _) => case.title.clone(),
        (None, Some(meeting)) => scene.words.date_medium(meeting.held_on),
        (None, None) => String::new(),
    }
}
