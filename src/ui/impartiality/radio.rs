//! A choice in a row of its own, with a ring around the one that is made.

use egui::{Align2, Response, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::ui::theme::{CONTROL, Palette, RADIUS_CONTROL, regular, semibold_font};
use crate::ui::widgets::paint;

/// Draws the row, as wide as there is room; `chosen` where this is the choice that is made.
pub(super) fn radio(ui: &mut Ui, word: &str, chosen: bool) -> Response {
    let p = Palette::of(ui);
    let size = vec2(ui.available_width(), CONTROL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let (fill, line) = if chosen {
        (p.quiet, Stroke::new(2.0, p.accent))
    } else if response.hovered() {
        (p.quiet, Stroke::new(1.0, p.border))
    } else {
        (p.surface, Stroke::new(1.0, p.border))
    };
    let painter = ui.painter();
    painter.rect(rect, RADIUS_CONTROL, fill, line, StrokeKind::Inside);
    let centre = pos2(rect.left() + 22.0, rect.center().y);
    if chosen {
        painter.circle_stroke(centre, 6.5, Stroke::new(5.0, p.accent));
    } else {
        painter.circle_stroke(centre, 8.5, Stroke::new(1.0, p.border));
    }
    let font = if chosen { semibold_font(14.0) } else { regular(14.0) };
    let inner = rect.with_min_x(rect.left() + 41.0).with_max_x(rect.right() - 8.0);
    let galley = paint::row(ui, word, font, p.text, inner.width());
    paint::place(painter, inner, Align2::LEFT_CENTER, galley);
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    paint::name_chosen(&response, Role::RadioButton, chosen, word);
    response
}
