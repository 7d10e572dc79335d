use jiff::Timestamp;
use jiff::civil::{date, time};

use super::*;
use crate::domain::RecusalDecision;
use crate::domain::{Field, Member, MemberRole, MemberTerm, Operation, Recusal, Row, operations};

fn now() -> Timestamp {
    "2026-11-20T09:30:00Z".parse().unwrap()
}

/// The day it is in these tests, and the meeting's, three weeks later: documents are due on 26 November.
const TODAY: Date = date(2026, 11, 20);
const HELD_ON: Date = date(2026, 12, 10);

struct Desk {
    council: Council,
    meeting: Id,
}

impl Desk {
    fn new() -> Self {
        let mut council = Council::default();
        operations::create_council("Rådet".to_owned(), &[], now()).apply(&mut council);
        let (meeting, operation) = operations::add_meeting(HELD_ON, now());
        operation.apply(&mut council);
        Self { council, meeting }
    }

    fn case(&mut self, documents_on: Option<Date>) -> Id {
        let (case, operation) = operations::add_case(&self.council, "Ett kart", "Eksempeletaten", "", 2026, now());
        operation.apply(&mut self.council);
        if let Some(day) = documents_on {
            Operation::set(Field::CASE_DOCUMENTS_ON, case, day).apply(&mut self.council);
        }
        let (_, item) = operations::add_agenda_item(&self.council, self.meeting, Some(case), "");
        item.apply(&mut self.council);
        case
    }

    fn member(&mut self, role: MemberRole, to_date: Option<Date>) -> Id {
        let id = Id::new();
        self.council.put(Row::from(Member {
            id,
            name: "Medlem".to_owned(),
            initials: String::new(),
            employer: String::new(),
            email: String::new(),
            ended_at: None,
        }));
        self.council.put(Row::from(MemberTerm {
            id: Id::new(),
            member_id: id,
            role,
            from_date: date(2020, 1, 1),
            to_date,
            ended_at: None,
        }));
        let (_, operation) = operations::add_participant(&self.council, self.meeting, id).unwrap();
        operation.apply(&mut self.council);
        id
    }

    fn set(&mut self, field: Field, value: impl serde::Serialize) {
        Operation::set(field, self.meeting, value).apply(&mut self.council);
    }

    fn warnings(&self, today: Date) -> Vec<Warning> {
        let meeting = self.council.meetings.get(self.meeting).unwrap();
        warnings(&self.council, meeting, today)
    }
}

#[test]
fn a_case_on_two_agendas_to_come_is_told_with_the_other_day() {
    let mut desk = Desk::new();
    let case = desk.case(Some(date(2026, 11, 25)));
    assert_eq!(desk.warnings(TODAY), []);
    let (other, added) = operations::add_meeting(date(2026, 11, 26), now());
    added.apply(&mut desk.council);
    let (_, item) = operations::add_agenda_item(&desk.council, other, Some(case), "");
    item.apply(&mut desk.council);
    let held_on = date(2026, 11, 26);
    assert_eq!(desk.warnings(TODAY), [Warning::AlsoOn { case, held_on }]);
    // A pre-meeting takes nothing from the council, and what is over is no agenda to come.
    assert_eq!(desk.warnings(date(2026, 11, 27)), []);
    Operation::set(Field::MEETING_KIND, other, MeetingKind::PreMeeting).apply(&mut desk.council);
    assert_eq!(desk.warnings(TODAY), []);
}

#[test]
fn documents_that_come_late_are_told_with_their_days() {
    let mut desk = Desk::new();
    let due_on = date(2026, 11, 26);
    let late = desk.case(Some(date(2026, 12, 1)));
    desk.case(Some(due_on));
    let missing = desk.case(None);
    let after = desk.case(Some(date(2026, 12, 11)));
    let late = Warning::DocumentsLate {
        case: late,
        came_on: date(2026, 12, 1),
        due_on,
    };
    let after = Warning::DocumentsAfter {
        case: after,
        dated_on: date(2026, 12, 11),
    };
    // On the day they are due, what is not in is not late.
    assert_eq!(desk.warnings(due_on), [late, after]);
    let missing = Warning::DocumentsMissing { case: missing, due_on };
    assert_eq!(desk.warnings(date(2026, 11, 27)), [late, missing, after]);
    // When the meeting was held, only what cannot be stays.
    assert_eq!(desk.warnings(date(2026, 12, 11)), [after]);
    desk.set(Field::MEETING_CANCELLED_AT, now().to_string());
    assert_eq!(desk.warnings(TODAY), []);
}

#[test]
fn who_has_no_term_on_the_day_is_told_with_its_end() {
    let mut desk = Desk::new();
    desk.member(MemberRole::Leader, Some(HELD_ON));
    let gone = desk.member(MemberRole::Member, Some(date(2026, 12, 9)));
    let warning = Warning::NoTerm {
        member: gone,
        term: TermOn::Ended(date(2026, 12, 9)),
    };
    assert_eq!(desk.warnings(TODAY), [warning]);
    desk.set(Field::MEETING_HELD_ON, date(2026, 12, 9));
    assert_eq!(desk.warnings(TODAY), []);
}

#[test]
fn fewer_than_the_settings_ask_for_are_told_also_without_the_recused() {
    let mut desk = Desk::new();
    let case = desk.case(Some(date(2026, 11, 1)));
    let members = [MemberRole::Leader, MemberRole::Member, MemberRole::Member].map(|role| desk.member(role, None));
    desk.member(MemberRole::Secretariat, None);
    let settings = |value: &str| [(SettingName::FewestPresent, value.to_owned())];
    for (value, warnings) in [
        ("3", vec![]),
        ("4", vec![Warning::TooFew { expected: 3, fewest: 4 }]),
        // What is no number asks for nothing.
        ("0", vec![]),
        ("noen", vec![]),
        ("", vec![]),
        (" 3 ", vec![]),
    ] {
        let settings = settings(value);
        let settings: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
        operations::set_settings(&desk.council, &settings).apply(&mut desk.council);
        assert_eq!(desk.warnings(TODAY), warnings, "{value}");
    }
    desk.council.put(Row::from(Recusal {
        decision: Some(RecusalDecision::Recused),
        ..Recusal::new(case, members[1])
    }));
    let for_case = Warning::TooFewForCase {
        case,
        expected: 2,
        fewest: 3,
    };
    assert_eq!(desk.warnings(TODAY), [for_case]);
    // One who sends word that they cannot come is not counted.
    let away = desk
        .council
        .participants
        .of(desk.meeting)
        .find(|one| one.member_id == Some(members[2]))
        .unwrap()
        .id;
    operations::set_presence(away, Presence::Absent).apply(&mut desk.council);
    assert_eq!(desk.warnings(TODAY), [Warning::TooFew { expected: 2, fewest: 3 }]);
}

#[test]
fn an_end_before_the_start_and_an_agenda_too_long_are_told() {
    let mut desk = Desk::new();
    let (item, operation) = operations::add_agenda_item(&desk.council, desk.meeting, None, "Årsplan");
    operation.apply(&mut desk.council);
    Operation::set(Field::AGENDA_ITEM_MINUTES, item, 72).apply(&mut desk.council);
    desk.set(Field::MEETING_STARTS_AT, "09:00");
    desk.set(Field::MEETING_ENDS_AT, "10:00");
    assert_eq!(desk.warnings(TODAY), [Warning::TooLong { minutes: 12 }]);
    desk.set(Field::MEETING_ENDS_AT, "08:00");
    let wrong = Warning::EndBeforeStart {
        starts_at: time(9, 0, 0, 0),
        ends_at: time(8, 0, 0, 0),
    };
    assert_eq!(desk.warnings(TODAY), [wrong]);
    // After midnight there is room.
    desk.set(Field::MEETING_STARTS_AT, "23:30");
    desk.set(Field::MEETING_ENDS_AT, "00:45");
    assert_eq!(desk.warnings(TODAY), []);
}
