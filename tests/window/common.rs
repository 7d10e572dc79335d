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

/// Whether everything asked for is done and in the file, and the long texts of what is open have been read from it.
fn is_settled(app: &App) -> bool {
    let view = &app.view;
    let mut open = [view.projects.open, view.meetings.case, view.letters.open]
        .into_iter()
        .flatten();
    app.is_settled()
        && app
            .session
            .as_ref()
            .is_none_or(|session| open.all(|case| session.model.texts.contains_key(&case)))
}

/// Draws frames until everything asked for is done and in the file, and what followed from it is drawn.
pub fn settle(harness: &mut Window) {
    let start = Instant::now();
    for _ in 0..3 {
        harness.step();
    }
    while !harness.state().as_ref().is_some_and(is_settled) {
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
