//! Who may handle which case of a meeting: what points at a tie, who has answered, who is recused, and the trail of it.

pub mod matches;
pub mod names;

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime, Time};

pub use matches::{Match, Part, PartFact, Period, TieFact};

use crate::domain::reference::LegalMatter;
use crate::domain::{Council, Id, LegalReference, Recusal, RecusalDecision, TieAnswer};
use matches::{Parts, Ties};

/// How a member stands to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    NotAsked,
    /// Asked and not answered.
    Asked(Date),
    NoTies(Option<Date>),
    /// The member told of a tie; nobody has decided.
    Ties(Option<Date>),
    /// A name points at a tie; nobody has decided. The first of the matches.
    Match(TieFact),
    Recused(Option<Date>),
    /// It was looked at, and the member may handle the case.
    Impartial(Option<Date>),
}

/// A member and a case of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub member: Id,
    pub case: Id,
    pub standing: Standing,
    pub matches: Vec<Match>,
}

impl Cell {
    fn of(council: &Council, (member, ties): (Id, &Ties), (case, parts): (Id, &Parts), today: Date) -> Self {
        let matches = matches::matches(ties, parts, today);
        let standing = standing(council.recusal(member, case), &matches);
        Self {
            member,
            case,
            standing,
            matches,
        }
    }
}

/// Those who are at a meeting, or may be, and told of a tie to a case that nobody has decided on, or whose name points at
/// one: told ties first. Empty where there is no such meeting.
#[must_use]
pub fn undecided(council: &Council, meeting: Id, case: Id, today: Date) -> Vec<Cell> {
    let Some(row) = council.meetings.get(meeting) else {
        return Vec::new();
    };
    let parts = Parts::of(council, case, row.held_on);
    let members = council.members_on(row.held_on).into_iter();
    let here = members.filter(|member| council.may_be_at(meeting, member.id));
    let cells = here.map(|member| Cell::of(council, (member.id, &Ties::of(council, member)), (case, &parts), today));
    let mut open: Vec<_> = cells
        .filter(|cell| matches!(cell.standing, Standing::Ties(_) | Standing::Match(_)))
        .collect();
    open.sort_by_key(|cell| matches!(cell.standing, Standing::Match(_)));
    open
}

/// The members of the council by the cases of a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    pub members: Vec<Id>,
    pub cases: Vec<Id>,
    /// Member by member, each with a cell a case.
    cells: Vec<Cell>,
}

impl Grid {
    /// The grid of a meeting as it stands today; one member's own row where `only` names the member. Empty where there is no
    /// such meeting.
    #[must_use]
    pub fn of(council: &Council, meeting: Id, only: Option<Id>, today: Date) -> Self {
        let Some(row) = council.meetings.get(meeting) else {
            return Self::default();
        };
        let mut members = council.members_on(row.held_on);
        members.retain(|member| only.is_none_or(|only| only == member.id));
        let cases = council.cases_of_meeting(meeting);
        let parts: Vec<_> = cases
            .iter()
            .map(|case| Parts::of(council, *case, row.held_on))
            .collect();
        let mut cells = Vec::with_capacity(members.len() * cases.len());
        for member in &members {
            let ties = Ties::of(council, member);
            let own = cases.iter().zip(&parts);
            cells.extend(own.map(|(case, parts)| Cell::of(council, (member.id, &ties), (*case, parts), today)));
        }
        Self {
            members: members.iter().map(|member| member.id).collect(),
            cases,
            cells,
        }
    }

    /// The cell of a row and a column, both from 0.
    #[must_use]
    pub fn cell(&self, member: usize, case: usize) -> Option<&Cell> {
        let is_in = case < self.cases.len();
        self.cells.get(member * self.cases.len() + case).filter(|_| is_in)
    }

    /// Where a member and a case stand in the grid.
    #[must_use]
    pub fn place(&self, member: Id, case: Id) -> Option<(usize, usize)> {
        let row = self.members.iter().position(|other| *other == member)?;
        Some((row, self.cases.iter().position(|other| *other == case)?))
    }

    /// How many cells have a match that nobody has decided on.
    #[must_use]
    pub fn open_matches(&self) -> usize {
        self.count(|standing| matches!(standing, Standing::Match(_)))
    }

    /// How many ties that members told of nobody has decided on.
    #[must_use]
    pub fn open_ties(&self) -> usize {
        self.count(|standing| matches!(standing, Standing::Ties(_)))
    }

    fn count(&self, is: impl Fn(&Standing) -> bool) -> usize {
        self.cells.iter().filter(|cell| is(&cell.standing)).count()
    }

    /// How many members are recused from a case or more.
    #[must_use]
    pub fn recused(&self) -> usize {
        let recused = self
            .cells
            .iter()
            .filter(|cell| matches!(cell.standing, Standing::Recused(_)));
        recused.map(|cell| cell.member).collect::<BTreeSet<_>>().len()
    }

    /// How many members lack an answer for a case or more.
    #[must_use]
    pub fn unanswered(&self, council: &Council) -> usize {
        let lacks = |cell: &&Cell| {
            !council
                .recusal(cell.member, cell.case)
                .is_some_and(Recusal::is_answered)
        };
        let lacking = self.cells.iter().filter(lacks).map(|cell| cell.member);
        lacking.collect::<BTreeSet<_>>().len()
    }
}

fn standing(row: Option<&Recusal>, matches: &[Match]) -> Standing {
    let decided = row.and_then(|row| Some((row.decision?, row.decided_on)));
    match decided {
        Some((RecusalDecision::Recused, on)) => return Standing::Recused(on),
        Some((RecusalDecision::Impartial, on)) => return Standing::Impartial(on),
        None => {}
    }
    // What the member told of weighs more than a name; what the member denied does not decide what a name points at.
    let answer = row.and_then(|row| Some((row.answer?, row.declared_on)));
    match (answer, matches.first()) {
        (Some((TieAnswer::Ties, on)), _) => Standing::Ties(on),
        (_, Some(first)) => Standing::Match(first.tie.clone()),
        (Some((TieAnswer::NoTies, on)), None) => Standing::NoTies(on),
        (None, None) => row
            .and_then(|row| row.asked_on)
            .map_or(Standing::NotAsked, Standing::Asked),
    }
}

/// What happened in the matter of a member and a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Asked,
    /// What the member answered, and what the tie is, where nothing is decided yet.
    Answered {
        answer: TieAnswer,
        ground: String,
    },
    Decided {
        decision: RecusalDecision,
        /// May be empty.
        ground: String,
        /// May be empty.
        by: String,
    },
    Left,
    Returned,
}

/// One thing that happened, on a day and, in the room, at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    pub member: Id,
    /// The member's name.
    pub who: String,
    pub on: Option<Date>,
    /// Local time of day, for who left the room and came back.
    pub at: Option<Time>,
    pub what: What,
}

/// What happened in the matter of one case, member by member in the order they were entered, each from first to last: for
/// the minutes. Members who are out of use are told of too: what was decided was decided.
#[must_use]
pub fn trail(council: &Council, case: Id) -> Vec<Happening> {
    let members: BTreeSet<Id> = council.recusals.of(case).map(|row| row.member_id).collect();
    members
        .into_iter()
        .flat_map(|member| trail_of(council, member, case))
        .collect()
}

/// As [`trail`], of one member.
#[must_use]
pub fn trail_of(council: &Council, member: Id, case: Id) -> Vec<Happening> {
    let Some(row) = council.recusal(member, case) else {
        return Vec::new();
    };
    let who = council.members.get(member).map_or("", |member| member.name.as_str());
    let happened = |on: Option<Date>, at: Option<Time>, what: What| Happening {
        member,
        who: who.to_owned(),
        on,
        at,
        what,
    };
    let mut found = Vec::new();
    found.extend(row.asked_on.map(|on| happened(Some(on), None, What::Asked)));
    found.extend(row.answer.map(|answer| {
        let ground = if row.decision.is_none() {
            row.ground.clone()
        } else {
            String::new()
        };
        happened(row.declared_on, None, What::Answered { answer, ground })
    }));
    found.extend(row.decision.map(|decision| {
        let (ground, by) = (row.ground.clone(), row.decided_by.clone());
        happened(row.decided_on, None, What::Decided { decision, ground, by })
    }));
    // Those of the days come as they happened; a question put again stands after its answer.
    found.sort_by_key(|happening| happening.on);
    let in_room = |at: DateTime, what| happened(Some(at.date()), Some(at.time()), what);
    for absence in row.absences() {
        found.push(in_room(absence.left, What::Left));
        found.extend(absence.back.map(|at| in_room(at, What::Returned)));
    }
    found
}

/// The provision that says who may handle a case, on a day: dated data of the file; none where the file has none.
#[must_use]
pub fn provision(council: &Council, day: Date) -> Option<&LegalReference> {
    let of_matter = council
        .legal_references
        .iter()
        .filter(|row| row.name == LegalMatter::Impartiality);
    let holds =
        |row: &&LegalReference| row.valid_from.is_none_or(|from| from <= day) && row.valid_to.is_none_or(|to| day < to);
    of_matter.filter(holds).max_by_key(|row| (row.valid_from, row.id))
}

#[cfg(test)]
mod tests;
