//! What the widgets share when they paint: rows of text that elide, icons, the focus ring, names for screen readers.

use std::sync::Arc;

use egui::{
    Align2, Color32, FontId, Galley, Painter, Rect, Response, Role, Stroke, StrokeKind, Ui, WidgetInfo,
    text::{LayoutJob, TextWrapping},
};

use super::icons::MaterialIcon;
use crate::ui::theme::{Palette, icon_font};

/// One row of text, ended with an ellipsis where it is wider than `max_width` points.
pub(crate) fn row(ui: &Ui, text: &str, font: FontId, colour: Color32, max_width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, colour);
    job.wrap = TextWrapping::truncate_at_width(max_width.max(0.0));
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// What is told under a resting pointer; not where a dialog lies over it, which egui would let it stand on top of.
pub(crate) fn hint(response: Response, text: &str) -> Response {
    if is_free(&response) {
        response.on_hover_text(text)
    } else {
        response
    }
}

/// As [`hint`], with what is drawn.
pub(crate) fn hint_ui(response: Response, add: impl FnOnce(&mut Ui)) -> Response {
    if is_free(&response) {
        response.on_hover_ui(add)
    } else {
        response
    }
}

fn is_free(response: &Response) -> bool {
    response
        .ctx
        .memory(|memory| memory.is_above_modal_layer(response.layer_id))
}

/// Paints `galley` inside `rect` with the given alignment.
pub(crate) fn place(painter: &Painter, rect: Rect, align: Align2, galley: Arc<Galley>) {
    let at = align.align_size_within_rect(galley.size(), rect).min;
    painter.galley(at, galley, Color32::PLACEHOLDER);
}

/// Paints an icon in the middle of `rect`.
pub(crate) fn icon(painter: &Painter, rect: Rect, icon: MaterialIcon, size: f32, colour: Color32) {
    painter.text(
        rect.center(),
        Align2::CENTER_CENTER,
        icon.codepoint,
        icon_font(size),
        colour,
    );
}

/// The 2 point ring outside a control that has the keyboard.
pub(crate) fn focus_ring(ui: &Ui, response: &Response, radius: f32) {
    if response.has_focus() {
        ring(ui, response.rect, radius);
    }
}

/// The focus ring around any rectangle; drawn a little outside the clip, so that scroll areas do not cut it.
pub(crate) fn ring(ui: &Ui, rect: Rect, radius: f32) {
    let p = Palette::of(ui);
    ui.painter().with_clip_rect(ui.clip_rect().expand(4.0)).rect_stroke(
        rect.expand(1.0),
        radius + 1.0,
        Stroke::new(2.0, p.accent),
        StrokeKind::Outside,
    );
}

/// Gives the response a role and a name for screen readers, and shows it where the keyboard has just come to it.
pub(crate) fn name(response: &Response, role: Role, enabled: bool, label: &str) {
    response.widget_info(|| WidgetInfo::labeled(role, enabled, label));
    show_focused(response);
}

/// Scrolls to what has just got the keyboard, other than by the pointer, which is there already. egui gives the keyboard to
/// what is out of sight as well, and leaves it there.
pub(crate) fn show_focused(response: &Response) {
    let by_pointer = |input: &egui::InputState| input.pointer.any_down() || input.pointer.any_released();
    if response.gained_focus() && !response.ctx.input(by_pointer) {
        response.scroll_to_me(None);
    }
}

/// As [`name`], for what can be chosen.
pub(crate) fn name_chosen(response: &Response, role: Role, chosen: bool, label: &str) {
    name(response, role, true, label);
    response.ctx.accesskit_node_builder(response.id, |node| {
        if matches!(role, Role::RadioButton | Role::CheckBox | Role::Switch) {
            node.set_toggled(chosen.into());
        } else {
            node.set_selected(chosen);
        }
    });
}

/// Says how many there are in the set that the response holds: a list, a table, a chart.
pub(crate) fn set_size(response: &Response, size: usize) {
    response
        .ctx
        .accesskit_node_builder(response.id, |node| node.set_size_of_set(size));
}

/// As [`set_size`], for a group that is drawn in a `Ui` of its own.
pub(crate) fn set_size_of(group: &Ui, size: usize) {
    group
        .ctx()
        .accesskit_node_builder(group.unique_id(), |node| node.set_size_of_set(size));
}

/// Says which one of its set the response is, counted from 0 as AccessKit does; a screen reader says one more.
pub(crate) fn set_position(response: &Response, position: usize) {
    response
        .ctx
        .accesskit_node_builder(response.id, |node| node.set_position_in_set(position));
}

/// As [`set_position`], for one that is drawn in a `Ui` of its own.
pub(crate) fn set_position_of(row: &Ui, position: usize) {
    row.ctx()
        .accesskit_node_builder(row.unique_id(), |node| node.set_position_in_set(position));
}

/// Says which one of those in it what has the keyboard has come to.
pub(crate) fn set_active(holder: &Response, active: &Response) {
    holder.ctx.accesskit_node_builder(holder.id, |node| {
        node.set_active_descendant(active.id.accesskit_id());
    });
}

/// How wide a control may be here: what is left of the row, or the whole width where the row wraps.
pub(crate) fn room(ui: &Ui) -> f32 {
    if ui.layout().main_wrap {
        ui.max_rect().width()
    } else {
        ui.available_width()
    }
}
