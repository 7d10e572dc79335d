//! What the council looks for under each theme.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Id, LanguageForm, Theme};

/// One thing to look for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChecklistItem {
    pub id: Id,
    pub theme: Theme,
    /// In bokmål, and in English windows.
    pub body: String,
    pub body_nn: String,
    pub position: f64,
    pub ended_at: Option<Timestamp>,
}

impl ChecklistItem {
    /// Its words in a window of this form of language; those of the other form where they are not written in this one.
    #[must_use]
    pub fn words(&self, form: LanguageForm) -> &str {
        in_form(&self.body, &self.body_nn, form)
    }
}

/// Words in nynorsk in a window in nynorsk, else in bokmål; the others where these are not written.
pub(super) fn in_form<'a>(body: &'a str, body_nn: &'a str, form: LanguageForm) -> &'a str {
    let (own, other) = if form == LanguageForm::Nynorsk {
        (body_nn, body)
    } else {
        (body, body_nn)
    };
    if own.trim().is_empty() { other } else { own }
}

/// That the owner of this copy has looked for it in a case. Never leaves the copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChecklistMark {
    pub id: Id,
    pub case_id: Id,
    pub checklist_item_id: Id,
    pub ended_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_not_written_in_a_form_are_those_of_the_other() {
        for (form, words) in [
            (LanguageForm::Bokmaal, "Hvem"),
            (LanguageForm::English, "Hvem"),
            (LanguageForm::Nynorsk, "Kven"),
        ] {
            assert_eq!(in_form("Hvem", "Kven", form), words);
            assert_eq!(in_form(" ", "Kven", form), "Kven");
            assert_eq!(in_form("Hvem", "", form), "Hvem");
        }
    }
}
