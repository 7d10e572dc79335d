//! The foot of the list: counts and sums, what is missing from them, which rows are seen, and where the cases come from.

use std::ops::Range;

use egui::{Align, Frame, Layout, Margin, Ui, vec2};

use super::filter::Listed;
use crate::domain::{Case, Council, Id};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::row;

/// Height of the foot without and with a line for the sources, in points.
pub fn height(listed: &Listed) -> f32 {
    if listed.sums.sources.is_empty() { 41.0 } else { 65.0 }
}

/// Draws the foot.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, listed: &Listed, visible: Range<usize>) {
    let p = Palette::of(ui);
    let narrow = ui.available_width() < 620.0;
    let counts = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        ui.label(theme::semibold(
            p,
            scene.with("list-cases", &[("count", listed.len().into())]),
        ));
        if !narrow {
            ui.label(theme::body(
                p,
                scene.with("list-projects", &[("count", listed.sums.projects.into())]),
            ));
        }
        ui.add(egui::Label::new(theme::body(p, sum_words(scene, listed))).truncate());
    };
    Frame::new().inner_margin(Margin::symmetric(10, 0)).show(ui, |ui| {
        row::ends(ui, 40.0, counts, |ui| {
            if !visible.is_empty() {
                let from = scene.words.number(to_i64(visible.start + 1));
                let to = scene.words.number(to_i64(visible.end));
                let range = scene.words.range(&from, &to);
                ui.label(theme::weak(
                    p,
                    scene.with("list-seen", &[("range", range.into()), ("count", listed.len().into())]),
                ));
            }
        });
    });
    if !listed.sums.sources.is_empty() {
        let names: Vec<String> = listed
            .sums
            .sources
            .iter()
            .filter_map(|id| source_words(&scene.model.council, *id))
            .collect();
        let size = vec2(ui.available_width(), 24.0);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::TOP), |ui| {
            ui.add_space(10.0);
            let words = scene.with("source-line", &[("source", names.join("; ").into())]);
            ui.add(egui::Label::new(theme::caption(p, words)).truncate());
        });
    }
}

/// The sum of the estimates, and what it leaves out.
fn sum_words(scene: &Scene<'_>, listed: &Listed) -> String {
    let sums = &listed.sums;
    let mut parts = Vec::new();
    if sums.with_estimate > 0 {
        let money = scene.words.million_kroner(sums.kroner);
        parts.push(scene.with("list-sum", &[("sum", money.into())]));
    }
    let mut left_out = Vec::new();
    if sums.without_estimate > 0 {
        left_out.push(scene.with("list-without-estimate", &[("count", sums.without_estimate.into())]));
    }
    if sums.held_outside > 0 {
        left_out.push(scene.with("list-held-outside", &[("count", sums.held_outside.into())]));
    }
    if !left_out.is_empty() {
        parts.push(left_out.join(", "));
    }
    parts.join(" · ")
}

/// What a published list is called: title, publisher, year.
pub fn source_words(council: &Council, id: Id) -> Option<String> {
    let source = council.sources.get(id)?;
    let mut words = source.title.clone();
    for more in [
        source.publisher.clone(),
        source.published_year.map(|year| year.to_string()).unwrap_or_default(),
    ] {
        if !more.is_empty() && !words.contains(&more) {
            words = format!("{words}, {more}");
        }
    }
    Some(words)
}

/// Where a case comes from, with its number there.
pub fn source_of(scene: &Scene<'_>, case: &Case) -> Option<String> {
    let words = source_words(&scene.model.council, case.source_id?)?;
    Some(match case.number_in_source {
        Some(number) => scene.with(
            "source-and-number",
            &[("source", words.into()), ("number", number.to_string().into())],
        ),
        None => words,
    })
}

fn to_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
