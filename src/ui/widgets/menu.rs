//! Rows of menus and popups.

use egui::{Align2, Popup, Rect, Response, Role, Sense, Ui, Widget, vec2};

use super::{
    icons::{self, MaterialIcon},
    paint,
};
use crate::ui::theme::{CONTROL_LOW, Palette, RADIUS_CONTROL, regular, semibold_font};

/// A row of a menu, 32 points high; add it with `ui.add(MenuRow::new("…"))` inside [`menu`].
#[must_use]
pub struct MenuRow<'a> {
    word: &'a str,
    icon: Option<MaterialIcon>,
    key: Option<&'a str>,
    chosen: Option<bool>,
    blocked: Option<&'a str>,
    marked: bool,
}

impl<'a> MenuRow<'a> {
    /// A row with its word.
    pub fn new(word: &'a str) -> Self {
        Self {
            word,
            icon: None,
            key: None,
            chosen: None,
            blocked: None,
            marked: false,
        }
    }

    /// The row the keys have come to, where something else keeps the keyboard.
    pub fn marked(mut self, marked: bool) -> Self {
        self.marked = marked;
        self
    }

    /// An icon before the word.
    pub fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The keys that do the same, at right.
    pub fn key(mut self, keys: &'a str) -> Self {
        self.key = Some(keys);
        self
    }

    /// One of several choices, with a check where it is the one made.
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = Some(chosen);
        self
    }

    /// Blocked, with the reason as a tooltip.
    pub fn blocked(mut self, reason: Option<&'a str>) -> Self {
        self.blocked = reason;
        self
    }

    fn leading(&self) -> Option<MaterialIcon> {
        match self.chosen {
            Some(true) => Some(icons::ICON_CHECK),
            _ => self.icon,
        }
    }

    fn indent(&self) -> f32 {
        if self.icon.is_some() || self.chosen.is_some() {
            30.0
        } else {
            0.0
        }
    }
}

impl Widget for MenuRow<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let p = Palette::of(ui);
        let sense = if self.blocked.is_some() {
            Sense::focusable_noninteractive()
        } else {
            Sense::click()
        };
        let chosen = self.chosen == Some(true);
        let (font, ink) = match (self.blocked, chosen) {
            (Some(_), _) => (regular(14.0), p.border),
            (None, true) => (semibold_font(14.0), p.heading),
            (None, false) => (regular(14.0), p.text),
        };
        let key = self
            .key
            .map(|keys| paint::row(ui, keys, regular(13.0), p.text_weak, f32::INFINITY));
        let key_width = key.as_ref().map_or(0.0, |key| key.size().x + 24.0);
        let longest = ui.ctx().content_rect().width() - 64.0;
        let galley = paint::row(ui, self.word, font, ink, longest);
        let wish = 16.0 + self.indent() + galley.size().x + key_width;
        let width = if ui.is_sizing_pass() {
            wish
        } else {
            wish.max(ui.available_width())
        };
        let (rect, mut response) = ui.allocate_exact_size(vec2(width, CONTROL_LOW), sense);
        let painter = ui.painter();
        if self.marked || response.hovered() || response.has_focus() {
            painter.rect_filled(rect, RADIUS_CONTROL, p.selected);
        }
        let mut inner = rect.shrink2(vec2(8.0, 0.0));
        if let Some(icon) = self.leading() {
            let at = Rect::from_min_size(inner.min, vec2(20.0, inner.height()));
            let ink = if chosen { p.accent } else { p.text_weak };
            paint::icon(painter, at, icon, icons::CONTROL, ink);
        }
        if let Some(key) = key {
            paint::place(painter, inner, Align2::RIGHT_CENTER, key);
        }
        inner.min.x += self.indent();
        paint::place(painter, inner, Align2::LEFT_CENTER, galley);
        if self.chosen.is_some() {
            paint::name_chosen(&response, Role::MenuItemRadio, chosen, self.word);
        } else {
            paint::name(&response, Role::MenuItem, self.blocked.is_none(), self.word);
        }
        if let Some(reason) = self.blocked {
            response = paint::hint(response, reason);
        }
        response
    }
}

/// A rule between groups of rows.
pub fn menu_rule(ui: &mut Ui) {
    ui.add_space(4.0);
    super::card::rule(ui);
    ui.add_space(4.0);
}

/// The width of a menu, in points; one under a wider button is as wide as that.
const MENU_WIDTH: f32 = 300.0;

/// Opens under `button` when it is pressed, and closes on a choice, Escape or a click elsewhere.
/// Returns what `rows` returned while it is open.
pub fn menu<R>(button: &Response, rows: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let inner = Popup::menu(button)
        .gap(4.0)
        .width(MENU_WIDTH.max(button.rect.width()))
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_max_width(MENU_WIDTH.max(button.rect.width()));
            rows(ui)
        })?;
    Some(inner.inner)
}
