//! Council meetings, their agenda and the notes taken.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::record::flag;
use super::{Id, Theme};

/// A council meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    pub id: Id,
    pub title: String,
    pub held_on: Date,
    /// Local time of day.
    #[serde(with = "time_of_day")]
    pub starts_at: Option<Time>,
    pub place: String,
    #[serde(with = "flag")]
    pub is_digital: bool,
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
    pub minutes: Option<i64>,
    pub position: f64,
    pub ended_at: Option<Timestamp>,
}

/// One line or passage written down, for all or for the writer alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub id: Id,
    pub case_id: Id,
    pub meeting_id: Option<Id>,
    pub author_id: Option<Id>,
    /// `note` until kinds of notes are told apart.
    pub kind: String,
    pub theme: Option<Theme>,
    #[serde(with = "flag")]
    pub is_private: bool,
    pub body: String,
    pub written_at: Timestamp,
    pub ended_at: Option<Timestamp>,
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
