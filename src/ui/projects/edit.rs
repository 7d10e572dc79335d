//! Fields that are edited in place.

use std::collections::HashMap;

use egui::Ui;

use crate::app::command::Command;
use crate::domain::{Field, Id};
use crate::language::Locale;
use crate::ui::Scene;
use crate::ui::widgets::text_field::TextField;

/// Facts that are saved when their field is left, as they are read before they are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    Agency,
    Ministry,
    Year,
    Estimate,
}

/// What is typed in such fields and not saved, by fact.
pub type HalfTyped = HashMap<Fact, String>;

/// A line of text that is saved as it is typed. `missing` is the sentence where it may not be empty and is.
pub fn line(ui: &mut Ui, scene: &Scene<'_>, field: Field, id: Id, stored: &str, name: &str, missing: &str) {
    let mut text = scene.model.text(field, id, stored).to_owned();
    let error = (!field.may_be_empty && text.trim().is_empty()).then_some(missing);
    let out = TextField::line(&mut text, name)
        .salt((field.column, id))
        .error(error)
        .words(scene.edit_words())
        .low()
        .show(ui);
    if out.response.changed() {
        scene.typed(field, id, text);
    }
    if out.response.lost_focus() {
        scene.send(Command::Leave);
    }
}

/// A line that is read when it is left. Gives what is to be saved; what `read` refuses stands with its sentence until it is
/// put right.
pub fn read_line<T>(
    ui: &mut Ui,
    scene: &Scene<'_>,
    half_typed: &mut HalfTyped,
    (fact, id): (Fact, Id),
    (name, stored): (&str, &str),
    read: impl Fn(&str) -> Result<T, String>,
) -> Option<T> {
    let typed = half_typed.get(&fact);
    let mut text = typed.map_or(stored, String::as_str).to_owned();
    let wrong = typed.and_then(|typed| read(typed).err());
    // While one still types, what is half a number is no mistake.
    let field_id = ui.make_persistent_id(egui::IdSalt::new((fact, id)));
    let editing = ui.memory(|memory| memory.has_focus(field_id));
    let error = wrong.as_deref().filter(|_| !editing);
    let hint = if fact == Fact::Estimate {
        scene.t("estimate-hint")
    } else {
        ""
    };
    let out = TextField::line(&mut text, name)
        .salt((fact, id))
        .hint(hint)
        .error(error)
        .words(scene.edit_words())
        .low()
        .show(ui);
    if out.response.changed() {
        half_typed.insert(fact, text.clone());
    }
    if !out.response.lost_focus() {
        return None;
    }
    let value = half_typed.get(&fact).and_then(|typed| read(typed).ok())?;
    half_typed.remove(&fact);
    (text != stored).then_some(value)
}

/// Kroner in millions, with a decimal only where it is needed: `385`, `7,5`.
pub fn millions(words: &Locale, kroner: i64) -> String {
    let decimals = if kroner % 1_000_000 == 0 {
        0
    } else if kroner % 100_000 == 0 {
        1
    } else {
        3
    };
    words.decimal(kroner as f64 / 1e6, decimals)
}

/// Reads millions of kroner as people write them: `385`, `7,5`, `1 240`, `385 mill. kr`. None is for nothing written; an
/// error for what is no sum from 0 to a million million kroner.
pub fn read_millions(text: &str) -> Result<Option<i64>, ()> {
    let text = text.trim().to_lowercase();
    let number = text.strip_suffix("kr").map_or(text.as_str(), str::trim_end);
    let number = number.trim_end_matches('.').strip_suffix("mill").unwrap_or(number);
    let number: String = number
        .chars()
        .filter(|sign| !sign.is_whitespace())
        .collect::<String>()
        .replace(',', ".");
    if number.is_empty() || number == "–" || number == "-" {
        return Ok(None);
    }
    if !number.chars().all(|sign| sign.is_ascii_digit() || sign == '.') {
        return Err(());
    }
    let millions: f64 = number.parse().map_err(|_| ())?;
    let kroner = (millions * 1e6).round();
    if (0.0..=1e12).contains(&kroner) {
        Ok(Some(kroner as i64))
    } else {
        Err(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn millions_are_read_as_people_write_them() {
        let table = [
            ("385", Ok(Some(385_000_000))),
            ("7,5", Ok(Some(7_500_000))),
            ("1 240", Ok(Some(1_240_000_000))),
            ("1\u{a0}240,25", Ok(Some(1_240_250_000))),
            (" 385 mill. kr ", Ok(Some(385_000_000))),
            ("", Ok(None)),
            ("–", Ok(None)),
            ("mange", Err(())),
            ("-5", Err(())),
            ("1e9", Err(())),
            ("1,2,3", Err(())),
            ("99999999999", Err(())),
        ];
        for (text, read) in table {
            assert_eq!(read_millions(text), read, "{text:?}");
        }
    }
}
