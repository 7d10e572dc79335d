//! Spor: what happened in the matter of a member and a case, and what is to come.

use egui::{Label, Role, Stroke, Ui, pos2, vec2};

use crate::app::Command;
use crate::domain::history::HistoryOf;
use crate::domain::{RecusalDecision, Table, TieAnswer};
use crate::figures::impartiality::{Cell, Happening, What, trail_of};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, icons, paint, row};

/// Draws the trail.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, cell: &Cell) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    ui.add_space(4.0);
    card::rule(ui);
    ui.add_space(2.0);
    let name = scene.t("impartiality-trail");
    let kept = council.recusal(cell.member, cell.case);
    let heading = |ui: &mut Ui| {
        let heading = ui.label(theme::heading(p, name));
        paint::name(&heading, Role::Heading, true, name);
    };
    row::ends(ui, CONTROL_LOW, heading, |ui| {
        let Some(kept) = kept else { return };
        let history = Button::quiet(scene.t("history")).icon(icons::ICON_HISTORY).low();
        if ui.add(history).clicked() {
            scene.send(Command::ShowHistory(HistoryOf::Row(Table::Recusal, kept.id)));
        }
    });
    card::group(ui, Role::List, name, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        let trail = trail_of(council, cell.member, cell.case);
        for happening in &trail {
            let (words, line) = told(scene, happening);
            step(ui, &words, &line, true);
        }
        if !cell.matches.is_empty() {
            step(ui, scene.t("impartiality-trail-match"), "", true);
        }
        if let Some(next) = next(scene, &trail) {
            step(ui, next, "", false);
        }
    });
}

/// A step: a dot that is filled where it has been, what happened, and by whom and when.
fn step(ui: &mut Ui, words: &str, line: &str, is_done: bool) {
    let p = Palette::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (dot, _) = ui.allocate_exact_size(vec2(20.0, 18.0), egui::Sense::hover());
        let centre = pos2(dot.left() + 10.0, dot.center().y);
        if is_done {
            ui.painter().circle_filled(centre, 5.0, p.accent);
        } else {
            ui.painter().circle_stroke(centre, 4.5, Stroke::new(1.0, p.border));
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let words = theme::caption(p, words);
            let words = if is_done { words.color(p.text) } else { words };
            ui.add(Label::new(words).wrap());
            if !line.is_empty() {
                ui.add(Label::new(theme::caption(p, line)).wrap());
            }
        });
    });
}

/// What happened, and a line of by whom, why and when.
fn told(scene: &Scene<'_>, happening: &Happening) -> (String, String) {
    let when = happening.on.map(|on| scene.words.date_long(on)).unwrap_or_default();
    let when = match happening.at {
        Some(at) => format!("{when} {}", scene.words.time(at)),
        None => when,
    };
    let (words, more) = match &happening.what {
        What::Asked => (scene.t("impartiality-trail-asked"), Vec::new()),
        What::Answered { answer, ground } => {
            let key = match answer {
                TieAnswer::NoTies => scene.t("impartiality-trail-no-ties"),
                TieAnswer::Ties => scene.t("impartiality-trail-ties"),
            };
            (key, vec![ground.as_str()])
        }
        What::Decided { decision, ground, by } => {
            let key = match decision {
                RecusalDecision::Recused => scene.t("impartiality-trail-recused"),
                RecusalDecision::Impartial => scene.t("impartiality-trail-impartial"),
            };
            (key, vec![ground.as_str(), by.as_str()])
        }
        What::Left => (scene.t("impartiality-trail-left"), Vec::new()),
        What::Returned => (scene.t("impartiality-trail-returned"), Vec::new()),
    };
    let parts: Vec<&str> = more.into_iter().chain([when.as_str()]).collect();
    (words.to_owned(), on_one_line(&parts))
}

/// Parts on one line. A ground is written as a sentence, whose full stop has no place before a dot.
fn on_one_line(parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    let mut parts: Vec<&str> = parts.collect();
    if let Some((_, rest)) = parts.split_last_mut() {
        for part in rest {
            *part = part.strip_suffix('.').unwrap_or(part);
        }
    }
    parts.join(" · ")
}

/// What is to come after the last that happened; none where there is nothing to wait for.
fn next<'a>(scene: &Scene<'a>, trail: &[Happening]) -> Option<&'a str> {
    let decision = trail.iter().find_map(|happening| match happening.what {
        What::Decided { decision, .. } => Some(decision),
        _ => None,
    });
    let last = trail.last().map(|happening| &happening.what);
    match decision {
        Some(RecusalDecision::Impartial) => None,
        Some(RecusalDecision::Recused) if last == Some(&What::Returned) => None,
        Some(RecusalDecision::Recused) if last == Some(&What::Left) => Some(scene.t("impartiality-trail-next-back")),
        Some(RecusalDecision::Recused) => Some(scene.t("impartiality-trail-next-left")),
        None => Some(scene.t("impartiality-trail-next")),
    }
}

#[cfg(test)]
mod tests {
    use super::on_one_line;

    #[test]
    fn a_ground_ends_without_a_full_stop_where_more_follows() {
        assert_eq!(
            on_one_line(&["Kjenner lederen privat.", "", "16. november"]),
            "Kjenner lederen privat · 16. november"
        );
        assert_eq!(on_one_line(&["Kjenner lederen privat."]), "Kjenner lederen privat.");
    }
}
