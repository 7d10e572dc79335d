//! The letters a piece was used in, and what came of it there.

use egui::{Label, Role, Ui, vec2};

use super::{AdviceView, outcome};
use crate::app::command::Command;
use crate::domain::Advice;
use crate::figures::advice::{Given, Outcomes, given};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, icons, row};

/// The most letters shown until one asks for the others.
const SHOWN: usize = 3;

/// Draws the list.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView, advice: &Advice) {
    let p = Palette::of(ui);
    let given = given(&scene.model.council, advice);
    if given.is_empty() {
        ui.label(theme::heading(p, scene.t("advice-used-never")));
        return;
    }
    let title = scene.with("advice-used-in", &[("count", given.len().into())]);
    ui.add(Label::new(theme::heading(p, &title)).truncate());
    let counted = outcome::counted(scene, &Outcomes::of(&given));
    ui.add(Label::new(theme::caption(p, counted)).wrap());
    ui.add_space(4.0);
    let shows_all = view.all_uses_of == Some(advice.id);
    let shown = if shows_all { given.len() } else { SHOWN };
    card::group(ui, Role::List, &title, |ui| {
        for given in given.iter().take(shown) {
            card::rule(ui);
            one(ui, scene, given);
        }
        card::rule(ui);
    });
    let more = given.len().saturating_sub(SHOWN);
    if more > 0 {
        let word = if shows_all {
            scene.t("notes-show-less").to_owned()
        } else {
            scene.with("advice-show-more", &[("count", more.into())])
        };
        if ui.add(Button::quiet(&word).low()).clicked() {
            view.all_uses_of = (!shows_all).then_some(advice.id);
        }
    }
}

/// The case, which leads to its letter, and the outcome.
fn one(ui: &mut Ui, scene: &Scene<'_>, given: &Given) {
    const OUTCOME: f32 = 132.0;
    let p = Palette::of(ui);
    let (icon, word) = outcome::icon_and_word(scene, given.outcome);
    let letter = |ui: &mut Ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let name = scene.with("advice-open-letter", &[("name", (&given.title).into())]);
            if ui.add(Button::quiet(&given.title).named(&name).low()).clicked() {
                scene.send(Command::OpenLetter(given.case));
            }
            let mut parts = vec![given.agency.clone(), given.year.to_string()];
            parts.retain(|part| !part.is_empty());
            ui.horizontal(|ui| {
                ui.spacing_mut().interact_size.y = 18.0;
                ui.add_space(8.0);
                ui.add(Label::new(theme::caption(p, parts.join(" · "))).truncate());
            });
            ui.add_space(4.0);
        });
    };
    row::ends_at_top(ui, letter, |ui| {
        ui.allocate_ui_with_layout(
            vec2(OUTCOME, 32.0),
            egui::Layout::left_to_right(egui::Align::Center),
            |ui| {
                ui.set_width(OUTCOME);
                icons::picture(ui, icon, icons::MEDIUM, p.accent);
                ui.add(Label::new(theme::body(p, word)).truncate());
            },
        );
    });
}
