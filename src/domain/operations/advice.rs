//! Earlier advice: written, kept from letters, and used again.

use jiff::Timestamp;

use super::{Name, add_recommendation};
use crate::domain::{
    Addressee, Advice, AdviceOrigin, AdviceText, AdviceUse, Council, Field, Id, LanguageForm, Operation,
    OrganisationRole, Recommendation, Theme, Write,
};

/// A new piece of the council's own, as a draft with no words yet in `form`. Gives its key and that of its words too.
#[must_use]
pub fn add_advice(form: LanguageForm, theme: Option<Theme>, year: i16, now: Timestamp) -> (Id, Id, Operation) {
    let advice = draft(theme, year, now);
    let text = words(advice.id, form, "", "");
    let (id, text_id) = (advice.id, text.id);
    let writes = vec![Write::insert(advice), Write::insert(text)];
    (id, text_id, Operation::new(Name::AddAdvice, writes))
}

/// Words for a piece in a form it has none in, begun with those it has in another. Gives the key of the words too.
#[must_use]
pub fn add_advice_text(advice: Id, form: LanguageForm, headline: &str, body: &str) -> (Id, Operation) {
    let text = words(advice, form, headline, body);
    (text.id, Operation::new(Name::EditAdvice, vec![Write::insert(text)]))
}

/// Keeps a recommendation as earlier advice: a draft with its words, from which its particulars are taken out by hand.
/// `form` is the form of language it is written in, `headline` and `body` are its words as they stand.
#[must_use]
pub fn keep_advice(
    council: &Council,
    recommendation: &Recommendation,
    form: LanguageForm,
    (headline, body): (&str, &str),
    now: Timestamp,
) -> (Id, Operation) {
    let year = council
        .cases
        .get(recommendation.case_id)
        .map_or_else(|| now.to_zoned(jiff::tz::TimeZone::UTC).year(), |case| case.year);
    let advice = Advice {
        addressee: Some(recommendation.addressee),
        from_recommendation_id: Some(recommendation.id),
        ..draft(recommendation.theme, year, now)
    };
    let id = advice.id;
    let text = words(id, form, headline, body);
    let writes = vec![Write::insert(advice), Write::insert(text)];
    (id, Operation::new(Name::KeepAdvice, writes))
}

/// The draft is done: it stands among the others.
#[must_use]
pub fn finish_advice(advice: Id) -> Operation {
    Operation::set(Field::ADVICE_IS_DRAFT, advice, 0)
}

/// Puts a piece into the letter of a case, as a recommendation last under its theme. `text` is in the form of language the
/// letter is to have it in. Gives the recommendation's key too.
#[must_use]
pub fn use_advice(council: &Council, case: Id, advice: &Advice, text: &AdviceText, now: Timestamp) -> (Id, Operation) {
    let (id, made) = add_recommendation(council, case, advice.theme, &text.headline, &text.body, None, now);
    let mut writes = made.writes;
    if let Some(addressee) = advice.addressee.filter(|addressee| *addressee != Addressee::Agency) {
        writes.push(Write::set(Field::RECOMMENDATION_ADDRESSEE, id, addressee));
    }
    writes.push(Write::insert(AdviceUse {
        id: Id::new(),
        advice_id: advice.id,
        recommendation_id: id,
    }));
    (id, Operation::new(Name::UseAdvice, writes))
}

fn draft(theme: Option<Theme>, year: i16, now: Timestamp) -> Advice {
    Advice {
        id: Id::new(),
        key: None,
        origin: AdviceOrigin::Own,
        is_draft: true,
        theme,
        phase: None,
        addressee: None,
        year: Some(year),
        source: String::new(),
        from_recommendation_id: None,
        created_at: now,
        ended_at: None,
    }
}

fn words(advice_id: Id, form: LanguageForm, headline: &str, body: &str) -> AdviceText {
    AdviceText {
        id: Id::new(),
        advice_id,
        form,
        headline: headline.to_owned(),
        body: body.to_owned(),
    }
}

impl Council {
    /// The words of a piece of advice in a form of language.
    #[must_use]
    pub fn advice_text(&self, advice: Id, form: LanguageForm) -> Option<&AdviceText> {
        self.advice_texts.of(advice).find(|text| text.form == form)
    }

    /// The words of a piece in a form of language; where it has none in that, those of the first form it has.
    #[must_use]
    pub fn advice_text_or_other(&self, advice: Id, form: LanguageForm) -> Option<&AdviceText> {
        let first = || self.advice_texts.of(advice).min_by_key(|text| text.form);
        self.advice_text(advice, form).or_else(first)
    }

    /// The piece that was kept from a recommendation, where one was.
    #[must_use]
    pub fn advice_kept_from(&self, recommendation: Id) -> Option<&Advice> {
        self.advice
            .iter()
            .find(|advice| advice.from_recommendation_id == Some(recommendation))
    }

    /// The piece that a recommendation was made from, where one was.
    #[must_use]
    pub fn advice_used_in(&self, recommendation: Id) -> Option<&Advice> {
        let used = self.advice_uses.of(recommendation).next()?;
        self.advice.get(used.advice_id)
    }

    /// The names of the case a piece was kept from that still stand in `words`: the project's, and those of agencies and
    /// ministries. They belong to that case, and not to advice for others.
    #[must_use]
    pub fn particulars_in(&self, advice: &Advice, words: &str) -> Vec<&str> {
        let kept_from = advice
            .from_recommendation_id
            .and_then(|id| self.recommendations.get(id));
        let Some(case) = kept_from.and_then(|row| self.cases.get(row.case_id)) else {
            return Vec::new();
        };
        let words = words.to_lowercase();
        let mut names = vec![case.title.as_str()];
        for role in [OrganisationRole::Agency, OrganisationRole::Ministry] {
            names.extend(self.organisation_names(case.id, role));
        }
        names.retain(|name| !name.trim().is_empty() && words.contains(&name.to_lowercase()));
        names
    }
}
