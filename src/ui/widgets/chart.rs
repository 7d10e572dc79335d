//! Draws a [`Chart`]: columns, paired bars, or the same as a table. No words of its own.

mod columns;
mod pairs;

use std::sync::Arc;

use egui::{
    Align, EventFilter, Galley, Id, Key, Layout, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2,
};

use super::{card, paint, row};
use crate::{
    figures::chart::{Chart, Kind, Series},
    ui::theme::{Palette, body, caption, heading, regular, semibold},
};

/// Room for the square before a word of the legend, in points.
const LEGEND_SQUARE: f32 = 16.0;

/// Title, unit, legend and the drawing, `height` points high below them. The drawing takes the keyboard: its name is the
/// chart's summary, and the arrow keys, Home and End go through the categories and say each.
pub fn chart(ui: &mut Ui, chart: &Chart, height: f32) -> Response {
    ui.scope(|ui| head(ui, chart));
    ui.add_space(8.0);
    let size = vec2(ui.available_width(), height);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let id = ui.make_persistent_id(("chart", &chart.title));
    let places = match chart.kind {
        Kind::StackedColumns => columns::draw(ui, chart, rect),
        Kind::PairedBars => pairs::draw(ui, chart, rect),
    };
    walk(ui, chart, rect, id, &places)
}

/// The heading, then unit and legend on a line that wraps where it is narrow.
fn head(ui: &mut Ui, chart: &Chart) {
    let p = Palette::of(ui);
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.spacing_mut().interact_size.y = 18.0;
    ui.label(heading(p, &chart.title));
    ui.horizontal_wrapped(|ui| {
        ui.label(caption(p, &chart.subtitle));
        ui.add_space(8.0);
        let spacing = ui.spacing().item_spacing.x;
        let width = |series: &Series| LEGEND_SQUARE + legend_word(ui, &series.name).size().x + spacing;
        let legend: f32 = chart.series.iter().map(width).sum();
        // The legend is kept together, on a line of its own where it does not fit beside the unit.
        if legend > ui.available_size_before_wrap().x {
            ui.end_row();
        }
        for (index, series) in chart.series.iter().enumerate() {
            legend_entry(ui, chart, index, &series.name);
        }
    });
}

fn legend_word(ui: &Ui, name: &str) -> Arc<Galley> {
    paint::row(ui, name, regular(13.0), Palette::of(ui).text, 160.0)
}

fn legend_entry(ui: &mut Ui, chart: &Chart, index: usize, name: &str) {
    let galley = legend_word(ui, name);
    let (rect, response) = ui.allocate_exact_size(vec2(LEGEND_SQUARE + galley.size().x, 18.0), Sense::hover());
    let square = Rect::from_center_size(rect.left_center() + vec2(5.0, 0.0), vec2(10.0, 10.0));
    bar(ui, square, colour_index(chart, index), 2);
    paint::place(
        ui.painter(),
        rect.with_min_x(rect.left() + LEGEND_SQUARE),
        egui::Align2::LEFT_CENTER,
        galley,
    );
    paint::name(&response, Role::Label, true, name);
}

/// Which of the chart colours a series has.
fn colour_index(chart: &Chart, series: usize) -> usize {
    chart.series.get(series).map_or(0, |series| series.shade.min(4))
}

/// A filled bar; the two lightest colours are outlined, since alone they do not stand out from the card.
fn bar(ui: &Ui, rect: Rect, colour: usize, radius: u8) {
    let p = Palette::of(ui);
    let outline = if colour >= 3 {
        Stroke::new(1.0, p.border)
    } else {
        Stroke::NONE
    };
    ui.painter()
        .rect(rect, radius, p.chart[colour], outline, StrokeKind::Inside);
}

/// Gives the drawing its name and lets the keys go through its categories, each drawn at its place in `places`.
///
/// The drawing keeps the keyboard; the category one has come to is its active descendant, so that a screen reader says it
/// with its number, and a ring stands around its bars.
fn walk(ui: &mut Ui, chart: &Chart, rect: Rect, id: Id, places: &[Rect]) -> Response {
    let response = ui.interact(rect, id, Sense::focusable_noninteractive());
    paint::name(&response, Role::Figure, true, &chart.summary);
    paint::set_size(&response, places.len());
    if !response.has_focus() || places.is_empty() {
        return response;
    }
    let at = moved(ui, id, places.len());
    paint::ring(ui, rect, 4.0);
    let within = UiBuilder::new().accessibility_parent(id).max_rect(rect);
    ui.scope_builder(within, |ui| {
        let shown = places.iter().zip(&chart.rows).enumerate();
        for (index, (place, row)) in shown {
            let value = ui.interact(*place, id.with(index), Sense::hover());
            let chosen = at == Some(index);
            paint::name_chosen(&value, Role::ListItem, chosen, &row.spoken);
            paint::set_position(&value, index);
            if chosen {
                paint::ring(ui, *place, 2.0);
                paint::set_active(&response, &value);
                value.show_tooltip_text(&row.spoken);
            }
        }
    });
    response
}

/// Which of `count` categories the keys have come to; none before the first key.
fn moved(ui: &Ui, id: Id, count: usize) -> Option<usize> {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let last = count - 1;
    let before: Option<usize> = ui.data(|data| data.get_temp(id));
    let at = if pressed(Key::ArrowRight) || pressed(Key::ArrowDown) {
        Some(before.map_or(0, |at| (at + 1).min(last)))
    } else if pressed(Key::ArrowLeft) || pressed(Key::ArrowUp) {
        Some(before.map_or(0, |at| at.saturating_sub(1)))
    } else if pressed(Key::Home) {
        Some(0)
    } else if pressed(Key::End) {
        Some(last)
    } else {
        before
    }?;
    ui.data_mut(|data| data.insert_temp(id, at));
    Some(at.min(last))
}

/// The same chart as a table: the head, then one row a category.
pub fn chart_table(ui: &mut Ui, chart: &Chart) {
    let p = Palette::of(ui);
    ui.label(heading(p, &chart.title));
    ui.label(caption(p, &chart.subtitle));
    let table = chart.table();
    let columns = table.first().map_or(1, Vec::len).max(2);
    let first = (ui.available_width() * 0.34).min(220.0);
    let each = (ui.available_width() - first) / (columns - 1) as f32;
    card::group(ui, Role::Table, &chart.title, |ui| {
        paint::set_size_of(ui, table.len());
        ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
        for (line, cells) in table.iter().enumerate() {
            card::group(ui, Role::Row, &cells.join(", "), |ui| {
                paint::set_position_of(ui, line);
                ui.horizontal(|ui| {
                    for (index, cell) in cells.iter().enumerate() {
                        let text = match (line, index) {
                            (0, _) => caption(p, cell),
                            (_, 0) => semibold(p, cell),
                            _ => body(p, cell),
                        };
                        if index > 0 {
                            row::at_right(ui, vec2(each, 32.0), text);
                            continue;
                        }
                        let size = vec2(first, 32.0);
                        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                            ui.set_min_size(size);
                            ui.add(egui::Label::new(text).truncate());
                        });
                    }
                });
            });
            card::rule(ui);
        }
    });
}

#[cfg(test)]
mod tests;
