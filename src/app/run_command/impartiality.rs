//! What is asked for about who may handle a case.

use crate::app::{App, ImpartialityCommand, MeetingPage};
use crate::exchange::legal;

impl App {
    pub(in crate::app) fn run_impartiality(&mut self, command: ImpartialityCommand) {
        match command {
            ImpartialityCommand::Show { meeting, member, case } => {
                self.open_meeting(meeting);
                self.view.meetings.page = MeetingPage::Impartiality;
                self.view.impartiality.open(member, case);
            }
            ImpartialityCommand::BringProvisions => {
                self.with_council(|council, _| legal::bring_provisions(council));
            }
        }
    }
}
