//! Cases and their questions.

use crate::app::{App, CaseCommand, Tab};
use crate::domain::{Field, Id, OperationName, Theme, operations, text};
use crate::figures::next_meeting::next_meeting;

impl App {
    pub(in crate::app) fn run_case(&mut self, command: CaseCommand) {
        match command {
            CaseCommand::Add {
                title,
                agency,
                ministry,
                year,
            } => self.add_case(&title, &agency, &ministry, year),
            CaseCommand::SetOrganisation { case, role, name } => {
                self.with_council(|council, now| Some(operations::set_organisation(council, case, role, &name, now)));
            }
            CaseCommand::AddQuestion { case, theme } => self.add_question(case, theme),
            CaseCommand::RemoveQuestion(question) => self.remove_question(question),
        }
    }

    /// Asks for the long texts of a case, where they are not here yet.
    pub(in crate::app) fn need_texts(&mut self, case: Id) {
        if let Some(session) = &self.session
            && !session.model.texts.contains_key(&case)
        {
            session.writer.load_texts(case);
        }
    }

    /// Before Oversikt is drawn for a member: asks for the texts of the cases that come next, among which are the member's
    /// own assessments. Once for each change.
    pub(in crate::app) fn load_own_assessments(&mut self) {
        let today = self.clock.today();
        let Some(session) = self.session.as_ref().filter(|_| self.view.tab == Tab::Overview) else {
            return;
        };
        let asked_at = Some(session.model.revision);
        if self.view.overview.texts_asked_at == asked_at || !self.owner().is_member() {
            return;
        }
        self.view.overview.texts_asked_at = asked_at;
        let cases: Vec<Id> = next_meeting(&session.model.council, today)
            .into_iter()
            .flat_map(|meeting| meeting.items)
            .filter_map(|item| item.case)
            .collect();
        for case in cases {
            self.need_texts(case);
        }
    }

    pub(in crate::app) fn open_case(&mut self, case: Id) {
        self.show(Tab::Projects);
        self.need_texts(case);
        self.view.projects.selected = Some(case);
        self.view.projects.open = Some(case);
    }

    pub(in crate::app) fn add_case(&mut self, title: &str, agency: &str, ministry: &str, year: i16) {
        let [title, agency, ministry] = [title, agency, ministry].map(text::one_line);
        let Some(session) = &self.session else { return };
        let (case, operation) = operations::add_case(
            &session.model.council,
            &title,
            &agency,
            &ministry,
            year,
            self.clock.timestamp(),
        );
        if self.run(operation) {
            self.open_case(case);
        }
    }

    pub(in crate::app) fn add_question(&mut self, case: Id, theme: Option<Theme>) {
        let Some(session) = &self.session else { return };
        let (question, operation) =
            operations::add_question(&session.model.council, case, theme, "", self.clock.timestamp());
        if self.run(operation) {
            self.view.focus = Some((Field::QUESTION_BODY, question));
        }
    }

    pub(in crate::app) fn remove_question(&mut self, id: Id) {
        let is_sent = self.with_council(|council, now| {
            council
                .questions
                .get(id)
                .map(|question| operations::end(OperationName::EndQuestion, question, now))
        });
        if is_sent {
            self.notices
                .tell_with_undo(self.words.text("notice-question-removed").to_owned());
        }
    }
}
