//! A paper of a case: its text page by page, with notes beside it.

use egui::Ui;

use super::Scene;
use super::view::View;
use crate::domain::Id;

/// What is open and half-typed on the page.
#[derive(Default)]
pub struct PapersView {
    /// The case document that is open, in place of the tab's page.
    pub open: Option<Id>,
}

/// Draws the paper that is open.
pub fn ui(_ui: &mut Ui, _scene: &Scene<'_>, _view: &mut View) {}
