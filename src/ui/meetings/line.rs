//! The line of notes: what is typed is saved as it is typed, and Enter ends it.

use egui::text::CCursor;
use egui::text::CCursorRange;
use egui::text_edit::TextEditState;
use egui::{Event, Frame, Key, KeyboardShortcut, Margin, Modifiers, Response, ScrollArea, Stroke, Ui, vec2};

use super::MeetingsView;
use super::theme_menu::{ThemeChoice, theme_menu};
use crate::app::command::{Command, MeetingCommand};
use crate::domain::{Field, Id, Operation, Theme, text};
use crate::ui::Scene;
use crate::ui::keys::keys_of;
use crate::ui::theme::{Palette, RADIUS_CARD, caption, semibold_font};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons;
use crate::ui::widgets::text_field::{TextField, plain_enter};

/// The highest the field grows before it scrolls, in points: six lines.
const HIGHEST: f32 = 6.0 * 24.0 + 16.0;
/// The room the line takes before it has been drawn, in points.
const FIRST_HEIGHT: f32 = 96.0;

/// How many bytes a code has.
const CODE: usize = 2;

/// What stands in the line of notes.
#[derive(Default)]
pub struct NoteLine {
    pub text: String,
    theme: Option<Theme>,
    is_private: bool,
    /// The case the line was given the keyboard for.
    shown_for: Option<Id>,
    wants_focus: bool,
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

    /// Leaves the keyboard to something else on the case, also where the line would have taken it.
    pub fn leave_focus(&mut self, case: Id) {
        self.shown_for = Some(case);
        self.wants_focus = false;
    }

    /// Takes codes such as `#4` out of the text and sets the theme they name; `ended` counts one that the text ends with.
    /// Says how many characters were taken from the beginning.
    fn take_codes(&mut self, ended: bool) -> usize {
        let mut from_start = 0;
        while let Some((theme, rest, taken)) = code_first(&self.text, ended).or_else(|| code_last(&self.text, ended)) {
            self.theme = Some(theme);
            self.text = rest;
            from_start += taken;
        }
        from_start
    }
}

/// A code at the beginning: its theme, the text after it, and how many characters it took.
fn code_first(text: &str, ended: bool) -> Option<(Theme, String, usize)> {
    let start = text.trim_start();
    let (theme, after) = Theme::coded(start)?;
    // What is no more than a code may become a longer number with the next keystroke.
    (ended || start.len() > CODE).then(|| {
        let taken = text.chars().count() - after.chars().count();
        (theme, after.to_owned(), taken)
    })
}

/// A code at the end, after white space: its theme and the text before it.
fn code_last(text: &str, ended: bool) -> Option<(Theme, String, usize)> {
    let end = text.trim_end();
    if end.len() == text.len() && !ended {
        return None;
    }
    let at = end.len().checked_sub(CODE)?;
    let (theme, _) = Theme::coded(end.get(at..)?)?;
    let before = &end[..at];
    before
        .ends_with(char::is_whitespace)
        .then(|| (theme, before.to_owned(), 0))
}

/// Draws the line and what is typed in it.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, case: Id, meeting: Id) {
    let p = Palette::of(ui);
    let top = ui.cursor().top();
    let has_keyboard = egui::Id::unique("line has the keyboard");
    let ring = ui.data(|data| data.get_temp::<bool>(has_keyboard)).unwrap_or(false);
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
    let row = |ui: &mut Ui| controls_and_field(ui, scene, state, case);
    let field = frame.show(ui, |ui| ui.horizontal_top(row).inner).inner;
    let has_focus = field.has_focus();
    if has_focus != ring {
        ui.data_mut(|data| data.insert_temp(has_keyboard, has_focus));
        ui.request_repaint();
    }
    if state.line.shown_for.replace(case) != Some(case) || std::mem::take(&mut state.line.wants_focus) {
        field.request_focus();
    }
    if field.has_focus() {
        state.stream.selected = None;
    }
    if field.changed() {
        typed(ui, scene, state, &field, case, meeting);
    }
    if field.has_focus() {
        keys(ui, scene, state, &field, case, meeting);
    }
    if field.lost_focus() {
        scene.send(Command::Leave);
    }
    if ui.ctx().content_rect().height() >= 480.0 {
        hints(ui, scene);
    }
    state.line.height = Some(ui.cursor().top() - top);
}

fn controls_and_field(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, case: Id) -> Response {
    let wide = ui.available_width() >= 520.0;
    ui.spacing_mut().item_spacing.x = 6.0;
    let before = (state.line.theme, state.line.is_private);
    ui.vertical(|ui| {
        ui.add_space(4.0);
        ui.horizontal(|ui| controls(ui, scene, &mut state.line, !wide));
    });
    if before != (state.line.theme, state.line.is_private) {
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
                .salt(("line of notes", case))
                .hint(scene.t("notes-line-hint"))
                .words(scene.edit_words())
                .new_line(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
                .frameless()
                .show(ui)
                .response
        })
        .inner
}

/// The buttons before the field: theme, and for whom.
fn controls(ui: &mut Ui, scene: &Scene<'_>, line: &mut NoteLine, compact: bool) {
    if let Some(ThemeChoice(theme)) = theme_menu(ui, scene, line.theme, scene.t("notes-theme"), compact) {
        line.theme = theme;
    }
    let icon = if line.is_private {
        icons::ICON_LOCK
    } else {
        icons::ICON_GROUP
    };
    let word = if line.is_private {
        scene.t("notes-is-private")
    } else {
        scene.t("notes-is-shared")
    };
    let button = if compact {
        Button::icon_only(icon, scene.t("notes-private-toggle")).framed()
    } else {
        Button::secondary(word)
            .icon(icon)
            .named(scene.t("notes-private-toggle"))
            .hint(scene.t("notes-private-hint"))
    };
    let pressed = ui.add(button.low());
    ui.ctx()
        .accesskit_node_builder(pressed.id, |node| node.set_toggled(line.is_private.into()));
    if pressed.clicked() {
        line.is_private = !line.is_private;
    }
}

/// Gives the note that is being written the theme and the readers just chosen.
fn to_draft(scene: &Scene<'_>, state: &MeetingsView, before: (Option<Theme>, bool)) {
    let Some(draft) = state.draft_note else { return };
    if before.0 != state.line.theme {
        scene.run(Operation::set(Field::NOTE_THEME, draft, state.line.theme));
    }
    if before.1 != state.line.is_private {
        scene.run(Operation::set(
            Field::NOTE_IS_PRIVATE,
            draft,
            i64::from(state.line.is_private),
        ));
    }
}

/// Takes in a keystroke: codes set the theme, and the rest goes to the file.
fn typed(ui: &Ui, scene: &Scene<'_>, state: &mut MeetingsView, field: &egui::Response, case: Id, meeting: Id) {
    let before = (state.line.theme, state.line.is_private);
    let length = state.line.text.len();
    let from_start = state.line.take_codes(false);
    if state.line.text.len() != length {
        move_cursor(ui, field, from_start);
        to_draft(scene, state, before);
    }
    let may_become_code =
        state.line.text == "#" || Theme::coded(&state.line.text).is_some() && state.line.text.len() == CODE;
    if state.draft_note.is_none() && may_become_code {
        return;
    }
    send(scene, state, case, meeting);
}

fn send(scene: &Scene<'_>, state: &MeetingsView, case: Id, meeting: Id) {
    scene.send(MeetingCommand::TypeNote {
        case,
        meeting: Some(meeting),
        theme: state.line.theme,
        is_private: state.line.is_private,
        text: state.line.text.clone(),
    });
}

/// The cursor stays where it was in the words, though a code before them is gone.
fn move_cursor(ui: &Ui, field: &egui::Response, from_start: usize) {
    if let Some(mut state) = TextEditState::load(ui.ctx(), field.id) {
        if let Some(range) = state.cursor.char_range() {
            let at = usize::from(range.primary.index).saturating_sub(from_start);
            state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(at))));
        }
        state.clear_undoer();
        state.store(ui.ctx(), field.id);
    }
}

/// Enter ends the note; with Ctrl it becomes a recommendation as well. An arrow up goes to the stream.
fn keys(ui: &Ui, scene: &Scene<'_>, state: &mut MeetingsView, field: &egui::Response, case: Id, meeting: Id) {
    let with_ctrl = ui.input(|input| {
        input.events.iter().any(
            |event| matches!(event, Event::Key { key: Key::Enter, pressed: true, modifiers, .. } if modifiers.command),
        )
    });
    if !with_ctrl && !plain_enter(ui) {
        let up = state.line.text.is_empty() && ui.input(|input| input.key_pressed(Key::ArrowUp));
        if up {
            state.stream.take_focus = state.stream.newest;
            ui.request_repaint();
        }
        return;
    }
    if !scene.model.may_write() {
        // Nothing of it is in a file: it stays where it can be copied.
        send(scene, state, case, meeting);
        return;
    }
    let before = (state.line.theme, state.line.is_private);
    let length = state.line.text.len();
    state.line.take_codes(true);
    to_draft(scene, state, before);
    if state.line.text.len() != length || state.draft_note.is_none() {
        send(scene, state, case, meeting);
    }
    let is_note = !text::clean(&state.line.text).trim().is_empty();
    if is_note {
        scene.send(if with_ctrl {
            Command::Meeting(MeetingCommand::EndLineAsRecommendation)
        } else {
            Command::Meeting(MeetingCommand::EndNoteLine)
        });
    }
    state.line.text.clear();
    // Writing for oneself alone is chosen for each note, so that nothing meant for all is kept back, or the other way.
    state.line.is_private = false;
    move_cursor(ui, field, usize::MAX);
}

/// What can be typed here, in a row under the line.
fn hints(ui: &mut Ui, scene: &Scene<'_>) {
    let p = Palette::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 2.0);
        let enter = |modifiers| keys_of(scene.words, &KeyboardShortcut::new(modifiers, Key::Enter));
        for (keys, what) in [
            (scene.t("notes-hint-theme-keys").to_owned(), "notes-hint-theme"),
            (enter(Modifiers::NONE), "notes-hint-end"),
            (enter(Modifiers::SHIFT), "notes-hint-line"),
            (enter(Modifiers::COMMAND), "notes-hint-advice"),
        ] {
            ui.label(caption(p, &keys).font(semibold_font(13.0)).color(p.text));
            ui.label(caption(p, scene.words.text(what)));
            ui.add_space(10.0);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str, ended: bool) -> (Option<u8>, String) {
        let mut line = NoteLine {
            text: text.to_owned(),
            ..NoteLine::default()
        };
        line.take_codes(ended);
        (line.theme.map(Theme::number), line.text)
    }

    #[test]
    fn a_code_first_or_last_gives_the_theme_and_goes() {
        assert_eq!(
            taken("#4 Avtal gevinstene", false),
            (Some(4), "Avtal gevinstene".to_owned())
        );
        assert_eq!(
            taken("#4Avtal gevinstene", false),
            (Some(4), "Avtal gevinstene".to_owned())
        );
        assert_eq!(
            taken("Avtal gevinstene #2 ", false),
            (Some(2), "Avtal gevinstene ".to_owned())
        );
        assert_eq!(
            taken("Avtal gevinstene #2", true),
            (Some(2), "Avtal gevinstene ".to_owned())
        );
        assert_eq!(taken("#6", true), (Some(6), String::new()));
        assert_eq!(taken("#1 #3 æøå", false), (Some(3), "æøå".to_owned()));
    }

    #[test]
    fn what_is_no_code_stays() {
        for text in [
            "#4",
            "#7 sju",
            "#12 tolv",
            "nr#4 ",
            "Se punkt #4 i notatet",
            "#panic()",
            "😀",
            "#",
            "",
        ] {
            assert_eq!(taken(text, false), (None, text.to_owned()));
        }
        assert_eq!(taken("C#4", true), (None, "C#4".to_owned()));
    }
}
