//! What is printed, and what is said where it cannot be.

use std::fs;
use std::process::Command;

use serde_json::json;

use super::desk::{Desk, advise, radslag};

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
