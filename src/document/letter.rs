//! A letter of recommendations as a plain value: what is printed, word for word.

use std::sync::Arc;

use serde::Serialize;

use super::logo::Logo;
use crate::domain::LanguageForm;

/// One letter, ready to be set on pages.
///
/// All text is plain: nothing in it is read as markup. In the long texts a blank line starts a new
/// paragraph and a single line break is kept as one. A part that is empty is left out of the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LetterDocument {
    /// The form of language of all the words below; becomes the language of the PDF.
    pub form: LanguageForm,
    /// The heading, and the title of the PDF. A line break is kept in the heading.
    pub title: String,
    /// The name of the council that sends the letter, also the author of the PDF.
    pub council: String,
    /// The fixed words of the letterhead and the foot.
    pub words: LetterWords,
    /// Name and address, one line each.
    pub recipient: Vec<String>,
    /// The council's reference in its archive.
    pub our_reference: String,
    /// The recipient's reference.
    pub your_reference: String,
    /// The date of the letter as printed, for example "20. november 2026".
    pub date: String,
    /// The text before the recommendations.
    pub introduction: String,
    /// The recommendations, by theme. They are numbered 1, 2, 3 … through the whole letter.
    pub groups: Vec<LetterGroup>,
    /// The text after the recommendations.
    pub closing: String,
    /// Who signs.
    pub signatures: Vec<LetterSignature>,
    /// What stands at the left of the foot of each page.
    pub footer: String,
    /// What stands under the council's name in the letterhead: line by line, such as an address.
    pub letterhead: String,
    /// The letterhead's picture; none for the program's own mark.
    #[serde(skip)]
    pub logo: Option<Arc<Logo>>,
}

/// The fixed words of a letter, in the letter's own form of the language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LetterWords {
    /// Before the council's reference.
    pub our_reference: String,
    /// Before the recipient's reference.
    pub your_reference: String,
    /// Before the date.
    pub date: String,
    /// The page number, with `{n}` for this page and `{m}` for the number of pages: "Side {n} av {m}".
    pub page: String,
    /// The mark of a letter that is not final, on every page; none when it is.
    pub draft: Option<String>,
    /// What the council's mark shows, for those who hear the letter read.
    pub logo_description: String,
}

/// The recommendations under one theme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LetterGroup {
    /// The label of the theme.
    pub heading: String,
    /// In the order they are printed.
    pub recommendations: Vec<LetterRecommendation>,
}

/// One piece of advice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LetterRecommendation {
    /// The key of its row, by which its place on the pages is found again.
    pub key: String,
    /// The advice in one sentence. A full stop is set after it when it ends without a mark and text follows.
    pub headline: String,
    /// The reasons and the details.
    pub text: String,
    /// A line that says whom the advice is for, when it is not the recipient; ready to print.
    pub addressee: Option<String>,
}

/// One name under the letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LetterSignature {
    /// The person's name.
    pub name: String,
    /// The role the person signs in.
    pub role: String,
}

/// Where in a letter something stands. Numbers count from 1.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LetterPlace {
    /// The heading of the letter.
    Title,
    /// The name of the council.
    Council,
    /// A line under the name of the council.
    Letterhead,
    /// One of the fixed words.
    Words,
    /// A line of the recipient's name and address.
    Recipient { line: usize },
    /// The council's reference.
    OurReference,
    /// The recipient's reference.
    YourReference,
    /// The date.
    Date,
    /// The text before the recommendations.
    Introduction,
    /// The heading over a theme, by its place in the letter.
    ThemeHeading { number: usize },
    /// A recommendation, by its printed number and its key.
    Recommendation {
        number: usize,
        key: String,
        part: RecommendationPart,
    },
    /// The text after the recommendations.
    Closing,
    /// A signature, by its place in the letter.
    Signature { number: usize, part: SignaturePart },
    /// A section of minutes, by its number among the items of the agenda, 0 for what is none, and its key.
    Section { number: usize, key: String },
    /// The foot of the page.
    Footer,
    /// All the texts taken together.
    WholeLetter,
}

/// The parts of a recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecommendationPart {
    Headline,
    Text,
    Addressee,
}

/// The parts of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignaturePart {
    Name,
    Role,
}

impl LetterDocument {
    /// Calls `visit` for every text that is printed, in reading order.
    pub fn for_each_text<'a>(&'a self, mut visit: impl FnMut(LetterPlace, &'a str)) {
        self.visit_letterhead(&mut visit);
        visit(LetterPlace::Title, &self.title);
        visit(LetterPlace::Introduction, &self.introduction);
        self.visit_recommendations(&mut visit);
        visit(LetterPlace::Closing, &self.closing);
        for (index, signature) in self.signatures.iter().enumerate() {
            let number = index + 1;
            visit(
                LetterPlace::Signature {
                    number,
                    part: SignaturePart::Name,
                },
                &signature.name,
            );
            visit(
                LetterPlace::Signature {
                    number,
                    part: SignaturePart::Role,
                },
                &signature.role,
            );
        }
        visit(LetterPlace::Footer, &self.footer);
    }

    fn visit_letterhead<'a>(&'a self, visit: &mut impl FnMut(LetterPlace, &'a str)) {
        visit(LetterPlace::Council, &self.council);
        visit(LetterPlace::Letterhead, &self.letterhead);
        let words = &self.words;
        for word in [
            &words.our_reference,
            &words.your_reference,
            &words.date,
            &words.page,
            &words.logo_description,
        ] {
            visit(LetterPlace::Words, word);
        }
        if let Some(draft) = &words.draft {
            visit(LetterPlace::Words, draft);
        }
        visit(LetterPlace::OurReference, &self.our_reference);
        visit(LetterPlace::YourReference, &self.your_reference);
        visit(LetterPlace::Date, &self.date);
        for (index, line) in self.recipient.iter().enumerate() {
            visit(LetterPlace::Recipient { line: index + 1 }, line);
        }
    }

    fn visit_recommendations<'a>(&'a self, visit: &mut impl FnMut(LetterPlace, &'a str)) {
        let mut number = 0;
        for (index, group) in self.groups.iter().enumerate() {
            visit(LetterPlace::ThemeHeading { number: index + 1 }, &group.heading);
            for advice in &group.recommendations {
                number += 1;
                let place = |part| LetterPlace::Recommendation {
                    number,
                    key: advice.key.clone(),
                    part,
                };
                visit(place(RecommendationPart::Headline), &advice.headline);
                visit(place(RecommendationPart::Text), &advice.text);
                if let Some(addressee) = &advice.addressee {
                    visit(place(RecommendationPart::Addressee), addressee);
                }
            }
        }
    }
}
