//! A row of the register, and the columns it is read from.

use crate::domain::StatedSize;

/// One case as a register lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterRow {
    /// The row's own number, from 1.
    pub number: u32,
    /// The year of the case.
    pub year: i16,
    /// The project's title as printed.
    pub project: String,
    /// The organisations that brought the case: several only where the table itself parts them with `;`.
    pub organisations: Vec<String>,
    /// The ministry as printed; empty where there is none, as for a municipality.
    pub ministry: String,
    /// The size as stated; nothing: unknown.
    pub size: Option<StatedSize>,
}

/// The columns of a register table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegisterColumn {
    Number,
    Year,
    Project,
    Organisations,
    /// The organisations as one printed name: for who reads the table, and not kept.
    PrintedOrganisations,
    Ministry,
    Size,
}

impl RegisterColumn {
    /// All columns, in the register's own order.
    pub const ALL: [Self; 7] = [
        Self::Number,
        Self::Year,
        Self::Project,
        Self::Organisations,
        Self::PrintedOrganisations,
        Self::Ministry,
        Self::Size,
    ];

    /// The name in the header.
    #[must_use]
    pub fn header(self) -> &'static str {
        match self {
            Self::Number => "nr",
            Self::Year => "aar",
            Self::Project => "prosjekt",
            Self::Organisations => "virksomhet",
            Self::PrintedOrganisations => "virksomhet_trykt",
            Self::Ministry => "departement",
            Self::Size => "stoerrelse",
        }
    }

    /// The column with this name in the header, in any case and with or without æøå.
    #[must_use]
    pub fn from_header(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase().replace('å', "aa").replace('ø', "oe");
        Self::ALL.into_iter().find(|column| column.header() == name)
    }

    /// Whether a table may do without it.
    #[must_use]
    pub fn is_optional(self) -> bool {
        self == Self::PrintedOrganisations
    }
}
