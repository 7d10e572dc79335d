//! Text out of the documents of office programs, and plain text.

use radslag::domain::TextFault;

use super::made::{docx, package};
use super::{pages, read};

#[test]
fn a_word_document_is_read_by_paragraph_row_and_page() {
    let bytes = docx(
        r#"<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:t>Behov &amp; mål</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">Ett </w:t></w:r><w:r><w:t>ord</w:t><w:tab/><w:t>til</w:t></w:r>
             <w:del><w:r><w:delText>strøket</w:delText><w:t>strøket</w:t></w:r></w:del></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Gevinst</w:t></w:r></w:p></w:tc>
                     <w:tc><w:p><w:r><w:t>36</w:t></w:r></w:p><w:p><w:r><w:t>årsverk</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:r><w:drawing/></w:r></w:p>
        <w:p><w:r><w:t>Før bruddet</w:t></w:r><w:r><w:br w:type="page"/></w:r></w:p>
        <w:p><w:r><w:lastRenderedPageBreak/><w:t>Ny side</w:t></w:r></w:p>"#,
    );
    let text = read(bytes, "plan.docx");
    assert_eq!((text.fault, text.page_count), (None, Some(2)));
    assert_eq!(
        pages(&text),
        [
            vec![
                "# Behov & mål",
                "Ett ord til",
                "Gevinst · 36 årsverk",
                "[…]",
                "Før bruddet"
            ],
            vec!["Ny side"]
        ]
    );
}

#[test]
fn a_word_document_no_program_has_laid_out_is_in_parts() {
    let body = "<w:p><w:r><w:t>".to_owned() + &"Et avsnitt av en viss lengde. ".repeat(20) + "</w:t></w:r></w:p>";
    let text = read(docx(&body.repeat(40)), "lang.docx");
    assert_eq!(text.page_count, None);
    assert!((3..=6).contains(&text.pages.len()), "{}", text.pages.len());
    let blocks: usize = text.pages.iter().map(|page| page.blocks.len()).sum();
    assert_eq!(blocks, 40);
}

#[test]
fn a_workbook_is_read_sheet_by_sheet_in_its_order() {
    let bytes = package(&[
        (
            "xl/workbook.xml",
            r#"<workbook xmlns:r="r"><sheets><sheet name="Nytte &amp; kost" r:id="rId2"/><sheet name="To" r:id="rId1"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
               <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>"#,
        ),
        (
            "xl/sharedStrings.xml",
            "<sst><si><t>Årsverk</t></si><si><r><t>Sp</t></r><r><t>art</t></r></si></sst>",
        ),
        (
            "xl/worksheets/sheet1.xml",
            r#"<worksheet><sheetData><row><c t="inlineStr"><is><t>Her</t></is></c></row></sheetData></worksheet>"#,
        ),
        (
            "xl/worksheets/sheet2.xml",
            r#"<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>
               <row><c><v>36</v></c><c/><c><f>A1*2</f><v>72</v></c><c t="s"><v>99</v></c></row></sheetData></worksheet>"#,
        ),
    ]);
    let text = read(bytes, "gevinst.xlsx");
    assert_eq!((text.fault, text.page_count), (None, Some(2)));
    assert_eq!(text.pages[0].name, "Nytte & kost");
    assert_eq!(pages(&text), [["Årsverk · Spart\n36 · 72"], ["Her"]]);
}

#[test]
fn slides_are_read_with_their_notes() {
    let slide = |words: &str| {
        format!(
            r#"<p:sld xmlns:p="p" xmlns:a="a"><p:sp><p:nvPr><p:ph type="title"/></p:nvPr><a:p><a:r><a:t>{words}</a:t></a:r></a:p></p:sp>
               <p:sp><a:p><a:r><a:t>Punkt</a:t></a:r></a:p></p:sp><p:pic/>
               <p:sp><p:nvPr><p:ph type="sldNum"/></p:nvPr><a:p><a:fld><a:t>7</a:t></a:fld></a:p></p:sp></p:sld>"#
        )
    };
    let (first, second) = (slide("Først"), slide("Så"));
    let bytes = package(&[
        (
            "ppt/presentation.xml",
            r#"<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="b"/><p:sldId id="257" r:id="a"/></p:sldIdLst></p:presentation>"#,
        ),
        (
            "ppt/_rels/presentation.xml.rels",
            r#"<R><Relationship Id="a" Target="slides/slide1.xml"/><Relationship Id="b" Target="slides/slide2.xml"/>
               <Relationship Id="c" Target="https://example.org/x" TargetMode="External"/></R>"#,
        ),
        ("ppt/slides/slide1.xml", &second),
        ("ppt/slides/slide2.xml", &first),
        (
            "ppt/slides/_rels/slide1.xml.rels",
            r#"<R><Relationship Id="n" Target="../notesSlides/notesSlide1.xml"/></R>"#,
        ),
        (
            "ppt/notesSlides/notesSlide1.xml",
            r#"<n xmlns:a="a"><a:p><a:r><a:t>Sagt til lysbildet</a:t></a:r></a:p></n>"#,
        ),
    ]);
    let text = read(bytes, "a.pptx");
    assert_eq!(text.page_count, Some(2));
    assert_eq!(
        pages(&text),
        [
            vec!["# Først", "Punkt", "[…]"],
            vec!["# Så", "Punkt", "[…]", "Sagt til lysbildet"]
        ]
    );
}

#[test]
fn plain_text_is_read_whatever_wrote_it() {
    let words = "Første avsnitt\nmed to linjer – æøå\n\nAndre avsnitt";
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(words.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let marked = [b"\xef\xbb\xbf", words.as_bytes()].concat();
    let older = "F\u{f8}rste avsnitt\r\nmed to linjer \u{96} \u{e6}\u{f8}\u{e5}\r\n\r\nAndre avsnitt";
    let older: Vec<u8> = older.chars().map(|sign| u32::from(sign) as u8).collect();
    for bytes in [words.as_bytes().to_vec(), utf16, marked, older] {
        let text = read(bytes, "notat.TXT");
        assert_eq!(text.page_count, None);
        assert_eq!(pages(&text), [["Første avsnitt\nmed to linjer – æøå", "Andre avsnitt"]]);
    }
    assert_eq!(read("Én\u{c}To".as_bytes(), "a.txt").page_count, Some(2));
    assert_eq!(read(b"".as_slice(), "a.txt").fault, Some(TextFault::NoText));
    assert_eq!(
        read(b"MZ\0\0\0".as_slice(), "a.txt").fault,
        Some(TextFault::UnknownKind)
    );
}

#[test]
fn one_long_line_is_in_pieces() {
    let text = read("ord ".repeat(50_000).into_bytes(), "a.txt");
    let longest = text
        .pages
        .iter()
        .flat_map(|page| &page.blocks)
        .filter_map(|block| block.words())
        .map(str::len)
        .max();
    assert!(longest.unwrap() <= 12_000, "{longest:?}");
    let kept: usize = pages(&text).concat().join(" ").split_whitespace().count();
    assert_eq!(kept, 50_000);
}

#[test]
fn what_is_named_as_a_document_that_is_read_and_is_none_is_damaged() {
    for name in ["a.docx", "a.XLSX", "a.pptx", "a.pdf"] {
        assert_eq!(read(b"ikke en pakke", name).fault, Some(TextFault::Broken), "{name}");
    }
    assert_eq!(
        read(package(&[("a.txt", "x")]), "a.docx").fault,
        Some(TextFault::Broken)
    );
    assert_eq!(read(b"hva som helst", "a.bin").fault, Some(TextFault::UnknownKind));
}

#[test]
fn what_no_text_is_taken_out_of_says_so() {
    for (bytes, name) in [
        (b"\x89PNG\r\n\x1a\n".as_slice(), "a.png"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old word", "a.doc"),
        (b"", "a.pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old word", "a.docx"),
    ] {
        assert_eq!(read(bytes, name).fault, Some(TextFault::UnknownKind), "{name}");
    }
    assert_eq!(
        read(package(&[("a.txt", "x")]), "a.zip").fault,
        Some(TextFault::UnknownKind)
    );
}
