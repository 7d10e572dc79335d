//! What a member has prepared before a meeting: what goes with the contribution, and what stays in the copy.

use crate::domain::contributed::{Contributed, What};
use crate::domain::{AgendaItem, CaseTexts, Council, Id, Note, NoteKind, Row, SettingName};

/// The cases of a meeting as a member prepares them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnAgenda {
    /// The place on the agenda, counted from 0, and the case: those that may be prepared, in order.
    pub cases: Vec<(usize, Id)>,
    /// How many cases the member is recused from. They are never named.
    pub recused: usize,
    /// How many cases the member is recused from that are not in this copy at all, in this meeting or another.
    pub withheld: usize,
}

/// The cases on a meeting's agenda that `member` may prepare: all that the member is not recused from. One who is none of
/// the members may prepare all. `items` is the agenda in order.
#[must_use]
pub fn own_agenda(council: &Council, items: &[&AgendaItem], member: Option<Id>) -> OwnAgenda {
    let withheld = council.setting(SettingName::CopyWithheld);
    let mut own = OwnAgenda {
        withheld: withheld.and_then(|count| count.parse().ok()).unwrap_or_default(),
        ..OwnAgenda::default()
    };
    for (place, item) in items.iter().enumerate() {
        let Some(case) = item.case_id.filter(|case| council.case_is_in_use(*case)) else {
            continue;
        };
        if member.is_some_and(|member| council.is_recused(member, case)) {
            own.recused += 1;
        } else if own.cases.iter().all(|(_, other)| *other != case) {
            own.cases.push((place, case));
        }
    }
    own
}

/// How much of each kind the next contribution has in it. All of it is told in one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outgoing {
    pub assessments: usize,
    /// Recommendations the member proposes.
    pub proposals: usize,
    /// Notes that the member shares.
    pub shared_notes: usize,
    pub comments: usize,
    /// Answers on habilitet.
    pub answers: usize,
    /// Other words in what all share.
    pub texts: usize,
}

impl Outgoing {
    /// Counts what there is to send.
    #[must_use]
    pub fn of(items: &[Contributed]) -> Self {
        let mut sum = Self::default();
        for item in items {
            *match &item.what {
                What::Answer(_) => &mut sum.answers,
                What::Text { .. } => &mut sum.texts,
                What::Own { row, .. } => match row.as_ref() {
                    Row::Assessment(_) => &mut sum.assessments,
                    Row::Note(_) => &mut sum.shared_notes,
                    Row::Comment(_) => &mut sum.comments,
                    _ => &mut sum.proposals,
                },
            } += 1;
        }
        sum
    }

    /// How much it is together.
    #[must_use]
    pub fn total(&self) -> usize {
        self.assessments + self.proposals + self.shared_notes + self.comments + self.answers + self.texts
    }
}

/// How much of what a member has prepared stays in the copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Talking points: they never leave the copy.
    pub talking_points: usize,
    /// Notes for oneself.
    pub own_notes: usize,
    /// Assessments and proposals held back.
    pub held_back: usize,
}

impl Kept {
    /// How much it is together.
    #[must_use]
    pub fn total(&self) -> usize {
        self.talking_points + self.own_notes + self.held_back
    }
}

/// Counts what stays of what `member` has prepared of these cases, whose long texts `texts` gives where they are loaded.
#[must_use]
pub fn kept<'a>(texts: impl Fn(Id) -> Option<&'a CaseTexts>, cases: &[Id], member: Option<Id>) -> Kept {
    let mut sum = Kept::default();
    for case in cases {
        let Some(texts) = texts(*case) else { continue };
        let is_own = |writer: Option<Id>| member.is_some() && writer == member;
        let assessments = texts.assessments.of(*case);
        sum.held_back += assessments
            .filter(|row| row.is_private && is_own(row.member_id) && !row.body.trim().is_empty())
            .count();
        let proposals = texts.proposals.of(*case).filter(|row| {
            let is_empty = row.headline.trim().is_empty() && row.body.trim().is_empty();
            row.is_private && is_own(row.member_id) && !is_empty && row.decision.is_none()
        });
        sum.held_back += proposals.count();
        for note in texts.notes.of(*case) {
            count_note(&mut sum, note);
        }
    }
    sum
}

fn count_note(sum: &mut Kept, note: &Note) {
    if note.body.trim().is_empty() {
        return;
    }
    if note.kind == NoteKind::TalkingPoint {
        sum.talking_points += 1;
    } else if note.is_private {
        sum.own_notes += 1;
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::domain::{
        Assessment, Case, Meeting, NoteOn, Proposal, Recusal, RecusalDecision, Setting, Write,
        operations::{self, add_agenda_item},
    };

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn assessment(case: Id, member: Id, body: &str, is_private: bool) -> Assessment {
        Assessment {
            id: Id::new(),
            case_id: case,
            member_id: Some(member),
            theme: None,
            body: body.to_owned(),
            certainty: None,
            is_private,
            written_at: NOW,
            ended_at: None,
        }
    }

    fn proposal(case: Id, member: Id, headline: &str, is_private: bool) -> Proposal {
        let (_, operation) = operations::add_proposal(case, Some(member), None, NOW);
        let Some(Write::Insert(row)) = operation.writes.into_iter().next() else {
            panic!("a proposal")
        };
        let crate::domain::Row::Proposal(mut row) = *row else {
            panic!("a proposal")
        };
        row.headline = headline.to_owned();
        row.is_private = is_private;
        row
    }

    #[test]
    fn what_is_private_or_held_back_stays_and_nothing_of_others_is_counted() {
        let (case, me, other) = (Id::new(), Id::new(), Id::new());
        let mut texts = CaseTexts::default();
        for row in [
            assessment(case, me, "Styringen er uklar", false),
            assessment(case, me, " ", false),
            assessment(case, me, "Bare for meg", true),
            assessment(case, other, "En annens", false),
        ] {
            texts.put(row.into());
        }
        for row in [
            proposal(case, me, "Mål først", false),
            proposal(case, me, "", false),
            proposal(case, me, "Venter", true),
            proposal(case, other, "En annens", false),
        ] {
            texts.put(row.into());
        }
        let note = |kind, is_private, author: Id| Note {
            kind,
            is_private,
            author_id: Some(author),
            ..Note::new(NoteOn::Case(case), "Ord", NOW)
        };
        for row in [
            note(NoteKind::TalkingPoint, true, me),
            // One that was not marked as private is a talking point all the same.
            note(NoteKind::TalkingPoint, false, me),
            note(NoteKind::Note, true, me),
            note(NoteKind::Note, false, me),
            note(NoteKind::Note, false, other),
        ] {
            texts.put(row.into());
        }
        let texts = |of: Id| (of == case).then_some(&texts);
        let expected = Kept {
            talking_points: 2,
            own_notes: 1,
            held_back: 2,
        };
        assert_eq!(kept(texts, &[case], Some(me)), expected);
        assert_eq!(kept(texts, &[case], None).held_back, 0);
        assert_eq!(kept(texts, &[], Some(me)).total(), 0);
    }

    #[test]
    fn all_that_goes_is_told_once() {
        let (case, me) = (Id::new(), Id::new());
        let own = |row: Row| What::Own {
            row: Box::new(row),
            base: None,
        };
        let whats = [
            own(assessment(case, me, "Styringen er uklar", false).into()),
            own(proposal(case, me, "Mål først", false).into()),
            own(Note::new(NoteOn::Case(case), "Ord", NOW).into()),
            What::Answer(Box::new(Recusal::new(case, me))),
            What::Answer(Box::new(Recusal::new(Id::new(), me))),
        ];
        let items: Vec<Contributed> = whats.into_iter().map(|what| Contributed { what, at: NOW }).collect();
        let sum = Outgoing::of(&items);
        let expected = Outgoing {
            assessments: 1,
            proposals: 1,
            shared_notes: 1,
            answers: 2,
            ..Outgoing::default()
        };
        assert_eq!((sum, sum.total()), (expected, items.len()));
    }

    #[test]
    fn a_case_one_is_recused_from_is_counted_and_left_out() {
        let mut council = Council::default();
        let meeting = Meeting::new(jiff::civil::date(2026, 12, 10), NOW);
        let me = Id::new();
        let mut cases = Vec::new();
        for title in ["En", "To", "Tre"] {
            let case = Case::new(Id::new(), title.to_owned(), 2026, NOW);
            cases.push(case.id);
            council.put(case.into());
        }
        for case in [Some(cases[0]), None, Some(cases[1]), Some(cases[2]), Some(cases[0])] {
            add_agenda_item(&council, meeting.id, case, "").1.apply(&mut council);
        }
        let mut recusal = Recusal::new(cases[1], me);
        council.put(recusal.clone().into());
        let of = |council: &Council, member| own_agenda(council, &council.agenda(meeting.id), member);
        assert_eq!(
            of(&council, Some(me)).cases,
            [(0, cases[0]), (2, cases[1]), (3, cases[2])]
        );
        recusal.decision = Some(RecusalDecision::Recused);
        council.put(recusal.into());
        let own = of(&council, Some(me));
        assert_eq!((own.cases, own.recused), (vec![(0, cases[0]), (3, cases[2])], 1));
        assert_eq!(of(&council, None).cases.len(), 3);
        assert_eq!(of(&council, Some(Id::new())).recused, 0);
        assert_eq!(own.withheld, 0);
        // What is not in the file is told by the file.
        let name = SettingName::CopyWithheld;
        council.put(
            Setting {
                id: name.id(),
                name,
                value: "2".to_owned(),
            }
            .into(),
        );
        assert_eq!(of(&council, Some(me)).withheld, 2);
    }
}
