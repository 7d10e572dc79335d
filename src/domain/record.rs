//! What every row of the council's record has in common, and rows held in memory.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Id;

/// A row that is a value of its own: its fields are the columns of its table, by the same names.
pub trait Record: Serialize + DeserializeOwned {
    /// The table the row lives in.
    const TABLE: super::Table;

    /// The key of the row.
    fn id(&self) -> Id;

    /// The row this one belongs to and is listed under, such as the case of a question.
    fn owner(&self) -> Option<Id> {
        None
    }

    /// Another row this one is listed under, such as the case of an item on a meeting's agenda.
    fn second_owner(&self) -> Option<Id> {
        None
    }

    /// Whether the row has been taken out of use. Ended rows are kept for history and figures, and not listed.
    fn is_ended(&self) -> bool {
        false
    }
}

/// The rows of one table in memory, by key and by owner.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    by_id: BTreeMap<Id, T>,
    by_owner: HashMap<Id, Vec<Id>>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self {
            by_id: BTreeMap::new(),
            by_owner: HashMap::new(),
        }
    }
}

impl<T: Record> Rows<T> {
    /// The row with this key, ended or not.
    #[must_use]
    pub fn get(&self, id: Id) -> Option<&T> {
        self.by_id.get(&id)
    }

    /// All rows in use, in the order they were made.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.by_id.values().filter(|row| !row.is_ended())
    }

    /// All rows, in use or not, in the order they were made.
    #[must_use]
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.by_id.values()
    }

    /// All rows in use that belong to `owner`, in the order they were made.
    #[must_use]
    pub fn of(&self, owner: Id) -> impl DoubleEndedIterator<Item = &T> {
        self.by_owner
            .get(&owner)
            .into_iter()
            .flatten()
            .filter_map(|id| self.by_id.get(id))
            .filter(|row| !row.is_ended())
    }

    /// Takes in a new or changed row.
    pub fn put(&mut self, row: T) {
        let id = row.id();
        let owners = [row.owner(), row.second_owner()];
        let before = self.by_id.insert(id, row).map(|old| [old.owner(), old.second_owner()]);
        if before == Some(owners) {
            return;
        }
        for owner in before.into_iter().flatten().flatten() {
            self.unlist(owner, id);
        }
        for owner in owners.into_iter().flatten() {
            let listed = self.by_owner.entry(owner).or_default();
            if let Err(place) = listed.binary_search(&id) {
                listed.insert(place, id);
            }
        }
    }

    /// Gives back the room that rows taken in one after another leave between them: near half of all there is.
    pub fn compact(&mut self) {
        self.by_id = std::mem::take(&mut self.by_id).into_iter().collect();
    }

    /// Forgets a row that is no longer in the file, as after an undone insertion.
    pub fn remove(&mut self, id: Id) {
        if let Some(old) = self.by_id.remove(&id) {
            for owner in [old.owner(), old.second_owner()].into_iter().flatten() {
                self.unlist(owner, id);
            }
        }
    }

    fn unlist(&mut self, owner: Id, id: Id) {
        if let Some(listed) = self.by_owner.get_mut(&owner) {
            listed.retain(|other| *other != id);
        }
    }
}

/// Truth values as SQLite keeps them, 0 and 1.
pub mod flag {
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(i64::from(*value))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        Ok(i64::deserialize(deserializer)? != 0)
    }
}

/// Truth values that may be unknown, as SQLite keeps them: null, 0 and 1.
pub mod optional_flag {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    pub fn serialize<S: Serializer>(value: &Option<bool>, serializer: S) -> Result<S::Ok, S::Error> {
        value.map(i64::from).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
        Ok(Option::<i64>::deserialize(deserializer)?.map(|value| value != 0))
    }
}
