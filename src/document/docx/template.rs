//! The parts of the package, and how their slots are filled.

use quick_xml::events::Event;
use quick_xml::{Reader, Writer};

use super::slots::Slots;
use crate::document::engine::DocumentError;

macro_rules! part {
    ($name:literal) => {
        (
            $name,
            include_str!(concat!("../../../assets/templates/letter-docx/", $name)),
        )
    };
}

/// The parts that are XML, by their names in the package. The one that says what the others are comes first.
pub(super) const PARTS: [(&str, &str); 14] = [
    part!("[Content_Types].xml"),
    part!("_rels/.rels"),
    part!("docProps/app.xml"),
    part!("docProps/core.xml"),
    part!("word/_rels/document.xml.rels"),
    part!("word/document.xml"),
    part!("word/fontTable.xml"),
    part!("word/header.xml"),
    FOOTER,
    // Word wants a part of its own for each kind of page, though they say the same.
    ("word/footer-first.xml", FOOTER.1),
    part!("word/numbering.xml"),
    part!("word/settings.xml"),
    part!("word/styles.xml"),
    part!("word/theme.xml"),
];

const FOOTER: (&str, &str) = part!("word/footer.xml");

/// The council's mark, a picture of 24 × 24 points at 576 dots an inch: drawn as the one in `letter.typ`.
pub(super) const MARK: &[u8] = include_bytes!("../../../assets/templates/letter-docx/word/media/mark.png");
pub(super) const MARK_NAME: &str = "word/media/mark.png";

/// The processing instruction that marks a slot: `<?radslag title?>`.
const SLOT: &[u8] = b"radslag";

/// A part of the template with its slots filled, and without its comments and the line breaks it is laid out with.
pub(super) fn fill(template: &str, slots: &Slots<'_>) -> Result<Vec<u8>, DocumentError> {
    let damaged = |_| DocumentError::Asset("Word template");
    let mut reader = Reader::from_str(template);
    let mut part = Writer::new(Vec::new());
    loop {
        match reader.read_event().map_err(damaged)? {
            Event::Eof => return Ok(part.into_inner()),
            Event::Comment(_) => {}
            Event::Text(text) if text.starts_with(b"\n") => {}
            Event::PI(slot) if slot.target() == SLOT => {
                let name = std::str::from_utf8(slot.content()).unwrap_or_default();
                slots.write(name.trim(), &mut part)?;
            }
            event => part.write_event(event)?,
        }
    }
}
