//! What is half written: letters, advice, and a member's own assessments before the meeting.

use egui::{Align2, Rect, Response, Sense, Ui, pos2, vec2};

use super::{Kept, parts};
use crate::app::command::{AdviceCommand, Command, PreparationCommand};
use crate::domain::{AdviceOrigin, Assessment, Case, Field, Id, OrganisationRole};
use crate::figures::due::Due;
use crate::figures::next_meeting::NextMeeting;
use crate::ui::Scene;
use crate::ui::theme::{Palette, Tone, regular};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::icons::{self, MaterialIcon};
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::{card, paint};

/// How many are shown before one asks for all.
const SHOWN: usize = 5;
/// Height of a row, in points.
const ROW: f32 = 53.0;

/// Something that is half written.
pub enum Draft {
    /// What the reader makes of a case on the agenda of the next meeting, under so many themes.
    Assessment { meeting: Id, case: Id, themes: usize },
    /// A letter that is not sent.
    Letter(LetterDraft),
    /// Recommendations of a case that has no letter yet.
    Recommendations(Id),
    /// A piece of earlier advice, with its headline.
    Advice(Id, String),
}

/// A letter that is not sent.
#[derive(Clone, Copy)]
pub struct LetterDraft {
    pub case: Id,
    /// When it is promised, where that is near enough to be told.
    pub due: Option<Due>,
}

/// All that is half written: first what is the reader's alone, then the letters by day.
pub fn all(scene: &Scene<'_>, letters: &[LetterDraft], meeting: Option<&NextMeeting>) -> Vec<Draft> {
    let council = &scene.model.council;
    let mut drafts = assessments(scene, meeting);
    drafts.extend(letters.iter().copied().map(Draft::Letter));
    drafts.extend(without_letter(scene).into_iter().map(Draft::Recommendations));
    let advice = council.advice.iter().filter(|advice| advice.is_draft);
    let own = advice.filter(|advice| advice.origin == AdviceOrigin::Own);
    drafts.extend(own.map(|advice| {
        let text = council.advice_text_or_other(advice.id, scene.words.form());
        let headline = text.map_or("", |text| scene.text(Field::ADVICE_HEADLINE, text.id, &text.headline));
        let headline = if headline.trim().is_empty() {
            scene.t("advice-without-words")
        } else {
            headline
        };
        Draft::Advice(advice.id, headline.to_owned())
    }));
    drafts
}

/// The reader's own assessments of the cases on the agenda, where the reader is a member by name.
fn assessments(scene: &Scene<'_>, meeting: Option<&NextMeeting>) -> Vec<Draft> {
    let (Some(meeting), Some(member)) = (
        meeting,
        scene
            .owner
            .member(&scene.model.council)
            .filter(|_| scene.owner.is_member()),
    ) else {
        return Vec::new();
    };
    let is_own = |row: &&Assessment| row.member_id == Some(member) && !row.body.trim().is_empty();
    // A case one is recused from is not prepared, and not named here.
    let is_own_to_prepare = |case: &Id| !scene.model.council.is_recused(member, *case);
    let cases = meeting.items.iter().filter_map(|item| item.case);
    let cases = cases.filter(is_own_to_prepare);
    let drafts = cases.filter_map(|case| {
        let themes = scene.texts(case)?.assessments.of(case).filter(is_own).count();
        let meeting = meeting.meeting;
        (themes > 0).then_some(Draft::Assessment { meeting, case, themes })
    });
    drafts.collect()
}

/// The council's own cases with recommendations that no letter gathers yet, the latest first.
fn without_letter(scene: &Scene<'_>) -> Vec<Id> {
    let council = &scene.model.council;
    let waits = |case: &&Case| {
        case.ended_at.is_none()
            && case.source_id.is_none()
            && case.letter_on.is_none()
            && council.letters.of(case.id).next().is_none()
            && council.recommendations.of(case.id).next().is_some()
    };
    let mut cases: Vec<Id> = council.cases.iter().filter(waits).map(|case| case.id).collect();
    cases.reverse();
    cases
}

/// Draws what is half written.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, kept: &Kept) {
    let all = kept.drafts.len();
    let shown = if view.overview.shows_all_drafts {
        all
    } else {
        all.min(SHOWN)
    };
    parts::section(ui, scene.t("overview-drafts"), |ui| {
        if all > shown {
            let words = scene.with("overview-all", &[("count", all.into())]);
            let name = scene.with("overview-all-drafts", &[("count", all.into())]);
            if ui.add(Button::quiet(&words).named(&name).low()).clicked() {
                view.overview.shows_all_drafts = true;
            }
        }
    });
    if all == 0 {
        let button = Button::secondary(scene.t("overview-to-letters")).icon(icons::ICON_EDIT_DOCUMENT);
        if parts::empty(ui, scene.t("overview-no-drafts"), button) {
            scene.send(Command::ShowLetters);
        }
        return;
    }
    let mut rows = Rows::default();
    card::flush(ui, |ui| {
        card::list(ui, scene.t("overview-drafts"), shown, |ui| {
            for (place, draft) in kept.drafts.iter().take(shown).enumerate() {
                rows.row(ui, key_of(draft), |ui| {
                    if place > 0 {
                        card::rule(ui);
                    }
                    Some(draft_row(ui, scene, draft))
                });
            }
        });
    });
    rows.finish(ui);
}

/// What a row says, and where it leads.
struct Told {
    icon: MaterialIcon,
    upper: String,
    lower: String,
    chip: Option<(Tone, MaterialIcon, String)>,
    goes_to: Command,
}

fn told(scene: &Scene<'_>, draft: &Draft) -> Told {
    let named = |key: &str, case: Id| scene.with(key, &[("case", case_title(scene, case).into())]);
    match draft {
        Draft::Assessment { meeting, case, themes } => Told {
            icon: icons::ICON_EDIT_NOTE,
            upper: named("overview-draft-assessment", *case),
            lower: scene.with("overview-draft-themes", &[("count", (*themes).into())]),
            chip: Some((
                Tone::Neutral,
                icons::ICON_LOCK,
                scene.t("overview-draft-yours").to_owned(),
            )),
            goes_to: Command::Preparation(PreparationCommand::Open {
                meeting: *meeting,
                case: *case,
            }),
        },
        Draft::Letter(letter) => Told {
            icon: icons::ICON_EDIT_DOCUMENT,
            upper: named("overview-draft-letter", letter.case),
            lower: advised(scene, letter.case),
            chip: letter.due.as_ref().map(|due| {
                let words = parts::days(scene, due);
                (parts::tone(scene, due), icons::ICON_SCHEDULE, words)
            }),
            goes_to: Command::OpenLetter(letter.case),
        },
        Draft::Recommendations(case) => Told {
            icon: icons::ICON_EDIT_DOCUMENT,
            upper: named("overview-draft-recommendations", *case),
            lower: advised(scene, *case),
            chip: Some((
                Tone::Neutral,
                icons::ICON_EDIT,
                scene.t("overview-draft-no-letter").to_owned(),
            )),
            goes_to: Command::OpenCase(*case),
        },
        Draft::Advice(advice, headline) => Told {
            icon: icons::ICON_MENU_BOOK,
            upper: scene.with("overview-draft-advice", &[("advice", headline.as_str().into())]),
            lower: scene.t("tab-advice").to_owned(),
            chip: Some((
                Tone::Neutral,
                icons::ICON_EDIT,
                scene.t("letters-status-draft").to_owned(),
            )),
            goes_to: Command::Advice(AdviceCommand::Open(*advice)),
        },
    }
}

fn case_title<'a>(scene: &Scene<'a>, case: Id) -> &'a str {
    let title = scene
        .model
        .council
        .cases
        .get(case)
        .map_or("", |case| case.title.as_str());
    scene.model.text(Field::CASE_TITLE, case, title)
}

/// Whom the case is from, and how many pieces of advice it has.
fn advised(scene: &Scene<'_>, case: Id) -> String {
    let council = &scene.model.council;
    let advice = council.recommendations.of(case).count();
    let advice = scene.with("overview-advice", &[("count", advice.into())]);
    let agency = council.organisation_names(case, OrganisationRole::Agency).join(", ");
    if agency.is_empty() {
        advice
    } else {
        format!("{agency} · {advice}")
    }
}

fn draft_row(ui: &mut Ui, scene: &Scene<'_>, draft: &Draft) -> Response {
    let p = Palette::of(ui);
    let told = told(scene, draft);
    let mut spoken = vec![told.upper.as_str(), &told.lower];
    spoken.extend(told.chip.as_ref().map(|(_, _, words)| words.as_str()));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let id = ui.scope_id().with(("draft", key_of(draft)));
    let response = parts::whole_row(ui, rect, id, &spoken.join(", "));
    if response.clicked() {
        scene.send(told.goes_to);
    }
    let painter = ui.painter();
    let icon = Rect::from_min_size(pos2(rect.left() + 14.0, rect.top()), vec2(icons::CONTROL, ROW));
    paint::icon(painter, icon, told.icon, icons::CONTROL, p.text_weak);
    let mut end = rect.right() - 12.0;
    if let Some((tone, icon, words)) = &told.chip {
        let chip = StatusChip::new(*tone, words).icon(*icon);
        let size = chip.size(ui, 160.0);
        end -= size.x;
        chip.paint(ui, pos2(end, rect.center().y - size.y / 2.0), 160.0);
        end -= 12.0;
    }
    let text = rect
        .shrink2(vec2(0.0, 8.0))
        .with_min_x(icon.right() + 12.0)
        .with_max_x(end);
    let (top, bottom) = text.split_top_bottom_at_fraction(0.5);
    let upper = paint::row(ui, &told.upper, regular(14.0), p.text, top.width());
    let lower = paint::row(ui, &told.lower, regular(13.0), p.text_weak, bottom.width());
    paint::place(painter, top, Align2::LEFT_CENTER, upper);
    paint::place(painter, bottom, Align2::LEFT_CENTER, lower);
    response
}

/// What sets a row apart from the others: a case may have both an assessment and a letter.
fn key_of(draft: &Draft) -> (u8, Id) {
    match draft {
        Draft::Assessment { case, .. } => (0, *case),
        Draft::Letter(letter) => (1, letter.case),
        Draft::Recommendations(case) => (2, *case),
        Draft::Advice(advice, _) => (3, *advice),
    }
}
