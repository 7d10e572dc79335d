//! Ctrl+K: the command list over whatever is open. What is written finds cases, recommendations, earlier
//! advice, meetings, letters, commands and settings.

mod hits;
pub mod index;
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
    /// The field, once it is drawn.
    field: Option<Id>,
    /// Whether the field is to have the keyboard back, as when what had it is gone.
    asks_for_field: bool,
    text: String,
    /// The hit that Enter goes to, counted through all groups.
    chosen: usize,
    /// The group whose hits are all shown.
    whole: Option<Group>,
    /// What had the keyboard before, and gets it back.
    before: Option<Id>,
    /// What gets the keyboard now that the list is closed.
    gets_back: Option<Id>,
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
    /// Opens the list, empty, or closes it and gives the keyboard back.
    pub fn toggle(&mut self) {
        if self.is_open {
            self.leave();
        } else {
            self.is_open = true;
            self.just_opened = true;
            self.text.clear();
            self.chosen = 0;
            self.whole = None;
        }
    }

    /// Closes the list, as when something else comes in its place and takes the keyboard.
    pub fn close(&mut self) {
        self.is_open = false;
        self.before = None;
        self.gets_back = None;
    }

    /// Closes the list without choosing: what had the keyboard before gets it back.
    fn leave(&mut self) {
        self.is_open = false;
        self.gets_back = self.before.take();
    }

    /// Whether what the keys do is about the hits: while one writes, and before the field is there to write in.
    fn has_keyboard(&self, focused: Option<Id>) -> bool {
        self.just_opened || (focused.is_some() && focused == self.field)
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
        let query = Query::read(&self.text, scene.words);
        // The list opens with its commands at once, whatever the council has grown to.
        if query.asks_for_rows() {
            self.index.keep_up(scene);
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
        // Not while the list is still drawn: what lies under it then gives the keyboard away again.
        if let Some(before) = view.search.gets_back.take() {
            ui.ctx().memory_mut(|memory| memory.request_focus(before));
        }
        return;
    }
    let goal = panel::ui(ui.ctx(), scene, &mut view.search);
    if view.search.gets_back.is_some() {
        ui.ctx().request_repaint();
    }
    if let Some(goal) = goal {
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

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use jiff::civil::date;

    use super::*;
    use crate::app::model::Model;
    use crate::domain::{Council, LanguageForm, Owner, OwnerRole};
    use crate::language::Locale;
    use crate::store::Access;
    use crate::ui::widgets::date_field::DateWords;

    /// What the index is made of, after `text` is asked for in this language.
    fn made_of(search: &mut SearchView, model: &Model, form: LanguageForm, text: &str) -> Option<(u64, LanguageForm)> {
        let (words, dates, commands) = (Locale::new(form), DateWords::default(), RefCell::default());
        let owner = Owner {
            name: String::new(),
            role: OwnerRole::Secretariat,
        };
        let now = date(2026, 11, 24).at(0, 0, 0, 0).in_tz("UTC").unwrap();
        let scene = Scene::new(model, &words, &dates, owner, &now, &commands);
        text.clone_into(&mut search.text);
        search.found(&scene);
        search.index.made_of()
    }

    #[test]
    fn the_index_is_made_for_what_is_found_by_it_alone() {
        let mut model = Model::new("råd.radslag".into(), Access::ReadWrite, Council::default());
        let mut search = SearchView::default();
        let nb = LanguageForm::Bokmaal;
        for text in ["", "  ", ">", "> vis"] {
            assert_eq!(made_of(&mut search, &model, nb, text), None, "{text:?}");
        }
        let first = model.revision;
        assert_eq!(made_of(&mut search, &model, nb, "arkiv"), Some((first, nb)));
        model.revision += 1;
        assert_eq!(made_of(&mut search, &model, nb, ""), Some((first, nb)));
        let changed = Some((model.revision, nb));
        assert_eq!(made_of(&mut search, &model, nb, "tema:4"), changed);
        let nn = LanguageForm::Nynorsk;
        assert_eq!(made_of(&mut search, &model, nn, ">vis"), changed);
        assert_eq!(made_of(&mut search, &model, nn, "arkiv"), Some((model.revision, nn)));
    }
}
