//! Organisations: bodies with kinds, names that change with time, and their part in a case.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::{Id, LanguageForm, OrganisationNumber};

choices! {
    /// What kind of body an organisation is; it decides which form of language letters to it have (språklova § 15).
    OrganisationKind {
        Ministry = "ministry",
        StateAgency = "state_agency",
        Municipality = "municipality",
        County = "county",
        Private = "private",
        Voluntary = "voluntary",
    }
}

/// A body that asks, answers for one that asks, or takes part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    pub id: Id,
    /// None where not known.
    pub kind: Option<OrganisationKind>,
    /// None where not known.
    pub number: Option<OrganisationNumber>,
    /// The form letters to it must have; none where the form is free.
    pub language_form: Option<LanguageForm>,
    pub postal_address: String,
    pub ended_at: Option<Timestamp>,
}

/// A name an organisation has or had, with the days it held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrganisationName {
    pub id: Id,
    pub organisation_id: Id,
    pub name: String,
    /// None where the name is the same in every form.
    pub form: Option<LanguageForm>,
    pub valid_from: Option<Date>,
    /// The first day the name no longer held.
    pub valid_to: Option<Date>,
}

/// The body that another belongs under, such as the ministry of an agency, with the days it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationParent {
    pub id: Id,
    pub organisation_id: Id,
    pub parent_id: Id,
    pub valid_from: Option<Date>,
    /// The first day it no longer did.
    pub valid_to: Option<Date>,
}

choices! {
    /// The part an organisation has in a case.
    OrganisationRole {
        Agency = "agency",
        Ministry = "ministry",
        Partner = "partner",
    }
}

/// An organisation's part in a case, under the name it had then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseOrganisation {
    pub id: Id,
    pub case_id: Id,
    pub organisation_id: Id,
    pub role: OrganisationRole,
    /// As printed in the source, or as the body was called then.
    pub printed_name: String,
    pub position: f64,
    pub ended_at: Option<Timestamp>,
}
