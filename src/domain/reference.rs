//! Reference data that changes with time, and the sources of published facts.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::case::choices;
use super::deadline::{CountedFrom, DeadlineKind, DeadlineRule, DeadlineUnit};
use super::record::flag;
use super::{Id, LanguageForm, Theme};

/// Where published facts come from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    pub id: Id,
    pub title: String,
    pub publisher: String,
    pub published_year: Option<i16>,
    pub note: String,
}

/// A value that belongs to the council and has no table of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    /// Made from the name; see [`SettingName::id`].
    pub id: Id,
    pub name: SettingName,
    pub value: String,
}

choices! {
    /// The council's settings.
    SettingName {
        /// What stands under the council's name in letters, line by line.
        LetterheadText = "letterhead_text",
        /// The letterhead's picture: the SHA-256 of a document.
        LetterheadLogo = "letterhead_logo",
        /// The roles that sign letters, one a line.
        SignatureRoles = "signature_roles",
        /// What the person whose copy this is is to the council: an [`super::OwnerRole`].
        CopyRole = "copy_role",
        /// The name of the person whose copy this is.
        CopyName = "copy_name",
        /// The key of the member whose copy this is; see [`super::MemberCopy`].
        CopyMember = "copy_member",
        /// The key of the [`super::MemberCopy`] this file was made as.
        CopyId = "copy_id",
        /// When this member's copy was made: a timestamp.
        CopyMadeAt = "copy_made_at",
        /// How many cases are left out of this member's copy because the member is recused: a number.
        CopyWithheld = "copy_withheld",
        /// What that is, for a copy that had it to know it again by: digests of keys, with spaces between.
        CopyWithheldKeys = "copy_withheld_keys",
        /// How many members must be present for the council to advise: a number.
        FewestPresent = "fewest_present",
    }
}

impl SettingName {
    /// The key of the setting's row, the same in every copy of every council.
    #[must_use]
    pub fn id(self) -> Id {
        Id::of_name(self.code())
    }
}

choices! {
    /// What a provision is about.
    LegalMatter {
        /// Who may handle a case.
        Impartiality = "impartiality",
        /// What may be exempted from public access.
        Exemption = "exemption",
    }
}

/// A provision of law that texts name: dated data, since laws change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalReference {
    pub id: Id,
    pub name: LegalMatter,
    /// As it is cited, such as `forvaltningsloven § 6`.
    pub citation: String,
    pub valid_from: Option<Date>,
    /// The first day it no longer holds.
    pub valid_to: Option<Date>,
}

/// A day off beside those of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayOff {
    pub id: Id,
    pub on_date: Date,
    pub name: String,
    pub ended_at: Option<Timestamp>,
}

/// What a theme is called in one form of language, and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ThemeLabel {
    pub id: Id,
    pub theme: Theme,
    pub form: LanguageForm,
    pub full_label: String,
    /// The short word beside the number.
    pub short_label: String,
    pub valid_from: Option<Date>,
    /// The first day the label no longer holds.
    pub valid_to: Option<Date>,
}

impl ThemeLabel {
    /// Whether the label holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day < to)
    }
}

/// A rule for a deadline as the file keeps it; see [`DeadlineRule`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadlineRuleRow {
    pub id: Id,
    pub kind: DeadlineKind,
    pub amount: i32,
    pub unit: DeadlineUnit,
    pub counted_from: CountedFrom,
    pub min_kroner: Option<i64>,
    pub max_kroner: Option<i64>,
    #[serde(with = "flag")]
    pub published: bool,
    pub source: String,
    pub valid_from: Option<Date>,
    /// The first day the rule no longer holds.
    pub valid_to: Option<Date>,
}

impl DeadlineRuleRow {
    /// Whether the rule has ever been, or will be, in force. One that was changed before it began never is.
    #[must_use]
    pub fn ever_holds(&self) -> bool {
        self.valid_from.zip(self.valid_to).is_none_or(|(from, to)| from < to)
    }

    /// A new row for a rule.
    #[must_use]
    pub fn new(rule: DeadlineRule) -> Self {
        Self {
            id: Id::new(),
            kind: rule.kind,
            amount: rule.count,
            unit: rule.unit,
            counted_from: rule.counted_from,
            min_kroner: rule.estimate.map(|(min, _)| min),
            max_kroner: rule.estimate.map(|(_, max)| max),
            published: rule.published,
            source: rule.source,
            valid_from: rule.valid_from,
            valid_to: rule.valid_to.and_then(|last| last.tomorrow().ok()),
        }
    }

    /// The rule the row keeps.
    #[must_use]
    pub fn rule(&self) -> DeadlineRule {
        DeadlineRule {
            kind: self.kind,
            count: self.amount,
            unit: self.unit,
            counted_from: self.counted_from,
            estimate: self.min_kroner.zip(self.max_kroner),
            published: self.published,
            source: self.source.clone(),
            valid_from: self.valid_from,
            valid_to: self.valid_to.and_then(|day| day.yesterday().ok()),
        }
    }
}
