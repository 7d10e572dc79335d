//! What the person at this machine has chosen, kept beside the council files and never in them.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use etcetera::{AppStrategy as _, AppStrategyArgs};
use serde::{Deserialize, Serialize};

use crate::domain::{LanguageForm, Owner};

/// How many files the start page remembers.
const RECENT: usize = 8;

/// A file that was open here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecentFile {
    pub path: PathBuf,
    /// The council's name when it was last open.
    pub council: String,
    pub opened_at: jiff::Timestamp,
}

/// The person's choices. Unknown or missing ones get their defaults.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    pub recent: Vec<RecentFile>,
    /// The window's language. None only before the program has been started once.
    pub language: Option<LanguageForm>,
    /// Who works at this machine; none before the person has been asked.
    pub owner: Option<Owner>,
    /// None follows the system.
    pub dark: Option<bool>,
    pub zoom: Option<f32>,
    /// Where letters were last saved.
    pub letter_folder: Option<PathBuf>,
    /// Whether a saved letter is opened in the system's viewer.
    pub open_saved: bool,
    #[serde(skip)]
    file: Option<PathBuf>,
}

impl Preferences {
    /// Reads the choices from the person's configuration folder; defaults where there are none.
    ///
    /// The environment variable `RADSLAG_CONFIG` names another folder, for tests and for use from a stick.
    #[must_use]
    pub fn load() -> Self {
        let file = folder().map(|folder| folder.join("preferences.json"));
        let kept = file.as_deref().and_then(|file| std::fs::read(file).ok());
        let mut preferences: Self = kept
            .and_then(|json| serde_json::from_slice(&json).ok())
            .unwrap_or_default();
        preferences.file = file;
        preferences.language.get_or_insert_with(system_language);
        preferences
    }

    /// Keeps the choices. Failing costs only convenience, so nothing is said of it.
    pub fn save(&self) {
        let Some(file) = &self.file else { return };
        let Some(folder) = file.parent() else { return };
        let write = || -> std::io::Result<()> {
            std::fs::create_dir_all(folder)?;
            let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
            temporary.write_all(&serde_json::to_vec_pretty(self)?)?;
            temporary.persist(file)?;
            Ok(())
        };
        let _ = write();
    }

    /// Remembers that a file was opened just now, first in the list.
    pub fn remember(&mut self, path: &Path, council: &str, now: jiff::Timestamp) {
        self.forget(path);
        self.recent.insert(
            0,
            RecentFile {
                path: path.to_owned(),
                council: council.to_owned(),
                opened_at: now,
            },
        );
        self.recent.truncate(RECENT);
        self.save();
    }

    /// Takes a file out of the list.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| recent.path != path);
        self.save();
    }
}

/// The language the system speaks: nynorsk or bokmål where it says so, bokmål also where it is Danish or Swedish or says
/// nothing, else English.
fn system_language() -> LanguageForm {
    let Some(code) = sys_locale::get_locale() else {
        return LanguageForm::default();
    };
    match code.split(['-', '_', '.']).next().unwrap_or_default() {
        "nn" => LanguageForm::Nynorsk,
        "nb" | "no" | "da" | "sv" | "C" | "POSIX" | "" => LanguageForm::Bokmaal,
        _ => LanguageForm::English,
    }
}

fn folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("RADSLAG_CONFIG") {
        return Some(PathBuf::from(folder));
    }
    let place = AppStrategyArgs {
        top_level_domain: String::new(),
        author: String::new(),
        app_name: "radslag".to_owned(),
    };
    etcetera::choose_app_strategy(place)
        .ok()
        .map(|strategy| strategy.config_dir())
}

/// The folder where a person keeps documents, else the home folder, else the current one.
#[must_use]
pub fn documents_folder() -> PathBuf {
    let home = std::env::home_dir();
    let named = |name: &str| {
        home.as_ref()
            .map(|home| home.join(name))
            .filter(|folder| folder.is_dir())
    };
    named("Documents")
        .or_else(|| named("Dokumenter"))
        .or_else(|| home.clone())
        .unwrap_or_else(|| PathBuf::from("."))
}

/// Who works at this machine, as far as the environment tells; kept in the history of a council file, and told to whoever
/// finds it in use.
#[must_use]
pub fn person() -> String {
    std::env::var("USERNAME")
        .or_else(|_| std::env::var("USER"))
        .unwrap_or_default()
}
