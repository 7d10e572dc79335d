//! Which cases the charts count: chips for years, ministry and size.

use std::collections::BTreeSet;

use egui::{ScrollArea, Ui};

use crate::domain::OrganisationRole;
use crate::domain::steps::Size;
use crate::figures::Filter;
use crate::ui::Scene;
use crate::ui::widgets::chip::FilterChip;
use crate::ui::widgets::menu::MenuRow;

/// Draws the chips.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, filter: &mut Filter) {
    years(ui, scene, filter);
    ministry(ui, scene, filter);
    size(ui, scene, filter);
}

/// A choice of the years from one on, up to the latest.
fn years(ui: &mut Ui, scene: &Scene<'_>, filter: &mut Filter) {
    let value = filter.years.map(|(from, to)| {
        if from == to {
            from.to_string()
        } else {
            scene.words.range(&from.to_string(), &to.to_string())
        }
    });
    let chip = FilterChip::new(scene.t("trends-years")).value(value.as_deref(), scene.t("filter-clear"));
    let output = chip.show(ui, |ui| {
        let years: BTreeSet<i16> = scene.model.council.cases.iter().map(|case| case.year).collect();
        let latest = years.last().copied()?;
        let mut chosen = None;
        scrolled(ui, |ui| {
            for from in years.iter().rev().copied() {
                let words = scene.with("trends-years-from", &[("year", from.to_string().into())]);
                if ui
                    .add(MenuRow::new(&words).chosen(filter.years == Some((from, latest))))
                    .clicked()
                {
                    chosen = Some((from, latest));
                }
            }
            for year in years.iter().rev().copied() {
                if ui
                    .add(MenuRow::new(&year.to_string()).chosen(filter.years == Some((year, year))))
                    .clicked()
                {
                    chosen = Some((year, year));
                }
            }
        });
        chosen
    });
    set(&mut filter.years, output.cleared, output.inner.flatten(), ui);
}

fn ministry(ui: &mut Ui, scene: &Scene<'_>, filter: &mut Filter) {
    let chip = FilterChip::new(scene.t("trends-ministry")).value(filter.ministry.as_deref(), scene.t("filter-clear"));
    let output = chip.show(ui, |ui| {
        let council = &scene.model.council;
        let names: BTreeSet<&str> = council
            .cases
            .iter()
            .flat_map(|case| council.organisation_names(case.id, OrganisationRole::Ministry))
            .collect();
        let mut chosen = None;
        scrolled(ui, |ui| {
            for name in names {
                if ui
                    .add(MenuRow::new(name).chosen(filter.ministry.as_deref() == Some(name)))
                    .clicked()
                {
                    chosen = Some(name.to_owned());
                }
            }
        });
        chosen
    });
    set(&mut filter.ministry, output.cleared, output.inner.flatten(), ui);
}

fn size(ui: &mut Ui, scene: &Scene<'_>, filter: &mut Filter) {
    let word = |size: Size| scene.words.text(&format!("size-{}", size.code())).to_owned();
    let value = filter.size.map(word);
    let chip = FilterChip::new(scene.t("trends-size")).value(value.as_deref(), scene.t("filter-clear"));
    let output = chip.show(ui, |ui| {
        Size::ALL.into_iter().find(|size| {
            ui.add(MenuRow::new(&word(*size)).chosen(filter.size == Some(*size)))
                .clicked()
        })
    });
    set(&mut filter.size, output.cleared, output.inner.flatten(), ui);
}

fn set<T>(value: &mut Option<T>, cleared: bool, chosen: Option<T>, ui: &Ui) {
    if cleared {
        *value = None;
    } else if chosen.is_some() {
        *value = chosen;
        ui.ctx().request_repaint();
    }
}

fn scrolled(ui: &mut Ui, rows: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().max_height(320.0).show(ui, rows);
}
