//! A pack without foreign pages: what a screen reader and an archive find in it.

use radslag::app::save_pack::PackAsked;
use radslag::document::PackReader;
use radslag::domain::{LanguageForm, NoteKind};

use crate::desk::{Desk, ReadPack};

#[test]
fn it_is_tagged_titled_and_claims_both_standards() {
    let desk = Desk::new();
    let made = desk.make("", &desk.asked(PackReader::Secretariat)).unwrap();
    assert!(made.made.is_standard);
    let pack = ReadPack::of(&made);
    assert_eq!(pack.pdf.language(), "nb");
    assert_eq!(pack.pdf.information("Title"), "Møtepakke: Rådsmøte 13. november 2026");
    let metadata = pack.pdf.metadata();
    assert!(
        metadata.contains("pdfuaid:part") && metadata.contains("pdfaid:part"),
        "{metadata}"
    );
    let headings: Vec<_> = pack
        .structure
        .all("H1")
        .iter()
        .map(|heading| heading.text.clone())
        .collect();
    let expected = [
        "Rådsmøte 13. november 2026",
        "Dagsorden",
        "1. Felles innsyn",
        "2. Havneportalen",
        "3. Tredje sak",
    ];
    assert_eq!(headings, expected);
    let headers: Vec<_> = pack.structure.all("TH").iter().map(|cell| cell.text.clone()).collect();
    assert_eq!(headers, ["Nr.", "Kl.", "Sak", "Varighet", "Side"]);
    let links: Vec<_> = pack
        .structure
        .all("Link")
        .iter()
        .map(|link| link.text.clone())
        .collect();
    assert_eq!(links, ["Felles innsyn", "Havneportalen", "Tredje sak"]);
    for words in [
        "fredag 13. november 2026 kl. 09.00–12.00",
        "Møterom 3",
        "Sekretariatet",
        "Hvem styrer? Og hvem betaler?",
        "Hva er *gevinsten*?",
        "Filen er PDF/A-2a og PDF/UA-1",
        "Havnesjefen , leder i Havneetaten",
    ] {
        assert!(
            pack.structure.text.contains(words),
            "{words} in {}",
            pack.structure.text
        );
    }
    // The times follow from the minutes, and the last item has no sheet to go to.
    for line in ["1 09.00 Felles innsyn", "2 09.45 Havneportalen", "4 11.15 Eventuelt"] {
        assert!(pack.structure.text.contains(line), "{line} in {}", pack.structure.text);
    }
}

#[test]
fn it_is_in_the_form_that_is_asked_for() {
    let desk = Desk::new();
    let asked = PackAsked {
        form: Some(LanguageForm::Nynorsk),
        ..desk.asked(PackReader::Member(desk.members[0]))
    };
    let pack = ReadPack::of(&desk.make("", &asked).unwrap());
    assert_eq!(pack.pdf.language(), "nn");
    assert!(pack.structure.text.contains("Éi sak er teken ut fordi du er inhabil"));
}

#[test]
fn texts_are_printed_and_never_run() {
    let mut desk = Desk::new();
    for body in [
        "#panic(\"av\")",
        "$ 1 $ <label> @ref `rå` [#]",
        "😀 \u{202e}snudd",
        "",
        " \n ",
    ] {
        desk.note(0, None, NoteKind::Note, true, body);
    }
    let asked = desk.asked(PackReader::Member(desk.members[0]));
    let made = desk.make("Medlem 1", &asked).unwrap();
    let pack = ReadPack::of(&made);
    assert!(made.made.is_standard);
    assert!(pack.structure.text.contains("#panic(\"av\")"));
    assert!(pack.structure.text.contains("$ 1 $ <label> @ref `rå` [#]"));
    assert!(pack.structure.text.contains("□ □snudd"));
}

#[test]
fn a_meeting_with_nothing_in_it_has_a_pack_that_says_so() {
    let mut desk = Desk::new();
    let meeting = radslag::domain::Meeting::new(jiff::civil::date(2026, 12, 1), crate::desk::now());
    desk.meeting = desk.insert(meeting);
    let pack = desk.read_without_papers(PackReader::Secretariat);
    assert!(
        pack.structure
            .text
            .contains("Det står ingen saker på dagsordenen ennå.")
    );
    assert_eq!(pack.pdf.page_count(), 2);
}
