//! The owner's private notes and talking points on what is shown, folded until they are asked for. Never on the large screen.

use egui::{Role, Ui};

use super::LiveView;
use crate::app::LiveCommand;
use crate::domain::{Field, Note, NoteKind};
use crate::ui::Scene;
use crate::ui::keys::with_command;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, icons};

/// The height of the fold while it is folded, in points, with the room over it.
pub const FOLDED: f32 = 52.0;

/// Draws the fold: talking points in order, and then private notes.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, live: &mut LiveView, own: &[&Note]) {
    if own.is_empty() {
        return;
    }
    ui.add_space(8.0);
    let words = scene.with("live-private", &[("count", own.len().into())]);
    let arrow = if live.private_is_open {
        icons::ICON_EXPAND_LESS
    } else {
        icons::ICON_CHEVRON_RIGHT
    };
    let button = Button::secondary(&words)
        .icon(icons::ICON_VISIBILITY_OFF)
        .trailing(arrow)
        .width(ui.available_width());
    if ui.add(button).clicked() {
        live.private_is_open = !live.private_is_open;
    }
    if !live.private_is_open {
        return;
    }
    let p = Palette::of(ui);
    card::group(ui, Role::List, scene.t("live-private-list"), |ui| {
        for (place, note) in own.iter().enumerate() {
            text(ui, scene, note);
            if place == 0 && note.kind == NoteKind::TalkingPoint {
                let keys = with_command(egui::Key::T);
                let say = Button::quiet(scene.t("live-say")).key(&keys).low();
                if ui.add(say).clicked() {
                    scene.send(LiveCommand::SayTalkingPoint);
                }
            }
        }
    });
    ui.label(theme::caption(p, scene.t("live-private-text")));
}

fn text(ui: &mut Ui, scene: &Scene<'_>, note: &Note) {
    let p = Palette::of(ui);
    ui.horizontal_top(|ui| {
        let icon = if note.kind == NoteKind::TalkingPoint {
            icons::ICON_CHAT
        } else {
            icons::ICON_LOCK
        };
        icons::picture(ui, icon, icons::MEDIUM, p.text_weak);
        let body = scene.text(Field::NOTE_BODY, note.id, &note.body);
        ui.add(egui::Label::new(theme::body(p, body)).wrap());
    });
}
