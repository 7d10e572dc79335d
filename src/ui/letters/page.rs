//! The letter's pages as they will be printed, beside what one writes.

use egui::Ui;

use super::editor::Open;
use super::places;
use crate::ui::pages::{self, PagesWords};
use crate::ui::scene::Scene;
use crate::ui::view::View;

/// How the pages are shown beside the text.
#[derive(Default)]
pub(super) struct PageView {
    /// Where there is room for one of the two: the page instead of the text.
    pub is_chosen: bool,
    /// The letter is asked to be saved as a file.
    pub save_as_asked: bool,
}

/// Draws the column.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    view.letters.pages.marked = places::section_key(&view.letters);
    let words = PagesWords {
        title: "letters-preview",
        spoken: "letters-page-spoken",
    };
    if let Some(key) = pages::ui(ui, scene, &mut view.letters.pages, &words) {
        places::go_to_section(scene, view, open, &key);
    }
}
