//! Buttons: primary, secondary, quiet, and icons alone.

use egui::{Align2, Color32, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, Widget, pos2, vec2};

use super::{
    icons::{self, MaterialIcon},
    key_box, paint,
};
use crate::ui::theme::{CONTROL, CONTROL_LOW, Palette, RADIUS_CONTROL, regular, semibold_font};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
}

/// A button; add it with `ui.add(Button::primary("…"))`.
#[must_use]
pub struct Button<'a> {
    kind: Kind,
    word: &'a str,
    name: &'a str,
    hint: Option<&'a str>,
    icon: Option<MaterialIcon>,
    trailing: Option<MaterialIcon>,
    key: Option<&'a str>,
    height: f32,
    blocked: Option<&'a str>,
    width: Option<f32>,
}

impl<'a> Button<'a> {
    /// What the view is for: one a view, verb first, says what it will do.
    pub fn primary(word: &'a str) -> Self {
        Self::new(Kind::Primary, word, word)
    }

    /// What one may also do.
    pub fn secondary(word: &'a str) -> Self {
        Self::new(Kind::Secondary, word, word)
    }

    /// A word in the accent without a frame: links and small actions in rows.
    pub fn quiet(word: &'a str) -> Self {
        Self::new(Kind::Quiet, word, word)
    }

    /// An icon alone without a frame; `name` is its tooltip and what a screen reader says.
    pub fn icon_only(icon: MaterialIcon, name: &'a str) -> Self {
        let mut button = Self::new(Kind::Quiet, "", name).icon(icon);
        button.hint = Some(name);
        button
    }

    fn new(kind: Kind, word: &'a str, name: &'a str) -> Self {
        Self {
            kind,
            word,
            name,
            hint: None,
            icon: None,
            trailing: None,
            key: None,
            height: CONTROL,
            blocked: None,
            width: None,
        }
    }

    /// An icon before the word.
    pub fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A frame around an icon alone.
    pub fn framed(mut self) -> Self {
        self.kind = Kind::Secondary;
        self
    }

    /// An icon after the word, such as the one of a menu.
    pub fn trailing(mut self, icon: MaterialIcon) -> Self {
        self.trailing = Some(icon);
        self
    }

    /// The keys that do the same, in a box at right.
    pub fn key(mut self, keys: &'a str) -> Self {
        self.key = Some(keys);
        self
    }

    /// 32 points high, for tool rows.
    pub fn low(mut self) -> Self {
        self.height = CONTROL_LOW;
        self
    }

    /// Says more in a tooltip.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// What a screen reader says, where the word alone does not tell (as in rows of a list).
    pub fn named(mut self, name: &'a str) -> Self {
        self.name = name;
        self
    }

    /// Blocked with the reason, shown as a tooltip and on keyboard focus; `None` leaves it open.
    pub fn blocked(mut self, reason: Option<&'a str>) -> Self {
        self.blocked = reason;
        self
    }

    /// Exactly this wide, in points.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    fn padding(&self) -> f32 {
        match self.kind {
            _ if self.word.is_empty() => (self.height - icons::CONTROL) / 2.0,
            Kind::Quiet => 8.0,
            _ if self.height < CONTROL => 10.0,
            _ => 14.0,
        }
    }

    /// Fill, outline and ink.
    fn colours(&self, p: &Palette, hovered: bool) -> (Color32, Stroke, Color32) {
        let none = Stroke::NONE;
        if self.blocked.is_some() {
            return match self.kind {
                Kind::Quiet => (Color32::TRANSPARENT, none, p.border),
                _ => (p.surface, Stroke::new(1.0, p.rule), p.border),
            };
        }
        match self.kind {
            Kind::Primary if hovered => (p.heading, none, p.surface),
            Kind::Primary => (p.accent, none, p.on_accent),
            Kind::Secondary => {
                let fill = if hovered { p.quiet } else { p.surface };
                (fill, Stroke::new(1.0, p.border), p.heading)
            }
            Kind::Quiet => {
                let fill = if hovered { p.quiet } else { Color32::TRANSPARENT };
                let ink = if self.word.is_empty() { p.text } else { p.accent };
                (fill, none, ink)
            }
        }
    }

    /// What surrounds the word, in points: padding, icons, key.
    fn around(&self, ui: &Ui) -> f32 {
        let gap = if self.word.is_empty() { 0.0 } else { 8.0 };
        let icon = self.icon.map_or(0.0, |_| icons::CONTROL + gap);
        let trailing = self.trailing.map_or(0.0, |_| icons::CONTROL + gap);
        let key = self.key.map_or(0.0, |keys| key_box::width(ui, keys) + 8.0);
        2.0 * self.padding() + icon + trailing + key
    }

    fn paint(&self, ui: &Ui, response: &Response, galley: std::sync::Arc<egui::Galley>) {
        let p = Palette::of(ui);
        let rect = response.rect;
        let (fill, outline, ink) = self.colours(p, response.hovered());
        let painter = ui.painter();
        painter.rect(rect, RADIUS_CONTROL, fill, outline, StrokeKind::Inside);
        let content = self.around(ui) - 2.0 * self.padding() + galley.size().x;
        let mut x = rect.left() + ((rect.width() - content) / 2.0).max(self.padding());
        let square = |x: f32| {
            egui::Rect::from_center_size(
                pos2(x + icons::CONTROL / 2.0, rect.center().y),
                Vec2::splat(icons::CONTROL),
            )
        };
        if let Some(icon) = self.icon {
            paint::icon(painter, square(x), icon, icons::CONTROL, ink);
            x += icons::CONTROL + 8.0;
        }
        let width = galley.size().x;
        let words = egui::Rect::from_min_size(pos2(x, rect.top()), vec2(width, rect.height()));
        paint::place(painter, words, Align2::LEFT_CENTER, galley);
        x += width + 8.0;
        if let Some(icon) = self.trailing {
            paint::icon(painter, square(x), icon, icons::CONTROL, ink);
            x += icons::CONTROL + 8.0;
        }
        if let Some(keys) = self.key {
            let on_fill = (self.kind == Kind::Primary && self.blocked.is_none()).then_some(ink);
            key_box::paint(ui, painter, pos2(x, rect.center().y), keys, on_fill);
        }
        paint::focus_ring(ui, response, f32::from(RADIUS_CONTROL));
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let p = Palette::of(ui);
        let hovered_ink = self.colours(p, false).2;
        let font = if self.kind == Kind::Primary {
            semibold_font(14.0)
        } else {
            regular(14.0)
        };
        let room = self.width.unwrap_or_else(|| paint::room(ui));
        let around = self.around(ui);
        let measured = paint::row(ui, self.word, font.clone(), hovered_ink, room - around);
        let width = self.width.unwrap_or(around + measured.size().x).max(CONTROL_LOW);
        let sense = if self.blocked.is_some() {
            Sense::focusable_noninteractive()
        } else {
            Sense::click()
        };
        let (_, mut response) = ui.allocate_exact_size(vec2(width, self.height), sense);
        if ui.is_rect_visible(response.rect) {
            let ink = self.colours(p, response.hovered()).2;
            let galley = paint::row(ui, self.word, font, ink, room - around);
            self.paint(ui, &response, galley);
        }
        paint::name(&response, Role::Button, self.blocked.is_none(), self.name);
        if let Some(reason) = self.blocked {
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_description(reason));
            if response.has_focus() {
                response.show_tooltip_text(reason);
            } else {
                response = paint::hint(response, reason);
            }
        } else if let Some(hint) = self.hint {
            response = paint::hint(response, hint);
        }
        // An icon shows its name as a tooltip, which a screen reader would say once more.
        if self.blocked.or(self.hint) == Some(self.name) {
            ui.ctx()
                .accesskit_node_builder(response.id, egui::accesskit::Node::clear_description);
        }
        response
    }
}
