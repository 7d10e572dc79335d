//! What is wrong with papers, as sentences: files that could not be attached, and texts that could not be read.

use std::io::ErrorKind;
use std::path::Path;

use super::Locale;
use super::sentences::{Sentence, store_error};
use crate::domain::TextFault;
use crate::store::papers::MOST_BYTES;
use crate::store::{FileFault, StoreError};

/// Why a file was not attached.
#[must_use]
pub fn file_fault(words: &Locale, fault: &FileFault) -> Sentence {
    let name = |path: &Path| {
        path.file_name()
            .unwrap_or(path.as_os_str())
            .to_string_lossy()
            .into_owned()
    };
    match fault {
        FileFault::Cancelled => Sentence {
            title: words.text("papers-cancelled").to_owned(),
            text: words.text("papers-cancelled-text").to_owned(),
        },
        FileFault::Unreadable(path, error) => {
            let (title, text) = match error.kind() {
                ErrorKind::NotFound | ErrorKind::NotADirectory => ("papers-not-found", "papers-not-found-text"),
                ErrorKind::PermissionDenied => ("papers-denied", "papers-denied-text"),
                _ => ("papers-unreadable", "papers-unreadable-text"),
            };
            let values = [
                ("path", path.display().to_string().into()),
                ("reason", error.to_string().into()),
            ];
            Sentence {
                title: words.with(title, &[("name", name(path).into())]),
                text: words.with(text, &values),
            }
        }
        FileFault::Changed(path) => Sentence {
            title: words.with("papers-changed", &[("name", name(path).into())]),
            text: words.text("papers-changed-text").to_owned(),
        },
        FileFault::TooLarge { path, byte_length } => {
            let most = [
                ("size", words.bytes(*byte_length).into()),
                ("most", words.bytes(MOST_BYTES).into()),
            ];
            Sentence {
                title: words.with("papers-too-large", &[("name", name(path).into())]),
                text: words.with("papers-too-large-text", &most),
            }
        }
        FileFault::Folder(path) => Sentence {
            title: words.with("papers-folder", &[("name", name(path).into())]),
            text: words.text("papers-folder-text").to_owned(),
        },
    }
}

/// Why files were not attached, where it may be the council file that would not take them.
#[must_use]
pub fn attach_error(words: &Locale, error: &StoreError, council: &Path) -> Sentence {
    match error {
        StoreError::File(fault) => file_fault(words, fault),
        error => store_error(words, error, council),
    }
}

/// Why the text of a paper could not be read, and what to do.
#[must_use]
pub fn text_fault(words: &Locale, fault: TextFault) -> Sentence {
    let (title, text) = match fault {
        TextFault::Broken => ("papers-text-broken", "papers-text-broken-text"),
        TextFault::Encrypted => ("papers-text-encrypted", "papers-text-encrypted-text"),
        TextFault::TooLarge => ("papers-text-too-large", "papers-text-too-large-text"),
        TextFault::Hostile => ("papers-text-hostile", "papers-text-hostile-text"),
        TextFault::NoText => ("papers-text-none", "papers-text-none-text"),
        TextFault::UnknownKind => ("papers-text-unknown", "papers-text-unknown-text"),
        TextFault::TooSlow => ("papers-text-too-slow", "papers-text-too-slow-text"),
    };
    Sentence {
        title: words.text(title).to_owned(),
        text: words.text(text).to_owned(),
    }
}

/// As [`text_fault`], in the few words there is room for where papers are listed.
#[must_use]
pub fn text_fault_in_list(words: &Locale, fault: TextFault) -> &str {
    words.text(match fault {
        TextFault::Broken => "papers-without-text-broken",
        TextFault::Encrypted => "papers-without-text-encrypted",
        TextFault::TooLarge => "papers-without-text-too-large",
        TextFault::Hostile => "papers-without-text-hostile",
        TextFault::NoText => "papers-without-text-none",
        TextFault::UnknownKind => "papers-without-text-unknown",
        TextFault::TooSlow => "papers-without-text-too-slow",
    })
}

impl Locale {
    /// So many bytes as a person says it: `840 kB`, `3 MB`.
    #[must_use]
    pub fn bytes(&self, bytes: u64) -> String {
        const KILO: u64 = 1000;
        let rounded = |unit: u64| i64::try_from(bytes.div_ceil(unit)).unwrap_or(i64::MAX);
        let (number, unit) = if bytes < KILO * KILO {
            (rounded(KILO), "kB")
        } else {
            (rounded(KILO * KILO), "MB")
        };
        format!("{}\u{a0}{unit}", self.number(number))
    }
}
