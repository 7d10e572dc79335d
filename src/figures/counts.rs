//! The council's figures, and how each is counted.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use crate::domain::steps::Size;
use crate::domain::{Case, Council, Id, OrganisationRole, Question, Recommendation, SizeClass, Theme};

/// Which cases are counted; nothing set: all in use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The first and last year, both included.
    pub years: Option<(i16, i16)>,
    /// The ministry as it was called then, or as printed in the source.
    pub ministry: Option<String>,
    pub size: Option<Size>,
}

impl Filter {
    /// Whether a case is counted.
    #[must_use]
    pub fn takes(&self, council: &Council, case: &Case) -> bool {
        self.years.is_none_or(|(from, to)| (from..=to).contains(&case.year))
            && self.size.is_none_or(|size| council.size(case) == size)
            && self.ministry.as_ref().is_none_or(|ministry| {
                council
                    .organisation_names(case.id, OrganisationRole::Ministry)
                    .contains(&ministry.as_str())
            })
    }

    /// The cases that are counted: the rows behind every figure.
    pub fn cases<'a>(&'a self, council: &'a Council) -> impl Iterator<Item = &'a Case> {
        council.cases.iter().filter(|case| self.takes(council, case))
    }
}

/// A count for each theme, and of what has no theme yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByTheme {
    themes: [usize; 6],
    pub without_theme: usize,
}

impl ByTheme {
    /// How many there are under a theme.
    #[must_use]
    pub fn of(&self, theme: Theme) -> usize {
        self.themes[theme.index()]
    }

    /// How many there are under any theme.
    #[must_use]
    pub fn with_theme(&self) -> usize {
        self.themes.iter().sum()
    }

    /// How many there are in all.
    #[must_use]
    pub fn total(&self) -> usize {
        self.with_theme() + self.without_theme
    }

    fn add(&mut self, theme: Option<Theme>) {
        match theme {
            Some(theme) => self.themes[theme.index()] += 1,
            None => self.without_theme += 1,
        }
    }
}

impl Serialize for ByTheme {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let themes = Theme::ALL.map(|theme| (theme.number().to_string(), self.of(theme)));
        serializer.collect_map(themes.into_iter().chain([("none".to_owned(), self.without_theme)]))
    }
}

/// How many cases there are of each size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BySize {
    pub small: usize,
    pub medium: usize,
    pub large: usize,
    /// The organisation had no estimate.
    pub undecided: usize,
    /// Nothing is known of the size.
    pub unknown: usize,
}

impl BySize {
    /// How many there are of a size.
    #[must_use]
    pub fn of(&self, size: Size) -> usize {
        match size {
            Size::Class(SizeClass::Small) => self.small,
            Size::Class(SizeClass::Medium) => self.medium,
            Size::Class(SizeClass::Large) => self.large,
            Size::Undecided => self.undecided,
            Size::Unknown => self.unknown,
        }
    }

    pub(super) fn add(&mut self, size: Size) {
        *match size {
            Size::Class(SizeClass::Small) => &mut self.small,
            Size::Class(SizeClass::Medium) => &mut self.medium,
            Size::Class(SizeClass::Large) => &mut self.large,
            Size::Undecided => &mut self.undecided,
            Size::Unknown => &mut self.unknown,
        } += 1;
    }
}

/// The first and last year of the cases counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Period {
    pub from: i16,
    pub to: i16,
}

/// The figures of a council. Serialized, these are the keys of `radslag figures --json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// None where there are no cases.
    pub period: Option<Period>,
    pub cases: usize,
    /// Projects with at least one case counted: a project that came back counts once.
    pub projects: usize,
    /// Distinct names of ministries as printed or as they were then; one that changed its name counts under each.
    pub ministries: usize,
    /// Distinct organisations that brought a case, joint ones each for itself.
    pub agencies: usize,
    pub per_year: BTreeMap<i16, usize>,
    /// Told only by the charts.
    #[serde(skip)]
    pub size_per_year: BTreeMap<i16, BySize>,
    pub size: BySize,
    pub questions: usize,
    pub recommendations: usize,
    /// Questions with words in them.
    pub questions_by_theme: ByTheme,
    /// Recommendations with a headline. Their long texts are not in memory, so one with a text alone is not counted.
    pub recommendations_by_theme: ByTheme,
    /// Cases with any of these questions or recommendations. Told only by the charts.
    #[serde(skip)]
    pub cases_with_words: usize,
}

/// Counts the cases that the filter takes.
#[must_use]
pub fn figures(council: &Council, filter: &Filter) -> Figures {
    let mut figures = Figures::default();
    let mut projects: BTreeSet<Id> = BTreeSet::new();
    let mut agencies: BTreeSet<Id> = BTreeSet::new();
    let mut ministries: BTreeSet<&str> = BTreeSet::new();
    // Those counted, and whether anything with words belongs to them. Each table is gone through once, in its own order:
    // to look up the rows of each case in turn takes many times as long.
    let mut counted: HashMap<Id, bool> = HashMap::new();
    for case in filter.cases(council) {
        let size = council.size(case);
        projects.insert(case.project_id);
        *figures.per_year.entry(case.year).or_default() += 1;
        figures.size.add(size);
        figures.size_per_year.entry(case.year).or_default().add(size);
        counted.insert(case.id, false);
    }
    let parts = council.case_organisations.iter();
    for part in parts.filter(|part| counted.contains_key(&part.case_id)) {
        match part.role {
            OrganisationRole::Agency => drop(agencies.insert(part.organisation_id)),
            OrganisationRole::Ministry => drop(ministries.insert(&part.printed_name)),
            OrganisationRole::Partner => {}
        }
    }
    for question in council.questions.iter().filter(|question| is_asked(question)) {
        if let Some(with_words) = counted.get_mut(&question.case_id) {
            figures.questions_by_theme.add(question.theme);
            *with_words = true;
        }
    }
    for advice in council.recommendations.iter().filter(|advice| is_advised(advice)) {
        if let Some(with_words) = counted.get_mut(&advice.case_id) {
            figures.recommendations_by_theme.add(advice.theme);
            *with_words = true;
        }
    }
    figures.cases = counted.len();
    figures.cases_with_words = counted.into_values().filter(|with_words| *with_words).count();
    figures.projects = projects.len();
    figures.agencies = agencies.len();
    figures.ministries = ministries.len();
    figures.questions = figures.questions_by_theme.total();
    figures.recommendations = figures.recommendations_by_theme.total();
    let years = figures
        .per_year
        .first_key_value()
        .zip(figures.per_year.last_key_value());
    figures.period = years.map(|((from, _), (to, _))| Period { from: *from, to: *to });
    figures
}

/// The themes of the questions and of the recommendations of a case that have words.
#[must_use]
pub fn of_case(council: &Council, case: Id) -> (Vec<Option<Theme>>, Vec<Option<Theme>>) {
    let questions = council.questions.of(case).filter(|question| is_asked(question));
    let recommendations = council.recommendations.of(case).filter(|advice| is_advised(advice));
    (
        questions.map(|question| question.theme).collect(),
        recommendations.map(|advice| advice.theme).collect(),
    )
}

fn is_asked(question: &Question) -> bool {
    !question.body.trim().is_empty()
}

fn is_advised(recommendation: &Recommendation) -> bool {
    !recommendation.headline.trim().is_empty()
}
