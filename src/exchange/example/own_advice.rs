//! Earlier advice of the example council's own.

use jiff::Timestamp;

use super::Writes;
use super::advised::Given;
use super::parts::Parts;
use super::random::Keys;
use crate::domain::{Addressee, Advice, AdviceOrigin, AdviceText, AdviceUse, LanguageForm, WorkingPhase};

/// Keeps a few pieces of advice, each from the first recommendation `given` under its theme and used in the others there.
pub(super) fn keep(parts: &Parts, given: &[Vec<Given>; 6], now: Timestamp, keys: &mut Keys, writes: &mut Writes) {
    for part in &parts.advice {
        let given = part.theme.map_or(&[][..], |theme| &given[theme.index()][..]);
        let id = keys.next();
        writes.row(Advice {
            id,
            key: None,
            origin: AdviceOrigin::Own,
            is_draft: part.is_draft,
            theme: part.theme,
            phase: WorkingPhase::from_code(part.phase),
            addressee: Addressee::from_code(part.addressee),
            year: given.first().map(|first| first.year),
            source: String::new(),
            from_recommendation_id: given.first().map(|first| first.recommendation),
            created_at: now,
            ended_at: None,
        });
        for form in [LanguageForm::Bokmaal, LanguageForm::Nynorsk] {
            writes.row(AdviceText {
                id: keys.next(),
                advice_id: id,
                form,
                headline: part.headline.of(form).to_owned(),
                body: part.body.of(form).to_owned(),
            });
        }
        // A draft has not been used yet.
        for use_in in given.iter().skip(1).filter(|_| !part.is_draft) {
            writes.row(AdviceUse {
                id: keys.next(),
                advice_id: id,
                recommendation_id: use_in.recommendation,
            });
        }
    }
}
