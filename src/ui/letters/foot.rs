//! The line at the foot of a letter: how long there is, what is missing, and how much is written.

use egui::{Frame, Margin, Ui};
use jiff::civil::Date;

use super::editor::{Composed, Open};
use super::places;
use crate::document::{LetterDocument, LetterPlace, Missing};
use crate::domain::{DeadlineKind, LetterStatus};
use crate::language::{capitalised, sentences};
use crate::ui::scene::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::row;

/// Draws the line.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, composed: &Composed) {
    let p = Palette::of(ui);
    let all = ui.max_rect();
    ui.painter().rect_filled(all, 0, p.surface);
    ui.painter()
        .hline(all.x_range(), all.top() + 0.5, egui::Stroke::new(1.0, p.rule));
    let narrow = all.width() < 700.0;
    Frame::new()
        .inner_margin(Margin::symmetric(if narrow { 12 } else { 24 }, 6))
        .show(ui, |ui| {
            let written = (!narrow).then(|| written(scene, view, &composed.document));
            let start = |ui: &mut Ui| {
                deadline(ui, scene, open, narrow);
                missing(ui, scene, view, open, &composed.missing);
            };
            row::ends(ui, CONTROL_LOW, start, |ui| {
                if let Some(words) = written {
                    ui.label(theme::weak(p, words));
                }
            });
        });
}

/// "3 dager igjen · ut senest fredag 20. november (3 virkedager)".
fn deadline(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>, narrow: bool) {
    let p = Palette::of(ui);
    if open.letter.status == LetterStatus::Sent {
        let words = match open.case.letter_on {
            Some(date) => scene.with(
                "letters-sent-on",
                &[("date", scene.words.date_with_weekday(date).into())],
            ),
            None => scene.t("letters-status-sent").to_owned(),
        };
        icons::picture(ui, icons::ICON_CHECK_CIRCLE, icons::CONTROL, p.good);
        ui.label(theme::body(p, words));
        return;
    }
    let Some((date, _)) = scene.model.council.due(open.case, DeadlineKind::Letter) else {
        return;
    };
    let due = due(scene, date);
    let ink = if due.days < 0 { p.attention } else { p.accent };
    icons::picture(ui, icons::ICON_SCHEDULE, icons::CONTROL, ink);
    ui.label(theme::semibold(p, &due.left).color(if due.days < 0 { p.attention } else { p.text }));
    if !narrow {
        ui.add(egui::Label::new(theme::body(p, format!("· {}", due.by))).truncate());
    }
}

/// When a letter is due, in words.
pub(super) struct Due {
    /// Calendar days left; negative when it is past.
    pub days: i32,
    /// "3 dager igjen".
    pub left: String,
    /// "ut senest fredag 20. november (3 virkedager)".
    pub by: String,
}

/// The words of a deadline for a letter.
pub(super) fn due(scene: &Scene<'_>, date: Date) -> Due {
    let days = scene.today.until(date).map_or(0, |span| span.get_days());
    let working = scene.model.council.days_off().working_days_between(scene.today, date);
    let left = match days {
        0 => scene.t("letters-due-today").to_owned(),
        1.. => scene.with("letters-days-left", &[("count", days.into())]),
        _ => scene.with("letters-days-over", &[("count", days.abs().into())]),
    };
    let day = scene.words.date_with_weekday(date);
    let by = if days > 0 {
        let working = scene.with("letters-working-days", &[("count", working.into())]);
        scene.with("letters-out-by-in", &[("date", day.into()), ("days", working.into())])
    } else {
        scene.with("letters-out-by", &[("date", day.into())])
    };
    Due { days, left, by }
}

/// How many things are missing; opens the list, and each leads to its place.
fn missing(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, missing: &[Missing]) {
    if missing.is_empty() {
        let p = Palette::of(ui);
        icons::picture(ui, icons::ICON_TASK_ALT, icons::CONTROL, p.good);
        ui.add(egui::Label::new(theme::body(p, scene.t("letters-nothing-missing"))).truncate());
        return;
    }
    let words = scene.with("letters-missing", &[("count", missing.len().into())]);
    let button = ui.add(Button::quiet(&words).icon(icons::ICON_CHECKLIST).low());
    menu(&button, |ui| {
        for one in missing {
            if ui.add(MenuRow::new(&missing_words(scene, one))).clicked() {
                places::go_to_missing(view, open, one);
            }
        }
    });
}

/// What is missing, in words.
pub(super) fn missing_words(scene: &Scene<'_>, missing: &Missing) -> String {
    capitalised(&sentences::missing(scene.words, missing))
}

/// Pages and words.
fn written(scene: &Scene<'_>, view: &View, document: &LetterDocument) -> String {
    let mut count = 0;
    document.for_each_text(|place, text| {
        if !matches!(
            place,
            LetterPlace::Words | LetterPlace::Council | LetterPlace::Letterhead | LetterPlace::Footer
        ) {
            count += text.split_whitespace().count();
        }
    });
    let words = scene.with("letters-words", &[("count", count.into())]);
    match &view.letters.pages.seen.pages {
        Some(pages) => {
            let pages = scene.with("letters-pages", &[("count", pages.page_count().into())]);
            format!("{pages} · {words}")
        }
        None => words,
    }
}
