//! What a contribution has in it, and how each thing stands to what is in the council file that takes it in.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::{Id, Recusal, Row, Table};

choices! {
    /// A text that all share, and that a member may have written in.
    SharedText {
        RecommendationHeadline = "recommendation_headline",
        RecommendationBody = "recommendation_body",
        LetterSection = "letter_section",
        MinutesSection = "minutes_section",
        Question = "question",
    }
}

impl SharedText {
    /// The table and the column it stands in.
    #[must_use]
    pub fn place(self) -> (Table, &'static str) {
        match self {
            Self::RecommendationHeadline => (Table::Recommendation, "headline"),
            Self::RecommendationBody => (Table::RecommendationText, "body"),
            Self::LetterSection => (Table::LetterSection, "body"),
            Self::MinutesSection => (Table::MinutesSection, "body"),
            Self::Question => (Table::Question, "body"),
        }
    }

    /// The text in a row; none where the row is of another table.
    #[must_use]
    pub fn of(self, row: &Row) -> Option<&str> {
        match (self, row) {
            (Self::RecommendationHeadline, Row::Recommendation(row)) => Some(&row.headline),
            (Self::RecommendationBody, Row::RecommendationText(row)) => Some(&row.body),
            (Self::LetterSection, Row::LetterSection(row)) => Some(&row.body),
            (Self::MinutesSection, Row::MinutesSection(row)) => Some(&row.body),
            (Self::Question, Row::Question(row)) => Some(&row.body),
            _ => None,
        }
    }
}

/// One thing in a contribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Contributed {
    pub what: What,
    /// When it was last written in the member's copy.
    pub at: Timestamp,
}

/// What is contributed.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A row of the member's own: an assessment, a shared note, a proposal or a comment. With it the row as both sides had it
    /// last; none where it is new.
    Own { row: Box<Row>, base: Option<Box<Row>> },
    /// What the member answered when asked for ties to a case.
    Answer(Box<Recusal>),
    /// Another text for one that all share, with the text that both sides had last.
    Text {
        of: SharedText,
        id: Id,
        base: String,
        text: String,
    },
}

impl What {
    /// The table and key of the row it is.
    #[must_use]
    pub fn key(&self) -> (Table, Id) {
        match self {
            Self::Own { row, .. } => (row.table(), row.id()),
            Self::Answer(recusal) => (Table::Recusal, recusal.id),
            Self::Text { of, id, .. } => (of.place().0, *id),
        }
    }

    /// The words of it.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Own { row, .. } => own_text(row),
            Self::Answer(recusal) => &recusal.ground,
            Self::Text { text, .. } => text,
        }
    }

    /// The words that both sides had last; empty where it is new.
    #[must_use]
    pub fn base(&self) -> &str {
        match self {
            Self::Own { base, .. } => base.as_deref().map_or("", own_text),
            Self::Answer(_) => "",
            Self::Text { base, .. } => base,
        }
    }
}

/// The words of a row of a member's own.
#[must_use]
pub fn own_text(row: &Row) -> &str {
    match row {
        Row::Assessment(row) => &row.body,
        Row::Note(row) => &row.body,
        Row::Proposal(row) => &row.body,
        Row::Comment(row) => &row.body,
        _ => "",
    }
}

/// The columns of a table of members' own rows that the member goes on writing in, the words first.
#[must_use]
pub fn own_columns(table: Table) -> &'static [&'static str] {
    match table {
        Table::Assessment => &["body", "theme", "certainty", "ended_at"],
        Table::Note => &["body", "theme", "kind", "page", "quoted", "ended_at"],
        Table::Proposal => &["body", "headline", "theme", "ended_at"],
        Table::Comment => &["body", "ended_at"],
        Table::Recusal => &["answer", "declared_on", "ground"],
        _ => &[],
    }
}

/// The columns that a member has written in since both sides had the row; all of the member's where they never had.
#[must_use]
pub fn written_columns(row: &Row, base: Option<&Row>) -> Vec<&'static str> {
    let own = own_columns(row.table()).iter().copied();
    let Some(base) = base else { return own.collect() };
    let (now, was) = (row.to_json().unwrap_or_default(), base.to_json().unwrap_or_default());
    own.filter(|column| now[*column] != was[*column]).collect()
}

/// A contribution as it was read, with how each thing in it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    pub id: Id,
    pub member: Id,
    pub copy: Option<Id>,
    pub made_at: Timestamp,
    /// When the copy it was written in was made.
    pub based_on: Timestamp,
    /// Of what is in it.
    pub sha256: String,
    /// When the same was taken in before.
    pub taken_before: Option<Timestamp>,
    pub items: Vec<IncomingItem>,
}

/// One thing in it, beside what is there now.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingItem {
    pub item: Contributed,
    pub standing: Standing,
    /// What is there now.
    pub ours: Option<Ours>,
    /// The case it is of, where it is of one that is there.
    pub case: Option<Id>,
    /// The meeting it is of, where it is of no case.
    pub meeting: Option<Id>,
}

/// A text that is there now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ours {
    pub id: Id,
    pub text: String,
    /// Who wrote it last; may be empty.
    pub person: String,
    pub at: Option<Timestamp>,
}

/// How something contributed stands to what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The same text was changed on both sides.
    Clash,
    /// It is not there.
    New,
    /// It is there as both sides had it last.
    Changed,
    /// It is there just so.
    Here,
    NotTaken(WhyNot),
}

/// Why something is not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// The case, meeting or item it is of is not in use here.
    CaseGone,
    /// The text it changes is not in use here.
    TextGone,
    /// The letter is sent.
    LetterSent,
    /// The minutes are approved.
    Approved,
    /// There is a newer version of the minutes.
    NewerMinutes,
    /// The member is recused from the case.
    Recused,
    /// It is decided already.
    Decided,
}

/// What a person chose for one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// What is there stays; what is new stays out.
    Ours,
    /// What came is taken in.
    Theirs,
    /// What is there stays, and what came is kept as a proposal.
    OursAndProposal,
    /// Another text altogether.
    Third(String),
}

impl Incoming {
    /// What is proposed at first: all that is new is taken in; where both sides wrote, ours stays and theirs is kept.
    #[must_use]
    pub fn proposed(&self) -> Vec<Choice> {
        let choice = |item: &IncomingItem| match item.standing {
            Standing::New | Standing::Changed => Choice::Theirs,
            Standing::Clash => Choice::OursAndProposal,
            Standing::Here | Standing::NotTaken(_) => Choice::Ours,
        };
        self.items.iter().map(choice).collect()
    }

    /// How many things come in by these choices.
    #[must_use]
    pub fn count(&self, choices: &[Choice]) -> usize {
        let comes = |(item, choice): &(&IncomingItem, &Choice)| {
            let may = matches!(item.standing, Standing::New | Standing::Changed | Standing::Clash);
            may && **choice != Choice::Ours
        };
        self.items.iter().zip(choices).filter(comes).count()
    }
}
