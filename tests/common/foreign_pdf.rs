//! PDF files as others send them, sound and otherwise.

#![expect(dead_code, reason = "the tests and the benchmark each use a part")]

use lopdf::content::{Content, Operation};
use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions, Stream, StringFormat, dictionary};

/// A file with so many pages, each with this word and its number, this wide and high in points.
pub fn pdf(word: &str, pages: usize, (width, height): (i64, i64)) -> Vec<u8> {
    bytes(document(word, pages, (width, height)))
}

/// A file of A4 pages, each with a picture of a hundred kilobytes that cannot be packed.
pub fn pdf_with_pictures(word: &str, pages: usize) -> Vec<u8> {
    const SIDE: usize = 182;
    let mut document = document(word, pages, (595, 842));
    let mut state = 88_172_645_463_325_252_u64;
    for page in document.get_pages().into_values() {
        let noise = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state as u8
        });
        let header = dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => SIDE as i64, "Height" => SIDE as i64,
            "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8,
        };
        let picture = document.add_object(Stream::new(header, noise.take(SIDE * SIDE * 3).collect()));
        let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
        let resources = dictionary! {
            "Font" => dictionary! { "F1" => font }, "XObject" => dictionary! { "Im1" => picture },
        };
        document
            .get_object_mut(page)
            .unwrap()
            .as_dict_mut()
            .unwrap()
            .set("Resources", resources);
        let draw = vec![
            Operation::new("q", vec![]),
            Operation::new("cm", [300, 0, 0, 300, 100, 200].map(Object::from).to_vec()),
            Operation::new("Do", vec!["Im1".into()]),
            Operation::new("Q", vec![]),
        ];
        document
            .add_to_page_content(page, Content { operations: draw })
            .unwrap();
    }
    bytes(document)
}

/// A file that opens with a password alone.
pub fn encrypted(word: &str) -> Vec<u8> {
    let mut document = document(word, 1, (595, 842));
    let id = Object::String(b"0123456789abcdef".to_vec(), StringFormat::Literal);
    document.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    let version = EncryptionVersion::V2 {
        document: &document,
        owner_password: "eier",
        user_password: "bruker",
        key_length: 128,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).unwrap();
    document.encrypt(&state).unwrap();
    bytes(document)
}

/// A file whose second page has nothing of what a page must have, and whose content cannot be unpacked.
pub fn with_broken_page(word: &str) -> Vec<u8> {
    let mut document = document(word, 2, (595, 842));
    let pages = document.get_pages();
    let page = document.get_object_mut(pages[&2]).unwrap().as_dict_mut().unwrap();
    let content = page.get(b"Contents").unwrap().as_reference().unwrap();
    page.set("Resources", Object::Integer(7));
    let filter = dictionary! { "Filter" => "FlateDecode" };
    *document.get_object_mut(content).unwrap() = Stream::new(filter, b"no zlib here".to_vec()).into();
    bytes(document)
}

fn document(word: &str, pages: usize, (width, height): (i64, i64)) -> Document {
    let mut document = Document::with_version("1.4");
    let root = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
    });
    let resources = document.add_object(dictionary! { "Font" => dictionary! { "F1" => font } });
    let kids = (1..=pages).map(|number| {
        let operation = |operator: &str, operands| Operation::new(operator, operands);
        let content = Content {
            operations: vec![
                operation("BT", vec![]),
                operation("Tf", vec!["F1".into(), 24.into()]),
                operation("Td", vec![72.into(), (height - 100).into()]),
                operation("Tj", vec![Object::string_literal(format!("{word} {number}"))]),
                operation("ET", vec![]),
            ],
        };
        let content = document.add_object(Stream::new(dictionary! {}, content.encode().unwrap()));
        let page = dictionary! {
            "Type" => "Page", "Parent" => root, "Contents" => content, "Resources" => resources,
            "MediaBox" => vec![0.into(), 0.into(), width.into(), height.into()],
        };
        Object::Reference(document.add_object(page))
    });
    let kids: Vec<Object> = kids.collect();
    let tree = dictionary! { "Type" => "Pages", "Count" => kids.len() as i64, "Kids" => kids };
    document.objects.insert(root, tree.into());
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => root });
    document.trailer.set("Root", catalog);
    document
}

fn bytes(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}
