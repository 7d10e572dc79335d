//! An item of the rail at left: icon over word, or the icon alone in narrow windows.

use egui::{Align2, Rect, Response, Role, Sense, Ui, Widget, pos2, vec2};

use super::{
    icons::{self, MaterialIcon},
    paint,
};
use crate::ui::theme::{Palette, RADIUS_CARD, regular, semibold_font};

/// One item of the rail; add it with `ui.add(RailItem::new(…))`.
#[must_use]
pub struct RailItem<'a> {
    icon: MaterialIcon,
    word: &'a str,
    hint: Option<&'a str>,
    current: bool,
    compact: bool,
    height: f32,
}

/// Height of an item with its word, and of one with its icon alone, in points.
pub const HEIGHT: f32 = 60.0;
pub const COMPACT: f32 = 42.0;

impl<'a> RailItem<'a> {
    /// An item with its icon and word; `current` where its page is the one shown.
    pub fn new(icon: MaterialIcon, word: &'a str, current: bool) -> Self {
        Self {
            icon,
            word,
            hint: None,
            current,
            compact: false,
            height: HEIGHT,
        }
    }

    /// At most this high, in points, where the window is low.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// The icon alone, for a rail 52 wide; the word becomes the tooltip.
    pub fn compact(mut self, compact: bool) -> Self {
        self.compact = compact;
        self
    }

    /// Says more in a tooltip, such as the keys.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }
}

impl Widget for RailItem<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let p = Palette::of(ui);
        let size = if self.compact {
            vec2(42.0, self.height.min(COMPACT))
        } else {
            vec2(86.0, HEIGHT)
        };
        let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
        let painter = ui.painter();
        if self.current {
            painter.rect_filled(rect, RADIUS_CARD, p.selected);
            let bar = Rect::from_min_max(
                pos2(rect.left() - 5.0, rect.top() + 10.0),
                pos2(rect.left() - 2.0, rect.bottom() - 10.0),
            );
            painter.rect_filled(bar, 2, p.accent);
        } else if response.hovered() {
            painter.rect_filled(rect, RADIUS_CARD, p.quiet);
        }
        let ink = if self.current { p.heading } else { p.text_weak };
        if self.compact {
            paint::icon(painter, rect, self.icon, icons::LARGE, ink);
        } else {
            let icon = Rect::from_center_size(
                pos2(rect.center().x, rect.top() + 21.0),
                vec2(icons::LARGE, icons::LARGE),
            );
            paint::icon(painter, icon, self.icon, icons::LARGE, ink);
            let mut font = if self.current {
                semibold_font(13.0)
            } else {
                regular(13.0)
            };
            // There is room for the longest word at this size.
            font.size = font.size.min(13.5);
            let word = Rect::from_min_max(pos2(rect.left(), rect.top() + 36.0), rect.max);
            let galley = paint::row(ui, self.word, font, ink, rect.width());
            paint::place(painter, word.shrink2(vec2(0.0, 2.0)), Align2::CENTER_TOP, galley);
        }
        paint::focus_ring(ui, &response, f32::from(RADIUS_CARD));
        paint::name_chosen(&response, Role::Tab, self.current, self.word);
        if self.compact {
            response = paint::hint(response, self.word);
        } else if let Some(hint) = self.hint {
            response = paint::hint(response, hint);
        }
        response
    }
}
