//! The tabs of the rail, and their order.

use crate::domain::OwnerRole;

/// The tabs of the rail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    #[default]
    Overview,
    Projects,
    Meetings,
    Letters,
    Trends,
    Advice,
    Settings,
}

impl Tab {
    /// The tabs at the top of the secretariat's rail, in its order. The settings stand at its foot.
    pub const ALL: [Self; 6] = [
        Self::Overview,
        Self::Projects,
        Self::Meetings,
        Self::Letters,
        Self::Trends,
        Self::Advice,
    ];

    /// The tabs of a member's rail: what a member prepares and writes comes first.
    const OF_MEMBER: [Self; 6] = [
        Self::Overview,
        Self::Meetings,
        Self::Letters,
        Self::Projects,
        Self::Trends,
        Self::Advice,
    ];

    /// The tabs at the top of the rail, in the order they have in the window of someone with this role.
    #[must_use]
    pub fn in_rail(role: OwnerRole) -> [Self; 6] {
        match role {
            OwnerRole::Secretariat => Self::ALL,
            OwnerRole::Member => Self::OF_MEMBER,
        }
    }

    /// The key of the tab's name in the locales.
    #[must_use]
    pub fn name_key(self) -> &'static str {
        match self {
            Self::Overview => "tab-overview",
            Self::Projects => "tab-projects",
            Self::Meetings => "tab-meetings",
            Self::Letters => "tab-letters",
            Self::Trends => "tab-trends",
            Self::Advice => "tab-advice",
            Self::Settings => "tab-settings",
        }
    }
}
