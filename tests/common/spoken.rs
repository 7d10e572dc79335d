//! What is read in a letter, whatever it is written as.

use radslag::document::{LetterDocument, letter_text};

/// What is read in the text of the letter on its pages and in Word, from its plain text: what stands in columns there has a
/// colon here, and the foot of each page stands once at the end.
pub fn spoken(letter: &LetterDocument) -> String {
    let text = letter_text(letter);
    let plain = text.strip_suffix(&format!("\n{}\n", letter.footer)).unwrap_or(&text);
    let words = &letter.words;
    [&words.our_reference, &words.your_reference, &words.date]
        .into_iter()
        .fold(plain.to_owned(), |text, name| {
            text.replace(&format!("{name}: "), &format!("{name} "))
        })
}
