use jiff::Timestamp;
use jiff::civil::date;

use super::*;
use crate::domain::operations::{
    self, Decision, add_case, add_member, add_tie, answer_impartiality, ask_again, decide_impartiality, leave_room,
    return_to_room,
};
use crate::domain::{
    AgendaItem, CaseOrganisation, Field, Meeting, MemberRole, MemberTie, Operation, OrganisationName,
    OrganisationParent, OrganisationRole, TieKind, Write,
};

const TODAY: Date = date(2026, 11, 17);

fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

/// A council with one meeting, one case on its agenda and one member.
struct Desk {
    council: Council,
    case: Id,
    meeting: Id,
    member: Id,
}

impl Desk {
    fn new() -> Self {
        let mut council = Council::default();
        let (case, operation) = add_case(
            &council,
            "Prøveregisteret 2.0",
            "Prøvedirektoratet",
            "Prøvedepartementet",
            2026,
            now(),
        );
        operation.apply(&mut council);
        let meeting = Meeting::new(date(2026, 12, 10), now());
        let id = meeting.id;
        council.meetings.put(meeting);
        council.agenda_items.put(AgendaItem::new(id, Some(case), "", 1.0));
        let (member, operation) = add_member("Medlem 6", "M6", MemberRole::Member, date(2024, 1, 1));
        operation.apply(&mut council);
        Self {
            council,
            case,
            meeting: id,
            member,
        }
    }

    fn run(&mut self, operation: Operation) {
        operation.apply(&mut self.council);
    }

    fn tie(&mut self, body: &str, from: Option<Date>, to: Option<Date>) -> Id {
        let tie = MemberTie {
            organisation_name: body.to_owned(),
            from_date: from,
            to_date: to,
            ..MemberTie::new(self.member, TieKind::Employer)
        };
        let id = tie.id;
        self.run(add_tie(tie));
        id
    }

    fn employ(&mut self, employer: &str) {
        let mut member = self.council.members.get(self.member).unwrap().clone();
        member.employer = employer.to_owned();
        self.council.members.put(member);
    }

    fn agency(&self) -> Id {
        let parts = self.council.case_organisations.of(self.case);
        let mut agencies = parts.filter(|part| part.role == OrganisationRole::Agency);
        agencies.next().unwrap().organisation_id
    }

    fn body(&mut self, name: &str) -> Id {
        let (id, writes) = operations::new_organisation(name, None);
        self.run(Operation::new(
            crate::domain::OperationName::EditOrganisation,
            writes.into(),
        ));
        id
    }

    fn grid(&self) -> Grid {
        Grid::of(&self.council, self.meeting, None, TODAY)
    }

    fn found(&self) -> Vec<Match> {
        self.grid().cell(0, 0).unwrap().matches.clone()
    }

    fn standing(&self) -> Standing {
        self.grid().cell(0, 0).unwrap().standing.clone()
    }
}

#[test]
fn an_employer_of_now_and_one_of_before_the_case_began_are_pointed_out_with_their_days() {
    let mut desk = Desk::new();
    assert_eq!(desk.found(), []);
    desk.employ("  PRØVEDIREKTORATET");
    let found = desk.found();
    assert_eq!(found.len(), 1);
    assert!(found[0].tie.is_now);
    assert_eq!(
        (found[0].part.part, found[0].part.body.as_str()),
        (Part::Agency, "Prøvedirektoratet")
    );

    desk.employ("Et helt annet sted");
    let days = (Some(date(2009, 2, 1)), Some(date(2013, 8, 31)));
    desk.tie("Prøvedirektoratet", days.0, days.1);
    let found = desk.found();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].tie.period.from, found[0].tie.period.to), days);
    assert!(!found[0].tie.is_now);
    assert!(matches!(desk.standing(), Standing::Match(_)));
}

#[test]
fn an_employer_that_stands_by_name_and_as_a_tie_is_one_match() {
    let mut desk = Desk::new();
    desk.employ("Prøvedirektoratet");
    desk.tie("Prøvedirektoratet", Some(date(2020, 1, 1)), None);
    assert_eq!(desk.found().len(), 1);
    // One who came back is pointed out for both times.
    desk.tie("Prøvedirektoratet", Some(date(2001, 1, 1)), Some(date(2005, 1, 1)));
    let found = desk.found();
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].tie.period.to, None, "what goes on comes first");
}

#[test]
fn ministry_partner_and_parent_ministry_are_pointed_out() {
    let mut desk = Desk::new();
    desk.employ("Prøvedepartementet");
    assert_eq!(desk.found()[0].part.part, Part::Ministry);

    let partner = desk.body("Øvingsetaten");
    desk.council.case_organisations.put(CaseOrganisation {
        id: Id::new(),
        case_id: desk.case,
        organisation_id: partner,
        role: OrganisationRole::Partner,
        printed_name: "Øvingsetaten og Eksempeltilsynet".to_owned(),
        position: 2.0,
        ended_at: None,
    });
    for employer in ["Øvingsetaten", "Eksempeltilsynet"] {
        desk.employ(employer);
        assert_eq!(desk.found()[0].part.part, Part::Partner);
    }

    let parent = desk.body("Eksempeldepartementet");
    desk.employ("Eksempeldepartementet");
    assert_eq!(desk.found(), []);
    let under = |valid_from, valid_to| OrganisationParent {
        id: Id::new(),
        organisation_id: desk.agency(),
        parent_id: parent,
        valid_from,
        valid_to,
    };
    // It was the parent until the meeting's own day, which is the first that it is not.
    let before = under(None, Some(date(2026, 12, 10)));
    let now = under(Some(date(2026, 12, 10)), None);
    desk.council.organisation_parents.put(before);
    assert_eq!(desk.found(), []);
    desk.council.organisation_parents.put(now);
    let part = desk.found()[0].part.clone();
    assert_eq!((part.part, part.of.as_str()), (Part::Parent, "Prøvedirektoratet"));
    assert_eq!(part.period.from, Some(date(2026, 12, 10)));
}

#[test]
fn a_body_chosen_from_the_register_is_the_same_under_any_of_its_names() {
    let mut desk = Desk::new();
    let agency = desk.agency();
    let tie = MemberTie {
        organisation_id: Some(agency),
        kind: TieKind::Office,
        to_date: Some(date(2018, 5, 31)),
        ..MemberTie::new(desk.member, TieKind::Office)
    };
    desk.run(add_tie(tie));
    desk.council.organisation_names.put(OrganisationName {
        id: Id::new(),
        organisation_id: agency,
        name: "Prøvetilsynet".to_owned(),
        form: None,
        valid_from: Some(date(2010, 1, 1)),
        valid_to: Some(date(2019, 1, 1)),
    });
    let found = desk.found();
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].tie.kind, found[0].tie.body.as_str()),
        (TieKind::Office, "Prøvetilsynet")
    );
}

#[test]
fn an_old_name_counts_in_the_days_it_was_held() {
    let mut desk = Desk::new();
    let agency = desk.agency();
    desk.council.organisation_names.put(OrganisationName {
        id: Id::new(),
        organisation_id: agency,
        name: "Prøvetilsynet".to_owned(),
        form: None,
        valid_from: Some(date(2010, 1, 1)),
        valid_to: Some(date(2019, 1, 1)),
    });
    desk.tie("Prøvetilsynet", Some(date(2019, 1, 1)), None);
    assert_eq!(desk.found(), [], "another body has the name since");
    desk.tie("Prøvetilsynet", Some(date(2018, 12, 31)), Some(date(2020, 1, 1)));
    assert_eq!(desk.found().len(), 1);
}

#[test]
fn rows_out_of_use_point_at_nothing() {
    let mut desk = Desk::new();
    let tie = desk.tie("Prøvedirektoratet", None, None);
    let row = desk.council.member_ties.get(tie).unwrap().clone();
    let end = operations::end(crate::domain::OperationName::EndMemberTie, &row, now());
    desk.run(end);
    assert_eq!(desk.found(), []);
    desk.employ("Prøvedirektoratet");
    let mut part = desk.council.case_organisations.of(desk.case).next().unwrap().clone();
    assert_eq!(part.role, OrganisationRole::Agency);
    part.ended_at = Some(now());
    desk.council.case_organisations.put(part);
    assert_eq!(desk.found(), []);
}

#[test]
fn a_match_is_open_until_somebody_decides_and_a_denial_decides_nothing() {
    let mut desk = Desk::new();
    let key = (desk.member, desk.case);
    assert_eq!(desk.standing(), Standing::NotAsked);
    let ask = ask_again(&desk.council, desk.meeting, date(2026, 11, 2)).unwrap();
    desk.run(ask);
    assert_eq!(desk.standing(), Standing::Asked(date(2026, 11, 2)));
    let again = ask_again(&desk.council, desk.meeting, TODAY).unwrap();
    desk.run(again);
    assert_eq!(ask_again(&desk.council, desk.meeting, TODAY), None, "asked today");
    let grid = desk.grid();
    assert_eq!(
        (grid.unanswered(&desk.council), grid.open_matches(), grid.recused()),
        (1, 0, 0)
    );

    let answer = answer_impartiality(&desk.council, key, TieAnswer::NoTies, "", TODAY);
    desk.run(answer);
    assert_eq!(desk.standing(), Standing::NoTies(Some(TODAY)));
    assert_eq!(
        ask_again(&desk.council, desk.meeting, date(2026, 12, 1)),
        None,
        "answered"
    );
    desk.employ("Prøvedirektoratet");
    assert_eq!(
        (desk.grid().open_matches(), desk.grid().unanswered(&desk.council)),
        (1, 0)
    );
    assert!(!desk.council.is_recused(desk.member, desk.case));

    let tie = answer_impartiality(&desk.council, key, TieAnswer::Ties, "Leder der", TODAY);
    desk.run(tie);
    assert_eq!((desk.grid().open_matches(), desk.grid().open_ties()), (0, 1));
    let decision = Decision {
        decision: RecusalDecision::Recused,
        ground: "Leder direktoratet".to_owned(),
        by: "Rådsleder".to_owned(),
        on: TODAY,
    };
    let decide = decide_impartiality(&desk.council, key, &decision);
    desk.run(decide);
    assert_eq!(desk.standing(), Standing::Recused(Some(TODAY)));
    assert_eq!((desk.grid().open_ties(), desk.grid().recused()), (0, 1));
    assert!(desk.council.is_recused(desk.member, desk.case));
    // An answer that comes later does not touch the ground of the decision.
    let late = answer_impartiality(&desk.council, key, TieAnswer::NoTies, "", TODAY);
    desk.run(late);
    assert_eq!(
        desk.council.recusal(desk.member, desk.case).unwrap().ground,
        "Leder direktoratet"
    );
    let changed = Decision {
        decision: RecusalDecision::Impartial,
        ..decision
    };
    let decide = decide_impartiality(&desk.council, key, &changed);
    desk.run(decide);
    assert!(!desk.council.is_recused(desk.member, desk.case));
    assert_eq!(
        desk.council.recusals.of(desk.case).count(),
        1,
        "one row a member and case"
    );
}

#[test]
fn the_trail_goes_from_the_question_to_the_way_back_into_the_room() {
    let mut desk = Desk::new();
    let key = (desk.member, desk.case);
    let ask = ask_again(&desk.council, desk.meeting, date(2026, 11, 2)).unwrap();
    desk.run(ask);
    let decision = Decision {
        decision: RecusalDecision::Recused,
        ground: "Bestilte det første registeret".to_owned(),
        by: "Rådsleder".to_owned(),
        on: TODAY,
    };
    let decide = decide_impartiality(&desk.council, key, &decision);
    desk.run(decide);
    let at = date(2026, 12, 10).at(13, 5, 0, 0);
    assert_eq!(
        return_to_room(&desk.council, desk.member, desk.case, at),
        None,
        "has not left"
    );
    let leave = leave_room(&desk.council, desk.member, desk.case, at);
    desk.run(leave);
    let early = date(2026, 12, 10).at(13, 4, 0, 0);
    // The clock was put back meanwhile: back is no earlier than out.
    let back = return_to_room(&desk.council, desk.member, desk.case, early).unwrap();
    let row = desk.council.recusal(desk.member, desk.case).unwrap().id;
    assert_eq!(back.writes, [Write::set(Field::RECUSAL_RETURNED_AT, row, at)]);
    let back = return_to_room(
        &desk.council,
        desk.member,
        desk.case,
        date(2026, 12, 10).at(13, 40, 0, 0),
    );
    desk.run(back.unwrap());
    let trail = trail(&desk.council, desk.case);
    let told: Vec<_> = trail
        .iter()
        .map(|step| (step.on.unwrap(), step.at, &step.what))
        .collect();
    let time = |hour, minute| Some(Time::constant(hour, minute, 0, 0));
    let decided = What::Decided {
        decision: RecusalDecision::Recused,
        ground: "Bestilte det første registeret".to_owned(),
        by: "Rådsleder".to_owned(),
    };
    assert_eq!(
        told,
        [
            (date(2026, 11, 2), None, &What::Asked),
            (TODAY, None, &decided),
            (date(2026, 12, 10), time(13, 5), &What::Left),
            (date(2026, 12, 10), time(13, 40), &What::Returned),
        ]
    );
    assert!(trail.iter().all(|step| step.who == "Medlem 6"));
}

#[test]
fn a_members_own_grid_has_the_members_row_alone() {
    let mut desk = Desk::new();
    let (other, operation) = add_member("Medlem 7", "M7", MemberRole::Member, date(2024, 1, 1));
    desk.run(operation);
    assert_eq!(desk.grid().members, [desk.member, other]);
    let own = Grid::of(&desk.council, desk.meeting, Some(other), TODAY);
    assert_eq!(own.members, [other]);
    assert_eq!(own.place(desk.member, desk.case), None);
    assert_eq!(own.cell(0, 0).unwrap().member, other);
    assert_eq!((own.cell(0, 1), own.cell(1, 0)), (None, None));
}

#[test]
fn the_provision_is_the_one_that_holds_on_the_day() {
    let mut council = Council::default();
    assert_eq!(provision(&council, TODAY), None);
    let row = |citation: &str, valid_from, valid_to| LegalReference {
        id: Id::new(),
        name: LegalMatter::Impartiality,
        citation: citation.to_owned(),
        valid_from,
        valid_to,
    };
    let change = date(2027, 1, 1);
    council.legal_references.put(row("eldre lov § 6", None, Some(change)));
    council.legal_references.put(row("ny lov § 27", Some(change), None));
    council.legal_references.put(LegalReference {
        name: LegalMatter::Exemption,
        ..row("offl. § 13", None, None)
    });
    assert_eq!(provision(&council, TODAY).unwrap().citation, "eldre lov § 6");
    assert_eq!(provision(&council, change).unwrap().citation, "ny lov § 27");
}
