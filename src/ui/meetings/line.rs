//! The line of notes: what is typed is saved as it is typed, and Enter ends it.

use egui::text::CCursor;
use egui::text::CCursorRange;
use egui::text_edit::TextEditState;
use egui::{Event, Frame, Key, KeyboardShortcut, Margin, Modifiers, Response, ScrollArea, Stroke, Ui, vec2};

use super::codes::{Codes, without, word_at};
use super::completion::{Asked, Completion, Offer};
use super::{MeetingsView, Place, mark_buttons, speakers};
use crate::app::command::{Command, MeetingCommand};
use crate::domain::{Id, Note, NoteKind, NoteMarks, operations, text};
use crate::ui::Scene;
use crate::ui::keys::{keys_of, keys_of_command};
use crate::ui::theme::{Palette, RADIUS_CARD, caption, semibold_font};
use crate::ui::widgets::dialog::is_uncovered;
use crate::ui::widgets::text_field::{FieldOutput, TextField, plain_enter};

/// The highest the field grows before it scrolls, in points: six lines.
const HIGHEST: f32 = 6.0 * 24.0 + 16.0;
/// The room the line takes before it has been drawn, in points.
const FIRST_HEIGHT: f32 = 96.0;

/// What stands in the line of notes.
#[derive(Default)]
pub struct NoteLine {
    pub text: String,
    pub marks: NoteMarks,
    completion: Completion,
    /// What the line was given the keyboard for: a case, or an item without one.
    shown_for: Option<Id>,
    /// The meeting and the case or item that the marks were chosen in.
    marked_in: Option<(Id, Id)>,
    wants_focus: bool,
    /// The field as it was drawn last, and whether it had the keyboard.
    field: Option<egui::Id>,
    had_keyboard: bool,
    height: Option<f32>,
}

impl NoteLine {
    /// The room the line takes, in points.
    #[must_use]
    pub fn height(&self) -> f32 {
        self.height.unwrap_or(FIRST_HEIGHT)
    }

    /// Gives the line the keyboard when it is drawn next.
    pub fn ask_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Leaves the keyboard to something else there, also where the line would have taken it.
    pub fn leave_focus(&mut self, subject: Id) {
        self.shown_for = Some(subject);
        self.wants_focus = false;
    }

    /// Shows the note that is being written as it now is; nothing where it is there no more.
    pub fn follow(&mut self, note: Option<&Note>) {
        self.text = note.map(|note| note.body.clone()).unwrap_or_default();
        self.marks = note.map(Note::marks).unwrap_or_default();
    }
}

/// Draws the line and what is typed in it. In live mode the keyboard comes back to it from wherever nothing keeps it.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, place: &Place, is_live: bool) {
    let p = Palette::of(ui);
    begin_at(state, place);
    let codes = speakers::codes(scene, place.meeting, place.on);
    if is_live {
        take_typing(ui, &state.line);
    }
    let asked = if state.line.had_keyboard {
        state.line.completion.keys(ui, &codes)
    } else {
        Asked::Nothing
    };
    let top = ui.cursor().top();
    let ring = state.line.had_keyboard;
    let stroke = if ring {
        Stroke::new(2.0, p.accent)
    } else {
        Stroke::new(1.0, p.border)
    };
    let frame = Frame::new()
        .fill(p.surface)
        .stroke(stroke)
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin::symmetric(8, 3));
    let row = |ui: &mut Ui| controls_and_field(ui, scene, state, place, &codes);
    let framed = frame.show(ui, |ui| ui.horizontal_top(row).inner);
    let out = framed.inner;
    let field = &out.response;
    focus(ui, scene, state, place, field, is_live);
    if field.changed() {
        typed(ui, scene, state, field, place, &codes);
    }
    match asked {
        Asked::Take(offer) => take(ui, scene, state, &out, place, &codes, &offer),
        _ if field.has_focus() => keys(ui, scene, state, field, place, &codes),
        _ => {}
    }
    complete(ui, scene, state, &out, place, &codes, framed.response.rect);
    if ui.ctx().content_rect().height() >= 480.0 {
        hints(ui, scene);
    }
    state.line.height = Some(ui.cursor().top() - top);
}

/// The theme stays from note to note on an item, and is not carried to another.
fn begin_at(state: &mut MeetingsView, place: &Place) {
    let here = (place.meeting, place.on.subject());
    let is_new = state.line.marked_in.replace(here) != Some(here);
    if is_new && state.draft_note.is_none() {
        state.line.marks = NoteMarks::default();
    }
}

/// What is typed goes to the line also while a button has the keyboard: nothing that is said waits for the way back.
fn take_typing(ui: &Ui, line: &NoteLine) {
    let is_word = |event: &Event| matches!(event, Event::Text(text) if !text.trim().is_empty());
    if ui.input(|input| input.events.iter().any(is_word)) {
        give_keyboard(ui, line);
    }
}

/// As [`take_typing`], before anything is drawn: else the space after the first word would press the button, where both
/// come in one frame. A space ahead of all words is meant for it.
pub(in crate::ui) fn take_words(ui: &Ui, line: &NoteLine) {
    let first = ui.input(|input| {
        let mut texts = input.events.iter().filter_map(|event| match event {
            Event::Text(text) => Some(!text.trim().is_empty()),
            _ => None,
        });
        texts.next()
    });
    if first == Some(true) {
        give_keyboard(ui, line);
    }
}

fn give_keyboard(ui: &Ui, line: &NoteLine) {
    let is_free = is_uncovered(ui.ctx()) && !ui.ctx().text_edit_focused();
    if let Some(field) = line.field.filter(|_| is_free) {
        ui.memory_mut(|memory| memory.request_focus(field));
    }
}

/// Where the keyboard is, and where it is to be.
fn focus(ui: &Ui, scene: &Scene<'_>, state: &mut MeetingsView, place: &Place, field: &Response, is_live: bool) {
    let subject = place.on.subject();
    let escaped = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    let nobody_has = is_live && ui.memory(|memory| memory.focused().is_none()) && is_uncovered(ui.ctx());
    let line = &mut state.line;
    let is_new = line.shown_for.replace(subject) != Some(subject);
    if is_new || std::mem::take(&mut line.wants_focus) || escaped || nobody_has {
        field.request_focus();
    }
    let has_focus = field.has_focus();
    if has_focus != line.had_keyboard {
        ui.request_repaint();
    }
    line.had_keyboard = has_focus;
    line.field = Some(field.id);
    if has_focus {
        state.stream.selected = None;
    }
    if field.lost_focus() && !escaped {
        scene.send(Command::Leave);
    }
}

fn controls_and_field(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut MeetingsView,
    place: &Place,
    codes: &Codes,
) -> FieldOutput {
    let compact = ui.available_width() < 620.0;
    ui.spacing_mut().item_spacing.x = 6.0;
    let before = state.line.marks;
    ui.vertical(|ui| {
        ui.add_space(4.0);
        ui.horizontal(|ui| {
            let names = [scene.t("notes-theme"), scene.t("live-kind"), scene.t("live-speaker")];
            mark_buttons::ui(ui, scene, &mut state.line.marks, codes, names, compact);
            mark_buttons::privacy(ui, scene, &mut state.line.marks);
        });
    });
    if before != state.line.marks {
        state.line.wants_focus = true;
        to_draft(scene, state, before);
    }
    let scroll = ScrollArea::vertical()
        .max_height(HIGHEST)
        .id_salt("line")
        .auto_shrink([false, true]);
    scroll
        .show(ui, |ui| {
            TextField::area(&mut state.line.text, scene.t("notes-line"), 1)
                .salt(("line of notes", place.on.subject()))
                .hint(scene.t("notes-line-hint"))
                .words(scene.edit_words())
                .new_line(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
                .frameless()
                .show(ui)
        })
        .inner
}

/// Gives the note that is being written the marks just chosen.
fn to_draft(scene: &Scene<'_>, state: &MeetingsView, before: NoteMarks) {
    let marked = state
        .draft_note
        .and_then(|draft| operations::mark_line(draft, before, state.line.marks));
    if let Some(operation) = marked {
        scene.run(operation);
    }
}

/// Takes in a keystroke: codes set the marks, and the rest goes to the file.
fn typed(ui: &Ui, scene: &Scene<'_>, state: &mut MeetingsView, field: &Response, place: &Place, codes: &Codes) {
    let line = &mut state.line;
    let (before, length) = (line.marks, line.text.len());
    let from_start = codes.take(&mut line.text, &mut line.marks, false);
    if state.line.text.len() != length {
        move_cursor(ui, field, |at| at.saturating_sub(from_start));
        to_draft(scene, state, before);
    }
    if state.draft_note.is_none() && codes.may_become_code(&state.line.text) {
        return;
    }
    send(scene, state, place);
}

fn send(scene: &Scene<'_>, state: &MeetingsView, place: &Place) {
    scene.send(MeetingCommand::TypeNote {
        on: place.on,
        meeting: Some(place.meeting),
        marks: state.line.marks,
        text: state.line.text.clone(),
    });
}

/// The cursor stays where it was in the words, though a code before them is gone.
fn move_cursor(ui: &Ui, field: &Response, to: impl FnOnce(usize) -> usize) {
    if let Some(mut state) = TextEditState::load(ui.ctx(), field.id) {
        if let Some(range) = state.cursor.char_range() {
            let at = to(usize::from(range.primary.index));
            state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(at))));
        }
        state.clear_undoer();
        state.store(ui.ctx(), field.id);
    }
}

/// Offers what the word at the cursor can become, and takes what was pressed.
fn complete(
    ui: &Ui,
    scene: &Scene<'_>,
    state: &mut MeetingsView,
    out: &FieldOutput,
    place: &Place,
    codes: &Codes,
    line: egui::Rect,
) {
    let cursor = TextEditState::load(ui.ctx(), out.response.id).and_then(|state| state.cursor.char_range());
    let cursor = cursor.filter(|range| range.is_empty() && state.line.had_keyboard);
    let word = cursor.and_then(|range| word_at(&state.line.text, usize::from(range.primary.index)));
    let was_open = state.line.completion.is_open();
    state
        .line
        .completion
        .follow(codes, word.as_ref().map(|(_, _, word)| word.as_str()));
    if was_open != state.line.completion.is_open() {
        ui.request_repaint();
    }
    let pressed = state.line.completion.show(ui, scene, codes, line, &out.response);
    if let Some(offer) = pressed {
        take(ui, scene, state, out, place, codes, &offer);
        state.line.ask_focus();
        ui.request_repaint();
    }
}

/// The word at the cursor becomes what was chosen for it.
fn take(
    ui: &Ui,
    scene: &Scene<'_>,
    state: &mut MeetingsView,
    out: &FieldOutput,
    place: &Place,
    codes: &Codes,
    offer: &Offer,
) {
    let cursor = TextEditState::load(ui.ctx(), out.response.id).and_then(|state| state.cursor.char_range());
    let Some((start, end, _)) = cursor.and_then(|range| word_at(&state.line.text, usize::from(range.primary.index)))
    else {
        return;
    };
    let before = state.line.marks;
    match offer {
        Offer::Code(code) => code.mark(&mut state.line.marks),
        Offer::NewGuest(letters) => {
            state.line.marks.speaker = Some(mark_buttons::new_guest(scene, place.meeting, place.on.case(), letters));
            state.line.marks = state.line.marks.allowed();
        }
    }
    state.line.text = without(&state.line.text, start, end);
    move_cursor(ui, &out.response, |_| start);
    to_draft(scene, state, before);
    if state.draft_note.is_some() || !state.line.text.trim().is_empty() {
        send(scene, state, place);
    }
    state.line.completion.follow(codes, None);
}

/// Enter ends the note; with Ctrl it becomes a recommendation as well. An arrow up goes to the stream.
fn keys(ui: &Ui, scene: &Scene<'_>, state: &mut MeetingsView, field: &Response, place: &Place, codes: &Codes) {
    let with_ctrl = ui.input(|input| {
        input.events.iter().any(
            |event| matches!(event, Event::Key { key: Key::Enter, pressed: true, modifiers, .. } if modifiers.command),
        )
    });
    if !with_ctrl && !plain_enter(ui) {
        let up = state.line.text.is_empty() && ui.input(|input| input.key_pressed(Key::ArrowUp));
        if up && !state.line.completion.is_open() {
            state.stream.take_focus = state.stream.newest;
            ui.request_repaint();
        }
        return;
    }
    if !scene.model.may_write() {
        // Nothing of it is in a file: it stays where it can be copied.
        send(scene, state, place);
        return;
    }
    let line = &mut state.line;
    let (before, length) = (line.marks, line.text.len());
    codes.take(&mut line.text, &mut line.marks, true);
    to_draft(scene, state, before);
    if state.line.text.len() != length || state.draft_note.is_none() {
        send(scene, state, place);
    }
    let is_note = !text::clean(&state.line.text).trim().is_empty();
    if is_note {
        scene.send(if with_ctrl {
            Command::Meeting(MeetingCommand::EndLineAsRecommendation)
        } else {
            Command::Meeting(MeetingCommand::EndNoteLine)
        });
        // What a note is, who said it and for whom it is are chosen for each, so that none is taken for another; the talk
        // stays on its theme.
        state.line.marks = NoteMarks {
            kind: NoteKind::Note,
            theme: state.line.marks.theme,
            ..NoteMarks::default()
        };
    }
    state.line.text.clear();
    move_cursor(ui, field, |_| 0);
}

/// What can be typed here, in a row under the line.
fn hints(ui: &mut Ui, scene: &Scene<'_>) {
    let p = Palette::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 2.0);
        let enter = |modifiers| keys_of(scene.words, &KeyboardShortcut::new(modifiers, Key::Enter));
        for (keys, what) in [
            (scene.t("notes-hint-theme-keys").to_owned(), "notes-hint-theme"),
            ("@".to_owned(), "live-hint-person"),
            ("!".to_owned(), "live-hint-kind"),
            (enter(Modifiers::SHIFT), "notes-hint-line"),
            (keys_of_command(scene.words, &Command::Undo), "live-hint-undo"),
            (enter(Modifiers::COMMAND), "notes-hint-advice"),
        ] {
            ui.label(caption(p, &keys).font(semibold_font(13.0)).color(p.text));
            ui.label(caption(p, scene.words.text(what)));
            ui.add_space(10.0);
        }
    });
}
