//! What minutes say, in every format and form of language, and what they never say.

use std::io::{Cursor, Read as _};

use jiff::civil::{date, time};
use radslag::app::save_minutes::minutes_file;
use radslag::document::{LetterFormat, MinutesDocument, MinutesSource, minutes_text};
use radslag::domain::{Field, LanguageForm, Meeting, MinutesPart, Operation, Presence, operations};
use radslag::language::Locale;

use crate::desk::{Desk, GROUND, PRIVATE, stored};
use crate::tagged_pdf::TaggedPdf;

/// The minutes as each kind of file: its bytes, and the text a reader finds in it.
fn files(minutes: &MinutesDocument) -> Vec<(Vec<u8>, String)> {
    let bytes = |format| minutes_file(minutes, format).unwrap();
    let pdf = bytes(LetterFormat::Pdf);
    let spoken = TaggedPdf::read(&pdf).structure().text;
    let word = bytes(LetterFormat::Word);
    let mut unpacked = String::new();
    let mut archive = zip::ZipArchive::new(Cursor::new(word.clone())).unwrap();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        let mut raw = Vec::new();
        part.read_to_end(&mut raw).unwrap();
        unpacked += &String::from_utf8_lossy(&raw);
    }
    let text = bytes(LetterFormat::Text);
    let read = String::from_utf8(text.clone()).unwrap();
    vec![(pdf, spoken), (word, unpacked), (text, read)]
}

fn has(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn minutes_tell_who_was_there_what_was_asked_advised_decided_and_taken_on() {
    let mut desk = Desk::held();
    let minutes = desk.make(LanguageForm::Bokmaal);
    let expected = "\
Eksempelrådet

Utkast

Dato: 13. november 2026

Referat fra rådsmøte 13. november 2026

Til stede: Rådsleder og Medlem 2.

Til stede digitalt: Medlem 1.

Forfall: Medlem 7.

Gjester: Gjest 1 (direktør i Eksempeletaten).

Fra sekretariatet: Sekretær 2.

Inhabil: Medlem 2 i sak 2, ute fra kl. 10.02 til kl. 11.12.

Sak 1 Tolk på nett

Sak 2 Felles innsyn

Habilitet: Medlem 2 var inhabil og ute av møtet fra kl. 10.02 til kl. 11.12. Avgjort av Rådsleder 9. november 2026, jf. forvaltningsloven § 6.

Spørsmål: Eksempeletaten stilte tre: to om organisering og ett om behov og mål.

Råd: Rådet ga tre: ett om organisering og to om behov og mål.
– Mål hvor mange som finner fram i dag
– Prøv med nyankomne først
– Ta førstelinjen inn i styringsgruppen

Aksjoner:
– Sende brukerreisene til sekretariatet. Ansvar: Eksempeletaten. Frist: 24. november 2026.

Sak 3 Årsplan 2027

Vedtak: Rådet møtes seks ganger i 2027.
";
    assert_eq!(minutes_text(&desk.document(minutes)), expected);
}

#[test]
fn the_words_follow_the_form_of_the_minutes() {
    for (form, told) in [
        (
            LanguageForm::Nynorsk,
            [
                "Referat frå rådsmøte 13. november 2026",
                "Medlem 2 var inhabil og ute av møtet frå kl. 10.02 til kl. 11.12.",
                "Rådet gav tre: eitt om organisering",
                "Aksjonar:",
                "Frå sekretariatet: Sekretær 2.",
            ],
        ),
        (
            LanguageForm::English,
            [
                "Minutes of the council meeting, 13 November 2026",
                "Medlem 2 was recused and out of the meeting from 10:02 to 11:12.",
                "The council gave three:",
                "Actions:",
                "From the secretariat: Sekretær 2.",
            ],
        ),
    ] {
        let mut desk = Desk::held();
        let minutes = desk.make(form);
        let text = minutes_text(&desk.document(minutes));
        for words in told {
            assert!(text.contains(words), "{words} in {text}");
        }
    }
}

#[test]
fn nothing_private_and_no_ground_of_recusal_is_in_any_file() {
    let mut desk = Desk::held();
    for form in [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English] {
        let proposal = desk.proposal(form);
        let told = format!("{proposal:?}");
        for words in PRIVATE.into_iter().chain([GROUND, "Et sitat som"]) {
            assert!(!told.contains(words), "{words} in {form:?}");
        }
    }
    let minutes = desk.make(LanguageForm::Bokmaal);
    for (bytes, text) in files(&desk.document(minutes)) {
        assert!(text.contains("styringsgruppen"), "{text}");
        for words in PRIVATE.into_iter().chain([GROUND, "Et sitat som"]) {
            assert!(!has(&bytes, words) && !text.contains(words), "{words}");
        }
    }
}

#[test]
fn every_kind_of_file_says_the_same() {
    let mut desk = Desk::held();
    let minutes = desk.make(LanguageForm::Bokmaal);
    let document = desk.document(minutes);
    for (_, text) in files(&document) {
        for words in [
            "Medlem 2 i sak 2, ute fra kl. 10.02 til kl. 11.12.",
            "Sak 2 Felles innsyn",
            "Mål hvor mange som finner fram i dag",
            "Ansvar: Eksempeletaten. Frist: 24. november 2026.",
            "Utkast",
        ] {
            assert!(text.contains(words), "{words} in {text}");
        }
    }
    let pdf = TaggedPdf::read(&minutes_file(&document, LetterFormat::Pdf).unwrap());
    let root = pdf.structure();
    assert_eq!(root.all("H1").len(), 1);
    assert_eq!(root.all("H2").len(), 3);
    let items: Vec<_> = root.all("LI").iter().map(|item| item.text.clone()).collect();
    assert_eq!(items.len(), 4, "three pieces of advice and one action: {items:?}");
}

#[test]
fn a_part_that_is_left_out_is_in_no_file_and_the_others_stay() {
    let table = [
        (MinutesPart::Presence, "Forfall: Medlem 7", "Inhabil: Medlem 2"),
        (MinutesPart::Impartiality, "ute av møtet", "Forfall: Medlem 7"),
        (MinutesPart::Questions, "Eksempeletaten stilte", "Rådet ga tre"),
        (MinutesPart::Advice, "Prøv med nyankomne", "Eksempeletaten stilte"),
        (MinutesPart::Decisions, "seks ganger", "Rådet ga tre"),
        (MinutesPart::Actions, "brukerreisene", "Rådet ga tre"),
        (MinutesPart::Text, "Fritt skrevet", "Rådet ga tre"),
    ];
    assert_eq!(table.len(), MinutesPart::ALL.len());
    let mut desk = Desk::held();
    let minutes = desk.make(LanguageForm::Bokmaal);
    let section = desk.section(minutes);
    let body = format!("{}\n\nFritt skrevet.", section.body);
    let write = Operation::set(Field::MINUTES_SECTION_BODY, section.id, &body);
    desk.run(&write);
    for (part, gone, kept) in table {
        let whole = minutes_text(&desk.document(minutes));
        assert!(whole.contains(gone), "{gone} in {whole}");
        let leave_out = operations::set_minutes_parts(&desk.council, minutes, &[part]).unwrap();
        desk.run(&leave_out);
        let text = minutes_text(&desk.document(minutes));
        assert!(!text.contains(gone) && text.contains(kept), "{part:?}: {text}");
        let all = operations::set_minutes_parts(&desk.council, minutes, &[]).unwrap();
        desk.run(&all);
    }
}

#[test]
fn when_and_where_a_meeting_was_held_stands_first_as_far_as_it_is_known() {
    let desk = Desk::held();
    let texts = desk.texts();
    let first = |form, change: &dyn Fn(&mut Meeting)| {
        let mut meeting = desk.row();
        change(&mut meeting);
        let source = MinutesSource {
            council: &desk.council,
            texts: &texts,
            meeting: &meeting,
            text: &stored,
            words: &Locale::new(form),
            logo: None,
        };
        let proposal = source.proposal();
        proposal.sections[0].body.lines().next().unwrap().to_owned()
    };
    let planned = |meeting: &mut Meeting| {
        meeting.starts_at = Some(time(9, 0, 0, 0));
        meeting.ends_at = Some(time(12, 15, 0, 0));
        "Møterom 3".clone_into(&mut meeting.place);
    };
    let (bokmaal, nynorsk) = (LanguageForm::Bokmaal, LanguageForm::Nynorsk);
    assert_eq!(first(bokmaal, &|_| ()), "Til stede: Rådsleder og Medlem 2.");
    assert_eq!(first(bokmaal, &planned), "Tid og sted: kl. 09.00–12.15, Møterom 3.");
    assert_eq!(first(nynorsk, &planned), "Tid og stad: kl. 09.00–12.15, Møterom 3.");
    assert_eq!(
        first(LanguageForm::English, &planned),
        "Time and place: 09:00–12:15, Møterom 3."
    );
    let digital = |meeting: &mut Meeting| meeting.is_digital = true;
    assert_eq!(first(bokmaal, &digital), "Sted: digitalt.");
    let both = |meeting: &mut Meeting| {
        planned(meeting);
        meeting.is_digital = true;
        meeting.ends_at = None;
    };
    assert_eq!(first(bokmaal, &both), "Tid og sted: kl. 09.00, Møterom 3 og digitalt.");
    let at = |hour, minute| {
        let local = date(2026, 11, 13).at(hour, minute, 20, 0);
        Some(local.to_zoned(jiff::tz::TimeZone::system()).unwrap().timestamp())
    };
    let held = |meeting: &mut Meeting| {
        planned(meeting);
        (meeting.opened_at, meeting.closed_at) = (at(9, 4), at(12, 31));
    };
    assert_eq!(first(bokmaal, &held), "Tid og sted: kl. 09.04–12.31, Møterom 3.");
    let closed_late = |meeting: &mut Meeting| {
        held(meeting);
        meeting.closed_at = Some("2026-11-16T08:00:00Z".parse().unwrap());
    };
    assert_eq!(first(bokmaal, &closed_late), first(bokmaal, &planned));
}

#[test]
fn all_who_are_left_as_invited_are_told_as_that() {
    let mut desk = Desk::held();
    let rows: Vec<_> = desk.council.participants.iter().map(|row| row.id).collect();
    for row in rows {
        desk.run(&operations::set_presence(row, Presence::Invited));
    }
    let body = desk.proposal(LanguageForm::Bokmaal).sections[0].body.clone();
    let told = body.lines().next().unwrap();
    assert!(told.starts_with("Invitert: Rådsleder, "), "{told}");
    for name in ["Medlem 7", "Sekretær 2", "Gjest 1 (direktør i Eksempeletaten)"] {
        assert!(told.contains(name), "{name} in {told}");
    }
}

#[test]
fn every_time_a_recused_member_was_out_is_told_and_none_of_another_meeting() {
    let mut desk = Desk::held();
    let row = desk.council.recusals.iter().next().unwrap().clone();
    let day = jiff::civil::date(2026, 11, 13);
    let leave = |desk: &mut Desk, at| {
        let leave = operations::leave_room(&desk.council, row.member_id, row.case_id, at);
        desk.run(&leave);
    };
    leave(&mut desk, day.at(11, 20, 0, 0));
    let back = operations::return_to_room(&desk.council, row.member_id, row.case_id, day.at(11, 40, 0, 0));
    desk.run(&back.unwrap());
    leave(&mut desk, jiff::civil::date(2026, 12, 10).at(9, 0, 0, 0));
    let proposal = desk.proposal(LanguageForm::Bokmaal);
    let times = "fra kl. 10.02 til kl. 11.12 og fra kl. 11.20 til kl. 11.40";
    let told = |words: &str| proposal.sections.iter().any(|section| section.body.contains(words));
    assert!(told(&format!("Medlem 2 i sak 2, ute {times}")));
    assert!(told(&format!("Medlem 2 var inhabil og ute av møtet {times}.")));
    assert!(!told("09.00"));
}
