//! What kind of document some bytes are.

/// What a document is by its first bytes, and by its name where those do not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Pdf,
    /// A package, as of the newer office programs.
    Zip,
    /// An office document behind a password.
    EncryptedOffice,
    Text,
    /// Named as a document that text is taken out of, and not one: damaged, or something else under its name.
    Damaged,
    Other,
}

/// How far into a file the mark of a PDF may stand.
const PDF_MARK_WITHIN: usize = 1024;

/// What names of documents end in that text is taken out of by what is in them.
const READ_ENDINGS: [&str; 4] = ["pdf", "docx", "xlsx", "pptx"];

/// What names of plain text end in.
const TEXT_ENDINGS: [&str; 6] = ["txt", "text", "md", "csv", "log", "tsv"];

impl Kind {
    /// The kind of a document.
    #[must_use]
    pub fn of(bytes: &[u8], file_name: &str) -> Self {
        let head = &bytes[..bytes.len().min(PDF_MARK_WITHIN)];
        if head.windows(5).any(|window| window == b"%PDF-") {
            return Self::Pdf;
        }
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return Self::Zip;
        }
        if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let is_encrypted = bytes.windows(name.len()).any(|window| window == name);
            return if is_encrypted {
                Self::EncryptedOffice
            } else {
                Self::Other
            };
        }
        if TEXT_ENDINGS.contains(&ending(file_name).as_str()) {
            return Self::Text;
        }
        if !bytes.is_empty() && claims_text(file_name) {
            return Self::Damaged;
        }
        Self::Other
    }
}

/// Whether a document is one that text is taken out of, by its name.
pub(super) fn claims_text(file_name: &str) -> bool {
    READ_ENDINGS.contains(&ending(file_name).as_str())
}

/// The media type that a document is kept under, by its first bytes and its name.
#[must_use]
pub fn media_type(head: &[u8], file_name: &str) -> &'static str {
    match Kind::of(head, file_name) {
        Kind::Pdf => "application/pdf",
        Kind::Text => "text/plain",
        Kind::Zip | Kind::EncryptedOffice | Kind::Damaged | Kind::Other => match ending(file_name).as_str() {
            "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            _ => "application/octet-stream",
        },
    }
}

fn ending(file_name: &str) -> String {
    let ending = file_name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.to_lowercase()
}
