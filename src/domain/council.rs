//! The whole record in memory: every row but long texts, documents and the journal.

use serde::{Deserialize, Deserializer, Serialize};

use super::record::{Record, Rows, flag};
use super::{
    Action, Advice, AdviceText, AdviceUse, AgendaItem, Assessment, Benefit, Case, CaseDocument, CaseOrganisation,
    ChecklistItem, ChecklistMark, Comment, Contribution, DayOff, DeadlineRuleRow, Estimate, ExperienceTalk,
    FollowUpTalk, Gathered, Id, LanguageForm, LegalReference, Letter, LetterSection, Meeting, Member, MemberCopy,
    MemberTerm, MemberTie, Minutes, MinutesApproval, MinutesSection, Note, NoteTemplate, Organisation,
    OrganisationName, OrganisationParent, OrganisationRole, Participant, Project, Proposal, Question, Quote, Reading,
    Recommendation, RecommendationText, Recusal, Setting, SettingName, Source, Theme, ThemeLabel,
};

/// The council itself: one row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CouncilInfo {
    pub id: Id,
    pub name: String,
    #[serde(with = "flag")]
    pub is_example: bool,
    /// Whether 24 and 31 December count as days off.
    #[serde(with = "flag")]
    pub december_days_off: bool,
    pub created_at: jiff::Timestamp,
}

/// Makes a type a [`Record`]. In braces stand the columns of the rows it is listed under, and whether it may be ended.
macro_rules! record {
    ($type:ident { $($part:ident $(: $column:ident)?),* }) => {
        impl Record for $type {
            const TABLE: Table = Table::$type;

            fn id(&self) -> Id {
                self.id
            }

            $(record! { @$part $($column)? })*
        }
    };
    (@owner $column:ident) => {
        fn owner(&self) -> Option<Id> {
            Some(self.$column)
        }
    };
    (@second_owner $column:ident) => {
        fn second_owner(&self) -> Option<Id> {
            Some(self.$column)
        }
    };
    (@optional_owner $column:ident) => {
        fn owner(&self) -> Option<Id> {
            self.$column
        }
    };
    (@optional_second_owner $column:ident) => {
        fn second_owner(&self) -> Option<Id> {
            self.$column
        }
    };
    (@subject) => {
        fn owner(&self) -> Option<Id> {
            self.subject()
        }
    };
    (@ended) => {
        fn is_ended(&self) -> bool {
            self.ended_at.is_some()
        }
    };
}

/// Lists the tables the program has a type for, once: where a table's rows live in memory, their type, the table's name,
/// and what makes the type a [`Record`].
macro_rules! tables {
    (
        council { $($council_field:ident: $council_type:ident = $council_name:literal $council_parts:tt,)* }
        texts { $($text_field:ident: $text_type:ident = $text_name:literal $text_parts:tt,)* }
    ) => {
        $(record! { $council_type $council_parts })*
        $(record! { $text_type $text_parts })*

        /// The tables the program has a type for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Table { $($council_type,)* $($text_type,)* }

        impl Table {
            /// All of them: first those of the council in memory, then those of long texts.
            pub const ALL: &'static [Self] = &[$(Self::$council_type,)* $(Self::$text_type,)*];

            /// The tables whose rows the [`Council`] holds.
            pub const IN_COUNCIL: &'static [Self] = &[$(Self::$council_type,)*];

            /// The tables whose rows are loaded case by case, as [`CaseTexts`].
            pub const IN_TEXTS: &'static [Self] = &[$(Self::$text_type,)*];

            /// The columns that name what a long text is loaded by: a case, an item of an agenda without one, or a meeting.
            #[must_use]
            pub fn subject_columns(self) -> &'static [&'static str] {
                match self {
                    Self::Note => &["case_id", "agenda_item_id"],
                    Self::MinutesSection => &["meeting_id"],
                    Self::Comment => &["subject_id"],
                    _ => &["case_id"],
                }
            }

            /// The table's name in the file.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$council_type => $council_name,)* $(Self::$text_type => $text_name,)* }
            }

            /// The table with this name in the file, where the program has a type for it.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|table| table.name() == name)
            }
        }

        /// A row of any table the program has a type for.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Row { $($council_type($council_type),)* $($text_type($text_type),)* }

        impl Row {
            /// The table the row lives in.
            #[must_use]
            pub fn table(&self) -> Table {
                match self { $(Self::$council_type(_) => Table::$council_type,)* $(Self::$text_type(_) => Table::$text_type,)* }
            }

            /// The row's key.
            #[must_use]
            pub fn id(&self) -> Id {
                match self { $(Self::$council_type(row) => row.id(),)* $(Self::$text_type(row) => row.id(),)* }
            }

            /// What the row is listed under, such as the case of a note; see [`Record::owner`].
            #[must_use]
            pub fn owner(&self) -> Option<Id> {
                match self { $(Self::$council_type(row) => row.owner(),)* $(Self::$text_type(row) => row.owner(),)* }
            }

            /// The row as a JSON object with one member a column.
            pub fn to_json(&self) -> Result<serde_json::Value, serde_json::Error> {
                match self {
                    $(Self::$council_type(row) => serde_json::to_value(row),)*
                    $(Self::$text_type(row) => serde_json::to_value(row),)*
                }
            }

            /// Reads a row of `table` from a map with one entry a column.
            ///
            /// # Errors
            /// Where a column is missing or holds what its type does not know.
            pub fn read<'de, D: Deserializer<'de>>(table: Table, columns: D) -> Result<Self, D::Error> {
                Ok(match table {
                    $(Table::$council_type => Self::$council_type($council_type::deserialize(columns)?),)*
                    $(Table::$text_type => Self::$text_type($text_type::deserialize(columns)?),)*
                })
            }

            /// As [`Row::read`], from a JSON object.
            ///
            /// # Errors
            /// As [`Row::read`], and where it is no JSON.
            pub fn from_json(table: Table, json: &str) -> Result<Self, serde_json::Error> {
                let mut json = serde_json::Deserializer::from_str(json);
                let row = Self::read(table, &mut json)?;
                json.end()?;
                Ok(row)
            }
        }

        $(impl From<$council_type> for Row { fn from(row: $council_type) -> Self { Self::$council_type(row) } })*
        $(impl From<$text_type> for Row { fn from(row: $text_type) -> Self { Self::$text_type(row) } })*

        /// Every row but long texts, documents and the journal.
        #[derive(Clone, Debug, Default)]
        pub struct Council { $(pub $council_field: Rows<$council_type>,)* }

        impl Council {
            /// Takes in one row as it now is in the file; long texts pass by.
            pub fn put(&mut self, row: Row) {
                match row { $(Row::$council_type(row) => self.$council_field.put(row),)* _ => {} }
            }

            /// Gives back the room left between the rows of a table that has just been read; see [`Rows::compact`].
            pub fn compact(&mut self, table: Table) {
                match table { $(Table::$council_type => self.$council_field.compact(),)* _ => {} }
            }

            /// Forgets one row that is no longer in the file.
            pub fn remove(&mut self, table: Table, id: Id) {
                match table { $(Table::$council_type => self.$council_field.remove(id),)* _ => {} }
            }

            /// The row of `table` with this key, ended or not; long texts are not here.
            #[must_use]
            pub fn row(&self, table: Table, id: Id) -> Option<Row> {
                match table { $(Table::$council_type => self.$council_field.get(id).cloned().map(Row::from),)* _ => None }
            }
        }

        /// The long texts of one subject: a case, an item of an agenda without one, or a meeting.
        #[derive(Clone, Debug, Default)]
        pub struct CaseTexts { $(pub $text_field: Rows<$text_type>,)* }

        impl CaseTexts {
            /// Takes in one row as it now is in the file, where it is a long text.
            pub fn put(&mut self, row: Row) {
                match row { $(Row::$text_type(row) => self.$text_field.put(row),)* _ => {} }
            }

            /// Forgets one row that is no longer in the file.
            pub fn remove(&mut self, table: Table, id: Id) {
                match table { $(Table::$text_type => self.$text_field.remove(id),)* _ => {} }
            }

            /// The long text of `table` with this key, ended or not.
            #[must_use]
            pub fn row(&self, table: Table, id: Id) -> Option<Row> {
                match table { $(Table::$text_type => self.$text_field.get(id).cloned().map(Row::from),)* _ => None }
            }
        }
    };
}

tables! {
    council {
        info: CouncilInfo = "council" {},
        sources: Source = "source" {},
        theme_labels: ThemeLabel = "theme_label" {},
        deadline_rules: DeadlineRuleRow = "deadline_rule" {},
        organisations: Organisation = "organisation" { ended },
        organisation_names: OrganisationName = "organisation_name" { owner: organisation_id },
        projects: Project = "project" { ended },
        cases: Case = "case" { owner: project_id, ended },
        case_organisations: CaseOrganisation = "case_organisation" { owner: case_id, second_owner: organisation_id, ended },
        estimates: Estimate = "estimate" { owner: case_id, ended },
        meetings: Meeting = "meeting" { ended },
        agenda_items: AgendaItem = "agenda_item" { owner: meeting_id, optional_second_owner: case_id, ended },
        questions: Question = "question" { owner: case_id, ended },
        recommendations: Recommendation = "recommendation" { owner: case_id, ended },
        letters: Letter = "letter" { owner: case_id, ended },
        settings: Setting = "setting" {},
        days_off: DayOff = "day_off" { ended },
        members: Member = "member" { ended },
        member_terms: MemberTerm = "member_term" { owner: member_id, ended },
        member_ties: MemberTie = "member_tie" { owner: member_id, ended },
        recusals: Recusal = "recusal" { owner: case_id, second_owner: member_id, ended },
        benefits: Benefit = "benefit" { owner: case_id, ended },
        actions: Action = "action" { optional_owner: case_id, optional_second_owner: meeting_id, ended },
        advice: Advice = "advice" { ended },
        advice_texts: AdviceText = "advice_text" { owner: advice_id },
        advice_uses: AdviceUse = "advice_use" { owner: advice_id, second_owner: recommendation_id },
        legal_references: LegalReference = "legal_reference" {},
        organisation_parents: OrganisationParent = "organisation_parent" { owner: organisation_id, second_owner: parent_id },
        participants: Participant = "participant" { owner: meeting_id, optional_second_owner: member_id, ended },
        case_documents: CaseDocument = "case_document" { owner: case_id, ended },
        readings: Reading = "reading" { owner: case_document_id, ended },
        checklist_items: ChecklistItem = "checklist_item" { ended },
        checklist_marks: ChecklistMark = "checklist_mark" { owner: case_id, ended },
        note_templates: NoteTemplate = "note_template" { ended },
        minutes: Minutes = "minutes" { owner: meeting_id, ended },
        member_copies: MemberCopy = "member_copy" { owner: member_id },
        contributions: Contribution = "contribution" { optional_owner: member_id },
        minutes_approvals: MinutesApproval = "minutes_approval" { owner: minutes_id, ended },
        gathered: Gathered = "gathered" { owner: case_id, ended },
    }
    texts {
        notes: Note = "note" { subject, ended },
        recommendation_texts: RecommendationText = "recommendation_text" { owner: case_id },
        letter_sections: LetterSection = "letter_section" { owner: case_id },
        assessments: Assessment = "assessment" { owner: case_id, ended },
        follow_up_talks: FollowUpTalk = "follow_up_talk" { owner: case_id, ended },
        experience_talks: ExperienceTalk = "experience_talk" { owner: case_id, ended },
        quotes: Quote = "quote" { owner: case_id, ended },
        proposals: Proposal = "proposal" { owner: case_id, ended },
        minutes_sections: MinutesSection = "minutes_section" { owner: meeting_id },
        comments: Comment = "comment" { owner: subject_id, ended },
    }
}

/// What one operation changed: rows as they now are, and rows that are gone.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    pub put: Vec<Row>,
    pub removed: Vec<(Table, Id)>,
}

impl Council {
    /// Takes in what an operation changed.
    pub fn apply(&mut self, changes: &Changes) {
        for row in &changes.put {
            self.put(row.clone());
        }
        for (table, id) in &changes.removed {
            self.remove(*table, *id);
        }
    }

    /// The council's name as the file has it.
    #[must_use]
    pub fn name(&self) -> &str {
        self.info.iter().next().map_or("", |info| info.name.as_str())
    }

    /// The form of language a letter about a case begins in: the one its first recipient with a form must have, else
    /// bokmål (språklova § 15).
    #[must_use]
    pub fn letter_form(&self, case: Id) -> LanguageForm {
        self.required_form(case).unwrap_or_default()
    }

    /// The form of language that the first recipient of a case's letter with a form must have; none where the form is free.
    #[must_use]
    pub fn required_form(&self, case: Id) -> Option<LanguageForm> {
        self.case_organisations
            .of(case)
            .filter(|part| part.role == OrganisationRole::Agency)
            .filter_map(|part| Some((part, self.organisations.get(part.organisation_id)?.language_form?)))
            .min_by(|(a, _), (b, _)| a.position.total_cmp(&b.position))
            .map(|(_, form)| form)
    }

    /// Whether the council is made up, for practice.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.info.iter().next().is_some_and(|info| info.is_example)
    }

    /// What the council has set under a name; none where nothing is set.
    #[must_use]
    pub fn setting(&self, name: SettingName) -> Option<&str> {
        self.settings.get(name.id()).map(|setting| setting.value.as_str())
    }

    /// The label of a theme in a form of language, on a day; in bokmål where there is none in that form. A day that no label
    /// holds on has the last that began before it, else the first that came after: a theme is never without its name.
    #[must_use]
    pub fn theme_label(&self, theme: Theme, form: LanguageForm, on: jiff::civil::Date) -> Option<&ThemeLabel> {
        let forms = [form, LanguageForm::Bokmaal];
        let in_form = |form| {
            let labels = self.theme_labels.iter();
            labels.filter(move |label| label.theme == theme && label.form == form)
        };
        let held = forms
            .into_iter()
            .find_map(|form| in_form(form).find(|label| label.holds_on(on)));
        held.or_else(|| {
            forms.into_iter().find_map(|form| {
                let before = in_form(form).filter(|label| label.valid_from.is_none_or(|from| from <= on));
                let last = before.max_by_key(|label| label.valid_from);
                last.or_else(|| in_form(form).min_by_key(|label| label.valid_from))
            })
        })
    }
}
