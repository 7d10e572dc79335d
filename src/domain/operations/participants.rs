//! Who takes part in a meeting.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Name;
use crate::domain::{Council, Field, Id, MeetingKind, MemberRole, Operation, Participant, Presence, Write};

/// Someone takes part in a meeting already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlreadyThere(
    /// The participant they are.
    pub Id,
);

/// Invites someone of the council or its secretariat to a meeting. Gives the participant's key too.
///
/// # Errors
/// Where they take part already.
pub fn add_participant(council: &Council, meeting: Id, member: Id) -> Result<(Id, Operation), AlreadyThere> {
    let mut there = council.participants.of(meeting);
    if let Some(own) = there.find(|one| one.member_id == Some(member)) {
        return Err(AlreadyThere(own.id));
    }
    Ok(add(Participant::member(meeting, member)))
}

/// Invites a guest to a meeting by name and role, for a case or for all of it, and gives them letters of their own there.
/// Gives the participant's key too.
///
/// # Errors
/// Where a guest of that name, role and case takes part already.
pub fn add_guest(
    council: &Council,
    meeting: Id,
    (name, role): (&str, &str),
    case: Option<Id>,
) -> Result<(Id, Operation), AlreadyThere> {
    let same = |one: &&Participant| {
        one.member_id.is_none() && (one.guest_name.as_str(), one.guest_role.as_str(), one.case_id) == (name, role, case)
    };
    if let Some(own) = council.participants.of(meeting).find(same) {
        return Err(AlreadyThere(own.id));
    }
    Ok(add(Participant {
        guest_role: role.to_owned(),
        case_id: case,
        initials: initials(council, meeting, name),
        ..Participant::guest(meeting, name)
    }))
}

/// A guest who is at a meeting, known by the letters notes name them by alone. Gives the participant's key too.
#[must_use]
pub fn add_guest_by_letters(meeting: Id, case: Option<Id>, letters: &str) -> (Id, Operation) {
    add(Participant {
        case_id: case,
        initials: letters.to_owned(),
        presence: Presence::Present,
        ..Participant::guest(meeting, "")
    })
}

/// Corrects what a guest is called, what they are and which case they come for. Their letters stay: notes are known by them.
#[must_use]
pub fn edit_guest(participant: Id, (name, role): (&str, &str), case: Option<Id>) -> Operation {
    let writes = vec![
        Write::set(Field::PARTICIPANT_GUEST_NAME, participant, name),
        Write::set(Field::PARTICIPANT_GUEST_ROLE, participant, role),
        Write::set(Field::PARTICIPANT_CASE, participant, case),
    ];
    Operation::new(Name::EditParticipant, writes)
}

fn add(participant: Participant) -> (Id, Operation) {
    let id = participant.id;
    (
        id,
        Operation::new(Name::AddParticipant, vec![Write::insert(participant)]),
    )
}

/// Whether someone is there, as it is set.
#[must_use]
pub fn set_presence(participant: Id, presence: Presence) -> Operation {
    Operation::set(Field::PARTICIPANT_PRESENCE, participant, presence)
}

/// Takes someone off the list of those who take part.
#[must_use]
pub fn end_participant(participant: &Participant, now: Timestamp) -> Operation {
    super::end(Name::EndParticipant, participant, now)
}

/// Invites those of the council whom a meeting of this kind on this day is for and who are not there yet. None where all
/// are.
#[must_use]
pub fn invite_council(council: &Council, meeting: Id) -> Option<Operation> {
    let row = council.meetings.get(meeting)?;
    let writes = invitations(council, meeting, row.kind, row.held_on);
    (!writes.is_empty()).then(|| Operation::new(Name::AddParticipant, writes))
}

/// The participants to be written for a meeting: everyone whose term holds that day and who is not there.
pub(super) fn invitations(council: &Council, meeting: Id, kind: MeetingKind, held_on: Date) -> Vec<Write> {
    let there: BTreeSet<Id> = council
        .participants
        .of(meeting)
        .filter_map(|participant| participant.member_id)
        .collect();
    let members = council.members.iter().filter(|member| !there.contains(&member.id));
    members
        .filter(|member| council.is_invited(member.id, kind, held_on))
        .map(|member| Write::insert(Participant::member(meeting, member.id)))
        .collect()
}

impl Council {
    /// Whether a meeting of this kind on this day is for a member: a council meeting is for all whose term holds, the others
    /// for the leader and the secretariat, whom the organisation deals with.
    #[must_use]
    pub fn is_invited(&self, member: Id, kind: MeetingKind, held_on: Date) -> bool {
        match self.term_on(member, held_on).role() {
            Some(MemberRole::Leader | MemberRole::Secretariat) => true,
            Some(MemberRole::Member) => kind == MeetingKind::CouncilMeeting,
            None => false,
        }
    }
}

/// Two letters for a guest that nobody else at the meeting has: the first of the first and the last name, else another pair
/// from the name, else a letter and a figure.
fn initials(council: &Council, meeting: Id, name: &str) -> String {
    let there = council
        .participants
        .of(meeting)
        .map(|participant| participant.initials.as_str());
    let members = council.members.iter().map(|member| member.initials.as_str());
    let taken: BTreeSet<String> = there.chain(members).map(str::to_uppercase).collect();
    let letters = |word: &str| -> Vec<char> {
        let plain = word.chars().filter(|letter| letter.is_alphanumeric());
        plain.flat_map(char::to_uppercase).collect()
    };
    let words: Vec<Vec<char>> = name
        .split([' ', '-'])
        .map(letters)
        .filter(|word| !word.is_empty())
        .collect();
    let first = words.first().and_then(|word| word.first()).copied().unwrap_or('G');
    let last = words.iter().skip(1).next_back();
    let of_last = last.into_iter().flatten();
    let of_first = words.first().into_iter().flat_map(|word| word.iter().skip(1));
    let pairs = of_last.chain(of_first).map(|second| format!("{first}{second}"));
    let numbered = (1..).map(|number| format!("{first}{number}"));
    pairs
        .chain(numbered)
        .find(|pair| !taken.contains(pair))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::{Meeting, Member, MemberTerm, Row};

    fn person(council: &mut Council, name: &str, role: MemberRole, to_date: Option<Date>) -> Id {
        let member = Member {
            id: Id::new(),
            name: name.to_owned(),
            initials: String::new(),
            employer: String::new(),
            email: String::new(),
            ended_at: None,
        };
        let term = MemberTerm {
            id: Id::new(),
            member_id: member.id,
            role,
            from_date: date(2024, 1, 1),
            to_date,
            ended_at: None,
        };
        let id = member.id;
        council.put(Row::from(member));
        council.put(Row::from(term));
        id
    }

    #[test]
    fn nobody_takes_part_twice() {
        let mut council = Council::default();
        let member = person(&mut council, "Medlem 1", MemberRole::Member, None);
        let meeting = Id::new();
        let (id, operation) = add_participant(&council, meeting, member).unwrap();
        operation.apply(&mut council);
        assert_eq!(add_participant(&council, meeting, member), Err(AlreadyThere(id)));
        assert!(
            add_participant(&council, Id::new(), member).is_ok(),
            "of another meeting"
        );
        // Taken off the list, they may come again.
        let row = council.participants.get(id).unwrap().clone();
        end_participant(&row, Timestamp::UNIX_EPOCH).apply(&mut council);
        assert!(add_participant(&council, meeting, member).is_ok());

        let guest = ("Gjest 1", "direktør");
        let (id, operation) = add_guest(&council, meeting, guest, None).unwrap();
        operation.apply(&mut council);
        assert_eq!(add_guest(&council, meeting, guest, None), Err(AlreadyThere(id)));
        assert!(add_guest(&council, meeting, ("Gjest 1", "rådgiver"), None).is_ok());
    }

    #[test]
    fn guests_have_letters_that_nobody_else_has() {
        let mut council = Council::default();
        let meeting = Id::new();
        let mut given = Vec::new();
        for number in 0..40 {
            let role = format!("rolle {number}");
            let (id, operation) = add_guest(&council, meeting, ("Åtte Ærend", &role), None).unwrap();
            operation.apply(&mut council);
            given.push(council.participants.get(id).unwrap().initials.clone());
        }
        assert_eq!(given[..3], ["ÅÆ", "ÅR", "ÅE"]);
        let distinct: BTreeSet<_> = given.iter().collect();
        assert_eq!(distinct.len(), given.len(), "{given:?}");
        let (id, operation) = add_guest(&council, meeting, ("«»", ""), None).unwrap();
        operation.apply(&mut council);
        assert_eq!(council.participants.get(id).unwrap().initials, "G1");
    }

    #[test]
    fn a_meeting_is_for_those_whose_term_holds_that_day() {
        let mut council = Council::default();
        let leader = person(&mut council, "Rådsleder", MemberRole::Leader, None);
        let member = person(&mut council, "Medlem 1", MemberRole::Member, Some(date(2026, 12, 31)));
        let gone = person(&mut council, "Medlem 2", MemberRole::Member, Some(date(2025, 12, 31)));
        let secretary = person(&mut council, "Sekretær 1", MemberRole::Secretariat, None);
        let invited = |council: &Council, kind, held_on| {
            let meeting = Meeting {
                kind,
                ..Meeting::new(held_on, Timestamp::UNIX_EPOCH)
            };
            let mut council = council.clone();
            council.put(Row::from(meeting.clone()));
            invite_council(&council, meeting.id).unwrap().apply(&mut council);
            assert_eq!(invite_council(&council, meeting.id), None, "all are there");
            let there = council.participants.of(meeting.id).filter_map(|one| one.member_id);
            there.collect::<BTreeSet<_>>()
        };
        let set = |ids: &[Id]| ids.iter().copied().collect::<BTreeSet<_>>();
        let all = invited(&council, MeetingKind::CouncilMeeting, date(2026, 12, 31));
        assert_eq!(all, set(&[leader, member, secretary]));
        assert!(!all.contains(&gone));
        let later = invited(&council, MeetingKind::CouncilMeeting, date(2027, 1, 1));
        assert_eq!(later, set(&[leader, secretary]));
        let before = invited(&council, MeetingKind::PreMeeting, date(2026, 12, 31));
        assert_eq!(before, set(&[leader, secretary]));
    }
}
