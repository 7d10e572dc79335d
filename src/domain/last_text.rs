//! Where one left off: the text that was written last.

use jiff::Timestamp;

use super::{Field, Id, NoteKind, Row};

/// The text that was written last in this copy of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastText {
    pub field: Field,
    pub id: Id,
    pub case: Id,
    pub place: LastPlace,
    pub at: Timestamp,
    /// The whole text.
    pub text: String,
}

/// Where one goes on with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastPlace {
    /// On the page of its case.
    Case,
    /// In the letter of its case.
    Letter,
    /// Among the notes on its case, in the meeting it was noted in.
    Notes(Option<Id>),
    /// In what one prepares before a meeting.
    Preparation,
    /// On a paper of its case, at a page from 1 where it is of one.
    Paper(Id, Option<u32>),
}

impl LastPlace {
    /// The case of a row with such a text, and where one goes on with it; none for a row of another table, and for a note
    /// on an item without a case.
    fn of(row: &Row) -> Option<(Id, Self)> {
        Some(match row {
            Row::Note(note) => {
                let is_point = note.kind == NoteKind::TalkingPoint;
                let place = match note.case_document_id {
                    Some(paper) if !is_point => Self::Paper(paper, note.page.and_then(|page| u32::try_from(page).ok())),
                    _ if is_point || (note.is_private && note.meeting_id.is_none()) => Self::Preparation,
                    _ => Self::Notes(note.meeting_id),
                };
                (note.case_id?, place)
            }
            Row::Assessment(row) => (row.case_id, Self::Preparation),
            Row::Proposal(row) => (row.case_id, Self::Preparation),
            Row::Question(row) => (row.case_id, Self::Case),
            Row::Recommendation(row) => (row.case_id, Self::Letter),
            Row::RecommendationText(row) => (row.case_id, Self::Letter),
            Row::LetterSection(row) => (row.case_id, Self::Letter),
            _ => return None,
        })
    }
}

impl LastText {
    /// The text of a row, written at `at`; none where one does not go on with such a row.
    #[must_use]
    pub fn of(field: Field, row: &Row, text: String, at: Timestamp) -> Option<Self> {
        let (case, place) = LastPlace::of(row)?;
        Some(Self {
            field,
            id: row.id(),
            case,
            place,
            at,
            text,
        })
    }

    /// The texts one writes at length and goes on with.
    pub const FIELDS: [Field; 8] = [
        Field::NOTE_BODY,
        Field::ASSESSMENT_BODY,
        Field::PROPOSAL_HEADLINE,
        Field::PROPOSAL_BODY,
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
