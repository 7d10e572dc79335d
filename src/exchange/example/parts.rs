//! The texts the example is put together from, read from the tables in `assets/example`.

use std::collections::HashMap;

use crate::domain::{LanguageForm, LifeEvent, OrganisationKind, ProjectKind, Theme};
use crate::language::capitalised;

macro_rules! table {
    ($name:literal) => {
        include_str!(concat!("../../../assets/example/", $name))
    };
}

/// The same words in bokmål and nynorsk.
#[derive(Clone, Copy)]
pub(super) struct Both {
    pub(super) nb: &'static str,
    pub(super) nn: &'static str,
}

impl Both {
    pub(super) fn of(self, form: LanguageForm) -> &'static str {
        if form == LanguageForm::Nynorsk {
            self.nn
        } else {
            self.nb
        }
    }
}

/// What a project is about.
pub(super) struct Subject {
    /// As it stands in titles.
    pub(super) name: Both,
    /// The project as a definite noun.
    pub(super) thing: Both,
    /// Those it is for, in the plural.
    pub(super) users: Both,
    pub(super) life_event: Option<LifeEvent>,
}

pub(super) struct OrganisationPart {
    pub(super) kind: Option<OrganisationKind>,
    pub(super) form: Option<LanguageForm>,
    /// The place among the ministries of the one it is under.
    pub(super) ministry: Option<usize>,
    pub(super) name: Both,
}

/// Whom a piece of advice is for, or that it names whom to learn from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    Agency,
    Ministry,
    LearnFrom,
}

pub(super) struct RecommendationPart {
    pub(super) to: To,
    pub(super) headline: Both,
    pub(super) body: Both,
}

pub(super) struct AdvicePart {
    pub(super) theme: Option<Theme>,
    pub(super) phase: &'static str,
    pub(super) addressee: &'static str,
    pub(super) is_draft: bool,
    pub(super) headline: Both,
    pub(super) body: Both,
}

/// A text, and what it goes with: the number of a theme or a word of the record.
pub(super) struct TextPart {
    pub(super) of: &'static str,
    pub(super) text: Both,
}

/// All of the tables.
pub(super) struct Parts {
    pub(super) subjects: Vec<Subject>,
    pub(super) titles: Vec<(Option<ProjectKind>, Both)>,
    pub(super) groups: Vec<Both>,
    pub(super) stages: Vec<Both>,
    /// What a project that comes back has after its name.
    pub(super) returned: Vec<Both>,
    pub(super) organisations: Vec<OrganisationPart>,
    pub(super) questions: [Vec<Both>; 6],
    pub(super) recommendations: [Vec<RecommendationPart>; 6],
    pub(super) advice: Vec<AdvicePart>,
    texts: HashMap<&'static str, Vec<TextPart>>,
}

impl Parts {
    pub(super) fn read() -> Self {
        let scopes = |part: &str| {
            rows(table!("scopes.csv"))
                .filter(|row| cell(row, 0) == part)
                .map(|row| both(&row, 1))
                .collect()
        };
        let mut texts: HashMap<_, Vec<_>> = HashMap::new();
        for row in rows(table!("texts.csv")) {
            texts.entry(cell(&row, 0)).or_default().push(TextPart {
                of: cell(&row, 1),
                text: both(&row, 2),
            });
        }
        Self {
            subjects: rows(table!("subjects.csv")).map(|row| subject(&row)).collect(),
            titles: rows(table!("titles.csv"))
                .map(|row| (ProjectKind::from_code(cell(&row, 0)), both(&row, 1)))
                .collect(),
            groups: scopes("group"),
            stages: scopes("stage"),
            returned: scopes("return"),
            organisations: rows(table!("organisations.csv"))
                .map(|row| organisation(&row))
                .collect(),
            questions: by_theme(table!("questions.csv"), |row| both(row, 1)),
            recommendations: by_theme(table!("recommendations.csv"), recommendation),
            advice: rows(table!("advice.csv")).map(|row| advice(&row)).collect(),
            texts,
        }
    }

    /// The texts of one part.
    pub(super) fn texts(&self, part: &str) -> &[TextPart] {
        self.texts.get(part).map_or(&[], Vec::as_slice)
    }
}

type Cells = Vec<&'static str>;

/// The rows of a table without its header. The texts have no semicolon and no line break.
fn rows(table: &'static str) -> impl Iterator<Item = Cells> {
    table.lines().skip(1).map(|line| line.split(';').collect())
}

fn cell(row: &Cells, at: usize) -> &'static str {
    row.get(at).copied().unwrap_or_default()
}

fn both(row: &Cells, at: usize) -> Both {
    Both {
        nb: cell(row, at),
        nn: cell(row, at + 1),
    }
}

fn by_theme<T>(table: &'static str, read: impl Fn(&Cells) -> T) -> [Vec<T>; 6] {
    let mut all: [Vec<T>; 6] = Default::default();
    for row in rows(table) {
        if let Some(theme) = theme(cell(&row, 0)) {
            all[theme.index()].push(read(&row));
        }
    }
    all
}

/// The theme with the number a cell holds.
pub(super) fn theme(number: &str) -> Option<Theme> {
    Theme::new(number.parse().ok()?)
}

fn subject(row: &Cells) -> Subject {
    Subject {
        name: both(row, 0),
        thing: both(row, 2),
        users: both(row, 4),
        life_event: LifeEvent::from_code(cell(row, 6)),
    }
}

fn organisation(row: &Cells) -> OrganisationPart {
    OrganisationPart {
        kind: OrganisationKind::from_code(cell(row, 0)),
        form: [LanguageForm::Bokmaal, LanguageForm::Nynorsk]
            .into_iter()
            .find(|form| form.code() == cell(row, 1)),
        ministry: cell(row, 2).parse().ok(),
        name: both(row, 3),
    }
}

fn recommendation(row: &Cells) -> RecommendationPart {
    RecommendationPart {
        to: match cell(row, 1) {
            "ministry" => To::Ministry,
            "learn" => To::LearnFrom,
            _ => To::Agency,
        },
        headline: both(row, 2),
        body: both(row, 4),
    }
}

fn advice(row: &Cells) -> AdvicePart {
    AdvicePart {
        theme: theme(cell(row, 0)),
        phase: cell(row, 1),
        addressee: cell(row, 2),
        is_draft: cell(row, 3) == "1",
        headline: both(row, 4),
        body: both(row, 6),
    }
}

/// What stands in the gaps of a text.
#[derive(Clone, Copy)]
pub(super) struct Gaps<'a> {
    pub(super) subject: &'a Subject,
    /// Another organisation, by the name it has.
    pub(super) other: &'a str,
}

impl Gaps<'_> {
    /// A text in one form with its gaps filled.
    pub(super) fn fill(&self, text: Both, form: LanguageForm) -> String {
        let template = text.of(form);
        let mut filled = String::with_capacity(template.len() + 32);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let (gap, after) = after.split_once('}').unwrap_or((after, ""));
            match gap {
                "thing" => filled.push_str(self.subject.thing.of(form)),
                "Thing" => filled.push_str(&capitalised(self.subject.thing.of(form))),
                "users" => filled.push_str(self.subject.users.of(form)),
                "subject" => filled.push_str(self.subject.name.of(form)),
                "Subject" => filled.push_str(&capitalised(self.subject.name.of(form))),
                "other" => filled.push_str(self.other),
                _ => {}
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}
