//! A small box with the name of a key, at the right of what the key does.

use egui::{Align2, Color32, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, vec2};

use super::paint;
use crate::ui::theme::{Palette, RADIUS_TAG, regular};

/// Height of the box, in points.
pub(crate) const HEIGHT: f32 = 20.0;

/// How wide the box for `keys` is, in points.
pub(crate) fn width(ui: &Ui, keys: &str) -> f32 {
    paint::row(ui, keys, regular(13.0), Color32::PLACEHOLDER, f32::INFINITY)
        .size()
        .x
        + 12.0
}

/// Paints the box with its left middle at `left`; on a filled button the words take `on_fill`.
pub(crate) fn paint(ui: &Ui, painter: &Painter, left: Pos2, keys: &str, on_fill: Option<Color32>) -> Rect {
    let p = Palette::of(ui);
    let ink = on_fill.unwrap_or(p.text_weak);
    let galley = paint::row(ui, keys, regular(13.0), ink, f32::INFINITY);
    let rect = Rect::from_min_size(left - vec2(0.0, HEIGHT / 2.0), vec2(galley.size().x + 12.0, HEIGHT));
    let fill = if on_fill.is_some() {
        Color32::TRANSPARENT
    } else {
        p.head
    };
    let line = on_fill.unwrap_or(p.rule);
    painter.rect(rect, RADIUS_TAG, fill, Stroke::new(1.0, line), StrokeKind::Inside);
    paint::place(painter, rect, Align2::CENTER_CENTER, galley);
    rect
}

/// The key box on its own, for texts that name keys.
pub fn key_box(ui: &mut Ui, keys: &str) -> Response {
    let size = vec2(width(ui, keys), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    paint::name(&response, egui::Role::Label, true, keys);
    paint(ui, ui.painter(), rect.left_center(), keys, None);
    response
}
