//! What comes of it: talks, quotes, benefits, actions, and the ties that were told of.

use std::rc::Rc;

use super::Writes;
use super::case::Maker;
use super::facts::Facts;
use super::plan::{Part, days, working};
use crate::domain::talk::{ProjectStatus, Usefulness};
use crate::domain::{
    Action, Benefit, ExperienceTalk, FollowUpTalk, LanguageForm, Quote, Recusal, RecusalDecision, TieAnswer,
};

impl Maker {
    /// Everything about a case that is neither asked nor advised.
    pub(super) fn tell(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        self.recusal(facts, writes);
        self.follow_up(facts, writes);
        let status = self.experience(facts, writes);
        self.benefits(facts, status, writes);
        self.actions(facts, writes);
    }

    fn recusal(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let stock = Rc::clone(&self.stock);
        let (member, decision) = match (facts.recused, facts.part) {
            (Some(place), _) => (place, Some(RecusalDecision::Recused)),
            (None, Part::DocumentsIn) => (super::meeting::TELLS, None),
            (None, Part::Usual) if facts.number % 11 == 3 => (2, Some(RecusalDecision::Impartial)),
            _ => return,
        };
        let (Some(member), Some((held_on, _))) = (stock.people.get(member), facts.meeting) else {
            return;
        };
        let declared_on = working(days(held_on, -10).min(days(self.today, -2)));
        let ground = self.random.pick(stock.parts.texts("ground"));
        let left = decision == Some(RecusalDecision::Recused) && facts.is_held;
        writes.row(Recusal {
            id: self.keys.next(),
            asked_on: Some(working(days(declared_on, -5))),
            answer: Some(TieAnswer::Ties),
            declared_on: Some(declared_on),
            ground: ground.map_or_else(String::new, |text| facts.gaps.fill(text.text, member.form)),
            decided_by: decision
                .map_or("", |_| stock.words(LanguageForm::Bokmaal).text("example-leader"))
                .to_owned(),
            decided_on: decision.map(|_| working(days(declared_on, 1))),
            decision,
            left_room_at: left.then(|| held_on.at(10, 15, 0, 0).to_string()),
            returned_at: left.then(|| held_on.at(11, 30, 0, 0).to_string()),
            ..Recusal::new(facts.id, member.id)
        });
    }

    fn follow_up(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let stock = Rc::clone(&self.stock);
        if facts.follow_up_on.is_none() {
            return;
        }
        let Some(text) = self.random.pick(stock.parts.texts("follow_up")) else {
            return;
        };
        writes.row(FollowUpTalk {
            id: self.keys.next(),
            case_id: facts.id,
            body: facts.gaps.fill(text.text, facts.form),
            usefulness: Some(self.usefulness()),
            ended_at: None,
        });
    }

    fn experience(&mut self, facts: &Facts<'_>, writes: &mut Writes) -> Option<ProjectStatus> {
        let stock = Rc::clone(&self.stock);
        facts.experience_on?;
        let text = self.random.pick(stock.parts.texts("experience"))?;
        let project_status = ProjectStatus::from_code(text.of);
        writes.row(ExperienceTalk {
            id: self.keys.next(),
            case_id: facts.id,
            body: facts.gaps.fill(text.text, facts.form),
            project_status,
            usefulness: Some(self.usefulness()),
            ended_at: None,
        });
        if self.random.chance(60)
            && let Some(quote) = self.random.pick(stock.parts.texts("quote"))
        {
            writes.row(Quote {
                id: self.keys.next(),
                case_id: facts.id,
                body: facts.gaps.fill(quote.text, facts.form),
                may_be_published: self.random.chance(70),
                ended_at: None,
            });
        }
        project_status
    }

    fn usefulness(&mut self) -> Usefulness {
        match self.random.below(100) {
            0..60 => Usefulness::Much,
            60..92 => Usefulness::Some,
            _ => Usefulness::Little,
        }
    }

    /// Planned benefits where there are documents, taken out where the project has been asked about them.
    fn benefits(&mut self, facts: &Facts<'_>, status: Option<ProjectStatus>, writes: &mut Writes) {
        let stock = Rc::clone(&self.stock);
        let (Some(documents), Some(cost)) = (facts.documents_on, facts.cost) else {
            return;
        };
        let texts = stock.parts.texts("benefit");
        let first = self.random.below(texts.len());
        for number in 0..=self.random.below(2) {
            let Some(text) = texts.get((first + number) % texts.len().max(1)) else {
                continue;
            };
            let planned = cost / 100 * i64::from(self.random.between(5, 30));
            let share = match status {
                Some(ProjectStatus::Completed | ProjectStatus::AsPlanned) => Some(self.random.between(40, 110)),
                Some(ProjectStatus::Changed) => Some(self.random.between(10, 60)),
                Some(ProjectStatus::Stopped) => Some(0),
                Some(ProjectStatus::Delayed) | None => None,
            };
            writes.row(Benefit {
                id: self.keys.next(),
                case_id: facts.id,
                description: facts.gaps.fill(text.text, facts.form),
                planned_kroner: Some(planned),
                realised_kroner: share.map(|share| planned / 100 * i64::from(share)),
                noted_on: facts.experience_on.or(Some(documents)),
                ended_at: None,
            });
        }
    }

    /// What someone has taken on: open from the latest meetings, one of it over its time, and done from those before.
    fn actions(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let stock = Rc::clone(&self.stock);
        let today = self.today;
        let Some((held_on, meeting_id)) = facts.meeting.filter(|_| facts.is_held) else {
            return;
        };
        let (due_on, done_on) = match facts.part {
            Part::LetterBegun => (days(today, 2), None),
            Part::LetterWritten => (days(today, 12), None),
            Part::LetterSent => (days(today, 1), Some(days(today, -1))),
            Part::FollowUpDue => (working(days(today, -3)), None),
            Part::ExperienceDue => (days(today, 20), None),
            _ if facts.number % 5 < 2 => {
                let due = working(days(held_on, 14));
                (due, Some(due.min(days(today, -1))))
            }
            _ => return,
        };
        // The two secretaries stand last, and take on most.
        let owner = match facts.number % 3 {
            0 => stock.people.len().saturating_sub(1),
            1 => stock.people.len().saturating_sub(2),
            _ => facts.number % 8,
        };
        let texts = stock.parts.texts("action");
        let Some(text) = texts.get(facts.number % texts.len().max(1)) else {
            return;
        };
        writes.row(Action {
            id: self.keys.next(),
            case_id: Some(facts.id),
            meeting_id: Some(meeting_id),
            owner_id: stock.people.get(owner).map(|person| person.id),
            body: facts.gaps.fill(text.text, LanguageForm::Bokmaal),
            due_on: Some(due_on),
            done_on,
            ..Action::new("")
        });
    }
}
