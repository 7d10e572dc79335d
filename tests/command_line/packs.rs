//! The meeting pack and the invitation as files.

use std::fs;

use radslag::store::Store;

use super::desk::Desk;

/// A folder with `e.radslag`, an example council, and the day of a meeting that has cases.
fn example() -> (Desk, String) {
    let desk = Desk {
        folder: tempfile::tempdir().unwrap(),
    };
    desk.done(&["new", "e.radslag", "--from", "example", "--cases", "12"]);
    let council = Store::open(&desk.path("e.radslag"), "").unwrap().council().unwrap();
    let has_case = |id| council.agenda(id).iter().any(|item| item.case_id.is_some());
    let meeting = council.meetings.iter().find(|meeting| has_case(meeting.id)).unwrap();
    (desk, meeting.held_on.to_string())
}

#[test]
fn a_pack_is_saved_whole_and_says_whether_it_can_be_archived() {
    let (desk, day) = example();
    let said = desk.done(&["meeting-pack", "e.radslag", &day, "--for", "secretariat", "-o", "p.pdf"]);
    assert!(said.starts_with("Møtepakken er lagret som p.pdf, på "), "{said}");
    assert!(said.contains("PDF/A-2a og PDF/UA-1"), "{said}");
    let pdf = fs::read(desk.path("p.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7") && pdf.ends_with(b"%%EOF"));
    desk.done(&[
        "meeting-pack",
        "e.radslag",
        &day,
        "--for",
        "Medlem 1",
        "--form",
        "nn",
        "-o",
        "p.pdf",
    ]);
    assert_ne!(fs::read(desk.path("p.pdf")).unwrap(), pdf);
    assert_eq!(desk.names(), ["e.radslag", "p.pdf"]);
}

#[test]
fn what_fits_nothing_is_told_and_no_file_is_left() {
    let (desk, day) = example();
    let pack = |meeting: &str, reader: &str, output: &str| {
        desk.told(
            1,
            &["meeting-pack", "e.radslag", meeting, "--for", reader, "-o", output],
        )
    };
    assert!(pack("1814-05-17", "secretariat", "p.pdf").contains("«1814-05-17» passer ikke på noe møte"));
    assert!(pack(&day, "Nobody", "p.pdf").contains("«Nobody» passer ikke på noe medlem"));
    assert!(pack(&day, "edlem", "p.pdf").contains("medlemmer"));
    assert!(pack(&day, "secretariat", "e.radslag").contains("over rådsfilen"));
    assert!(pack(&day, "secretariat", "no/such/p.pdf").contains("no/such"));
    assert_eq!(desk.names(), ["e.radslag"]);
}

#[test]
fn an_invitation_keeps_its_number_until_something_changes_and_can_be_cancelled() {
    let (desk, day) = example();
    let made = |options: &[&str]| {
        let said = desk.done(&[&["calendar", "e.radslag", &day, "-o", "m.ics"], options].concat());
        (said, fs::read_to_string(desk.path("m.ics")).unwrap())
    };
    let (said, first) = made(&[]);
    assert_eq!(said, "Innkallingen er lagret som m.ics.\n");
    assert!(first.contains("SEQUENCE:0\r\n") && !first.contains("METHOD:"));
    assert!(made(&["--form", "nn"]).1.contains("SEQUENCE:0\r\n"));
    let (said, cancelled) = made(&["--cancel"]);
    assert_eq!(said, "Avlysningen er lagret som m.ics.\n");
    for line in ["STATUS:CANCELLED", "SEQUENCE:1"] {
        assert!(cancelled.contains(&format!("{line}\r\n")), "{line}");
    }
    let uid = |ics: &str| ics.lines().find(|line| line.starts_with("UID:")).map(str::to_owned);
    assert_eq!(uid(&first), uid(&cancelled));
}
