//! The next meeting: when and where, what each case waits for, and who is recused.

use egui::{Align2, Frame, Margin, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{Kept, parts};
use crate::app::command::Command;
use crate::domain::{Field, Meeting};
use crate::figures::next_meeting::{Item, NextMeeting};
use crate::language::capitalised;
use crate::ui::Scene;
use crate::ui::meetings::standing::{CHIPS, chip_lines, chip_of, paint_chips, standing, warning_line};
use crate::ui::meetings::{place_words, time_words};
use crate::ui::theme::{self, Palette, RADIUS_CARD, regular, semibold_font};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons;
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::{card, paint};

/// How many items of the agenda are shown.
const SHOWN: usize = 8;
/// How many warnings are shown; the meeting's page has them all.
const WARNINGS: usize = 3;
/// Side of the square with the day, and height of a line, in points.
const DAY: f32 = 48.0;
const LINE: f32 = 36.0;

/// Draws the meeting, or the way to plan one.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, kept: &Kept) {
    let next = kept
        .meeting
        .as_ref()
        .and_then(|next| Some((next, scene.model.council.meetings.get(next.meeting)?)));
    parts::section(ui, scene.t("overview-next-meeting"), |ui| {
        if let Some((next, _)) = next {
            let p = Palette::of(ui);
            ui.label(theme::caption(p, until(scene, next)));
        }
    });
    let Some((next, meeting)) = next else {
        let button = Button::secondary(scene.t("overview-plan-meeting")).icon(icons::ICON_EVENT);
        if parts::empty(ui, scene.t("overview-no-meeting"), button) {
            scene.send(Command::ShowMeetings);
            scene.send(Command::NewHere);
        }
        return;
    };
    card::flush(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(16, 14)).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            head(ui, scene, next, meeting);
        });
        agenda(ui, scene, next);
        warnings(ui, scene, next);
        Frame::new().inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
            let open = Button::secondary(scene.t("overview-open-meeting")).icon(icons::ICON_GROUPS);
            if ui.add(open.low()).clicked() {
                scene.send(Command::OpenMeeting(next.meeting));
            }
        });
    });
}

/// "om 23 dager".
fn until(scene: &Scene<'_>, next: &NextMeeting) -> String {
    match next.days {
        0 => scene.t("overview-meeting-today").to_owned(),
        1 => scene.t("overview-meeting-tomorrow").to_owned(),
        days => scene.with("overview-meeting-in-days", &[("count", days.into())]),
    }
}

/// The meeting's day in words, and when and where.
pub fn day_and_place(scene: &Scene<'_>, meeting: &Meeting) -> (String, String) {
    let day = capitalised(&scene.words.date_with_weekday(meeting.held_on));
    let values = [("day", day.into()), ("year", meeting.held_on.year().to_string().into())];
    let day = scene.with("overview-date", &values);
    let mut when = vec![time_words(scene, meeting), place_words(scene, meeting)];
    when.retain(|part| !part.is_empty());
    (day, when.join(" · "))
}

fn head(ui: &mut Ui, scene: &Scene<'_>, next: &NextMeeting, meeting: &Meeting) {
    let p = Palette::of(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let (square, _) = ui.allocate_exact_size(vec2(DAY, DAY), Sense::hover());
        let painter = ui.painter();
        let month = square.with_max_y(square.top() + 17.0);
        painter.rect_filled(square, RADIUS_CARD, p.surface);
        let round = egui::CornerRadius {
            nw: RADIUS_CARD,
            ne: RADIUS_CARD,
            sw: 0,
            se: 0,
        };
        painter.rect_filled(month, round, p.selected);
        painter.rect_stroke(square, RADIUS_CARD, Stroke::new(1.0, p.rule), StrokeKind::Inside);
        let key = format!("short-month-{}", next.held_on.month());
        let words = paint::row(ui, scene.words.text(&key), regular(13.0), p.heading, DAY);
        paint::place(painter, month, Align2::CENTER_CENTER, words);
        let day = next.held_on.day().to_string();
        let day = paint::row(ui, &day, semibold_font(20.0), p.heading, DAY);
        paint::place(painter, square.with_min_y(month.bottom()), Align2::CENTER_CENTER, day);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let (day, when) = day_and_place(scene, meeting);
            ui.add(egui::Label::new(theme::heading(p, day)).wrap());
            if !when.is_empty() {
                ui.add(egui::Label::new(theme::weak(p, when)).truncate());
            }
            let title = meeting.title.as_str();
            if !title.is_empty() {
                ui.add(egui::Label::new(theme::weak(p, title)).truncate());
            }
        });
    });
}

fn agenda(ui: &mut Ui, scene: &Scene<'_>, next: &NextMeeting) {
    let p = Palette::of(ui);
    card::rule(ui);
    if next.items.is_empty() {
        Frame::new().inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
            ui.add(egui::Label::new(theme::body(p, scene.t("overview-no-agenda"))).wrap());
        });
        card::rule(ui);
        return;
    }
    let mut rows = Rows::default();
    card::list(ui, scene.t("overview-agenda"), next.items.len().min(SHOWN), |ui| {
        for item in next.items.iter().take(SHOWN) {
            item_row(ui, scene, &mut rows, next, item);
            card::rule(ui);
        }
    });
    rows.finish(ui);
    let more = next.items.len().saturating_sub(SHOWN);
    if more > 0 {
        Frame::new().inner_margin(Margin::symmetric(16, 8)).show(ui, |ui| {
            ui.label(theme::caption(
                p,
                scene.with("overview-more-items", &[("count", more.into())]),
            ));
        });
        card::rule(ui);
    }
}

/// What is to be seen to before the meeting, by the same rule as on its page.
fn warnings(ui: &mut Ui, scene: &Scene<'_>, next: &NextMeeting) {
    if next.warnings.is_empty() {
        return;
    }
    let p = Palette::of(ui);
    Frame::new().inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        card::group(ui, egui::Role::List, scene.t("plan-warnings"), |ui| {
            for warning in next.warnings.iter().take(WARNINGS) {
                warning_line(ui, scene, warning);
            }
        });
        let more = next.warnings.len().saturating_sub(WARNINGS);
        if more > 0 {
            let words = scene.with("plan-more-warnings", &[("count", more.into())]);
            ui.label(theme::caption(p, words));
        }
    });
    card::rule(ui);
}

fn item_row(ui: &mut Ui, scene: &Scene<'_>, rows: &mut Rows, next: &NextMeeting, item: &Item) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let row = council.agenda_items.get(item.item);
    let own = row.map_or("", |row| scene.text(Field::AGENDA_ITEM_TITLE, row.id, &row.title));
    let title = match item.case.and_then(|case| council.cases.get(case)) {
        Some(case) => scene.text(Field::CASE_TITLE, case.id, &case.title),
        None => own,
    };
    let time = item.begins.map(|time| scene.words.clock(time));
    let chips = standing(scene, item);
    let room = ui.available_width() - 32.0;
    let time_room = if time.is_some() { 50.0 } else { 0.0 };
    let galley = paint::row(ui, title, regular(14.0), p.text, room - time_room);
    let sizes: Vec<f32> = chips.iter().map(|chip| chip_of(chip).size(ui, room).x).collect();
    let fits = chips.len() == 1 && time_room + galley.size().x + 12.0 + sizes[0] <= room;
    let lines = if fits { 0 } else { chip_lines(&sizes, room - time_room) };
    let below = if lines > 0 { lines as f32 * CHIPS + 4.0 } else { 0.0 };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE + below), Sense::hover());

    let clock = item.begins.map(|time| scene.words.time(time)).unwrap_or_default();
    let mut spoken = vec![title, clock.as_str()];
    spoken.extend(chips.iter().map(|(.., words)| words.as_str()));
    spoken.retain(|part| !part.is_empty());
    let id = ui.scope_id().with(("agenda", item.item));
    let response = parts::whole_row(ui, rect, id, &spoken.join(", "));
    rows.add(ui, &response);
    if response.clicked() {
        let meeting = next.meeting;
        scene.send(match item.case {
            Some(case) => Command::OpenAgendaCase { meeting, case },
            None => Command::OpenMeeting(meeting),
        });
    }

    let left = rect.left() + 16.0;
    let line = rect.with_max_y(rect.top() + LINE);
    if let Some(time) = &time {
        let time = paint::row(ui, time, regular(14.0), p.text_weak, time_room);
        paint::place(ui.painter(), line.with_min_x(left), Align2::LEFT_CENTER, time);
    }
    let start = left + time_room;
    paint::place(ui.painter(), line.with_min_x(start), Align2::LEFT_CENTER, galley);
    if fits {
        let at = pos2(rect.right() - 16.0 - sizes[0], line.center().y - 11.0);
        chip_of(&chips[0]).paint(ui, at, room);
    } else {
        let area = Rect::from_min_max(pos2(start, line.bottom() - 2.0), pos2(left + room, rect.bottom()));
        paint_chips(ui, &chips, &sizes, area);
    }
}
