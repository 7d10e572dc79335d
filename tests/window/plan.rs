//! The planning of a meeting, driven as a user does: times, participants, what is carried on, and what is warned of.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use jiff::civil::{Date, date, time};
use radslag::app::{Clock, Command, MeetingCommand, MeetingPage, PlanCommand};
use radslag::domain::{
    Council, Field, Id, MeetingKind, Member, MemberRole, MemberTerm, Operation, OperationName, Presence, Recusal,
    RecusalDecision, SettingName, Write, operations,
};
use radslag::exchange::register;
use radslag::store::Store;

use crate::common::{Window, ask, council, fill, fresh_path, key, opened, press, settle};
use crate::screens::{NARROW, WIDE, now};

/// A council of five and a secretary, a meeting that was held on 13 November 2026, and one on 10 December.
struct Made {
    path: PathBuf,
    last: Id,
    next: Id,
    members: Vec<Id>,
    /// On the agenda in December, with documents that came late.
    late: Id,
    /// With documents and questions, on no agenda.
    ready: Id,
}

fn at() -> Timestamp {
    now().timestamp()
}

fn run(store: &mut Store, build: impl FnOnce(&Council) -> (Id, Operation)) -> Id {
    let (id, operation) = build(&store.council().unwrap());
    store.run(&operation).unwrap();
    id
}

fn set(store: &mut Store, field: Field, id: Id, value: impl serde::Serialize) {
    store.run(&Operation::set(field, id, value)).unwrap();
}

fn case(store: &mut Store, name: &str, documents_on: Option<Date>) -> Id {
    let case = run(store, |council| {
        operations::add_case(council, name, "Eksempeletaten", "", 2026, at())
    });
    if let Some(day) = documents_on {
        set(store, Field::CASE_DOCUMENTS_ON, case, day);
        run(store, |council| {
            operations::add_question(council, case, None, "Hva nå?", at())
        });
    }
    case
}

/// Someone of the council, whose term ends on a day.
fn member(store: &mut Store, (name, initials): (&str, &str), role: MemberRole, to_date: Option<Date>) -> Id {
    let member = Member {
        id: Id::new(),
        name: name.to_owned(),
        initials: initials.to_owned(),
        employer: String::new(),
        email: String::new(),
        ended_at: None,
    };
    let term = MemberTerm {
        id: Id::new(),
        member_id: member.id,
        role,
        from_date: date(2024, 1, 1),
        to_date,
        ended_at: None,
    };
    let id = member.id;
    let writes = vec![Write::insert(member), Write::insert(term)];
    store.run(&Operation::new(OperationName::EditSettings, writes)).unwrap();
    id
}

fn make() -> Made {
    let path = fresh_path();
    Store::create(&path, "", &register::new_empty("Eksempelrådet".to_owned(), at())).unwrap();
    let mut store = Store::open(&path, "").unwrap();
    let store = &mut store;
    let mut members = vec![member(store, ("Rådsleder", "RL"), MemberRole::Leader, None)];
    let names = [("Medlem 1", "M1"), ("Medlem 2", "M2"), ("Medlem 3", "M3")];
    members.extend(names.map(|name| member(store, name, MemberRole::Member, None)));
    let ends = Some(date(2026, 12, 31));
    members.push(member(store, ("Medlem 4", "M4"), MemberRole::Member, ends));
    member(store, ("Sekretær 1", "S1"), MemberRole::Secretariat, None);

    let last = run(store, |_| operations::add_meeting(date(2026, 11, 13), at()));
    run(store, |council| {
        operations::add_agenda_item(council, last, None, "Årsplan 2027")
    });
    run(store, |_| {
        operations::add_action(None, Some(last), "Sende sjekklisten til medlemmene")
    });
    let late = case(store, "Felles innsyn i egne data", Some(date(2026, 12, 1)));
    let ready = case(store, "Ett kart", Some(date(2026, 11, 2)));
    case(store, "Tolk på nett", None);
    let next = run(store, |_| operations::add_meeting(date(2026, 12, 10), at()));
    for (field, value) in [
        (Field::MEETING_STARTS_AT, "09:00"),
        (Field::MEETING_ENDS_AT, "10:00"),
        (Field::MEETING_PLACE, "Møterom 3"),
    ] {
        set(store, field, next, value);
    }
    for (case, title) in [(None, "Åpning og habilitet"), (Some(late), ""), (None, "Eventuelt")] {
        let item = run(store, |council| operations::add_agenda_item(council, next, case, title));
        set(
            store,
            Field::AGENDA_ITEM_MINUTES,
            item,
            if case.is_some() { 52 } else { 10 },
        );
    }
    Made {
        path,
        last,
        next,
        members,
        late,
        ready,
    }
}

/// The window at the meeting in December.
fn at_meeting(made: &Made, size: [f32; 2]) -> Window {
    let mut window = opened(&made.path, size);
    window.state_mut().as_mut().unwrap().clock = Clock::Stopped(now());
    ask(&mut window, Command::OpenMeeting(made.next));
    window
}

/// Presses what has this name, where it stands on the page.
fn click(window: &mut Window, name: &str) {
    window.get_by_label(name).scroll_to_me();
    settle(window);
    window.get_by_label(name).click();
    settle(window);
}

/// Empties a field and leaves it.
fn empty(window: &mut Window, field: &str) {
    window.get_by_role_and_label(Role::TextInput, field).focus();
    settle(window);
    key(window, Modifiers::COMMAND, Key::A);
    key(window, Modifiers::NONE, Key::Delete);
}

fn says(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
        || window
            .query_all_by(|node| node.value().is_some_and(|value| value.contains(words)))
            .next()
            .is_some()
}

fn titles(path: &Path, meeting: Id) -> Vec<String> {
    let council = council(path);
    let items = council.agenda(meeting).into_iter();
    items
        .map(|item| match item.case_id {
            Some(case) => council.cases.get(case).unwrap().title.clone(),
            None => item.title.clone(),
        })
        .collect()
}

fn there(path: &Path, meeting: Id) -> Vec<String> {
    let council = council(path);
    let day = council.meetings.get(meeting).unwrap().held_on;
    council
        .participants_in_order(meeting, day)
        .into_iter()
        .map(|one| council.participant_name(one).to_owned())
        .collect()
}

#[test]
fn a_new_meeting_is_proposed_like_the_last_and_invites_those_with_a_term() {
    let made = make();
    let mut store = Store::open(&made.path, "").unwrap();
    set(&mut store, Field::MEETING_LINK, made.next, "https://example.org/m");
    drop(store);
    let mut window = at_meeting(&made, WIDE);
    ask(&mut window, Command::CloseMeeting);
    key(&mut window, Modifiers::COMMAND, Key::N);
    // The end before the start is refused, also beside a time that is none.
    fill(&mut window, "Slutt", "08.30");
    assert!(says(&window, "Slutten kommer før starten."));
    assert!(window.get_by_label("Opprett møtet").accesskit_node().is_disabled());
    fill(&mut window, "Slutt", "25.00");
    assert!(window.get_by_label("Opprett møtet").accesskit_node().is_disabled());
    fill(&mut window, "Slutt", "11.30");
    fill(&mut window, "Dato", "14.01.2027");
    click(&mut window, "Opprett møtet");

    let council = council(&made.path);
    let meeting = council
        .meetings
        .iter()
        .find(|one| one.held_on == date(2027, 1, 14))
        .unwrap();
    assert_eq!(meeting.kind, MeetingKind::CouncilMeeting);
    assert_eq!(
        (meeting.starts_at, meeting.ends_at),
        (Some(time(9, 0, 0, 0)), Some(time(11, 30, 0, 0)))
    );
    assert_eq!(
        (meeting.place.as_str(), meeting.link.as_str()),
        ("Møterom 3", "https://example.org/m")
    );
    // The term of Medlem 4 has ended by then.
    let expected = ["Rådsleder", "Medlem 1", "Medlem 2", "Medlem 3", "Sekretær 1"];
    assert_eq!(there(&made.path, meeting.id), expected);
    let id = meeting.id;
    ask(&mut window, Command::Undo);
    let council = self::council(&made.path);
    assert!(council.meetings.get(id).is_none(), "made and invited in one step");
    assert_eq!(council.participants.of(id).count(), 0);
}

#[test]
fn a_meeting_of_another_kind_is_called_so_and_is_for_the_leader_and_the_secretariat() {
    let made = make();
    let mut window = at_meeting(&made, WIDE);
    ask(&mut window, Command::CloseMeeting);
    key(&mut window, Modifiers::COMMAND, Key::N);
    click(&mut window, "Type møte: Rådsmøte");
    press(&mut window, Role::MenuItemRadio, "Formøte");
    // What is filled in stays when the kind is changed; what is proposed follows it.
    fill(&mut window, "Sted", "Biblioteket");
    click(&mut window, "Type møte: Formøte");
    press(&mut window, Role::MenuItemRadio, "Rådsmøte");
    click(&mut window, "Type møte: Rådsmøte");
    press(&mut window, Role::MenuItemRadio, "Formøte");
    click(&mut window, "Opprett møtet");
    assert!(says(&window, "Formøte 1. desember 2026"));
    let council = council(&made.path);
    let meeting = council
        .meetings
        .iter()
        .find(|one| one.kind == MeetingKind::PreMeeting)
        .unwrap();
    assert_eq!(meeting.place, "Biblioteket");
    assert_eq!(there(&made.path, meeting.id), ["Rådsleder", "Sekretær 1"]);
    // It has no deadlines, and takes up no backlog.
    assert!(!says(&window, "Saker som venter på møte") && !says(&window, "Anbefalingsbrev ut"));
    click(&mut window, "Alle møter");
    assert!(says(&window, "Formøte, kl. 09.00"));
}

#[test]
fn the_agenda_runs_on_the_clock_against_the_end_of_the_meeting() {
    let made = make();
    let mut window = at_meeting(&made, WIDE);
    assert!(says(&window, "torsdag 10. desember 2026") || says(&window, "Torsdag 10. desember 2026"));
    assert!(says(&window, "kl. 09.00–10.00 · Møterom 3"));
    let row = window.get_by_label("Åpne notatene til Felles innsyn i egne data");
    assert_eq!(row.accesskit_node().description().as_deref(), Some("kl. 09.10"));
    assert!(says(&window, "Slutter kl. 10.12 · 12 minutter over"));
    assert!(says(&window, "Dagsordenen er 12 minutter for lang for møtet."));
    // Minutes that cannot be are not kept.
    for absurd in ["0", "-5", "1441", "99999999999999999999", "ti"] {
        fill(&mut window, "Minutter til Eventuelt", absurd);
        settle(&mut window);
        let council = council(&made.path);
        assert_eq!(council.agenda(made.next)[2].minutes, Some(10), "{absurd}");
    }
    empty(&mut window, "Minutter til Eventuelt");
    window.get_by_role_and_label(Role::TextInput, "Lenke").focus();
    settle(&mut window);
    assert!(says(&window, "1 punkt uten minutter"));
    assert!(says(&window, "62 minutter er fordelt"));
    fill(&mut window, "Minutter til Felles innsyn i egne data", "30");
    fill(&mut window, "Minutter til Eventuelt", "5");
    window.get_by_role_and_label(Role::TextInput, "Lenke").focus();
    settle(&mut window);
    assert!(says(&window, "Slutter kl. 09.45 · 15 minutter igjen"));
}

#[test]
fn a_meeting_ends_after_midnight_and_never_before_it_begins() {
    let made = make();
    let mut window = at_meeting(&made, WIDE);
    let times = |made: &Made| {
        let council = council(&made.path);
        let meeting = council.meetings.get(made.next).unwrap();
        (meeting.starts_at.unwrap(), meeting.ends_at.unwrap())
    };
    let leave = |window: &mut Window| {
        window.get_by_role_and_label(Role::TextInput, "Lenke").focus();
        settle(window);
    };
    fill(&mut window, "Slutt", "08.00");
    leave(&mut window);
    assert!(says(&window, "Slutten kommer før starten."));
    assert_eq!(times(&made), (time(9, 0, 0, 0), time(10, 0, 0, 0)), "it is not kept");
    let is_marked = |window: &Window| {
        let field = window.get_by_role_and_label(Role::TextInput, "Slutt");
        let fault = window.query_all_by_label_contains("Slutten kommer før starten.").next();
        let distance = fault.map(|fault| fault.rect().top() - field.rect().bottom());
        (field.accesskit_node().data().invalid().is_some(), distance)
    };
    let (is_wrong, distance) = is_marked(&window);
    assert!(
        is_wrong && distance.is_some_and(|distance| (0.0..20.0).contains(&distance)),
        "{distance:?}"
    );
    fill(&mut window, "Slutt", "10.00");
    leave(&mut window);
    assert_eq!(is_marked(&window), (false, None));
    // A morning is not the end of an evening.
    fill(&mut window, "Start", "20.30");
    leave(&mut window);
    fill(&mut window, "Slutt", "08.30");
    leave(&mut window);
    assert!(is_marked(&window).0);
    assert_eq!(times(&made).1, time(21, 30, 0, 0), "it is not kept");
    fill(&mut window, "Slutt", "21.30");
    leave(&mut window);
    fill(&mut window, "Start", "09.00");
    leave(&mut window);
    // The end moves with the start, past midnight too.
    fill(&mut window, "Start", "23.30");
    leave(&mut window);
    assert_eq!(times(&made), (time(23, 30, 0, 0), time(0, 30, 0, 0)));
    let row = window.get_by_label("Åpne notatene til Felles innsyn i egne data");
    assert_eq!(row.accesskit_node().description().as_deref(), Some("kl. 23.40"));
    assert!(says(&window, "Slutter kl. 00.42 neste dag · 12 minutter over"));
    assert!(says(&window, "Neste dag"), "the last item begins then");
    // Both are taken back as one.
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(times(&made), (time(9, 0, 0, 0), time(10, 0, 0, 0)));
}

#[test]
fn a_case_on_two_agendas_is_warned_of_and_found_with_its_day() {
    let made = make();
    let mut store = Store::open(&made.path, "").unwrap();
    let other = run(&mut store, |_| operations::add_meeting(date(2026, 12, 17), at()));
    for case in [made.late, made.ready] {
        run(&mut store, |council| {
            operations::add_agenda_item(council, other, Some(case), "")
        });
    }
    drop(store);
    let mut window = at_meeting(&made, WIDE);
    assert!(says(
        &window,
        "Felles innsyn i egne data står også på dagsordenen 17. des. 2026."
    ));
    click(&mut window, "Legg til sak");
    let row = window.get_by_role_and_label(
        Role::ListBoxOption,
        "Ett kart, Eksempeletaten · 2026 · på dagsordenen 17. des. 2026",
    );
    assert!(row.rect().is_positive());
}

#[test]
fn a_member_prepares_and_is_not_told_of_the_others_answers() {
    let held = crate::live::held();
    let day = date(2026, 11, 5).at(9, 0, 0, 0).in_tz("Europe/Oslo").unwrap();
    let mut store = Store::open(&held.path, "").unwrap();
    let council_there = store.council().unwrap();
    let member = council_there.members.iter().next().unwrap().id.to_string();
    let settings = [
        (SettingName::CopyRole, "member"),
        (SettingName::CopyName, "Medlem 1"),
        (SettingName::CopyMember, member.as_str()),
    ];
    store.run(&operations::set_settings(&council_there, &settings)).unwrap();
    drop(store);
    let mut window = opened(&held.path, WIDE);
    crate::live::set_clock(&mut window, day);
    ask(&mut window, Command::ShowOverview);
    click(&mut window, "Forbered møtet");
    let page = window.state().as_ref().unwrap().view.meetings.page;
    assert_eq!(page, MeetingPage::Preparation);
    ask(&mut window, Command::OpenMeeting(held.meeting));
    assert!(!says(&window, "har ikke svart"));
}

#[test]
fn nobody_is_invited_twice_and_everyone_is_known_by_their_term() {
    let made = make();
    let mut window = at_meeting(&made, WIDE);
    assert!(says(&window, "Ingen deltakere ennå."));
    click(&mut window, "Inviter rådet");
    assert_eq!(there(&made.path, made.next).len(), 6);
    assert!(!says(&window, "Inviter resten av rådet"));
    click(&mut window, "Legg til deltaker");
    let row = window.get_by_role_and_label(Role::MenuItem, "Medlem 1 · medlem");
    assert!(row.accesskit_node().is_disabled());
    key(&mut window, Modifiers::NONE, Key::Escape);
    // Asked for all the same, it is said and not done.
    let (meeting, member) = (made.next, made.members[1]);
    ask(&mut window, PlanCommand::AddMember { meeting, member });
    assert!(says(&window, "Medlem 1 deltar allerede i møtet."));
    assert_eq!(there(&made.path, made.next).len(), 6);

    click(&mut window, "Medlem 1: Invitert");
    press(&mut window, Role::MenuItemRadio, "Meldt forfall");
    let presence = |made: &Made| {
        let council = council(&made.path);
        let mut there = council.participants.of(made.next);
        there
            .find(|one| one.member_id == Some(made.members[1]))
            .unwrap()
            .presence
    };
    assert_eq!(presence(&made), Presence::Absent);
    click(&mut window, "Medlem 1: Meldt forfall");
    press(&mut window, Role::MenuItem, "Ta av deltakerlisten");
    assert_eq!(there(&made.path, made.next).len(), 5);
    click(&mut window, "Inviter resten av rådet");
    assert_eq!(there(&made.path, made.next).len(), 6);
}

#[test]
fn a_guest_comes_by_name_and_role_for_a_case() {
    let made = make();
    let mut window = at_meeting(&made, WIDE);
    click(&mut window, "Legg til deltaker");
    press(&mut window, Role::MenuItem, "Legg til gjest");
    assert!(window.get_by_label("Legg til gjesten").accesskit_node().is_disabled());
    fill(&mut window, "Navn", "  Gjest   1 ");
    fill(&mut window, "Rolle", "direktør, Eksempeletaten");
    click(&mut window, "Kommer til: Hele møtet");
    press(&mut window, Role::MenuItemRadio, "Felles innsyn i egne data");
    click(&mut window, "Legg til gjesten");
    let council = council(&made.path);
    let guest = council.participants.of(made.next).next().unwrap();
    assert_eq!((guest.guest_name.as_str(), guest.initials.as_str()), ("Gjest 1", "G1"));
    assert_eq!((guest.member_id, guest.case_id), (None, Some(made.late)));
    assert!(says(
        &window,
        "gjest · direktør, Eksempeletaten · Felles innsyn i egne data"
    ));
    click(&mut window, "Gjest 1, direktør, Eksempeletaten: Invitert");
    press(&mut window, Role::MenuItem, "Rediger gjesten");
    fill(&mut window, "Navn", "Gjest 2");
    click(&mut window, "Lagre endringene");
    let guest = self::council(&made.path).participants.get(guest.id).unwrap().clone();
    assert_eq!((guest.guest_name.as_str(), guest.initials.as_str()), ("Gjest 2", "G1"));
    ask(&mut window, Command::Undo);
    let again = PlanCommand::AddGuest {
        meeting: made.next,
        name: "Gjest 1".to_owned(),
        role: "direktør, Eksempeletaten".to_owned(),
        case: Some(made.late),
    };
    ask(&mut window, again);
    assert!(says(&window, "Gjest 1 deltar allerede i møtet."));
}

#[test]
fn another_date_tells_whose_term_is_over_and_the_page_goes_on_telling() {
    let made = make();
    let mut window = at_meeting(&made, WIDE);
    click(&mut window, "Inviter rådet");
    assert!(!says(&window, "Medlem 4 har ikke lenger plass"));
    fill(&mut window, "Dato", "14.01.2027");
    window.get_by_role_and_label(Role::TextInput, "Lenke").focus();
    settle(&mut window);
    assert!(says(&window, "Medlem 4 har ingen periode i rådet 14. januar 2027."));
    assert!(says(
        &window,
        "Medlem 4 har ikke lenger plass i rådet: perioden gikk ut 31. des. 2026."
    ));
    assert!(says(&window, "Perioden gikk ut 31. des. 2026"));
    click(&mut window, "Angre");
    assert_eq!(
        council(&made.path).meetings.get(made.next).unwrap().held_on,
        date(2026, 12, 10)
    );
    assert!(!says(&window, "Medlem 4 har ikke lenger plass"));
}

#[test]
fn oversikt_and_the_meeting_warn_of_the_same() {
    let made = make();
    let mut store = Store::open(&made.path, "").unwrap();
    let council = store.council().unwrap();
    let invite = operations::invite_council(&council, made.next).unwrap();
    store.run(&invite).unwrap();
    let settings = operations::set_settings(&council, &[(SettingName::FewestPresent, "6")]);
    store.run(&settings).unwrap();
    let recusal = Recusal {
        decision: Some(RecusalDecision::Recused),
        ..Recusal::new(made.late, made.members[2])
    };
    let recuse = Operation::new(OperationName::EditCase, vec![Write::insert(recusal)]);
    store.run(&recuse).unwrap();
    drop(store);
    let mut window = at_meeting(&made, WIDE);
    let warned = [
        "Dagsordenen er 12 minutter for lang for møtet.",
        "Felles innsyn i egne data: dokumentasjonen er ventet 1. des. 2026, 5 dager etter fristen 26. nov. 2026.",
        "5 fra rådet er ventet. Innstillingene sier at minst 6 må være til stede.",
        "Medlem 2 er inhabil",
        "Mangler tema på 1 spørsmål, anslag og formøte",
    ];
    for words in warned {
        assert!(says(&window, words), "{words}");
    }
    ask(&mut window, Command::ShowOverview);
    for words in warned {
        assert!(says(&window, words), "on Oversikt: {words}");
    }
}

#[test]
fn what_the_last_meeting_left_is_taken_on_and_cases_that_wait_are_put_on_the_agenda() {
    let made = make();
    let mut window = at_meeting(&made, WIDE);
    assert!(says(&window, "Fra forrige møte") && says(&window, "Rådsmøte 13. nov."));
    click(&mut window, "Ta med Årsplan 2027");
    click(&mut window, "Ta med Sende sjekklisten til medlemmene");
    let all = |made: &Made| titles(&made.path, made.next);
    assert_eq!(all(&made)[3..], ["Årsplan 2027", "Sende sjekklisten til medlemmene"]);
    assert!(!says(&window, "Ikke ferdig") && !says(&window, "Åpen aksjon"));
    let council = council(&made.path);
    let of_last = council.agenda(made.last)[0].id;
    assert_eq!(council.agenda(made.next)[3].carried_from_id, Some(of_last));

    assert!(says(&window, "Saker som venter på møte") && says(&window, "1 er klar"));
    assert!(says(&window, "Klar for møte") && says(&window, "Venter på dokumenter"));
    window.get_by_label("Legg Ett kart på dagsordenen").focus();
    settle(&mut window);
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(all(&made)[5], "Ett kart");
    // The next can be added at once.
    assert!(window.get_by_label("Legg Tolk på nett på dagsordenen").is_focused());
    assert!(says(&window, "0 er klare"));
    assert!(self::council(&made.path).agenda(made.next)[5].case_id == Some(made.ready));
    // Alt with an arrow moves an item without a case too.
    let own = window
        .get_all_by_role_and_label(Role::TextInput, "Punkt 1, uten sak")
        .next()
        .unwrap();
    own.focus();
    settle(&mut window);
    key(&mut window, Modifiers::ALT, Key::ArrowDown);
    assert_eq!(all(&made)[..2], ["Felles innsyn i egne data", "Åpning og habilitet"]);
}

#[test]
fn a_cancelled_meeting_stays_says_so_and_is_held_all_the_same_by_one_press() {
    let made = make();
    let mut window = at_meeting(&made, WIDE);
    click(&mut window, "Mer om møtet");
    press(&mut window, Role::MenuItem, "Avlys møtet");
    assert!(says(&window, "Møtet ble avlyst 24. november 2026"));
    assert!(!says(&window, "Å passe på før møtet"));
    click(&mut window, "Alle møter");
    assert!(says(&window, "torsdag 10. desember 2026, Avlyst"));
    ask(&mut window, Command::ShowOverview);
    assert!(says(&window, "Ingen rådsmøter er planlagt."));
    ask(&mut window, Command::OpenMeeting(made.next));
    click(&mut window, "Hold møtet likevel");
    assert!(!says(&window, "Møtet ble avlyst"));
    assert_eq!(council(&made.path).meetings.get(made.next).unwrap().cancelled_at, None);
}

#[test]
fn the_pages_of_the_meeting_are_a_row_of_tabs() {
    let made = make();
    let mut window = at_meeting(&made, WIDE);
    let page = |window: &Window| window.state().as_ref().unwrap().view.meetings.page;
    for (name, expected) in [
        ("Forberedelse", MeetingPage::Preparation),
        ("Habilitet", MeetingPage::Impartiality),
        ("Referat", MeetingPage::Minutes),
    ] {
        press(&mut window, Role::Tab, name);
        assert_eq!(page(&window), expected);
        let (meeting, page) = (made.next, MeetingPage::Plan);
        ask(&mut window, MeetingCommand::Show { meeting, page });
    }
    assert_eq!(page(&window), MeetingPage::Plan);
}

#[test]
fn a_name_a_link_and_a_remark_are_written_where_they_stand() {
    let made = make();
    let mut window = at_meeting(&made, NARROW);
    fill(&mut window, "Navn på møtet", "Ekstra rådsmøte");
    fill(&mut window, "Lenke", "https://example.org/møte?a=1&b=2");
    click(&mut window, "Opplysninger om Eventuelt");
    fill(&mut window, "Opplysninger om Eventuelt", "Datoene for våren.");
    ask(&mut window, Command::Leave);
    let council = council(&made.path);
    let meeting = council.meetings.get(made.next).unwrap();
    assert_eq!(meeting.title, "Ekstra rådsmøte");
    assert_eq!(meeting.link, "https://example.org/møte?a=1&b=2");
    assert_eq!(council.agenda(made.next)[2].body, "Datoene for våren.");
    assert!(says(&window, "Ekstra rådsmøte"));
    let width = window.ctx.content_rect().width();
    for node in window.root().children_recursive() {
        let seen = node.accesskit_node();
        if seen.role() != egui::accesskit::Role::TextRun && seen.has_bounds() {
            assert!(node.rect().right() <= width + 1.0, "{:?}", seen.label());
        }
    }
}

#[test]
fn members_stand_as_asked_when_a_meeting_is_planned_and_who_has_not_answered_is_told() {
    let held = crate::live::held();
    let mut window = opened(&held.path, WIDE);
    let day = date(2026, 11, 5).at(9, 0, 0, 0).in_tz("Europe/Oslo").unwrap();
    crate::live::set_clock(&mut window, day);
    ask(&mut window, Command::OpenMeeting(held.meeting));
    let told = |window: &Window, words: &str| window.query_all_by_label_contains(words).next().is_some();
    assert!(
        told(&window, "Habilitet: 2 medlemmer har ikke svart"),
        "the documents were due"
    );
    let asked = |path: &Path| {
        let council = council(path);
        let rows = council
            .recusals
            .iter()
            .filter(|row| row.asked_on == Some(date(2026, 11, 5)));
        rows.count()
    };
    assert_eq!(asked(&held.path), 0);
    let held_on = date(2026, 11, 12);
    ask(
        &mut window,
        PlanCommand::SetDate {
            meeting: held.meeting,
            held_on,
        },
    );
    assert_eq!(asked(&held.path), 4, "two members about two cases");
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(asked(&held.path), 0, "in one step");

    let case = crate::live::first(&held);
    ask(
        &mut window,
        MeetingCommand::Add {
            held_on: date(2026, 12, 10),
            case: Some(case),
        },
    );
    assert_eq!(asked(&held.path), 2);
    let tie = Recusal {
        answer: Some(radslag::domain::TieAnswer::Ties),
        ..council(&held.path).recusals.iter().next().unwrap().clone()
    };
    ask(
        &mut window,
        Command::Run(Operation::set(Field::RECUSAL_ANSWER, tie.id, tie.answer)),
    );
    let meeting = council(&held.path)
        .meetings
        .iter()
        .find(|row| row.id != held.meeting)
        .unwrap()
        .id;
    ask(&mut window, Command::OpenMeeting(meeting));
    assert!(told(&window, "Habilitet: 1 mulig binding er ikke avgjort"));
    assert!(!told(&window, "har ikke svart"), "there is time yet");
}
