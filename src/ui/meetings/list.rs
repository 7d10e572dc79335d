//! The list of meetings: those that come, then those that were held.

use egui::{
    Align2, EventFilter, Frame, Key, Margin, Modifiers, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind,
    Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::{MeetingsView, kind_words, new_meeting::NewMeeting, place_words, time_words, whole_date};
use crate::app::command::Command;
use crate::domain::{Field, Meeting, MeetingKind};
use crate::ui::Scene;
use crate::ui::keys::keys_of_command;
use crate::ui::theme::{self, CONTROL, Palette, RADIUS_CARD, RADIUS_CONTROL, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card::{self, Lead};
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::{icons, paint, row};

/// Height of a group's heading and of a meeting, and the room under a group, in points.
const HEAD: f32 = 30.0;
const ROW: f32 = 60.0;
const GAP: f32 = 16.0;

/// Draws the list.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView) {
    let p = Palette::of(ui);
    let side = if ui.available_width() < 700.0 { 12 } else { 24 };
    Frame::new().inner_margin(Margin::symmetric(side, 16)).show(ui, |ui| {
        let mut ask_new = false;
        let any = scene.model.council.meetings.iter().next().is_some();
        let heading = |ui: &mut Ui| ui.label(theme::title(p, scene.t("tab-meetings")));
        row::ends(ui, CONTROL, heading, |ui| {
            let keys = keys_of_command(scene.words, &Command::NewHere);
            let new = Button::primary(scene.t("meetings-new"))
                .icon(icons::ICON_ADD)
                .key(&keys);
            ask_new = any && ui.add(new).clicked();
        });
        ui.add_space(8.0);
        let (mut coming, mut held): (Vec<_>, Vec<_>) = scene
            .model
            .council
            .meetings
            .iter()
            // One that is closed has been held, also on its day.
            .partition(|meeting| meeting.held_on >= scene.today && meeting.closed_at.is_none());
        if coming.is_empty() && held.is_empty() {
            ask_new |= empty(ui, scene);
        } else {
            coming.sort_by_key(|meeting| (meeting.held_on, meeting.starts_at));
            held.sort_by_key(|meeting| std::cmp::Reverse((meeting.held_on, meeting.starts_at)));
            let named = [("meetings-coming", coming), ("meetings-held", held)].into_iter();
            let groups = named
                .filter(|(_, meetings)| !meetings.is_empty())
                .map(|(key, meetings)| Group {
                    name: scene.t(key),
                    meetings,
                });
            let list = List {
                id: ui.make_persistent_id("meetings"),
                groups: groups.collect(),
            };
            list.show(ui, scene);
        }
        if ask_new {
            state.new_meeting = Some(NewMeeting::proposed(scene));
        }
    });
}

fn empty(ui: &mut Ui, scene: &Scene<'_>) -> bool {
    let keys = keys_of_command(scene.words, &Command::NewHere);
    let new = Button::primary(scene.t("meetings-new"))
        .icon(icons::ICON_ADD)
        .key(&keys);
    let (heading, line) = (scene.t("meetings-none"), scene.t("meetings-none-text"));
    card::empty(ui, icons::ICON_GROUPS, heading, line, |ui| ui.add(new)).clicked()
}

/// Meetings under one heading.
struct Group<'a> {
    name: &'a str,
    meetings: Vec<&'a Meeting>,
}

impl Group<'_> {
    /// The height of its card, with the rule around it.
    fn height(&self) -> f32 {
        HEAD + self.meetings.len() as f32 * ROW + 2.0
    }
}

/// All meetings in order. Only those in sight are drawn, so that ten thousand scroll as lightly as ten.
struct List<'a> {
    /// What the ids of its rows are made from: a row keeps the keyboard when others come into sight.
    id: egui::Id,
    groups: Vec<Group<'a>>,
}

impl<'a> List<'a> {
    fn meetings(&self) -> impl Iterator<Item = &'a Meeting> {
        self.groups.iter().flat_map(|group| group.meetings.iter().copied())
    }

    fn row_id(&self, meeting: &Meeting) -> egui::Id {
        self.id.with(meeting.id)
    }

    fn height(&self) -> f32 {
        self.groups.iter().map(|group| group.height() + GAP).sum()
    }

    /// The top of a row, in points from the top of the list.
    fn top_of(&self, row: usize) -> f32 {
        let mut before = row;
        let mut top = 0.0;
        for group in &self.groups {
            if before < group.meetings.len() {
                break;
            }
            before -= group.meetings.len();
            top += group.height() + GAP;
        }
        top + HEAD + before as f32 * ROW
    }

    /// The row that has the keyboard.
    fn focused(&self, ui: &Ui) -> Option<usize> {
        let focused = ui.memory(egui::Memory::focused)?;
        self.meetings().position(|meeting| self.row_id(meeting) == focused)
    }

    fn show(&self, ui: &mut Ui, scene: &Scene<'_>) {
        let area = ui.available_rect_before_wrap();
        let focused = self.focused(ui);
        let offset_id = self.id.with("offset");
        let mut scroll = ScrollArea::vertical()
            .id_salt("meetings")
            .auto_shrink([false, true])
            .content_margin(0);
        let asked = focused.and_then(|at| self.moved(ui, at, area.height()));
        if let Some((row, meeting)) = asked {
            ui.memory_mut(|memory| memory.request_focus(self.row_id(meeting)));
            // At once, so that the row is drawn in this frame and keeps the keyboard.
            let before = ui.data(|data| data.get_temp(offset_id)).unwrap_or(0.0);
            scroll = scroll.vertical_scroll_offset(self.offset_for(row, before, area.height()));
        }
        let shown = scroll.show_viewport(ui, |ui, viewport| {
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            ui.set_height(self.height());
            ui.set_width(ui.available_width());
            let (mut top, mut before) = (0.0, 0);
            for group in &self.groups {
                let kept = focused.and_then(|row| row.checked_sub(before));
                // Counted from the viewport, so that a long list stays sharp in single precision.
                let min = pos2(area.left(), area.top() - viewport.min.y + top);
                let card = Rect::from_min_size(min, vec2(ui.max_rect().width(), group.height()));
                self.group(ui, scene, group, card, kept);
                top += group.height() + GAP;
                before += group.meetings.len();
            }
        });
        ui.data_mut(|data| data.insert_temp(offset_id, shown.state.clamped_offset().y));
    }

    /// Where a key takes the keyboard from the row `at`.
    fn moved(&self, ui: &Ui, at: usize, height: f32) -> Option<(usize, &'a Meeting)> {
        let arrows = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        let from = self.meetings().nth(at)?;
        ui.memory_mut(|memory| memory.set_focus_lock_filter(self.row_id(from), arrows));
        let last = self.meetings().count() - 1;
        let page = (height / ROW) as usize;
        let moves = [
            (Key::ArrowDown, (at + 1).min(last)),
            (Key::ArrowUp, at.saturating_sub(1)),
            (Key::PageDown, (at + page).min(last)),
            (Key::PageUp, at.saturating_sub(page)),
            (Key::Home, 0),
            (Key::End, last),
        ];
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let (_, to) = moves.into_iter().find(|(key, _)| pressed(*key))?;
        self.meetings().nth(to).map(|meeting| (to, meeting))
    }

    /// The least scrolling from `before` that brings `row` wholly into a list of this height.
    fn offset_for(&self, row: usize, before: f32, height: f32) -> f32 {
        let top = self.top_of(row);
        before.clamp((top + ROW - height).max(0.0).min(top), top)
    }

    /// One group in its card: what is in sight, a row more at each end for the Tab key, and the row that has the keyboard.
    fn group(&self, ui: &mut Ui, scene: &Scene<'_>, group: &Group<'_>, card: Rect, kept: Option<usize>) {
        let p = Palette::of(ui);
        let clip = ui.clip_rect();
        // A card that goes on out of sight is cut a little beyond it.
        let seen = card.intersect(clip.expand(2.0 * GAP));
        if seen.is_positive() {
            let rule = Stroke::new(1.0, p.rule);
            ui.painter()
                .rect(seen, RADIUS_CARD, p.surface, rule, StrokeKind::Inside);
        }
        let inner = card.shrink(1.0);
        let head = inner.with_max_y(inner.top() + HEAD);
        if head.intersects(clip) {
            let count = group.meetings.len().to_string();
            ui.scope_builder(UiBuilder::new().id_salt(group.name).max_rect(head), |ui| {
                card::group_row(ui, Lead::None, group.name, &count);
            });
        }
        let line = |y: f32| ((y - head.bottom()) / ROW).max(0.0);
        let first = (line(clip.top()) as usize).saturating_sub(1);
        let last = (line(clip.bottom()).ceil() as usize + 1).min(group.meetings.len());
        let kept = kept.filter(|row| *row < group.meetings.len());
        let above = kept.filter(|row| *row < first);
        let below = kept.filter(|row| *row >= last.max(first));
        card::list(ui, group.name, group.meetings.len(), |ui| {
            for row in above.into_iter().chain(first..last).chain(below) {
                let min = pos2(inner.left(), head.bottom() + row as f32 * ROW);
                let rect = Rect::from_min_size(min, vec2(inner.width(), ROW));
                let meeting = group.meetings[row];
                let response = meeting_row(ui, scene, meeting, rect, self.row_id(meeting));
                paint::set_position(&response, row);
                if response.clicked() {
                    scene.send(Command::OpenMeeting(meeting.id));
                }
            }
        });
    }
}

/// One meeting: its day, when and where, and the cases of its agenda.
fn meeting_row(ui: &Ui, scene: &Scene<'_>, meeting: &Meeting, rect: Rect, id: egui::Id) -> Response {
    let p = Palette::of(ui);
    let response = ui.interact(rect, id, Sense::click());
    let date = whole_date(scene, meeting.held_on);
    let what = what_words(scene, meeting);
    let mut when = vec![what.clone(), time_words(scene, meeting), place_words(scene, meeting)];
    when.retain(|words| !words.is_empty());
    let cases = case_words(scene, meeting);
    let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect));
    if response.hovered() || response.has_focus() {
        painter.rect_filled(rect, 0, p.quiet);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.rule));
    let chevron = Rect::from_center_size(rect.right_center() - vec2(24.0, 0.0), vec2(20.0, 20.0));
    paint::icon(
        &painter,
        chevron,
        icons::ICON_CHEVRON_RIGHT,
        icons::CONTROL,
        p.text_weak,
    );
    let mut text = rect.shrink2(vec2(16.0, 9.0)).with_max_x(rect.right() - 44.0);
    let cancelled = meeting.cancelled_at.is_some().then(|| scene.t("plan-cancelled"));
    if let Some(word) = cancelled {
        let chip = StatusChip::new(Tone::Attention, word).icon(icons::ICON_DO_NOT_DISTURB_ON);
        let size = chip.size(ui, text.width() / 2.0);
        text.max.x -= size.x + 12.0;
        chip.paint(ui, pos2(text.right() + 12.0, rect.center().y - size.y / 2.0), size.x);
    }
    let (top, bottom) = text.split_top_bottom_at_fraction(0.5);
    let day = paint::row(ui, &date, theme::semibold_font(14.0), p.heading, top.width());
    let after = top.with_min_x(top.left() + day.size().x + 12.0);
    let when_row = paint::row(ui, &when.join(" · "), theme::regular(14.0), p.text_weak, after.width());
    let below = paint::row(ui, &cases, theme::regular(14.0), p.text, bottom.width());
    paint::place(&painter, top, Align2::LEFT_CENTER, day);
    paint::place(&painter, after, Align2::LEFT_CENTER, when_row);
    paint::place(&painter, bottom, Align2::LEFT_CENTER, below);
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    let mut spoken = vec![date.as_str()];
    spoken.extend(cancelled);
    spoken.extend(when.iter().map(String::as_str));
    spoken.push(&cases);
    paint::name(&response, Role::Button, true, &spoken.join(", "));
    response
}

/// What a meeting is where it is not a council meeting of its day alone: its own title, else its kind.
fn what_words(scene: &Scene<'_>, meeting: &Meeting) -> String {
    let title = scene.text(Field::MEETING_TITLE, meeting.id, &meeting.title).trim();
    if !title.is_empty() {
        title.to_owned()
    } else if meeting.kind == MeetingKind::CouncilMeeting {
        String::new()
    } else {
        kind_words(scene.words, meeting.kind).to_owned()
    }
}

/// `2 saker: Tolk på nett, Felles innsyn`, or that there are none yet.
fn case_words(scene: &Scene<'_>, meeting: &Meeting) -> String {
    let council = &scene.model.council;
    let names: Vec<&str> = council
        .agenda(meeting.id)
        .into_iter()
        .filter_map(|item| council.cases.get(item.case_id?))
        .map(|case| case.title.as_str())
        .collect();
    if names.is_empty() {
        return scene.t("meetings-no-cases").to_owned();
    }
    scene.with(
        "meetings-cases",
        &[("count", names.len().into()), ("names", names.join(", ").into())],
    )
}
