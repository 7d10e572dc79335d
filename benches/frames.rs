//! What frames cost in councils of several sizes, the program's own work and tessellation, without a graphics card: while
//! the list of projects is scrolled, when each tab is opened and after that, and so for a case's page, its history and a
//! much used piece of advice, and while one types in the command list. Run with `cargo bench --bench frames [-- CASES…]`.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

mod common;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use common::{Window, measure_each, milliseconds};
use egui::{Event, Modifiers, MouseWheelUnit, Pos2, TouchPhase, pos2, vec2};
use radslag::app::{AdviceCommand, Command, Tab};
use radslag::domain::OperationName;
use radslag::domain::history::HistoryOf;
use radslag::exchange::example;
use radslag::store::Store;

const SIZES: [usize; 3] = [40, 10_000, 100_000];
const OVER_THE_LIST: Pos2 = pos2(500.0, 500.0);
const FRAMES: usize = 300;

fn main() -> ExitCode {
    measure_each(&SIZES, "cases", measure)
}

fn measure(cases: usize) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("bench.radslag");
    let started = Instant::now();
    make(&path, cases)?;
    let made = started.elapsed();

    let started = Instant::now();
    let council = Store::open(&path, "")?.council()?;
    let read = started.elapsed();
    drop(council);

    let mut window = Projects::open(&path)?;
    let mut times: Vec<Duration> = (0..FRAMES).map(|frame| window.scroll(frame)).collect();
    times.sort();
    println!(
        "{cases:>7} cases: made in {:.2} s, read in {:.3} s; a frame while scrolling: median {:.2} ms, p95 {:.2} ms, longest {:.2} ms",
        made.as_secs_f64(),
        read.as_secs_f64(),
        milliseconds(times[FRAMES / 2]),
        milliseconds(times[FRAMES * 95 / 100]),
        milliseconds(times[FRAMES - 1]),
    );
    for tab in Tab::ALL {
        window.tell(&format!("{tab:?}"), Command::show(tab));
    }
    for (name, command) in window.much_used() {
        window.tell(name, command);
    }
    window.show(Command::CloseHistory);
    let (first, later) = window.show(Command::Search);
    let typed = "tilskudd #2".chars().map(|letter| window.key(letter));
    let longest = typed.max().unwrap_or_default();
    println!(
        "          command list: opened in {first:.1} ms, then {later:.2} ms a frame, and at most {:.1} ms a letter",
        milliseconds(longest)
    );
    Ok(())
}

fn make(path: &Path, cases: usize) -> Result<(), Box<dyn Error>> {
    let cases = u32::try_from(cases)?;
    let today = jiff::Zoned::now().date();
    let writes = example::writes("Eksempelrådet", cases, today);
    Store::create_from(path, "", OperationName::CreateCouncil, writes, &example::documents())?;
    Ok(())
}

/// The window with the list of projects, and what is done in it.
struct Projects(Window);

impl Projects {
    fn open(path: &Path) -> Result<Self, Box<dyn Error>> {
        let mut window = Window::open(path)?;
        window.app.ask(Command::ShowProjects);
        for _ in 0..5 {
            window.frame(vec![Event::PointerMoved(OVER_THE_LIST)]);
        }
        Ok(Self(window))
    }

    /// A frame in which the wheel turns, and how long it takes.
    fn scroll(&mut self, frame: usize) -> Duration {
        // Down for most of the way, and back up, so that rows come in at both ends.
        let way = if frame % 60 < 45 { -120.0 } else { 120.0 };
        let wheel = Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            source: egui::MouseWheelSource::Wheel,
            delta: vec2(0.0, way),
            phase: TouchPhase::Move,
            modifiers: Modifiers::NONE,
        };
        self.timed(vec![wheel])
    }

    /// The page of the case and of the piece of advice with the most to show, and that case's history.
    fn much_used(&self) -> Vec<(&'static str, Command)> {
        let Some(session) = &self.0.app.session else {
            return Vec::new();
        };
        let council = &session.model.council;
        let advice = council.advice.iter().map(|advice| advice.id);
        let advice = advice.max_by_key(|id| council.advice_uses.of(*id).count());
        let cases = council.cases.iter().map(|case| case.id);
        let case = cases.max_by_key(|id| council.recommendations.of(*id).count());
        let commands = [
            advice.map(|id| ("much used advice", AdviceCommand::Open(id).into())),
            case.map(|id| ("a case's page", Command::OpenCase(id))),
            case.map(|id| ("a case's history", Command::ShowHistory(HistoryOf::Case(id)))),
        ];
        commands.into_iter().flatten().collect()
    }

    /// Goes somewhere, and says what it cost.
    fn tell(&mut self, name: &str, command: Command) {
        let (first, later) = self.show(command);
        println!("          {name}: opened in {first:.1} ms, then {later:.2} ms a frame");
    }

    /// Goes somewhere: the milliseconds until it is drawn with what the file had to tell, and those of a frame after that.
    fn show(&mut self, command: Command) -> (f64, f64) {
        self.0.app.ask(command);
        let started = Instant::now();
        self.0.frame(Vec::new());
        self.0.wait();
        let first = started.elapsed();
        let mut later: Vec<Duration> = (0..20).map(|_| self.timed(Vec::new())).collect();
        later.sort();
        (milliseconds(first), milliseconds(later[10]))
    }

    fn key(&mut self, letter: char) -> Duration {
        self.timed(vec![Event::Text(letter.to_string())])
    }

    fn timed(&mut self, events: Vec<Event>) -> Duration {
        let started = Instant::now();
        self.0.frame(events);
        started.elapsed()
    }
}
