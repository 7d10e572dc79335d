//! Files of the start page: where new ones are proposed, and how those that were open here are remembered.

use std::path::PathBuf;

use crate::common::{Window, ask, click, council_with, fill, start_page};
use egui::Role;
use egui_kittest::kittest::Queryable as _;
use radslag::app::{App, Command};

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
