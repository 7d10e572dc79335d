//! The lines that must not be crossed, checked by reading the sources; see ARCHITECTURE.md.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

/// One source file, by its path under `src`, without its tests.
struct Source {
    path: String,
    code: String,
}

fn sources() -> Vec<Source> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    collect(&src, &mut found);
    let sources: Vec<Source> = found
        .into_iter()
        .map(|path| Source {
            path: path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/"),
            code: without_comments(
                fs::read_to_string(&path)
                    .unwrap()
                    .split("#[cfg(test)]\nmod tests {")
                    .next()
                    .unwrap(),
            ),
        })
        .filter(|source| !is_test(&source.path))
        .collect();
    assert!(sources.len() > 50, "{} sources", sources.len());
    sources
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.ends_with("_tests.rs") || path.contains("/tests/")
}

/// Comments may name what code may not.
fn without_comments(code: &str) -> String {
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Whether a path is in one of these modules: `store` is `store.rs` and all under `store/`.
fn is_in(path: &str, modules: &[&str]) -> bool {
    modules
        .iter()
        .any(|module| path == format!("{module}.rs") || path.starts_with(&format!("{module}/")))
}

/// Asserts that no source in `modules` has any of `words`; all modules where none is named.
fn assert_without(modules: &[&str], words: &[&str]) {
    let mut checked = 0;
    for source in sources() {
        if modules.is_empty() || is_in(&source.path, modules) {
            checked += 1;
            for word in words {
                assert!(!source.code.contains(word), "{} has {word}", source.path);
            }
        }
    }
    assert!(checked > 0, "no sources in {modules:?}");
}

/// Asserts that only sources in `modules` have any of `words`.
fn assert_only_in(modules: &[&str], words: &[&str]) {
    for source in sources() {
        for word in words {
            assert!(
                !source.code.contains(word) || is_in(&source.path, modules),
                "{} has {word}",
                source.path
            );
        }
    }
}

#[test]
fn domain_and_figures_are_pure_and_know_no_module_above_them() {
    assert_without(
        &["domain", "figures"],
        &[
            "std::fs",
            "std::net",
            "std::process",
            "std::thread",
            "std::env",
            "std::io",
            "rusqlite",
            "egui",
            "typst",
            "rfd",
            "crate::store",
            "crate::app",
            "crate::ui",
            "crate::document",
            "crate::exchange",
            "crate::cli",
        ],
    );
    assert_without(&["domain"], &["crate::figures", "crate::language"]);
    // Time comes in as a value.
    assert_without(
        &["domain", "figures"],
        &["Timestamp::now", "Zoned::now", "SystemTime", "Instant"],
    );
}

#[test]
fn only_the_store_knows_sql() {
    assert_only_in(&["store"], &["rusqlite", "SELECT ", "INSERT INTO", "PRAGMA "]);
}

#[test]
fn the_screens_touch_no_store_file_or_thread() {
    assert_without(
        &["ui"],
        &[
            "std::fs",
            "std::thread",
            "std::process",
            "std::net",
            "std::sync::mpsc",
            "store::writer",
            "Store::",
            "rfd::",
            "crate::exchange",
            "LetterEngine",
            "letter_pdf",
            "write_whole",
        ],
    );
    for source in sources().iter().filter(|source| is_in(&source.path, &["ui"])) {
        let names_store = source.code.lines().any(|line| {
            let line = line.trim();
            line.starts_with("use crate::store::") && line.contains("Store,") || line == "use crate::store::Store;"
        });
        assert!(!names_store, "{} uses the store", source.path);
    }
}

#[test]
fn documents_and_exchange_are_values_in_and_values_or_bytes_out() {
    assert_without(
        &["document", "exchange"],
        &[
            "std::fs",
            "std::net",
            "std::process",
            "std::thread",
            "std::env",
            "rfd",
            "rusqlite",
            "egui",
            "crate::store",
            "crate::app",
            "crate::ui",
            "crate::cli",
        ],
    );
    assert_only_in(&["app"], &["rfd::", "AsyncFileDialog"]);
}

#[test]
fn only_app_cli_and_store_touch_files() {
    assert_only_in(
        &["app", "cli", "store"],
        &["std::fs", "fs::read", "fs::write", "File::", "tempfile::"],
    );
}

#[test]
fn every_write_is_an_operation() {
    // Rows are written in one file, and nothing outside the store asks for anything but operations and texts.
    for source in sources().iter().filter(|source| is_in(&source.path, &["store"])) {
        let writes = ["INSERT INTO \\\"", "UPDATE \\\"", "DELETE FROM \\\""];
        let found = writes.iter().any(|write| source.code.contains(write));
        assert!(!found || source.path == "store/rows.rs", "{} writes rows", source.path);
    }
    assert_without(&["store"], &["REPLACE INTO", "OR REPLACE", "CREATE TRIGGER \\\"main"]);
    for migration in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/migrations")).unwrap() {
        let sql = fs::read_to_string(migration.unwrap().path()).unwrap().to_uppercase();
        for word in ["CREATE TRIGGER", "CREATE VIEW", "CREATE TEMP", "ON DELETE", "ON UPDATE"] {
            assert!(!sql.contains(word), "a migration has {word}");
        }
    }
}

#[test]
fn nothing_goes_over_a_network() {
    assert_without(
        &[],
        &[
            "std::net",
            "TcpStream",
            "UdpSocket",
            "reqwest",
            "ureq",
            "hyper::",
            "http::",
        ],
    );
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    for name in ["reqwest", "ureq", "hyper", "tokio", "curl", "attohttpc", "isahc"] {
        assert!(
            !manifest.lines().any(|line| line.starts_with(name)),
            "{name} is a dependency"
        );
    }
}

#[test]
fn nothing_is_unsafe_or_left_undone_and_only_the_command_line_prints() {
    assert_without(&[], &["unsafe ", "#[allow", "todo!", "unimplemented!", "dbg!"]);
    assert_only_in(
        &["cli"],
        &["println!", "print!(", "eprintln!", "io::stdout", "io::stderr"],
    );
    assert_only_in(&["main"], &["anyhow"]);
}

#[test]
fn every_word_on_screen_comes_from_the_locales() {
    // Norwegian letters in a literal are words that escaped; names of files and of the program itself are not words.
    let names = ["\"Rådslag\""];
    for source in sources()
        .iter()
        .filter(|source| is_in(&source.path, &["ui", "app", "cli"]))
    {
        for literal in source.code.split('"').skip(1).step_by(2) {
            let escaped =
                literal.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']) && !names.contains(&format!("\"{literal}\"").as_str());
            assert!(!escaped, "{}: {literal}", source.path);
        }
    }
}

#[test]
fn keys_are_named_in_one_place() {
    // What is held down has another name on a Mac.
    let held = ["Ctrl", "⌘", "Alt", "⌥", "Shift"];
    for source in sources().iter().filter(|source| is_in(&source.path, &["ui", "app"])) {
        for literal in source.code.split('"').skip(1).step_by(2) {
            let named = literal.split(' ').any(|word| held.contains(&word));
            assert!(!named || source.path == "ui/keys.rs", "{}: {literal}", source.path);
        }
    }
}
