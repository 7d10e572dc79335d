//! The page of a case: its name, the steps as a line, what was asked and advised, facts and notes.

use egui::{CentralPanel, Frame, Key, Margin, ScrollArea, Ui, vec2};

use super::step_date::{self, StepDialog};
use super::{asked, facts, notes, panel, said, step_words};
use crate::app::command::{Command, LetterCommand};
use crate::domain::history::HistoryOf;
use crate::domain::{Case, Field, Id, Standing, Step, StepLine, Theme};
use crate::ui::Scene;
use crate::ui::drafts::Drafts;
use crate::ui::papers;
use crate::ui::shell::NARROW;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::dialog::is_uncovered;
use crate::ui::widgets::step_line::step_line;
use crate::ui::widgets::tabs::{Tab, tabs};
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, row};

/// What is half-typed on the page of a case.
#[derive(Default)]
pub struct PageView {
    case: Option<Id>,
    tab: usize,
    pub drafts: Drafts,
    /// The question where only `#` is typed: the figure after it will be its theme.
    pub half_code: Option<Id>,
    /// A question on its way to another theme: its field there takes the keyboard.
    pub moving: Option<(Id, Option<Theme>)>,
    pub dialog: Option<StepDialog>,
    /// Whether a text field had the keyboard in the frame before: then Escape leaves the field, not the page.
    was_typing: bool,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: &Case) {
    if view.projects.page.case != Some(case.id) {
        view.projects.page = PageView {
            case: Some(case.id),
            ..PageView::default()
        };
    }
    if let Some((case, step)) = view.projects.step_asked.take()
        && view.projects.page.case == Some(case)
        && let Some(case) = scene.model.council.cases.get(case)
    {
        view.projects.page.dialog = Some(StepDialog::of(scene, case, step));
    }
    // A question that is to get the keyboard stands on the first page.
    if matches!(view.focus, Some((field, _)) if field == Field::QUESTION_BODY) {
        view.projects.page.tab = 0;
    }
    let is_plain = !view.projects.page.was_typing
        && view.projects.page.dialog.is_none()
        && view.projects.new_case.is_none()
        && !view.help_is_open
        && is_uncovered(ui.ctx());
    if is_plain && ui.input(|input| input.key_pressed(Key::Escape)) {
        scene.send(Command::CloseCase);
    }
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let margin = if narrow {
        Margin::symmetric(12, 12)
    } else {
        Margin::symmetric(24, 16)
    };
    CentralPanel::no_frame().show(ui, |ui| {
        ScrollArea::vertical()
            .id_salt(case.id)
            .auto_shrink(false)
            .show(ui, |ui| {
                Frame::new().inner_margin(margin).show(ui, |ui| {
                    ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
                    content(ui, scene, view, case, narrow);
                });
            });
    });
    step_date::ui(ui, scene, &mut view.projects.page, case);
    view.projects.page.was_typing = ui.ctx().text_edit_focused();
}

fn content(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: &Case, narrow: bool) {
    let (line, words) = step_words::steps(scene, case);
    head(ui, scene, view, case, &line, narrow);
    ui.add_space(4.0);
    card::frame(Palette::of(ui), 12).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let looks: Vec<_> = words.iter().map(step_words::StepWords::look).collect();
        if let Some(pressed) = step_line(ui, scene.t("steps-name"), &looks) {
            press_step(scene, view, case, Step::ALL[pressed]);
        }
    });
    ui.add_space(4.0);
    let count = scene.texts(case.id).map_or(0, |texts| texts.notes.of(case.id).count());
    let count = count.to_string();
    let papers = scene.model.council.case_documents.of(case.id).count().to_string();
    let page_tabs = [
        Tab {
            word: scene.t("page-summary"),
            count: None,
        },
        Tab {
            word: scene.t("page-papers"),
            count: Some(&papers),
        },
        Tab {
            word: scene.t("page-notes"),
            count: Some(&count),
        },
    ];
    tabs(ui, scene.t("page-tabs"), &page_tabs, &mut view.projects.page.tab);
    ui.add_space(4.0);
    if view.projects.page.tab == 1 {
        papers::list(ui, scene, view, case.id, papers::ListOf::Case);
    } else if view.projects.page.tab == 2 {
        notes::ui(ui, scene, case);
    } else if narrow {
        asked::ui(ui, scene, view, case);
        said::ui(ui, scene, case);
        ui.add_space(8.0);
        facts::ui(ui, scene, &mut view.projects.page.drafts, case);
    } else {
        side_by_side(ui, scene, view, case);
    }
}

fn side_by_side(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: &Case) {
    const FACTS: f32 = 336.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        let left = (ui.available_width() - FACTS - 24.0).max(200.0);
        let column = egui::Layout::top_down(egui::Align::Min);
        ui.allocate_ui_with_layout(vec2(left, 0.0), column, |ui| {
            ui.set_width(left);
            asked::ui(ui, scene, view, case);
            said::ui(ui, scene, case);
        });
        ui.allocate_ui_with_layout(vec2(FACTS, 0.0), column, |ui| {
            ui.set_width(FACTS);
            facts::ui(ui, scene, &mut view.projects.page.drafts, case);
        });
    });
}

/// A press on a step leads to its date; the meeting's to the meeting.
fn press_step(scene: &Scene<'_>, view: &mut View, case: &Case, step: Step) {
    match scene.model.council.meeting_of(case.id) {
        Some(meeting) if step == Step::CouncilMeeting => {
            scene.send(Command::OpenAgendaCase {
                meeting: meeting.id,
                case: case.id,
            });
        }
        _ => view.projects.page.dialog = Some(StepDialog::of(scene, case, step)),
    }
}

fn head(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: &Case, line: &StepLine, narrow: bool) {
    let p = Palette::of(ui);
    if narrow {
        title(ui, scene, case);
        ui.horizontal_wrapped(|ui| {
            standing_chip(ui, scene, line.standing);
            next_button(ui, scene, view, case, line);
            letter_button(ui, scene, case, line);
            history_button(ui, scene, case);
        });
    } else {
        let start = |ui: &mut Ui| {
            let width = (ui.available_width() - 190.0).max(160.0);
            ui.allocate_ui(vec2(width, 40.0), |ui| {
                ui.set_width(width);
                title(ui, scene, case);
            });
            ui.vertical(|ui| {
                ui.add_space(8.0);
                standing_chip(ui, scene, line.standing);
            });
        };
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            row::ends_at_top(ui, start, |ui| {
                history_button(ui, scene, case);
                letter_button(ui, scene, case, line);
                next_button(ui, scene, view, case, line);
            });
        });
    }
    let mut context = panel::organisations(scene, case);
    for more in [panel::which_of_project(scene, case), responsible(scene, case)]
        .into_iter()
        .flatten()
    {
        context = if context.is_empty() {
            more
        } else {
            format!("{context} · {more}")
        };
    }
    if !context.is_empty() {
        ui.label(theme::caption(p, context));
    }
}

fn responsible(scene: &Scene<'_>, case: &Case) -> Option<String> {
    let name = scene.model.text(Field::CASE_RESPONSIBLE, case.id, &case.responsible);
    (!name.trim().is_empty()).then(|| scene.with("case-responsible-line", &[("name", name.into())]))
}

/// The case's name, edited where it stands.
fn title(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let mut text = scene.model.text(Field::CASE_TITLE, case.id, &case.title).to_owned();
    let error = text.trim().is_empty().then(|| scene.t("case-title-empty"));
    let field = TextField::line(&mut text, scene.t("case-title-name"))
        .salt(("title", case.id))
        .error(error)
        .heading();
    let out = field.words(scene.edit_words()).show(ui);
    if out.response.changed() {
        scene.typed(Field::CASE_TITLE, case.id, text);
    }
    if out.response.lost_focus() {
        scene.send(Command::Leave);
    }
}

fn standing_chip(ui: &mut Ui, scene: &Scene<'_>, standing: Standing) {
    let words = step_words::standing_word(scene, standing);
    let (tone, icon, words) = match standing {
        Standing::At(step) => (
            Tone::Info,
            icons::ICON_RADIO_BUTTON_CHECKED,
            format!("{} {words}", step.number()),
        ),
        Standing::Closed => (Tone::Good, icons::ICON_CHECK_CIRCLE, words),
        Standing::Treated => (Tone::Neutral, icons::ICON_TASK_ALT, words),
    };
    ui.add(StatusChip::new(tone, &words).icon(icon));
}

/// Who did what in the case, and when.
fn history_button(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let button = Button::icon_only(icons::ICON_HISTORY, scene.t("history"));
    if ui.add(button).clicked() {
        scene.send(Command::ShowHistory(HistoryOf::Case(case.id)));
    }
}

/// The letter, where it is not the one thing to do next.
fn letter_button(ui: &mut Ui, scene: &Scene<'_>, case: &Case, line: &StepLine) {
    if line.standing != Standing::At(Step::Letter) {
        panel::letter_button(ui, scene, case, true);
    }
}

/// The one thing to do next, as the primary button.
fn next_button(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: &Case, line: &StepLine) {
    let meeting = scene.model.council.meeting_of(case.id);
    let has_letter = scene.model.council.letters.of(case.id).next().is_some();
    let primary =
        |ui: &mut Ui, key: &'static str, icon| ui.add(Button::primary(scene.words.text(key)).icon(icon)).clicked();
    match (line.standing, meeting) {
        (Standing::Treated | Standing::At(Step::Documentation | Step::CouncilMeeting), None) => {
            if primary(ui, "do-plan-meeting", icons::ICON_EVENT) {
                view.projects.page.dialog = Some(StepDialog::of(scene, case, Step::CouncilMeeting));
            }
        }
        (Standing::At(Step::CouncilMeeting), Some(meeting)) => {
            if primary(ui, "do-open-meeting", icons::ICON_GROUPS) {
                scene.send(Command::OpenAgendaCase {
                    meeting: meeting.id,
                    case: case.id,
                });
            }
        }
        (Standing::At(Step::Letter), _) => {
            let key = if has_letter { "letter-open" } else { "letter-write" };
            if primary(ui, key, icons::ICON_EDIT_DOCUMENT) {
                scene.send(if has_letter {
                    Command::OpenLetter(case.id)
                } else {
                    Command::Letter(LetterCommand::Create(case.id))
                });
            }
        }
        (Standing::At(step), _) => {
            let code = step.code().replace('_', "-");
            let word = scene.words.text(&format!("do-{code}")).to_owned();
            if ui.add(Button::primary(&word).icon(icons::ICON_EVENT)).clicked() {
                view.projects.page.dialog = Some(StepDialog::of(scene, case, step));
            }
        }
        (Standing::Closed | Standing::Treated, _) => {}
    }
}
