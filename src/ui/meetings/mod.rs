//! Møter: prepare it, hold it, close it.

use egui::Ui;

use super::Scene;
use super::view::View;
use crate::domain::Id;

/// What is open and half-typed in Møter.
#[derive(Default)]
pub struct MeetingsView {
    /// The meeting that is open.
    pub open: Option<Id>,
    /// The case of its agenda that notes are taken on.
    pub case: Option<Id>,
    /// The note that the line of notes is writing, once it has a first letter.
    pub draft_note: Option<Id>,
}

/// Draws the tab.
pub fn ui(_ui: &mut Ui, _scene: &Scene<'_>, _view: &mut View) {}
