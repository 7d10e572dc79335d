//! The screen on which a contribution is looked through and taken in.

use egui::{CentralPanel, Frame, Label, Margin, Panel, Ui, vec2};

use super::{clash, items, words};
use crate::app::CopiesCommand;
use crate::ui::Scene;
use crate::ui::shell::NARROW;
use crate::ui::theme::{self, CONTROL, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::is_uncovered;
use crate::ui::widgets::{icons, row};

/// How wide the list is, in points.
const LIST: f32 = 372.0;

/// Draws the contribution that is looked through.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let copies = &mut view.copies;
    let was_typing = std::mem::replace(&mut copies.was_typing, ui.ctx().text_edit_focused());
    let is_free = !was_typing && is_uncovered(ui.ctx());
    if is_free && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        scene.send(CopiesCommand::CloseTake);
    }
    let Some(take) = &mut copies.take else { return };
    head(ui, scene, take, copies.is_working);
    foot(ui, scene, take);
    if let Some(said) = &copies.failed {
        let frame = Frame::new().inner_margin(Margin::symmetric(24, 8));
        Panel::top("contribution failed")
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| {
                Banner::new(Tone::Error, &said.title, &said.text).show(ui, |_| {});
            });
    }
    let p = Palette::of(ui);
    let list = Frame::new().fill(p.surface);
    if ui.ctx().content_rect().width() < NARROW {
        // One over the other: the list has what the thing that is shown leaves.
        let height = (ui.available_height() * 0.45).max(80.0);
        Panel::top("contributed")
            .exact_size(height)
            .resizable(false)
            .frame(list)
            .show(ui, |ui| {
                items::ui(ui, scene, take);
            });
    } else {
        Panel::left("contributed")
            .exact_size(LIST)
            .resizable(false)
            .frame(list)
            .show(ui, |ui| {
                items::ui(ui, scene, take);
            });
    }
    CentralPanel::no_frame().show(ui, |ui| clash::ui(ui, scene, take));
}

fn head(ui: &mut Ui, scene: &Scene<'_>, take: &super::TakeView, is_working: bool) {
    let p = Palette::of(ui);
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let frame = Frame::new()
        .fill(p.surface)
        .inner_margin(Margin::symmetric(if narrow { 12 } else { 24 }, 10));
    let incoming = &take.incoming;
    let name = words::member(scene, incoming.member);
    let title = scene.with("copies-from", &[("member", name.into())]);
    let context = scene.with(
        "copies-context",
        &[
            ("made", words::moment(scene, incoming.made_at).into()),
            ("based", words::day(scene, incoming.based_on).into()),
        ],
    );
    let count = incoming.count(&take.choices);
    let primary = if is_working {
        scene.t("copies-working").to_owned()
    } else if count == 0 {
        scene.t("copies-take-close").to_owned()
    } else {
        scene.with("copies-take-count", &[("count", count.into())])
    };
    Panel::top("contribution head")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            row::ends(
                ui,
                52.0,
                |ui| {
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
                        ui.add(Label::new(theme::section(p, title)).truncate());
                        ui.add(Label::new(theme::caption(p, context)).truncate());
                    });
                },
                |ui| {
                    if !narrow {
                        icons::picture(ui, icons::ICON_LOCK, icons::SMALL, p.text_weak);
                        ui.label(theme::caption(p, scene.t("copies-no-private")));
                    }
                    if ui.add(Button::secondary(scene.t("cancel"))).clicked() {
                        scene.send(CopiesCommand::CloseTake);
                    }
                    let working = is_working.then(|| scene.t("copies-working"));
                    let button = Button::primary(&primary).icon(icons::ICON_CHECK).blocked(working);
                    if ui.add(button).clicked() {
                        scene.send(CopiesCommand::Take(take.choices.clone()));
                    }
                },
            );
        });
}

fn foot(ui: &mut Ui, scene: &Scene<'_>, take: &super::TakeView) {
    let p = Palette::of(ui);
    let frame = Frame::new().fill(p.surface).inner_margin(Margin::symmetric(24, 4));
    let before = scene
        .model
        .council
        .contributions
        .iter()
        .filter(|row| row.taken_at.is_some())
        .count();
    let nothing = take.incoming.count(&take.choices) == 0;
    let said = scene.t(if nothing { "copies-nothing-in-it" } else { "copies-foot" });
    Panel::bottom("contribution foot")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            row::ends(
                ui,
                CONTROL,
                |ui| {
                    icons::picture(ui, icons::ICON_UNDO, icons::MEDIUM, p.accent);
                    ui.add(Label::new(theme::body(p, said)).truncate());
                },
                |ui| {
                    if ui.ctx().content_rect().width() >= NARROW {
                        let count = scene.with("copies-count-foot", &[("count", before.into())]);
                        ui.label(theme::caption(p, count));
                    }
                },
            );
        });
}
