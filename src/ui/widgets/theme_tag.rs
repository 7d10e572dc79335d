//! The tag of one of the six themes: its number in a square, and its short word.

use egui::{Align2, Color32, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, vec2};

use super::paint;
use crate::{
    domain::theme::Theme,
    ui::theme::{Palette, RADIUS_TAG, regular, semibold_font},
};

/// Side of the number square, in points.
pub const SQUARE: f32 = 20.0;
/// Between the square and the word, in points.
const GAP: f32 = 6.0;

/// Paints the square with its left middle at `left`; an outlined dash for what has no theme.
pub fn paint_square(p: &Palette, painter: &Painter, left: Pos2, theme: Option<Theme>) {
    let rect = Rect::from_min_size(left - vec2(0.0, SQUARE / 2.0), egui::Vec2::splat(SQUARE));
    let (word, ink) = if let Some(theme) = theme {
        painter.rect_filled(rect, RADIUS_TAG, p.themes[theme.index()]);
        (theme.number().to_string(), p.on_themes[theme.index()])
    } else {
        let outline = Stroke::new(1.0, p.border);
        painter.rect(rect, RADIUS_TAG, Color32::TRANSPARENT, outline, StrokeKind::Inside);
        ("–".to_owned(), p.text)
    };
    painter.text(rect.center(), Align2::CENTER_CENTER, word, semibold_font(13.0), ink);
}

/// The number square alone, beside words that say the same.
pub fn square(ui: &mut egui::Ui, theme: Option<Theme>) {
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(SQUARE), Sense::hover());
    paint_square(Palette::of(ui), ui.painter(), rect.left_center(), theme);
}

/// The number square and the theme's short word at 13 points, as one named node.
pub fn theme_tag(ui: &mut Ui, theme: Option<Theme>, word: &str) -> Response {
    let p = Palette::of(ui);
    let room = paint::room(ui) - SQUARE - GAP;
    let galley = paint::row(ui, word, regular(13.0), p.text, room);
    let size = vec2(SQUARE + GAP + galley.size().x, SQUARE);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    paint_tag(ui, rect, theme, word);
    paint::name(&response, Role::Label, true, &spoken(theme, word));
    response
}

/// Paints the square and the word at the left of `rect`, as a part of a row that is named as a whole.
pub fn paint_tag(ui: &Ui, rect: Rect, theme: Option<Theme>, word: &str) {
    let p = Palette::of(ui);
    let words = rect.with_min_x(rect.left() + SQUARE + GAP);
    let galley = paint::row(ui, word, regular(13.0), p.text, words.width());
    paint_square(p, ui.painter(), rect.left_center(), theme);
    paint::place(ui.painter(), words, Align2::LEFT_CENTER, galley);
}

/// The theme as a screen reader says it: its number and its short word.
#[must_use]
pub fn spoken(theme: Option<Theme>, word: &str) -> String {
    theme.map_or_else(|| word.to_owned(), |theme| format!("{} {word}", theme.number()))
}
