//! What the journal tells: who did what when, and what each row was before and after.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::compare::Span;
use super::{Id, OperationName, Table, text};

/// How much is told of a row's text in a list, in characters.
const FIRST_WORDS: usize = 120;

/// A row as the journal keeps it: one member a column.
pub type Columns = Map<String, Value>;

/// What a history is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryOf {
    /// Everything in the file.
    Council,
    /// The council's name, settings and members.
    Settings,
    /// A case and all that belongs to it.
    Case(Id),
    /// The letter of a case: its parts and its recommendations.
    Letter(Id),
    /// A meeting, its agenda and the notes taken in it.
    Meeting(Id),
    /// A piece of earlier advice, its texts and its uses.
    Advice(Id),
    /// One row; a recommendation with its text.
    Row(Table, Id),
}

/// What the state that a chosen operation left is compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Against {
    /// What the operation found.
    #[default]
    Before,
    /// What is in the file now.
    Now,
    /// What the operation with this number left, or would have found.
    Left(i64),
}

/// How an operation came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Done,
    /// It takes another back.
    Undone,
    /// It does again what was taken back.
    Redone,
}

/// One operation in a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Its place in the file's history.
    pub seq: i64,
    pub at: Timestamp,
    /// Who did it, as the machine knew them; may be empty.
    pub person: String,
    /// None where this version of the program has no such operation.
    pub name: Option<OperationName>,
    pub doing: Doing,
    /// The row that tells best what it was about; none where it touched nothing the program has a type for.
    pub about: Option<Touched>,
    /// How many rows it touched, of those the history is of.
    pub rows: usize,
    /// Words added and removed in texts, where there were few enough to count.
    pub words: Option<(usize, usize)>,
}

/// A row that something was done to, with how its text begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    pub table: Table,
    pub id: Id,
    /// The first words, on one line; may be empty.
    pub words: String,
}

/// Some operations of a history, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryPage {
    pub entries: Vec<HistoryEntry>,
    pub has_older: bool,
}

/// What one operation did to the rows a history is of.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryChange {
    pub seq: i64,
    /// What the rows are compared with.
    pub against: Against,
    /// Other operations on the same rows, newest first.
    pub also: Vec<i64>,
    pub rows: Vec<RowChange>,
    /// Rows it also touched, beyond those read.
    pub left_out: usize,
}

/// What one operation did to one row, or how the row it left differs from what it is compared with.
#[derive(Clone, Debug, PartialEq)]
pub struct RowChange {
    pub table: Table,
    pub id: Id,
    /// What it is compared with. None where the row was not there.
    pub before: Option<Columns>,
    /// What the operation left. None where the row was gone again.
    pub after: Option<Columns>,
    /// The row as the file has it now.
    pub now: Option<Columns>,
    /// The texts that changed, by words.
    pub texts: Vec<TextChange>,
}

/// How one text of a row differs, always told from the earlier to the later.
#[derive(Clone, Debug, PartialEq)]
pub struct TextChange {
    pub column: String,
    /// The comparison, with what is long and did not change cut short.
    pub spans: Vec<Span>,
    /// Whether something was cut.
    pub is_cut: bool,
}

/// A row taken out of use, in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedRow {
    /// The operation that ended it; what it ended at once comes back at once.
    pub seq: i64,
    pub at: Timestamp,
    pub person: String,
    pub row: Touched,
    /// The case it belongs to, if it does.
    pub case: Option<Id>,
    /// The rows it belongs to.
    pub parents: Vec<(Table, Id)>,
}

impl HistoryChange {
    /// Whether what the chosen operation left is older than what it is compared with.
    #[must_use]
    pub fn is_with_later(&self) -> bool {
        match self.against {
            Against::Before => false,
            Against::Now => true,
            Against::Left(seq) => seq > self.seq,
        }
    }
}

impl RowChange {
    /// The columns whose value the operation changed, in the order of their names; all of them where the row came or went.
    #[must_use]
    pub fn changed(&self) -> Vec<&str> {
        let names = self.after.as_ref().or(self.before.as_ref());
        let value = |row: &Option<Columns>, name: &str| row.as_ref().and_then(|row| row.get(name)).cloned();
        names
            .into_iter()
            .flat_map(Map::keys)
            .map(String::as_str)
            .filter(|name| value(&self.before, name) != value(&self.after, name))
            .collect()
    }

    /// Whether a column is now as the operation left it.
    #[must_use]
    pub fn is_now(&self, column: &str) -> bool {
        let value = |row: &Option<Columns>| row.as_ref().and_then(|row| row.get(column)).cloned();
        value(&self.after) == value(&self.now)
    }

    /// Whether the row is in the file but out of use.
    #[must_use]
    pub fn is_ended_now(&self) -> bool {
        let ended = self.now.as_ref().and_then(|row| row.get("ended_at"));
        ended.is_some_and(|at| !at.is_null())
    }
}

/// Whether a column holds words that people write, to be compared by words. The rest are facts, told as before and after.
#[must_use]
pub fn is_text(table: Table, column: &str) -> bool {
    match column {
        "body"
        | "headline"
        | "title"
        | "description"
        | "outcome_remark"
        | "held_outside_reason"
        | "recipient"
        | "ground"
        | "postal_address" => true,
        "value" => table == Table::Setting,
        _ => false,
    }
}

/// Whether a column may be given an earlier value by itself. From when and until when something holds hangs together with
/// what holds before and after it: that is for undoing. What is out of use is brought back from the bin.
#[must_use]
pub fn may_be_restored(column: &str) -> bool {
    column != "ended_at" && !column.starts_with("valid_")
}

/// The table that a column of `table` names the owner in; none where the column names something else. What belongs to a
/// row is nowhere to be seen while that row is out of use.
#[must_use]
pub fn owner_table(table: Table, column: &str) -> Option<Table> {
    Some(match (table, column) {
        (_, "case_id") => Table::Case,
        (Table::Case, "project_id") => Table::Project,
        (Table::AgendaItem | Table::Action | Table::Minutes | Table::MinutesSection, "meeting_id") => Table::Meeting,
        (Table::LetterSection, "letter_id") => Table::Letter,
        // The text of a recommendation has the recommendation's own key.
        (Table::RecommendationText, "id") | (Table::AdviceUse, "recommendation_id") => Table::Recommendation,
        (Table::AdviceText | Table::AdviceUse, "advice_id") => Table::Advice,
        (Table::MemberTerm | Table::MemberTie | Table::Recusal, "member_id") => Table::Member,
        (Table::OrganisationName, "organisation_id") => Table::Organisation,
        _ => return None,
    })
}

/// The rows that a row belongs to, from its columns.
#[must_use]
pub fn owners(table: Table, row: &Columns) -> Vec<(Table, Id)> {
    row.iter()
        .filter_map(|(column, value)| Some((owner_table(table, column)?, value.as_str()?.parse().ok()?)))
        .collect()
}

/// How the text of a row begins, on one line, to know it by; empty where it has none.
#[must_use]
pub fn first_words(row: &Columns) -> String {
    let texts = [
        "headline",
        "title",
        "name",
        "body",
        "description",
        "printed_name",
        "held_on",
        "value",
    ];
    let first = texts
        .into_iter()
        .filter_map(|column| row.get(column)?.as_str())
        .find(|text| !text.trim().is_empty());
    let beginning: String = first.unwrap_or_default().chars().take(FIRST_WORDS).collect();
    text::one_line(&beginning)
}
