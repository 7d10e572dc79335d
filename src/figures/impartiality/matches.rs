//! Where a member's employers and offices, now and earlier, meet the bodies of a case: pointed out, never decided.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::names::keys;
use crate::domain::{Council, Id, Member, MemberTie, OrganisationRole, TieKind};

/// From when until when something was so; none where that is not known or has no end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

impl Period {
    fn overlaps(self, other: Self) -> bool {
        self.to.is_none_or(|last| other.from.is_none_or(|first| first <= last))
            && other.to.is_none_or(|last| self.from.is_none_or(|first| first <= last))
    }

    fn holds_on(self, day: Date) -> bool {
        self.overlaps(Self {
            from: Some(day),
            to: Some(day),
        })
    }
}

/// What ties a member to a body, as the register has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieFact {
    pub kind: TieKind,
    /// The body's name.
    pub body: String,
    /// What the member is or was there; may be empty.
    pub description: String,
    pub period: Period,
    /// Whether it is said to be so now, without days: the employer in the register.
    pub is_now: bool,
}

/// The part a body has in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Agency,
    Partner,
    Ministry,
    /// The body that the agency belongs under.
    Parent,
}

/// A body that has a part in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartFact {
    pub part: Part,
    /// The body's name, as the case has it.
    pub body: String,
    /// The agency it is the parent of; empty but for a parent.
    pub of: String,
    /// From when until when it was the parent; nothing but for a parent.
    pub period: Period,
}

/// Two facts that may have to do with each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    pub tie: TieFact,
    pub part: PartFact,
}

/// The names a body goes by, each with the days it did.
type Names = Vec<(BTreeSet<String>, Period)>;

/// What ties one member, made ready to be compared.
pub struct Ties(Vec<(TieFact, Option<Id>, Names)>);

/// The bodies of one case, made ready to be compared.
pub struct Parts(Vec<(PartFact, Option<Id>, Names)>);

impl Ties {
    /// The ties of a member: those of the register, then the employer that stands there by name.
    #[must_use]
    pub fn of(council: &Council, member: &Member) -> Self {
        let mut ties: Vec<_> = council
            .member_ties
            .of(member.id)
            .map(|tie| known(council, tie))
            .collect();
        if !member.employer.trim().is_empty() {
            let fact = TieFact {
                kind: TieKind::Employer,
                body: member.employer.trim().to_owned(),
                description: String::new(),
                period: Period::default(),
                is_now: true,
            };
            let names = vec![(keys(&member.employer), Period::default())];
            ties.push((fact, None, names));
        }
        Self(ties)
    }
}

fn known(council: &Council, tie: &MemberTie) -> (TieFact, Option<Id>, Names) {
    let period = Period {
        from: tie.from_date,
        to: tie.to_date,
    };
    let mut names = tie.organisation_id.map(|id| names_of(council, id)).unwrap_or_default();
    names.push((keys(&tie.organisation_name), Period::default()));
    let fact = TieFact {
        kind: tie.kind,
        body: body_of(council, tie).to_owned(),
        description: tie.description.trim().to_owned(),
        period,
        is_now: false,
    };
    (fact, tie.organisation_id, names)
}

/// What the body of a tie is called: by its name when the tie ended, or now.
#[must_use]
pub fn body_of<'a>(council: &'a Council, tie: &'a MemberTie) -> &'a str {
    let known = tie.organisation_id.and_then(|id| council.name_then(id, tie.to_date));
    known.unwrap_or_else(|| tie.organisation_name.trim())
}

/// The names an organisation has or had. The first day a name no longer held is not one of its days.
fn names_of(council: &Council, organisation: Id) -> Names {
    let names = council.organisation_names.of(organisation);
    let period = |from, to: Option<Date>| Period {
        from,
        to: to.and_then(|day| day.yesterday().ok()),
    };
    names
        .map(|name| (keys(&name.name), period(name.valid_from, name.valid_to)))
        .collect()
}

impl Parts {
    /// The bodies of a case on a day: agency, partners, ministry, and what the agency belongs under then.
    #[must_use]
    pub fn of(council: &Council, case: Id, day: Date) -> Self {
        let mut rows: Vec<_> = council.case_organisations.of(case).collect();
        rows.sort_by(|a, b| a.position.total_cmp(&b.position));
        let mut parts = Vec::new();
        for row in &rows {
            let fact = PartFact {
                part: match row.role {
                    OrganisationRole::Agency => Part::Agency,
                    OrganisationRole::Partner => Part::Partner,
                    OrganisationRole::Ministry => Part::Ministry,
                },
                body: row.printed_name.clone(),
                of: String::new(),
                period: Period::default(),
            };
            let mut names = names_of(council, row.organisation_id);
            names.push((keys(&row.printed_name), Period::default()));
            parts.push((fact, Some(row.organisation_id), names));
        }
        for row in rows.iter().filter(|row| row.role == OrganisationRole::Agency) {
            for parent in council.organisation_parents.of(row.organisation_id) {
                let period = Period {
                    from: parent.valid_from,
                    to: parent.valid_to.and_then(|day| day.yesterday().ok()),
                };
                // A parent is listed under both: here under the one that belongs.
                let is_own = parent.organisation_id == row.organisation_id;
                let is_told = parts.iter().any(|(_, id, _)| *id == Some(parent.parent_id));
                if !is_own || is_told || !period.holds_on(day) {
                    continue;
                }
                let fact = PartFact {
                    part: Part::Parent,
                    body: council
                        .name_then(parent.parent_id, Some(day))
                        .unwrap_or_default()
                        .to_owned(),
                    of: row.printed_name.clone(),
                    period,
                };
                parts.push((fact, Some(parent.parent_id), names_of(council, parent.parent_id)));
            }
        }
        parts.sort_by_key(|(fact, ..)| fact.part);
        Self(parts)
    }
}

/// Where a member's ties meet a case's bodies: each tie with the first body it meets. A name counts where it was the body's
/// in the days of the tie. The employer that stands by name alone is left out where a tie that goes on says the same.
#[must_use]
pub fn matches(ties: &Ties, parts: &Parts, today: Date) -> Vec<Match> {
    let mut found: Vec<(Match, Option<Id>)> = Vec::new();
    for (tie, tie_body, tie_names) in &ties.0 {
        let met = parts.0.iter().find(|(_, part_body, part_names)| {
            let is_same = tie_body.is_some() && tie_body == part_body;
            is_same || names_meet(tie_names, part_names, tie.period)
        });
        let Some((part, body, _)) = met else { continue };
        let goes_on = |known: &TieFact| known.kind == TieKind::Employer && known.period.to.is_none_or(|to| today <= to);
        if tie.is_now && found.iter().any(|(other, of)| of == body && goes_on(&other.tie)) {
            continue;
        }
        let one = Match {
            tie: tie.clone(),
            part: part.clone(),
        };
        if !found.iter().any(|(other, _)| *other == one) {
            found.push((one, *body));
        }
    }
    // What is so now, or ended last, first.
    found.sort_by_key(|(found, _)| std::cmp::Reverse(found.tie.period.to.unwrap_or(Date::MAX)));
    found.into_iter().map(|(found, _)| found).collect()
}

fn names_meet(ties: &Names, parts: &Names, period: Period) -> bool {
    ties.iter().any(|(own, own_days)| {
        own_days.overlaps(period)
            && parts
                .iter()
                .any(|(other, other_days)| other_days.overlaps(period) && !own.is_disjoint(other))
    })
}

impl Council {
    /// The name an organisation had on a day, or has where no day is given: the one that began last; any it has where none
    /// held then.
    #[must_use]
    pub fn name_then(&self, organisation: Id, day: Option<Date>) -> Option<&str> {
        let names = || self.organisation_names.of(organisation);
        let began = |day: Date| move |from: Option<Date>| from.is_none_or(|from| from <= day);
        let held = names().filter(|name| {
            day.is_none_or(|day| began(day)(name.valid_from) && name.valid_to.is_none_or(|to| day < to))
        });
        let last = held.max_by_key(|name| (name.valid_from, name.id));
        last.or_else(|| names().next_back()).map(|name| name.name.as_str())
    }
}
