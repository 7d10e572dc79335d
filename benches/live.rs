//! What a keystroke costs in a meeting with 5,000 notes: from the key to the letter on the screen, the program's own work on
//! the window's thread and tessellation, without a graphics card. In processor time, and beside it in the clock's. Run with
//! `cargo bench --bench live [-- NOTES…]`.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use egui::{Event, Key, Modifiers, RawInput, Rect, Vec2, pos2, vec2};
use jiff::{SignedDuration, Timestamp};
use radslag::app::{App, Command, LiveCommand, Preferences};
use radslag::domain::{Id, NoteKind, NoteMarks, NoteOn, Operation, OperationName, Theme, operations};
use radslag::exchange::example;
use radslag::store::Store;

const SIZES: [usize; 3] = [50, 5_000, 20_000];
const SCREEN: Vec2 = vec2(1280.0, 800.0);
const TYPED: &str = "Avtal gevinstene skriftlig med de to etatene før dere bestiller mer enn en prøve ";
/// How many times the line is written.
const LINES: usize = 6;
const PATIENCE: Duration = Duration::from_mins(2);

fn main() -> ExitCode {
    let asked: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let sizes = if asked.is_empty() { SIZES.to_vec() } else { asked };
    for notes in sizes {
        if let Err(error) = measure(notes) {
            println!("{notes} notes: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn measure(notes: usize) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("bench.radslag");
    let (meeting, item) = make(&path, notes)?;
    let mut window = Window::open(&path)?;
    window.app.ask(LiveCommand::ShowItem { meeting, item }.into());
    window.settle();
    window.app.ask(LiveCommand::Toggle.into());
    window.app.ask(LiveCommand::Begin { meeting, item }.into());
    let started = Instant::now();
    window.settle();
    let opened = started.elapsed();

    let mut cpu = Vec::new();
    let mut clock = Vec::new();
    for _ in 0..LINES {
        for letter in TYPED.chars() {
            let (spent, passed) = window.key(Event::Text(letter.to_string()));
            cpu.push(spent);
            clock.push(passed);
            // As one types: what the file answers comes in between.
            std::thread::sleep(Duration::from_millis(5));
            window.frame(Vec::new());
        }
        let enter = |pressed| Event::Key {
            key: Key::Enter,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        window.frame(vec![enter(true), enter(false)]);
        window.settle();
    }
    cpu.sort();
    clock.sort();
    let at =
        |times: &[Duration], percent: usize| milliseconds(times[(times.len() * percent / 100).min(times.len() - 1)]);
    println!(
        "{notes:>6} notes: shown in {:.0} ms; a letter takes {:.2} ms of processor time, p95 {:.2} ms, longest {:.2} ms (by the clock {:.2}, p95 {:.2} ms)",
        milliseconds(opened),
        at(&cpu, 50),
        at(&cpu, 95),
        at(&cpu, 100),
        at(&clock, 50),
        at(&clock, 95),
    );
    Ok(())
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// A council with a meeting today and so many notes on the first case of it.
fn make(path: &Path, notes: usize) -> Result<(Id, Id), Box<dyn Error>> {
    let today = jiff::Zoned::now().date();
    let writes = example::writes("Eksempelrådet", 40, today);
    Store::create_from(path, "", OperationName::CreateCouncil, writes, &example::documents())?;
    let mut store = Store::open(path, "")?;
    let (meeting, add) = operations::add_meeting(today, Timestamp::now());
    store.run(&add)?;
    let council = store.council()?;
    let case = council.cases.iter().next().ok_or("no case")?.id;
    let (item, add) = operations::add_agenda_item(&council, meeting, Some(case), "");
    store.run(&add)?;
    let from = Timestamp::now() - SignedDuration::from_hours(6);
    let writes = (0..notes).flat_map(|number| {
        let kind = NoteKind::ALL[number % 6];
        let marks = NoteMarks {
            kind,
            theme: Theme::new(u8::try_from(number % 7).unwrap_or_default()),
            ..NoteMarks::default()
        };
        let body = "Styringsgruppen har bare IT-direktører, ingen fra førstelinjen. ".repeat(1 + number % 4);
        let at = from + SignedDuration::from_secs(i64::try_from(number).unwrap_or_default());
        operations::write_note(NoteOn::Case(case), Some(meeting), None, marks, &body, at)
            .1
            .writes
    });
    store.run(&Operation::new(OperationName::AddNote, writes.collect()))?;
    Ok((meeting, item))
}

/// The program without a screen: what it draws is made into triangles and thrown away.
struct Window {
    context: egui::Context,
    app: App,
    seconds: f64,
}

impl Window {
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
        Ok(window)
    }

    /// Draws until all is in the file and nothing more comes of it.
    fn settle(&mut self) {
        for _ in 0..3 {
            self.frame(Vec::new());
        }
        while !self.app.is_settled() {
            self.frame(Vec::new());
        }
        self.frame(Vec::new());
    }

    /// A frame with this event: the processor time of this thread, and the time that passed.
    fn key(&mut self, event: Event) -> (Duration, Duration) {
        let (before, started) = (thread_time(), Instant::now());
        self.frame(vec![event]);
        let passed = started.elapsed();
        let spent = thread_time()
            .zip(before)
            .map(|(after, before)| after.saturating_sub(before));
        (spent.unwrap_or(passed), passed)
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
        let mut output = self.context.run_ui(input, |ui| {
            app.logic();
            app.draw(ui);
        });
        output.textures_delta.clear();
        let triangles = self.context.tessellate(output.shapes, output.pixels_per_point);
        std::hint::black_box(triangles);
    }
}

/// How long this thread has had a processor, where the system tells.
fn thread_time() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = told.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}
