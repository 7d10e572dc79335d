//! The files of words: every form says the same things, everything asked for is there, and nothing is there in vain.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use radslag::domain::LanguageForm;
use radslag::language::Locale;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|its| its == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The messages of one file: key, and the names of its gaps.
fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            line.split('=').next().unwrap().trim().clone_into(&mut key);
            assert!(!messages.contains_key(&key), "{key} is written twice in one file");
            messages.insert(key.clone(), BTreeSet::new());
        }
        for gap in line.split('$').skip(1) {
            let name = gap.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_');
            let gaps = messages.get_mut(&key).unwrap();
            gaps.insert(name.into_iter().next().unwrap().to_owned());
        }
    }
    messages
}

fn locale_files(code: &str) -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    files(&root().join("assets/locales").join(code), "ftl")
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, messages(&fs::read_to_string(path).unwrap()))
        })
        .collect()
}

/// The program's own sources, without their tests.
fn sources() -> Vec<(PathBuf, String)> {
    files(&root().join("src"), "rs")
        .into_iter()
        .filter(|path| {
            let name = path.file_stem().unwrap().to_string_lossy();
            name != "tests" && !name.ends_with("_tests")
        })
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap();
            // Comments show how something is called, with words of their own.
            let code: Vec<&str> = code
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            let code = code.join("\n");
            (path, code)
        })
        .collect()
}

/// The text between the quotes that open `rest`, if it opens with quotes.
fn literal(rest: &str) -> Option<&str> {
    rest.trim_start().strip_prefix('"')?.split('"').next()
}

#[test]
fn every_form_with_a_file_has_the_same_keys_and_gaps_in_it() {
    let bokmaal = locale_files("nb");
    for code in ["nn", "en"] {
        for (name, messages) in locale_files(code) {
            let own = bokmaal.get(&name);
            assert_eq!(own, Some(&messages), "assets/locales/{code}/{name}");
        }
    }
}

#[test]
fn every_file_is_read_and_every_message_understood() {
    for form in [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English] {
        let locale = Locale::new(form);
        let mut seen = BTreeSet::new();
        for (name, messages) in locale_files(form.code()) {
            for (key, gaps) in messages {
                assert!(locale.has(&key), "{key} of {name} is not read");
                assert_eq!(
                    locale.text(&key) == key,
                    !gaps.is_empty(),
                    "{key} of {name}: a text without gaps is plain, and no other"
                );
                assert!(seen.insert(key.clone()), "{key} stands in two files");
            }
        }
    }
}

#[test]
fn every_key_asked_for_is_there_with_the_gaps_filled() {
    let all: BTreeMap<String, BTreeSet<String>> = locale_files("nb").into_values().flatten().collect();
    for (path, code) in sources() {
        let path = path.display();
        for rest in code.split(".text(").skip(1).chain(code.split("scene.t(").skip(1)) {
            if let Some(key) = literal(rest) {
                let gaps = all.get(key);
                assert!(gaps.is_some_and(BTreeSet::is_empty), "{path}: text({key:?})");
            }
        }
        for rest in code.split(".with(").skip(1) {
            let Some(key) = literal(rest) else { continue };
            let after = rest.trim_start()[key.len() + 2..].trim_start();
            // Ids of widgets take one literal; texts take values after it.
            let Some(values) = after.strip_prefix(',') else {
                continue;
            };
            let gaps = all.get(key).unwrap_or_else(|| panic!("{path}: with({key:?})"));
            // Values that were given names before cannot be looked into.
            let Some(values) = values.trim_start().strip_prefix("&[") else {
                continue;
            };
            if values.trim_start().starts_with('(') {
                for gap in gaps {
                    let filled = values.contains(&format!("\"{gap}\","));
                    assert!(filled, "{path}: with({key:?}) leaves {gap} empty");
                }
            }
        }
    }
}

#[test]
fn every_key_is_used() {
    let code: String = sources().into_iter().map(|(_, code)| code).collect();
    let literals: BTreeSet<&str> = code.split('"').collect();
    // `format!("month-{month}")` uses every key that begins that way.
    let beginnings: BTreeSet<&str> = literals
        .iter()
        .filter_map(|text| text.split_once("-{"))
        .map(|(beginning, _)| beginning)
        .filter(|beginning| !beginning.is_empty())
        .collect();
    for (name, messages) in locale_files("nb") {
        for key in messages.keys() {
            let built = key.match_indices('-').any(|(place, _)| {
                let (beginning, choice) = (&key[..place], key[place + 1..].replace('-', "_"));
                // A function may be given the beginning, and one of the fixed choices to end it with.
                let is_of_choice = literals.contains(beginning) && literals.contains(choice.as_str());
                beginnings.contains(beginning) || is_of_choice
            });
            assert!(literals.contains(key.as_str()) || built, "{key} of {name} is not used");
        }
    }
}

#[test]
fn the_tone_is_calm() {
    for code in ["nb", "nn", "en"] {
        for path in files(&root().join("assets/locales").join(code), "ftl") {
            let text = fs::read_to_string(&path).unwrap();
            let words = text.lines().filter(|line| !line.starts_with('#'));
            for line in words {
                assert!(!line.contains('!'), "{}: {line}", path.display());
                assert!(!line.contains("kladd"), "{}: {line}", path.display());
            }
        }
    }
}
