//! The panel over a meeting that saves its pack, its invitation, and a mail with both.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use jiff::civil::{date, time};
use radslag::app::command::Outgoing;
use radslag::app::{Command, PackCommand};
use radslag::domain::{
    AgendaItem, CaseDocument, Id, Meeting, Member, Operation, OperationName, Recusal, RecusalDecision, Row, Write,
};
use radslag::store::Store;

use crate::common::{Window, ask, click, council, council_with, fill, harness, key, press};

/// A paper that nothing can be read of.
const BROKEN: &[u8] = b"%PDF-1.7 torn";

struct Made {
    path: PathBuf,
    meeting: Id,
}

/// A meeting of two cases, with a paper that is exempt on the first, and Medlem 1 recused from the second.
fn made() -> Made {
    let path = council_with(&["Felles innsyn", "Havneportalen"]);
    let cases: Vec<Id> = council(&path).cases.iter().map(|case| case.id).collect();
    let now = Timestamp::now();
    let meeting = Meeting {
        starts_at: Some(time(9, 0, 0, 0)),
        ..Meeting::new(date(2026, 11, 13), now)
    };
    let id = meeting.id;
    let member = Member {
        id: Id::new(),
        name: "Medlem 1".to_owned(),
        initials: "M1".to_owned(),
        employer: String::new(),
        email: "medlem1@example.org".to_owned(),
        ended_at: None,
    };
    let paper = CaseDocument {
        id: Id::new(),
        case_id: cases[0],
        sha256: radslag::domain::sha256(BROKEN),
        title: "Risikovurdering".to_owned(),
        file_name: "risiko.pdf".to_owned(),
        received_on: None,
        dated_on: None,
        sender: String::new(),
        is_exempt: true,
        exemption: "23".to_owned(),
        is_in_pack: true,
        position: 0.0,
        ended_at: None,
    };
    let recusal = Recusal {
        decision: Some(RecusalDecision::Recused),
        ..Recusal::new(cases[1], member.id)
    };
    let rows: Vec<Row> = vec![
        meeting.into(),
        AgendaItem::new(id, Some(cases[0]), "", 1.0).into(),
        AgendaItem::new(id, Some(cases[1]), "", 2.0).into(),
        member.into(),
        recusal.into(),
        paper.into(),
    ];
    let writes = rows.into_iter().map(Write::insert).collect();
    let mut store = Store::open(&path, "").unwrap();
    let document = radslag::store::Document {
        sha256: radslag::domain::sha256(BROKEN),
        media_type: "application/pdf",
        content: BROKEN.into(),
    };
    let add = Operation::new(OperationName::AddMeeting, writes);
    store.run_with_document(&document, &add).unwrap();
    Made { path, meeting: id }
}

/// The program with the meeting open, and files saved beside the council file without being opened.
fn window(made: &Made) -> Window {
    let mut window = harness(&made.path);
    let preferences = &mut window.state_mut().as_mut().unwrap().preferences;
    preferences.letter_folder = made.path.parent().map(Path::to_owned);
    preferences.open_saved = false;
    ask(&mut window, Command::OpenMeeting(made.meeting));
    window
}

fn open(window: &mut Window, made: &Made, file: Outgoing) {
    let meeting = made.meeting;
    ask(window, PackCommand::Open { meeting, file });
}

fn choose_reader(window: &mut Window, now: &str, reader: &str) {
    press(window, Role::Button, &format!("For: {now}"));
    click(window, reader);
}

#[test]
fn ctrl_p_on_a_meeting_saves_its_pack_and_tells_what_is_not_in_it() {
    let made = made();
    let mut window = window(&made);
    key(&mut window, Modifiers::COMMAND, Key::P);
    window.get_by_label("Ett dokument legges ved. Da er filen ikke PDF/A eller PDF/UA.");
    click(&mut window, "Lagre møtepakken");
    let pdf = std::fs::read(made.path.with_file_name("2026-11-13 Møtepakke Sekretariatet.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
    // The paper is torn, so it cannot follow: told, with the reason, until it is closed.
    window.get_by_role_and_label(Role::List, "Dokumenter som ikke er med");
    window.get_by_label("Ikke med: filen er skadet og kan ikke leses");
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.query_by_label("Dokumenter som ikke er med").is_none());
    assert!(window.query_by_label("Lagre møtepakken").is_none(), "the panel closes");
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_that_is_said() {
    let made = made();
    let mut window = window(&made);
    let there = made.path.with_file_name("Fra før.pdf");
    std::fs::write(&there, b"noe annet").unwrap();
    key(&mut window, Modifiers::COMMAND, Key::P);
    fill(&mut window, "Filnavn", "Fra før.pdf");
    click(&mut window, "Lagre møtepakken");
    assert_eq!(std::fs::read(&there).unwrap(), b"noe annet");
    assert!(window.get_by_label("Lagre møtepakken").accesskit_node().is_disabled());
    click(&mut window, "Erstatt filen");
    click(&mut window, "Lagre møtepakken");
    assert!(std::fs::read(&there).unwrap().starts_with(b"%PDF"));
}

#[test]
fn the_panel_follows_its_reader_and_asks_before_exempt_documents_go_outside() {
    let made = made();
    let mut window = window(&made);
    key(&mut window, Modifiers::COMMAND, Key::P);
    choose_reader(&mut window, "Sekretariatet", "Medlem 1");
    window.get_by_label("Én sak er tatt ut, fordi leseren er inhabil.");
    window.get_by_label("Ingen notater er med.");
    window.get_by(|node| {
        node.role() == Role::TextInput && node.value().as_deref() == Some("2026-11-13 Møtepakke Medlem 1")
    });
    choose_reader(&mut window, "Medlem 1", "Gjester");
    let primary = |window: &Window| window.get_by_label("Lagre møtepakken").accesskit_node().is_disabled();
    assert!(primary(&window), "nobody has said what to do with the exempt document");
    window.get_by_label("Velg om dokumentene som er unntatt offentlighet, skal være med.");
    assert!(window.query_by_label_contains("Risikovurdering").is_none());
    click(&mut window, "Ta dem med");
    assert!(!primary(&window));
    window.get_by_label_contains("Risikovurdering · Unntatt offentlighet, jf. offl. §");
    click(&mut window, "Ta dem ut");
    window.get_by_label("Filen er PDF/A-2a og PDF/UA-1: den kan arkiveres og leses av skjermlesere.");
    click(&mut window, "Lagre møtepakken");
    let pdf = std::fs::read(made.path.with_file_name("2026-11-13 Møtepakke Gjester.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
}

#[test]
fn the_meeting_remembers_its_invitation_and_that_can_be_taken_back() {
    let made = made();
    let mut window = window(&made);
    let save = |window: &mut Window| {
        open(window, &made, Outgoing::Calendar);
        click(window, "Lagre kalenderfilen");
        if window.query_by_label("Erstatt filen").is_some() {
            click(window, "Erstatt filen");
            click(window, "Lagre kalenderfilen");
        }
        std::fs::read_to_string(made.path.with_file_name("2026-11-13 Møte.ics")).unwrap()
    };
    let of_file = || council(&made.path).meetings.get(made.meeting).unwrap().clone();
    assert!(save(&mut window).contains("SEQUENCE:0\r\n"));
    let digest = of_file().calendar_digest;
    assert!(!digest.is_empty());
    assert!(save(&mut window).contains("SEQUENCE:0\r\n"), "nothing has changed");
    let move_it = Operation::set(radslag::domain::Field::MEETING_STARTS_AT, made.meeting, "10:00");
    ask(&mut window, Command::Run(move_it));
    assert!(save(&mut window).contains("SEQUENCE:1\r\n"));
    assert_eq!(of_file().calendar_sequence, 1);
    ask(&mut window, Command::Undo);
    assert_eq!((of_file().calendar_sequence, of_file().calendar_digest), (0, digest));
}

#[test]
fn a_mail_draft_has_the_readers_address_the_pack_and_the_invitation() {
    let made = made();
    let mut window = window(&made);
    open(&mut window, &made, Outgoing::Mail);
    window.get_by_label("Ingen e-postadresse er ført inn. Skriv mottakerne i e-postprogrammet.");
    choose_reader(&mut window, "Sekretariatet", "Medlem 1");
    window.get_by_label("Utkastet er til medlem1@example.org.");
    click(&mut window, "Lagre e-postutkastet");
    let mail = std::fs::read_to_string(made.path.with_file_name("2026-11-13 E-post Medlem 1.eml")).unwrap();
    for words in [
        "X-Unsent: 1",
        "To: Medlem 1 <medlem1@example.org>",
        "application/pdf",
        "text/calendar",
    ] {
        assert!(mail.contains(words), "{words}");
    }
    // The case Medlem 1 is recused from is not in the text.
    assert!(mail.contains("Felles innsyn") && !mail.contains("Havneportalen"));
}

#[test]
fn an_invitation_that_invites_nobody_says_so_before_it_is_saved() {
    const NO_ADDRESSES: &str = "Ingen av deltakerne har e-postadresse, så filen inviterer ingen. \
                                Skriv adressene i medlemsregisteret.";
    const NOBODY: &str = "Møtet har ingen andre deltakere, så filen inviterer ingen. Legg dem til i møtet.";
    let made = made();
    let mut window = window(&made);
    let has = |window: &Window, words: &str| window.query_by_label(words).is_some();
    let member = council(&made.path).members.iter().next().unwrap().id;
    open(&mut window, &made, Outgoing::Calendar);
    assert!(
        !has(&window, NOBODY),
        "without an organizer the file asks nobody anyhow"
    );
    fill(&mut window, "E-postadresse", "sekretar2@example.org");
    let is_there = council(&made.path).participants.of(made.meeting).next().is_some();
    assert_eq!(has(&window, NOBODY), !is_there);
    if !is_there {
        let row = radslag::domain::Participant::member(made.meeting, member);
        let add = radslag::domain::Write::insert(row);
        let name = radslag::domain::OperationName::EditCase;
        ask(&mut window, Command::Run(Operation::new(name, vec![add])));
    }
    assert!(!has(&window, NOBODY) && !has(&window, NO_ADDRESSES));
    let field = radslag::domain::Field::MEMBER_EMAIL;
    ask(&mut window, Command::Run(Operation::set(field, member, "")));
    assert!(has(&window, NO_ADDRESSES));
}

#[test]
fn a_cancelled_meeting_offers_its_cancellation_at_once_and_no_pack_follows_the_mail() {
    let made = made();
    let mut window = window(&made);
    open(&mut window, &made, Outgoing::Calendar);
    window.get_by_label_contains("Uten adressen din er filen en ren kalenderfil");
    click(&mut window, "Lagre kalenderfilen");
    let folder = made.path.parent().unwrap();
    let sent = std::fs::read_to_string(folder.join("2026-11-13 Møte.ics")).unwrap();
    assert!(!sent.contains("METHOD:") && !sent.contains("ORGANIZER"));

    let cancel = radslag::domain::operations::cancel_meeting(made.meeting, Timestamp::now());
    ask(&mut window, Command::Run(cancel));
    window.get_by_label_contains("si fra til dem som fikk den");
    click(&mut window, "Lagre avlysningen …");
    window.get_by_label_contains("tar det ikke ut av kalenderne");
    fill(&mut window, "E-postadresse", "ikke en adresse");
    window.get_by_label("Skriv e-postadressen slik: navn@example.no, eller la feltet stå tomt.");
    fill(&mut window, "E-postadresse", "sekretar2@example.org");
    window.get_by_label("Møtet er avlyst. Filen tar det ut av kalenderne.");
    click(&mut window, "Lagre avlysningen");
    let cancelled = std::fs::read_to_string(folder.join("2026-11-13 Avlysning.ics")).unwrap();
    for line in ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1"] {
        assert!(cancelled.contains(&format!("{line}\r\n")), "{line}");
    }
    assert!(cancelled.replace("\r\n ", "").contains("mailto:sekretar2@example.org"));

    // The address is remembered, and the mail has the cancellation alone.
    click(&mut window, "Lag e-postutkast …");
    assert!(window.query_by_label_contains("Uten adressen din").is_none());
    click(&mut window, "Lagre e-postutkastet");
    let mail = std::fs::read_to_string(folder.join("2026-11-13 E-post Sekretariatet.eml")).unwrap();
    assert!(mail.contains("method=CANCEL") && mail.contains("sekretar2@example.org"));
    assert!(!mail.contains("application/pdf"));
}
