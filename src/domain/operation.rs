//! What a person does to the record: named operations, each a list of writes that hold or fail together.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use super::case::choices;
use super::{Id, Record, Row, Table};

use serde::Deserialize;

choices! {
    /// The name of an operation: what the history, and the menu's "Angre: …", call it.
    OperationName {
        CreateCouncil = "create_council",
        EditCouncil = "edit_council",
        EditSettings = "edit_settings",
        EditDeadlineRule = "edit_deadline_rule",
        AddDayOff = "add_day_off",
        EndDayOff = "end_day_off",
        RenameTheme = "rename_theme",
        SetLogo = "set_logo",
        ImportRegister = "import_register",
        AddCase = "add_case",
        EditCase = "edit_case",
        EditOrganisation = "edit_organisation",
        SetStepDate = "set_step_date",
        SetEstimate = "set_estimate",
        AddQuestion = "add_question",
        EditQuestion = "edit_question",
        EndQuestion = "end_question",
        AddMeeting = "add_meeting",
        EditMeeting = "edit_meeting",
        EndMeeting = "end_meeting",
        AddAgendaItem = "add_agenda_item",
        EditAgendaItem = "edit_agenda_item",
        MoveAgendaItem = "move_agenda_item",
        EndAgendaItem = "end_agenda_item",
        AddNote = "add_note",
        EditNote = "edit_note",
        EndNote = "end_note",
        AddRecommendation = "add_recommendation",
        NoteToRecommendation = "note_to_recommendation",
        EditRecommendation = "edit_recommendation",
        MoveRecommendation = "move_recommendation",
        EndRecommendation = "end_recommendation",
        CreateLetter = "create_letter",
        EditLetter = "edit_letter",
        MarkLetterSent = "mark_letter_sent",
        AddAction = "add_action",
        EditAction = "edit_action",
        FinishAction = "finish_action",
        EndAction = "end_action",
        RestoreEarlier = "restore_earlier",
        BringBack = "bring_back",
        BringAdvice = "bring_advice",
        AddAdvice = "add_advice",
        EditAdvice = "edit_advice",
        EndAdvice = "end_advice",
        KeepAdvice = "keep_advice",
        UseAdvice = "use_advice",
        MakeMemberCopy = "make_member_copy",
        SendContribution = "send_contribution",
        TakeContribution = "take_contribution",
        UpdateCopy = "update_copy",
        AddMember = "add_member",
        EditMember = "edit_member",
        EndMember = "end_member",
        AddMemberTerm = "add_member_term",
        EditMemberTerm = "edit_member_term",
        EndMemberTerm = "end_member_term",
        AddMemberTie = "add_member_tie",
        EditMemberTie = "edit_member_tie",
        EndMemberTie = "end_member_tie",
        AskImpartiality = "ask_impartiality",
        AnswerImpartiality = "answer_impartiality",
        DecideImpartiality = "decide_impartiality",
        LeaveRoom = "leave_room",
        ReturnToRoom = "return_to_room",
        BringLegalReferences = "bring_legal_references",
        AddAssessment = "add_assessment",
        EditAssessment = "edit_assessment",
        EndAssessment = "end_assessment",
        AddTalkingPoint = "add_talking_point",
        MoveTalkingPoint = "move_talking_point",
        EndTalkingPoint = "end_talking_point",
        TalkingPointToNote = "talking_point_to_note",
        AddProposal = "add_proposal",
        EditProposal = "edit_proposal",
        EndProposal = "end_proposal",
        TickChecklist = "tick_checklist",
        BringChecklist = "bring_checklist",
        AddChecklistItem = "add_checklist_item",
        EditChecklistItem = "edit_checklist_item",
        MoveChecklistItem = "move_checklist_item",
        EndChecklistItem = "end_checklist_item",
        BringNoteTemplates = "bring_note_templates",
        AddNoteTemplate = "add_note_template",
        EditNoteTemplate = "edit_note_template",
        MoveNoteTemplate = "move_note_template",
        EndNoteTemplate = "end_note_template",
        InsertNoteTemplate = "insert_note_template",
        CancelMeeting = "cancel_meeting",
        ReinstateMeeting = "reinstate_meeting",
        CarryOver = "carry_over",
        AddParticipant = "add_participant",
        EditParticipant = "edit_participant",
        SetPresence = "set_presence",
        EndParticipant = "end_participant",
        OpenMeeting = "open_meeting",
        CloseMeeting = "close_meeting",
        BeginAgendaItem = "begin_agenda_item",
        SplitNote = "split_note",
        MergeNotes = "merge_notes",
        MoveNote = "move_note",
        MakeInvitation = "make_invitation",
        AddPapers = "add_papers",
        EditPaper = "edit_paper",
        MovePaper = "move_paper",
        EndPaper = "end_paper",
        ReadPaper = "read_paper",
        NoteToTalkingPoint = "note_to_talking_point",
        AppendToAssessment = "append_to_assessment",
        MakeMinutes = "make_minutes",
        EditMinutes = "edit_minutes",
        SendMinutes = "send_minutes",
        AnswerMinutes = "answer_minutes",
        ApproveMinutes = "approve_minutes",
        CorrectMinutes = "correct_minutes",
        BringMinutesForward = "bring_minutes_forward",
        CommentMinutes = "comment_minutes",
        ResolveComment = "resolve_comment",
        GatherAdvice = "gather_advice",
        SetAside = "set_aside",
        MakeActions = "make_actions",
    }
}

/// One column of one table that a person edits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field {
    pub table: Table,
    pub column: &'static str,
    /// What changing it is called.
    pub operation: OperationName,
    /// Whether it may be left empty.
    pub may_be_empty: bool,
}

/// Declares the fields a person edits, and lists them.
macro_rules! fields {
    ($($name:ident = $table:ident . $column:literal, $operation:ident, $empty:literal;)*) => {
        impl Field {
            $(pub const $name: Self = Self {
                table: Table::$table,
                column: $column,
                operation: OperationName::$operation,
                may_be_empty: $empty,
            };)*

            /// Every field, so that a test can hold them against the schema.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
        }
    };
}

fields! {
    COUNCIL_NAME = CouncilInfo."name", EditCouncil, false;
    COUNCIL_DECEMBER_DAYS_OFF = CouncilInfo."december_days_off", EditSettings, false;
    CASE_TITLE = Case."title", EditCase, false;
    CASE_YEAR = Case."year", EditCase, false;
    CASE_KIND = Case."kind", EditCase, true;
    CASE_STATED_SIZE = Case."stated_size", EditCase, true;
    CASE_PHASE = Case."phase", EditCase, true;
    CASE_FINANCING = Case."financing", EditCase, true;
    CASE_KS_SCHEME = Case."ks_scheme", EditCase, true;
    CASE_CROSSING = Case."crossing", EditCase, true;
    CASE_LIFE_EVENT = Case."life_event", EditCase, true;
    CASE_HELD_OUTSIDE = Case."held_outside", EditCase, false;
    CASE_HELD_OUTSIDE_REASON = Case."held_outside_reason", EditCase, true;
    CASE_RESPONSIBLE = Case."responsible", EditCase, true;
    CASE_PRE_MEETING_ON = Case."pre_meeting_on", SetStepDate, true;
    CASE_DOCUMENTS_ON = Case."documents_on", SetStepDate, true;
    CASE_LETTER_ON = Case."letter_on", SetStepDate, true;
    CASE_FOLLOW_UP_ON = Case."follow_up_on", SetStepDate, true;
    CASE_EXPERIENCE_ON = Case."experience_on", SetStepDate, true;
    ORGANISATION_FORM = Organisation."language_form", EditOrganisation, true;
    QUESTION_BODY = Question."body", EditQuestion, false;
    QUESTION_THEME = Question."theme", EditQuestion, true;
    MEETING_HELD_ON = Meeting."held_on", EditMeeting, false;
    MEETING_STARTS_AT = Meeting."starts_at", EditMeeting, true;
    MEETING_PLACE = Meeting."place", EditMeeting, true;
    MEETING_IS_DIGITAL = Meeting."is_digital", EditMeeting, false;
    MEETING_TITLE = Meeting."title", EditMeeting, true;
    MEETING_KIND = Meeting."kind", EditMeeting, false;
    MEETING_ENDS_AT = Meeting."ends_at", EditMeeting, true;
    MEETING_LINK = Meeting."link", EditMeeting, true;
    MEETING_CANCELLED_AT = Meeting."cancelled_at", CancelMeeting, true;
    AGENDA_ITEM_BODY = AgendaItem."body", EditAgendaItem, true;
    PARTICIPANT_PRESENCE = Participant."presence", SetPresence, false;
    PARTICIPANT_GUEST_NAME = Participant."guest_name", EditParticipant, false;
    PARTICIPANT_GUEST_ROLE = Participant."guest_role", EditParticipant, true;
    PARTICIPANT_CASE = Participant."case_id", EditParticipant, true;
    PARTICIPANT_INITIALS = Participant."initials", EditParticipant, true;
    AGENDA_ITEM_TITLE = AgendaItem."title", EditAgendaItem, false;
    AGENDA_ITEM_MINUTES = AgendaItem."minutes", EditAgendaItem, true;
    NOTE_BODY = Note."body", EditNote, false;
    NOTE_THEME = Note."theme", EditNote, true;
    NOTE_IS_PRIVATE = Note."is_private", EditNote, false;
    NOTE_KIND = Note."kind", EditNote, false;
    NOTE_SPEAKER = Note."speaker_id", EditNote, true;
    RECOMMENDATION_HEADLINE = Recommendation."headline", EditRecommendation, true;
    RECOMMENDATION_THEME = Recommendation."theme", MoveRecommendation, true;
    RECOMMENDATION_ADDRESSEE = Recommendation."addressee", EditRecommendation, false;
    RECOMMENDATION_QUESTION = Recommendation."question_id", EditRecommendation, true;
    RECOMMENDATION_BODY = RecommendationText."body", EditRecommendation, true;
    LETTER_STATUS = Letter."status", EditLetter, false;
    LETTER_FORM = Letter."form", EditLetter, false;
    LETTER_TITLE = Letter."title", EditLetter, true;
    LETTER_RECIPIENT = Letter."recipient", EditLetter, true;
    LETTER_OUR_REFERENCE = Letter."our_reference", EditLetter, true;
    LETTER_YOUR_REFERENCE = Letter."your_reference", EditLetter, true;
    LETTER_DATED_ON = Letter."dated_on", EditLetter, true;
    LETTER_SIGNATURE_ROLE = Letter."signature_role", EditLetter, true;
    LETTER_SIGNATURE_NAME = Letter."signature_name", EditLetter, true;
    LETTER_SECTION_BODY = LetterSection."body", EditLetter, true;
    ACTION_BODY = Action."body", EditAction, false;
    ACTION_OWNER = Action."owner_id", EditAction, true;
    ACTION_DUE_ON = Action."due_on", EditAction, true;
    ACTION_DONE_ON = Action."done_on", FinishAction, true;
    ADVICE_HEADLINE = AdviceText."headline", EditAdvice, true;
    ADVICE_BODY = AdviceText."body", EditAdvice, true;
    ADVICE_THEME = Advice."theme", EditAdvice, true;
    ADVICE_PHASE = Advice."phase", EditAdvice, true;
    ADVICE_ADDRESSEE = Advice."addressee", EditAdvice, true;
    ADVICE_YEAR = Advice."year", EditAdvice, true;
    ADVICE_IS_DRAFT = Advice."is_draft", EditAdvice, false;
    MEMBER_NAME = Member."name", EditMember, false;
    MEMBER_INITIALS = Member."initials", EditMember, true;
    MEMBER_EMAIL = Member."email", EditMember, true;
    MEMBER_EMPLOYER = Member."employer", EditMember, true;
    TERM_ROLE = MemberTerm."role", EditMemberTerm, false;
    TERM_FROM = MemberTerm."from_date", EditMemberTerm, false;
    TERM_TO = MemberTerm."to_date", EditMemberTerm, true;
    TIE_KIND = MemberTie."kind", EditMemberTie, false;
    TIE_ORGANISATION = MemberTie."organisation_id", EditMemberTie, true;
    TIE_ORGANISATION_NAME = MemberTie."organisation_name", EditMemberTie, true;
    TIE_DESCRIPTION = MemberTie."description", EditMemberTie, true;
    TIE_FROM = MemberTie."from_date", EditMemberTie, true;
    TIE_TO = MemberTie."to_date", EditMemberTie, true;
    RECUSAL_ASKED_ON = Recusal."asked_on", AskImpartiality, true;
    RECUSAL_ANSWER = Recusal."answer", AnswerImpartiality, true;
    RECUSAL_DECLARED_ON = Recusal."declared_on", AnswerImpartiality, true;
    RECUSAL_GROUND = Recusal."ground", DecideImpartiality, true;
    RECUSAL_DECIDED_BY = Recusal."decided_by", DecideImpartiality, true;
    RECUSAL_DECIDED_ON = Recusal."decided_on", DecideImpartiality, true;
    RECUSAL_DECISION = Recusal."decision", DecideImpartiality, true;
    RECUSAL_LEFT_ROOM_AT = Recusal."left_room_at", LeaveRoom, true;
    RECUSAL_RETURNED_AT = Recusal."returned_at", ReturnToRoom, true;
    RECUSAL_EARLIER_ABSENCES = Recusal."earlier_absences", LeaveRoom, false;
    ASSESSMENT_BODY = Assessment."body", EditAssessment, true;
    ASSESSMENT_CERTAINTY = Assessment."certainty", EditAssessment, true;
    ASSESSMENT_IS_PRIVATE = Assessment."is_private", EditAssessment, false;
    PROPOSAL_THEME = Proposal."theme", EditProposal, true;
    PROPOSAL_HEADLINE = Proposal."headline", EditProposal, true;
    PROPOSAL_BODY = Proposal."body", EditProposal, true;
    PROPOSAL_IS_PRIVATE = Proposal."is_private", EditProposal, false;
    CHECKLIST_ITEM_BODY = ChecklistItem."body", EditChecklistItem, true;
    CHECKLIST_ITEM_BODY_NN = ChecklistItem."body_nn", EditChecklistItem, true;
    NOTE_TEMPLATE_BODY = NoteTemplate."body", EditNoteTemplate, true;
    NOTE_TEMPLATE_BODY_NN = NoteTemplate."body_nn", EditNoteTemplate, true;
    NOTE_TEMPLATE_KIND = NoteTemplate."note_kind", EditNoteTemplate, false;
    NOTE_TEMPLATE_THEME = NoteTemplate."theme", EditNoteTemplate, true;
    PAPER_TITLE = CaseDocument."title", EditPaper, false;
    PAPER_IS_IN_PACK = CaseDocument."is_in_pack", EditPaper, false;
    MINUTES_SECTION_HEADING = MinutesSection."heading", EditMinutes, true;
    MINUTES_SECTION_BODY = MinutesSection."body", EditMinutes, true;
    MINUTES_FORM = Minutes."form", EditMinutes, false;
    MINUTES_OUR_REFERENCE = Minutes."our_reference", EditMinutes, true;
    MINUTES_PARTS = Minutes."parts", EditMinutes, true;
}

/// One write to one row.
#[derive(Clone, Debug, PartialEq)]
pub enum Write {
    /// A new row.
    Insert(Box<Row>),
    /// One column of a row that exists.
    Set {
        table: Table,
        id: Id,
        column: Cow<'static, str>,
        value: Value,
    },
}

impl Write {
    /// A new row.
    #[must_use]
    pub fn insert(row: impl Into<Row>) -> Self {
        Self::Insert(Box::new(row.into()))
    }

    /// A new value for one field. What does not serialize becomes null, which the file refuses where it matters.
    #[must_use]
    pub fn set(field: Field, id: Id, value: impl Serialize) -> Self {
        Self::Set {
            table: field.table,
            id,
            column: field.column.into(),
            value: serde_json::to_value(value).unwrap_or(Value::Null),
        }
    }

    /// Takes a row out of use from now on.
    #[must_use]
    pub fn end<T: Record>(row: &T, now: jiff::Timestamp) -> Self {
        Self::Set {
            table: T::TABLE,
            id: row.id(),
            column: "ended_at".into(),
            value: Value::String(now.to_string()),
        }
    }
}

/// What a person does, by name: all its writes are saved together, or none.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    pub name: OperationName,
    pub writes: Vec<Write>,
}

impl Operation {
    /// An operation of this name with these writes.
    #[must_use]
    pub fn new(name: OperationName, writes: Vec<Write>) -> Self {
        Self { name, writes }
    }

    /// An operation that gives one field a new value.
    #[must_use]
    pub fn set(field: Field, id: Id, value: impl Serialize) -> Self {
        Self::new(field.operation, vec![Write::set(field, id, value)])
    }

    /// Does it to a council in memory, for tests that have no file.
    #[cfg(test)]
    pub(crate) fn apply(self, council: &mut super::Council) {
        for write in self.writes {
            match write {
                Write::Insert(row) => council.put(*row),
                Write::Set {
                    table,
                    id,
                    column,
                    value,
                } => {
                    let mut json = council.row(table, id).unwrap().to_json().unwrap();
                    json[&*column] = value;
                    council.put(Row::from_json(table, &json.to_string()).unwrap());
                }
            }
        }
    }
}
