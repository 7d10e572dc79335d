//! Errors as sentences in the user's language: what happened, what is safe, and what to do.

use std::io;
use std::path::Path;

use super::Locale;
use crate::app::save_letter::SaveLetterError;
use crate::app::save_pack::SavePackError;
use crate::document::pack::PackError;
use crate::document::{DocumentError, LetterPlace, Missing, RecommendationPart, SignaturePart, Unprintable};
use crate::store::{Finding, Owner, Refusal, StoreError};

/// How many characters that cannot be printed are named one by one.
const NAMED: usize = 3;

/// What a person is told about an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What happened, without a full stop.
    pub title: String,
    /// What is safe and what to do. Empty where the title says it all.
    pub text: String,
}

impl Sentence {
    /// Both on one line.
    #[must_use]
    pub fn line(&self) -> String {
        let title = self.title.trim_end_matches('.');
        if self.text.is_empty() {
            format!("{title}.")
        } else {
            format!("{title}. {}", self.text)
        }
    }
}

/// What is wrong with a council file, or why it could not be saved to.
#[must_use]
pub fn store_error(words: &Locale, error: &StoreError, path: &Path) -> Sentence {
    let named = |path: &Path| path.display().to_string();
    let said = |title: &str, key: &str| Sentence {
        title: words.text(title).to_owned(),
        text: words.with(key, &[("path", named(path).into())]),
    };
    match error {
        StoreError::NotFound(path) => Sentence {
            title: words.text("file-not-found").to_owned(),
            text: words.with("file-not-found-text", &[("path", named(path).into())]),
        },
        StoreError::NoFolder(path) => no_folder(words, path),
        StoreError::Exists(path) => file_exists(words, path),
        StoreError::Denied(path) => denied(words, path),
        StoreError::NotCouncil => said("file-not-council", "file-not-council-text"),
        StoreError::OtherProgram => said("file-other-program", "file-other-program-text"),
        StoreError::Newer { found, known } => Sentence {
            title: words.text("file-newer").to_owned(),
            text: words.with(
                "file-newer-text",
                &[("found", (*found).into()), ("known", (*known).into())],
            ),
        },
        StoreError::Torn(_) => said("file-torn", "file-torn-text"),
        StoreError::Crafted(what) => Sentence {
            title: words.text("file-crafted").to_owned(),
            text: words.with("file-crafted-text", &[("what", what.into())]),
        },
        StoreError::DiskFull => plain(words, "disk-full", "disk-full-text"),
        StoreError::Gone => said("file-gone", "file-gone-text"),
        StoreError::Refused(why) => Sentence {
            title: refusal(words, *why),
            text: String::new(),
        },
        StoreError::Row { table, .. } => Sentence {
            title: words.text("file-unreadable-row").to_owned(),
            text: words.with("file-unreadable-row-text", &[("table", (*table).into())]),
        },
        StoreError::File(fault) => super::paper_sentences::file_fault(words, fault),
        StoreError::Io(error) => io_error(words, error, path),
        StoreError::Database(error) => system(words, &error.to_string()),
    }
}

/// Why nothing was done.
#[must_use]
pub fn refusal(words: &Locale, refusal: Refusal) -> String {
    let key = match refusal {
        Refusal::NothingToUndo => "refusal-nothing-to-undo",
        Refusal::ChangedSince => "refusal-changed-since",
        Refusal::ReadOnly => "refusal-read-only",
        Refusal::NoSuchRow => "refusal-no-such-row",
    };
    words.text(key).to_owned()
}

/// That another window has the file, and who where that is known.
#[must_use]
pub fn in_use(words: &Locale, owner: Option<&Owner>) -> Sentence {
    let who = owner
        .map(|owner| [owner.person.as_str(), owner.device.as_str()])
        .into_iter()
        .flatten();
    let who: Vec<&str> = who.filter(|name| !name.is_empty()).collect();
    let text = if who.is_empty() {
        words.text("file-in-use-text").to_owned()
    } else {
        words.with("file-in-use-by", &[("who", who.join(", ").into())])
    };
    Sentence {
        title: words.text("file-in-use").to_owned(),
        text,
    }
}

/// Why a letter was not saved.
#[must_use]
pub fn save_letter_error(words: &Locale, error: &SaveLetterError) -> Sentence {
    match error {
        SaveLetterError::Document(error) => document_error(words, error),
        SaveLetterError::Exists(path) => file_exists(words, path),
        SaveLetterError::NoFolder(path) => no_folder(words, path),
        SaveLetterError::Io { path, source } if source.kind() == io::ErrorKind::NotFound => {
            no_folder(words, path.parent().unwrap_or(path))
        }
        SaveLetterError::Io { path, source } => io_error(words, source, path),
    }
}

/// Why a meeting pack was not saved. `council` is the council file.
#[must_use]
pub fn save_pack_error(words: &Locale, error: &SavePackError, council: &Path) -> Sentence {
    match error {
        SavePackError::File(error) => save_letter_error(words, error),
        SavePackError::Store(error) => store_error(words, error, council),
        SavePackError::Pack(PackError::TooLong) => plain(words, "pack-too-long", "pack-too-long-text"),
        SavePackError::Pack(PackError::Document(error)) => Sentence {
            title: words.text("pack-not-set").to_owned(),
            text: words.with("pack-not-set-text", &[("reason", error.to_string().into())]),
        },
        SavePackError::NoMeeting => plain(words, "pack-no-meeting", "pack-no-meeting-text"),
        SavePackError::Exempt(exempt) => Sentence {
            title: words.text("pack-exempt-asked").to_owned(),
            text: words.with("pack-exempt-asked-text", &[("titles", titles(words, &exempt.0).into())]),
        },
    }
}

/// The first titles of a list, in quotation marks, and how many more there are.
#[must_use]
pub fn titles(words: &Locale, titles: &[String]) -> String {
    const TOLD: usize = 5;
    let mut told: Vec<_> = titles.iter().take(TOLD).map(|title| format!("«{title}»")).collect();
    if let Some(more) = titles.len().checked_sub(TOLD).filter(|more| *more > 0) {
        told.push(words.with("pack-more-titles", &[("count", more.into())]));
    }
    told.join(", ")
}

/// Why a letter did not become a document.
#[must_use]
pub fn document_error(words: &Locale, error: &DocumentError) -> Sentence {
    match error {
        DocumentError::TooLong { place } => Sentence {
            title: words.text("letter-too-long").to_owned(),
            text: words.with("letter-too-long-text", &[("place", letter_place(words, place).into())]),
        },
        DocumentError::Unprintable(found) => Sentence {
            title: words.with("letter-unprintable", &[("count", found.len().into())]),
            text: words.with(
                "letter-unprintable-text",
                &[("where", unprintable(words, found).into())],
            ),
        },
        DocumentError::NoTitle => plain(words, "letter-no-title", "letter-no-title-text"),
        DocumentError::Time
        | DocumentError::Data(_)
        | DocumentError::Package(_)
        | DocumentError::Asset(_)
        | DocumentError::Typst(_) => Sentence {
            title: words.text("letter-not-set").to_owned(),
            text: words.with("letter-not-set-text", &[("reason", error.to_string().into())]),
        },
    }
}

/// The first characters that cannot be printed, each with its place: `teksten i råd 3: 😀 (U+1F600)`.
fn unprintable(words: &Locale, found: &[Unprintable]) -> String {
    let mut named: Vec<String> = found
        .iter()
        .take(NAMED)
        .map(|one| {
            let code = format!("U+{:04X}", u32::from(one.character));
            // A mark that shows nothing is named by its code alone.
            let is_seen =
                !one.character.is_control() && !matches!(u32::from(one.character), 0x200b..=0x206f | 0xfe00..=0xfeff);
            let character = if is_seen {
                format!("{} ({code})", one.character)
            } else {
                code
            };
            format!("{}: {character}", letter_place(words, &one.place))
        })
        .collect();
    if found.len() > NAMED {
        named.push(words.with("letter-unprintable-more", &[("count", (found.len() - NAMED).into())]));
    }
    named.join("; ")
}

/// A place in a letter in words: `teksten i råd 3`.
#[must_use]
pub fn letter_place(words: &Locale, place: &LetterPlace) -> String {
    let key = match place {
        LetterPlace::Recipient { line } => return words.with("place-recipient", &[("line", (*line).into())]),
        LetterPlace::ThemeHeading { number } => {
            return words.with("place-theme-heading", &[("number", (*number).into())]);
        }
        LetterPlace::Recommendation { number, part, .. } => {
            let part = words.text(match part {
                RecommendationPart::Headline => "place-recommendation-headline",
                RecommendationPart::Text => "place-recommendation-text",
                RecommendationPart::Addressee => "place-recommendation-addressee",
            });
            return words.with(
                "place-recommendation",
                &[("number", (*number).into()), ("part", part.into())],
            );
        }
        LetterPlace::Signature {
            part: SignaturePart::Name,
            ..
        } => "place-signature-name",
        LetterPlace::Signature {
            part: SignaturePart::Role,
            ..
        } => "place-signature-role",
        LetterPlace::Section { number: 0, .. } => "place-minutes",
        LetterPlace::Section { number, .. } => {
            return words.with("place-minutes-item", &[("number", (*number).into())]);
        }
        LetterPlace::Title => "place-title",
        LetterPlace::Council => "place-council",
        LetterPlace::Letterhead => "place-letterhead",
        LetterPlace::Words => "place-words",
        LetterPlace::OurReference => "place-our-reference",
        LetterPlace::YourReference => "place-your-reference",
        LetterPlace::Date => "place-date",
        LetterPlace::Introduction => "place-introduction",
        LetterPlace::Closing => "place-closing",
        LetterPlace::Footer => "place-footer",
        LetterPlace::WholeLetter => "place-whole-letter",
    };
    words.text(key).to_owned()
}

/// What a letter lacks, as part of a list.
#[must_use]
pub fn missing(words: &Locale, missing: &Missing) -> String {
    let key = match missing {
        Missing::Headline { number, .. } => return words.with("missing-headline", &[("number", (*number).into())]),
        Missing::Theme { number, .. } => return words.with("missing-theme", &[("number", (*number).into())]),
        Missing::Recipient => "missing-recipient",
        Missing::Introduction => "missing-introduction",
        Missing::Recommendations => "missing-recommendations",
        Missing::Signature => "missing-signature",
    };
    words.text(key).to_owned()
}

/// One thing that does not hold in a file.
#[must_use]
pub fn finding(words: &Locale, finding: &Finding) -> String {
    match finding {
        Finding::Integrity(reason) => words.with("finding-integrity", &[("reason", reason.into())]),
        Finding::ForeignKey { table, parent } => {
            words.with("finding-key", &[("table", table.into()), ("parent", parent.into())])
        }
        Finding::Journal { operation, table, row } => {
            let operation = operation.to_string();
            words.with(
                "finding-journal",
                &[
                    ("operation", operation.into()),
                    ("table", table.into()),
                    ("row", row.into()),
                ],
            )
        }
        Finding::Row { table, reason } => {
            words.with("finding-row", &[("table", (*table).into()), ("reason", reason.into())])
        }
        Finding::Document(title) => words.with("finding-document", &[("title", title.into())]),
    }
}

fn file_exists(words: &Locale, path: &Path) -> Sentence {
    Sentence {
        title: words.text("file-exists").to_owned(),
        text: words.with("file-exists-text", &[("path", path.display().to_string().into())]),
    }
}

fn no_folder(words: &Locale, path: &Path) -> Sentence {
    Sentence {
        title: words.text("folder-not-found").to_owned(),
        text: words.with("folder-not-found-text", &[("path", path.display().to_string().into())]),
    }
}

/// What the system answered about a file, in the user's language where it is one of the things that mostly happen.
fn io_error(words: &Locale, error: &io::Error, path: &Path) -> Sentence {
    let about = |title, text| Sentence {
        title: words.text(title).to_owned(),
        text: words.with(text, &[("path", path.display().to_string().into())]),
    };
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => about("file-not-found", "file-not-found-text"),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => denied(words, path),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            plain(words, "disk-full", "disk-full-text")
        }
        io::ErrorKind::IsADirectory => about("file-is-a-folder", "file-is-a-folder-text"),
        _ => system(words, &error.to_string()),
    }
}

fn denied(words: &Locale, path: &Path) -> Sentence {
    Sentence {
        title: words.text("file-denied").to_owned(),
        text: words.with("file-denied-text", &[("path", path.display().to_string().into())]),
    }
}

/// What the system or `SQLite` says, in its own words: there is nothing better to say.
fn system(words: &Locale, reason: &str) -> Sentence {
    Sentence {
        title: words.text("file-system").to_owned(),
        text: words.with("file-system-text", &[("reason", reason.into())]),
    }
}

fn plain(words: &Locale, title: &str, text: &str) -> Sentence {
    Sentence {
        title: words.text(title).to_owned(),
        text: words.text(text).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageForm;

    #[test]
    fn every_error_of_the_store_says_what_happened_and_what_is_safe() {
        let words = Locale::new(LanguageForm::Bokmaal);
        let path = Path::new("/et sted/Råd.radslag");
        let json = serde_json::from_str::<bool>("x").unwrap_err();
        let errors = [
            StoreError::NotFound(path.to_owned()),
            StoreError::NoFolder(path.to_owned()),
            StoreError::Exists(path.to_owned()),
            StoreError::Denied(path.to_owned()),
            StoreError::NotCouncil,
            StoreError::OtherProgram,
            StoreError::Newer { found: 3, known: 1 },
            StoreError::Torn("page 3".to_owned()),
            StoreError::Crafted("trigger x".to_owned()),
            StoreError::DiskFull,
            StoreError::Gone,
            StoreError::Refused(Refusal::ChangedSince),
            StoreError::Row {
                table: "note",
                source: json,
            },
            StoreError::Io(io::Error::other("broken")),
        ];
        for error in errors {
            let line = store_error(&words, &error, path).line();
            assert!(line.contains(' ') && line.ends_with(['.', 'n']), "{error:?}: {line}");
            assert!(
                !line.contains("-text") && !line.contains(['{', '$']),
                "{error:?}: {line}"
            );
            assert!(line.starts_with(char::is_uppercase), "{error:?}: {line}");
        }
    }

    #[test]
    fn what_mostly_goes_wrong_with_files_is_not_said_in_the_words_of_the_system() {
        let path = Path::new("/et sted/brev.pdf");
        for form in [LanguageForm::Bokmaal, LanguageForm::Nynorsk] {
            let words = Locale::new(form);
            // As a Linux system numbers them: not found, no access, no room.
            for number in [2, 13, 28] {
                let error = || io::Error::from_raw_os_error(number);
                let saving = SaveLetterError::Io {
                    path: path.to_owned(),
                    source: error(),
                };
                for line in [
                    store_error(&words, &StoreError::Io(error()), path).line(),
                    save_letter_error(&words, &saving).line(),
                ] {
                    assert!(!line.contains("os error"), "{number}: {line}");
                }
            }
        }
    }

    #[test]
    fn who_has_the_file_is_said_where_it_is_known() {
        let words = Locale::new(LanguageForm::Bokmaal);
        let owner = |person: &str| Owner {
            person: person.to_owned(),
            device: String::new(),
            since: jiff::Timestamp::UNIX_EPOCH,
        };
        assert!(in_use(&words, Some(&owner("Kari"))).text.contains("hos Kari,"));
        assert_eq!(in_use(&words, Some(&owner(""))), in_use(&words, None));
    }
}
