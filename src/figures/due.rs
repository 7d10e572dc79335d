//! What is due from the council, by date: the steps of its cases, and what people have taken on to do.

use std::collections::HashMap;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::domain::deadline::DeadlineUnit;
use crate::domain::steps::StepState;
use crate::domain::{Action, Case, Council, DeadlineRules, Id, Step};

/// How far ahead deadlines are listed, in days; those after are counted.
pub const HORIZON: i32 = 60;

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A step of a case.
    Step { case: Id, step: Step },
    /// An open action.
    Action(Id),
}

/// What a person does about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Todo {
    /// Look at the case: it waits for someone else, or for its day.
    SeeCase(Id),
    /// Agree on a day for the step.
    SetDate { case: Id, step: Step },
    /// Write on the letter there is.
    OpenLetter(Id),
    /// Begin the letter.
    BeginLetter(Id),
    /// Look at the action.
    SeeAction(Id),
}

/// One thing that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    pub subject: Subject,
    /// The day it is planned for, else due by.
    pub date: Date,
    /// Days left, or gone since where negative: working days where the rule counts so, else calendar days.
    pub days: i32,
    pub in_working_days: bool,
    /// Whether a day is agreed on, and not only a deadline.
    pub is_planned: bool,
    pub todo: Todo,
}

/// What is due, each group by date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DueList {
    pub overdue: Vec<Due>,
    /// From today until and with the Sunday of this week.
    pub this_week: Vec<Due>,
    /// After this week, within [`HORIZON`] days from today.
    pub later: Vec<Due>,
    /// How many come after that.
    pub beyond: usize,
}

impl DueList {
    /// Whether nothing is due, near or far.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.overdue.is_empty() && self.this_week.is_empty() && self.later.is_empty() && self.beyond == 0
    }

    /// The letters that are due, by their cases.
    #[must_use]
    pub fn letters(&self) -> HashMap<Id, Due> {
        let all = self.overdue.iter().chain(&self.this_week).chain(&self.later);
        let letter = |due: &Due| match due.subject {
            Subject::Step {
                case,
                step: Step::Letter,
            } => Some((case, *due)),
            _ => None,
        };
        all.filter_map(letter).collect()
    }
}

/// All that is due on a day.
///
/// Before its meeting, a case waits for the pre-meeting and the documents. After it, the step at hand is due, and the steps
/// after that where they are still to come: one that is late because the one before it is, is not told twice. Of cases from
/// a published list nothing that has passed is asked for, since the list says that they were treated and not when.
#[must_use]
pub fn due(council: &Council, today: Date) -> DueList {
    let rules = council.rules();
    let mut found: Vec<Due> = Vec::new();
    for case in council.cases.iter() {
        of_case(council, &rules, case, today, &mut found);
    }
    let actions = council.actions.iter().filter(|action| action.done_on.is_none());
    found.extend(actions.filter_map(|action| of_action(action, today)));
    found.sort_by_key(|due| (due.date, due.subject));
    let sunday = today
        .checked_add((7 - i32::from(today.weekday().to_monday_one_offset())).days())
        .unwrap_or(today);
    let horizon = today.checked_add(HORIZON.days()).unwrap_or(Date::MAX);
    let mut list = DueList::default();
    for due in found {
        match due.date {
            date if date < today => list.overdue.push(due),
            date if date <= sunday => list.this_week.push(due),
            date if date <= horizon => list.later.push(due),
            _ => list.beyond += 1,
        }
    }
    list
}

fn of_case(council: &Council, rules: &DeadlineRules, case: &Case, today: Date, found: &mut Vec<Due>) {
    // Most cases of a long record are closed: told apart before anything is counted.
    let is_closed = case.experience_on.is_some_and(|date| date <= today);
    let is_nowhere = case.pre_meeting_on.is_none() && council.meeting_of(case.id).is_none();
    if is_closed || is_nowhere {
        return;
    }
    let line = council.step_line_by(rules, case, today);
    for state in line.steps {
        // The meeting is told by itself: see `next_meeting`.
        if state.is_done || state.step == Step::CouncilMeeting {
            continue;
        }
        // What follows from a meeting is told when that is held.
        if state.step > Step::CouncilMeeting && !line.steps[2].is_done {
            continue;
        }
        let Some(date) = state.when() else { continue };
        let is_late = date < today;
        if is_late && (!state.is_at_hand || case.source_id.is_some()) {
            continue;
        }
        found.push(of_step(council, case, state, date, today));
    }
}

fn of_step(council: &Council, case: &Case, state: StepState, date: Date, today: Date) -> Due {
    let is_planned = state.date.is_some();
    let in_working_days = !is_planned && state.due_unit == Some(DeadlineUnit::WorkingDays);
    let days = if in_working_days {
        council.days_off().working_days_between(today, date)
    } else {
        days_between(today, date)
    };
    let (case, step) = (case.id, state.step);
    let todo = match step {
        Step::Letter if council.letters.of(case).next().is_some() => Todo::OpenLetter(case),
        Step::Letter if state.is_at_hand => Todo::BeginLetter(case),
        Step::FollowUpTalk | Step::ExperienceTalk if state.is_at_hand && !is_planned => Todo::SetDate { case, step },
        _ => Todo::SeeCase(case),
    };
    Due {
        subject: Subject::Step { case, step },
        date,
        days,
        in_working_days,
        is_planned,
        todo,
    }
}

fn of_action(action: &Action, today: Date) -> Option<Due> {
    let date = action.due_on?;
    Some(Due {
        subject: Subject::Action(action.id),
        date,
        days: days_between(today, date),
        in_working_days: false,
        is_planned: false,
        todo: Todo::SeeAction(action.id),
    })
}

/// Calendar days from one day to another; negative where it is past.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests;
