//! The versions of the minutes: who made them and when, each to be shown, compared and brought forward.

use egui::{Align2, Frame, Margin, Rect, Role, ScrollArea, Sense, Ui, vec2};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Open;
use crate::app::MinutesCommand;
use crate::domain::{Minutes, MinutesStatus};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette, regular, semibold_font};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, paint, row};

/// The most rows seen at a time.
const SHOWN: usize = 4;
const ROW: f32 = 36.0;

/// Draws the list.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    let p = Palette::of(ui);
    let versions = scene.model.council.minutes_versions(open.meeting.id);
    ui.spacing_mut().item_spacing.y = 0.0;
    let head = Frame::new().fill(p.surface).inner_margin(Margin::symmetric(20, 3));
    head.show(ui, |ui| {
        let title = |ui: &mut Ui| card::heading(ui, theme::heading(p, scene.t("minutes-versions")));
        row::ends(ui, CONTROL_LOW, title, |ui| compare(ui, scene, view, open, &versions));
    });
    card::rule(ui);
    let height = ROW * versions.len().min(SHOWN) as f32;
    ScrollArea::vertical()
        .id_salt("versions")
        .max_height(height)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            card::list(ui, scene.t("minutes-versions"), versions.len(), |ui| {
                for (place, version) in versions.iter().rev().enumerate() {
                    ui.push_id(version.id, |ui| one(ui, scene, view, open, (place, version)));
                }
            });
        });
    card::rule(ui);
}

/// Compares the version shown with the one before it, or stops that.
fn compare(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, versions: &[&Minutes]) {
    if view.minutes.compared.is_some() {
        if ui.add(Button::quiet(scene.t("minutes-compare-stop")).low()).clicked() {
            view.minutes.compared = None;
        }
        return;
    }
    let before = versions.iter().rev().find(|other| other.number < open.minutes.number);
    let Some(before) = before else { return };
    let values = [("first", before.number.into()), ("second", open.minutes.number.into())];
    if ui
        .add(Button::quiet(&scene.with("minutes-compare", &values)).low())
        .clicked()
    {
        view.minutes.compared = Some(before.id);
    }
}

fn one(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, (place, version): (usize, &Minutes)) {
    let p = Palette::of(ui);
    let is_shown = version.id == open.minutes.id;
    let latest = scene.model.council.latest_minutes(open.meeting.id);
    let is_latest = latest.is_some_and(|latest| latest.id == version.id);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let words = told(scene, version);
    let may_bring = !is_latest && scene.model.may_write();
    let bring = if may_bring { 112.0 } else { 20.0 };
    let press = rect.with_max_x(rect.right() - if may_bring { bring } else { 0.0 });
    let response = ui.interact(press, ui.scope_id().with("version"), Sense::click());
    let painter = ui.painter();
    if is_shown {
        painter.rect_filled(rect, 0, p.selected);
    } else if response.hovered() {
        painter.rect_filled(rect, 0, p.quiet);
    }
    let inner = rect.shrink2(vec2(20.0, 0.0));
    let number = paint::row(ui, &version.number.to_string(), semibold_font(14.0), p.text, 24.0);
    paint::place(painter, inner, Align2::LEFT_CENTER, number);
    let shown = if is_shown && !may_bring {
        scene.t("minutes-shown")
    } else {
        ""
    };
    let mark = paint::row(ui, shown, regular(13.0), p.text_weak, 80.0);
    let room = rect.right() - bring - mark.size().x - inner.left() - 28.0;
    let line = paint::row(ui, &words, regular(14.0), p.text, room);
    paint::place(
        painter,
        inner.with_min_x(inner.left() + 20.0),
        Align2::LEFT_CENTER,
        line,
    );
    paint::place(painter, inner, Align2::RIGHT_CENTER, mark);
    paint::focus_ring(ui, &response, 4.0);
    let values = [("number", version.number.into()), ("what", words.into())];
    let spoken = scene.with("minutes-version-spoken", &values);
    paint::name_chosen(&response, Role::ListItem, is_shown, &spoken);
    paint::set_position(&response, place);
    if response.clicked() {
        view.minutes.shown = (!is_latest).then_some(version.id);
        view.minutes.compared = None;
        view.minutes.unfolded = None;
    }
    if may_bring {
        let place = Rect::from_min_max(egui::pos2(rect.right() - bring, rect.top()), rect.max);
        let name = scene.with("minutes-bring-forward-named", &[("number", version.number.into())]);
        let button = Button::quiet(scene.t("minutes-bring-forward")).named(&name).low();
        let builder = egui::UiBuilder::new().max_rect(place.shrink2(vec2(4.0, 2.0)));
        if ui.scope_builder(builder, |ui| ui.add(button)).inner.clicked() {
            scene.send(MinutesCommand::BringForward(version.id));
        }
    }
}

/// «Til godkjenning · Sekretær 2, mandag 16. november kl. 09.20».
fn told(scene: &Scene<'_>, version: &Minutes) -> String {
    let status = scene
        .words
        .text_of(&format!("minutes-status-{}", version.status.code().replace('_', "-")));
    let (who, at) = match (version.status, version.approved_at) {
        (MinutesStatus::Approved, Some(at)) => (&version.approved_by, at),
        _ => (&version.made_by, version.created_at),
    };
    let when = moment(scene, at);
    let mut line = if who.is_empty() {
        format!("{status} · {when}")
    } else {
        format!("{status} · {who}, {when}")
    };
    let corrected = version.corrects_id.and_then(|id| scene.model.council.minutes.get(id));
    if let Some(corrected) = corrected.filter(|_| !version.is_locked()) {
        line += " · ";
        line += &scene.with("minutes-corrects-short", &[("number", corrected.number.into())]);
    }
    line
}

/// «mandag 16. november kl. 09.20», on this machine's clock.
pub(super) fn moment(scene: &Scene<'_>, at: Timestamp) -> String {
    let at = at.to_zoned(TimeZone::system()).datetime();
    format!(
        "{} {}",
        scene.words.date_with_weekday(at.date()),
        scene.words.time(at.time())
    )
}
