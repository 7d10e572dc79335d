//! How a word one looks for meets the words of a text: by inflection, by beginning, and inside compounds.

use std::ops::Range;

use rust_stemmers::{Algorithm, Stemmer};

/// The fewest letters that are looked for inside other words; fewer stand in most words by chance.
const INSIDE: usize = 4;

/// The fewest letters of a stem that words may begin with, or end with in another inflection.
const SHORT: usize = 3;

/// The fewest letters before what is found inside a word.
const BEFORE: usize = 2;

/// How many letters after what is found inside a word are taken for its ending, and marked with it.
const ENDING: usize = 4;

/// What makes a noun or a form of a verb with a short stem: a short stem is sought at the end of compounds with these
/// alone, so that `måle` finds `nullmåling`, and not `spørsmål`.
const ENDINGS: [&str; 10] = [
    "ing", "ingen", "inga", "inger", "ingene", "ingar", "ingane", "te", "t", "er",
];

/// What is taken off what the Snowball rules leave, with how many letters must be left: the ends of `brukerne`, of nynorsk
/// `gevinstane`, `brukarar` and `samla`, and of nouns made of verbs, so that `måling` and `måle` are one word.
const LEFT_ON: [(&str, usize); 5] = [("ern", 4), ("ane", 4), ("ar", 4), ("a", 4), ("ing", SHORT)];

/// The stem of a word in small letters, by the Snowball rules for Norwegian, which are made for bokmål, and what those leave
/// on.
#[must_use]
pub fn stem(word: &str) -> String {
    let mut stem = Stemmer::create(Algorithm::Norwegian).stem(word).into_owned();
    for (ending, fewest) in LEFT_ON {
        if let Some(shorter) = stem.strip_suffix(ending)
            && length(shorter) >= fewest
        {
            stem = shorter.to_owned();
        }
    }
    stem
}

/// How well a word is met; the greater, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meeting {
    /// It begins with the stem, which is short.
    Loose,
    /// It has what was looked for inside.
    Inside,
    /// It begins with what was looked for.
    Beginning,
    /// It is the same word, perhaps in another inflection.
    Word,
}

/// A word one looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    word: String,
    stem: String,
}

impl Sought {
    /// A word as it is typed, perhaps not to its end yet.
    #[must_use]
    pub fn new(word: &str) -> Self {
        let word = word.to_lowercase();
        Self {
            stem: stem(&word),
            word,
        }
    }

    /// The word in small letters.
    #[must_use]
    pub fn word(&self) -> &str {
        &self.word
    }

    /// How `word`, in small letters with its stem, is met, and which of its characters are. None where it is not.
    #[must_use]
    pub fn meets(&self, word: &str, word_stem: &str) -> Option<(Meeting, Range<usize>)> {
        let whole = || 0..length(word);
        if word == self.word || word_stem == self.stem {
            return Some((Meeting::Word, whole()));
        }
        if word.starts_with(&self.word) {
            return Some((Meeting::Beginning, whole()));
        }
        let stem_length = length(&self.stem);
        if stem_length >= INSIDE && word.starts_with(&self.stem) {
            return Some((Meeting::Beginning, whole()));
        }
        self.inside(word).map(|met| (Meeting::Inside, met)).or_else(|| {
            let is_typed_on = length(&self.word) > stem_length;
            (stem_length >= SHORT && is_typed_on && word.starts_with(&self.stem)).then(|| (Meeting::Loose, whole()))
        })
    }

    /// The characters that are met inside a compound.
    fn inside(&self, word: &str) -> Option<Range<usize>> {
        if length(&self.word) < INSIDE {
            return None;
        }
        let long_stem = (length(&self.stem) >= INSIDE).then_some(self.stem.as_str());
        let met = [Some(self.word.as_str()), long_stem]
            .into_iter()
            .flatten()
            .find_map(|part| found(word, part));
        met.or_else(|| self.short_stem_at_end(word))
    }

    /// A short stem at the end of a compound, with an ending.
    fn short_stem_at_end(&self, word: &str) -> Option<Range<usize>> {
        if length(&self.stem) != SHORT {
            return None;
        }
        ENDINGS.iter().find_map(|ending| {
            let before = word.strip_suffix(ending)?.strip_suffix(&self.stem)?;
            (length(before) >= SHORT).then(|| length(before)..length(word))
        })
    }
}

/// Where `part` stands inside `word` with some letters before it, in characters; to the end of the word where what follows
/// is no longer than an ending.
fn found(word: &str, part: &str) -> Option<Range<usize>> {
    let (at, _) = word
        .match_indices(part)
        .find(|(at, _)| length(&word[..*at]) >= BEFORE)?;
    let start = length(&word[..at]);
    let end = start + length(part);
    let all = length(word);
    Some(start..if all - end <= ENDING { all } else { end })
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(sought: &str, word: &str) -> Option<(Meeting, String)> {
        let (meeting, range) = Sought::new(sought).meets(word, &stem(word))?;
        Some((meeting, word.chars().skip(range.start).take(range.len()).collect()))
    }

    #[test]
    fn inflections_of_bokmaal_and_nynorsk_are_the_same_word() {
        for words in [
            &[
                "gevinst",
                "gevinster",
                "gevinsten",
                "gevinstene",
                "gevinstar",
                "gevinstane",
            ][..],
            &["bruker", "brukere", "brukeren", "brukerne"],
            &[
                "leverandør",
                "leverandører",
                "leverandørene",
                "leverandørar",
                "leverandørane",
            ],
            &["løsning", "løsninger", "løsningen"],
            &["virksomhet", "virksomheten", "virksomheter"],
            &["måle", "måling", "målinger", "målingane"],
            &["brukar", "brukarar", "brukarane"],
        ] {
            for word in words {
                let (meeting, _) = met(words[0], word).unwrap();
                assert!(meeting >= Meeting::Beginning, "{} and {word}: {meeting:?}", words[0]);
                assert!(met(word, words[0]).is_some(), "{word} finds {}", words[0]);
            }
        }
        assert_eq!(met("gevinstene", "gevinstane").unwrap().0, Meeting::Word);
    }

    #[test]
    fn half_a_word_finds_those_that_begin_with_it() {
        assert_eq!(met("gev", "gevinst"), Some((Meeting::Beginning, "gevinst".to_owned())));
        assert_eq!(met("Styr", "styringsgruppen").unwrap().0, Meeting::Beginning);
        assert_eq!(met("gev", "regev"), None);
    }

    #[test]
    fn words_are_found_inside_compounds_and_marked_there() {
        let inside = |sought, word| met(sought, word).map(|(meeting, met)| (meeting == Meeting::Inside, met));
        assert_eq!(inside("måle", "nullmåling"), Some((true, "måling".to_owned())));
        assert_eq!(inside("bruker", "sluttbrukeren"), Some((true, "brukeren".to_owned())));
        assert_eq!(inside("gruppe", "styringsgruppen"), Some((true, "gruppen".to_owned())));
        assert_eq!(inside("behov", "brukerbehovsanalyse"), Some((true, "behov".to_owned())));
        assert_eq!(
            inside("gevinster", "nettogevinstane"),
            Some((true, "gevinstane".to_owned()))
        );
        assert_eq!(inside("måle", "måltall"), Some((false, "måltall".to_owned())));
        assert_eq!(inside("måle", "målt"), Some((false, "målt".to_owned())));
        assert_eq!(inside("måle", "spørsmål"), None);
        assert_eq!(
            inside("råd", "fylkesråd"),
            None,
            "three letters are looked for at the beginning alone"
        );
    }

    #[test]
    fn other_words_are_not_found() {
        for (sought, word) in [("gevinst", "vinst"), ("leverandør", "lever"), ("styre", "ledelse")] {
            assert_eq!(met(sought, word), None, "{sought} and {word}");
        }
    }
}
