//! The papers of a case: listed and attached, and each as a page of its own, with its text and notes beside it.

mod attach;
mod fields;
mod find;
mod find_field;
mod list;
mod notes;
mod page;
mod pages;
mod save_copy;
mod text;
mod unit;

use std::path::{Path, PathBuf};

use egui::{Align2, Order, Ui};

use super::Scene;
use super::theme::{Palette, semibold_font};
use super::view::View;
use crate::app::command::Tab;
use crate::app::{MeetingPage, PaperCommand};
use crate::domain::{CaseDocument, Id, Note};
use crate::language::sentences::Sentence;
use crate::ui::saving::Saving;

pub use list::{ListOf, list};
use save_copy::SaveCopyPanel;

/// What is open and half-typed of papers.
#[derive(Default)]
pub struct PapersView {
    /// The case document that is open, in place of the tab's page.
    pub open: Option<Id>,
    /// The note that the field for a new one writes in.
    pub draft_note: Option<Id>,
    /// Files dropped on the window, until the panel takes them.
    pub dropped: Vec<PathBuf>,
    /// Why files were not attached; said in the panel.
    pub attach_faults: Vec<Sentence>,
    /// The panel that saves a copy of a document, while it is open.
    pub save_copy: Option<SaveCopyPanel>,
    /// How it goes with saving that copy.
    pub saving: Saving,
    attach: Option<attach::Panel>,
    edit: Option<fields::Edited>,
    page: page::Page,
}

impl PapersView {
    /// Shows a paper, at a page from 1 where that is given.
    pub fn show(&mut self, paper: Id, page: Option<u32>) {
        if self.page.paper != Some(paper) {
            self.page = page::Page {
                paper: Some(paper),
                ..page::Page::default()
            };
        }
        self.page.text.jump = page.map(|page| page.saturating_sub(1) as usize);
        self.open = Some(paper);
    }

    /// Opens the panel that saves a copy of a document, in a folder unless another is chosen.
    pub fn ask_for_copy(&mut self, paper: &CaseDocument, folder: &Path) {
        self.saving = self.saving.anew();
        self.save_copy = Some(SaveCopyPanel::new(paper, folder));
    }

    /// Opens the panel that attaches files to a case.
    pub fn begin_attaching(&mut self, case: Id) {
        self.attach_faults.clear();
        self.attach = Some(attach::Panel::new(case));
    }

    /// Puts files in the panel that attaches, which is opened where it is not.
    pub fn add_files(&mut self, case: Id, files: Vec<PathBuf>) {
        if self.attach.as_ref().is_none_or(|panel| panel.case != case) {
            self.begin_attaching(case);
        }
        if let Some(panel) = &mut self.attach {
            panel.add(files);
        }
    }

    /// Files were attached; the panel stays where some were left out, and says which and why.
    /// Of its files the `faulty` stay, to be put right or taken away.
    pub fn attached(&mut self, left_out: Vec<Sentence>, faulty: &[PathBuf]) {
        if left_out.is_empty() {
            self.attach = None;
        } else if let Some(panel) = &mut self.attach {
            panel.keep(faulty);
        }
        self.attach_faults = left_out;
    }

    /// The pages gone through since they were last kept.
    pub fn take_seen(&mut self) -> Option<PaperCommand> {
        let paper = self.page.paper?;
        let pages = std::mem::take(&mut self.page.text.seen);
        (!pages.is_empty()).then_some(PaperCommand::KeepReading { paper, pages })
    }

    /// What was gone through is told of otherwise.
    pub fn forget_seen(&mut self, paper: Id) {
        if self.page.paper == Some(paper) {
            self.page.text.seen.clear();
        }
    }

    /// The field for a new note shows its note as it now is, as after a step back; empty, where there is none any more.
    pub fn follow(&mut self, note: Option<&Note>) {
        match note {
            Some(note) => self.page.line.clone_from(&note.body),
            None => self.forget_line(),
        }
    }

    /// Empties the field for a new note: what stands there is a note of its own by now.
    pub fn forget_line(&mut self) {
        self.page.line.clear();
        self.page.quote = None;
    }
}

/// Draws the paper that is open.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let paper = view
        .papers
        .open
        .and_then(|open| scene.model.council.case_documents.get(open));
    match paper.filter(|paper| paper.ended_at.is_none()) {
        Some(paper) => page::ui(ui, scene, view, paper),
        // Taken back or removed while it was open.
        None => scene.send(PaperCommand::Close),
    }
}

/// Draws what lies over the screen: the panel that attaches files, and the one with what is said of a paper. Takes in files
/// that are dropped, where there is a case they can be of.
pub fn panels(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let dropped = std::mem::take(&mut view.papers.dropped);
    if let Some(case) = case_on_screen(scene, view) {
        if !dropped.is_empty() && scene.model.papers.attaching.is_none() {
            view.papers.add_files(case, dropped);
        }
        if ui.input(|input| !input.raw.hovered_files.is_empty()) {
            welcome(ui, scene);
        }
    } else if !dropped.is_empty() {
        scene.send(PaperCommand::SayWhereToDrop);
    }
    attach::ui(ui, scene, view);
    fields::ui(ui, scene, view);
    save_copy::ui(ui, scene, view);
}

/// The case that is on the screen, if one is.
fn case_on_screen(scene: &Scene<'_>, view: &View) -> Option<Id> {
    let paper = view
        .papers
        .open
        .and_then(|open| scene.model.council.case_documents.get(open));
    let of_tab = match (view.tab, view.meetings.page) {
        (Tab::Projects, _) => view.projects.open,
        (Tab::Letters, _) => view.letters.open,
        (Tab::Meetings, MeetingPage::Plan) => view.meetings.case,
        (Tab::Meetings, MeetingPage::Preparation) => view.meetings.open.and(view.preparation.case),
        _ => None,
    };
    // Nothing of a case is shown in the history, nor where a contribution is looked through.
    if view.history.is_some() || view.copies.is_open {
        return None;
    }
    paper.map(|paper| paper.case_id).or(of_tab)
}

/// Says that what is held over the window can be let go there.
fn welcome(ui: &Ui, scene: &Scene<'_>) {
    let p = Palette::of(ui);
    let area = ui.ctx().content_rect();
    let painter = ui
        .ctx()
        .layer_painter(egui::LayerId::new(Order::Foreground, egui::Id::unique("drop here")));
    painter.rect_filled(area, 0, p.veil);
    painter.rect_filled(area.shrink(24.0), super::theme::RADIUS_CARD, p.selected);
    let words = scene.t("papers-drop");
    painter.text(
        area.center(),
        Align2::CENTER_CENTER,
        words,
        semibold_font(20.0),
        p.heading,
    );
}
