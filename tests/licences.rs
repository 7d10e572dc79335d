//! The list of libraries on the page about the program: every one it is built of, with its licence.
//!
//! `RADSLAG_WRITE_LICENCES=1 cargo test --test licences` writes the list anew after the libraries have changed.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The systems the program is built for; some libraries are needed on one of them alone.
const SYSTEMS: [&str; 3] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
];

/// What the build for a system is made of, as lines of the list.
fn built_of(system: &str) -> BTreeSet<String> {
    let out = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--offline",
            "--filter-platform",
            system,
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    // Only what this system needs is sure to be on the machine.
    if !out.status.success() {
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        assert!(system != SYSTEMS[0], "{said}");
        return BTreeSet::new();
    }
    let metadata: Value = serde_json::from_slice(&out.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let nodes: BTreeMap<String, &Value> = metadata["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| (text(&node["id"]), node))
        .collect();
    let mut reached = BTreeSet::new();
    let mut waiting = vec![text(&metadata["resolve"]["root"])];
    while let Some(id) = waiting.pop() {
        if !reached.insert(id.clone()) {
            continue;
        }
        for dependency in nodes[&id]["deps"].as_array().unwrap() {
            let kinds = dependency["dep_kinds"].as_array().unwrap();
            // What is built into the program: not what tests or building alone need.
            if kinds.iter().any(|kind| kind["kind"].is_null()) {
                waiting.push(text(&dependency["pkg"]));
            }
        }
    }
    let packages = metadata["packages"].as_array().unwrap();
    packages
        .iter()
        .filter(|package| package["name"] != "radslag" && reached.contains(&text(&package["id"])))
        .map(|package| {
            let licence = match package["license"].as_str() {
                Some(licence) => licence.to_owned(),
                None => text(&package["license_file"]),
            };
            assert!(!licence.is_empty(), "{} has no licence", package["name"]);
            format!("{}\t{}\t{licence}", text(&package["name"]), text(&package["version"]))
        })
        .collect()
}

#[test]
fn the_list_of_libraries_names_every_one_that_is_built_in() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/licences.txt");
    let built: BTreeSet<String> = SYSTEMS.into_iter().flat_map(built_of).collect();
    if std::env::var_os("RADSLAG_WRITE_LICENCES").is_some() {
        let lines: Vec<&str> = built.iter().map(String::as_str).collect();
        std::fs::write(&path, lines.join("\n") + "\n").unwrap();
    }
    let listed: BTreeSet<String> = std::fs::read_to_string(path)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect();
    let missing: Vec<_> = built.difference(&listed).collect();
    assert!(missing.is_empty(), "not in assets/licences.txt: {missing:#?}");
}
