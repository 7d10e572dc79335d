//! What stands in the cells of a row. Cheap: paints text straight, adds no widgets.

use egui::{Align2, Color32, FontId, Painter, Rect, Ui, pos2, vec2};

use crate::{
    domain::Theme,
    ui::{
        theme::{Palette, RADIUS_TAG, Tone, regular, semibold_font},
        widgets::{
            icons::{self, MaterialIcon},
            paint,
            step_line::paint_ticks,
            theme_tag,
        },
    },
};

/// The cells of one row, filled from the left: each method fills one and goes on to the next.
pub struct Cells<'a> {
    ui: &'a Ui,
    row: Rect,
    spans: &'a [(f32, f32)],
    rights: &'a [bool],
    next: usize,
}

impl<'a> Cells<'a> {
    pub(super) fn new(ui: &'a Ui, row: Rect, spans: &'a [(f32, f32)], rights: &'a [bool]) -> Self {
        Self {
            ui,
            row,
            spans,
            rights,
            next: 0,
        }
    }

    /// The room of the next cell inside its padding, with a painter clipped to it and its side; `None` where it is left out.
    fn take(&mut self) -> Option<(Rect, Painter, Align2)> {
        let (left, width) = self.spans.get(self.next).copied()?;
        let right = self.rights.get(self.next).copied().unwrap_or_default();
        self.next += 1;
        if width <= 0.0 {
            return None;
        }
        let min = pos2(self.row.left() + left, self.row.top());
        let cell = Rect::from_min_size(min, vec2(width, self.row.height()));
        let inner = cell.shrink2(vec2(10.0, 0.0));
        let clip = self.ui.clip_rect().intersect(cell);
        let side = if right {
            Align2::RIGHT_CENTER
        } else {
            Align2::LEFT_CENTER
        };
        Some((inner, self.ui.painter().with_clip_rect(clip), side))
    }

    fn write(&mut self, text: &str, font: FontId, colour: Color32) {
        if let Some((rect, painter, side)) = self.take() {
            let galley = paint::row(self.ui, text, font, colour, rect.width());
            paint::place(&painter, rect, side, galley);
        }
    }

    /// Plain text, or a number where the column stands at right.
    pub fn text(&mut self, text: &str) {
        self.write(text, regular(14.0), Palette::of(self.ui).text);
    }

    /// Secondary text.
    pub fn weak(&mut self, text: &str) {
        self.write(text, regular(14.0), Palette::of(self.ui).text_weak);
    }

    /// The words a row is known by.
    pub fn semibold(&mut self, text: &str) {
        self.write(text, semibold_font(14.0), Palette::of(self.ui).text);
    }

    /// The text, or "–" where there is none.
    pub fn optional(&mut self, text: Option<&str>) {
        self.text(text.unwrap_or("–"));
    }

    /// Nothing.
    pub fn empty(&mut self) {
        self.next += 1;
    }

    /// Name and a caption below it, for rows of 48 points.
    pub fn two_lines(&mut self, upper: &str, lower: &str) {
        let p = Palette::of(self.ui);
        if let Some((rect, painter, _)) = self.take() {
            let (top, bottom) = rect.shrink2(vec2(0.0, 4.0)).split_top_bottom_at_fraction(0.5);
            let upper = paint::row(self.ui, upper, semibold_font(14.0), p.text, rect.width());
            let lower = paint::row(self.ui, lower, regular(13.0), p.text_weak, rect.width());
            paint::place(&painter, top, Align2::LEFT_CENTER, upper);
            paint::place(&painter, bottom, Align2::LEFT_CENTER, lower);
        }
    }

    /// Six ticks with `reached` of them tall, and the step's name.
    pub fn steps(&mut self, reached: usize, word: &str) {
        let p = Palette::of(self.ui);
        if let Some((rect, painter, _)) = self.take() {
            let after = paint_ticks(p, &painter, rect.left_center(), reached) + 8.0;
            let words = rect.with_min_x(after);
            let galley = paint::row(self.ui, word, regular(14.0), p.text, words.width());
            paint::place(&painter, words, Align2::LEFT_CENTER, galley);
        }
    }

    /// An icon in the accent or in secondary colour, and a word.
    pub fn icon_text(&mut self, icon: MaterialIcon, accent: bool, text: &str) {
        let p = Palette::of(self.ui);
        if let Some((rect, painter, side)) = self.take() {
            let galley = paint::row(self.ui, text, regular(14.0), p.text, rect.width() - icons::MEDIUM - 6.0);
            let words = side.align_size_within_rect(galley.size(), rect);
            let left = if side == Align2::RIGHT_CENTER {
                words.left() - icons::MEDIUM - 4.0
            } else {
                rect.left()
            };
            let at = Rect::from_min_size(pos2(left, rect.top()), vec2(icons::MEDIUM, rect.height()));
            let ink = if accent { p.accent } else { p.text_weak };
            paint::icon(&painter, at, icon, icons::MEDIUM, ink);
            let text_left = if side == Align2::RIGHT_CENTER {
                words.left()
            } else {
                rect.left() + icons::MEDIUM + 6.0
            };
            paint::place(&painter, rect.with_min_x(text_left), Align2::LEFT_CENTER, galley);
        }
    }

    /// The theme's number square and short word; the dash for none.
    pub fn theme(&mut self, theme: Option<Theme>, word: &str) {
        let p = Palette::of(self.ui);
        if let Some((rect, painter, _)) = self.take() {
            theme_tag::paint_square(p, &painter, rect.left_center(), theme);
            let words = rect.with_min_x(rect.left() + theme_tag::SQUARE + 6.0);
            let galley = paint::row(self.ui, word, regular(13.0), p.text, words.width());
            paint::place(&painter, words, Align2::LEFT_CENTER, galley);
        }
    }

    /// A word on the tint of its tone, with an icon.
    pub fn status(&mut self, tone: Tone, icon: MaterialIcon, word: &str) {
        let p = Palette::of(self.ui);
        let colours = p.tone(tone);
        if let Some((rect, painter, _)) = self.take() {
            let galley = paint::row(self.ui, word, regular(13.0), colours.text, rect.width() - 33.0);
            let chip = Rect::from_min_size(
                pos2(rect.left(), rect.center().y - 11.0),
                vec2(galley.size().x + 33.0, 22.0),
            );
            painter.rect_filled(chip, RADIUS_TAG, colours.tint);
            let at = Rect::from_min_size(chip.min + vec2(5.0, 0.0), vec2(icons::SMALL, 22.0));
            paint::icon(&painter, at, icon, icons::SMALL, colours.icon);
            let words = chip.with_min_x(chip.left() + 26.0);
            paint::place(&painter, words, Align2::LEFT_CENTER, galley);
        }
    }
}
