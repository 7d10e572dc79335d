//! Files of the start page: where new ones are proposed, and those that were open here.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::common::{Window, ask, click, council_with, fill, fresh_path, key, settle, start_page};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use radslag::app::command::Tab;
use radslag::app::preferences::{PreferencesFault, RecentFile};
use radslag::app::{App, Command, Preferences};

fn app(window: &mut Window) -> &mut App {
    window.state_mut().as_mut().unwrap()
}

#[test]
fn a_file_named_from_where_the_program_was_started_is_found_again_from_anywhere() {
    let path = council_with(&[]);
    let here = std::env::current_dir().unwrap();
    let mut from_here: PathBuf = here.components().skip(1).map(|_| "..").collect();
    from_here.push(path.strip_prefix("/").unwrap());
    assert!(from_here.is_relative());
    let mut window = start_page([1280.0, 800.0]);
    ask(&mut window, Command::OpenFile(from_here));
    let app = app(&mut window);
    let recent = &app.preferences.recent.first().unwrap().path;
    assert!(recent.is_absolute(), "{}", recent.display());
    assert!(app.session.as_ref().unwrap().model.path.is_absolute());
}

#[test]
fn a_councils_name_is_proposed_as_a_file_name_that_can_be_had() {
    let mut window = start_page([1280.0, 800.0]);
    app(&mut window).view.start.folder = PathBuf::from("mappe");
    click(&mut window, "Start tomt");
    for (name, proposed) in [
        ("Rådet 2020/21", "Rådet 2020 21.radslag"),
        ("/etc: <Rådet>", "etc Rådet.radslag"),
        ("//", "Nytt råd.radslag"),
    ] {
        fill(&mut window, "Rådets navn", name);
        let field = window.get_by_role_and_label(Role::TextInput, "Fil").value();
        let expected = PathBuf::from("mappe").join(proposed);
        assert_eq!(field.as_deref(), expected.to_str());
    }
}

#[test]
fn files_that_were_open_are_looked_for_without_holding_up_the_window() {
    let [there, gone] = [council_with(&[]), fresh_path()];
    let mut preferences = Preferences::default();
    preferences.recent = [&there, &gone]
        .map(|path| RecentFile {
            path: path.clone(),
            council: "Prøverådet".to_owned(),
            opened_at: jiff::Timestamp::now(),
            is_example: false,
        })
        .to_vec();
    let mut app = App::new(&egui::Context::default(), preferences);
    // Taken to be there as long as they are looked for.
    assert!(app.view.start.missing.is_empty());
    let start = Instant::now();
    while app.view.start.missing.is_empty() {
        assert!(start.elapsed() < Duration::from_secs(20), "not looked for");
        std::thread::sleep(Duration::from_millis(5));
        app.logic();
    }
    assert!(app.view.start.missing.iter().eq([&gone]));
}

#[test]
fn one_press_makes_a_council_to_practise_in_and_it_says_that_it_is_one() {
    let folder = fresh_path().parent().unwrap().to_owned();
    for (name, size) in [
        ("Eksempelrådet.radslag", [1280.0, 800.0]),
        ("Eksempelrådet 2.radslag", [640.0, 400.0]),
    ] {
        let mut window = start_page(size);
        app(&mut window).view.start.folder.clone_from(&folder);
        // By keyboard, as the choice may be below what a small window shows.
        window.get_by_label("Øv i et eksempelråd").focus();
        settle(&mut window);
        key(&mut window, Modifiers::NONE, Key::Enter);
        let app = app(&mut window);
        assert!(app.preferences.recent[0].is_example);
        let model = &app.session.as_ref().unwrap().model;
        assert_eq!(model.path, folder.join(name));
        assert_eq!(model.council.cases.iter().count(), 40);
        for tab in Tab::ALL {
            ask(&mut window, Command::show(tab));
            window.get_by_label("Øving");
        }
    }
}

#[test]
fn broken_choices_are_told_of_once() {
    let path = council_with(&[]);
    let broken = || Some(PreferencesFault::Broken(None));
    let mut window = start_page([1280.0, 800.0]);
    app(&mut window).preferences.fault = broken();
    settle(&mut window);
    ask(&mut window, Command::OpenFile(path.clone()));
    let app = app(&mut window);
    assert!(app.notices.current().is_none(), "the start page told it");
    assert_eq!(app.preferences.fault, None);

    // A file that is opened as the program starts leaves the page no time.
    let mut preferences = Preferences::default();
    preferences.fault = broken();
    let mut app = App::new(&egui::Context::default(), preferences);
    app.ask(Command::OpenFile(path));
    let start = Instant::now();
    while app.session.is_none() {
        assert!(start.elapsed() < Duration::from_secs(20), "not opened");
        std::thread::sleep(Duration::from_millis(5));
        app.logic();
    }
    assert!(app.notices.current().is_some());
}
