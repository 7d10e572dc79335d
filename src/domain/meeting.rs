//! Meetings and their agenda.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::Id;
use super::case::choices;
use super::record::flag;

choices! {
    /// What a meeting is held for.
    MeetingKind {
        CouncilMeeting = "council_meeting",
        PreMeeting = "pre_meeting",
        FollowUpTalk = "follow_up_talk",
        ExperienceTalk = "experience_talk",
    }
}

/// A meeting of the council, or of some of it with those who bring a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    pub id: Id,
    pub title: String,
    pub kind: MeetingKind,
    pub held_on: Date,
    /// Local time of day.
    #[serde(with = "time_of_day")]
    pub starts_at: Option<Time>,
    /// Local time of day; before `starts_at` where the meeting ends after midnight.
    #[serde(with = "time_of_day")]
    pub ends_at: Option<Time>,
    pub place: String,
    #[serde(with = "flag")]
    pub is_digital: bool,
    /// Where one joins over the net; may be empty.
    pub link: String,
    /// When it began in fact; none before.
    pub opened_at: Option<Timestamp>,
    /// When it ended in fact.
    pub closed_at: Option<Timestamp>,
    pub cancelled_at: Option<Timestamp>,
    /// The number of the last invitation that was made (`SEQUENCE` of RFC 5545).
    pub calendar_sequence: i64,
    /// The SHA-256 of what the last invitation said; empty before the first.
    pub calendar_digest: String,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

/// One thing on a meeting's agenda: a case, or an item with a title alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgendaItem {
    pub id: Id,
    pub meeting_id: Id,
    pub case_id: Option<Id>,
    pub title: String,
    /// What there is to know before it, for an item without a case; may be empty.
    pub body: String,
    pub minutes: Option<i64>,
    pub position: f64,
    /// The item of an earlier meeting that this one goes on with.
    pub carried_from_id: Option<Id>,
    /// The open action of an earlier meeting that it is about.
    pub action_id: Option<Id>,
    /// When it was taken up in the meeting.
    pub begun_at: Option<Timestamp>,
    /// When it was done with.
    pub finished_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
}

/// The longest a meeting that ends after midnight may last, in minutes. One that would last longer ends before it begins.
const LONGEST_OVER_MIDNIGHT: i64 = 6 * 60;

/// The minutes from the start of a meeting to its end, at least one. An end that is not after the start is on the day after,
/// where the meeting then lasts at most six hours; else there is none, since the end is before the start.
#[must_use]
pub fn meeting_length(starts_at: Time, ends_at: Time) -> Option<i64> {
    let minute = |time: Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
    match minute(ends_at) - minute(starts_at) {
        minutes @ 1.. => Some(minutes),
        minutes => Some(minutes + 24 * 60).filter(|minutes| *minutes <= LONGEST_OVER_MIDNIGHT),
    }
}

impl Meeting {
    /// How many minutes it is to last; none where start or end is not set, or the end is before the start.
    #[must_use]
    pub fn length(&self) -> Option<i64> {
        meeting_length(self.starts_at?, self.ends_at?)
    }

    /// Whether it is still to be held on a day, or is being held: neither over, nor closed, nor cancelled.
    #[must_use]
    pub fn is_to_come(&self, today: Date) -> bool {
        self.held_on >= today && self.closed_at.is_none() && self.cancelled_at.is_none()
    }

    /// A council meeting on a day, of which nothing more is said.
    #[must_use]
    pub fn new(held_on: Date, now: Timestamp) -> Self {
        Self {
            id: Id::new(),
            title: String::new(),
            kind: MeetingKind::CouncilMeeting,
            held_on,
            starts_at: None,
            ends_at: None,
            place: String::new(),
            is_digital: false,
            link: String::new(),
            opened_at: None,
            closed_at: None,
            cancelled_at: None,
            calendar_sequence: 0,
            calendar_digest: String::new(),
            created_at: now,
            ended_at: None,
        }
    }
}

impl AgendaItem {
    /// A case, or an item with a title alone, at a place on a meeting's agenda.
    #[must_use]
    pub fn new(meeting: Id, case: Option<Id>, title: &str, position: f64) -> Self {
        Self {
            id: Id::new(),
            meeting_id: meeting,
            case_id: case,
            title: title.to_owned(),
            body: String::new(),
            minutes: None,
            position,
            carried_from_id: None,
            action_id: None,
            begun_at: None,
            finished_at: None,
            ended_at: None,
        }
    }

    /// What the item's notes and other long texts are loaded by: its case, or the item itself where it has none.
    #[must_use]
    pub fn subject(&self) -> Id {
        self.case_id.unwrap_or(self.id)
    }
}

/// Times of day as `HH:MM` text.
mod time_of_day {
    use jiff::civil::Time;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer, de::Error as _};

    #[expect(clippy::ref_option, reason = "serde gives a reference")]
    pub fn serialize<S: Serializer>(value: &Option<Time>, serializer: S) -> Result<S::Ok, S::Error> {
        value
            .map(|time| time.strftime("%H:%M").to_string())
            .serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Time>, D::Error> {
        Option::<String>::deserialize(deserializer)?
            .map(|text| Time::strptime("%H:%M", &text).map_err(D::Error::custom))
            .transpose()
    }
}
