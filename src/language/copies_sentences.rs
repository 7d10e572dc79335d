//! Why a contribution was not read, a copy not updated, or nothing sent, as sentences: what happened, what is safe, what to do.

use super::Locale;
use super::sentences::{Sentence, store_error};
use crate::app::copies::{ReadError, SendError};
use crate::app::update_copy::UpdateError;
use crate::domain::contributed::WhyNot;
use crate::exchange::copies::bundle::BundleFault;
use crate::exchange::copies::update::UpdateFault;
use crate::store::StoreError;

fn said(words: &Locale, title: &str, text: &str, name: &str) -> Sentence {
    let values = [("name", name.into())];
    Sentence {
        title: words.with(title, &values),
        text: words.with(text, &values),
    }
}

/// Why a bundle was not read.
#[must_use]
pub fn read_error(words: &Locale, error: &ReadError, path: &std::path::Path) -> Sentence {
    match error {
        ReadError::Fault(fault) => bundle_fault(words, fault),
        ReadError::Store(error) => store_error(words, error, path),
        ReadError::Io(path, error) => {
            let error = std::io::Error::new(error.kind(), error.to_string());
            store_error(words, &StoreError::io(error, path), path)
        }
    }
}

/// Why a file is not taken as a bundle.
#[must_use]
pub fn bundle_fault(words: &Locale, fault: &BundleFault) -> Sentence {
    let plain = |title, text| said(words, title, text, "");
    match fault {
        BundleFault::NotBundle => plain("copies-not-bundle", "copies-not-bundle-text"),
        BundleFault::Torn => plain("copies-torn", "copies-torn-text"),
        BundleFault::Tampered => plain("copies-tampered", "copies-tampered-text"),
        BundleFault::Newer(_) => plain("copies-newer", "copies-newer-text"),
        BundleFault::TooLarge => plain("copies-too-large", "copies-too-large-text"),
        BundleFault::Malformed(_) => plain("copies-malformed", "copies-malformed-text"),
        BundleFault::OtherCouncil(name) => said(words, "copies-other-council", "copies-other-council-text", name),
        BundleFault::UnknownMember(name) => said(words, "copies-unknown-member", "copies-unknown-member-text", name),
    }
}

/// Why nothing was sent.
#[must_use]
pub fn send_error(words: &Locale, error: &SendError, path: &std::path::Path) -> Sentence {
    let plain = |title, text| said(words, title, text, "");
    match error {
        SendError::NotMember => plain("copies-not-member", "copies-not-member-text"),
        SendError::Nothing => plain("copies-nothing-to-send", "copies-nothing-to-send-text"),
        SendError::Store(error) => store_error(words, error, path),
        SendError::Unreadable(BundleFault::TooLarge) => plain("copies-send-too-large", "copies-send-too-large-text"),
        SendError::Unreadable(fault) => {
            let error = std::io::Error::other(fault.to_string());
            store_error(words, &StoreError::Io(error), path)
        }
        SendError::Json(error) => {
            let error = std::io::Error::other(error.to_string());
            store_error(words, &StoreError::Io(error), path)
        }
    }
}

/// Why a copy was not brought up to date.
#[must_use]
pub fn update_error(words: &Locale, error: &UpdateError, path: &std::path::Path) -> Sentence {
    let plain = |title, text| said(words, title, text, "");
    match error {
        UpdateError::Fault(fault) => match fault {
            UpdateFault::NotMember => plain("copies-not-member", "copies-not-member-text"),
            UpdateFault::NotMemberFile => plain("copies-not-member-file", "copies-not-member-file-text"),
            UpdateFault::OtherCouncil(name) => said(words, "copies-update-council", "copies-update-council-text", name),
            UpdateFault::OtherMember(name) => said(words, "copies-other-member", "copies-other-member-text", name),
            UpdateFault::NotNewer => plain("copies-not-newer", "copies-not-newer-text"),
        },
        UpdateError::Store(error) => store_error(words, error, path),
        UpdateError::Newer(path, error) => store_error(words, error, path),
    }
}

/// The key of why something is not taken in.
#[must_use]
pub fn why_not_key(why: WhyNot) -> &'static str {
    match why {
        WhyNot::CaseGone => "copies-why-case-gone",
        WhyNot::TextGone => "copies-why-text-gone",
        WhyNot::LetterSent => "copies-why-letter-sent",
        WhyNot::Approved => "copies-why-approved",
        WhyNot::NewerMinutes => "copies-why-newer-minutes",
        WhyNot::Recused => "copies-why-recused",
        WhyNot::Decided => "copies-why-decided",
    }
}
