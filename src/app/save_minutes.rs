//! Minutes as the bytes of a file.

use crate::document::{DocumentError, LetterEngine, LetterFormat, MinutesDocument, minutes_docx, minutes_text};

/// The minutes as the bytes of a file: PDF/A-2a and PDF/UA-1, Word, or plain text.
///
/// # Errors
/// As [`super::save_letter::letter_file`].
pub fn minutes_file(minutes: &MinutesDocument, format: LetterFormat) -> Result<Vec<u8>, DocumentError> {
    let now = jiff::Timestamp::now();
    match format {
        LetterFormat::Pdf => LetterEngine::new()?.compile_minutes(minutes)?.pdf(now),
        LetterFormat::Word => minutes_docx(minutes, now),
        LetterFormat::Text => Ok(minutes_text(minutes).into_bytes()),
    }
}
