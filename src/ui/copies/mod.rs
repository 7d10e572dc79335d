//! Copies for members, and the contributions that come back: made, sent, and taken in item by item.

mod clash;
mod items;
mod make;
mod panels;
mod place;
mod take;
mod words;

use std::path::PathBuf;

use super::Scene;
use super::view::View;
use crate::domain::contributed::{Choice, Incoming, Standing};
use crate::domain::shared_place::SharedPlace;
use crate::language::sentences::Sentence;

pub use make::MakePanel;
pub use panels::{FileFor, FilePanel, SendPanel};
pub use place::ui as place_banner;
pub use take::ui;

/// What is open and half-chosen.
#[derive(Default)]
pub struct CopiesView {
    /// Whether a contribution is being looked through, in place of the tab's page.
    pub is_open: bool,
    pub take: Option<TakeView>,
    pub panel: Option<Panel>,
    /// Whether something asked for is under way.
    pub is_working: bool,
    /// Why the last thing asked for was not done.
    pub failed: Option<Sentence>,
    /// What is told when the file has been opened again.
    pub told: Option<Sentence>,
    /// What is wrong with the place where the open file lies, until the person has answered.
    pub place: Option<SharedPlace>,
}

/// The dialog that is open.
pub enum Panel {
    Make(MakePanel),
    Send(SendPanel),
    File(FilePanel),
}

impl Panel {
    /// The folder that was chosen in the system's dialog.
    pub fn set_folder(&mut self, folder: String) {
        match self {
            Self::Make(panel) => panel.folder = folder,
            Self::Send(panel) => panel.folder = folder,
            Self::File(_) => {}
        }
    }
}

/// A contribution that is looked through, with what is chosen for each thing in it.
pub struct TakeView {
    pub path: PathBuf,
    pub incoming: Incoming,
    pub choices: Vec<Choice>,
    /// Which of them is shown.
    pub(super) chosen: usize,
    /// The third text, as it is being written, by item.
    pub(super) third: std::collections::BTreeMap<usize, String>,
    pub(super) was_is_open: bool,
}

impl TakeView {
    /// Nothing chosen yet but what is proposed; the first that was changed on both sides is shown.
    #[must_use]
    pub fn new(path: PathBuf, incoming: Incoming) -> Self {
        let choices = incoming.proposed();
        let first = |standing| incoming.items.iter().position(|item| item.standing == standing);
        let chosen = first(Standing::Clash)
            .or_else(|| first(Standing::New))
            .unwrap_or_default();
        Self {
            path,
            choices,
            chosen,
            incoming,
            third: std::collections::BTreeMap::new(),
            was_is_open: true,
        }
    }
}

impl CopiesView {
    /// The contribution is looked through no more.
    pub fn close(&mut self) {
        self.is_open = false;
        self.take = None;
        self.failed = None;
    }
}

/// Draws the dialog that is open, over the tab.
pub fn dialogs(ui: &mut egui::Ui, scene: &Scene<'_>, view: &mut View) {
    panels::ui(ui, scene, &mut view.copies);
}
