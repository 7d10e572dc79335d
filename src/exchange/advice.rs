//! The earlier advice that the program brings: what the council has published, and proposals for thin themes.

use csv::ReaderBuilder;
use jiff::Timestamp;
use serde::Deserialize;

use crate::domain::{
    Addressee, Advice, AdviceOrigin, AdviceText, Council, Id, LanguageForm, Operation, OperationName, Theme,
    WorkingPhase, Write,
};

/// One row a piece, in bokmål and nynorsk; see the README beside it.
const ADVICE: &str = include_str!("../../assets/advice/advice.csv");

/// One row of the table, as it is written there.
#[derive(Clone, Debug, Deserialize)]
struct Row {
    key: String,
    theme: u8,
    phase: String,
    addressee: String,
    year: Option<i16>,
    source: String,
    origin: String,
    headline_nb: String,
    text_nb: String,
    headline_nn: String,
    text_nn: String,
}

/// A piece of advice that the program brings, with its words in bokmål and nynorsk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub advice: Advice,
    pub texts: [AdviceText; 2],
}

impl Piece {
    /// The piece of a row of the table; none where a cell holds what the program does not know.
    fn read(row: Row, now: Timestamp) -> Option<Self> {
        let id = advice_id(&row.key);
        let addressee = match row.addressee.as_str() {
            "organisation" => Addressee::Agency,
            "ministry" => Addressee::Ministry,
            _ => return None,
        };
        let phase = match row.phase.as_str() {
            "" => None,
            code => Some(WorkingPhase::from_code(code)?),
        };
        let text = |form: LanguageForm, headline: String, body: String| AdviceText {
            id: Id::of_name(&format!("advice {} {}", row.key, form.code())),
            advice_id: id,
            form,
            headline,
            body,
        };
        let texts = [
            text(LanguageForm::Bokmaal, row.headline_nb, row.text_nb),
            text(LanguageForm::Nynorsk, row.headline_nn, row.text_nn),
        ];
        let advice = Advice {
            id,
            origin: AdviceOrigin::from_code(&row.origin).filter(|origin| *origin != AdviceOrigin::Own)?,
            is_draft: false,
            theme: Some(Theme::new(row.theme)?),
            phase,
            addressee: Some(addressee),
            year: row.year,
            source: row.source,
            from_recommendation_id: None,
            created_at: now,
            ended_at: None,
            key: Some(row.key),
        };
        Some(Self { advice, texts })
    }

    /// Puts the piece into the file.
    fn into_writes(self) -> impl Iterator<Item = Write> {
        std::iter::once(Write::insert(self.advice)).chain(self.texts.map(Write::insert))
    }
}

/// The key of the piece of this name: the same in every copy of every council.
#[must_use]
pub fn advice_id(key: &str) -> Id {
    Id::of_name(&format!("advice {key}"))
}

/// All the pieces, in the order of the table. `now` is when they come into the file.
#[must_use]
pub fn pieces(now: Timestamp) -> Vec<Piece> {
    // The table is built into the program, and the tests below see that every row of it reads.
    ReaderBuilder::new()
        .from_reader(ADVICE.as_bytes())
        .into_deserialize()
        .filter_map(Result::ok)
        .filter_map(|row| Piece::read(row, now))
        .collect()
}

/// What puts all the pieces into a new file. The keys are those of the pieces' names, so that two files have the same rows.
#[must_use]
pub fn writes(now: Timestamp) -> Vec<Write> {
    pieces(now).into_iter().flat_map(Piece::into_writes).collect()
}

/// How many pieces the file does not have. One that was taken out of use there is not missing.
#[must_use]
pub fn missing(council: &Council) -> usize {
    let is_missing = |piece: &Piece| council.advice.get(piece.advice.id).is_none();
    pieces(Timestamp::UNIX_EPOCH)
        .iter()
        .filter(|piece| is_missing(piece))
        .count()
}

/// Brings the pieces that the file does not have. None where it has them all.
#[must_use]
pub fn bring_advice(council: &Council, now: Timestamp) -> Option<Operation> {
    let writes: Vec<_> = pieces(now)
        .into_iter()
        .filter(|piece| council.advice.get(piece.advice.id).is_none())
        .flat_map(Piece::into_writes)
        .collect();
    (!writes.is_empty()).then(|| Operation::new(OperationName::BringAdvice, writes))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::{Row, SettingName};

    fn council() -> Council {
        let mut council = Council::default();
        for write in writes(Timestamp::UNIX_EPOCH) {
            let Write::Insert(row) = write else { panic!("{write:?}") };
            council.put(*row);
        }
        council
    }

    #[test]
    fn every_row_reads_and_has_its_words_in_both_forms() {
        let rows = ReaderBuilder::new()
            .from_reader(ADVICE.as_bytes())
            .into_records()
            .count();
        let pieces = pieces(Timestamp::UNIX_EPOCH);
        assert_eq!((rows, pieces.len()), (176, 176));
        for Piece { advice, texts } in &pieces {
            let key = advice.key.as_deref().unwrap();
            assert!(advice.theme.is_some() && advice.addressee.is_some(), "{key}");
            for text in texts {
                assert!(!text.headline.is_empty() && !text.headline.ends_with('.'), "{key}");
                assert!(text.body.ends_with('.'), "{key}");
            }
            assert_ne!(texts[0].body, texts[1].body, "{key}");
            match advice.origin {
                AdviceOrigin::Published => {
                    assert!((2017..=2021).contains(&advice.year.unwrap()), "{key}");
                    assert!(!advice.source.is_empty(), "{key}");
                }
                AdviceOrigin::Proposal => assert_eq!(advice.year, None, "{key}"),
                AdviceOrigin::Own => panic!("{key}"),
            }
        }
        let themes: BTreeSet<_> = pieces.iter().filter_map(|piece| piece.advice.theme).collect();
        assert_eq!(themes.len(), 6);
        let years: BTreeSet<_> = pieces.iter().filter_map(|piece| piece.advice.year).collect();
        assert_eq!(years, BTreeSet::from([2017, 2018, 2020, 2021]));
    }

    #[test]
    fn every_row_has_a_key_of_its_own_and_the_same_in_every_copy() {
        let ids = |writes: Vec<Write>| -> Vec<Id> {
            let id = |write| match write {
                Write::Insert(row) => Row::id(&row),
                Write::Set { id, .. } => id,
            };
            writes.into_iter().map(id).collect()
        };
        let here = ids(writes(Timestamp::UNIX_EPOCH));
        assert_eq!(here, ids(writes(Timestamp::MAX)));
        let settings = SettingName::ALL.iter().map(|name| name.id());
        let unique: BTreeSet<Id> = here.iter().copied().chain(settings).collect();
        assert_eq!(unique.len(), 3 * 176 + SettingName::ALL.len());
    }

    #[test]
    fn what_is_there_or_was_taken_out_of_use_is_not_brought_again() {
        let now = Timestamp::UNIX_EPOCH;
        assert_eq!(missing(&Council::default()), 176);
        assert_eq!(bring_advice(&Council::default(), now).unwrap().writes, writes(now));
        let mut council = council();
        let mut ended = council.advice.iter().next().unwrap().clone();
        ended.ended_at = Some(now);
        council.put(ended.clone().into());
        assert_eq!((missing(&council), bring_advice(&council, now)), (0, None));
        council.advice.remove(ended.id);
        assert_eq!(missing(&council), 1);
        assert_eq!(bring_advice(&council, now).unwrap().writes.len(), 3);
    }
}
