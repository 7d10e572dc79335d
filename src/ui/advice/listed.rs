//! Which pieces are listed, and in what order: worked out once for each change of the council, the search or the filters.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

use crate::app::Model;
use crate::domain::{Addressee, Advice, AdviceOrigin, AdviceText, Id, LanguageForm, Theme, WorkingPhase};
use crate::figures::advice::Outcomes;
use crate::language::search::{Query, Searched, Vocabulary};

/// How much more a hit in the headline weighs than one in the text.
const HEADLINE: u32 = 5;

/// Where a piece comes from, as it is filtered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Own,
    Draft,
    Published,
    Proposal,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Own, Self::Draft, Self::Published, Self::Proposal];

    fn of(advice: &Advice) -> Self {
        match advice.origin {
            AdviceOrigin::Own if advice.is_draft => Self::Draft,
            AdviceOrigin::Own => Self::Own,
            AdviceOrigin::Published => Self::Published,
            AdviceOrigin::Proposal => Self::Proposal,
        }
    }
}

/// What the list is narrowed to; nothing set lists all. Inside the choices none is a choice of its own: what has no theme,
/// suits every phase, and suits both addressees.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(
    clippy::option_option,
    reason = "outside: the choice is made; inside: none is one of the choices"
)]
pub struct Filter {
    pub text: String,
    pub theme: Option<Option<Theme>>,
    pub phase: Option<Option<WorkingPhase>>,
    pub addressee: Option<Option<Addressee>>,
    pub kind: Option<Kind>,
}

impl Filter {
    /// How many of the four choices are made; the text does not count.
    pub fn choices_made(&self) -> usize {
        let made = [
            self.theme.is_some(),
            self.phase.is_some(),
            self.addressee.is_some(),
            self.kind.is_some(),
        ];
        made.into_iter().filter(|made| *made).count()
    }

    /// Whether anything narrows the list.
    pub fn is_set(&self) -> bool {
        self.choices_made() > 0 || !self.text.trim().is_empty()
    }

    fn takes(&self, row: &Row) -> bool {
        self.theme.is_none_or(|theme| theme == row.theme)
            && self.phase.is_none_or(|phase| phase == row.phase)
            && self.addressee.is_none_or(|addressee| addressee == row.addressee)
            && self.kind.is_none_or(|kind| kind == row.kind)
    }
}

/// The words of a piece in one form, read for the search.
struct Words {
    form: LanguageForm,
    headline: String,
    body: String,
    searched: [Searched; 2],
}

/// A piece as the list shows it.
pub struct Row {
    pub id: Id,
    pub theme: Option<Theme>,
    pub phase: Option<WorkingPhase>,
    pub addressee: Option<Addressee>,
    pub kind: Kind,
    pub year: Option<i16>,
    pub outcomes: Outcomes,
    words: Vec<Words>,
}

/// A text and what of it is met by the search, in bytes.
#[derive(Clone, Copy)]
pub struct Marked<'a> {
    pub text: &'a str,
    searched: &'a Searched,
    query: &'a Query,
}

impl Marked<'_> {
    /// What is met, from the beginning on.
    pub fn hits(&self) -> Vec<Range<usize>> {
        self.query.hits(self.text, self.searched)
    }
}

impl Row {
    fn rank(&self, query: &Query) -> Option<u32> {
        let rank = |words: &Words| query.rank(&[(&words.searched[0], HEADLINE), (&words.searched[1], 1)]);
        // What has no words yet is found where nothing is looked for.
        let none = query.is_empty().then_some(0);
        self.words.iter().filter_map(rank).max().or(none)
    }

    /// The words in a form of language, else in the first there is.
    fn words(&self, form: LanguageForm) -> Option<&Words> {
        let own = self.words.iter().find(|words| words.form == form);
        own.or_else(|| self.words.first())
    }
}

/// A theme's rows in the list.
pub struct Group {
    pub theme: Option<Theme>,
    /// The places of its rows.
    pub places: Range<usize>,
}

/// The list as last worked out.
#[derive(Default)]
pub struct Listed {
    revision: Option<u64>,
    narrowed_by: Option<(Filter, LanguageForm)>,
    vocabulary: Vocabulary,
    all: Vec<Row>,
    shown: Vec<usize>,
    pub groups: Vec<Group>,
    query: Query,
    /// A few words that were met beside those looked for.
    pub other_words: Vec<String>,
    /// How many of those shown are drafts or proposals.
    pub drafts_and_proposals: usize,
}

impl Listed {
    /// Brings the list up to date, where anything it follows from has changed.
    pub fn refresh(&mut self, model: &Model, form: LanguageForm, filter: &Filter) {
        if self.revision != Some(model.revision) {
            self.read(model);
            self.revision = Some(model.revision);
            self.narrowed_by = None;
        }
        let by = (filter.clone(), form);
        if self.narrowed_by.as_ref() != Some(&by) {
            self.narrow(filter, form);
            self.narrowed_by = Some(by);
        }
    }

    /// Reads the pieces; texts that stand as they did are not read again.
    fn read(&mut self, model: &Model) {
        let council = &model.council;
        let mut known: HashMap<(Id, LanguageForm), Words> = HashMap::new();
        for row in self.all.drain(..) {
            known.extend(row.words.into_iter().map(|words| ((row.id, words.form), words)));
        }
        for advice in council.advice.iter() {
            let mut texts: Vec<&AdviceText> = council.advice_texts.of(advice.id).collect();
            texts.sort_by_key(|text| text.form);
            let words = texts.into_iter().map(|text| {
                known
                    .remove(&(advice.id, text.form))
                    .filter(|words| words.headline == text.headline && words.body == text.body)
                    .unwrap_or_else(|| Words {
                        form: text.form,
                        headline: text.headline.clone(),
                        body: text.body.clone(),
                        searched: [&text.headline, &text.body].map(|text| self.vocabulary.read(text)),
                    })
            });
            let words = words.collect();
            self.all.push(Row {
                id: advice.id,
                theme: advice.theme,
                phase: advice.phase,
                addressee: advice.addressee,
                kind: Kind::of(advice),
                year: advice.year,
                outcomes: Outcomes::of(council, advice),
                words,
            });
        }
    }

    fn narrow(&mut self, filter: &Filter, form: LanguageForm) {
        self.query = self.vocabulary.query(&filter.text);
        let mut ranked: Vec<(u32, usize)> = (0..self.all.len())
            .filter(|place| filter.takes(&self.all[*place]))
            .filter_map(|place| Some((self.all[place].rank(&self.query)?, place)))
            .collect();
        // Without a search all rank alike, and the themes stand in their order.
        let mut best: HashMap<Option<Theme>, u32> = HashMap::new();
        for (rank, place) in &ranked {
            let best = best.entry(self.all[*place].theme).or_default();
            *best = (*best).max(*rank);
        }
        ranked.sort_by_cached_key(|(rank, place)| {
            let row = &self.all[*place];
            let number = row.theme.map_or(u8::MAX, Theme::number);
            let headline = row.words(form).map(|words| words.headline.to_lowercase());
            (
                Reverse(best.get(&row.theme).copied()),
                number,
                Reverse(*rank),
                Reverse(row.outcomes.total()),
                Reverse(row.year),
                headline,
            )
        });
        self.shown = ranked.into_iter().map(|(_, place)| place).collect();
        self.groups = groups(self.shown.iter().map(|place| self.all[*place].theme));
        let is_no_advice_of_ours = |row: &Row| matches!(row.kind, Kind::Draft | Kind::Proposal);
        self.drafts_and_proposals = self.listed().filter(|row| is_no_advice_of_ours(row)).count();
        self.other_words = self.met_besides(form);
    }

    /// Up to three words that were met in the texts shown and that are not typed, the shortest first.
    fn met_besides(&self, form: LanguageForm) -> Vec<String> {
        const MOST: usize = 3;
        if self.query.is_empty() {
            return Vec::new();
        }
        let mut met: Vec<&str> = Vec::new();
        for words in self.listed().filter_map(|row| row.words(form)) {
            for searched in &words.searched {
                met.extend(self.vocabulary.other_words(&self.query, searched));
            }
        }
        met.sort_unstable();
        met.dedup();
        met.sort_by_key(|word| word.chars().count());
        met.into_iter().take(MOST).map(str::to_owned).collect()
    }

    fn listed(&self) -> impl Iterator<Item = &Row> {
        self.shown.iter().map(|place| &self.all[*place])
    }

    /// How many pieces are listed.
    pub fn len(&self) -> usize {
        self.shown.len()
    }

    /// How many there are in all.
    pub fn total(&self) -> usize {
        self.all.len()
    }

    /// The piece in this place of the list.
    pub fn row(&self, place: usize) -> Option<&Row> {
        self.all.get(*self.shown.get(place)?)
    }

    /// The place of a piece in the list.
    pub fn place_of(&self, id: Id) -> Option<usize> {
        self.shown.iter().position(|place| self.all[*place].id == id)
    }

    /// Headline and text of a piece in a form of language, else in the first it has, with what the search met in them.
    pub fn words<'a>(&'a self, row: &'a Row, form: LanguageForm) -> Option<[Marked<'a>; 2]> {
        let words = row.words(form)?;
        let mark = |text, searched| Marked {
            text,
            searched,
            query: &self.query,
        };
        Some([
            mark(&words.headline, &words.searched[0]),
            mark(&words.body, &words.searched[1]),
        ])
    }

    /// How many pieces there are for which `of` gives each choice.
    pub fn count<T: PartialEq>(&self, of: impl Fn(&Row) -> T, choice: &T) -> usize {
        self.all.iter().filter(|row| of(row) == *choice).count()
    }
}

fn groups(themes: impl Iterator<Item = Option<Theme>>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (place, theme) in themes.enumerate() {
        match groups.last_mut() {
            Some(group) if group.theme == theme => group.places.end = place + 1,
            _ => groups.push(Group {
                theme,
                places: place..place + 1,
            }),
        }
    }
    groups
}
