//! Reads a tagged PDF the way a screen reader does: the tree of structure, and the text each part marks.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};

/// One element of the structure tree.
#[derive(Debug, Default)]
pub struct Element {
    /// `Document`, `H1`, `P`, `L`, `LI`, …
    pub kind: String,
    /// What is said instead of a figure.
    pub alt: Option<String>,
    /// Its own text and that of its children, in reading order, with single spaces.
    pub text: String,
    pub children: Vec<Element>,
}

impl Element {
    /// Every element of this kind below this one, in reading order.
    pub fn all(&self, kind: &str) -> Vec<&Element> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.kind == kind {
                found.push(child);
            }
            found.extend(child.all(kind));
        }
        found
    }
}

/// A PDF that has been taken apart.
pub struct TaggedPdf {
    document: Document,
    /// The text of each marked piece of content, by page and number.
    marked: BTreeMap<(ObjectId, i64), String>,
    /// What is on each page outside the structure: page numbers and the like.
    pub artifacts: Vec<String>,
}

impl TaggedPdf {
    pub fn read(bytes: &[u8]) -> Self {
        let mut pdf = Self {
            document: Document::load_mem(bytes).unwrap(),
            marked: BTreeMap::new(),
            artifacts: Vec::new(),
        };
        let pages: Vec<ObjectId> = pdf.document.get_pages().into_values().collect();
        for page in pages {
            pdf.read_page(page);
        }
        pdf
    }

    pub fn page_count(&self) -> usize {
        self.document.get_pages().len()
    }

    /// The language of the whole document.
    pub fn language(&self) -> String {
        text_of(self.document.catalog().unwrap().get(b"Lang").unwrap())
    }

    /// An entry of the document's information, such as `Title`.
    pub fn information(&self, name: &str) -> String {
        let (_, info) = self
            .document
            .dereference(self.document.trailer.get(b"Info").unwrap())
            .unwrap();
        text_of(info.as_dict().unwrap().get(name.as_bytes()).unwrap())
    }

    /// The XMP metadata, as XML.
    pub fn metadata(&self) -> String {
        let metadata = self.document.catalog().unwrap().get(b"Metadata").unwrap();
        let stream = self.document.dereference(metadata).unwrap().1.as_stream().unwrap();
        let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        String::from_utf8(bytes).unwrap()
    }

    /// The root of the structure tree.
    pub fn structure(&self) -> Element {
        let root = self.document.catalog().unwrap().get(b"StructTreeRoot").unwrap();
        let root = self.document.dereference(root).unwrap().1.as_dict().unwrap();
        self.element(root, None)
    }

    fn element(&self, dictionary: &Dictionary, page: Option<ObjectId>) -> Element {
        let page = dictionary.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        let mut element = Element {
            kind: dictionary
                .get(b"S")
                .and_then(Object::as_name)
                .map(name)
                .unwrap_or_default(),
            alt: dictionary.get(b"Alt").ok().map(text_of),
            ..Element::default()
        };
        if let Ok(kids) = dictionary.get(b"K") {
            self.add_kids(&mut element, kids, page);
        }
        element.text = single_spaces(&element.text);
        element
    }

    fn add_kids(&self, element: &mut Element, kids: &Object, page: Option<ObjectId>) {
        let kids = self.document.dereference(kids).unwrap().1;
        match kids {
            Object::Array(kids) => kids.iter().for_each(|kid| self.add_kids(element, kid, page)),
            Object::Integer(number) => self.add_marked(element, page, *number),
            Object::Dictionary(kid) => {
                if let Ok(number) = kid.get(b"MCID").and_then(Object::as_i64) {
                    let page = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                    self.add_marked(element, page, number);
                } else {
                    let child = self.element(kid, page);
                    element.text.push_str(&child.text);
                    element.text.push(' ');
                    element.children.push(child);
                }
            }
            other => panic!("unexpected kid {other:?}"),
        }
    }

    fn add_marked(&self, element: &mut Element, page: Option<ObjectId>, number: i64) {
        if let Some(text) = page.and_then(|page| self.marked.get(&(page, number))) {
            element.text.push_str(text);
        }
    }

    fn read_page(&mut self, page: ObjectId) {
        let content = Content::decode(&self.document.get_page_content(page)).unwrap();
        let fonts: BTreeMap<Vec<u8>, Encoding> = self
            .document
            .get_page_fonts(page)
            .unwrap()
            .into_iter()
            .map(|(name, font)| (name, font.get_font_encoding(&self.document).unwrap()))
            .collect();
        let mut marked = BTreeMap::<(ObjectId, i64), String>::new();
        let mut artifacts = String::new();
        let mut open: Vec<Option<i64>> = Vec::new();
        let mut font = None;
        for operation in &content.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BMC" => open.push(None),
                "BDC" => open.push(
                    operands[1]
                        .as_dict()
                        .ok()
                        .and_then(|d| d.get(b"MCID").ok()?.as_i64().ok()),
                ),
                "EMC" => drop(open.pop()),
                "Tf" => font = fonts.get(operands[0].as_name().unwrap()),
                "Tm" | "Td" | "TD" | "Tj" | "TJ" => {
                    let text = open
                        .iter()
                        .rev()
                        .flatten()
                        .next()
                        .map_or(&mut artifacts, |number| marked.entry((page, *number)).or_default());
                    match font {
                        Some(font) if operation.operator.starts_with("Tj") || operation.operator == "TJ" => {
                            for shown in operands {
                                decode(font, shown, text);
                            }
                        }
                        _ => text.push(' '),
                    }
                }
                _ => {}
            }
        }
        drop(fonts);
        self.marked.extend(marked);
        self.artifacts.push(single_spaces(&artifacts));
    }
}

fn decode(font: &Encoding, shown: &Object, text: &mut String) {
    match shown {
        Object::String(bytes, _) => text.push_str(&Document::decode_text(font, bytes).unwrap()),
        Object::Array(parts) => parts.iter().for_each(|part| decode(font, part, text)),
        _ => {}
    }
}

fn name(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn text_of(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}

fn single_spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
