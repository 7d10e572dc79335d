//! Projects: which one the next case is about, and what it is called.

use super::case::Maker;
use super::council::TIED_ORGANISATION;
use super::parts::{Both, Gaps, Parts};
use super::plan::{Part, Slot};
use crate::domain::{Id, LanguageForm, ProjectKind};

/// A project that has been before the council, and may come back once.
pub(super) struct Known {
    id: Id,
    /// Its place among all titles; see [`Maker::title`].
    place: usize,
    body: usize,
    year: i16,
}

impl Maker {
    /// The project of the next case: a new one, or one that comes back; with its place among the titles, its organisation, and
    /// whether it comes back.
    pub(super) fn project(&mut self, slot: Slot, year: i16) -> (Id, usize, usize, bool) {
        self.number += 1;
        if self.number.is_multiple_of(9) && slot.part != Part::MemberRecused {
            let earlier = self.random.below(self.projects.len() / 2);
            if self.projects.get(earlier).is_some_and(|known| known.year < year) {
                let known = self.projects.remove(earlier);
                return (known.id, known.place, known.body, true);
            }
        }
        let agencies = self.stock.bodies.len() - self.stock.first_agency;
        let body = if slot.part == Part::MemberRecused {
            TIED_ORGANISATION
        } else {
            self.stock.first_agency + self.random.below(agencies)
        };
        let known = Known {
            id: self.keys.next(),
            place: self.titles,
            body,
            year,
        };
        self.titles += 1;
        let project = (known.id, known.place, known.body, false);
        // Those that may come back are among the first; more need not be remembered.
        if self.projects.len() < 4000 {
            self.projects.push(known);
        }
        project
    }

    /// The title at a place among all there are: each place has its own subject, way of saying, group and stage together.
    pub(super) fn title(&self, place: usize, form: LanguageForm, is_back: bool) -> String {
        let parts = &self.stock.parts;
        let (_, pattern, group, stage) = title_places(parts, place);
        let Some(subject) = parts.subjects.get(subject_of(parts, place)) else {
            return String::new();
        };
        let gaps = Gaps { subject, other: "" };
        let of = |texts: &[Both], at: usize| texts.get(at).map_or("", |text| text.of(form));
        let mut title = parts
            .titles
            .get(pattern)
            .map_or_else(String::new, |(_, text)| gaps.fill(*text, form));
        for (between, more) in [(" ", of(&parts.groups, group)), (", ", of(&parts.stages, stage))] {
            if !more.is_empty() {
                title += between;
                title += more;
            }
        }
        if is_back {
            title += ", ";
            title += of(&parts.returned, 0);
        }
        title
    }
}

/// The places of subject, way of saying, group and stage of the title at a place among all there are.
fn title_places(parts: &Parts, place: usize) -> (usize, usize, usize, usize) {
    let subjects = parts.subjects.len().max(1);
    let (titles, groups) = (parts.titles.len().max(1), parts.groups.len().max(1));
    let round = place / subjects;
    // A step that shares no factor with the number of subjects meets each of them once a round.
    let subject = place * 29 % subjects;
    (
        subject,
        (round + subject) % titles,
        round / titles % groups,
        round / titles / groups,
    )
}

pub(super) fn subject_of(parts: &Parts, place: usize) -> usize {
    title_places(parts, place).0
}

pub(super) fn title_kind(parts: &Parts, place: usize) -> Option<ProjectKind> {
    parts
        .titles
        .get(title_places(parts, place).1)
        .and_then(|(kind, _)| *kind)
}
