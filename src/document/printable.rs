//! What the letter's typeface cannot print, found before a document is made.

use std::collections::HashSet;
use std::sync::LazyLock;

use typst::text::FontInfo;

use super::letter::{LetterDocument, LetterPlace};
use super::minutes::MinutesDocument;
use super::world::FONT_FILES;

/// One character that would be missing, invisible or harmful on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unprintable {
    /// Which text it stands in.
    pub place: LetterPlace,
    /// The character.
    pub character: char,
    /// Where it starts in that text, in bytes.
    pub offset: usize,
}

/// The texts of a document, each handed on with its place.
pub(super) type EachText<'v, 'a> = &'v mut dyn FnMut(LetterPlace, &'a str);

/// Every character of the letter that cannot be printed, in reading order.
#[must_use]
pub fn unprintable(letter: &LetterDocument) -> Vec<Unprintable> {
    unprintable_of(|visit| letter.for_each_text(visit))
}

/// As [`unprintable`], of all texts that `for_each_text` calls what it is given for.
pub(super) fn unprintable_of<'a>(for_each_text: impl FnOnce(EachText<'_, 'a>)) -> Vec<Unprintable> {
    let mut found = Vec::new();
    for_each_text(&mut |place, text| {
        for (offset, character) in text.char_indices() {
            if !can_print(character) {
                found.push(Unprintable {
                    place: place.clone(),
                    character,
                    offset,
                });
            }
        }
    });
    found
}

/// The characters that cannot be printed, once for each text they stand in: texts in reading order, characters in the
/// order they come in.
#[must_use]
pub fn unprintable_by_text(letter: &LetterDocument) -> Vec<(LetterPlace, Vec<char>)> {
    once_by_text(|visit| letter.for_each_text(visit))
}

/// As [`unprintable_by_text`], of the minutes of a meeting.
#[must_use]
pub fn unprintable_in_minutes(minutes: &MinutesDocument) -> Vec<(LetterPlace, Vec<char>)> {
    once_by_text(|visit| minutes.for_each_text(visit))
}

fn once_by_text<'a>(for_each_text: impl FnOnce(EachText<'_, 'a>)) -> Vec<(LetterPlace, Vec<char>)> {
    let mut found = Vec::new();
    for_each_text(&mut |place, text| {
        let mut known = HashSet::new();
        let is_new = |character: &char| !can_print(*character) && known.insert(*character);
        let characters: Vec<char> = text.chars().filter(is_new).collect();
        if !characters.is_empty() {
            found.push((place, characters));
        }
    });
    found
}

/// Whether the character comes out on paper as it was written.
///
/// Line breaks and tabs do; other control characters, marks that turn the direction of writing,
/// other invisible marks, and whatever one of the two cuts of the typeface lacks, do not.
#[must_use]
pub fn can_print(character: char) -> bool {
    match character {
        '\n' | '\t' | '\r' | ' ' | '\u{a0}' => true,
        _ if character.is_control() || is_invisible_mark(character) || is_private(character) => false,
        _ => DRAWN.contains(&u32::from(character)),
    }
}

/// The marks of Unicode that show nothing themselves (general category Cf, the line and paragraph
/// separators, fillers and variation selectors): they come along when text is pasted and can turn
/// the order of what is read.
fn is_invisible_mark(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}'
        | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffc}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Code points without a meaning of their own: an archive could not tell what was written.
fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// The characters that every cut of the typeface has a drawing for.
static DRAWN: LazyLock<HashSet<u32>> = LazyLock::new(|| {
    let cuts = FONT_FILES.iter().filter_map(|data| FontInfo::new(data, 0));
    cuts.map(|cut| cut.coverage.iter().collect::<HashSet<u32>>())
        .reduce(|all, cut| all.intersection(&cut).copied().collect())
        .unwrap_or_default()
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::letter::{LetterGroup, LetterRecommendation, RecommendationPart};

    #[test]
    fn norwegian_and_sami_letters_and_the_signs_of_letters_print() {
        for character in "abcÆØÅæøåéòüčđŋšŧžÁ 0123456789–—«»“”’…§%€½×·•→#@*_\\{}<>$~^`|\t\n\u{a0}".chars()
        {
            assert!(can_print(character), "{character:?} should print");
        }
    }

    #[test]
    fn emoji_control_and_direction_marks_do_not_print() {
        for character in
            "😀👩🏽\u{200d}\u{fe0f}\0\u{7}\u{1b}\u{85}\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}漢\u{e000}".chars()
        {
            assert!(!can_print(character), "{character:?} should be pointed out");
        }
    }

    #[test]
    fn a_character_is_named_once_for_each_text_however_often_it_stands_there() {
        let letter = LetterDocument {
            title: "Råd".into(),
            introduction: "☏😀".repeat(50_000),
            closing: "Ring ☏".into(),
            ..Default::default()
        };
        assert_eq!(unprintable(&letter).len(), 100_001);
        assert_eq!(
            unprintable_by_text(&letter),
            [
                (LetterPlace::Introduction, vec!['☏', '😀']),
                (LetterPlace::Closing, vec!['☏'])
            ]
        );
    }

    #[test]
    fn each_finding_says_where_it_stands() {
        let letter = LetterDocument {
            title: "Råd 😀".into(),
            recipient: vec!["Eksempeletaten".into(), "Post\u{202e}boks".into()],
            groups: vec![LetterGroup {
                heading: "Styring".into(),
                recommendations: vec![
                    LetterRecommendation {
                        key: "a".into(),
                        headline: "Mål".into(),
                        ..Default::default()
                    },
                    LetterRecommendation {
                        key: "b".into(),
                        text: "Tell\nå\0".into(),
                        ..Default::default()
                    },
                ],
            }],
            ..Default::default()
        };
        let text = LetterPlace::Recommendation {
            number: 2,
            key: "b".into(),
            part: RecommendationPart::Text,
        };
        assert_eq!(
            unprintable(&letter),
            [
                Unprintable {
                    place: LetterPlace::Recipient { line: 2 },
                    character: '\u{202e}',
                    offset: 4
                },
                Unprintable {
                    place: LetterPlace::Title,
                    character: '😀',
                    offset: 5
                },
                Unprintable {
                    place: text,
                    character: '\0',
                    offset: 7
                },
            ]
        );
    }
}
