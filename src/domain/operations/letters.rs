//! Letters.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Name;
use crate::domain::{
    Case, CaseTexts, Council, Field, Id, LanguageForm, Letter, LetterSection, LetterStatus, Operation,
    OrganisationRole, SectionKind, Write,
};

/// A letter for a case, with proposals for introduction and closing. Gives the letter's key too.
#[must_use]
pub fn create_letter(council: &Council, case: &Case, words: &LetterProposal, now: Timestamp) -> (Id, Operation) {
    let recipient = council.organisation_names(case.id, OrganisationRole::Agency).join("\n");
    let letter = Letter {
        id: Id::new(),
        case_id: case.id,
        status: LetterStatus::Draft,
        form: words.form,
        title: String::new(),
        recipient,
        our_reference: String::new(),
        your_reference: String::new(),
        dated_on: None,
        signature_role: words.signature_role.clone(),
        signature_name: String::new(),
        created_at: now,
        ended_at: None,
    };
    let id = letter.id;
    let section = |kind, body: &str| {
        Write::insert(LetterSection {
            id: Id::new(),
            case_id: case.id,
            letter_id: id,
            kind,
            body: body.to_owned(),
        })
    };
    let writes = vec![
        Write::insert(letter),
        section(SectionKind::Introduction, &words.introduction),
        section(SectionKind::Closing, &words.closing),
    ];
    (id, Operation::new(Name::CreateLetter, writes))
}

/// A letter is sent on the day `today`: its status, and the date in its case.
#[must_use]
pub fn mark_letter_sent(case: &Case, letter: Id, today: Date) -> Operation {
    let mut writes = vec![Write::set(Field::LETTER_STATUS, letter, LetterStatus::Sent)];
    if case.letter_on != Some(today) {
        writes.push(Write::set(Field::CASE_LETTER_ON, case.id, today));
    }
    Operation::new(Name::MarkLetterSent, writes)
}

/// The words a new letter starts with, in its own form of language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterProposal {
    pub form: LanguageForm,
    pub introduction: String,
    /// Introductions that may have been proposed before, when the case was on no agenda, or on another one. In the same
    /// order in every form.
    pub earlier_introductions: Vec<String>,
    pub closing: String,
    pub signature_role: String,
}

impl LetterProposal {
    /// What stands in `other` where `text` stands here, if `text` is a proposal nobody has changed, of now or of before.
    #[must_use]
    pub fn carried_to<'a>(&self, other: &'a Self, text: &str) -> Option<&'a str> {
        self.texts()
            .zip(other.texts())
            .find_map(|(own, others)| (own == text).then_some(others))
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.introduction, &self.closing, &self.signature_role]
            .into_iter()
            .chain(&self.earlier_introductions)
            .map(String::as_str)
    }
}

/// Gives a letter the form of language of `to`. Proposals in the form it had, `from`, follow where nobody has changed them;
/// what is written stays. `text` gives a text as it stands, saved or not, by its field, its key and what is saved.
#[must_use]
pub fn set_letter_form(
    letter: &Letter,
    texts: &CaseTexts,
    (from, to): (&LetterProposal, &LetterProposal),
    text: impl Fn(Field, Id, &str) -> String,
) -> Operation {
    let sections = texts
        .letter_sections
        .iter()
        .filter(|section| section.letter_id == letter.id)
        .map(|section| (Field::LETTER_SECTION_BODY, section.id, section.body.as_str()));
    let role = (Field::LETTER_SIGNATURE_ROLE, letter.id, letter.signature_role.as_str());
    let mut writes = vec![Write::set(Field::LETTER_FORM, letter.id, to.form)];
    writes.extend(sections.chain([role]).filter_map(|(field, id, saved)| {
        let carried = from.carried_to(to, &text(field, id, saved))?;
        Some(Write::set(field, id, carried))
    }));
    Operation::new(Name::EditLetter, writes)
}

impl CaseTexts {
    /// The text of one freely written part of a letter, with its row's key.
    #[must_use]
    pub fn section(&self, letter: Id, kind: SectionKind) -> Option<&LetterSection> {
        self.letter_sections
            .iter()
            .find(|section| section.letter_id == letter && section.kind == kind)
    }
}
