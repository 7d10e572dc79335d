//! What notes come to: the actions they tell of and the recommendations made of their words. What is for one alone comes to
//! nothing that others read.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Name;
use super::recommendations::split_headline;
use crate::domain::{Action, CaseTexts, Council, Id, LetterStatus, Note, NoteKind, Operation, Recommendation, Write};

/// The words of a note as they stand, saved or not, and the day its words say something is to be done by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    pub body: &'a str,
    pub due: Option<Date>,
}

impl<'a> Said<'a> {
    /// Words without a day.
    #[must_use]
    pub fn of(body: &'a str) -> Self {
        Self { body, due: None }
    }
}

/// The action that a note of that kind tells of, owned by who it names, with its day. A line of a template that nobody answers
/// tells of none, and loses the one it had while it was answered, unless that is done. None where the note has its action, is
/// of another kind, or is for one alone.
#[must_use]
pub fn note_to_action(council: &Council, note: &Note, said: Said<'_>, now: Timestamp) -> Option<Operation> {
    if note.kind != NoteKind::Action {
        return None;
    }
    if council.is_only_template(said.body) {
        let open = open_actions(council, note);
        let writes: Vec<Write> = open.map(|action| Write::end(action, now)).collect();
        return (!writes.is_empty()).then(|| Operation::new(Name::EndAction, writes));
    }
    let action = action_of(council, note, said)?;
    Some(Operation::new(Name::AddAction, vec![Write::insert(action)]))
}

pub(super) fn actions_of<'a>(council: &'a Council, note: &Note) -> impl Iterator<Item = &'a Action> {
    let id = note.id;
    let of = note.case_id.or(note.meeting_id);
    let rows = of.into_iter().flat_map(|of| council.actions.of(of));
    rows.filter(move |action| action.note_id == Some(id))
}

/// Those that are not done.
pub(super) fn open_actions<'a>(council: &'a Council, note: &Note) -> impl Iterator<Item = &'a Action> {
    actions_of(council, note).filter(|action| action.done_on.is_none())
}

pub(super) fn action_of(council: &Council, note: &Note, said: Said<'_>) -> Option<Action> {
    if note.is_private || council.is_only_template(said.body) || actions_of(council, note).next().is_some() {
        return None;
    }
    let speaker = note.speaker_id.and_then(|speaker| council.participants.get(speaker));
    let owner_id = speaker.and_then(|speaker| speaker.member_id);
    let owner_name = speaker.map_or("", |speaker| speaker.guest_name.as_str());
    Some(Action {
        case_id: note.case_id,
        meeting_id: note.meeting_id,
        owner_id,
        owner_name: owner_name.to_owned(),
        note_id: Some(note.id),
        due_on: said.due,
        ..Action::new(said.body.trim())
    })
}

pub(super) fn recommendations_of<'a>(council: &'a Council, note: &Note) -> impl Iterator<Item = &'a Recommendation> {
    let id = note.id;
    let rows = note
        .case_id
        .into_iter()
        .flat_map(|case| council.recommendations.of(case));
    rows.filter(move |made| made.note_id == Some(id))
}

/// The recommendations that have the words of a note and no others: not written in since, not gathered of more, and in no
/// letter that is sent.
pub(super) fn only_of_words<'a>(
    council: &'a Council,
    texts: &CaseTexts,
    note: &Note,
    body: &str,
) -> Vec<&'a Recommendation> {
    let mut letters = note.case_id.into_iter().flat_map(|case| council.letters.of(case));
    if letters.any(|letter| letter.status == LetterStatus::Sent) {
        return Vec::new();
    }
    let words = split_headline(body);
    let rows = recommendations_of(council, note);
    rows.filter(|made| {
        let rest = texts
            .recommendation_texts
            .get(made.id)
            .map_or("", |text| text.body.as_str());
        (made.headline.as_str(), rest) == (words.0.as_str(), words.1.as_str())
    })
    .collect()
}

/// The recommendations in use that a note is a ground of: made from it, or gathered from it and others.
#[must_use]
pub fn recommendations_built_on(council: &Council, case: Id, note: Id) -> Vec<Id> {
    let made = council.recommendations.of(case).filter(|row| row.note_id == Some(note));
    let gathered = council.gathered.of(case).filter(|row| row.about_id == note);
    let stands = |id: &Id| {
        council
            .recommendations
            .get(*id)
            .is_some_and(|row| row.ended_at.is_none())
    };
    let gathered = gathered.filter_map(|row| row.recommendation_id).filter(stands);
    let mut all: Vec<Id> = made.map(|row| row.id).chain(gathered).collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl Council {
    /// What a recommendation stands on: the note it was made from, and what it was gathered from, in that order.
    #[must_use]
    pub fn grounds_of(&self, recommendation: &Recommendation) -> Vec<Id> {
        let mut gathered: Vec<_> = self.gathered.of(recommendation.case_id).collect();
        gathered.retain(|row| row.recommendation_id == Some(recommendation.id));
        gathered.sort_by_key(|row| row.id);
        let mut grounds = Vec::from_iter(recommendation.note_id);
        for row in gathered {
            if !grounds.contains(&row.about_id) {
                grounds.push(row.about_id);
            }
        }
        grounds
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::operations::{mark_note, note_to_recommendation};
    use crate::domain::{MeetingKind, NoteMarks, NoteOn, NoteTemplate, Participant, Presence, Row, Table};

    pub(in crate::domain::operations) fn note(kind: NoteKind) -> Note {
        Note {
            kind,
            meeting_id: Some(Id::new()),
            ..Note::new(NoteOn::Case(Id::new()), "En. To.", Timestamp::UNIX_EPOCH)
        }
    }

    fn mark(council: &Council, note: &Note, marks: NoteMarks) -> Option<Operation> {
        let texts = CaseTexts::default();
        mark_note(
            council,
            &texts,
            note,
            Said::of("Ring dem"),
            marks,
            Timestamp::UNIX_EPOCH,
        )
    }

    #[test]
    fn an_action_is_made_once_with_its_owner_and_goes_with_its_kind() {
        let mut council = Council::default();
        let speaker = Participant {
            presence: Presence::Present,
            ..Participant::member(Id::new(), Id::new())
        };
        council.put(speaker.clone().into());
        let mut row = Note {
            speaker_id: Some(speaker.id),
            ..note(NoteKind::Action)
        };
        let now = Timestamp::UNIX_EPOCH;
        note_to_action(&council, &row, Said::of("Ring dem "), now)
            .unwrap()
            .apply(&mut council);
        let action = council.actions.iter().next().unwrap().clone();
        let day = jiff::civil::date(2026, 11, 24);
        let dated = Said {
            due: Some(day),
            ..Said::of("Ring dem")
        };
        assert_eq!(action_of(&Council::default(), &row, dated).unwrap().due_on, Some(day));
        assert_eq!((action.body.as_str(), action.owner_id), ("Ring dem", speaker.member_id));
        assert_eq!((action.case_id, action.note_id), (row.case_id, Some(row.id)));
        assert_eq!(note_to_action(&council, &row, Said::of("Ring dem"), now), None);

        let marks = NoteMarks {
            kind: NoteKind::Note,
            ..row.marks()
        };
        let operation = mark(&council, &row, marks).unwrap();
        assert!(operation.writes.contains(&Write::end(&action, Timestamp::UNIX_EPOCH)));
        // What is for one alone leaves no action for all with its words, and gives it back when it is for all.
        let alone = NoteMarks {
            is_private: true,
            ..row.marks()
        };
        let operation = mark(&council, &row, alone).unwrap();
        assert!(operation.writes.contains(&Write::end(&action, Timestamp::UNIX_EPOCH)));
        let shared = row.marks();
        row.is_private = true;
        council.remove(Table::Action, action.id);
        let operation = mark(&council, &row, shared).unwrap();
        let makes = |write: &Write| matches!(write, Write::Insert(made) if matches!(made.as_ref(), Row::Action(made) if made.body == "Ring dem"));
        assert!(operation.writes.iter().any(makes));
        assert_eq!(
            note_to_action(&council, &row, Said::of("Ring dem"), now),
            None,
            "what is private makes nothing for others"
        );
    }

    #[test]
    fn a_line_of_a_template_has_an_action_while_it_is_answered() {
        let now = Timestamp::UNIX_EPOCH;
        let mut council = Council::default();
        let line = NoteTemplate {
            id: Id::new(),
            meeting_kind: MeetingKind::CouncilMeeting,
            note_kind: NoteKind::Action,
            theme: None,
            body: "Hvem gjør hva?".to_owned(),
            body_nn: String::new(),
            position: 1.0,
            ended_at: None,
        };
        council.put(line.into());
        let row = note(NoteKind::Action);
        let said = |council: &Council, body| note_to_action(council, &row, Said::of(body), now);
        assert_eq!(said(&council, "Hvem gjør hva?"), None);
        assert_eq!(action_of(&council, &row, Said::of("Hvem gjør hva? ")), None);
        said(&council, "Hvem gjør hva? Leder ringer")
            .unwrap()
            .apply(&mut council);
        let action = council.actions.iter().next().unwrap().clone();
        assert_eq!(action.note_id, Some(row.id));
        let emptied = said(&council, " Hvem gjør hva?").unwrap();
        assert_eq!(emptied.writes, [Write::end(&action, now)]);
        let done = Action {
            done_on: Some(jiff::civil::date(2026, 11, 14)),
            ..action
        };
        council.put(done.into());
        assert_eq!(said(&council, "Hvem gjør hva?"), None, "what is done stays");
    }

    #[test]
    fn what_is_for_one_alone_is_no_recommendation_and_takes_back_what_had_only_its_words() {
        let now = Timestamp::UNIX_EPOCH;
        let mut council = Council::default();
        let said = note(NoteKind::Note);
        let alone = Note {
            is_private: true,
            ..said.clone()
        };
        assert_eq!(note_to_recommendation(&council, &alone, now), None);
        let (made, operation) = note_to_recommendation(&council, &said, now).unwrap();
        operation.clone().apply(&mut council);
        let mut texts = CaseTexts::default();
        for write in operation.writes {
            if let Write::Insert(row) = write
                && let Row::RecommendationText(text) = *row
            {
                texts.recommendation_texts.put(text);
            }
        }
        assert_eq!(
            recommendations_built_on(&council, said.case_id.unwrap(), said.id),
            [made]
        );
        let hide =
            |council: &Council, body| mark_note(council, &texts, &said, Said::of(body), alone.marks(), now).unwrap();
        let ended = Write::end(council.recommendations.get(made).unwrap(), now);
        assert!(hide(&council, "En. To.").writes.contains(&ended));
        assert!(
            !hide(&council, "En. Tre.").writes.contains(&ended),
            "its words are others"
        );

        let letter = crate::domain::Letter {
            id: Id::new(),
            case_id: said.case_id.unwrap(),
            status: LetterStatus::Sent,
            form: crate::domain::LanguageForm::Bokmaal,
            title: String::new(),
            recipient: String::new(),
            our_reference: String::new(),
            your_reference: String::new(),
            dated_on: None,
            signature_role: String::new(),
            signature_name: String::new(),
            created_at: now,
            ended_at: None,
        };
        council.put(letter.into());
        assert!(!hide(&council, "En. To.").writes.contains(&ended), "it is sent");
    }
}
