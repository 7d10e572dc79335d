//! Ctrl+Z and its kin in a field for text: the field's own steps while it has some, then the program's.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use egui::{Event, Id, Key, Ui, text_edit::TextEditState};

/// A step that is the program's to take, since the field with the keyboard has none of its own left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Back,
    Forth,
}

fn passed_on() -> Id {
    Id::unique("step passed on by a field")
}

/// The step a field passed on in this frame, if any.
#[must_use]
pub fn take(ui: &Ui) -> Option<Step> {
    ui.data_mut(|data| data.remove_temp::<Option<Step>>(passed_on()).flatten())
}

/// Before a field with `text` is shown: forgets its steps where the text was replaced from outside since, and passes on a
/// step that it does not have.
pub(super) fn before(ui: &Ui, id: Id, text: &str) {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let shown: Option<u64> = ui.data(|data| data.get_temp(id.with("shown")));
    if shown != Some(hash(text)) {
        forget(ui, id);
    }
    let asked = ui.input(|input| input.events.iter().find_map(step_of));
    if let Some(step) = asked.filter(|step| !has_step(ui, id, text, *step)) {
        ui.input_mut(|input| input.events.retain(|event| step_of(event) != Some(step)));
        ui.data_mut(|data| data.insert_temp(passed_on(), Some(step)));
        // What is taken back last is done again first: from here on the way forth is the program's too.
        forget(ui, id);
        ui.request_repaint();
    }
}

/// After a field is shown: remembers the text it was left with.
pub(super) fn after(ui: &Ui, id: Id, text: &str) {
    if ui.memory(|memory| memory.has_focus(id)) {
        ui.data_mut(|data| data.insert_temp(id.with("shown"), hash(text)));
    }
}

fn forget(ui: &Ui, id: Id) {
    if let Some(mut state) = TextEditState::load(ui.ctx(), id) {
        state.clear_undoer();
        state.store(ui.ctx(), id);
    }
}

fn step_of(event: &Event) -> Option<Step> {
    let Event::Key {
        key,
        pressed: true,
        modifiers,
        ..
    } = event
    else {
        return None;
    };
    match key {
        Key::Z if modifiers.command && modifiers.shift => Some(Step::Forth),
        Key::Z if modifiers.command => Some(Step::Back),
        Key::Y if modifiers.command => Some(Step::Forth),
        _ => None,
    }
}

/// Whether the field has a step to another text; where only the cursor was elsewhere is no step.
fn has_step(ui: &Ui, id: Id, text: &str, step: Step) -> bool {
    let Some(state) = TextEditState::load(ui.ctx(), id) else {
        return false;
    };
    let mut undoer = state.undoer();
    let mut current = (state.cursor.char_range().unwrap_or_default(), text.to_owned());
    loop {
        let next = match step {
            Step::Back => undoer.undo(&current).cloned(),
            Step::Forth => undoer.redo(&current).cloned(),
        };
        match next {
            None => return false,
            Some((_, other)) if other != text => return true,
            Some(same) => current = same,
        }
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
