//! What is wrong with settings, as sentences: the choices of a person, and a picture for the letterhead.

use std::path::Path;

use super::Locale;
use super::sentences::Sentence;
use crate::app::jobs::LogoError;
use crate::app::preferences::PreferencesFault;
use crate::document::LogoFault;
use crate::document::logo::{MAX_BYTES, MAX_SIDE};

/// Why a person's choices are not what they were.
#[must_use]
pub fn preferences_fault(words: &Locale, fault: &PreferencesFault) -> Sentence {
    let kept = |path: &Option<std::path::PathBuf>| match path {
        Some(path) => words.with("preferences-kept-text", &[("path", shown(path).into())]),
        None => words.text("preferences-left-text").to_owned(),
    };
    match fault {
        PreferencesFault::Broken(path) => Sentence {
            title: words.text("preferences-broken").to_owned(),
            text: kept(path),
        },
        PreferencesFault::Newer(path) => Sentence {
            title: words.text("preferences-newer").to_owned(),
            text: kept(path),
        },
        PreferencesFault::UnknownLanguage(code) => Sentence {
            title: words.with("preferences-language", &[("code", code.into())]),
            text: words.text("preferences-language-text").to_owned(),
        },
    }
}

/// Why a picture for the letterhead was not taken.
#[must_use]
pub fn logo_error(words: &Locale, error: &LogoError) -> Sentence {
    let fault = match error {
        LogoError::Io(path, error) => {
            let values = [("path", shown(path).into()), ("reason", error.to_string().into())];
            return Sentence {
                title: words.text("logo-not-read").to_owned(),
                text: words.with("logo-not-read-text", &values),
            };
        }
        LogoError::Fault(fault) => fault,
    };
    let (title, text) = match fault {
        LogoFault::TooManyBytes => {
            let most = MAX_BYTES / (1024 * 1024);
            let text = words.with("logo-too-many-bytes-text", &[("most", most.into())]);
            (words.text("logo-too-many-bytes").to_owned(), text)
        }
        LogoFault::TooLarge { width, height } => {
            let size = [
                ("width", i64::from(*width).into()),
                ("height", i64::from(*height).into()),
            ];
            let most = [("most", i64::from(MAX_SIDE).into())];
            (
                words.with("logo-too-large", &size),
                words.with("logo-too-large-text", &most),
            )
        }
        LogoFault::OtherFormat => (
            words.text("logo-other-format").to_owned(),
            words.text("logo-other-format-text").to_owned(),
        ),
        LogoFault::Broken => (
            words.text("logo-broken").to_owned(),
            words.text("logo-broken-text").to_owned(),
        ),
    };
    Sentence { title, text }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
