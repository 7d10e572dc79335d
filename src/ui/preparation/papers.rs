//! What there is to read of a case: its papers with what is read of them, and what the organisation asks.

use egui::{Label, Role, Ui};

use crate::app::command::Command;
use crate::domain::{Case, Field};
use crate::ui::Scene;
use crate::ui::papers::{ListOf, list};
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, paint, row, theme_tag};

/// Draws the papers of a case, each with a box for whether it is read.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: &Case) {
    let council = &scene.model.council;
    let papers = council.papers(case.id);
    let read = papers.iter().filter(|paper| council.pages_read(paper.id).1).count();
    let values = [("read", read.into()), ("count", papers.len().into())];
    let count = scene.with("preparation-papers-read", &values);
    heading(
        ui,
        scene.t("preparation-papers"),
        if papers.is_empty() { "" } else { &count },
    );
    list(ui, scene, view, case.id, ListOf::Preparation);
}

/// Draws what the organisation asks, by theme.
pub(super) fn questions(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let p = Palette::of(ui);
    let questions = scene.model.council.questions_in_order(case.id);
    let count = questions.len().to_string();
    heading(
        ui,
        scene.t("notes-questions"),
        if questions.is_empty() { "" } else { &count },
    );
    if questions.is_empty() {
        ui.add(Label::new(theme::weak(p, scene.t("notes-no-questions"))).wrap());
        open_case(ui, scene, case);
        return;
    }
    card::group(ui, Role::List, scene.t("notes-questions"), |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for question in questions {
            ui.horizontal_top(|ui| {
                theme_tag::square(ui, question.theme);
                let body = scene.text(Field::QUESTION_BODY, question.id, &question.body);
                ui.add(Label::new(theme::body(p, body)).wrap());
            });
        }
    });
}

fn open_case(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let name = scene.with("preparation-open-case", &[("name", (&case.title).into())]);
    if ui
        .add(Button::quiet(scene.t("notes-open-case")).named(&name).low())
        .clicked()
    {
        scene.send(Command::OpenCase(case.id));
    }
}

/// A heading with a quiet word at its right end.
pub(super) fn heading(ui: &mut Ui, words: &str, end: &str) {
    let p = Palette::of(ui);
    let start = |ui: &mut Ui| {
        let heading = ui.add(Label::new(theme::heading(p, words)).truncate());
        paint::name(&heading, Role::Heading, true, words);
    };
    row::ends(ui, CONTROL_LOW, start, |ui| {
        if !end.is_empty() {
            ui.label(theme::caption(p, end));
        }
    });
}
