//! What is refused, how it is said, and how the program ends.

use std::fs;
use std::process::Command;

use radslag::domain::LanguageForm;
use radslag::language::Locale;

use super::desk::{Desk, advise, radslag};

#[test]
fn what_is_refused_says_why_and_leaves_no_file() {
    let desk = Desk::with_register();
    let letter =
        |case: &str, output: &str| desk.told(1, &["letter", "r.radslag", case, "--format", "pdf", "-o", output]);
    assert!(letter("DigiHelse", "b.pdf").contains("har ingen anbefalinger"));
    let several = letter("Moderniseringsprogrammet", "b.pdf");
    assert!(
        several.contains("Utlendingsdirektoratet") && several.contains("Statistisk sentralbyrå"),
        "{several}"
    );
    assert!(letter("Månelanding", "b.pdf").contains("Månelanding"));
    assert!(letter("Felles datakatalog", "ingen/b.pdf").contains("ingen anbefalinger"));
    let council = desk.path("r.radslag");
    advise(&council, "Felles datakatalog", "Lykke til 🎉 og mål \u{202e}", true);
    let unprintable = letter("Felles datakatalog", "b.pdf");
    assert!(
        unprintable.contains("overskriften i råd 1: 🎉 (U+1F389)") && unprintable.contains("U+202E"),
        "{unprintable}"
    );
    assert!(!unprintable.contains('\u{202e}'));
    advise(&council, "Digitale domstoler", "Godt råd", true);
    assert!(letter("Digitale domstoler", "ingen/b.pdf").contains("Fant ikke mappen"));
    let over = [
        "letter",
        "r.radslag",
        "Digitale domstoler",
        "--format",
        "pdf",
        "-o",
        "./r.radslag",
    ];
    assert!(desk.told(1, &over).contains("rådsfilen"));

    assert!(
        desk.told(1, &["new", "r.radslag", "--from", "empty"])
            .contains("fra før")
    );
    assert!(
        desk.told(1, &["new", "n.radslag", "--from", "empty", "--name", " \n"])
            .contains("navn")
    );
    assert!(
        desk.told(1, &["new", "n.radslag", "--from", "empty", "--cases", "3"])
            .contains("eksempelrådet")
    );
    assert!(desk.told(1, &["list", "borte.radslag"]).contains("finnes ikke"));
    let nowhere = desk.told(1, &["new", "ingen/n.radslag", "--from", "register"]);
    assert!(nowhere.starts_with("Fant ikke mappen. ingen finnes ikke."), "{nowhere}");
    fs::write(desk.path("tekst.txt"), "hei").unwrap();
    for command in [
        &["list", "tekst.txt"][..],
        &["figures", "tekst.txt", "--json"],
        &["check", "tekst.txt"],
    ] {
        assert!(desk.told(1, command).contains("ikke en rådsfil"));
    }
    assert_eq!(desk.names(), ["r.radslag", "tekst.txt"]);
}

#[test]
fn wrong_usage_ends_with_two_and_help_with_nought() {
    let desk = Desk {
        folder: tempfile::tempdir().unwrap(),
    };
    for arguments in [
        &["new"][..],
        &["new", "x.radslag"],
        &["new", "x.radslag", "--from", "nothing"],
        &["new", "x.radslag", "--from", "example", "--cases", "0"],
        &["new", "x.radslag", "--from", "example", "--cases", "mange"],
        &["letter", "x.radslag", "sak", "--format", "odt", "-o", "x"],
        &[
            "letter",
            "x.radslag",
            "sak",
            "--format",
            "pdf",
            "-o",
            "x",
            "--form",
            "en",
        ],
        &["list", "x.radslag", "--yaml"],
        &["list"],
        &["x.radslag", "y.radslag"],
    ] {
        let said = desk.told(2, arguments);
        assert!(said.ends_with("Skriv radslag --help for hjelp.\n"), "{said}");
        assert!(!said.contains('<') && !said.contains("error"), "{said}");
    }
    assert!(desk.done(&["--help"]).contains("Kommandoer:"));
    let commands = [
        "new",
        "list",
        "letter",
        "meeting-pack",
        "calendar",
        "minutes",
        "member-copy",
        "contribution",
        "take",
        "figures",
        "import",
        "check",
    ];
    for form in [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English] {
        let help = Locale::new(form).text("cli-help").to_owned();
        let told = help
            .lines()
            .skip_while(|line| !line.starts_with("Komm") && !line.starts_with("Commands:"));
        let told = told.skip(1).take_while(|line| !line.trim().is_empty());
        let told: Vec<_> = told.filter_map(|line| line.split_whitespace().next()).collect();
        assert_eq!(told, commands, "each once, in {form:?}");
    }
    assert!(desk.done(&["letter", "--help"]).contains("--form nb|nn"));
    assert!(desk.done(&["--version"]).contains(env!("CARGO_PKG_VERSION")));
    assert_eq!(desk.names(), [""; 0]);
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_screen_one_sentence_says_what_is_safe_and_what_to_do() {
    let desk = Desk::with_register();
    let before = fs::read(desk.path("r.radslag")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_radslag"))
        .arg("r.radslag")
        .current_dir(&desk.folder)
        .env("RADSLAG_CONFIG", desk.folder.path())
        .env("LC_ALL", "nb_NO.UTF-8")
        .env("LANG", "nb_NO.UTF-8")
        .env_remove("LANGUAGE")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.starts_with("Vinduet kunne ikke åpnes. Rådsfilene er ikke rørt."),
        "{said}"
    );
    assert!(said.ends_with(".\n") && said.lines().count() == 1, "{said}");
    assert_eq!(output.stdout, b"");
    assert_eq!(fs::read(desk.path("r.radslag")).unwrap(), before);
}

#[test]
fn broken_choices_are_left_for_the_window_to_tell_of() {
    let desk = Desk::with_register();
    let choices = desk.path("preferences.json");
    fs::write(&choices, "{").unwrap();
    let output = radslag("nb_NO.UTF-8")
        .env("RADSLAG_CONFIG", desk.folder.path())
        .args(["list", "r.radslag"])
        .current_dir(&desk.folder)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(fs::read_to_string(&choices).unwrap(), "{");
}
