//! The papers that follow a pack, sound and otherwise.

use radslag::document::PackReader;

use crate::desk::Desk;
use crate::foreign_pdf::{encrypted, pdf, with_broken_page};

const A4: (i64, i64) = (595, 842);

#[test]
fn papers_follow_their_case_with_numbers_that_go_on_and_places_in_the_outline() {
    let mut desk = Desk::new();
    desk.paper(0, "Prosjektplan", "plan.pdf", &pdf("Plan", 3, A4));
    desk.paper(0, "Regneark på tvers", "tabell.pdf", &pdf("Tabell", 2, (842, 595)));
    let made = desk.make("", &desk.asked(PackReader::Secretariat)).unwrap();
    assert!(!made.made.is_standard && made.made.pdf.starts_with(b"%PDF-1.7"));
    let pack = desk.read(PackReader::Secretariat);
    // Cover, agenda, three sheets and five foreign pages.
    assert_eq!(pack.pdf.page_count(), 10);
    let feet: Vec<_> = (1..=10).map(|page| format!("Side {page} av 10")).collect();
    for (artifacts, foot) in pack.pdf.artifacts.iter().zip(&feet) {
        assert!(artifacts.contains(foot.as_str()), "{artifacts} has no {foot}");
    }
    let expected = [
        "Rådsmøte 13. november 2026",
        "Dagsorden",
        "1. Felles innsyn",
        "Spørsmål",
        "Dokumenter",
        "Prosjektplan",
        "Regneark på tvers",
        "2. Havneportalen",
    ];
    assert_eq!(pack.outline[..8], expected);
    assert!(
        pack.structure.text.contains("Prosjektplan , side 4"),
        "{}",
        pack.structure.text
    );
    assert!(pack.structure.text.contains("Regneark på tvers , side 7"));
    assert!(pack.all.contains("Filen er ikke PDF/A eller PDF/UA"));
    // What is said instead of a page that has no text of ours.
    let figures = pack.structure.all("Figure");
    let said: Vec<_> = figures.iter().filter_map(|figure| figure.alt.as_deref()).collect();
    assert!(said.contains(&"Side 2 av «Regneark på tvers»"), "{said:?}");
    // A page that lies is set on a page that lies.
    let document = lopdf::Document::load_mem(&made.made.pdf).unwrap();
    let sizes: Vec<bool> = document
        .get_pages()
        .values()
        .map(|page| {
            let page = document.get_dictionary(*page).unwrap();
            let size = page.get(b"MediaBox").unwrap().as_array().unwrap();
            size[2].as_float().unwrap() > size[3].as_float().unwrap()
        })
        .collect();
    assert_eq!(sizes.iter().filter(|lies| **lies).count(), 2);
    assert!(sizes[6] && sizes[7]);
    // Its own text is still text.
    let text: Vec<_> = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter_map(|stream| stream.decompressed_content().ok().or(Some(stream.content.clone())))
        .filter(|content| content.windows(6).any(|window| window == b"Plan 2"))
        .collect();
    assert_eq!(text.len(), 1);
}

#[test]
fn what_cannot_follow_is_listed_with_the_reason_and_the_rest_is_whole() {
    let mut desk = Desk::new();
    let sound = pdf("Hel", 2, A4);
    desk.paper(0, "Kryptert", "kryptert.pdf", &encrypted("Hemmelig"));
    desk.paper(0, "Skadet", "skadet.pdf", b"%PDF-1.7\nnothing that can be read");
    desk.paper(0, "Ikke en PDF", "falsk.pdf", b"MZ\x90");
    desk.paper(0, "Tabell", "tall.XLSX", b"PK\x03\x04");
    desk.paper(0, "Tegning", "tegning.dwg", b"AC1032");
    desk.paper(0, "Hel", "hel.pdf", &sound);
    let made = desk.make("", &desk.asked(PackReader::Secretariat)).unwrap();
    let left_out: Vec<_> = made
        .document
        .left_out()
        .into_iter()
        .map(|(paper, words)| format!("{}: {words}", paper.title))
        .collect();
    assert_eq!(
        left_out,
        [
            "Kryptert: Ikke med: filen er låst med passord",
            "Skadet: Ikke med: filen er skadet og kan ikke leses",
            "Ikke en PDF: Ikke med: filen er skadet og kan ikke leses",
            "Tabell: Ikke med: åpnes i Excel",
            "Tegning: Ikke med: åpnes i programmet den er laget i",
        ]
    );
    assert_eq!(made.made.page_count, 7);
    let read = desk.read(PackReader::Secretariat);
    assert!(read.structure.text.contains("Ikke med: filen er låst med passord"));
    assert!(read.outline.contains(&"Hel".to_owned()));
}

#[test]
fn a_cut_file_and_a_page_that_is_broken_inside_do_not_take_the_pack_down() {
    let whole = pdf("Hel", 3, A4);
    for length in (0..whole.len()).step_by(whole.len() / 12) {
        let mut desk = Desk::new();
        desk.paper(0, "Avkortet", "avkortet.pdf", &whole[..length]);
        desk.paper(0, "Brutt inni", "brutt.pdf", &with_broken_page("Brutt"));
        desk.paper(2, "Hel", "hel.pdf", &whole);
        let pack = desk.read(PackReader::Secretariat);
        assert!(pack.outline.contains(&"Hel".to_owned()), "cut at {length}");
    }
}

#[test]
fn without_any_that_can_follow_the_pack_meets_the_standards() {
    let mut desk = Desk::new();
    desk.paper(0, "Kryptert", "kryptert.pdf", &encrypted("Hemmelig"));
    let made = desk.make("", &desk.asked(PackReader::Secretariat)).unwrap();
    assert!(made.made.is_standard);
    assert_eq!(made.document.left_out().len(), 1);
}
