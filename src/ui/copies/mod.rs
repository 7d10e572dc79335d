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
use crate::domain::contributed::{Choice, Incoming, IncomingItem, Standing};
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
    /// Others that were left with something chosen in them.
    left: Vec<TakeView>,
    /// Whether a text field had the keyboard in the frame before: then Escape leaves the field, not the contribution.
    was_typing: bool,
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

    /// The same contribution looked through again: what a person chose in it `before` stands, where it is there to be
    /// chosen still. The first thing that was changed here since is shown.
    fn go_on_from(&mut self, before: &Self) {
        let proposed = before.incoming.proposed();
        let place_of = |incoming: &Incoming, item: &IncomingItem| {
            let mut items = incoming.items.iter();
            items.position(|other| other.item.what.key() == item.item.what.key())
        };
        let mut changed = None;
        for (place, item) in self.incoming.items.iter().enumerate() {
            let Some(was) = place_of(&before.incoming, item) else {
                continue;
            };
            if before.incoming.items[was].ours != item.ours {
                changed = changed.or(Some(place));
            }
            let choice = &before.choices[was];
            let may_be = match choice {
                Choice::Ours | Choice::Theirs => true,
                Choice::OursAndProposal | Choice::Third(_) => item.standing == Standing::Clash,
            };
            if may_be && *choice != proposed[was] {
                self.choices[place] = choice.clone();
            }
            if let Some(third) = before.third.get(&was) {
                self.third.insert(place, third.clone());
            }
        }
        let shown = before.incoming.items.get(before.chosen);
        let shown = shown.and_then(|item| place_of(&self.incoming, item));
        self.chosen = changed.or(shown).unwrap_or(self.chosen);
        self.was_is_open = before.was_is_open;
    }
}

impl CopiesView {
    /// Shows a contribution that has been read. What was chosen in it before is gone on with.
    pub fn look_through(&mut self, path: PathBuf, incoming: Incoming) {
        self.left.extend(self.take.take());
        let mut take = TakeView::new(path, incoming);
        let before = self.left.iter().position(|left| left.incoming.id == take.incoming.id);
        if let Some(before) = before {
            take.go_on_from(&self.left.swap_remove(before));
        }
        self.take = Some(take);
    }

    /// The screen is left. What is chosen stays, to be gone on with.
    pub fn leave(&mut self) {
        self.is_open = false;
        self.failed = None;
    }

    /// The contribution is taken in, and looked through no more.
    pub fn close(&mut self) {
        self.leave();
        self.take = None;
    }
}

/// Draws the dialog that is open, over the tab.
pub fn dialogs(ui: &mut egui::Ui, scene: &Scene<'_>, view: &mut View) {
    panels::ui(ui, scene, &mut view.copies);
}
