//! A text of the record in a field: shown as typed, told on every change, saved when it is left.

use egui::{Response, Ui};

use crate::app::Command;
use crate::domain::{Field, Id};
use crate::ui::scene::Scene;
use crate::ui::view::View;
use crate::ui::widgets::text_field::TextField;

/// One text that is edited.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Edited<'a> {
    pub field: Field,
    pub id: Id,
    pub stored: &'a str,
    /// What a screen reader calls it.
    pub name: &'a str,
    pub hint: &'a str,
    /// Lines of an area; none for a field of one line.
    pub rows: Option<usize>,
    pub frameless: bool,
}

impl<'a> Edited<'a> {
    /// A field of one line.
    pub fn line(field: Field, id: Id, stored: &'a str, name: &'a str) -> Self {
        Self {
            field,
            id,
            stored,
            name,
            hint: "",
            rows: None,
            frameless: false,
        }
    }

    /// An area that grows from so many lines.
    pub fn area(field: Field, id: Id, stored: &'a str, name: &'a str, rows: usize) -> Self {
        Self {
            rows: Some(rows),
            ..Self::line(field, id, stored, name)
        }
    }

    /// Draws the field. It gets the keyboard where `focus` says so.
    pub fn show(self, ui: &mut Ui, scene: &Scene<'_>, focus: &mut Option<(Field, Id)>) -> Response {
        let mut text = scene.text(self.field, self.id, self.stored).to_owned();
        let mut field = match self.rows {
            Some(rows) => TextField::area(&mut text, self.name, rows),
            None => TextField::line(&mut text, self.name),
        };
        field = field
            .salt((self.field.column, self.id))
            .hint(self.hint)
            .words(scene.edit_words());
        if self.frameless {
            field = field.frameless();
        }
        let response = field.show(ui).response;
        if response.changed() {
            scene.typed(self.field, self.id, text);
        }
        if response.lost_focus() {
            scene.send(Command::Leave);
        }
        if View::takes_focus(focus, self.field, self.id) {
            response.request_focus();
            response.scroll_to_me(None);
        }
        response
    }
}
