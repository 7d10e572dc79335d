//! Check boxes.

use egui::{Align2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{icons, paint};
use crate::ui::theme::{CONTROL_LOW, Palette, RADIUS_TAG, regular};

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
