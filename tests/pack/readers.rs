//! Who gets what: recused members, own notes, and what is exempt.

use radslag::app::save_pack::{PackAsked, SavePackError, invitation};
use radslag::document::PackReader;
use radslag::domain::{AgendaItem, Case, Field, LanguageForm, NoteKind, Operation, Owner, Participant};
use radslag::language::Locale;

use crate::desk::{Desk, OF_RECUSED, ReadPack, now};
use crate::foreign_pdf::pdf;

const A4: (i64, i64) = (595, 842);

#[test]
fn a_recused_member_gets_nothing_of_the_case_but_its_place() {
    let mut desk = Desk::new();
    desk.paper(1, "Kaiplanen", "kaiplanen.pdf", &pdf("Kaiplanen", 2, A4));
    desk.paper(2, "Notat fra tredje", "notat.pdf", &pdf("Notat", 1, A4));
    let [recused, other] = desk.members.map(|member| desk.read(PackReader::Member(member)));
    for secret in OF_RECUSED {
        assert!(!recused.all.contains(secret), "{secret} is in the pack");
        assert!(other.all.contains(secret), "{secret} is not in the other's");
    }
    assert!(recused.structure.text.contains("Én sak er tatt ut fordi du er inhabil"));
    assert!(!other.structure.text.contains("inhabil"));
    // The third item is the third in every pack, and begins when it begins.
    for pack in [&recused, &other] {
        assert!(pack.outline.contains(&"3. Tredje sak".to_owned()), "{:?}", pack.outline);
        assert!(pack.structure.text.contains("10.30"), "{}", pack.structure.text);
    }
    assert_eq!(other.pdf.page_count() - recused.pdf.page_count(), 3);
}

#[test]
fn what_is_written_by_hand_of_a_recused_case_is_not_in_the_pack_the_invitation_or_the_mail() {
    let mut desk = Desk::new();
    desk.paper(1, "Kaiplanen", "kaiplanen.pdf", &pdf("Kaiplanen", 1, A4));
    // Another case of the same project, an item that goes on with the case, and its name in texts of the meeting.
    let project = desk.council.cases.get(desk.cases[1]).unwrap().project_id;
    let along = Case::new(project, "Havneportalen, andre runde".to_owned(), 2026, now());
    let along = desk.insert(along);
    desk.insert(AgendaItem::new(desk.meeting, Some(along), "", 5.0));
    let first = desk.council.agenda(desk.meeting)[1].id;
    desk.insert(AgendaItem {
        carried_from_id: Some(first),
        ..AgendaItem::new(desk.meeting, None, "Kaiene igjen", 6.0)
    });
    desk.insert(AgendaItem::new(desk.meeting, None, "Kort om Havneportalen", 7.0));
    desk.run(&Operation::set(
        Field::MEETING_TITLE,
        desk.meeting,
        "Møte om Havneportalen".to_owned(),
    ));
    desk.run(&Operation::set(
        Field::MEETING_PLACE,
        desk.meeting,
        "Hos Havneetaten".to_owned(),
    ));
    desk.insert(Participant {
        guest_role: "vokter i Havneetaten".to_owned(),
        ..Participant::guest(desk.meeting, "Kaivokteren")
    });
    let words = Locale::new(LanguageForm::Bokmaal);
    let told = |member| {
        let reader = PackReader::Member(member);
        let meeting = desk.council.meetings.get(desk.meeting).unwrap();
        let asked = (meeting, Some(reader), false);
        let (invited, _) = invitation(&desk.council, &Owner::default(), asked, "", &words, now());
        desk.read(reader).all + &invited.ics().replace("\r\n ", "")
    };
    let [recused, other] = desk.members.map(told);
    let by_hand = [
        "andre runde",
        "Kaiene igjen",
        "Kort om",
        "Møte om",
        "Hos Havne",
        "Kaivokteren",
    ];
    for secret in OF_RECUSED.into_iter().chain(by_hand) {
        assert!(!recused.contains(secret), "{secret} is in the pack or the invitation");
        assert!(other.contains(secret), "{secret} is not in the other's");
    }
    assert!(recused.contains("Eventuelt") && recused.contains("Felles innsyn"));
}

#[test]
fn the_bytes_of_a_recused_cases_paper_are_in_no_part_of_the_file() {
    let mut desk = Desk::new();
    desk.paper(1, "Kaiplanen", "kaiplanen.pdf", &pdf("Kaihemmelighet", 1, A4));
    let in_file = |reader| {
        let made = desk.make("", &desk.asked(reader)).unwrap();
        let document = lopdf::Document::load_mem(&made.made.pdf).unwrap();
        document.objects.values().any(|object| {
            let stream = object.as_stream().ok();
            let content = stream.map(|stream| stream.decompressed_content().unwrap_or(stream.content.clone()));
            content.is_some_and(|content| content.windows(14).any(|window| window == b"Kaihemmelighet"))
        })
    };
    assert!(!in_file(PackReader::Member(desk.members[0])));
    assert!(in_file(PackReader::Member(desk.members[1])));
}

#[test]
fn own_notes_are_in_ones_own_pack_from_ones_own_copy_alone() {
    let mut desk = Desk::new();
    let [first, second] = desk.members;
    desk.note(0, None, NoteKind::Note, true, "Helt privat tanke");
    desk.note(2, Some(first), NoteKind::TalkingPoint, true, "Dette vil jeg si");
    desk.note(0, Some(second), NoteKind::Note, true, "En annens tanke");
    desk.note(0, None, NoteKind::Note, false, "Delt notat fra møtet");
    let made = |owner: &str, reader| ReadPack::of(&desk.make(owner, &desk.asked(reader)).unwrap()).all;
    let own = made("Medlem 1", PackReader::Member(first));
    for body in [
        "Helt privat tanke",
        "Dette vil jeg si",
        "Vil ta opp",
        "Gi den ikke videre",
    ] {
        assert!(own.contains(body), "{body}");
    }
    assert!(!own.contains("En annens tanke") && !own.contains("Delt notat fra møtet"));
    for (owner, reader) in [
        ("Medlem 1", PackReader::Member(second)),
        ("Medlem 1", PackReader::Secretariat),
        ("Medlem 1", PackReader::Guests),
        ("", PackReader::Member(first)),
        ("Sekretær", PackReader::Member(first)),
    ] {
        let pack = made(owner, reader);
        for body in [
            "privat tanke",
            "vil jeg si",
            "En annens tanke",
            "Delt notat",
            "Mine notater:",
        ] {
            assert!(
                !pack.contains(body),
                "{body} in the pack of {reader:?} made by {owner:?}"
            );
        }
    }
}

#[test]
fn an_own_note_on_a_recused_case_stays_out() {
    let mut desk = Desk::new();
    desk.note(1, None, NoteKind::Note, true, "Skrevet før jeg ble inhabil");
    let asked = desk.asked(PackReader::Member(desk.members[0]));
    let pack = ReadPack::of(&desk.make("Medlem 1", &asked).unwrap());
    assert!(!pack.all.contains("Skrevet før"));
}

#[test]
fn exempt_papers_go_outside_only_when_a_person_has_said_so() {
    let mut desk = Desk::new();
    let bytes = pdf("Unntatt", 1, A4);
    desk.paper_as(0, "Risikovurdering", "risiko.pdf", &bytes, Some("23 første ledd"));
    let guests = desk.asked(PackReader::Guests);
    match desk.make("", &guests) {
        Err(SavePackError::Exempt(asked)) => assert_eq!(asked.0, ["Risikovurdering"]),
        other => panic!("not asked: {:?}", other.map(|made| made.made.page_count)),
    }
    let answered = |exempt| PackAsked {
        exempt: Some(exempt),
        ..guests.clone()
    };
    let without = ReadPack::of(&desk.make("", &answered(false)).unwrap());
    assert!(!without.all.contains("Risikovurdering"));
    assert!(
        without
            .all
            .contains("Ett dokument er unntatt offentlighet og ikke med.")
    );
    let with = ReadPack::of(&desk.make("", &answered(true)).unwrap());
    let mark = "Unntatt offentlighet, jf. offl. §\u{a0}23 første ledd";
    // Members get it, and read the mark on the list and in the outline.
    let member = desk.read(PackReader::Member(desk.members[0]));
    for pack in [&with, &member] {
        assert!(pack.structure.text.contains(&mark.replace('\u{a0}', " ")));
        assert!(
            pack.outline.contains(&format!("Risikovurdering ({mark})")),
            "{:?}",
            pack.outline
        );
        assert!(pack.all.contains("Pakken har dokumenter som er unntatt offentlighet."));
    }
}
