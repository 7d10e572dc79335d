//! The list of what was done, by day, newest first. Rows in sight only; the list has the keyboard, and moves with its arrows.

use egui::{Align2, Rect, Response, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};
use jiff::civil::Date;

use super::super::Scene;
use super::{HistoryView, told, words};
use crate::app::command::Command;
use crate::app::history::History;
use crate::domain::history::{Doing, HistoryEntry};
use crate::ui::theme::{Palette, regular, semibold_font};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::paint;
use crate::ui::widgets::table::keys;

const DAY: f32 = 30.0;
const ENTRY: f32 = 56.0;
const OLDER: f32 = 40.0;

/// Days and changes in order, each with how far down it stands; worked out once for each state of the list.
#[derive(Default)]
pub(super) struct ListView {
    of: Option<(usize, i64, i64)>,
    items: Vec<(f32, Item)>,
    height: f32,
}

#[derive(Clone, Copy)]
enum Item {
    Day(Date),
    /// By its place among the entries.
    Entry(usize),
}

impl ListView {
    fn keep(&mut self, entries: &[HistoryEntry]) {
        let seq = |entry: Option<&HistoryEntry>| entry.map_or(0, |entry| entry.seq);
        let of = Some((entries.len(), seq(entries.first()), seq(entries.last())));
        if self.of == of {
            return;
        }
        let (mut items, mut height, mut last) = (Vec::new(), 0.0, None);
        for (place, entry) in entries.iter().enumerate() {
            let day = words::local(entry.at).date();
            if last.replace(day) != Some(day) {
                items.push((height, Item::Day(day)));
                height += DAY;
            }
            items.push((height, Item::Entry(place)));
            height += ENTRY;
        }
        *self = Self { of, items, height };
    }

    /// What stands between these heights.
    fn in_sight(&self, from: f32, to: f32) -> impl Iterator<Item = &(f32, Item)> {
        let first = self.items.partition_point(|(top, _)| top + ENTRY < from);
        self.items[first..].iter().take_while(move |(top, _)| *top < to)
    }

    fn top_of(&self, entry: usize) -> f32 {
        let is_it = |item: &&(f32, Item)| matches!(item.1, Item::Entry(place) if place == entry);
        self.items.iter().find(is_it).map_or(0.0, |item| item.0)
    }
}

/// Draws the list, with the way to older changes under it.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut HistoryView, history: &History, narrow: bool) {
    let Some(entries) = history.entries.as_ref().filter(|entries| !entries.is_empty()) else {
        told(ui, history, scene.t("history-loading"), scene.t("history-none"));
        return;
    };
    state.list.keep(entries);
    let chosen = entries.iter().position(|entry| Some(entry.seq) == history.chosen);
    let (area, foot) = parts(ui, history);
    ui.painter().rect_filled(area, 0, Palette::of(ui).surface);
    let id = ui.make_persistent_id("history entries");
    let body = ui.interact(area, id, Sense::focusable_noninteractive());
    paint::name(&body, Role::ListBox, true, scene.t("history-done"));
    paint::set_size(&body, entries.len());
    if !std::mem::replace(&mut state.has_given_focus, true) {
        body.request_focus();
    }
    let page = ((area.height() / ENTRY) as usize).saturating_sub(1).max(1);
    let keys = keys::read(ui, id, entries.len(), chosen, page);
    let mut scroll = ScrollArea::vertical()
        .id_salt("entries")
        .auto_shrink(false)
        .content_margin(0);
    let offset_id = id.with("offset");
    if let Some(entry) = keys.selected {
        let before: f32 = ui.data(|data| data.get_temp(offset_id)).unwrap_or(0.0);
        let top = state.list.top_of(entry);
        let lowest = (top + ENTRY - area.height()).max(0.0);
        scroll =
            scroll.vertical_scroll_offset(before.clamp(lowest.min(top), (top - DAY).max(0.0).max(lowest.min(top))));
        scene.send(Command::ChooseChange(entries[entry].seq));
    }
    let mut enters = keys.activated.is_some();
    let mut place = ui.new_child(UiBuilder::new().accessibility_parent(id).max_rect(area));
    let shown = scroll.show_viewport(&mut place, |ui, viewport| {
        ui.set_height(state.list.height);
        ui.set_width(ui.available_width());
        let width = ui.max_rect().width();
        for (top, item) in state.list.in_sight(viewport.min.y, viewport.max.y) {
            let min = pos2(area.left(), area.top() - viewport.min.y + top);
            match *item {
                Item::Day(date) => day(ui, scene, Rect::from_min_size(min, vec2(width, DAY)), date),
                Item::Entry(place) => {
                    let rect = Rect::from_min_size(min, vec2(width, ENTRY));
                    let row = one(ui, scene, &body, rect, &entries[place], chosen == Some(place));
                    paint::set_position(&row, place);
                    enters |= row.clicked() && narrow;
                }
            }
        }
    });
    ui.data_mut(|data| data.insert_temp(offset_id, shown.state.clamped_offset().y));
    if enters {
        state.shows_change = true;
        state.enters_change = true;
    }
    if body.has_focus() {
        paint::ring(ui, area.shrink(2.0), 2.0);
    }
    // After the list, as it is seen.
    let mut foot = ui.new_child(UiBuilder::new().max_rect(foot.shrink2(vec2(16.0, 4.0))));
    let older = Button::quiet(scene.t("history-show-older")).low();
    if history.has_older && foot.add(older).clicked() {
        scene.send(Command::ShowOlderChanges);
    }
}

/// Where the list stands, and under it the way to what was done before.
fn parts(ui: &Ui, history: &History) -> (Rect, Rect) {
    let all = ui.available_rect_before_wrap();
    let height = if history.has_older { OLDER } else { 0.0 };
    all.split_top_bottom_at_y(all.bottom() - height)
}

/// One change, which is chosen where it is pressed.
fn one(ui: &Ui, scene: &Scene<'_>, body: &Response, rect: Rect, change: &HistoryEntry, is_chosen: bool) -> Response {
    // Pressed by mouse, but not a stop of its own for Tab: the list has the keyboard.
    let row = ui.interact(rect, body.id.with(change.seq), Sense::CLICK);
    entry(ui, scene, rect, change, is_chosen, row.hovered());
    paint::name_chosen(&row, Role::ListBoxOption, is_chosen, &spoken(scene, change));
    if is_chosen {
        let id = row.id.accesskit_id();
        ui.ctx()
            .accesskit_node_builder(body.id, |node| node.set_active_descendant(id));
    }
    // What there is no room for is also told to whoever points at it.
    let row = paint::hint_ui(row, |ui| {
        ui.label(words::line(scene, change));
    });
    if row.clicked() {
        scene.send(Command::ChooseChange(change.seq));
        body.request_focus();
    }
    row
}

fn day(ui: &Ui, scene: &Scene<'_>, rect: Rect, date: Date) {
    let p = Palette::of(ui);
    let painter = ui.painter();
    painter.rect_filled(rect, 0, p.head);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.rule));
    let inner = rect.shrink2(vec2(24.0, 0.0));
    let words = words::day(scene, date);
    let galley = paint::row(ui, &words, semibold_font(13.0), p.text_weak, inner.width());
    paint::place(painter, inner, Align2::LEFT_CENTER, galley);
    let heading = ui.interact(rect, ui.scope_id().with(date), Sense::hover());
    paint::name(&heading, Role::Heading, true, &words);
}

fn entry(ui: &Ui, scene: &Scene<'_>, rect: Rect, entry: &HistoryEntry, is_chosen: bool, is_hovered: bool) {
    let p = Palette::of(ui);
    let painter = ui.painter();
    if is_chosen {
        painter.rect_filled(rect, 0, p.selected);
        painter.rect_filled(Rect::from_min_size(rect.min, vec2(3.0, rect.height())), 0, p.accent);
    } else if is_hovered {
        painter.rect_filled(rect, 0, p.quiet);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.rule));
    let dot = pos2(rect.left() + 30.0, rect.top() + 18.0);
    if entry.doing == Doing::Done {
        painter.circle_filled(dot, 5.0, p.accent);
    } else {
        painter.circle_stroke(dot, 4.5, Stroke::new(1.5, p.border));
    }
    let inner = rect.with_min_x(rect.left() + 50.0).with_max_x(rect.right() - 14.0);
    let (top, bottom) = inner.shrink2(vec2(0.0, 7.0)).split_top_bottom_at_fraction(0.5);
    let clock = scene.words.clock(words::local(entry.at).time());
    let clock = paint::row(ui, &clock, regular(13.0), p.text_weak, 60.0);
    let room = top.width() - clock.size().x - 8.0;
    paint::place(painter, top, Align2::RIGHT_CENTER, clock);
    let words = words::operation(scene, entry);
    let upper = paint::row(ui, &words, semibold_font(14.0), p.text, room);
    paint::place(painter, top, Align2::LEFT_CENTER, upper);
    let ink = if is_chosen { p.text } else { p.text_weak };
    let lower = paint::row(ui, &words::line(scene, entry), regular(13.0), ink, bottom.width());
    paint::place(painter, bottom, Align2::LEFT_CENTER, lower);
}

/// A change as a screen reader says it.
fn spoken(scene: &Scene<'_>, entry: &HistoryEntry) -> String {
    let at = words::moment(scene, entry.at);
    format!(
        "{}, {at}, {}",
        words::operation(scene, entry),
        words::line(scene, entry)
    )
}
