//! Whatever is written is printed as it stands, or refused with its place.

use radslag::document::{
    DocumentError, LetterDocument, LetterEngine, LetterGroup, LetterPlace, LetterRecommendation, RecommendationPart,
    can_print,
};

use super::letters;
use super::tagged_pdf::TaggedPdf;
use super::{created, pages, pdf, texts};

#[test]
fn what_looks_like_markup_is_printed_as_it_stands() {
    const NASTY: &str = "#panic() #read(\"/etc/passwd\") #{while true {}} *b* _i_ @a <section> \\ $x^2$ // = - + ~ -- \
        `raw` https://a.no ' \" [x] -> => 3x4 {n} {\"a\":1} \\u{41} <w:p> &amp;";
    let mut letter = letters::three_pages();
    for text in [
        &mut letter.title,
        &mut letter.council,
        &mut letter.introduction,
        &mut letter.closing,
    ] {
        *text = NASTY.into();
    }
    for text in [
        &mut letter.our_reference,
        &mut letter.your_reference,
        &mut letter.date,
        &mut letter.footer,
    ] {
        *text = NASTY.into();
    }
    letter.words.logo_description = NASTY.into();
    letter.recipient = vec![NASTY.into(), format!("= {NASTY}"), format!("- {NASTY}")];
    letter.signatures[0].name = NASTY.into();
    letter.signatures[0].role = NASTY.into();
    letter.groups[0].heading = NASTY.into();
    letter.groups[0].recommendations[0] = LetterRecommendation {
        key: NASTY.into(),
        headline: NASTY.into(),
        text: format!("+ {NASTY}"),
        addressee: Some(NASTY.into()),
    };

    let pages = pages(&letter);
    let pdf = TaggedPdf::read(&pages.pdf(created()).unwrap());
    let structure = pdf.structure();
    // An address may be broken over two lines, so the spaces are left out of the comparison.
    let without_spaces = |text: &str| text.split_whitespace().collect::<String>();
    let (nasty, text) = (without_spaces(NASTY), without_spaces(&structure.text));
    assert_eq!(text.matches(&nasty).count(), 16);
    for prefix in ["=", "-", "+"] {
        assert!(
            text.contains(&format!("{prefix}{nasty}")),
            "{prefix} should stand before the text"
        );
    }
    assert_eq!(structure.all("Figure")[0].alt.as_deref(), Some(NASTY));
    assert_eq!(pdf.information("Title"), NASTY);
    assert!(
        without_spaces(&pdf.artifacts[0]).contains(&nasty),
        "the foot should be printed as it stands"
    );
    assert!(pages.sections().iter().any(|place| place.key == NASTY));
}

#[test]
fn the_typeface_does_not_draw_arrows_and_signs_of_its_own() {
    let drawn = |text: &str| {
        let letter = LetterDocument {
            introduction: text.into(),
            ..LetterDocument::default()
        };
        pages(&letter).render(0, 2.0).unwrap()
    };
    assert!(
        drawn("fra -> til") != drawn("fra → til"),
        "two signs should not become an arrow"
    );
    assert!(drawn("3x4") != drawn("3×4"), "the letter x should not become a sign");
}

#[test]
fn empty_parts_leave_no_trace() {
    let letter = LetterDocument {
        title: "Bare en tittel".into(),
        groups: vec![
            LetterGroup {
                heading: "Uten råd".into(),
                recommendations: vec![],
            },
            LetterGroup {
                heading: "Med råd".into(),
                recommendations: vec![
                    LetterRecommendation {
                        key: "tom".into(),
                        ..LetterRecommendation::default()
                    },
                    LetterRecommendation {
                        key: "bare tekst".into(),
                        text: "Ring dem.".into(),
                        ..Default::default()
                    },
                ],
            },
        ],
        ..LetterDocument::default()
    };
    let pages = pages(&letter);
    let structure = TaggedPdf::read(&pages.pdf(created()).unwrap()).structure();
    assert_eq!(structure.text, "Bare en tittel Med råd 1. 2. Ring dem.");
    assert_eq!(texts(&structure.all("H2")), ["Med råd"]);
    assert_eq!(pages.page_count(), 1);
    assert!(
        pages
            .sections()
            .iter()
            .any(|place| place.key == "tom" && place.height > 5.0),
        "a click must find it"
    );
}

#[test]
fn a_letter_without_anything_can_be_seen_but_not_saved() {
    let pages = pages(&LetterDocument::default());
    assert_eq!(pages.page_count(), 1);
    assert!(matches!(pages.pdf(created()), Err(DocumentError::NoTitle)));
}

#[test]
fn what_cannot_be_printed_is_seen_but_not_saved() {
    let mut letter = letters::three_pages();
    letter.groups[1].recommendations[0].text = "Tell først 😀, så \u{202e}velg.".into();
    let pages = pages(&letter);
    assert_eq!(pages.page_count(), 3);
    let Err(DocumentError::Unprintable(found)) = pages.pdf(created()) else {
        panic!("should be refused")
    };
    let place = LetterPlace::Recommendation {
        number: 6,
        key: "key-6".into(),
        part: RecommendationPart::Text,
    };
    let found: Vec<_> = found
        .into_iter()
        .map(|one| (one.place, one.character, one.offset))
        .collect();
    assert_eq!(found, [(place.clone(), '😀', 12), (place, '\u{202e}', 22)]);
}

#[test]
fn every_character_said_to_print_can_be_saved() {
    let mut printable: Vec<char> = (' '..=char::MAX).filter(|&character| can_print(character)).collect();
    assert!(printable.len() > 2000, "{} characters", printable.len());
    printable.retain(|character| !character.is_whitespace());
    let letter = LetterDocument {
        title: "Alle tegn".into(),
        introduction: printable
            .chunks(50)
            .map(String::from_iter)
            .collect::<Vec<_>>()
            .join("\n"),
        ..LetterDocument::default()
    };
    let text = pdf(&letter).structure().text;
    for sample in ["ÀÁÂÃÄÅÆÇ", "àáâãäåæç", "ČčĊċ"] {
        assert!(
            text.contains(sample) || letter.introduction.find(sample).is_none(),
            "{sample} should be in the text"
        );
    }
}

#[test]
fn a_long_text_runs_over_many_pages() {
    let mut letter = letters::three_pages();
    letter.closing = format!("{} Siste ord.", "Vi ringer dere snart igjen. ".repeat(700));
    let pdf = pdf(&letter);
    assert!(pdf.page_count() > 6, "{} pages", pdf.page_count());
    assert!(pdf.structure().text.contains("snart igjen. Siste ord. Navn for"));
}

#[test]
fn a_text_beyond_the_limit_is_refused_with_its_place() {
    let mut engine = LetterEngine::new().unwrap();
    let refused = |engine: &mut LetterEngine, letter: &LetterDocument| match engine.compile(letter) {
        Err(DocumentError::TooLong { place }) => place,
        other => panic!("should be too long: {other:?}"),
    };
    let mut letter = letters::three_pages();
    letter.closing = "å".repeat(500_000);
    assert_eq!(refused(&mut engine, &letter), LetterPlace::Closing);
    letter.closing = "\n".repeat(50_000);
    assert_eq!(refused(&mut engine, &letter), LetterPlace::Closing);
    letter.closing = "Hei".into();
    letter.recipient = vec!["Gate 1".repeat(8_000); 40];
    assert_eq!(refused(&mut engine, &letter), LetterPlace::WholeLetter);
}
