//! What the council talks about: plain types and rules, no I/O.

pub mod calendar;
pub mod deadline;
pub mod id;
pub mod language_form;
pub mod organisation_number;
pub mod size;
pub mod theme;

pub use calendar::DaysOff;
pub use deadline::{DeadlineBasis, DeadlineKind, DeadlineRules};
pub use id::Id;
pub use language_form::LanguageForm;
pub use organisation_number::{OrganisationNumber, OrganisationNumberError};
pub use size::{SizeClass, StatedSize};
pub use theme::Theme;
