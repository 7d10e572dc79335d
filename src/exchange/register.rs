//! stand-in
use crate::domain::{operations, LanguageForm, Operation, Theme};
use jiff::Timestamp;
fn labels() -> Vec<(Theme, LanguageForm, String, String)> {
    let full = ["Organisering og styring", "Behov, mål og løsning", "Usikkerhet og usikkerhetsstyring", "Gevinster og gevinstrealisering", "Konkurransestrategi og samarbeid med leverandører", "IT-politiske føringer og muligheter"];
    let short = ["Organisering", "Behov og mål", "Usikkerhet", "Gevinster", "Leverandører", "Føringer"];
    Theme::ALL.iter().map(|t| (*t, LanguageForm::Bokmaal, full[t.index()].to_owned(), short[t.index()].to_owned())).collect()
}
pub fn new_from_register(name: String, now: Timestamp) -> Operation { new_empty(name, now) }
pub fn new_empty(name: String, now: Timestamp) -> Operation { operations::create_council(name, &labels(), now) }
