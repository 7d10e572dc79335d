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
        let ground = ground.trim();
        if ground.is_empty() {
            return self.text("pack-exempt").to_owned();
        }
        // Some write the law with the paragraph, and some the paragraph alone.
        let number = ground.trim_start_matches('§').trim_start();
        let ground = if number.starts_with(|sign: char| sign.is_ascii_digit()) {
            format!("offl. §\u{a0}{number}")
        } else {
            ground.to_owned()
        };
        self.with("pack-exempt-by", &[("ground", ground.into())])
    }
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
