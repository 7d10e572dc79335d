//! Fields that are edited in place.

use egui::Ui;

use crate::app::command::Command;
use crate::domain::{Field, Id, LanguageForm};
use crate::language::Locale;
use crate::ui::Scene;
use crate::ui::drafts::{DraftKey, Drafts, Reading};
use crate::ui::widgets::text_field::TextField;

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

/// A line that is read before it is kept, with what is kept now. `read` gives what the text comes to, or the sentence that
/// says why it cannot stand.
pub fn read_line(
    ui: &mut Ui,
    scene: &Scene<'_>,
    drafts: &mut Drafts,
    key: DraftKey,
    (name, stored, hint): (&str, &str, &str),
    read: impl Fn(&str) -> Result<Reading, String>,
) {
    let typed = drafts.text(key);
    let mut text = typed.unwrap_or(stored).to_owned();
    let wrong = typed.and_then(|typed| read(typed).err());
    // While one still types, what is half a number is no mistake.
    let field_id = ui.make_persistent_id(egui::IdSalt::new(key));
    let editing = ui.memory(|memory| memory.has_focus(field_id));
    let out = TextField::line(&mut text, name)
        .salt(key)
        .hint(hint)
        .error(wrong.as_deref().filter(|_| !editing))
        .words(scene.edit_words())
        .low()
        .show(ui);
    drafts.take_in(scene, key, &out.response, &text, |text| {
        read(text).unwrap_or(Reading::Wrong)
    });
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

/// Reads millions of kroner as people write them: `385`, `7,5`, `1 240`, `385 mill. kr`, and in English `7.5`, `1,240` and
/// `NOK 385 million`. None is for nothing written; an error for what is no sum from 0 to a million million kroner.
pub fn read_millions(form: LanguageForm, text: &str) -> Result<Option<i64>, ()> {
    let text = text.trim().to_lowercase();
    let number = text.strip_prefix("nok").unwrap_or(&text);
    let number = number.strip_suffix("kr").map_or(number, str::trim_end);
    let number = number.trim_end_matches("ion").trim_end_matches('.');
    let number = number.strip_suffix("mill").unwrap_or(number);
    let number: String = number.chars().filter(|sign| !sign.is_whitespace()).collect();
    let number = if form == LanguageForm::English && is_grouped_by_comma(&number) {
        number.replace(',', "")
    } else {
        number.replace(',', ".")
    };
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

/// Whether each comma has three digits after it, up to a decimal point or the next comma: `1,240.5`, but not `7,5`.
fn is_grouped_by_comma(number: &str) -> bool {
    let whole = number.split('.').next().unwrap_or_default();
    whole.split(',').skip(1).all(|group| group.len() == 3)
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
            assert_eq!(read_millions(LanguageForm::Bokmaal, text), read, "{text:?}");
        }
    }

    #[test]
    fn millions_are_read_as_the_english_write_them() {
        let table = [
            ("7.5", Ok(Some(7_500_000))),
            ("1,240", Ok(Some(1_240_000_000))),
            ("1,240.25", Ok(Some(1_240_250_000))),
            ("NOK 385 million", Ok(Some(385_000_000))),
            // Never ten times the sum that a Norwegian meant.
            ("7,5", Ok(Some(7_500_000))),
            ("1,2,3", Err(())),
        ];
        for (text, read) in table {
            assert_eq!(read_millions(LanguageForm::English, text), read, "{text:?}");
        }
    }
}
