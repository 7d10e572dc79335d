//! A field whose value is chosen from a menu: the value as text, and the sign of a menu at right.

use egui::{Align2, Response, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{icons, paint};
use crate::ui::theme::{CONTROL, Palette, RADIUS_CONTROL, regular};

/// Draws the field, as high as other fields and as wide as there is room; open a [`menu`](super::menu::menu) under what it returns.
/// `name` and `value` are what a screen reader says.
pub fn choice_field(ui: &mut Ui, name: &str, value: &str) -> Response {
    let p = Palette::of(ui);
    let size = vec2(paint::room(ui), CONTROL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let fill = if response.hovered() { p.quiet } else { p.surface };
    let painter = ui.painter();
    painter.rect(
        rect,
        RADIUS_CONTROL,
        fill,
        Stroke::new(1.0, p.border),
        StrokeKind::Inside,
    );
    let words = rect.with_min_x(rect.left() + 10.0).with_max_x(rect.right() - 32.0);
    let galley = paint::row(ui, value, regular(14.0), p.text, words.width());
    paint::place(painter, words, Align2::LEFT_CENTER, galley);
    let sign = egui::Rect::from_center_size(pos2(rect.right() - 18.0, rect.center().y), vec2(20.0, 20.0));
    paint::icon(painter, sign, icons::ICON_EXPAND_MORE, icons::MEDIUM, p.text_weak);
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    paint::name(&response, Role::Button, true, &format!("{name}: {value}"));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_has_popup(egui::accesskit::HasPopup::Menu);
    });
    response
}
