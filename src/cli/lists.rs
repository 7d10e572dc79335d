//! What a council file holds: its cases and its figures.

use std::path::Path;

use jiff::Zoned;
use serde::Serialize;

use super::{Refused, council_file};
use crate::domain::{Council, Id, OrganisationRole};
use crate::figures::counts::of_case;
use crate::figures::{Figures, Filter};
use crate::language::Locale;

/// One case; the keys are described in [`super`].
#[derive(Serialize)]
struct ListedCase<'a> {
    id: Id,
    year: i16,
    project: &'a str,
    agencies: Vec<&'a str>,
    ministries: Vec<&'a str>,
    size: &'static str,
    step: &'static str,
    questions: usize,
    recommendations: usize,
}

/// The cases, as JSON or a line each.
pub(super) fn list(words: &Locale, file: &Path, json: bool) -> Result<String, Refused> {
    let council = council(words, file)?;
    let today = Zoned::now().date();
    let listed = council.cases.iter().map(|case| {
        let (questions, recommendations) = of_case(&council, case.id);
        ListedCase {
            id: case.id,
            year: case.year,
            project: &case.title,
            agencies: council.organisation_names(case.id, OrganisationRole::Agency),
            ministries: council.organisation_names(case.id, OrganisationRole::Ministry),
            size: council.size(case).code(),
            step: council.standing(case, today).code(),
            questions: questions.len(),
            recommendations: recommendations.len(),
        }
    });
    if json {
        return to_json(&listed.collect::<Vec<_>>());
    }
    let line = |case: ListedCase<'_>| {
        let size = words.text(&format!("size-{}", case.size)).to_owned();
        format!("{}\t{}\t{}\t{size}", case.year, case.project, case.agencies.join("; "))
    };
    Ok(listed.map(line).collect::<Vec<_>>().join("\n"))
}

/// The figures, as JSON or a line each.
pub(super) fn figures(words: &Locale, file: &Path, json: bool) -> Result<String, Refused> {
    let figures = crate::figures::figures(&council(words, file)?, &Filter::default());
    if json {
        to_json(&figures)
    } else {
        Ok(lines(words, &figures))
    }
}

fn lines(words: &Locale, figures: &Figures) -> String {
    let lines = [
        ("figure-cases", figures.cases),
        ("figure-projects", figures.projects),
        ("figure-agencies", figures.agencies),
        ("figure-ministries", figures.ministries),
        ("figure-questions", figures.questions),
        ("figure-recommendations", figures.recommendations),
    ];
    lines
        .map(|(key, count)| {
            words.with(
                "figure-line",
                &[("name", words.text(key).into()), ("count", count.into())],
            )
        })
        .join("\n")
}

fn council(words: &Locale, file: &Path) -> Result<Council, Refused> {
    let store = council_file::open(words, file)?;
    store
        .council()
        .map_err(|error| council_file::refused(words, &error, file))
}

fn to_json(value: &impl Serialize) -> Result<String, Refused> {
    serde_json::to_string_pretty(value).map_err(|error| Refused(error.to_string()))
}
