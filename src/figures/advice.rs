//! Where earlier advice has been used, and what came of it.

use crate::domain::{Advice, Case, Council, Id, OrganisationRole, Outcome, Recommendation};

/// One recommendation that a piece of advice was given as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub recommendation: Id,
    pub case: Id,
    /// The name of the case.
    pub title: String,
    /// The agencies as they were called then.
    pub agency: String,
    /// The year of the case.
    pub year: i16,
    /// None where it is not answered.
    pub outcome: Option<Outcome>,
}

/// What came of a piece of advice: how many of the recommendations it was given as had each outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcomes {
    pub followed: usize,
    pub partly_followed: usize,
    pub not_followed: usize,
    pub no_longer_relevant: usize,
    pub not_answered: usize,
}

impl Outcomes {
    /// Counts what came of the recommendations in use that a piece was given as: those that [`given`] tells of.
    #[must_use]
    pub fn of(council: &Council, advice: &Advice) -> Self {
        let mut outcomes = Self::default();
        for (recommendation, _) in recommendations(council, advice) {
            *match recommendation.outcome {
                Some(Outcome::Followed) => &mut outcomes.followed,
                Some(Outcome::PartlyFollowed) => &mut outcomes.partly_followed,
                Some(Outcome::NotFollowed) => &mut outcomes.not_followed,
                Some(Outcome::NoLongerRelevant) => &mut outcomes.no_longer_relevant,
                None => &mut outcomes.not_answered,
            } += 1;
        }
        outcomes
    }

    /// How many times it was given.
    #[must_use]
    pub fn total(&self) -> usize {
        self.followed + self.partly_followed + self.not_followed + self.no_longer_relevant + self.not_answered
    }

    /// The parts of a bar as shares of it, which add up to one: followed, partly followed, and the rest. All are zero where
    /// it was never given.
    #[must_use]
    pub fn shares(&self) -> [f32; 3] {
        let total = self.total().max(1) as f32;
        let rest = self.total() - self.followed - self.partly_followed;
        [self.followed, self.partly_followed, rest].map(|count| count as f32 / total)
    }
}

/// The recommendations in use that a piece was given as, the latest year first: those it was put into, and the one it was
/// kept from.
#[must_use]
pub fn given(council: &Council, advice: &Advice) -> Vec<Given> {
    let mut given: Vec<Given> = recommendations(council, advice)
        .map(|(recommendation, case)| Given {
            recommendation: recommendation.id,
            case: case.id,
            title: case.title.clone(),
            agency: council.organisation_names(case.id, OrganisationRole::Agency).join(", "),
            year: case.year,
            outcome: recommendation.outcome,
        })
        .collect();
    given.sort_by(|a, b| b.year.cmp(&a.year).then_with(|| a.title.cmp(&b.title)));
    given
}

/// The recommendations in use that a piece was given as, each once, with their cases.
fn recommendations<'a>(council: &'a Council, advice: &Advice) -> impl Iterator<Item = (&'a Recommendation, &'a Case)> {
    let uses = council.advice_uses.of(advice.id).map(|used| used.recommendation_id);
    let mut ids: Vec<Id> = uses.chain(advice.from_recommendation_id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().filter_map(|id| {
        let row = council.recommendations.get(id).filter(|row| row.ended_at.is_none())?;
        let case = council.cases.get(row.case_id).filter(|case| case.ended_at.is_none())?;
        Some((row, case))
    })
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::domain::{LanguageForm, Theme, operations};

    #[test]
    fn what_came_of_advice_is_counted_by_the_recommendations_in_use() {
        let now = Timestamp::UNIX_EPOCH;
        let mut council = Council::default();
        let (id, text, add) = operations::add_advice(LanguageForm::Bokmaal, Theme::new(2), 2026, now);
        add.apply(&mut council);
        let (advice, text) = (
            council.advice.get(id).unwrap().clone(),
            council.advice_texts.get(text).unwrap().clone(),
        );
        assert_eq!(given(&council, &advice), []);
        assert!(Outcomes::default().shares().iter().all(|share| share.abs() < 0.001));

        let outcomes = [Some(Outcome::Followed), Some(Outcome::PartlyFollowed), None, None];
        let mut rows = Vec::new();
        for (place, outcome) in outcomes.into_iter().enumerate() {
            let year = 2022 + i16::try_from(place).unwrap();
            let (case, add) = operations::add_case(&council, &format!("Sak {place}"), "Eksempeletaten", "", year, now);
            add.apply(&mut council);
            let (made, insert) = operations::use_advice(&council, case, &advice, &text, now);
            insert.apply(&mut council);
            let mut row = council.recommendations.get(made).unwrap().clone();
            row.outcome = outcome;
            council.recommendations.put(row);
            rows.push(made);
        }
        let mut removed = council.recommendations.get(rows[3]).unwrap().clone();
        removed.ended_at = Some(now);
        council.recommendations.put(removed);

        let given = given(&council, &advice);
        assert_eq!(
            given.iter().map(|given| given.year).collect::<Vec<_>>(),
            [2024, 2023, 2022]
        );
        assert_eq!(
            (given[0].agency.as_str(), given[0].title.as_str()),
            ("Eksempeletaten", "Sak 2")
        );
        let outcomes = Outcomes::of(&council, &advice);
        assert_eq!(
            (outcomes.followed, outcomes.partly_followed, outcomes.not_answered),
            (1, 1, 1)
        );
        assert!(outcomes.shares().iter().all(|share| (share - 1.0 / 3.0).abs() < 0.001));
    }
}
