//! Who may handle which case: asked, answered, decided, out of the room and back.
//!
//! A row of [`Recusal`] holds what stands; what stood before is in the journal.

use jiff::civil::{Date, DateTime};

use super::Name;
use crate::domain::absence::Absence;
use crate::domain::{Council, Field, Id, Operation, Recusal, RecusalDecision, TieAnswer, Write};

/// What somebody decided of a member and a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub decision: RecusalDecision,
    /// Why; may be empty.
    pub ground: String,
    /// Who decided.
    pub by: String,
    pub on: Date,
}

/// The members and cases of a meeting that nobody has answered or decided for, in the order of the council and the agenda.
/// Empty for a meeting that is not there.
#[must_use]
pub fn unanswered(council: &Council, meeting: Id) -> Vec<(Id, Id)> {
    let Some(row) = council.meetings.get(meeting) else {
        return Vec::new();
    };
    let members = council.members_on(row.held_on);
    let cases = council.cases_of_meeting(meeting);
    let all = members
        .iter()
        .flat_map(|member| cases.iter().map(move |case| (member.id, *case)));
    all.filter(|(member, case)| !council.recusal(*member, *case).is_some_and(Recusal::is_answered))
        .collect()
}

/// Asks the members of the council for ties to every case of a meeting, in one operation: all who have not answered, for the
/// first time or once more. None where all have, or were asked today.
#[must_use]
pub fn ask_again(council: &Council, meeting: Id, today: Date) -> Option<Operation> {
    let writes: Vec<Write> = unanswered(council, meeting)
        .into_iter()
        .filter_map(|(member, case)| match council.recusal(member, case) {
            Some(row) if row.asked_on == Some(today) => None,
            Some(row) => Some(Write::set(Field::RECUSAL_ASKED_ON, row.id, today)),
            None => Some(Write::insert(Recusal {
                asked_on: Some(today),
                ..Recusal::new(case, member)
            })),
        })
        .collect();
    (!writes.is_empty()).then(|| Operation::new(Name::AskImpartiality, writes))
}

/// Asks one member about one case before anything is decided: what was answered and decided there no longer stands.
#[must_use]
pub fn ask_first(council: &Council, (member, case): (Id, Id), today: Date) -> Operation {
    let writes = match council.recusal(member, case) {
        Some(row) => vec![
            Write::set(Field::RECUSAL_ASKED_ON, row.id, today),
            Write::set(Field::RECUSAL_ANSWER, row.id, None::<TieAnswer>),
            Write::set(Field::RECUSAL_DECLARED_ON, row.id, None::<Date>),
            Write::set(Field::RECUSAL_DECISION, row.id, None::<RecusalDecision>),
            Write::set(Field::RECUSAL_DECIDED_BY, row.id, ""),
            Write::set(Field::RECUSAL_DECIDED_ON, row.id, None::<Date>),
        ],
        None => vec![Write::insert(Recusal {
            asked_on: Some(today),
            ..Recusal::new(case, member)
        })],
    };
    Operation::new(Name::AskImpartiality, writes)
}

/// What a member answered about a case; `ground` is what the tie is, empty where there is none.
#[must_use]
pub fn answer_impartiality(
    council: &Council,
    (member, case): (Id, Id),
    answer: TieAnswer,
    ground: &str,
    today: Date,
) -> Operation {
    let Some(row) = council.recusal(member, case) else {
        let row = Recusal {
            answer: Some(answer),
            declared_on: Some(today),
            ground: ground.to_owned(),
            ..Recusal::new(case, member)
        };
        return Operation::new(Name::AnswerImpartiality, vec![Write::insert(row)]);
    };
    let mut writes = vec![
        Write::set(Field::RECUSAL_ANSWER, row.id, answer),
        Write::set(Field::RECUSAL_DECLARED_ON, row.id, today),
    ];
    // The ground of what is decided stands with the decision.
    if row.decision.is_none() {
        writes.push(Write::set(Field::RECUSAL_GROUND, row.id, ground));
    }
    Operation::new(Name::AnswerImpartiality, writes)
}

/// What somebody decided, in place of what was decided before.
#[must_use]
pub fn decide_impartiality(council: &Council, (member, case): (Id, Id), decision: &Decision) -> Operation {
    let writes = match council.recusal(member, case) {
        Some(row) => vec![
            Write::set(Field::RECUSAL_DECISION, row.id, decision.decision),
            Write::set(Field::RECUSAL_GROUND, row.id, &decision.ground),
            Write::set(Field::RECUSAL_DECIDED_BY, row.id, &decision.by),
            Write::set(Field::RECUSAL_DECIDED_ON, row.id, decision.on),
        ],
        None => vec![Write::insert(Recusal {
            decision: Some(decision.decision),
            ground: decision.ground.clone(),
            decided_by: decision.by.clone(),
            decided_on: Some(decision.on),
            ..Recusal::new(case, member)
        })],
    };
    Operation::new(Name::DecideImpartiality, writes)
}

/// A member left the room before a case was taken up, at a local date and time. Of one who had come back and leaves again, all
/// times are kept.
#[must_use]
pub fn leave_room(council: &Council, member: Id, case: Id, at: DateTime) -> Operation {
    let writes = match council.recusal(member, case) {
        Some(row) => {
            let mut writes = vec![
                Write::set(Field::RECUSAL_LEFT_ROOM_AT, row.id, at),
                Write::set(Field::RECUSAL_RETURNED_AT, row.id, None::<DateTime>),
            ];
            let earlier = row.earlier_absences_with_last();
            if earlier != row.earlier_absences {
                writes.push(Write::set(Field::RECUSAL_EARLIER_ABSENCES, row.id, earlier));
            }
            writes
        }
        None => vec![Write::insert(Recusal {
            left_room_at: Some(at.to_string()),
            ..Recusal::new(case, member)
        })],
    };
    Operation::new(Name::LeaveRoom, writes)
}

/// A member came back after a case, at a local date and time. Nobody is back before leaving: what is earlier by the clock,
/// which was put back meanwhile, is when the member left. Nothing where the member has not left.
#[must_use]
pub fn return_to_room(council: &Council, member: Id, case: Id, at: DateTime) -> Option<Operation> {
    let row = council.recusal(member, case)?;
    let left: DateTime = row.left_room_at.as_deref()?.parse().ok()?;
    let write = Write::set(Field::RECUSAL_RETURNED_AT, row.id, at.max(left));
    Some(Operation::new(Name::ReturnToRoom, vec![write]))
}

/// When a member was last out of the room in the meeting held on a day, put right afterwards: from and until, in local date
/// and time. What is kept of other meetings stays. Nothing where no row is there, where the member would be back before
/// leaving, or where it stands so already.
#[must_use]
pub fn set_absence(
    council: &Council,
    (member, case): (Id, Id),
    held_on: Date,
    (left, back): (Option<DateTime>, Option<DateTime>),
) -> Option<Operation> {
    let row = council.recusal(member, case)?;
    let is_in_order = left.map_or(back.is_none(), |left| back.is_none_or(|back| left <= back));
    let before = row.absences();
    let mut all = before.clone();
    if let Some(old) = row.absences_on(held_on).last() {
        all.retain(|one| one != old);
    }
    all.extend(left.map(|left| Absence { left, back }));
    all.sort_by_key(|one| one.left);
    if !is_in_order || all == before {
        return None;
    }
    let last = all.pop();
    let earlier: Vec<String> = all.iter().map(Absence::kept).collect();
    let back = last.and_then(|last| last.back);
    let mut writes = vec![
        Write::set(
            Field::RECUSAL_LEFT_ROOM_AT,
            row.id,
            last.map(|last| last.left.to_string()),
        ),
        Write::set(Field::RECUSAL_RETURNED_AT, row.id, back.map(|back| back.to_string())),
    ];
    let earlier = earlier.join(",");
    if earlier != row.earlier_absences {
        writes.push(Write::set(Field::RECUSAL_EARLIER_ABSENCES, row.id, earlier));
    }
    Some(Operation::new(Name::LeaveRoom, writes))
}

impl Council {
    /// The cases on a meeting's agenda, in its order, each once.
    #[must_use]
    pub fn cases_of_meeting(&self, meeting: Id) -> Vec<Id> {
        let mut cases = Vec::new();
        for case in self.agenda(meeting).iter().filter_map(|item| item.case_id) {
            if self.case_is_in_use(case) && !cases.contains(&case) {
                cases.push(case);
            }
        }
        cases
    }
}
