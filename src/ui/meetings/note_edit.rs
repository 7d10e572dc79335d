//! A note edited in place, and split and merged there.

use egui::text_edit::TextEditState;
use egui::{Key, KeyboardShortcut, Modifiers, Ui};

use super::{MeetingsView, note_buttons};
use crate::app::command::Command;
use crate::domain::{Field, Note, operations};
use crate::ui::Scene;
use crate::ui::keys::keys_of;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons;
use crate::ui::widgets::text_field::{TextField, plain_enter};

/// Splits a note at the cursor.
const SPLIT: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::Enter);

/// The note's text in a field of its own. Enter and Escape end it; Alt+Enter splits it at the cursor, and Backspace at its
/// beginning merges it into the one above.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, note: &Note, above: Option<&Note>) {
    let mut text = scene.text(Field::NOTE_BODY, note.id, &note.body).to_owned();
    let is_empty = text.trim().is_empty();
    let field = egui::Id::unique(("field of the note edited", note.id.as_u128()));
    let known: Option<egui::Id> = ui.data(|data| data.get_temp(field));
    let has_keyboard = known.is_some_and(|id| ui.memory(|memory| memory.has_focus(id)));
    let at = known.and_then(|id| cursor(ui, id));
    let splits = has_keyboard && ui.input_mut(|input| input.consume_shortcut(&SPLIT));
    let merges = has_keyboard
        && above.is_some()
        && at == Some((0, true))
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Backspace));
    ui.add_space(6.0);
    let out = TextField::area(&mut text, scene.t("notes-edit-text"), 1)
        .salt(note.id)
        .words(scene.edit_words())
        .error(is_empty.then(|| scene.t("notes-text-missing")))
        .new_line(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
        .show(ui);
    ui.data_mut(|data| data.insert_temp(field, out.response.id));
    let (split_pressed, merge_pressed) = buttons(ui, scene, above.is_some());
    ui.add_space(6.0);
    if state.stream.edit_seen.replace(note.id) != Some(note.id) {
        out.response.request_focus();
        out.response.scroll_to_me(None);
        return;
    }
    if out.response.changed() {
        scene.typed(Field::NOTE_BODY, note.id, text.clone());
    }
    let ended = out.response.has_focus() && plain_enter(ui) && !is_empty;
    let escaped = out.response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    let split = splits || split_pressed;
    let merge = (merges || merge_pressed) && !is_empty;
    if ended || split || merge || out.response.lost_focus() {
        state.stream.end_edit();
        scene.send(Command::Leave);
        if split {
            self::split(scene, state, note, &text, at.map_or(0, |(at, _)| at));
        } else if let Some(above) = above.filter(|_| merge) {
            note_buttons::merge(scene, state, above, note);
        } else if ended || escaped {
            after_edit(state, note);
        }
    }
}

/// The keyboard goes to the row, or back to the line where it always belongs.
fn after_edit(state: &mut MeetingsView, note: &Note) {
    if state.is_live {
        state.line.ask_focus();
    } else {
        state.stream.take_focus = Some(note.id);
    }
}

fn split(scene: &Scene<'_>, state: &mut MeetingsView, note: &Note, text: &str, at: usize) {
    match operations::split_note(note, text, at) {
        Some((below, operation)) => {
            scene.send(Command::RunAndOfferUndo(operation));
            state.stream.take_focus = Some(below);
        }
        None => after_edit(state, note),
    }
}

fn buttons(ui: &mut Ui, scene: &Scene<'_>, has_above: bool) -> (bool, bool) {
    ui.horizontal_wrapped(|ui| {
        let keys = keys_of(scene.words, &SPLIT);
        let split = Button::quiet(scene.t("live-split"))
            .icon(icons::ICON_CALL_SPLIT)
            .key(&keys);
        let split = ui.add(split.low()).clicked();
        let merge = Button::quiet(scene.t("live-merge")).icon(icons::ICON_MERGE).low();
        let merge = has_above && ui.add(merge).clicked();
        (split, merge)
    })
    .inner
}

/// Where the cursor of a field stands, in characters, and whether nothing is selected.
fn cursor(ui: &Ui, field: egui::Id) -> Option<(usize, bool)> {
    let range = TextEditState::load(ui.ctx(), field)?.cursor.char_range()?;
    Some((usize::from(range.primary.index), range.is_empty()))
}
