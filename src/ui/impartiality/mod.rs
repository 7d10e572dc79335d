//! Habilitet: who may handle which case of a meeting, and how that was decided.

use egui::Ui;

use super::Scene;
use super::view::View;
use crate::domain::Meeting;

/// What is chosen and half-typed on the page.
#[derive(Default)]
pub struct ImpartialityView {}

/// Draws the page.
pub fn ui(_ui: &mut Ui, _scene: &Scene<'_>, _view: &mut View, _meeting: &Meeting) {}
