//! Notes: lines and passages written down before, in and after a meeting.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::record::flag;
use super::{Id, LanguageForm, MeetingKind, Theme};

choices! {
    /// What a line is.
    NoteKind {
        Note = "note",
        Question = "question",
        Advice = "advice",
        Decision = "decision",
        Action = "action",
        /// Said by someone who is not named.
        Quote = "quote",
        /// To be said in a meeting; the writer's own until then.
        TalkingPoint = "talking_point",
    }
}

/// One line or passage written down, for all or for the writer alone. It is on a case, or on an item of an agenda without one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub id: Id,
    pub case_id: Option<Id>,
    /// The item it is on where that has no case.
    pub agenda_item_id: Option<Id>,
    pub meeting_id: Option<Id>,
    pub author_id: Option<Id>,
    pub kind: NoteKind,
    /// The participant who said it; none for a quote.
    pub speaker_id: Option<Id>,
    pub theme: Option<Theme>,
    #[serde(with = "flag")]
    pub is_private: bool,
    pub body: String,
    /// Its place among talking points.
    pub position: f64,
    /// The paper it is on.
    pub case_document_id: Option<Id>,
    /// The page of that paper, from 1.
    pub page: Option<i64>,
    /// The passage of the paper it is about; may be empty.
    pub quoted: String,
    pub written_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

impl Note {
    /// A note for all, without a theme, on what [`super::AgendaItem::subject`] gives.
    #[must_use]
    pub fn new(on: NoteOn, body: &str, now: Timestamp) -> Self {
        let (case_id, agenda_item_id) = on.columns();
        Self {
            id: Id::new(),
            case_id,
            agenda_item_id,
            meeting_id: None,
            author_id: None,
            kind: NoteKind::Note,
            speaker_id: None,
            theme: None,
            is_private: false,
            body: body.to_owned(),
            position: 0.0,
            case_document_id: None,
            page: None,
            quoted: String::new(),
            written_at: now,
            ended_at: None,
        }
    }

    /// What it is loaded by: its case, or its item of an agenda.
    #[must_use]
    pub fn subject(&self) -> Option<Id> {
        self.case_id.or(self.agenda_item_id)
    }

    /// Whether it was taken in this meeting, by anyone or for the writer alone; not a talking point, which is not said yet.
    #[must_use]
    pub fn is_in_stream_of(&self, meeting: Id) -> bool {
        self.kind != NoteKind::TalkingPoint && self.meeting_id == Some(meeting)
    }

    /// What it is marked with.
    #[must_use]
    pub fn marks(&self) -> NoteMarks {
        NoteMarks {
            kind: self.kind,
            speaker: self.speaker_id,
            theme: self.theme,
            is_private: self.is_private,
        }
    }
}

impl NoteMarks {
    /// These marks, with what differs between `drawn` and `chosen`: what somebody has chosen, who was shown the former.
    #[must_use]
    pub fn with_choice(self, drawn: Self, chosen: Self) -> Self {
        fn of<T: PartialEq + Copy>(now: T, drawn: T, chosen: T) -> T {
            if drawn == chosen { now } else { chosen }
        }
        Self {
            kind: of(self.kind, drawn.kind, chosen.kind),
            speaker: of(self.speaker, drawn.speaker, chosen.speaker),
            theme: of(self.theme, drawn.theme, chosen.theme),
            is_private: of(self.is_private, drawn.is_private, chosen.is_private),
        }
    }
}

/// What a note is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoteOn {
    Case(Id),
    /// An item of an agenda that has no case.
    AgendaItem(Id),
}

impl NoteOn {
    /// What the notes on it are loaded by.
    #[must_use]
    pub fn subject(self) -> Id {
        match self {
            Self::Case(id) | Self::AgendaItem(id) => id,
        }
    }

    /// The case; none for an item without one.
    #[must_use]
    pub fn case(self) -> Option<Id> {
        self.columns().0
    }

    /// The note's `case_id` and `agenda_item_id`.
    #[must_use]
    pub fn columns(self) -> (Option<Id>, Option<Id>) {
        match self {
            Self::Case(case) => (Some(case), None),
            Self::AgendaItem(item) => (None, Some(item)),
        }
    }
}

/// What a note is marked with beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NoteMarks {
    pub kind: NoteKind,
    /// The participant who said it.
    pub speaker: Option<Id>,
    pub theme: Option<Theme>,
    pub is_private: bool,
}

impl Default for NoteMarks {
    fn default() -> Self {
        Self {
            kind: NoteKind::Note,
            speaker: None,
            theme: None,
            is_private: false,
        }
    }
}

impl NoteMarks {
    /// As they may stand together: a quote never names who said it.
    #[must_use]
    pub fn allowed(self) -> Self {
        let is_quote = self.kind == NoteKind::Quote;
        Self {
            speaker: self.speaker.filter(|_| !is_quote),
            ..self
        }
    }
}

/// A line that the notes of a kind of meeting begin with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NoteTemplate {
    pub id: Id,
    pub meeting_kind: MeetingKind,
    pub note_kind: NoteKind,
    pub theme: Option<Theme>,
    /// In bokmål, and in English windows.
    pub body: String,
    pub body_nn: String,
    pub position: f64,
    pub ended_at: Option<Timestamp>,
}

impl NoteTemplate {
    /// Its words in a window of this form of language; those of the other form where they are not written in this one.
    #[must_use]
    pub fn words(&self, form: LanguageForm) -> &str {
        super::checklist::in_form(&self.body, &self.body_nn, form)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_choice_leaves_the_first_where_it_was_made_before_the_first_was_shown() {
        let drawn = NoteMarks::default();
        let first = NoteMarks {
            kind: NoteKind::Advice,
            ..drawn
        };
        let second = NoteMarks {
            is_private: true,
            ..drawn
        };
        let now = drawn.with_choice(drawn, first);
        let both = NoteMarks {
            is_private: true,
            ..first
        };
        assert_eq!(now.with_choice(drawn, second), both);
    }
}
