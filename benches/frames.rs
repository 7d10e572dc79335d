//! What frames cost in councils of several sizes, the program's own work and tessellation, without a graphics card: while
//! the list of projects is scrolled, when each tab is opened and after that, and so for a case's page, its history and a
//! much used piece of advice, and while one types in the command list. Run with `cargo bench --bench frames [-- CASES…]`.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use egui::{Event, Modifiers, MouseWheelUnit, Pos2, RawInput, Rect, TouchPhase, Vec2, pos2, vec2};
use radslag::app::{AdviceCommand, App, Command, Preferences, Tab};
use radslag::domain::OperationName;
use radslag::domain::history::HistoryOf;
use radslag::exchange::example;
use radslag::store::Store;

const SIZES: [usize; 3] = [40, 10_000, 100_000];
const SCREEN: Vec2 = vec2(1280.0, 800.0);
const OVER_THE_LIST: Pos2 = pos2(500.0, 500.0);
const FRAMES: usize = 300;
/// Opening a file may take this long before the bench gives up.
const PATIENCE: Duration = Duration::from_mins(2);

fn main() -> ExitCode {
    let asked: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let sizes = if asked.is_empty() { SIZES.to_vec() } else { asked };
    for cases in sizes {
        if let Err(error) = measure(cases) {
            println!("{cases} cases: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
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

    let mut window = Window::open(&path)?;
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

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn make(path: &Path, cases: usize) -> Result<(), Box<dyn Error>> {
    let cases = u32::try_from(cases)?;
    let today = jiff::Zoned::now().date();
    let writes = example::writes("Eksempelrådet", cases, today);
    Store::create_from(path, "", OperationName::CreateCouncil, writes, &example::documents())?;
    Ok(())
}

/// The program without a screen: what it draws is made into triangles and thrown away.
struct Window {
    context: egui::Context,
    app: App,
    seconds: f64,
}

impl Window {
    /// Opens the file and goes to the list of projects.
    fn open(path: &Path) -> Result<Self, Box<dyn Error>> {
        let context = egui::Context::default();
        context.enable_accesskit();
        let app = App::new(&context, Preferences::default());
        let mut window = Self {
            context,
            app,
            seconds: 0.0,
        };
        window.app.ask(Command::OpenFile(path.to_owned()));
        let started = Instant::now();
        while window.app.session.is_none() || !window.app.is_settled() {
            if started.elapsed() > PATIENCE {
                return Err("the file does not open".into());
            }
            window.frame(Vec::new());
        }
        window.app.ask(Command::ShowProjects);
        for _ in 0..5 {
            window.frame(vec![Event::PointerMoved(OVER_THE_LIST)]);
        }
        Ok(window)
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
        let Some(session) = &self.app.session else {
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
        self.app.ask(command);
        let started = Instant::now();
        self.frame(Vec::new());
        while !self.app.is_settled() {
            self.frame(Vec::new());
        }
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
        self.frame(events);
        started.elapsed()
    }

    fn frame(&mut self, events: Vec<Event>) {
        self.seconds += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), SCREEN)),
            time: Some(self.seconds),
            events,
            ..RawInput::default()
        };
        let app = &mut self.app;
        let output = self.context.run_ui(input, |ui| {
            app.logic();
            app.draw(ui);
        });
        let triangles = self.context.tessellate(output.shapes, output.pixels_per_point);
        std::hint::black_box(triangles);
    }
}
