//! How long a letter of three pages takes to set, draw and save. Run with `cargo bench --bench letter`.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

#[path = "../tests/common/letters.rs"]
mod letters;

use std::error::Error;
use std::time::Instant;

use radslag::document::LetterEngine;
use radslag::document::engine::MAX_TEXT_BYTES;

/// 144 dpi.
const PIXELS_PER_POINT: f64 = 2.0;

fn main() -> Result<(), Box<dyn Error>> {
    let mut letter = letters::three_pages();

    let mut engine = timed("start the engine", LetterEngine::new)?;
    let pages = timed("first compilation", || engine.compile(&letter))?;
    println!("{:>28}: {}", "pages", pages.page_count());

    for round in 1..=5 {
        letter.groups[1].recommendations[0].text.push_str(" Og litt til.");
        timed(&format!("after an edit ({round})"), || engine.compile(&letter))?;
    }
    timed("same letter again", || engine.compile(&letter))?;
    let pages = engine.compile(&letter)?;
    for page in 0..pages.page_count() {
        timed(&format!("draw page {} at 144 dpi", page + 1), || {
            pages.render(page, PIXELS_PER_POINT)
        });
    }
    let bytes = timed("PDF", || pages.pdf(jiff::Timestamp::UNIX_EPOCH))?;
    println!("{:>28}: {} kB", "size of the PDF", bytes.len() / 1000);

    let sentence = "Dette er en lang tekst om råd og mål. ";
    letter.introduction = sentence.repeat(MAX_TEXT_BYTES / sentence.len());
    let pages = timed("longest paragraph", || engine.compile(&letter))?;
    println!("{:>28}: {}", "pages", pages.page_count());
    letter.introduction = "a".repeat(MAX_TEXT_BYTES);
    timed("longest word", || engine.compile(&letter))?;
    Ok(())
}

fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    println!("{name:>28}: {:.1} ms", start.elapsed().as_secs_f64() * 1000.0);
    result
}
