//! What the keys do while the table has the keyboard.

use egui::{EventFilter, Id, Key, Modifiers, Ui};

/// What the keys asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct Keys {
    /// The row to select.
    pub selected: Option<usize>,
    /// The row to open.
    pub activated: Option<usize>,
}

/// Takes the table's keys from the input, if `id` has the keyboard; `page` is how many rows `PageDown` moves.
pub(in crate::ui) fn read(ui: &Ui, id: Id, rows: usize, selected: Option<usize>, page: usize) -> Keys {
    if !ui.memory(|memory| memory.has_focus(id)) || rows == 0 {
        return Keys::default();
    }
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = rows - 1;
    let at = selected.map(|row| row.min(last));
    let mut to = None;
    let moves: [(Key, usize); 6] = [
        (Key::ArrowDown, at.map_or(0, |row| (row + 1).min(last))),
        (Key::ArrowUp, at.map_or(0, |row| row.saturating_sub(1))),
        (Key::PageDown, at.map_or(0, |row| (row + page).min(last))),
        (Key::PageUp, at.map_or(0, |row| row.saturating_sub(page))),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, row) in moves {
        if pressed(key) {
            to = Some(row);
        }
    }
    let activated = if pressed(Key::Enter) { at } else { None };
    Keys {
        selected: to,
        activated,
    }
}
