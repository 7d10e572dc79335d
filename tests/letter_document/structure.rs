//! What a screen reader, an archive and the screen find in a letter.

use jiff::Timestamp;
use radslag::document::{LetterDocument, LetterEngine};
use radslag::domain::LanguageForm;

use super::letters;
use super::spoken::spoken;
use super::{created, pages, pdf, single_spaces, texts};

#[test]
fn a_screen_reader_finds_title_themes_and_numbered_advice() {
    let letter = letters::three_pages();
    let structure = pdf(&letter).structure();

    assert_eq!(texts(&structure.all("H1")), [single_spaces(&letter.title)]);
    let themes: Vec<_> = letter.groups.iter().map(|group| group.heading.clone()).collect();
    assert_eq!(texts(&structure.all("H2")), themes);
    let numbers: Vec<_> = (1..=17).map(|number| format!("{number}.")).collect();
    assert_eq!(texts(&structure.all("Lbl")), numbers);
    let items_by_list: Vec<_> = structure.all("L").iter().map(|list| list.all("LI").len()).collect();
    assert_eq!(items_by_list, [5, 7, 5]);
    let figures = structure.all("Figure");
    assert_eq!(figures.len(), 1);
    assert_eq!(figures[0].alt.as_deref(), Some(letter.words.logo_description.as_str()));
}

#[test]
fn a_picture_of_the_councils_own_stands_in_the_letterhead_for_eye_and_ear() {
    let mut letter = letters::three_pages();
    let plain = pages(&letter).pdf(created()).unwrap().len();
    let mut png = std::io::Cursor::new(Vec::new());
    let picture = image::RgbaImage::from_fn(300, 100, |x, y| {
        image::Rgba([x as u8, y as u8, 90, if x < 150 { 255 } else { 120 }])
    });
    picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
    let logo = radslag::document::Logo::from_file(&png.into_inner()).unwrap();
    letter.logo = Some(std::sync::Arc::new(logo));
    let bytes = pages(&letter).pdf(created()).unwrap();
    assert!(bytes.len() > plain + 1_000, "the picture is in the file");
    let structure = crate::tagged_pdf::TaggedPdf::read(&bytes).structure();
    let figures = structure.all("Figure");
    assert_eq!(figures.len(), 1);
    assert_eq!(figures[0].alt.as_deref(), Some(letter.words.logo_description.as_str()));
    // The mark is not drawn beside it, and the letter after it has none of it.
    letter.logo = None;
    assert_eq!(pages(&letter).pdf(created()).unwrap().len(), plain);
}

#[test]
fn all_the_text_is_there_in_reading_order() {
    let letter = letters::three_pages();
    let structure = pdf(&letter).structure();

    let mut rest = structure.text.as_str();
    let mut find = |text: &str| {
        for paragraph in text.split("\n\n").map(single_spaces) {
            let at = rest
                .find(&paragraph)
                .unwrap_or_else(|| panic!("{paragraph:?} should come next in {rest:?}"));
            rest = &rest[at + paragraph.len()..];
        }
    };
    let words = &letter.words;
    for text in [
        &letter.council,
        &words.our_reference,
        &letter.our_reference,
        &words.your_reference,
    ] {
        find(text);
    }
    for text in [
        &letter.your_reference,
        &words.date,
        &letter.date,
        &letter.recipient.join(" "),
        &letter.title,
    ] {
        find(text);
    }
    find(&letter.introduction);
    for group in &letter.groups {
        find(&group.heading);
        for advice in &group.recommendations {
            find(&format!("{}. {}", advice.headline, advice.text));
            find(advice.addressee.as_deref().unwrap_or_default());
        }
    }
    find(&letter.closing);
    for signature in &letter.signatures {
        find(&format!("{} {}", signature.name, signature.role));
    }
    assert_eq!(rest, "", "nothing should follow the signatures");
}

#[test]
fn plain_text_says_the_same_in_the_same_order() {
    let mut letter = letters::three_pages();
    for draft in [None, Some("Utkast".to_owned())] {
        letter.words.draft = draft;
        assert_eq!(pdf(&letter).structure().text, single_spaces(&spoken(&letter)));
    }
}

#[test]
fn blank_lines_make_paragraphs() {
    let letter = LetterDocument {
        title: "Råd".into(),
        introduction: "Første linje\nandre linje\n\n\nNytt avsnitt".into(),
        ..LetterDocument::default()
    };
    assert_eq!(
        texts(&pdf(&letter).structure().all("P")),
        ["Første linje andre linje", "Nytt avsnitt"]
    );
    let broken = pages(&letter).sections()[0].height;
    let joined = LetterDocument {
        introduction: letter.introduction.replacen('\n', " ", 1),
        ..letter
    };
    assert!(
        pages(&joined).sections()[0].height < broken - 10.0,
        "a single line break should be kept"
    );
}

#[test]
fn the_archive_finds_standards_language_title_and_author() {
    let letter = letters::three_pages();
    let pdf = pdf(&letter);
    assert_eq!(pdf.language(), "nb");
    assert_eq!(pdf.information("Title"), single_spaces(&letter.title));
    assert_eq!(pdf.information("Author"), letter.council);
    assert!(
        pdf.information("CreationDate").starts_with("D:20261120093000"),
        "{}",
        pdf.information("CreationDate")
    );
    let metadata = pdf.metadata();
    for entry in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "Felles innsyn i egne data",
    ] {
        assert!(metadata.contains(entry), "{entry} should be in {metadata}");
    }
}

#[test]
fn the_language_follows_the_letter() {
    for (form, code) in [(LanguageForm::Nynorsk, "nn"), (LanguageForm::English, "en")] {
        assert_eq!(
            pdf(&LetterDocument {
                form,
                ..letters::three_pages()
            })
            .language(),
            code
        );
    }
}

#[test]
fn every_page_says_which_it_is() {
    let pdf = pdf(&letters::three_pages());
    assert_eq!(pdf.page_count(), 3);
    for (index, artifact) in pdf.artifacts.iter().enumerate() {
        assert!(
            artifact.ends_with(&format!("ikke et ekte brev Side {} av 3", index + 1)),
            "{artifact:?}"
        );
    }
}

#[test]
fn a_draft_says_so_on_every_page_and_aloud() {
    let mut letter = letters::three_pages();
    assert!(!pdf(&letter).structure().text.contains("Utkast"));
    letter.words.draft = Some("Utkast".into());
    let pdf = pdf(&letter);
    assert!(pdf.structure().text.contains("Utkast"));
    assert!(
        pdf.artifacts[1].starts_with("Utkast") && pdf.artifacts[2].starts_with("Utkast"),
        "{:?}",
        pdf.artifacts
    );
}

#[test]
fn each_section_is_found_at_its_place() {
    let letter = letters::three_pages();
    let pages = pages(&letter);
    let keys: Vec<_> = pages.sections().iter().map(|place| place.key.clone()).collect();
    let mut expected = vec!["introduction".to_owned()];
    expected.extend((1..=17).map(|number| format!("key-{number}")));
    expected.push("closing".into());
    let mut once = keys.clone();
    once.dedup();
    assert_eq!(once, expected);

    let (page_width, page_height) = pages.page_size_points(0).unwrap();
    let mut end = (0, 0.0);
    for place in pages.sections() {
        assert!(
            place.height > 8.0 && place.x > 50.0 && place.x + place.width < page_width - 50.0,
            "{place:?}"
        );
        assert!(
            place.y > 50.0 && place.y + place.height < page_height - 70.0,
            "{place:?}"
        );
        assert!((place.page, place.y) > end, "{place:?} should come after {end:?}");
        end = (place.page, place.y + place.height);
        let middle = (place.x + place.width / 2.0, place.y + place.height / 2.0);
        let found = pages.section_at(place.page, middle.0, middle.1).unwrap();
        assert_eq!(found.key, place.key);
    }
    assert_eq!(end.0, 2, "the closing should be on the last page");
    assert_eq!(pages.section_at(0, 10.0, 10.0), None);
    assert_eq!(pages.section_at(9, 200.0, 400.0), None);
}

#[test]
fn the_place_of_a_section_is_where_its_ink_is() {
    let mut letter = letters::three_pages();
    letter.groups.truncate(1);
    let pages = pages(&letter);
    let image = pages.render(0, 1.0).unwrap();
    let has_ink = |row: f64| {
        let start = row as usize * image.width * 4;
        image.rgba[start..start + image.width * 4]
            .iter()
            .any(|&value| value < 200)
    };
    for place in pages.sections().iter().filter(|place| place.page == 0) {
        assert!(
            (0..6).any(|row| has_ink(place.y + 2.0 + f64::from(row))),
            "text should start at {place:?}"
        );
        assert!(
            (1..4).all(|row| !has_ink(place.y - f64::from(row))),
            "nothing should be just above {place:?}"
        );
    }
}

#[test]
fn a_section_over_a_page_break_has_a_place_on_each_page() {
    let mut letter = letters::three_pages();
    letter.introduction = "En lang begrunnelse om felles mål. ".repeat(250);
    let pages = pages(&letter);
    let introduction: Vec<_> = pages
        .sections()
        .iter()
        .filter(|place| place.key == "introduction")
        .collect();
    assert!(introduction.len() >= 3, "{introduction:?}");
    for (index, place) in introduction.iter().enumerate() {
        assert_eq!(place.page, index);
    }
}

#[test]
fn the_same_letter_gives_the_same_file() {
    let letter = letters::three_pages();
    let first = pages(&letter).pdf(created()).unwrap();
    let mut engine = LetterEngine::new().unwrap();
    engine
        .compile(&LetterDocument {
            closing: "Noe annet".into(),
            ..letter.clone()
        })
        .unwrap();
    let again = engine.compile(&letter).unwrap();
    assert!(first == again.pdf(created()).unwrap(), "the bytes should be the same");
    assert!(
        first != again.pdf(Timestamp::UNIX_EPOCH).unwrap(),
        "the time should be in the file"
    );
}

#[test]
fn pages_become_opaque_pixels_with_the_mark_in_its_colour() {
    let pages = pages(&letters::three_pages());
    let image = pages.render(0, 2.0).unwrap();
    assert_eq!(
        (image.width, image.height, image.rgba.len()),
        (1191, 1684, 1191 * 1684 * 4)
    );
    let (pixels, rest) = image.rgba.as_chunks::<4>();
    assert!(rest.is_empty() && pixels.iter().all(|pixel| pixel[3] == 255));
    let count = |colour: [u8; 4]| pixels.iter().filter(|&&pixel| pixel == colour).count();
    assert!(count([0x00, 0x2c, 0x54, 255]) > 1000, "the mark should be dark blue");
    assert!(count([0xf4, 0x5f, 0x63, 255]) > 10, "one dot should be red");
    assert_eq!(pages.render(3, 2.0), None);
}

#[test]
fn a_page_that_cannot_be_drawn_is_none_and_the_next_is_drawn() {
    let pages = pages(&letters::three_pages());
    // More pixels than there can be: the drawing of pages stops there.
    assert_eq!(pages.render(0, 1e9), None);
    assert!(pages.render(0, 1.0).is_some());
}

#[test]
fn pages_can_be_handed_to_another_thread() {
    let pages = pages(&letters::three_pages());
    let count = std::thread::spawn(move || pages.page_count()).join().unwrap();
    assert_eq!(count, 3);
}
