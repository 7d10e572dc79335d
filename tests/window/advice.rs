//! Tidligere råd, driven as a user does: searched as one types, filtered, put into a letter and a note, and kept from one.

mod finding;
mod own;
mod using;

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::app::Command;
use radslag::domain::{Advice, AdviceText, Field, Id, LanguageForm, Operation, Theme, Write, operations};
use radslag::exchange::advice::advice_id;
use radslag::exchange::register;
use radslag::store::Store;

use crate::common::{Window, ask, council, fresh_path, harness, key, settle, write};
use crate::letter_case::{Made, make, with_letter};

/// The program with a council that has the published advice, in the tab.
fn advice_tab() -> (PathBuf, Window) {
    let path = fresh_path();
    let now = jiff::Timestamp::now();
    Store::create(&path, "", &register::new_empty("Prøverådet".to_owned(), now)).unwrap();
    let mut window = harness(&path);
    ask(&mut window, Command::ShowAdvice);
    (path, window)
}

/// The program with a letter under way, which was opened last, in the tab.
fn with_open_letter() -> (PathBuf, Made, Window) {
    let path = fresh_path();
    let made = make(&path, true);
    with_letter(&path, made.case);
    let mut window = harness(&path);
    ask(&mut window, Command::OpenLetter(made.case));
    ask(&mut window, Command::ShowAdvice);
    (path, made, window)
}

/// The rows in sight, as a screen reader says them, from the top.
fn rows(window: &Window) -> Vec<String> {
    let mut rows: Vec<_> = window.query_all_by_role(Role::Row).collect();
    rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    rows.iter().map(|row| row.accesskit_node().label().unwrap()).collect()
}

fn search(window: &mut Window, text: &str) {
    key(window, Modifiers::COMMAND, Key::F);
    key(window, Modifiers::COMMAND, Key::A);
    write(window, text);
}

/// Searches for a piece by its headline and selects it.
fn select(window: &mut Window, headline: &str) {
    search(window, headline);
    let row = window.get_all_by_role(Role::Row).find(|row| {
        let label = row.accesskit_node().label();
        label.is_some_and(|label| label.starts_with(headline))
    });
    row.unwrap().click();
    settle(window);
}

/// A piece of the council's own with these words.
fn own(headline: &str, body: &str) -> (Id, Operation) {
    let now = jiff::Timestamp::now();
    let (id, text, mut operation) = operations::add_advice(LanguageForm::Bokmaal, Theme::new(4), 2026, now);
    operation
        .writes
        .push(Write::set(Field::ADVICE_HEADLINE, text, headline));
    operation.writes.push(Write::set(Field::ADVICE_BODY, text, body));
    operation.writes.push(Write::set(Field::ADVICE_IS_DRAFT, id, 0));
    (id, operation)
}

fn published(path: &Path, key: &str) -> (Advice, [AdviceText; 2]) {
    let council = council(path);
    let id = advice_id(key);
    let text = |form| council.advice_text(id, form).unwrap().clone();
    let texts = [text(LanguageForm::Bokmaal), text(LanguageForm::Nynorsk)];
    (council.advice.get(id).unwrap().clone(), texts)
}
