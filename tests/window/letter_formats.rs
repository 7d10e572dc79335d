//! The panel that saves a letter, as PDF, Word or plain text.

use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

use crate::common::{Window, ask, click, fill, fresh_path, harness, press, settle};
use crate::letter_case::{HEADLINES, make, with_letter};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::app::Command;
use radslag::document::LetterFormat;

/// The file of a council with a letter of two recommendations, and the program with the letter open.
fn letter() -> (PathBuf, Window) {
    let path = fresh_path();
    let made = make(&path, true);
    with_letter(&path, made.case);
    let mut window = harness(&path);
    // Characters the window's own typeface lacks are part of what is tested.
    window.ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
    window.state_mut().as_mut().unwrap().preferences.letter_folder = path.parent().map(Path::to_owned);
    ask(&mut window, Command::OpenLetter(made.case));
    (path, window)
}

/// Chooses a format in the open panel.
fn choose(window: &mut Window, format: &str) {
    press(window, Role::RadioButton, format);
}

/// The only file in the folder that ends so.
fn saved(council: &Path, ending: &str) -> Option<Vec<u8>> {
    let files = std::fs::read_dir(council.parent().unwrap()).unwrap();
    let mut files = files.map(|entry| entry.unwrap().path());
    let path = files.find(|path| path.extension().is_some_and(|other| other == ending))?;
    Some(std::fs::read(path).unwrap())
}

/// The text of a Word file, with its markup.
fn document(bytes: Vec<u8>) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut source = String::new();
    let mut part = archive.by_name("word/document.xml").unwrap();
    part.read_to_string(&mut source).unwrap();
    source
}

#[test]
fn the_ending_and_the_words_follow_the_format() {
    let (path, mut window) = letter();
    click(&mut window, "Lagre som …");
    window.get_by_label("PDF/A-2a og PDF/UA-1");
    for (format, ending, save, told) in [
        ("Word", ".docx", "Lagre Word-fil", "for Word og LibreOffice"),
        ("Ren tekst", ".txt", "Lagre tekstfil", "UTF-8"),
        ("PDF til arkiv", ".pdf", "Lagre PDF", "PDF/A-2a og PDF/UA-1"),
    ] {
        choose(&mut window, format);
        let chosen = window.get_by_role_and_label(Role::RadioButton, format);
        assert_eq!(chosen.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
        for words in [ending, save, told] {
            window.get_by_label(words);
        }
    }
    assert!(saved(&path, "pdf").is_none() && saved(&path, "docx").is_none());
}

#[test]
fn a_letter_is_saved_as_word_and_the_choice_is_remembered() {
    let (path, mut window) = letter();
    click(&mut window, "Lagre som …");
    choose(&mut window, "Word");
    window.get_by_label("Overskrifter, numre, språk, tittel og beskrivelse av logoen følger med");
    window.get_by_label("Skriften og sideskiftene kan bli annerledes enn i forhåndsvisningen.");
    click(&mut window, "Lagre Word-fil");
    let document = document(saved(&path, "docx").unwrap());
    for headline in HEADLINES {
        assert!(document.contains(headline), "{headline}");
    }
    let app = window.state().as_ref().unwrap();
    assert_eq!(app.preferences.letter_format, LetterFormat::Word);
    assert!(window.query_by_label("Lagre Word-fil").is_none(), "the panel closes");

    click(&mut window, "Lagre som …");
    window.get_by_label("Lagre Word-fil");
    // The same name in another format is another file, so nothing is in its way.
    click(&mut window, "Lagre Word-fil");
    window.get_by_label("Erstatt filen");
    choose(&mut window, "Ren tekst");
    assert!(window.query_by_label("Erstatt filen").is_none());
    window.get_by_label("Logo, fet skrift og sidetall følger ikke med.");
    click(&mut window, "Lagre tekstfil");
    let text = String::from_utf8(saved(&path, "txt").unwrap()).unwrap();
    for headline in HEADLINES {
        assert!(text.contains(headline), "{headline}");
    }
    assert!(saved(&path, "pdf").is_none());
}

#[test]
fn another_ending_in_the_name_gives_way_to_the_formats_own() {
    let (path, mut window) = letter();
    click(&mut window, "Lagre som …");
    choose(&mut window, "Ren tekst");
    fill(&mut window, "Filnavn", "Brev til nr. 1.PDF");
    click(&mut window, "Lagre tekstfil");
    assert!(path.with_file_name("Brev til nr. 1.txt").is_file());
    assert!(saved(&path, "pdf").is_none());
}

#[test]
fn what_pdf_cannot_print_word_and_text_keep() {
    let (path, mut window) = letter();
    click(&mut window, &format!("Råd 2: {}", HEADLINES[1]));
    fill(&mut window, "Tekst", "Ring ☏ 漢 <b> & 1.");
    click(&mut window, "Lagre som …");
    window.get_by_label_contains("Tegnet «☏» (U+260F) i teksten i råd 2");
    assert!(window.get_by_label("Lagre PDF").accesskit_node().is_disabled());
    choose(&mut window, "Word");
    assert!(window.query_by_label_contains("Tegnet «☏»").is_none());
    window.get_by_label("Alle tegn følger med slik de er skrevet");
    click(&mut window, "Lagre Word-fil");
    assert!(document(saved(&path, "docx").unwrap()).contains("Ring ☏ 漢 &lt;b&gt; &amp; 1."));
    click(&mut window, "Lagre som …");
    choose(&mut window, "Ren tekst");
    click(&mut window, "Lagre tekstfil");
    let text = String::from_utf8(saved(&path, "txt").unwrap()).unwrap();
    assert!(text.contains("Ring ☏ 漢 <b> & 1."), "{text}");
}

#[test]
fn a_draft_says_what_will_be_marked() {
    let (path, mut window) = letter();
    click(&mut window, "Mottaker og referanser");
    fill(&mut window, "Mottaker", " ");
    click(&mut window, "Lagre som …");
    window.get_by_label("Sidene merkes «Utkast» til dette er på plass.");
    choose(&mut window, "Ren tekst");
    window.get_by_label("Teksten merkes «Utkast» til dette er på plass.");
    click(&mut window, "Lagre tekstfil");
    settle(&mut window);
    let text = String::from_utf8(saved(&path, "txt").unwrap()).unwrap();
    assert!(text.contains("\n\nUtkast\n\n"), "{text}");
}
