//! The letter as plain text: one paragraph a line, a blank line between paragraphs, no markup.

use super::letter::LetterDocument;
use super::parts::{LetterParts, Recommendation, Sheet};

/// The letter as plain text in UTF-8, with line feeds. Says what the pages say, in their order, but for the number of the
/// page and what only repeats itself at the foot of each.
#[must_use]
pub fn letter_text(letter: &LetterDocument) -> String {
    let parts = LetterParts::written(letter);
    let mut text = Text::headed(&parts.sheet, &parts.recipient);
    text.paragraphs(&parts.introduction);
    for group in &parts.groups {
        text.paragraph(&group.heading);
        for (number, advice) in (group.start..).zip(&group.recommendations) {
            text.recommendation(number, advice);
        }
    }
    text.paragraphs(&parts.closing);
    for signature in &parts.signatures {
        text.lines(signature);
    }
    text.ended(&parts.sheet)
}

#[derive(Default)]
pub(super) struct Text(String);

impl Text {
    /// What stands before the text itself: the letterhead, whom it is to, and the title.
    pub(super) fn headed(sheet: &Sheet, recipient: &[String]) -> Self {
        let mut text = Self::default();
        text.paragraph(&sheet.council);
        text.lines(&sheet.letterhead);
        if let Some(draft) = &sheet.words.draft {
            text.paragraph(draft);
        }
        let references = sheet.references.iter().map(|[name, value]| format!("{name}: {value}"));
        text.lines(&references.collect::<Vec<_>>());
        text.lines(recipient);
        text.lines(&sheet.title_lines);
        text
    }

    /// The whole text, with its foot.
    pub(super) fn ended(mut self, sheet: &Sheet) -> String {
        if sheet.footer != sheet.council {
            self.paragraph(&sheet.footer);
        }
        self.0
    }

    pub(super) fn paragraph(&mut self, line: &str) {
        if line.is_empty() {
            return;
        }
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// One paragraph with the line breaks of its writer.
    pub(super) fn lines(&mut self, lines: &[String]) {
        let filled: Vec<&str> = lines
            .iter()
            .map(String::as_str)
            .filter(|line| !line.is_empty())
            .collect();
        self.paragraph(&filled.join("\n"));
    }

    fn paragraphs(&mut self, paragraphs: &[Vec<String>]) {
        for lines in paragraphs {
            self.lines(lines);
        }
    }

    fn recommendation(&mut self, number: usize, advice: &Recommendation) {
        let first = advice.text.first().map(|lines| lines.join("\n")).unwrap_or_default();
        let words = [format!("{number}."), advice.headline.clone(), first];
        let filled: Vec<&str> = words
            .iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        self.paragraph(&filled.join(" "));
        self.paragraphs(advice.text.get(1..).unwrap_or_default());
        self.paragraph(&advice.addressee);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::letter::{LetterGroup, LetterRecommendation, LetterSignature, LetterWords};

    fn advice(headline: &str, text: &str, addressee: Option<&str>) -> LetterRecommendation {
        LetterRecommendation {
            key: String::new(),
            headline: headline.into(),
            text: text.into(),
            addressee: addressee.map(str::to_owned),
        }
    }

    fn letter() -> LetterDocument {
        LetterDocument {
            title: "Anbefalinger:\nFelles innsyn".into(),
            council: "Eksempelrådet".into(),
            words: LetterWords {
                our_reference: "Vår ref.".into(),
                your_reference: "Deres ref.".into(),
                date: "Dato".into(),
                page: "Side {n} av {m}".into(),
                draft: Some("Utkast".into()),
                ..LetterWords::default()
            },
            recipient: vec!["Eksempeletaten".into(), "0001 EKSEMPELBY".into()],
            our_reference: "26/1".into(),
            date: "20. november 2026".into(),
            introduction: "Takk for møtet.\n\nHer er rådene.\nDere velger selv.".into(),
            groups: vec![
                LetterGroup {
                    heading: "Styring".into(),
                    recommendations: vec![
                        advice("Mål nå", "Tell først.\n\nSå bygg 😀\u{7}.", Some("Til departementet")),
                        advice("", "Uten overskrift", None),
                    ],
                },
                LetterGroup {
                    heading: "Gevinster".into(),
                    recommendations: vec![advice("Avtal gevinstene", "", None)],
                },
            ],
            closing: "Vi ringer.".into(),
            signatures: vec![LetterSignature {
                name: String::new(),
                role: "rådsleder".into(),
            }],
            footer: "Eksempelrådet".into(),
            ..LetterDocument::default()
        }
    }

    #[test]
    fn the_letter_reads_from_top_to_bottom_with_a_line_for_each_paragraph() {
        let expected = "\
Eksempelrådet

Utkast

Vår ref.: 26/1
Dato: 20. november 2026

Eksempeletaten
0001 EKSEMPELBY

Anbefalinger:
Felles innsyn

Takk for møtet.

Her er rådene.
Dere velger selv.

Styring

1. Mål nå. Tell først.

Så bygg 😀.

Til departementet

2. Uten overskrift

Gevinster

3. Avtal gevinstene

Vi ringer.

rådsleder
";
        assert_eq!(letter_text(&letter()), expected);
    }

    #[test]
    fn a_foot_of_its_own_comes_last_and_an_empty_letter_is_no_text() {
        let foot = LetterDocument {
            footer: "Postboks 1".into(),
            ..letter()
        };
        assert!(letter_text(&foot).ends_with("rådsleder\n\nPostboks 1\n"));
        assert_eq!(letter_text(&LetterDocument::default()), "");
    }
}
