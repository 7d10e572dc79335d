//! Rows that the keyboard moves among with the arrows, `PageUp`, `PageDown`, Home and End.

use std::fmt::Debug;
use std::hash::Hash;

use egui::{EventFilter, Id, Key, Modifiers, Rangef, Rect, Response, Ui, vec2};

use crate::ui::widgets::paint;

/// How far out of sight a row is still drawn, in points: Tab leads to the rows next to those in sight.
const NEAR: f32 = 200.0;
/// So many rows are always drawn, so that a screen reader can read a list of usual length from end to end.
const ALWAYS: usize = 50;

/// What is known of a row that was drawn.
#[derive(Clone, Copy)]
struct Known {
    /// In points.
    height: f32,
    /// What of it the keyboard moves to among the rows.
    stop: Option<Id>,
    /// What in it had the keyboard.
    focused: Option<Id>,
}

/// The rows of one list, in order.
#[derive(Default)]
pub struct Rows {
    ids: Vec<Id>,
    /// From where to where each is, down the window, in points.
    spans: Vec<Rangef>,
    focused: Option<usize>,
    /// How many there were by now, the keyboard moving to them or not.
    count: usize,
}

impl Rows {
    /// Draws a row by `add`, which gives what of it the keyboard moves to. One of a long list that was drawn before
    /// and is far out of sight keeps its room and is left out, unless the keyboard is in it or on its way there. `key` tells
    /// it from the others.
    pub fn row(&mut self, ui: &mut Ui, key: impl Hash + Debug, add: impl FnOnce(&mut Ui) -> Option<Response>) {
        let id = ui.scope_id().with(("row", key));
        self.count += 1;
        let top = ui.cursor().min;
        let known: Option<Known> = ui.data(|data| data.get_temp(id));
        if let Some(known) = known
            && self.count > ALWAYS
        {
            let size = vec2(ui.available_width(), known.height);
            let has_focus = |id: Option<Id>| id.is_some_and(|id| ui.memory(|memory| memory.has_focus(id)));
            let is_near = ui.is_rect_visible(Rect::from_min_size(top, size).expand(NEAR));
            if !is_near && !has_focus(known.stop) && !has_focus(known.focused) {
                ui.allocate_space(size);
                if let Some(stop) = known.stop {
                    self.ids.push(stop);
                    self.spans.push(Rangef::new(top.y, top.y + known.height));
                }
                return;
            }
        }
        let drawn = ui.push_id(id, add);
        if let Some(stop) = &drawn.inner {
            self.add(ui, stop);
        }
        let rect = drawn.response.rect;
        // Not by a response to it, which would take the keyboard from it where one clicks elsewhere.
        let drawn_at = |id: Id| {
            ui.ctx()
                .viewport(|viewport| Some(viewport.this_pass.widgets.get(id)?.rect))
        };
        let is_inside = |id: &Id| drawn_at(*id).is_some_and(|at| rect.contains(at.center()));
        let known = Known {
            height: rect.height(),
            stop: drawn.inner.map(|stop| stop.id),
            focused: ui.memory(egui::Memory::focused).filter(is_inside),
        };
        ui.data_mut(|data| data.insert_temp(id, known));
    }

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
        paint::set_position(row, self.ids.len());
        self.ids.push(row.id);
        self.spans.push(row.rect.y_range());
    }

    /// Moves the keyboard. Says whether an arrow led out at the end of the list.
    pub fn finish(self, ui: &Ui) -> bool {
        let Some(at) = self.focused else { return false };
        let last = self.ids.len() - 1;
        let top = self.spans[at].min;
        let page = ui.clip_rect().height();
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let to = if pressed(Key::ArrowDown) {
            at + 1
        } else if pressed(Key::ArrowUp) {
            at.saturating_sub(1)
        } else if pressed(Key::PageDown) {
            let below = self.spans.iter().rposition(|other| other.min < top + page);
            below.unwrap_or(last).max(at + 1).min(last)
        } else if pressed(Key::PageUp) {
            let above = self.spans.iter().position(|other| other.min > top - page);
            above.unwrap_or(0).min(at.saturating_sub(1))
        } else if pressed(Key::Home) {
            0
        } else if pressed(Key::End) {
            last
        } else {
            return false;
        };
        if let Some(id) = self.ids.get(to).filter(|_| to != at) {
            ui.memory_mut(|memory| memory.request_focus(*id));
            // The row itself is not told that it gets the keyboard from here.
            ui.scroll_to_rect(Rect::from_x_y_ranges(ui.max_rect().x_range(), self.spans[to]), None);
            ui.request_repaint();
        }
        to > last
    }
}
