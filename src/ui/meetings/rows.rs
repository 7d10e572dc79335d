//! Rows that the keyboard moves among with the arrows, Home and End, and rows with something at their right.

use egui::{Align, EventFilter, Id, Key, Layout, Modifiers, Response, Sense, Ui, UiBuilder, vec2};

/// The rows of one list, in order.
#[derive(Default)]
pub struct Rows {
    ids: Vec<Id>,
    focused: Option<usize>,
}

impl Rows {
    /// Takes in the row just drawn.
    pub fn add(&mut self, ui: &Ui, row: &Response) {
        if row.has_focus() {
            self.focused = Some(self.ids.len());
            let arrows = EventFilter {
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(row.id, arrows));
            if row.gained_focus() {
                row.scroll_to_me(None);
            }
        }
        self.ids.push(row.id);
    }

    /// Moves the keyboard. Says whether an arrow led out at the end of the list.
    pub fn finish(self, ui: &Ui) -> bool {
        let Some(at) = self.focused else { return false };
        let last = self.ids.len() - 1;
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let to = if pressed(Key::ArrowDown) {
            at + 1
        } else if pressed(Key::ArrowUp) {
            at.saturating_sub(1)
        } else if pressed(Key::Home) {
            0
        } else if pressed(Key::End) {
            last
        } else {
            return false;
        };
        if let Some(id) = self.ids.get(to).filter(|_| to != at) {
            ui.memory_mut(|memory| memory.request_focus(*id));
            ui.request_repaint();
        }
        to > last
    }
}

/// A row of `height` points with `left`, and `right` at its end in `right_room` points: drawn, and read, in that order.
pub fn two_ends<L, R>(
    ui: &mut Ui,
    (height, right_room): (f32, f32),
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let first = rect.with_max_x((rect.right() - right_room).max(rect.left()));
    let layout = Layout::left_to_right(Align::Center);
    let left = left(&mut ui.new_child(UiBuilder::new().id_salt("left").max_rect(first).layout(layout)));
    let layout = Layout::right_to_left(Align::Center);
    let right = right(&mut ui.new_child(UiBuilder::new().id_salt("right").max_rect(rect).layout(layout)));
    (left, right)
}
