//! Innstillinger: what the person and the council have chosen.

use egui::Ui;

use super::Scene;
use super::view::View;

/// What is chosen in the tab.
#[derive(Default)]
pub struct SettingsView {}

/// Draws the tab.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, _view: &mut View) {
    ui.label(scene.t("tab-settings"));
}
