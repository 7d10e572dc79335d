//! The minutes of a meeting, version by version.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::{CaseTexts, Council, Id, LanguageForm};

choices! {
    /// How far a version has come.
    MinutesStatus {
        Draft = "draft",
        ForApproval = "for_approval",
        /// Locked: a correction is a new version.
        Approved = "approved",
    }
}

choices! {
    /// What a section of minutes is of.
    MinutesSectionKind {
        /// Who was present, absent and recused.
        Presence = "presence",
        /// One item of the agenda.
        Item = "item",
        /// What is to be done, by whom and when.
        Actions = "actions",
    }
}

choices! {
    /// A part of minutes that may be left out of what is printed.
    MinutesPart {
        /// Who was there.
        Presence = "presence",
        /// Who was recused, and when they were out of the room.
        Impartiality = "impartiality",
        Questions = "questions",
        Advice = "advice",
        Decisions = "decisions",
        /// What is written freely of an item.
        Text = "text",
        Actions = "actions",
    }
}

choices! {
    /// What somebody answers when asked to approve minutes.
    ApprovalAnswer {
        Yes = "yes",
        No = "no",
    }
}

/// One version of the minutes of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    pub id: Id,
    pub meeting_id: Id,
    /// From 1, in the order the versions were made.
    pub number: i64,
    pub status: MinutesStatus,
    pub form: LanguageForm,
    pub our_reference: String,
    /// The parts left out, by their codes with commas between.
    pub parts: String,
    /// The approved version that this one corrects.
    pub corrects_id: Option<Id>,
    pub made_by: String,
    pub approved_by: String,
    pub approved_at: Option<Timestamp>,
    /// Of the approved text, in lower-case hexadecimal; empty before.
    pub sha256: String,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

/// One section of a version of minutes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MinutesSection {
    pub id: Id,
    pub meeting_id: Id,
    pub minutes_id: Id,
    pub agenda_item_id: Option<Id>,
    pub kind: MinutesSectionKind,
    pub heading: String,
    pub body: String,
    pub position: f64,
}

/// What a member answered when asked to approve a version. One row a member and version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesApproval {
    pub id: Id,
    pub minutes_id: Id,
    pub member_id: Id,
    pub answer: ApprovalAnswer,
    pub answered_on: Date,
    pub ended_at: Option<Timestamp>,
}

impl Minutes {
    /// The first version of a meeting's minutes, a draft by nobody yet.
    #[must_use]
    pub fn draft(meeting: Id, form: LanguageForm, now: Timestamp) -> Self {
        Self {
            id: Id::new(),
            meeting_id: meeting,
            number: 1,
            status: MinutesStatus::Draft,
            form,
            our_reference: String::new(),
            parts: String::new(),
            corrects_id: None,
            made_by: String::new(),
            approved_by: String::new(),
            approved_at: None,
            sha256: String::new(),
            created_at: now,
            ended_at: None,
        }
    }

    /// Whether the version is approved, and so never changed.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.status == MinutesStatus::Approved
    }

    /// Whether a part is printed.
    #[must_use]
    pub fn has_part(&self, part: MinutesPart) -> bool {
        !self.parts.split(',').any(|code| code == part.code())
    }

    /// How parts that are left out are written in [`Minutes::parts`].
    #[must_use]
    pub fn parts_without(left_out: &[MinutesPart]) -> String {
        let in_order = MinutesPart::ALL.iter().filter(|part| left_out.contains(part));
        in_order.map(|part| part.code()).collect::<Vec<_>>().join(",")
    }
}

impl Council {
    /// The versions of a meeting's minutes, the first first.
    #[must_use]
    pub fn minutes_versions(&self, meeting: Id) -> Vec<&Minutes> {
        let mut versions: Vec<_> = self.minutes.of(meeting).collect();
        versions.sort_by_key(|minutes| (minutes.number, minutes.id));
        versions
    }

    /// The latest version of a meeting's minutes: the only one that may be written in, and that until it is approved.
    #[must_use]
    pub fn latest_minutes(&self, meeting: Id) -> Option<&Minutes> {
        self.minutes
            .of(meeting)
            .max_by_key(|minutes| (minutes.number, minutes.id))
    }

    /// Whether a version may be written in.
    #[must_use]
    pub fn may_edit_minutes(&self, id: Id) -> bool {
        let row = self.minutes.get(id).filter(|minutes| minutes.ended_at.is_none());
        row.is_some_and(|minutes| {
            let latest = self.latest_minutes(minutes.meeting_id);
            !minutes.is_locked() && latest.is_some_and(|latest| latest.id == id)
        })
    }
}

impl CaseTexts {
    /// The sections of a version in order.
    #[must_use]
    pub fn sections_of(&self, minutes: Id) -> Vec<&MinutesSection> {
        let mut sections: Vec<_> = self
            .minutes_sections
            .iter()
            .filter(|section| section.minutes_id == minutes)
            .collect();
        sections.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        sections
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_left_out_are_written_in_their_order_and_read_back() {
        let mut minutes = Minutes::draft(Id::new(), LanguageForm::Nynorsk, Timestamp::UNIX_EPOCH);
        assert!(MinutesPart::ALL.iter().all(|part| minutes.has_part(*part)));
        minutes.parts = Minutes::parts_without(&[MinutesPart::Actions, MinutesPart::Presence]);
        assert_eq!(minutes.parts, "presence,actions");
        assert!(!minutes.has_part(MinutesPart::Actions) && minutes.has_part(MinutesPart::Advice));
    }
}
