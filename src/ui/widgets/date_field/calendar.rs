//! The calendar: a month with week numbers, days off shaded.

use egui::{Align2, Rect, Role, Sense, Ui, Vec2, pos2, vec2};
use jiff::{Span, ToSpan as _, civil::Date};

use super::DateWords;
use crate::ui::{
    theme::{CONTROL_LOW, Palette, RADIUS_CONTROL, caption, heading, regular, semibold_font},
    widgets::{button::Button, card, icons, paint, row},
};

const DAY: Vec2 = vec2(40.0, 32.0);

/// One month, and what is marked in it.
pub(super) struct Calendar<'a> {
    pub words: &'a DateWords,
    pub today: Date,
    pub chosen: Option<Date>,
    pub foot: &'a str,
}

impl Calendar<'_> {
    /// Draws `month`, turns its leaves, and returns the day that was picked.
    pub fn show(&self, ui: &mut Ui, month: &mut Date, day_off: &impl Fn(Date) -> bool) -> Option<Date> {
        ui.set_width(8.0 * DAY.x);
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        let turned = self.head(ui, *month);
        let mut picked = self.days(ui, *month, day_off);
        card::rule(ui);
        ui.horizontal(|ui| {
            if ui.add(Button::quiet(&self.words.today).low()).clicked() {
                picked = Some(self.today);
            }
            let room = vec2(ui.available_width(), CONTROL_LOW);
            row::at_right(ui, room, caption(Palette::of(ui), self.foot));
        });
        // Not before all is drawn: head and days of one frame are of the same month.
        if let Some(turned) = turned {
            *month = month.checked_add(turned).unwrap_or(*month);
            ui.request_repaint();
        }
        picked
    }

    /// Draws the month's name between the buttons that turn the leaves; returns how far to turn.
    fn head(&self, ui: &mut Ui, month: Date) -> Option<Span> {
        let start = |ui: &mut Ui| {
            let back = Button::icon_only(icons::ICON_CHEVRON_LEFT, &self.words.previous_month);
            let back = ui.add(back.low()).clicked();
            ui.centered_and_justified(|ui| {
                let title = format!("{} {}", self.month_name(month), month.year());
                ui.label(heading(Palette::of(ui), title));
            });
            back
        };
        let (back, on) = row::ends(ui, CONTROL_LOW, start, |ui| {
            let on = Button::icon_only(icons::ICON_CHEVRON_RIGHT, &self.words.next_month);
            ui.add(on.low()).clicked()
        });
        match (back, on) {
            (true, _) => Some((-1).month()),
            (_, true) => Some(1.month()),
            _ => None,
        }
    }

    fn month_name(&self, date: Date) -> &str {
        &self.words.names.months[usize::from(date.month().unsigned_abs()) - 1]
    }

    fn days(&self, ui: &mut Ui, month: Date, day_off: &impl Fn(Date) -> bool) -> Option<Date> {
        let p = Palette::of(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(8.0 * DAY.x, 7.0 * DAY.y), Sense::hover());
        let cell = |column: usize, line: usize| {
            let at = vec2(column as f32 * DAY.x, line as f32 * DAY.y);
            Rect::from_min_size(rect.min + at, DAY)
        };
        let write = |rect: Rect, text: &str| {
            let galley = paint::row(ui, text, regular(13.0), p.text_weak, DAY.x);
            paint::place(ui.painter(), rect, Align2::CENTER_CENTER, galley);
        };
        write(cell(0, 0), &self.words.week);
        for (column, day) in self.words.weekdays_short.iter().enumerate() {
            write(cell(column + 1, 0), day);
        }
        let before = i64::from(month.weekday().to_monday_zero_offset());
        let first = month.checked_sub(before.days()).unwrap_or(month);
        let mut picked = None;
        for week in 0..6_usize {
            for column in 0..7_usize {
                let past = (week * 7 + column) as i64;
                let Ok(date) = first.checked_add(past.days()) else {
                    continue;
                };
                if column == 0 {
                    write(cell(0, week + 1), &date.iso_week_date().week().to_string());
                }
                let in_month = date.month() == month.month();
                let at = cell(column + 1, week + 1);
                if self.day(ui, at, date, in_month, day_off(date)) {
                    picked = Some(date);
                }
            }
        }
        picked
    }

    fn day(&self, ui: &Ui, rect: Rect, date: Date, in_month: bool, off: bool) -> bool {
        let p = Palette::of(ui);
        let response = ui.interact(rect, ui.scope_id().with(date), Sense::click());
        let chosen = self.chosen == Some(date);
        let painter = ui.painter();
        if chosen {
            painter.rect_filled(rect, RADIUS_CONTROL, p.accent);
        } else if response.hovered() {
            painter.rect_filled(rect, RADIUS_CONTROL, p.selected);
        } else if off {
            painter.rect_filled(rect, 0, p.head);
        }
        let ink = match (chosen, in_month && !off) {
            (true, _) => p.on_accent,
            (false, true) => p.text,
            (false, false) => p.text_weak,
        };
        let font = if chosen { semibold_font(14.0) } else { regular(14.0) };
        let galley = paint::row(ui, &date.day().to_string(), font, ink, DAY.x);
        paint::place(painter, rect, Align2::CENTER_CENTER, galley);
        if date == self.today && !chosen {
            let line = Rect::from_center_size(pos2(rect.center().x, rect.bottom() - 5.0), vec2(16.0, 2.0));
            painter.rect_filled(line, 1, p.accent);
        }
        paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
        let weekday = &self.words.names.weekdays[date.weekday().to_monday_zero_offset() as usize];
        let spoken = format!("{weekday} {}. {} {}", date.day(), self.month_name(date), date.year());
        paint::name_chosen(&response, Role::Button, chosen, &spoken);
        response.clicked()
    }
}
