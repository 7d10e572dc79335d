//! From what is missing, wrong or clicked on a page to the field where it is written.

use super::editor::Open;
use super::{LettersView, Part};
use crate::document::{LetterPlace, Missing, RecommendationPart, SignaturePart};
use crate::domain::{Field, Id, SectionKind, Table};
use crate::ui::scene::Scene;
use crate::ui::view::View;

/// A text of the record that stands in the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stored {
    pub field: Field,
    pub id: Id,
    pub text: String,
}

/// Opens the field and gives it the keyboard.
pub(super) fn go(view: &mut View, open: &Open<'_>, field: Field, id: Id) {
    let letters = &mut view.letters;
    letters.page.is_chosen = false;
    let part = match field.table {
        Table::Recommendation | Table::RecommendationText => {
            letters.writing.recommendation = Some(id);
            Part::Recommendations
        }
        Table::LetterSection => match open.texts.letter_sections.get(id).map(|section| section.kind) {
            Some(SectionKind::Closing) => Part::Closing,
            _ => Part::Introduction,
        },
        Table::Letter if field == Field::LETTER_SIGNATURE_ROLE || field == Field::LETTER_SIGNATURE_NAME => {
            Part::Signature
        }
        _ => Part::Head,
    };
    edit(letters, part);
    letters.writing.reveal = 3;
    view.focus = Some((field, id));
}

/// Says that a part is written in now, and unfolds it.
pub(super) fn edit(letters: &mut LettersView, part: Part) {
    letters.writing.set_open(part, true);
    letters.writing.editing = Some(part);
}

/// Leads to what is missing.
pub(super) fn go_to_missing(view: &mut View, open: &Open<'_>, missing: &Missing) {
    let letter = open.letter.id;
    match missing {
        Missing::Recipient => go(view, open, Field::LETTER_RECIPIENT, letter),
        Missing::Introduction => {
            if let Some(section) = open.texts.section(letter, SectionKind::Introduction) {
                go(view, open, Field::LETTER_SECTION_BODY, section.id);
            }
        }
        Missing::Recommendations => {
            view.letters.page.is_chosen = false;
            edit(&mut view.letters, Part::Recommendations);
        }
        Missing::Headline { id, .. } => go(view, open, Field::RECOMMENDATION_HEADLINE, *id),
        Missing::Theme { id, .. } => go(view, open, Field::RECOMMENDATION_THEME, *id),
        Missing::Signature => go(view, open, Field::LETTER_SIGNATURE_ROLE, letter),
    }
}

/// Unfolds the recommendation that is about to get the keyboard, and the one a note has become.
pub(super) fn follow_focus(scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    if let Some((field, id)) = view.focus
        && matches!(field.table, Table::Recommendation | Table::RecommendationText)
        && view.letters.writing.recommendation != Some(id)
    {
        go(view, open, field, id);
    }
    let made = view.letters.writing.awaited_note.and_then(|note| {
        let mut rows = scene.model.council.recommendations.of(open.case.id);
        rows.find(|row| row.note_id == Some(note)).map(|row| row.id)
    });
    if let Some(id) = made {
        view.letters.writing.awaited_note = None;
        go(view, open, Field::RECOMMENDATION_BODY, id);
    }
}

/// The key the pages know the edited part by, as in [`crate::document::SectionPlace`].
pub(super) fn section_key(letters: &LettersView) -> Option<String> {
    match letters.writing.editing? {
        Part::Introduction => Some("introduction".to_owned()),
        Part::Closing => Some("closing".to_owned()),
        Part::Recommendations => letters.writing.recommendation.map(|id| id.to_string()),
        Part::Head | Part::Signature | Part::Notes => None,
    }
}

/// Opens the part a section of the pages is made from.
pub(super) fn go_to_section(scene: &Scene<'_>, view: &mut View, open: &Open<'_>, key: &str) {
    let kind = match key {
        "introduction" => Some(SectionKind::Introduction),
        "closing" => Some(SectionKind::Closing),
        _ => None,
    };
    if let Some(kind) = kind {
        if let Some(section) = open.texts.section(open.letter.id, kind) {
            go(view, open, Field::LETTER_SECTION_BODY, section.id);
        }
        return;
    }
    let row = scene
        .model
        .council
        .recommendations
        .of(open.case.id)
        .find(|row| row.id.to_string() == key);
    if let Some(row) = row {
        go(view, open, Field::RECOMMENDATION_BODY, row.id);
    }
}

/// The text of the record that a place of the letter is printed from; none for the letter's fixed words.
pub(super) fn stored(scene: &Scene<'_>, open: &Open<'_>, place: &LetterPlace) -> Option<Stored> {
    let letter = open.letter;
    let shown = |field, id, text: &str| Stored {
        field,
        id,
        text: scene.model.text(field, id, text).to_owned(),
    };
    let section = |kind| {
        let section = open.texts.section(letter.id, kind)?;
        Some(shown(Field::LETTER_SECTION_BODY, section.id, &section.body))
    };
    Some(match place {
        LetterPlace::Title => {
            let title = shown(Field::LETTER_TITLE, letter.id, &letter.title);
            // The proposed title is made from the name of the case.
            if title.text.trim().is_empty() {
                shown(Field::CASE_TITLE, open.case.id, &open.case.title)
            } else {
                title
            }
        }
        LetterPlace::Recipient { .. } => shown(Field::LETTER_RECIPIENT, letter.id, &letter.recipient),
        LetterPlace::OurReference => shown(Field::LETTER_OUR_REFERENCE, letter.id, &letter.our_reference),
        LetterPlace::YourReference => shown(Field::LETTER_YOUR_REFERENCE, letter.id, &letter.your_reference),
        LetterPlace::Introduction => section(SectionKind::Introduction)?,
        LetterPlace::Closing => section(SectionKind::Closing)?,
        LetterPlace::Recommendation { key, part, .. } => {
            let row = scene
                .model
                .council
                .recommendations
                .of(open.case.id)
                .find(|row| row.id.to_string() == *key)?;
            match part {
                RecommendationPart::Headline => shown(Field::RECOMMENDATION_HEADLINE, row.id, &row.headline),
                RecommendationPart::Text => {
                    let body = open
                        .texts
                        .recommendation_texts
                        .get(row.id)
                        .map_or("", |text| text.body.as_str());
                    shown(Field::RECOMMENDATION_BODY, row.id, body)
                }
                RecommendationPart::Addressee => return None,
            }
        }
        LetterPlace::Signature {
            part: SignaturePart::Name,
            ..
        } => shown(Field::LETTER_SIGNATURE_NAME, letter.id, &letter.signature_name),
        LetterPlace::Signature {
            part: SignaturePart::Role,
            ..
        } => shown(Field::LETTER_SIGNATURE_ROLE, letter.id, &letter.signature_role),
        LetterPlace::Council | LetterPlace::Footer | LetterPlace::Words => {
            let info = scene.model.council.info.iter().next()?;
            shown(Field::COUNCIL_NAME, info.id, &info.name)
        }
        LetterPlace::Date | LetterPlace::ThemeHeading { .. } | LetterPlace::WholeLetter => return None,
    })
}
