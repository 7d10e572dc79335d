//! The agenda beside the notes, to choose from: the item shown on a tint, and the clock of the one under way.

use egui::{Align2, Rect, Response, Role, Sense, Ui, vec2};
use jiff::civil::Time;

use crate::app::LiveCommand;
use crate::domain::{AgendaItem, Meeting};
use crate::figures::item_clock::{ItemClock, Left};
use crate::figures::next_meeting::begins;
use crate::figures::projector::left_words;
use crate::ui::Scene;
use crate::ui::meetings::agenda::item_name;
use crate::ui::meetings::{Place, agencies};
use crate::ui::theme::{self, Palette, RADIUS_CARD};
use crate::ui::widgets::{card, paint, rows::Rows};

/// The room of the times, in points.
const TIMES: f32 = 52.0;

/// Draws the agenda.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, shown: Option<&Place>) {
    let p = Palette::of(ui);
    card::heading(ui, theme::heading(p, scene.t("meetings-agenda")));
    let items = scene.model.council.agenda(meeting.id);
    let times = begins(meeting, &items);
    let has_times = times.iter().any(Option::is_some);
    let mut rows = Rows::default();
    card::list(ui, scene.t("meetings-agenda"), items.len(), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for (item, time) in items.iter().zip(times) {
            rows.row(ui, item.id, |ui| {
                let is_shown = shown.is_some_and(|place| place.on.subject() == item.subject());
                let row = item_row(ui, scene, item, (time, has_times), is_shown);
                if row.clicked() && !is_shown {
                    scene.send(LiveCommand::ShowItem {
                        meeting: meeting.id,
                        item: item.id,
                    });
                }
                Some(row)
            });
        }
    });
    rows.finish(ui);
}

/// What stands at the right of an item: done with, or its minutes.
fn at_right(scene: &Scene<'_>, item: &AgendaItem) -> String {
    if item.finished_at.is_some() {
        return scene.t("live-held").to_owned();
    }
    let minutes = item.minutes;
    minutes.map_or_else(String::new, |count| {
        scene.with("meetings-count-minutes", &[("count", count.into())])
    })
}

/// One item: when, what and whose, for how long, and what is left of its time. Where another has a time, room is kept for it.
fn item_row(
    ui: &mut Ui,
    scene: &Scene<'_>,
    item: &AgendaItem,
    (time, has_times): (Option<Time>, bool),
    is_shown: bool,
) -> Response {
    let p = Palette::of(ui);
    let name = item_name(scene, item);
    let agency = item.case_id.map(|case| agencies(scene, case)).unwrap_or_default();
    let minutes = at_right(scene, item);
    let clock = ItemClock::of(item, scene.now).filter(|_| item.is_running());
    let left = clock.map(|clock| left_words(scene.words, clock.left()));
    let indent = if has_times { TIMES } else { 0.0 };
    let width = ui.available_width();
    let right = paint::row(ui, &minutes, theme::regular(13.0), p.text_weak, 80.0);
    let room = width - 20.0 - indent;
    let font = if is_shown {
        theme::semibold_font(14.0)
    } else {
        theme::regular(14.0)
    };
    let ink = if is_shown { p.heading } else { p.text };
    let title = ui.fonts_mut(|fonts| fonts.layout(name.clone(), font, ink, room));
    let below = paint::row(
        ui,
        &agency,
        theme::regular(13.0),
        p.text_weak,
        room - right.size().x - 8.0,
    );
    let has_line_below = !agency.is_empty() || !minutes.is_empty();
    let under_title = if has_line_below { 18.0 } else { 0.0 };
    let under_all = if left.is_some() { 34.0 } else { 0.0 };
    let height = 16.0 + title.size().y + under_title + under_all;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let painter = ui.painter();
    if is_shown {
        painter.rect_filled(rect, RADIUS_CARD, p.selected);
    } else if response.hovered() {
        painter.rect_filled(rect, RADIUS_CARD, p.quiet);
    }
    let inner = rect.shrink2(vec2(10.0, 8.0));
    if let Some(time) = time {
        let time = paint::row(ui, &scene.words.clock(time), theme::regular(14.0), p.text_weak, indent);
        paint::place(painter, inner, Align2::LEFT_TOP, time);
    }
    let text = Rect::from_min_max(inner.min + vec2(indent, 0.0), inner.max);
    let agency_at = text.with_min_y(text.top() + title.size().y);
    paint::place(painter, text, Align2::LEFT_TOP, title);
    paint::place(painter, agency_at, Align2::LEFT_TOP, below);
    // Beside the body and not the name, which has little enough room.
    paint::place(painter, agency_at, Align2::RIGHT_TOP, right);
    if let (Some(clock), Some(left)) = (clock, &left) {
        paint_clock(ui, text.with_min_y(agency_at.top() + under_title), clock, left);
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_CARD));
    let running = clock.map(|_| scene.t("live-under-way"));
    let words = [
        Some(name.as_str()),
        Some(&agency),
        Some(&minutes),
        running,
        left.as_deref(),
    ];
    speak(&response, is_shown, &words);
    if let Some(time) = time {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(scene.words.time(time)));
    }
    response
}

fn speak(response: &Response, is_shown: bool, words: &[Option<&str>]) {
    let words = words.iter().copied().flatten();
    let spoken: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    paint::name_chosen(response, Role::ListItem, is_shown, &spoken.join(", "));
}

/// A bar of how much is spent, and what is left in words.
fn paint_clock(ui: &Ui, at: Rect, clock: ItemClock, left: &str) {
    let p = Palette::of(ui);
    if let Some(share) = clock.share() {
        let track = Rect::from_min_size(at.min + vec2(0.0, 8.0), vec2(at.width(), 6.0));
        ui.painter().rect_filled(track, 3, p.surface);
        let spent = Rect::from_min_size(track.min, vec2(track.width() * share, track.height()));
        ui.painter().rect_filled(spent, 3, p.accent);
    }
    let ink = match clock.left() {
        Left::Up | Left::Over(_) => p.attention,
        Left::Minutes(_) | Left::Spent(_) => p.accent,
    };
    let words = paint::row(ui, left, theme::semibold_font(13.0), ink, at.width());
    paint::place(ui.painter(), at.with_min_y(at.top() + 16.0), Align2::LEFT_TOP, words);
}
