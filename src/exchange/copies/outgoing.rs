//! What a member's copy has to send: what the member wrote and chose to share, and has not sent before.
//!
//! | sent | where |
//! |---|---|
//! | own assessments, shared notes, proposals, comments | not held back, not private, no talking points |
//! | answers on habilitet | the answer, its day and the ground |
//! | recommendations the member added | as proposals under the same key |
//! | other words in what all share | the headline and body of a recommendation, a question, a part of a letter, a section of minutes |
//!
//! Nothing is sent of an item whose case is withheld from the member. Facts, order and what the member took out of use among what others wrote are not sent: they stay in the copy.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::RowMap;
use super::gone::Unnamed;
use crate::domain::contributed::{Contributed, SharedText, What, own_text};
use crate::domain::{Assessment, Comment, Id, Note, NoteKind, Proposal, Recusal, Row, Table};

/// A row that was written since both sides had the same.
#[derive(Clone, Debug)]
pub struct Written {
    pub table: Table,
    pub id: Id,
    /// As both sides had it; none where it is new.
    pub before: Option<Row>,
    pub at: Timestamp,
}

impl Written {
    /// Whether it is the row of something contributed, or goes out as it: a recommendation of the member's own is a proposal.
    #[must_use]
    pub fn is_of(&self, (table, id): (Table, Id)) -> bool {
        let is_proposed =
            table == Table::Proposal && matches!(self.table, Table::Recommendation | Table::RecommendationText);
        self.id == id && (self.table == table || is_proposed)
    }
}

/// What there is to send, in the order it was written. `rows` are those of the copy, `own` the rows that it did not get from
/// the secretariat.
#[must_use]
pub fn outgoing(written: &[Written], rows: &RowMap, own: &BTreeSet<(Table, Id)>, member: Id) -> Vec<Contributed> {
    let mut items = Vec::new();
    let mut proposed = BTreeMap::new();
    let templates: BTreeSet<&str> = rows
        .values()
        .filter_map(|row| match row {
            Row::NoteTemplate(line) => Some([line.body.trim(), line.body_nn.trim()]),
            _ => None,
        })
        .flatten()
        .collect();
    // A line of a template that nobody has answered says nothing yet.
    let is_unanswered = |row: &Row| matches!(row, Row::Note(note) if templates.contains(note.body.trim()));
    let unnamed = Unnamed::of(rows, member);
    // What a member notes for themselves where a withheld case is taken up is for nobody else.
    let is_on_unnamed = |row: &Row| match row {
        Row::Note(note) => note.case_id.is_none() && note.agenda_item_id.is_some_and(|item| unnamed.has(item)),
        Row::Comment(comment) => unnamed.has(comment.subject_id),
        _ => false,
    };
    for one in written {
        let key = (one.table, one.id);
        let Some(now) = rows.get(&key).filter(|row| !is_on_unnamed(row)) else {
            continue;
        };
        let is_recommendation = matches!(one.table, Table::Recommendation | Table::RecommendationText);
        if is_recommendation && own.contains(&(Table::Recommendation, one.id)) {
            let at = proposed.entry(one.id).or_insert(one.at);
            *at = one.at.max(*at);
            continue;
        }
        let what = match now {
            Row::Recusal(recusal) => answer(recusal, one.before.as_ref(), member),
            row if is_unanswered(row) => None,
            Row::Assessment(_) | Row::Note(_) | Row::Proposal(_) | Row::Comment(_) => {
                own_row(now, one.before.as_ref(), member)
            }
            _ => None,
        };
        items.extend(what.map(|what| Contributed { what, at: one.at }));
        if !own.contains(&key) {
            items.extend(shared_texts(one, now));
        }
    }
    for (id, at) in proposed {
        let now = |table| rows.get(&(table, id));
        let before = |table| {
            let one = written.iter().find(|one| (one.table, one.id) == (table, id));
            one.map_or_else(|| now(table), |one| one.before.as_ref())
        };
        let of = |recommendation: Option<&Row>, text: Option<&Row>| proposal(recommendation?, text, member);
        let (recommendation, text) = (Table::Recommendation, Table::RecommendationText);
        if let Some(row) = of(now(recommendation), now(text)) {
            let base = of(before(recommendation), before(text)).map(Box::new);
            let row = Box::new(row);
            items.push(Contributed {
                what: What::Own { row, base },
                at,
            });
        }
    }
    items
}

/// A row of the member's own, where it is to be shared, or was and is taken out of use.
fn own_row(now: &Row, before: Option<&Row>, member: Id) -> Option<What> {
    let row = shared(now, member)?;
    let was_shared = before.and_then(|row| shared(row, member)).filter(|row| !is_ended(row));
    let is_new_and_empty = was_shared.is_none() && (own_text(&row).trim().is_empty() || is_ended(&row));
    if is_new_and_empty || was_shared.as_ref() == Some(&row) {
        return None;
    }
    Some(What::Own {
        base: was_shared.map(Box::new),
        row: Box::new(row),
    })
}

/// The row as the member's, where it is theirs and not held back.
fn shared(row: &Row, member: Id) -> Option<Row> {
    let is_own = |writer: Option<Id>| writer.is_none_or(|writer| writer == member);
    Some(match row {
        Row::Assessment(row) if is_own(row.member_id) && !row.is_private => Assessment {
            member_id: Some(member),
            ..row.clone()
        }
        .into(),
        Row::Note(row) if is_own(row.author_id) && !row.is_private && row.kind != NoteKind::TalkingPoint => Note {
            author_id: Some(member),
            ..row.clone()
        }
        .into(),
        Row::Proposal(row) if is_own(row.member_id) && !row.is_private && row.decision.is_none() => Proposal {
            member_id: Some(member),
            ..row.clone()
        }
        .into(),
        Row::Comment(row) if is_own(row.author_id) => Comment {
            author_id: Some(member),
            ..row.clone()
        }
        .into(),
        _ => return None,
    })
}

/// Whether a contribution carries the row as it is.
#[must_use]
pub fn is_shared(row: &Row, member: Id) -> bool {
    shared(row, member).is_some()
}

fn is_ended(row: &Row) -> bool {
    match row {
        Row::Assessment(row) => row.ended_at.is_some(),
        Row::Note(row) => row.ended_at.is_some(),
        Row::Proposal(row) => row.ended_at.is_some(),
        Row::Comment(row) => row.ended_at.is_some(),
        _ => false,
    }
}

fn answer(now: &Recusal, before: Option<&Row>, member: Id) -> Option<What> {
    let told = |row: &Recusal| Recusal {
        id: row.id,
        answer: row.answer,
        declared_on: row.declared_on,
        ground: row.ground.clone(),
        ..Recusal::new(row.case_id, row.member_id)
    };
    let is_told = now.member_id == member && now.answer.is_some() && now.ended_at.is_none();
    let as_before = matches!(before, Some(Row::Recusal(before)) if told(before) == told(now));
    (is_told && !as_before).then(|| What::Answer(Box::new(told(now))))
}

/// A recommendation that the member added, as a proposal under its own key; none where it is taken out of use, or empty.
fn proposal(row: &Row, text: Option<&Row>, member: Id) -> Option<Row> {
    let Row::Recommendation(row) = row else { return None };
    let body = text
        .and_then(|text| SharedText::RecommendationBody.of(text))
        .unwrap_or_default();
    if row.ended_at.is_some() || (row.headline.trim().is_empty() && body.trim().is_empty()) {
        return None;
    }
    let proposal = Proposal {
        id: row.id,
        case_id: row.case_id,
        member_id: Some(member),
        about_table: String::new(),
        about_id: String::new(),
        theme: row.theme,
        headline: row.headline.clone(),
        body: body.to_owned(),
        is_private: false,
        written_at: row.created_at,
        decision: None,
        recommendation_id: None,
        ended_at: None,
    };
    Some(proposal.into())
}

fn shared_texts(written: &Written, now: &Row) -> impl Iterator<Item = Contributed> {
    SharedText::ALL.iter().filter_map(move |&of| {
        let before = of.of(written.before.as_ref()?)?;
        let text = of.of(now)?;
        (before != text).then(|| Contributed {
            what: What::Text {
                of,
                id: written.id,
                base: before.to_owned(),
                text: text.to_owned(),
            },
            at: written.at,
        })
    })
}
