//! What work costs: by the clock, and of the processors.

use std::time::{Duration, Instant};

/// What something took.
#[derive(Clone, Copy)]
pub struct Cost {
    pub clock: Duration,
    /// Of all threads together; by the clock where the system does not tell.
    pub processor: Duration,
}

/// Does the work, and prints and gives what it took.
pub fn measured<T>(name: &str, work: impl FnOnce() -> T) -> (T, Cost) {
    let (before, started) = (processor_time(), Instant::now());
    let result = work();
    let clock = started.elapsed();
    let processor = processor_time()
        .zip(before)
        .map_or(clock, |(after, before)| after.saturating_sub(before));
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "{name:>28}: {:.1} ms, {:.1} ms of processor time",
        milliseconds(clock),
        milliseconds(processor)
    );
    (result, Cost { clock, processor })
}

/// Prints how many times the one cost the other was.
pub fn compare(name: &str, cost: Cost, other: Cost) {
    let times = |one: Duration, other: Duration| one.as_secs_f64() / other.as_secs_f64().max(1e-9);
    println!(
        "{name:>28}: {:.2} by the clock, {:.2} of processor time",
        times(cost.clock, other.clock),
        times(cost.processor, other.processor)
    );
}

/// How long the program's threads that still run have had a processor, where the system tells.
fn processor_time() -> Option<Duration> {
    let threads = std::fs::read_dir("/proc/self/task").ok()?;
    let times = threads.flatten().filter_map(|thread| {
        let told = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
        told.split_whitespace().next()?.parse::<u64>().ok()
    });
    Some(Duration::from_nanos(times.sum()))
}
