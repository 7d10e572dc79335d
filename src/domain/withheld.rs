//! What a recused member gets neither papers nor name of, in anything that is made for them: files, packs, invitations, mails.
//!
//! A project's name stands in each of its cases, so that all of them are withheld with the one the member is recused from. An
//! item of an agenda that goes on with one of them may bear its name.

use std::collections::BTreeSet;

use super::{AgendaItem, Council, Id, Meeting};

/// Names shorter than this are not looked for in texts, in characters: they stand in other words too.
pub const SHORTEST_NAME: usize = 4;

/// What is withheld from those who read something.
#[derive(Clone, Debug)]
pub struct Withheld<'a> {
    council: &'a Council,
    recused: BTreeSet<Id>,
    projects: BTreeSet<Id>,
    /// The names it is known by, in small letters.
    names: BTreeSet<String>,
}

impl Council {
    /// What is withheld from a member, by [`Council::is_recused`].
    #[must_use]
    pub fn withheld(&self, member: Id) -> Withheld<'_> {
        self.withheld_from([member])
    }

    /// What is withheld from one or more of these members: of what all of them are to read. From nobody, nothing is.
    #[must_use]
    pub fn withheld_from(&self, members: impl IntoIterator<Item = Id>) -> Withheld<'_> {
        let members = members.into_iter();
        let recused: BTreeSet<Id> = members.flat_map(|member| self.recused_cases(member)).collect();
        let project = |case: &Id| self.cases.get(*case).map(|case| case.project_id);
        let mut withheld = Withheld {
            council: self,
            projects: recused.iter().filter_map(project).collect(),
            recused,
            names: BTreeSet::new(),
        };
        if !withheld.recused.is_empty() {
            withheld.names = withheld.find_names();
        }
        withheld
    }
}

impl Withheld<'_> {
    /// The cases that one is recused from.
    #[must_use]
    pub fn recused(&self) -> &BTreeSet<Id> {
        &self.recused
    }

    /// The projects of those cases.
    #[must_use]
    pub fn projects(&self) -> &BTreeSet<Id> {
        &self.projects
    }

    /// Whether a case is withheld, in use or not.
    #[must_use]
    pub fn has_case(&self, case: Id) -> bool {
        let of_project = |case| self.projects.contains(case);
        self.recused.contains(&case)
            || self
                .council
                .cases
                .get(case)
                .map(|case| &case.project_id)
                .is_some_and(of_project)
    }

    /// Whether an item is of such a case, or goes on with an item that is.
    #[must_use]
    pub fn has_item(&self, item: &AgendaItem) -> bool {
        let mut item = item;
        let mut seen = BTreeSet::from([item.id]);
        loop {
            if item.case_id.is_some_and(|case| self.has_case(case)) {
                return true;
            }
            let from = item.carried_from_id.and_then(|id| self.council.agenda_items.get(id));
            match from.filter(|from| seen.insert(from.id)) {
                Some(from) => item = from,
                None => return false,
            }
        }
    }

    /// Whether a text written by hand has the name of something withheld: a case, a project, or an organisation that takes
    /// part in nothing else.
    #[must_use]
    pub fn is_named_in(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.names.iter().any(|name| text.contains(name))
    }

    /// The meeting as it may be told of: without a title or a place that names something withheld.
    #[must_use]
    pub fn told(&self, meeting: &Meeting) -> Meeting {
        let mut told = meeting.clone();
        for text in [&mut told.title, &mut told.place, &mut told.link] {
            if self.is_named_in(text) {
                text.clear();
            }
        }
        told
    }

    fn find_names(&self) -> BTreeSet<String> {
        let council = self.council;
        let cases = council.cases.iter().filter(|case| self.has_case(case.id));
        let projects = self.projects.iter().filter_map(|id| council.projects.get(*id));
        let (here, elsewhere): (Vec<_>, Vec<_>) = council
            .case_organisations
            .iter()
            .partition(|part| self.has_case(part.case_id));
        let elsewhere: BTreeSet<Id> = elsewhere.iter().map(|part| part.organisation_id).collect();
        let organisations = here.iter().filter(|part| !elsewhere.contains(&part.organisation_id));
        let names = cases
            .map(|case| &case.title)
            .chain(projects.map(|project| &project.name))
            .chain(organisations.map(|part| &part.printed_name));
        names
            .map(|name| name.trim().to_lowercase())
            .filter(|name| name.chars().count() >= SHORTEST_NAME)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::domain::{Case, CaseOrganisation, OrganisationRole, Project, Recusal, RecusalDecision};

    fn part(case: Id, organisation: Id, name: &str) -> CaseOrganisation {
        CaseOrganisation {
            id: Id::new(),
            case_id: case,
            organisation_id: organisation,
            role: OrganisationRole::Agency,
            printed_name: name.to_owned(),
            position: 1.0,
            ended_at: None,
        }
    }

    #[test]
    fn a_case_takes_its_project_what_goes_on_with_it_and_its_names_along() {
        let now = Timestamp::UNIX_EPOCH;
        let mut council = Council::default();
        let projects = ["Havneportalen", "Ett kart"].map(|name| Project {
            id: Id::new(),
            name: name.to_owned(),
            ended_at: None,
        });
        let case = |project: &Project, title: &str| Case::new(project.id, title.to_owned(), 2026, now);
        let recused = case(&projects[0], "Havneportalen, andre gang");
        let along = Case {
            ended_at: Some(now),
            ..case(&projects[0], "Kaikart")
        };
        let open = case(&projects[1], "Ett kart");
        let member = Id::new();
        let (own, shared) = (Id::new(), Id::new());
        for (case, organisation, name) in [
            (recused.id, own, "Havneetaten"),
            (recused.id, shared, "Eksempeldepartementet"),
            (open.id, shared, "Eksempeldepartementet"),
        ] {
            council.put(part(case, organisation, name).into());
        }
        council.put(
            Recusal {
                decision: Some(RecusalDecision::Recused),
                ..Recusal::new(recused.id, member)
            }
            .into(),
        );
        let meeting = Meeting::new(jiff::civil::date(2026, 12, 10), now);
        let first = AgendaItem {
            ended_at: Some(now),
            ..AgendaItem::new(meeting.id, Some(recused.id), "", 1.0)
        };
        let carry = |from: &AgendaItem| AgendaItem {
            carried_from_id: Some(from.id),
            ..AgendaItem::new(meeting.id, None, "Om portalen", 2.0)
        };
        let second = carry(&first);
        let third = carry(&second);
        let other = AgendaItem::new(meeting.id, Some(open.id), "", 3.0);
        let ids = (recused.id, along.id, open.id);
        for project in projects {
            council.put(project.into());
        }
        for case in [recused, along, open] {
            council.put(case.into());
        }
        for item in [&first, &second, &third, &other] {
            council.put(item.clone().into());
        }

        let withheld = council.withheld(member);
        assert!(withheld.has_case(ids.0) && withheld.has_case(ids.1) && !withheld.has_case(ids.2));
        assert!([&first, &second, &third].iter().all(|item| withheld.has_item(item)));
        assert!(!withheld.has_item(&other));
        for text in ["Om havneportalen", "direktør i HAVNEETATEN"] {
            assert!(withheld.is_named_in(text), "{text}");
        }
        assert!(!withheld.is_named_in("Ett kart i Eksempeldepartementet"));
        let named = Meeting {
            title: "Møte om Havneportalen".to_owned(),
            place: "Møterom 3".to_owned(),
            ..meeting
        };
        let told = withheld.told(&named);
        assert_eq!((told.title.as_str(), told.place.as_str()), ("", "Møterom 3"));

        for withheld in [council.withheld(Id::new()), council.withheld_from([])] {
            assert!(!withheld.has_case(ids.0) && !withheld.has_item(&third) && !withheld.is_named_in("Havneportalen"));
            assert_eq!(withheld.told(&named), named);
        }
    }
}
