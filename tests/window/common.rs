//! What the tests that drive the whole program share.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use radslag::app::{App, Command, Model, Preferences};
use radslag::domain::{Council, Id, operations};
use radslag::exchange::register;
use radslag::store::Store;
use tempfile::TempDir;

/// The program in a window without a screen.
pub type Window = Harness<'static, Option<App>>;

thread_local! {
    /// The folders a test has been given. Each test has a thread of its own; when that ends, passed or failed, they go.
    static FOLDERS: RefCell<Vec<TempDir>> = const { RefCell::new(Vec::new()) };
}

/// A path for a council file that no other test has, in a folder of its own that goes with the test.
pub fn fresh_path() -> PathBuf {
    let folder = tempfile::Builder::new().prefix("radslag-test-").tempdir().unwrap();
    let path = folder.path().join("råd.radslag");
    FOLDERS.with_borrow_mut(|folders| folders.push(folder));
    path
}

/// The program with the council file at `path` open at Prosjekter, 1280 × 800 points.
pub fn harness(path: &Path) -> Window {
    sized_harness(path, [1280.0, 800.0])
}

/// As [`harness`], of another size in points.
pub fn sized_harness(path: &Path, size: [f32; 2]) -> Window {
    let mut harness = opened(path, size);
    ask(&mut harness, Command::ShowProjects);
    harness
}

/// The program with the council file at `path` just opened, of this size in points.
pub fn opened(path: &Path, size: [f32; 2]) -> Window {
    let mut harness = start_page(size);
    ask(&mut harness, Command::OpenFile(path.to_owned()));
    harness
}

/// The program on its start page, of this size in points.
pub fn start_page(size: [f32; 2]) -> Window {
    let mut harness = Harness::builder().with_size(size).build_ui_state(
        |ui, app: &mut Option<App>| {
            let app = app.get_or_insert_with(|| App::new(ui.ctx(), Preferences::default()));
            app.logic();
            app.draw(ui);
        },
        None,
    );
    harness.step();
    harness
}

/// Draws frames until everything asked for is done and in the file, and what followed from it is drawn.
pub fn settle(harness: &mut Window) {
    let start = Instant::now();
    for _ in 0..3 {
        harness.step();
    }
    while !harness
        .state()
        .as_ref()
        .is_some_and(|app| app.is_settled() && has_texts(app))
    {
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "the program does not come to rest"
        );
        std::thread::sleep(Duration::from_millis(5));
        harness.step();
    }
    for _ in 0..4 {
        harness.step();
    }
}

/// Whether the long texts of the cases that are open, and of an item without one, have come from the file.
fn has_texts(app: &App) -> bool {
    let Some(session) = &app.session else { return true };
    let (model, view) = (&session.model, &app.view);
    let open = [
        view.projects.open,
        view.letters.open,
        view.meetings.case,
        view.preparation.case,
        view.meetings.item.filter(|_| view.meetings.case.is_none()),
    ];
    let council = &model.council;
    let is_there = |id: &Id| council.cases.get(*id).is_some() || council.agenda_items.get(*id).is_some();
    let mut subjects = open.into_iter().flatten().filter(is_there);
    !model.failures.is_empty() || subjects.all(|subject| model.texts.contains_key(&subject))
}

/// The program, and what it holds of the file that is open.
pub fn app(window: &Window) -> &App {
    window.state().as_ref().unwrap()
}

pub fn model(window: &Window) -> &Model {
    &app(window).session.as_ref().unwrap().model
}

/// Asks the program for something, as a key or a menu does.
pub fn ask(window: &mut Window, command: impl Into<Command>) {
    window.state_mut().as_mut().unwrap().ask(command.into());
    settle(window);
}

pub fn click(window: &mut Window, name: &str) {
    window.get_by_label(name).click();
    settle(window);
}

/// As [`click`], where several have the name.
pub fn press(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click();
    settle(window);
}

pub fn key(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    settle(window);
}

/// Writes in the field that has the keyboard, letter by letter.
pub fn write(window: &mut Window, text: &str) {
    for letter in text.chars() {
        window.event(Event::Text(letter.to_string()));
        window.step();
    }
    settle(window);
}

/// Writes `text` and presses Enter before the window is drawn again, as a slow machine meets one who types fast.
pub fn in_one_frame(window: &mut Window, text: &str) {
    let enter = |pressed| Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let events = [Event::Text(text.to_owned()), enter(true), enter(false)];
    window.input_mut().events.extend(events);
    window.step();
}

/// Puts `text` in a field in place of what it holds.
pub fn fill(window: &mut Window, field: &str, text: &str) {
    let is_field = |role: Role| matches!(role, Role::TextInput | Role::MultilineTextInput);
    window
        .get_by(|node| is_field(node.role()) && node.label().as_deref() == Some(field))
        .focus();
    settle(window);
    key(window, Modifiers::COMMAND, Key::A);
    window.event(Event::Text(text.to_owned()));
    settle(window);
}

/// The file of a council of the public register.
pub fn from_register() -> PathBuf {
    let path = fresh_path();
    let first = register::new_from_register("Prøverådet".to_owned(), jiff::Timestamp::now());
    Store::create(&path, "", &first).unwrap();
    path
}

/// The file of a council with these cases, by name.
pub fn council_with(cases: &[&str]) -> PathBuf {
    let path = fresh_path();
    let now = jiff::Timestamp::now();
    Store::create(&path, "", &register::new_empty("Prøverådet".to_owned(), now)).unwrap();
    let mut store = Store::open(&path, "").unwrap();
    for name in cases {
        let council = store.council().unwrap();
        let (_, add) = operations::add_case(&council, name, "Prøveetaten", "Prøvedepartementet", 2026, now);
        store.run(&add).unwrap();
    }
    path
}

/// What is in the file now, also while the window is open.
pub fn council(path: &Path) -> Council {
    Store::open(path, "").unwrap().council().unwrap()
}
