//! A folder to work in, and the program as it is started there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use jiff::Timestamp;
use radslag::document::letter_proposal;
use radslag::domain::operation::{Field, Operation};
use radslag::domain::{LanguageForm, Theme, operations};
use radslag::store::Store;
use serde_json::Value;
use tempfile::TempDir;

/// The program where nobody has chosen a language, and the system speaks this one.
pub fn radslag(system: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_radslag"));
    command
        .env("RADSLAG_CONFIG", "no-such-folder")
        .env("LC_ALL", system)
        .env_remove("LANGUAGE");
    command
}

/// A folder to work in.
pub struct Desk {
    pub folder: TempDir,
}

impl Desk {
    /// A folder with `r.radslag`, made from the register.
    pub fn with_register() -> Self {
        let desk = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        desk.done(&["new", "r.radslag", "--from", "register"]);
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        radslag("nb_NO.UTF-8")
            .args(arguments)
            .current_dir(&self.folder)
            .output()
            .unwrap()
    }

    /// What a command prints that must go well.
    pub fn done(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
        assert_eq!(said, "", "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// What a command says that must end with this code and print nothing else.
    pub fn told(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        assert_eq!(output.stdout, b"", "{arguments:?}");
        assert!(said.ends_with(".\n"), "{arguments:?}: {said}");
        said
    }

    pub fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.done(arguments)).unwrap()
    }

    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.retain(|name| !name.starts_with('.'));
        names.sort();
        names
    }
}

/// Writes a recommendation, and a letter where asked for, into the case whose title has `part` in it.
pub fn advise(path: &Path, part: &str, headline: &str, with_letter: bool) {
    let mut store = Store::open(path, "").unwrap();
    let mut council = store.council().unwrap();
    let case = council
        .cases
        .iter()
        .find(|case| case.title.contains(part))
        .unwrap()
        .clone();
    let now = Timestamp::now();
    let theme = Theme::new(2);
    let (_, advice) =
        operations::add_recommendation(&council, case.id, theme, headline, "Fordi det hjelper.", None, now);
    council.apply(&store.run(&advice).unwrap());
    let (_, question) = operations::add_question(&council, case.id, Theme::new(1), "Hvordan styrer vi?", now);
    council.apply(&store.run(&question).unwrap());
    if with_letter {
        let proposal = letter_proposal(&council, &case, LanguageForm::Nynorsk);
        let (letter, create) = operations::create_letter(&council, &case, &proposal, now);
        store.run(&create).unwrap();
        store
            .run(&Operation::set(Field::LETTER_DATED_ON, letter, "2026-11-21"))
            .unwrap();
    }
}
