//! A case: one passage of a project through the steps, with what was true then.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Id;
use super::record::{flag, optional_flag};
use super::size::StatedSize;

/// One passage of a project through the council's steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    pub id: Id,
    pub project_id: Id,
    /// The project's name as it was then, or as printed in the source.
    pub title: String,
    /// The calendar year the case is counted in.
    pub year: i16,
    /// The published list the case comes from, where it does.
    pub source_id: Option<Id>,
    pub number_in_source: Option<i64>,
    pub kind: Option<ProjectKind>,
    /// The size a list gives where there is no estimate; none where unknown.
    pub stated_size: Option<StatedSize>,
    pub phase: Option<ProjectPhase>,
    pub financing: Option<Financing>,
    /// Whether the project is under the state's scheme for quality assurance of large projects.
    #[serde(with = "optional_flag")]
    pub ks_scheme: Option<bool>,
    pub crossing: Option<Crossing>,
    pub life_event: Option<LifeEvent>,
    /// Held outside sums by a marked decision.
    #[serde(with = "flag")]
    pub held_outside: bool,
    pub held_outside_reason: String,
    /// Who in the secretariat answers for the case.
    pub responsible: String,
    pub pre_meeting_on: Option<Date>,
    /// The day documents and questions were in.
    pub documents_on: Option<Date>,
    /// The day the letter went out.
    pub letter_on: Option<Date>,
    pub follow_up_on: Option<Date>,
    pub experience_on: Option<Date>,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

impl Case {
    /// A case with a name and a year, and nothing else known yet.
    #[must_use]
    pub fn new(project_id: Id, title: String, year: i16, now: Timestamp) -> Self {
        Self {
            id: Id::new(),
            project_id,
            title,
            year,
            source_id: None,
            number_in_source: None,
            kind: None,
            stated_size: None,
            phase: None,
            financing: None,
            ks_scheme: None,
            crossing: None,
            life_event: None,
            held_outside: false,
            held_outside_reason: String::new(),
            responsible: String::new(),
            pre_meeting_on: None,
            documents_on: None,
            letter_on: None,
            follow_up_on: None,
            experience_on: None,
            created_at: now,
            ended_at: None,
        }
    }
}

/// Declares an enum of fixed choices kept as words in the file, with all its values listed.
macro_rules! choices {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_meta])* #[serde(rename = $code)] $variant,)* }

        impl $name {
            /// The choices, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word in the file; also the end of the choice's key in the locales.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The choice with this word in the file.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.code() == code)
            }
        }
    };
}
pub(crate) use choices;

choices! {
    /// What kind of undertaking the project is. The council calls all of them projects.
    ProjectKind {
        Project = "project",
        Programme = "programme",
        Strategy = "strategy",
        ChangeProcess = "change_process",
        BudgetProposal = "budget_proposal",
    }
}

choices! {
    /// The phases of Prosjektveiviseren.
    ProjectPhase {
        Idea = "idea",
        Concept = "concept",
        Plan = "plan",
        Carry = "carry_out",
        Close = "close",
        Realise = "realise_benefits",
    }
}

choices! {
    /// Where the money comes from.
    Financing {
        OwnBudget = "own_budget",
        BudgetProposal = "budget_proposal",
        CoFinancing = "co_financing",
        StimuLab = "stimulab",
        JointState = "joint_state",
    }
}

choices! {
    /// Which borders the project crosses.
    Crossing {
        WithinSector = "within_sector",
        AcrossSectors = "across_sectors",
        StateAndMunicipalities = "state_and_municipalities",
    }
}

choices! {
    /// The seven life events.
    LifeEvent {
        HavingChildren = "having_children",
        SeriouslyIllChild = "seriously_ill_child",
        LosingAndFindingWork = "losing_and_finding_work",
        NewInNorway = "new_in_norway",
        DeathAndInheritance = "death_and_inheritance",
        RunningVoluntaryOrganisation = "running_voluntary_organisation",
        RunningBusiness = "running_business",
    }
}

choices! {
    /// What an estimate is of.
    EstimateOf {
        Cost = "cost",
        Benefit = "benefit",
    }
}

/// An estimate the agency gave, kept with when it was given: the latest counts, the earlier stay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    pub id: Id,
    pub case_id: Id,
    pub what: EstimateOf,
    /// Whole kroner; none where the agency says there is no estimate any longer.
    pub kroner: Option<i64>,
    pub phase: Option<ProjectPhase>,
    pub noted_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}
