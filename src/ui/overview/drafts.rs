//! Letters under way.

use egui::{Align2, Rect, Sense, Ui, pos2, vec2};

use super::{Kept, parts};
use crate::app::command::Command;
use crate::domain::{Field, Id, OrganisationRole};
use crate::figures::due::Due;
use crate::ui::Scene;
use crate::ui::theme::{Palette, regular};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::{card, icons, paint};

/// How many letters are shown.
const SHOWN: usize = 5;
/// Height of a row, in points.
const ROW: f32 = 53.0;

/// A letter that is not sent.
pub struct Draft {
    pub case: Id,
    /// When it is promised, where that is near enough to be told.
    pub due: Option<Due>,
}

/// Draws the letters.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, kept: &Kept) {
    let all = kept.letters.len();
    parts::section(ui, scene.t("overview-drafts"), |ui| {
        if all > 0 {
            let words = scene.with("overview-all", &[("count", all.into())]);
            let name = scene.with("overview-all-letters", &[("count", all.into())]);
            if ui.add(Button::quiet(&words).named(&name).low()).clicked() {
                scene.send(Command::ShowLetters);
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
        let shown = kept.letters.len().min(SHOWN);
        card::list(ui, scene.t("overview-drafts"), shown, |ui| {
            for (place, draft) in kept.letters.iter().take(SHOWN).enumerate() {
                if place > 0 {
                    card::rule(ui);
                }
                draft_row(ui, scene, &mut rows, draft);
            }
        });
    });
    rows.finish(ui);
}

fn draft_row(ui: &mut Ui, scene: &Scene<'_>, rows: &mut Rows, draft: &Draft) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let title = council.cases.get(draft.case).map_or("", |case| case.title.as_str());
    let title = scene.model.text(Field::CASE_TITLE, draft.case, title);
    let upper = scene.with("overview-draft-letter", &[("case", title.into())]);
    let advice = council.recommendations.of(draft.case).count();
    let mut lower = scene.with("overview-advice", &[("count", advice.into())]);
    let agency = council
        .organisation_names(draft.case, OrganisationRole::Agency)
        .join(", ");
    if !agency.is_empty() {
        lower = format!("{agency} · {lower}");
    }
    let left = draft
        .due
        .as_ref()
        .map(|due| (parts::days(scene, due), parts::tone(scene, due)));
    let mut spoken = vec![upper.as_str(), &lower];
    spoken.extend(left.as_ref().map(|(words, _)| words.as_str()));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let id = ui.scope_id().with(("draft", draft.case));
    let response = parts::whole_row(ui, rect, id, &spoken.join(", "));
    rows.add(ui, &response);
    if response.clicked() {
        scene.send(Command::OpenLetter(draft.case));
    }
    let painter = ui.painter();
    let icon = Rect::from_min_size(pos2(rect.left() + 14.0, rect.top()), vec2(icons::CONTROL, ROW));
    paint::icon(painter, icon, icons::ICON_EDIT_DOCUMENT, icons::CONTROL, p.text_weak);
    let mut end = rect.right() - 12.0;
    if let Some((words, tone)) = &left {
        let chip = StatusChip::new(*tone, words).icon(icons::ICON_SCHEDULE);
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
    let upper = paint::row(ui, &upper, regular(14.0), p.text, top.width());
    let lower = paint::row(ui, &lower, regular(13.0), p.text_weak, bottom.width());
    paint::place(painter, top, Align2::LEFT_CENTER, upper);
    paint::place(painter, bottom, Align2::LEFT_CENTER, lower);
}
