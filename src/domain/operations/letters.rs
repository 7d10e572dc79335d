//! Letters.

use jiff::Timestamp;

use super::Name;
use crate::domain::{
    Case, CaseTexts, Council, Id, LanguageForm, Letter, LetterSection, LetterStatus, Operation, OrganisationRole,
    SectionKind, Write,
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

/// The words a new letter starts with, in its own form of language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterProposal {
    pub form: LanguageForm,
    pub introduction: String,
    pub closing: String,
    pub signature_role: String,
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
