//! The papers of a case, and what the owner of this copy has read of them.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::flag;
use super::{Id, sha256};

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
