//! What a member may not see: the cases they are recused from, and all that would name those.
//!
//! Which cases and items these are, [`crate::domain::Withheld`] says. Who makes the file is told which cases go with those the
//! member is recused from ([`Hidden::along`]).

use std::collections::BTreeSet;

use super::{RowMap, council_of};
use crate::domain::withheld::SHORTEST_NAME;
use crate::domain::{AgendaItem, Id, NoteKind, Row};

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
    /// Notes that stay behind, as they are for one alone or are of what is left out.
    pub notes: BTreeSet<Id>,
    /// Organisations that are known from such cases alone.
    pub organisations: BTreeSet<Id>,
}

impl Hidden {
    /// What `member` may not see of `rows`.
    #[must_use]
    pub fn from(rows: &RowMap, member: Id) -> Self {
        let council = council_of(rows);
        let withheld = council.withheld(member);
        let mut hidden = Self {
            recused: withheld.recused().clone(),
            projects: withheld.projects().clone(),
            ..Self::default()
        };
        for row in rows.values() {
            match row {
                Row::Case(case) if withheld.has_case(case.id) && !hidden.recused.contains(&case.id) => {
                    hidden.along.insert(case.id);
                }
                Row::AgendaItem(item) if withheld.has_item(item) => {
                    hidden.items.insert(item.id);
                }
                Row::Recommendation(row) if withheld.has_case(row.case_id) => {
                    hidden.recommendations.insert(row.id);
                }
                _ => {}
            }
        }
        hidden.find_notes(rows);
        if !hidden.recused.is_empty() {
            hidden.find_meetings(rows);
            hidden.find_organisations(rows);
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

    /// An action of a note has the note's words.
    fn find_notes(&mut self, rows: &RowMap) {
        let notes = rows.values().filter_map(|row| match row {
            Row::Note(note) => Some(note),
            _ => None,
        });
        let stays = notes.filter(|note| {
            note.is_private
                || note.kind == NoteKind::TalkingPoint
                || self.has_some_case(note.case_id)
                || note.agenda_item_id.is_some_and(|item| self.items.contains(&item))
        });
        self.notes = stays.map(|note| note.id).collect();
    }

    fn find_meetings(&mut self, rows: &RowMap) {
        let items = || {
            rows.values().filter_map(|row| match row {
                Row::AgendaItem(item) => Some(item),
                _ => None,
            })
        };
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
        let long = |name: &String| name.trim().chars().count() >= SHORTEST_NAME;
        names.into_iter().filter(long).collect()
    }
}
