//! The papers of the cases that are to be treated, and of those treated in the last year. The same few for all: what is read in them is
//! for practice alone.

use std::rc::Rc;

use super::Writes;
use super::case::Maker;
use super::facts::Facts;
use super::plan::days;
use crate::domain::{CaseDocument, Document, LanguageForm};

const MEDIA_TYPE: &str = "application/pdf";

/// The key of a paper's title in the locales, the name of its file, and what is in it. They are made by `LibreOffice` of the
/// texts beside them.
const PAPERS: [(&str, &str, &[u8]); 3] = [
    (
        "example-paper-questions",
        "sporsmal.pdf",
        include_bytes!("../../../assets/example/papers/sporsmal.pdf"),
    ),
    (
        "example-paper-concept",
        "konseptutredning.pdf",
        include_bytes!("../../../assets/example/papers/konseptutredning.pdf"),
    ),
    (
        "example-paper-benefits",
        "gevinstplan.pdf",
        include_bytes!("../../../assets/example/papers/gevinstplan.pdf"),
    ),
];

/// The documents that the rows of an example name.
#[must_use]
pub fn documents() -> Vec<Document> {
    PAPERS
        .iter()
        .map(|(_, _, content)| Document::new(MEDIA_TYPE, *content))
        .collect()
}

/// The keys of [`documents`], in their order.
pub(super) fn digests() -> [String; 3] {
    PAPERS.map(|(_, _, content)| crate::domain::sha256(content))
}

impl Maker {
    /// What the organisation has sent in.
    pub(super) fn papers(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let Some(received_on) = facts.documents_on else { return };
        let is_late = facts
            .meeting
            .is_some_and(|(held_on, _)| held_on <= days(self.today, -365));
        if is_late {
            return;
        }
        let stock = Rc::clone(&self.stock);
        for (place, ((title, file_name, _), sha256)) in PAPERS.iter().zip(&stock.papers).enumerate() {
            let is_exempt = place == 2 && facts.number % 4 == 1;
            let exemption = stock.words(LanguageForm::Bokmaal).text("example-exemption");
            writes.row(CaseDocument {
                id: self.keys.next(),
                case_id: facts.id,
                sha256: sha256.clone(),
                title: stock.words(facts.form).text(title).to_owned(),
                file_name: (*file_name).to_owned(),
                received_on: Some(received_on),
                dated_on: Some(days(received_on, -3)),
                sender: facts.body.own_name().to_owned(),
                is_exempt,
                exemption: if is_exempt { exemption.to_owned() } else { String::new() },
                is_in_pack: place < 2,
                position: place as f64 + 1.0,
                ended_at: None,
            });
        }
    }
}
