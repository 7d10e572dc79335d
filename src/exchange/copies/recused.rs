//! What a member may not see: the cases they are recused from, and all that would name those.
//!
//! A project's name stands in each of its cases, so a project with one case the member is recused from is left out with all
//! its cases. Who makes the file is told which cases go with it ([`Hidden::along`]).

use std::collections::BTreeSet;

use super::RowMap;
use crate::domain::{AgendaItem, Id, Recusal, RecusalDecision, Row, Table};

/// What is left out because a member is recused, by keys and by names.
#[derive(Clone, Debug, Default)]
pub struct Hidden {
    /// The cases the member is recused from.
    pub recused: BTreeSet<Id>,
    /// Other cases of the same projects.
    pub along: BTreeSet<Id>,
    pub projects: BTreeSet<Id>,
    pub items: BTreeSet<Id>,
    /// Meetings with nothing on the agenda but such cases.
    pub meetings: BTreeSet<Id>,
    /// Meetings with such a case among others.
    pub mixed_meetings: BTreeSet<Id>,
    pub recommendations: BTreeSet<Id>,
    /// Organisations that are known from such cases alone.
    pub organisations: BTreeSet<Id>,
}

/// Whether it is decided that the member may not handle the case.
#[must_use]
pub fn is_recused(recusal: &Recusal, member: Id) -> bool {
    recusal.member_id == member && recusal.decision == Some(RecusalDecision::Recused) && recusal.ended_at.is_none()
}

impl Hidden {
    /// What `member` may not see of `rows`.
    #[must_use]
    pub fn from(rows: &RowMap, member: Id) -> Self {
        let mut hidden = Self::default();
        for row in rows.values() {
            if let Row::Recusal(recusal) = row
                && is_recused(recusal, member)
            {
                hidden.recused.insert(recusal.case_id);
            }
        }
        if hidden.recused.is_empty() {
            return hidden;
        }
        for case in &hidden.recused {
            if let Some(Row::Case(case)) = rows.get(&(Table::Case, *case)) {
                hidden.projects.insert(case.project_id);
            }
        }
        for row in rows.values() {
            if let Row::Case(case) = row
                && hidden.projects.contains(&case.project_id)
                && !hidden.recused.contains(&case.id)
            {
                hidden.along.insert(case.id);
            }
        }
        hidden.find_meetings(rows);
        hidden.find_organisations(rows);
        for row in rows.values() {
            if let Row::Recommendation(recommendation) = row
                && hidden.has_case(recommendation.case_id)
            {
                hidden.recommendations.insert(recommendation.id);
            }
        }
        hidden
    }

    /// Whether a case is left out.
    #[must_use]
    pub fn has_case(&self, case: Id) -> bool {
        self.recused.contains(&case) || self.along.contains(&case)
    }

    /// As [`Hidden::has_case`], for what may be without a case.
    #[must_use]
    pub fn has_some_case(&self, case: Option<Id>) -> bool {
        case.is_some_and(|case| self.has_case(case))
    }

    fn find_meetings(&mut self, rows: &RowMap) {
        let items = || {
            rows.values().filter_map(|row| match row {
                Row::AgendaItem(item) => Some(item),
                _ => None,
            })
        };
        let of_case = items().filter(|item| self.has_some_case(item.case_id));
        self.items = of_case.map(|item| item.id).collect();
        // An item that goes on with a hidden one may bear its name.
        loop {
            let is_carried = |from: Option<Id>| from.is_some_and(|from| self.items.contains(&from));
            let more: Vec<Id> = items()
                .filter(|item| is_carried(item.carried_from_id) && !self.items.contains(&item.id))
                .map(|item| item.id)
                .collect();
            if more.is_empty() {
                break;
            }
            self.items.extend(more);
        }
        let is_hidden = |item: &&AgendaItem| self.items.contains(&item.id);
        self.mixed_meetings = items().filter(is_hidden).map(|item| item.meeting_id).collect();
        let seen: BTreeSet<Id> = items()
            .filter(|item| !is_hidden(item) && item.ended_at.is_none())
            .map(|item| item.meeting_id)
            .collect();
        self.meetings = self.mixed_meetings.difference(&seen).copied().collect();
    }

    fn find_organisations(&mut self, rows: &RowMap) {
        let mut elsewhere = BTreeSet::new();
        let mut here = BTreeSet::new();
        for row in rows.values() {
            match row {
                Row::CaseOrganisation(part) if self.has_case(part.case_id) => {
                    here.insert(part.organisation_id);
                }
                Row::CaseOrganisation(part) if part.ended_at.is_none() => {
                    elsewhere.insert(part.organisation_id);
                }
                Row::Recommendation(recommendation) if !self.has_case(recommendation.case_id) => {
                    elsewhere.extend(recommendation.learn_from_id);
                }
                _ => {}
            }
        }
        // What others belong under is known from those others too.
        let under: Vec<(Id, Id)> = rows
            .values()
            .filter_map(|row| match row {
                Row::OrganisationParent(parent) => Some((parent.organisation_id, parent.parent_id)),
                _ => None,
            })
            .collect();
        loop {
            let before = elsewhere.len();
            for (organisation, parent) in &under {
                if elsewhere.contains(organisation) || !here.contains(organisation) {
                    elsewhere.insert(*parent);
                }
            }
            if elsewhere.len() == before {
                break;
            }
        }
        self.organisations = here.difference(&elsewhere).copied().collect();
    }

    /// The names that would tell of what is left out: titles of cases, names of projects and of organisations known from
    /// them alone, each once. Those too short to be told from other words are passed by.
    #[must_use]
    pub fn names(&self, rows: &RowMap) -> Vec<String> {
        let mut names = BTreeSet::new();
        for row in rows.values() {
            match row {
                Row::Case(case) if self.has_case(case.id) => names.insert(case.title.clone()),
                Row::Project(project) if self.projects.contains(&project.id) => names.insert(project.name.clone()),
                Row::OrganisationName(name) if self.organisations.contains(&name.organisation_id) => {
                    names.insert(name.name.clone())
                }
                Row::CaseOrganisation(part) if self.organisations.contains(&part.organisation_id) => {
                    names.insert(part.printed_name.clone())
                }
                _ => false,
            };
        }
        let long = |name: &String| name.trim().chars().count() >= super::SHORTEST_NAME;
        names.into_iter().filter(long).collect()
    }
}
