//! Prosjekter: the table of cases and the page of a case.

use egui::Ui;

use super::Scene;
use super::view::View;
use crate::domain::Id;

/// What is selected, filtered and half-typed in Prosjekter.
#[derive(Default)]
pub struct ProjectsView {
    /// The case selected in the table.
    pub selected: Option<Id>,
    /// The case whose page is open.
    pub open: Option<Id>,
}

/// Draws the tab.
pub fn ui(_ui: &mut Ui, _scene: &Scene<'_>, _view: &mut View) {}
