//! Copies for members, and the contributions that come back: made, sent, and taken in item by item.

use egui::Ui;

use super::Scene;
use super::view::View;

/// What is open and half-chosen.
#[derive(Default)]
pub struct CopiesView {
    /// Whether a contribution is being looked through, in place of the tab's page.
    pub is_open: bool,
}

/// Draws the contribution that is looked through.
pub fn ui(_ui: &mut Ui, _scene: &Scene<'_>, _view: &mut View) {}
