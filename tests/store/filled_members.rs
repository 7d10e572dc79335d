//! People, their terms and ties, and what is asked, answered and decided of them and a case, each by its own operation.

use jiff::civil::date;
use radslag::domain::operations::{self, Decision};
use radslag::domain::{Id, MemberRole, MemberTerm, MemberTie, OperationName, RecusalDecision, TieAnswer, TieKind};
use radslag::exchange::legal::bring_provisions;
use rusqlite::Connection;

use super::common::{Desk, now};

/// The keys of what [`Desk::fill_members`] writes.
pub struct Members {
    pub member: Id,
    pub term: Id,
    pub tie: Id,
    pub recusal: Id,
    /// An organisation that the tie is not to.
    pub organisation: Id,
}

impl Desk {
    /// A member with a term and a tie, asked about a case, recused, out of the room and back.
    pub fn fill_members(&mut self, case: Id, meeting: Id) -> Members {
        let from = date(2024, 1, 1);
        let (member, operation) = operations::add_member("Medlem 1", "M1", MemberRole::Member, from);
        self.there_and_back(&operation);
        let term = MemberTerm::new(member, MemberRole::Member, date(2026, 1, 1));
        self.there_and_back(&operations::add_term(term.clone()));
        let later = MemberTerm {
            role: MemberRole::Leader,
            from_date: date(2026, 2, 1),
            to_date: Some(date(2027, 1, 31)),
            ..term.clone()
        };
        self.there_and_back(&operations::edit_term(&term, &later).unwrap());
        assert_eq!(operations::edit_term(&later, &later), None);
        let tie = MemberTie {
            organisation_name: "Øvingsetaten «A/S» 😀".to_owned(),
            ..MemberTie::new(member, TieKind::Other)
        };
        self.there_and_back(&operations::add_tie(tie.clone()));
        let organisation = self.council.organisations.iter().next().unwrap().id;
        let known = MemberTie {
            organisation_id: self.council.organisations.iter().next_back().map(|row| row.id),
            organisation_name: String::new(),
            kind: TieKind::Employer,
            description: "avdelingsdirektør".to_owned(),
            from_date: Some(date(2019, 2, 1)),
            to_date: Some(date(2023, 8, 31)),
            ..tie.clone()
        };
        assert_ne!(known.organisation_id, Some(organisation));
        self.there_and_back(&operations::edit_tie(&tie, &known).unwrap());
        assert_eq!(operations::edit_tie(&known, &known), None);

        let key = (member, case);
        let today = date(2026, 11, 2);
        self.there_and_back(&operations::ask_again(&self.council, meeting, today).unwrap());
        let answer = operations::answer_impartiality(&self.council, key, TieAnswer::Ties, "Leder der", today);
        self.there_and_back(&answer);
        let decision = Decision {
            decision: RecusalDecision::Recused,
            ground: "Leder direktoratet".to_owned(),
            by: "Rådet".to_owned(),
            on: today,
        };
        self.there_and_back(&operations::decide_impartiality(&self.council, key, &decision));
        let at = date(2026, 11, 13).at(13, 5, 0, 0);
        self.there_and_back(&operations::leave_room(&self.council, member, case, at));
        let back = date(2026, 11, 13).at(13, 40, 0, 0);
        self.there_and_back(&operations::return_to_room(&self.council, member, case, back).unwrap());
        // Out once more: both times are kept, also where it is taken back.
        let again = date(2026, 11, 13).at(13, 45, 0, 0);
        self.there_and_back(&operations::leave_room(&self.council, member, case, again));
        assert_eq!(self.council.recusal(member, case).unwrap().absences().len(), 2);
        self.there_and_back(&operations::return_to_room(&self.council, member, case, again).unwrap());
        let held = date(2026, 11, 13);
        let (early, back) = (Some(held.at(13, 44, 0, 0)), held.at(13, 50, 0, 0));
        self.there_and_back(&operations::set_absence(&self.council, key, held, (early, Some(back))).unwrap());
        assert_eq!(
            operations::set_absence(&self.council, key, held, (early, Some(back))),
            None
        );
        assert_eq!(
            operations::set_absence(&self.council, key, held, (Some(back), early)),
            None
        );
        assert_eq!(operations::set_absence(&self.council, key, held, (None, early)), None);
        // What is put right of another meeting stands beside it.
        let other = date(2027, 1, 8);
        let late = (Some(other.at(9, 0, 0, 0)), Some(other.at(9, 30, 0, 0)));
        self.there_and_back(&operations::set_absence(&self.council, key, other, late).unwrap());
        let row = self.council.recusal(member, case).unwrap();
        assert_eq!((row.absences_on(held).len(), row.absences_on(other).len()), (2, 1));

        // As in a file from before the provisions came with the program.
        let connection = Connection::open(&self.path).unwrap();
        connection.execute("DELETE FROM legal_reference", []).unwrap();
        drop(connection);
        self.council = self.store.council().unwrap();
        self.there_and_back(&bring_provisions(&self.council).unwrap());
        assert_eq!(bring_provisions(&self.council), None);
        Members {
            member,
            term: term.id,
            tie: tie.id,
            recusal: self.council.recusal(member, case).unwrap().id,
            organisation,
        }
    }

    /// Takes the term, the tie and the member out of use.
    pub fn end_members(&mut self, members: &Members) {
        let council = &self.council;
        let ended = [
            operations::end(
                OperationName::EndMemberTerm,
                council.member_terms.get(members.term).unwrap(),
                now(),
            ),
            operations::end(
                OperationName::EndMemberTie,
                council.member_ties.get(members.tie).unwrap(),
                now(),
            ),
            operations::end(
                OperationName::EndMember,
                council.members.get(members.member).unwrap(),
                now(),
            ),
        ];
        for operation in ended {
            self.there_and_back(&operation);
        }
    }
}
