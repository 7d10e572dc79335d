//! What hangs on a case of the random council: a row in every table, each saying whose it is.

use std::sync::Arc;

use radslag::domain::digest::sha256;
use radslag::domain::{
    Action, Addressee, Advice, AdviceOrigin, AdviceText, AdviceUse, AgendaItem, Assessment, Case, CaseDocument,
    CaseOrganisation, ChecklistItem, ChecklistMark, Comment, Id, LanguageForm, Letter, LetterSection, LetterStatus,
    Meeting, Member, Minutes, MinutesSection, MinutesSectionKind, MinutesStatus, Note, NoteKind, NoteOn, Organisation,
    OrganisationName, OrganisationRole, Participant, Proposal, Question, Quote, Reading, Recommendation,
    RecommendationText, SectionKind,
};
use radslag::store::Document;

use super::council::{INNER, Making, now};
use super::said::said_in_the_meeting;
use crate::foreign_pdf::pdf;

/// A row in every table that hangs on a case.
#[expect(clippy::too_many_lines, reason = "rows that are all of one case")]
pub fn of_case(
    making: &Making,
    mark: &str,
    case: &Case,
    (members, item): (&[Member], &ChecklistItem),
    (meeting, earlier): (&Meeting, &Meeting),
    documents: &mut Vec<Document>,
) {
    let organisation = Organisation {
        id: Id::new(),
        kind: None,
        number: None,
        language_form: None,
        postal_address: making.text(mark),
        ended_at: None,
    };
    making.put(organisation.clone());
    let name = format!("Etaten {mark}");
    making.put(OrganisationName {
        id: Id::new(),
        organisation_id: organisation.id,
        name: name.clone(),
        form: None,
        valid_from: None,
        valid_to: None,
    });
    making.put(CaseOrganisation {
        id: Id::new(),
        case_id: case.id,
        organisation_id: organisation.id,
        role: OrganisationRole::Agency,
        printed_name: name,
        position: 1.0,
        ended_at: None,
    });
    let at = AgendaItem::new(meeting.id, Some(case.id), &making.text(mark), 1.0);
    making.put(at.clone());
    let carried = making.chance.one_in(2).then(|| {
        let before = AgendaItem::new(earlier.id, Some(case.id), "", 1.0);
        making.put(before.clone());
        let carried = AgendaItem {
            carried_from_id: Some(before.id),
            ..AgendaItem::new(meeting.id, None, &making.text(mark), 2.0)
        };
        making.put(carried.clone());
        carried
    });
    let guest = Participant {
        case_id: Some(case.id),
        guest_role: making.text(mark),
        ..Participant::guest(meeting.id, &making.text(mark))
    };
    making.put(guest.clone());
    let question = Question {
        id: Id::new(),
        case_id: case.id,
        theme: making.theme(),
        body: making.text(mark),
        position: 1.0,
        created_at: now(),
        ended_at: making.chance.one_in(4).then(now),
    };
    making.put(question.clone());
    let content = pdf(mark, 1, (595, 842));
    let document = CaseDocument {
        id: Id::new(),
        case_id: case.id,
        sha256: sha256(&content),
        title: making.text(mark),
        file_name: format!("{mark}.pdf"),
        received_on: None,
        dated_on: None,
        sender: making.text(mark),
        is_exempt: true,
        exemption: making.text(mark),
        is_in_pack: true,
        position: 1.0,
        ended_at: making.chance.one_in(5).then(now),
    };
    documents.push(Document {
        sha256: document.sha256.clone(),
        media_type: "application/pdf",
        content: Arc::from(content),
    });
    making.put(document.clone());
    let note = Note {
        speaker_id: Some(guest.id),
        ..Note::new(NoteOn::Case(case.id), &making.text(mark), now())
    };
    making.put(note.clone());
    members_own(making, mark, case, members, meeting);
    said_in_the_meeting(making, mark, case, meeting, carried.as_ref());
    let recommendation = advised(making, mark, case, (&note, &question, &organisation));
    sent_out(making, mark, case);
    making.put(Comment {
        id: Id::new(),
        subject_id: case.id,
        about_table: "recommendation".to_owned(),
        about_id: recommendation,
        author_id: Some(members[0].id),
        body: making.text(mark),
        written_at: now(),
        resolved_at: None,
        ended_at: None,
    });
    making.put(Quote {
        id: Id::new(),
        case_id: case.id,
        body: making.text(mark),
        may_be_published: false,
        ended_at: None,
    });
    making.put(Reading {
        id: Id::new(),
        case_document_id: document.id,
        pages: INNER.to_owned(),
        read_at: None,
        ended_at: None,
    });
    making.put(ChecklistMark {
        id: Id::new(),
        case_id: case.id,
        checklist_item_id: item.id,
        ended_at: None,
    });
    written_of(making, mark, meeting, &at);
}

/// What the members have noted, assessed and proposed, some of it for themselves.
fn members_own(making: &Making, mark: &str, case: &Case, members: &[Member], meeting: &Meeting) {
    for member in members {
        let private = Note {
            author_id: Some(member.id),
            is_private: true,
            ..Note::new(NoteOn::Case(case.id), &making.private(mark), now())
        };
        making.put(private.clone());
        making.put(Note {
            author_id: Some(member.id),
            kind: NoteKind::TalkingPoint,
            ..Note::new(NoteOn::Case(case.id), &making.private(mark), now())
        });
        let is_private = making.chance.one_in(2);
        let body = if is_private {
            making.private(mark)
        } else {
            making.text(mark)
        };
        making.put(Assessment {
            id: Id::new(),
            case_id: case.id,
            member_id: Some(member.id),
            theme: making.theme(),
            body,
            certainty: None,
            is_private,
            written_at: now(),
            ended_at: None,
        });
        let body = if is_private {
            making.private(mark)
        } else {
            making.text(mark)
        };
        making.put(Proposal {
            id: Id::new(),
            case_id: case.id,
            member_id: Some(member.id),
            about_table: String::new(),
            about_id: String::new(),
            theme: None,
            headline: String::new(),
            body,
            is_private,
            written_at: now(),
            decision: None,
            recommendation_id: None,
            ended_at: None,
        });
        if making.chance.one_in(2) {
            making.put(Action {
                case_id: Some(case.id),
                meeting_id: Some(meeting.id),
                note_id: Some(private.id),
                ..Action::new(&private.body)
            });
        }
    }
}

/// A recommendation that is kept as advice and used. Gives its key.
fn advised(
    making: &Making,
    mark: &str,
    case: &Case,
    (note, question, organisation): (&Note, &Question, &Organisation),
) -> Id {
    let recommendation = Recommendation {
        id: Id::new(),
        case_id: case.id,
        theme: making.theme(),
        headline: making.text(mark),
        addressee: Addressee::Agency,
        position: 1.0,
        note_id: Some(note.id),
        question_id: Some(question.id),
        learn_from_id: making.chance.one_in(3).then_some(organisation.id),
        learn_from_contacted: None,
        outcome: None,
        outcome_reason: None,
        outcome_remark: making.text(mark),
        created_at: now(),
        ended_at: None,
    };
    making.put(recommendation.clone());
    making.put(RecommendationText {
        id: recommendation.id,
        case_id: case.id,
        body: making.text(mark),
    });
    let advice = Advice {
        id: Id::new(),
        key: None,
        origin: AdviceOrigin::Own,
        is_draft: false,
        theme: None,
        phase: None,
        addressee: None,
        year: None,
        source: String::new(),
        from_recommendation_id: Some(recommendation.id),
        created_at: now(),
        ended_at: None,
    };
    making.put(advice.clone());
    making.put(AdviceText {
        id: Id::new(),
        advice_id: advice.id,
        form: LanguageForm::Bokmaal,
        headline: making.text(mark),
        body: making.text(mark),
    });
    making.put(AdviceUse {
        id: Id::new(),
        advice_id: advice.id,
        recommendation_id: recommendation.id,
    });
    recommendation.id
}

fn sent_out(making: &Making, mark: &str, case: &Case) {
    let letter = Letter {
        id: Id::new(),
        case_id: case.id,
        status: LetterStatus::Draft,
        form: LanguageForm::Bokmaal,
        title: making.text(mark),
        recipient: making.text(mark),
        our_reference: String::new(),
        your_reference: String::new(),
        dated_on: None,
        signature_role: String::new(),
        signature_name: String::new(),
        created_at: now(),
        ended_at: None,
    };
    making.put(letter.clone());
    making.put(LetterSection {
        id: Id::new(),
        case_id: case.id,
        letter_id: letter.id,
        kind: SectionKind::Introduction,
        body: making.text(mark),
    });
}

/// Minutes with the item the case is, and with what is written of all items together.
fn written_of(making: &Making, mark: &str, meeting: &Meeting, at: &AgendaItem) {
    let minutes = Minutes {
        status: [MinutesStatus::Approved, MinutesStatus::Draft][making.chance.below(2)],
        ..Minutes::draft(meeting.id, LanguageForm::Bokmaal, now())
    };
    making.put(minutes.clone());
    for (kind, item) in [
        (MinutesSectionKind::Item, Some(at.id)),
        (MinutesSectionKind::Presence, None),
        (MinutesSectionKind::Actions, None),
    ] {
        making.put(MinutesSection {
            id: Id::new(),
            meeting_id: meeting.id,
            minutes_id: minutes.id,
            agenda_item_id: item,
            kind,
            heading: making.text(mark),
            body: making.text(mark),
            position: 1.0,
        });
    }
}
