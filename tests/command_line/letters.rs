//! Letters saved as files.

use std::fs;

use super::desk::{Desk, advise};

#[test]
fn a_letter_is_saved_whole_under_a_part_of_the_name_or_the_id() {
    let desk = Desk::with_register();
    let council = desk.path("r.radslag");
    advise(&council, "DigiHelse", "Mål før dere velger", false);
    let said = desk.done(&[
        "letter",
        "r.radslag",
        "digihelse",
        "--form",
        "nb",
        "--format",
        "pdf",
        "-o",
        "brev.pdf",
    ]);
    // No letter is begun in the window, and no date chosen: it is dated today and lacks nothing.
    assert_eq!(said, "Brevet er lagret som brev.pdf.\n");
    let pdf = fs::read(desk.path("brev.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7") && pdf.ends_with(b"%%EOF"));

    let cases = desk.json(&["list", "r.radslag", "--json"]);
    let case = cases
        .as_array()
        .unwrap()
        .iter()
        .find(|case| case["project"] == "DigiHelsestasjon")
        .unwrap();
    let id = case["id"].as_str().unwrap();
    let again = ["letter", "r.radslag", id, "--format", "pdf", "-o", "brev.pdf"];
    advise(&council, "DigiHelse", "Nok en", true);
    let said = desk.done(&again);
    assert_eq!(said, "Brevet er lagret som brev.pdf.\n");
    assert_ne!(fs::read(desk.path("brev.pdf")).unwrap(), pdf);
    advise(&council, "DigiHelse", "", false);
    let said = desk.done(&again);
    assert!(
        said.contains("utkast") && said.contains("overskrift på råd 3"),
        "{said}"
    );
    assert_eq!(desk.names(), ["brev.pdf", "r.radslag"]);
    assert_eq!(desk.json(&["figures", "r.radslag", "--json"])["cases"], 73);
}

#[test]
fn a_letter_is_saved_as_the_format_or_else_the_ending_says() {
    let desk = Desk::with_register();
    advise(&desk.path("r.radslag"), "DigiHelse", "Mål før 🎉 dere velger", false);
    let save = |options: &[&str], output: &str| {
        let command = ["letter", "r.radslag", "DigiHelse", "-o", output];
        desk.done(&[&command, options].concat());
        fs::read(desk.path(output)).unwrap()
    };
    for (options, output) in [
        (&["--format", "docx"][..], "brev"),
        (&[], "brev.docx"),
        (&["--form", "nn"], "nynorsk.DOCX"),
    ] {
        assert!(save(options, output).starts_with(b"PK"), "{output}");
    }
    for (options, output) in [(&["--format", "txt"][..], "brev.docx"), (&[], "brev.txt")] {
        let text = String::from_utf8(save(options, output)).unwrap();
        assert!(
            text.contains("1. Mål før 🎉 dere velger. Fordi det hjelper.\n"),
            "{text}"
        );
    }
    // What says nothing of another format is PDF, which the sign keeps back.
    let said = desk.told(1, &["letter", "r.radslag", "DigiHelse", "-o", "annet.odt"]);
    assert!(said.contains("🎉 (U+1F389)"), "{said}");
    assert_eq!(
        desk.names(),
        ["brev", "brev.docx", "brev.txt", "nynorsk.DOCX", "r.radslag"]
    );
}
