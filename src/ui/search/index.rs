//! What the command list looks through, in small letters: made once for each state of the council and each language of the
//! window, so that a keystroke only compares.

use std::collections::HashMap;

use super::query::{Narrow, Query};
use crate::domain::{Council, Id, LanguageForm, OrganisationRole, Theme};
use crate::language::Locale;
use crate::ui::Scene;
use crate::ui::meetings::kind_words;

/// A case as it is looked for.
#[derive(Debug)]
pub struct IndexedCase {
    pub id: Id,
    year: i16,
    /// The themes it was asked or advised under, a bit each.
    themes: u8,
    pub has_letter: bool,
    /// Its name, year and organisations, one a line; the ministries come last.
    searched: String,
    name_ends: usize,
    ministries_begin: usize,
}

/// A recommendation as it is looked for.
#[derive(Debug)]
pub struct IndexedRecommendation {
    pub id: Id,
    theme: Option<Theme>,
    /// The place of its case in the index.
    case: u32,
    headline: String,
}

/// A piece of earlier advice as it is looked for.
#[derive(Debug)]
pub struct IndexedAdvice {
    pub id: Id,
    theme: Option<Theme>,
    year: Option<i16>,
    /// Its words in every form of language, headlines first.
    searched: String,
}

/// All of it, the latest first.
#[derive(Debug, Default)]
pub struct Index {
    /// The state of the council it was made of, and the language of the words that meetings are found by.
    made_of: Option<(u64, LanguageForm)>,
    pub cases: Vec<IndexedCase>,
    pub recommendations: Vec<IndexedRecommendation>,
    pub advice: Vec<IndexedAdvice>,
    pub meetings: Vec<(Id, String)>,
    sifted: Option<Sifted>,
}

/// The places of what has the words that were looked for last. Where a letter more is written, only these can have them.
#[derive(Debug)]
struct Sifted {
    words: Vec<String>,
    cases: Vec<usize>,
    recommendations: Vec<usize>,
}

impl Sifted {
    /// Whether all that has the words of a query has these.
    fn has_all_of(&self, query: &Query) -> bool {
        let is_in = |word: &String| query.words.iter().any(|longer| longer.contains(word.as_str()));
        self.words.iter().all(is_in)
    }
}

impl Index {
    /// What the index was made of last.
    #[cfg(test)]
    pub fn made_of(&self) -> Option<(u64, LanguageForm)> {
        self.made_of
    }

    /// Makes the index anew where the council or the language of the window has changed since.
    pub fn keep_up(&mut self, scene: &Scene<'_>) {
        let model = scene.model;
        let of = Some((model.revision, scene.words.form()));
        if self.made_of == of {
            return;
        }
        *self = Self {
            made_of: of,
            ..Self::of(&model.council, scene.words)
        };
    }

    /// All that can be found in a council, whatever is looked for.
    #[must_use]
    pub fn of(council: &Council, words: &Locale) -> Self {
        let cases = cases(council);
        Self {
            recommendations: recommendations(council, &cases),
            cases,
            advice: advice(council),
            meetings: meetings(council, words),
            ..Self::default()
        }
    }

    /// Finds what has the words of a query, for the lists of what fits.
    pub fn sift(&mut self, query: &Query) {
        let before = self.sifted.take().filter(|sifted| sifted.has_all_of(query));
        let (mut cases, mut recommendations) = match before {
            Some(sifted) => (sifted.cases, sifted.recommendations),
            None => (
                (0..self.cases.len()).collect(),
                (0..self.recommendations.len()).collect(),
            ),
        };
        cases.retain(|place| query.fits(&self.cases[*place].searched));
        recommendations.retain(|place| query.fits(&self.recommendations[*place].headline));
        self.sifted = Some(Sifted {
            words: query.words.clone(),
            cases,
            recommendations,
        });
    }

    /// The places of the cases that fit a query that was sifted by, those whose own name has the words first.
    #[must_use]
    pub fn fitting_cases(&self, query: &Query) -> Vec<usize> {
        let sifted = self.sifted.iter().flat_map(|sifted| &sifted.cases).copied();
        let passes = |place: &usize| self.cases[*place].passes(query);
        let by_name = |place: &usize| {
            let case = &self.cases[*place];
            query.fits(&case.searched[..case.name_ends])
        };
        let (mut first, others): (Vec<usize>, Vec<usize>) = sifted.filter(passes).partition(by_name);
        first.extend(others);
        first
    }

    /// The recommendations that fit a query that was sifted by.
    #[must_use]
    pub fn fitting_recommendations(&self, query: &Query) -> Vec<&IndexedRecommendation> {
        let passes = |row: &&IndexedRecommendation| {
            query.narrows.iter().all(|(narrow, _)| match narrow {
                Narrow::Theme(theme) => row.theme == Some(*theme),
                other => self
                    .cases
                    .get(row.case as usize)
                    .is_some_and(|case| case.passes_one(other)),
            })
        };
        let sifted = self.sifted.iter().flat_map(|sifted| &sifted.recommendations);
        sifted
            .map(|place| &self.recommendations[*place])
            .filter(passes)
            .collect()
    }

    /// The pieces of earlier advice that fit. No ministry was given them.
    #[must_use]
    pub fn fitting_advice(&self, query: &Query) -> Vec<&IndexedAdvice> {
        let passes = |row: &&IndexedAdvice| {
            query.narrows.iter().all(|(narrow, _)| match narrow {
                Narrow::Theme(theme) => row.theme == Some(*theme),
                Narrow::Year(year) => row.year == Some(*year),
                Narrow::Ministry(_) => false,
            })
        };
        let fits = |row: &&IndexedAdvice| query.fits(&row.searched);
        self.advice.iter().filter(passes).filter(fits).collect()
    }
}

impl IndexedCase {
    fn passes(&self, query: &Query) -> bool {
        query.narrows.iter().all(|(narrow, _)| self.passes_one(narrow))
    }

    fn passes_one(&self, narrow: &Narrow) -> bool {
        match narrow {
            Narrow::Theme(theme) => self.themes & bit(*theme) != 0,
            Narrow::Year(year) => self.year == *year,
            Narrow::Ministry(part) => self.searched[self.ministries_begin..].contains(part.as_str()),
        }
    }
}

fn bit(theme: Theme) -> u8 {
    1 << theme.index()
}

fn cases(council: &Council) -> Vec<IndexedCase> {
    let mut themes: HashMap<Id, u8> = HashMap::new();
    let asked = council.questions.iter().map(|row| (row.case_id, row.theme));
    let advised = council.recommendations.iter().map(|row| (row.case_id, row.theme));
    for (case, theme) in asked.chain(advised) {
        if let Some(theme) = theme {
            *themes.entry(case).or_default() |= bit(theme);
        }
    }
    let mut cases: Vec<IndexedCase> = council
        .cases
        .iter()
        .map(|case| {
            let mut searched = case.title.to_lowercase();
            let name_ends = searched.len();
            searched.push('\n');
            searched.push_str(&case.year.to_string());
            let mut ministries = String::new();
            for part in council.case_organisations.of(case.id) {
                let into = match part.role {
                    OrganisationRole::Ministry => &mut ministries,
                    _ => &mut searched,
                };
                into.push('\n');
                into.push_str(&part.printed_name.to_lowercase());
            }
            let ministries_begin = searched.len();
            searched.push_str(&ministries);
            IndexedCase {
                id: case.id,
                year: case.year,
                themes: themes.get(&case.id).copied().unwrap_or_default(),
                has_letter: council.letters.of(case.id).next().is_some(),
                searched,
                name_ends,
                ministries_begin,
            }
        })
        .collect();
    cases.sort_by_key(|case| (std::cmp::Reverse(case.year), case.id));
    cases
}

fn recommendations(council: &Council, cases: &[IndexedCase]) -> Vec<IndexedRecommendation> {
    let places: HashMap<Id, u32> = (0..).zip(cases).map(|(place, case)| (case.id, place)).collect();
    let rows = council.recommendations.iter().rev();
    let indexed = rows.filter_map(|row| {
        Some(IndexedRecommendation {
            id: row.id,
            theme: row.theme,
            case: *places.get(&row.case_id)?,
            headline: row.headline.to_lowercase(),
        })
    });
    indexed.collect()
}

fn advice(council: &Council) -> Vec<IndexedAdvice> {
    let indexed = council.advice.iter().rev().map(|row| {
        let texts: Vec<_> = council.advice_texts.of(row.id).collect();
        let headlines = texts.iter().map(|text| text.headline.as_str());
        let bodies = texts.iter().map(|text| text.body.as_str());
        IndexedAdvice {
            id: row.id,
            theme: row.theme,
            year: row.year,
            searched: headlines.chain(bodies).collect::<Vec<_>>().join("\n").to_lowercase(),
        }
    });
    indexed.collect()
}

fn meetings(council: &Council, words: &Locale) -> Vec<(Id, String)> {
    let rows = council.meetings.iter().rev();
    let indexed = rows.map(|meeting| {
        let title = kind_words(words, meeting.kind);
        let held_on = words.date_long(meeting.held_on);
        let date = words.date_short(meeting.held_on);
        let searched = format!("{title} {held_on} {date} {} {}", meeting.title, meeting.place);
        (meeting.id, searched.to_lowercase())
    });
    indexed.collect()
}

#[cfg(test)]
mod tests {

    use super::*;

    fn large() -> Index {
        let cases = (0..10_000).map(|number: i16| {
            let name = format!("felles innsyn nummer {number}");
            let searched = format!("{name}\n2026\neksempeletaten\neksempeldepartementet");
            IndexedCase {
                id: Id::new(),
                year: 2000 + number % 26,
                themes: 1 << (number % 6),
                has_letter: number % 2 == 0,
                name_ends: name.len(),
                ministries_begin: searched.len() - "\neksempeldepartementet".len(),
                searched,
            }
        });
        let recommendations = (0..40_000).map(|number: u32| IndexedRecommendation {
            id: Id::new(),
            theme: Theme::new((number % 6 + 1) as u8),
            case: number / 4,
            headline: format!("ta førstelinjen inn i styringsgruppen før beslutning {number}"),
        });
        Index {
            cases: cases.collect(),
            recommendations: recommendations.collect(),
            ..Index::default()
        }
    }

    #[test]
    fn each_letter_of_a_query_is_sought_among_what_the_one_before_found() {
        let locale = Locale::new(LanguageForm::Bokmaal);
        let mut index = large();
        for (text, cases, recommendations) in [
            ("i", 10_000, 40_000),
            ("inn", 10_000, 40_000),
            ("inn 999", 19, 76),
            ("inn 9999", 1, 4),
            ("inn", 10_000, 40_000),
            ("inn tema:2", 1_667, 6_667),
            ("inn tema:2 dep:eksempel", 1_667, 6_667),
            ("inn tema:2 dep:etaten", 0, 0),
            ("eksempeletaten nummer 12", 299, 0),
        ] {
            let query = Query::read(text, &locale);
            index.sift(&query);
            let found = (
                index.fitting_cases(&query).len(),
                index.fitting_recommendations(&query).len(),
            );
            assert_eq!(found, (cases, recommendations), "{text}");
        }
    }
}
