//! The list: title, search, filters, rows, foot, and the panel beside it.

use egui::{Frame, Margin, Ui, vec2};

use super::listed::Filter;
use super::{AdviceView, filter_row, panel, rows};
use crate::app::command::{AdviceCommand, Command};
use crate::domain::{Id, OrganisationRole};
use crate::ui::Scene;
use crate::ui::keys::keys_of_command;
use crate::ui::list_page::{self, Places};
use crate::ui::shell::NARROW;
use crate::ui::theme::{self, CONTROL, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, icons, row};

/// Height of the foot, in points.
const FOOT: f32 = 41.0;

/// The longest search, in characters, of which it is told what it finds besides.
const LONGEST_TOLD: usize = 24;

/// Draws the list with its panel.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let mut search_asked = std::mem::take(&mut view.filter_asked);
    if search_asked {
        view.advice.narrow.shows_selected = false;
    }
    let has_panel = !narrow && view.advice.selected.is_some();
    let places = Places::new(ui, has_panel.then(|| panel::width(ui.available_width())));
    places.list(ui, |ui| side(ui, scene, view, narrow, &mut search_asked));
    places.panel(ui, |ui| panel::ui(ui, scene, view));
}

fn side(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, narrow: bool, search_asked: &mut bool) {
    list_page::side(ui, narrow, 16, |ui| {
        let shows_advice = narrow && view.advice.narrow.shows_selected && view.advice.selected.is_some();
        if view.advice.listed.total() == 0 && !shows_advice {
            nothing_yet(ui, scene, &view.advice);
            return;
        }
        chosen_for(ui, scene, &mut view.advice);
        if narrow {
            narrow_tools(ui, scene, &mut view.advice, search_asked);
        } else {
            wide_tools(ui, scene, &mut view.advice, search_asked);
        }
        if shows_advice {
            panel::ui(ui, scene, view);
        } else if view.advice.listed.len() == 0 {
            no_hits(ui, scene, &mut view.advice.filter);
        } else {
            listed(ui, scene, &mut view.advice);
        }
    });
}

/// The way back to the letter that a piece is being chosen for.
fn chosen_for(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView) {
    let Some(case) = view.chosen_for else { return };
    let title = scene.with("advice-choose-for", &[("name", letter_name(scene, case).into())]);
    Banner::new(Tone::Info, &title, scene.t("advice-choose-for-line"))
        .icon(icons::ICON_EDIT_DOCUMENT)
        .show(ui, |ui| {
            if ui
                .add(Button::secondary(scene.t("advice-back-to-letter")).low())
                .clicked()
            {
                view.chosen_for = None;
                scene.send(Command::OpenLetter(case));
            }
        });
}

/// Whom the letter of a case is to: the agency, else the case.
pub fn letter_name(scene: &Scene<'_>, case: Id) -> String {
    let council = &scene.model.council;
    let names = council.organisation_names(case, OrganisationRole::Agency).join(", ");
    if names.is_empty() {
        council
            .cases
            .get(case)
            .map_or_else(String::new, |case| case.title.clone())
    } else {
        names
    }
}

fn new_button(ui: &mut Ui, scene: &Scene<'_>) {
    let keys = keys_of_command(scene.words, &Command::NewHere);
    let button = Button::secondary(scene.t("advice-new"))
        .icon(icons::ICON_ADD)
        .hint(&keys);
    if ui.add(button).clicked() {
        scene.send(AdviceCommand::Add);
    }
}

/// Offers the published pieces where the file does not have them all.
fn bring_button(ui: &mut Ui, scene: &Scene<'_>, count: usize, is_primary: bool) {
    if count == 0 {
        return;
    }
    let words = scene.with("advice-bring", &[("count", count.into())]);
    let button = if is_primary {
        Button::primary(&words)
    } else {
        Button::secondary(&words)
    };
    if ui.add(button.icon(icons::ICON_DOWNLOAD)).clicked() {
        scene.send(AdviceCommand::Bring);
    }
}

fn wide_tools(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView, search_asked: &mut bool) {
    let p = Palette::of(ui);
    let title = |ui: &mut Ui| ui.add(egui::Label::new(theme::title(p, scene.t("tab-advice"))).truncate());
    row::ends(ui, CONTROL, title, |ui| {
        bring_button(ui, scene, view.to_bring, false);
        new_button(ui, scene);
    });
    ui.horizontal_wrapped(|ui| {
        if filter_row::text(ui, scene, &mut view.filter, 236.0, search_asked) {
            view.has_given_focus = false;
        }
        filter_row::chips(ui, scene, view);
        clear_button(ui, scene, &mut view.filter);
    });
}

fn clear_button(ui: &mut Ui, scene: &Scene<'_>, filter: &mut Filter) {
    let clear = Button::quiet(scene.t("filter-clear-all")).low();
    if filter.choices_made() > 0 && ui.add(clear).clicked() {
        *filter = Filter::default();
    }
}

fn narrow_tools(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView, search_asked: &mut bool) {
    let tools = |ui: &mut Ui| {
        if filter_row::text(ui, scene, &mut view.filter, 150.0, search_asked) {
            view.has_given_focus = false;
        }
        let switch = ["advice-switch", "advice-switch-list", "advice-switch-advice"];
        view.narrow.tools(ui, scene, view.filter.choices_made(), switch);
    };
    row::ends(ui, CONTROL, tools, |ui| {
        let keys = keys_of_command(scene.words, &Command::NewHere);
        let button = Button::icon_only(icons::ICON_ADD, scene.t("advice-new")).framed().low();
        if ui.add(button.hint(&keys)).clicked() {
            scene.send(AdviceCommand::Add);
        }
    });
    if view.narrow.filters_are_open {
        ui.horizontal_wrapped(|ui| {
            filter_row::chips(ui, scene, view);
            clear_button(ui, scene, &mut view.filter);
            bring_button(ui, scene, view.to_bring, false);
        });
    }
}

/// No advice at all: where it comes from, and the first steps.
fn nothing_yet(ui: &mut Ui, scene: &Scene<'_>, view: &AdviceView) {
    let p = Palette::of(ui);
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() / 3.0 - 60.0).max(12.0));
        ui.set_max_width(theme::READING_WIDTH);
        ui.label(theme::section(p, scene.t("tab-advice")));
        ui.add(egui::Label::new(theme::body(p, scene.t("advice-none-yet"))).wrap());
        ui.add_space(8.0);
        bring_button(ui, scene, view.to_bring, true);
        new_button(ui, scene);
    });
}

/// Nothing is found: says for what, and takes it away.
fn no_hits(ui: &mut Ui, scene: &Scene<'_>, filter: &mut Filter) {
    let p = Palette::of(ui);
    let sought = filter.text.trim();
    let words = if sought.is_empty() {
        scene.t("advice-no-hits-filters").to_owned()
    } else {
        scene.with("advice-no-hits", &[("text", sought.into())])
    };
    let line = (!sought.is_empty() && filter.choices_made() > 0).then(|| scene.t("advice-no-hits-also-filters"));
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() / 3.0 - 40.0).max(12.0));
        ui.add(egui::Label::new(theme::body(p, words)).wrap());
        if let Some(line) = line {
            ui.label(theme::weak(p, line));
        }
        ui.add_space(8.0);
        if ui.add(Button::primary(scene.t("advice-clear-all"))).clicked() {
            *filter = Filter::default();
        }
    });
}

fn listed(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView) {
    let form = view.form(scene);
    let asked = card::flush(ui, |ui| {
        let height = (ui.available_height() - FOOT - 2.0).max(120.0);
        let asked = ui
            .allocate_ui(vec2(ui.available_width(), height), |ui| rows::ui(ui, scene, view, form))
            .inner;
        card::rule(ui);
        foot(ui, scene, view);
        asked
    })
    .inner;
    let id_at = |place: Option<usize>| view.listed.row(place?).map(|row| row.id);
    let (selected, activated) = (id_at(asked.selected), id_at(asked.activated));
    if let Some(id) = selected.or(activated) {
        view.selected = Some(id);
    }
    if activated.is_some() {
        view.narrow.shows_selected = true;
        view.wants_button = true;
    }
}

/// How many there are, and what the search found besides what was typed.
fn foot(ui: &mut Ui, scene: &Scene<'_>, view: &AdviceView) {
    let p = Palette::of(ui);
    let listed = &view.listed;
    let is_narrowed = view.filter.is_set();
    let counts = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let key = if is_narrowed { "advice-hits" } else { "advice-count" };
        ui.label(theme::semibold(p, scene.with(key, &[("count", listed.len().into())])));
        if is_narrowed {
            let total = scene.with("advice-of-all", &[("count", listed.total().into())]);
            ui.label(theme::body(p, total));
        }
        if listed.drafts_and_proposals > 0 {
            let words = scene.with(
                "advice-drafts-and-proposals",
                &[("count", listed.drafts_and_proposals.into())],
            );
            ui.add(egui::Label::new(theme::weak(p, words)).truncate());
        }
    };
    Frame::new().inner_margin(Margin::symmetric(16, 0)).show(ui, |ui| {
        row::ends(ui, 40.0, counts, |ui| {
            let sought = view.filter.text.trim();
            let has_room = sought.chars().count() <= LONGEST_TOLD && ui.max_rect().width() > 620.0;
            if !listed.other_words.is_empty() && has_room {
                let values = [("text", sought.into()), ("words", listed.other_words.join(", ").into())];
                ui.label(theme::weak(p, scene.with("advice-also-finds", &values)));
            }
        });
    });
}
