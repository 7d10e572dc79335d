//! Whose copy of a council file this is, and so what its window puts first.

use serde::{Deserialize, Serialize};

use super::case::choices;
use super::{Council, Id, SettingName};

choices! {
    /// What the person who works with a copy is to the council.
    OwnerRole {
        Secretariat = "secretariat",
        Member = "member",
    }
}

/// The person who works with a copy of a council file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// As it is to stand in the history; may be empty.
    pub name: String,
    pub role: OwnerRole,
}

impl Owner {
    /// Whose copy the file says it is; none where it says nothing.
    #[must_use]
    pub fn of(council: &Council) -> Option<Self> {
        let role = OwnerRole::from_code(council.setting(SettingName::CopyRole)?)?;
        let name = council.setting(SettingName::CopyName).unwrap_or_default().to_owned();
        Some(Self { name, role })
    }

    /// The member the file was made for; none where it was made for nobody.
    #[must_use]
    pub fn made_for(council: &Council) -> Option<Self> {
        council.setting(SettingName::CopyMember)?;
        Self::of(council).filter(Self::is_member)
    }

    /// Which person of the council the owner is: the one the copy was made for, else the one of that name.
    #[must_use]
    pub fn member(&self, council: &Council) -> Option<Id> {
        let made_for = council.setting(SettingName::CopyMember).and_then(|id| id.parse().ok());
        made_for.or_else(|| {
            let mut members = council.members.iter();
            let own = members.find(|member| !self.name.is_empty() && member.name == self.name);
            own.map(|member| member.id)
        })
    }

    /// Whether this is another than `here`, by the name. Capitals and spaces make nobody another, and who has given no name is
    /// not known to be another.
    #[must_use]
    pub fn is_other(&self, here: &Self) -> bool {
        let name = |owner: &Self| {
            let words: Vec<String> = owner.name.split_whitespace().map(str::to_lowercase).collect();
            words.join(" ")
        };
        let (own, of_here) = (name(self), name(here));
        !own.is_empty() && !of_here.is_empty() && own != of_here
    }

    /// Whether the copy is a member's.
    #[must_use]
    pub fn is_member(&self) -> bool {
        self.role == OwnerRole::Member
    }
}

impl Default for Owner {
    fn default() -> Self {
        Self {
            name: String::new(),
            role: OwnerRole::Secretariat,
        }
    }
}
