//! Brev: get the letter right by Friday.

mod checks;
mod composed;
mod editor;
pub(in crate::ui) mod fields;
mod foot;
mod head;
mod list;
mod notes;
mod page;
mod places;
mod recommendation;
mod recommendations;
mod save_panel;
mod writing;

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::Ui;
use jiff::civil::Date;

use super::Scene;
use super::view::View;
use crate::app::Model;
use crate::document::{LetterDocument, LetterFormat};
use crate::domain::Id;
use crate::ui::drafts::Drafts;
use crate::ui::pages::PagesView;
use crate::ui::saving::{FilePlace, Saving, Usual};

/// What is open and half-typed in Brev.
#[derive(Default)]
pub struct LettersView {
    /// The case whose letter is open.
    pub open: Option<Id>,
    /// The case whose letter was opened last.
    pub last_open: Option<Id>,
    pub pages: PagesView,
    pub drafts: Drafts,
    pub save_panel: Option<SavePanel>,
    pub saving: Saving,
    pub usual: Usual,
    /// The case whose letter was saved last.
    pub saved: Option<Id>,
    kept: composed::Kept,
    list: list::ListView,
    writing: Writing,
    page: page::PageView,
}

impl LettersView {
    /// The letter that is open as it stands, with what is typed and not saved. Dated `today` where no date is chosen. The
    /// same value is given until the letter may have changed.
    pub fn document(&mut self, model: &Model, today: Date) -> Option<Arc<LetterDocument>> {
        let composed = self.kept.composed(model, self.open?, today)?;
        Some(composed.document.clone())
    }
}

/// What is chosen in the panel that saves a letter.
#[derive(Clone, Debug, Default)]
pub struct SavePanel {
    file: FilePlace,
    format: LetterFormat,
    /// What is to stand instead of a character that cannot be printed.
    replacements: BTreeMap<char, String>,
}

/// The parts of the letter as one writes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Head,
    Introduction,
    Recommendations,
    Closing,
    Signature,
    Notes,
}

/// The state of the column one writes in; begins anew with each letter.
#[derive(Default)]
struct Writing {
    /// The case it is about.
    case: Option<Id>,
    /// The part that was written in last.
    editing: Option<Part>,
    /// The recommendation that is unfolded.
    recommendation: Option<Id>,
    /// Whether head, introduction, recommendations, closing, signature and notes are folded otherwise than at first.
    turned: [bool; 6],
    /// The note that is becoming a recommendation, to be unfolded when it is one.
    awaited_note: Option<Id>,
    /// For so many frames more the column is scrolled to what is edited: one to place it, one to scroll, one to show.
    reveal: u8,
}

impl Writing {
    fn is_open(&self, part: Part) -> bool {
        let first = matches!(part, Part::Introduction | Part::Recommendations);
        first != self.turned[part as usize]
    }

    fn set_open(&mut self, part: Part, open: bool) {
        if self.is_open(part) != open {
            self.turned[part as usize] = !self.turned[part as usize];
        }
    }
}

/// Draws the tab.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let save_as_asked = std::mem::take(&mut view.save_as_asked);
    let open = view.letters.open.and_then(|case| scene.model.council.cases.get(case));
    let Some(case) = open.filter(|case| case.ended_at.is_none()) else {
        list::ui(ui, scene, view);
        return;
    };
    view.letters.list.is_shown = false;
    let Some(letter) = scene.model.council.letters.of(case.id).next_back() else {
        list::offer(ui, scene, case);
        return;
    };
    let Some(texts) = scene.texts(case.id) else { return };
    if view.letters.writing.case != Some(case.id) {
        view.letters.writing = Writing {
            case: Some(case.id),
            ..Writing::default()
        };
        view.letters.page = page::PageView::default();
        view.letters.pages.begin_anew();
    }
    let open = editor::Open { case, letter, texts };
    editor::ui(ui, scene, view, &open, save_as_asked);
}
