//! What a meeting has besides its cases: who takes part, the talking points for the next one, and the minutes of the last.
//!
//! Only meetings of the last year have this: before that the example council kept it on paper.

use std::rc::Rc;

use jiff::civil::Date;

use super::Writes;
use super::case::Maker;
use super::facts::Facts;
use super::plan::{Part, at, days, working};
use crate::domain::{
    ApprovalAnswer, Comment, Id, LanguageForm, Minutes, MinutesApproval, MinutesSection, MinutesSectionKind,
    MinutesStatus, Note, NoteKind, NoteOn, Participant, Presence, Proposal, Recusal, Table, TieAnswer,
};

/// For how many days back a meeting has more than its cases.
const KEPT: i32 = 365;

/// How many of the latest meetings have minutes.
const WITH_MINUTES: i32 = 100;

/// The leader and nine members come first among the people.
const MEMBERS: usize = 10;

/// The place of the member who tells of a tie that is not decided yet, in a case whose documents are in.
pub(super) const TELLS: usize = 6;

/// What the minutes of a meeting are made from when the next one begins.
pub(super) struct Held {
    meeting: Id,
    day: Date,
    items: Vec<(Id, String)>,
}

impl Maker {
    pub(super) fn is_kept(&self, held_on: Date) -> bool {
        held_on > days(self.today, -KEPT)
    }

    /// Everyone of the council and the secretariat whose term holds on the day.
    pub(super) fn participants(&mut self, meeting: Id, held_on: Date, writes: &mut Writes) {
        self.present.clear();
        if !self.is_kept(held_on) {
            return;
        }
        let stock = Rc::clone(&self.stock);
        let away = 1 + held_on.day_of_year().unsigned_abs() as usize % 7;
        for (place, person) in stock.people.iter().enumerate() {
            if !person.holds_on(held_on) {
                continue;
            }
            let presence = match place {
                _ if held_on >= self.today => Presence::Invited,
                _ if place == away => Presence::Absent,
                5 => Presence::Digital,
                _ => Presence::Present,
            };
            let id = self.keys.next();
            self.present.push((person.id, id));
            writes.row(Participant {
                id,
                presence,
                ..Participant::member(meeting, person.id)
            });
        }
    }

    /// Who comes with a case: the leader of the body that brings it.
    pub(super) fn guest(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let Some((held_on, meeting)) = facts.meeting.filter(|(held_on, _)| self.is_kept(*held_on)) else {
            return;
        };
        let words = &self.stock.bokmaal;
        let presence = if held_on < self.today {
            Presence::Present
        } else {
            Presence::Invited
        };
        writes.row(Participant {
            id: self.keys.next(),
            case_id: Some(facts.id),
            guest_role: facts.body.own_name().to_owned(),
            initials: words.text("example-guest-initials").to_owned(),
            presence,
            ..Participant::guest(meeting, words.text("example-guest"))
        });
    }

    /// The participant that a person is in the latest meeting.
    pub(super) fn speaker(&self, person: Id) -> Option<Id> {
        let found = self.present.iter().find(|(member, _)| *member == person);
        found.map(|(_, participant)| *participant)
    }

    /// What the owner of the copy means to say, and what a member proposes, of a case that is to be treated.
    pub(super) fn preparation(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let (Some((held_on, meeting)), Some(documents)) = (facts.meeting, facts.documents_on) else {
            return;
        };
        if facts.is_held || held_on > days(self.today, 45) {
            return;
        }
        self.asked_for_ties(facts, held_on, writes);
        let stock = Rc::clone(&self.stock);
        let written_at = at(documents.min(days(self.today, -1)), 20);
        let points = stock.parts.texts("private");
        for place in 0..2 {
            let Some(text) = points.get((facts.number + place) % points.len().max(1)) else {
                continue;
            };
            writes.row(Note {
                id: self.keys.next(),
                meeting_id: Some(meeting),
                kind: NoteKind::TalkingPoint,
                is_private: true,
                theme: crate::domain::Theme::new((facts.number + place) as u8 % 6 + 1),
                position: place as f64 + 1.0,
                ..Note::new(
                    NoteOn::Case(facts.id),
                    &facts.gaps.fill(text.text, LanguageForm::Bokmaal),
                    written_at,
                )
            });
        }
        let (steps, whys) = (stock.parts.texts("step"), stock.parts.texts("why"));
        let (Some(step), Some(why), Some(person)) = (
            steps.get(facts.number % steps.len().max(1)),
            whys.get(facts.number % whys.len().max(1)),
            stock.people.get(1 + facts.number % 3),
        ) else {
            return;
        };
        let fill = |text| facts.gaps.fill(text, LanguageForm::Bokmaal);
        let proposal = self.keys.next();
        writes.row(Proposal {
            id: proposal,
            case_id: facts.id,
            member_id: Some(person.id),
            about_table: String::new(),
            about_id: String::new(),
            theme: crate::domain::Theme::new(facts.number as u8 % 6 + 1),
            headline: fill(step.text),
            body: fill(why.text),
            is_private: false,
            written_at,
            decision: None,
            recommendation_id: None,
            ended_at: None,
        });
        writes.row(Comment {
            id: self.keys.next(),
            subject_id: facts.id,
            about_table: Table::Proposal.name().to_owned(),
            about_id: proposal,
            author_id: stock.people.first().map(|leader| leader.id),
            body: stock.bokmaal.text("example-comment").to_owned(),
            written_at,
            resolved_at: None,
            ended_at: None,
        });
    }

    /// Everyone has been asked for ties to the case, and more than half have answered that there are none. Whoever told of a tie
    /// has a row already.
    fn asked_for_ties(&mut self, facts: &Facts<'_>, held_on: Date, writes: &mut Writes) {
        let stock = Rc::clone(&self.stock);
        let asked_on = working(days(held_on, -30).min(days(self.today, -6)));
        let members = stock.people.iter().enumerate().take(MEMBERS);
        for (place, person) in members.filter(|(_, person)| person.holds_on(held_on)) {
            let tells = facts.recused == Some(place) || (place == TELLS && facts.part == Part::DocumentsIn);
            if tells {
                continue;
            }
            let answers = (place + facts.number) % 5 < 3;
            writes.row(Recusal {
                id: self.keys.next(),
                asked_on: Some(asked_on),
                answer: answers.then_some(TieAnswer::NoTies),
                declared_on: answers.then(|| working(days(asked_on, 2))),
                ..Recusal::new(facts.id, person.id)
            });
        }
    }

    /// Remembers an item of the latest meeting for its minutes.
    pub(super) fn note_item(&mut self, item: Id, title: &str) {
        if let Some(held) = &mut self.held {
            held.items.push((item, title.to_owned()));
        }
    }

    /// The latest meeting is the one whose minutes come next.
    pub(super) fn begin_minutes(&mut self, meeting: Id, held_on: Date) {
        self.held = (held_on < self.today && held_on > days(self.today, -WITH_MINUTES)).then(|| Held {
            meeting,
            day: held_on,
            items: Vec::new(),
        });
    }

    /// The minutes of the meeting before, which is whole now: approved, but those of the latest, which are to be.
    pub(super) fn minutes(&mut self, writes: &mut Writes) {
        let Some(held) = self.held.take() else { return };
        let stock = Rc::clone(&self.stock);
        let words = &stock.bokmaal;
        let is_latest = held.day > days(self.today, -14);
        let created_at = at(days(held.day, 1), 10);
        let leader = words.text("example-leader");
        let id = self.keys.next();
        let sections: Vec<_> = self.minutes_sections(&held, id).collect();
        writes.row(Minutes {
            id,
            status: if is_latest {
                MinutesStatus::ForApproval
            } else {
                MinutesStatus::Approved
            },
            made_by: words.with("example-secretary", &[("number", 1.into())]),
            approved_by: if is_latest { String::new() } else { leader.to_owned() },
            approved_at: (!is_latest).then(|| at(days(held.day, 5), 12)),
            ..Minutes::draft(held.meeting, LanguageForm::Bokmaal, created_at)
        });
        // All but two have said yes.
        let members = stock
            .people
            .iter()
            .take(MEMBERS)
            .filter(|person| person.holds_on(held.day));
        for person in members.skip(if is_latest { 2 } else { 0 }) {
            writes.row(MinutesApproval {
                id: self.keys.next(),
                minutes_id: id,
                member_id: person.id,
                answer: ApprovalAnswer::Yes,
                answered_on: days(held.day, 3).min(days(self.today, -1)),
                ended_at: None,
            });
        }
        for mut section in sections {
            section.id = self.keys.next();
            writes.row(section);
        }
    }

    fn minutes_sections(&self, held: &Held, minutes: Id) -> impl Iterator<Item = MinutesSection> + use<> {
        let words = self.stock.bokmaal.clone();
        let meeting = held.meeting;
        let items = held.items.clone();
        items
            .into_iter()
            .enumerate()
            .map(move |(place, (item, title))| MinutesSection {
                id: item,
                meeting_id: meeting,
                minutes_id: minutes,
                agenda_item_id: Some(item),
                kind: MinutesSectionKind::Item,
                body: words.with("example-minutes-item", &[("case", title.as_str().into())]),
                heading: title,
                position: place as f64 + 1.0,
            })
    }
}
