//! Where a case stands: six steps with dates and deadlines, and an offer of a new treatment after them.

use jiff::civil::Date;

use super::deadline::{DeadlineBasis, DeadlineKind, DeadlineRules, DeadlineUnit};
use super::{
    AgendaItem, Case, Council, DaysOff, EstimateOf, Id, Meeting, MeetingKind, OrganisationRole, SizeClass, StatedSize,
};

/// The six steps of a case, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    PreMeeting,
    Documentation,
    CouncilMeeting,
    Letter,
    FollowUpTalk,
    ExperienceTalk,
}

impl Step {
    /// The steps in order.
    pub const ALL: [Self; 6] = [
        Self::PreMeeting,
        Self::Documentation,
        Self::CouncilMeeting,
        Self::Letter,
        Self::FollowUpTalk,
        Self::ExperienceTalk,
    ];

    /// 1–6.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The word in `list --json` and at the end of the step's keys in the locales.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::PreMeeting => "pre_meeting",
            Self::Documentation => "documentation",
            Self::CouncilMeeting => "council_meeting",
            Self::Letter => "letter",
            Self::FollowUpTalk => "follow_up_talk",
            Self::ExperienceTalk => "experience_talk",
        }
    }
}

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// This step is the one at hand.
    At(Step),
    /// All six are done.
    Closed,
    /// A published list says that the case was treated, and not one date of it is known.
    Treated,
}

impl Standing {
    /// Everything a case can stand at, in the order it is offered in filters.
    pub const ALL: [Self; 8] = [
        Self::At(Step::PreMeeting),
        Self::At(Step::Documentation),
        Self::At(Step::CouncilMeeting),
        Self::At(Step::Letter),
        Self::At(Step::FollowUpTalk),
        Self::At(Step::ExperienceTalk),
        Self::Closed,
        Self::Treated,
    ];

    /// The word in `list --json` and at the end of its key in the locales.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::At(step) => step.code(),
            Self::Closed => "closed",
            Self::Treated => "treated",
        }
    }

    /// How many of the six ticks are set: those before the step at hand, and its own.
    #[must_use]
    pub fn ticks(self) -> u8 {
        match self {
            Self::At(step) => step.number(),
            Self::Closed => 6,
            Self::Treated => 0,
        }
    }
}

/// How one step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepState {
    pub step: Step,
    /// The day it was done, or is planned for.
    pub date: Option<Date>,
    /// The day it is due by, where that can be told.
    pub due: Option<Date>,
    /// Whether the deadline is published by the council; else it is the program's proposal.
    pub due_is_published: bool,
    /// How the rule of the deadline counts.
    pub due_unit: Option<DeadlineUnit>,
    pub is_done: bool,
    pub is_at_hand: bool,
}

impl StepState {
    /// The day the step is planned for, else the day it is due by.
    #[must_use]
    pub fn when(&self) -> Option<Date> {
        self.date.or(self.due)
    }
}

/// The steps of one case, as they stand on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLine {
    pub steps: [StepState; 6],
    pub standing: Standing,
}

/// The size of a case: from the cost estimate, else as a list states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    Class(SizeClass),
    /// There was no estimate.
    Undecided,
    /// Not known to the program.
    Unknown,
}

impl Size {
    /// Everything a size can be, in the order it is offered.
    pub const ALL: [Self; 5] = [
        Self::Class(SizeClass::Small),
        Self::Class(SizeClass::Medium),
        Self::Class(SizeClass::Large),
        Self::Undecided,
        Self::Unknown,
    ];

    /// The word in JSON and at the end of its key in the locales.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Class(SizeClass::Small) => "small",
            Self::Class(SizeClass::Medium) => "medium",
            Self::Class(SizeClass::Large) => "large",
            Self::Undecided => "undecided",
            Self::Unknown => "unknown",
        }
    }
}

impl Council {
    /// The latest cost estimate of a case, in kroner.
    #[must_use]
    pub fn cost_estimate(&self, case: Id) -> Option<i64> {
        self.estimates
            .of(case)
            .filter(|estimate| estimate.what == EstimateOf::Cost)
            .max_by_key(|estimate| (estimate.noted_at, estimate.id))
            .and_then(|estimate| estimate.kroner)
    }

    /// The size of a case.
    #[must_use]
    pub fn size(&self, case: &Case) -> Size {
        if let Some(kroner) = self.cost_estimate(case.id) {
            return Size::Class(SizeClass::of_estimate(kroner));
        }
        match case.stated_size {
            Some(StatedSize::Small) => Size::Class(SizeClass::Small),
            Some(StatedSize::Medium) => Size::Class(SizeClass::Medium),
            Some(StatedSize::Large) => Size::Class(SizeClass::Large),
            Some(StatedSize::Undecided) => Size::Undecided,
            None => Size::Unknown,
        }
    }

    /// The council meeting a case is on the agenda of. Where there are several: the first that has been held, else the next;
    /// one where the case was put off only where there is no other.
    #[must_use]
    pub fn meeting_of(&self, case: Id) -> Option<&Meeting> {
        let mut all = self
            .items_of(case)
            .filter(|(_, meeting)| meeting.kind == MeetingKind::CouncilMeeting);
        let first = all.next()?;
        // Most cases have one meeting, and are told in every row of a table.
        let Some(second) = all.next() else { return Some(first.1) };
        [first, second]
            .into_iter()
            .chain(all)
            .min_by_key(|(item, meeting)| {
                let is_held = meeting.closed_at.is_some();
                (self.is_put_off(item, meeting), !is_held, meeting.held_on, meeting.id)
            })
            .map(|(_, meeting)| meeting)
    }

    /// Whether an item was not taken up in its meeting: another goes on with it, or the meeting was held without it.
    fn is_put_off(&self, item: &AgendaItem, meeting: &Meeting) -> bool {
        if item.finished_at.is_some() {
            return false;
        }
        let others = || item.case_id.into_iter().flat_map(|case| self.items_of(case));
        let goes_on = others().any(|(other, _)| other.carried_from_id == Some(item.id));
        // A meeting that was run from here tells of each item when it was begun.
        let is_passed_by = || {
            let agenda = self.agenda(meeting.id);
            item.begun_at.is_none() && agenda.iter().any(|other| other.begun_at.is_some())
        };
        goes_on || (meeting.closed_at.is_some() && is_passed_by())
    }

    /// The meetings in use, and not cancelled, that have a case on their agenda, in the order it came there.
    pub fn meetings_of(&self, case: Id) -> impl Iterator<Item = &Meeting> {
        self.items_of(case).map(|(_, meeting)| meeting)
    }

    fn items_of(&self, case: Id) -> impl Iterator<Item = (&AgendaItem, &Meeting)> {
        self.agenda_items
            .of(case)
            .filter_map(|item| Some((item, self.meetings.get(item.meeting_id)?)))
            .filter(|(_, meeting)| meeting.ended_at.is_none() && meeting.cancelled_at.is_none())
    }

    /// The names, as they were then, of the organisations with this part in a case, in their order.
    #[must_use]
    pub fn organisation_names(&self, case: Id, role: OrganisationRole) -> Vec<&str> {
        let mut parts: Vec<_> = self
            .case_organisations
            .of(case)
            .filter(|part| part.role == role)
            .collect();
        parts.sort_by(|a, b| a.position.total_cmp(&b.position));
        parts.into_iter().map(|part| part.printed_name.as_str()).collect()
    }

    /// Which days count as days off.
    #[must_use]
    pub fn days_off(&self) -> DaysOff {
        DaysOff {
            december_24_and_31: self.info.iter().next().is_none_or(|info| info.december_days_off),
            own: self.days_off.iter().map(|day| day.on_date).collect(),
        }
    }

    /// The rules for deadlines that the file holds.
    #[must_use]
    pub fn rules(&self) -> DeadlineRules {
        DeadlineRules(self.deadline_rules.iter().map(super::DeadlineRuleRow::rule).collect())
    }

    /// The deadlines of a case that can be told, by kind: the day, and whether the council has published it.
    #[must_use]
    pub fn due(&self, case: &Case, kind: DeadlineKind) -> Option<(Date, bool)> {
        let (date, published, _) = self.due_by(&self.rules(), &self.days_off(), case, kind)?;
        Some((date, published))
    }

    /// As [`Self::due`] by rules and days off already at hand, for many cases in turn, and how the rule counts.
    #[must_use]
    pub fn due_by(
        &self,
        rules: &DeadlineRules,
        days_off: &DaysOff,
        case: &Case,
        kind: DeadlineKind,
    ) -> Option<(Date, bool, DeadlineUnit)> {
        let basis = DeadlineBasis {
            meeting: self.meeting_of(case.id)?.held_on,
            documents_complete: case.documents_on,
            estimate: self.cost_estimate(case.id),
        };
        let rule = rules.rule(kind, basis)?;
        Some((rules.due(kind, basis, days_off)?, rule.published, rule.unit))
    }

    /// Where a case stands on a day, without its deadlines: cheap enough for every row of a table.
    #[must_use]
    pub fn standing(&self, case: &Case, today: Date) -> Standing {
        let dates = self.step_dates(case);
        match dates.iter().rposition(|date| date.is_some_and(|date| date <= today)) {
            Some(5) => Standing::Closed,
            Some(done) => Standing::At(Step::ALL[done + 1]),
            // A meeting that is planned says that the pre-meeting is behind, noted or not.
            None if dates[2].is_some() => Standing::At(Step::Documentation),
            None if case.source_id.is_some() && dates.iter().all(Option::is_none) => Standing::Treated,
            None => Standing::At(Step::PreMeeting),
        }
    }

    /// The steps of a case with dates and deadlines, as they stand on a day.
    ///
    /// A step counts as done when its day has come, or when a later step is done.
    #[must_use]
    pub fn step_line(&self, case: &Case, today: Date) -> StepLine {
        self.step_line_by(&self.rules(), case, today)
    }

    /// As [`Self::step_line`] by rules already at hand: for many cases in turn.
    #[must_use]
    pub fn step_line_by(&self, rules: &DeadlineRules, case: &Case, today: Date) -> StepLine {
        let dates = self.step_dates(case);
        let standing = self.standing(case, today);
        let at_hand = match standing {
            Standing::At(step) => usize::from(step.number() - 1),
            Standing::Closed => 6,
            Standing::Treated => 0,
        };
        let days_off = self.days_off();
        let steps = std::array::from_fn(|index| {
            let step = Step::ALL[index];
            let due = match step {
                Step::PreMeeting | Step::CouncilMeeting => None,
                Step::Documentation => self.due_by(rules, &days_off, case, DeadlineKind::Documents),
                Step::Letter => self.due_by(rules, &days_off, case, DeadlineKind::Letter),
                Step::FollowUpTalk => self.due_by(rules, &days_off, case, DeadlineKind::FollowUpTalk),
                Step::ExperienceTalk => self.due_by(rules, &days_off, case, DeadlineKind::ExperienceTalk),
            };
            StepState {
                step,
                date: dates[index],
                due: due.map(|(date, ..)| date),
                due_is_published: due.is_some_and(|(_, published, _)| published),
                due_unit: due.map(|(.., unit)| unit),
                is_done: index < at_hand,
                is_at_hand: index == at_hand && standing != Standing::Treated,
            }
        });
        StepLine { steps, standing }
    }

    fn step_dates(&self, case: &Case) -> [Option<Date>; 6] {
        [
            case.pre_meeting_on,
            case.documents_on,
            self.meeting_of(case.id).map(|meeting| meeting.held_on),
            case.letter_on,
            case.follow_up_on,
            case.experience_on,
        ]
    }
}
