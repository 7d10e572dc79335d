//! The facts of a case, edited where they stand.

use egui::Ui;
use serde::Serialize;

use super::edit::{self, millions, read_millions};
use super::foot::source_of;
use super::letter_form;
use super::new_case::read_year;
use super::step_words::word;
use crate::app::command::{CaseCommand, Command};
use crate::domain::steps::Size;
use crate::domain::{
    Case, Crossing, Field, Financing, LifeEvent, Operation, OrganisationRole, ProjectKind, ProjectPhase, StatedSize,
    operations,
};
use crate::ui::Scene;
use crate::ui::drafts::{Drafts, Reading};
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::{card, check};

/// One fact: its name in a column of 92 points, then what `value` draws, which takes the name as its own.
pub fn fact_row<R>(ui: &mut Ui, name: &str, value: impl FnOnce(&mut Ui) -> R) -> R {
    let p = Palette::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let column = egui::Layout::left_to_right(egui::Align::Center);
        let label = ui.allocate_ui_with_layout(egui::vec2(92.0, 32.0), column, |ui| {
            ui.set_min_width(92.0);
            ui.add(egui::Label::new(theme::weak(p, name)).truncate()).id
        });
        ui.vertical(|ui| ui.label_inputs_by(label.inner, value)).inner
    })
    .inner
}

/// Draws the card of facts.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, drafts: &mut Drafts, case: &Case) {
    let p = Palette::of(ui);
    // In a row as high as that of the heading beside it.
    ui.horizontal(|ui| ui.label(theme::heading(p, scene.t("facts"))));
    card::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        organisation(ui, scene, drafts, case, OrganisationRole::Agency);
        letter_form::ui(ui, scene, case);
        organisation(ui, scene, drafts, case, OrganisationRole::Ministry);
        year(ui, scene, drafts, case);
        choices(ui, scene, drafts, case);
        held_outside(ui, scene, case);
        fact_row(ui, scene.t("fact-responsible"), |ui| {
            let name = scene.t("fact-responsible");
            edit::line(ui, scene, Field::CASE_RESPONSIBLE, case.id, &case.responsible, name, "");
        });
        if let Some(source) = source_of(scene, case) {
            fact_row(ui, scene.t("fact-source"), |ui| {
                ui.add_space(8.0);
                ui.add(egui::Label::new(theme::body(p, source)).wrap());
            });
        }
    });
}

fn organisation(ui: &mut Ui, scene: &Scene<'_>, drafts: &mut Drafts, case: &Case, role: OrganisationRole) {
    let (fact, name) = match role {
        OrganisationRole::Ministry => ("ministry", scene.t("fact-ministry")),
        _ => ("agency", scene.t("fact-agency")),
    };
    let names = scene.model.council.organisation_names(case.id, role);
    fact_row(ui, name, |ui| {
        if let [_, _, ..] = names.as_slice() {
            // Several bodies brought the case together: one line of text would make them one body.
            ui.add_space(6.0);
            ui.add(egui::Label::new(theme::body(Palette::of(ui), names.join(", "))).wrap());
            return;
        }
        let stored = names.first().copied().unwrap_or_default();
        edit::read_line(ui, scene, drafts, (fact, case.id), (name, stored, ""), |typed| {
            let name = crate::domain::text::one_line(typed);
            let case = case.id;
            let keep = |name| Command::Case(CaseCommand::SetOrganisation { case, role, name });
            // Half a name would be another body.
            Ok(Reading::of(name, &stored.to_owned(), keep).when_left())
        });
    });
}

fn year(ui: &mut Ui, scene: &Scene<'_>, drafts: &mut Drafts, case: &Case) {
    fact_row(ui, scene.t("fact-year"), |ui| {
        let stored = case.year.to_string();
        let words = (scene.t("fact-year"), stored.as_str(), "");
        edit::read_line(ui, scene, drafts, ("year", case.id), words, |typed| {
            let year = read_year(typed).ok_or_else(|| scene.t("case-year-wrong").to_owned())?;
            let keep = |year| Command::Run(Operation::set(Field::CASE_YEAR, case.id, year));
            Ok(Reading::of(year, &case.year, keep))
        });
    });
}

fn estimate(ui: &mut Ui, scene: &Scene<'_>, drafts: &mut Drafts, case: &Case) {
    let kroner = scene.model.council.cost_estimate(case.id);
    fact_row(ui, scene.t("fact-estimate"), |ui| {
        let stored = kroner.map(|kroner| millions(scene.words, kroner)).unwrap_or_default();
        let words = (scene.t("fact-estimate-name"), stored.as_str(), scene.t("estimate-hint"));
        edit::read_line(ui, scene, drafts, ("estimate", case.id), words, |typed| {
            let read = read_millions(scene.words.form(), typed).map_err(|()| scene.t("estimate-wrong").to_owned())?;
            let keep = |kroner| Command::Run(operations::set_cost_estimate(case, kroner, scene.now));
            // Each estimate is kept with its date: half a number would be one too many.
            Ok(Reading::of(read, &kroner, keep).when_left())
        });
    });
    let size = scene.model.council.size(case);
    if kroner.is_some() {
        fact_row(ui, scene.t("fact-size"), |ui| {
            ui.add_space(8.0);
            let words = scene.with(
                "size-by-estimate",
                &[("size", word(scene, &format!("size-{}", size.code())).into())],
            );
            ui.label(theme::body(Palette::of(ui), words));
        });
    } else {
        let sizes = [
            StatedSize::Small,
            StatedSize::Medium,
            StatedSize::Large,
            StatedSize::Undecided,
        ];
        let key = |size: StatedSize| size.class().map_or(Size::Undecided, Size::Class);
        let key = |size: StatedSize| format!("size-{}", key(size).code());
        let stated = (Field::CASE_STATED_SIZE, case, case.stated_size);
        one(ui, scene, "fact-size", (&sizes, key), stated);
    }
}

fn choices(ui: &mut Ui, scene: &Scene<'_>, drafts: &mut Drafts, case: &Case) {
    let key = |kind: ProjectKind| format!("kind-{}", kind.code());
    let kind = (Field::CASE_KIND, case, case.kind);
    one(ui, scene, "fact-kind", (ProjectKind::ALL, key), kind);
    estimate(ui, scene, drafts, case);
    let key = |phase: ProjectPhase| format!("phase-{}", phase.code());
    let phase = (Field::CASE_PHASE, case, case.phase);
    one(ui, scene, "fact-phase", (ProjectPhase::ALL, key), phase);
    let key = |money: Financing| format!("financing-{}", money.code());
    let money = (Field::CASE_FINANCING, case, case.financing);
    one(ui, scene, "fact-financing", (Financing::ALL, key), money);
    let key = |yes: i64| format!("ks-scheme-{}", if yes == 1 { "yes" } else { "no" });
    let scheme = (Field::CASE_KS_SCHEME, case, case.ks_scheme.map(i64::from));
    one(ui, scene, "fact-ks-scheme", (&[1, 0], key), scheme);
    let key = |crossing: Crossing| format!("crossing-{}", crossing.code());
    let crossing = (Field::CASE_CROSSING, case, case.crossing);
    one(ui, scene, "fact-crossing", (Crossing::ALL, key), crossing);
    let key = |event: LifeEvent| format!("life-event-{}", event.code());
    let event = (Field::CASE_LIFE_EVENT, case, case.life_event);
    one(ui, scene, "fact-life-event", (LifeEvent::ALL, key), event);
}

/// One fact chosen from a menu, with "–" for none.
fn one<T: Copy + PartialEq + Serialize>(
    ui: &mut Ui,
    scene: &Scene<'_>,
    name: &'static str,
    (all, key): (&[T], impl Fn(T) -> String),
    (field, case, chosen): (Field, &Case, Option<T>),
) {
    let name = scene.words.text(name);
    fact_row(ui, name, |ui| {
        let shown = chosen.map_or_else(|| "–".to_owned(), |chosen| word(scene, &key(chosen)));
        let button = choice_field(ui, name, &shown);
        let picked = menu(&button, |ui| {
            let mut picked = None;
            if ui.add(MenuRow::new("–").chosen(chosen.is_none())).clicked() {
                picked = Some(None);
            }
            for choice in all {
                let row = word(scene, &key(*choice));
                if ui.add(MenuRow::new(&row).chosen(chosen == Some(*choice))).clicked() {
                    picked = Some(Some(*choice));
                }
            }
            picked
        });
        if let Some(Some(picked)) = picked
            && picked != chosen
        {
            scene.run(Operation::set(field, case.id, picked));
        }
    });
}

fn held_outside(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let mut held = case.held_outside;
    if check::check(ui, &mut held, scene.t("fact-held-outside-long")).changed() {
        scene.run(Operation::set(Field::CASE_HELD_OUTSIDE, case.id, i64::from(held)));
    }
    if case.held_outside {
        fact_row(ui, scene.t("fact-held-outside-reason"), |ui| {
            let name = scene.t("fact-held-outside-reason");
            edit::line(
                ui,
                scene,
                Field::CASE_HELD_OUTSIDE_REASON,
                case.id,
                &case.held_outside_reason,
                name,
                "",
            );
        });
    }
}
