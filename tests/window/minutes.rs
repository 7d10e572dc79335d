//! Referat, driven as a user does: made, written in, sent, approved, corrected, saved; and notes gathered into advice.

use std::path::{Path, PathBuf};

use crate::common::{Window, ask, click, council, council_with, fill, harness, model, press, settle, sized_harness};
use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use radslag::app::{LetterCommand, MeetingCommand, MeetingPage};
use radslag::domain::{
    Id, Member, MemberRole, MemberTerm, MinutesStatus, Note, NoteKind, NoteOn, Operation, OperationName, Owner,
    OwnerRole, Participant, Presence, SettingName, Theme, Write, operations,
};
use radslag::store::Store;

/// What nobody else may read.
const PRIVATE: &str = "Hemmelighet om lederen";

/// A council with a meeting on 13 November 2026, a case with a question, advice and notes, and an item without a case.
fn held() -> (PathBuf, Id) {
    let path = council_with(&["Felles innsyn"]);
    let now = jiff::Timestamp::now();
    let mut store = Store::open(&path, "Sekretær 2").unwrap();
    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), now);
    store.run(&add).unwrap();
    let case = store.council().unwrap().cases.iter().next().unwrap().id;
    for (case, title) in [(Some(case), ""), (None, "Årsplan 2027")] {
        let council = store.council().unwrap();
        store
            .run(&operations::add_agenda_item(&council, meeting, case, title).1)
            .unwrap();
    }
    let council = store.council().unwrap();
    store
        .run(&operations::add_question(&council, case, Theme::new(1), "Hvem styrer?", now).1)
        .unwrap();
    let note = |kind, is_private, body: &str| {
        Write::insert(Note {
            kind,
            is_private,
            meeting_id: Some(meeting),
            theme: Theme::new(1),
            ..Note::new(NoteOn::Case(case), body, now)
        })
    };
    let writes = vec![
        note(NoteKind::Note, true, PRIVATE),
        note(NoteKind::Note, false, "Førstelinjen mangler i styringsgruppen"),
        note(NoteKind::Advice, false, "Ta førstelinjen inn i styringsgruppen"),
        note(NoteKind::Note, false, "Noe helt annet om gevinster"),
        note(NoteKind::Action, false, "Ringe Eksempeletaten innen 24. november"),
    ];
    store.run(&Operation::new(OperationName::AddNote, writes)).unwrap();
    (path, meeting)
}

fn at_minutes(path: &Path, meeting: Id) -> Window {
    let mut window = harness(path);
    show(&mut window, meeting);
    window
}

fn show(window: &mut Window, meeting: Id) {
    let page = MeetingPage::Minutes;
    ask(window, MeetingCommand::Show { meeting, page });
    settle(window);
}

/// Whether something on the screen has this name; what is said and what stands there may be two of them.
fn sees(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

fn statuses(path: &Path, meeting: Id) -> Vec<MinutesStatus> {
    council(path)
        .minutes_versions(meeting)
        .iter()
        .map(|minutes| minutes.status)
        .collect()
}

/// Unfolds the first case.
fn unfold(window: &mut Window) {
    window.get_by_label_contains("1 Felles innsyn, 1 spørsmål").click();
    settle(window);
}

#[test]
fn minutes_are_made_sent_approved_and_corrected() {
    let (path, meeting) = held();
    let mut window = at_minutes(&path, meeting);
    assert!(sees(&window, "Ikke noe referat ennå"));
    click(&mut window, "Lag referat");
    assert!(sees(&window, "Referat fra rådsmøte 13. november 2026"));
    unfold(&mut window);
    fill(&mut window, "1 Felles innsyn", "Rådet ble enig om å måle først.");
    click(&mut window, "Legg fram til godkjenning");
    assert_eq!(
        statuses(&path, meeting),
        [MinutesStatus::Draft, MinutesStatus::ForApproval]
    );

    unfold(&mut window);
    fill(&mut window, "1 Felles innsyn", "Rådet ble enig om å måle sist.");
    click(&mut window, "Sammenlign 1 og 2");
    assert!(sees(&window, "sist"));
    click(&mut window, "Godkjenn og lås");
    assert_eq!(
        statuses(&path, meeting),
        [MinutesStatus::Draft, MinutesStatus::Approved]
    );
    assert!(sees(&window, "Godkjent og låst"));
    assert!(sees(&window, "Låst. Teksten er den som ble godkjent."));
    unfold(&mut window);
    let fields = window.query_all_by_role_and_label(Role::MultilineTextInput, "1 Felles innsyn");
    assert_eq!(fields.count(), 0, "there is nothing to write in");

    click(&mut window, "Rett referatet");
    let kept = council(&path);
    let latest = kept.latest_minutes(meeting).unwrap();
    assert_eq!((latest.number, latest.status), (3, MinutesStatus::Draft));
    assert!(latest.corrects_id.is_some());
    assert!(sees(&window, "Rettelse av versjon 2"));
    unfold(&mut window);
    window.get_by_role_and_label(Role::MultilineTextInput, "1 Felles innsyn");
}

#[test]
fn the_three_steps_are_whole_and_the_versions_say_who() {
    let (path, meeting) = held();
    let mut store = Store::open(&path, "").unwrap();
    let members = (1..=8).flat_map(|number| {
        let member = Member::new(&format!("Medlem {number}"), &format!("M{number}"));
        let term = MemberTerm::new(member.id, MemberRole::Member, date(2024, 1, 1));
        [Write::insert(member), Write::insert(term)]
    });
    let members = Operation::new(OperationName::AddMember, members.collect());
    store.run(&members).unwrap();
    // The file does not say whose it is; the history knows who works here.
    let settings = [(SettingName::CopyRole, "secretariat"), (SettingName::CopyName, "")];
    store
        .run(&operations::set_settings(&store.council().unwrap(), &settings))
        .unwrap();
    drop(store);
    let mut window = harness(&path);
    window.state_mut().as_mut().unwrap().preferences.owner = Some(Owner {
        name: "Sekretær 2".to_owned(),
        role: OwnerRole::Secretariat,
    });
    show(&mut window, meeting);
    for button in ["Lag referat", "Legg fram til godkjenning"] {
        click(&mut window, button);
    }
    let step = window.get_by_role_and_label(Role::ListItem, "Godkjent").rect();
    let answers = window.get_by_role_and_label(Role::Button, "0 av 8 har sagt ja").rect();
    assert!(step.right() <= answers.left() || step.bottom() <= answers.top());
    assert!(step.width() > 80.0, "the name is whole: {}", step.width());
    click(&mut window, "Godkjenn og lås");
    assert!(
        !sees(&window, "har sagt ja"),
        "nobody was asked who has not answered by now"
    );
    let person = "Sekretær 2";
    let kept = council(&path);
    let versions = kept.minutes_versions(meeting);
    assert!(versions.iter().all(|version| version.made_by == person));
    assert_eq!(versions.last().unwrap().approved_by, person);
    assert!(sees(&window, &format!("Versjon 2: Godkjent · {person}")));
}

#[test]
fn what_is_locked_stays_as_it_is_also_when_it_is_asked_for_otherwise() {
    let (path, meeting) = held();
    let mut window = at_minutes(&path, meeting);
    for button in ["Lag referat", "Legg fram til godkjenning", "Godkjenn og lås"] {
        click(&mut window, button);
    }
    let minutes = council(&path).latest_minutes(meeting).unwrap().id;
    let section = || {
        let texts = Store::open(&path, "").unwrap().case_texts(meeting).unwrap();
        texts.sections_of(minutes)[1].clone()
    };
    let before = section();
    let field = radslag::domain::Field::MINUTES_SECTION_BODY;
    let text = "Noe annet".to_owned();
    ask(
        &mut window,
        radslag::app::Command::Type {
            field,
            id: before.id,
            text: text.clone(),
        },
    );
    assert!(sees(
        &window,
        "Denne versjonen av referatet kan ikke endres. Ingenting er endret."
    ));
    ask(
        &mut window,
        radslag::app::Command::Run(Operation::set(field, before.id, text)),
    );
    assert_eq!(section(), before);
    assert!(model(&window).typed.is_empty());
}

#[test]
fn an_earlier_version_is_shown_and_brought_forward() {
    let (path, meeting) = held();
    let mut window = at_minutes(&path, meeting);
    click(&mut window, "Lag referat");
    click(&mut window, "Legg fram til godkjenning");
    window.get_by_label_contains("Versjon 1: Utkast").click();
    settle(&mut window);
    assert!(sees(&window, "En tidligere versjon"));
    click(&mut window, "Hent fram versjon 1");
    assert_eq!(statuses(&path, meeting).len(), 3);
    ask(&mut window, radslag::app::Command::Undo);
    assert_eq!(statuses(&path, meeting).len(), 2);
}

#[test]
fn parts_are_left_out_and_a_comment_is_dealt_with() {
    let (path, meeting) = held();
    let mut window = at_minutes(&path, meeting);
    click(&mut window, "Lag referat");
    click(&mut window, "Velg deler");
    press(&mut window, Role::MenuItem, "Vedtak");
    assert_eq!(council(&path).latest_minutes(meeting).unwrap().parts, "decisions");
    unfold(&mut window);
    fill(&mut window, "Ny merknad", "Var det ikke tre etater?");
    crate::common::key(&mut window, egui::Modifiers::NONE, egui::Key::Enter);
    assert!(sees(&window, "1 merknad"));
    click(&mut window, "Merk som løst: Var det ikke tre etater?");
    assert!(!sees(&window, "1 merknad"));
}

#[test]
fn minutes_with_an_open_comment_are_approved_only_when_that_is_meant() {
    let (path, meeting) = held();
    let mut window = at_minutes(&path, meeting);
    click(&mut window, "Lag referat");
    click(&mut window, "Legg fram til godkjenning");
    assert!(sees(
        &window,
        "Referatet er lagt fram til godkjenning. Husk å sende det."
    ));
    unfold(&mut window);
    fill(&mut window, "Ny merknad", "Var det ikke tre etater?");
    crate::common::key(&mut window, egui::Modifiers::NONE, egui::Key::Enter);
    let latest = || statuses(&path, meeting).pop().unwrap();

    click(&mut window, "Godkjenn og lås");
    assert!(sees(&window, "1 merknad er ikke løst. Godkjenne likevel?"));
    let safe = window.get_by_role_and_label(Role::Button, "Ikke ennå");
    assert!(safe.accesskit_node().is_focused(), "Enter does what is safe");
    crate::common::key(&mut window, egui::Modifiers::NONE, egui::Key::Enter);
    assert!(!sees(&window, "Godkjenne likevel?"));
    assert_eq!(latest(), MinutesStatus::ForApproval);

    click(&mut window, "Godkjenn og lås");
    click(&mut window, "Godkjenn likevel");
    assert_eq!(latest(), MinutesStatus::Approved);
    ask(&mut window, radslag::app::Command::Undo);
    assert_eq!(latest(), MinutesStatus::ForApproval);

    unfold(&mut window);
    click(&mut window, "Merk som løst: Var det ikke tre etater?");
    click(&mut window, "Godkjenn og lås");
    assert_eq!(latest(), MinutesStatus::Approved, "one press where nothing is open");
}

#[test]
fn a_draft_says_when_it_is_not_known_who_was_there() {
    let (path, meeting) = held();
    let mut store = Store::open(&path, "").unwrap();
    let guests = ["Gjest 1", "Gjest 2"].map(|name| Participant::guest(meeting, name));
    let add = Operation::new(
        OperationName::AddParticipant,
        guests.iter().cloned().map(Write::insert).collect(),
    );
    store.run(&add).unwrap();
    drop(store);
    let mut window = at_minutes(&path, meeting);
    click(&mut window, "Lag referat");
    assert!(sees(&window, "2 er bare invitert. Si hvem som var til stede"));
    click(&mut window, "Til deltakerne");
    for guest in guests {
        let present = operations::set_presence(guest.id, Presence::Present);
        ask(&mut window, radslag::app::Command::Run(present));
    }
    show(&mut window, meeting);
    assert!(sees(&window, "Her står noen fortsatt som bare invitert."));
    click(&mut window, "Hent Til stede og habilitet på nytt fra møtet");
    assert!(!sees(&window, "bare invitert"));
    assert!(sees(&window, "Gjest 1 og Gjest 2"));
}

#[test]
fn the_pages_of_a_letter_are_not_shown_as_those_of_the_minutes() {
    let (path, meeting) = held();
    let mut window = at_minutes(&path, meeting);
    click(&mut window, "Lag referat");
    let case = council(&path).cases.iter().next().unwrap().id;
    ask(&mut window, LetterCommand::Create(case));
    let letter = |window: &Window| window.state().as_ref().unwrap().view.letters.pages.seen.pages.clone();
    for _ in 0..1000 {
        if letter(&window).is_some() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
        window.step();
    }
    let letter = letter(&window).expect("the letter is set");
    let page = MeetingPage::Minutes;
    let app = window.state_mut().as_mut().unwrap();
    app.ask(MeetingCommand::Show { meeting, page }.into());
    for _ in 0..5 {
        window.step();
        let view = &window.state().as_ref().unwrap().view;
        let pages = view.minutes.pages.seen.pages.as_ref();
        assert!(pages.is_none_or(|pages| !std::sync::Arc::ptr_eq(pages, &letter)));
    }
}

#[test]
fn half_a_comment_stays_on_its_item_whatever_is_looked_at_meanwhile() {
    let (path, meeting) = held();
    let mut window = at_minutes(&path, meeting);
    click(&mut window, "Lag referat");
    unfold(&mut window);
    fill(&mut window, "Ny merknad", "Var det ikke");
    let line = |window: &Window| {
        let line = window.get_by_role_and_label(Role::TextInput, "Ny merknad");
        line.value().unwrap_or_default()
    };
    window.get_by_label_contains("2 Årsplan 2027").click();
    settle(&mut window);
    assert_eq!(line(&window), "", "what is said of one item is not said of another");
    unfold(&mut window);
    assert_eq!(line(&window), "Var det ikke");
    // Also in a new version.
    click(&mut window, "Legg fram til godkjenning");
    unfold(&mut window);
    assert_eq!(line(&window), "Var det ikke");
    window.get_by_role_and_label(Role::TextInput, "Ny merknad").focus();
    settle(&mut window);
    crate::common::key(&mut window, egui::Modifiers::NONE, egui::Key::Enter);
    assert!(sees(&window, "1 merknad"));
    assert_eq!(line(&window), "");
}

#[test]
fn notes_that_are_alike_become_one_recommendation_and_private_ones_are_not_seen() {
    let (path, meeting) = held();
    let mut window = at_minutes(&path, meeting);
    press(&mut window, Role::RadioButton, "Råd");
    assert!(sees(&window, "2 som ligner"));
    assert!(!sees(&window, PRIVATE));
    click(&mut window, "Gjør til én anbefaling");
    let kept = council(&path);
    let case = kept.cases.iter().next().unwrap().id;
    let made: Vec<_> = kept.recommendations.of(case).collect();
    assert_eq!(made.len(), 1);
    assert_eq!(made[0].headline, "Ta førstelinjen inn i styringsgruppen");
    assert!(!sees(&window, "2 som ligner"));
    click(&mut window, "Legg til side: Noe helt annet om gevinster");
    assert!(sees(&window, "Ingenting å samle"));
    click(&mut window, "Ta inn igjen: Noe helt annet om gevinster");
    window.get_by_label("Gjør til anbefaling: Noe helt annet om gevinster");
}

#[test]
fn what_a_recommendation_was_gathered_from_is_its_grounds_and_is_not_offered_again() {
    let (path, meeting) = held();
    let mut window = at_minutes(&path, meeting);
    press(&mut window, Role::RadioButton, "Råd");
    click(&mut window, "Gjør til én anbefaling");
    let case = council(&path).cases.iter().next().unwrap().id;
    let notes = Store::open(&path, "").unwrap().case_texts(case).unwrap().notes;
    let gathered: Vec<Id> = council(&path).gathered.of(case).map(|row| row.about_id).collect();
    assert_eq!(gathered.len(), 2);
    let second = notes.get(gathered[1]).unwrap().body.clone();
    ask(&mut window, radslag::app::LetterCommand::Create(case));
    ask(&mut window, radslag::app::Command::OpenLetter(case));
    let unused = window.query_all_by_label_contains("ikke brukt").next();
    if unused.is_some() {
        window.get_by_label_contains("ikke brukt").click();
        settle(&mut window);
    }
    assert!(
        window
            .query_by_label(&format!("Gjør til anbefaling: {second}"))
            .is_none()
    );
    window
        .query_all_by_label_contains("Ta førstelinjen inn i styringsgruppen")
        .next()
        .unwrap()
        .click();
    settle(&mut window);
    assert!(sees(&window, "Bygger på 2 notater"));
    assert!(sees(&window, &format!("– {second}")));
    // In the stream of notes both stand as made into a recommendation.
    ask(&mut window, radslag::app::Command::OpenAgendaCase { meeting, case });
    let marked = window.query_all_by_label_contains("gjort til anbefaling").count();
    assert_eq!(marked, 2);
}

#[test]
fn closing_the_meeting_makes_its_actions_which_stand_on_oversikt() {
    let (path, meeting) = held();
    let mut window = at_minutes(&path, meeting);
    click(&mut window, "Avslutt møtet");
    let kept = council(&path);
    assert!(kept.meetings.get(meeting).unwrap().closed_at.is_some());
    let action = kept.actions.iter().next().unwrap();
    assert_eq!(action.due_on, Some(date(2026, 11, 24)));
    ask(&mut window, radslag::app::Command::ShowOverview);
    assert!(sees(&window, "Ringe Eksempeletaten innen 24. november"));
}

#[test]
fn minutes_are_saved_without_what_is_private() {
    let (path, meeting) = held();
    let mut window = at_minutes(&path, meeting);
    let folder = path.parent().unwrap().to_owned();
    window.state_mut().as_mut().unwrap().preferences.letter_folder = Some(folder.clone());
    click(&mut window, "Lag referat");
    for (format, save, ending) in [
        ("Ren tekst", "Lagre tekstfil", "txt"),
        ("Word", "Lagre Word-fil", "docx"),
        ("PDF til arkiv", "Lagre PDF", "pdf"),
    ] {
        click(&mut window, "Lagre som …");
        press(&mut window, Role::RadioButton, format);
        fill(&mut window, "Mappe", &folder.display().to_string());
        fill(&mut window, "Filnavn", "Referat");
        click(&mut window, save);
        assert!(sees(&window, &format!("Referatet er lagret: Referat.{ending}")));
        let saved = std::fs::read(folder.join(format!("Referat.{ending}"))).unwrap();
        assert!(!saved.is_empty());
        let has = |words: &str| saved.windows(words.len()).any(|part| part == words.as_bytes());
        assert!(!has(PRIVATE));
        assert!(ending != "txt" || has("styringsgruppen"));
    }
}

#[test]
fn a_small_window_shows_text_advice_or_pages() {
    let (path, meeting) = held();
    let mut window = sized_harness(&path, [640.0, 400.0]);
    show(&mut window, meeting);
    click(&mut window, "Lag referat");
    unfold(&mut window);
    for pane in ["Råd", "Side", "Referat"] {
        press(&mut window, Role::RadioButton, pane);
    }
    press(&mut window, Role::RadioButton, "Side");
    assert!(sees(&window, "Versjoner"));
    assert!(
        !window
            .get_by_label("Legg fram til godkjenning")
            .accesskit_node()
            .is_disabled()
    );
}
