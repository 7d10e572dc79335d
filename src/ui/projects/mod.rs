//! Prosjekter: the table of cases and the page of a case.

mod asked;
mod edit;
mod facts;
mod filter;
mod filter_row;
mod foot;
mod letter_form;
mod list;
mod new_case;
mod notes;
mod page;
pub(super) mod panel;
mod questions;
mod said;
mod step_date;
pub(super) mod step_words;

use egui::Ui;

use super::Scene;
use super::list_page::NarrowView;
use super::view::View;
use super::widgets::table::Sort;
use crate::domain::{Id, Step};
use filter::{Filter, Listed};

/// What is selected, filtered and half-typed in Prosjekter.
#[derive(Default)]
pub struct ProjectsView {
    /// The case selected in the table.
    pub selected: Option<Id>,
    /// The case whose page is open.
    pub open: Option<Id>,
    /// A step whose date is asked for when its case's page is drawn next.
    pub step_asked: Option<(Id, Step)>,
    filter: Filter,
    sort: Option<Sort>,
    listed: Listed,
    /// Whether the panel beside the table is closed.
    panel_is_closed: bool,
    narrow: NarrowView,
    /// Whether the table has had the keyboard since the list was shown.
    has_given_focus: bool,
    new_case: Option<new_case::NewCase>,
    pub(in crate::ui) page: page::PageView,
}

/// Draws the tab.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    if std::mem::take(&mut view.tab_chosen) {
        view.projects.has_given_focus = false;
    }
    if std::mem::take(&mut view.new_asked) {
        view.projects
            .new_case
            .get_or_insert_with(|| new_case::NewCase::of_year(scene.today.year()));
    }
    let open = view
        .projects
        .open
        .and_then(|id| scene.model.council.cases.get(id))
        .filter(|case| case.ended_at.is_none());
    if let Some(case) = open {
        view.projects.has_given_focus = false;
        if view.filter_asked {
            // The filter is the list's: Ctrl+F leads there.
            scene.send(crate::app::command::Command::CloseCase);
        }
        page::ui(ui, scene, view, case);
    } else {
        view.projects.page = page::PageView::default();
        list::ui(ui, scene, view);
    }
    new_case::ui(ui, scene, &mut view.projects);
}
