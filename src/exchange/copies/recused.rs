//! What a member may not see: the cases they are recused from, and all that would name those.
//!
//! Which cases and items these are, [`crate::domain::Withheld`] says. Who makes the file is told which cases go with those the
//! member is recused from ([`Hidden::along`]).

use std::collections::BTreeSet;

use super::{RowMap, council_of};
use crate::domain::{AgendaItem, Id, NoteKind, Row, Table};

/// What is left out because a member is recused, by keys and by names.
#[derive(Clone, Debug, Default)]
pub struct Hidden {
    /// The cases the member is recused from.
    pub recused: BTreeSet<Id>,
    /// Other cases of the same projects.
    pub along: BTreeSet<Id>,
    pub projects: BTreeSet<Id>,
    pub items: BTreeSet<Id>,
    /// Items and actions out of use that an item in use comes of: without them nobody could tell whom it is withheld from.
    pub origins: BTreeSet<Id>,
    /// Meetings with nothing on the agenda but such cases.
    pub meetings: BTreeSet<Id>,
    /// Meetings with such a case among others.
    pub mixed_meetings: BTreeSet<Id>,
    pub recommendations: BTreeSet<Id>,
    /// Notes that stay behind, as they are for one alone or are of what is left out.
    pub notes: BTreeSet<Id>,
    /// Organisations that are known from such cases alone.
    pub organisations: BTreeSet<Id>,
    /// The names that would tell of what is left out.
    pub names: BTreeSet<String>,
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
        hidden.find_origins(rows);
        if !hidden.recused.is_empty() {
            hidden.find_meetings(rows);
            hidden.organisations = withheld.organisations();
            hidden.names = withheld.names();
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

    fn find_origins(&mut self, rows: &RowMap) {
        let of = |item: &AgendaItem| {
            let from = item.carried_from_id.map(|id| (Table::AgendaItem, id));
            from.into_iter().chain(item.action_id.map(|id| (Table::Action, id)))
        };
        let mut next: Vec<(Table, Id)> = rows
            .values()
            .filter_map(|row| match row {
                Row::AgendaItem(item) if item.ended_at.is_none() => Some(of(item)),
                _ => None,
            })
            .flatten()
            .collect();
        while let Some(key) = next.pop() {
            match rows.get(&key) {
                Some(Row::AgendaItem(item)) if item.ended_at.is_some() && self.origins.insert(item.id) => {
                    next.extend(of(item));
                }
                Some(Row::Action(action)) if action.ended_at.is_some() => {
                    self.origins.insert(action.id);
                }
                _ => {}
            }
        }
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
}
