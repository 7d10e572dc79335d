//! The owner's private notes and talking points on what is shown, folded until they are asked for. Never on the large screen.

use egui::{Role, Ui};

use super::LiveView;
use crate::app::LiveCommand;
use crate::app::command::Command;
use crate::domain::{Field, Note, NoteKind};
use crate::ui::Scene;
use crate::ui::keys::with_command;
use crate::ui::meetings::Place;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, icons};

/// Draws the fold.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, live: &mut LiveView, place: &Place) {
    let subject = place.on.subject();
    let notes = scene
        .texts(subject)
        .into_iter()
        .flat_map(|texts| texts.notes.of(subject));
    let own = notes.filter(|note| note.kind == NoteKind::TalkingPoint || note.is_private);
    let (mut points, notes): (Vec<&Note>, Vec<&Note>) = own.partition(|note| note.kind == NoteKind::TalkingPoint);
    if points.is_empty() && notes.is_empty() {
        return;
    }
    points.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
    ui.add_space(16.0);
    let count = points.len() + notes.len();
    let words = scene.with("live-private", &[("count", count.into())]);
    let arrow = if live.private_is_open {
        icons::ICON_EXPAND_LESS
    } else {
        icons::ICON_CHEVRON_RIGHT
    };
    let button = Button::secondary(&words)
        .icon(icons::ICON_VISIBILITY_OFF)
        .trailing(arrow);
    if ui.add(button).clicked() {
        live.private_is_open = !live.private_is_open;
    }
    if !live.private_is_open {
        return;
    }
    let p = Palette::of(ui);
    card::group(ui, Role::List, scene.t("live-private-list"), |ui| {
        for (place, point) in points.iter().enumerate() {
            text(ui, scene, point);
            if place == 0 {
                let keys = with_command(egui::Key::T);
                let say = Button::quiet(scene.t("live-say")).key(&keys).low();
                if ui.add(say).clicked() {
                    scene.send(Command::from(LiveCommand::SayTalkingPoint));
                }
            }
        }
        for note in notes {
            text(ui, scene, note);
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
