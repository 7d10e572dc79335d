//! What is half written, in Oversikt: each leads to where one goes on with it.

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use radslag::app::{Command, LetterCommand, MeetingPage, Tab};
use radslag::domain::{
    Assessment, Field, Id, LanguageForm, Operation, OperationName, RecusalDecision, Theme, Write, operations,
};
use radslag::store::Store;

use crate::common::{Window, ask, click, council_with, opened};
use crate::overview::{Made, become_member, make, press_row, tab};

const WIDE: [f32; 2] = [1280.0, 800.0];

/// The rows of the list, from the top.
fn rows(window: &Window) -> Vec<String> {
    let list = window.get_by_role_and_label(Role::List, "Mine utkast");
    let mut rows: Vec<_> = list.query_all_by_role(Role::Button).collect();
    rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    rows.iter().filter_map(|row| row.accesskit_node().label()).collect()
}

/// As [`make`], with an assessment by the member and one by another, advice without a letter, and a piece half written.
fn with_drafts() -> (Made, Id) {
    let made = make();
    let now = Timestamp::now();
    let mut store = Store::open(&made.path, "Sekretær 2").unwrap();
    let council = store.council().unwrap();
    let member = council.members.iter().next().unwrap().id;
    let assessment = |member_id, theme, body: &str| {
        Write::insert(Assessment {
            id: Id::new(),
            case_id: made.next,
            member_id,
            theme: Theme::new(theme),
            body: body.to_owned(),
            certainty: None,
            is_private: false,
            written_at: now,
            ended_at: None,
        })
    };
    let writes = vec![
        assessment(Some(member), 1, "Styringen er uklar."),
        assessment(Some(member), 2, "Behovet er ikke målt."),
        assessment(Some(member), 3, " "),
        assessment(None, 4, "En annens."),
    ];
    store.run(&Operation::new(OperationName::EditCase, writes)).unwrap();
    let add = operations::add_recommendation(&council, made.next, Theme::new(2), "Mål først", "", None, now).1;
    store.run(&add).unwrap();
    let (advice, text, add) = operations::add_advice(LanguageForm::Bokmaal, Theme::new(2), 2026, now);
    store.run(&add).unwrap();
    store
        .run(&Operation::set(Field::ADVICE_HEADLINE, text, "Tell før dere velger"))
        .unwrap();
    (made, advice)
}

#[test]
fn letters_advice_without_a_letter_and_advice_half_written_are_drafts_that_lead_on() {
    let (made, advice) = with_drafts();
    let mut window = opened(&made.path, WIDE);
    let listed = rows(&window);
    let said = [
        "Brev: Felles innsyn, Eksempeletaten · 1 råd, ",
        "Anbefalinger: Digital meldeplikt, Eksempeletaten · 1 råd, Uten brev",
        "Råd: Tell før dere velger, Tidligere råd, Utkast",
    ];
    assert_eq!(listed.len(), said.len(), "{listed:?}");
    for (row, words) in listed.iter().zip(said) {
        assert!(row.starts_with(words), "{words}: {listed:?}");
    }
    press_row(&mut window, "Råd: Tell før dere velger");
    let view = &window.state().as_ref().unwrap().view;
    assert_eq!((view.tab, view.advice.selected), (Tab::Advice, Some(advice)));
    ask(&mut window, Command::ShowOverview);
    press_row(&mut window, "Anbefalinger: Digital meldeplikt");
    let view = &window.state().as_ref().unwrap().view;
    assert_eq!((view.tab, view.projects.open), (Tab::Projects, Some(made.next)));
    ask(&mut window, Command::ShowOverview);
    press_row(&mut window, "Brev: Felles innsyn");
    assert_eq!(tab(&window), Tab::Letters);
    // A letter gathers what had none, and what is finished is no draft.
    ask(&mut window, LetterCommand::Create(made.next));
    ask(
        &mut window,
        Command::Run(Operation::set(Field::ADVICE_IS_DRAFT, advice, 0)),
    );
    ask(&mut window, Command::ShowOverview);
    let listed = rows(&window);
    assert!(
        listed.iter().all(|row| row.starts_with("Brev: ")) && listed.len() == 2,
        "{listed:?}"
    );
}

#[test]
fn a_members_own_assessments_of_the_next_meetings_cases_come_first() {
    let (made, _) = with_drafts();
    become_member(&made.path);
    // Whoever is recused from the case prepares nothing in it, and is told of nothing there.
    let window = opened(&made.path, WIDE);
    assert!(!rows(&window).iter().any(|row| row.starts_with("Vurdering")));
    drop(window);
    let mut store = Store::open(&made.path, "").unwrap();
    let council = store.council().unwrap();
    let member = council.members.iter().next().unwrap().id;
    let decision = operations::Decision {
        decision: RecusalDecision::Impartial,
        ground: String::new(),
        by: "Rådet".to_owned(),
        on: jiff::civil::date(2026, 1, 2),
    };
    let decide = operations::decide_impartiality(&council, (member, made.next), &decision);
    store.run(&decide).unwrap();
    drop(store);
    let mut window = opened(&made.path, WIDE);
    // The texts of those cases come from the file in a moment.
    for _ in 0..200 {
        if rows(&window)[0].starts_with("Vurdering") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
        window.step();
    }
    let listed = rows(&window);
    assert_eq!(
        listed[0], "Vurdering: Digital meldeplikt, 2 temaer, Din egen",
        "{listed:?}"
    );
    assert_eq!(listed.len(), 4, "{listed:?}");
    press_row(&mut window, "Vurdering: Digital meldeplikt");
    let view = &window.state().as_ref().unwrap().view;
    assert_eq!(
        (view.tab, view.meetings.page),
        (Tab::Meetings, MeetingPage::Preparation)
    );
    assert_eq!(view.preparation.case, Some(made.next));
    window.get_by_role_and_label(Role::Heading, "Min vurdering");
}

#[test]
fn many_drafts_are_shown_when_all_are_asked_for() {
    let path = council_with(&[]);
    let mut store = Store::open(&path, "").unwrap();
    for _ in 0..7 {
        let add = operations::add_advice(LanguageForm::Nynorsk, None, 2026, Timestamp::now()).2;
        store.run(&add).unwrap();
    }
    drop(store);
    let mut window = opened(&path, WIDE);
    assert_eq!(rows(&window).len(), 5);
    click(&mut window, "Alle 7 utkast");
    assert_eq!(rows(&window).len(), 7);
}
