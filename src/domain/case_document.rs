//! The papers of a case, and what the owner of this copy has read of them.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::flag;
use super::{Id, sha256, text};

/// A document the file is to keep: whole, once, and never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Of the content, in lower-case hexadecimal; its key.
    pub sha256: String,
    pub media_type: &'static str,
    pub content: Arc<[u8]>,
}

impl Document {
    /// A document with this content.
    #[must_use]
    pub fn new(media_type: &'static str, content: impl Into<Arc<[u8]>>) -> Self {
        let content = content.into();
        Self {
            sha256: sha256(&content),
            media_type,
            content,
        }
    }
}

/// A paper of a case. What is in it lies in the file once, under its SHA-256.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseDocument {
    pub id: Id,
    pub case_id: Id,
    /// In lower-case hexadecimal.
    pub sha256: String,
    pub title: String,
    /// The name of the file it came in.
    pub file_name: String,
    pub received_on: Option<Date>,
    /// The date it bears itself.
    pub dated_on: Option<Date>,
    pub sender: String,
    /// Whether it is exempt from public access (offentleglova).
    #[serde(with = "flag")]
    pub is_exempt: bool,
    /// The ground it is exempt by; may be empty.
    pub exemption: String,
    /// Whether it follows the meeting pack.
    #[serde(with = "flag")]
    pub is_in_pack: bool,
    pub position: f64,
    pub ended_at: Option<Timestamp>,
}

/// What the system's program is asked to show: documents, and none that a program runs.
const SHOWN: [&str; 24] = [
    "pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "odt", "ods", "odp", "rtf", "txt", "text", "md", "csv", "tsv",
    "log", "png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp",
];

/// The most characters after the last full stop of a file's name that tell what it is, and are not words of the name.
const LONGEST_ENDING: usize = 10;

impl CaseDocument {
    /// Whether the system's program is asked to show it, by the ending of its name.
    #[must_use]
    pub fn may_be_shown(&self) -> bool {
        let ending = self.file_name.rsplit_once('.').map_or("", |(_, ending)| ending);
        SHOWN.contains(&ending.to_lowercase().as_str())
    }

    /// The name it came with, as every file system takes it.
    #[must_use]
    pub fn plain_file_name(&self) -> String {
        match self.name_and_ending() {
            (name, "") => name,
            (name, ending) => format!("{name}.{ending}"),
        }
    }

    /// The name it came with, as every file system takes it, and its ending, which is empty where the name has none.
    #[must_use]
    pub fn name_and_ending(&self) -> (String, &str) {
        let is_ending = |ending: &str| {
            (1..=LONGEST_ENDING).contains(&ending.len()) && ending.bytes().all(|sign| sign.is_ascii_alphanumeric())
        };
        let parts = self.file_name.rsplit_once('.');
        let (name, ending) = parts
            .filter(|(_, ending)| is_ending(ending))
            .unwrap_or((&self.file_name, ""));
        let name = text::file_name(name);
        let name = if name.is_empty() { "dokument".to_owned() } else { name };
        (name, ending)
    }
}

/// What the owner of this copy has read of a paper. Never leaves the copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    pub id: Id,
    pub case_document_id: Id,
    /// The pages read, such as `1-14,20`.
    pub pages: String,
    /// None until all is read.
    pub read_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(file_name: &str) -> CaseDocument {
        CaseDocument {
            id: Id::new(),
            case_id: Id::new(),
            sha256: String::new(),
            title: String::new(),
            file_name: file_name.to_owned(),
            received_on: None,
            dated_on: None,
            sender: String::new(),
            is_exempt: false,
            exemption: String::new(),
            is_in_pack: true,
            position: 1.0,
            ended_at: None,
        }
    }

    #[test]
    fn nothing_that_runs_is_shown() {
        assert!(named("Plan.PDF").may_be_shown());
        for name in [
            "a.exe",
            "a.pdf.bat",
            "a.desktop",
            "a.docm",
            "a.html",
            "a",
            "a.lnk",
            "a.js",
        ] {
            assert!(!named(name).may_be_shown(), "{name}");
        }
    }

    #[test]
    fn a_name_is_one_that_every_system_takes() {
        let table = [
            ("../Plan: A/B?.pdf", "Plan A B.pdf"),
            ("notat.eml", "notat.eml"),
            (".zip", "dokument.zip"),
            ("", "dokument"),
            ("Møtet 12. november", "Møtet 12. november"),
            ("Notat.", "Notat"),
        ];
        for (name, expected) in table {
            assert_eq!(named(name).plain_file_name(), expected);
        }
    }
}
