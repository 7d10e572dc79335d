//! What the council decides about its file.

use super::Name;
use crate::domain::{Council, Operation, Setting, SettingName, Write};

/// Gives settings of the council their values: each a name and what it is to be.
#[must_use]
pub fn set_settings(council: &Council, settings: &[(SettingName, &str)]) -> Operation {
    let writes = settings
        .iter()
        .map(|&(name, value)| match council.settings.get(name.id()) {
            Some(row) => Write::Set {
                table: crate::domain::Table::Setting,
                id: row.id,
                column: "value",
                value: value.into(),
            },
            None => Write::insert(Setting {
                id: name.id(),
                name,
                value: value.to_owned(),
            }),
        })
        .collect();
    Operation::new(Name::EditSettings, writes)
}
