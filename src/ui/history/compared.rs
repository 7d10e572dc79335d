//! What the chosen change is compared with: what was before it, what is now, or what another change left.

use egui::{Label, ScrollArea, Ui, vec2};

use super::super::Scene;
use super::words;
use crate::app::command::Command;
use crate::app::history::History;
use crate::domain::history::{Against, HistoryChange, HistoryEntry};
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::menu::{MenuRow, menu, menu_rule};

/// The widest the choice is, in points.
const WIDTH: f32 = 460.0;

/// The highest the list of other changes is, in points.
const HEIGHT: f32 = 320.0;

/// Draws the choice, and under it which two are compared where that is not told by the change itself.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, history: &History, change: &HistoryChange) {
    let p = Palette::of(ui);
    let name = scene.t("history-compare-with");
    let entries = || history.entries.iter().flatten();
    let entry = |seq: i64| entries().find(|entry| entry.seq == seq);
    let shown = match change.against {
        Against::Before => scene.t("history-compare-before").to_owned(),
        Against::Now => scene.t("history-compare-now").to_owned(),
        Against::Left(seq) => entry(seq).map_or_else(String::new, |other| words::short(scene, other)),
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = CONTROL_LOW;
        ui.label(theme::body(p, name));
        let width = ui.available_width().min(WIDTH);
        let size = vec2(width, CONTROL_LOW);
        let button = ui.allocate_ui(size, |ui| choice_field(ui, name, &shown)).inner;
        menu(&button, |ui| {
            let row = |ui: &mut Ui, words: &str, against: Against| {
                let row = MenuRow::new(words).chosen(change.against == against);
                if ui.add(row).clicked() {
                    scene.send(Command::CompareWith(against));
                    ui.close();
                }
            };
            row(ui, scene.t("history-compare-before"), Against::Before);
            row(ui, scene.t("history-compare-now"), Against::Now);
            let others: Vec<&HistoryEntry> = entries().filter(|other| change.also.contains(&other.seq)).collect();
            if !others.is_empty() {
                menu_rule(ui);
                ScrollArea::vertical().max_height(HEIGHT).show(ui, |ui| {
                    for other in others {
                        row(ui, &words::short(scene, other), Against::Left(other.seq));
                    }
                });
            }
        });
    });
    if let Some(words) = between(scene, change, entry) {
        ui.add(Label::new(theme::caption(p, words)).wrap());
    }
}

/// Which two states are compared, the earlier first: «Fra lørdag 14. november kl. 10.12 til nå».
fn between<'a>(
    scene: &Scene<'_>,
    change: &HistoryChange,
    entry: impl Fn(i64) -> Option<&'a HistoryEntry>,
) -> Option<String> {
    let moment = |seq| Some(words::moment(scene, entry(seq)?.at));
    let chosen = moment(change.seq)?;
    let (from, to) = match change.against {
        Against::Before => return None,
        Against::Now => (chosen, scene.t("history-compare-today").to_owned()),
        Against::Left(other) if change.is_with_later() => (chosen, moment(other)?),
        Against::Left(other) => (moment(other)?, chosen),
    };
    Some(scene.with("history-compared", &[("from", from.into()), ("to", to.into())]))
}
