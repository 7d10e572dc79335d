//! The page for all in the room: the case, the advice so far, what is asked, and the time left.

use egui::{Align2, Frame, Label, Margin, Panel, Rect, RichText, Role, ScrollArea, Sense, Stroke, Ui, vec2};

use crate::figures::projector::{Projector, ProjectorTime};
use crate::ui::theme::{self, Palette, RADIUS_CARD, Tone};
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::mark::mark;
use crate::ui::widgets::theme_tag::{SQUARE, paint_square};
use crate::ui::widgets::{card, icons, paint, row};

/// The page is drawn as if it were this wide, in points, and grows with the window.
const WIDTH: f32 = 960.0;
const SIDE: f32 = 360.0;

/// The page's own words.
pub struct ProjectorWords {
    pub so_far: String,
    pub none: String,
    pub asks: String,
    /// What stands before the next item, or in its place where it is not named.
    pub next: String,
    pub foot: String,
    pub practice: String,
    pub until: String,
    pub answered: String,
    pub not_answered: String,
    pub product: String,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, shown: &Projector, words: &ProjectorWords) {
    let p = Palette::of(ui);
    let full = ui.max_rect();
    ui.painter().rect_filled(full, 0, p.canvas);
    let large = (full.width() / WIDTH).clamp(0.75, 2.0);
    let margin = Margin::symmetric(32, 8);
    let bar = Frame::new().fill(p.surface).inner_margin(margin);
    Panel::top("projector head")
        .exact_size(48.0)
        .frame(bar)
        .show(ui, |ui| head(ui, shown, words));
    Panel::bottom("projector foot")
        .exact_size(40.0)
        .frame(bar)
        .show(ui, |ui| foot(ui, shown, words));
    let side = Frame::new().fill(p.surface).inner_margin(Margin::symmetric(24, 24));
    if full.width() >= 720.0 {
        let width = SIDE * large.min(1.4);
        Panel::right("projector side")
            .exact_size(width)
            .frame(side)
            .show(ui, |ui| questions(ui, shown, words, large.clamp(1.0, 1.4)));
    }
    let middle = Frame::new().inner_margin(Margin::symmetric(32, 24));
    egui::CentralPanel::default()
        .frame(middle.fill(p.canvas))
        .show(ui, |ui| {
            ScrollArea::vertical()
                .auto_shrink([false, false])
                .stick_to_bottom(true)
                .show(ui, |ui| {
                    advice(ui, shown, words, large);
                });
        });
}

fn head(ui: &mut Ui, shown: &Projector, words: &ProjectorWords) {
    let p = Palette::of(ui);
    let start = |ui: &mut Ui| {
        mark(ui, 28.0, &words.product);
        // A long name leaves the meeting's half the room.
        let room = ui.available_width() / 2.0;
        ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(Label::new(theme::semibold(p, &shown.council).color(p.heading)).truncate());
        });
        if shown.is_example {
            ui.add(StatusChip::new(Tone::Neutral, &words.practice));
        }
        ui.add(Label::new(theme::weak(p, &shown.meeting)).truncate());
    };
    row::ends(ui, 32.0, start, |ui| {
        if let Some(clock) = &shown.clock {
            ui.label(theme::section(p, clock));
        }
    });
}

fn foot(ui: &mut Ui, shown: &Projector, words: &ProjectorWords) {
    let p = Palette::of(ui);
    let start = |ui: &mut Ui| {
        if let Some((time, name, whose)) = &shown.next {
            if name.is_empty() {
                if time.is_some() {
                    ui.label(theme::weak(p, &words.next));
                }
                return;
            }
            ui.label(theme::weak(p, &words.next));
            let what: Vec<&str> = time.as_deref().into_iter().chain([name.as_str()]).collect();
            let what = what.join(" ");
            ui.add(Label::new(theme::body(p, what)).truncate());
            if !whose.is_empty() {
                ui.add(Label::new(theme::weak(p, format!("· {whose}"))).truncate());
            }
        }
    };
    row::ends(ui, 24.0, start, |ui| {
        icons::picture(ui, icons::ICON_GROUPS, icons::MEDIUM, p.text_weak);
        ui.label(theme::weak(p, &words.foot));
    });
}

fn advice(ui: &mut Ui, shown: &Projector, words: &ProjectorWords, large: f32) {
    let p = Palette::of(ui);
    let sized = |text: &str, size: f32, line: f32| {
        RichText::new(text)
            .font(theme::semibold_font(size))
            .line_height(Some(line))
            .color(p.heading)
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add(Label::new(theme::weak(p, &shown.place).font(theme::regular(16.0))).wrap());
    let title = ui.add(Label::new(sized(&shown.title, 32.0 * large.max(1.0), 40.0 * large.max(1.0))).wrap());
    paint::name(&title, Role::Heading, true, &shown.title);
    ui.add_space(20.0);
    ui.label(sized(&words.so_far, 20.0 * large.max(1.0), 28.0 * large.max(1.0)));
    ui.add_space(4.0);
    card::rule(ui);
    if shown.advice.is_empty() {
        ui.add_space(12.0);
        ui.add(Label::new(theme::weak(p, &words.none)).wrap());
    }
    card::list(ui, &words.so_far, shown.advice.len(), |ui| {
        for (place, (theme, text)) in shown.advice.iter().enumerate() {
            let is_newest = place + 1 == shown.advice.len();
            advice_row(ui, place, *theme, text, (is_newest, large.max(1.0)));
        }
    });
}

fn advice_row(
    ui: &mut Ui,
    place: usize,
    theme: Option<crate::domain::Theme>,
    text: &str,
    (is_newest, large): (bool, f32),
) {
    let p = Palette::of(ui);
    let (font, ink) = if is_newest {
        (theme::semibold_font(16.0 * large), p.heading)
    } else {
        (theme::regular(16.0 * large), p.text)
    };
    let width = ui.available_width();
    let galley = ui.fonts_mut(|fonts| fonts.layout(text.to_owned(), font, ink, width - SQUARE - 12.0));
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + 20.0), Sense::hover());
    if is_newest {
        ui.painter()
            .rect_filled(rect.expand2(vec2(12.0, 0.0)), RADIUS_CARD, p.selected);
    } else {
        let under = Stroke::new(1.0, p.rule);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, under);
    }
    let first_line = galley.rows.first().map_or(SQUARE, |row| row.height());
    let square = egui::pos2(rect.left(), rect.top() + 10.0 + first_line / 2.0);
    paint_square(p, ui.painter(), square, theme);
    let words = rect.with_min_x(rect.left() + SQUARE + 12.0);
    paint::place(ui.painter(), words, Align2::LEFT_CENTER, galley);
    paint::name(&response, Role::ListItem, true, text);
    paint::set_position(&response, place);
}

fn questions(ui: &mut Ui, shown: &Projector, words: &ProjectorWords, large: f32) {
    let p = Palette::of(ui);
    if !shown.questions.is_empty() {
        ui.label(theme::section(p, &words.asks));
        ui.add_space(4.0);
    }
    card::list(ui, &words.asks, shown.questions.len(), |ui| {
        for (place, (question, is_answered)) in shown.questions.iter().enumerate() {
            ui.horizontal_top(|ui| {
                let (icon, ink, said) = if *is_answered {
                    (icons::ICON_CHECK_CIRCLE, p.good, &words.answered)
                } else {
                    (icons::ICON_RADIO_BUTTON_UNCHECKED, p.text_weak, &words.not_answered)
                };
                // In the middle of the first line.
                let size = vec2(icons::CONTROL, 24.0 * large);
                let (at, _) = ui.allocate_exact_size(size, Sense::hover());
                paint::icon(ui.painter(), at, icon, icons::CONTROL, ink);
                let ink = if *is_answered { p.text_weak } else { p.text };
                let text = theme::body(p, question)
                    .font(theme::regular(16.0 * large))
                    .line_height(Some(24.0 * large))
                    .color(ink);
                let label = ui.add(Label::new(text).wrap());
                paint::name(&label, Role::ListItem, true, &format!("{question}, {said}"));
                paint::set_position(&label, place);
            });
        }
    });
    if let Some(time) = &shown.time {
        ui.add_space(12.0);
        card::rule(ui);
        clock(ui, time, words);
    }
}

fn clock(ui: &mut Ui, time: &ProjectorTime, words: &ProjectorWords) {
    let p = Palette::of(ui);
    let left = |ui: &mut Ui| ui.label(theme::heading(p, &time.left).color(p.accent));
    row::ends(ui, 32.0, left, |ui| {
        if let Some(until) = &time.until {
            ui.label(theme::weak(p, format!("{} {until}", words.until)));
        }
    });
    if let Some(share) = time.share {
        let (track, _) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
        ui.painter().rect_filled(track, 4, p.head);
        let spent = Rect::from_min_size(track.min, vec2(track.width() * share, track.height()));
        ui.painter().rect_filled(spent, 4, p.accent);
    }
}
