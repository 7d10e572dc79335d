//! Text out of PDFs.

use lopdf::{EncryptionState, EncryptionVersion, Object, Permissions, Stream, StringFormat, dictionary};
use radslag::document::LetterEngine;
use radslag::domain::TextFault;

use super::made::{Drawn, bytes, pdf};
use super::{letters, pages, read};

fn line(y: i64, text: &str) -> Drawn<'_> {
    Drawn {
        size: 11,
        at: (72, y),
        text,
    }
}

#[test]
fn a_letter_is_read_page_by_page_in_its_order() {
    let letter = letters::three_pages();
    let set = LetterEngine::new().unwrap().compile(&letter).unwrap();
    let made = set.pdf("2026-11-20T09:30:00Z".parse().unwrap()).unwrap();
    let text = read(made, "brev.pdf");
    assert_eq!((text.fault, text.page_count), (None, Some(3)));
    let read = pages(&text);
    assert_eq!(read.len(), 3);
    let all = read.concat().join("\n");
    for wanted in [
        "Takk for et åpent og godt møte. Dere ville drøfte hvordan tre etater kan gi folk innsyn i egne data på ett sted.",
        "Vi anbefaler at dere måler dette før dere velger løsning. Be de tre etatene telle på samme måte i fire uker, og la de \
         største avsenderne være med fra starten, slik at alle kjenner tallene.",
        "Vi ringer dere om fire uker for å høre hvordan brevet ble tatt imot.",
    ] {
        assert!(all.contains(wanted), "{wanted}\n---\n{all}");
    }
    let is_heading = |line: &str| line.starts_with("# ") && line.ends_with("Organisering og styring");
    assert!(all.lines().any(is_heading), "{all}");
    let place = |words: &str| all.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(place("Råd nummer 1:") < place("Råd nummer 2:"));
    assert!(place("Råd nummer 16:") < place("Råd nummer 17:"));
}

#[test]
fn lines_become_paragraphs_and_larger_ones_headings() {
    let mut made = pdf(&[
        vec![
            Drawn {
                size: 16,
                at: (72, 760),
                text: "4.2 Behov i kommunene",
            },
            line(730, "Vi har intervjuet saksbehandlere i fem kommuner med mer enn"),
            line(716, "50 000 innbyggere. Behovene er samlet i 64 krav til det nye kom-"),
            line(702, "muneregisteret, som er 7\u{a0}% flere."),
            line(
                670,
                "Alle fem \u{f8}nsker \u{e5} sende meldingen fra sitt eget fagsystem, og",
            ),
            line(656, "tre av dem har leverand\u{f8}rer som kan levere dette i 2027."),
            line(620, "\u{b7} Ett"),
        ],
        vec![line(760, "Side to.")],
        vec![],
    ]);
    let text = read(bytes(&mut made), "a.pdf");
    assert_eq!(text.page_count, Some(3));
    assert_eq!(
        pages(&text),
        [
            vec![
                "# 4.2 Behov i kommunene",
                "Vi har intervjuet saksbehandlere i fem kommuner med mer enn 50 000 innbyggere. Behovene er samlet i 64 krav \
                 til det nye kommuneregisteret, som er 7 % flere.",
                "Alle fem ønsker å sende meldingen fra sitt eget fagsystem, og tre av dem har leverandører som kan levere \
                 dette i 2027.",
                "· Ett"
            ],
            vec!["Side to."],
            vec![],
        ]
    );
}

#[test]
fn the_cells_of_a_row_stand_together() {
    let cell = |x: i64, y: i64, text| Drawn {
        size: 11,
        at: (x, y),
        text,
    };
    let mut made = pdf(&[vec![
        cell(72, 700, "Gevinst"),
        cell(300, 700, "2029"),
        cell(72, 680, "\u{c5}rsverk"),
        cell(300, 680, "36"),
    ]]);
    assert_eq!(
        pages(&read(bytes(&mut made), "a.pdf")),
        [["Gevinst · 2029", "Årsverk · 36"]]
    );
}

/// A page with a picture under its first line, and one that is a picture alone, as of a scanner.
fn with_pictures(texts: &[&str]) -> Vec<u8> {
    let drawn: Vec<Vec<Drawn<'_>>> = texts
        .iter()
        .map(|text| {
            if text.is_empty() {
                vec![]
            } else {
                vec![line(760, text), line(200, "Under bildet.")]
            }
        })
        .collect();
    let mut made = pdf(&drawn);
    let grey = Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 2, "Height" => 2, "BitsPerComponent" => 8,
            "ColorSpace" => "DeviceGray",
        },
        vec![0, 90, 180, 255],
    );
    let grey = made.add_object(grey);
    let own: Vec<_> = made.get_pages().into_values().collect();
    for page in own {
        made.add_xobject(page, "Im1", grey).unwrap();
        made.add_page_contents(
            page,
            b"q 300 0 0 200 72 400 cm /Im1 Do Q q 8 0 0 8 72 300 cm /Im1 Do Q".to_vec(),
        )
        .unwrap();
    }
    bytes(&mut made)
}

#[test]
fn a_picture_is_told_of_in_its_place() {
    let text = read(with_pictures(&["Over bildet."]), "a.pdf");
    assert_eq!(pages(&text), [["Over bildet.", "[…]", "Under bildet."]]);
    assert_eq!((text.fault, text.figures()), (None, 1));
}

#[test]
fn pages_that_are_pictures_have_no_text() {
    let text = read(with_pictures(&["", ""]), "skannet.pdf");
    assert_eq!(text.fault, Some(TextFault::NoText));
    assert_eq!((text.page_count, text.figures()), (Some(2), 2));
}

fn encrypted(user_password: &str) -> Vec<u8> {
    let mut made = pdf(&[vec![line(760, "Hemmelig")]]);
    let id = || Object::String(b"0123456789abcdef".to_vec(), StringFormat::Literal);
    made.trailer.set("ID", Object::Array(vec![id(), id()]));
    let version = EncryptionVersion::V2 {
        document: &made,
        owner_password: "eier",
        user_password,
        key_length: 128,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).unwrap();
    made.encrypt(&state).unwrap();
    bytes(&mut made)
}

#[test]
fn behind_a_password_nothing_is_read_and_without_one_all_is() {
    let text = read(encrypted("passord"), "a.pdf");
    assert_eq!(text.fault, Some(TextFault::Encrypted));
    assert!(text.pages.is_empty());
    // Locked against changes alone.
    assert_eq!(pages(&read(encrypted(""), "a.pdf")), [["Hemmelig"]]);
}

#[test]
fn an_unknown_lock_is_a_lock() {
    let mut made = pdf(&[vec![line(760, "Hemmelig")]]);
    let lock = made.add_object(dictionary! { "Filter" => "Standard", "V" => 99, "R" => 99, "P" => -4 });
    made.trailer.set("Encrypt", lock);
    assert_eq!(read(bytes(&mut made), "a.pdf").fault, Some(TextFault::Encrypted));
}

#[test]
fn a_torn_file_is_broken_or_read_as_far_as_it_goes() {
    let whole = bytes(&mut pdf(&[vec![line(760, "Hele teksten")]]));
    for end in [6, 20, whole.len() / 4] {
        assert_eq!(read(&whole[..end], "a.pdf").fault, Some(TextFault::Broken), "{end}");
    }
    // What is missing is but the table of where things are.
    let nearly = read(&whole[..whole.len() - 40], "a.pdf");
    assert_eq!(pages(&nearly), [["Hele teksten"]]);
    assert_eq!(
        read(b"%PDF-1.7 og ellers ingenting".as_slice(), "a.pdf").fault,
        Some(TextFault::Broken)
    );
}

#[test]
fn pages_that_draw_themselves_for_ever_come_to_an_end() {
    let mut made = pdf(&[vec![line(760, "Først")]]);
    // Ten forms, each of which draws the one after it ten times.
    let mut next = None;
    for _ in 0..10 {
        let mut form = dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 9.into(), 9.into()],
        };
        if let Some(next) = next {
            form.set("Resources", dictionary! { "XObject" => dictionary! { "X" => next } });
        }
        next = Some(made.add_object(Stream::new(form, b"/X Do ".repeat(10))));
    }
    let page = *made.get_pages().values().next().unwrap();
    made.add_xobject(page, "X", next.unwrap()).unwrap();
    made.add_page_contents(page, b"/X Do ".repeat(10)).unwrap();
    let stop = std::sync::atomic::AtomicBool::new(true);
    let text = radslag::exchange::extract::extract(bytes(&mut made), "a.pdf", &stop);
    assert_eq!(text.fault, Some(TextFault::TooSlow));
}
