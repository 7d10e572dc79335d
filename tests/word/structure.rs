//! What stands in the package, by the rules of Office Open XML.

use std::collections::BTreeSet;

use radslag::document::{LetterDocument, letter_docx};
use radslag::domain::LanguageForm;

use super::package::{Package, Paragraph, style};
use super::spoken::spoken;
use super::{created, draft, letters, word, words};

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

#[test]
fn every_part_is_well_formed_and_has_a_type() {
    let package = word(&draft());
    let types = package.part("[Content_Types].xml");
    let by_ending: BTreeSet<&str> = types
        .all("Default")
        .iter()
        .map(|one| one.attribute("Extension"))
        .collect();
    let by_name: BTreeSet<&str> = types
        .all("Override")
        .iter()
        .map(|one| one.attribute("PartName"))
        .collect();
    for name in package.parts.keys() {
        let ending = name.rsplit('.').next().unwrap();
        assert!(by_ending.contains(ending), "{name} has a type");
        if ending != "png" {
            let source = package.source(name);
            package.part(name);
            assert!(
                !source.contains("<?radslag") && !source.contains("<!--"),
                "{name} is filled"
            );
        }
        // Of the general type are only the relations and the list of types itself.
        let is_own = by_name.contains(format!("/{name}").as_str());
        let is_general = ending != "xml" || name == "[Content_Types].xml";
        assert!(is_own != is_general, "{name} has a type of its own where it needs one");
    }
    for name in by_name {
        assert!(package.parts.contains_key(&name[1..]), "{name} is there");
    }
    assert!(package.parts["word/media/mark.png"].starts_with(b"\x89PNG"));
}

#[test]
fn every_relation_leads_to_a_part_and_every_key_used_is_one() {
    let package = word(&draft());
    let mut reached: BTreeSet<String> = BTreeSet::new();
    for (folder, relations) in [("", "_rels/.rels"), ("word/", "word/_rels/document.xml.rels")] {
        let relations = package.part(relations);
        for relation in relations.all("Relationship") {
            let target = format!("{folder}{}", relation.attribute("Target"));
            assert!(package.parts.contains_key(&target), "{target} is there");
            assert!(reached.insert(target), "each is reached once");
        }
    }
    let others = ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"];
    let all = reached.len() + others.len();
    assert_eq!(all, package.parts.len(), "no part lies loose");

    let relations = package.part("word/_rels/document.xml.rels");
    let keys: BTreeSet<&str> = relations
        .all("Relationship")
        .iter()
        .map(|one| one.attribute("Id"))
        .collect();
    let document = package.document();
    let mut used = Vec::new();
    for name in ["w:headerReference", "w:footerReference"] {
        used.extend(document.all(name).into_iter().map(|one| one.attribute("r:id")));
    }
    used.push(document.first("a:blip").unwrap().attribute("r:embed"));
    assert_eq!(used, ["header", "footer", "footer-first", "mark"]);
    assert!(used.iter().all(|key| keys.contains(key)));
    assert_eq!(document.attribute("xmlns:r"), RELATIONS);
}

#[test]
fn headings_are_headings_and_every_style_used_is_there() {
    let letter = letters::three_pages();
    let package = word(&letter);
    let styles = package.part("word/styles.xml");
    for part in ["word/document.xml", "word/header.xml", "word/footer.xml"] {
        let part = package.part(part);
        for name in ["w:pStyle", "w:rStyle"] {
            for used in part.all(name) {
                let id = used.attribute("w:val");
                assert!(style(&styles, id).is_some(), "{id} is a style");
            }
        }
    }
    for name in ["w:basedOn", "w:next"] {
        for used in styles.all(name) {
            let id = used.attribute("w:val");
            assert!(style(&styles, id).is_some(), "{id} is a style");
        }
    }
    for (id, level) in [("Heading1", "0"), ("Heading2", "1")] {
        let heading = style(&styles, id).unwrap();
        assert_eq!(heading.value("w:outlineLvl"), level);
        assert!(heading.first("w:keepNext").is_some(), "{id} stays with what follows");
    }
    assert!(styles.first("w:pPrDefault").unwrap().first("w:widowControl").is_some());

    let themes: Vec<String> = letter.groups.iter().map(|group| group.heading.clone()).collect();
    assert_eq!(package.with_style("heading 1"), [letter.title.as_str()]);
    assert_eq!(package.with_style("heading 2"), themes);
}

#[test]
fn recommendations_are_numbered_through_the_whole_letter_by_one_list() {
    let package = word(&letters::three_pages());
    let numbered: Vec<Paragraph> = package
        .paragraphs()
        .into_iter()
        .filter(|paragraph| paragraph.numbering.is_some() || paragraph.style == "list number")
        .collect();
    assert_eq!(numbered.len(), 17);
    for (index, paragraph) in numbered.iter().enumerate() {
        let numbering = Some(("decimal".to_owned(), "%1.".to_owned()));
        assert_eq!(paragraph.numbering, numbering);
        assert_eq!(paragraph.style, "list number");
        let begins = format!("Råd nummer {}: mål hvor mange", index + 1);
        assert!(paragraph.text.starts_with(&begins), "{}", paragraph.text);
    }
    let document = package.document();
    let lists: BTreeSet<&str> = document
        .all("w:numId")
        .iter()
        .map(|one| one.attribute("w:val"))
        .collect();
    assert_eq!(lists.len(), 1, "a new list would begin from 1");
    let styles = package.part("word/styles.xml");
    let of_style = style(&styles, "ListNumber").unwrap().value("w:numId").to_owned();
    assert!(
        lists.contains(of_style.as_str()),
        "one more written in Word gets the next number"
    );
}

#[test]
fn the_language_is_the_letters_own() {
    for (form, language) in [
        (LanguageForm::Bokmaal, "nb-NO"),
        (LanguageForm::Nynorsk, "nn-NO"),
        (LanguageForm::English, "en-GB"),
    ] {
        let letter = LetterDocument {
            form,
            ..letters::three_pages()
        };
        let package = word(&letter);
        let styles = package.part("word/styles.xml");
        assert_eq!(styles.first("w:docDefaults").unwrap().value("w:lang"), language);
        assert_eq!(package.part("word/settings.xml").value("w:themeFontLang"), language);
        let core = package.part("docProps/core.xml");
        assert_eq!(core.first("dc:language").unwrap().text, language);
        assert!(package.document().first("w:lang").is_none(), "all of it");
    }
}

#[test]
fn title_sender_and_time_are_told_outside_the_text() {
    let core = word(&letters::three_pages()).part("docProps/core.xml");
    let text = |name: &str| core.first(name).unwrap().text.clone();
    assert_eq!(
        text("dc:title"),
        "Anbefalinger etter rådsmøtet 13. november 2026: Felles innsyn i egne data"
    );
    assert_eq!(text("dc:creator"), "Eksempelrådet");
    assert_eq!(text("dcterms:created"), "2026-11-20T09:30:00Z");
    assert_eq!(text("dcterms:modified"), "2026-11-20T09:30:00Z");
}

#[test]
fn pages_have_numbers_and_drafts_a_mark() {
    for (letter, mark) in [(letters::three_pages(), ""), (draft(), "Utkast")] {
        let package = word(&letter);
        assert_eq!(package.part("word/header.xml").reading(), mark);
        assert_eq!(
            package.with_style("message header").contains(&"Utkast".to_owned()),
            !mark.is_empty()
        );
        let footer = package.part("word/footer.xml");
        assert_eq!(footer.reading(), format!("{} Side 1 av 1", letter.footer));
        let fields: Vec<&str> = footer
            .all("w:fldSimple")
            .iter()
            .map(|one| one.attribute("w:instr"))
            .collect();
        assert_eq!(fields, [" PAGE ", " NUMPAGES "]);
        assert_eq!(
            package.source("word/footer-first.xml"),
            package.source("word/footer.xml")
        );
    }
    let document = word(&draft()).document();
    assert!(
        document.first("w:titlePg").is_some(),
        "the first page has the mark in its letterhead"
    );
    let size = document.first("w:pgSz").unwrap();
    assert_eq!((size.attribute("w:w"), size.attribute("w:h")), ("11906", "16838"));
}

#[test]
fn the_mark_is_described_for_those_who_do_not_see_it() {
    let letter = letters::three_pages();
    let document = word(&letter).document();
    let pictures = document.all("wp:docPr");
    assert_eq!(pictures.len(), 1);
    assert_eq!(pictures[0].attribute("descr"), letter.words.logo_description);
    let size = document.first("wp:extent").unwrap();
    assert_eq!((size.attribute("cx"), size.attribute("cy")), ("304800", "304800"));
}

#[test]
fn word_and_plain_text_say_the_same_in_the_same_order() {
    for letter in [letters::three_pages(), draft()] {
        assert_eq!(words(&spoken(&letter)), words(&word(&letter).reading()));
    }
}

#[test]
fn headlines_stand_out_and_line_breaks_and_paragraphs_stay() {
    let letter = letters::three_pages();
    let package = word(&letter);
    let document = package.document();
    let strong: Vec<String> = document
        .all("w:r")
        .into_iter()
        .filter(|run| run.value("w:rStyle") == "Strong")
        .map(super::package::Element::reading)
        .collect();
    assert_eq!(strong.len(), 17 + letter.signatures.len());
    assert_eq!(strong[0], "Råd nummer 1: mål hvor mange som finner fram i dag.");
    assert_eq!(
        package.with_style("body text"),
        [
            "Takk for et åpent og godt møte. Dere ville drøfte hvordan tre etater kan gi folk innsyn i egne data på ett sted.",
            "Her er rådene våre, samlet etter tema.\nDere velger selv hva dere vil bruke."
        ]
    );
    assert_eq!(
        package.with_style("envelope address"),
        ["Eksempeletaten\nPostboks 1 Eksempelby\n0001 EKSEMPELBY"]
    );
    assert_eq!(package.with_style("list continue").len(), 18);
    assert_eq!(package.with_style("signature").len(), 2);
}

#[test]
fn the_same_letter_and_time_give_the_same_bytes() {
    let letter = letters::three_pages();
    let bytes = || letter_docx(&letter, created()).unwrap();
    assert_eq!(bytes(), bytes());
    let again = Package::read(&bytes());
    assert_eq!(again.parts.len(), 15);
}
