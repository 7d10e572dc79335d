//! What is written into the slots of the template, by the names the template gives them.

use std::io;

use jiff::Timestamp;
use quick_xml::Writer;
use quick_xml::events::BytesText;

use super::body;
use crate::document::engine::DocumentError;
use crate::document::parts::Sheet;
use crate::domain::LanguageForm;

/// The council's mark where it has no picture of its own, in points.
const MARK_SIZE: [f64; 2] = [24.0, 24.0];

/// A part of the package as it is being written.
pub(super) type Part = Writer<Vec<u8>>;

/// All that a document fills its template with.
pub(super) struct Slots<'a> {
    sheet: &'a Sheet,
    /// Writes every paragraph of the body.
    body: &'a dyn Fn(&mut Part) -> io::Result<()>,
    language: &'static str,
    created: Timestamp,
}

impl<'a> Slots<'a> {
    pub(super) fn new(
        sheet: &'a Sheet,
        body: &'a dyn Fn(&mut Part) -> io::Result<()>,
        form: LanguageForm,
        created: Timestamp,
    ) -> Self {
        Self {
            sheet,
            body,
            language: language(form),
            created,
        }
    }

    /// Fills the slot of this name.
    ///
    /// # Errors
    /// [`DocumentError::Asset`] for a name that is not known.
    pub(super) fn write(&self, name: &str, part: &mut Part) -> Result<(), DocumentError> {
        let sheet = self.sheet;
        match name {
            "title" => text(part, &sheet.title)?,
            "council" => text(part, &sheet.council)?,
            "language-code" => text(part, self.language)?,
            // Whole seconds: the form of W3CDTF that Word itself writes.
            "created" => text(part, &self.created.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())?,
            "language" => self.languages(part, "w:lang")?,
            "theme-language" => self.languages(part, "w:themeFontLang")?,
            "mark-name" => mark_name(part, &sheet.words.logo_description)?,
            "picture-extent" => picture_size(part, "wp:extent", sheet.logo)?,
            "picture-size" => picture_size(part, "a:ext", sheet.logo)?,
            "council-run" => body::run(part, None, &sheet.council)?,
            "draft-run" => body::run(part, None, sheet.words.draft.as_deref().unwrap_or_default())?,
            "footer-run" => body::run(part, None, &sheet.footer)?,
            "page-runs" => page_runs(part, &sheet.words.page)?,
            "body" => (self.body)(part)?,
            _ => return Err(DocumentError::Asset("Word template")),
        }
        Ok(())
    }

    fn languages(&self, part: &mut Part, element: &str) -> io::Result<()> {
        let element = part.create_element(element).with_attribute(("w:val", self.language));
        element.write_empty().map(drop)
    }
}

/// The language as Word knows it. Letters in English are in the English of Europe's institutions.
fn language(form: LanguageForm) -> &'static str {
    match form {
        LanguageForm::Bokmaal => "nb-NO",
        LanguageForm::Nynorsk => "nn-NO",
        LanguageForm::English => "en-GB",
    }
}

fn text(part: &mut Part, text: &str) -> io::Result<()> {
    part.write_event(quick_xml::events::Event::Text(BytesText::new(text)))
}

/// The name of the picture of the mark, with what it shows for those who hear the letter read.
fn mark_name(part: &mut Part, description: &str) -> io::Result<()> {
    let element =
        part.create_element("wp:docPr")
            .with_attributes([("id", "1"), ("name", "mark.png"), ("descr", description)]);
    element.write_empty().map(drop)
}

/// The size of the picture, in the format's units of 1/12,700 point.
fn picture_size(part: &mut Part, element: &str, logo: Option<[f64; 2]>) -> io::Result<()> {
    let [width, height] = logo
        .unwrap_or(MARK_SIZE)
        .map(|points| ((points * 12_700.0).round() as i64).to_string());
    let element = part.create_element(element);
    element
        .with_attributes([("cx", width.as_str()), ("cy", height.as_str())])
        .write_empty()
        .map(drop)
}

/// "Side {n} av {m}" with fields for the number of the page and of the last one, which the program that shows it counts.
fn page_runs(part: &mut Part, words: &str) -> io::Result<()> {
    let mut rest = words;
    while let Some((before, field, after)) = next_field(rest) {
        body::run(part, None, before)?;
        part.create_element("w:fldSimple")
            .with_attribute(("w:instr", field))
            .write_inner_content(|part| body::run(part, None, "1"))?;
        rest = after;
    }
    body::run(part, None, rest)
}

/// The words before the first number, its field, and the words after it.
fn next_field(words: &str) -> Option<(&str, &'static str, &str)> {
    [("{n}", " PAGE "), ("{m}", " NUMPAGES ")]
        .into_iter()
        .filter_map(|(gap, field)| words.find(gap).map(|at| (at, gap, field)))
        .min_by_key(|(at, ..)| *at)
        .map(|(at, gap, field)| (&words[..at], field, &words[at + gap.len()..]))
}
