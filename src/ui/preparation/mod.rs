//! Forberedelse: what one reads, thinks and means to say of each case before the meeting.

use egui::Ui;

use super::Scene;
use super::view::View;
use crate::domain::Meeting;

/// What is chosen and half-typed on the page.
#[derive(Default)]
pub struct PreparationView {}

/// Draws the page.
pub fn ui(_ui: &mut Ui, _scene: &Scene<'_>, _view: &mut View, _meeting: &Meeting) {}
