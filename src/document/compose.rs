//! From the record to the letter: gathers what is written in a case into a [`LetterDocument`], and says what is missing.

use std::sync::Arc;

use jiff::civil::Date;

use super::letter::{LetterDocument, LetterGroup, LetterRecommendation, LetterSignature, LetterWords};
use super::logo::Logo;
use crate::domain::operations::LetterProposal;
use crate::domain::{
    Addressee, Case, CaseTexts, Council, Field, Id, LanguageForm, Letter, OrganisationRole, Recommendation,
    SectionKind, SettingName, Theme,
};
use crate::language::Locale;

/// Something a letter should have before it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    Recipient,
    Introduction,
    /// A letter without recommendations is refused.
    Recommendations,
    /// The recommendation with this key and number has no headline.
    Headline {
        id: Id,
        number: usize,
    },
    /// The recommendation with this key and number has no theme.
    Theme {
        id: Id,
        number: usize,
    },
    Signature,
}

/// What a letter is made from. `text` gives a text as the window shows it, from the stored one.
pub struct LetterSource<'a> {
    pub council: &'a Council,
    pub texts: &'a CaseTexts,
    pub case: &'a Case,
    pub letter: &'a Letter,
    pub text: &'a dyn Fn(Field, Id, &str) -> String,
    /// The words of the letter's own form.
    pub words: &'a Locale,
    /// The picture that the council's setting names, where it is loaded.
    pub logo: Option<&'a Arc<Logo>>,
    /// The date the letter gets where none is chosen: a letter is dated the day it is saved, so that nothing is missing.
    pub today: Date,
}

impl LetterSource<'_> {
    /// The letter as it stands, and what it lacks. A letter that lacks something is marked as a draft.
    #[must_use]
    pub fn compose(&self) -> (LetterDocument, Vec<Missing>) {
        let missing = self.missing();
        let name = sender(self.council, self.words, self.text);
        let head = |field, stored: &str| (self.text)(field, self.letter.id, stored);
        let signature = LetterSignature {
            name: head(Field::LETTER_SIGNATURE_NAME, &self.letter.signature_name),
            role: head(Field::LETTER_SIGNATURE_ROLE, &self.letter.signature_role),
        };
        let recipient = head(Field::LETTER_RECIPIENT, &self.letter.recipient);
        let document = LetterDocument {
            form: self.words.form(),
            title: self.title(),
            council: name.clone(),
            words: self.letter_words(&name, !missing.is_empty()),
            recipient: recipient.lines().map(str::to_owned).collect(),
            our_reference: head(Field::LETTER_OUR_REFERENCE, &self.letter.our_reference),
            your_reference: head(Field::LETTER_YOUR_REFERENCE, &self.letter.your_reference),
            date: self.words.date_long(self.letter.dated_on.unwrap_or(self.today)),
            introduction: self.section(SectionKind::Introduction),
            groups: self.groups(),
            closing: self.section(SectionKind::Closing),
            signatures: vec![signature],
            footer: name,
            letterhead: self
                .council
                .setting(SettingName::LetterheadText)
                .unwrap_or_default()
                .to_owned(),
            logo: self.logo.cloned(),
        };
        (document, missing)
    }

    /// The title as written, else the proposed one.
    #[must_use]
    pub fn title(&self) -> String {
        let written = (self.text)(Field::LETTER_TITLE, self.letter.id, &self.letter.title);
        if written.trim().is_empty() {
            proposed_title(self.council, self.case, self.words)
        } else {
            written
        }
    }

    fn missing(&self) -> Vec<Missing> {
        let blank = |field, stored: &str| (self.text)(field, self.letter.id, stored).trim().is_empty();
        let mut missing = Vec::new();
        if blank(Field::LETTER_RECIPIENT, &self.letter.recipient) {
            missing.push(Missing::Recipient);
        }
        if self.section(SectionKind::Introduction).trim().is_empty() {
            missing.push(Missing::Introduction);
        }
        let written = self.written_recommendations();
        if written.is_empty() {
            missing.push(Missing::Recommendations);
        }
        for (index, (row, headline, _)) in written.iter().enumerate() {
            let (id, number) = (row.id, index + 1);
            if headline.trim().is_empty() {
                missing.push(Missing::Headline { id, number });
            }
            if row.theme.is_none() {
                missing.push(Missing::Theme { id, number });
            }
        }
        if blank(Field::LETTER_SIGNATURE_ROLE, &self.letter.signature_role) {
            missing.push(Missing::Signature);
        }
        missing
    }

    fn section(&self, kind: SectionKind) -> String {
        self.texts
            .section(self.letter.id, kind)
            .map(|section| (self.text)(Field::LETTER_SECTION_BODY, section.id, &section.body))
            .unwrap_or_default()
    }

    /// The recommendations that have words, with headline and text, in the letter's order.
    fn written_recommendations(&self) -> Vec<(&Recommendation, String, String)> {
        self.council
            .recommendations_in_order(self.case.id)
            .into_iter()
            .map(|row| {
                let stored = self
                    .texts
                    .recommendation_texts
                    .get(row.id)
                    .map_or("", |text| text.body.as_str());
                let headline = (self.text)(Field::RECOMMENDATION_HEADLINE, row.id, &row.headline);
                (row, headline, (self.text)(Field::RECOMMENDATION_BODY, row.id, stored))
            })
            .filter(|(_, headline, text)| !headline.trim().is_empty() || !text.trim().is_empty())
            .collect()
    }

    fn groups(&self) -> Vec<LetterGroup> {
        let mut groups: Vec<(Option<Theme>, LetterGroup)> = Vec::new();
        for (row, headline, text) in self.written_recommendations() {
            if groups.last().is_none_or(|(theme, _)| *theme != row.theme) {
                let heading = self.heading(row.theme);
                groups.push((
                    row.theme,
                    LetterGroup {
                        heading,
                        recommendations: Vec::new(),
                    },
                ));
            }
            if let Some((_, group)) = groups.last_mut() {
                group.recommendations.push(LetterRecommendation {
                    key: row.id.to_string(),
                    headline,
                    text,
                    addressee: self.addressee(row),
                });
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    fn heading(&self, theme: Option<Theme>) -> String {
        let day = self.letter.dated_on.unwrap_or(self.today);
        theme
            .and_then(|theme| self.council.theme_label(theme, self.words.form(), day))
            .map_or_else(
                || self.words.text("letter-group-without-theme").to_owned(),
                |label| label.full_label.clone(),
            )
    }

    fn addressee(&self, row: &Recommendation) -> Option<String> {
        match row.addressee {
            Addressee::Agency => None,
            Addressee::Ministry => {
                let names = self
                    .council
                    .organisation_names(self.case.id, OrganisationRole::Ministry);
                Some(match names.first() {
                    Some(name) => self
                        .words
                        .with("letter-addressee-ministry", &[("name", (*name).into())]),
                    None => self.words.text("letter-addressee-ministry-unnamed").to_owned(),
                })
            }
        }
    }

    fn letter_words(&self, council: &str, is_draft: bool) -> LetterWords {
        let words = self.words;
        LetterWords {
            our_reference: words.text("letter-our-reference").to_owned(),
            your_reference: words.text("letter-your-reference").to_owned(),
            date: words.text("letter-date").to_owned(),
            page: words.with("letter-page", &[("page", "{n}".into()), ("pages", "{m}".into())]),
            draft: is_draft.then(|| words.text("letter-draft").to_owned()),
            logo_description: words.with("letter-logo-description", &[("council", council.into())]),
        }
    }
}

/// The council's name, over its documents and at their foot. An example's says that it is for practice.
pub(super) fn sender(council: &Council, words: &Locale, text: &dyn Fn(Field, Id, &str) -> String) -> String {
    let info = council.info.iter().next();
    let name = info
        .map(|info| text(Field::COUNCIL_NAME, info.id, &info.name))
        .unwrap_or_default();
    if council.is_example() {
        words.with("letter-sender-example", &[("council", name.into())])
    } else {
        name
    }
}

/// The title a letter gets where none is written: from the case and the date of its meeting.
#[must_use]
pub fn proposed_title(council: &Council, case: &Case, words: &Locale) -> String {
    match council.meeting_of(case.id) {
        Some(meeting) => {
            let date = words.date_long(meeting.held_on);
            words.with(
                "letter-title",
                &[("date", date.into()), ("project", (&case.title).into())],
            )
        }
        None => words.with("letter-title-without-date", &[("project", (&case.title).into())]),
    }
}

/// The words a new letter to a case starts with, in the letter's own form of language.
#[must_use]
pub fn letter_proposal(council: &Council, case: &Case, form: LanguageForm) -> LetterProposal {
    let words = Locale::new(form);
    let introduction = |held_on: Option<Date>| {
        let project = (&case.title).into();
        match held_on {
            Some(date) => words.with(
                "letter-introduction-proposal",
                &[("date", words.date_long(date).into()), ("project", project)],
            ),
            None => words.with("letter-introduction-proposal-without-date", &[("project", project)]),
        }
    };
    let now = council.meeting_of(case.id).map(|meeting| meeting.held_on);
    let others = council.meetings_of(case.id).map(|meeting| Some(meeting.held_on));
    LetterProposal {
        form,
        introduction: introduction(now),
        earlier_introductions: others
            .chain([None])
            .filter(|held_on| *held_on != now)
            .map(introduction)
            .collect(),
        closing: words.text("letter-closing-proposal").to_owned(),
        signature_role: words.text("letter-signature-leader").to_owned(),
    }
}
