//! What an example council has besides its cases: members, organisations and what is set.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Writes;
use super::parts::{OrganisationPart, Parts};
use super::plan::{at, days, working, year_after};
use super::random::Keys;
use crate::domain::operations::create_council;
use crate::domain::{
    DayOff, Id, LanguageForm, Member, MemberRole, MemberTerm, MemberTie, Organisation, OrganisationKind,
    OrganisationName, OrganisationParent, Row, Setting, SettingName, Source, TieKind, Write,
};
use crate::exchange::register::theme_labels;
use crate::language::Locale;

/// The place among the members of the one who is tied to [`TIED_ORGANISATION`].
pub(super) const TIED_MEMBER: usize = 4;

/// The place among the organisations of the one a member is tied to: Eksempelregistrene.
pub(super) const TIED_ORGANISATION: usize = 16;

/// A person of the council or the secretariat.
pub(super) struct Person {
    pub(super) id: Id,
    /// The form they write in.
    pub(super) form: LanguageForm,
    terms: Vec<(Date, Option<Date>)>,
}

impl Person {
    /// Whether one of their terms holds on a day.
    pub(super) fn holds_on(&self, day: Date) -> bool {
        let holds = |(from, to): &(Date, Option<Date>)| *from <= day && to.is_none_or(|to| day <= to);
        self.terms.iter().any(holds)
    }
}

/// An organisation of the example.
pub(super) struct Body {
    pub(super) id: Id,
    pub(super) part: OrganisationPart,
    pub(super) address: String,
}

impl Body {
    /// The form letters to it must have, or the one given where it is free.
    pub(super) fn form_or(&self, free: LanguageForm) -> LanguageForm {
        self.part.form.unwrap_or(free)
    }

    /// Its name in the form it writes itself.
    pub(super) fn own_name(&self) -> &'static str {
        self.part.name.of(self.form_or(LanguageForm::Bokmaal))
    }
}

/// The council's own row, the themes' labels and the rules for deadlines, as every council has them.
pub(super) fn reference(name: &str, now: Timestamp, keys: &mut Keys, writes: &mut Writes) {
    for write in create_council(name.to_owned(), &theme_labels(), now).writes {
        let Write::Insert(row) = write else { continue };
        match *row {
            Row::CouncilInfo(mut info) => {
                info.id = keys.next();
                info.is_example = true;
                writes.row(info);
            }
            Row::ThemeLabel(mut label) => {
                label.id = keys.next();
                writes.row(label);
            }
            Row::DeadlineRuleRow(mut rule) => {
                rule.id = keys.next();
                writes.row(rule);
            }
            _ => {}
        }
    }
    for provision in crate::exchange::legal::provisions() {
        writes.row(provision);
    }
}

/// What the council has set, and a day off of its own. Whose copy it is stays open, as the person at the machine knows.
pub(super) fn settings(words: &Locale, today: Date, keys: &mut Keys, writes: &mut Writes) {
    let roles = format!(
        "{}\n{}",
        words.text("letter-signature-leader"),
        words.text("example-deputy-leader")
    );
    for (name, value) in [
        (SettingName::LetterheadText, words.text("example-letterhead").to_owned()),
        (SettingName::SignatureRoles, roles),
    ] {
        writes.row(Setting {
            id: name.id(),
            name,
            value,
        });
    }
    writes.row(DayOff {
        id: keys.next(),
        on_date: working(days(today, 120)),
        name: words.text("example-day-off").to_owned(),
        ended_at: None,
    });
}

/// The list that the first cases stand in.
pub(super) fn source(words: &Locale, first: Date, keys: &mut Keys, writes: &mut Writes) -> Id {
    let id = keys.next();
    writes.row(Source {
        id,
        title: words.text("example-source").to_owned(),
        publisher: words.text("example-council-name").to_owned(),
        published_year: Some(first.year()),
        note: words.text("example-source-note").to_owned(),
    });
    id
}

/// The leader, nine members and two secretaries, with their terms. All have been there from the first meeting but the last
/// two members, of whom one came after the other.
pub(super) fn people(words: &Locale, first: Date, today: Date, keys: &mut Keys, writes: &mut Writes) -> Vec<Person> {
    let numbered = |key: &str, number: usize| words.with(key, &[("number", number.into())]);
    let start = days(first, -60);
    let change = days(today, -700);
    let renewed = days(start, 1095);
    let mut people = Vec::new();
    let mut person = |name: String, initials: String, role, terms: &[(Date, Option<Date>)]| {
        let id = keys.next();
        writes.row(Member {
            id,
            name,
            initials,
            employer: words.text("example-employer").to_owned(),
            email: String::new(),
            ended_at: None,
        });
        for (from_date, to_date) in terms {
            writes.row(MemberTerm {
                id: keys.next(),
                member_id: id,
                role,
                from_date: *from_date,
                to_date: *to_date,
                ended_at: None,
            });
        }
        let form = if matches!(people.len(), 3 | 6) {
            LanguageForm::Nynorsk
        } else {
            LanguageForm::Bokmaal
        };
        people.push(Person {
            id,
            form,
            terms: terms.to_vec(),
        });
    };
    let whole: &[_] = &[(start, Some(days(renewed, -1))), (renewed, None)];
    let leader = (words.text("example-leader"), words.text("example-leader-initials"));
    person(leader.0.to_owned(), leader.1.to_owned(), MemberRole::Leader, whole);
    for number in 1..=9 {
        let terms: &[_] = match number {
            8 => &[(start, Some(days(change, -1)))],
            9 => &[(change, None)],
            _ => whole,
        };
        let initials = numbered("example-member-initials", number);
        person(numbered("example-member", number), initials, MemberRole::Member, terms);
    }
    for number in 1..=2 {
        let initials = numbered("example-secretary-initials", number);
        let name = numbered("example-secretary", number);
        person(name, initials, MemberRole::Secretariat, &[(start, None)]);
    }
    people
}

/// The organisations and their names, which for one of the ministries was another before.
pub(super) fn bodies(
    words: &Locale,
    parts: &mut Parts,
    first: Date,
    keys: &mut Keys,
    writes: &mut Writes,
) -> Vec<Body> {
    let renamed = renamed_on(first);
    let mut bodies = Vec::new();
    for (place, part) in std::mem::take(&mut parts.organisations).into_iter().enumerate() {
        let id = keys.next();
        let address = words.with("example-address", &[("number", (place + 1).into())]);
        writes.row(Organisation {
            id,
            kind: part.kind,
            number: None,
            language_form: part.form,
            postal_address: address.clone(),
            ended_at: None,
        });
        let mut name = |name: &str, form, valid_from, valid_to| {
            writes.row(OrganisationName {
                id: keys.next(),
                organisation_id: id,
                name: name.to_owned(),
                form,
                valid_from,
                valid_to,
            });
        };
        let is_first_ministry = place == 0 && part.kind == Some(OrganisationKind::Ministry);
        if is_first_ministry {
            name(words.text("example-earlier-ministry"), None, None, Some(renamed));
        }
        let valid_from = is_first_ministry.then_some(renamed);
        if part.name.nb == part.name.nn {
            name(part.name.nb, None, valid_from, None);
        } else {
            name(part.name.nb, Some(LanguageForm::Bokmaal), valid_from, None);
            name(part.name.nn, Some(LanguageForm::Nynorsk), valid_from, None);
        }
        bodies.push(Body { id, part, address });
    }
    for body in &bodies {
        let ministry = body.part.ministry.and_then(|place| bodies.get(place));
        if let Some(ministry) = ministry {
            writes.row(OrganisationParent {
                id: keys.next(),
                organisation_id: body.id,
                parent_id: ministry.id,
                valid_from: None,
                valid_to: None,
            });
        }
    }
    bodies
}

/// What a few members are tied to.
pub(super) fn ties(
    words: &Locale,
    first: Date,
    people: &[Person],
    bodies: &[Body],
    keys: &mut Keys,
    writes: &mut Writes,
) {
    let tied = [(TIED_MEMBER, Some(TIED_ORGANISATION)), (2, Some(12)), (7, None)];
    for (member, organisation) in tied {
        let Some(member) = people.get(member) else { continue };
        let organisation_id = organisation.and_then(|place| bodies.get(place)).map(|body| body.id);
        let key = if organisation.is_some() {
            "example-tie-employed"
        } else {
            "example-tie-board"
        };
        writes.row(MemberTie {
            id: keys.next(),
            member_id: member.id,
            organisation_id,
            organisation_name: String::new(),
            kind: organisation.map_or(TieKind::Office, |_| TieKind::Employer),
            description: words.text(key).to_owned(),
            from_date: Some(days(first, -900)),
            to_date: organisation.map(|_| days(first, 400)),
            ended_at: None,
        });
    }
}

/// The day the first ministry got the name it has now: two years after the first meeting.
pub(super) fn renamed_on(first: Date) -> Date {
    year_after(year_after(first))
}

/// When the council itself was made: a while before its first meeting.
pub(super) fn made_at(first: Date) -> Timestamp {
    at(days(first, -90), 8)
}
