//! Trender: what do we see across cases. Every chart is also a table.

mod filters;

use egui::{Frame, Margin, ScrollArea, Ui, UiBuilder, vec2};

use super::Scene;
use super::theme::{self, Palette};
use super::view::View;
use super::widgets::button::Button;
use super::widgets::card;
use super::widgets::chart::{chart, chart_table};
use super::widgets::icons;
use crate::app::command::Command;
use crate::domain::LanguageForm;
use crate::figures::chart::Chart;
use crate::figures::trends::{asked_and_advised, cases_by_year};
use crate::figures::{Filter, figures};

/// The height of a drawn chart, in points.
const CHART_HEIGHT: f32 = 236.0;

/// What is chosen in Trender.
#[derive(Default)]
pub struct TrendsView {
    filter: Filter,
    /// Which charts are shown as tables.
    as_table: [bool; 2],
    /// The charts, worked out once for each state of the record, choice of cases and language.
    kept: Option<Kept>,
}

struct Kept {
    revision: u64,
    filter: Filter,
    form: LanguageForm,
    charts: [Chart; 2],
}

/// Draws the tab.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let view = &mut view.trends;
    Frame::new()
        .inner_margin(Margin {
            left: 24,
            right: 24,
            top: 16,
            bottom: 0,
        })
        .show(ui, |ui| {
            head(ui, scene, view);
            ui.add_space(12.0);
            if scene.model.council.cases.iter().next().is_none() {
                nothing_yet(ui, scene);
                return;
            }
            work_out(scene, view);
            ScrollArea::vertical()
                .auto_shrink([false, false])
                .show(ui, |ui| charts(ui, scene, view));
        });
}

fn head(ui: &mut Ui, scene: &Scene<'_>, view: &mut TrendsView) {
    let p = Palette::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        ui.label(theme::title(p, scene.t("tab-trends")));
        ui.add_space(16.0);
        filters::ui(ui, scene, &mut view.filter);
    });
}

fn work_out(scene: &Scene<'_>, view: &mut TrendsView) {
    let (revision, form) = (scene.model.revision, scene.words.form());
    let is_fresh = |kept: &Kept| kept.revision == revision && kept.filter == view.filter && kept.form == form;
    if view.kept.as_ref().is_some_and(is_fresh) {
        return;
    }
    let council = &scene.model.council;
    let counted = figures(council, &view.filter);
    view.kept = Some(Kept {
        revision,
        filter: view.filter.clone(),
        form,
        charts: [
            asked_and_advised(council, scene.words, &counted, scene.today),
            cases_by_year(scene.words, &counted),
        ],
    });
}

/// Two cards side by side where there is room, else one under the other.
fn charts(ui: &mut Ui, scene: &Scene<'_>, view: &mut TrendsView) {
    let Some(kept) = &view.kept else { return };
    let gap = 16.0;
    let columns = if ui.available_width() >= 800.0 { 2 } else { 1 };
    let width = (ui.available_width() - gap * (columns as f32 - 1.0)) / columns as f32;
    let mut left = ui.cursor().min;
    let mut lowest = left.y;
    for (index, shown) in kept.charts.iter().enumerate() {
        let room = egui::Rect::from_min_size(left, vec2(width, f32::INFINITY));
        let mut column = ui.new_child(UiBuilder::new().max_rect(room).id_salt(("chart", index)));
        chart_card(&mut column, scene, shown, &mut view.as_table[index]);
        let bottom = column.min_rect().bottom();
        lowest = lowest.max(bottom);
        left = if columns == 2 {
            left + vec2(width + gap, 0.0)
        } else {
            egui::pos2(left.x, bottom + gap)
        };
    }
    ui.advance_cursor_after_rect(egui::Rect::from_min_max(
        ui.cursor().min,
        egui::pos2(ui.max_rect().right(), lowest),
    ));
    ui.add_space(24.0);
}

fn chart_card(ui: &mut Ui, scene: &Scene<'_>, shown: &Chart, as_table: &mut bool) {
    card::flush(ui, |ui| {
        Frame::new()
            .inner_margin(Margin {
                left: 16,
                right: 16,
                top: 12,
                bottom: 12,
            })
            .show(ui, |ui| {
                if *as_table {
                    ui.set_min_height(CHART_HEIGHT + 52.0);
                    chart_table(ui, shown);
                } else if shown
                    .rows
                    .iter()
                    .all(|row| row.values.iter().flatten().next().is_none())
                {
                    nothing_to_compare(ui, scene, shown);
                } else {
                    chart(ui, shown, CHART_HEIGHT);
                }
            });
        card::rule(ui);
        foot(ui, scene, shown, as_table);
    });
}

fn foot(ui: &mut Ui, scene: &Scene<'_>, shown: &Chart, as_table: &mut bool) {
    Frame::new().inner_margin(Margin::symmetric(8, 2)).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let (icon, word) = if *as_table {
                (icons::ICON_BAR_CHART, scene.t("trends-as-chart"))
            } else {
                (icons::ICON_TABLE, scene.t("trends-as-table"))
            };
            let name = format!("{word}: {}", shown.title);
            if ui.add(Button::quiet(word).icon(icon).low().named(&name)).clicked() {
                *as_table = !*as_table;
            }
            let copy = scene.t("trends-copy");
            let name = format!("{copy}: {}", shown.title);
            if ui
                .add(Button::quiet(copy).icon(icons::ICON_CONTENT_COPY).low().named(&name))
                .clicked()
            {
                let lines: Vec<String> = shown.table().into_iter().map(|row| row.join("\t")).collect();
                scene.send(Command::CopyText(lines.join("\n")));
            }
        });
    });
}

/// In place of a chart by theme when nothing has been asked or advised.
fn nothing_to_compare(ui: &mut Ui, scene: &Scene<'_>, shown: &Chart) {
    let p = Palette::of(ui);
    ui.label(theme::heading(p, &shown.title));
    ui.add_space(8.0);
    ui.label(theme::weak(p, scene.t("trends-nothing-asked")));
    ui.add_space(8.0);
    if ui
        .add(Button::secondary(scene.t("trends-to-projects")).icon(icons::ICON_TABLE_ROWS))
        .clicked()
    {
        scene.send(Command::ShowProjects);
    }
    ui.set_min_height(CHART_HEIGHT + 48.0);
}

fn nothing_yet(ui: &mut Ui, scene: &Scene<'_>) {
    let (heading, line) = (scene.t("trends-nothing-yet"), scene.t("trends-nothing-yet-line"));
    let to_projects = Button::primary(scene.t("trends-to-projects")).icon(icons::ICON_TABLE_ROWS);
    let pressed = card::empty(ui, icons::ICON_BAR_CHART, heading, line, |ui| ui.add(to_projects));
    if pressed.clicked() {
        scene.send(Command::ShowProjects);
    }
}
