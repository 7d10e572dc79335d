//! Recommendations: made from notes or from nothing, and moved.

use jiff::Timestamp;

use super::{Direction, Name, after_all, in_order, neighbour, set_position, swap_positions};
use crate::domain::{
    Addressee, Council, Field, Id, Note, NoteKind, Operation, Recommendation, RecommendationText, Theme, Write,
};

/// A new recommendation, last under its theme, made from a note or from nothing.
#[must_use]
pub fn add_recommendation(
    council: &Council,
    case: Id,
    theme: Option<Theme>,
    headline: &str,
    body: &str,
    from_note: Option<Id>,
    now: Timestamp,
) -> (Id, Operation) {
    let recommendation = Recommendation {
        id: Id::new(),
        case_id: case,
        theme,
        headline: headline.to_owned(),
        addressee: Addressee::Agency,
        position: after_all(council.recommendations.of(case).map(|other| other.position)),
        note_id: from_note,
        question_id: None,
        learn_from_id: None,
        learn_from_contacted: None,
        outcome: None,
        outcome_reason: None,
        outcome_remark: String::new(),
        created_at: now,
        ended_at: None,
    };
    let text = RecommendationText {
        id: recommendation.id,
        case_id: case,
        body: body.to_owned(),
    };
    let name = if from_note.is_some() {
        Name::NoteToRecommendation
    } else {
        Name::AddRecommendation
    };
    let id = recommendation.id;
    (
        id,
        Operation::new(name, vec![Write::insert(recommendation), Write::insert(text)]),
    )
}

/// A recommendation made from a note: the first sentence becomes the headline, what follows the text. None where the note is
/// on no case, or for one alone: what is written for oneself is shared by no step but that of sharing it.
#[must_use]
pub fn note_to_recommendation(council: &Council, note: &Note, now: Timestamp) -> Option<(Id, Operation)> {
    let case = note
        .case_id
        .filter(|_| !note.is_private && note.kind != NoteKind::TalkingPoint)?;
    let (headline, body) = split_headline(&note.body);
    Some(add_recommendation(
        council,
        case,
        note.theme,
        &headline,
        &body,
        Some(note.id),
        now,
    ))
}

/// The first sentence or line, without its full stop, and the rest. A stop before a small letter or a figure, as in
/// «f.eks. slik» and «kl. 9», ends no sentence.
pub(super) fn split_headline(text: &str) -> (String, String) {
    let text = text.trim();
    let line_end = text.find('\n').unwrap_or(text.len());
    let ends = |at: usize| !text[at + 2..].starts_with(|next: char| next.is_lowercase() || next.is_numeric());
    let mut stops = text.match_indices(". ").map(|(at, _)| at);
    let sentence_end = stops.find(|at| ends(*at)).map_or(line_end, |at| at + 1);
    let (first, rest) = text.split_at(sentence_end.min(line_end));
    let headline = first.trim().trim_end_matches('.').to_owned();
    (headline, rest.trim().to_owned())
}

/// Moves a recommendation one place up or down; over the edge of its theme it goes into the neighbouring theme that has
/// advice. None where it stands first or last already.
#[must_use]
pub fn move_recommendation(council: &Council, id: Id, direction: Direction) -> Option<Operation> {
    let moved = council.recommendations.get(id)?;
    let ordered = council.recommendations_in_order(moved.case_id);
    let neighbour = neighbour(&ordered, id, direction)?;
    let writes = if neighbour.theme == moved.theme {
        swap_positions(moved, moved.position, neighbour, neighbour.position)
    } else {
        vec![Write::set(Field::RECOMMENDATION_THEME, id, neighbour.theme), {
            // Into the other theme at the end that is nearest.
            let others = ordered
                .iter()
                .filter(|other| other.theme == neighbour.theme)
                .map(|other| other.position);
            let position = match direction {
                Direction::Up => after_all(others),
                Direction::Down => others.fold(f64::INFINITY, f64::min) - 1.0,
            };
            set_position(moved, position)
        }]
    };
    Some(Operation::new(Name::MoveRecommendation, writes))
}

/// Moves a recommendation to a theme, last there.
#[must_use]
pub fn set_recommendation_theme(council: &Council, id: Id, theme: Option<Theme>) -> Option<Operation> {
    let moved = council.recommendations.get(id)?;
    let positions = council
        .recommendations
        .of(moved.case_id)
        .filter(|other| other.theme == theme)
        .map(|other| other.position);
    let writes = vec![
        Write::set(Field::RECOMMENDATION_THEME, id, theme),
        set_position(moved, after_all(positions)),
    ];
    Some(Operation::new(Name::MoveRecommendation, writes))
}

impl Council {
    /// The recommendations of a case in the letter's order: by theme, those without one last, then by position.
    #[must_use]
    pub fn recommendations_in_order(&self, case: Id) -> Vec<&Recommendation> {
        in_order(self.recommendations.of(case), |row| (row.theme, row.position, row.id))
    }
}

#[cfg(test)]
mod tests {
    use super::split_headline;

    #[test]
    fn the_first_sentence_of_a_note_is_the_headline() {
        let table = [
            ("Mål først. Så velg.", "Mål først", "Så velg."),
            ("Bruk f.eks. en prøve. Mål den.", "Bruk f.eks. en prøve", "Mål den."),
            ("Møt kl. 9. Ta med tall", "Møt kl. 9", "Ta med tall"),
            ("En linje\nog en til. Ja", "En linje", "og en til. Ja"),
            ("Én ting.", "Én ting", ""),
            ("", "", ""),
        ];
        for (note, headline, rest) in table {
            assert_eq!(split_headline(note), (headline.to_owned(), rest.to_owned()), "{note}");
        }
    }
}
