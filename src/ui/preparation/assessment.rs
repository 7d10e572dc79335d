//! The assessment of one theme: a line where nothing is written, the text where it is, and a field where one writes.

use egui::{Align2, Frame, Label, Margin, Rect, Response, Role, Sense, Stroke, Ui, pos2, vec2};

use super::PreparationView;
use super::tick::wrapped;
use crate::app::command::{Command, PreparationCommand};
use crate::domain::{Assessment, CaseTexts, Certainty, Field, Id, Operation, Question, Theme, operations};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette, RADIUS_CARD, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::long_text::{SHOWN, beginning};
use crate::ui::widgets::segmented::Segmented;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::theme_tag::{self, SQUARE, paint_square};
use crate::ui::widgets::{card, icons, paint, row};

/// The most characters of an assessment read out as its name.
const SPOKEN: usize = 300;

/// One theme of a case as it is drawn.
struct One<'a> {
    case: Id,
    theme: Theme,
    /// The key of the assessment, which it has also before it is begun.
    id: Id,
    row: Option<&'a Assessment>,
    body: &'a str,
    asked: Vec<&'a Question>,
}

/// Draws the theme.
pub(super) fn ui<'a>(
    ui: &mut Ui,
    scene: &Scene<'a>,
    state: &mut PreparationView,
    texts: &'a CaseTexts,
    (case, member, theme): (Id, Id, Theme),
) {
    let (id, row) = operations::own_assessment(texts, case, member, theme);
    let stored = row.map_or("", |row| row.body.as_str());
    let questions = scene.model.council.questions_in_order(case);
    let one = One {
        case,
        theme,
        id,
        row,
        body: scene.text(Field::ASSESSMENT_BODY, id, stored),
        asked: questions
            .into_iter()
            .filter(|asked| asked.theme == Some(theme))
            .collect(),
    };
    if state.theme == Some(theme) {
        writing(ui, scene, state, &one);
    } else {
        let pressed = if one.body.trim().is_empty() {
            unwritten(ui, scene, &one)
        } else {
            written(ui, scene, &one).clicked()
        };
        if pressed {
            state.theme = Some(theme);
            state.takes_focus = true;
            scene.send(Command::Leave);
            ui.request_repaint();
        }
    }
}

/// One line: the theme, whether something is asked under it, and the button that begins.
fn unwritten(ui: &mut Ui, scene: &Scene<'_>, one: &One<'_>) -> bool {
    let p = Palette::of(ui);
    let name = scene.theme_full(Some(one.theme));
    let frame = card::frame(p, 0).inner_margin(Margin::symmetric(12, 1));
    let inner = frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let start = |ui: &mut Ui| {
            theme_tag::square(ui, Some(one.theme));
            // A name of two lines keeps its distance from the edges.
            Frame::new().inner_margin(Margin::symmetric(0, 6)).show(ui, |ui| {
                ui.add(Label::new(theme::semibold(p, name).color(p.heading)).wrap());
            });
        };
        row::ends(ui, 36.0, start, |ui| {
            if one.asked.is_empty() {
                ui.label(theme::weak(p, scene.t("preparation-not-asked")));
            }
            let spoken = scene.with("preparation-write-about", &[("theme", name.into())]);
            let write = Button::quiet(scene.t("preparation-write")).icon(icons::ICON_ADD);
            ui.add(write.named(&spoken).low()).clicked()
        })
    });
    inner.inner.1
}

/// The text as it stands, with how sure one is: pressed to go on writing.
fn written(ui: &mut Ui, scene: &Scene<'_>, one: &One<'_>) -> Response {
    let p = Palette::of(ui);
    let width = ui.available_width();
    let cut = beginning(one.body, SHOWN);
    let words = cut.map_or_else(|| one.body.to_owned(), |cut| format!("{cut} …"));
    // In line with the themes that nothing is written under: their frame, margin and gap.
    let left = 13.0 + SQUARE + 8.0;
    let galley = wrapped(ui, &words, theme::regular(16.0), 24.0, p.text, width - left - 12.0);
    let size = vec2(width, 42.0 + galley.size().y + 10.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = scene.theme_full(Some(one.theme));
    let said = standing(scene, one);
    if ui.is_rect_visible(rect) {
        let fill = if response.hovered() { p.quiet } else { p.surface };
        let line = Stroke::new(1.0, p.rule);
        ui.painter()
            .rect(rect, RADIUS_CARD, fill, line, egui::StrokeKind::Inside);
        let head = Rect::from_min_size(rect.min + vec2(13.0, 10.0), vec2(width - 25.0, 24.0));
        paint_square(p, ui.painter(), head.left_center(), Some(one.theme));
        let mut end = head.right();
        for (tone, icon, word) in said.iter().rev() {
            let chip = StatusChip::new(*tone, word).icon(*icon);
            let chip_size = chip.size(ui, width / 2.0);
            chip.paint(
                ui,
                pos2(end - chip_size.x, head.center().y - chip_size.y / 2.0),
                width / 2.0,
            );
            end -= chip_size.x + 6.0;
        }
        let room = (end - head.left() - SQUARE - 12.0).max(20.0);
        let title = paint::row(ui, name, theme::semibold_font(14.0), p.heading, room);
        paint::place(
            ui.painter(),
            head.with_min_x(rect.left() + left),
            Align2::LEFT_CENTER,
            title,
        );
        let at = pos2(rect.left() + left, rect.top() + 38.0);
        ui.painter().galley(at, galley, p.text);
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_CARD));
    let mut spoken = vec![name];
    spoken.extend(said.iter().map(|(.., word)| *word));
    spoken.push(beginning(one.body, SPOKEN).unwrap_or(one.body));
    paint::name(&response, Role::Button, true, &spoken.join(", "));
    response
}

type Said<'a> = (Tone, icons::MaterialIcon, &'a str);

/// How sure one is, and whether it is held back, where either is said.
fn standing<'a>(scene: &Scene<'a>, one: &One<'_>) -> Vec<Said<'a>> {
    let mut said: Vec<Said<'a>> = Vec::new();
    if one.row.is_some_and(|row| row.is_private) {
        said.push((Tone::Neutral, icons::ICON_LOCK, scene.t("preparation-held-back")));
    }
    let sure = match one.row.and_then(|row| row.certainty) {
        Some(Certainty::Low) => Some("preparation-sure-low"),
        Some(Certainty::Fair) => Some("preparation-sure-fair"),
        Some(Certainty::High) => Some("preparation-sure-high"),
        None => None,
    };
    said.extend(sure.map(|key| (Tone::Neutral, icons::ICON_CHECK, scene.t(key))));
    said
}

/// The field one writes in, with what is asked, how sure one is, and whether it goes with the contribution.
fn writing(ui: &mut Ui, scene: &Scene<'_>, state: &mut PreparationView, one: &One<'_>) {
    let p = Palette::of(ui);
    let name = scene.theme_full(Some(one.theme));
    let frame = Frame::new()
        .fill(p.surface)
        .stroke(Stroke::new(2.0, p.accent))
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin::symmetric(11, 8));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let start = |ui: &mut Ui| {
            theme_tag::square(ui, Some(one.theme));
            ui.add(Label::new(theme::semibold(p, name).color(p.heading)).truncate());
        };
        row::ends(ui, CONTROL_LOW, start, |ui| hold_back(ui, scene, one));
        for question in &one.asked {
            ui.horizontal_top(|ui| {
                ui.add_space(SQUARE);
                icons::picture(ui, icons::ICON_HELP, icons::MEDIUM, p.text_weak);
                let body = scene.text(Field::QUESTION_BODY, question.id, &question.body);
                ui.add(Label::new(theme::weak(p, body)).wrap());
            });
        }
        // The words stand under those of the heading, as they do when they are read.
        let under = Margin {
            left: SQUARE as i8 - 4,
            ..Margin::ZERO
        };
        Frame::new().inner_margin(under).show(ui, |ui| {
            field(ui, scene, state, one, name);
            certainty(ui, scene, state, one);
        });
    });
}

fn field(ui: &mut Ui, scene: &Scene<'_>, state: &mut PreparationView, one: &One<'_>, name: &str) {
    let mut text = one.body.to_owned();
    let spoken = scene.with("preparation-assessment-of", &[("theme", name.into())]);
    let out = TextField::area(&mut text, &spoken, 2)
        .salt(one.id)
        .hint(scene.t("preparation-assessment-hint"))
        .words(scene.edit_words())
        .frameless()
        .show(ui);
    if std::mem::take(&mut state.takes_focus) {
        out.response.request_focus();
        out.response.scroll_to_me(None);
    }
    if out.response.changed() {
        let (case, theme) = (one.case, one.theme);
        let is_empty = text.trim().is_empty();
        if !is_empty && one.row.is_none() {
            scene.send(PreparationCommand::BeginAssessment { case, theme });
        }
        if !is_empty || !one.body.trim().is_empty() {
            scene.typed(Field::ASSESSMENT_BODY, one.id, text);
        }
        if is_empty && !one.body.trim().is_empty() {
            scene.send(PreparationCommand::EndAssessment { case, theme });
        }
    }
    if out.response.lost_focus() {
        scene.send(Command::Leave);
    }
}

/// Whether it goes with the contribution; only what is written does.
fn hold_back(ui: &mut Ui, scene: &Scene<'_>, one: &One<'_>) {
    let p = Palette::of(ui);
    let Some(row) = one.row.filter(|_| !one.body.trim().is_empty()) else {
        ui.label(theme::weak(p, scene.t("preparation-nothing-written")));
        return;
    };
    let (icon, word) = if row.is_private {
        (icons::ICON_LOCK, scene.t("preparation-held-back"))
    } else {
        (icons::ICON_GROUPS, scene.t("preparation-is-with"))
    };
    let name = scene.t("preparation-hold-back");
    let button = Button::quiet(word)
        .icon(icon)
        .named(name)
        .hint(scene.t("preparation-hold-back-hint"));
    let pressed = ui.add(button.low());
    ui.ctx()
        .accesskit_node_builder(pressed.id, |node| node.set_toggled(row.is_private.into()));
    if pressed.clicked() {
        let value = i64::from(!row.is_private);
        scene.run(Operation::set(Field::ASSESSMENT_IS_PRIVATE, row.id, value));
    }
}

fn certainty(ui: &mut Ui, scene: &Scene<'_>, state: &mut PreparationView, one: &One<'_>) {
    let p = Palette::of(ui);
    let question = scene.t("preparation-how-sure");
    let words = [
        scene.t("preparation-low").into(),
        scene.t("preparation-fair").into(),
        scene.t("preparation-high").into(),
    ];
    let now = one.row.and_then(|row| row.certainty);
    let mut chosen = Certainty::ALL.iter().position(|sure| Some(*sure) == now);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        ui.add_space(8.0);
        ui.label(theme::weak(p, question));
        let changed = Segmented::new(question, &words).low().show(ui, &mut chosen).changed();
        if let (true, Some(row)) = (changed, one.row) {
            let sure = chosen.and_then(|chosen| Certainty::ALL.get(chosen));
            scene.run(Operation::set(Field::ASSESSMENT_CERTAINTY, row.id, sure));
        } else if changed {
            // Nothing is written yet: one writes first.
            state.takes_focus = true;
        }
        let done = Button::quiet(scene.t("preparation-done-writing")).low();
        if ui.add(done).clicked() {
            state.theme = None;
            scene.send(Command::Leave);
        }
    });
}
