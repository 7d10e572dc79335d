//! Text that was not written for a letter: markup, control characters, emoji, far too much of it, and none.

use radslag::document::{LetterDocument, LetterGroup, LetterRecommendation, LetterSignature, LetterWords, letter_text};

use super::{word, words};

const MARKUP: &str = "<w:p>&]]><?radslag body?><!-- \"' &lt; {n} %1. </w:document>";

fn everywhere(text: &str) -> LetterDocument {
    let text = || text.to_owned();
    LetterDocument {
        title: text(),
        council: text(),
        words: LetterWords {
            our_reference: text(),
            your_reference: text(),
            date: text(),
            page: format!("{} {{n}} {{m}}", text().replace("{n}", "")),
            draft: Some(text()),
            logo_description: text(),
        },
        recipient: vec![text()],
        our_reference: text(),
        your_reference: text(),
        date: text(),
        introduction: text(),
        groups: vec![LetterGroup {
            heading: text(),
            recommendations: vec![LetterRecommendation {
                key: text(),
                headline: text(),
                text: text(),
                addressee: Some(text()),
            }],
        }],
        closing: text(),
        signatures: vec![LetterSignature {
            name: text(),
            role: text(),
        }],
        footer: text(),
        letterhead: text(),
        ..LetterDocument::default()
    }
}

#[test]
fn markup_is_text_wherever_it_is_written() {
    let package = word(&everywhere(MARKUP));
    let document = package.document();
    let read = package.paragraphs();
    // Name of the council, letterhead, mark, three references, recipient, title, introduction, theme, advice, addressee, closing, signature.
    assert_eq!(read.len(), 14);
    for paragraph in &read {
        assert!(paragraph.text.contains(MARKUP), "{paragraph:?}");
    }
    assert_eq!(document.first("wp:docPr").unwrap().attribute("descr"), MARKUP);
    let core = package.part("docProps/core.xml");
    assert_eq!(core.first("dc:title").unwrap().text, MARKUP);
    assert_eq!(package.part("word/header.xml").reading(), MARKUP);
    let footer = package.part("word/footer.xml");
    assert!(footer.reading().starts_with(MARKUP));
    assert_eq!(footer.all("w:fldSimple").len(), 2);
    assert!(letter_text(&everywhere(MARKUP)).contains(MARKUP));
}

#[test]
fn control_characters_go_and_every_other_sign_stays() {
    let written = "a\0b\u{1}c\u{b}d\u{1b}[0m e\u{7f}\u{9f}f\u{fffe}\u{ffff} 😀👩🏽\u{200d}🚀 漢字 \u{202e}snu čŋđ\u{2028}ny\tkolonne\u{a0}fast";
    let kept = "abc d[0m ef 😀👩🏽\u{200d}🚀 漢字 \u{202e}snu čŋđ ny kolonne\u{a0}fast";
    let package = word(&everywhere(written));
    for paragraph in package.paragraphs() {
        assert!(paragraph.text.contains(kept), "{paragraph:?}");
    }
    assert!(letter_text(&everywhere(written)).contains(kept));
    for (name, part) in &package.parts {
        let Ok(source) = std::str::from_utf8(part) else {
            continue;
        };
        assert!(!source.chars().any(char::is_control), "{name}");
    }
}

#[test]
fn a_text_of_100_000_characters_is_there_to_the_last() {
    let long = "ord og bør & så <videre> ".repeat(4_000) + "slutt";
    assert!(long.chars().count() > 100_000);
    let letter = LetterDocument {
        introduction: long.clone(),
        closing: "linje\n".repeat(5_000),
        ..everywhere("kort")
    };
    let package = word(&letter);
    assert_eq!(package.with_style("body text"), [long.as_str()]);
    let closing = package.with_style("closing");
    assert_eq!(closing[0].lines().count(), 5_000);
    assert!(words(&letter_text(&letter)).contains(&"slutt"));
}

#[test]
fn a_letter_of_10_000_words_in_every_part_of_it_is_there_to_the_last_word() {
    let words_of = |from: usize, count: usize| -> String {
        let words = (from..from + count).map(|number| format!("ord{number}😀\u{7}"));
        words.collect::<Vec<_>>().join(" ")
    };
    let recommendations = (0..100).map(|number| LetterRecommendation {
        headline: words_of(number * 100, 10),
        text: format!(
            "{}\n\n{}",
            words_of(number * 100 + 10, 45),
            words_of(number * 100 + 55, 45)
        ),
        ..LetterRecommendation::default()
    });
    let letter = LetterDocument {
        groups: vec![LetterGroup {
            heading: String::new(),
            recommendations: recommendations.collect(),
        }],
        ..LetterDocument::default()
    };
    let package = word(&letter);
    let numbered = package.paragraphs().into_iter().filter(|one| one.numbering.is_some());
    assert_eq!(numbered.count(), 100);
    for read in [package.reading(), letter_text(&letter)] {
        let found: Vec<&str> = words(&read)
            .into_iter()
            .filter(|word| word.starts_with("ord"))
            .map(|word| word.trim_end_matches('.'))
            .collect();
        let wanted: Vec<String> = (0..10_000).map(|number| format!("ord{number}😀")).collect();
        assert_eq!(found, wanted);
    }
}

#[test]
fn an_empty_letter_is_a_whole_file_with_an_empty_page() {
    let package = word(&LetterDocument::default());
    assert_eq!(package.reading(), "");
    assert_eq!(package.paragraphs().len(), 1, "the mark alone");
    assert_eq!(package.part("word/footer.xml").reading().trim(), "");
}
