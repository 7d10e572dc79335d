//! The agenda of a meeting, as a list to edit on the meeting's page.

use egui::{Align, Align2, Key, Layout, Modifiers, Response, Role, Sense, Stroke, Ui, vec2};
use jiff::civil::Time;

use super::{MeetingsView, add_item::AddItem, agencies};
use crate::app::command::{Command, MeetingCommand};
use crate::domain::operations::Direction;
use crate::domain::{AgendaItem, Field, Id, Meeting, Operation, OperationName, operations};
use crate::figures::next_meeting::{MOST_MINUTES, begins};
use crate::ui::Scene;
use crate::ui::drafts::Reading;
use crate::ui::theme::{self, CONTROL, Palette, RADIUS_CONTROL};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, paint, row, rows::Rows};

/// The room of an item's minutes and buttons, in points.
const CONTROLS: f32 = 202.0;

/// Draws the agenda to be edited.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    let p = Palette::of(ui);
    let items = scene.model.council.agenda(meeting.id);
    let heading = |ui: &mut Ui| ui.label(theme::section(p, scene.t("meetings-agenda")));
    row::ends(ui, CONTROL, heading, |ui| {
        let add = Button::primary(scene.t("meetings-add-case")).icon(icons::ICON_ADD);
        if ui.add(add).clicked() {
            state.add_item = Some(AddItem::default());
        }
    });
    ui.add_space(4.0);
    if items.is_empty() {
        ui.label(theme::weak(p, scene.t("meetings-agenda-empty")));
        return;
    }
    let times = begins(meeting, &items);
    let mut rows = Rows::default();
    card::flush(ui, |ui| {
        card::list(ui, scene.t("meetings-agenda"), rows_in(&items), |ui| {
            for (place, (item, time)) in items.iter().zip(times).enumerate() {
                let ends = (place == 0, place + 1 == items.len());
                rows.row(ui, item.id, |ui| {
                    let stop = item_row(ui, scene, state, meeting, item, time, ends);
                    if !ends.1 {
                        card::rule(ui);
                    }
                    stop
                });
            }
        });
    });
    rows.finish(ui);
}

/// How many of the items are rows the keyboard moves among: those with a case.
fn rows_in(items: &[&AgendaItem]) -> usize {
    items.iter().filter(|item| item.case_id.is_some()).count()
}

fn item_row(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut MeetingsView,
    meeting: &Meeting,
    item: &AgendaItem,
    time: Option<Time>,
    (first, last): (bool, bool),
) -> Option<Response> {
    let p = Palette::of(ui);
    let name = item_name(scene, item);
    let mut stop = None;
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                let room = (ui.available_width() - CONTROLS).max(80.0);
                ui.allocate_ui_with_layout(vec2(room, 44.0), Layout::left_to_right(Align::Center), |ui| {
                    ui.set_min_width(room);
                    let Some(case) = item.case_id else {
                        own_title(ui, scene, item);
                        return;
                    };
                    let row = title(ui, scene, &name, &agencies(scene, case), time);
                    moved_by_key(ui, scene, &row, item.id);
                    if row.clicked() {
                        let meeting = meeting.id;
                        scene.send(Command::OpenAgendaCase { meeting, case });
                    }
                    stop = Some(row);
                });
                minutes(ui, scene, state, item, &named(scene, "meetings-item-minutes", &name));
                controls(ui, scene, item, &name, (first, last));
            });
            if let Some(case) = item.case_id.and_then(|case| scene.model.council.cases.get(case))
                && let Some(date) = case.documents_on.filter(|date| *date > meeting.held_on)
            {
                let date = scene.words.date_medium(date);
                let words = scene.with("meetings-documents-after", &[("date", date.into())]);
                ui.add(egui::Label::new(theme::caption(p, words).color(p.attention)).wrap());
            }
        });
    stop
}

fn named(scene: &Scene<'_>, key: &str, name: &str) -> String {
    scene.with(key, &[("name", name.into())])
}

/// Up, down and away.
fn controls(ui: &mut Ui, scene: &Scene<'_>, item: &AgendaItem, name: &str, (first, last): (bool, bool)) {
    let up = named(scene, "meetings-item-up", name);
    let blocked = first.then(|| scene.t("meetings-item-is-first"));
    let button = Button::icon_only(icons::ICON_ARROW_UPWARD, &up).blocked(blocked);
    if ui.add(button).clicked() {
        move_item(scene, item.id, Direction::Up);
    }
    let down = named(scene, "meetings-item-down", name);
    let blocked = last.then(|| scene.t("meetings-item-is-last"));
    let button = Button::icon_only(icons::ICON_ARROW_DOWNWARD, &down).blocked(blocked);
    if ui.add(button).clicked() {
        move_item(scene, item.id, Direction::Down);
    }
    let remove = named(scene, "meetings-item-remove", name);
    if ui.add(Button::icon_only(icons::ICON_CLOSE, &remove)).clicked() {
        let end = operations::end(OperationName::EndAgendaItem, item, scene.now);
        scene.send(Command::RunAndOfferUndo(end));
    }
}

fn move_item(scene: &Scene<'_>, item: Id, direction: Direction) {
    scene.send(MeetingCommand::MoveAgendaItem { item, direction });
}

/// Alt with an arrow moves the item that has the keyboard.
fn moved_by_key(ui: &Ui, scene: &Scene<'_>, row: &Response, item: Id) {
    if !row.has_focus() {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    if pressed(Key::ArrowUp) {
        move_item(scene, item, Direction::Up);
    } else if pressed(Key::ArrowDown) {
        move_item(scene, item, Direction::Down);
    }
}

/// What an item is called: its case, or its own title.
pub fn item_name(scene: &Scene<'_>, item: &AgendaItem) -> String {
    let case = item.case_id.and_then(|case| scene.model.council.cases.get(case));
    case.map_or_else(
        || scene.text(Field::AGENDA_ITEM_TITLE, item.id, &item.title).to_owned(),
        |case| case.title.clone(),
    )
}

/// The case of an item, pressed to open it.
fn title(ui: &mut Ui, scene: &Scene<'_>, name: &str, agency: &str, time: Option<Time>) -> Response {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::click());
    let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect));
    if response.hovered() {
        painter.rect_filled(rect, RADIUS_CONTROL, p.quiet);
    }
    let mut text = rect.shrink2(vec2(4.0, 2.0));
    if let Some(time) = time {
        let clock = paint::row(ui, &scene.words.clock(time), theme::regular(14.0), p.text_weak, 52.0);
        paint::place(&painter, text, Align2::LEFT_CENTER, clock);
        text.min.x += 56.0;
    }
    let upper = paint::row(ui, name, theme::semibold_font(14.0), p.heading, text.width());
    let lower = paint::row(ui, agency, theme::regular(13.0), p.text_weak, text.width());
    let (top, bottom) = text.split_top_bottom_at_fraction(0.5);
    paint::place(
        &painter,
        if agency.is_empty() { text } else { top },
        Align2::LEFT_CENTER,
        upper,
    );
    paint::place(&painter, bottom, Align2::LEFT_CENTER, lower);
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    let spoken = scene.with("meetings-item-open", &[("name", name.into())]);
    paint::name(&response, Role::Button, true, &spoken);
    response
}

/// The title of an item without a case, written in place.
fn own_title(ui: &mut Ui, scene: &Scene<'_>, item: &AgendaItem) {
    let mut text = scene.text(Field::AGENDA_ITEM_TITLE, item.id, &item.title).to_owned();
    let error = text.trim().is_empty().then(|| scene.t("meetings-item-title-missing"));
    let out = TextField::line(&mut text, scene.t("meetings-item-title"))
        .salt(item.id)
        .words(scene.edit_words())
        .error(error)
        .show(ui);
    if out.response.changed() {
        scene.typed(Field::AGENDA_ITEM_TITLE, item.id, text);
    }
    if out.response.lost_focus() {
        scene.send(Command::Leave);
    }
}

fn minutes(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, item: &AgendaItem, name: &str) {
    let p = Palette::of(ui);
    let key = (Field::AGENDA_ITEM_MINUTES.column, item.id);
    let stored = || item.minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
    let mut text = state.drafts.text(key).map_or_else(stored, str::to_owned);
    let out = TextField::line(&mut text, name)
        .salt(item.id)
        .words(scene.edit_words())
        .width(52.0)
        .show(ui);
    ui.label(theme::caption(p, scene.t("meetings-minutes")));
    let trimmed = text.trim();
    let read = trimmed
        .parse::<i64>()
        .ok()
        .filter(|minutes| (1..=MOST_MINUTES).contains(minutes));
    let wrong = read.is_none() && !trimmed.is_empty();
    state.drafts.take_in(scene, key, &out.response, &text, |_| {
        if wrong {
            return Reading::Wrong;
        }
        Reading::of(read, &item.minutes, |minutes| {
            Command::Run(Operation::set(Field::AGENDA_ITEM_MINUTES, item.id, minutes))
        })
    });
    if wrong {
        let at = out.response.rect;
        ui.painter()
            .rect_stroke(at, RADIUS_CONTROL, Stroke::new(1.0, p.error), egui::StrokeKind::Inside);
        ui.ctx().accesskit_node_builder(out.response.id, |node| {
            node.set_invalid(egui::accesskit::Invalid::True);
            node.set_description(scene.t("meetings-minutes-invalid"));
        });
        out.response.show_tooltip_text(scene.t("meetings-minutes-invalid"));
    }
}
