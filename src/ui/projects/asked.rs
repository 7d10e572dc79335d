//! What the organisation asked and what the council advised, side by side by theme.

use egui::{Ui, vec2};

use super::questions;
use crate::app::command::{CaseCommand, Command, LetterCommand};
use crate::domain::{Addressee, Case, Field, Question, Recommendation, Theme};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card::{self, Lead, group_row};
use crate::ui::widgets::icons;

/// Below this width, in points, what was advised stands under what was asked.
const STACKED: f32 = 560.0;

/// Draws the questions and the advice.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: &Case) {
    let p = Palette::of(ui);
    let questions = scene.model.council.questions_in_order(case.id);
    let advice = scene.model.council.recommendations_in_order(case.id);
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::heading(p, scene.t("asked-title")));
        let counts = [("asked", questions.len().into()), ("advised", advice.len().into())];
        ui.label(theme::caption(p, scene.with("asked-counts", &counts)));
    });
    card::flush(ui, |ui| {
        if questions.is_empty() && advice.is_empty() {
            padded(ui, |ui| ui.label(theme::body(p, scene.t("asked-nothing"))));
        } else if ui.available_width() >= STACKED {
            columns_head(ui, scene);
        }
        let mut numbers = (0, 0);
        for theme in Theme::ALL.into_iter().map(Some).chain([None]) {
            let asked: Vec<_> = questions
                .iter()
                .copied()
                .filter(|question| question.theme == theme)
                .collect();
            let advised: Vec<_> = advice.iter().copied().filter(|advice| advice.theme == theme).collect();
            if asked.is_empty() && advised.is_empty() {
                continue;
            }
            let counts = [("asked", asked.len().into()), ("advised", advised.len().into())];
            group_row(
                ui,
                Lead::Theme(theme),
                scene.theme_full(theme),
                &scene.with("theme-counts", &counts),
            );
            padded(ui, |ui| group(ui, scene, view, (&asked, &advised), numbers));
            numbers = (numbers.0 + asked.len(), numbers.1 + advised.len());
        }
        card::rule(ui);
        padded(ui, |ui| {
            let button = Button::quiet(scene.t("question-new")).icon(icons::ICON_ADD);
            if ui.add(button).clicked() {
                scene.send(CaseCommand::AddQuestion {
                    case: case.id,
                    theme: None,
                });
            }
            ui.label(theme::caption(p, scene.t("question-code-hint")));
        });
    });
}

/// The titles of the two columns.
fn columns_head(ui: &mut Ui, scene: &Scene<'_>) {
    let p = Palette::of(ui);
    padded(ui, |ui| {
        let half = (ui.available_width() - 16.0) / 2.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            let column = egui::Layout::left_to_right(egui::Align::Center);
            for key in ["asked-head-long", "advised-head-long"] {
                ui.allocate_ui_with_layout(vec2(half, 18.0), column, |ui| {
                    ui.set_min_width(half);
                    ui.label(theme::caption(p, scene.words.text(key)).font(theme::semibold_font(13.0)));
                });
            }
        });
    });
}

fn padded<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) {
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(16, 8))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
            add(ui);
        });
}

/// One theme: questions at left and advice at right, or one under the other where it is narrow.
fn group(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut View,
    (asked, advised): (&[&Question], &[&Recommendation]),
    (asked_before, advised_before): (usize, usize),
) {
    let p = Palette::of(ui);
    let width = ui.available_width();
    let mut left = |ui: &mut Ui| {
        if asked.is_empty() {
            ui.label(theme::weak(p, scene.t("asked-not")));
        }
        for (place, question) in asked.iter().enumerate() {
            questions::ui(ui, scene, view, question, asked_before + place + 1);
        }
    };
    let right = |ui: &mut Ui| {
        if advised.is_empty() {
            ui.label(theme::weak(p, scene.t("advised-not")));
        }
        for (place, recommendation) in advised.iter().enumerate() {
            advice(ui, scene, recommendation, advised_before + place + 1);
        }
    };
    if width < STACKED {
        left(ui);
        right(ui);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let half = (width - 16.0) / 2.0;
        let column = egui::Layout::top_down(egui::Align::Min);
        ui.allocate_ui_with_layout(vec2(half, 0.0), column, |ui| {
            ui.set_width(half);
            left(ui);
        });
        ui.allocate_ui_with_layout(vec2(half, 0.0), column, |ui| {
            ui.set_width(half);
            right(ui);
        });
    });
}

/// One piece of advice: a press leads to the letter it stands in.
fn advice(ui: &mut Ui, scene: &Scene<'_>, recommendation: &Recommendation, number: usize) {
    let p = Palette::of(ui);
    let headline = scene.model.text(
        Field::RECOMMENDATION_HEADLINE,
        recommendation.id,
        &recommendation.headline,
    );
    let headline = if headline.trim().is_empty() {
        scene.t("advice-without-headline")
    } else {
        headline
    };
    ui.horizontal_top(|ui| {
        ui.label(theme::weak(p, number.to_string()));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let link = egui::Link::new(theme::body(p, headline).color(p.accent));
            let name = scene.with(
                "advice-open",
                &[("number", number.into()), ("headline", headline.into())],
            );
            if ui.add(link).accessible_name(&name).clicked() {
                let case = recommendation.case_id;
                let has_letter = scene.model.council.letters.of(case).next().is_some();
                scene.send(if has_letter {
                    Command::OpenLetter(case)
                } else {
                    Command::Letter(LetterCommand::Create(case))
                });
            }
            if recommendation.addressee == Addressee::Ministry {
                ui.label(theme::caption(p, scene.t("advice-to-ministry")));
            }
        });
    });
}
