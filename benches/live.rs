//! What a keystroke costs in a meeting with 5,000 notes: from the key to the letter on the screen, the program's own work on
//! the window's thread and tessellation, without a graphics card. In processor time, and beside it in the clock's. Run with
//! `cargo bench --bench live [-- NOTES…]`.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

mod common;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use common::{Window, measure_each, milliseconds};
use egui::{Event, Key, Modifiers};
use jiff::{SignedDuration, Timestamp};
use radslag::app::LiveCommand;
use radslag::domain::{Id, NoteKind, NoteMarks, NoteOn, Operation, OperationName, Theme, operations};
use radslag::exchange::example;
use radslag::store::Store;

const SIZES: [usize; 3] = [50, 5_000, 20_000];
const TYPED: &str = "Avtal gevinstene skriftlig med de to etatene før dere bestiller mer enn en prøve ";
/// How many times the line is written.
const LINES: usize = 6;

fn main() -> ExitCode {
    let mut fewest = None;
    measure_each(&SIZES, "notes", |notes| {
        let letter = measure(notes)?;
        let fewest = *fewest.get_or_insert(letter);
        let times = letter.as_secs_f64() / fewest.as_secs_f64().max(1e-9);
        println!("{:>12} {times:.1} times as much as in the first of these", "");
        Ok(())
    })
}

/// Gives the processor time a letter takes, all letters taken together: the system counts it in steps, some of them longer
/// than one letter.
fn measure(notes: usize) -> Result<Duration, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("bench.radslag");
    let (meeting, item) = make(&path, notes)?;
    let mut window = Window::open(&path)?;
    window.app.ask(LiveCommand::ShowItem { meeting, item }.into());
    settle(&mut window);
    window.app.ask(LiveCommand::Toggle.into());
    window.app.ask(LiveCommand::Begin { meeting, item }.into());
    let started = Instant::now();
    settle(&mut window);
    let opened = started.elapsed();

    let mut cpu = Vec::new();
    let mut clock = Vec::new();
    for _ in 0..LINES {
        for letter in TYPED.chars() {
            let (spent, passed) = timed(&mut window, Event::Text(letter.to_string()));
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
        settle(&mut window);
    }
    let letter = cpu.iter().sum::<Duration>() / u32::try_from(cpu.len())?.max(1);
    cpu.sort();
    clock.sort();
    let at =
        |times: &[Duration], percent: usize| milliseconds(times[(times.len() * percent / 100).min(times.len() - 1)]);
    println!(
        "{notes:>6} notes: shown in {:.0} ms; a letter takes {:.2} ms of processor time, p95 {:.2} ms, longest {:.2} ms (by the clock {:.2}, p95 {:.2} ms)",
        milliseconds(opened),
        milliseconds(letter),
        at(&cpu, 95),
        at(&cpu, 100),
        at(&clock, 50),
        at(&clock, 95),
    );
    Ok(letter)
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

/// Draws until all is in the file and nothing more comes of it.
fn settle(window: &mut Window) {
    for _ in 0..3 {
        window.frame(Vec::new());
    }
    window.wait();
    window.frame(Vec::new());
}

/// A frame with this event: the processor time of this thread, and the time that passed.
fn timed(window: &mut Window, event: Event) -> (Duration, Duration) {
    let (before, started) = (thread_time(), Instant::now());
    window.frame(vec![event]);
    let passed = started.elapsed();
    let spent = thread_time()
        .zip(before)
        .map(|(after, before)| after.saturating_sub(before));
    (spent.unwrap_or(passed), passed)
}

/// How long this thread has had a processor, where the system tells.
fn thread_time() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = told.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}
