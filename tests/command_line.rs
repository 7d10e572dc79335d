//! The program as scripts use it: what it prints, how it ends, and that its files are whole or absent.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use jiff::Timestamp;
use radslag::document::letter_proposal;
use radslag::domain::operation::{Field, Operation};
use radslag::domain::{LanguageForm, Theme, operations};
use radslag::store::Store;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The program where nobody has chosen a language, and the system speaks this one.
fn radslag(system: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_radslag"));
    command
        .env("RADSLAG_CONFIG", "no-such-folder")
        .env("LC_ALL", system)
        .env_remove("LANGUAGE");
    command
}

/// A folder to work in.
struct Desk {
    folder: TempDir,
}

impl Desk {
    /// A folder with `r.radslag`, made from the register.
    fn with_register() -> Self {
        let desk = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        desk.done(&["new", "r.radslag", "--from", "register"]);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        radslag("nb_NO.UTF-8")
            .args(arguments)
            .current_dir(&self.folder)
            .output()
            .unwrap()
    }

    /// What a command prints that must go well.
    fn done(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
        assert_eq!(said, "", "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// What a command says that must end with this code and print nothing else.
    fn told(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        assert_eq!(output.stdout, b"", "{arguments:?}");
        assert!(said.ends_with(".\n"), "{arguments:?}: {said}");
        said
    }

    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.done(arguments)).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.retain(|name| !name.starts_with('.'));
        names.sort();
        names
    }
}

/// Writes a recommendation, and a letter where asked for, into the case whose title has `part` in it.
fn advise(path: &Path, part: &str, headline: &str, with_letter: bool) {
    let mut store = Store::open(path, "").unwrap();
    let mut council = store.council().unwrap();
    let case = council
        .cases
        .iter()
        .find(|case| case.title.contains(part))
        .unwrap()
        .clone();
    let now = Timestamp::now();
    let theme = Theme::new(2);
    let (_, advice) =
        operations::add_recommendation(&council, case.id, theme, headline, "Fordi det hjelper.", None, now);
    council.apply(&store.run(&advice).unwrap());
    let (_, question) = operations::add_question(&council, case.id, Theme::new(1), "Hvordan styrer vi?", now);
    council.apply(&store.run(&question).unwrap());
    if with_letter {
        let proposal = letter_proposal(&council, &case, LanguageForm::Nynorsk);
        let (letter, create) = operations::create_letter(&council, &case, &proposal, now);
        store.run(&create).unwrap();
        store
            .run(&Operation::set(Field::LETTER_DATED_ON, letter, "2026-11-21"))
            .unwrap();
    }
}

#[test]
fn the_registers_numbers_come_out() {
    let desk = Desk::with_register();
    let figures = desk.json(&["figures", "r.radslag", "--json"]);
    for (key, value) in [
        ("cases", 73),
        ("projects", 72),
        ("ministries", 15),
        ("agencies", 55),
        ("questions", 0),
    ] {
        assert_eq!(figures[key], value, "{key}");
    }
    assert_eq!(
        figures["per_year"],
        json!({"2016": 15, "2017": 15, "2018": 15, "2019": 18, "2020": 10})
    );
    assert_eq!(
        figures["size"],
        json!({"small": 0, "medium": 0, "large": 0, "undecided": 15, "unknown": 58})
    );
    let none = json!({"1": 0, "2": 0, "3": 0, "4": 0, "5": 0, "6": 0, "none": 0});
    assert_eq!(figures["questions_by_theme"], none);
    assert_eq!(figures["recommendations_by_theme"], none);
    assert!(
        desk.done(&["figures", "r.radslag"])
            .starts_with("Saker: 73\nProsjekter: 72\n")
    );
}

#[test]
fn the_list_has_every_case_with_stable_keys() {
    let desk = Desk::with_register();
    advise(&desk.path("r.radslag"), "DigiHelse", "Mål nå", false);
    let cases = desk.json(&["list", "r.radslag", "--json"]);
    let cases = cases.as_array().unwrap();
    assert_eq!(cases.len(), 73);
    let mut keys: Vec<&String> = cases[0].as_object().unwrap().keys().collect();
    keys.sort();
    let expected = [
        "agencies",
        "id",
        "ministries",
        "project",
        "questions",
        "recommendations",
        "size",
        "step",
        "year",
    ];
    assert_eq!(keys, expected);
    assert_eq!(cases[0]["project"], "E-arkiv/MAVOD");
    assert_eq!(cases[0]["step"], "treated");
    let joint = cases
        .iter()
        .find(|case| case["agencies"].as_array().unwrap().len() > 1)
        .unwrap();
    assert_eq!(
        joint["agencies"],
        json!(["Utlendingsdirektoratet", "Politidirektoratet"])
    );
    let advised = cases.iter().find(|case| case["project"] == "DigiHelsestasjon").unwrap();
    assert_eq!(
        (&advised["questions"], &advised["recommendations"]),
        (&json!(1), &json!(1))
    );
    let figures = desk.json(&["figures", "r.radslag", "--json"]);
    assert_eq!(figures["recommendations_by_theme"]["2"], 1);
    assert_eq!(figures["questions_by_theme"]["1"], 1);
    assert_eq!(desk.done(&["list", "r.radslag"]).lines().count(), 73);
}

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
    assert!(desk.done(&["letter", "--help"]).contains("--form nb|nn"));
    assert!(desk.done(&["--version"]).contains(env!("CARGO_PKG_VERSION")));
    assert_eq!(desk.names(), [""; 0]);
}

#[test]
fn an_example_council_is_whole_and_its_letters_say_what_they_are() {
    let desk = Desk {
        folder: tempfile::tempdir().unwrap(),
    };
    desk.done(&["new", "e.radslag", "--from", "example"]);
    assert!(desk.done(&["check", "e.radslag"]).contains("uten feil"));
    let figures = desk.json(&["figures", "e.radslag", "--json"]);
    assert_eq!(figures["cases"], 40);
    desk.done(&["new", "få.radslag", "--from", "example", "--cases", "5"]);
    let cases = desk.json(&["list", "få.radslag", "--json"]);
    assert_eq!(cases.as_array().unwrap().len(), 5);
    let of = cases
        .as_array()
        .unwrap()
        .iter()
        .find(|case| case["step"] == "follow_up_talk");
    let id = of.unwrap()["id"].as_str().unwrap();
    for form in ["nb", "nn"] {
        let out = format!("{form}.pdf");
        desk.done(&[
            "letter",
            "få.radslag",
            id,
            "--format",
            "pdf",
            "--form",
            form,
            "-o",
            &out,
        ]);
        let pdf = lopdf::Document::load(desk.path(&out)).unwrap();
        assert!(pdf.extract_text(&[1]).unwrap().contains("Eksempelrådet (øving)"));
    }
}

#[test]
fn a_table_comes_in_once_and_whole() {
    let desk = Desk::with_register();
    let register = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/register/register-2016-2020.csv");
    assert!(desk.done(&["import", "r.radslag", register]).contains("73"));
    assert_eq!(desk.json(&["figures", "r.radslag", "--json"])["cases"], 73);

    desk.done(&["new", "tom.radslag", "--from", "empty", "--name", "Rådet vårt"]);
    assert_eq!(
        desk.done(&["import", "tom.radslag", register]),
        "Hentet inn 73 saker.\n"
    );
    let figures = desk.json(&["figures", "tom.radslag", "--json"]);
    assert_eq!((&figures["projects"], &figures["agencies"]), (&json!(72), &json!(55)));

    let table = "nr;aar;prosjekt;virksomhet;departement;stoerrelse\n\
        1;2021;Helsedataprogrammet;Direktoratet for e-helse;Helse- og omsorgsdepartementet;stort\n\
        2;2021;Nytt;Arkivverket og Entur;Kulturdepartementet;\n\
        3;2016;E-arkiv/MAVOD;Arkivverket;Kulturdepartementet;\n";
    fs::write(desk.path("t.csv"), table).unwrap();
    let said = desk.done(&["import", "tom.radslag", "t.csv"]);
    assert_eq!(
        said,
        "Hentet inn 2 saker. Hoppet over en sak som var der fra før: nr. 3.\n"
    );
    let figures = desk.json(&["figures", "tom.radslag", "--json"]);
    // The programme came back; the joint row stays one organisation, as the table has it.
    assert_eq!(
        (&figures["cases"], &figures["projects"], &figures["agencies"]),
        (&json!(75), &json!(73), &json!(56))
    );
    assert_eq!(figures["size"]["large"], 1);

    fs::write(desk.path("feil.csv"), table.replace("2021;Nytt", "20x1;Nytt")).unwrap();
    let refused = desk.told(1, &["import", "tom.radslag", "feil.csv"]);
    assert!(refused.contains("Rad 3, kolonnen «aar»: «20x1»"), "{refused}");
    assert_eq!(desk.json(&["figures", "tom.radslag", "--json"])["cases"], 75);
    for file in ["r.radslag", "tom.radslag"] {
        assert_eq!(desk.done(&["check", file]), format!("{file} er uten feil.\n"));
    }
}

#[test]
fn a_file_open_in_a_window_is_read_and_not_written() {
    let desk = Desk::with_register();
    let window = Store::open(&desk.path("r.radslag"), "Kari").unwrap();
    assert_eq!(desk.json(&["figures", "r.radslag", "--json"])["cases"], 73);
    assert!(desk.done(&["check", "r.radslag"]).contains("er uten feil"));
    fs::write(
        desk.path("t.csv"),
        "nr,aar,prosjekt,virksomhet,departement,stoerrelse\n1,2021,Nytt,Entur,,\n",
    )
    .unwrap();
    assert!(desk.told(1, &["import", "r.radslag", "t.csv"]).contains("Kari"));
    drop(window);
    desk.done(&["import", "r.radslag", "t.csv"]);
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    use std::process::Stdio;
    let desk = Desk::with_register();
    let mut command = radslag("nb_NO.UTF-8");
    command.args(["list", "r.radslag", "--json"]).current_dir(&desk.folder);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_printed_is_said_to_be_so() {
    let desk = Desk::with_register();
    for arguments in [&["list", "r.radslag"][..], &["--help"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = radslag("nb_NO.UTF-8");
        let output = command
            .args(arguments)
            .current_dir(&desk.folder)
            .stdout(full)
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        assert!(
            said.starts_with("Svaret kunne ikke skrives ut. "),
            "{arguments:?}: {said}"
        );
    }
}

#[test]
fn a_folder_where_a_file_is_wanted_is_said_to_be_one() {
    let desk = Desk::with_register();
    advise(&desk.path("r.radslag"), "DigiHelse", "Mål nå", false);
    std::fs::create_dir(desk.path("mappe")).unwrap();
    for command in [
        &["import", "r.radslag", "mappe"][..],
        &[
            "letter",
            "r.radslag",
            "DigiHelsestasjon",
            "--form",
            "nb",
            "--format",
            "pdf",
            "-o",
            "mappe",
        ],
    ] {
        let said = desk.told(1, command);
        assert!(said.starts_with("Dette er en mappe, ikke en fil. "), "{said}");
    }
    assert!(desk.path("mappe").is_dir());
}

#[test]
fn it_speaks_as_the_system_does_and_as_chosen_before_that() {
    let desk = Desk::with_register();
    let said = |command: &mut Command| {
        let output = command
            .args(["list", "none.radslag"])
            .current_dir(&desk.folder)
            .output()
            .unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(said(&mut radslag("nb_NO.UTF-8")).starts_with("Fant ikke filen."));
    assert!(said(&mut radslag("C")).starts_with("Fant ikke filen."));
    assert!(said(&mut radslag("nn_NO.UTF-8")).starts_with("Fann ikkje fila."));
    assert!(said(&mut radslag("en_GB.UTF-8")).starts_with("The file was not found."));

    fs::create_dir(desk.path("chosen")).unwrap();
    fs::write(desk.path("chosen/preferences.json"), r#"{"language":"nn"}"#).unwrap();
    let mut chosen = radslag("en_GB.UTF-8");
    assert!(said(chosen.env("RADSLAG_CONFIG", desk.path("chosen"))).starts_with("Fann ikkje fila."));
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
