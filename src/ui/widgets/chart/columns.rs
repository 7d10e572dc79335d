//! Columns of stacked values, drawn by `egui_plot` without zoom, drag or scroll.

use egui::{Align2, Color32, Rangef, Rect, RichText, Sense, Stroke, Ui, UiBuilder, Vec2};
use egui_plot::{AxisHints, Bar, BarChart, GridMark, Plot, PlotPoint, PlotTransform, PlotUi, Text};

use super::colour_index;
use crate::{
    figures::chart::Chart,
    ui::theme::{Palette, regular, semibold_font},
};

/// How wide a column is, in parts of the room it has, and how wide a year under it is, in points.
const WIDTH: f64 = 0.62;
const NAME: f32 = 40.0;

/// Draws the columns, and gives where each stands.
pub(super) fn draw(ui: &mut Ui, chart: &Chart, rect: Rect) -> Vec<Rect> {
    let p = Palette::of(ui);
    let largest = chart.largest();
    let step = step(largest);
    let rows = chart.rows.len();
    let names: Vec<String> = chart.rows.iter().map(|row| row.name.clone()).collect();
    let top = largest * 1.12;
    let marks = move |from: usize, to: usize, step: f64| {
        (from..to)
            .map(|index| GridMark {
                value: index as f64 * step,
                step_size: step,
            })
            .collect::<Vec<_>>()
    };
    let lines = (top / step) as usize + 1;
    // Where not every name has room, every second or third is written.
    let each = rect.width() / rows.max(1) as f32;
    let apart = (NAME / each).ceil().max(1.0) as usize;
    let axis = AxisHints::new_x()
        .label_spacing(Rangef::new(1.0, 2.0))
        .formatter(move |mark, _| {
            let at = mark.value as usize;
            let name = names.get(at).filter(|_| at.is_multiple_of(apart));
            name.cloned().unwrap_or_default()
        });
    let plot = Plot::new(("columns", &chart.title))
        .width(rect.width())
        .height(rect.height())
        .allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .allow_axis_zoom_drag(false)
        .sense(Sense::hover())
        .show_x(false)
        .show_y(false)
        .show_background(false)
        .show_grid([false, true])
        .grid_color(p.rule)
        .set_margin_fraction(Vec2::ZERO)
        .default_x_bounds(-0.6, rows as f64 - 0.4)
        .default_y_bounds(0.0, top)
        .auto_bounds(false)
        .label_formatter(|_| None)
        .x_grid_spacer(move |_| marks(0, rows, 1.0))
        .y_grid_spacer(move |_| marks(0, lines, step))
        .custom_x_axes(vec![axis])
        .y_axis_formatter(|mark, _| format!("{:.0}", mark.value));
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
    child
        .style_mut()
        .text_styles
        .insert(egui::TextStyle::Body, regular(13.0));
    let shown = plot.show(&mut child, |plot_ui| {
        for series in 0..chart.series.len() {
            plot_ui.bar_chart(bars(p, chart, series));
        }
        write(p, chart, plot_ui);
    });
    places(chart, &shown.transform)
}

/// A round step that gives two to five lines.
fn step(largest: f64) -> f64 {
    let decade = 10_f64.powf((largest / 2.0).log10().floor()).max(1.0);
    [5.0, 2.0, 1.0]
        .into_iter()
        .map(|times| times * decade)
        .find(|step| largest / step >= 1.8)
        .unwrap_or(1.0)
}

/// Each value with where it begins and what it amounts to.
fn stacked(chart: &Chart) -> impl Iterator<Item = (usize, usize, f64, f64)> {
    chart.rows.iter().enumerate().flat_map(|(row, category)| {
        let mut from = 0.0;
        category.values.iter().enumerate().filter_map(move |(series, value)| {
            let amount = value.as_ref()?.amount;
            let start = from;
            from += amount;
            (amount > 0.0).then_some((row, series, start, amount))
        })
    })
}

fn bars(p: &Palette, chart: &Chart, wanted: usize) -> BarChart {
    let colour = colour_index(chart, wanted);
    let outline = if colour >= 3 {
        Stroke::new(1.0, p.border)
    } else {
        Stroke::new(1.0, p.surface)
    };
    let bars = stacked(chart)
        .filter(|(_, series, ..)| *series == wanted)
        .map(|(row, _, from, amount)| {
            Bar::new(row as f64, amount)
                .base_offset(from)
                .width(WIDTH)
                .fill(p.chart[colour])
                .stroke(outline)
        })
        .collect();
    BarChart::new(&chart.series[wanted].name, bars).allow_hover(false)
}

/// Values in the bars where there is room for them, totals above.
fn write(p: &Palette, chart: &Chart, plot: &mut PlotUi<'_>) {
    let per_value = plot.transform().dpos_dvalue_y().abs();
    for (row, series, from, amount) in stacked(chart) {
        if amount * per_value < 16.0 {
            continue;
        }
        let Some(value) = &chart.rows[row].values[series] else {
            continue;
        };
        let ink = p.on_chart[colour_index(chart, series)];
        text(
            plot,
            row,
            from + amount / 2.0,
            Align2::CENTER_CENTER,
            &value.written,
            false,
            ink,
        );
    }
    for (row, category) in chart.rows.iter().enumerate() {
        let total = category.values.iter().flatten().map(|v| v.amount).sum();
        text(
            plot,
            row,
            total,
            Align2::CENTER_BOTTOM,
            &category.aside,
            true,
            p.heading,
        );
    }
}

fn text(plot: &mut PlotUi<'_>, row: usize, y: f64, anchor: Align2, written: &str, total: bool, ink: Color32) {
    let font = if total { semibold_font(14.0) } else { regular(13.0) };
    let words = RichText::new(written).font(font).color(ink);
    let at = PlotPoint::new(row as f64, y);
    plot.text(Text::new("", at, words).anchor(anchor).allow_hover(false));
}

fn places(chart: &Chart, transform: &PlotTransform) -> Vec<Rect> {
    let column = |row: usize, total: f64| {
        let corner = |x: f64, y: f64| transform.position_from_point(&PlotPoint::new(row as f64 + x * WIDTH / 2.0, y));
        Rect::from_two_pos(corner(-1.0, 0.0), corner(1.0, total))
    };
    let rows = chart.rows.iter().enumerate();
    rows.map(|(row, category)| column(row, category.values.iter().flatten().map(|value| value.amount).sum()))
        .collect()
}
