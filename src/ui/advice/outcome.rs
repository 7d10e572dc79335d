//! What came of advice: a small bar, words and icons. Never red or green.

use egui::{Color32, Painter, Rect, Stroke, StrokeKind, vec2};

use crate::domain::Outcome;
use crate::figures::advice::Outcomes;
use crate::ui::Scene;
use crate::ui::theme::Palette;
use crate::ui::widgets::icons::{self, MaterialIcon};

/// Size of the bar, in points.
pub const BAR: egui::Vec2 = vec2(84.0, 8.0);

/// Paints the bar with its left top at the rectangle's: followed, partly followed, and the rest.
pub fn bar(p: &Palette, painter: &Painter, rect: Rect, outcomes: &Outcomes) {
    let mut left = rect.left();
    let colours: [(Color32, bool); 3] = [(p.chart[0], false), (p.chart[1], false), (p.chart[3], true)];
    for (share, (colour, outlined)) in outcomes.shares().into_iter().zip(colours) {
        let width = share * rect.width();
        if width <= 0.0 {
            continue;
        }
        let part = Rect::from_min_size(
            egui::pos2(left, rect.top()),
            vec2((width - 1.0).max(1.0), rect.height()),
        );
        painter.rect_filled(part, 1.0, colour);
        if outlined {
            painter.rect_stroke(part, 1.0, Stroke::new(1.0, p.border), StrokeKind::Inside);
        }
        left += width;
    }
}

/// `fulgt i 6 av 8`, or that it is not used.
pub fn summary(scene: &Scene<'_>, outcomes: &Outcomes) -> String {
    if outcomes.total() == 0 {
        return scene.t("advice-not-used").to_owned();
    }
    let values = [
        ("followed", outcomes.followed.into()),
        ("count", outcomes.total().into()),
    ];
    scene.with("advice-followed-of", &values)
}

/// How many had each outcome, without those that none had: `6 fulgt, 1 delvis fulgt, 1 ikke svart`.
pub fn counted(scene: &Scene<'_>, outcomes: &Outcomes) -> String {
    let counts = [
        ("advice-count-followed", outcomes.followed),
        ("advice-count-partly-followed", outcomes.partly_followed),
        ("advice-count-not-followed", outcomes.not_followed),
        ("advice-count-no-longer-relevant", outcomes.no_longer_relevant),
        ("advice-count-not-answered", outcomes.not_answered),
    ];
    let words = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| scene.with(key, &[("count", count.into())]));
    words.collect::<Vec<_>>().join(", ")
}

/// The icon and the word of an outcome.
pub fn icon_and_word(scene: &Scene<'_>, outcome: Option<Outcome>) -> (MaterialIcon, String) {
    let icon = match outcome {
        Some(Outcome::Followed) => icons::ICON_CHECK_CIRCLE,
        Some(Outcome::PartlyFollowed) => icons::ICON_TIMELAPSE,
        Some(Outcome::NotFollowed) => icons::ICON_RADIO_BUTTON_UNCHECKED,
        Some(Outcome::NoLongerRelevant) => icons::ICON_REMOVE,
        None => icons::ICON_HOURGLASS_TOP,
    };
    let word = super::word(scene, "advice-outcome", outcome.map_or("not_answered", Outcome::code));
    (icon, word)
}
