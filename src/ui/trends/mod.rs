//! Trender: what do we see across cases.

use egui::Ui;

use super::Scene;
use super::view::View;

/// What is chosen in Trender.
#[derive(Default)]
pub struct TrendsView {
    /// Which charts are shown as tables.
    pub as_table: [bool; 2],
}

/// Draws the tab.
pub fn ui(_ui: &mut Ui, _scene: &Scene<'_>, _view: &mut View) {}
