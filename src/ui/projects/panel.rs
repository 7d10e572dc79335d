//! The case that is selected, at a glance: what comes next, its steps, a few facts, and what was asked and advised.

use egui::{Align2, Frame, Margin, Response, Role, ScrollArea, Sense, Ui, vec2};

use super::ProjectsView;
use super::edit::millions;
use super::foot::source_of;
use super::step_words::{self, left, word};
use crate::app::command::{Command, LetterCommand};
use crate::domain::{Case, OrganisationRole, Standing, Step, StepLine, Theme};
use crate::ui::Scene;
use crate::ui::list_page::{fact, quiet_box};
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::step_line::step_list;
use crate::ui::widgets::theme_tag;
use crate::ui::widgets::{card, icons, paint, row};

/// Width of the panel, in points.
pub const WIDTH: f32 = 324.0;
/// Room for the two figures of a theme, in points.
const FIGURES: f32 = 120.0;

/// Draws the panel at the right of the list, in all the room there is.
pub fn beside(ui: &mut Ui, scene: &Scene<'_>, view: &mut ProjectsView) {
    let Some(case) = selected(scene, view) else { return };
    if content(ui, scene, case, true) {
        view.panel_is_closed = true;
        // The button that was pressed is gone with the panel: the list gets the keyboard.
        view.has_given_focus = false;
    }
}

/// Draws the same in place of the list, in a narrow window.
pub fn instead(ui: &mut Ui, scene: &Scene<'_>, view: &ProjectsView) {
    let Some(case) = selected(scene, view) else { return };
    content(ui, scene, case, false);
}

/// The next step of the selected case in one line, under the list in a narrow window.
pub fn next_line(ui: &mut Ui, scene: &Scene<'_>, view: &ProjectsView) {
    let Some(case) = selected(scene, view) else { return };
    let p = Palette::of(ui);
    let (title, line) = next_step(scene, case, &scene.model.council.step_line(case, scene.today));
    let start = |ui: &mut Ui| {
        icons::picture(ui, icons::ICON_SCHEDULE, icons::CONTROL, p.accent);
        let words = if line.is_empty() {
            title
        } else {
            format!("{title} · {line}")
        };
        ui.add(egui::Label::new(theme::body(p, words)).truncate());
    };
    let margin = Margin {
        left: 10,
        right: 4,
        ..Margin::ZERO
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        row::ends(ui, 43.0, start, |ui| {
            if ui.add(Button::quiet(scene.t("case-open")).key("Enter").low()).clicked() {
                scene.send(Command::OpenCase(case.id));
            }
        });
    });
}

fn selected<'a>(scene: &Scene<'a>, view: &ProjectsView) -> Option<&'a Case> {
    scene.model.council.cases.get(view.selected?)
}

/// The panel's content; says whether it is to be closed.
fn content(ui: &mut Ui, scene: &Scene<'_>, case: &Case, may_close: bool) -> bool {
    ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
    let mut closed = false;
    let foot = 48.0;
    ScrollArea::vertical()
        .id_salt("panel")
        .auto_shrink([false, false])
        .max_height((ui.available_height() - foot).max(80.0))
        .show(ui, |ui| {
            // The scroll bar stands clear of what it scrolls.
            ui.set_max_width(ui.available_width() - 12.0);
            closed = head(ui, scene, case, may_close);
            let (line, words) = step_words::steps(scene, case);
            ui.add_space(8.0);
            next_box(ui, scene, case, &line);
            ui.add_space(8.0);
            let looks: Vec<_> = words.iter().map(super::step_words::StepWords::look).collect();
            if step_list(ui, scene.t("steps-name"), &looks).is_some() {
                scene.send(Command::OpenCase(case.id));
            }
            ui.add_space(8.0);
            facts(ui, scene, case);
            by_theme(ui, scene, case);
        });
    card::rule(ui);
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        if ui.add(Button::secondary(scene.t("case-open")).key("Enter")).clicked() {
            scene.send(Command::OpenCase(case.id));
        }
        letter_button(ui, scene, case, false);
    });
    closed
}

/// The button that leads to the letter, or begins one.
pub fn letter_button(ui: &mut Ui, scene: &Scene<'_>, case: &Case, framed: bool) {
    let has_letter = scene.model.council.letters.of(case.id).next().is_some();
    let word = if has_letter {
        scene.t("letter-open")
    } else {
        scene.t("letter-write")
    };
    let button = if framed {
        Button::secondary(word).icon(icons::ICON_EDIT_DOCUMENT)
    } else {
        Button::quiet(word)
    };
    if ui.add(button).clicked() {
        scene.send(if has_letter {
            Command::OpenLetter(case.id)
        } else {
            Command::Letter(LetterCommand::Create(case.id))
        });
    }
}

fn head(ui: &mut Ui, scene: &Scene<'_>, case: &Case, may_close: bool) -> bool {
    let p = Palette::of(ui);
    let mut closed = false;
    let title = scene.model.text(crate::domain::Field::CASE_TITLE, case.id, &case.title);
    if may_close {
        let names = |ui: &mut Ui| {
            ui.vertical(|ui| {
                if let Some(words) = which_of_project(scene, case) {
                    ui.label(theme::caption(p, words));
                }
                ui.label(theme::section(p, title));
            });
        };
        row::ends_at_top(ui, names, |ui| {
            closed = ui
                .add(Button::icon_only(icons::ICON_CLOSE, scene.t("panel-close")).low())
                .clicked();
        });
    } else {
        ui.label(theme::section(p, title));
    }
    let words = organisations(scene, case);
    if !words.is_empty() {
        ui.label(theme::weak(p, words));
    }
    closed
}

/// Organisation and ministry, as they were called then.
pub fn organisations(scene: &Scene<'_>, case: &Case) -> String {
    let names = |role| scene.model.council.organisation_names(case.id, role).join(", ");
    let parts = [names(OrganisationRole::Agency), names(OrganisationRole::Ministry)];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Which case of its project this is, where the project has several.
pub fn which_of_project(scene: &Scene<'_>, case: &Case) -> Option<String> {
    let mut cases: Vec<_> = scene
        .model
        .council
        .cases
        .of(case.project_id)
        .map(|other| (other.year, other.id))
        .collect();
    cases.sort_unstable();
    let place = cases.iter().position(|(_, id)| *id == case.id)? + 1;
    (cases.len() > 1).then(|| {
        scene.with(
            "case-of-project",
            &[("number", place.into()), ("count", cases.len().into())],
        )
    })
}

/// What comes next, and how long there is.
pub fn next_step(scene: &Scene<'_>, case: &Case, line: &StepLine) -> (String, String) {
    let step = match line.standing {
        Standing::Closed => return (scene.t("next-closed").to_owned(), String::new()),
        Standing::Treated => {
            return (
                scene.t("next-treated").to_owned(),
                scene.t("next-treated-line").to_owned(),
            );
        }
        Standing::At(step) => step,
    };
    let state = line.steps[usize::from(step.number() - 1)];
    let meeting = scene.model.council.meeting_of(case.id);
    let has_no_meeting = meeting.is_none() && matches!(step, Step::Documentation | Step::CouncilMeeting);
    if has_no_meeting {
        return (
            scene.t("next-no-meeting").to_owned(),
            scene.t("next-no-meeting-line").to_owned(),
        );
    }
    let code = step.code().replace('_', "-");
    let what = scene.words.text(&format!("next-{code}")).to_owned();
    match state.when() {
        Some(date) => {
            let day = scene.words.date_with_weekday(date);
            let day = if date.year() == scene.today.year() {
                day
            } else {
                format!("{day} {}", date.year())
            };
            (format!("{what} {day}"), left(scene, date))
        }
        None => (what, scene.t("next-no-date").to_owned()),
    }
}

fn next_box(ui: &mut Ui, scene: &Scene<'_>, case: &Case, line: &StepLine) {
    let p = Palette::of(ui);
    let (title, more) = next_step(scene, case, line);
    quiet_box(ui, icons::ICON_SCHEDULE, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(theme::semibold(p, title));
        if !more.is_empty() {
            ui.label(theme::caption(p, more));
        }
    });
}

/// What is known of the case, each under its name, between rules.
pub fn facts(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let mut facts = Vec::new();
    let size = word(scene, &format!("size-{}", scene.model.council.size(case).code()));
    match scene.model.council.cost_estimate(case.id) {
        Some(kroner) => {
            let sum = scene.with("million-kroner", &[("number", millions(scene.words, kroner).into())]);
            facts.push((scene.t("fact-estimate"), format!("{sum} ({})", size.to_lowercase())));
        }
        None => facts.push((scene.t("fact-size"), size)),
    }
    if let Some(kind) = case.kind {
        facts.push((scene.t("fact-kind"), word(scene, &format!("kind-{}", kind.code()))));
    }
    if let Some(phase) = case.phase {
        facts.push((scene.t("fact-phase"), word(scene, &format!("phase-{}", phase.code()))));
    }
    if let Some(event) = case.life_event {
        facts.push((
            scene.t("fact-life-event"),
            word(scene, &format!("life-event-{}", event.code())),
        ));
    }
    if case.held_outside {
        facts.push((scene.t("fact-held-outside"), scene.t("yes").to_owned()));
    }
    if let Some(source) = source_of(scene, case) {
        facts.push((scene.t("fact-source"), source));
    }
    card::rule(ui);
    ui.add_space(4.0);
    for (name, value) in facts {
        fact(ui, name, &value);
    }
    ui.add_space(4.0);
}

/// How much was asked and advised under each theme: a line a theme, which a screen reader says whole.
fn by_theme(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let p = Palette::of(ui);
    card::rule(ui);
    ui.add_space(4.0);
    let heads = [scene.t("asked-head"), scene.t("advised-head")];
    let rect = line(ui, 24.0, heads).rect;
    let head = paint::row(
        ui,
        scene.t("theme"),
        theme::regular(13.0),
        p.text_weak,
        rect.width() - FIGURES,
    );
    paint::place(ui.painter(), rect, Align2::LEFT_CENTER, head);
    let council = &scene.model.council;
    for theme in Theme::ALL.into_iter().map(Some).chain([None]) {
        let questions = council.questions.of(case.id).filter(|question| question.theme == theme);
        let recommendations = council
            .recommendations
            .of(case.id)
            .filter(|advice| advice.theme == theme);
        let counts = [questions.count(), recommendations.count()];
        if theme.is_none() && counts == [0, 0] {
            continue;
        }
        let written = counts.map(|count| {
            if count == 0 {
                "–".to_owned()
            } else {
                count.to_string()
            }
        });
        let response = line(ui, 26.0, written.each_ref().map(String::as_str));
        let tag = response.rect.with_max_x(response.rect.right() - FIGURES);
        theme_tag::paint_tag(ui, tag, theme, scene.theme_short(theme));
        let name = theme_tag::spoken(theme, scene.theme_short(theme));
        let [asked, advised] = counts;
        let spoken = format!("{name}, {} {asked}, {} {advised}", heads[0], heads[1]);
        paint::name(&response, Role::Label, true, &spoken);
    }
}

/// Room for a line of so many points, with its two figures painted at the right.
fn line(ui: &mut Ui, height: f32, figures: [&str; 2]) -> Response {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let each = FIGURES / 2.0;
    for (figure, right) in figures.into_iter().zip([rect.right() - each, rect.right()]) {
        let cell = rect.with_max_x(right).with_min_x(right - each);
        let galley = paint::row(ui, figure, theme::regular(13.0), p.text_weak, each);
        paint::place(ui.painter(), cell, Align2::RIGHT_CENTER, galley);
    }
    response
}
