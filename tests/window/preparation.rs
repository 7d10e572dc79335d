//! Forberedelse, driven as a user does: read, assess, and write what one means to say.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use jiff::tz::TimeZone;
use radslag::app::{Clock, Command, CopiesCommand, MeetingCommand, MeetingPage};
use radslag::domain::{
    Assessment, CaseDocument, CaseTexts, Certainty, Field, Id, Member, Note, NoteKind, Operation, OperationName,
    Recusal, RecusalDecision, SettingName, Theme, TieAnswer, Write, operations,
};
use radslag::store::{Document, Store};
use radslag::ui::copies::Panel;
use rusqlite::Connection;

use crate::common::{
    Window, ask, click, council, council_with, fill, harness, in_one_frame, key, press, settle, sized_harness, write,
};
use crate::notes::case_id;

const KART: &str = "Ett kart";
const INNSYN: &str = "Felles innsyn";
const SECRET: &str = "Hemmelig sak";
const POINT: &str = "Nytt talepunkt";
const NOTE: &str = "Nytt privat notat";

/// A file of a council with two cases in a meeting and a third that `Medlem 1` is recused from.
struct Desk {
    path: PathBuf,
    meeting: Id,
    member: Id,
}

fn desk() -> Desk {
    let path = council_with(&[KART, INNSYN, SECRET]);
    let now = jiff::Timestamp::now();
    let mut store = Store::open(&path, "").unwrap();
    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), now);
    store.run(&add).unwrap();
    for case in [INNSYN, SECRET, KART] {
        let council = store.council().unwrap();
        let add = operations::add_agenda_item(&council, meeting, Some(case_id(&council, case)), "").1;
        store.run(&add).unwrap();
    }
    let council = store.council().unwrap();
    let person = |name: &str| Member {
        id: Id::new(),
        name: name.to_owned(),
        initials: String::new(),
        employer: String::new(),
        email: String::new(),
        ended_at: None,
    };
    let (own, other) = (person("Medlem 1"), person("Medlem 2"));
    let recusal = Recusal {
        decision: Some(RecusalDecision::Recused),
        ..Recusal::new(case_id(&council, SECRET), own.id)
    };
    let member = own.id;
    let rows = vec![Write::insert(own), Write::insert(other), Write::insert(recusal)];
    store.run(&Operation::new(OperationName::EditSettings, rows)).unwrap();
    let settings = [(SettingName::CopyRole, "member"), (SettingName::CopyName, "Medlem 1")];
    let set = operations::set_settings(&store.council().unwrap(), &settings);
    store.run(&set).unwrap();
    let (_, ask) = operations::add_question(
        &store.council().unwrap(),
        case_id(&council, INNSYN),
        Theme::new(2),
        "Vet vi nok om behovene?",
        now,
    );
    store.run(&ask).unwrap();
    Desk { path, meeting, member }
}

/// The page of the meeting, 24 days before it.
fn open(desk: &Desk, size: [f32; 2]) -> Window {
    let mut window = sized_harness(&desk.path, size);
    let now = date(2026, 10, 20).at(12, 0, 0, 0).to_zoned(TimeZone::system()).unwrap();
    window.state_mut().as_mut().unwrap().clock = Clock::Stopped(now);
    let meeting = desk.meeting;
    let page = MeetingPage::Preparation;
    ask(&mut window, MeetingCommand::Show { meeting, page });
    window
}

fn wide(desk: &Desk) -> Window {
    open(desk, [1280.0, 900.0])
}

fn texts(path: &Path, case: &str) -> (Id, CaseTexts) {
    let store = Store::open(path, "").unwrap();
    let id = case_id(&store.council().unwrap(), case);
    (id, store.case_texts(id).unwrap())
}

fn assessments(path: &Path, case: &str) -> Vec<Assessment> {
    let (id, texts) = texts(path, case);
    texts.assessments.of(id).cloned().collect()
}

fn points(path: &Path) -> Vec<String> {
    let (id, texts) = texts(path, INNSYN);
    let points = operations::talking_points(&texts, id);
    points.into_iter().map(|point| point.body.clone()).collect()
}

fn notes(path: &Path) -> Vec<Note> {
    let (id, texts) = texts(path, INNSYN);
    let notes = texts.notes.of(id).filter(|note| note.kind == NoteKind::Note);
    notes.cloned().collect()
}

fn to(window: &mut Window, field: &str) {
    window.get_by_label(field).focus();
    settle(window);
}

/// Every name a screen reader meets, and every value.
fn said(window: &Window) -> String {
    let mut all = String::new();
    for node in window.get_all_by(|_| true) {
        let node = node.accesskit_node();
        for part in [node.label(), node.value(), node.description()].into_iter().flatten() {
            all.push_str(&part);
            all.push('\n');
        }
    }
    all
}

/// What the status line says: what goes, and what stays.
fn status(window: &Window) -> (String, String) {
    let all = said(window);
    let lines: Vec<&str> = all.lines().collect();
    let at = lines.iter().position(|line| *line == "Med i bidraget:").unwrap();
    let stays = lines.iter().find(|line| line.starts_with("Blir igjen hos deg:"));
    (lines[at + 1].to_owned(), (*stays.unwrap()).to_owned())
}

#[test]
fn an_assessment_is_a_row_from_its_first_letter_and_none_when_it_is_emptied() {
    let desk = desk();
    let mut window = wide(&desk);
    window.get_by_label("Vet vi nok om behovene?");
    click(&mut window, "Skriv om Behov, mål og løsning");
    assert!(window.get_by_label("Vurdering av Behov, mål og løsning").is_focused());
    assert!(assessments(&desk.path, INNSYN).is_empty());
    write(&mut window, "De har ikke spurt");
    let rows = assessments(&desk.path, INNSYN);
    assert_eq!((rows.len(), rows[0].body.as_str()), (1, "De har ikke spurt"));
    assert_eq!((rows[0].member_id, rows[0].theme), (Some(desk.member), Theme::new(2)));
    assert!(!rows[0].is_private);

    press(&mut window, Role::RadioButton, "Ganske");
    assert_eq!(assessments(&desk.path, INNSYN)[0].certainty, Some(Certainty::Fair));
    assert_eq!(status(&window).0, "1 vurdering");
    click(&mut window, "Hold vurderingen tilbake");
    assert!(assessments(&desk.path, INNSYN)[0].is_private);
    let (goes, stays) = status(&window);
    assert_eq!(goes, "ingenting ennå");
    assert_eq!(stays, "Blir igjen hos deg: 1 holdt tilbake");
    click(&mut window, "Hold vurderingen tilbake");

    fill(&mut window, "Vurdering av Behov, mål og løsning", "");
    key(&mut window, Modifiers::NONE, Key::Backspace);
    assert!(assessments(&desk.path, INNSYN).is_empty());
    write(&mut window, "På nytt");
    let again = assessments(&desk.path, INNSYN);
    assert_eq!(
        (again.len(), again[0].id, again[0].body.as_str()),
        (1, rows[0].id, "På nytt")
    );
    assert_eq!(again[0].certainty, Some(Certainty::Fair));
    click(&mut window, "Ferdig");
    window.get_by_label_contains("Behov, mål og løsning, Ganske sikker, På nytt");
}

#[test]
fn an_assessment_is_taken_back_in_one_step_and_comes_again() {
    let desk = desk();
    let mut window = wide(&desk);
    click(&mut window, "Skriv om Organisering og styring");
    write(&mut window, "Linjen bør eie det");
    click(&mut window, "Ferdig");
    click(&mut window, "Angre: ny vurdering");
    assert!(assessments(&desk.path, INNSYN).is_empty());
    window.get_by_label("Skriv om Organisering og styring");
    click(&mut window, "Gjør om: ny vurdering");
    assert_eq!(assessments(&desk.path, INNSYN)[0].body, "Linjen bør eie det");
}

#[test]
fn what_is_typed_survives_closing_and_belongs_to_its_case() {
    let desk = desk();
    {
        let mut window = wide(&desk);
        click(&mut window, "Skriv om Organisering og styring");
        for letter in "Halvveis i en".chars() {
            window.event(egui::Event::Text(letter.to_string()));
            window.step();
        }
        window.state_mut().as_mut().unwrap().finish();
    }
    assert_eq!(assessments(&desk.path, INNSYN)[0].body, "Halvveis i en");
    let mut window = wide(&desk);
    window.get_by_label("Organisering og styring, Halvveis i en");
    // The other case of the meeting has none of it.
    click(&mut window, KART_TAB);
    assert!(window.query_by_label_contains("Halvveis").is_none());
    window.get_by_label("Skriv om Organisering og styring");
    assert!(assessments(&desk.path, KART).is_empty());
}

/// The tab of a case without documents.
const KART_TAB: &str = "Ett kart, Venter på dokumenter";

#[test]
fn a_case_one_is_recused_from_is_counted_and_never_named() {
    let desk = desk();
    let mut window = wide(&desk);
    window.get_by_label("Du er inhabil i én sak. Den vises ikke.");
    for name in ["Sjekkliste", "Om saken"] {
        assert!(!said(&window).contains(SECRET));
        click(&mut window, name);
    }
    assert!(!said(&window).contains(SECRET));
    let list = window.get_by_role_and_label(Role::TabList, "Saker i møtet");
    let tabs: Vec<_> = list
        .get_all_by_role(Role::Tab)
        .filter_map(|tab| tab.accesskit_node().label())
        .collect();
    assert_eq!(tabs, ["Felles innsyn, Venter på dokumenter", KART_TAB]);

    // In a copy made by the secretariat the case is not in the file, which tells how many such there are.
    drop(window);
    let mut store = Store::open(&desk.path, "").unwrap();
    let set = operations::set_settings(&store.council().unwrap(), &[(SettingName::CopyWithheld, "1")]);
    store.run(&set).unwrap();
    drop(store);
    let window = wide(&desk);
    window.get_by_label("Du er inhabil i én sak. Den vises ikke. Du er inhabil i én sak. Den er ikke i filen din.");
    drop(window);
    let mut store = Store::open(&desk.path, "").unwrap();
    let set = operations::set_settings(&store.council().unwrap(), &[(SettingName::CopyWithheld, "0")]);
    store.run(&set).unwrap();
    drop(store);

    // Recused from all, one is told so.
    let mut store = Store::open(&desk.path, "").unwrap();
    let council = store.council().unwrap();
    let recused = |case: &str| Recusal {
        decision: Some(RecusalDecision::Recused),
        ..Recusal::new(case_id(&council, case), desk.member)
    };
    let rows = vec![Write::insert(recused(KART)), Write::insert(recused(INNSYN))];
    store.run(&Operation::new(OperationName::EditSettings, rows)).unwrap();
    drop(store);
    let window = wide(&desk);
    let all = said(&window);
    assert!(all.contains("Du er inhabil i alle de 3 sakene i møtet."), "{all}");
    for case in [KART, INNSYN, SECRET] {
        assert!(!all.contains(case), "{case} in {all}");
    }
}

#[test]
fn talking_points_are_written_ordered_edited_and_said() {
    let desk = desk();
    let mut window = wide(&desk);
    to(&mut window, POINT);
    for words in ["Hvem kan si nei?", "Vis én melding", "Ring dem"] {
        write(&mut window, words);
        key(&mut window, Modifiers::NONE, Key::Enter);
        assert!(window.get_by_label(POINT).is_focused());
    }
    assert_eq!(points(&desk.path), ["Hvem kan si nei?", "Vis én melding", "Ring dem"]);
    let (_, all) = texts(&desk.path, INNSYN);
    assert!(
        all.notes
            .iter()
            .all(|note| note.is_private && note.author_id == Some(desk.member))
    );
    assert_eq!(status(&window).1, "Blir igjen hos deg: 3 talepunkter");

    to(&mut window, "Ring dem, Uten tema");
    key(&mut window, Modifiers::ALT, Key::ArrowUp);
    key(&mut window, Modifiers::ALT, Key::ArrowUp);
    assert_eq!(points(&desk.path), ["Ring dem", "Hvem kan si nei?", "Vis én melding"]);
    assert!(window.get_by_label("Ring dem, Uten tema").is_focused());
    click(&mut window, "Flytt talepunktet ned");
    assert_eq!(points(&desk.path), ["Hvem kan si nei?", "Ring dem", "Vis én melding"]);

    to(&mut window, "Ring dem, Uten tema");
    key(&mut window, Modifiers::NONE, Key::Enter);
    write(&mut window, " i dag");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(points(&desk.path)[1], "Ring dem i dag");

    to(&mut window, "Vis én melding, Uten tema");
    key(&mut window, Modifiers::COMMAND, Key::T);
    assert_eq!(points(&desk.path), ["Hvem kan si nei?", "Ring dem i dag"]);
    let last = window.get_by_label("Ring dem i dag, Uten tema");
    assert!(last.is_focused(), "the one before the last, which is gone");
    let said = notes(&desk.path);
    assert_eq!(
        (said.len(), said[0].body.as_str(), said[0].is_private),
        (1, "Vis én melding", false)
    );
    assert_eq!(said[0].meeting_id, Some(desk.meeting));
    click(&mut window, "Angre");
    assert_eq!((points(&desk.path).len(), notes(&desk.path).len()), (3, 0));

    to(&mut window, "Hvem kan si nei?, Uten tema");
    key(&mut window, Modifiers::NONE, Key::Delete);
    assert_eq!(points(&desk.path).len(), 2);
    assert!(window.get_by_label("Ring dem i dag, Uten tema").is_focused());
    for left in [1, 0] {
        key(&mut window, Modifiers::NONE, Key::Delete);
        assert_eq!(points(&desk.path).len(), left);
    }
    assert!(window.get_by_label(POINT).is_focused(), "the line, where none is left");
}

/// Goes on from Oversikt, and gives what stands in the field that has the keyboard.
fn gone_on(window: &mut Window) -> String {
    ask(window, Command::ShowOverview);
    click(window, "Fortsett å skrive");
    let node = window.get_by(|node| node.is_focused() && node.role() != Role::Window);
    node.value().unwrap_or_default()
}

#[test]
fn one_goes_on_with_what_was_prepared_last_with_the_keyboard_in_it() {
    let desk = desk();
    let mut window = wide(&desk);
    for (line, words) in [(POINT, "Hvem kan si nei?"), (NOTE, "Ring dem først")] {
        to(&mut window, line);
        write(&mut window, words);
        key(&mut window, Modifiers::NONE, Key::Enter);
        assert_eq!(gone_on(&mut window), words);
        key(&mut window, Modifiers::NONE, Key::Escape);
        // Escape gives the keyboard back to what was written in.
        let row = window.get_by(|node| node.is_focused() && node.role() != Role::Window);
        assert!(row.accesskit_node().label().unwrap_or_default().starts_with(words));
    }
    // Also what is half written in the line.
    to(&mut window, NOTE);
    write(&mut window, "Og så");
    assert_eq!(gone_on(&mut window), "Og så");
    click(&mut window, "Skriv om Behov, mål og løsning");
    write(&mut window, "De har ikke spurt");
    assert_eq!(gone_on(&mut window), "De har ikke spurt");
    click(&mut window, "Foreslå en anbefaling");
    for (field, words) in [
        ("Overskrift på forslag 1", "Mål først"),
        ("Begrunnelse for forslag 1", "Ingen vet."),
    ] {
        fill(&mut window, field, words);
        assert_eq!(gone_on(&mut window), words);
    }
}

#[test]
fn letters_and_enter_in_one_frame_are_one_note_and_an_emptied_line_is_none() {
    let desk = desk();
    let mut window = wide(&desk);
    to(&mut window, NOTE);
    in_one_frame(&mut window, "Sjekk side 9");
    in_one_frame(&mut window, "Og side 12");
    settle(&mut window);
    let bodies: Vec<_> = notes(&desk.path)
        .into_iter()
        .map(|note| (note.body, note.is_private))
        .collect();
    assert_eq!(
        bodies,
        [("Sjekk side 9".to_owned(), true), ("Og side 12".to_owned(), true)]
    );
    window.get_by_label_contains("Og side 12, i dag kl. 12.00");

    write(&mut window, "ab");
    assert_eq!(notes(&desk.path).len(), 3);
    key(&mut window, Modifiers::NONE, Key::Backspace);
    key(&mut window, Modifiers::NONE, Key::Backspace);
    assert_eq!(notes(&desk.path).len(), 2);
    write(&mut window, "c");
    let last = notes(&desk.path).pop().unwrap();
    assert_eq!(last.body, "c");
    assert_eq!(status(&window).1, "Blir igjen hos deg: 3 notater");
    assert_eq!(status(&window).0, "ingenting ennå");
}

#[test]
fn a_recommendation_is_proposed_held_back_and_removed() {
    let desk = desk();
    let mut window = wide(&desk);
    click(&mut window, "Foreslå en anbefaling");
    assert!(window.get_by_label("Overskrift på forslag 1").is_focused());
    write(&mut window, "Mål først");
    fill(
        &mut window,
        "Begrunnelse for forslag 1",
        "Ingen vet hvordan det er i dag.",
    );
    assert_eq!(status(&window).0, "1 forslag");
    let (case, all) = texts(&desk.path, INNSYN);
    let proposal = all.proposals.of(case).next().unwrap().clone();
    assert_eq!(proposal.headline, "Mål først");
    assert_eq!(proposal.body, "Ingen vet hvordan det er i dag.");
    assert_eq!((proposal.member_id, proposal.is_private), (Some(desk.member), false));
    click(&mut window, "Hold forslag 1 tilbake");
    assert_eq!(status(&window).0, "ingenting ennå");
    assert_eq!(status(&window).1, "Blir igjen hos deg: 1 holdt tilbake");
    click(&mut window, "Fjern forslag 1");
    assert_eq!(texts(&desk.path, INNSYN).1.proposals.of(case).count(), 0);
    assert!(window.get_by_label("Foreslå en anbefaling").is_focused());
    click(&mut window, "Angre");
    assert_eq!(texts(&desk.path, INNSYN).1.proposals.of(case).count(), 1);
}

fn add_paper(desk: &Desk, title: &str, is_exempt: bool) -> Id {
    let mut store = Store::open(&desk.path, "").unwrap();
    let council = store.council().unwrap();
    let paper = CaseDocument {
        id: Id::new(),
        case_id: case_id(&council, INNSYN),
        sha256: "cd".repeat(32),
        title: title.to_owned(),
        file_name: String::new(),
        received_on: Some(date(2026, 10, 12)),
        dated_on: None,
        sender: String::new(),
        is_exempt,
        exemption: String::new(),
        is_in_pack: true,
        position: 1.0,
        ended_at: None,
    };
    let content = Document {
        sha256: paper.sha256.clone(),
        media_type: "application/pdf",
        content: std::sync::Arc::from([0_u8]),
    };
    let id = paper.id;
    let add = Operation::new(OperationName::EditCase, vec![Write::insert(paper)]);
    store.run_with_document(&content, &add).unwrap();
    id
}

#[test]
fn the_status_line_and_the_panel_tell_the_same_count_of_what_is_not_sent_before() {
    let desk = desk();
    let mut store = Store::open(&desk.path, "").unwrap();
    let council = store.council().unwrap();
    let answer = Recusal {
        answer: Some(TieAnswer::NoTies),
        ..Recusal::new(case_id(&council, INNSYN), desk.member)
    };
    let answer = Operation::new(OperationName::AnswerImpartiality, vec![Write::insert(answer)]);
    store.run(&answer).unwrap();
    drop(store);
    let send = |window: &mut Window, count: &str| {
        ask(window, CopiesCommand::OpenSend);
        settle(window);
        window.get_by_label(&format!("Med i bidraget: {count}"));
        let app = window.state_mut().as_mut().unwrap();
        if let Some(Panel::Send(panel)) = &mut app.view.copies.panel {
            panel.folder = desk.path.parent().unwrap().display().to_string();
        }
        settle(window);
        click(window, "Lag bidraget");
        let told = said(window);
        assert!(told.contains("Send filen til sekretariatet"), "{told}");
    };
    let mut window = wide(&desk);
    click(&mut window, "Skriv om Behov, mål og løsning");
    write(&mut window, "De har ikke spurt");
    assert_eq!(status(&window).0, "1 vurdering, 1 svar om habilitet");
    send(&mut window, "2 ting");
    assert_eq!(status(&window).0, "ingenting ennå", "what was sent does not go again");
    assert!(
        said(&window).contains("Bidrag lagret "),
        "a file was made, and not sent"
    );

    click(&mut window, "Skriv om Organisering og styring");
    write(&mut window, "Ingen eier det");
    assert_eq!(status(&window).0, "1 vurdering");
    send(&mut window, "1 ting");
}

#[test]
fn papers_are_marked_as_read_and_an_empty_list_says_what_to_do() {
    let desk = desk();
    let mut window = wide(&desk);
    window.get_by_label("Ingen dokumenter ennå");
    drop(window);
    let paper = add_paper(&desk, "Konseptutredning", true);
    window = wide(&desk);
    window.get_by_label("0 av 1 lest");
    let name = "Konseptutredning er lest";
    press(&mut window, Role::CheckBox, name);
    window.get_by_label("1 av 1 lest");
    assert!(council(&desk.path).readings.of(paper).next().unwrap().read_at.is_some());
    press(&mut window, Role::CheckBox, name);
    window.get_by_label("0 av 1 lest");
    assert_eq!(council(&desk.path).readings.of(paper).count(), 1);
}

#[test]
fn the_checklist_is_ticked_for_one_case_by_oneself() {
    let desk = desk();
    let mut window = wide(&desk);
    click(&mut window, "Sjekkliste");
    window.get_by_label("0 av 32");
    let first = "Er det klart hvem brukerne er, også de som ikke sitter i virksomheten?";
    press(&mut window, Role::CheckBox, first);
    window.get_by_label("1 av 32");
    click(&mut window, KART_TAB);
    window.get_by_label("0 av 32");
    assert_eq!(status(&window).0, "ingenting ennå");
    click(&mut window, "Angre: haket av i sjekklisten");
    assert_eq!(council(&desk.path).checklist_marks.iter().count(), 0);
}

#[test]
fn an_older_file_is_offered_the_checklist() {
    let desk = desk();
    let connection = Connection::open(&desk.path).unwrap();
    for table in ["checklist_item", "note_template"] {
        connection.execute(&format!("DELETE FROM {table}"), []).unwrap();
    }
    drop(connection);
    let mut window = wide(&desk);
    click(&mut window, "Sjekkliste");
    window.get_by_label_contains("Rådet har ingen sjekkliste i denne filen.");
    click(&mut window, "Hent inn sjekklisten");
    window.get_by_label("0 av 32");
    assert_eq!(council(&desk.path).checklist_items.iter().count(), 32);
    click(&mut window, "Angre: hentet inn sjekklisten");
    window.get_by_label("Hent inn sjekklisten");
}

#[test]
fn one_who_is_none_of_the_members_is_told_how_to_say_who_one_is() {
    let desk = desk();
    let mut store = Store::open(&desk.path, "").unwrap();
    let settings = [(SettingName::CopyRole, "secretariat"), (SettingName::CopyName, "")];
    let set = operations::set_settings(&store.council().unwrap(), &settings);
    store.run(&set).unwrap();
    drop(store);
    let mut window = wide(&desk);
    window.get_by_label_contains("Er du selv medlem, så velg hvem du er");
    assert!(window.query_by_label("Min vurdering").is_none());
    assert!(window.query_by_label("Skriv om Organisering og styring").is_none());
    // The case is there to be prepared: its steps and facts, its questions and papers, and the checklist.
    for name in ["Om saken", "Dokumenter", "Vet vi nok om behovene?", "Sjekkliste"] {
        assert!(
            window.query_all_by_label_contains(name).next().is_some(),
            "{name} is not told"
        );
    }
    window.get_by_role_and_label(Role::List, "Steg");
    // What needs no member works all the same.
    to(&mut window, POINT);
    in_one_frame(&mut window, "Husk tiden");
    to(&mut window, NOTE);
    in_one_frame(&mut window, "Ring lederen");
    settle(&mut window);
    assert_eq!(points(&desk.path), ["Husk tiden"]);
    assert_eq!(notes(&desk.path)[0].author_id, None);

    click(&mut window, "Velg hvem du er");
    click(&mut window, "Medlem 1");
    window.get_by_label("Skriv om Organisering og styring");
    window.get_by_label("Du er inhabil i én sak. Den vises ikke.");
    let name = council(&desk.path).setting(SettingName::CopyName).map(str::to_owned);
    assert_eq!(name.as_deref(), Some("Medlem 1"));
}

#[test]
fn a_meeting_without_cases_says_so() {
    let path = council_with(&[]);
    let mut store = Store::open(&path, "").unwrap();
    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), jiff::Timestamp::now());
    store.run(&add).unwrap();
    drop(store);
    let mut window = harness(&path);
    let page = MeetingPage::Preparation;
    ask(&mut window, MeetingCommand::Show { meeting, page });
    window.get_by_label("Ingen saker å forberede");
    click(&mut window, "Til Rådsmøte 13. november 2026");
    assert!(window.query_by_label("Ingen saker å forberede").is_none());
}

#[test]
fn a_small_window_shows_one_part_at_a_time() {
    let desk = desk();
    let mut window = open(&desk, [640.0, 400.0]);
    window.get_by_label("Skriv om Organisering og styring");
    assert!(window.query_by_label(POINT).is_none());
    press(&mut window, Role::RadioButton, "Bare du");
    to(&mut window, POINT);
    write(&mut window, "Husk tiden");
    press(&mut window, Role::RadioButton, "Dokumenter");
    window.get_by_label("Vet vi nok om behovene?");
    click(&mut window, "Om saken");
    press(&mut window, Role::RadioButton, "Om saken");
    window.get_by_label("Tidligere saker i prosjektet");
    window.get_by_label("0 med i bidraget, 1 blir hos deg");
    window.get_by_label("24 dager til møtet");
}

#[test]
fn the_other_cases_of_the_project_are_told_but_for_those_one_is_recused_from() {
    let desk = desk();
    let mut store = Store::open(&desk.path, "").unwrap();
    let council = store.council().unwrap();
    let project = council.cases.get(case_id(&council, INNSYN)).unwrap().project_id;
    for case in [KART, SECRET] {
        let move_to = Write::Set {
            table: radslag::domain::Table::Case,
            id: case_id(&council, case),
            column: "project_id".into(),
            value: project.to_string().into(),
        };
        store
            .run(&Operation::new(OperationName::EditCase, vec![move_to]))
            .unwrap();
    }
    store
        .run(&Operation::set(Field::CASE_YEAR, case_id(&council, KART), 2024))
        .unwrap();
    drop(store);
    let mut window = wide(&desk);
    click(&mut window, "Om saken");
    window.get_by_label("2024 Ett kart");
    assert!(!said(&window).contains(SECRET));
}

#[test]
fn the_steps_and_facts_of_the_case_stand_beside_ones_assessment() {
    let desk = desk();
    let mut store = Store::open(&desk.path, "").unwrap();
    let innsyn = case_id(&store.council().unwrap(), INNSYN);
    for set in [
        Operation::set(Field::CASE_PHASE, innsyn, "concept"),
        Operation::set(Field::CASE_DOCUMENTS_ON, innsyn, date(2026, 10, 15)),
    ] {
        store.run(&set).unwrap();
    }
    drop(store);
    let mut window = wide(&desk);
    click(&mut window, "Om saken");
    window.get_by_role_and_label(Role::List, "Steg");
    let step = |window: &Window, name: &str| {
        let mut items = window.get_all_by_role(Role::ListItem);
        items.find_map(|item| item.accesskit_node().label().filter(|label| label.contains(name)))
    };
    let came = step(&window, "Dokumentasjon").unwrap();
    assert!(came.contains("15. okt."), "{came}");
    let meeting = step(&window, "Rådsmøte").unwrap();
    assert!(meeting.contains("13. nov."), "{meeting}");
    assert!(step(&window, "Anbefalingsbrev").is_some());
    let said = said(&window);
    assert!(said.contains("Fase") && said.contains("Konsept"), "{said}");
    assert!(said.contains("Prøveetaten"), "{said}");
}
