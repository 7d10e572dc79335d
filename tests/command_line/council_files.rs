//! Council files: made, filled from a table, opened by two, and asked for in wrong places.

use std::fs;

use radslag::store::Store;
use serde_json::json;

use super::desk::{Desk, advise};

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
