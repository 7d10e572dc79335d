//! The deadlines of a case: rules as dated data, counted both ways from the meeting.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::calendar::DaysOff;

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineKind {
    /// The organisation's documents and questions.
    Documents,
    /// The letter of recommendations.
    Letter,
    /// The talk on how the meeting and the letter were received.
    FollowUpTalk,
    /// The talk, about a year later, on what the advice was worth.
    ExperienceTalk,
}

/// How a rule counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineUnit {
    CalendarDays,
    WorkingDays,
    Years,
}

/// Where a rule starts to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedFrom {
    Meeting,
    DocumentsComplete,
}

/// One rule for a deadline, in force for the meetings held between two dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadlineRule {
    pub kind: DeadlineKind,
    /// Days (or years) by `unit`; negative is before.
    pub count: i32,
    pub unit: DeadlineUnit,
    pub counted_from: CountedFrom,
    /// The least and greatest estimate in kroner, both included, that the rule speaks of; nothing: every project.
    pub estimate: Option<(i64, i64)>,
    /// The first and last meeting date the rule holds for; nothing: no such bound.
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
    /// Whether a deadline is published at all, or only proposed by the program.
    pub published: bool,
    /// Where the rule is written down: a title, as printed. Empty where nothing is published.
    pub source: String,
}

/// What a deadline is counted from, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeadlineBasis {
    /// The date of the council meeting.
    pub meeting: Date,
    /// When the documentation was complete.
    pub documents_complete: Option<Date>,
    /// The organisation's own estimate of the cost, in kroner.
    pub estimate: Option<i64>,
}

impl DeadlineBasis {
    /// A basis where only the meeting is known.
    #[must_use]
    pub fn meeting(meeting: Date) -> Self {
        Self {
            meeting,
            documents_complete: None,
            estimate: None,
        }
    }
}

/// The rules of a council. Where several speak of one case, the first in the list goes before the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeadlineRules(pub Vec<DeadlineRule>);

impl DeadlineRules {
    /// The rules the council has published.
    ///
    /// The mandate of 2016 is held to be in force until the ministry gave a new one in January 2020 (the council's
    /// Erfaringsrapport 2020 names the month, not the day: 1 January is used). Where it cannot be applied, because the
    /// estimate or the date of complete documentation is unknown, the week after the meeting stands.
    #[must_use]
    pub fn published() -> Self {
        let from_meeting = |kind, count, unit, published, source: &str| DeadlineRule {
            kind,
            count,
            unit,
            counted_from: CountedFrom::Meeting,
            estimate: None,
            valid_from: None,
            valid_to: None,
            published,
            source: source.to_owned(),
        };
        let report = "Digitaliseringsrådet, Erfaringsrapport 2020";
        Self(vec![
            from_meeting(DeadlineKind::Documents, -14, DeadlineUnit::CalendarDays, true, report),
            DeadlineRule {
                kind: DeadlineKind::Letter,
                count: 15,
                unit: DeadlineUnit::WorkingDays,
                counted_from: CountedFrom::DocumentsComplete,
                estimate: Some((10_000_000, 750_000_000)),
                valid_from: Some(Date::constant(2016, 1, 1)),
                valid_to: Some(Date::constant(2019, 12, 31)),
                published: true,
                source: "Digitaliseringsrådets mandat, 2016".to_owned(),
            },
            from_meeting(DeadlineKind::Letter, 7, DeadlineUnit::CalendarDays, true, report),
            from_meeting(DeadlineKind::FollowUpTalk, 28, DeadlineUnit::CalendarDays, false, ""),
            from_meeting(DeadlineKind::ExperienceTalk, 1, DeadlineUnit::Years, true, report),
        ])
    }

    /// The rule in force for a case, if any.
    #[must_use]
    pub fn rule(&self, kind: DeadlineKind, basis: DeadlineBasis) -> Option<&DeadlineRule> {
        self.0.iter().find(|rule| rule.kind == kind && rule.applies(basis))
    }

    /// When something is due: the date by the rule in force, moved to the working day before where it is a day off.
    #[must_use]
    pub fn due(&self, kind: DeadlineKind, basis: DeadlineBasis, days_off: &DaysOff) -> Option<Date> {
        let raw = self.rule(kind, basis)?.raw_date(basis, days_off)?;
        Some(days_off.working_day_on_or_before(raw))
    }

    /// When documents and questions are due.
    #[must_use]
    pub fn documents_due(&self, meeting: Date, days_off: &DaysOff) -> Option<Date> {
        self.due(DeadlineKind::Documents, DeadlineBasis::meeting(meeting), days_off)
    }

    /// When the letter is due.
    #[must_use]
    pub fn letter_due(&self, basis: DeadlineBasis, days_off: &DaysOff) -> Option<Date> {
        self.due(DeadlineKind::Letter, basis, days_off)
    }
}

impl DeadlineRule {
    /// Whether the rule was in force at the meeting, speaks of a project of this size and has a date to count from.
    #[must_use]
    pub fn applies(&self, basis: DeadlineBasis) -> bool {
        let in_force = self.valid_from.is_none_or(|from| from <= basis.meeting)
            && self.valid_to.is_none_or(|to| basis.meeting <= to);
        let of_size = self.estimate.is_none_or(|(least, greatest)| {
            basis
                .estimate
                .is_some_and(|kroner| (least..=greatest).contains(&kroner))
        });
        in_force && of_size && self.start(basis).is_some()
    }

    /// The date as counted, before it is moved away from days off; nothing when the date to count from is unknown or the
    /// date would lie beyond the calendar.
    #[must_use]
    pub fn raw_date(&self, basis: DeadlineBasis, days_off: &DaysOff) -> Option<Date> {
        let start = self.start(basis)?;
        let date = match self.unit {
            DeadlineUnit::CalendarDays => start.checked_add(Span::new().try_days(self.count).ok()?).ok()?,
            DeadlineUnit::Years => start.checked_add(Span::new().try_years(self.count).ok()?).ok()?,
            DeadlineUnit::WorkingDays => days_off.working_days_after(start, u16::try_from(self.count).ok()?),
        };
        Some(date)
    }

    fn start(&self, basis: DeadlineBasis) -> Option<Date> {
        match self.counted_from {
            CountedFrom::Meeting => Some(basis.meeting),
            CountedFrom::DocumentsComplete => basis.documents_complete,
        }
    }
}
