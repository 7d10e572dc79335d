//! Documents made to do harm, and documents that are no documents.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use radslag::app::papers::read_text;
use radslag::domain::TextFault;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::made::{Drawn, bytes, docx, package, pdf};
use super::{pages, read};

fn fault_of(document: &str) -> Option<TextFault> {
    read(package(&[("word/document.xml", document)]), "a.docx").fault
}

#[test]
fn whatever_declares_entities_is_refused() {
    let bomb = r#"<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w><t>&b;</t></w>"#;
    let fetch = r#"<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w><t>&a;</t></w>"#;
    for document in [bomb, fetch, "<w><t>&a;</t></w>"] {
        assert_eq!(fault_of(document), Some(TextFault::Hostile), "{document}");
    }
    assert_eq!(
        pages(&read(docx("<w:p><w:t>1 &lt; 2 &#x26; 3</w:t></w:p>"), "a.docx")),
        [["1 < 2 & 3"]]
    );
}

#[test]
fn what_does_not_hang_together_is_broken() {
    for document in ["", "<w><t>Åpent", "<w></t></w>", "<w attr=>\u{0}</w", "ikke xml <"] {
        let fault = fault_of(document);
        assert!(
            matches!(fault, Some(TextFault::Broken | TextFault::NoText)),
            "{document}: {fault:?}"
        );
    }
    assert_eq!(fault_of(&"<w>".repeat(10_000)), Some(TextFault::Hostile));
    let whole = docx("<w:p><w:t>Hele</w:t></w:p>");
    for end in [5, 40, whole.len() - 10] {
        assert_eq!(read(&whole[..end], "a.docx").fault, Some(TextFault::Broken), "{end}");
    }
}

/// A package whose document is one long run of the same sign.
fn swelling(megabytes: usize, element: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default())
        .unwrap();
    zip.write_all(format!("<w><p><{element}>").as_bytes()).unwrap();
    let piece = vec![b'a'; 1024 * 1024];
    for _ in 0..megabytes {
        zip.write_all(&piece).unwrap();
    }
    zip.write_all(format!("</{element}></p></w>").as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn what_swells_is_not_unpacked() {
    for (megabytes, element) in [(60, "t"), (60, "x")] {
        let bytes = swelling(megabytes, element);
        assert!(bytes.len() < 1024 * 1024, "{}", bytes.len());
        assert_eq!(
            read(bytes, "a.docx").fault,
            Some(TextFault::Hostile),
            "{megabytes} {element}"
        );
    }
    // Less than what is refused, and more than is read.
    assert_eq!(read(swelling(20, "t"), "a.docx").fault, Some(TextFault::TooLarge));
}

/// What a package says of a part's size is not believed.
#[test]
fn a_part_that_lies_about_its_size_is_not_unpacked_either() {
    let mut bytes = swelling(40, "t");
    let real = u32::try_from(40 * 1024 * 1024 + "<w><p><t>".len() + "</t></p></w>".len())
        .unwrap()
        .to_le_bytes();
    let lies = 100_u32.to_le_bytes();
    let mut at = 0;
    let mut told = 0;
    while at + 4 <= bytes.len() {
        if bytes[at..at + 4] == real {
            bytes[at..at + 4].copy_from_slice(&lies);
            told += 1;
        }
        at += 1;
    }
    assert!(told >= 1);
    let fault = read(bytes, "a.docx").fault;
    assert!(
        matches!(
            fault,
            Some(TextFault::Hostile | TextFault::Broken | TextFault::TooLarge)
        ),
        "{fault:?}"
    );
}

/// One text that a million cells point to: small in the file, large on the page.
#[test]
fn cells_that_all_show_the_same_long_text_are_counted() {
    let long = "x".repeat(30_000);
    let cells = r#"<c t="s"><v>0</v></c>"#.repeat(2_000);
    let text = read(
        package(&[
            ("xl/workbook.xml", r#"<w xmlns:r="r"><sheet name="A" r:id="1"/></w>"#),
            (
                "xl/_rels/workbook.xml.rels",
                r#"<R><Relationship Id="1" Target="s.xml"/></R>"#,
            ),
            ("xl/sharedStrings.xml", &format!("<sst><si><t>{long}</t></si></sst>")),
            ("xl/s.xml", &format!("<s><row>{cells}</row></s>")),
        ]),
        "a.xlsx",
    );
    assert_eq!(text.fault, Some(TextFault::TooLarge));
}

#[test]
fn names_that_lead_out_of_the_package_lead_nowhere() {
    let text = read(
        package(&[
            ("../../etc/passwd", "root"),
            (
                "xl/workbook.xml",
                r#"<w xmlns:r="r"><sheet name="A" r:id="1"/><sheet name="B" r:id="2"/></w>"#,
            ),
            (
                "xl/_rels/workbook.xml.rels",
                r#"<R><Relationship Id="1" Target="../../../etc/passwd"/>
                   <Relationship Id="2" Target="http://example.org/a.xml" TargetMode="External"/></R>"#,
            ),
        ]),
        "a.xlsx",
    );
    assert_eq!(text.fault, Some(TextFault::NoText));
}

#[test]
fn an_office_document_behind_a_password_is_locked() {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.extend([0; 600]);
    bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(read(bytes, "a.docx").fault, Some(TextFault::Encrypted));
}

#[test]
fn the_job_gives_what_the_reader_gives() {
    let text = read_text(docx("<w:p><w:t>Hele</w:t></w:p>"), "a.docx".to_owned());
    assert_eq!(pages(&text), [["Hele"]]);
    assert_eq!(
        read_text(b"%PDF-".to_vec(), "a.pdf".to_owned()).fault,
        Some(TextFault::Broken)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_break_the_reader(
        random in proptest::collection::vec(any::<u8>(), 0..2_000),
        start in prop::sample::select(vec![
            b"".as_slice(), b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n", b"PK\x03\x04",
            b"PK\x05\x06", b"\xff\xfe",
        ]),
        name in prop::sample::select(vec!["a.pdf", "a.docx", "a.txt", "a"]),
    ) {
        let bytes = [start, &random].concat();
        let text = read(bytes, name);
        prop_assert!(text.fault.is_some() || text.has_words());
    }

    /// Sound files with some bytes changed: nearer to what comes of a bad disk, and of those who mean harm.
    #[test]
    fn no_damage_breaks_the_reader(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        which in 0..2_usize,
    ) {
        let (mut bytes, name) = match which {
            0 => {
                let line = Drawn { size: 11, at: (72, 700), text: "Hele teksten" };
                (bytes(&mut pdf(&[vec![line]])), "a.pdf")
            }
            _ => (docx("<w:p><w:r><w:t>Hele</w:t></w:r></w:p>"), "a.docx"),
        };
        for (place, byte) in changes {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        let text = read_text(bytes, name.to_owned());
        prop_assert!(text.fault.is_some() || text.has_words());
    }
}
