//! "Fridager": those of December by the setting, and the council's own.

use egui::{Label, Role, Ui};

use super::parts::{line, row};
use crate::domain::{Field, Operation, operations};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::check::check;
use crate::ui::widgets::date_field::{DateField, Typed, parse};
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, row as ends};

/// A day off that is being typed.
#[derive(Default)]
pub(super) struct NewDay {
    on: String,
    name: String,
}

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    line(ui, scene.t("settings-section-days-off-line"));
    let council = &scene.model.council;
    if let Some(info) = council.info.iter().next() {
        let mut is_off = info.december_days_off;
        if check(ui, &mut is_off, scene.t("settings-december")).changed() {
            let value = u8::from(is_off);
            scene.run(Operation::set(Field::COUNCIL_DECEMBER_DAYS_OFF, info.id, value));
        }
    }
    let own = scene.t("settings-own-days");
    row(ui, own, |ui| {
        let mut days: Vec<_> = council.days_off.iter().collect();
        days.sort_by_key(|day| (day.on_date, day.id));
        if days.is_empty() {
            ui.label(theme::weak(Palette::of(ui), scene.t("settings-own-days-none")));
        }
        card::group(ui, Role::List, own, |ui| {
            for day in days {
                let date = scene.words.date_long(day.on_date);
                let words = if day.name.is_empty() {
                    date.clone()
                } else {
                    format!("{date} · {}", day.name)
                };
                let start = |ui: &mut Ui| ui.add(Label::new(theme::body(Palette::of(ui), words)).truncate());
                let remove = scene.with("settings-day-off-remove", &[("date", date.into())]);
                let (_, removed) = ends::ends(ui, CONTROL_LOW, start, |ui| {
                    ui.add(Button::icon_only(icons::ICON_CLOSE, &remove)).clicked()
                });
                if removed {
                    scene.run(operations::end_day_off(day, scene.now));
                }
            }
        });
        add(ui, scene, &mut view.settings.day_off);
    });
}

/// The fields for one more day, and the button that adds it.
fn add(ui: &mut Ui, scene: &Scene<'_>, new: &mut NewDay) {
    let days_off = scene.model.council.days_off();
    let on = scene.t("settings-day-off-on");
    DateField::new(on, scene.dates, scene.today, scene.t("date-not-read"))
        .hint(on)
        .edit_words(scene.edit_words())
        .show(
            ui,
            &mut new.on,
            |date| scene.words.date_short(date),
            |date| days_off.is_off(date),
        );
    let name = scene.t("settings-day-off-name");
    TextField::line(&mut new.name, name)
        .hint(name)
        .words(scene.edit_words())
        .show(ui);
    let typed = parse(&new.on, scene.dates, scene.today);
    let blocked = match typed {
        Typed::Date(date) if days_off.is_off(date) => Some(scene.t("settings-day-off-already")),
        Typed::Date(_) => None,
        Typed::Empty | Typed::Invalid => Some(scene.t("settings-day-off-missing")),
    };
    let button = Button::secondary(scene.t("settings-day-off-add"))
        .icon(icons::ICON_ADD)
        .blocked(blocked);
    if ui.add(button).clicked()
        && let Typed::Date(date) = typed
    {
        scene.run(operations::add_day_off(date, new.name.trim()));
        *new = NewDay::default();
    }
}
