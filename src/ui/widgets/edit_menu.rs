//! The menu of a field for text: cut, copy and paste, by the right button, Shift+F10 or the menu key.

use egui::{
    Event, Id, Key, Modifiers, PointerButton, Popup, Response, TextBuffer, Ui, ViewportCommand, text::CCursorRange,
    text_edit::TextEditState,
};

use super::{icons, menu::MenuRow, paint};
use crate::ui::keys::with_command;

/// The words of a field's menu.
#[derive(Clone, Copy, Debug)]
pub struct EditWords<'a> {
    /// "Klipp ut".
    pub cut: &'a str,
    /// "Kopier".
    pub copy: &'a str,
    /// "Lim inn".
    pub paste: &'a str,
}

/// The menu as the keys have it. The field keeps the keyboard, so that it is not left while one chooses.
#[derive(Clone, Copy)]
pub(super) struct Keyed {
    /// Whether the menu was opened by a key just now.
    is_new: bool,
    /// The row one has come to, and whether it is chosen.
    at: usize,
    chosen: bool,
}

/// Takes the menu's keys from the input before the field sees them; none where the keys have not opened it.
pub(super) fn keys(ui: &Ui, id: Id) -> Option<Keyed> {
    let kept = id.with("menu by key");
    let open: Option<usize> = ui.data(|data| data.get_temp(kept));
    // Escape takes the keyboard from a field before anything is drawn; here it only closes the menu.
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    if open.is_some() && !has_focus && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let keyed = has_focus.then(|| read(ui, open)).flatten();
    match keyed.filter(|keyed| !keyed.chosen) {
        Some(Keyed { at, .. }) => ui.data_mut(|data| {
            data.insert_temp(kept, at);
        }),
        None if open.is_some() => ui.data_mut(|data| {
            data.remove::<usize>(kept);
        }),
        None => {}
    }
    keyed
}

fn read(ui: &Ui, open: Option<usize>) -> Option<Keyed> {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let asked = pressed(Modifiers::SHIFT, Key::F10) || pressed(Modifiers::NONE, Key::Menu);
    let Some(at) = open else {
        return asked.then_some(Keyed {
            is_new: true,
            at: 0,
            chosen: false,
        });
    };
    let typed = |event: &Event| matches!(event, Event::Text(_) | Event::PointerButton { pressed: false, .. });
    let left = ui.input(|input| input.events.iter().any(typed));
    if asked || left {
        return None;
    }
    let moves = [
        (Key::ArrowDown, (at + 1).min(2)),
        (Key::ArrowUp, at.saturating_sub(1)),
        (Key::Home, 0),
        (Key::End, 2),
    ];
    let to = moves.into_iter().find(|(key, _)| pressed(Modifiers::NONE, *key));
    Some(Keyed {
        is_new: false,
        at: to.map_or(at, |(_, to)| to),
        chosen: pressed(Modifiers::NONE, Key::Enter),
    })
}

/// The selection as it stood when the menu was opened: egui collapses it on any press.
pub(super) fn remember_selection(ui: &Ui, id: Id, keyed: Option<Keyed>) -> Option<CCursorRange> {
    let key = id.with("selection before menu");
    let pressed = ui.input(|input| input.pointer.button_pressed(PointerButton::Secondary));
    if (pressed || keyed.is_some_and(|keyed| keyed.is_new))
        && let Some(state) = TextEditState::load(ui.ctx(), id)
    {
        let range = state.cursor.char_range();
        ui.data_mut(|data| data.insert_temp(key, range));
    }
    ui.data(|data| data.get_temp::<Option<CCursorRange>>(key)).flatten()
}

/// Draws the menu while it is open; returns whether it changed the text.
pub(super) fn show(
    response: &Response,
    text: &mut String,
    words: EditWords<'_>,
    selection: Option<CCursorRange>,
    keyed: Option<Keyed>,
) -> bool {
    let selected = selection
        .filter(|range| !range.is_empty())
        .filter(|range| usize::from(range.as_sorted_char_range().end) <= text.chars().count());
    let mut changed = false;
    let popup = match keyed {
        Some(_) => Popup::menu(response).gap(4.0).open(true),
        None => Popup::context_menu(response),
    };
    popup.show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.set_min_width(200.0);
        let rows = if selected.is_some() { 3 } else { 1 };
        let mut index = 0;
        let mut chosen = |ui: &mut Ui, row: MenuRow<'_>| {
            let here = keyed.filter(|keyed| keyed.at.min(rows - 1) == index);
            let shown = ui.add(row.marked(here.is_some()));
            if here.is_some() {
                paint::set_active(response, &shown);
            }
            index += 1;
            shown.clicked() || here.is_some_and(|keyed| keyed.chosen)
        };
        if let Some(range) = selected {
            let keys = with_command(Key::X);
            if chosen(ui, MenuRow::new(words.cut).key(&keys)) {
                ui.copy_text(range.slice_str(text).to_owned());
                let cursor = text.delete_selected(&range);
                give_back(ui, response.id, CCursorRange::one(cursor));
                changed = true;
                ui.close();
            }
            let keys = with_command(Key::C);
            let copy = MenuRow::new(words.copy).key(&keys).icon(icons::ICON_CONTENT_COPY);
            if chosen(ui, copy) {
                ui.copy_text(range.slice_str(text).to_owned());
                give_back(ui, response.id, range);
                ui.close();
            }
        }
        let keys = with_command(Key::V);
        if chosen(ui, MenuRow::new(words.paste).key(&keys)) {
            if let Some(range) = selection {
                give_back(ui, response.id, range);
            } else {
                response.request_focus();
            }
            // Only the window may read the clipboard; it answers with a paste event to what has the keyboard.
            ui.ctx().send_viewport_cmd(ViewportCommand::RequestPaste);
            ui.close();
        }
    });
    changed
}

/// Puts the keyboard and the selection back in the field.
fn give_back(ui: &Ui, id: Id, range: CCursorRange) {
    let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    state.cursor.set_char_range(Some(range));
    state.store(ui.ctx(), id);
    ui.memory_mut(|memory| memory.request_focus(id));
}
