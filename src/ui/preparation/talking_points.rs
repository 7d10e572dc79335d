//! Talking points: what one means to say, in order. Nobody else sees them before they are said.

use egui::{Key, Label, Margin, Modifiers, Response, Role, Sense, Ui, pos2, vec2};

use super::tick::wrapped;
use super::{Page, PreparationView, own_notes};
use crate::app::command::{Command, PreparationCommand};
use crate::domain::operations::Direction;
use crate::domain::{CaseTexts, Field, Id, Note, Operation, Theme, operations};
use crate::ui::Scene;
use crate::ui::keys::with_command;
use crate::ui::meetings::theme_menu::{ThemeChoice, theme_menu};
use crate::ui::theme::{self, CONTROL_LOW, Palette, RADIUS_CONTROL};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::key_box::key_box;
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::theme_tag::{self, SQUARE};
use crate::ui::widgets::{card, icons, paint};

/// Where the words of a row begin, in points.
const INDENT: f32 = 32.0;

/// Draws the talking points of the case, and the line for the next.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, page: &Page<'_>) {
    let p = Palette::of(ui);
    ui.spacing_mut().item_spacing.y = 6.0;
    own_notes::heading(ui, scene, scene.t("preparation-talking-points"));
    let case = page.case.id;
    let Some(texts) = scene.texts(case) else {
        ui.label(theme::weak(p, scene.t("preparation-loading")));
        return;
    };
    let state = &mut view.preparation;
    let line = state.point_line;
    let points = shown(scene, texts, case, line);
    let mut handover = Handover::new(ui, ("talking points", case));
    if points.is_empty() {
        ui.add(Label::new(theme::weak(p, scene.t("preparation-talking-points-none"))).wrap());
    } else {
        let mut rows = Rows::default();
        card::flush(ui, |ui| {
            card::list(ui, scene.t("preparation-talking-points"), points.len(), |ui| {
                for (place, point) in points.iter().enumerate() {
                    if place > 0 {
                        card::rule(ui);
                    }
                    let ends = (place == 0, place + 1 == points.len());
                    rows.row(ui, point.id, |ui| {
                        handover.row(ui, point.id, |ui| one(ui, scene, state, page, point, ends))
                    });
                }
            });
        });
        rows.finish(ui);
    }
    let theme = state.theme;
    let begin = |point: Id| PreparationCommand::BeginTalkingPoint { point, case, theme };
    let words = ("preparation-new-talking-point", "preparation-new-talking-point-hint");
    let line = own_notes::line(ui, scene, &mut state.point_line, words, begin);
    handover.finish(ui, Some(line));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
        ui.label(theme::caption(p, scene.t("preparation-key-before")));
        key_box(ui, &with_command(Key::T));
        ui.label(theme::caption(p, scene.t("preparation-key-after")));
    });
}

/// The talking points in order, without the one in the line and without what has no words any more.
fn shown<'a>(scene: &Scene<'_>, texts: &'a CaseTexts, case: Id, line: Id) -> Vec<&'a Note> {
    let mut points = operations::talking_points(texts, case);
    points.retain(|point| {
        let body = scene.model.text(Field::NOTE_BODY, point.id, &point.body);
        point.id != line && !body.trim().is_empty()
    });
    points
}

fn one(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut PreparationView,
    page: &Page<'_>,
    point: &Note,
    ends: (bool, bool),
) -> Option<Response> {
    if state.editing == Some(point.id) {
        egui::Frame::new().inner_margin(Margin::same(8)).show(ui, |ui| {
            own_notes::edit(ui, scene, state, point);
        });
        return None;
    }
    let row = words(ui, scene, point);
    own_notes::chosen(ui, scene, state, &row, point);
    by_key(ui, scene, state, &row, page, point);
    if state.selected == Some(point.id) {
        buttons(ui, scene, state, page, point, ends);
    }
    Some(row)
}

fn move_point(scene: &Scene<'_>, page: &Page<'_>, point: &Note, direction: Direction) {
    scene.send(PreparationCommand::MoveTalkingPoint {
        case: page.case.id,
        point: point.id,
        direction,
    });
}

/// The point is said: it is a note of the meeting from now on, for all.
fn say(scene: &Scene<'_>, state: &mut PreparationView, page: &Page<'_>, point: &Note) {
    state.selected = None;
    let said = operations::talking_point_to_note(point, Some(page.meeting.id), scene.now);
    scene.send(Command::RunAndOfferUndo(said));
}

fn remove(scene: &Scene<'_>, state: &mut PreparationView, point: &Note) {
    state.selected = None;
    let end = operations::end_talking_point(point, scene.now);
    scene.send(Command::RunAndOfferUndo(end));
}

/// Alt with an arrow moves, Ctrl+T makes a note, Enter edits, Delete removes.
fn by_key(ui: &Ui, scene: &Scene<'_>, state: &mut PreparationView, row: &Response, page: &Page<'_>, point: &Note) {
    if !row.has_focus() {
        return;
    }
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::ALT, Key::ArrowUp) {
        move_point(scene, page, point, Direction::Up);
    } else if pressed(Modifiers::ALT, Key::ArrowDown) {
        move_point(scene, page, point, Direction::Down);
    } else if pressed(Modifiers::COMMAND, Key::T) {
        say(scene, state, page, point);
    } else if pressed(Modifiers::NONE, Key::Delete) {
        remove(scene, state, point);
    }
}

/// What can be done with the point that is chosen.
fn buttons(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut PreparationView,
    page: &Page<'_>,
    point: &Note,
    (first, last): (bool, bool),
) {
    let frame = egui::Frame::new().inner_margin(Margin {
        left: 10,
        right: 8,
        top: 0,
        bottom: 8,
    });
    frame.show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(2.0, 4.0);
            let blocked = first.then(|| scene.t("meetings-item-is-first"));
            let up = Button::icon_only(icons::ICON_ARROW_UPWARD, scene.t("preparation-point-up"));
            if ui.add(up.low().blocked(blocked)).clicked() {
                state.note_to_focus = Some(point.id);
                move_point(scene, page, point, Direction::Up);
            }
            let blocked = last.then(|| scene.t("meetings-item-is-last"));
            let down = Button::icon_only(icons::ICON_ARROW_DOWNWARD, scene.t("preparation-point-down"));
            if ui.add(down.low().blocked(blocked)).clicked() {
                state.note_to_focus = Some(point.id);
                move_point(scene, page, point, Direction::Down);
            }
            let name = scene.t("preparation-point-theme");
            if let Some(ThemeChoice(theme)) = theme_menu(ui, scene, point.theme, name, true) {
                scene.run(Operation::set(Field::NOTE_THEME, point.id, theme));
            }
            let edit = Button::icon_only(icons::ICON_EDIT, scene.t("preparation-point-edit"));
            if ui.add(edit.low()).clicked() {
                state.editing = Some(point.id);
            }
            let say_it = Button::icon_only(icons::ICON_STICKY_NOTE_2, scene.t("preparation-point-say"));
            if ui.add(say_it.low()).clicked() {
                say(scene, state, page, point);
            }
            let away = Button::icon_only(icons::ICON_DELETE, scene.t("preparation-point-remove"));
            if ui.add(away.low()).clicked() {
                remove(scene, state, point);
            }
        });
    });
}

/// Paints a point as one named row: what is dragged by, the words, and the theme below.
fn words(ui: &mut Ui, scene: &Scene<'_>, point: &Note) -> Response {
    let p = Palette::of(ui);
    let body = scene.text(Field::NOTE_BODY, point.id, &point.body);
    let width = ui.available_width();
    let room = (width - INDENT - 10.0).max(60.0);
    let galley = wrapped(ui, body, theme::regular(14.0), 20.0, p.text, room);
    let tag = if point.theme.is_some() { SQUARE + 4.0 } else { 0.0 };
    let height = (16.0 + galley.size().y + tag).max(CONTROL_LOW);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    // Its own wherever it stands: a point that is moved keeps the keyboard.
    let response = ui.interact(rect, egui::Id::unique(("talking point", point.id)), Sense::click());
    if ui.is_rect_visible(rect) {
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, RADIUS_CONTROL, p.quiet);
        }
        let handle = egui::Rect::from_min_size(rect.min + vec2(8.0, 8.0), vec2(18.0, 20.0));
        paint::icon(
            ui.painter(),
            handle,
            icons::ICON_DRAG_INDICATOR,
            icons::MEDIUM,
            p.border,
        );
        let at = pos2(rect.left() + INDENT, rect.top() + 8.0);
        let text_height = galley.size().y;
        ui.painter().galley(at, galley, p.text);
        if point.theme.is_some() {
            let tag = egui::Rect::from_min_size(pos2(at.x, at.y + text_height + 4.0), vec2(room, SQUARE));
            theme_tag::paint_tag(ui, tag, point.theme, scene.theme_short(point.theme));
        }
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    let theme: Option<Theme> = point.theme;
    let spoken = format!("{body}, {}", theme_tag::spoken(theme, scene.theme_short(theme)));
    paint::name(&response, Role::ListItem, true, &spoken);
    response
}
