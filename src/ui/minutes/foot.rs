//! The line at the foot: how the minutes stand, what is said of them, which letters wait, and what locks.

use egui::{Frame, Margin, Ui};
use jiff::tz::TimeZone;

use super::{Open, Pane, approve};
use crate::app::{Command, MinutesCommand};
use crate::domain::{Id, LetterStatus, Meeting, MinutesStatus};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{icons, row};

/// Draws the line.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, meeting: &Meeting, open: Option<&Open<'_>>) {
    let p = Palette::of(ui);
    let all = ui.max_rect();
    ui.painter().rect_filled(all, 0, p.surface);
    ui.painter()
        .hline(all.x_range(), all.top() + 0.5, egui::Stroke::new(1.0, p.rule));
    let narrow = all.width() < 700.0;
    let margin = Margin::symmetric(if narrow { 12 } else { 24 }, 6);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        let start = |ui: &mut Ui| {
            if meeting.closed_at.is_none() && scene.model.may_write() {
                let close = Button::quiet(scene.t("minutes-close-meeting"))
                    .icon(icons::ICON_TASK_ALT)
                    .low();
                if ui.add(close).clicked() {
                    scene.send(MinutesCommand::CloseMeeting(meeting.id));
                }
            } else if let Some(open) = open.filter(|_| !narrow) {
                stands(ui, scene, open);
            }
            if let Some(open) = open {
                said(ui, scene, view, open);
            }
            letters(ui, scene, meeting);
        };
        row::ends(ui, CONTROL_LOW, start, |ui| {
            if let Some(open) = open.filter(|_| !narrow) {
                icons::picture(ui, icons::ICON_LOCK, icons::MEDIUM, p.text_weak);
                ui.label(theme::weak(p, locks(scene, open)));
            }
        });
    });
}

/// How the version stands: «Godkjent 18. november av Sekretær 2».
fn stands(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>) {
    let p = Palette::of(ui);
    let (icon, ink, words) = match open.minutes.status {
        MinutesStatus::Draft => (
            icons::ICON_SCHEDULE,
            p.accent,
            scene.t("minutes-stands-draft").to_owned(),
        ),
        MinutesStatus::ForApproval => (
            icons::ICON_SCHEDULE,
            p.accent,
            scene.t("minutes-stands-for-approval").to_owned(),
        ),
        MinutesStatus::Approved => {
            let date = open
                .minutes
                .approved_at
                .map(|at| at.to_zoned(TimeZone::system()).date());
            let date = date.map(|date| scene.words.date_long(date)).unwrap_or_default();
            (
                icons::ICON_CHECK_CIRCLE,
                p.good,
                scene.with("minutes-stands-approved", &[("date", date.into())]),
            )
        }
    };
    icons::picture(ui, icon, icons::CONTROL, ink);
    ui.add(egui::Label::new(theme::semibold(p, words)).truncate());
}

/// How many comments there are; leads to the first.
fn said(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    let (count, first) = approve::open_comments(scene, open);
    if count == 0 {
        return;
    }
    let words = scene.with("minutes-comments-open", &[("count", count.into())]);
    if ui.add(Button::quiet(&words).icon(icons::ICON_CHAT).low()).clicked() {
        view.minutes.unfolded = first;
        view.minutes.reveal = true;
        view.minutes.pane = Pane::Text;
    }
}

/// Letters that are not sent though there is something to recommend; leads to them.
fn letters(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let council = &scene.model.council;
    let cases = council.agenda(meeting.id).into_iter().filter_map(|item| item.case_id);
    let waiting: Vec<Id> = cases
        .filter(|case| council.recommendations.of(*case).next().is_some())
        .filter(|case| {
            let letter = council.letters.of(*case).next_back();
            letter.is_none_or(|letter| letter.status != LetterStatus::Sent)
        })
        .collect();
    let Some(first) = waiting.first() else { return };
    let words = scene.with("minutes-letters-wait", &[("count", waiting.len().into())]);
    if ui
        .add(Button::quiet(&words).icon(icons::ICON_EDIT_DOCUMENT).low())
        .clicked()
    {
        scene.send(if waiting.len() == 1 {
            Command::OpenLetter(*first)
        } else {
            Command::ShowLetters
        });
    }
}

/// What is locked, and what a correction will be.
fn locks(scene: &Scene<'_>, open: &Open<'_>) -> String {
    let latest = scene.model.council.latest_minutes(open.meeting.id);
    let next = latest.map_or(1, |latest| latest.number) + 1;
    if !open.minutes.is_locked() {
        return scene.with("minutes-will-lock", &[("number", next.into())]);
    }
    let key = if open.composed.is_whole {
        "minutes-locked-whole"
    } else {
        "minutes-locked-changed"
    };
    scene.with(key, &[("number", next.into())])
}
