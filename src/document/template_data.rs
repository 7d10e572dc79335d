//! The letter in the shape the template reads: long texts split into paragraphs and lines, so that the
//! template never has to look inside a text.

use serde::Serialize;

use super::letter::{LetterDocument, LetterRecommendation, LetterWords};
use super::logo::Logo;
use super::printable::can_print;

/// Stands for a character that cannot be printed, so that the writer sees where it is.
const STAND_IN: char = '□';

/// Paragraphs, each a list of lines.
type Paragraphs = Vec<Vec<String>>;

#[derive(Serialize)]
pub(super) struct TemplateData {
    form: &'static str,
    title: String,
    title_lines: Vec<String>,
    council: String,
    letterhead: Vec<String>,
    /// Width and height of the letterhead's picture in points; none for the program's own mark.
    logo: Option<[f64; 2]>,
    words: LetterWords,
    recipient: Vec<String>,
    references: Vec<[String; 2]>,
    introduction: Paragraphs,
    groups: Vec<Group>,
    closing: Paragraphs,
    signatures: Vec<[String; 2]>,
    footer: String,
}

#[derive(Serialize)]
struct Group {
    heading: String,
    /// The printed number of the first recommendation.
    start: usize,
    recommendations: Vec<Recommendation>,
}

#[derive(Serialize)]
struct Recommendation {
    key: String,
    headline: String,
    text: Paragraphs,
    addressee: String,
}

impl TemplateData {
    pub(super) fn new(letter: &LetterDocument) -> Self {
        let words = &letter.words;
        let references = [
            [&words.our_reference, &letter.our_reference],
            [&words.your_reference, &letter.your_reference],
            [&words.date, &letter.date],
        ];
        Self {
            form: letter.form.code(),
            title: lines(&letter.title).join(" "),
            title_lines: lines(&letter.title),
            council: line(&letter.council),
            letterhead: lines(&letter.letterhead),
            logo: letter.logo.as_deref().map(logo_size),
            words: LetterWords {
                page: line(&words.page),
                draft: words.draft.as_deref().map(line).filter(|draft| !draft.is_empty()),
                logo_description: line(&words.logo_description),
                ..LetterWords::default()
            },
            recipient: letter.recipient.iter().flat_map(|part| lines(part)).collect(),
            references: references
                .into_iter()
                .map(|pair| pair.map(|text| line(text)))
                .filter(|[_, value]| !value.is_empty())
                .collect(),
            introduction: paragraphs(&letter.introduction),
            groups: groups(letter),
            closing: paragraphs(&letter.closing),
            signatures: letter
                .signatures
                .iter()
                .map(|signature| [line(&signature.name), line(&signature.role)])
                .filter(|pair| pair.iter().any(|text| !text.is_empty()))
                .collect(),
            footer: line(&letter.footer),
        }
    }
}

/// The size a picture is printed at, in points: as large as there is room for, 42 × 16 mm.
fn logo_size(logo: &Logo) -> [f64; 2] {
    let (width, height) = (f64::from(logo.width.max(1)), f64::from(logo.height.max(1)));
    let scale = (119.0 / width).min(45.4 / height);
    [width * scale, height * scale]
}

/// Themes with nothing under them are left out: a heading alone tells the reader nothing.
fn groups(letter: &LetterDocument) -> Vec<Group> {
    let mut start = 1;
    let mut groups = Vec::new();
    for group in letter.groups.iter().filter(|group| !group.recommendations.is_empty()) {
        let recommendations: Vec<_> = group.recommendations.iter().map(recommendation).collect();
        let next = start + recommendations.len();
        groups.push(Group {
            heading: line(&group.heading),
            start,
            recommendations,
        });
        start = next;
    }
    groups
}

fn recommendation(advice: &LetterRecommendation) -> Recommendation {
    let text = paragraphs(&advice.text);
    let mut headline = line(&advice.headline);
    if !text.is_empty() && headline.ends_with(|end: char| end.is_alphanumeric() || end == ')' || end == '»') {
        headline.push('.');
    }
    Recommendation {
        key: advice.key.clone(),
        headline,
        text,
        addressee: advice.addressee.as_deref().map(line).unwrap_or_default(),
    }
}

/// The text on one line.
fn line(text: &str) -> String {
    lines(text).join(" ")
}

/// The lines of the text that are not blank.
fn lines(text: &str) -> Vec<String> {
    paragraphs(text).concat()
}

/// Splits at blank lines into paragraphs, and these into lines.
fn paragraphs(text: &str) -> Paragraphs {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut paragraphs = vec![Vec::new()];
    for raw in text.split('\n') {
        let line: String = raw.trim().chars().map(shown).collect();
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

fn shown(character: char) -> char {
    match character {
        '\t' => ' ',
        _ if can_print(character) => character,
        _ => STAND_IN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_part_paragraphs_and_single_breaks_part_lines() {
        assert_eq!(
            paragraphs("\n\nEn\r\nto\n \t\n\ntre\tfire\n"),
            [vec!["En", "to"], vec!["tre fire"]]
        );
        assert_eq!(paragraphs(" \n\n"), Paragraphs::new());
    }

    #[test]
    fn what_cannot_be_printed_is_seen_where_it_stands() {
        assert_eq!(line("Råd\u{202e} 😀 å"), "Råd□ □ å");
    }

    #[test]
    fn a_headline_gets_a_full_stop_only_before_text() {
        let advice = |headline: &str, text: &str| {
            let advice = LetterRecommendation {
                headline: headline.into(),
                text: text.into(),
                ..LetterRecommendation::default()
            };
            recommendation(&advice).headline
        };
        assert_eq!(advice("Mål før dere velger", "Tell først."), "Mål før dere velger.");
        assert_eq!(advice("Hvem bestemmer?", "Skriv det ned."), "Hvem bestemmer?");
        assert_eq!(advice("Mål før dere velger", "\n"), "Mål før dere velger");
    }
}
