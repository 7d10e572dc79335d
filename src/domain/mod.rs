//! What the council talks about: plain types and rules, no I/O.

pub mod action;
pub mod advice;
pub mod assessment;
pub mod calendar;
pub mod case;
pub mod case_document;
pub mod checklist;
pub mod compare;
pub mod contribution;
pub mod council;
pub mod deadline;
pub mod gathered;
pub mod history;
pub mod id;
pub mod language_form;
pub mod last_text;
pub mod letter;
pub mod meeting;
pub mod member;
pub mod minutes;
pub mod note;
pub mod operation;
pub mod operations;
pub mod organisation;
pub mod organisation_number;
pub mod owner;
pub mod participant;
pub mod project;
pub mod proposal;
pub mod question;
pub mod recommendation;
pub mod record;
pub mod reference;
pub mod size;
pub mod steps;
pub mod talk;
pub mod text;
pub mod theme;

pub use action::Action;
pub use advice::{Advice, AdviceOrigin, AdviceText, AdviceUse, WorkingPhase};
pub use assessment::{Assessment, Certainty};
pub use calendar::DaysOff;
pub use case::{Case, Crossing, Estimate, EstimateOf, Financing, LifeEvent, ProjectKind, ProjectPhase};
pub use case_document::{CaseDocument, Reading};
pub use checklist::{ChecklistItem, ChecklistMark};
pub use contribution::{Contribution, MemberCopy};
pub use council::{CaseTexts, Changes, Council, CouncilInfo, Row, Table};
pub use deadline::{DeadlineBasis, DeadlineKind, DeadlineRules};
pub use gathered::Gathered;
pub use id::Id;
pub use language_form::LanguageForm;
pub use last_text::{LastText, last_words};
pub use letter::{Letter, LetterSection, LetterStatus, SectionKind};
pub use meeting::{AgendaItem, Meeting, MeetingKind};
pub use member::{Member, MemberRole, MemberTerm, MemberTie, Recusal, RecusalDecision, TieAnswer, TieKind};
pub use minutes::{
    ApprovalAnswer, Minutes, MinutesApproval, MinutesPart, MinutesSection, MinutesSectionKind, MinutesStatus,
};
pub use note::{Note, NoteKind, NoteOn, NoteTemplate};
pub use operation::{Field, Operation, OperationName, Write};
pub use organisation::{
    CaseOrganisation, Organisation, OrganisationKind, OrganisationName, OrganisationParent, OrganisationRole,
};
pub use organisation_number::{OrganisationNumber, OrganisationNumberError};
pub use owner::{Owner, OwnerRole};
pub use participant::{Participant, Presence};
pub use project::Project;
pub use proposal::{Comment, Proposal, ProposalDecision};
pub use question::Question;
pub use recommendation::{Addressee, Outcome, OutcomeReason, Recommendation, RecommendationText};
pub use record::{Record, Rows};
pub use reference::{DayOff, DeadlineRuleRow, LegalReference, Setting, SettingName, Source, ThemeLabel};
pub use size::{SizeClass, StatedSize};
pub use steps::{Standing, Step, StepLine};
pub use talk::{Benefit, ExperienceTalk, FollowUpTalk, ProjectStatus, Quote, Usefulness};
pub use theme::Theme;
