//! Files: opening, making and closing them, and what the person has chosen for this machine.

use std::path::{Path, PathBuf};

use super::LogoState;
use crate::app::jobs::{Opened, Outcome};
use crate::app::preferences::OwnFolder;
use crate::app::{App, Closing, Model, OthersFile, Session};
use crate::domain::{LanguageForm, Operation, Owner, operations, text};
use crate::exchange::{example, register};
use crate::language::Locale;
use crate::store::{NewFile, StoreError};
use crate::ui::View;

impl App {
    /// Opens a file, or makes it by `first`. The file that is open is closed before, when all is in it; so opening it again
    /// finds it free.
    pub(in crate::app) fn open(&mut self, path: PathBuf, first: Option<NewFile>) {
        if self.opening.is_none() {
            // It is remembered, and the program may be started from another folder the next time.
            let path = std::path::absolute(&path).unwrap_or(path);
            self.close_for(Closing::Open(path, first));
        }
    }

    pub(in crate::app) fn create_from_register(&mut self, path: PathBuf) {
        let name = self.words.text("register-council-name").to_owned();
        let first = register::new_from_register(name, self.clock.timestamp());
        self.make(path, first);
    }

    /// Nobody is asked where: it is only for practice, and each has its own.
    pub(in crate::app) fn create_example(&mut self) {
        let name = self.words.text("example-council-name");
        let path = free_path(&self.view.start.folder, name);
        let first = NewFile {
            first: example::new_example(name, example::CASES, self.clock.today()),
            documents: example::documents(),
        };
        self.open(path, Some(first));
    }

    pub(in crate::app) fn create_empty(&mut self, path: PathBuf, name: &str) {
        let first = register::new_empty(text::one_line(name), self.clock.timestamp());
        self.make(path, first);
    }

    /// Makes a file, which says whose copy it is where that is known.
    fn make(&mut self, path: PathBuf, mut first: Operation) {
        if let Some(owner) = &self.preferences.owner {
            first.writes.extend(operations::owner_writes(owner));
        }
        self.open(path, Some(first.into()));
    }

    pub(in crate::app) fn close_file(&mut self) {
        if self.session.is_some() {
            self.close_for(Closing::StartPage);
        }
    }

    /// Closes the file as soon as all is in it. Where something could not be saved it stays open once, and says so; asked
    /// again after that, it closes.
    pub(in crate::app) fn close_for(&mut self, closing: Closing) {
        self.leave();
        if self.was_told_of_failure() {
            self.go_on(closing);
        } else {
            self.close_asked = self.session.is_some();
            self.closing = Some(closing);
            self.close_when_saved();
        }
    }

    /// Whether the window may close now. It waits until what was typed is in the file; where that could not be saved it
    /// stays open once, and says so; asked again, also while it waits, it closes.
    pub fn may_close(&mut self) -> bool {
        self.leave();
        let is_saved = self.is_whole();
        let is_asked_again = self.close_asked && matches!(self.closing, Some(Closing::Window));
        if is_saved || is_asked_again || self.was_told_of_failure() {
            return true;
        }
        self.close_asked = true;
        self.closing = Some(Closing::Window);
        self.close_when_saved();
        false
    }

    /// Whether all is in the open file, what goes out from it and is remembered in it too.
    fn is_whole(&self) -> bool {
        let is_remembering = self.view.pack.saving.is_running || self.view.copies.is_working;
        let is_saved = |session: &Session| session.model.is_saved() && !is_remembering;
        self.session.as_ref().is_none_or(is_saved)
    }

    /// Whether the last who asked to close was told that something could not be saved, and it still is not.
    fn was_told_of_failure(&self) -> bool {
        let has_failures = |session: &Session| !session.model.failures.is_empty();
        self.close_asked && self.closing.is_none() && self.session.as_ref().is_some_and(has_failures)
    }

    /// Does what the file was to be closed for, once all is in it; or says that something could not be saved.
    pub(in crate::app) fn close_when_saved(&mut self) {
        let model = self.session.as_ref().map(|session| &session.model);
        if self.is_whole() {
            if let Some(closing) = self.closing.take() {
                self.go_on(closing);
            }
        } else if model.is_some_and(|model| !model.failures.is_empty()) && self.closing.take().is_some() {
            self.notices
                .tell(self.words.text("notice-not-saved-at-close").to_owned());
        }
    }

    fn go_on(&mut self, closing: Closing) {
        match closing {
            Closing::Window => self.context.send_viewport_cmd(egui::ViewportCommand::Close),
            Closing::StartPage => self.let_go_of_file(),
            Closing::Update(newer) => {
                if let Some(path) = self.session.as_ref().map(|session| session.model.path.clone()) {
                    self.let_go_of_file();
                    self.update_and_open(path, newer);
                }
            }
            Closing::WorkLocally => {
                if let Some(path) = self.session.as_ref().map(|session| session.model.path.clone()) {
                    self.let_go_of_file();
                    self.copy_and_open(path);
                }
            }
            Closing::Open(path, first) => {
                self.let_go_of_file();
                self.open_failed = None;
                self.others_file = None;
                self.opening = Some(path.clone());
                self.jobs.open(path, first, self.preferences.person());
            }
        }
    }

    /// A file is open, or could not be. One made for somebody else than who works here is shown to nobody before it is told.
    pub(in crate::app) fn opened(&mut self, path: PathBuf, result: Result<Box<Opened>, StoreError>) {
        self.opening = None;
        match result {
            Ok(opened) => {
                self.open_failed = None;
                let here = self.preferences.owner.clone().unwrap_or_default();
                match Owner::made_for(&opened.1).filter(|made_for| made_for.is_other(&here)) {
                    Some(made_for) => {
                        self.others_file = Some(OthersFile {
                            path,
                            made_for,
                            here,
                            opened: *opened,
                        });
                    }
                    None => self.show_opened(path, *opened),
                }
            }
            Err(error) => self.open_failed = Some((path, error)),
        }
    }

    /// The file made for another is opened: by the member it was made for under another spelling, who is known by that from
    /// now on, or by the secretariat.
    pub(in crate::app) fn open_others_file(&mut self) {
        let Some(file) = self.others_file.take() else { return };
        if file.here.is_member() {
            self.preferences.owner = Some(file.made_for);
            self.preferences.save();
            // Once more, so that what is written in it has the name it was made for.
            drop(file.opened);
            self.open(file.path, None);
        } else {
            self.show_opened(file.path, file.opened);
        }
    }

    fn show_opened(&mut self, path: PathBuf, (writer, council, access): Opened) {
        self.tell_of_preferences();
        self.preferences.remember(&path, &council, self.clock.timestamp());
        self.view = View::default();
        self.look_at_place(&path);
        let mut session = Session {
            model: Model::new(path, access, council),
            writer,
            logo: LogoState::default(),
        };
        session.find_last_text();
        self.session = Some(session);
        self.ask_for_paper_facts();
    }

    fn let_go_of_file(&mut self) {
        self.close_asked = false;
        self.say_saved = false;
        self.session = None;
        self.originals.remove();
        self.preview = None;
        self.pack_asked = None;
        self.view.pack.saving.is_running = false;
        self.view.copies.is_working = false;
        self.show_start_page();
    }

    pub(in crate::app) fn browse_for_file(&mut self) {
        // The dialog is made on the window's thread, as some systems require, and awaited in a job.
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(self.words.text("dialog-open-title"))
            .add_filter(self.words.text("dialog-council-files"), &["radslag"])
            .pick_file();
        self.jobs
            .ask(move || Outcome::FilePicked(pollster::block_on(dialog).map(|file| file.path().to_owned())));
    }

    pub(in crate::app) fn browse_for_folder(&mut self) {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(self.words.text("dialog-folder-title"))
            .pick_folder();
        self.jobs
            .ask(move || Outcome::FolderPicked(pollster::block_on(dialog).map(|file| file.path().to_owned())));
    }

    /// The screens as they are when no file is open.
    pub(in crate::app) fn show_start_page(&mut self) {
        // What the page has told once, it does not tell of again over the file that is opened from it.
        let fault_is_told = self.view.start.fault_is_told;
        self.view = View::default();
        self.view.start.fault_is_told = fault_is_told;
        self.view.start.folder = self.preferences.folder(OwnFolder::Councils);
        self.view.start.asks_owner = self.preferences.owner.is_none();
        // Each by itself, and nobody waits for it: a share that does not answer holds up neither the window nor the others.
        for recent in &self.preferences.recent {
            let path = recent.path.clone();
            self.jobs.ask(move || {
                let is_there = path.exists();
                Outcome::RecentLookedFor(path, is_there)
            });
        }
    }

    pub(in crate::app) fn recent_looked_for(&mut self, path: PathBuf, is_there: bool) {
        let missing = &mut self.view.start.missing;
        missing.remove(&path);
        if !is_there {
            missing.insert(path);
        }
    }

    pub(in crate::app) fn forget_recent(&mut self, path: &Path) {
        self.preferences.forget(path);
        self.show_start_page();
    }

    /// The window speaks another language from here on. Letters keep theirs.
    pub(in crate::app) fn set_language(&mut self, form: LanguageForm) {
        self.words = Locale::new(form);
        self.dates = crate::ui::scene::date_words(&self.words);
        self.preferences.language = Some(form);
        self.preferences.save();
    }

    pub(in crate::app) fn switch_theme(&mut self) {
        let dark = !self.context.global_style().visuals.dark_mode;
        self.set_dark(Some(dark));
    }
}

/// A path for a council file in a folder, under its name, with a number after it where there is one by that name.
pub(super) fn free_path(folder: &Path, name: &str) -> PathBuf {
    let name = text::file_name(name);
    let mut path = folder.join(format!("{name}.radslag"));
    let mut number = 2;
    while path.exists() {
        path = folder.join(format!("{name} {number}.radslag"));
        number += 1;
    }
    path
}
