//! Files: opening, making and closing them, and what the person has chosen for this machine.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::app::App;
use crate::app::jobs::Outcome;
use crate::domain::{LanguageForm, Operation, text};
use crate::exchange::register;
use crate::language::Locale;

impl App {
    pub(in crate::app) fn open(&mut self, path: PathBuf, first: Option<Operation>) {
        // The file that was open is closed first, so that opening it again finds it free.
        if self.opening.is_none() && self.close_file() {
            self.open_failed = None;
            self.opening = Some(path.clone());
            self.jobs.open(path, first);
        }
    }

    pub(in crate::app) fn create_from_register(&mut self, path: PathBuf) {
        let name = self.words.text("register-council-name").to_owned();
        let first = register::new_from_register(name, Timestamp::now());
        self.open(path, Some(first));
    }

    pub(in crate::app) fn create_empty(&mut self, path: PathBuf, name: &str) {
        let first = register::new_empty(text::one_line(name), Timestamp::now());
        self.open(path, Some(first));
    }

    /// Closes the file, and gives whether it did: where something could not be saved it stays open once, and says so.
    pub(in crate::app) fn close_file(&mut self) -> bool {
        self.leave();
        let unsaved = self
            .session
            .as_ref()
            .is_some_and(|session| !session.model.failures.is_empty());
        if unsaved && !std::mem::replace(&mut self.close_asked, true) {
            self.notices
                .tell(self.words.text("notice-not-saved-at-close").to_owned());
            return false;
        }
        self.close_asked = false;
        self.session = None;
        self.preview = None;
        self.view = Self::first_view(&self.preferences);
        true
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

    pub(in crate::app) fn forget_recent(&mut self, path: &Path) {
        self.preferences.forget(path);
        self.view = Self::first_view(&self.preferences);
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
        self.context
            .set_theme(if dark { egui::Theme::Dark } else { egui::Theme::Light });
        self.preferences.dark = Some(dark);
        self.preferences.save();
    }
}
