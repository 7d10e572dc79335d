//! What stands around a case: its organisations, its estimates and its place on the agenda of a meeting.

use std::rc::Rc;

use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};

use super::Writes;
use super::case::Maker;
use super::facts::Facts;
use super::plan::{at, days};
use crate::domain::{AgendaItem, CaseOrganisation, Estimate, EstimateOf, Id, Meeting, OrganisationRole, ProjectPhase};

/// When the first case of a meeting is taken up, and when the last item is, in minutes after the meeting was opened.
const FIRST_CASE: i64 = 15;
const CLOSING: i64 = 285;

/// How long a case is talked of, in minutes.
const CASE: i64 = 75;

impl Maker {
    /// The estimate of a cost in kroner, spread over the sizes; about one in six has none, as 12 of 72 in Erfaringsrapport 2020.
    pub(super) fn cost(&mut self) -> Option<i64> {
        const MILLION: i64 = 1_000_000;
        if self.number % 1000 == 13 {
            return Some(14_000 * MILLION);
        }
        if self.number % 6 == 4 {
            return None;
        }
        let millions = match self.random.below(100) {
            0..30 => i64::from(self.random.between(4, 25)),
            30..75 => 5 * i64::from(self.random.between(6, 40)),
            _ => 10 * i64::from(self.random.between(21, 70)),
        };
        Some(millions * MILLION)
    }

    pub(super) fn organisations(&mut self, facts: &Facts<'_>, body: usize, writes: &mut Writes) {
        let stock = Rc::clone(&self.stock);
        let mut parts = vec![(body, OrganisationRole::Agency)];
        if facts.number % 13 == 5 {
            parts.push((self.agency_beside(body), OrganisationRole::Agency));
        }
        if facts.number % 4 == 2 {
            parts.push((self.agency_beside(body), OrganisationRole::Partner));
        }
        parts.extend(
            facts
                .body
                .part
                .ministry
                .map(|place| (place, OrganisationRole::Ministry)),
        );
        for (position, (place, role)) in parts.into_iter().enumerate() {
            let Some(part) = stock.bodies.get(place) else { continue };
            // The first ministry had another name before.
            let earlier = place == 0 && facts.meeting.is_some_and(|(held_on, _)| held_on < stock.renamed);
            let printed_name = if earlier {
                stock.bokmaal.text("example-earlier-ministry")
            } else {
                part.own_name()
            };
            writes.row(CaseOrganisation {
                id: self.keys.next(),
                case_id: facts.id,
                organisation_id: part.id,
                role,
                printed_name: printed_name.to_owned(),
                position: position as f64 + 1.0,
                ended_at: None,
            });
        }
    }

    pub(super) fn estimates(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let Some(cost) = facts.cost else { return };
        let grown = cost / 10 * i64::from(self.random.between(11, 15)) / 1_000_000 * 1_000_000;
        let benefit = cost / 10 * i64::from(self.random.between(15, 40));
        let later = facts.follow_up_on.filter(|_| facts.number % 3 == 1);
        let all = [
            Some((EstimateOf::Cost, cost, facts.created)),
            (facts.number % 5 > 1).then_some((EstimateOf::Benefit, benefit, facts.created)),
            later.map(|date| (EstimateOf::Cost, grown, at(date, 12))),
        ];
        for (what, kroner, noted_at) in all.into_iter().flatten() {
            writes.row(Estimate {
                id: self.keys.next(),
                case_id: facts.id,
                what,
                kroner: Some(kroner),
                phase: Some(ProjectPhase::Concept),
                noted_at,
                ended_at: None,
            });
        }
    }

    /// The meeting held on a date; made where it is not the latest one.
    pub(super) fn meeting(&mut self, held_on: Date, writes: &mut Writes) -> (Date, Id) {
        if let Some((date, id, cases)) = &mut self.meeting
            && *date == held_on
        {
            *cases += 1;
            return (held_on, *id);
        }
        self.minutes(writes);
        let id = self.keys.next();
        let words = &self.stock.bokmaal;
        writes.row(Meeting {
            id,
            starts_at: Some(Time::constant(9, 0, 0, 0)),
            place: words.text("example-place").to_owned(),
            is_digital: held_on.day() % 3 == 0,
            opened_at: (held_on < self.today).then(|| at(held_on, 9)),
            closed_at: (held_on < self.today).then(|| at(held_on, 14)),
            ..Meeting::new(held_on, at(days(held_on, -80), 8))
        });
        let closing = CLOSING - FIRST_CASE;
        for (key, position, begins) in [
            ("example-item-opening", 0.5, -15),
            ("example-item-closing", 1000.0, closing),
        ] {
            let (begun_at, finished_at) = self.taken_up(held_on, begins, 15);
            writes.row(AgendaItem {
                id: self.keys.next(),
                minutes: Some(15),
                begun_at,
                finished_at,
                ..AgendaItem::new(id, None, self.stock.bokmaal.text(key), position)
            });
        }
        self.begin_minutes(id, held_on);
        self.participants(id, held_on, writes);
        self.meeting = Some((held_on, id, 1));
        (held_on, id)
    }

    /// When an item of a meeting that was held was taken up and done with, in minutes after the first case was; none of one to
    /// come. No case goes on for longer than to the closing.
    fn taken_up(&self, held_on: Date, begins: i64, minutes: i64) -> (Option<Timestamp>, Option<Timestamp>) {
        if held_on >= self.today {
            return (None, None);
        }
        let moment = |minute: i64| at(held_on, 9) + SignedDuration::from_mins(FIRST_CASE + minute);
        let last = CLOSING - FIRST_CASE;
        let ends = if begins < last {
            (begins + minutes).min(last)
        } else {
            last + 15
        };
        (Some(moment(begins.min(last))), Some(moment(ends)))
    }

    pub(super) fn agenda_item(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let (Some((held_on, meeting_id)), Some((_, _, cases))) = (facts.meeting, self.meeting) else {
            return;
        };
        let id = self.keys.next();
        let before = i64::try_from(cases).unwrap_or_default() - 1;
        let (begun_at, finished_at) = self.taken_up(held_on, before * CASE, CASE);
        writes.row(AgendaItem {
            id,
            minutes: Some(CASE),
            begun_at,
            finished_at,
            ..AgendaItem::new(meeting_id, Some(facts.id), "", cases as f64)
        });
        self.note_item(id, &facts.title);
    }
}
