//! The agenda beside the notes, to choose from: the item shown on a tint, and the clock of the one under way.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Align2, Color32, FontId, Galley, Rect, Response, Role, Sense, Ui, vec2};
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
const TIMES: f32 = 48.0;
/// The height of a line of a name, in points.
const LINE: f32 = 20.0;
/// The height of a line of what stands under it, in points.
const UNDER: f32 = 18.0;

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

/// How long an item takes: done with, or its minutes.
fn how_long(scene: &Scene<'_>, item: &AgendaItem) -> String {
    if item.finished_at.is_some() {
        return scene.t("live-held").to_owned();
    }
    let minutes = item.minutes;
    minutes.map_or_else(String::new, |count| {
        scene.with("meetings-count-minutes", &[("count", count.into())])
    })
}

/// The words of an item, laid out: the name and under it whose it is, both whole; how long it takes stands under its time, and
/// beside whose it is where nothing has a time.
struct Laid {
    name: Arc<Galley>,
    agency: Option<Arc<Galley>>,
    minutes: Option<Arc<Galley>>,
    /// Where the name begins, in points from the left.
    indent: f32,
    /// In points.
    height: f32,
}

impl Laid {
    fn new(ui: &Ui, (name, agency, minutes): (&str, &str, &str), has_times: bool, is_shown: bool, width: f32) -> Self {
        let p = Palette::of(ui);
        let small = theme::regular(13.0);
        let indent = if has_times { TIMES } else { 0.0 };
        let minutes = (!minutes.is_empty()).then(|| paint::row(ui, minutes, small.clone(), p.text_weak, 80.0));
        let (font, ink) = if is_shown {
            (theme::semibold_font(14.0), p.heading)
        } else {
            (theme::regular(14.0), p.text)
        };
        let name = lines(ui, name, (font, LINE), ink, width - indent);
        let beside = minutes.as_ref().filter(|_| !has_times);
        let room = width - indent - beside.map_or(0.0, |minutes| minutes.size().x + 8.0);
        let agency = (!agency.is_empty()).then(|| lines(ui, agency, (small, UNDER), p.text_weak, room));
        let under = if beside.is_some() { UNDER } else { 0.0 };
        let text = name.size().y + agency.as_ref().map_or(under, |agency| agency.size().y);
        let start = match &minutes {
            Some(_) if has_times => LINE + UNDER,
            _ => LINE,
        };
        Self {
            name,
            agency,
            minutes,
            indent,
            height: text.max(start),
        }
    }

    fn paint(self, ui: &Ui, at: Rect, time: Option<Time>, scene: &Scene<'_>) {
        let p = Palette::of(ui);
        let painter = ui.painter();
        if let Some(time) = time {
            let words = paint::row(ui, &scene.words.clock(time), theme::regular(14.0), p.text_weak, TIMES);
            paint::place(painter, at.with_max_y(at.top() + LINE), Align2::LEFT_CENTER, words);
        }
        let text = at.with_min_x(at.left() + self.indent);
        let under_name = text.top() + self.name.size().y;
        paint::place(painter, text, Align2::LEFT_TOP, self.name);
        if let Some(agency) = self.agency {
            paint::place(painter, text.with_min_y(under_name), Align2::LEFT_TOP, agency);
        }
        let Some(minutes) = self.minutes else { return };
        if self.indent > 0.0 {
            let under_time = Rect::from_x_y_ranges(at.x_range(), at.top() + LINE..=at.top() + LINE + UNDER);
            paint::place(painter, under_time, Align2::LEFT_CENTER, minutes);
        } else {
            let beside = Rect::from_x_y_ranges(at.x_range(), under_name..=under_name + UNDER);
            paint::place(painter, beside, Align2::RIGHT_CENTER, minutes);
        }
    }
}

/// A text in as many lines of this height as it needs.
fn lines(ui: &Ui, text: &str, (font, height): (FontId, f32), ink: Color32, room: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), font, ink, room);
    for section in &mut job.sections {
        section.format.line_height = Some(height);
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
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
    let minutes = how_long(scene, item);
    let clock = ItemClock::of(item, scene.now).filter(|_| item.is_running());
    let left = clock.map(|clock| left_words(scene.words, clock.left()));
    let width = ui.available_width();
    let laid = Laid::new(ui, (&name, &agency, &minutes), has_times, is_shown, width - 20.0);
    let (text_height, indent) = (laid.height, laid.indent);
    let under_all = if left.is_some() { 34.0 } else { 0.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(width, 16.0 + text_height + under_all), Sense::click());
    if is_shown {
        ui.painter().rect_filled(rect, RADIUS_CARD, p.selected);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, RADIUS_CARD, p.quiet);
    }
    let inner = rect.shrink2(vec2(10.0, 8.0));
    laid.paint(ui, inner, time, scene);
    if let (Some(clock), Some(left)) = (clock, &left) {
        let under = Rect::from_min_max(inner.min + vec2(indent, text_height), inner.max);
        paint_clock(ui, under, clock, left);
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
