//! Tidligere råd: what the council has said before, where it was used and what came of it.

use egui::Ui;

use super::Scene;
use super::view::View;

/// What is chosen in the tab.
#[derive(Default)]
pub struct AdviceView {}

/// Draws the tab.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, _view: &mut View) {
    ui.label(scene.t("tab-advice"));
}
