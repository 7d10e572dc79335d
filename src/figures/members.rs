//! What is doubtful in the register of members: pointed out, for a person to put right.

use jiff::civil::Date;

use crate::domain::{Council, Id, MemberRole, MemberTerm};

/// Something doubtful about a person in the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The letters are not two.
    Initials,
    /// Another person has the same letters.
    SameInitials(Id),
    /// No term says what the person is.
    NoTerm,
    /// Another is leader on the same day, from this day on.
    TwoLeaders(Id, Date),
}

/// What is doubtful about one person, what concerns the person alone first.
#[must_use]
pub fn doubts(council: &Council, member: Id) -> Vec<Doubt> {
    let Some(row) = council.members.get(member) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    if !is_two_letters(&row.initials) {
        found.push(Doubt::Initials);
    } else if let Some(other) = same_initials(council, member, &row.initials) {
        found.push(Doubt::SameInitials(other));
    }
    if council.member_terms.of(member).next().is_none() {
        found.push(Doubt::NoTerm);
    }
    found.extend(two_leaders(council, member));
    found
}

/// Whether the letters that stand for a person are two.
#[must_use]
pub fn is_two_letters(initials: &str) -> bool {
    let initials = initials.trim();
    initials.chars().count() == 2 && initials.chars().all(char::is_alphanumeric)
}

/// Another person in use with the same letters, whether large or small.
#[must_use]
pub fn same_initials(council: &Council, member: Id, initials: &str) -> Option<Id> {
    let letters = |text: &str| text.trim().to_lowercase();
    let own = letters(initials);
    let mut others = council.members.iter().filter(|other| other.id != member);
    let same = others.find(|other| !own.is_empty() && letters(&other.initials) == own);
    same.map(|other| other.id)
}

/// Who else is leader in a term of this leader's, and from which day they both are.
fn two_leaders(council: &Council, member: Id) -> Option<Doubt> {
    let own: Vec<_> = leads(council, member).collect();
    let others = council.members.iter().filter(|other| other.id != member);
    others
        .flat_map(|other| leads(council, other.id))
        .find_map(|term| clash(&own, term))
}

fn leads(council: &Council, member: Id) -> impl Iterator<Item = &MemberTerm> {
    council
        .member_terms
        .of(member)
        .filter(|term| term.role == MemberRole::Leader)
}

fn clash(own: &[&MemberTerm], other: &MemberTerm) -> Option<Doubt> {
    let term = own.iter().find(|term| term.overlaps(other))?;
    Some(Doubt::TwoLeaders(other.member_id, term.from_date.max(other.from_date)))
}

/// Who would be leader beside this term, were it so.
#[must_use]
pub fn leader_beside(council: &Council, term: &MemberTerm) -> Option<Id> {
    let others = council.members.iter().filter(|other| other.id != term.member_id);
    let mut leaders = others.flat_map(|other| leads(council, other.id));
    let is_leader = term.role == MemberRole::Leader;
    leaders
        .find(|other| is_leader && other.overlaps(term))
        .map(|other| other.member_id)
}

/// The letters a name is proposed to go by: the first of its first two words, else its first two.
#[must_use]
pub fn proposed_initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let letter = |word: &str| word.chars().find(|letter| letter.is_alphanumeric());
    let (first, last) = (words.next(), words.next_back());
    let letters: String = match (first, last) {
        (Some(first), Some(last)) => [letter(first), letter(last)].into_iter().flatten().collect(),
        (Some(only), None) => only.chars().filter(|letter| letter.is_alphanumeric()).take(2).collect(),
        _ => String::new(),
    };
    letters.to_uppercase()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::Member;
    use crate::domain::operations::add_member;

    #[test]
    fn doubts_are_pointed_out() {
        let mut council = Council::default();
        let from = date(2024, 1, 1);
        let mut add = |name: &str, initials: &str, role| {
            let (id, operation) = add_member(name, initials, role, from);
            operation.apply(&mut council);
            id
        };
        let leader = add("Rådsleder", "RL", MemberRole::Leader);
        let first = add("Medlem 1", "M1", MemberRole::Member);
        let same = add("Medlem 11", "m1", MemberRole::Member);
        let odd = add("Medlem 2", "M22", MemberRole::Member);
        let none = Member::new("Medlem 3", "M3");
        let without = none.id;
        council.members.put(none);
        assert_eq!(doubts(&council, leader), []);
        assert_eq!(doubts(&council, first), [Doubt::SameInitials(same)]);
        assert_eq!(doubts(&council, same), [Doubt::SameInitials(first)]);
        assert_eq!(doubts(&council, odd), [Doubt::Initials]);
        assert_eq!(doubts(&council, without), [Doubt::NoTerm]);

        let term = MemberTerm::new(first, MemberRole::Leader, date(2026, 1, 1));
        assert_eq!(leader_beside(&council, &term), Some(leader));
        council.member_terms.put(term);
        let beside = Doubt::TwoLeaders(first, date(2026, 1, 1));
        assert_eq!(doubts(&council, leader), [beside]);
        // One that ends the day before the other begins is no clash.
        let mut term = council.member_terms.of(leader).next().unwrap().clone();
        term.to_date = Some(date(2025, 12, 31));
        council.member_terms.put(term);
        assert_eq!(doubts(&council, leader), []);
    }

    #[test]
    fn letters_are_proposed_from_the_name() {
        for (name, letters) in [
            ("Medlem 6", "M6"),
            ("ørn", "ØR"),
            ("Rådets aller første leder", "RL"),
            ("  ", ""),
            ("Sekretær", "SE"),
        ] {
            assert_eq!(proposed_initials(name), letters);
        }
    }
}
