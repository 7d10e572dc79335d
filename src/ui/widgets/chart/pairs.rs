//! Two horizontal bars a theme: asked light and outlined, advised solid, and the signed gap.

use egui::{Align2, Rect, Stroke, Ui, pos2, vec2};

use super::{bar, colour_index};
use crate::{
    figures::chart::{Chart, Row},
    ui::{
        theme::{Palette, regular, semibold_font},
        widgets::{paint, theme_tag},
    },
};

/// Draws the pairs, and gives where each stands.
pub(super) fn draw(ui: &Ui, chart: &Chart, rect: Rect) -> Vec<Rect> {
    let p = Palette::of(ui);
    let names = (rect.width() * 0.3).min(148.0);
    let gaps = 72.0;
    let head = Rect::from_min_size(rect.min, vec2(rect.width(), 18.0));
    let galley = paint::row(ui, &chart.aside_head, regular(13.0), p.text_weak, rect.width());
    paint::place(ui.painter(), head, Align2::RIGHT_CENTER, galley);
    let height = (rect.height() - 20.0) / chart.rows.len().max(1) as f32;
    let axis = rect.left() + names;
    let room = (rect.right() - gaps - 44.0 - axis).max(1.0);
    let mut places = Vec::new();
    for (index, row) in chart.rows.iter().enumerate() {
        let top = rect.top() + 20.0 + index as f32 * height;
        let line = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
        if index > 0 {
            ui.painter().hline(line.x_range(), top, Stroke::new(1.0, p.rule));
        }
        name(ui, line.with_max_x(axis - 8.0), row);
        let thick = ((height - 8.0) / 2.0).min(13.0);
        let mut both = Rect::NOTHING;
        for series in 0..row.values.len().min(2) {
            let y = line.center().y + (series as f32 - 1.0) * (thick + 1.0) + 0.5;
            let amount = row.values[series].as_ref().map_or(0.0, |v| v.amount);
            let length = room * (amount / chart.largest()) as f32;
            let shape = Rect::from_min_size(pos2(axis, y), vec2(length.max(1.0), thick));
            bar(ui, shape, colour_index(chart, series), 2);
            value(ui, shape, row, series);
            both = both.union(shape);
        }
        places.push(both);
        gap(ui, line, row);
    }
    ui.painter()
        .vline(axis, (rect.top() + 18.0)..=rect.bottom(), Stroke::new(1.0, p.border));
    places
}

fn name(ui: &Ui, room: Rect, row: &Row) {
    let p = Palette::of(ui);
    let mut words = room;
    if row.theme.is_some() {
        theme_tag::paint_square(p, ui.painter(), room.left_center(), row.theme);
        words.min.x += theme_tag::SQUARE + 7.0;
    }
    let galley = paint::row(ui, &row.name, regular(13.0), p.text, words.width());
    paint::place(ui.painter(), words, Align2::LEFT_CENTER, galley);
}

fn value(ui: &Ui, shape: Rect, row: &Row, series: usize) {
    let p = Palette::of(ui);
    let written = row.values[series].as_ref().map_or("–", |v| &v.written);
    let (font, ink) = match (series, row.emphasised) {
        (1, true) => (semibold_font(13.0), p.heading),
        (1, false) => (regular(13.0), p.text),
        _ => (regular(13.0), p.text_weak),
    };
    ui.painter().text(
        shape.right_center() + vec2(6.0, 0.0),
        Align2::LEFT_CENTER,
        written,
        font,
        ink,
    );
}

fn gap(ui: &Ui, line: Rect, row: &Row) {
    let p = Palette::of(ui);
    let (font, ink) = if row.emphasised {
        (semibold_font(16.0), p.accent)
    } else {
        (regular(14.0), p.text)
    };
    ui.painter()
        .text(line.right_center(), Align2::RIGHT_CENTER, &row.aside, font, ink);
}
