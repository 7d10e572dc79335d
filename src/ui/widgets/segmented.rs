//! Joined buttons for two to five fixed choices.

use egui::{Align2, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{
    card,
    icons::{self, MaterialIcon},
    paint,
};
use crate::ui::theme::{CONTROL, CONTROL_LOW, Palette, RADIUS_CONTROL, regular, semibold_font};

/// One choice of a [`Segmented`].
#[derive(Clone, Copy, Debug)]
pub struct Segment<'a> {
    /// The word.
    pub word: &'a str,
    /// An icon before it.
    pub icon: Option<MaterialIcon>,
}

impl<'a> From<&'a str> for Segment<'a> {
    fn from(word: &'a str) -> Self {
        Self { word, icon: None }
    }
}

/// Joined buttons with one chosen, or none yet.
#[must_use]
pub struct Segmented<'a> {
    name: &'a str,
    segments: &'a [Segment<'a>],
    height: f32,
    checked: bool,
}

impl<'a> Segmented<'a> {
    /// The choices, and what a screen reader calls them together.
    pub fn new(name: &'a str, segments: &'a [Segment<'a>]) -> Self {
        Self {
            name,
            segments,
            height: CONTROL,
            checked: false,
        }
    }

    /// 32 points high, for rows.
    pub fn low(mut self) -> Self {
        self.height = CONTROL_LOW;
        self
    }

    /// A check before the chosen word, in forms.
    pub fn checked(mut self) -> Self {
        self.checked = true;
        self
    }

    fn icon_of(&self, index: usize, chosen: bool) -> Option<MaterialIcon> {
        if self.checked && chosen {
            Some(icons::ICON_CHECK)
        } else {
            self.segments[index].icon
        }
    }

    /// Draws the choices; sets `chosen` and marks the response as changed when another is pressed.
    pub fn show(self, ui: &mut Ui, chosen: &mut Option<usize>) -> Response {
        card::group(ui, Role::RadioGroup, self.name, |ui| self.draw(ui, chosen)).inner
    }

    fn draw(&self, ui: &mut Ui, chosen: &mut Option<usize>) -> Response {
        let p = Palette::of(ui);
        let before = *chosen;
        let widths = self.widths(ui, before);
        let size = vec2(widths.iter().sum(), self.height);
        let (rect, mut response) = ui.allocate_exact_size(size, Sense::hover());
        ui.painter().rect_filled(rect, RADIUS_CONTROL, p.surface);
        let mut left = rect.left();
        let mut focused = None;
        for (index, width) in widths.iter().enumerate() {
            let part = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, self.height));
            left += width;
            let pressed = ui.interact(part, response.id.with(index), Sense::click());
            self.paint_one(ui, part, index, before == Some(index), pressed.hovered());
            let word = self.segments[index].word;
            paint::name_chosen(&pressed, Role::RadioButton, before == Some(index), word);
            if pressed.has_focus() {
                focused = Some(part);
            }
            if pressed.clicked() && before != Some(index) {
                *chosen = Some(index);
                response.mark_changed();
            }
        }
        let line = Stroke::new(1.0, p.border);
        ui.painter().rect_stroke(rect, RADIUS_CONTROL, line, StrokeKind::Inside);
        if let Some(part) = focused {
            paint::ring(ui, part, f32::from(RADIUS_CONTROL));
        }
        response
    }

    /// The width of each part; all give way alike where there is not room for them.
    fn widths(&self, ui: &Ui, chosen: Option<usize>) -> Vec<f32> {
        let ink = Palette::of(ui).text;
        let mut widths: Vec<f32> = (0..self.segments.len())
            .map(|index| {
                let here = chosen == Some(index);
                let font = if here { semibold_font(14.0) } else { regular(14.0) };
                let word = paint::row(ui, self.segments[index].word, font, ink, f32::INFINITY);
                let icon = self.icon_of(index, here).map_or(0.0, |_| 26.0);
                24.0 + icon + word.size().x.ceil()
            })
            .collect();
        let (total, room) = (widths.iter().sum::<f32>(), paint::room(ui));
        if total > room {
            for width in &mut widths {
                *width = (*width * room / total).max(CONTROL_LOW);
            }
        }
        widths
    }

    fn paint_one(&self, ui: &Ui, part: Rect, index: usize, chosen: bool, hovered: bool) {
        let p = Palette::of(ui);
        let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(part));
        let first = index == 0;
        let last = index + 1 == self.segments.len();
        let radius = |end: bool| if end { RADIUS_CONTROL } else { 0 };
        let corners = CornerRadius {
            nw: radius(first),
            sw: radius(first),
            ne: radius(last),
            se: radius(last),
        };
        if chosen {
            painter.rect_filled(part, corners, p.selected);
        } else if hovered {
            painter.rect_filled(part, corners, p.quiet);
        }
        if !first {
            painter.vline(part.left() + 0.5, part.y_range(), Stroke::new(1.0, p.border));
        }
        let (font, ink) = if chosen {
            (semibold_font(14.0), p.heading)
        } else {
            (regular(14.0), p.text)
        };
        let mut inner = part.shrink2(vec2(12.0, 0.0));
        if let Some(icon) = self.icon_of(index, chosen) {
            let at = Rect::from_min_size(inner.min, vec2(20.0, inner.height()));
            paint::icon(&painter, at, icon, icons::CONTROL, ink);
            inner.min.x += 26.0;
        }
        let galley = paint::row(ui, self.segments[index].word, font, ink, inner.width() + 1.0);
        paint::place(&painter, inner, Align2::LEFT_CENTER, galley);
    }
}
