//! Rows with something at their right end, drawn in the order they are seen in: egui gives the keyboard, and what a screen
//! reader says, in the order of drawing. A layout from right to left would turn both round.

use egui::{Align, Id, Label, Layout, Response, RichText, Ui, UiBuilder, Vec2, vec2};

/// How far, in points, the end may be from where its width puts it before the pass is drawn anew.
const NEAR: f32 = 0.5;

/// A row `height` points high: what begins it, then what ends it, flush with the right edge. Both are laid out from left
/// to right, in the middle of the height. What begins the row has the room that the end leaves; the end takes what it
/// needs, so nothing in it may grow with the room there is.
pub fn ends<L, R>(
    ui: &mut Ui,
    height: f32,
    start: impl FnOnce(&mut Ui) -> L,
    end: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    lay(ui, height, Align::Center, start, end)
}

/// As [`ends`], hung from the top and as high as what is in it.
pub fn ends_at_top<L, R>(ui: &mut Ui, start: impl FnOnce(&mut Ui) -> L, end: impl FnOnce(&mut Ui) -> R) -> (L, R) {
    lay(ui, 0.0, Align::TOP, start, end)
}

/// One piece of text, as a figure of a table, at the right of a cell of `size`; ended with an ellipsis where it is wider.
pub fn at_right(ui: &mut Ui, size: Vec2, text: RichText) -> Response {
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.set_min_size(size);
        ui.add(Label::new(text).truncate())
    })
    .inner
}

fn lay<L, R>(
    ui: &mut Ui,
    height: f32,
    align: Align,
    start: impl FnOnce(&mut Ui) -> L,
    end: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    let layout = Layout::left_to_right(align);
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        // The row's own, also where several stand in one place: two that shared it would ask for new passes for ever.
        let id = ui.unique_id();
        let known = ui.data(|data| data.get_temp::<f32>(id));
        let width = known.unwrap_or_default();
        let gap = if width > 0.0 { ui.spacing().item_spacing.x } else { 0.0 };
        let row = ui.max_rect();
        let edge = (row.right() - width).max(row.left());

        let room = row.with_max_x((edge - gap).max(row.left()));
        let mut first = ui.new_child(UiBuilder::new().id_salt("start").max_rect(room).layout(layout));
        let started = start(&mut first);

        // Its room does not hang on its width, so that the width it shows is the same in every pass.
        let room = row.translate(vec2(edge - row.left(), 0.0));
        let mut last = ui.new_child(UiBuilder::new().id_salt("end").max_rect(room).layout(layout));
        let ended = end(&mut last);

        let mut end = last.min_rect();
        remember(ui, id, known, end.width());
        // Before its width is known it stands beyond the row, and what is measured by the row is not to be wider for that.
        if known.is_none() && ui.is_sizing_pass() {
            end = end.translate(vec2(-end.width(), 0.0));
        }
        ui.advance_cursor_after_rect(row | first.min_rect() | end);
        (started, ended)
    })
    .inner
}

/// Keeps the width of a row's end for the next pass. Where it is not what this pass was laid out by, the pass is drawn
/// anew before it is shown; where egui has no pass left in this frame, one more frame is asked for.
fn remember(ui: &Ui, id: Id, known: Option<f32>, width: f32) {
    ui.data_mut(|data| data.insert_temp(id, width));
    if known.is_some_and(|known| (known - width).abs() <= NEAR) {
        return;
    }
    ui.ctx().request_discard("the end of a row has another width");
    if !ui.ctx().will_discard() {
        ui.ctx().request_repaint();
    }
}
