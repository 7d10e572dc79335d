//! Ctrl+K: the command list over whatever is open. What is written finds cases, recommendations, earlier
//! advice, meetings, letters, commands and settings.

mod hits;
mod index;
mod panel;
mod query;
mod row;

use egui::Id;

use super::Scene;
use super::view::View;
use crate::app::Command;
use hits::{Found, Goal, Group};
use index::Index;
use query::Query;

/// How many hits of a group are shown before one asks for the rest, and after.
const FIRST: usize = 5;
const REST: usize = 100;

/// What is written in the command list, and what came of it.
#[derive(Default)]
pub struct SearchView {
    is_open: bool,
    just_opened: bool,
    text: String,
    /// The hit that Enter goes to, counted through all groups.
    chosen: usize,
    /// The group whose hits are all shown.
    whole: Option<Group>,
    /// What had the keyboard before, and gets it back.
    before: Option<Id>,
    index: Index,
    last: Option<(Basis, Kept)>,
}

/// All that what is found depends on.
#[derive(PartialEq)]
struct Basis {
    text: String,
    revision: u64,
    form: crate::domain::LanguageForm,
    whole: Option<Group>,
}

type Kept = std::rc::Rc<(Query, Vec<Found>)>;

impl SearchView {
    /// Opens the list, empty, or closes it.
    pub fn toggle(&mut self) {
        if self.is_open {
            self.is_open = false;
        } else {
            self.is_open = true;
            self.just_opened = true;
            self.text.clear();
            self.chosen = 0;
            self.whole = None;
        }
    }

    /// Closes the list, as when something else comes in its place.
    pub fn close(&mut self) {
        self.is_open = false;
    }

    /// Whether the list is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    fn found(&mut self, scene: &Scene<'_>) -> Kept {
        let basis = Basis {
            text: self.text.clone(),
            revision: scene.model.revision,
            form: scene.words.form(),
            whole: self.whole,
        };
        if let Some((_, found)) = self.last.as_ref().filter(|(last, _)| *last == basis) {
            return found.clone();
        }
        self.index.keep_up(scene);
        let query = Query::read(&self.text, scene.words);
        if !query.commands_only && !query.is_empty() {
            self.index.sift(&query);
        }
        let all = query.is_empty() || query.commands_only;
        let most = |group| if self.whole == Some(group) || all { REST } else { FIRST };
        let found = hits::find(scene, &self.index, &query, most);
        let found = Kept::new((query, found));
        self.last = Some((basis, found.clone()));
        found
    }
}

/// Draws the list while it is open.
pub fn ui(ui: &egui::Ui, scene: &Scene<'_>, view: &mut View) {
    if !view.search.is_open {
        return;
    }
    if let Some(goal) = panel::ui(ui.ctx(), scene, &mut view.search) {
        view.search.close();
        match goal {
            Goal::Run(command) => scene.send(command),
            Goal::Settings(section) => {
                view.settings.go_to = Some(section);
                scene.send(Command::ShowSettings);
            }
            Goal::Field(command, field, id) => {
                view.focus = Some((field, id));
                scene.send(command);
            }
        }
    }
}
