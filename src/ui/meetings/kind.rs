//! The kinds of notes: their words and icons, in the order they are offered.

use crate::domain::NoteKind;
use crate::ui::Scene;
use crate::ui::widgets::icons::{self, MaterialIcon};

/// The kinds a line can be, in the order they are offered. A code is the beginning of a kind's word: of two that begin alike
/// the first here has it.
pub const KINDS: [NoteKind; 6] = [
    NoteKind::Note,
    NoteKind::Advice,
    NoteKind::Decision,
    NoteKind::Action,
    NoteKind::Quote,
    NoteKind::Question,
];

/// What a kind is called.
pub fn word<'a>(scene: &Scene<'a>, kind: NoteKind) -> &'a str {
    scene.words.text(match kind {
        NoteKind::Note => "notes-is-note",
        NoteKind::Question => "live-kind-question",
        NoteKind::Advice => "notes-is-advice",
        NoteKind::Decision => "live-kind-decision",
        NoteKind::Action => "live-kind-action",
        NoteKind::Quote => "live-kind-quote",
        NoteKind::TalkingPoint => "live-kind-talking-point",
    })
}

/// A kind's icon.
pub fn icon(kind: NoteKind) -> MaterialIcon {
    match kind {
        NoteKind::Note => icons::ICON_STICKY_NOTE_2,
        NoteKind::Question => icons::ICON_HELP,
        NoteKind::Advice => icons::ICON_LIGHTBULB,
        NoteKind::Decision => icons::ICON_GAVEL,
        NoteKind::Action => icons::ICON_TASK_ALT,
        NoteKind::Quote => icons::ICON_FORMAT_QUOTE,
        NoteKind::TalkingPoint => icons::ICON_CHAT,
    }
}
