//! The steps of a case: a line across the page, upright in panels, and six ticks in tables.

use egui::{Align2, Color32, Painter, Pos2, Rect, Response, Role, Sense, Stroke, Ui, pos2, vec2};

use super::{
    card,
    icons::{self, MaterialIcon},
    paint,
};
use crate::ui::theme::{Palette, regular, semibold_font};

/// How far a case has come with one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Behind.
    Done,
    /// The step it stands at.
    Current,
    /// Still to come.
    Ahead,
    /// An offer, apart from the steps: a plus, no number and no line to it.
    Offer,
}

/// One step, with the words around it.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// How far the case has come with it.
    pub state: StepState,
    /// Its number; not shown for an offer.
    pub number: u8,
    /// Its name.
    pub name: &'a str,
    /// Its date, or when it is due.
    pub date: &'a str,
    /// How it stood to its deadline, or nothing.
    pub tale: &'a str,
    /// The step in words for a screen reader: "1 Formøte, 18. aug. 2025, holdt".
    pub spoken: &'a str,
}

/// The least room for one step across the page, in points; its name is cut below that.
const NARROWEST: f32 = 104.0;

/// The steps across the page in equal parts, 96 points high; upright as [`step_list`] where the page is too narrow for
/// their names. Returns the step that was pressed.
pub fn step_line(ui: &mut Ui, name: &str, steps: &[Step<'_>]) -> Option<usize> {
    let part = ui.available_width() / steps.len().max(1) as f32;
    if part < NARROWEST {
        return step_list(ui, name, steps);
    }
    card::list(ui, name, steps.len(), |ui| {
        let size = vec2(ui.available_width(), 96.0);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let centre = |index: usize| pos2(rect.left() + (index as f32 + 0.5) * part, rect.top() + 17.0);
        let mut pressed = None;
        for (index, step) in steps.iter().enumerate() {
            let left = rect.left() + index as f32 * part;
            let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(part, 96.0));
            let response = item(ui, cell, index, step);
            if step.state == StepState::Offer {
                ui.painter().vline(
                    cell.left(),
                    cell.y_range().shrink(4.0),
                    Stroke::new(1.0, Palette::of(ui).rule),
                );
            } else if index > 0 {
                let from = centre(index - 1) + vec2(18.0, 0.0);
                let to = centre(index) - vec2(18.0, 0.0);
                ui.painter().line_segment([from, to], link(ui, step.state));
            }
            circle(ui, centre(index), 13.0, step);
            across_words(ui, cell.shrink2(vec2(4.0, 0.0)), step);
            if response.clicked() {
                pressed = Some(index);
            }
        }
        pressed
    })
    .inner
}

/// The steps one under another, for panels: circle, name, date at right. Returns the step that was pressed.
pub fn step_list(ui: &mut Ui, name: &str, steps: &[Step<'_>]) -> Option<usize> {
    const HEIGHT: f32 = 30.0;
    card::list(ui, name, steps.len(), |ui| {
        let size = vec2(ui.available_width(), HEIGHT * steps.len() as f32);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let centre = |index: usize| pos2(rect.left() + 10.0, rect.top() + (index as f32 + 0.5) * HEIGHT);
        let mut pressed = None;
        for (index, step) in steps.iter().enumerate() {
            let top = rect.top() + index as f32 * HEIGHT;
            let cell = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), HEIGHT));
            let response = item(ui, cell, index, step);
            if index > 0 && step.state != StepState::Offer {
                let from = centre(index - 1) + vec2(0.0, 11.0);
                let to = centre(index) - vec2(0.0, 11.0);
                ui.painter().line_segment([from, to], link(ui, step.state));
            }
            circle(ui, centre(index), 10.0, step);
            upright_words(ui, cell.with_min_x(rect.left() + 30.0), step);
            if response.clicked() {
                pressed = Some(index);
            }
        }
        pressed
    })
    .inner
}

fn item(ui: &Ui, cell: Rect, index: usize, step: &Step<'_>) -> Response {
    let response = ui.interact(cell, ui.scope_id().with(("step", index)), Sense::click());
    paint::name_chosen(&response, Role::ListItem, step.state == StepState::Current, step.spoken);
    paint::set_position(&response, index);
    paint::focus_ring(ui, &response, 6.0);
    response
}

/// The line that leads to a step: accent where it is reached, rule where it is ahead.
fn link(ui: &Ui, to: StepState) -> Stroke {
    let p = Palette::of(ui);
    let colour = match to {
        StepState::Done | StepState::Current => p.accent,
        StepState::Ahead | StepState::Offer => p.rule,
    };
    Stroke::new(2.0, colour)
}

fn circle(ui: &Ui, centre: Pos2, radius: f32, step: &Step<'_>) {
    let p = Palette::of(ui);
    let painter = ui.painter();
    let square = Rect::from_center_size(centre, vec2(radius, radius) * 2.0);
    let size = if radius > 12.0 { icons::MEDIUM } else { icons::SMALL };
    let sign = |icon: MaterialIcon, ink: Color32| paint::icon(painter, square, icon, size, ink);
    let number = |ink: Color32, font| painter.text(centre, Align2::CENTER_CENTER, step.number.to_string(), font, ink);
    match step.state {
        StepState::Done => {
            painter.circle_filled(centre, radius, p.accent);
            sign(icons::ICON_CHECK, p.on_accent);
        }
        StepState::Current => {
            painter.circle(centre, radius - 2.0, p.surface, Stroke::new(2.0, p.accent));
            number(p.accent, semibold_font(13.0));
        }
        StepState::Ahead => {
            painter.circle(centre, radius - 1.0, p.surface, Stroke::new(1.0, p.border));
            number(p.text_weak, regular(13.0));
        }
        StepState::Offer => sign(icons::ICON_ADD, p.text_weak),
    }
}

fn across_words(ui: &Ui, cell: Rect, step: &Step<'_>) {
    let p = Palette::of(ui);
    let reached = matches!(step.state, StepState::Done | StepState::Current);
    let (font, ink) = if reached {
        (semibold_font(14.0), p.heading)
    } else {
        (regular(14.0), p.text_weak)
    };
    let tale = if step.state == StepState::Current {
        (semibold_font(13.0), p.accent)
    } else {
        (regular(13.0), p.text_weak)
    };
    let lines = [
        (step.name, font, ink, 36.0),
        (step.date, regular(13.0), p.text_weak, 56.0),
        (step.tale, tale.0, tale.1, 74.0),
    ];
    for (text, font, ink, top) in lines {
        let line = Rect::from_min_size(pos2(cell.left(), cell.top() + top), vec2(cell.width(), 20.0));
        let galley = paint::row(ui, text, font, ink, line.width());
        paint::place(ui.painter(), line, Align2::CENTER_CENTER, galley);
    }
}

fn upright_words(ui: &Ui, line: Rect, step: &Step<'_>) {
    let p = Palette::of(ui);
    let (font, ink) = match step.state {
        StepState::Current => (semibold_font(14.0), p.heading),
        StepState::Done => (regular(14.0), p.text),
        StepState::Ahead | StepState::Offer => (regular(14.0), p.text_weak),
    };
    // Where there is room, the tale stands with the date.
    let when = if step.tale.is_empty() || line.width() < 380.0 {
        step.date.to_owned()
    } else {
        format!("{} · {}", step.tale, step.date)
    };
    let date = paint::row(ui, &when, regular(13.0), p.text_weak, line.width() / 2.0);
    let room = line.width() - date.size().x - 8.0;
    let name = paint::row(ui, step.name, font, ink, room);
    paint::place(ui.painter(), line, Align2::LEFT_CENTER, name);
    paint::place(ui.painter(), line, Align2::RIGHT_CENTER, date);
}

/// Paints six ticks from `left`, the first `reached` of them tall; returns where they end.
pub(crate) fn paint_ticks(p: &Palette, painter: &Painter, left: Pos2, reached: usize) -> f32 {
    let bottom = left.y + 5.0;
    for index in 0..6 {
        let (height, ink) = if index < reached {
            (10.0, p.accent)
        } else {
            (3.0, p.border)
        };
        let min = pos2(left.x + 8.0 * index as f32, bottom - height);
        painter.rect_filled(Rect::from_min_size(min, vec2(6.0, height)), 1, ink);
    }
    left.x + 46.0
}

/// The steps on one line, 40 points high, each as wide as its words: circle, name and date, and the line to the next. The
/// dates are left out where they have no room; see [`short_width`].
pub fn step_short(ui: &mut Ui, name: &str, steps: &[Step<'_>]) -> Option<usize> {
    let p = Palette::of(ui);
    card::list(ui, name, steps.len(), |ui| {
        let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
        let has_dates = short_width(ui, steps, true) <= line.width();
        let mut left = line.left();
        let mut pressed = None;
        for (index, step) in steps.iter().enumerate() {
            let told = if has_dates { step.date } else { "" };
            if index > 0 {
                let from = pos2(left, line.center().y);
                ui.painter()
                    .line_segment([from, from + vec2(28.0, 0.0)], link(ui, step.state));
                left += 36.0;
            }
            let (font, ink) = short_font(p, step);
            let room = (line.right() - left - 30.0).max(0.0);
            let words = paint::row(ui, step.name, font, ink, room);
            let date = paint::row(
                ui,
                told,
                regular(13.0),
                p.text_weak,
                (room - words.size().x - 8.0).max(0.0),
            );
            let gap = if told.is_empty() { 0.0 } else { 8.0 };
            let width = 30.0 + words.size().x + gap + date.size().x;
            let cell = Rect::from_min_size(pos2(left, line.top()), vec2(width, line.height()));
            let response = item(ui, cell, index, step);
            circle(ui, pos2(left + 11.0, line.center().y), 11.0, step);
            let after = cell.left() + 30.0 + words.size().x + gap;
            paint::place(
                ui.painter(),
                cell.with_min_x(cell.left() + 30.0),
                Align2::LEFT_CENTER,
                words,
            );
            paint::place(ui.painter(), cell.with_min_x(after), Align2::LEFT_CENTER, date);
            if response.clicked() {
                pressed = Some(index);
            }
            left = cell.right() + 8.0;
        }
        pressed
    })
    .inner
}

fn short_font(p: &Palette, step: &Step<'_>) -> (egui::FontId, Color32) {
    match step.state {
        StepState::Current => (semibold_font(14.0), p.heading),
        StepState::Done => (regular(14.0), p.text),
        StepState::Ahead | StepState::Offer => (regular(14.0), p.text_weak),
    }
}

/// How wide [`step_short`] is with all its names whole, in points; with the dates or without.
#[must_use]
pub fn short_width(ui: &Ui, steps: &[Step<'_>], with_dates: bool) -> f32 {
    let p = Palette::of(ui);
    let wide = |words: &str, font| paint::row(ui, words, font, p.text, f32::INFINITY).size().x;
    let one = |step: &Step<'_>| {
        let name = wide(step.name, short_font(p, step).0);
        let date = if with_dates && !step.date.is_empty() {
            8.0 + wide(step.date, regular(13.0))
        } else {
            0.0
        };
        30.0 + name + date
    };
    let between = 44.0 * steps.len().saturating_sub(1) as f32;
    steps.iter().map(one).sum::<f32>() + between + 1.0
}
