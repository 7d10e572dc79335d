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
fn every_form_has_the_same_files_keys_and_gaps() {
    let with_messages = |code: &str| {
        let mut files = locale_files(code);
        files.retain(|_, messages| !messages.is_empty());
        files
    };
    let bokmaal = with_messages("nb");
    for code in ["nn", "en"] {
        let mut others = with_messages(code);
        for (name, messages) in &bokmaal {
            let own = others.remove(name).unwrap_or_default();
            for (key, gaps) in messages {
                assert_eq!(own.get(key), Some(gaps), "{key} in assets/locales/{code}/{name}");
            }
            assert_eq!(
                own.len(),
                messages.len(),
                "assets/locales/{code}/{name} has keys of its own"
            );
        }
        assert!(
            others.is_empty(),
            "assets/locales/{code} has files of its own: {others:?}"
        );
    }
}

/// What chooses between the variants of a text, and the variants, in each choice of a file.
fn choices(source: &str) -> Vec<(String, Vec<String>)> {
    let mut choices: Vec<(String, Vec<String>)> = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((before, _)) = line.split_once("->") {
            let (_, chooser) = before.rsplit_once('$').unwrap();
            choices.push((chooser.trim().to_owned(), Vec::new()));
        } else if line.trim_start().starts_with(['[', '*']) {
            let name = line.trim_start().split_once(']').unwrap().0;
            choices.last_mut().unwrap().1.push(format!("{name}]"));
        }
    }
    choices
}

#[test]
fn plurals_are_those_of_the_language() {
    // Bokmål, nynorsk and English all tell one from the rest, and nothing else (CLDR).
    for code in CODES {
        for (path, text) in texts_of(code) {
            for (chooser, variants) in choices(&text) {
                // None may have a text of its own.
                let plurals: Vec<_> = variants.iter().filter(|variant| *variant != "[0]").collect();
                assert_eq!(plurals, ["[one]", "*[other]"], "{path}: {chooser}");
            }
        }
    }
}

const CODES: [&str; 3] = ["nb", "nn", "en"];

/// The files of words of a form of language, with their paths.
fn texts_of(code: &str) -> Vec<(String, String)> {
    files(&root().join("assets/locales").join(code), "ftl")
        .into_iter()
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect()
}

/// The lines of a file that are read by people: without comments, keys, and what chooses. Gaps are marked `…`.
fn said(source: &str) -> Vec<String> {
    let said = source.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let text = match line.split_once('=') {
            Some((_, text)) if line.starts_with(|first: char| first.is_ascii_alphabetic()) => text,
            _ => line,
        };
        let text = text.trim();
        let text = text
            .strip_prefix("[one]")
            .or(text.strip_prefix("*[other]"))
            .unwrap_or(text);
        let mut plain = String::new();
        for (place, part) in text.split('{').enumerate() {
            let (gap, after) = part
                .split_once('}')
                .unwrap_or(if place == 0 { ("", part) } else { (part, "") });
            plain.push_str(if gap.is_empty() { "" } else { "…" });
            plain.push_str(after);
        }
        plain
    });
    said.filter(|text| text.contains(char::is_alphabetic)).collect()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|sign: char| !sign.is_alphanumeric() && sign != '_' && sign != '-')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// Words of bokmål that are never nynorsk.
const BOKMAAL_ONLY: &str = "ikke jeg fra noen noe hvordan hvem hva hvor hvorfor hvilken hvilket hvilke hver hvert være vært \
    også mer bare gjøre gjør velg velge åpne åpner filen mappen saken listen ennå nå uke uken \
    navn navnet tegn tegnet mangler endret lagret lagres fjernet flyttet opprettet anbefaling anbefalingen anbefalinger \
    anbefalingene virksomheten virksomheter dem dere deres selv eget egen en et én ett finnes ligger skriver tidligere \
    forrige måned dager uten utenom innen høyst annet annen leses skrives vises begynner sier hentet innstillinger \
    notater møter prosjekter departementer størrelse kilde begrunnelse senest fristene mottaker underskriften \
    spørsmålene slutter tilhører skadet gjelder kjøre enten bytt trenger";

#[test]
fn nynorsk_is_not_bokmaal() {
    let bokmaal: BTreeSet<&str> = BOKMAAL_ONLY.split_whitespace().collect();
    let mut found = Vec::new();
    for (path, text) in texts_of("nn") {
        for line in said(&text) {
            let strange = words(&line).filter(|word| bokmaal.contains(word.as_str()));
            found.extend(strange.map(|word| format!("{path}: {word} in {line}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn english_is_not_norwegian() {
    let names = ["rådslag", "digitaliseringsrådet", "bokmål"];
    let norwegian = "og ikke eller av til på med som det er kan ingen sak saker råd brev";
    let norwegian: BTreeSet<&str> = norwegian.split_whitespace().collect();
    for (path, text) in texts_of("en") {
        for line in said(&text) {
            for word in words(&line) {
                let is_foreign = word.contains(['æ', 'ø', 'å']) && !names.contains(&word.as_str());
                assert!(
                    !is_foreign && !norwegian.contains(word.as_str()),
                    "{path}: {word} in {line}"
                );
            }
        }
    }
}

/// Words that have a capital inside a sentence: names, what is on the screen or the keyboard under that name, and in
/// English months, weekdays and languages.
const CAPITALS: &str = "Rådslag Digitaliseringsrådet Digitaliseringsrådets StimuLab Norge Noreg Norway Enter Shift Oversikt Prosjekter Prosjekt Møter \
    Møte Brev Trender Trendar Tidligere Tidlegare Innstillinger Innstillingar Overview Projects Meetings Letters Trends \
    Past Settings Year Ministry Size Step År Departement Størrelse Storleik Steg Tema Theme Fase Phase Til To Kilde Kjelde \
    Source Ferdig Done Angre Undo Word Word-fil LibreOffice Linux PNG JPEG Inter Open Font License Material Symbols Rounded \
    Apache Apache-2 License Noto Emoji Eksempelby Eksempelrådet Example Council Council’s Employer Employment December \
    Bokmål Nynorsk English Sundays Eve New Year’s European Union Public Licence";

#[test]
fn titles_are_in_sentence_case() {
    let capitals: BTreeSet<&str> = CAPITALS.split_whitespace().collect();
    let is_name = |word: &str| {
        let mut letters = word.chars();
        let has_capital =
            letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
        !has_capital || capitals.contains(word)
    };
    let mut found = Vec::new();
    for (path, text) in CODES.into_iter().flat_map(texts_of) {
        for line in said(&text) {
            let sentences = line.split(['.', ':', '?', '…', '«', '‘', '/', '(']);
            let later = sentences.flat_map(|sentence| sentence.split_whitespace().skip(1));
            let strange = later
                .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()))
                .filter(|word| !is_name(word));
            found.extend(strange.map(|word| format!("{path}: {word} in {line}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
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
    for code in CODES {
        for (path, text) in texts_of(code) {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                assert!(!line.contains('!'), "{path}: {line}");
                assert!(!line.contains("kladd"), "{path}: {line}");
            }
        }
    }
}
