//! Takes a Word file apart, whoever wrote it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

/// An element of a part.
#[derive(Clone, Debug, Default)]
pub struct Element {
    /// With its prefix, `w:p`.
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Element>,
    /// The text right in it.
    pub text: String,
}

impl Element {
    /// An attribute by its name with prefix; empty where there is none.
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// Every element of this name below this one, in reading order.
    pub fn all(&self, name: &str) -> Vec<&Element> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            found.extend(child.all(name));
        }
        found
    }

    pub fn first(&self, name: &str) -> Option<&Element> {
        self.all(name).into_iter().next()
    }

    /// The `w:val` of the first element of this name below this one; empty where there is none.
    pub fn value(&self, name: &str) -> &str {
        self.first(name).map_or("", |found| found.attribute("w:val"))
    }

    /// What is read in it: line breaks as such, tabs as spaces.
    pub fn reading(&self) -> String {
        let mut read = String::new();
        self.read_into(&mut read);
        read
    }

    fn read_into(&self, read: &mut String) {
        match self.name.as_str() {
            "w:t" => read.push_str(&self.text),
            "w:br" => read.push('\n'),
            "w:tab" => read.push(' '),
            "w:pPr" | "w:rPr" | "mc:Fallback" => {}
            _ => self.children.iter().for_each(|child| child.read_into(read)),
        }
    }
}

/// One paragraph of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// The name of its style, `heading 1`, which programs show each in their own language.
    pub style: String,
    /// The format and the words of the number before it, `decimal` and `%1.`.
    pub numbering: Option<(String, String)>,
    pub text: String,
}

/// A Word file that has been taken apart.
pub struct Package {
    pub parts: BTreeMap<String, Vec<u8>>,
}

impl Package {
    pub fn read(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let parts = (0..archive.len()).map(|index| {
            let mut entry = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().to_owned(), bytes)
        });
        Self { parts: parts.collect() }
    }

    /// A part that is XML, as text.
    pub fn source(&self, name: &str) -> &str {
        let part = self.parts.get(name).unwrap_or_else(|| panic!("{name} is missing"));
        std::str::from_utf8(part).unwrap()
    }

    /// A part that is XML, taken apart.
    pub fn part(&self, name: &str) -> Element {
        parse(self.source(name))
    }

    pub fn document(&self) -> Element {
        self.part("word/document.xml")
    }

    /// The paragraphs of the text, in reading order; not those of the tops and feet of the pages.
    pub fn paragraphs(&self) -> Vec<Paragraph> {
        let styles = self.part("word/styles.xml");
        let numbering = self.part("word/numbering.xml");
        let paragraphs = self.document();
        let paragraphs = paragraphs.all("w:p").into_iter().map(|paragraph| {
            let style = style(&styles, paragraph.value("w:pStyle"));
            let own = paragraph.first("w:numPr");
            Paragraph {
                style: style.map_or("", |style| style.value("w:name")).to_lowercase(),
                numbering: own.and_then(|own| list(&numbering, own)),
                text: paragraph.reading().trim().to_owned(),
            }
        });
        paragraphs.collect()
    }

    /// All the text with its numbers, words parted by single spaces.
    pub fn reading(&self) -> String {
        let mut number = 0;
        let mut read = Vec::new();
        for paragraph in self.paragraphs() {
            if let Some((_, words)) = &paragraph.numbering {
                number += 1;
                read.push(words.replace("%1", &number.to_string()));
            }
            read.extend(paragraph.text.split_whitespace().map(str::to_owned));
        }
        read.join(" ")
    }

    /// The texts of the paragraphs with a style of this name.
    pub fn with_style(&self, style: &str) -> Vec<String> {
        let paragraphs = self.paragraphs().into_iter();
        paragraphs
            .filter(|paragraph| paragraph.style == style)
            .map(|paragraph| paragraph.text)
            .collect()
    }

    /// The parts that the document points to as this kind, `footer`.
    pub fn related(&self, kind: &str) -> Vec<String> {
        let relations = self.part("word/_rels/document.xml.rels");
        let relations = relations.all("Relationship").into_iter();
        relations
            .filter(|relation| relation.attribute("Type").ends_with(&format!("/{kind}")))
            .map(|relation| format!("word/{}", relation.attribute("Target")))
            .collect()
    }
}

/// The style with this key.
pub fn style<'a>(styles: &'a Element, id: &str) -> Option<&'a Element> {
    let mut styles = styles.all("w:style").into_iter();
    styles.find(|style| style.attribute("w:styleId") == id)
}

/// The format and the words of a list's numbers.
fn list(numbering: &Element, of_paragraph: &Element) -> Option<(String, String)> {
    let with = |name: &str, attribute: &str, wanted: &str| {
        let mut found = numbering.all(name).into_iter();
        found.find(|element| element.attribute(attribute) == wanted).cloned()
    };
    let list = with("w:num", "w:numId", of_paragraph.value("w:numId"))?;
    let pattern = with("w:abstractNum", "w:abstractNumId", list.value("w:abstractNumId"))?;
    let level = pattern.first("w:lvl")?;
    Some((level.value("w:numFmt").to_owned(), level.value("w:lvlText").to_owned()))
}

fn parse(source: &str) -> Element {
    let mut reader = Reader::from_str(source);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(element(&start)),
            Event::Empty(start) => open.last_mut().unwrap().children.push(element(&start)),
            Event::End(_) => {
                let closed = open.pop().unwrap();
                open.last_mut().unwrap().children.push(closed);
            }
            Event::Text(text) => open.last_mut().unwrap().text += &text.decode().unwrap(),
            Event::GeneralRef(name) => {
                let escaped = format!("&{};", name.decode().unwrap());
                open.last_mut().unwrap().text += &quick_xml::escape::unescape(&escaped).unwrap();
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let mut roots = open.pop().unwrap().children;
    assert!(open.is_empty() && roots.len() == 1, "one root, all closed");
    roots.pop().unwrap()
}

fn element(start: &BytesStart<'_>) -> Element {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let name = String::from_utf8(attribute.key.as_ref().to_vec()).unwrap();
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap();
        (name, value.into_owned())
    });
    Element {
        name: String::from_utf8(start.name().as_ref().to_vec()).unwrap(),
        attributes: attributes.collect(),
        ..Element::default()
    }
}
