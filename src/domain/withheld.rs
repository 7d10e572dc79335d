//! What a recused member gets neither papers nor name of, in anything that is made for them: files, packs, invitations, mails.
//!
//! A project's name stands in each of its cases, so that all of them are withheld with the one the member is recused from. An
//! item of an agenda that goes on with one of them, or takes up what someone is to do about it, may bear its name.

use std::cell::OnceCell;
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
    /// The names it is known by, in small letters, once they are looked for.
    names: OnceCell<Vec<String>>,
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
        Withheld {
            council: self,
            projects: recused.iter().filter_map(project).collect(),
            recused,
            names: OnceCell::new(),
        }
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

    /// Whether an item is of such a case, or comes of one: it goes on with an item that is, or takes up what someone is to do
    /// about the case.
    #[must_use]
    pub fn has_item(&self, item: &AgendaItem) -> bool {
        if self.recused.is_empty() {
            return false;
        }
        let mut seen = BTreeSet::from([item.id]);
        let mut items = vec![item];
        while let Some(item) = items.pop() {
            let action = item.action_id.and_then(|id| self.council.actions.get(id));
            let cases = [item.case_id, action.and_then(|action| action.case_id)];
            if cases.into_iter().flatten().any(|case| self.has_case(case)) {
                return true;
            }
            let from = item.carried_from_id.and_then(|id| self.council.agenda_items.get(id));
            // What is made of a note and of no case was said on an item without one: any of that meeting's.
            let of_note = action.filter(|action| action.case_id.is_none() && action.note_id.is_some());
            let meeting = of_note.and_then(|action| action.meeting_id);
            let others = meeting.map(|meeting| {
                let all = self.council.agenda_items.all();
                all.filter(move |other| other.case_id.is_none() && other.meeting_id == meeting)
            });
            let others = others.into_iter().flatten();
            items.extend(from.into_iter().chain(others).filter(|item| seen.insert(item.id)));
        }
        false
    }

    /// Whether a text written by hand has the name of something withheld: a case, a project, or an organisation that takes
    /// part in nothing else.
    #[must_use]
    pub fn is_named_in(&self, text: &str) -> bool {
        let names = self.names.get_or_init(|| {
            let names = self.names();
            names.iter().map(|name| name.trim().to_lowercase()).collect()
        });
        let text = text.to_lowercase();
        names.iter().any(|name| text.contains(name))
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

    /// Organisations that are known from such cases alone.
    #[must_use]
    pub fn organisations(&self) -> BTreeSet<Id> {
        let council = self.council;
        let (here, elsewhere): (Vec<_>, Vec<_>) = council
            .case_organisations
            .all()
            .partition(|part| self.has_case(part.case_id));
        let here: BTreeSet<Id> = here.iter().map(|part| part.organisation_id).collect();
        let in_use = elsewhere.iter().filter(|part| part.ended_at.is_none());
        let mut elsewhere: BTreeSet<Id> = in_use.map(|part| part.organisation_id).collect();
        let recommendations = council.recommendations.all();
        let open = recommendations.filter(|recommendation| !self.has_case(recommendation.case_id));
        elsewhere.extend(open.filter_map(|recommendation| recommendation.learn_from_id));
        // What others belong under is known from those others too.
        loop {
            let before = elsewhere.len();
            for under in council.organisation_parents.all() {
                if elsewhere.contains(&under.organisation_id) || !here.contains(&under.organisation_id) {
                    elsewhere.insert(under.parent_id);
                }
            }
            if elsewhere.len() == before {
                break;
            }
        }
        here.difference(&elsewhere).copied().collect()
    }

    /// The names that would tell of what is withheld: titles of cases, in use or not, and names of projects and of
    /// organisations known from those cases alone, each once. Those too short to be told from other words are passed by.
    #[must_use]
    pub fn names(&self) -> BTreeSet<String> {
        if self.recused.is_empty() {
            return BTreeSet::new();
        }
        let council = self.council;
        let organisations = self.organisations();
        let is_known = |id: &Id| organisations.contains(id);
        let cases = council.cases.all().filter(|case| self.has_case(case.id));
        let projects = self.projects.iter().filter_map(|id| council.projects.get(*id));
        let named = council.organisation_names.all();
        let named = named.filter(|name| is_known(&name.organisation_id));
        let printed = council.case_organisations.all();
        let printed = printed.filter(|part| is_known(&part.organisation_id));
        cases
            .map(|case| &case.title)
            .chain(projects.map(|project| &project.name))
            .chain(named.map(|name| &name.name))
            .chain(printed.map(|part| &part.printed_name))
            .filter(|name| name.trim().chars().count() >= SHORTEST_NAME)
            .cloned()
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::domain::{
        Action, Case, CaseOrganisation, OrganisationName, OrganisationRole, Project, Recusal, RecusalDecision,
    };

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
    #[expect(clippy::too_many_lines, reason = "one council, from top to bottom")]
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
            OrganisationName {
                id: Id::new(),
                organisation_id: own,
                name: "Statens havn".to_owned(),
                form: None,
                valid_from: None,
                valid_to: None,
            }
            .into(),
        );
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
        // What someone is to do about it, done with or not, taken up in a later meeting.
        let later = Meeting::new(jiff::civil::date(2027, 2, 10), now);
        let action = Action {
            case_id: Some(recused.id),
            ended_at: Some(now),
            ..Action::new("Ring kaien")
        };
        // Of no case, as the note it is made of was on an item without one.
        let of_note = Action {
            meeting_id: Some(meeting.id),
            note_id: Some(Id::new()),
            ..Action::new("Skriv til kaien")
        };
        let about = |action: &Action| AgendaItem {
            action_id: Some(action.id),
            ..AgendaItem::new(later.id, None, &action.body, 1.0)
        };
        let fourth = about(&action);
        let fifth = AgendaItem {
            action_id: None,
            ..carry(&fourth)
        };
        let sixth = about(&of_note);
        let free = about(&Action::new("Bestill kaffe"));
        let ids = (recused.id, along.id, open.id);
        for project in projects {
            council.put(project.into());
        }
        for case in [recused, along, open] {
            council.put(case.into());
        }
        for item in [&first, &second, &third, &other, &fourth, &fifth, &sixth, &free] {
            council.put(item.clone().into());
        }
        for action in [action, of_note] {
            council.put(action.into());
        }

        let withheld = council.withheld(member);
        assert!(withheld.has_case(ids.0) && withheld.has_case(ids.1) && !withheld.has_case(ids.2));
        for item in [&first, &second, &third, &fourth, &fifth, &sixth] {
            assert!(withheld.has_item(item), "{}", item.title);
        }
        assert!(!withheld.has_item(&other) && !withheld.has_item(&free));
        for text in ["Om havneportalen", "direktør i HAVNEETATEN", "Kaikart", "Statens havn"] {
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
