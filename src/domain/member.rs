//! The council's members and secretariat, their terms and their ties.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::{Council, Id};

/// A person of the council or its secretariat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub id: Id,
    pub name: String,
    pub initials: String,
    pub employer: String,
    /// May be empty.
    pub email: String,
    pub ended_at: Option<Timestamp>,
}

impl Member {
    /// A person with a name and the letters that stand for it, of whom nothing more is known.
    #[must_use]
    pub fn new(name: &str, initials: &str) -> Self {
        Self {
            id: Id::new(),
            name: name.to_owned(),
            initials: initials.to_owned(),
            employer: String::new(),
            email: String::new(),
            ended_at: None,
        }
    }
}

choices! {
    /// What a person is in the council.
    MemberRole {
        Leader = "leader",
        Member = "member",
        Secretariat = "secretariat",
    }
}

/// The days a person holds a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberTerm {
    pub id: Id,
    pub member_id: Id,
    pub role: MemberRole,
    pub from_date: Date,
    /// The last day; none where no end is set.
    pub to_date: Option<Date>,
    pub ended_at: Option<Timestamp>,
}

impl MemberTerm {
    /// A role from a day on.
    #[must_use]
    pub fn new(member: Id, role: MemberRole, from_date: Date) -> Self {
        Self {
            id: Id::new(),
            member_id: member,
            role,
            from_date,
            to_date: None,
            ended_at: None,
        }
    }

    /// Whether the role is held on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.from_date <= day && self.to_date.is_none_or(|last| day <= last)
    }

    /// Whether the two are held on some same day.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.to_date.is_none_or(|last| other.from_date <= last)
            && other.to_date.is_none_or(|last| self.from_date <= last)
    }
}

choices! {
    /// How a member is tied to an organisation.
    TieKind {
        Employer = "employer",
        /// A seat on a board, a committee and the like.
        Office = "office",
        Other = "other",
    }
}

/// What ties a member to an organisation, now or earlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberTie {
    pub id: Id,
    pub member_id: Id,
    /// None for a body that is not among the council's organisations; see `organisation_name`.
    pub organisation_id: Option<Id>,
    /// The body's name as written, where it is none of the council's organisations; else empty.
    pub organisation_name: String,
    pub kind: TieKind,
    /// What the member is or was there; may be empty.
    pub description: String,
    pub from_date: Option<Date>,
    /// The last day; none where it goes on, or nobody knows.
    pub to_date: Option<Date>,
    pub ended_at: Option<Timestamp>,
}

impl MemberTie {
    /// A tie of which no body and no days are told yet.
    #[must_use]
    pub fn new(member: Id, kind: TieKind) -> Self {
        Self {
            id: Id::new(),
            member_id: member,
            organisation_id: None,
            organisation_name: String::new(),
            kind,
            description: String::new(),
            from_date: None,
            to_date: None,
            ended_at: None,
        }
    }
}

choices! {
    /// What was decided where a member told of a tie to a case.
    RecusalDecision {
        Recused = "recused",
        Impartial = "impartial",
    }
}

choices! {
    /// What a member answered when asked for ties to a case.
    TieAnswer {
        NoTies = "no_ties",
        Ties = "ties",
    }
}

/// Whether a member may handle a case: what was asked, answered and decided. One row a member and case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recusal {
    pub id: Id,
    pub case_id: Id,
    pub member_id: Id,
    pub asked_on: Option<Date>,
    /// None until the member has answered.
    pub answer: Option<TieAnswer>,
    /// When the member answered.
    pub declared_on: Option<Date>,
    pub ground: String,
    pub decided_by: String,
    pub decided_on: Option<Date>,
    /// None until it is decided.
    pub decision: Option<RecusalDecision>,
    /// Local date and time the member left the room, the last time.
    pub left_room_at: Option<String>,
    /// Local date and time the member came back from there.
    pub returned_at: Option<String>,
    /// The times out before the last, from and until; see [`Recusal::absences`].
    pub earlier_absences: String,
    pub ended_at: Option<Timestamp>,
}

impl Recusal {
    /// Whether it is decided that the member may not handle the case.
    #[must_use]
    pub fn is_recused(&self) -> bool {
        self.decision == Some(RecusalDecision::Recused)
    }

    /// Whether there is nothing more to wait for from the member.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.answer.is_some() || self.decision.is_some()
    }

    /// Nothing asked, answered or decided yet.
    #[must_use]
    pub fn new(case: Id, member: Id) -> Self {
        Self {
            id: Id::new(),
            case_id: case,
            member_id: member,
            asked_on: None,
            answer: None,
            declared_on: None,
            ground: String::new(),
            decided_by: String::new(),
            decided_on: None,
            decision: None,
            left_room_at: None,
            returned_at: None,
            earlier_absences: String::new(),
            ended_at: None,
        }
    }
}

impl Council {
    /// What a person is in the council on a day, by the terms; none without a term that holds. Of several, the first that
    /// [`MemberRole`] lists.
    #[must_use]
    pub fn role_on(&self, member: Id, day: Date) -> Option<MemberRole> {
        let terms = self.member_terms.of(member).filter(|term| term.holds_on(day));
        terms.map(|term| term.role).min()
    }

    /// The leader and members of the council on a day, the leader first, then in the order they were entered. One without any
    /// term is taken to be a member: it is better to ask one too many.
    #[must_use]
    pub fn members_on(&self, day: Date) -> Vec<&Member> {
        let mut found: Vec<_> = self
            .members
            .iter()
            .filter_map(|member| {
                let has_terms = self.member_terms.of(member.id).next().is_some();
                let role = self.role_on(member.id, day);
                let role = role.or((!has_terms).then_some(MemberRole::Member));
                role.filter(|role| *role != MemberRole::Secretariat)
                    .map(|role| (role, member))
            })
            .collect();
        found.sort_by_key(|(role, member)| (*role, member.id));
        found.into_iter().map(|(_, member)| member).collect()
    }

    /// What is asked, answered and decided of a member and a case. Where two copies made a row each, the one decided last.
    #[must_use]
    pub fn recusal(&self, member: Id, case: Id) -> Option<&Recusal> {
        let rows = self.recusals.of(case).filter(|row| row.member_id == member);
        rows.max_by_key(|row| (row.is_recused(), row.decided_on, row.declared_on, row.id))
    }

    /// Whether a member is recused from a case: THE rule for who gets neither the case's papers, nor its name, nor a part in
    /// it. A match or a tie told of is no more than a question until somebody has decided.
    #[must_use]
    pub fn is_recused(&self, member: Id, case: Id) -> bool {
        self.recusal(member, case).is_some_and(Recusal::is_recused)
    }

    /// The cases a member is recused from; see [`Council::is_recused`].
    #[must_use]
    pub fn recused_cases(&self, member: Id) -> BTreeSet<Id> {
        let rows = self.recusals.of(member).filter(|row| row.is_recused());
        rows.map(|row| row.case_id).collect()
    }

    /// The members who are recused from a case; see [`Council::is_recused`].
    #[must_use]
    pub fn recused_members(&self, case: Id) -> BTreeSet<Id> {
        let rows = self.recusals.of(case).filter(|row| row.is_recused());
        rows.map(|row| row.member_id).collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn one_is_recused_by_a_decision_that_stands_and_by_nothing_else() {
        let mut council = Council::default();
        let (case, member) = (Id::new(), Id::new());
        let decided = |decision, ended_at| Recusal {
            decision,
            ended_at,
            ..Recusal::new(case, member)
        };
        council.recusals.put(Recusal {
            answer: Some(TieAnswer::Ties),
            ..decided(None, None)
        });
        council.recusals.put(decided(Some(RecusalDecision::Impartial), None));
        let ended = decided(Some(RecusalDecision::Recused), Some(Timestamp::UNIX_EPOCH));
        council.recusals.put(ended);
        assert!(!council.is_recused(member, case));
        assert!(council.recused_cases(member).is_empty());
        // Two copies may have made a row each: one of them that says recused is enough, in whatever order.
        council.recusals.put(decided(Some(RecusalDecision::Recused), None));
        council.recusals.put(decided(Some(RecusalDecision::Impartial), None));
        assert!(council.is_recused(member, case));
        assert_eq!(council.recused_cases(member), BTreeSet::from([case]));
        assert_eq!(council.recused_members(case), BTreeSet::from([member]));
        assert!(!council.is_recused(case, member));
    }

    #[test]
    fn members_are_those_whose_terms_hold_the_leader_first() {
        let mut council = Council::default();
        let day = date(2026, 12, 10);
        let mut add = |name: &str, terms: &[(MemberRole, Date, Option<Date>)]| {
            let member = Member::new(name, "XX");
            for &(role, from, to_date) in terms {
                council.member_terms.put(MemberTerm {
                    to_date,
                    ..MemberTerm::new(member.id, role, from)
                });
            }
            council.members.put(member);
        };
        let long_ago = date(2020, 1, 1);
        add("Sekretær 1", &[(MemberRole::Secretariat, long_ago, None)]);
        add("Medlem 1", &[(MemberRole::Member, long_ago, Some(day))]);
        add("Medlem 2", &[(MemberRole::Member, long_ago, day.yesterday().ok())]);
        add("Medlem 3", &[(MemberRole::Member, date(2027, 1, 1), None)]);
        add(
            "Medlem 4",
            &[
                (MemberRole::Member, long_ago, Some(date(2025, 12, 31))),
                (MemberRole::Leader, date(2026, 1, 1), None),
            ],
        );
        add("Medlem 5", &[]);
        let names: Vec<_> = council.members_on(day).iter().map(|row| row.name.as_str()).collect();
        assert_eq!(names, ["Medlem 4", "Medlem 1", "Medlem 5"]);
    }
}
