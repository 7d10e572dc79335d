//! What the tests that drive the whole program share.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui_kittest::Harness;
use radslag::app::{App, Command, Preferences};
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

/// The program with the council file at `path` open, 1280 × 800 points.
pub fn harness(path: &Path) -> Window {
    sized_harness(path, [1280.0, 800.0])
}

/// As [`harness`], of another size in points.
pub fn sized_harness(path: &Path, size: [f32; 2]) -> Window {
    let mut harness = start_page(size);
    let open = Command::OpenFile(path.to_owned());
    harness.state_mut().as_mut().unwrap().ask(open);
    settle(&mut harness);
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

/// Whether the long texts of the cases that are open have come from the file.
fn has_texts(app: &App) -> bool {
    let Some(session) = &app.session else { return true };
    let (model, view) = (&session.model, &app.view);
    let open = [view.projects.open, view.letters.open, view.meetings.case];
    let mut cases = open
        .into_iter()
        .flatten()
        .filter(|case| model.council.cases.get(*case).is_some());
    !model.failures.is_empty() || cases.all(|case| model.texts.contains_key(&case))
}
