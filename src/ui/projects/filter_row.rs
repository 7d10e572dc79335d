//! The text filter and the four choices that narrow the list.

use egui::{ScrollArea, Ui};

use super::ProjectsView;
use super::filter::{Choices, Filter};
use super::step_words::{standing_word, word};
use crate::ui::Scene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::FilterChip;
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::MenuRow;
use crate::ui::widgets::text_field::TextField;

/// Draws the field that filters by text; gives it the keyboard where that is asked for.
///
/// Tells whether the keyboard is to go on to the list: Enter or arrow down has been pressed in the field.
pub fn text(ui: &mut Ui, scene: &Scene<'_>, filter: &mut Filter, width: f32, asked: &mut bool) -> bool {
    let field = TextField::line(&mut filter.text, scene.t("filter-name"))
        .hint(scene.t("filter-hint"))
        .icon(icons::ICON_SEARCH)
        .words(scene.edit_words())
        .width(width)
        .low();
    let out = field.show(ui);
    if std::mem::take(asked) {
        out.response.request_focus();
    }
    let down = out.response.has_focus() && ui.input(|input| input.key_pressed(egui::Key::ArrowDown));
    if down {
        out.response.surrender_focus();
    }
    out.entered || down
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

/// One choice: the chip and its menu of what occurs, each with how many cases it has.
pub(in crate::ui) fn chip<T: Clone + PartialEq>(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (label, clear): (&'static str, &'static str),
    choices: &[(T, String, usize)],
    chosen: &mut Option<T>,
) {
    let value = choices
        .iter()
        .find(|(choice, ..)| chosen.as_ref() == Some(choice))
        .map(|(_, word, _)| word.as_str());
    let out = FilterChip::new(scene.words.text(label))
        .value(value, scene.words.text(clear))
        .show(ui, |ui| {
            let mut picked = None;
            ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                for (choice, word, count) in choices {
                    let is_chosen = chosen.as_ref() == Some(choice);
                    let count = scene.words.number(i64::try_from(*count).unwrap_or(i64::MAX));
                    if ui.add(MenuRow::new(word).key(&count).chosen(is_chosen)).clicked() {
                        picked = Some((!is_chosen).then(|| choice.clone()));
                        ui.close();
                    }
                }
            });
            picked
        });
    if let Some(Some(picked)) = out.inner {
        *chosen = picked;
    }
    if out.cleared {
        *chosen = None;
    }
}
