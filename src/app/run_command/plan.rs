//! What is asked for about the planning of a meeting: who takes part, the agenda, and what goes out before it.

use jiff::civil::Date;

use crate::app::{App, PlanCommand};
use crate::domain::operations::{AlreadyThere, MeetingPlan};
use crate::domain::{Council, Field, Id, Operation, operations, text};

impl App {
    pub(in crate::app) fn run_plan(&mut self, command: PlanCommand) {
        match command {
            PlanCommand::Add(plan) => {
                self.plan_meeting(plan);
            }
            PlanCommand::SetDate { meeting, held_on } => self.set_meeting_date(meeting, held_on),
            PlanCommand::SetStart { meeting, starts_at } => {
                self.with_council(|council, _| {
                    Some(operations::set_meeting_start(council.meetings.get(meeting)?, starts_at))
                });
            }
            PlanCommand::SetEnd { meeting, ends_at } => {
                self.with_council(|council, _| {
                    Some(operations::set_meeting_end(council.meetings.get(meeting)?, ends_at))
                });
            }
            PlanCommand::SetKind { meeting, kind } => {
                self.run(Operation::set(Field::MEETING_KIND, meeting, kind));
            }
            PlanCommand::AddMember { meeting, member } => {
                self.invite(|council| operations::add_participant(council, meeting, member));
            }
            PlanCommand::AddGuest {
                meeting,
                name,
                role,
                case,
            } => {
                let (name, role) = (text::one_line(&name), text::one_line(&role));
                self.invite(|council| operations::add_guest(council, meeting, (&name, &role), case));
            }
            PlanCommand::EditGuest {
                participant,
                name,
                role,
                case,
            } => {
                let (name, role) = (text::one_line(&name), text::one_line(&role));
                self.run(operations::edit_guest(participant, (&name, &role), case));
            }
            PlanCommand::InviteCouncil(meeting) => {
                self.with_council(|council, _| operations::invite_council(council, meeting));
            }
            PlanCommand::CarryItem { meeting, item } => {
                self.with_council(|council, _| Some(operations::carry_item(council, meeting, item)?.1));
            }
            PlanCommand::CarryAction { meeting, action } => {
                self.with_council(|council, _| Some(operations::carry_action(council, meeting, action)?.1));
            }
        }
    }

    /// Makes a meeting, invites those it is for, and opens it; gives its key.
    pub(in crate::app) fn plan_meeting(&mut self, plan: MeetingPlan) -> Option<Id> {
        let session = self.session.as_ref()?;
        let (meeting, operation) = operations::plan_meeting(&session.model.council, plan, self.clock.timestamp());
        if !self.run(operation) {
            return None;
        }
        self.open_meeting(meeting);
        Some(meeting)
    }

    /// Moves a meeting, and tells whose term does not hold on its new day: the page tells it too, and stays.
    fn set_meeting_date(&mut self, meeting: Id, held_on: Date) {
        let Some(session) = &self.session else { return };
        let without = without_term(&session.model.council, meeting, held_on);
        if !self.run(Operation::set(Field::MEETING_HELD_ON, meeting, held_on)) || without.is_empty() {
            return;
        }
        let values = [
            ("count", without.len().into()),
            ("names", without.join(", ").into()),
            ("date", self.words.date_long(held_on).into()),
        ];
        let told = self.words.with("plan-notice-no-term", &values);
        self.notices.tell_with_undo(told);
    }

    /// Invites somebody, or tells that they are there.
    fn invite(&mut self, build: impl FnOnce(&Council) -> Result<(Id, Operation), AlreadyThere>) {
        let Some(session) = &self.session else { return };
        let council = &session.model.council;
        match build(council) {
            Ok((_, operation)) => {
                self.run(operation);
            }
            Err(AlreadyThere(participant)) => {
                let row = council.participants.get(participant);
                let name = row.map_or("", |row| council.participant_name(row)).to_owned();
                let told = self.words.with("plan-notice-already-there", &[("name", name.into())]);
                self.notices.tell(told);
            }
        }
    }
}

/// The names of those who take part in a meeting and have no term on a day.
fn without_term(council: &Council, meeting: Id, day: Date) -> Vec<String> {
    let there = council.participants.of(meeting).filter_map(|one| one.member_id);
    there
        .filter(|member| council.term_on(*member, day).role().is_none())
        .filter_map(|member| Some(council.members.get(member)?.name.clone()))
        .collect()
}
