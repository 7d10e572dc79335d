//! What is settled about a case before its rows are made: above all, its dates.

use jiff::Timestamp;
use jiff::civil::Date;

use super::case::Maker;
use super::council::{Body, TIED_MEMBER};
use super::parts::Gaps;
use super::plan::{Part, Slot, at, days, working, year_after};
use crate::domain::{Id, LanguageForm};

/// What is settled about a case before its rows are made.
pub(super) struct Facts<'a> {
    pub(super) id: Id,
    pub(super) part: Part,
    pub(super) gaps: Gaps<'a>,
    pub(super) body: &'a Body,
    /// The title, as the organisation writes it.
    pub(super) title: String,
    /// The form the organisation writes in.
    pub(super) form: LanguageForm,
    pub(super) letter_form: LanguageForm,
    pub(super) created: Timestamp,
    pub(super) number: usize,
    pub(super) meeting: Option<(Date, Id)>,
    /// Whether the meeting has been held.
    pub(super) is_held: bool,
    pub(super) pre_meeting_on: Option<Date>,
    pub(super) documents_on: Option<Date>,
    pub(super) letter_on: Option<Date>,
    pub(super) follow_up_on: Option<Date>,
    pub(super) experience_on: Option<Date>,
    /// The place of the member who takes no part.
    pub(super) recused: Option<usize>,
    pub(super) cost: Option<i64>,
}

impl Maker {
    pub(super) fn facts<'a>(
        &mut self,
        slot: Slot,
        meeting: Option<(Date, Id)>,
        gaps: Gaps<'a>,
        body: &'a Body,
        title: String,
    ) -> Facts<'a> {
        let today = self.today;
        let form = body.form_or(LanguageForm::Bokmaal);
        let free = if self.random.chance(30) {
            LanguageForm::Nynorsk
        } else {
            LanguageForm::Bokmaal
        };
        let held_on = slot.meeting.filter(|date| *date < today);
        let is_late = self.random.chance(12);
        let ahead = if is_late { (5, 9) } else { (14, 20) };
        let on_time = slot
            .meeting
            .map(|date| working(days(date, -self.random.between(ahead.0, ahead.1))));
        let after = |date: Option<Date>, count: i32| date.map(|date| working(days(date, count)).min(days(today, -1)));
        let letter_on = self.letter_on(slot.part, held_on, after);
        let due_by = |due: Option<Date>| due.filter(|due| *due <= today).and(held_on);
        let talked = due_by(slot.meeting.map(|date| days(date, 20)));
        let talked = talked.filter(|_| slot.part == Part::Usual || slot.part == Part::ExperienceDue);
        let told = due_by(slot.meeting.map(year_after)).filter(|_| slot.part == Part::Usual);
        Facts {
            id: self.keys.next(),
            part: slot.part,
            gaps,
            body,
            title,
            form,
            letter_form: body.form_or(free),
            created: at(slot.meeting.map_or(days(today, -10), |date| days(date, -75)), 9),
            number: self.number,
            meeting,
            is_held: held_on.is_some(),
            pre_meeting_on: self.pre_meeting_on(slot),
            documents_on: match slot.part {
                Part::DocumentsMissing | Part::Later | Part::PreMeetingHeld | Part::PreMeetingPlanned => None,
                Part::DocumentsLate => Some(days(today, -1)),
                Part::DocumentsIn | Part::MemberRecused => slot.meeting.map(|date| working(days(date, -16))),
                _ => on_time,
            },
            letter_on,
            follow_up_on: after(talked, self.random.between(18, 27)),
            experience_on: after(told, self.random.between(355, 380)),
            recused: match slot.part {
                Part::MemberRecused => Some(TIED_MEMBER),
                Part::Usual => self.random.chance(8).then_some(1 + self.number % 7),
                _ => None,
            },
            cost: self.cost(),
        }
    }

    fn pre_meeting_on(&mut self, slot: Slot) -> Option<Date> {
        match slot.part {
            Part::PreMeetingPlanned => Some(days(self.today, 5)),
            Part::PreMeetingHeld => Some(working(days(self.today, -5))),
            _ => slot
                .meeting
                .map(|date| working(days(date, -self.random.between(44, 60)))),
        }
    }

    /// Some days after the meeting, told by `after`, and one at least.
    fn letter_on(
        &mut self,
        part: Part,
        held_on: Option<Date>,
        after: impl Fn(Option<Date>, i32) -> Option<Date>,
    ) -> Option<Date> {
        let day_after = held_on.map(|date| days(date, 1));
        match part {
            Part::LetterBegun | Part::LetterWritten => None,
            Part::LetterSent => day_after,
            _ => after(held_on, self.random.between(4, 7)).max(day_after),
        }
    }
}
