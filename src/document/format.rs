//! The formats a letter can be written in.

use std::path::Path;

use serde::{Deserialize, Serialize};

/// What kind of file a letter becomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LetterFormat {
    /// PDF/A-2a and PDF/UA-1, for the archive.
    #[default]
    #[serde(rename = "pdf")]
    Pdf,
    /// Office Open XML (ISO/IEC 29500), to be worked on further in Word or `LibreOffice`.
    #[serde(rename = "docx")]
    Word,
    /// UTF-8 without markup, for a mail or another system.
    #[serde(rename = "txt")]
    Text,
}

impl LetterFormat {
    /// All, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Word, Self::Text];

    /// How the names of such files end, without the dot; also the name of the format on the command line.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Word => "docx",
            Self::Text => "txt",
        }
    }

    /// The format that the ending of a file's name tells, in upper or lower case.
    #[must_use]
    pub fn of_path(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?;
        Self::ALL
            .into_iter()
            .find(|format| format.ending().eq_ignore_ascii_case(ending))
    }

    /// Whether the file brings its own typeface, so that only what that can print can stand in it.
    #[must_use]
    pub fn has_typeface(self) -> bool {
        self == Self::Pdf
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_tells_the_format() {
        let of = |path: &str| LetterFormat::of_path(Path::new(path));
        assert_eq!(of("brev/Råd nr. 1.DOCX"), Some(LetterFormat::Word));
        assert_eq!(of("brev.txt"), Some(LetterFormat::Text));
        assert_eq!(of("brev.pdf"), Some(LetterFormat::Pdf));
        assert_eq!((of("brev"), of("brev.odt"), of("pdf")), (None, None, None));
    }
}
