//! Places in a letter, and what keeps it from being set on pages, in the user's language.

use super::Locale;
use super::sentences::Sentence;
use crate::document::{DocumentError, LetterPlace, RecommendationPart, SignaturePart};

/// A place in a letter: `råd 9, teksten`.
#[must_use]
pub fn name(words: &Locale, place: &LetterPlace) -> String {
    let key = match place {
        LetterPlace::Title => "letters-place-title",
        LetterPlace::Council | LetterPlace::Words | LetterPlace::Footer => "letters-place-council",
        LetterPlace::Recipient { line } => {
            return words.with("letters-place-recipient", &[("line", (*line).into())]);
        }
        LetterPlace::OurReference => "letters-place-our-reference",
        LetterPlace::YourReference => "letters-place-your-reference",
        LetterPlace::Date => "letters-place-date",
        LetterPlace::Introduction => "letters-place-introduction",
        LetterPlace::ThemeHeading { number } => {
            return words.with("letters-place-theme", &[("number", (*number).into())]);
        }
        LetterPlace::Recommendation { number, part, .. } => {
            let values = [("number", (*number).into())];
            return match part {
                RecommendationPart::Headline => words.with("letters-place-headline", &values),
                RecommendationPart::Text => words.with("letters-place-body", &values),
                RecommendationPart::Addressee => words.with("letters-place-addressee", &values),
            };
        }
        LetterPlace::Closing => "letters-place-closing",
        LetterPlace::Signature {
            part: SignaturePart::Name,
            ..
        } => "letters-place-signature-name",
        LetterPlace::Signature {
            part: SignaturePart::Role,
            ..
        } => "letters-place-signature-role",
        LetterPlace::WholeLetter => "letters-place-whole",
    };
    words.text(key).to_owned()
}

/// A character as it can be named: itself where it shows, with its number in Unicode, by which it can be looked up.
#[must_use]
pub fn sign(character: char) -> String {
    let number = format!("U+{:04X}", u32::from(character));
    let shows = !character.is_control() && !character.is_whitespace() && !is_invisible(character);
    if shows {
        format!("«{character}» ({number})")
    } else {
        number
    }
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..)
}

/// Why a letter could not be set on pages, and what to do.
#[must_use]
pub fn document_error(words: &Locale, error: &DocumentError) -> Sentence {
    let (title, text) = match error {
        DocumentError::TooLong { place } => {
            let place = name(words, place);
            let title = words.with("letters-error-too-long", &[("place", place.into())]);
            return Sentence {
                title,
                text: words.text("letters-error-too-long-text").to_owned(),
            };
        }
        DocumentError::Unprintable(_) => ("letters-error-unprintable", "letters-error-unprintable-text"),
        DocumentError::NoTitle => ("letters-error-no-title", "letters-error-no-title-text"),
        DocumentError::Time | DocumentError::Data(_) | DocumentError::Asset(_) | DocumentError::Typst(_) => {
            ("letters-error-other", "letters-error-other-text")
        }
    };
    Sentence {
        title: words.text(title).to_owned(),
        text: words.text(text).to_owned(),
    }
}
