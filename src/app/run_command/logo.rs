//! The letterhead's picture: chosen in a file, kept in the council file, and there when letters are drawn.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::App;
use crate::app::jobs::{LogoError, OpenCouncil, Outcome};
use crate::document::{Logo, LogoFault, logo};
use crate::domain::{Operation, OperationName, SettingName, Write, operations};
use crate::language::settings_sentences;
use crate::store::Document;

/// How it stands with the letterhead's picture of the open file.
#[derive(Default)]
pub(in crate::app) struct LogoState {
    /// The picture read last from a file a person chose; it goes to the council file with the operation that names it.
    read: Option<Arc<Logo>>,
    /// The one that the file was asked for last.
    asked: String,
    /// The revision of the model that was looked at last.
    at_revision: Option<u64>,
}

impl LogoState {
    /// The document that an operation needs in the file before it.
    pub(in crate::app) fn document_for(&self, operation: &Operation) -> Option<Document> {
        let logo = self
            .read
            .as_ref()
            .filter(|_| operation.name == OperationName::SetLogo)?;
        let names_it = operation.writes.iter().any(|write| match write {
            Write::Set { value, .. } => value.as_str() == Some(&logo.sha256),
            Write::Insert(row) => {
                matches!(row.as_ref(), crate::domain::Row::Setting(setting) if setting.value == logo.sha256)
            }
        });
        names_it.then(|| Document {
            sha256: logo.sha256.clone(),
            media_type: "image/png",
            content: logo.png.clone(),
        })
    }
}

impl App {
    pub(super) fn open_council(&self) -> OpenCouncil {
        self.session.as_ref().map(|session| session.model.path.clone())
    }

    pub(in crate::app) fn browse_for_logo(&mut self) {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(self.words.text("dialog-logo-title"))
            .add_filter(self.words.text("dialog-pictures"), &["png", "jpg", "jpeg"])
            .pick_file();
        let council = self.open_council();
        self.jobs.ask(move || {
            let picked = pollster::block_on(dialog).map(|file| file.path().to_owned());
            Outcome::LogoPicked(council, picked)
        });
    }

    pub(in crate::app) fn logo_picked(&mut self, council: &OpenCouncil, path: Option<PathBuf>) {
        if let Some(path) = path.filter(|_| *council == self.open_council()) {
            self.read_logo(path);
        }
    }

    /// Reads a picture off the window's thread; what comes of it is told there.
    pub(in crate::app) fn read_logo(&mut self, path: PathBuf) {
        self.view.settings.logo_fault = None;
        let council = self.open_council();
        self.jobs
            .start(move || Outcome::LogoRead(council, read(&path).map(Box::new)));
    }

    pub(in crate::app) fn logo_read(&mut self, council: &OpenCouncil, result: Result<Box<Logo>, LogoError>) {
        // Another file has been opened meanwhile: the picture is not that council's.
        if *council != self.open_council() {
            return;
        }
        match result {
            Ok(logo) => {
                let Some(session) = &mut self.session else { return };
                let operation = operations::set_logo(&session.model.council, &logo.sha256);
                session.logo.read = Some(Arc::new(*logo));
                self.view.settings.logo_dialog_is_open = false;
                self.run_and_offer_undo(operation);
            }
            Err(error) => self.view.settings.logo_fault = Some(settings_sentences::logo_error(&self.words, &error)),
        }
    }

    pub(in crate::app) fn remove_logo(&mut self) {
        let Some(session) = &self.session else { return };
        let operation = operations::set_logo(&session.model.council, "");
        self.run_and_offer_undo(operation);
    }

    /// Sees to it that the picture that the council's setting names is the one that letters are drawn with.
    pub(in crate::app) fn follow_logo(&mut self) {
        let Some(session) = &mut self.session else { return };
        let (model, state) = (&mut session.model, &mut session.logo);
        if state.at_revision == Some(model.revision) {
            return;
        }
        state.at_revision = Some(model.revision);
        let wanted = model.council.setting(SettingName::LetterheadLogo).unwrap_or_default();
        let is_it = |logo: &&Arc<Logo>| logo.sha256 == wanted;
        if model.logo.as_ref().map_or("", |logo| logo.sha256.as_str()) == wanted {
            return;
        }
        let there = state.read.as_ref().filter(is_it).cloned();
        // Asked for already, and not there: it is not asked for again before another is wanted.
        if state.asked == wanted && there.is_none() {
            return;
        }
        wanted.clone_into(&mut state.asked);
        if there.is_none() && !wanted.is_empty() {
            session.writer.load_document(wanted.to_owned());
        }
        model.logo = there;
        model.revision += 1;
        state.at_revision = Some(model.revision);
    }

    /// The file's picture has come; it is read off the window's thread.
    pub(in crate::app) fn logo_came(&mut self, sha256: String, content: Option<Vec<u8>>) {
        self.jobs.start(move || {
            let logo = content.and_then(|png| Logo::from_kept(png).ok());
            let is_whole = |logo: &Logo| logo.sha256 == sha256;
            let logo = logo.filter(is_whole).map(Box::new);
            Outcome::LogoLoaded(sha256, logo)
        });
    }

    pub(in crate::app) fn logo_loaded(&mut self, sha256: &str, logo: Option<Box<Logo>>) {
        let Some(session) = &mut self.session else { return };
        let wanted = session.model.council.setting(SettingName::LetterheadLogo);
        if wanted == Some(sha256) {
            session.model.logo = logo.map(|logo| Arc::new(*logo));
            session.model.revision += 1;
            // Looked for, and not looked for again where it was not there.
            session.logo.at_revision = Some(session.model.revision);
        }
    }
}

/// Reads a picture; of a file that is too large, no more than tells that it is.
fn read(path: &Path) -> Result<Logo, LogoError> {
    let failed = |error| LogoError::Io(path.to_owned(), error);
    let mut bytes = Vec::new();
    let most = logo::MAX_BYTES as u64 + 1;
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(LogoError::Fault(LogoFault::OtherFormat));
    }
    file.take(most).read_to_end(&mut bytes).map_err(failed)?;
    Logo::from_file(&bytes).map_err(LogoError::Fault)
}
