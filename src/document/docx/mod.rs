//! Letters and minutes as Word files (Office Open XML, ISO/IEC 29500).
//!
//! How they look stands in the parts of `assets/templates/letter-docx`; what they say is written into the slots they
//! leave for it, in `slots.rs`, by a writer that escapes every text.

mod body;
mod slots;
mod template;

use std::io::{Cursor, Write as _};

use jiff::Timestamp;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::engine::DocumentError;
use super::letter::LetterDocument;
use super::logo::Logo;
use super::minutes::MinutesDocument;
use super::minutes::parts::MinutesParts;
use super::parts::LetterParts;

/// The letter as the bytes of a Word file. The same letter and time give the same bytes.
///
/// What the pages show as an empty square is kept here, since the programs that open the file find it in other typefaces;
/// only what [`is_left_out`](super::is_left_out) says is taken away. A letter of any length can be written.
///
/// # Errors
/// [`DocumentError::Asset`] when the template is damaged, [`DocumentError::Package`] when the file cannot be put together.
pub fn letter_docx(letter: &LetterDocument, created: Timestamp) -> Result<Vec<u8>, DocumentError> {
    let parts = LetterParts::written(letter);
    let body = |part: &mut slots::Part| body::letter(part, &parts);
    let slots = slots::Slots::new(&parts.sheet, &body, letter.form, created);
    package(&slots, letter.logo.as_deref())
}

/// As [`letter_docx`], of the minutes of a meeting.
///
/// # Errors
/// As [`letter_docx`].
pub fn minutes_docx(minutes: &MinutesDocument, created: Timestamp) -> Result<Vec<u8>, DocumentError> {
    let parts = MinutesParts::written(minutes);
    let body = |part: &mut slots::Part| body::minutes(part, &parts);
    let slots = slots::Slots::new(&parts.sheet, &body, minutes.form, created);
    package(&slots, minutes.logo.as_deref())
}

fn package(slots: &slots::Slots<'_>, logo: Option<&Logo>) -> Result<Vec<u8>, DocumentError> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    // No clock of the machine's in the file: every entry gets the format's first date.
    let options = SimpleFileOptions::default();
    for (name, template) in template::PARTS {
        let part = template::fill(template, slots)?;
        package.start_file(name, options).map_err(std::io::Error::from)?;
        package.write_all(&part)?;
    }
    package
        .start_file(template::MARK_NAME, options)
        .map_err(std::io::Error::from)?;
    let picture = logo.map_or(template::MARK, |logo| &logo.png);
    package.write_all(picture)?;
    Ok(package.finish().map_err(std::io::Error::from)?.into_inner())
}
