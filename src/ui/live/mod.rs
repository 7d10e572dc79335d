//! Møtemodus: a meeting that is held, in the whole window, and what all in the room may see in a second one.

use egui::Ui;

use super::Scene;
use super::view::View;
use crate::domain::Id;

/// What is open and half-typed.
#[derive(Default)]
pub struct LiveView {
    /// The meeting that is held, in place of the whole window.
    pub meeting: Option<Id>,
}

/// Draws the meeting that is held.
pub fn ui(_ui: &mut Ui, _scene: &Scene<'_>, _view: &mut View) {}
