//! What is asked for about what goes out before a meeting: its pack, its invitation, and a mail with both.

use std::path::{Path, PathBuf};

use crate::app::command::{Outgoing, SavePack};
use crate::app::jobs::Outcome;
use crate::app::preferences::OwnFolder;
use crate::app::save_letter::SaveLetterError;
use crate::app::save_pack::{self, SavePackError, SavedPack};
use crate::app::{App, PackCommand};
use crate::domain::Id;
use crate::language::sentences;
use crate::store::{Refusal, StoreError};

impl App {
    pub(in crate::app) fn run_pack(&mut self, command: PackCommand) {
        match command {
            PackCommand::Open { meeting, file } => self.open_pack_panel(meeting, file),
            PackCommand::BrowseForFolder => self.browse_for_pack_folder(),
            PackCommand::Save(asked) => self.save_pack(asked),
        }
    }

    fn open_pack_panel(&mut self, meeting: Id, file: Outgoing) {
        self.leave();
        let folder = self.preferences.folder(OwnFolder::Letters);
        let open = self.preferences.open_saved;
        let email = self.preferences.email.clone();
        self.view.pack.open(meeting, file, &folder, &email, open);
    }

    fn browse_for_pack_folder(&mut self) {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(self.words.text("dialog-folder-title"))
            .pick_folder();
        self.jobs
            .ask(move || Outcome::PackFolderPicked(pollster::block_on(dialog).map(|file| file.path().to_owned())));
    }

    pub(in crate::app) fn pack_folder_picked(&mut self, folder: Option<PathBuf>) {
        if let Some(folder) = folder {
            self.view.pack.saving.picked_folder = Some(folder);
        }
    }

    /// What goes out is made from the file, so it waits until what is typed is there.
    fn save_pack(&mut self, asked: SavePack) {
        self.leave();
        if !asked.email.is_empty() {
            self.preferences.email.clone_from(&asked.email);
        }
        self.remember_saving(&asked.path, asked.open);
        self.view.pack.saving.is_running = true;
        self.pack_asked = Some(asked);
        self.save_asked_pack();
    }

    /// Starts on what was asked for once all is in the file. Where something could not be saved, that is told already, and
    /// nothing goes out without it.
    pub(in crate::app) fn save_asked_pack(&mut self) {
        let Some(session) = &self.session else {
            self.pack_asked = None;
            return;
        };
        let model = &session.model;
        if !model.is_saved() {
            if !model.failures.is_empty() && self.pack_asked.take().is_some() {
                self.view.pack.saving.is_running = false;
            }
            return;
        }
        let Some(asked) = self.pack_asked.take() else { return };
        let (path, owner) = (model.path.clone(), self.owner());
        let (may_write, lent) = (model.may_write(), session.writer.lend_reader());
        let (words, now) = (self.words.clone(), self.clock.now());
        self.jobs.start(move || {
            let open = asked.open;
            let store = lent.wait().map_err(SavePackError::from);
            let saved = store.and_then(|store| save_pack::save(&store, &owner, asked, &words, &now, may_write));
            Outcome::PackSaved(path, open, saved.map(Box::new))
        });
    }

    pub(in crate::app) fn pack_saved(
        &mut self,
        path: &Path,
        open: bool,
        result: Result<Box<SavedPack>, SavePackError>,
    ) {
        if self.session.as_ref().is_none_or(|session| session.model.path != path) {
            return;
        }
        self.view.pack.saving.is_running = false;
        match result {
            Ok(saved) => {
                if let Some(remember) = saved.remember.clone() {
                    self.run(remember);
                }
                self.view.pack.panel = None;
                let name = saved.path.file_name().unwrap_or_default().to_string_lossy();
                let words = self.words.with("pack-notice-saved", &[("file", (&*name).into())]);
                self.notices.tell_with_details(words, saved.path.display().to_string());
                if open && !(self.viewer)(&saved.path) {
                    self.notices.tell(self.words.text("pack-notice-no-viewer").to_owned());
                }
                if !saved.left_out.is_empty() {
                    self.view.pack.told = Some(*saved);
                }
            }
            Err(error) => {
                let exists = matches!(&error, SavePackError::File(SaveLetterError::Exists(_)));
                let said = match &error {
                    SavePackError::Store(StoreError::Refused(Refusal::ReadOnly)) => sentences::Sentence {
                        title: self.words.text("calendar-not-remembered").to_owned(),
                        text: self.words.text("calendar-not-remembered-text").to_owned(),
                    },
                    error => sentences::save_pack_error(&self.words, error, path),
                };
                self.view.pack.saving.fail(said, exists);
            }
        }
    }
}
