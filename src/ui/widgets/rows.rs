//! Rows that the keyboard moves among with the arrows, `PageUp`, `PageDown`, Home and End.

use egui::{EventFilter, Id, Key, Modifiers, Response, Ui};

use crate::ui::widgets::paint;

/// The rows of one list, in order.
#[derive(Default)]
pub struct Rows {
    ids: Vec<Id>,
    /// The top of each, in points.
    tops: Vec<f32>,
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
        paint::set_position(row, self.ids.len());
        self.ids.push(row.id);
        self.tops.push(row.rect.top());
    }

    /// Moves the keyboard. Says whether an arrow led out at the end of the list.
    pub fn finish(self, ui: &Ui) -> bool {
        let Some(at) = self.focused else { return false };
        let last = self.ids.len() - 1;
        let top = self.tops[at];
        let page = ui.clip_rect().height();
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let to = if pressed(Key::ArrowDown) {
            at + 1
        } else if pressed(Key::ArrowUp) {
            at.saturating_sub(1)
        } else if pressed(Key::PageDown) {
            let below = self.tops.iter().rposition(|other| *other < top + page);
            below.unwrap_or(last).max(at + 1).min(last)
        } else if pressed(Key::PageUp) {
            let above = self.tops.iter().position(|other| *other > top - page);
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
            ui.request_repaint();
        }
        to > last
    }
}
