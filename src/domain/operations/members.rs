//! The register of members and secretariat: who, in which terms, and tied to what.

use jiff::civil::Date;

use super::Name;
use crate::domain::{Field, Id, Member, MemberRole, MemberTerm, MemberTie, Operation, Write};

/// A new person of the council, with a role from a day on. Gives the person's key too.
#[must_use]
pub fn add_member(name: &str, initials: &str, role: MemberRole, from: Date) -> (Id, Operation) {
    let member = Member::new(name, initials);
    let id = member.id;
    let term = MemberTerm::new(id, role, from);
    let writes = vec![Write::insert(member), Write::insert(term)];
    (id, Operation::new(Name::AddMember, writes))
}

/// One more term of a person's.
#[must_use]
pub fn add_term(term: MemberTerm) -> Operation {
    Operation::new(Name::AddMemberTerm, vec![Write::insert(term)])
}

/// A term as it is to be: role and days. Nothing where it is so already.
#[must_use]
pub fn edit_term(was: &MemberTerm, term: &MemberTerm) -> Option<Operation> {
    let mut writes = Vec::new();
    if was.role != term.role {
        writes.push(Write::set(Field::TERM_ROLE, was.id, term.role));
    }
    if was.from_date != term.from_date {
        writes.push(Write::set(Field::TERM_FROM, was.id, term.from_date));
    }
    if was.to_date != term.to_date {
        writes.push(Write::set(Field::TERM_TO, was.id, term.to_date));
    }
    some(Name::EditMemberTerm, writes)
}

/// One more tie of a person's.
#[must_use]
pub fn add_tie(tie: MemberTie) -> Operation {
    Operation::new(Name::AddMemberTie, vec![Write::insert(tie)])
}

/// A tie as it is to be: kind, body, what the person is there, and days. Nothing where it is so already.
#[must_use]
pub fn edit_tie(was: &MemberTie, tie: &MemberTie) -> Option<Operation> {
    let id = was.id;
    let mut writes = Vec::new();
    if was.kind != tie.kind {
        writes.push(Write::set(Field::TIE_KIND, id, tie.kind));
    }
    if was.organisation_id != tie.organisation_id {
        writes.push(Write::set(Field::TIE_ORGANISATION, id, tie.organisation_id));
    }
    if was.organisation_name != tie.organisation_name {
        writes.push(Write::set(Field::TIE_ORGANISATION_NAME, id, &tie.organisation_name));
    }
    if was.description != tie.description {
        writes.push(Write::set(Field::TIE_DESCRIPTION, id, &tie.description));
    }
    if was.from_date != tie.from_date {
        writes.push(Write::set(Field::TIE_FROM, id, tie.from_date));
    }
    if was.to_date != tie.to_date {
        writes.push(Write::set(Field::TIE_TO, id, tie.to_date));
    }
    some(Name::EditMemberTie, writes)
}

fn some(name: Name, writes: Vec<Write>) -> Option<Operation> {
    (!writes.is_empty()).then(|| Operation::new(name, writes))
}
