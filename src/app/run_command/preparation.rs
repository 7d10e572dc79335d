//! What one prepares before a meeting.

use serde_json::Value;

use crate::app::copies::{SendError, sending};
use crate::app::jobs::{OpenCouncil, Outcome};
use crate::app::{App, MeetingCommand, MeetingPage, Model, PreparationCommand, Tab};
use crate::domain::{CaseTexts, Field, Id, MeetingKind, Operation, OperationName, Table, Theme, Write, operations};
use crate::exchange::checklist;
use crate::figures::preparation::Outgoing;
use crate::store::Access;

impl App {
    pub(in crate::app) fn run_preparation(&mut self, command: PreparationCommand) {
        use PreparationCommand as Asked;
        match command {
            Asked::Open { meeting, case } => {
                let page = MeetingPage::Preparation;
                self.run_meeting(MeetingCommand::Show { meeting, page });
                self.view.preparation.case = Some(case);
            }
            Asked::NeedTexts(cases) => cases.into_iter().for_each(|case| self.need_texts(case)),
            Asked::BeginAssessment { case, theme } => self.begin_assessment(case, theme),
            Asked::EndAssessment { case, theme } => self.end_assessment(case, theme),
            Asked::BeginTalkingPoint { point, case, theme } => self.begin_talking_point(point, case, theme),
            Asked::BeginOwnNote { note, case } => self.begin_own_note(note, case),
            Asked::EmptyLine(note) => self.empty_line(note),
            Asked::AddProposal { case, theme } => self.add_proposal(case, theme),
            Asked::MoveTalkingPoint { case, point, direction } => {
                let texts = self.texts_of(case);
                let moved = texts.and_then(|texts| operations::move_talking_point(texts, case, point, direction));
                self.run_if_any(moved);
            }
            Asked::Tick { case, item, is_ticked } => {
                self.with_council(|council, now| operations::tick_checklist(council, case, item, is_ticked, now));
            }
            Asked::BringChecklist => self.bring("checklist-notice-brought", checklist::bring_checklist),
            Asked::AddChecklistItem(theme) => self.add_checklist_item(theme),
            Asked::MoveChecklistItem(item, direction) => {
                self.with_council(|council, _| operations::move_checklist_item(council, item, direction));
            }
            Asked::BringNoteTemplates => self.bring("note-templates-notice-brought", checklist::bring_note_templates),
            Asked::AddNoteTemplate(kind) => self.add_note_template(kind),
            Asked::MoveNoteTemplate(line, direction) => {
                self.with_council(|council, _| operations::move_note_template(council, line, direction));
            }
        }
    }

    /// Before what one prepares is drawn: how much there is to send is counted off the window's thread, once for each change
    /// of the file, by what makes the contribution too.
    pub(in crate::app) fn count_outgoing(&mut self) {
        let meetings = &self.view.meetings;
        let is_shown = self.view.tab == Tab::Meetings && meetings.page == MeetingPage::Preparation;
        if !is_shown || meetings.open.is_none() || !self.owner().is_member() {
            return;
        }
        let (council, now) = (self.open_council(), self.clock.timestamp());
        let Some(session) = &mut self.session else { return };
        let model = &mut session.model;
        // Not in the midst of typing, which a count would have saved letter by letter.
        if model.is_counting_outgoing || model.outgoing_asked_at == Some(model.revision) || !model.is_saved() {
            return;
        }
        model.outgoing_asked_at = Some(model.revision);
        model.is_counting_outgoing = true;
        let lent = session.writer.lend_reader();
        self.jobs.start(move || {
            let sending = lent
                .wait()
                .map_err(SendError::from)
                .and_then(|store| sending(&store, now));
            let counted = match sending {
                Ok(sending) => Some(Outgoing::of(&sending.bundle.items)),
                Err(SendError::NotMember) => Some(Outgoing::default()),
                Err(_) => None,
            };
            Outcome::OutgoingCounted(council, counted)
        });
    }

    pub(in crate::app) fn outgoing_counted(&mut self, council: &OpenCouncil, counted: Option<Outgoing>) {
        if *council == self.open_council()
            && let Some(session) = &mut self.session
        {
            session.model.outgoing = counted;
            session.model.is_counting_outgoing = false;
        }
    }

    fn texts_of(&self, case: Id) -> Option<&CaseTexts> {
        self.session.as_ref()?.model.texts.get(&case)
    }

    fn run_if_any(&mut self, operation: Option<Operation>) {
        if let Some(operation) = operation {
            self.run(operation);
        }
    }

    /// The person of the council who works here, and the key of their assessment of a case under a theme.
    fn own_assessment(&self, case: Id, theme: Theme) -> Option<(Id, Id)> {
        let model = &self.session.as_ref()?.model;
        let member = self.owner().member(&model.council)?;
        let none = CaseTexts::default();
        let texts = model.texts.get(&case).unwrap_or(&none);
        Some((member, operations::own_assessment(texts, case, member, theme).0))
    }

    fn begin_assessment(&mut self, case: Id, theme: Theme) {
        let Some((member, id)) = self.own_assessment(case, theme) else {
            return;
        };
        if !self.stands(Table::Assessment, id) {
            let now = self.clock.timestamp();
            let put = operations::put_assessment(self.texts_of(case), id, case, member, theme, now);
            // The row may be one that was begun and ended just now, which the file has by the time this comes to it.
            let operation = if self.is_on_its_way(Table::Assessment, id) {
                let write = set_ended(Table::Assessment, id, Value::Null);
                Operation::new(OperationName::AddAssessment, vec![write])
            } else {
                put
            };
            self.run(operation);
        }
    }

    fn end_assessment(&mut self, case: Id, theme: Theme) {
        let Some((_, id)) = self.own_assessment(case, theme) else {
            return;
        };
        if self.stands(Table::Assessment, id) {
            let now = Value::from(self.clock.timestamp().to_string());
            let write = set_ended(Table::Assessment, id, now);
            self.run(Operation::new(OperationName::EndAssessment, vec![write]));
        }
    }

    fn begin_talking_point(&mut self, point: Id, case: Id, theme: Option<Theme>) {
        if !self.stands(Table::Note, point) {
            let (author, now) = (self.own_member(), self.clock.timestamp());
            let add = operations::add_talking_point(self.texts_of(case), point, case, author, theme, now);
            self.run(add);
        }
    }

    fn begin_own_note(&mut self, note: Id, case: Id) {
        if !self.stands(Table::Note, note) {
            let add = operations::put_own_note(note, case, self.own_member(), self.clock.timestamp());
            self.run(add);
        }
    }

    /// The person of the council who works here.
    pub(in crate::app) fn own_member(&self) -> Option<Id> {
        self.owner().member(&self.session.as_ref()?.model.council)
    }

    /// The words that were left of it are let go of: the line goes on as another note.
    fn empty_line(&mut self, note: Id) {
        if self.stands(Table::Note, note) {
            let now = Value::from(self.clock.timestamp().to_string());
            self.run(Operation::new(
                OperationName::EndNote,
                vec![set_ended(Table::Note, note, now)],
            ));
        }
        if let Some(session) = &mut self.session {
            session.model.typed.remove(&(Field::NOTE_BODY, note));
            session.model.before_typing.remove(&(Field::NOTE_BODY, note));
        }
    }

    fn add_proposal(&mut self, case: Id, theme: Option<Theme>) {
        let (id, add) = operations::add_proposal(case, self.own_member(), theme, self.clock.timestamp());
        if self.run(add) {
            self.view.focus = Some((Field::PROPOSAL_HEADLINE, id));
        }
    }

    fn add_checklist_item(&mut self, theme: Theme) {
        let Some(session) = &self.session else { return };
        let (id, add) = operations::add_checklist_item(&session.model.council, theme);
        if self.run(add) {
            self.view.focus = Some((Field::CHECKLIST_ITEM_BODY, id));
        }
    }

    fn add_note_template(&mut self, kind: MeetingKind) {
        let Some(session) = &self.session else { return };
        let (id, add) = operations::add_note_template(&session.model.council, kind);
        if self.run(add) {
            self.view.focus = Some((Field::NOTE_TEMPLATE_BODY, id));
        }
    }

    /// Brings what the program has to start with, and says how much came, with a way back.
    fn bring(&mut self, key: &str, build: impl FnOnce(&crate::domain::Council) -> Option<Operation>) {
        let mut count = 0;
        let is_sent = self.with_council(|council, _| {
            let operation = build(council);
            count = operation.as_ref().map_or(0, |operation| operation.writes.len());
            operation
        });
        if is_sent {
            self.notices
                .tell_with_undo(self.words.with(key, &[("count", count.into())]));
        }
    }

    /// Whether a row will be in use when all that is sent is in the file. In a file that is only read nothing is begun.
    fn stands(&self, table: Table, id: Id) -> bool {
        let Some(session) = &self.session else { return false };
        if session.model.access != Access::ReadWrite {
            return true;
        }
        sent_last(&session.model, table, id).unwrap_or_else(|| {
            let mut rows = session.model.texts.values().filter_map(|texts| texts.row(table, id));
            rows.any(|row| {
                row.to_json()
                    .is_ok_and(|json| json.get("ended_at").is_none_or(Value::is_null))
            })
        })
    }

    /// Whether something about a row is sent and not answered.
    fn is_on_its_way(&self, table: Table, id: Id) -> bool {
        let model = self.session.as_ref().map(|session| &session.model);
        model.is_some_and(|model| sent_last(model, table, id).is_some())
    }
}

/// Whether a row is in use after the last write to it that is sent and not answered; none where there is no such write.
fn sent_last(model: &Model, table: Table, id: Id) -> Option<bool> {
    let mut writes = model.in_flight.iter().flat_map(|operation| &operation.writes).rev();
    writes.find_map(|write| match write {
        Write::Insert(row) if row.table() == table && row.id() == id => Some(true),
        Write::Set {
            table: its,
            id: of,
            column,
            value,
        } if *its == table && *of == id && column == "ended_at" => Some(value.is_null()),
        _ => None,
    })
}

fn set_ended(table: Table, id: Id, value: Value) -> Write {
    Write::Set {
        table,
        id,
        column: "ended_at".into(),
        value,
    }
}
