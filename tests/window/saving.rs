//! What cannot be saved at once: shown as typed, kept until it is in the file, and not lost when one goes on or closes.

use std::path::{Path, PathBuf};

use crate::common::{Window, fresh_path, harness, settle};
use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use radslag::app::{App, CaseCommand, Command, LetterCommand};
use radslag::domain::operations::{self, Direction};
use radslag::domain::{Case, Field, Operation, ProjectPhase, Theme};
use radslag::exchange::register;
use radslag::store::Store;

fn open() -> (PathBuf, Window, Case) {
    let path = fresh_path();
    let register = register::new_from_register("Rådet".to_owned(), jiff::Timestamp::now());
    Store::create(&path, "", &register).unwrap();
    let window = harness(&path);
    let case = stored(&path);
    (path, window, case)
}

/// The first case as the file has it.
fn stored(path: &Path) -> Case {
    let council = Store::open(path, "").unwrap().council().unwrap();
    council.cases.iter().next().unwrap().clone()
}

fn app(window: &mut Window) -> &mut App {
    window.state_mut().as_mut().unwrap()
}

fn shown(window: &mut Window, field: Field, case: &Case) -> String {
    let model = &app(window).session.as_ref().unwrap().model;
    model.text(field, case.id, "").to_owned()
}

fn type_text(window: &mut Window, field: Field, case: &Case, text: &str) {
    app(window).ask(Command::Type {
        field,
        id: case.id,
        text: text.to_owned(),
    });
}

/// Draws frames until what could not be saved is told.
fn until_it_fails(window: &mut Window) {
    for _ in 0..2000 {
        window.step();
        if !app(window).session.as_ref().unwrap().model.failures.is_empty() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    panic!("nothing failed");
}

#[test]
fn a_keystroke_is_shown_though_what_was_asked_before_it_waits_for_the_disk() {
    let (path, mut window, case) = open();
    for phase in ["idea", "concept", "plan"] {
        app(&mut window).ask(Command::Run(Operation::set(Field::CASE_PHASE, case.id, phase)));
    }
    type_text(&mut window, Field::CASE_RESPONSIBLE, &case, "K");
    app(&mut window).logic();
    assert_eq!(shown(&mut window, Field::CASE_RESPONSIBLE, &case), "K");
    type_text(&mut window, Field::CASE_RESPONSIBLE, &case, "Ka");
    assert_eq!(shown(&mut window, Field::CASE_RESPONSIBLE, &case), "Ka");
    app(&mut window).logic();
    assert_eq!(shown(&mut window, Field::CASE_RESPONSIBLE, &case), "Ka");
    settle(&mut window);
    assert_eq!(stored(&path).responsible, "Ka");
}

#[test]
fn a_name_that_is_emptied_gets_its_old_one_back() {
    let (path, mut window, case) = open();
    let mut left = case.title.clone();
    while left.pop().is_some() {
        type_text(&mut window, Field::CASE_TITLE, &case, &left);
        window.step();
    }
    app(&mut window).ask(Command::Leave);
    settle(&mut window);
    assert_eq!(stored(&path).title, case.title);
}

#[test]
fn what_could_not_be_saved_can_be_copied_is_not_closed_over_and_is_saved_when_tried_again() {
    let (path, mut window, case) = open();
    let away = path.with_extension("away");
    std::fs::rename(&path, &away).unwrap();
    type_text(&mut window, Field::CASE_RESPONSIBLE, &case, "Skal ikke bli borte");
    // Asked to close in the middle of a word: it waits for the file, and then stays and says so.
    assert!(!app(&mut window).may_close());
    until_it_fails(&mut window);
    let words = app(&mut window).session.as_ref().unwrap().model.unsaved_words();
    assert_eq!(words, "Skal ikke bli borte");
    std::fs::rename(&away, &path).unwrap();
    app(&mut window).ask(Command::TryAgain);
    settle(&mut window);
    assert_eq!(stored(&path).responsible, "Skal ikke bli borte");
    assert!(app(&mut window).may_close());
}

#[test]
fn a_file_where_something_could_not_be_saved_is_closed_only_when_asked_twice() {
    let (path, mut window, case) = open();
    std::fs::rename(&path, path.with_extension("away")).unwrap();
    app(&mut window).ask(Command::Run(Operation::set(Field::CASE_PHASE, case.id, "idea")));
    until_it_fails(&mut window);
    for is_open in [true, false] {
        app(&mut window).ask(Command::CloseFile);
        for _ in 0..3 {
            window.step();
        }
        assert_eq!(app(&mut window).session.is_some(), is_open);
    }
}

#[test]
fn all_is_told_as_saved_when_it_is_and_not_before() {
    let (path, mut window, case) = open();
    type_text(&mut window, Field::CASE_RESPONSIBLE, &case, "Kåre");
    app(&mut window).ask(Command::SayAllIsSaved);
    app(&mut window).logic();
    assert_eq!(told(&mut window), None);
    settle(&mut window);
    assert_eq!(stored(&path).responsible, "Kåre");
    assert!(told(&mut window).unwrap().starts_with("Alt er lagret"));
}

#[test]
fn what_could_not_be_saved_is_not_told_as_saved() {
    let (path, mut window, case) = open();
    std::fs::rename(&path, path.with_extension("away")).unwrap();
    type_text(&mut window, Field::CASE_RESPONSIBLE, &case, "Skal ikke bli borte");
    // Asked before the file has answered, and after.
    for _ in 0..2 {
        app(&mut window).ask(Command::SayAllIsSaved);
        until_it_fails(&mut window);
        window.step();
        assert!(told(&mut window).unwrap().contains("ikke lagret"));
        app(&mut window).notices.dismiss();
    }
}

#[test]
fn a_file_that_is_left_in_the_middle_of_a_word_waits_for_it_and_stays_open_where_it_fails() {
    let (other, mut window, _) = open();
    for command in [Command::CloseFile, Command::OpenFile(other.clone())] {
        let (path, _, case) = open();
        app(&mut window).ask(Command::OpenFile(path.clone()));
        settle(&mut window);
        let away = path.with_extension("away");
        std::fs::rename(&path, &away).unwrap();
        type_text(&mut window, Field::CASE_RESPONSIBLE, &case, "Skal ikke bli borte");
        app(&mut window).ask(command.clone());
        until_it_fails(&mut window);
        window.step();
        let model = &app(&mut window).session.as_ref().unwrap().model;
        assert_eq!(model.path, path);
        assert_eq!(model.unsaved_words(), "Skal ikke bli borte");
        assert!(told(&mut window).unwrap().contains("ikke lagret"));
        // Saved after all, it is left at the first asking.
        std::fs::rename(&away, &path).unwrap();
        app(&mut window).ask(Command::TryAgain);
        settle(&mut window);
        app(&mut window).ask(command);
        settle(&mut window);
        assert_eq!(stored(&path).responsible, "Skal ikke bli borte");
        let now_open = app(&mut window)
            .session
            .as_ref()
            .map(|session| session.model.path.clone());
        assert_ne!(now_open, Some(path));
    }
    assert_eq!(app(&mut window).session.as_ref().unwrap().model.path, other);
}

#[test]
fn what_still_waits_its_turn_when_the_window_goes_away_is_saved() {
    let (path, mut window, case) = open();
    for phase in ["idea", "concept", "plan"] {
        app(&mut window).ask(Command::Run(Operation::set(Field::CASE_PHASE, case.id, phase)));
    }
    type_text(&mut window, Field::CASE_RESPONSIBLE, &case, "Kåre");
    assert!(!app(&mut window).may_close());
    app(&mut window).logic();
    // Asked a second time, it does not wait.
    assert!(app(&mut window).may_close());
    app(&mut window).finish();
    assert_eq!(stored(&path).responsible, "Kåre");
    assert_eq!(stored(&path).phase.map(ProjectPhase::code), Some("plan"));
}

#[test]
fn what_is_offered_to_be_taken_back_is_what_was_told_of() {
    let (_, mut window, case) = open();
    let later = [
        Command::Run(Operation::set(Field::CASE_PHASE, case.id, "concept")),
        Command::Type {
            field: Field::CASE_RESPONSIBLE,
            id: case.id,
            text: "Kåre".to_owned(),
        },
        Command::Undo,
    ];
    for command in later {
        let phase = Operation::set(Field::CASE_PHASE, case.id, "idea");
        app(&mut window).ask(Command::RunAndOfferUndo(phase));
        settle(&mut window);
        assert!(offers_undo(&mut window));
        app(&mut window).ask(command);
        app(&mut window).logic();
        assert!(!offers_undo(&mut window));
        settle(&mut window);
    }
}

#[test]
fn in_a_file_that_is_only_read_no_removal_is_told() {
    let path = fresh_path();
    let now = jiff::Timestamp::now();
    let register = register::new_from_register("Rådet".to_owned(), now);
    Store::create(&path, "", &register).unwrap();
    let mut holder = Store::open(&path, "").unwrap();
    let council = holder.council().unwrap();
    let case = council.cases.iter().next().unwrap().id;
    let (question, add) = operations::add_question(&council, case, None, "Hvem eier gevinstene?", now);
    holder.run(&add).unwrap();
    let (first, add) = operations::add_recommendation(&council, case, Theme::new(1), "Start smått", "", None, now);
    holder.run(&add).unwrap();
    let council = holder.council().unwrap();
    let (_, add) = operations::add_recommendation(&council, case, Theme::new(2), "Mål underveis", "", None, now);
    holder.run(&add).unwrap();
    let mut window = harness(&path);
    for command in [
        Command::Case(CaseCommand::RemoveQuestion(question)),
        Command::Letter(LetterCommand::RemoveRecommendation(first)),
        Command::Letter(LetterCommand::MoveRecommendation {
            recommendation: first,
            direction: Direction::Down,
        }),
    ] {
        app(&mut window).ask(command);
        settle(&mut window);
        assert!(!offers_undo(&mut window));
        assert!(told(&mut window).unwrap().contains("bare leses"));
        app(&mut window).notices.dismiss();
    }
}

/// What stands at the foot of the window.
fn told(window: &mut Window) -> Option<String> {
    let (notice, _) = app(window).notices.current()?;
    Some(notice.words.clone())
}

fn offers_undo(window: &mut Window) -> bool {
    app(window).notices.current().is_some_and(|(notice, _)| notice.can_undo)
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    settle(window);
}

#[test]
fn ctrl_z_takes_the_fields_own_steps_first_and_then_the_programs() {
    let (path, mut window, case) = open();
    app(&mut window).ask(Command::Run(Operation::set(Field::CASE_PHASE, case.id, "idea")));
    app(&mut window).ask(Command::OpenCase(case.id));
    settle(&mut window);
    window.get_by_role_and_label(Role::TextInput, "Ansvarlig").focus();
    settle(&mut window);
    window.event(Event::Text("Kåre".to_owned()));
    settle(&mut window);
    let responsible = |window: &mut Window| shown(window, Field::CASE_RESPONSIBLE, &case);
    assert_eq!(stored(&path).responsible, "Kåre");
    // The field's own step, and then what came before it in the program.
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(responsible(&mut window), "");
    assert_eq!(stored(&path).phase.map(ProjectPhase::code), Some("idea"));
    for _ in 0..3 {
        press(&mut window, Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(stored(&path).phase, None);
    assert_eq!(stored(&path).responsible, "");
    for _ in 0..3 {
        press(&mut window, Modifiers::COMMAND, Key::Y);
    }
    assert_eq!(stored(&path).phase.map(ProjectPhase::code), Some("idea"));
}
