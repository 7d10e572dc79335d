//! What the window shows: the open council, what is typed but not saved, and how saving goes.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Time;
use serde_json::Value;

use super::history::History;
use super::papers::Papers;
use crate::document::Logo;
use crate::domain::{CaseTexts, Changes, Council, Field, Id, LastText, Operation, OperationName, Row, Table, Write};
use crate::figures::preparation::Outgoing;
use crate::store::{Access, StoreError};

/// The open council as the screens read it. Only `app` changes it.
#[derive(Debug)]
pub struct Model {
    pub path: PathBuf,
    pub access: Access,
    pub council: Council,
    /// The long texts of what has been opened: cases, items of agendas without one, and meetings.
    pub texts: HashMap<Id, CaseTexts>,
    /// Texts as typed, until the file has them.
    pub typed: HashMap<(Field, Id), String>,
    /// Texts that may not be empty as they were before they were typed in, until their field is left.
    pub before_typing: HashMap<(Field, Id), String>,
    /// What was typed when a step back or forth was asked for: it goes to the file before that step.
    pub typed_before_step: HashMap<(Field, Id), String>,
    /// When the writer last answered that the file has what was done, typed or taken back, in local time; none before the
    /// first answer. Tells nothing of what is still on its way: see [`Self::is_saved`].
    pub saved_at: Option<Time>,
    /// Operations sent and not answered, in the order they were sent.
    pub in_flight: Vec<Operation>,
    /// Steps back and forth asked for and not answered.
    pub taking_back: usize,
    pub undoable: Option<OperationName>,
    pub redoable: Option<OperationName>,
    /// What could not be saved, and why; shown until it is saved.
    pub failures: Vec<Failure>,
    /// The text that was written last, once the file has told.
    pub last_text: Option<LastText>,
    /// Whether the file has ever told which text was written last.
    pub last_text_is_known: bool,
    /// How many times the file is asked which text was written last and has not answered yet.
    pub last_texts_awaited: usize,
    /// The documents of the file, as far as they are known.
    pub papers: Papers,
    /// How much there is to send, once it is counted; as it was when the file was last changed.
    pub outgoing: Option<Outgoing>,
    /// The revision for which that was asked for last.
    pub(super) outgoing_asked_at: Option<u64>,
    /// Whether it is being counted: one count at a time, and the next of the file as it is then.
    pub(super) is_counting_outgoing: bool,
    /// The history that is open.
    pub history: Option<History>,
    /// The letterhead's picture, as far as the council has one and it is loaded.
    pub logo: Option<Arc<Logo>>,
    /// Counts up with every change, so that what is worked out from the council can be kept until the next.
    pub revision: u64,
    /// Counts up with every text that is typed; see [`Model::state`].
    typings: u64,
}

/// One state of what is shown: the council, and what is typed upon it. Two that are equal show the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownState {
    revision: u64,
    typings: u64,
    /// Between two texts typed, those there are can only become fewer.
    typed: usize,
}

/// Something that could not be saved. Nothing of it is lost: it waits here.
#[derive(Debug)]
pub struct Failure {
    pub error: StoreError,
    /// The operation to try again; none for a typed text, which the writer has.
    pub operation: Option<Operation>,
}

impl Model {
    /// The model of a council just opened.
    #[must_use]
    pub fn new(path: PathBuf, access: Access, council: Council) -> Self {
        Self {
            path,
            access,
            council,
            texts: HashMap::new(),
            typed: HashMap::new(),
            before_typing: HashMap::new(),
            typed_before_step: HashMap::new(),
            saved_at: None,
            in_flight: Vec::new(),
            taking_back: 0,
            undoable: None,
            redoable: None,
            failures: Vec::new(),
            last_text: None,
            last_text_is_known: false,
            last_texts_awaited: 0,
            papers: Papers::default(),
            outgoing: None,
            outgoing_asked_at: None,
            is_counting_outgoing: false,
            history: None,
            logo: None,
            revision: 0,
            typings: 0,
        }
    }

    /// Whether everything done and typed is in the file.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.typed.is_empty() && !self.awaits_the_file() && self.failures.is_empty()
    }

    /// Whether something sent to the file is not answered yet, so that the council here is not as it will be.
    #[must_use]
    pub fn awaits_the_file(&self) -> bool {
        !self.in_flight.is_empty() || self.taking_back > 0
    }

    /// Whether the file may be written to.
    #[must_use]
    pub fn may_write(&self) -> bool {
        self.access == Access::ReadWrite
    }

    /// A text as the screen shows it: as typed, else as `stored`.
    #[must_use]
    pub fn text<'a>(&'a self, field: Field, id: Id, stored: &'a str) -> &'a str {
        self.typed.get(&(field, id)).map_or(stored, String::as_str)
    }

    /// Shows a text as it is typed, before the file has it.
    pub fn show_typed(&mut self, field: Field, id: Id, text: String) {
        if !field.may_be_empty
            && !self.before_typing.contains_key(&(field, id))
            && let Some(stored) = self.stored_text(field, id)
        {
            self.before_typing.insert((field, id), stored);
        }
        self.typed.insert((field, id), text);
        self.typings += 1;
    }

    /// What what is worked out from the council and the typed texts is kept by, until the next change of either.
    #[must_use]
    pub fn state(&self) -> ShownState {
        ShownState {
            revision: self.revision,
            typings: self.typings,
            typed: self.typed.len(),
        }
    }

    /// Forgets what was typed before the step back or forth that is now taken: it belongs to the state before. What was
    /// typed since stays, and what waits for a row that could not be saved.
    pub fn forget_typed_before_step(&mut self) {
        let before = std::mem::take(&mut self.typed_before_step);
        let mut typed = std::mem::take(&mut self.typed);
        typed.retain(|key, text| before.get(key) != Some(text) || self.waits_among_failures(key.1));
        self.typed = typed;
    }

    /// Whether the row with this key is one that could not be saved.
    fn waits_among_failures(&self, id: Id) -> bool {
        let inserts = |write: &Write| matches!(write, Write::Insert(row) if row.id() == id);
        let operations = self.failures.iter().filter_map(|failure| failure.operation.as_ref());
        operations.flat_map(|operation| &operation.writes).any(inserts)
    }

    /// Lets go of what could not be saved first, and of what was typed in its rows.
    pub fn let_go(&mut self) {
        if self.failures.is_empty() {
            return;
        }
        let gone = self.failures.remove(0);
        for write in gone.operation.iter().flat_map(|operation| &operation.writes) {
            if let Write::Insert(row) = write {
                self.typed.retain(|(_, id), _| *id != row.id());
            }
        }
    }

    /// All words that are not in the file, so that a person can copy them out.
    #[must_use]
    pub fn unsaved_words(&self) -> String {
        let mut typed: BTreeMap<(Field, Id), &str> =
            self.typed.iter().map(|(key, text)| (*key, text.as_str())).collect();
        let mut words: Vec<String> = Vec::new();
        let operations = self.failures.iter().filter_map(|failure| failure.operation.as_ref());
        for write in operations.flat_map(|operation| &operation.writes) {
            match write {
                Write::Insert(row) => words.extend(words_of(row, &mut typed)),
                Write::Set { value, .. } => words.extend(value.as_str().map(str::to_owned)),
            }
        }
        words.extend(typed.into_values().map(str::to_owned));
        words.retain(|words| !words.trim().is_empty());
        words.join("\n")
    }

    /// Takes in what an operation changed.
    pub fn apply(&mut self, changes: Changes) {
        self.revision += 1;
        for (table, id) in &changes.removed {
            for texts in self.texts.values_mut() {
                texts.remove(*table, *id);
            }
            self.council.remove(*table, *id);
        }
        for row in changes.put {
            if Table::IN_TEXTS.contains(&row.table()) {
                // It may have come from another subject, as a note that is moved.
                for (subject, texts) in &mut self.texts {
                    if row.owner() != Some(*subject) {
                        texts.remove(row.table(), row.id());
                    }
                }
                if let Some(texts) = row.owner().and_then(|subject| self.texts.get_mut(&subject)) {
                    texts.put(row);
                }
            } else {
                self.council.put(row);
            }
        }
    }

    /// A text has just been saved at `at`: it is the one written last, where it is one of those. Gives whether the file
    /// need not be asked.
    pub fn remember_written(&mut self, field: Field, id: Id, at: Timestamp) -> bool {
        if !LastText::FIELDS.contains(&field) {
            return true;
        }
        let text = self.stored_text(field, id).filter(|text| !text.trim().is_empty());
        let Some((row, text)) = self.row(field.table, id).zip(text) else {
            return false;
        };
        // A note on an item without a case is none one goes on with.
        if let Some(last) = LastText::of(field, &row, text, at) {
            self.last_text = Some(last);
        }
        true
    }

    /// Forgets that a text is typed, where the file has it just as typed.
    pub fn settle_text(&mut self, field: Field, id: Id) {
        let saved = self.stored_text(field, id);
        if self
            .typed
            .get(&(field, id))
            .is_some_and(|typed| Some(typed.as_str()) == saved.as_deref())
        {
            self.typed.remove(&(field, id));
        }
    }

    /// A text as the file has it, as far as it is loaded.
    #[must_use]
    pub fn stored_text(&self, field: Field, id: Id) -> Option<String> {
        let row = self.row(field.table, id)?;
        match row.to_json().ok()?.get_mut(field.column)?.take() {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    fn row(&self, table: Table, id: Id) -> Option<Row> {
        let text = || self.texts.values().find_map(|texts| texts.row(table, id));
        self.council.row(table, id).or_else(text)
    }
}

/// The words of a new row, as they were typed on where they were.
fn words_of(row: &Row, typed: &mut BTreeMap<(Field, Id), &str>) -> Option<String> {
    let (field, stored) = match row {
        Row::Note(note) => (Field::NOTE_BODY, &note.body),
        Row::Question(question) => (Field::QUESTION_BODY, &question.body),
        Row::Recommendation(recommendation) => (Field::RECOMMENDATION_HEADLINE, &recommendation.headline),
        Row::RecommendationText(text) => (Field::RECOMMENDATION_BODY, &text.body),
        Row::Case(case) => (Field::CASE_TITLE, &case.title),
        Row::Action(action) => (Field::ACTION_BODY, &action.body),
        Row::AdviceText(text) => (Field::ADVICE_BODY, &text.body),
        _ => return None,
    };
    let words = typed.remove(&(field, row.id())).unwrap_or(stored);
    Some(words.to_owned())
}
