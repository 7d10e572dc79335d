//! What of each table goes into a member's copy: one rule a table, and no table without one.
//!
//! | goes | tables |
//! |---|---|
//! | as it is | the council, sources, labels of themes, rules for deadlines, days off, provisions, terms, the checklist, templates |
//! | with its case, project or meeting | all that hangs on a case or meeting the member may see |
//! | in part | items of an agenda that are withheld: their place and time alone, so that those after them keep theirs; people: others without employer and e-mail; ties: the member's own; recusals: the member's own, and of others that they are recused and when they were out; settings: the council's own; advice: not drafts, and nothing kept from a case left out; minutes: not drafts, and of a meeting with a case left out only the items of the others |
//! | never | private notes, talking points, actions made of them, what is marked as held back, what others have read and ticked off, copies made for others and what others sent |
//!
//! Rows taken out of use stay behind, but for people and organisations, whom other rows name, and, without their words, items
//! and actions that an item in use comes of. What names a row that stays behind loses the name or stays behind too; see
//! [`super::references`].

use jiff::Timestamp;

use super::recused::Hidden;
use crate::domain::{
    Advice, AdviceOrigin, AgendaItem, Id, Member, Minutes, MinutesSectionKind, MinutesStatus, Note, NoteKind, Recusal,
    RecusalDecision, Row, Setting, SettingName,
};

/// For whom a copy is made, and what they may not see.
pub struct Rule<'a> {
    pub member: Id,
    pub hidden: &'a Hidden,
    /// What a withheld item of an agenda is called.
    pub unnamed: &'a str,
}

impl Rule<'_> {
    /// The row as it goes into the member's copy; none where it stays behind.
    #[must_use]
    pub fn of(&self, row: &Row) -> Option<Row> {
        let hidden = self.hidden;
        let goes = match row {
            Row::CouncilInfo(_)
            | Row::Source(_)
            | Row::ThemeLabel(_)
            | Row::DeadlineRuleRow(_)
            | Row::LegalReference(_)
            // Where its advice stays behind, so does it.
            | Row::AdviceText(_) => true,
            Row::DayOff(row) => is_used(row.ended_at),
            Row::MemberTerm(row) => is_used(row.ended_at),
            Row::ChecklistItem(row) => is_used(row.ended_at),
            Row::NoteTemplate(row) => is_used(row.ended_at),
            Row::Setting(setting) => is_of_council(setting),
            Row::Organisation(row) => !hidden.organisations.contains(&row.id),
            Row::OrganisationName(row) => !hidden.organisations.contains(&row.organisation_id),
            Row::OrganisationParent(row) => {
                !hidden.organisations.contains(&row.organisation_id) && !hidden.organisations.contains(&row.parent_id)
            }
            Row::Project(row) => is_used(row.ended_at) && !hidden.projects.contains(&row.id),
            Row::Case(row) => is_used(row.ended_at) && !hidden.has_case(row.id),
            Row::CaseOrganisation(row) => is_used(row.ended_at) && !hidden.has_case(row.case_id),
            Row::Estimate(row) => is_used(row.ended_at) && !hidden.has_case(row.case_id),
            Row::Question(row) => is_used(row.ended_at) && !hidden.has_case(row.case_id),
            Row::Recommendation(row) => is_used(row.ended_at) && !hidden.has_case(row.case_id),
            Row::Letter(row) => is_used(row.ended_at) && !hidden.has_case(row.case_id),
            Row::Benefit(row) => is_used(row.ended_at) && !hidden.has_case(row.case_id),
            Row::CaseDocument(row) => is_used(row.ended_at) && !hidden.has_case(row.case_id),
            Row::RecommendationText(row) => !hidden.has_case(row.case_id),
            Row::LetterSection(row) => !hidden.has_case(row.case_id),
            Row::FollowUpTalk(row) => is_used(row.ended_at) && !hidden.has_case(row.case_id),
            Row::ExperienceTalk(row) => is_used(row.ended_at) && !hidden.has_case(row.case_id),
            Row::Quote(row) => is_used(row.ended_at) && !hidden.has_case(row.case_id),
            Row::Meeting(row) => is_used(row.ended_at) && !hidden.meetings.contains(&row.id),
            Row::AgendaItem(row) if hidden.items.contains(&row.id) => return self.withheld_item(row).map(Row::from),
            Row::AgendaItem(row) => {
                (is_used(row.ended_at) || hidden.origins.contains(&row.id))
                    && !hidden.meetings.contains(&row.meeting_id)
            }
            Row::Participant(row) => {
                is_used(row.ended_at)
                    && !hidden.has_some_case(row.case_id)
                    && !hidden.meetings.contains(&row.meeting_id)
            }
            Row::Action(row) => {
                let of_hidden_meeting = row.meeting_id.is_some_and(|meeting| hidden.meetings.contains(&meeting));
                let of_hidden_note = row.note_id.is_some_and(|note| hidden.notes.contains(&note));
                let is_hidden = hidden.has_some_case(row.case_id) || of_hidden_meeting || of_hidden_note;
                (is_used(row.ended_at) || hidden.origins.contains(&row.id)) && !is_hidden
            }
            Row::Member(row) => return Some(self.member(row).into()),
            Row::MemberTie(row) => is_used(row.ended_at) && row.member_id == self.member,
            Row::Recusal(row) => return self.recusal(row).map(Row::from),
            Row::Advice(row) => self.has_advice(row),
            Row::Gathered(row) => is_used(row.ended_at) && !hidden.has_case(row.case_id),
            // Where its minutes stay behind, so does it.
            Row::MinutesApproval(row) => is_used(row.ended_at),
            Row::AdviceUse(row) => !hidden.recommendations.contains(&row.recommendation_id),
            Row::Minutes(row) => self.has_minutes(row),
            Row::MinutesSection(row) => match (row.kind, row.agenda_item_id) {
                (MinutesSectionKind::Item, Some(item)) => {
                    !hidden.items.contains(&item) && !hidden.meetings.contains(&row.meeting_id)
                }
                // Written of all cases of the meeting together.
                _ => !hidden.mixed_meetings.contains(&row.meeting_id),
            },
            Row::Note(row) => self.has_note(row),
            Row::Assessment(row) => is_used(row.ended_at) && !row.is_private && !hidden.has_case(row.case_id),
            Row::Proposal(row) => is_used(row.ended_at) && !row.is_private && !hidden.has_case(row.case_id),
            Row::Comment(row) => is_used(row.ended_at) && !self.hides_subject(row.subject_id),
            Row::MemberCopy(row) => row.member_id == self.member,
            Row::Contribution(row) => row.member_id == Some(self.member),
            Row::Reading(_) | Row::ChecklistMark(_) => false,
        };
        goes.then(|| as_told(row))
    }

    /// An item as one without a case: how long it takes, and when it was taken up.
    fn withheld_item(&self, item: &AgendaItem) -> Option<AgendaItem> {
        let goes = is_used(item.ended_at) && !self.hidden.meetings.contains(&item.meeting_id);
        goes.then(|| AgendaItem {
            id: item.id,
            minutes: item.minutes,
            begun_at: item.begun_at,
            finished_at: item.finished_at,
            ..AgendaItem::new(item.meeting_id, None, self.unnamed, item.position)
        })
    }

    fn member(&self, member: &Member) -> Member {
        if member.id == self.member {
            return member.clone();
        }
        Member {
            employer: String::new(),
            email: String::new(),
            ..member.clone()
        }
    }

    /// Of others, what minutes tell: that they are recused, and when they were out of the room.
    fn recusal(&self, recusal: &Recusal) -> Option<Recusal> {
        if recusal.ended_at.is_some() || self.hidden.has_case(recusal.case_id) {
            return None;
        }
        if recusal.member_id == self.member {
            return Some(recusal.clone());
        }
        recusal.is_recused().then(|| Recusal {
            id: recusal.id,
            decided_on: recusal.decided_on,
            decision: Some(RecusalDecision::Recused),
            left_room_at: recusal.left_room_at.clone(),
            returned_at: recusal.returned_at.clone(),
            earlier_absences: recusal.earlier_absences.clone(),
            ..Recusal::new(recusal.case_id, recusal.member_id)
        })
    }

    fn has_advice(&self, advice: &Advice) -> bool {
        let is_draft = advice.is_draft && advice.origin == AdviceOrigin::Own;
        let from = advice.from_recommendation_id;
        is_used(advice.ended_at)
            && !is_draft
            && !from.is_some_and(|recommendation| self.hidden.recommendations.contains(&recommendation))
    }

    fn has_minutes(&self, minutes: &Minutes) -> bool {
        is_used(minutes.ended_at)
            && minutes.status != MinutesStatus::Draft
            && !self.hidden.meetings.contains(&minutes.meeting_id)
    }

    fn has_note(&self, note: &Note) -> bool {
        let of_hidden_item = note
            .agenda_item_id
            .is_some_and(|item| self.hidden.items.contains(&item));
        let of_hidden_meeting = note.case_id.is_none()
            && note
                .meeting_id
                .is_some_and(|meeting| self.hidden.meetings.contains(&meeting));
        is_used(note.ended_at)
            && !note.is_private
            && note.kind != NoteKind::TalkingPoint
            && !self.hidden.has_some_case(note.case_id)
            && !of_hidden_item
            && !of_hidden_meeting
    }

    fn hides_subject(&self, subject: Id) -> bool {
        self.hidden.has_case(subject) || self.hidden.items.contains(&subject) || self.hidden.meetings.contains(&subject)
    }
}

fn is_used(ended_at: Option<Timestamp>) -> bool {
    ended_at.is_none()
}

/// Whether a setting is the council's, and not of the copy it stands in.
fn is_of_council(setting: &Setting) -> bool {
    match setting.name {
        SettingName::LetterheadText
        | SettingName::LetterheadLogo
        | SettingName::SignatureRoles
        | SettingName::FewestPresent => true,
        SettingName::CopyRole
        | SettingName::CopyName
        | SettingName::CopyMember
        | SettingName::CopyId
        | SettingName::CopyMadeAt
        | SettingName::CopyWithheld
        | SettingName::CopyWithheldKeys => false,
    }
}

/// The row without what is not the member's to read: the digest of an invitation, which is made from the whole agenda, and
/// the words of what is out of use.
fn as_told(row: &Row) -> Row {
    let mut row = row.clone();
    match &mut row {
        Row::Meeting(meeting) => meeting.calendar_digest.clear(),
        Row::AgendaItem(item) if item.ended_at.is_some() => {
            item.title.clear();
            item.body.clear();
        }
        Row::Action(action) if action.ended_at.is_some() => {
            action.body.clear();
            action.owner_name.clear();
            action.owner_id = None;
        }
        _ => {}
    }
    row
}
