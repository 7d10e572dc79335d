//! A council's first operation, its cases with organisations and estimates, and what was asked.

use jiff::Timestamp;

use super::{Name, after_all, in_order};
use crate::domain::{
    Case, CaseOrganisation, Council, CouncilInfo, DeadlineRuleRow, DeadlineRules, Estimate, EstimateOf, Id,
    LanguageForm, Operation, Organisation, OrganisationKind, OrganisationName, OrganisationRole, Project, Question,
    Theme, ThemeLabel, Write,
};

/// The first operation of every file: the council with a name, the themes' labels and the rules for deadlines.
///
/// The labels are those of the council's list of themes; `labels` gives full and short words by theme and form.
#[must_use]
pub fn create_council(name: String, labels: &[(Theme, LanguageForm, String, String)], now: Timestamp) -> Operation {
    let mut writes = vec![Write::insert(CouncilInfo {
        id: Id::new(),
        name,
        is_example: false,
        december_days_off: true,
        created_at: now,
    })];
    writes.extend(labels.iter().map(|(theme, form, full_label, short_label)| {
        Write::insert(ThemeLabel {
            id: Id::new(),
            theme: *theme,
            form: *form,
            full_label: full_label.clone(),
            short_label: short_label.clone(),
            valid_from: None,
            valid_to: None,
        })
    }));
    writes.extend(
        DeadlineRules::published()
            .0
            .into_iter()
            .map(|rule| Write::insert(DeadlineRuleRow::new(rule))),
    );
    Operation::new(Name::CreateCouncil, writes)
}

/// A new case of a new project, brought by `agency` under `ministry`, either of which may be empty.
///
/// Organisations are found again by their name; new ones are added. Gives the case's key too.
#[must_use]
pub fn add_case(
    council: &Council,
    title: &str,
    agency: &str,
    ministry: &str,
    year: i16,
    now: Timestamp,
) -> (Id, Operation) {
    let project = Project {
        id: Id::new(),
        name: title.to_owned(),
        ended_at: None,
    };
    let case = Case::new(project.id, title.to_owned(), year, now);
    let id = case.id;
    let mut writes = vec![Write::insert(project), Write::insert(case)];
    writes.extend(add_part(council, id, OrganisationRole::Agency, agency));
    writes.extend(add_part(council, id, OrganisationRole::Ministry, ministry));
    (id, Operation::new(Name::AddCase, writes))
}

/// Gives a case one organisation in a role, by name, in place of those it had there; an empty name takes them away.
#[must_use]
pub fn set_organisation(council: &Council, case: Id, role: OrganisationRole, name: &str, now: Timestamp) -> Operation {
    let mut writes: Vec<_> = council
        .case_organisations
        .of(case)
        .filter(|part| part.role == role)
        .map(|part| Write::end(part, now))
        .collect();
    writes.extend(add_part(council, case, role, name));
    Operation::new(Name::EditCase, writes)
}

fn add_part(council: &Council, case: Id, role: OrganisationRole, name: &str) -> Vec<Write> {
    if name.is_empty() {
        return Vec::new();
    }
    let known = council
        .organisation_names
        .iter()
        .find(|known| known.name == name)
        .map(|known| known.organisation_id);
    let mut writes = Vec::new();
    let organisation_id = known.unwrap_or_else(|| {
        let kind = (role == OrganisationRole::Ministry).then_some(OrganisationKind::Ministry);
        let (id, new) = new_organisation(name, kind);
        writes.extend(new);
        id
    });
    writes.push(Write::insert(CaseOrganisation {
        id: Id::new(),
        case_id: case,
        organisation_id,
        role,
        printed_name: name.to_owned(),
        position: 1.0,
        ended_at: None,
    }));
    writes
}

/// A new organisation under one name.
#[must_use]
pub fn new_organisation(name: &str, kind: Option<OrganisationKind>) -> (Id, [Write; 2]) {
    let organisation = Organisation {
        id: Id::new(),
        kind,
        number: None,
        language_form: None,
        postal_address: String::new(),
        ended_at: None,
    };
    let id = organisation.id;
    let name = OrganisationName {
        id: Id::new(),
        organisation_id: id,
        name: name.to_owned(),
        form: None,
        valid_from: None,
        valid_to: None,
    };
    (id, [Write::insert(organisation), Write::insert(name)])
}

/// Notes a new cost estimate in kroner, or that there is none; earlier ones stay.
#[must_use]
pub fn set_cost_estimate(case: &Case, kroner: Option<i64>, now: Timestamp) -> Operation {
    let estimate = Estimate {
        id: Id::new(),
        case_id: case.id,
        what: EstimateOf::Cost,
        kroner,
        phase: case.phase,
        noted_at: now,
        ended_at: None,
    };
    Operation::new(Name::SetEstimate, vec![Write::insert(estimate)])
}

/// A new question at the end of the case's list.
#[must_use]
pub fn add_question(council: &Council, case: Id, theme: Option<Theme>, body: &str, now: Timestamp) -> (Id, Operation) {
    let question = Question {
        id: Id::new(),
        case_id: case,
        theme,
        body: body.to_owned(),
        position: after_all(council.questions.of(case).map(|question| question.position)),
        created_at: now,
        ended_at: None,
    };
    (
        question.id,
        Operation::new(Name::AddQuestion, vec![Write::insert(question)]),
    )
}

impl Council {
    /// The questions of a case by theme, those without one last, then by position.
    #[must_use]
    pub fn questions_in_order(&self, case: Id) -> Vec<&Question> {
        in_order(self.questions.of(case), |row| (row.theme, row.position, row.id))
    }
}
