//! What the person at this machine has chosen, kept beside the council files and never in them.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use etcetera::{AppStrategy as _, AppStrategyArgs};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::document::LetterFormat;
use crate::domain::{Council, LanguageForm, Owner};

/// How many files the start page remembers.
const RECENT: usize = 8;

/// The name of the file of choices, in the person's configuration folder.
const FILE: &str = "preferences.json";

/// The version of the file of choices that this program writes, and the newest it reads.
const VERSION: u64 = 1;

/// The sizes of text that are offered, in per cent.
pub const TEXT_SIZES: [u16; 5] = [90, 100, 110, 125, 150];

/// The zooms that are offered, in per cent.
pub const ZOOMS: [u16; 8] = [75, 90, 100, 110, 125, 150, 175, 200];

/// The folders a person chooses for this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnFolder {
    /// Where letters are proposed to be saved.
    Letters,
    /// Where new council files are proposed to lie.
    Councils,
}

/// What was wrong with the kept choices, so that others stand in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PreferencesFault {
    /// The file cannot be read as choices. It lies at the path now, where it could be moved.
    Broken(Option<PathBuf>),
    /// A newer version of the program made the file. As `Broken`.
    Newer(Option<PathBuf>),
    /// The program has no words in the language with this code.
    UnknownLanguage(String),
}

/// A file that was open here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecentFile {
    pub path: PathBuf,
    /// The council's name when it was last open.
    pub council: String,
    pub opened_at: jiff::Timestamp,
    /// Whether the council is made up, for practice.
    #[serde(default)]
    pub is_example: bool,
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
    /// The address that person invites from, where a council's register has none; may be empty.
    pub email: String,
    /// None follows the system.
    pub dark: Option<bool>,
    pub zoom: Option<f32>,
    /// How large text is beside the zoom, in per cent: one of [`TEXT_SIZES`].
    pub text_size: Option<u16>,
    /// Where letters were last saved.
    pub letter_folder: Option<PathBuf>,
    /// What letters were last saved as.
    pub letter_format: LetterFormat,
    /// Where new council files are proposed to lie.
    pub council_folder: Option<PathBuf>,
    /// Whether a meeting that is held stays in a window of its usual size, and does not fill the screen.
    pub live_in_window: bool,
    /// Whether a saved letter is opened in the system's viewer.
    pub open_saved: bool,
    /// What was wrong with the choices kept before, until it has been said.
    #[serde(skip)]
    pub fault: Option<PreferencesFault>,
    #[serde(skip)]
    file: Option<PathBuf>,
}

impl Preferences {
    /// Reads the choices from the person's configuration folder; defaults where there are none.
    ///
    /// The environment variable `RADSLAG_CONFIG` names another folder, for tests and for use from a stick.
    #[must_use]
    pub fn load() -> Self {
        let mut preferences = match folder() {
            Some(folder) => Self::at(folder.join(FILE)),
            None => Self::default(),
        };
        preferences.language.get_or_insert_with(system_language);
        preferences
    }

    /// The window's language as kept, else the system's. Nothing is moved: what is wrong with the file is left for
    /// [`Preferences::load`] to find, and for the window to tell.
    #[must_use]
    pub fn kept_language() -> LanguageForm {
        let kept = folder().and_then(|folder| std::fs::read(folder.join(FILE)).ok());
        let read = kept.and_then(|kept| parse(&kept).ok());
        read.and_then(|(preferences, _)| preferences.language)
            .unwrap_or_else(system_language)
    }

    /// Reads the choices from a file, and keeps them there. A file that is broken, or made by a newer version, is moved
    /// aside, and defaults stand in its place; see [`Preferences::fault`].
    #[must_use]
    pub fn at(file: PathBuf) -> Self {
        let Ok(kept) = std::fs::read(&file) else {
            return Self {
                file: Some(file),
                ..Self::default()
            };
        };
        let (mut preferences, fault) = match parse(&kept) {
            Ok((preferences, unknown)) => (preferences, unknown.map(PreferencesFault::UnknownLanguage)),
            Err(is_newer) => {
                let aside = put_aside(&file);
                let fault = if is_newer {
                    PreferencesFault::Newer(aside)
                } else {
                    PreferencesFault::Broken(aside)
                };
                (Self::default(), Some(fault))
            }
        };
        // What could not be moved is not written over.
        let is_in_the_way = matches!(
            fault,
            Some(PreferencesFault::Broken(None) | PreferencesFault::Newer(None))
        );
        preferences.file = (!is_in_the_way).then_some(file);
        preferences.fault = fault;
        preferences
    }

    /// Keeps the choices. Failing costs only convenience, so nothing is said of it.
    pub fn save(&self) {
        let Some(file) = &self.file else { return };
        let Some(folder) = file.parent() else { return };
        let write = || -> std::io::Result<()> {
            std::fs::create_dir_all(folder)?;
            let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
            let mut kept = serde_json::to_value(self)?;
            kept["version"] = VERSION.into();
            temporary.write_all(&serde_json::to_vec_pretty(&kept)?)?;
            temporary.persist(file)?;
            Ok(())
        };
        let _ = write();
    }

    /// Remembers that a file was opened just now, first in the list.
    pub fn remember(&mut self, path: &Path, council: &Council, now: jiff::Timestamp) {
        self.forget(path);
        self.recent.insert(
            0,
            RecentFile {
                path: path.to_owned(),
                council: council.name().to_owned(),
                opened_at: now,
                is_example: council.is_example(),
            },
        );
        self.recent.truncate(RECENT);
        self.save();
    }

    /// Who works at this machine: the name that was given, else the one the environment tells.
    #[must_use]
    pub fn person(&self) -> String {
        let given = self.owner.as_ref().map(|owner| owner.name.trim());
        given.filter(|name| !name.is_empty()).map_or_else(person, str::to_owned)
    }

    /// How much larger text is than it is drawn to be, 1.0 for not at all.
    #[must_use]
    pub fn text_scale(&self) -> f32 {
        let size = self.text_size.filter(|size| TEXT_SIZES.contains(size)).unwrap_or(100);
        f32::from(size) / 100.0
    }

    /// A folder that is proposed: the one chosen, else where documents are kept.
    #[must_use]
    pub fn folder(&self, which: OwnFolder) -> PathBuf {
        let chosen = match which {
            OwnFolder::Letters => &self.letter_folder,
            OwnFolder::Councils => &self.council_folder,
        };
        chosen.clone().unwrap_or_else(documents_folder)
    }

    /// Chooses a folder; none for where documents are kept.
    pub fn set_folder(&mut self, which: OwnFolder, folder: Option<PathBuf>) {
        match which {
            OwnFolder::Letters => self.letter_folder = folder,
            OwnFolder::Councils => self.council_folder = folder,
        }
        self.save();
    }

    /// Takes a file out of the list.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| recent.path != path);
        self.save();
    }
}

/// Reads choices, and the code of the language in them where the program has no words in it. Refuses what is no choices,
/// with whether a newer version made it.
fn parse(kept: &[u8]) -> Result<(Preferences, Option<String>), bool> {
    let mut kept: Value = serde_json::from_slice(kept).map_err(|_| false)?;
    let version = kept.get("version").map_or(Some(0), Value::as_u64).ok_or(false)?;
    if version > VERSION {
        return Err(true);
    }
    let unknown = match kept.get("language") {
        Some(Value::String(code)) if serde_json::from_value::<LanguageForm>(code.as_str().into()).is_err() => {
            Some(code.clone())
        }
        _ => None,
    };
    if unknown.is_some() {
        kept["language"] = Value::Null;
    }
    let preferences = serde_json::from_value(kept).map_err(|_| false)?;
    Ok((preferences, unknown))
}

/// Moves a file aside under a name that tells when, and gives where it lies now; none where it could not be moved.
fn put_aside(file: &Path) -> Option<PathBuf> {
    let mut name = file.as_os_str().to_owned();
    name.push(jiff::Zoned::now().strftime(".kept-%Y-%m-%d-%H%M%S").to_string());
    let aside = PathBuf::from(name);
    if aside.exists() {
        return None;
    }
    std::fs::rename(file, &aside).ok().map(|()| aside)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::OwnerRole;

    fn kept(json: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("preferences.json");
        std::fs::write(&file, json).unwrap();
        (folder, file)
    }

    fn aside(fault: Option<PreferencesFault>) -> PathBuf {
        match fault {
            Some(PreferencesFault::Broken(Some(path)) | PreferencesFault::Newer(Some(path))) => path,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_kept_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("its own folder").join("preferences.json");
        let mut preferences = Preferences::at(file.clone());
        assert_eq!(preferences.fault, None);
        preferences.owner = Some(Owner {
            name: "Sekretær 1".to_owned(),
            role: OwnerRole::Secretariat,
        });
        preferences.text_size = Some(125);
        preferences.language = Some(LanguageForm::Nynorsk);
        preferences.save();
        assert_eq!(Preferences::at(file), preferences);
        assert_eq!(preferences.person(), "Sekretær 1");
        assert!((preferences.text_scale() - 1.25).abs() < f32::EPSILON);
    }

    #[test]
    fn a_broken_file_is_kept_aside_as_it_was() {
        for broken in [
            "{\"dark\": tr",
            "",
            "[1]",
            "{\"recent\": 4}",
            "{\"version\": \"to\"}",
            "\u{0}",
        ] {
            let (_folder, file) = kept(broken);
            let preferences = Preferences::at(file.clone());
            assert!(
                matches!(preferences.fault, Some(PreferencesFault::Broken(_))),
                "{broken}"
            );
            assert_eq!(preferences.recent, []);
            let aside = aside(preferences.fault.clone());
            assert_eq!(std::fs::read_to_string(aside).unwrap(), broken);
            preferences.save();
            assert_eq!(Preferences::at(file).fault, None);
        }
    }

    #[test]
    fn a_newer_file_is_kept_aside_and_an_older_one_is_read() {
        let (_folder, file) = kept("{\"version\": 99, \"dark\": true}");
        let preferences = Preferences::at(file);
        assert!(matches!(preferences.fault, Some(PreferencesFault::Newer(_))));
        assert_eq!(preferences.dark, None);
        let (_folder, file) = kept("{\"dark\": true}");
        let preferences = Preferences::at(file);
        assert_eq!((preferences.fault, preferences.dark), (None, Some(true)));
    }

    #[test]
    fn a_language_without_words_costs_only_itself() {
        let (_folder, file) = kept("{\"language\": \"se\", \"dark\": true, \"text_size\": 7}");
        let preferences = Preferences::at(file.clone());
        assert_eq!(
            preferences.fault,
            Some(PreferencesFault::UnknownLanguage("se".to_owned()))
        );
        assert_eq!((preferences.language, preferences.dark), (None, Some(true)));
        assert!((preferences.text_scale() - 1.0).abs() < f32::EPSILON);
        assert!(file.exists());
    }

    #[test]
    fn files_remembered_before_they_told_of_practice_are_still_there() {
        let (_folder, file) =
            kept("{\"recent\": [{\"path\": \"a\", \"council\": \"b\", \"opened_at\": \"2026-01-01T00:00:00Z\"}]}");
        let preferences = Preferences::at(file);
        assert_eq!(preferences.fault, None);
        assert_eq!(preferences.recent.len(), 1);
        assert!(!preferences.recent[0].is_example);
    }

    #[test]
    fn what_cannot_be_moved_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        // A name so long that nothing can be added to it.
        let file = folder.path().join(format!("{}.json", "p".repeat(250)));
        std::fs::write(&file, "{").unwrap();
        let preferences = Preferences::at(file.clone());
        assert_eq!(preferences.fault, Some(PreferencesFault::Broken(None)));
        preferences.save();
        assert_eq!(std::fs::read_to_string(file).unwrap(), "{");
    }
}
