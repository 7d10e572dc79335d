//! What the council answers: recommendations and the letter.

use std::rc::Rc;

use super::Writes;
use super::asked::{Themed, minutes_after};
use super::case::Maker;
use super::facts::Facts;
use super::parts::To;
use super::plan::{Part, at, days};
use crate::domain::{
    Addressee, AdviceUse, Gathered, Id, LanguageForm, Letter, LetterSection, LetterStatus, Outcome, OutcomeReason,
    Recommendation, RecommendationText, SectionKind, Table, Theme,
};
use crate::exchange::advice::Piece;

/// How many recommendations under each theme are kept in mind as where earlier advice comes from and is used.
const KEPT: usize = 3;

/// A recommendation that earlier advice can be linked to.
#[derive(Clone, Copy)]
pub(super) struct Given {
    pub(super) recommendation: Id,
    pub(super) year: i16,
}

impl Maker {
    /// The recommendations of a case, each made from a note and answering a question where there are such under its theme.
    pub(super) fn advise(
        &mut self,
        facts: &Facts<'_>,
        other: Id,
        (questions, notes): (&[Themed], &[Themed]),
        writes: &mut Writes,
    ) {
        let Some((held_on, _)) = facts.meeting else { return };
        let count = if facts.part == Part::LetterBegun {
            3
        } else {
            self.random.between(6, 9)
        };
        let mut notes = notes.to_vec();
        for number in 0..count {
            let (theme, turn) = self.advised.next(&mut self.random);
            let note = notes.iter().position(|(of, _)| *of == Some(theme));
            let note_id = note.map(|place| notes.swap_remove(place).1);
            let question = questions.iter().find(|(of, _)| *of == Some(theme));
            let row = Recommendation {
                id: self.keys.next(),
                case_id: facts.id,
                theme: Some(theme),
                headline: String::new(),
                addressee: Addressee::Agency,
                position: f64::from(number) + 1.0,
                note_id,
                question_id: question.map(|(_, id)| *id),
                learn_from_id: None,
                learn_from_contacted: None,
                outcome: None,
                outcome_reason: None,
                outcome_remark: String::new(),
                created_at: minutes_after(at(held_on, 11), number as usize * 5),
                ended_at: None,
            };
            let given = &mut self.given[theme.index()];
            if facts.letter_on.is_some() && given.len() < KEPT {
                given.push(Given {
                    recommendation: row.id,
                    year: held_on.year(),
                });
            }
            self.word(row, (theme, turn), facts, other, writes);
        }
        // What came of no advice was set aside before the letter went out.
        let are_aside = facts.letter_on.is_some() && self.is_kept(held_on);
        for (_, note) in notes.into_iter().filter(|_| are_aside) {
            writes.row(Gathered {
                id: self.keys.next(),
                case_id: facts.id,
                about_table: Table::Note.name().to_owned(),
                about_id: note,
                recommendation_id: None,
                ended_at: None,
            });
        }
    }

    /// Puts words and outcome to a recommendation.
    fn word(
        &mut self,
        mut row: Recommendation,
        (theme, turn): (Theme, usize),
        facts: &Facts<'_>,
        other: Id,
        writes: &mut Writes,
    ) {
        let stock = Rc::clone(&self.stock);
        let form = facts.letter_form;
        // About one in three is earlier advice taken into the letter; what is known best is used most.
        let published = &stock.published[theme.index()];
        let place = self
            .random
            .below(published.len())
            .min(self.random.below(published.len()));
        let year = facts.meeting.map(|(held_on, _)| held_on.year());
        if self.random.chance(33)
            && let Some(piece) = published.get(place).filter(|piece| piece.advice.year < year)
        {
            return self.take_in(row, piece, facts, writes);
        }
        let texts = &stock.parts.recommendations[theme.index()];
        let Some(part) = texts.get(turn % texts.len().max(1)) else {
            return;
        };
        row.headline = facts.gaps.fill(part.headline, form);
        if part.to == To::Ministry && facts.body.part.ministry.is_some() {
            row.addressee = Addressee::Ministry;
        }
        if part.to == To::LearnFrom {
            row.learn_from_id = Some(other);
            row.learn_from_contacted = facts.experience_on.map(|_| self.random.chance(60));
        }
        if facts.experience_on.is_some() {
            self.outcome(&mut row, facts);
        }
        let mut body = facts.gaps.fill(part.body, form);
        if let Some(why) = self.random.pick(stock.parts.texts("why")) {
            body.push(' ');
            body += why.text.of(form);
        }
        if self.random.chance(40)
            && let Some(step) = self.random.pick(stock.parts.texts("step"))
        {
            body += "\n\n";
            body += &facts.gaps.fill(step.text, form);
        }
        let text = RecommendationText {
            id: row.id,
            case_id: facts.id,
            body,
        };
        writes.row(row);
        writes.row(text);
    }

    /// A recommendation in the words of earlier advice, which is used in it.
    fn take_in(&mut self, mut row: Recommendation, piece: &Piece, facts: &Facts<'_>, writes: &mut Writes) {
        let Some(text) = piece.texts.iter().find(|text| text.form == facts.letter_form) else {
            return;
        };
        row.headline.clone_from(&text.headline);
        if piece.advice.addressee == Some(Addressee::Ministry) && facts.body.part.ministry.is_some() {
            row.addressee = Addressee::Ministry;
        }
        if facts.experience_on.is_some() {
            self.outcome(&mut row, facts);
        }
        let text = RecommendationText {
            id: row.id,
            case_id: facts.id,
            body: text.body.clone(),
        };
        let used = AdviceUse {
            id: self.keys.next(),
            advice_id: piece.advice.id,
            recommendation_id: row.id,
        };
        writes.row(row);
        writes.row(text);
        writes.row(used);
    }

    /// What came of a recommendation; about one in eight is not answered.
    fn outcome(&mut self, row: &mut Recommendation, facts: &Facts<'_>) {
        row.outcome = match self.random.below(100) {
            0..45 => Some(Outcome::Followed),
            45..70 => Some(Outcome::PartlyFollowed),
            70..82 => Some(Outcome::NotFollowed),
            82..88 => Some(Outcome::NoLongerRelevant),
            _ => None,
        };
        let Some(outcome) = row.outcome else { return };
        if outcome == Outcome::NotFollowed {
            row.outcome_reason = self.random.pick(OutcomeReason::ALL).copied();
        }
        if self.random.chance(50) {
            let stock = Rc::clone(&self.stock);
            let fitting: Vec<_> = stock.parts.texts("remark").iter().collect();
            let fitting: Vec<_> = fitting.into_iter().filter(|text| text.of == outcome.code()).collect();
            if let Some(remark) = self.random.pick(&fitting) {
                row.outcome_remark = facts.gaps.fill(remark.text, LanguageForm::Bokmaal);
            }
        }
    }

    /// The letter, with the introduction and the closing the program proposes and a few words of its own.
    pub(super) fn letter(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let stock = Rc::clone(&self.stock);
        let Some((held_on, _)) = facts.meeting else { return };
        let form = facts.letter_form;
        let words = stock.words(form);
        let is_sent = facts.letter_on.is_some();
        let letter = Letter {
            id: self.keys.next(),
            case_id: facts.id,
            status: if is_sent {
                LetterStatus::Sent
            } else {
                LetterStatus::Draft
            },
            form,
            title: String::new(),
            recipient: format!("{}\n{}", facts.body.part.name.of(form), facts.body.address),
            our_reference: format!("{}/{:03}", held_on.year(), facts.number),
            your_reference: String::new(),
            dated_on: facts.letter_on,
            signature_role: words.text("letter-signature-leader").to_owned(),
            signature_name: String::new(),
            created_at: at(days(held_on, 1), 8).min(at(self.today, 6)),
            ended_at: None,
        };
        let values = [
            ("date", words.date_long(held_on).into()),
            ("project", (&facts.title).into()),
        ];
        let mut introduction = words.with("letter-introduction-proposal", &values);
        if facts.part != Part::LetterBegun
            && let Some(more) = self.random.pick(stock.parts.texts("introduction"))
        {
            introduction += "\n\n";
            introduction += &facts.gaps.fill(more.text, form);
        }
        let closing = words.text("letter-closing-proposal").to_owned();
        let letter_id = letter.id;
        writes.row(letter);
        for (kind, body) in [
            (SectionKind::Introduction, introduction),
            (SectionKind::Closing, closing),
        ] {
            writes.row(LetterSection {
                id: self.keys.next(),
                case_id: facts.id,
                letter_id,
                kind,
                body,
            });
        }
    }
}
