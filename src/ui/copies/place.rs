//! What is said where the open file lies in a shared folder.

use egui::Ui;

use super::CopiesView;
use crate::app::CopiesCommand;
use crate::domain::shared_place::SharedPlace;
use crate::ui::Scene;
use crate::ui::theme::Tone;
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;

/// Draws the banner, until the person has answered it.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, copies: &mut CopiesView) {
    let Some(place) = copies.place else { return };
    let title = match place {
        SharedPlace::Synced(service) => scene.with("copies-place-synced", &[("service", service.into())]),
        SharedPlace::CloudStorage => scene.t("copies-place-cloud").to_owned(),
        SharedPlace::Network => scene.t("copies-place-network").to_owned(),
    };
    let mut leave = false;
    Banner::new(Tone::Attention, &title, scene.t("copies-place-text")).show(ui, |ui| {
        // Where another writes in it, a copy would be one of two that both go on.
        if scene.model.may_write() && ui.add(Button::secondary(scene.t("copies-work-locally"))).clicked() {
            scene.send(CopiesCommand::WorkLocally);
        }
        leave = ui.add(Button::quiet(scene.t("copies-leave-place"))).clicked();
    });
    if leave {
        copies.place = None;
    }
}
