//! Who takes part in a meeting.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::{Council, Id, MemberRole};

choices! {
    /// Whether someone is there.
    Presence {
        Invited = "invited",
        Present = "present",
        Digital = "digital",
        Absent = "absent",
    }
}

impl Presence {
    /// Whether they take part, in the room or from elsewhere.
    #[must_use]
    pub fn is_there(self) -> bool {
        matches!(self, Self::Present | Self::Digital)
    }
}

/// Someone who takes part in a meeting: of the council or its secretariat, or a guest by name and role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    pub id: Id,
    pub meeting_id: Id,
    /// None for a guest.
    pub member_id: Option<Id>,
    /// The case a guest comes for.
    pub case_id: Option<Id>,
    pub guest_name: String,
    pub guest_role: String,
    /// The letters of a guest; those of a member are the member's own.
    pub initials: String,
    pub presence: Presence,
    pub ended_at: Option<Timestamp>,
}

impl Participant {
    /// Someone of the council or its secretariat, invited.
    #[must_use]
    pub fn member(meeting: Id, member: Id) -> Self {
        Self {
            id: Id::new(),
            meeting_id: meeting,
            member_id: Some(member),
            case_id: None,
            guest_name: String::new(),
            guest_role: String::new(),
            initials: String::new(),
            presence: Presence::Invited,
            ended_at: None,
        }
    }

    /// A guest, invited, without a role and letters.
    #[must_use]
    pub fn guest(meeting: Id, name: &str) -> Self {
        Self {
            member_id: None,
            guest_name: name.to_owned(),
            ..Self::member(meeting, Id::new())
        }
    }
}

/// How the terms of a person of the council stand to a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermOn {
    /// One holds.
    Holds(MemberRole),
    /// The last one ended on this day, before it.
    Ended(Date),
    /// The first one begins on this day, after it.
    Begins(Date),
    /// There is none.
    Never,
}

impl TermOn {
    /// The role that is held, if one is.
    #[must_use]
    pub fn role(self) -> Option<MemberRole> {
        match self {
            Self::Holds(role) => Some(role),
            Self::Ended(_) | Self::Begins(_) | Self::Never => None,
        }
    }

    /// Whether a seat in the council is held: the secretariat has none.
    #[must_use]
    pub fn is_in_council(self) -> bool {
        matches!(self, Self::Holds(MemberRole::Leader | MemberRole::Member))
    }
}

impl Council {
    /// How a person's terms stand to a day; a term holds on its first and its last day. Of several that hold, the leader's
    /// goes first, then a member's.
    #[must_use]
    pub fn term_on(&self, member: Id, day: Date) -> TermOn {
        let terms = || self.member_terms.of(member);
        let holds = terms().filter(|term| term.from_date <= day && term.to_date.is_none_or(|last| day <= last));
        let weight = |role| match role {
            MemberRole::Leader => 0,
            MemberRole::Member => 1,
            MemberRole::Secretariat => 2,
        };
        if let Some(role) = holds.map(|term| term.role).min_by_key(|role| weight(*role)) {
            return TermOn::Holds(role);
        }
        let ended = terms().filter_map(|term| term.to_date).filter(|last| *last < day).max();
        let begins = terms().map(|term| term.from_date).filter(|first| day < *first).min();
        ended
            .map(TermOn::Ended)
            .or(begins.map(TermOn::Begins))
            .unwrap_or(TermOn::Never)
    }

    /// What a participant is called: a member's name, or the guest's.
    #[must_use]
    pub fn participant_name<'a>(&'a self, participant: &'a Participant) -> &'a str {
        let member = participant.member_id.and_then(|member| self.members.get(member));
        member.map_or(&participant.guest_name, |member| &member.name)
    }

    /// The letters a participant is noted by: a member's own, or those the guest was given.
    #[must_use]
    pub fn participant_initials<'a>(&'a self, participant: &'a Participant) -> &'a str {
        let member = participant.member_id.and_then(|member| self.members.get(member));
        member.map_or(&participant.initials, |member| &member.initials)
    }

    /// Those who take part in a meeting: the leader, members and the secretariat by their roles on its day, the others
    /// of the council after them, and guests last; else in the order they came there.
    #[must_use]
    pub fn participants_in_order(&self, meeting: Id, day: Date) -> Vec<&Participant> {
        let mut ordered: Vec<_> = self.participants.of(meeting).collect();
        ordered.sort_by_key(
            |participant| match participant.member_id.map(|id| self.term_on(id, day)) {
                Some(TermOn::Holds(MemberRole::Leader)) => 0,
                Some(TermOn::Holds(MemberRole::Member)) => 1,
                Some(TermOn::Ended(_) | TermOn::Begins(_) | TermOn::Never) => 2,
                Some(TermOn::Holds(MemberRole::Secretariat)) => 3,
                None => 4,
            },
        );
        ordered
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::{MemberTerm, Row};

    #[test]
    fn a_term_holds_from_its_first_day_to_its_last() {
        let mut council = Council::default();
        let member = Id::new();
        assert_eq!(council.term_on(member, date(2026, 1, 1)), TermOn::Never);
        let term = |role, from_date, to_date| MemberTerm {
            id: Id::new(),
            member_id: member,
            role,
            from_date,
            to_date,
            ended_at: None,
        };
        let first = term(MemberRole::Member, date(2024, 1, 1), Some(date(2025, 12, 31)));
        council.put(Row::from(first));
        for (day, expected) in [
            (date(2023, 12, 31), TermOn::Begins(date(2024, 1, 1))),
            (date(2024, 1, 1), TermOn::Holds(MemberRole::Member)),
            (date(2025, 12, 31), TermOn::Holds(MemberRole::Member)),
            (date(2026, 1, 1), TermOn::Ended(date(2025, 12, 31))),
        ] {
            assert_eq!(council.term_on(member, day), expected, "{day}");
        }
        // Between two terms the one that ended is told; of two at once the leader's counts.
        council.put(Row::from(term(MemberRole::Secretariat, date(2027, 1, 1), None)));
        council.put(Row::from(term(MemberRole::Leader, date(2027, 1, 1), None)));
        assert_eq!(
            council.term_on(member, date(2026, 6, 1)),
            TermOn::Ended(date(2025, 12, 31))
        );
        assert_eq!(
            council.term_on(member, date(2031, 1, 1)),
            TermOn::Holds(MemberRole::Leader)
        );
    }
}
