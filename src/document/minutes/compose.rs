//! From the record to the minutes of a meeting: what a version says, as it stands.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::{Block, MinutesDocument, PrintedSection};
use crate::document::compose::sender;
use crate::document::letter::LetterWords;
use crate::document::logo::Logo;
use crate::domain::operations::ProposedSection;
use crate::domain::{
    CaseTexts, Council, Field, Id, Meeting, Minutes, MinutesPart, MinutesSectionKind, MinutesStatus, SettingName,
};
use crate::language::Locale;

/// The labels that lines of minutes begin with, by the part of the minutes they are; the keys of their words.
pub(super) const LABELS: [(MinutesPart, &str); 14] = [
    (MinutesPart::Presence, "minutes-label-when-and-where"),
    (MinutesPart::Presence, "minutes-label-when"),
    (MinutesPart::Presence, "minutes-label-where"),
    (MinutesPart::Presence, "minutes-label-present"),
    (MinutesPart::Presence, "minutes-label-digital"),
    (MinutesPart::Presence, "minutes-label-absent"),
    (MinutesPart::Presence, "minutes-label-invited"),
    (MinutesPart::Presence, "minutes-label-guests"),
    (MinutesPart::Presence, "minutes-label-secretariat"),
    (MinutesPart::Impartiality, "minutes-label-recused"),
    (MinutesPart::Impartiality, "minutes-label-impartiality"),
    (MinutesPart::Questions, "minutes-label-questions"),
    (MinutesPart::Advice, "minutes-label-advice"),
    (MinutesPart::Decisions, "minutes-label-decisions"),
];

/// What minutes are made from. `text` gives a text as the window shows it, from the stored one.
pub struct MinutesSource<'a> {
    pub council: &'a Council,
    /// The long texts of a case, an item without one, or the meeting, as far as they are loaded.
    pub texts: &'a HashMap<Id, CaseTexts>,
    pub meeting: &'a Meeting,
    pub text: &'a dyn Fn(Field, Id, &str) -> String,
    /// The words of the minutes' own form.
    pub words: &'a Locale,
    /// The picture that the council's setting names, where it is loaded.
    pub logo: Option<&'a Arc<Logo>>,
}

/// One section of a version as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownSection {
    /// The key of its row; none for actions, which are told from the actions themselves until the version is approved.
    pub id: Option<Id>,
    pub kind: MinutesSectionKind,
    pub agenda_item_id: Option<Id>,
    pub heading: String,
    pub body: String,
}

/// A piece of a section: the label its first line begins with, and the text after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelledText {
    /// The part the label belongs to; none for what is written freely.
    pub part: Option<MinutesPart>,
    /// Without the colon; empty where there is none.
    pub label: String,
    pub text: String,
}

/// Takes the text of a section apart at its labels, in the words of its own form. What is under a label ends with the next
/// one, or with a blank line.
#[must_use]
pub fn labelled(words: &Locale, body: &str) -> Vec<LabelledText> {
    let labels = LABELS.map(|(part, key)| (part, words.text(key)));
    let mut found: Vec<LabelledText> = Vec::new();
    let mut is_under_label = false;
    for line in body.lines() {
        let begun = labels
            .iter()
            .find_map(|(part, label)| Some((*part, *label, line.trim_start().strip_prefix(label)?.strip_prefix(':')?)));
        if let Some((part, label, rest)) = begun {
            found.push(LabelledText {
                part: Some(part),
                label: label.to_owned(),
                text: rest.trim().to_owned(),
            });
            is_under_label = true;
            continue;
        }
        is_under_label &= !line.trim().is_empty();
        match found.last_mut() {
            Some(last) if is_under_label || last.part.is_none() => {
                last.text.push('\n');
                last.text.push_str(line);
            }
            _ => found.push(LabelledText {
                part: None,
                label: String::new(),
                text: line.to_owned(),
            }),
        }
    }
    found.retain(|piece| !piece.text.trim().is_empty());
    found
}

impl MinutesSource<'_> {
    /// What a version says: who was there, each item followed by its actions, and the actions of no item. The latest
    /// version tells the actions as they stand until it is approved.
    #[must_use]
    pub fn shown(&self, minutes: &Minutes) -> Vec<ShownSection> {
        let Some(texts) = self.texts.get(&self.meeting.id) else {
            return Vec::new();
        };
        let stored = texts.sections_of(minutes.id).into_iter().map(|section| ShownSection {
            id: Some(section.id),
            kind: section.kind,
            agenda_item_id: section.agenda_item_id,
            heading: (self.text)(Field::MINUTES_SECTION_HEADING, section.id, &section.heading),
            body: (self.text)(Field::MINUTES_SECTION_BODY, section.id, &section.body),
        });
        let is_actions = |section: &ShownSection| section.kind == MinutesSectionKind::Actions;
        let (mut actions, mut shown): (Vec<_>, Vec<_>) = stored.partition(is_actions);
        if self.council.may_edit_minutes(minutes.id) {
            actions = self.actions().into_iter().map(live).collect();
        }
        actions.retain(|section| !section.body.trim().is_empty());
        for section in actions {
            let item = section.agenda_item_id;
            let of_item = |one: &ShownSection| item.is_some() && one.agenda_item_id == item;
            let place = shown.iter().position(of_item).map_or(shown.len(), |place| place + 1);
            shown.insert(place, section);
        }
        shown
    }

    /// A version as it is printed.
    #[must_use]
    pub fn compose(&self, minutes: &Minutes) -> MinutesDocument {
        let words = self.words;
        let name = sender(self.council, words, self.text);
        let shown = self.shown(minutes);
        let title = shown
            .iter()
            .find(|section| section.kind == MinutesSectionKind::Presence)
            .map(|section| section.heading.clone())
            .filter(|title| !title.trim().is_empty());
        MinutesDocument {
            form: words.form(),
            title: title.unwrap_or_else(|| self.title()),
            council: name.clone(),
            words: self.fixed_words(&name, minutes),
            our_reference: (self.text)(Field::MINUTES_OUR_REFERENCE, minutes.id, &minutes.our_reference),
            date: words.date_long(self.meeting.held_on),
            notes: self.remarks(minutes),
            sections: self.sections(minutes, &shown),
            footer: name,
            letterhead: self
                .council
                .setting(SettingName::LetterheadText)
                .unwrap_or_default()
                .to_owned(),
            logo: self.logo.cloned(),
        }
    }

    fn sections(&self, minutes: &Minutes, shown: &[ShownSection]) -> Vec<PrintedSection> {
        let mut printed: Vec<(Option<Id>, PrintedSection)> = Vec::new();
        let mut number = 0;
        for section in shown {
            match section.kind {
                MinutesSectionKind::Presence => {
                    let blocks = self.blocks(minutes, &section.body, MinutesPart::Presence);
                    printed.push((None, print(section, 0, String::new(), blocks)));
                }
                MinutesSectionKind::Item => {
                    number += 1;
                    let values = [("number", number.into()), ("title", (&section.heading).into())];
                    let heading = self.words.with("minutes-item-heading", &values);
                    let blocks = self.blocks(minutes, &section.body, MinutesPart::Text);
                    printed.push((section.agenda_item_id, print(section, number, heading, blocks)));
                }
                MinutesSectionKind::Actions if !minutes.has_part(MinutesPart::Actions) => {}
                MinutesSectionKind::Actions => {
                    let label = self.words.text("minutes-label-actions");
                    let item = section.agenda_item_id;
                    let last = printed.last_mut().filter(|(last, _)| item.is_some() && *last == item);
                    if let Some((_, last)) = last {
                        last.blocks.push(Block {
                            label: format!("{label}:"),
                            text: section.body.clone(),
                        });
                    } else {
                        let block = Block {
                            label: String::new(),
                            text: section.body.clone(),
                        };
                        printed.push((None, print(section, 0, label.to_owned(), vec![block])));
                    }
                }
            }
        }
        printed.into_iter().map(|(_, section)| section).collect()
    }

    /// The pieces of a text whose parts are chosen; what has no label is part of `free`.
    fn blocks(&self, minutes: &Minutes, body: &str, free: MinutesPart) -> Vec<Block> {
        let pieces = labelled(self.words, body).into_iter();
        let chosen = pieces.filter(|piece| minutes.has_part(piece.part.unwrap_or(free)));
        chosen
            .map(|piece| Block {
                label: if piece.label.is_empty() {
                    String::new()
                } else {
                    format!("{}:", piece.label)
                },
                text: piece.text,
            })
            .collect()
    }

    /// What minutes of this meeting are called where nothing else is written.
    pub(super) fn title(&self) -> String {
        let date = self.words.date_long(self.meeting.held_on);
        if self.meeting.title.trim().is_empty() {
            let key = format!("minutes-title-{}", self.meeting.kind.code().replace('_', "-"));
            self.words.with(&key, &[("date", date.into())])
        } else {
            let values = [("title", (&self.meeting.title).into()), ("date", date.into())];
            self.words.with("minutes-title-named", &values)
        }
    }

    fn fixed_words(&self, council: &str, minutes: &Minutes) -> LetterWords {
        let words = self.words;
        let draft = match minutes.status {
            MinutesStatus::Draft => Some("letter-draft"),
            MinutesStatus::ForApproval => Some("minutes-word-for-approval"),
            MinutesStatus::Approved => None,
        };
        LetterWords {
            our_reference: words.text("letter-our-reference").to_owned(),
            your_reference: String::new(),
            date: words.text("letter-date").to_owned(),
            page: words.with("letter-page", &[("page", "{n}".into()), ("pages", "{m}".into())]),
            draft: draft.map(|key| words.text(key).to_owned()),
            logo_description: words.with("letter-logo-description", &[("council", council.into())]),
        }
    }

    /// What the version corrects, and when and by whom it was approved.
    fn remarks(&self, minutes: &Minutes) -> Vec<String> {
        let day = |minutes: &Minutes| {
            let date = minutes.approved_at?.to_zoned(TimeZone::system()).date();
            Some(self.words.date_long(date))
        };
        let corrected = minutes.corrects_id.and_then(|id| self.council.minutes.get(id));
        let corrects = corrected.map(|corrected| {
            let date = day(corrected).unwrap_or_default();
            let values = [("number", corrected.number.into()), ("date", date.into())];
            self.words.with("minutes-corrects", &values)
        });
        let approved = day(minutes).map(|date| {
            if minutes.approved_by.is_empty() {
                return self.words.with("minutes-approved-on", &[("date", date.into())]);
            }
            let values = [("date", date.into()), ("name", (&minutes.approved_by).into())];
            self.words.with("minutes-approved-by", &values)
        });
        approved.into_iter().chain(corrects).collect()
    }
}

fn live(section: ProposedSection) -> ShownSection {
    ShownSection {
        id: None,
        kind: section.kind,
        agenda_item_id: section.agenda_item_id,
        heading: section.heading,
        body: section.body,
    }
}

fn print(section: &ShownSection, number: usize, heading: String, blocks: Vec<Block>) -> PrintedSection {
    PrintedSection {
        key: section.id.map_or_else(|| "actions".to_owned(), |id| id.to_string()),
        number,
        heading,
        blocks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageForm;

    #[test]
    fn a_text_is_taken_apart_at_its_labels_and_blank_lines() {
        let words = Locale::new(LanguageForm::Bokmaal);
        let body = "Spørsmål: To om mål.\nRåd: Rådet ga ett.\n– Mål nå\n\nFritt skrevet.\nEn linje til.\n\nOg mer.\nVedtak: Ja.\nForfallet: ikke en merkelapp\n";
        let told: Vec<_> = labelled(&words, body)
            .into_iter()
            .map(|piece| (piece.part, piece.text))
            .collect();
        assert_eq!(
            told,
            [
                (Some(MinutesPart::Questions), "To om mål.".to_owned()),
                (Some(MinutesPart::Advice), "Rådet ga ett.\n– Mål nå".to_owned()),
                (None, "\nFritt skrevet.\nEn linje til.\n\nOg mer.".to_owned()),
                (
                    Some(MinutesPart::Decisions),
                    "Ja.\nForfallet: ikke en merkelapp".to_owned()
                ),
            ]
        );
    }
}
