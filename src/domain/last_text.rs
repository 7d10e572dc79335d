//! Where one left off: the text that was written last.

use jiff::Timestamp;

use super::{Field, Id};

/// The text that was written last in this copy of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastText {
    pub field: Field,
    pub id: Id,
    pub case: Id,
    /// The meeting it was noted in, where it is a note.
    pub meeting: Option<Id>,
    pub at: Timestamp,
    /// The whole text.
    pub text: String,
}

impl LastText {
    /// The texts one writes at length and goes on with.
    pub const FIELDS: [Field; 5] = [
        Field::NOTE_BODY,
        Field::QUESTION_BODY,
        Field::RECOMMENDATION_HEADLINE,
        Field::RECOMMENDATION_BODY,
        Field::LETTER_SECTION_BODY,
    ];
}

/// How a text ends, on one line: its last words, at most `most` characters of them. Tells whether words stand before.
#[must_use]
pub fn last_words(text: &str, most: usize) -> (String, bool) {
    // Only the end is looked at: the text may be a million characters.
    let start = text.char_indices().rev().nth(most * 2).map_or(0, |(at, _)| at);
    let mut words: Vec<&str> = Vec::new();
    let mut length = 0;
    let mut is_cut = start > 0;
    for word in text[start..].split_whitespace().rev() {
        let added = word.chars().count() + usize::from(!words.is_empty());
        if length + added > most {
            is_cut = true;
            break;
        }
        length += added;
        words.push(word);
    }
    if words.is_empty() {
        // One word alone is longer than that: its end.
        let end: Vec<char> = text.trim_end().chars().rev().take(most).collect();
        return (end.into_iter().rev().collect(), is_cut);
    }
    words.reverse();
    (words.join(" "), is_cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_in_whole_words_on_one_line() {
        assert_eq!(
            last_words("Mål før dere velger.", 40),
            ("Mål før dere velger.".to_owned(), false)
        );
        assert_eq!(
            last_words("Mål før\n\ndere velger. ", 12),
            ("dere velger.".to_owned(), true)
        );
        assert_eq!(
            last_words("Mål før dere velger.", 14),
            ("dere velger.".to_owned(), true)
        );
        assert_eq!(last_words("", 12), (String::new(), false));
    }

    #[test]
    fn of_a_word_without_end_the_end_is_given() {
        let (end, is_cut) = last_words(&"å".repeat(500), 120);
        assert_eq!((end.chars().count(), is_cut), (120, true));
        let (end, is_cut) = last_words(&format!("{} slutt", "ord ".repeat(10_000)), 120);
        assert!(end.ends_with("ord slutt") && end.chars().count() <= 120 && is_cut);
    }
}
