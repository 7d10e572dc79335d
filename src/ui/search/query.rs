//! What is written in the command list: words, and filters such as `tema:4`, each read once for each keystroke.

use crate::domain::Theme;
use crate::language::Locale;

/// What a filter holds the cases to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Narrow {
    Theme(Theme),
    Year(i16),
    /// Part of a ministry's name, in small letters.
    Ministry(String),
}

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words that must all be found, in small letters.
    pub words: Vec<String>,
    /// The filters, each with how it is written.
    pub narrows: Vec<(Narrow, String)>,
    /// `>`: commands and settings alone.
    pub commands_only: bool,
}

impl Query {
    /// Reads what is written.
    #[must_use]
    pub fn read(text: &str, words: &Locale) -> Self {
        let (commands_only, text) = match text.trim_start().strip_prefix('>') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let names = [
            "search-filter-theme",
            "search-filter-year",
            "search-filter-ministry",
            "search-filter-ministry-short",
        ]
        .map(|key| words.text(key));
        let mut query = Self {
            commands_only,
            ..Self::default()
        };
        for written in text.split_whitespace() {
            let word = written.to_lowercase();
            let narrow = word.split_once(':').and_then(|(name, value)| {
                let place = names.iter().position(|own| *own == name)?;
                match place {
                    0 => Some(Narrow::Theme(Theme::new(value.parse().ok()?)?)),
                    1 => Some(Narrow::Year(value.parse().ok()?)),
                    _ => (!value.is_empty()).then(|| Narrow::Ministry(value.to_owned())),
                }
            });
            match narrow {
                Some(narrow) => query.narrows.push((narrow, written.to_owned())),
                None => query.words.push(word),
            }
        }
        query
    }

    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.narrows.is_empty()
    }

    /// Whether rows of the council are asked for, and not commands and settings alone.
    #[must_use]
    pub fn asks_for_rows(&self) -> bool {
        !self.commands_only && !self.is_empty()
    }

    /// Whether all the words are in a text of small letters.
    #[must_use]
    pub fn fits(&self, lower: &str) -> bool {
        self.words.iter().all(|word| lower.contains(word.as_str()))
    }
}

/// Where any of `words`, in small letters, stands in a text: pieces of the text in order, each with whether it is a hit.
#[must_use]
pub fn pieces<'a>(text: &'a str, words: &[String]) -> Vec<(&'a str, bool)> {
    // Small letters may take another number of bytes, so that each is kept with where it comes from.
    let mut lower = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len() + 1);
    for (place, sign) in text.char_indices() {
        for small in sign.to_lowercase() {
            lower.push(small);
            places.resize(lower.len(), place);
        }
    }
    let ends = |at: usize| places.get(at).copied().unwrap_or(text.len());
    let mut hits: Vec<(usize, usize)> = words
        .iter()
        .filter(|word| !word.is_empty())
        .flat_map(|word| {
            lower
                .match_indices(word.as_str())
                .map(|(at, hit)| (ends(at), ends(at + hit.len())))
        })
        .collect();
    // Of two that begin in one place, the longer is the one to see.
    hits.sort_unstable_by_key(|(from, to)| (*from, std::cmp::Reverse(*to)));
    let mut pieces = Vec::new();
    let mut at = 0;
    for (from, to) in hits {
        let from = from.max(at);
        if from >= to {
            continue;
        }
        if at < from {
            pieces.push((&text[at..from], false));
        }
        pieces.push((&text[from..to], true));
        at = to;
    }
    if at < text.len() {
        pieces.push((&text[at..], false));
    }
    pieces
}

/// How many characters before the first hit an excerpt begins, at most.
const BEFORE: usize = 24;

/// How many characters of a text an excerpt has, at most: more than there is room for in a row.
const LENGTH: usize = 160;

/// The text in one line, from a little before the first of `words`, in small letters, that stands in it, as far as a row
/// can show.
#[must_use]
pub fn excerpt(text: &str, words: &[String]) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let from = excerpt_begins(&line, words);
    let rest = &line[from..];
    let to = rest.char_indices().nth(LENGTH).map_or(rest.len(), |(to, _)| to);
    let before = if from > 0 { "… " } else { "" };
    format!("{before}{}", &rest[..to])
}

/// Where an excerpt of a line begins, in its bytes.
fn excerpt_begins(line: &str, words: &[String]) -> usize {
    let mut before = 0;
    for (piece, is_hit) in pieces(line, words) {
        if is_hit {
            break;
        }
        before += piece.len();
    }
    let characters = line[..before].char_indices().rev();
    let from = characters.take(BEFORE).last().map_or(0, |(from, _)| from);
    if from == 0 || before == line.len() {
        return 0;
    }
    // From the beginning of a word.
    line[from..before].find(' ').map_or(from, |space| from + space + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageForm;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn hits_are_found_in_any_case_and_inside_words() {
        assert_eq!(
            pieces("Gevinstrealisering på ÅPEN vei", &words("realisering åpen")),
            [
                ("Gevinst", false),
                ("realisering", true),
                (" på ", false),
                ("ÅPEN", true),
                (" vei", false)
            ]
        );
        assert_eq!(pieces("aaa", &words("aa a")), [("aa", true), ("a", true)]);
        assert_eq!(pieces("İstanbul ø", &words("ø")), [("İstanbul ", false), ("ø", true)]);
        assert_eq!(pieces("Ingen", &[]), [("Ingen", false)]);
        assert_eq!(pieces("", &words("x")), []);
    }

    #[test]
    fn an_excerpt_begins_a_little_before_the_first_hit() {
        let text = "Skriv ned hvem som eier gevinsten,\nog når den skal være tatt ut. Gevinsten måles.";
        assert_eq!(
            excerpt(text, &words("tatt")),
            "… og når den skal være tatt ut. Gevinsten måles."
        );
        assert!(excerpt(text, &words("skriv")).starts_with("Skriv ned"));
        assert!(excerpt(text, &words("finnes ikke")).starts_with("Skriv ned"));
        assert_eq!(excerpt(&"æ".repeat(400), &words("x")).chars().count(), LENGTH);
        assert_eq!(excerpt("", &words("x")), "");
    }

    #[test]
    fn filters_are_told_from_words() {
        let locale = Locale::new(LanguageForm::Bokmaal);
        let query = Query::read(" Realisering tema:4 år:2019 dep:Helse tema:9 kl:4", &locale);
        assert_eq!(query.words, ["realisering", "tema:9", "kl:4"]);
        let narrows: Vec<_> = query.narrows.iter().map(|(narrow, _)| narrow.clone()).collect();
        let expected = [
            Narrow::Theme(Theme::new(4).unwrap()),
            Narrow::Year(2019),
            Narrow::Ministry("helse".to_owned()),
        ];
        assert_eq!(narrows, expected);
        assert!(Query::read("> lagre", &locale).commands_only);
        for (form, names) in [
            (LanguageForm::Bokmaal, ["dep", "departement"]),
            (LanguageForm::Nynorsk, ["dep", "departement"]),
            (LanguageForm::English, ["min", "ministry"]),
        ] {
            for name in names {
                let query = Query::read(&format!("{name}:helse"), &Locale::new(form));
                let narrows: Vec<_> = query.narrows.into_iter().map(|(narrow, _)| narrow).collect();
                assert_eq!(narrows, [Narrow::Ministry("helse".to_owned())], "{form:?} {name}");
            }
        }
        assert!(Query::read("  ", &locale).is_empty());
    }
}
