//! The files of papers: shown in the system's own viewer, and saved out as they came.

use std::path::{Path, PathBuf};

use crate::app::jobs::{OpenCouncil, Outcome};
use crate::app::preferences::OwnFolder;
use crate::app::save_letter::SaveLetterError;
use crate::app::save_paper::{SavePaperError, save_paper};
use crate::app::{App, originals};
use crate::domain::Id;
use crate::language::sentences;
use crate::store::StoreError;
use crate::store::writer::AboutPaper;

impl App {
    pub(super) fn ask_for_copy(&mut self, paper: Id) {
        self.leave();
        let folder = self.preferences.folder(OwnFolder::Letters);
        if let Some(paper) = self.paper(paper).cloned() {
            self.view.papers.ask_for_copy(&paper, &folder);
        }
    }

    pub(super) fn open_original(&mut self, paper: Id) {
        let Some(row) = self.paper(paper).cloned() else { return };
        if !row.may_be_shown() {
            self.notices.tell(self.words.text("papers-not-shown").to_owned());
            return;
        }
        match self.originals.place(&row) {
            Ok((path, true)) => self.show_original(&Ok(path)),
            Ok((path, false)) => {
                let sha256 = row.sha256;
                self.ask_about_paper(AboutPaper::Copy { sha256, path });
            }
            Err(error) => self.show_original(&Err(StoreError::Io(error))),
        }
    }

    pub(super) fn show_original(&mut self, copied: &Result<PathBuf, StoreError>) {
        let is_shown = match copied {
            Ok(path) => {
                originals::protect(path);
                (self.viewer)(path)
            }
            Err(_) => false,
        };
        if is_shown {
            return;
        }
        let told = match copied {
            Ok(_) => self.words.text("papers-no-program").to_owned(),
            Err(error) => {
                let path = self.session.as_ref().map(|session| session.model.path.clone());
                let said = sentences::store_error(&self.words, error, &path.unwrap_or_default());
                self.words.with("papers-not-copied", &[("reason", said.line().into())])
            }
        };
        self.notices.tell(told);
    }

    /// Writes a document to disk off the window's thread, with a reader of its own.
    pub(super) fn save_copy(&mut self, paper: Id, path: PathBuf, replace: bool) {
        let Some(sha256) = self.paper(paper).map(|paper| paper.sha256.clone()) else {
            return;
        };
        let (council, Some(session)) = (self.open_council(), &self.session) else {
            return;
        };
        let lent = session.writer.lend_reader();
        self.remember_saving(&path, self.preferences.open_saved);
        self.view.papers.saving.is_running = true;
        self.jobs.start(move || {
            let saved = lent
                .wait()
                .map_err(SavePaperError::from)
                .and_then(|store| save_paper(&store, &sha256, &path, replace));
            Outcome::PaperSaved(council, path, saved)
        });
    }

    pub(in crate::app) fn paper_saved(
        &mut self,
        council: &OpenCouncil,
        path: &Path,
        saved: &Result<(), SavePaperError>,
    ) {
        if *council != self.open_council() {
            return;
        }
        self.view.papers.saving.is_running = false;
        let said = match saved {
            Ok(()) => {
                self.view.papers.save_copy = None;
                return self.tell_where("notice-paper-saved", path);
            }
            Err(SavePaperError::File(error)) => sentences::save_letter_error(&self.words, error),
            Err(SavePaperError::Store(error)) => sentences::store_error(&self.words, error, path),
        };
        let exists = matches!(saved, Err(SavePaperError::File(SaveLetterError::Exists(_))));
        self.view.papers.saving.fail(said, exists);
    }

    pub(super) fn browse_for_copy_folder(&self) {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(self.words.text("dialog-folder-title"))
            .pick_folder();
        self.jobs
            .ask(move || Outcome::PaperFolderPicked(pollster::block_on(dialog).map(|file| file.path().to_owned())));
    }

    pub(in crate::app) fn paper_folder_picked(&mut self, folder: Option<PathBuf>) {
        if let Some(folder) = folder {
            self.view.papers.saving.picked_folder = Some(folder);
        }
    }
}
