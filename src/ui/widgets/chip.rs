//! Filter chips that open a menu of choices, and status chips that say how something stands.

use std::sync::Arc;

use egui::{
    Align2, Color32, Galley, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, Widget, pos2, vec2,
};

use super::{
    icons::{self, MaterialIcon},
    menu, paint,
};
use crate::ui::theme::{CONTROL_LOW, Palette, RADIUS_TAG, Tone, regular};

/// A filter: its field, and its value where it is set.
#[must_use]
pub struct FilterChip<'a> {
    label: &'a str,
    value: Option<&'a str>,
    clear: Option<&'a str>,
    icon: Option<MaterialIcon>,
}

/// What came of showing a [`FilterChip`].
pub struct ChipOutput<R> {
    /// The chip itself.
    pub response: Response,
    /// Whether the close sign was pressed: the filter is to be taken off.
    pub cleared: bool,
    /// What the menu returned, while it is open.
    pub inner: Option<R>,
}

impl<'a> FilterChip<'a> {
    /// A chip for the field `label`.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            value: None,
            clear: None,
            icon: None,
        }
    }

    /// Set to `value`; `clear` is what a screen reader says for the close sign. `None` is a filter that is not set.
    pub fn value(mut self, value: Option<&'a str>, clear: &'a str) -> Self {
        self.value = value;
        self.clear = value.map(|_| clear);
        self
    }

    /// Another icon at right than the one for a menu, where the filter is not set.
    pub fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Draws the chip; `choices` fills the menu, with [`menu::MenuRow`]s.
    pub fn show<R>(self, ui: &mut Ui, choices: impl FnOnce(&mut Ui) -> R) -> ChipOutput<R> {
        let p = Palette::of(ui);
        let words = self
            .value
            .map_or_else(|| self.label.to_owned(), |v| format!("{}: {v}", self.label));
        let ink = if self.value.is_some() { p.heading } else { p.text };
        let room = (paint::room(ui) - 40.0).max(24.0);
        let galley = paint::row(ui, &words, regular(14.0), ink, room);
        let size = vec2(12.0 + galley.size().x + 4.0 + 20.0 + 8.0, CONTROL_LOW);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let (fill, line) = match (self.value.is_some(), response.hovered()) {
            (true, _) => (p.selected, p.accent),
            (false, true) => (p.quiet, p.border),
            (false, false) => (p.surface, p.border),
        };
        let painter = ui.painter();
        painter.rect(rect, 16, fill, Stroke::new(1.0, line), StrokeKind::Inside);
        let inner = rect.with_min_x(rect.left() + 12.0);
        paint::place(painter, inner, Align2::LEFT_CENTER, galley);
        paint::name(&response, Role::Button, true, &words);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_has_popup(egui::accesskit::HasPopup::Menu);
        });
        paint::focus_ring(ui, &response, 16.0);
        let cleared = self.end_sign(ui, rect, &response, ink);
        let inner = menu::menu(&response, choices);
        ChipOutput {
            response,
            cleared,
            inner,
        }
    }

    /// The sign at right: a menu's arrow, or the close sign as a button of its own.
    fn end_sign(&self, ui: &Ui, chip: Rect, response: &Response, ink: Color32) -> bool {
        let sign = Rect::from_min_max(pos2(chip.right() - 32.0, chip.top()), chip.max);
        let at = sign.translate(vec2(-2.0, 0.0));
        let Some(clear) = self.clear else {
            let icon = self.icon.unwrap_or(icons::ICON_EXPAND_MORE);
            paint::icon(ui.painter(), at, icon, icons::MEDIUM, ink);
            return false;
        };
        let close = ui.interact(sign, response.id.with("clear"), Sense::click());
        paint::icon(ui.painter(), at, icons::ICON_CLOSE, icons::MEDIUM, ink);
        paint::focus_ring(ui, &close, 16.0);
        paint::name(&close, Role::Button, true, clear);
        close.clicked()
    }
}

/// How something stands: icon and word on a tint, 22 points high; add it with `ui.add(StatusChip::new(…))`.
#[must_use]
pub struct StatusChip<'a> {
    tone: Tone,
    icon: Option<MaterialIcon>,
    word: &'a str,
}

impl<'a> StatusChip<'a> {
    /// A chip of this tone with its word.
    pub fn new(tone: Tone, word: &'a str) -> Self {
        Self { tone, icon: None, word }
    }

    /// The icon before the word.
    pub fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = Some(icon);
        self
    }
}

impl StatusChip<'_> {
    fn icon_room(&self) -> f32 {
        if self.icon.is_some() { 21.0 } else { 2.0 }
    }

    fn galley(&self, ui: &Ui, room: f32) -> Arc<Galley> {
        let ink = Palette::of(ui).tone(self.tone).text;
        let around = self.icon_room() + 12.0;
        paint::row(ui, self.word, regular(13.0), ink, room - around)
    }

    /// How large the chip is where it may be `room` points wide.
    #[must_use]
    pub fn size(&self, ui: &Ui, room: f32) -> Vec2 {
        vec2(12.0 + self.icon_room() + self.galley(ui, room).size().x, 22.0)
    }

    /// Paints the chip with its upper left corner at `at`, at most `room` points wide, as part of something that has a name
    /// of its own.
    pub fn paint(&self, ui: &Ui, at: Pos2, room: f32) {
        let tone = Palette::of(ui).tone(self.tone);
        let galley = self.galley(ui, room);
        let rect = Rect::from_min_size(at, self.size(ui, room));
        let painter = ui.painter();
        painter.rect_filled(rect, RADIUS_TAG, tone.tint);
        if let Some(icon) = self.icon {
            let at = Rect::from_min_size(pos2(rect.left() + 5.0, rect.top()), vec2(icons::SMALL, rect.height()));
            paint::icon(painter, at, icon, icons::SMALL, tone.icon);
        }
        let words = rect.with_min_x(rect.left() + 5.0 + self.icon_room());
        paint::place(painter, words, Align2::LEFT_CENTER, galley);
    }
}

impl Widget for StatusChip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let room = paint::room(ui);
        let (rect, response) = ui.allocate_exact_size(self.size(ui, room), Sense::hover());
        self.paint(ui, rect.min, room);
        paint::name(&response, Role::Label, true, self.word);
        response
    }
}
