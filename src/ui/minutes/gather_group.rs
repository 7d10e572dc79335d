//! Notes and assessments that say nearly the same, side by side; most stand alone.

use egui::{Frame, Margin, Role, Ui, vec2};

use super::gather::make;
use crate::app::Command;
use crate::domain::{Id, Table, Theme, operations};
use crate::figures::gather::Entry;
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::check::check;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::long_text::beginning;
use crate::ui::widgets::{card, icons, paint};

/// The least room for one text beside others, in points.
const COLUMN: f32 = 220.0;

/// The most characters of a text in the name of its button.
const SPOKEN: usize = 120;

/// Draws a group.
pub(super) fn ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut View,
    (case, theme): (Id, Option<Theme>),
    group: &[Entry],
    handover: &mut Handover,
) {
    let p = Palette::of(ui);
    let several = group.len() > 1;
    let name = scene.with("minutes-near", &[("count", group.len().into())]);
    let spoken = if several {
        name.as_str()
    } else {
        scene.t("minutes-gather-one")
    };
    let frame = card::frame(p, 12);
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        card::group(ui, Role::Group, spoken, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            if several {
                ui.horizontal_wrapped(|ui| {
                    ui.label(theme::semibold(p, &name));
                    let all: Vec<&Entry> = group.iter().collect();
                    let merge = Button::secondary(scene.t("minutes-gather-merge"))
                        .icon(icons::ICON_MERGE)
                        .low();
                    if scene.model.may_write() && ui.add(merge).clicked() {
                        make(scene, view, case, theme, &all);
                    }
                });
            }
            let most = ((ui.available_width() / COLUMN) as usize).clamp(1, 4);
            for line in group.chunks(most.min(group.len())) {
                let width = ui.available_width() / line.len() as f32 - 8.0;
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 8.0;
                    for entry in line {
                        handover.row(ui, entry.id, |ui| {
                            ui.allocate_ui_with_layout(
                                vec2(width, 0.0),
                                egui::Layout::top_down(egui::Align::Min),
                                |ui| {
                                    ui.set_width(width);
                                    one(ui, scene, view, case, theme, entry);
                                },
                            );
                        });
                    }
                });
            }
        });
    });
}

fn one(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: Id, theme: Option<Theme>, entry: &Entry) {
    let p = Palette::of(ui);
    Frame::new().inner_margin(Margin::symmetric(0, 2)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let named = beginning(&entry.body, SPOKEN).unwrap_or(&entry.body).trim();
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            ui.set_min_height(CONTROL_LOW);
            ui.label(theme::caption(p, kind(scene, entry)));
            choose(ui, scene, view, entry, named);
        });
        let is_whole = view.minutes.whole.contains(&entry.id);
        let cut = beginning(&entry.body, 600).filter(|_| !is_whole);
        let words = cut.map_or_else(|| entry.body.trim().to_owned(), |cut| format!("{cut} …"));
        ui.add(egui::Label::new(theme::reading(p, words)).wrap());
        if cut.is_some() && ui.add(Button::quiet(scene.t("notes-show-all")).low()).clicked() {
            view.minutes.whole.insert(entry.id);
        }
        if !scene.model.may_write() {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
            let name = scene.with("letters-note-becomes-named", &[("note", named.into())]);
            let button = Button::quiet(scene.t("letters-note-becomes"))
                .named(&name)
                .icon(icons::ICON_LIGHTBULB)
                .low();
            if ui.add(button).clicked() {
                make(scene, view, case, theme, &[entry]);
            }
            let name = scene.with("minutes-set-aside-named", &[("note", named.into())]);
            if ui
                .add(Button::quiet(scene.t("minutes-set-aside")).named(&name).low())
                .clicked()
            {
                let operation = operations::set_aside(case, &[(entry.table, entry.id)]);
                view.minutes.chosen.retain(|id| *id != entry.id);
                scene.send(Command::RunAndOfferUndo(operation));
            }
        });
    });
}

/// The box that chooses it among those made into one recommendation.
fn choose(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, entry: &Entry, named: &str) {
    if !scene.model.may_write() {
        return;
    }
    let mut is_chosen = view.minutes.chosen.contains(&entry.id);
    let out = check(ui, &mut is_chosen, scene.t("minutes-gather-choose-short"));
    let name = scene.with("minutes-gather-choose", &[("note", named.into())]);
    paint::name_chosen(&out, Role::CheckBox, is_chosen, &name);
    if out.changed() {
        if is_chosen {
            view.minutes.chosen.push(entry.id);
        } else {
            view.minutes.chosen.retain(|id| *id != entry.id);
        }
    }
}

/// What it is and who wrote it: «Råd», «Vurdering · M1».
fn kind(scene: &Scene<'_>, entry: &Entry) -> String {
    let key = match (entry.table, entry.is_advice) {
        (Table::Assessment, _) => "minutes-kind-assessment",
        (_, true) => "minutes-kind-advice",
        (_, false) => "minutes-kind-note",
    };
    let kind = scene.t(key);
    let author = entry.author.and_then(|id| scene.model.council.members.get(id));
    match author.filter(|author| !author.initials.is_empty()) {
        Some(author) => format!("{kind} · {}", author.initials),
        None => kind.to_owned(),
    }
}
