//! What is said of the papers of a meeting pack.

use super::Locale;
use crate::document::pack::PaperFault;

impl Locale {
    /// Why a paper does not follow: `Ikke med: filen er låst med passord.`
    #[must_use]
    pub fn paper_fault(&self, fault: &PaperFault) -> String {
        match fault {
            PaperFault::OtherFormat(ending) => {
                let program = match ending.as_str() {
                    "doc" | "docx" | "odt" | "rtf" => "Word",
                    "xls" | "xlsx" | "ods" => "Excel",
                    "ppt" | "pptx" | "odp" => "PowerPoint",
                    _ => self.text("pack-own-program"),
                };
                self.with("pack-fault-other-format", &[("program", program.into())])
            }
            PaperFault::Encrypted => self.text("pack-fault-encrypted").to_owned(),
            PaperFault::Broken => self.text("pack-fault-broken").to_owned(),
            PaperFault::NoRoom => self.text("pack-fault-no-room").to_owned(),
            PaperFault::Missing => self.text("pack-fault-missing").to_owned(),
        }
    }

    /// The mark of what is exempt from public access: `Unntatt offentlighet, jf. offl. § 23`.
    #[must_use]
    pub fn exempt_mark(&self, ground: &str) -> String {
        match exempt_ground(ground) {
            None => self.text("pack-exempt").to_owned(),
            Some(ground) => self.with("pack-exempt-by", &[("ground", ground.into())]),
        }
    }
}

/// What a paper is exempt by, with the law: `offl. § 23`. Some write it with the paragraph, and some the paragraph alone. None
/// where it is not said.
#[must_use]
pub fn exempt_ground(ground: &str) -> Option<String> {
    let ground = ground.trim();
    let number = ground.trim_start_matches('§').trim_start();
    if number.starts_with(|sign: char| sign.is_ascii_digit()) {
        return Some(format!("offl. §\u{a0}{number}"));
    }
    (!ground.is_empty()).then(|| ground.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageForm;

    #[test]
    fn the_mark_cites_the_law_once() {
        let words = Locale::new(LanguageForm::Bokmaal);
        let full = "Unntatt offentlighet, jf. offl. §\u{a0}23 første ledd";
        assert_eq!(words.exempt_mark("23 første ledd"), full);
        assert_eq!(words.exempt_mark("§ 23 første ledd"), full);
        assert_eq!(words.exempt_mark("offl. §\u{a0}23 første ledd"), full);
        assert_eq!(words.exempt_mark(" "), "Unntatt offentlighet");
    }
}
