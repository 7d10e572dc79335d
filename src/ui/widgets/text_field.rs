//! Fields for text: one line, and the area one writes at length in.

use egui::{
    Color32, Event, Frame, Id, Key, KeyboardShortcut, Margin, Modifiers, Rect, Response, Stroke, TextBuffer, TextEdit,
    Ui,
    text::{CCursorRange, LayoutJob},
    vec2,
};

use super::{
    edit_menu, field_steps,
    icons::{self, MaterialIcon},
    paint,
};
use crate::ui::theme::{CONTROL, Palette, RADIUS_CONTROL, caption, regular, semibold_font};

pub use edit_menu::EditWords;

/// A field for text; see [`TextField::show`].
#[must_use]
pub struct TextField<'a> {
    text: &'a mut String,
    name: &'a str,
    salt: Option<egui::IdSalt>,
    hint: &'a str,
    icon: Option<MaterialIcon>,
    error: Option<&'a str>,
    wrong: Option<&'a str>,
    words: Option<EditWords<'a>>,
    width: f32,
    rows: Option<usize>,
    height: f32,
    frameless: bool,
    heading: bool,
    new_line: KeyboardShortcut,
}

/// What came of showing a [`TextField`].
pub struct FieldOutput {
    /// The field; `changed()` when something was typed.
    pub response: Response,
    /// Where the text cursor stands, while the field has the keyboard.
    pub cursor: Option<CCursorRange>,
    /// Whether Enter was pressed in a field of one line.
    pub entered: bool,
}

impl<'a> TextField<'a> {
    /// One line, 36 points high. `name` is what a screen reader says.
    pub fn line(text: &'a mut String, name: &'a str) -> Self {
        Self {
            text,
            name,
            salt: None,
            hint: "",
            icon: None,
            error: None,
            wrong: None,
            words: None,
            width: f32::INFINITY,
            rows: None,
            height: CONTROL,
            frameless: false,
            heading: false,
            new_line: KeyboardShortcut::new(Modifiers::NONE, Key::Enter),
        }
    }

    /// An area at 16/24 that grows with its text from `rows` lines.
    pub fn area(text: &'a mut String, name: &'a str, rows: usize) -> Self {
        let mut field = Self::line(text, name);
        field.rows = Some(rows.max(1));
        field
    }

    /// What the field is of, such as a row's id: cursor and undo steps follow it.
    pub fn salt(mut self, salt: impl egui::AsIdSalt) -> Self {
        self.salt = Some(egui::IdSalt::new(salt));
        self
    }

    /// Weak words shown while the field is empty.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// An icon at left.
    pub fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// What is wrong, written below the field.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }

    /// What is wrong, where that is written beside the field.
    pub fn wrong(mut self, fault: Option<&'a str>) -> Self {
        self.wrong = fault;
        self
    }

    /// The menu of the right button.
    pub fn words(mut self, words: EditWords<'a>) -> Self {
        self.words = Some(words);
        self
    }

    /// At most this wide, in points; else as wide as there is room.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// 32 points high, for tool rows.
    pub fn low(mut self) -> Self {
        self.height = 32.0;
        self
    }

    /// The keys that make a new line in an area, where Enter alone does something else.
    pub fn new_line(mut self, keys: KeyboardShortcut) -> Self {
        self.new_line = keys;
        self
    }

    /// Without outline and ring, where what surrounds it has them.
    pub fn frameless(mut self) -> Self {
        self.frameless = true;
        self
    }

    /// A page's name, written at 20/28 semibold where it stands, with a quiet outline.
    pub fn heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// Draws the field.
    pub fn show(self, ui: &mut Ui) -> FieldOutput {
        let spacing = vec2(ui.spacing().item_spacing.x, 4.0);
        let width = self.width.min(ui.available_width());
        let (error, wrong, name) = (self.error, self.wrong, self.name);
        let salt = self.salt.unwrap_or_else(|| egui::IdSalt::new(name));
        let layout = egui::Layout::top_down(egui::Align::Min);
        let height = self.height;
        ui.allocate_ui_with_layout(vec2(width, height), layout, |ui| {
            ui.spacing_mut().item_spacing = spacing;
            let id = ui.make_persistent_id(salt);
            let out = self.edit(ui, id, width);
            if let Some(error) = error {
                let p = Palette::of(ui);
                ui.label(caption(p, error).color(p.error));
            }
            if let Some(error) = error.or(wrong) {
                ui.ctx().accesskit_node_builder(id, |node| {
                    node.set_invalid(egui::accesskit::Invalid::True);
                    node.set_description(error);
                });
            }
            out
        })
        .inner
    }

    /// Font, colour and height of a line in points.
    fn type_size(&self, p: &Palette) -> (egui::FontId, Color32, f32) {
        if self.heading {
            (semibold_font(20.0), p.heading, 28.0)
        } else if self.rows.is_some() {
            (regular(16.0), p.text, 24.0)
        } else {
            (regular(14.0), p.text, 20.0)
        }
    }

    fn frame(&self, p: &Palette, line_height: f32) -> Frame {
        let line = match (self.frameless, self.error.or(self.wrong)) {
            (true, _) => Color32::TRANSPARENT,
            (false, Some(_)) => p.error,
            (false, None) if self.heading => p.rule,
            (false, None) => p.border,
        };
        let fill = if self.frameless || self.heading {
            Color32::TRANSPARENT
        } else {
            p.surface
        };
        let down = match self.rows {
            Some(_) => 8,
            None => ((self.height - 2.0 - line_height) / 2.0) as i8,
        };
        Frame::new()
            .fill(fill)
            .stroke(Stroke::new(1.0, line))
            .corner_radius(RADIUS_CONTROL)
            .inner_margin(Margin {
                left: if self.icon.is_some() { 38 } else { 10 },
                right: 10,
                top: down,
                bottom: down,
            })
    }

    fn edit(self, ui: &mut Ui, id: Id, width: f32) -> FieldOutput {
        let p = Palette::of(ui);
        let (font, ink, line_height) = self.type_size(p);
        let frame = self.frame(p, line_height);
        let multiline = self.rows.is_some();
        let mut layouter = |ui: &Ui, text: &dyn TextBuffer, wrap: f32| {
            let mut job = if multiline {
                LayoutJob::simple(text.as_str().to_owned(), font.clone(), ink, wrap)
            } else {
                LayoutJob::simple_singleline(text.as_str().to_owned(), font.clone(), ink)
            };
            job.keep_trailing_whitespace = true;
            for section in &mut job.sections {
                section.format.line_height = Some(line_height);
            }
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let keys = self.words.and_then(|_| edit_menu::keys(ui, id));
        let saved = edit_menu::remember_selection(ui, id, keys);
        field_steps::before(ui, id, self.text);
        let mut edit = match self.rows {
            Some(rows) => TextEdit::multiline(&mut *self.text)
                .desired_rows(rows)
                .return_key(self.new_line),
            None => TextEdit::singleline(&mut *self.text),
        };
        edit = edit
            .id(id)
            .frame(frame)
            .font(font.clone())
            .layouter(&mut layouter)
            .desired_width(width)
            .hint_text(egui::RichText::new(self.hint).font(font.clone()));
        if !multiline {
            edit = edit.min_size(vec2(0.0, self.height)).align(egui::Align2::LEFT_CENTER);
        }
        let shown = edit.show(ui);
        let response = shown.response.response.accessible_name(self.name);
        if let Some(icon) = self.icon {
            let at = Rect::from_min_size(response.rect.min + vec2(10.0, 0.0), vec2(icons::CONTROL, self.height));
            paint::icon(ui.painter(), at, icon, icons::CONTROL, p.text_weak);
        }
        paint::show_focused(&response);
        if !self.frameless {
            paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
        }
        let mut out = FieldOutput {
            entered: !multiline && response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)),
            cursor: shown.cursor_range,
            response,
        };
        if let Some(words) = self.words
            && edit_menu::show(&out.response, self.text, words, saved, keys)
        {
            out.response.mark_changed();
        }
        field_steps::after(ui, id, self.text);
        out
    }
}

/// Whether Enter alone was pressed this frame, without Shift: ends a line of notes.
#[must_use]
pub fn plain_enter(ui: &Ui) -> bool {
    ui.input(|input| {
        input.events.iter().any(|event| {
            matches!(
                event,
                Event::Key { key: Key::Enter, pressed: true, modifiers, .. }
                    if *modifiers == Modifiers::NONE
            )
        })
    })
}
