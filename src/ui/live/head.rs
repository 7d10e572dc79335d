//! The bar over a meeting that is held: which meeting, how it stands, the time, the large screen, and the way out.

use egui::{Frame, Margin, Panel, Ui};

use super::super::{Scene, View, keys, meetings, top_bar};
use crate::app::LiveCommand;
use crate::app::command::Command;
use crate::domain::Meeting;
use crate::ui::theme::{self, CONTROL, Palette, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::mark::mark;
use crate::ui::widgets::{icons, row};

/// From this width on, in points, the buttons have their words.
const WIDE: f32 = 1000.0;
/// From this width on the state of saving has room.
const MEDIUM: f32 = 760.0;

/// Draws the bar.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &View) {
    let Some(meeting) = view.live.meeting.and_then(|id| scene.model.council.meetings.get(id)) else {
        return;
    };
    let p = Palette::of(ui);
    let frame = Frame::new().fill(p.surface).inner_margin(Margin::symmetric(16, 8));
    Panel::top("live-bar")
        .exact_size(56.0)
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            let width = ui.available_width();
            let end = |ui: &mut Ui| {
                if width >= MEDIUM {
                    top_bar::save_state(ui, scene);
                }
                time(ui, scene, meeting);
                buttons(ui, scene, view, width >= WIDE);
            };
            row::ends(ui, CONTROL, |ui| name(ui, scene, meeting, width), end);
        });
}

fn name(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, width: f32) {
    let p = Palette::of(ui);
    if width >= MEDIUM {
        mark(ui, 32.0, scene.t("product-name"));
    }
    let chips = if width >= WIDE { 320.0 } else { 40.0 };
    ui.scope(|ui| {
        ui.set_max_width((ui.available_width() - chips).max(80.0));
        let title = theme::heading(p, meetings::meeting_title(scene, meeting));
        ui.add(egui::Label::new(title).truncate());
    });
    if width < WIDE {
        return;
    }
    let council = scene.model.council.name();
    let chip = if scene.model.council.is_example() {
        format!("{council} · {}", scene.t("example-tag"))
    } else {
        council.to_owned()
    };
    let room = (ui.available_width() - 130.0).max(60.0);
    ui.scope(|ui| {
        ui.set_max_width(room);
        ui.add(StatusChip::new(Tone::Neutral, &chip));
    });
    let (tone, icon, key) = match (meeting.opened_at, meeting.closed_at) {
        (_, Some(_)) => (Tone::Neutral, icons::ICON_CHECK_CIRCLE, "live-is-closed"),
        (Some(_), None) => (Tone::Info, icons::ICON_RADIO_BUTTON_CHECKED, "live-is-open"),
        (None, None) => (Tone::Neutral, icons::ICON_RADIO_BUTTON_UNCHECKED, "live-is-not-open"),
    };
    ui.add(StatusChip::new(tone, scene.t(key)).icon(icon));
}

/// The time of day, as long as it is followed: while an item is under way.
fn time(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    if scene.model.council.running_item(meeting.id).is_some() {
        let p = Palette::of(ui);
        let now = scene.now.to_zoned(scene.zone.clone()).time();
        ui.label(theme::section(p, scene.words.clock(now)));
    }
}

fn buttons(ui: &mut Ui, scene: &Scene<'_>, view: &View, wide: bool) {
    let shown = view.live.projector_is_shown;
    let word = scene.t(if shown {
        "live-hide-projector"
    } else {
        "live-show-projector"
    });
    let button = if wide {
        Button::secondary(word).icon(icons::ICON_CO_PRESENT)
    } else {
        Button::icon_only(icons::ICON_CO_PRESENT, word).framed()
    };
    if ui.add(button.low()).clicked() {
        scene.send(LiveCommand::ShowProjector(!shown));
    }
    let (icon, key) = if view.live.in_window {
        (icons::ICON_FULLSCREEN, "live-fill-screen")
    } else {
        (icons::ICON_FULLSCREEN_EXIT, "live-keep-window")
    };
    if ui.add(Button::icon_only(icon, scene.t(key)).framed().low()).clicked() {
        scene.send(LiveCommand::ToggleFullScreen);
    }
    let toggle = Command::Live(LiveCommand::Toggle);
    let keys = keys::keys_of_command(scene.words, &toggle);
    let leave = scene.t("live-leave");
    let button = if wide {
        Button::secondary(leave).key(&keys)
    } else {
        Button::icon_only(icons::ICON_CLOSE, leave).framed()
    };
    if ui.add(button.low()).clicked() {
        scene.send(toggle);
    }
}
