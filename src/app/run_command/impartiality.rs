//! What is asked for about who may handle a case.

use crate::app::{App, ImpartialityCommand, MeetingPage};
use crate::domain::operations;
use crate::exchange::legal;

impl App {
    pub(in crate::app) fn run_impartiality(&mut self, command: ImpartialityCommand) {
        match command {
            ImpartialityCommand::Show { meeting, member, case } => {
                self.open_meeting(meeting);
                self.view.meetings.page = MeetingPage::Impartiality;
                self.view.impartiality.open(member, case);
            }
            ImpartialityCommand::SetAbsence {
                member,
                case,
                held_on,
                left,
                back,
            } => {
                self.with_council(|council, _| operations::set_absence(council, (member, case), held_on, (left, back)));
            }
            ImpartialityCommand::BringProvisions => {
                self.with_council(|council, _| legal::bring_provisions(council));
            }
        }
    }
}
