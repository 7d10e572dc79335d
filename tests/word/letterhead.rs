//! The letterhead a council has made its own: its picture, and the lines under its name.

use std::sync::Arc;

use image::{DynamicImage, ImageFormat, RgbaImage};
use radslag::document::{LetterDocument, Logo, letter_text};

use super::package::{Package, style};
use super::{draft, word};

/// In the format's units of 1/12,700 point: the room of 119 × 45.4 points that a picture may fill, as on the pages.
const ROOM: (f64, f64) = (119.0 * 12_700.0, 45.4 * 12_700.0);

/// A picture of this size in pixels, read from a file in this format.
pub fn logo(width: u32, height: u32, format: ImageFormat) -> Arc<Logo> {
    let pixels = RgbaImage::from_fn(width, height, |x, y| {
        image::Rgba([(x % 256) as u8, (y % 256) as u8, 80, 255])
    });
    let mut file = std::io::Cursor::new(Vec::new());
    let picture = DynamicImage::ImageRgba8(pixels).into_rgb8();
    picture.write_to(&mut file, format).unwrap();
    Arc::new(Logo::from_file(&file.into_inner()).unwrap())
}

/// A draft of three pages with this picture, and lines under the council's name.
pub fn own_letterhead(logo: &Arc<Logo>) -> LetterDocument {
    LetterDocument {
        letterhead: "Eksempelgata 1 & 2\n0001 EKSEMPELBY\npost@eksempel.no".into(),
        logo: Some(Arc::clone(logo)),
        ..draft()
    }
}

/// Width and height of the one picture, in units of 1/12,700 point.
pub fn extent(package: &Package) -> (f64, f64) {
    let document = package.document();
    let size = document.first("wp:extent").unwrap();
    let [width, height] = ["cx", "cy"].map(|side| size.attribute(side).parse().unwrap());
    (width, height)
}

#[test]
fn the_picture_lies_in_the_package_byte_for_byte_and_is_what_the_document_shows() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let logo = logo(600, 200, format);
        let package = word(&own_letterhead(&logo));
        let document = package.document();
        let pictures = document.all("a:blip");
        assert_eq!(pictures.len(), 1);
        let relations = package.part("word/_rels/document.xml.rels");
        let relations = relations.all("Relationship").into_iter();
        let shown: Vec<_> = relations
            .filter(|one| one.attribute("Id") == pictures[0].attribute("r:embed"))
            .collect();
        assert_eq!(shown.len(), 1);
        assert!(shown[0].attribute("Type").ends_with("/image"));
        assert_eq!(
            shown[0].attribute("TargetMode"),
            "",
            "in the package, not fetched from elsewhere"
        );
        let name = format!("word/{}", shown[0].attribute("Target"));
        assert!(name.starts_with("word/media/"));
        assert_eq!(package.parts[&name][..], logo.png[..]);
        let media = package.parts.keys().filter(|name| name.starts_with("word/media/"));
        assert_eq!(media.count(), 1, "the program's own mark is not with it");
        // Whatever it was read from, it is kept as PNG, and that is what the package says of it.
        let ending = name.rsplit('.').next().unwrap();
        let types = package.part("[Content_Types].xml");
        let types = types.all("Default").into_iter();
        let said: Vec<_> = types
            .filter(|one| one.attribute("Extension") == ending)
            .map(|one| one.attribute("ContentType"))
            .collect();
        assert_eq!(said, ["image/png"]);
        let read = image::load_from_memory_with_format(&package.parts[&name], ImageFormat::Png).unwrap();
        assert_eq!((read.width(), read.height()), (600, 200));
    }
}

#[test]
fn the_picture_has_the_right_proportions_and_fills_the_room_one_way() {
    for (width, height) in [(600, 200), (200, 200), (80, 400), (1, 1), (1_600, 30), (3_000, 1_000)] {
        let logo = logo(width, height, ImageFormat::Png);
        let package = word(&own_letterhead(&logo));
        let (wide, high) = extent(&package);
        let wanted = f64::from(width) / f64::from(height);
        assert!(
            (wide / high / wanted - 1.0).abs() < 0.002,
            "{width} × {height}: {wide} × {high}"
        );
        let fills = |side: f64, room: f64| (side - room).abs() <= 1.0;
        assert!(
            wide <= ROOM.0 + 1.0 && high <= ROOM.1 + 1.0,
            "{width} × {height}: {wide} × {high}"
        );
        assert!(
            fills(wide, ROOM.0) || fills(high, ROOM.1),
            "{width} × {height}: {wide} × {high}"
        );
        // The frame around it and the picture in it are of one size.
        let document = package.document();
        let [frame, picture] = ["wp:extent", "a:ext"].map(|name| document.first(name).unwrap().clone());
        assert_eq!(frame.attributes, picture.attributes);
    }
}

#[test]
fn the_picture_is_described_by_its_own_words() {
    let mut letter = own_letterhead(&logo(300, 100, ImageFormat::Png));
    letter.words.logo_description = "Logoen til «Eksempelrådet» & co.".into();
    let document = word(&letter).document();
    let pictures = document.all("wp:docPr");
    assert_eq!(pictures.len(), 1);
    assert_eq!(pictures[0].attribute("descr"), letter.words.logo_description);
}

#[test]
fn the_lines_stand_right_under_the_councils_name_in_a_style_of_their_own() {
    let letter = own_letterhead(&logo(300, 100, ImageFormat::Png));
    let package = word(&letter);
    let paragraphs = package.paragraphs();
    assert_eq!(paragraphs[0].text, letter.council);
    assert_eq!(paragraphs[1].style, "letterhead");
    assert_eq!(paragraphs[1].text, letter.letterhead, "each on its own line");
    assert_eq!(package.with_style("letterhead").len(), 1);
    let styles = package.part("word/styles.xml");
    let small = style(&styles, "Letterhead").unwrap();
    assert_eq!(small.attribute("w:type"), "paragraph");
    let size = |half_points: &str| half_points.parse::<u32>().unwrap();
    let usual = styles.first("w:rPrDefault").unwrap().value("w:sz").to_owned();
    assert!(size(small.value("w:sz")) < size(&usual));
    assert!(letter_text(&letter).contains(&letter.letterhead));
    // A council that has set no lines has no empty paragraph for them.
    let bare = LetterDocument {
        letterhead: " \n\n".into(),
        ..letter
    };
    assert!(word(&bare).with_style("letterhead").is_empty());
}

#[test]
fn the_letterhead_is_on_the_first_page_and_top_and_foot_on_the_others() {
    let letter = own_letterhead(&logo(300, 100, ImageFormat::Png));
    let package = word(&letter);
    let document = package.document();
    let of = |name: &str| -> Vec<String> {
        let references = document.all(name).into_iter();
        references.map(|one| one.attribute("w:type").to_owned()).collect()
    };
    assert_eq!(of("w:headerReference"), ["default"], "every page but the first");
    assert_eq!(of("w:footerReference"), ["default", "first"], "every page");
    assert!(document.first("w:titlePg").is_some());
    for name in ["word/header.xml", "word/footer.xml", "word/footer-first.xml"] {
        let part = package.part(name);
        assert!(part.first("w:drawing").is_none(), "{name}");
        assert!(!part.reading().contains("EKSEMPELBY"), "{name}");
    }
}
