//! Brev: get the letter right by Friday.

use std::path::PathBuf;

use egui::Ui;

use super::Scene;
use super::view::View;
use crate::app::preview::Seen;
use crate::domain::Id;
use crate::language::sentences::Sentence;

/// What is open and half-typed in Brev.
#[derive(Default)]
pub struct LettersView {
    /// The case whose letter is open.
    pub open: Option<Id>,
    /// The pages of the letter, as far as they are drawn; `app` puts them here.
    pub seen: Seen,
    /// The pages in view and how many pixels a point has; `app` draws these.
    pub pages_in_view: std::ops::Range<usize>,
    pub pixels_per_point: f64,
    pub save_panel: Option<SavePanel>,
    /// A folder chosen in the system's dialog; the panel takes it in.
    pub picked_folder: Option<PathBuf>,
    pub is_saving: bool,
    /// Why the letter could not be saved.
    pub save_failed: Option<Sentence>,
}

/// What is chosen in the panel that saves a letter.
#[derive(Clone, Debug, Default)]
pub struct SavePanel {
    pub file_name: String,
    pub folder: String,
    pub open: bool,
    pub replace: bool,
}

/// Draws the tab.
pub fn ui(_ui: &mut Ui, _scene: &Scene<'_>, _view: &mut View) {}
