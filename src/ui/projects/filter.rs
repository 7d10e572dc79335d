//! Which cases are listed, and in what order: worked out once for each change of the council, filter or sorting.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::app::Model;
use crate::domain::steps::Size;
use crate::domain::{Case, Id, OrganisationRole, Standing};
use crate::ui::widgets::table::Sort;

/// What the list is narrowed to; nothing set lists all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Words that must stand in the project's, organisation's or ministry's name.
    pub text: String,
    pub year: Option<i16>,
    pub ministry: Option<String>,
    pub size: Option<Size>,
    pub standing: Option<Standing>,
}

impl Filter {
    /// How many of the four choices are made; the text does not count.
    pub fn choices_made(&self) -> usize {
        [
            self.year.is_some(),
            self.ministry.is_some(),
            self.size.is_some(),
            self.standing.is_some(),
        ]
        .into_iter()
        .filter(|made| *made)
        .count()
    }

    /// Whether anything narrows the list.
    pub fn is_set(&self) -> bool {
        self.choices_made() > 0 || !self.text.trim().is_empty()
    }
}

/// The columns, in the order they are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Project,
    Agency,
    When,
    Size,
    Standing,
    Estimate,
}

impl Column {
    pub const ALL: [Self; 6] = [
        Self::Project,
        Self::Agency,
        Self::When,
        Self::Size,
        Self::Standing,
        Self::Estimate,
    ];
}

/// A case as the list shows it.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: Id,
    pub project: Id,
    pub source: Option<Id>,
    pub title: String,
    pub agency: String,
    pub year: i16,
    pub meeting: Option<Date>,
    pub size: Size,
    pub standing: Standing,
    /// In kroner.
    pub estimate: Option<i64>,
    pub held_outside: bool,
    ministries: Vec<String>,
    /// All that the text filter looks through, in small letters.
    searched: String,
}

impl Row {
    fn new(model: &Model, case: &Case, today: Date) -> Self {
        let council = &model.council;
        let agency = council.organisation_names(case.id, OrganisationRole::Agency).join(", ");
        let ministries: Vec<String> = council
            .organisation_names(case.id, OrganisationRole::Ministry)
            .into_iter()
            .map(str::to_owned)
            .collect();
        let searched = format!("{}\n{agency}\n{}", case.title, ministries.join("\n")).to_lowercase();
        Self {
            id: case.id,
            project: case.project_id,
            source: case.source_id,
            title: case.title.clone(),
            agency,
            year: case.year,
            meeting: council.meeting_of(case.id).map(|meeting| meeting.held_on),
            size: council.size(case),
            standing: council.standing(case, today),
            estimate: council.cost_estimate(case.id),
            held_outside: case.held_outside,
            ministries,
            searched,
        }
    }

    fn passes(&self, filter: &Filter, words: &[String]) -> bool {
        filter.year.is_none_or(|year| year == self.year)
            && filter.size.is_none_or(|size| size == self.size)
            && filter.standing.is_none_or(|standing| standing == self.standing)
            && filter
                .ministry
                .as_ref()
                .is_none_or(|ministry| self.ministries.contains(ministry))
            && words.iter().all(|word| self.searched.contains(word))
    }

    /// The meeting, else the year: cases without a meeting come before those of their year with one.
    fn when(&self) -> (i16, Option<Date>) {
        (self.meeting.map_or(self.year, Date::year), self.meeting)
    }
}

/// The choices that occur, each with how many cases it has.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub years: BTreeMap<i16, usize>,
    pub ministries: BTreeMap<(String, String), usize>,
    pub sizes: BTreeMap<Size, usize>,
    pub standings: BTreeMap<Standing, usize>,
}

/// What the foot of the list adds up, of the cases listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    pub projects: usize,
    /// The sum of the estimates in kroner, of cases that are not held outside.
    pub kroner: i64,
    pub with_estimate: usize,
    pub without_estimate: usize,
    pub held_outside: usize,
    /// The published lists the cases come from.
    pub sources: BTreeSet<Id>,
}

/// The list as last worked out.
#[derive(Default)]
pub struct Listed {
    /// What `all` and `choices` were worked out from.
    from: Option<(u64, Date)>,
    /// What `shown` and `sums` were worked out from, besides.
    narrowed_by: Option<(Filter, Option<Sort>)>,
    all: Vec<Row>,
    shown: Vec<usize>,
    pub choices: Choices,
    pub sums: Sums,
}

impl Listed {
    /// Brings the list up to date, where anything it follows from has changed.
    pub fn refresh(&mut self, model: &Model, today: Date, filter: &Filter, sort: Option<Sort>) {
        if self.from != Some((model.revision, today)) {
            self.all = model
                .council
                .cases
                .iter()
                .map(|case| Row::new(model, case, today))
                .collect();
            self.choices = choices(&self.all);
            self.from = Some((model.revision, today));
            self.narrowed_by = None;
        }
        let is_fresh = self
            .narrowed_by
            .as_ref()
            .is_some_and(|(by, sorted)| by == filter && *sorted == sort);
        if !is_fresh {
            self.shown = narrowed(&self.all, filter, sort);
            self.sums = sums(self.shown.iter().map(|place| &self.all[*place]));
            self.narrowed_by = Some((filter.clone(), sort));
        }
    }

    /// How many cases are listed.
    pub fn len(&self) -> usize {
        self.shown.len()
    }

    /// Whether the council has no cases at all.
    pub fn has_no_cases(&self) -> bool {
        self.all.is_empty()
    }

    /// The case in this place of the list.
    pub fn row(&self, place: usize) -> Option<&Row> {
        self.all.get(*self.shown.get(place)?)
    }

    /// The place of a case in the list.
    pub fn place_of(&self, id: Id) -> Option<usize> {
        self.shown.iter().position(|place| self.all[*place].id == id)
    }
}

fn choices(all: &[Row]) -> Choices {
    let mut choices = Choices::default();
    for row in all {
        *choices.years.entry(row.year).or_default() += 1;
        *choices.sizes.entry(row.size).or_default() += 1;
        *choices.standings.entry(row.standing).or_default() += 1;
        for ministry in &row.ministries {
            *choices
                .ministries
                .entry((sort_key(ministry), ministry.clone()))
                .or_default() += 1;
        }
    }
    choices
}

fn narrowed(all: &[Row], filter: &Filter, sort: Option<Sort>) -> Vec<usize> {
    let text = filter.text.to_lowercase();
    let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    let mut shown: Vec<usize> = (0..all.len())
        .filter(|place| all[*place].passes(filter, &words))
        .collect();
    let Some(sort) = sort else { return shown };
    let column = Column::ALL.get(sort.column).copied().unwrap_or(Column::Project);
    match column {
        Column::Project => order(&mut shown, sort.ascending, |place| sort_key(&all[place].title)),
        Column::Agency => order(&mut shown, sort.ascending, |place| sort_key(&all[place].agency)),
        Column::When => order(&mut shown, sort.ascending, |place| all[place].when()),
        Column::Size => order(&mut shown, sort.ascending, |place| all[place].size),
        Column::Standing => order(&mut shown, sort.ascending, |place| all[place].standing),
        Column::Estimate => order(&mut shown, sort.ascending, |place| all[place].estimate),
    }
    shown
}

/// Sorts, and leaves those alike in the order they came into the record.
fn order<K: Ord>(shown: &mut [usize], ascending: bool, key: impl Fn(usize) -> K) {
    if ascending {
        shown.sort_by_cached_key(|place| key(*place));
    } else {
        shown.sort_by_cached_key(|place| std::cmp::Reverse(key(*place)));
    }
}

/// A name as it is sorted: small letters, with å last of all letters, as the Norwegian alphabet has it.
fn sort_key(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|letter| match letter {
            'ä' => 'æ',
            'ö' => 'ø',
            // The sign after ø, which no Norwegian name has.
            'å' => 'ù',
            letter => letter,
        })
        .collect()
}

fn sums<'a>(rows: impl Iterator<Item = &'a Row>) -> Sums {
    let mut sums = Sums::default();
    let mut projects = BTreeSet::new();
    for row in rows {
        projects.insert(row.project);
        sums.sources.extend(row.source);
        match row.estimate {
            _ if row.held_outside => sums.held_outside += 1,
            Some(kroner) => {
                sums.with_estimate += 1;
                sums.kroner = sums.kroner.saturating_add(kroner);
            }
            None => sums.without_estimate += 1,
        }
    }
    sums.projects = projects.len();
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_sort_as_in_norwegian() {
        let mut names = ["Åpne data", "Øving", "Zoologi", "Ærlig", "arkiv"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["arkiv", "Zoologi", "Ærlig", "Øving", "Åpne data"]);
    }
}
