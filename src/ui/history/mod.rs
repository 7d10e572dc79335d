//! Historikk and Papirkurv: who did what when, what it changed word by word, and the way back to how it was.
//!
//! Shown in place of the page of a tab, for what was open there, or for the whole file.

mod bin;
mod change;
mod compared;
mod fields;
mod head;
mod list;
pub(in crate::ui) mod spans;
mod words;

use egui::{CentralPanel, Frame, Key, Margin, Panel, Popup, Ui};

use super::Scene;
use super::shell::NARROW;
use super::theme::{self, Palette};
use super::view::View;
use super::widgets::icons;
use crate::app::command::Command;
use crate::app::history::History;

pub use fields::{is_told, name_key};
pub use spans::{job as changed_text, spoken as spoken_change};

/// What is chosen and seen of a history.
#[derive(Default)]
pub struct HistoryView {
    /// In a narrow window: the change, in place of the list.
    shows_change: bool,
    /// Whether the list has had the keyboard since the history was opened.
    has_given_focus: bool,
    /// Enter in the list: the change gets the keyboard.
    enters_change: bool,
    list: list::ListView,
    bin: bin::BinView,
}

/// Draws the screen.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let help_is_open = view.help_is_open;
    let (Some(state), Some(history)) = (&mut view.history, &scene.model.history) else {
        return;
    };
    let is_plain = !help_is_open && !Popup::is_any_open(ui.ctx());
    if is_plain && ui.input(|input| input.key_pressed(Key::Escape)) {
        scene.send(Command::CloseHistory);
    }
    let narrow = ui.ctx().content_rect().width() < NARROW;
    head::ui(ui, scene, state, history, narrow);
    foot(ui, scene, narrow);
    if history.is_bin {
        CentralPanel::no_frame().show(ui, |ui| bin::ui(ui, scene, state, history, narrow));
    } else if narrow {
        CentralPanel::no_frame().show(ui, |ui| {
            if state.shows_change {
                change::ui(ui, scene, state, history, narrow);
            } else {
                list::ui(ui, scene, state, history, narrow);
            }
        });
    } else {
        let frame = Frame::new().fill(Palette::of(ui).surface);
        Panel::left("history-list")
            .exact_size(372.0)
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| list::ui(ui, scene, state, history, narrow));
        CentralPanel::no_frame().show(ui, |ui| change::ui(ui, scene, state, history, narrow));
    }
}

/// That nothing is lost by going back.
fn foot(ui: &mut Ui, scene: &Scene<'_>, narrow: bool) {
    let p = Palette::of(ui);
    let side = if narrow { 12 } else { 24 };
    let frame = Frame::new()
        .fill(p.surface)
        .inner_margin(Margin::symmetric(side, if narrow { 4 } else { 10 }));
    Panel::bottom("history-foot")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().interact_size.y = 22.0;
                icons::picture(ui, icons::ICON_HISTORY, icons::MEDIUM, p.accent);
                ui.add(egui::Label::new(theme::caption(p, scene.t("history-is-a-new-change"))).truncate());
            });
        });
}

/// What stands where there is nothing to list, or nothing yet.
fn told(ui: &mut Ui, history: &History, loading: &str, none: &str) {
    let p = Palette::of(ui);
    Frame::new().inner_margin(Margin::same(24)).show(ui, |ui| {
        ui.set_max_width(theme::READING_WIDTH);
        let words = if history.is_loading() { loading } else { none };
        ui.add(egui::Label::new(theme::reading(p, words)).wrap());
    });
}
