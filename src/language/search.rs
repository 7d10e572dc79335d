//! Search among many texts as one types: each text is read once, and a query is held against each word there is, once.

use std::collections::HashMap;
use std::ops::Range;

use super::stem::{Meeting, Sought, stem};

/// The words that stand in the texts, each once.
#[derive(Default)]
pub struct Vocabulary {
    numbers: HashMap<String, usize>,
    /// Each word in small letters with its stem.
    words: Vec<(String, String)>,
}

/// A text as its words: which they are, and where they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Searched {
    words: Vec<(usize, Range<usize>)>,
}

/// How a word is met, and which of its characters.
type Met = (Meeting, Range<usize>);

/// What is looked for, held against a vocabulary.
#[derive(Default)]
pub struct Query {
    /// For each word that is looked for: how each word of the vocabulary is met.
    met: Vec<Vec<Option<Met>>>,
    sought: Vec<Sought>,
}

impl Vocabulary {
    /// Reads a text.
    pub fn read(&mut self, text: &str) -> Searched {
        let words = words(text)
            .map(|range| (self.number(&text[range.clone()]), range))
            .collect();
        Searched { words }
    }

    /// How many different words there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether nothing has been read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    fn number(&mut self, word: &str) -> usize {
        let word = word.to_lowercase();
        if let Some(number) = self.numbers.get(&word) {
            return *number;
        }
        let number = self.words.len();
        self.words.push((word.clone(), stem(&word)));
        self.numbers.insert(word, number);
        number
    }

    /// What is looked for, in any order: all its words must be met.
    #[must_use]
    pub fn query(&self, text: &str) -> Query {
        let sought: Vec<_> = words(text).map(|range| Sought::new(&text[range])).collect();
        let against_all = |sought: &Sought| {
            let words = self.words.iter();
            words.map(|(word, stem)| sought.meets(word, stem)).collect()
        };
        let met = sought.iter().map(against_all).collect();
        Query { met, sought }
    }

    /// The words that a query meets in a text and that are not typed in it, in small letters.
    pub fn other_words<'a>(&'a self, query: &'a Query, text: &'a Searched) -> impl Iterator<Item = &'a str> {
        let is_typed = |word: &str| query.sought.iter().any(|sought| sought.word() == word);
        text.words
            .iter()
            .filter(|(number, _)| query.meets(*number).is_some())
            .filter_map(|(number, _)| self.words.get(*number))
            .map(|(word, _)| word.as_str())
            .filter(move |word| !is_typed(word))
    }
}

impl Query {
    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sought.is_empty()
    }

    /// How well `texts` are met together, each with its weight; the greater, the better. None where a word that is looked
    /// for is in none of them.
    #[must_use]
    pub fn rank(&self, texts: &[(&Searched, u32)]) -> Option<u32> {
        self.met.iter().try_fold(0, |rank, met| {
            let best = texts
                .iter()
                .filter_map(|(text, weight)| {
                    let meetings = text.words.iter().filter_map(|(number, _)| met.get(*number)?.as_ref());
                    let best = meetings.map(|(meeting, _)| *meeting).max()?;
                    Some(weight * (best as u32 + 1))
                })
                .max()?;
            Some(rank + best)
        })
    }

    /// What is met in a text, in its bytes, from its beginning on. `text` is what `searched` was read from.
    #[must_use]
    pub fn hits(&self, text: &str, searched: &Searched) -> Vec<Range<usize>> {
        let hit = |(number, place): &(usize, Range<usize>)| {
            let (_, characters) = self.meets(*number)?;
            let word = text.get(place.clone())?;
            let byte = |character| word.char_indices().nth(character).map_or(word.len(), |(at, _)| at);
            Some(place.start + byte(characters.start)..place.start + byte(characters.end))
        };
        searched.words.iter().filter_map(hit).collect()
    }

    /// How a word of the vocabulary is best met.
    fn meets(&self, number: usize) -> Option<&Met> {
        let meetings = self.met.iter().filter_map(|met| met.get(number)?.as_ref());
        meetings.max_by_key(|(meeting, _)| *meeting)
    }
}

/// Where the words of a text stand: runs of letters and figures.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut signs = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let start = loop {
            let (at, sign) = signs.next()?;
            if sign.is_alphanumeric() {
                break at;
            }
        };
        while signs.next_if(|(_, sign)| sign.is_alphanumeric()).is_some() {}
        let end = signs.peek().map_or(text.len(), |(at, _)| *at);
        Some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(query: &str, text: &str) -> Vec<String> {
        let mut vocabulary = Vocabulary::default();
        let searched = vocabulary.read(text);
        let query = vocabulary.query(query);
        let hits = query.hits(text, &searched);
        hits.into_iter().map(|range| text[range].to_owned()).collect()
    }

    #[test]
    fn hits_are_marked_where_they_stand() {
        assert_eq!(
            marked("måle", "Ta en nullmåling. Mål før, og mål etter."),
            ["måling", "Mål", "mål"]
        );
        assert_eq!(marked("it-politiske", "IT-politiske føringar"), ["IT", "politiske"]);
        assert_eq!(marked("", "Ingenting"), Vec::<String>::new());
        assert_eq!(marked("ÅPEN", "Vær åpen: «åpent er best»"), ["åpen", "åpent"]);
    }

    #[test]
    fn all_words_must_be_met_and_headlines_weigh_more() {
        let mut vocabulary = Vocabulary::default();
        let headline = vocabulary.read("Gi hver gevinst en eier");
        let body = vocabulary.read("Den som har gevinsten, skal også måle den.");
        let rank = |text: &str| vocabulary.query(text).rank(&[(&headline, 10), (&body, 1)]);
        assert!(rank("gevinst eier") > rank("gevinst"));
        assert!(rank("eier") > rank("måle"));
        assert!(rank("eie måling").is_some());
        assert_eq!(rank("gevinst leverandør"), None);
        assert_eq!(rank("  "), Some(0));
    }

    #[test]
    fn what_is_met_beside_what_is_typed_can_be_told() {
        let mut vocabulary = Vocabulary::default();
        let text = vocabulary.read("Ta en nullmåling, og si fra når målet er nådd. Måle er å vite.");
        let query = vocabulary.query("måle");
        let words: Vec<_> = vocabulary.other_words(&query, &text).collect();
        assert_eq!(words, ["nullmåling", "målet"]);
    }

    #[test]
    fn thousands_of_texts_are_searched() {
        let mut vocabulary = Vocabulary::default();
        let texts: Vec<_> = (0..10_000)
            .map(|number| {
                vocabulary.read(&format!(
                    "Råd {number}: mål behov{number} før dere velger løsning, og mål etter"
                ))
            })
            .collect();
        let query = vocabulary.query("behov løsning");
        let found = texts.iter().filter(|text| query.rank(&[(text, 1)]).is_some()).count();
        assert_eq!(found, 10_000);
    }
}
