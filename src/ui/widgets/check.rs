//! Check boxes, and radio rows for longer choices.

use egui::{Align2, Color32, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{icons, paint};
use crate::ui::theme::{CONTROL_LOW, Palette, RADIUS_CONTROL, RADIUS_TAG, regular, semibold_font};

/// A box with its word; sets `checked` and marks the response as changed when pressed.
pub fn check(ui: &mut Ui, checked: &mut bool, word: &str) -> Response {
    let p = Palette::of(ui);
    let galley = paint::row(ui, word, regular(14.0), p.text, paint::room(ui) - 26.0);
    let size = vec2(26.0 + galley.size().x, CONTROL_LOW);
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    if response.clicked() {
        *checked = !*checked;
        response.mark_changed();
    }
    let square = Rect::from_center_size(pos2(rect.left() + 9.0, rect.center().y), vec2(18.0, 18.0));
    let (fill, line) = if *checked {
        (p.accent, p.accent)
    } else {
        (p.surface, p.border)
    };
    let outline = Stroke::new(1.5, line);
    let painter = ui.painter();
    painter.rect(square, RADIUS_TAG, fill, outline, StrokeKind::Inside);
    if *checked {
        paint::icon(painter, square, icons::ICON_CHECK, icons::SMALL, p.on_accent);
    }
    paint::place(
        painter,
        rect.with_min_x(rect.left() + 26.0),
        Align2::LEFT_CENTER,
        galley,
    );
    paint::focus_ring(ui, &response, f32::from(RADIUS_TAG));
    paint::name_chosen(&response, Role::CheckBox, *checked, word);
    response
}

/// One of several longer choices, as wide as there is room, with a line below the word where there is more to say.
/// The chosen one has a 2 point outline in the accent.
pub fn radio_row(ui: &mut Ui, chosen: bool, word: &str, line: &str) -> Response {
    let p = Palette::of(ui);
    let height = if line.is_empty() { 40.0 } else { 56.0 };
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let outline = if chosen {
        Stroke::new(2.0, p.accent)
    } else {
        Stroke::new(1.0, p.border)
    };
    let fill = match (chosen, response.hovered()) {
        (true, _) => p.selected,
        (false, true) => p.quiet,
        (false, false) => p.surface,
    };
    let painter = ui.painter();
    painter.rect(rect, RADIUS_CONTROL, fill, outline, StrokeKind::Inside);
    let centre = pos2(rect.left() + 21.0, rect.center().y);
    let ring = if chosen {
        Stroke::new(5.5, p.accent)
    } else {
        Stroke::new(1.5, p.border)
    };
    painter.circle(centre, 9.0 - ring.width, Color32::TRANSPARENT, ring);
    let inner = rect.with_min_x(rect.left() + 42.0).shrink2(vec2(10.0, 8.0));
    let font = if chosen { semibold_font(14.0) } else { regular(14.0) };
    let upper = paint::row(ui, word, font, p.text, inner.width());
    if line.is_empty() {
        paint::place(painter, inner, Align2::LEFT_CENTER, upper);
    } else {
        let lower = paint::row(ui, line, regular(13.0), p.text_weak, inner.width());
        paint::place(painter, inner, Align2::LEFT_TOP, upper);
        paint::place(painter, inner, Align2::LEFT_BOTTOM, lower);
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    paint::name_chosen(&response, Role::RadioButton, chosen, word);
    if !line.is_empty() {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(line));
    }
    response
}
