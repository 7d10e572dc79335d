//! When two names are of the same body: compared whole, never by a part of a word.

use std::collections::BTreeSet;

/// Words that name no body by themselves, in bokmål, nynorsk and English. A name of nothing but such words is the same as
/// no other.
const GENERIC: &[&str] = &[
    "annet",
    "anna",
    "agency",
    "avdeling",
    "bedrift",
    "bydel",
    "consultant",
    "council",
    "county",
    "department",
    "departement",
    "departementet",
    "direktorat",
    "direktoratet",
    "directorate",
    "etat",
    "etaten",
    "foretak",
    "forening",
    "frilans",
    "fylke",
    "fylkeskommune",
    "fylkeskommunen",
    "helse",
    "høgskole",
    "høgskolen",
    "høgskule",
    "høgskulen",
    "høyskole",
    "høyskolen",
    "ingen",
    "ingenting",
    "institutt",
    "instituttet",
    "kommune",
    "kommunen",
    "konsern",
    "konsernet",
    "konsulent",
    "ledelse",
    "ministry",
    "municipality",
    "none",
    "organisasjon",
    "pensjonist",
    "privat",
    "råd",
    "rådet",
    "selskap",
    "selskapet",
    "selvstendig",
    "senter",
    "senteret",
    "sekretariat",
    "sekretariatet",
    "sjølvstendig",
    "stat",
    "staten",
    "stiftelse",
    "stiftelsen",
    "stifting",
    "stiftinga",
    "styre",
    "styret",
    "sykehus",
    "sykehuset",
    "sjukehus",
    "sjukehuset",
    "tilsyn",
    "tilsynet",
    "ukjent",
    "ukjend",
    "universitet",
    "universitetet",
    "university",
    "utvalg",
    "utvalget",
    "utval",
    "verksemd",
    "virksomhet",
    "virksomheten",
];

/// Words between the others that people leave out or write in several ways.
const SMALL: &[&str] = &["og", "for", "i", "av", "and", "of", "the"];

/// The fewest letters of a name that is compared without regard to large and small ones: "it" is no "IT".
const SHORTEST: usize = 4;

/// What a name is known by. Two names are of the same body where they have one of these in common.
///
/// Whether letters are large or small makes no difference, nor do hyphens, commas, double spaces, "og" and "for". A joint
/// name, such as "Utlendingsdirektoratet og Politidirektoratet" or "Skatteetaten / Tolletaten", is also known by each of
/// its parts; what is parted must be names by themselves, so "Kommunal- og moderniseringsdepartementet" is one. An
/// abbreviation is no guess at what it stands for.
#[must_use]
pub fn keys(name: &str) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = key(name).into_iter().collect();
    for part in name.split(['/', ';', '+', '|', '\n']) {
        let parts = joined(part);
        if parts.len() > 1 || part.len() < name.len() {
            found.extend(key(part).filter(|_| is_long(part)));
        }
        if parts.len() > 1 {
            found.extend(parts.iter().filter(|part| is_long(part)).filter_map(|part| key(part)));
        }
    }
    found
}

/// The names in a joint one by "og", "and", "&", commas and dashes between words; one where it is not joint.
fn joined(name: &str) -> Vec<&str> {
    let mut parts = vec![name];
    for between in [" og ", " and ", " & ", ", ", " - ", " – ", " — "] {
        parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
    }
    // "Barne-, ungdoms- og familiedirektoratet" leaves what is left out to a hyphen, and "for samfunnssikkerhet og
    // beredskap" goes on with a small letter: those are one name.
    let is_name = |part: &&str| {
        let part = part.trim();
        let first = part.chars().next();
        first.is_some_and(|letter| letter.is_uppercase() || letter.is_ascii_digit()) && !part.ends_with(['-', '‐', '‑'])
    };
    if parts.iter().all(is_name) { parts } else { vec![name] }
}

fn is_long(name: &str) -> bool {
    name.chars().filter(|letter| letter.is_alphanumeric()).count() >= SHORTEST
}

/// A name as it is compared; none where it names nothing.
fn key(name: &str) -> Option<String> {
    let written = if is_long(name) {
        composed(&name.to_lowercase())
    } else {
        composed(name)
    };
    let mut plain = String::with_capacity(written.len());
    for letter in written.chars() {
        match letter {
            '-' | '‐' | '‑' | '\u{ad}' | '\'' | '’' | '.' => {}
            '&' => plain.push_str(" og "),
            letter if letter.is_alphanumeric() => plain.push(letter),
            _ => plain.push(' '),
        }
    }
    let words: Vec<&str> = plain
        .split_whitespace()
        .filter(|word| !SMALL.contains(&word.to_lowercase().as_str()))
        .collect();
    let is_named = words
        .iter()
        .any(|word| !GENERIC.contains(&word.to_lowercase().as_str()) && word.chars().any(char::is_alphabetic));
    is_named.then(|| words.join(" "))
}

/// Å, Ø and the like as one sign, also where a Mac wrote letter and ring apart.
fn composed(text: &str) -> String {
    text.replace("a\u{30a}", "å")
        .replace("A\u{30a}", "Å")
        .replace("o\u{308}", "ö")
        .replace("a\u{308}", "ä")
        .replace("e\u{301}", "é")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: &str, b: &str) -> bool {
        !keys(a).is_disjoint(&keys(b))
    }

    #[test]
    fn ways_to_write_one_name_are_the_same() {
        for (a, b) in [
            ("Prøvedirektoratet", "  prøvedirektoratet "),
            ("Direktoratet for e-helse", "DIREKTORATET FOR EHELSE"),
            (
                "Kommunal- og moderniseringsdepartementet",
                "Kommunal  og moderniseringsdepartementet",
            ),
            (
                "Kommunal\u{2011} & moderniseringsdepartementet",
                "Kommunal- og moderniseringsdepartementet",
            ),
            (
                "Barne-, ungdoms- og familiedirektoratet",
                "Barne, ungdoms og familiedirektoratet",
            ),
            ("Senter for øving", "Senter øving"),
            ("Ærfugla\u{30a}sen kommune", "Ærfuglåsen kommune"),
            ("Øvingsetaten (Øvings-IT)", "Øvingsetaten, ØvingsIT"),
            ("NAV", "NAV"),
        ] {
            assert!(same(a, b), "{a} = {b}: {:?} {:?}", keys(a), keys(b));
        }
    }

    #[test]
    fn a_joint_name_is_each_of_its_parts() {
        for (joint, part) in [
            ("Utlendingsdirektoratet og Politidirektoratet", "Politidirektoratet"),
            ("Skatteetaten / Tolletaten", "Tolletaten"),
            ("Skatteetaten, Tolletaten og Statistisk sentralbyrå", "Tolletaten"),
            ("Prøveetaten – Øvingsetaten", "Prøveetaten"),
            (
                "Eksportkreditt og Garantiinstituttet for eksportkreditt",
                "Garantiinstituttet for eksportkreditt",
            ),
            ("Oslo kommune/Bergen kommune", "Bergen kommune"),
        ] {
            assert!(same(joint, part), "{joint}: {:?}", keys(joint));
            assert!(same(part, joint));
        }
    }

    #[test]
    fn nothing_is_the_same_by_accident() {
        for (a, b) in [
            ("Prøvedirektoratet", "Prøvedirektoratet for øving"),
            (
                "Kommunal- og moderniseringsdepartementet",
                "Moderniseringsdepartementet",
            ),
            ("Helse- og omsorgsdepartementet", "Helse"),
            ("Helse og omsorgsdepartementet", "Omsorgsdepartementet"),
            ("Direktoratet for samfunnssikkerhet og beredskap", "Beredskap"),
            ("Oslo kommune", "Kommune"),
            ("Oslo kommune", "Bergen kommune"),
            ("Universitetet i Oslo", "Universitetet i Bergen"),
            ("Arbeids- og velferdsdirektoratet", "NAV"),
            ("IT", "it"),
            ("IT og HR", "IT"),
            ("AS / IT", "IT"),
            ("Departementet", "Departementet"),
            ("Selvstendig", "selvstendig"),
            ("Direktoratet for", "Direktoratet"),
            ("2019", "2019"),
            ("", ""),
            (" - ", "–"),
            ("og", "for"),
            ("Statistisk sentralbyrå", "Statistisk sentralbyrå i Eksempelland"),
            ("Tolletaten", "Skatteetaten"),
        ] {
            assert!(!same(a, b), "{a} is no {b}: {:?} {:?}", keys(a), keys(b));
        }
    }

    /// Over many made-up names: one is its own, however it is written, and no other's. A shorter or longer one is another.
    #[test]
    fn a_name_is_its_own_however_written_and_never_part_of_another() {
        let starts = ["Prøve", "Øvings", "Eksempel", "Læring", "Data", "Sjø", "Før", "Åpen"];
        let ends = [
            "direktoratet",
            "etaten",
            "tilsynet",
            "verket",
            "departementet",
            "senteret",
        ];
        let extras = ["", " for øving", " i Eksempelby", " Nord", " og beredskap"];
        let mut names = Vec::new();
        for start in starts {
            for end in ends {
                names.extend(extras.map(|extra| format!("{start}{end}{extra}")));
            }
        }
        for (index, name) in names.iter().enumerate() {
            let spaced = name.replace(' ', "   ");
            for written in [name.to_uppercase(), name.to_lowercase(), spaced, format!(" {name}. ")] {
                assert!(same(name, &written), "{name} = {written}");
            }
            for other in &names[index + 1..] {
                assert!(!same(name, other), "{name} is no {other}");
            }
            for cut in 1..name.chars().count() {
                let part: String = name.chars().take(cut).collect();
                let is_whole = names.iter().any(|whole| same(whole, &part));
                assert!(!same(name, &part) || is_whole, "{name} is no {part}");
            }
        }
    }
}
