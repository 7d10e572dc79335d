//! One item of an agenda that is planned: when, what, for how long, and how it stands.

use egui::{Align, Align2, Frame, Key, Layout, Margin, Modifiers, Response, Role, Sense, Stroke, StrokeKind, Ui, vec2};

use super::{item_name, moment_words};
use crate::app::command::{Command, MeetingCommand};
use crate::domain::operations::Direction;
use crate::domain::{AgendaItem, Field, Id, Meeting, Operation, OperationName, operations};
use crate::figures::agenda_clock::{MOST_MINUTES, Moment};
use crate::figures::meeting_warnings::Item;
use crate::ui::Scene;
use crate::ui::drafts::Reading;
use crate::ui::meetings::standing::{chip_of, lacking, recused};
use crate::ui::meetings::{MeetingsView, agencies};
use crate::ui::theme::{self, Palette, RADIUS_CONTROL};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{icons, paint};

/// The room of an item's minutes and buttons, of the button for a remark, and of its time, in points.
const CONTROLS: f32 = 208.0;
const REMARK: f32 = 40.0;
const TIME: f32 = 52.0;

/// One item, and where it stands.
pub struct ItemRow<'a> {
    pub item: &'a AgendaItem,
    pub begins: Option<Moment>,
    /// Whether any item of the agenda has a time: then all keep room for one, and their names stand in line.
    pub has_times: bool,
    /// What its case lacks, and who is recused.
    pub standing: Option<&'a Item>,
    /// Its place on the agenda, from one, and how many there are.
    pub number: usize,
    pub count: usize,
    /// Whether it was chosen just now: its minutes come next.
    pub is_added: bool,
}

impl ItemRow<'_> {
    /// Draws the row; gives what of it the arrows move to.
    pub fn show(
        &self,
        ui: &mut Ui,
        scene: &Scene<'_>,
        state: &mut MeetingsView,
        meeting: &Meeting,
    ) -> Option<Response> {
        let name = item_name(scene, self.item);
        let mut stop = None;
        Frame::new().inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                let ends = CONTROLS + if self.item.case_id.is_none() { REMARK } else { 0.0 };
                let room = (ui.available_width() - ends).max(80.0);
                ui.allocate_ui_with_layout(vec2(room, 44.0), Layout::left_to_right(Align::Center), |ui| {
                    ui.set_min_width(room);
                    let Some(case) = self.item.case_id else {
                        self.own_title(ui, scene);
                        return;
                    };
                    let row = self.title(ui, scene, &name, &agencies(scene, case));
                    moved_by_key(ui, scene, &row, self.item.id);
                    if row.clicked() {
                        let meeting = meeting.id;
                        scene.send(Command::OpenAgendaCase { meeting, case });
                    }
                    stop = Some(row);
                });
                if self.item.case_id.is_none() {
                    let word = named(scene, "plan-remark-on", &name);
                    if ui.add(Button::icon_only(icons::ICON_SUBJECT, &word)).clicked() {
                        let open = state.plan.remark != Some(self.item.id);
                        state.plan.remark = open.then_some(self.item.id);
                    }
                }
                let field = minutes(
                    ui,
                    scene,
                    state,
                    self.item,
                    &named(scene, "meetings-item-minutes", &name),
                );
                if self.is_added {
                    field.request_focus();
                    field.scroll_to_me(None);
                }
                ui.add_space(6.0);
                self.controls(ui, scene, &name);
            });
            self.chips(ui, scene);
            self.remark(ui, scene, state, &name);
        });
        stop
    }

    /// The case of an item, pressed to open it.
    fn title(&self, ui: &mut Ui, scene: &Scene<'_>, name: &str, agency: &str) -> Response {
        let p = Palette::of(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::click());
        let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect));
        if response.hovered() {
            painter.rect_filled(rect, RADIUS_CONTROL, p.quiet);
        }
        let mut text = rect.shrink2(vec2(4.0, 2.0));
        if let Some(begins) = self.begins {
            let clock = paint::row(
                ui,
                &scene.words.clock(begins.time),
                theme::regular(14.0),
                p.text_weak,
                TIME,
            );
            paint::place(&painter, text, Align2::LEFT_CENTER, clock);
        }
        if self.has_times {
            text.min.x += TIME + 4.0;
        }
        let upper = paint::row(ui, name, theme::semibold_font(14.0), p.heading, text.width());
        let lower = paint::row(ui, agency, theme::regular(13.0), p.text_weak, text.width());
        let (top, bottom) = text.split_top_bottom_at_fraction(0.5);
        let at = if agency.is_empty() { text } else { top };
        paint::place(&painter, at, Align2::LEFT_CENTER, upper);
        paint::place(&painter, bottom, Align2::LEFT_CENTER, lower);
        paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
        let spoken = named(scene, "meetings-item-open", name);
        paint::name(&response, Role::Button, true, &spoken);
        if let Some(begins) = self.begins {
            let when = moment_words(scene, begins);
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_description(when));
        }
        response
    }

    /// The title of an item without a case, written in place, after its time.
    fn own_title(&self, ui: &mut Ui, scene: &Scene<'_>) {
        let p = Palette::of(ui);
        let item = self.item;
        if let Some(begins) = self.begins {
            let (rect, response) = ui.allocate_exact_size(vec2(TIME + 4.0, 44.0), Sense::hover());
            let clock = scene.words.clock(begins.time);
            let clock = paint::row(ui, &clock, theme::regular(14.0), p.text_weak, TIME);
            paint::place(ui.painter(), rect.shrink2(vec2(4.0, 2.0)), Align2::LEFT_CENTER, clock);
            paint::name(&response, Role::Label, true, &moment_words(scene, begins));
        } else if self.has_times {
            ui.add_space(TIME + 4.0);
        }
        let mut text = scene.text(Field::AGENDA_ITEM_TITLE, item.id, &item.title).to_owned();
        let error = text.trim().is_empty().then(|| scene.t("meetings-item-title-missing"));
        let word = scene.with("meetings-item-title", &[("number", self.number.into())]);
        let out = TextField::line(&mut text, &word)
            .salt(item.id)
            .words(scene.edit_words())
            .error(error)
            .show(ui);
        moved_by_key(ui, scene, &out.response, item.id);
        if out.response.changed() {
            scene.typed(Field::AGENDA_ITEM_TITLE, item.id, text);
        }
        if out.response.lost_focus() {
            scene.send(Command::Leave);
        }
    }

    /// Up, down and away.
    fn controls(&self, ui: &mut Ui, scene: &Scene<'_>, name: &str) {
        let up = named(scene, "meetings-item-up", name);
        let blocked = (self.number == 1).then(|| scene.t("meetings-item-is-first"));
        let button = Button::icon_only(icons::ICON_ARROW_UPWARD, &up).blocked(blocked);
        if ui.add(button).clicked() {
            move_item(scene, self.item.id, Direction::Up);
        }
        let down = named(scene, "meetings-item-down", name);
        let blocked = (self.number == self.count).then(|| scene.t("meetings-item-is-last"));
        let button = Button::icon_only(icons::ICON_ARROW_DOWNWARD, &down).blocked(blocked);
        if ui.add(button).clicked() {
            move_item(scene, self.item.id, Direction::Down);
        }
        let remove = named(scene, "meetings-item-remove", name);
        if ui.add(Button::icon_only(icons::ICON_CLOSE, &remove)).clicked() {
            let end = operations::end(OperationName::EndAgendaItem, self.item, scene.now);
            scene.send(Command::RunAndOfferUndo(end));
        }
    }

    /// What the case lacks, who is recused, what it goes on with, and that it begins on the next day.
    fn chips(&self, ui: &mut Ui, scene: &Scene<'_>) {
        let mut chips = Vec::new();
        if self.begins.is_some_and(|begins| begins.days > 0) {
            let words = scene.t("plan-next-day").to_owned();
            chips.push((theme::Tone::Neutral, icons::ICON_SCHEDULE, words));
        }
        if let Some(standing) = self.standing {
            chips.extend(lacking(scene, &standing.lacks));
            chips.extend(recused(scene, standing));
        }
        if self.item.carried_from_id.is_some() || self.item.action_id.is_some() {
            let words = scene.t("plan-from-last").to_owned();
            chips.push((theme::Tone::Neutral, icons::ICON_HISTORY, words));
        }
        if chips.is_empty() {
            return;
        }
        ui.add_space(2.0);
        ui.horizontal(|ui| {
            ui.add_space(if self.has_times { TIME + 8.0 } else { 4.0 });
            ui.vertical(|ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
                    for chip in &chips {
                        ui.add(chip_of(chip));
                    }
                });
            });
        });
        ui.add_space(2.0);
    }

    /// What there is to know before an item without a case.
    fn remark(&self, ui: &mut Ui, scene: &Scene<'_>, state: &MeetingsView, name: &str) {
        let item = self.item;
        let mut text = scene.text(Field::AGENDA_ITEM_BODY, item.id, &item.body).to_owned();
        if item.case_id.is_some() || (text.is_empty() && state.plan.remark != Some(item.id)) {
            return;
        }
        ui.add_space(4.0);
        let word = named(scene, "plan-remark-on", name);
        let out = TextField::area(&mut text, &word, 1)
            .salt((item.id, "remark"))
            .hint(scene.t("plan-remark-hint"))
            .words(scene.edit_words())
            .show(ui);
        if out.response.changed() {
            scene.typed(Field::AGENDA_ITEM_BODY, item.id, text);
        }
        if out.response.lost_focus() {
            scene.send(Command::Leave);
        }
    }
}

fn named(scene: &Scene<'_>, key: &str, name: &str) -> String {
    scene.with(key, &[("name", name.into())])
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

fn minutes(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, item: &AgendaItem, name: &str) -> Response {
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
            .rect_stroke(at, RADIUS_CONTROL, Stroke::new(1.0, p.error), StrokeKind::Inside);
        ui.ctx().accesskit_node_builder(out.response.id, |node| {
            node.set_invalid(egui::accesskit::Invalid::True);
            node.set_description(scene.t("meetings-minutes-invalid"));
        });
        out.response.show_tooltip_text(scene.t("meetings-minutes-invalid"));
    }
    out.response
}
