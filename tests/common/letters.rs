//! Letters that tests and the benchmark set on pages. All names are made up as examples.

use radslag::document::{LetterDocument, LetterGroup, LetterRecommendation, LetterSignature, LetterWords};
use radslag::domain::LanguageForm;

const REASONS: &str = "Vi anbefaler at dere måler dette før dere velger løsning. Be de tre etatene telle på samme \
    måte i fire uker, og la de største avsenderne være med fra starten, slik at alle kjenner tallene.\n\n\
    Skriv ned hva dere ikke skal bygge. En kort liste gjør det lettere å holde fart og kostnader nede, og å \
    snakke ærlig om det som gjenstår når året er omme.";

/// A letter of three pages: 17 recommendations under three themes.
pub fn three_pages() -> LetterDocument {
    let themes = [
        ("Organisering og styring", 5),
        ("Behov, mål og løsning", 7),
        ("Usikkerhet og usikkerhetsstyring", 5),
    ];
    let mut number = 0;
    let groups = themes.map(|(heading, count)| LetterGroup {
        heading: heading.into(),
        recommendations: (0..count)
            .map(|_| {
                number += 1;
                recommendation(number)
            })
            .collect(),
    });
    LetterDocument {
        form: LanguageForm::Bokmaal,
        title: "Anbefalinger etter rådsmøtet 13. november 2026:\nFelles innsyn i egne data".into(),
        council: "Eksempelrådet".into(),
        words: words(),
        recipient: vec![
            "Eksempeletaten".into(),
            "Postboks 1 Eksempelby".into(),
            "0001 EKSEMPELBY".into(),
        ],
        our_reference: "26/00417-8".into(),
        your_reference: "26/1123-4".into(),
        date: "20. november 2026".into(),
        introduction: "Takk for et åpent og godt møte. Dere ville drøfte hvordan tre etater kan gi folk innsyn i \
            egne data på ett sted.\n\nHer er rådene våre, samlet etter tema.\nDere velger selv hva dere vil bruke."
            .into(),
        groups: groups.into(),
        closing: "Vi ringer dere om fire uker for å høre hvordan brevet ble tatt imot.".into(),
        signatures: vec![signature("Leder for rådet"), signature("Sekretær")],
        footer: "Eksempelrådet · øving, ikke et ekte brev".into(),
        letterhead: "Eksempelgata 1\n0001 EKSEMPELBY".into(),
        logo: None,
    }
}

fn recommendation(number: usize) -> LetterRecommendation {
    LetterRecommendation {
        key: format!("key-{number}"),
        headline: format!("Råd nummer {number}: mål hvor mange som finner fram i dag"),
        text: REASONS.into(),
        addressee: (number == 2).then(|| "Rettet til Eksempeldepartementet".into()),
    }
}

fn words() -> LetterWords {
    LetterWords {
        our_reference: "Vår ref.".into(),
        your_reference: "Deres ref.".into(),
        date: "Dato".into(),
        page: "Side {n} av {m}".into(),
        draft: None,
        logo_description: "Merket til rådet: en ring av prikker".into(),
    }
}

fn signature(role: &str) -> LetterSignature {
    LetterSignature {
        name: format!("Navn for {role}"),
        role: role.into(),
    }
}
