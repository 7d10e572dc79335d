//! All that can be read in a file that goes out, by whatever means.

use std::io::{Cursor, Read as _};
use std::sync::atomic::AtomicBool;

use lopdf::{Document, Object};
use mail_parser::{MessageParser, MimeHeaders as _};
use radslag::exchange::extract::extract;

use crate::tagged_pdf::TaggedPdf;

/// The bytes as they are and unpacked, and the texts a reader, a screen reader and an archive find: with small letters,
/// without white space and hyphens, so that no break of a line hides a word.
pub fn readable(bytes: &[u8]) -> String {
    let mut all = String::from_utf8_lossy(bytes).into_owned();
    if bytes.starts_with(b"%PDF") {
        pdf(bytes, &mut all);
    } else if bytes.starts_with(b"PK") {
        zip(bytes, &mut all);
    } else if bytes.starts_with(b"X-Unsent") {
        mail(bytes, &mut all);
    }
    plain(&all)
}

/// A text as [`readable`] has it.
pub fn plain(text: &str) -> String {
    let is_read = |sign: &char| !sign.is_whitespace() && !matches!(sign, '-' | '\u{ad}' | '\0');
    text.chars().filter(is_read).flat_map(char::to_lowercase).collect()
}

fn pdf(bytes: &[u8], all: &mut String) {
    let document = Document::load_mem(bytes).unwrap();
    for object in document.objects.values() {
        strings(object, all);
    }
    let read = TaggedPdf::read(bytes);
    all.push_str(&read.structure().text);
    all.push_str(&read.artifacts.join(" "));
    let text = extract(bytes.to_vec(), "ut.pdf", &AtomicBool::new(false));
    assert!(text.fault.is_none(), "{:?}", text.fault);
    all.push_str(&format!("{:?}", text.pages));
}

fn strings(object: &Object, all: &mut String) {
    match object {
        Object::String(..) => all.push_str(&lopdf::decode_text_string(object).unwrap_or_default()),
        Object::Array(parts) => parts.iter().for_each(|part| strings(part, all)),
        Object::Dictionary(parts) => parts.iter().for_each(|(_, part)| strings(part, all)),
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, part)| strings(part, all));
            let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            all.push_str(&String::from_utf8_lossy(&content));
        }
        _ => {}
    }
    all.push('\n');
}

fn zip(bytes: &[u8], all: &mut String) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        let mut raw = Vec::new();
        part.read_to_end(&mut raw).unwrap();
        all.push_str(part.name());
        all.push_str(&String::from_utf8_lossy(&raw));
    }
}

fn mail(bytes: &[u8], all: &mut String) {
    let mail = MessageParser::default().parse(bytes).unwrap();
    all.push_str(&format!("{:?} {:?}", mail.subject(), mail.to()));
    all.push_str(&mail.body_text(0).unwrap());
    assert_eq!(mail.attachments().count(), 2, "the pack and the invitation");
    for attachment in mail.attachments() {
        all.push_str(attachment.attachment_name().unwrap_or_default());
        all.push_str(&readable(attachment.contents()));
    }
}
