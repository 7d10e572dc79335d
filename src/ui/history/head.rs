//! The head line: the way back, what the history is of, and the switch between what was done and what is out of use.

use std::collections::BTreeSet;

use egui::{Align, Frame, Label, Layout, Margin, Panel, Stroke, Ui};

use super::super::Scene;
use super::{HistoryView, words};
use crate::app::command::Command;
use crate::app::history::History;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::{icons, row};

/// Draws the head line.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut HistoryView, history: &History, narrow: bool) {
    let p = Palette::of(ui);
    let (side, height) = if narrow { (12, 48.0) } else { (24, 64.0) };
    let frame = Frame::new().fill(p.surface).inner_margin(Margin::symmetric(side, 6));
    Panel::top("history-head")
        .exact_size(height)
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            let all = ui.max_rect();
            row::ends(
                ui,
                all.height(),
                |ui| {
                    let back = Button::icon_only(icons::ICON_ARROW_BACK, scene.t("history-back"));
                    if ui.add(back).clicked() {
                        scene.send(Command::CloseHistory);
                    }
                    ui.with_layout(Layout::top_down(Align::Min), |ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        names(ui, scene, history, narrow);
                    });
                },
                |ui| switches(ui, scene, state, history, narrow),
            );
        });
    ui.painter().hline(
        ui.max_rect().x_range(),
        ui.available_rect_before_wrap().top() - 0.5,
        Stroke::new(1.0, p.rule),
    );
}

fn names(ui: &mut Ui, scene: &Scene<'_>, history: &History, narrow: bool) {
    let p = Palette::of(ui);
    let (title, name) = words::title(scene, history.of);
    let title = if history.is_bin {
        scene.t("history-bin").to_owned()
    } else {
        title
    };
    if narrow {
        ui.add_space(6.0);
    }
    ui.add(Label::new(theme::section(p, title)).truncate());
    if !narrow {
        let line = [name, counts(scene, history)]
            .into_iter()
            .filter(|part| !part.is_empty());
        ui.add(Label::new(theme::caption(p, line.collect::<Vec<_>>().join(" · "))).truncate());
    }
}

/// «8 endringer av 3 personer», or how many are loaded.
fn counts(scene: &Scene<'_>, history: &History) -> String {
    let Some(entries) = &history.entries else {
        return String::new();
    };
    let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    if history.has_older {
        return scene.with("history-last-changes", &[("count", count.into())]);
    }
    let people: BTreeSet<&str> = entries.iter().map(|entry| entry.person.as_str()).collect();
    let people = i64::try_from(people.len()).unwrap_or(i64::MAX);
    let changes = scene.with("history-changes", &[("count", count.into())]);
    let people = scene.with("history-people", &[("count", people.into())]);
    scene.with(
        "history-changes-by",
        &[("changes", changes.into()), ("people", people.into())],
    )
}

fn switches(ui: &mut Ui, scene: &Scene<'_>, state: &mut HistoryView, history: &History, narrow: bool) {
    if narrow && !history.is_bin {
        let parts: [Segment<'_>; 2] = [scene.t("history-list").into(), scene.t("history-change").into()];
        let mut shown = Some(usize::from(state.shows_change));
        if Segmented::new(scene.t("history-show"), &parts)
            .low()
            .show(ui, &mut shown)
            .changed()
        {
            state.shows_change = shown == Some(1);
        }
    }
    let parts: [Segment<'_>; 2] = [scene.t("history-done").into(), scene.t("history-bin").into()];
    let mut shown = Some(usize::from(history.is_bin));
    if Segmented::new(scene.t("history-parts"), &parts)
        .low()
        .show(ui, &mut shown)
        .changed()
    {
        scene.send(Command::ShowBinHere(shown == Some(1)));
        state.has_given_focus = true;
    }
}
