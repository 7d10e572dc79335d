//! The two facts that a match puts side by side.

use egui::text::LayoutJob;
use egui::{Label, Role, TextFormat, Ui};

use super::words;
use crate::figures::impartiality::Cell;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, regular, semibold_font};
use crate::ui::widgets::icons::MaterialIcon;
use crate::ui::widgets::{card, icons};

/// Draws each match of a cell: what ties the member over what part the body has in the case.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, cell: &Cell) {
    let who = words::member(scene, cell.member);
    for (index, found) in cell.matches.iter().enumerate() {
        ui.push_id(index, |ui| {
            card::group(ui, Role::List, scene.t("impartiality-facts"), |ui| {
                card::flush(ui, |ui| {
                    let (sentence, line) = words::tie(scene, who, &found.tie);
                    fact(ui, icons::ICON_BADGE, &sentence, &found.tie.body, &line);
                    card::rule(ui);
                    let (sentence, line) = words::part(scene, cell.case, &found.part);
                    fact(ui, icons::ICON_ACCOUNT_BALANCE, &sentence, &found.part.body, &line);
                });
            });
        });
    }
}

fn fact(ui: &mut Ui, icon: MaterialIcon, sentence: &str, body: &str, line: &str) {
    let p = Palette::of(ui);
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(12, 9))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                icons::picture(ui, icon, icons::CONTROL, p.text_weak);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add(Label::new(marked(p, sentence, body)).wrap());
                    if !line.is_empty() {
                        ui.add(Label::new(theme::caption(p, line)).wrap());
                    }
                });
            });
        });
}

/// The sentence with the body's name marked in it.
fn marked(p: &Palette, sentence: &str, body: &str) -> LayoutJob {
    let plain = TextFormat::simple(regular(14.0), p.text);
    let mark = TextFormat {
        background: p.selected,
        ..TextFormat::simple(semibold_font(14.0), p.text)
    };
    let mut job = LayoutJob::default();
    match sentence.rsplit_once(body).filter(|_| !body.is_empty()) {
        Some((before, after)) => {
            job.append(before, 0.0, plain.clone());
            job.append(body, 0.0, mark);
            job.append(after, 0.0, plain);
        }
        None => job.append(sentence, 0.0, plain),
    }
    job
}
