//! Tidligere råd: what the council has said before, where it was used and what came of it.

mod edit;
mod filter_row;
mod insert;
mod list;
mod listed;
pub(super) mod marked;
mod outcome;
mod panel;
mod rows;
mod uses;

use egui::Ui;

use super::Scene;
use super::list_page::NarrowView;
use super::view::View;
use crate::app::command::AdviceCommand;
use crate::domain::{Id, LanguageForm, Theme};
use listed::{Filter, Listed};

/// What is chosen, looked for and written in the tab.
#[derive(Default)]
pub struct AdviceView {
    /// The piece selected in the list.
    pub selected: Option<Id>,
    /// The case whose letter a piece is being chosen for, where that was asked for in the letter.
    pub chosen_for: Option<Id>,
    /// How many published pieces the file does not have; `app` counts them, at this revision of the council.
    pub to_bring: usize,
    pub counted_at: Option<u64>,
    filter: Filter,
    listed: Listed,
    /// The form of language the words are shown in; none for the window's.
    form: Option<LanguageForm>,
    /// The piece that is written.
    writing: Option<Id>,
    uses: uses::Uses,
    /// The piece of which all uses are shown.
    all_uses_of: Option<Id>,
    /// The cases of the newest letters under way, the newest first; found at this revision of the council.
    drafts: Vec<Id>,
    drafts_at: Option<u64>,
    narrow: NarrowView,
    /// Whether the list has had the keyboard since the tab was chosen.
    has_given_focus: bool,
    /// Whether the list is to be scrolled to what is selected.
    reveal: bool,
    /// Whether the first button of the panel is to get the keyboard: Enter was pressed in the list.
    wants_button: bool,
    /// Height of the buttons under the panel as last drawn, in points.
    foot: f32,
}

impl AdviceView {
    /// Selects a piece, and takes away what would leave it out of the list.
    pub fn open(&mut self, advice: Id) {
        self.filter = Filter::default();
        self.selected = Some(advice);
        self.writing = None;
        self.narrow.shows_selected = true;
        self.reveal = true;
    }

    /// Selects a piece to be written, in a form of language.
    pub fn write(&mut self, advice: Id, form: LanguageForm) {
        self.open(advice);
        self.writing = Some(advice);
        self.form = Some(form);
    }

    /// The theme the list is narrowed to.
    #[must_use]
    pub fn theme(&self) -> Option<Theme> {
        self.filter.theme.flatten()
    }

    /// The form of language the words are shown in: the one chosen, else the window's, where that is Norwegian.
    fn form(&self, scene: &Scene<'_>) -> LanguageForm {
        self.form.unwrap_or(match scene.words.form() {
            LanguageForm::Nynorsk => LanguageForm::Nynorsk,
            LanguageForm::Bokmaal | LanguageForm::English => LanguageForm::Bokmaal,
        })
    }
}

/// Draws the tab.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    if std::mem::take(&mut view.tab_chosen) {
        view.advice.has_given_focus = view.filter_asked || view.advice.writing.is_some();
    }
    if std::mem::take(&mut view.new_asked) {
        scene.send(AdviceCommand::Add);
    }
    let shown = &mut view.advice;
    let form = shown.form(scene);
    shown.listed.refresh(scene.model, form, &shown.filter);
    // A piece just made is in the next frame's record.
    let is_listed = shown.selected.is_some_and(|id| shown.listed.place_of(id).is_some());
    if !is_listed && !scene.model.awaits_the_file() {
        shown.selected = shown.listed.row(0).map(|row| row.id);
    }
    shown.writing = shown.writing.filter(|writing| shown.selected == Some(*writing));
    list::ui(ui, scene, view);
}

/// The word of a choice by the beginning of its key.
fn word(scene: &Scene<'_>, beginning: &str, code: &str) -> String {
    scene
        .words
        .text(&format!("{beginning}-{}", code.replace('_', "-")))
        .to_owned()
}

/// What a form of language is called.
fn form_word(scene: &Scene<'_>, form: LanguageForm) -> String {
    scene.words.text(&format!("advice-form-{}", form.code())).to_owned()
}
