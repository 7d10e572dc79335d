//! What there is to read of a case: its papers with what is read of them, and what the organisation asks.

use egui::{Label, Role, Ui};

use super::tick::{Words, tick};
use crate::app::command::{Command, PreparationCommand};
use crate::domain::{Case, CaseDocument, Field, Reading};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, icons, paint, row, theme_tag};

/// Draws the papers of a case, each with a box for whether it is read.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let mut papers: Vec<_> = council.case_documents.of(case.id).collect();
    papers.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
    let reading = |paper: &CaseDocument| council.readings.of(paper.id).next();
    let is_read = |paper: &CaseDocument| reading(paper).is_some_and(|row| row.read_at.is_some());
    let read = papers.iter().filter(|paper| is_read(paper)).count();
    let count = scene.with(
        "preparation-papers-read",
        &[("read", read.into()), ("count", papers.len().into())],
    );
    heading(
        ui,
        scene.t("preparation-papers"),
        if papers.is_empty() { "" } else { &count },
    );
    if papers.is_empty() {
        ui.add(Label::new(theme::weak(p, scene.t("preparation-papers-none"))).wrap());
        open_case(ui, scene, case);
        return;
    }
    card::list(ui, scene.t("preparation-papers"), papers.len(), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for paper in papers {
            ui.push_id(paper.id, |ui| {
                one(ui, scene, paper, reading(paper), is_read(paper));
            });
        }
    });
}

fn one(ui: &mut Ui, scene: &Scene<'_>, paper: &CaseDocument, reading: Option<&Reading>, is_read: bool) {
    let title = if paper.title.trim().is_empty() {
        &paper.file_name
    } else {
        &paper.title
    };
    let mut about = Vec::new();
    if !is_read && let Some(pages) = reading.map(|row| row.pages.as_str()).filter(|pages| !pages.is_empty()) {
        about.push(scene.with("preparation-pages-read", &[("pages", pages.into())]));
    }
    if let Some(date) = paper.received_on {
        let date = scene.words.date_in_year(date);
        about.push(scene.with("preparation-paper-came", &[("date", date.into())]));
    }
    if paper.is_exempt {
        about.push(scene.t("preparation-paper-exempt").to_owned());
    }
    let about = about.join(" · ");
    let spoken = [title.as_str(), about.as_str()];
    let spoken: Vec<&str> = spoken.into_iter().filter(|part| !part.is_empty()).collect();
    let spoken = scene.with("preparation-read-spoken", &[("paper", spoken.join(", ").into())]);
    let words = Words {
        text: title,
        strong: !is_read,
        below: (!about.is_empty()).then_some((paper.is_exempt.then_some(icons::ICON_LOCK), about.as_str())),
        spoken: &spoken,
    };
    if tick(ui, is_read, &words) {
        scene.send(PreparationCommand::MarkRead {
            document: paper.id,
            is_read: !is_read,
        });
    }
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
