//! From register rows to a council: the first operation of a new file, and the import into one that exists.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::register_row::RegisterRow;
use super::register_table;
use crate::domain::operations::{create_council, new_organisation};
use crate::domain::{
    Case, CaseOrganisation, Council, Id, LanguageForm, Operation, OperationName, OrganisationKind, OrganisationRole,
    Project, Source, Theme, Write,
};

/// The register 2016–2020; see the README beside it.
const REGISTER: &[u8] = include_bytes!("../../assets/register/register-2016-2020.csv");

/// What kind of body each organisation of the register is.
const ORGANISATIONS: &str = include_str!("../../assets/register/organisations.csv");

/// What the six themes are called in each form of language.
const THEMES: &str = include_str!("../../assets/register/themes.csv");

/// The rows of the register 2016–2020, in the order they were published.
#[must_use]
pub fn published_rows() -> Vec<RegisterRow> {
    // The table is built into the program, and tests/register.rs sees that it reads.
    register_table::parse(REGISTER).unwrap_or_default()
}

/// The published list that [`published_rows`] come from.
#[must_use]
pub fn published_source() -> Source {
    Source {
        id: Id::new(),
        title: "Erfaringsrapport 2020: Tenk som brukeren".to_owned(),
        publisher: "Digitaliseringsrådet".to_owned(),
        published_year: Some(2020),
        note: "Oversikt over prosjektene, oktober 2020".to_owned(),
    }
}

/// Full and short words for the six themes, in bokmål, nynorsk and English.
#[must_use]
pub fn theme_labels() -> Vec<(Theme, LanguageForm, String, String)> {
    cells(THEMES)
        .filter_map(|row| {
            let theme = Theme::new(row.first()?.parse().ok()?)?;
            let form = [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English]
                .into_iter()
                .find(|form| row.get(1).is_some_and(|code| code == form.code()))?;
            Some((theme, form, row.get(2)?.clone(), row.get(3)?.clone()))
        })
        .collect()
}

/// The first operation of a council without cases: it has the earlier advice that is published, the provisions of law, and what
/// to look for.
#[must_use]
pub fn new_empty(name: String, now: Timestamp) -> Operation {
    let mut operation = create_council(name, &theme_labels(), now);
    operation.writes.append(&mut super::advice::writes(now));
    operation.writes.append(&mut super::legal::writes());
    operation.writes.append(&mut super::checklist::writes());
    operation
}

/// The first operation of a council that holds the register 2016–2020.
#[must_use]
pub fn new_from_register(name: String, now: Timestamp) -> Operation {
    let mut operation = new_empty(name, now);
    let source = published_source();
    let mut intake = Intake::new(&Council::default(), source.id, now);
    intake.writes.push(Write::insert(source));
    for row in published_rows() {
        intake.take(&row);
    }
    operation.writes.append(&mut intake.writes);
    operation
}

/// What an import comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// All the new rows; nothing to write where every case was there before.
    pub operation: Operation,
    /// How many cases come in.
    pub added: usize,
    /// The numbers of the rows whose case is in the council already: same year, project and organisations.
    pub skipped: Vec<u32>,
}

/// The rows of a table as new cases of a council. `source` is the title of the table, under which its cases are listed.
///
/// Organisations are found again by name, projects by name and first organisation. Nothing that is there is changed.
#[must_use]
pub fn import(council: &Council, source: &str, rows: &[RegisterRow], now: Timestamp) -> Import {
    let known = council.sources.iter().find(|known| known.title == source);
    let source_id = known.map_or_else(Id::new, |known| known.id);
    let there = cases_there(council);
    let mut intake = Intake::new(council, source_id, now);
    if known.is_none() {
        intake.writes.push(Write::insert(Source {
            id: source_id,
            title: source.to_owned(),
            publisher: String::new(),
            published_year: None,
            note: String::new(),
        }));
    }
    let (mut added, mut skipped) = (0, Vec::new());
    for row in rows {
        if there.contains(&(row.year, row.project.clone(), row.organisations.clone())) {
            skipped.push(row.number);
        } else {
            intake.take(row);
            added += 1;
        }
    }
    let writes = if added == 0 { Vec::new() } else { intake.writes };
    Import {
        operation: Operation::new(OperationName::ImportRegister, writes),
        added,
        skipped,
    }
}

/// The year, title and organisations of each case.
fn cases_there(council: &Council) -> HashSet<(i16, String, Vec<String>)> {
    council
        .cases
        .iter()
        .map(|case| (case.year, case.title.clone(), agencies(council, case.id)))
        .collect()
}

fn agencies(council: &Council, case: Id) -> Vec<String> {
    council
        .organisation_names(case, OrganisationRole::Agency)
        .into_iter()
        .map(str::to_owned)
        .collect()
}

/// Turns rows into writes, and remembers which organisations and projects there are.
struct Intake {
    source: Id,
    now: Timestamp,
    kinds: HashMap<String, OrganisationKind>,
    organisations: HashMap<String, Id>,
    /// By name and first organisation: two bodies may have projects of one name.
    projects: HashMap<(String, String), Id>,
    writes: Vec<Write>,
}

impl Intake {
    fn new(council: &Council, source: Id, now: Timestamp) -> Self {
        let in_use = |id: Id| {
            council
                .organisations
                .get(id)
                .is_some_and(|organisation| organisation.ended_at.is_none())
        };
        Self {
            source,
            now,
            kinds: kinds(),
            organisations: council
                .organisation_names
                .iter()
                .filter(|name| in_use(name.organisation_id))
                .map(|name| (name.name.clone(), name.organisation_id))
                .collect(),
            projects: council
                .cases
                .iter()
                .flat_map(|case| {
                    let first = agencies(council, case.id).into_iter().next().unwrap_or_default();
                    // What the project is called now, and what it was called in this case.
                    let now = council
                        .projects
                        .get(case.project_id)
                        .map(|project| project.name.clone());
                    now.into_iter()
                        .chain([case.title.clone()])
                        .map(move |name| ((name, first.clone()), case.project_id))
                })
                .collect(),
            writes: Vec::new(),
        }
    }

    fn take(&mut self, row: &RegisterRow) {
        let mut case = Case::new(self.project(row), row.project.clone(), row.year, self.now);
        case.source_id = Some(self.source);
        case.number_in_source = Some(i64::from(row.number));
        case.stated_size = row.size;
        let id = case.id;
        self.writes.push(Write::insert(case));
        for (place, name) in row.organisations.iter().enumerate() {
            self.take_part(id, OrganisationRole::Agency, name, place);
        }
        if !row.ministry.is_empty() {
            self.take_part(id, OrganisationRole::Ministry, &row.ministry, 0);
        }
    }

    fn project(&mut self, row: &RegisterRow) -> Id {
        let first = row.organisations.first().cloned().unwrap_or_default();
        let writes = &mut self.writes;
        *self.projects.entry((row.project.clone(), first)).or_insert_with(|| {
            let id = Id::new();
            writes.push(Write::insert(Project {
                id,
                name: row.project.clone(),
                ended_at: None,
            }));
            id
        })
    }

    fn take_part(&mut self, case: Id, role: OrganisationRole, name: &str, place: usize) {
        let organisation_id = self.organisation(name, role);
        self.writes.push(Write::insert(CaseOrganisation {
            id: Id::new(),
            case_id: case,
            organisation_id,
            role,
            printed_name: name.to_owned(),
            position: place as f64 + 1.0,
            ended_at: None,
        }));
    }

    fn organisation(&mut self, name: &str, role: OrganisationRole) -> Id {
        if let Some(id) = self.organisations.get(name) {
            return *id;
        }
        let kind = match role {
            OrganisationRole::Ministry => Some(OrganisationKind::Ministry),
            _ => self.kinds.get(name).copied(),
        };
        let (id, new) = new_organisation(name, kind);
        self.writes.extend(new);
        self.organisations.insert(name.to_owned(), id);
        id
    }
}

fn kinds() -> HashMap<String, OrganisationKind> {
    cells(ORGANISATIONS)
        .filter_map(|row| {
            let code = row.get(1)?;
            let kind = OrganisationKind::ALL.iter().find(|kind| kind.code() == code)?;
            Some((row.first()?.clone(), *kind))
        })
        .collect()
}

/// The cells of a table that is built into the program, without its header.
fn cells(table: &'static str) -> impl Iterator<Item = Vec<String>> {
    csv::Reader::from_reader(table.as_bytes())
        .into_records()
        .filter_map(Result::ok)
        .map(|record| record.iter().map(str::to_owned).collect())
}
