//! The way to the history of what is open on every tab, two states of one's own choice compared, and the bin of one thing.

use egui::accesskit::Toggled;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use radslag::app::{AdviceCommand, Command, LetterCommand, SettingsCommand};
use radslag::domain::history::HistoryOf;
use radslag::domain::{Field, Id, LanguageForm, Operation, OperationName, SettingName, Theme, operations};
use radslag::store::Store;

use crate::common::{Window, ask, click, council, harness, key, settle};
use crate::history::{EDITED, enter, entries, made, question};
use crate::letter_case::HEADLINES;
use crate::projects::says;

/// Ctrl+Shift+H.
fn history_key(window: &mut Window) {
    key(window, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::H);
}

#[test]
fn the_history_of_what_is_open_is_reached_by_the_same_keys_on_every_tab_and_closed_by_them() {
    let (path, made, _) = made();
    let mut store = Store::open(&path, "Sekretær 2").unwrap();
    let (advice, _, add) = operations::add_advice(LanguageForm::Bokmaal, Theme::new(2), 2026, Timestamp::now());
    store.run(&add).unwrap();
    let meeting = store.council().unwrap().meetings.iter().next().unwrap().id;
    drop(store);
    let mut window = harness(&path);
    ask(&mut window, LetterCommand::Create(made.case));
    let case = made.case;
    for (open, title) in [
        (Command::ShowOverview, "Historikk for hele rådsfilen"),
        (Command::OpenCase(case), "Historikk for saken"),
        (Command::OpenMeeting(meeting), "Historikk for møtet"),
        (Command::OpenAgendaCase { meeting, case }, "Historikk for saken"),
        (Command::OpenLetter(case), "Historikk for brevet"),
        (Command::ShowTrends, "Historikk for hele rådsfilen"),
        (
            Command::Advice(AdviceCommand::Open(advice)),
            "Historikk for tidligere råd",
        ),
        (Command::ShowSettings, "Historikk for innstillingene"),
    ] {
        ask(&mut window, open.clone());
        let screen = |window: &Window| {
            let view = &window.state().as_ref().unwrap().view;
            (
                view.tab,
                view.projects.open,
                view.meetings.open,
                view.meetings.case,
                view.letters.open,
            )
        };
        let before = screen(&window);
        history_key(&mut window);
        assert!(says(&window, title), "{open:?}");
        history_key(&mut window);
        assert!(!says(&window, "Ingenting blir borte, og Angre virker"), "{open:?}");
        assert!(screen(&window) == before, "back where one was: {open:?}");
    }
}

#[test]
fn settings_earlier_advice_and_actions_have_their_history_where_they_stand() {
    let (path, _, _) = made();
    let mut window = harness(&path);
    ask(
        &mut window,
        SettingsCommand::Set(SettingName::SignatureRoles, "Rådsleder".to_owned()),
    );
    ask(&mut window, Command::ShowSettings);
    enter(&mut window, Role::Button, "Historikk for innstillingene");
    assert!(entries(&window)[0].starts_with("Endret innstillinger"));
    assert!(says(&window, "[lagt til: Rådsleder]"));
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(
        window.query_all_by_label("Rådets navn").count() > 0,
        "back in the settings"
    );

    ask(&mut window, AdviceCommand::Add);
    let text = council(&path)
        .advice_texts
        .iter()
        .find(|text| text.headline.is_empty())
        .unwrap()
        .id;
    ask(
        &mut window,
        Command::Run(Operation::set(Field::ADVICE_HEADLINE, text, "Tell først")),
    );
    let advice = council(&path).advice_texts.get(text).unwrap().advice_id;
    ask(&mut window, AdviceCommand::Open(advice));
    enter(&mut window, Role::Button, "Historikk");
    assert!(says(&window, "Historikk for tidligere råd") && says(&window, "[lagt til: Tell først]"));
    let listed = entries(&window);
    assert_eq!(listed.len(), 2, "{listed:?}");
    key(&mut window, Modifiers::NONE, Key::Escape);

    let (_, add) = operations::add_action(None, None, "Sende ut sjekklisten");
    ask(&mut window, Command::Run(add));
    ask(&mut window, Command::ShowOverview);
    click(&mut window, "Rediger aksjonen: Sende ut sjekklisten");
    enter(&mut window, Role::Button, "Historikk");
    assert!(says(&window, "Historikk: aksjon") && says(&window, "[lagt til: Sende ut sjekklisten]"));
}

/// Three versions of the question that [`made`] asks, and a window at the history of its case.
fn three_versions() -> (std::path::PathBuf, Id, Window) {
    let (path, made, id) = made();
    let mut store = Store::open(&path, "Medlem 1").unwrap();
    for text in ["Hvem teller brukerne?", "Hvem teller brukerne hvert år?"] {
        store.run(&Operation::set(Field::QUESTION_BODY, id, text)).unwrap();
    }
    drop(store);
    let mut window = harness(&path);
    ask(&mut window, Command::ShowHistory(HistoryOf::Case(made.case)));
    (path, id, window)
}

/// Chooses what the change is compared with.
fn compare_with(window: &mut Window, shown: &str, other: &str) {
    enter(window, Role::Button, &format!("Sammenlign med: {shown}"));
    let row = window.query_all_by_role(Role::MenuItemRadio).find(|row| {
        let label = row.accesskit_node().label();
        label.is_some_and(|label| label.contains(other))
    });
    row.expect(other).focus();
    settle(window);
    key(window, Modifiers::NONE, Key::Enter);
}

#[test]
fn any_earlier_state_is_compared_by_words_with_now_and_with_any_other() {
    let (path, id, mut window) = three_versions();
    // From «Hvordan vet dere om brukerne finner fram i dag?» to what is asked now.
    let before = "slik det var før endringen";
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert!(says(&window, "[fjernet: vi]"), "the second version against the first");
    compare_with(&mut window, before, "slik det er nå");
    assert!(
        says(&window, "[lagt til: Hvem teller]") || says(&window, "[lagt til: Hvem]"),
        "told towards now"
    );
    assert!(says(&window, "hvert år") && says(&window, " til nå"));
    assert!(!says(&window, "Slik er teksten nå"), "the comparison shows it");

    // The third against the second: a later one, chosen from the list of the question's own changes.
    compare_with(&mut window, "slik det er nå", "Endret spørsmål");
    let newest = entries(&window)[0].clone();
    assert!(newest.starts_with("Endret spørsmål"));
    assert!(says(&window, "[lagt til:  hvert år]") || says(&window, "hvert år"));
    enter(&mut window, Role::Button, "Hent tilbake den valgte teksten");
    assert_eq!(question(&path, id), "Hvordan vet dere om brukerne finner fram i dag?");
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(question(&path, id), "Hvem teller brukerne hvert år?");
}

#[test]
fn two_that_are_alike_say_so_and_the_choice_is_undone_by_the_first_row() {
    let (_, _, mut window) = three_versions();
    let before = "slik det var før endringen";
    assert!(says(&window, "[lagt til:  hvert år]"));
    compare_with(&mut window, before, "slik det er nå");
    assert!(says(&window, "Det er ingen forskjell mellom de to."));
    compare_with(&mut window, "slik det er nå", before);
    assert!(says(&window, "[lagt til:  hvert år]"));
}

#[test]
fn the_bin_of_one_thing_shows_what_was_ended_of_it_and_widens_to_the_whole_file() {
    let (path, made, asked) = made();
    let mut store = Store::open(&path, "Sekretær 2").unwrap();
    let (now, was) = (Timestamp::now(), store.council().unwrap());
    let texts = store.case_texts(made.case).unwrap();
    let note = texts.notes.of(made.case).next().unwrap();
    let meeting = was.meetings.iter().next().unwrap().id;
    let advice = was.recommendations.get(made.advice[0]).unwrap();
    for end in [
        operations::end(OperationName::EndNote, note, now),
        operations::end(OperationName::EndQuestion, was.questions.get(asked).unwrap(), now),
        operations::end(OperationName::EndRecommendation, advice, now),
    ] {
        store.run(&end).unwrap();
    }
    drop(store);
    let mut window = harness(&path);
    let of_note = format!("Hent tilbake Notat: {}", note.body);
    let of_question = format!("Hent tilbake Spørsmål: {EDITED}");
    let of_advice = format!("Hent tilbake Anbefaling: {}", HEADLINES[0]);
    for (of, own, word) in [
        (HistoryOf::Meeting(meeting), vec![&of_note], "Møtet"),
        (HistoryOf::Letter(made.case), vec![&of_advice], "Brevet"),
        (
            HistoryOf::Case(made.case),
            vec![&of_note, &of_question, &of_advice],
            "Saken",
        ),
        (HistoryOf::Settings, vec![], "Innstillingene"),
    ] {
        ask(&mut window, Command::ShowHistory(of));
        enter(&mut window, Role::RadioButton, "Papirkurv");
        let chosen = window.get_by_role_and_label(Role::RadioButton, word);
        assert_eq!(chosen.accesskit_node().toggled(), Some(Toggled::True), "{word}");
        for name in [&of_note, &of_question, &of_advice] {
            assert_eq!(
                window.query_by_label(name).is_some(),
                own.contains(&name),
                "{word}: {name}"
            );
        }
        assert_eq!(says(&window, "Ingenting er fjernet her."), own.is_empty());
        enter(&mut window, Role::RadioButton, "Hele rådsfilen");
        for name in [&of_note, &of_question, &of_advice] {
            assert!(window.query_by_label(name).is_some(), "{word}, the whole file: {name}");
        }
    }
    enter(&mut window, Role::RadioButton, "Innstillingene");
    assert!(says(&window, "Ingenting er fjernet her."));
    // The bin of the whole file has nothing to choose.
    ask(&mut window, Command::ShowBin(HistoryOf::Council));
    assert!(
        window
            .query_by_role_and_label(Role::RadioButton, "Hele rådsfilen")
            .is_none()
    );
    assert!(window.query_by_label(&of_note).is_some());
}
