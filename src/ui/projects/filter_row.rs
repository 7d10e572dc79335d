//! The text filter and the four choices that narrow the list.

use egui::Ui;

use super::ProjectsView;
use super::filter::{Choices, Filter};
use super::step_words::{standing_word, word};
use crate::ui::Scene;
use crate::ui::list_page::{self, chip};
use crate::ui::widgets::button::Button;

/// Draws the field that filters by text; gives it the keyboard where that is asked for.
///
/// Tells whether the keyboard is to go on to the list: Enter or arrow down has been pressed in the field.
pub fn text(ui: &mut Ui, scene: &Scene<'_>, filter: &mut Filter, width: f32, asked: &mut bool) -> bool {
    let words = (scene.t("filter-name"), scene.t("filter-hint"));
    list_page::search(ui, scene, &mut filter.text, words, width, asked).1
}

/// Draws the four choices, and what takes them all away.
pub fn chips(ui: &mut Ui, scene: &Scene<'_>, view: &mut ProjectsView) {
    let ProjectsView { filter, listed, .. } = view;
    let Choices {
        years,
        ministries,
        sizes,
        standings,
    } = &listed.choices;
    let years: Vec<_> = years
        .iter()
        .rev()
        .map(|(year, count)| (*year, year.to_string(), *count))
        .collect();
    chip(
        ui,
        scene,
        ("filter-year", "filter-clear-year"),
        &years,
        &mut filter.year,
    );
    let ministries: Vec<_> = ministries
        .iter()
        .map(|((_, name), count)| (name.clone(), name.clone(), *count))
        .collect();
    chip(
        ui,
        scene,
        ("filter-ministry", "filter-clear-ministry"),
        &ministries,
        &mut filter.ministry,
    );
    let sizes: Vec<_> = sizes
        .iter()
        .map(|(size, count)| (*size, word(scene, &format!("size-{}", size.code())), *count))
        .collect();
    chip(
        ui,
        scene,
        ("filter-size", "filter-clear-size"),
        &sizes,
        &mut filter.size,
    );
    let standings: Vec<_> = standings
        .iter()
        .map(|(standing, count)| (*standing, standing_word(scene, *standing), *count))
        .collect();
    chip(
        ui,
        scene,
        ("filter-standing", "filter-clear-standing"),
        &standings,
        &mut filter.standing,
    );
    if filter.is_set() && ui.add(Button::quiet(scene.t("filter-clear-all")).low()).clicked() {
        *filter = Filter::default();
    }
}
