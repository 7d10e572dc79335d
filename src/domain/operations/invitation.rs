//! What a meeting remembers of its invitations.

use super::Name;
use crate::domain::{Meeting, Operation, Table, Write};

/// An invitation was made with this number, and what it said has this digest.
#[must_use]
pub fn remember_invitation(meeting: &Meeting, sequence: i64, digest: &str) -> Operation {
    let set = |column: &'static str, value: serde_json::Value| Write::Set {
        table: Table::Meeting,
        id: meeting.id,
        column: column.into(),
        value,
    };
    let writes = vec![
        set("calendar_sequence", sequence.into()),
        set("calendar_digest", digest.into()),
    ];
    Operation::new(Name::MakeInvitation, writes)
}
