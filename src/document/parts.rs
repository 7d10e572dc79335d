//! The letter in the shape its writers read: long texts split into paragraphs and lines, recommendations numbered, and
//! what is empty left out. The pages, the Word file and the plain text are all made from it, so that they say the same in
//! the same order.

use serde::Serialize;

use super::letter::{LetterDocument, LetterRecommendation, LetterWords};
use super::logo::Logo;
use super::printable::can_print;
use crate::domain::LanguageForm;

/// Stands for a character that cannot be printed, so that the writer sees where it is.
const STAND_IN: char = '□';

/// Paragraphs, each a list of lines.
pub(super) type Paragraphs = Vec<Vec<String>>;

/// What every document of the council's has: its letterhead, its title and its foot.
#[derive(Serialize)]
pub(super) struct Sheet {
    pub(super) form: &'static str,
    pub(super) title: String,
    pub(super) title_lines: Vec<String>,
    pub(super) council: String,
    /// What stands under the council's name.
    pub(super) letterhead: Vec<String>,
    /// Width and height of the letterhead's picture in points; none for the program's own mark.
    pub(super) logo: Option<[f64; 2]>,
    /// Of these only the page number, the mark of a draft and the description of the council's mark.
    pub(super) words: LetterWords,
    /// What it is and what it is worth: "Dato", "20. november 2026".
    pub(super) references: Vec<[String; 2]>,
    pub(super) footer: String,
}

#[derive(Serialize)]
pub(super) struct LetterParts {
    #[serde(flatten)]
    pub(super) sheet: Sheet,
    pub(super) recipient: Vec<String>,
    pub(super) introduction: Paragraphs,
    pub(super) groups: Vec<Group>,
    pub(super) closing: Paragraphs,
    /// Name and role, not both empty.
    pub(super) signatures: Vec<[String; 2]>,
}

#[derive(Serialize)]
pub(super) struct Group {
    pub(super) heading: String,
    /// The printed number of the first recommendation.
    pub(super) start: usize,
    pub(super) recommendations: Vec<Recommendation>,
}

#[derive(Serialize)]
pub(super) struct Recommendation {
    key: String,
    pub(super) headline: String,
    pub(super) text: Paragraphs,
    pub(super) addressee: String,
}

impl LetterParts {
    /// The letter as it is set on pages: what cannot be printed is shown as an empty square.
    pub(super) fn printed(letter: &LetterDocument) -> Self {
        Reader::PRINTED.letter(letter)
    }

    /// The letter as it is written to a file that brings no typeface: every character as it was typed, but for those that
    /// are [left out](is_left_out).
    pub(super) fn written(letter: &LetterDocument) -> Self {
        Reader::WRITTEN.letter(letter)
    }
}

/// The size a picture is printed at, in points: as large as there is room for, 42 × 16 mm.
pub(super) fn logo_size(logo: &Logo) -> [f64; 2] {
    let (width, height) = (f64::from(logo.width.max(1)), f64::from(logo.height.max(1)));
    let scale = (119.0 / width).min(45.4 / height);
    [width * scale, height * scale]
}

/// What the sheet of a document is made from.
pub(super) struct SheetSource<'a> {
    pub(super) form: LanguageForm,
    pub(super) title: &'a str,
    pub(super) council: &'a str,
    pub(super) letterhead: &'a str,
    pub(super) logo: Option<&'a Logo>,
    pub(super) words: &'a LetterWords,
    /// Name and value, those without a value left out.
    pub(super) references: &'a [[&'a str; 2]],
    pub(super) footer: &'a str,
}

/// Takes a document apart.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    /// What stands for a character.
    kept: fn(char) -> Option<char>,
}

impl Reader {
    /// Every character as it can be printed.
    pub(super) const PRINTED: Self = Self {
        kept: |character| Some(printed(character)),
    };
    pub(super) const WRITTEN: Self = Self { kept: written };

    pub(super) fn sheet(self, source: &SheetSource<'_>) -> Sheet {
        let words = source.words;
        let draft = words.draft.as_deref().map(|draft| self.line(draft));
        Sheet {
            form: source.form.code(),
            title: self.line(source.title),
            title_lines: self.lines(source.title),
            council: self.line(source.council),
            letterhead: self.lines(source.letterhead),
            logo: source.logo.map(logo_size),
            words: LetterWords {
                page: self.line(&words.page),
                draft: draft.filter(|draft| !draft.is_empty()),
                logo_description: self.line(&words.logo_description),
                ..LetterWords::default()
            },
            references: source
                .references
                .iter()
                .map(|pair| pair.map(|text| self.line(text)))
                .filter(|[_, value]| !value.is_empty())
                .collect(),
            footer: self.line(source.footer),
        }
    }

    fn letter(self, letter: &LetterDocument) -> LetterParts {
        let words = &letter.words;
        let references = [
            [words.our_reference.as_str(), &letter.our_reference],
            [&words.your_reference, &letter.your_reference],
            [&words.date, &letter.date],
        ];
        LetterParts {
            sheet: self.sheet(&SheetSource {
                form: letter.form,
                title: &letter.title,
                council: &letter.council,
                letterhead: &letter.letterhead,
                logo: letter.logo.as_deref(),
                words,
                references: &references,
                footer: &letter.footer,
            }),
            recipient: letter.recipient.iter().flat_map(|part| self.lines(part)).collect(),
            introduction: self.paragraphs(&letter.introduction),
            groups: self.groups(letter),
            closing: self.paragraphs(&letter.closing),
            signatures: letter
                .signatures
                .iter()
                .map(|signature| [self.line(&signature.name), self.line(&signature.role)])
                .filter(|pair| pair.iter().any(|text| !text.is_empty()))
                .collect(),
        }
    }

    /// Themes with nothing under them are left out: a heading alone tells the reader nothing.
    fn groups(self, letter: &LetterDocument) -> Vec<Group> {
        let mut start = 1;
        let mut groups = Vec::new();
        for group in letter.groups.iter().filter(|group| !group.recommendations.is_empty()) {
            let advice = group.recommendations.iter();
            let recommendations: Vec<_> = advice.map(|advice| self.recommendation(advice)).collect();
            let next = start + recommendations.len();
            groups.push(Group {
                heading: self.line(&group.heading),
                start,
                recommendations,
            });
            start = next;
        }
        groups
    }

    fn recommendation(self, advice: &LetterRecommendation) -> Recommendation {
        let text = self.paragraphs(&advice.text);
        let mut headline = self.line(&advice.headline);
        if !text.is_empty() && headline.ends_with(|end: char| end.is_alphanumeric() || end == ')' || end == '»') {
            headline.push('.');
        }
        Recommendation {
            key: advice.key.clone(),
            headline,
            text,
            addressee: advice
                .addressee
                .as_deref()
                .map(|text| self.line(text))
                .unwrap_or_default(),
        }
    }

    /// The text on one line.
    pub(super) fn line(self, text: &str) -> String {
        self.lines(text).join(" ")
    }

    /// The lines of the text that are not blank.
    fn lines(self, text: &str) -> Vec<String> {
        self.paragraphs(text).concat()
    }

    /// Splits at blank lines into paragraphs, and these into lines.
    pub(super) fn paragraphs(self, text: &str) -> Paragraphs {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut paragraphs = vec![Vec::new()];
        for raw in text.split('\n') {
            let line: String = raw.trim().chars().filter_map(self.kept).collect();
            if !line.is_empty() {
                if let Some(paragraph) = paragraphs.last_mut() {
                    paragraph.push(line);
                }
            } else if paragraphs.last().is_some_and(|paragraph| !paragraph.is_empty()) {
                paragraphs.push(Vec::new());
            }
        }
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs
    }
}

fn printed(character: char) -> char {
    match character {
        '\t' => ' ',
        _ if can_print(character) => character,
        _ => STAND_IN,
    }
}

fn written(character: char) -> Option<char> {
    match character {
        // What moves to another line or column, or to another page, as text pasted from elsewhere may have it.
        '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        _ if is_left_out(character) => None,
        _ => Some(character),
    }
}

/// Whether a character is left out of Word files and plain text: the control characters, which say nothing to a reader,
/// and of which XML allows few (XML 1.0, 2.2), and the two that are no characters to Unicode. Line breaks and what else
/// parts words are no such characters.
#[must_use]
pub fn is_left_out(character: char) -> bool {
    let parts_words = character.is_whitespace();
    (character.is_control() && !parts_words) || matches!(character, '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: Reader = Reader::PRINTED;

    #[test]
    fn blank_lines_part_paragraphs_and_single_breaks_part_lines() {
        assert_eq!(
            PRINTED.paragraphs("\n\nEn\r\nto\n \t\n\ntre\tfire\n"),
            [vec!["En", "to"], vec!["tre fire"]]
        );
        assert_eq!(PRINTED.paragraphs(" \n\n"), Paragraphs::new());
    }

    #[test]
    fn what_cannot_be_printed_is_seen_where_it_stands() {
        assert_eq!(PRINTED.line("Råd\u{202e} 😀 å"), "Råd□ □ å");
    }

    #[test]
    fn what_is_written_to_a_file_keeps_all_but_control_characters() {
        assert_eq!(
            Reader::WRITTEN.line("Råd\u{202e} 😀\0\u{1b} å\u{b}b\u{ffff}漢\tc"),
            "Råd\u{202e} 😀 å b漢 c"
        );
        assert!(is_left_out('\u{7}') && is_left_out('\u{9f}') && !is_left_out('\n') && !is_left_out('😀'));
    }

    #[test]
    fn a_headline_gets_a_full_stop_only_before_text() {
        let advice = |headline: &str, text: &str| {
            let advice = LetterRecommendation {
                headline: headline.into(),
                text: text.into(),
                ..LetterRecommendation::default()
            };
            PRINTED.recommendation(&advice).headline
        };
        assert_eq!(advice("Mål før dere velger", "Tell først."), "Mål før dere velger.");
        assert_eq!(advice("Hvem bestemmer?", "Skriv det ned."), "Hvem bestemmer?");
        assert_eq!(advice("Mål før dere velger", "\n"), "Mål før dere velger");
    }
}
