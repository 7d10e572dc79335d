//! From what is missing, wrong or clicked on a page to the field where it is written.

use super::editor::Open;
use super::{LettersView, Part};
use crate::document::{LetterPlace, Missing, RecommendationPart, SignaturePart};
use crate::domain::{Field, Id, Letter, SectionKind, Table};
use crate::ui::scene::Scene;
use crate::ui::view::View;

/// A text of the record that stands in the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Stored {
    pub field: Field,
    pub id: Id,
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

/// Unfolds the part or the recommendation that is about to get the keyboard, and the one a note has become.
pub(super) fn follow_focus(scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    if let Some((field, id)) = view.focus {
        let is_of_recommendation = matches!(field.table, Table::Recommendation | Table::RecommendationText);
        let is_folded = is_of_recommendation && view.letters.writing.recommendation != Some(id);
        if is_folded || field.table == Table::LetterSection {
            go(view, open, field, id);
        }
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

/// The words of a text of the record, as they are shown.
pub(super) fn text(scene: &Scene<'_>, stored: Stored) -> String {
    let typed = scene.model.typed.get(&(stored.field, stored.id)).cloned();
    typed
        .or_else(|| scene.model.stored_text(stored.field, stored.id))
        .unwrap_or_default()
}

/// The text of the record that a place of the letter is printed from; none for the letter's fixed words.
pub(super) fn stored(scene: &Scene<'_>, open: &Open<'_>, place: &LetterPlace) -> Option<Stored> {
    let letter = open.letter;
    let stored = |field, id| Stored { field, id };
    let section = |kind| {
        let section = open.texts.section(letter.id, kind)?;
        Some(stored(Field::LETTER_SECTION_BODY, section.id))
    };
    Some(match place {
        // The proposed title is made from the name of the case.
        LetterPlace::Title if is_proposed(scene, letter) => stored(Field::CASE_TITLE, open.case.id),
        LetterPlace::Title => stored(Field::LETTER_TITLE, letter.id),
        LetterPlace::Recipient { .. } => stored(Field::LETTER_RECIPIENT, letter.id),
        LetterPlace::OurReference => stored(Field::LETTER_OUR_REFERENCE, letter.id),
        LetterPlace::YourReference => stored(Field::LETTER_YOUR_REFERENCE, letter.id),
        LetterPlace::Introduction => section(SectionKind::Introduction)?,
        LetterPlace::Closing => section(SectionKind::Closing)?,
        LetterPlace::Recommendation { key, part, .. } => {
            let row = scene.model.council.recommendations.get(key.parse().ok()?)?;
            match part {
                RecommendationPart::Headline => stored(Field::RECOMMENDATION_HEADLINE, row.id),
                RecommendationPart::Text => stored(Field::RECOMMENDATION_BODY, row.id),
                RecommendationPart::Addressee => return None,
            }
        }
        LetterPlace::Signature {
            part: SignaturePart::Name,
            ..
        } => stored(Field::LETTER_SIGNATURE_NAME, letter.id),
        LetterPlace::Signature {
            part: SignaturePart::Role,
            ..
        } => stored(Field::LETTER_SIGNATURE_ROLE, letter.id),
        LetterPlace::Council | LetterPlace::Letterhead | LetterPlace::Footer | LetterPlace::Words => {
            stored(Field::COUNCIL_NAME, scene.model.council.info.iter().next()?.id)
        }
        LetterPlace::Date
        | LetterPlace::ThemeHeading { .. }
        | LetterPlace::Section { .. }
        | LetterPlace::WholeLetter => return None,
    })
}

/// Whether the letter has no title of its own.
fn is_proposed(scene: &Scene<'_>, letter: &Letter) -> bool {
    let title = scene.model.text(Field::LETTER_TITLE, letter.id, &letter.title);
    title.trim().is_empty()
}
