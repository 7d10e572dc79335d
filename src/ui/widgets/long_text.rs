//! A text that may be very long: how it begins, and all of it where that is asked for.

use egui::{Id, Label, RichText, Ui};

use super::button::Button;
use crate::domain::text::clean;

/// The most characters of a text shown before one asks for the rest. Laying out more in every frame is felt.
pub const SHOWN: usize = 2_000;

/// The first `most` characters of a text that has more than those.
#[must_use]
pub fn beginning(text: &str, most: usize) -> Option<&str> {
    text.char_indices().nth(most).map(|(end, _)| &text[..end])
}

/// How a text begins, on one line: its first words, at most `most` characters of them, and that more follow where it does.
/// Only a word that is longer than that alone is cut.
#[must_use]
pub fn first_words(text: &str, most: usize) -> String {
    let mut line = String::new();
    let mut length = 0;
    // No further than what is shown: the text may be a million characters.
    for word in text.split_whitespace() {
        let word = clean(word);
        let added = word.chars().count() + usize::from(length > 0);
        if length + added > most {
            if length == 0 {
                line.extend(word.chars().take(most));
            }
            line.push_str(" …");
            break;
        }
        if length > 0 {
            line.push(' ');
        }
        line.push_str(&word);
        length += added;
    }
    line
}

/// Draws a text as `styled`; one longer than [`SHOWN`] with a button for the rest. `words` are those of the button where
/// the text is cut, and where it is whole. What was asked for is remembered under `id`.
pub fn long_text(ui: &mut Ui, id: Id, text: &str, words: (&str, &str), styled: impl FnOnce(String) -> RichText) {
    let Some(beginning) = beginning(text, SHOWN) else {
        ui.add(Label::new(styled(text.to_owned())).wrap());
        return;
    };
    let is_whole = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or_default();
    let (shown, word) = if is_whole {
        (text.to_owned(), words.1)
    } else {
        (format!("{beginning} …"), words.0)
    };
    ui.add(Label::new(styled(shown)).wrap());
    if ui.add(Button::quiet(word).low()).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !is_whole));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_longer_is_cut_and_between_characters() {
        assert_eq!(beginning("åpen", 4), None);
        assert_eq!(beginning("åpenhet", 4), Some("åpen"));
        assert_eq!(beginning("", 0), None);
    }

    #[test]
    fn the_first_words_are_whole_and_on_one_line() {
        for (text, expected) in [
            ("Mål før\ndere  velger.", "Mål før dere velger."),
            ("Mål før\ndere  velger. Og så", "Mål før dere velger. …"),
            ("Mål før dere velgernes", "Mål før dere …"),
            ("Digitaliseringsstrategien", "Digitaliseringsstrat …"),
            (" \n", ""),
        ] {
            assert_eq!(first_words(text, 20), expected);
        }
    }
}
