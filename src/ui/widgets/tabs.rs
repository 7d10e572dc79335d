//! Underlined tabs over a page, with counts.

use egui::{Align2, Rect, Response, Role, Sense, Stroke, Ui, pos2, vec2};

use super::{card, paint};
use crate::ui::theme::{Palette, RADIUS_TAG, regular, semibold_font};

/// One tab: its word and, where it counts something, how many.
#[derive(Clone, Copy, Debug)]
pub struct Tab<'a> {
    /// The word.
    pub word: &'a str,
    /// The count, already written.
    pub count: Option<&'a str>,
}

/// Tabs with the chosen one underlined in the accent and a rule under them all. Sets `chosen` when another is pressed
/// and says so in [`Response::changed`]. Tabs that do not fit go on to a second row.
pub fn tabs(ui: &mut Ui, name: &str, tabs: &[Tab<'_>], chosen: &mut usize) -> Response {
    let mut changed = false;
    let mut response = card::group(ui, Role::TabList, name, |ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal_wrapped(|ui| {
            for (index, tab) in tabs.iter().enumerate() {
                if one(ui, *tab, index == *chosen).clicked() && index != *chosen {
                    *chosen = index;
                    changed = true;
                }
            }
        });
        card::rule(ui);
    })
    .response;
    if changed {
        response.mark_changed();
    }
    response
}

fn one(ui: &mut Ui, tab: Tab<'_>, chosen: bool) -> Response {
    let p = Palette::of(ui);
    let (font, ink) = if chosen {
        (semibold_font(14.0), p.heading)
    } else {
        (regular(14.0), p.text_weak)
    };
    let word = paint::row(ui, tab.word, font, ink, paint::room(ui));
    let count = tab
        .count
        .map(|count| paint::row(ui, count, regular(14.0), p.text_weak, 80.0));
    let count_width = count.as_ref().map_or(0.0, |count| count.size().x + 4.0);
    let size = vec2(word.size().x + count_width, 34.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let painter = ui.painter();
    let words = rect.with_max_y(rect.bottom() - 4.0);
    let after = words.with_min_x(rect.left() + word.size().x + 4.0);
    paint::place(painter, words, Align2::LEFT_CENTER, word);
    if let Some(count) = count {
        paint::place(painter, after, Align2::LEFT_CENTER, count);
    }
    if chosen {
        let line = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 3.0), rect.max);
        painter.rect_filled(line, 0, p.accent);
    } else if response.hovered() {
        painter.hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(2.0, p.border));
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_TAG));
    let spoken = tab
        .count
        .map_or_else(|| tab.word.to_owned(), |count| format!("{} {count}", tab.word));
    paint::name_chosen(&response, Role::Tab, chosen, &spoken);
    response
}
