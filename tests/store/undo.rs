//! Every operation and every field taken back and done again gives the very same rows.

use std::collections::BTreeSet;

use jiff::civil::{date, time};
use radslag::domain::deadline::DeadlineUnit;
use radslag::domain::history::HistoryOf;
use radslag::domain::operation::{Field, Operation, OperationName};
use radslag::domain::operations::{self, Direction, MeetingPlan, NewRule};
use radslag::domain::{
    Contribution, DeadlineKind, Id, LanguageForm, MeetingKind, MemberCopy, OrganisationRole, Owner, OwnerRole,
    Participant, Presence, SettingName, Table, Theme, Write,
};
use radslag::exchange::register;
use radslag::exchange::register_row::RegisterRow;
use serde_json::{Value, json};

use super::common::{Desk, now};
use super::filled::Filled;

impl Desk {
    /// Does an operation, takes it back and does it again, and leaves it done.
    pub fn there_and_back(&mut self, operation: &Operation) {
        let name = operation.name;
        let before = self.rows();
        self.run(operation);
        let after = self.rows();
        assert_ne!(before, after, "{name:?} changes nothing");
        assert_eq!(self.store.undoable(), Some(name));

        let undone = self.store.undo().unwrap();
        self.council.apply(&undone);
        assert_eq!(self.rows(), before, "{name:?} undone");
        assert_eq!(self.store.redoable(), Some(name));

        let redone = self.store.redo().unwrap();
        self.council.apply(&redone);
        assert_eq!(self.rows(), after, "{name:?} done again");
        self.walked.insert(name);
    }

    /// Takes a member off those who take part in a meeting.
    pub fn leave_out(&mut self, meeting: Id, member: Id) {
        let is_own = |row: &&Participant| row.member_id == Some(member);
        let own = self.council.participants.of(meeting).find(is_own).unwrap().clone();
        self.run(&operations::end_participant(&own, now()));
    }

    /// What is planned of meetings: who takes part, what is taken on from the last one, and one that is cancelled.
    fn walk_planning(&mut self, filled: &Filled) {
        let plan = MeetingPlan::on(MeetingKind::CouncilMeeting, date(2026, 12, 10));
        let (next, operation) = operations::plan_meeting(&self.council, plan, now());
        self.there_and_back(&operation);
        let (_, operation) = operations::carry_item(&self.council, next, filled.item).unwrap();
        self.there_and_back(&operation);
        let action = operations::add_action(None, Some(filled.meeting), "Ringe");
        self.run(&action.1);
        let (_, operation) = operations::carry_action(&self.council, next, action.0).unwrap();
        self.there_and_back(&operation);
        self.leave_out(next, filled.member);
        let (_, operation) = operations::add_participant(&self.council, next, filled.member).unwrap();
        self.there_and_back(&operation);
        self.there_and_back(&operations::set_presence(filled.guest, Presence::Absent));
        let guest = self.council.participants.get(filled.guest).unwrap().clone();
        self.there_and_back(&operations::end_participant(&guest, now()));
        let row = self.council.meetings.get(next).unwrap().clone();
        self.there_and_back(&operations::set_meeting_start(&row, Some(time(8, 30, 0, 0))));
        self.there_and_back(&operations::set_meeting_end(&row, Some(time(12, 30, 0, 0))));
        self.there_and_back(&operations::cancel_meeting(next, now()));
        self.there_and_back(&operations::reinstate_meeting(next));
    }

    /// What the council decides: rules, days off, names of themes, the letterhead's picture.
    fn walk_settings(&mut self) {
        for role in ["Rådsleder", "Nestleder"] {
            let settings = [(SettingName::SignatureRoles, role)];
            self.there_and_back(&operations::set_settings(&self.council, &settings));
        }
        let owner = Owner {
            name: "Medlem 1".to_owned(),
            role: OwnerRole::Member,
        };
        self.there_and_back(&operations::set_owner(&self.council, &owner).unwrap());
        assert_eq!(operations::set_owner(&self.council, &owner), None);
        let rule = |count, from| NewRule {
            kind: DeadlineKind::Letter,
            count,
            unit: DeadlineUnit::WorkingDays,
            published: true,
            source: "Rådets vedtak æøå".to_owned(),
            from,
        };
        for (count, from) in [(10, date(2027, 1, 1)), (8, date(2026, 9, 1))] {
            self.there_and_back(&operations::edit_deadline_rule(&self.council, rule(count, from)));
        }
        self.there_and_back(&operations::add_day_off(date(2026, 11, 23), "Flyttedag"));
        let day = self.council.days_off.iter().next().unwrap().clone();
        self.there_and_back(&operations::end_day_off(&day, now()));
        let labels = [(LanguageForm::Bokmaal, "Et nytt navn".to_owned(), "Nytt".to_owned())];
        let theme = Theme::new(3).unwrap();
        let rename = operations::rename_theme(&self.council, theme, &labels, date(2027, 1, 1)).unwrap();
        self.there_and_back(&rename);
        for sha256 in ["ab12", ""] {
            self.there_and_back(&operations::set_logo(&self.council, sha256));
        }
    }
}

impl Desk {
    /// What goes out to members and comes back.
    fn walk_copies(&mut self, member: Id) {
        let copy = MemberCopy {
            id: Id::new(),
            member_id: member,
            meeting_id: None,
            made_at: now(),
        };
        let made = Write::insert(copy);
        self.there_and_back(&Operation::new(OperationName::MakeMemberCopy, vec![made]));
        for name in [
            OperationName::SendContribution,
            OperationName::TakeContribution,
            OperationName::UpdateCopy,
        ] {
            let contribution = Contribution {
                id: Id::new(),
                member_id: Some(member),
                copy_id: None,
                sha256: "ab12".to_owned(),
                made_at: now(),
                taken_at: None,
                item_count: 1,
                left_out: String::new(),
            };
            self.there_and_back(&Operation::new(name, vec![Write::insert(contribution)]));
        }
    }

    /// What is taken out of use.
    fn walk_ends(&mut self, filled: &Filled) {
        let council = &self.council;
        let note = self
            .store
            .case_texts(filled.case)
            .unwrap()
            .notes
            .get(filled.note)
            .unwrap()
            .clone();
        let ended = [
            operations::end(
                OperationName::EndAction,
                council.actions.get(filled.action).unwrap(),
                now(),
            ),
            operations::end(OperationName::EndNote, &note, now()),
            operations::end(
                OperationName::EndQuestion,
                council.questions.get(filled.question).unwrap(),
                now(),
            ),
            operations::end(
                OperationName::EndRecommendation,
                council.recommendations.get(filled.first).unwrap(),
                now(),
            ),
            operations::end(
                OperationName::EndAgendaItem,
                council.agenda_items.get(filled.item).unwrap(),
                now(),
            ),
            operations::end(
                OperationName::EndMeeting,
                council.meetings.get(filled.meeting).unwrap(),
                now(),
            ),
            operations::end(
                OperationName::EndAdvice,
                council.advice.get(filled.advice).unwrap(),
                now(),
            ),
            operations::end(
                OperationName::EndProposal,
                self.store
                    .case_texts(filled.case)
                    .unwrap()
                    .proposals
                    .get(filled.proposal)
                    .unwrap(),
                now(),
            ),
            operations::end(
                OperationName::EndChecklistItem,
                council.checklist_items.get(filled.checklist_item).unwrap(),
                now(),
            ),
            operations::end(
                OperationName::EndNoteTemplate,
                council.note_templates.get(filled.note_template).unwrap(),
                now(),
            ),
        ];
        for operation in ended {
            self.there_and_back(&operation);
        }
    }
}

#[test]
fn every_operation_undone_and_redone_gives_the_same_rows() {
    let mut desk = Desk::new();
    let filled = desk.fill();
    desk.walk_settings();
    desk.walk_copies(filled.member);
    for name in ["Statens eksempeltilsyn", "Et helt nytt organ"] {
        let agency = OrganisationRole::Agency;
        desk.there_and_back(&operations::set_organisation(
            &desk.council,
            filled.case,
            agency,
            name,
            now(),
        ));
    }
    desk.there_and_back(&operations::finish_action(filled.action, date(2026, 11, 20)));
    let up = operations::move_recommendation(&desk.council, filled.second, Direction::Up).unwrap();
    desk.there_and_back(&up);
    let down = operations::move_recommendation(&desk.council, filled.second, Direction::Down).unwrap();
    desk.there_and_back(&down);
    let theme = operations::set_recommendation_theme(&desk.council, filled.first, Theme::new(5)).unwrap();
    desk.there_and_back(&theme);
    let over = operations::move_recommendation(&desk.council, filled.second, Direction::Down).unwrap();
    desk.there_and_back(&over);
    desk.there_and_back(&operations::move_agenda_item(&desk.council, filled.item, Direction::Down).unwrap());
    let row = RegisterRow {
        number: 1,
        year: 2027,
        project: "Fra en tabell".to_owned(),
        organisations: vec!["Arkivverket".to_owned(), "Helt ny etat".to_owned()],
        ministry: "Kulturdepartementet".to_owned(),
        size: None,
    };
    let import = register::import(&desk.council, "tabell.csv", &[row], now());
    assert_eq!((import.added, import.skipped.len()), (1, 0));
    desk.there_and_back(&import.operation);

    let meeting = desk.council.meetings.get(filled.meeting).unwrap().clone();
    desk.there_and_back(&operations::remember_invitation(&meeting, 3, "ab12"));

    for &field in Field::ALL {
        if !desk.walked.contains(&field.operation) {
            let id = desk.row_with(field, &filled);
            desk.there_and_back(&Operation::set(field, id, value_of(field, &filled)));
        }
    }

    desk.walk_planning(&filled);
    desk.walk_ends(&filled);
    desk.end_members(&filled.members);
    let ended = desk.ended(HistoryOf::Case(filled.case));
    let question: Vec<_> = ended.iter().filter(|row| row.row.id == filled.question).collect();
    let back = operations::bring_back(&desk.council, &question).unwrap();
    desk.there_and_back(&back);
    let of = HistoryOf::Row(Table::Case, filled.case);
    desk.run(&Operation::set(Field::CASE_TITLE, filled.case, "Et annet navn"));
    let title = desk.history(of).entries[0].seq;
    desk.run(&Operation::set(Field::CASE_TITLE, filled.case, "Et tredje navn"));
    let change = desk.change(of, title).rows.remove(0);
    desk.there_and_back(&operations::restore_earlier(&change, None).unwrap());

    // What makes the file is the one step that cannot be taken back in it.
    let mut all: BTreeSet<OperationName> = OperationName::ALL.iter().copied().collect();
    assert!(all.remove(&OperationName::CreateCouncil));
    assert_eq!(desk.walked, all);
}

#[test]
fn every_field_undone_and_redone_gives_the_same_rows() {
    let mut desk = Desk::new();
    let filled = desk.fill();
    for &field in Field::ALL {
        let id = desk.row_with(field, &filled);
        desk.there_and_back(&Operation::set(field, id, value_of(field, &filled)));
        if field.may_be_empty {
            let is_text = matches!(value_of(field, &filled), Value::String(text) if text.contains("æøå"));
            let empty = if is_text { json!("") } else { Value::Null };
            desk.there_and_back(&Operation::set(field, id, empty));
        }
    }
}

/// A value that the field's type knows, and that is not there before.
fn value_of(field: Field, filled: &Filled) -> Value {
    match field.column {
        "year" => json!(2031),
        "kind" if field.table == Table::Meeting => json!("pre_meeting"),
        "kind" if field.table == Table::MemberTie => json!("office"),
        "kind" if field.table == Table::Note => json!("decision"),
        "kind" => json!("programme"),
        "role" => json!("secretariat"),
        "answer" => json!("no_ties"),
        "decision" => json!("impartial"),
        "organisation_id" => json!(filled.members.organisation),
        "speaker_id" => json!(filled.guest),
        "stated_size" => json!("large"),
        "phase" if field.table == Table::Advice => json!("shape_together"),
        "phase" => json!("concept"),
        "financing" => json!("stimulab"),
        "crossing" => json!("across_sectors"),
        "life_event" => json!("having_children"),
        "theme" => json!(6),
        "certainty" => json!("high"),
        "note_kind" => json!("decision"),
        "starts_at" => json!("10:30"),
        "ends_at" => json!("12:15"),
        "cancelled_at" => json!(now().to_string()),
        "presence" => json!("absent"),
        "minutes" => json!(25),
        // Those of December are days off, the note is private, the advice a draft and the paper in the pack before, all else is not.
        "december_days_off" | "is_private" | "is_draft" | "is_in_pack" => json!(0),
        "ks_scheme" | "held_outside" | "is_digital" => json!(1),
        "addressee" => json!("ministry"),
        "owner_id" => json!(filled.member),
        "question_id" => json!(filled.question),
        "case_id" => json!(filled.case),
        "status" => json!("sent"),
        "language_form" => json!("nn"),
        // The letter and the minutes are in nynorsk before.
        "form" => json!("nb"),
        column if column.ends_with("_on") || column.ends_with("_date") => json!("2027-03-01"),
        column => json!(format!("{column} æøå 😀\n«#panic()» \\ \" '")),
    }
}
