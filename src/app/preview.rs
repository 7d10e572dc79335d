//! Sets letters and minutes on pages off the window's thread. There is one slot: the latest document wins.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crate::document::{DocumentError, LetterEngine, LetterPages, PageImage, Printed};

/// What the window wants to see.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    pub document: Printed,
    /// The pages in view; only these are drawn to pixels.
    pub pages: Range<usize>,
    pub pixels_per_point: f64,
}

/// What can be seen: the pages of the latest letter, and those drawn so far.
#[derive(Clone, Default)]
pub struct Seen {
    /// Counts up with every letter set, so that textures can be kept until the next.
    pub revision: u64,
    pub pages: Option<Arc<LetterPages>>,
    /// Why the latest letter could not be set; the pages before it stay.
    pub error: Option<Arc<DocumentError>>,
    /// Pixels by page, all at `pixels_per_point`; only of pages in view, as a page takes several megabytes.
    pub images: HashMap<usize, Arc<PageImage>>,
    pub pixels_per_point: f64,
}

#[derive(Default)]
struct Slot {
    wanted: Option<Wanted>,
    closing: bool,
}

/// The worker that sets letters on pages. Dropping it does not wait for the letter it is at: nobody looks at that one.
pub struct Preview {
    slot: Arc<(Mutex<Slot>, Condvar)>,
    seen: Arc<Mutex<Seen>>,
    asked: Option<Wanted>,
}

impl Preview {
    /// Starts the worker. `wake` is called from its thread when there is something new to see.
    #[must_use]
    pub fn start(wake: impl Fn() + Send + 'static) -> Self {
        let slot: Arc<(Mutex<Slot>, Condvar)> = Arc::default();
        let seen: Arc<Mutex<Seen>> = Arc::default();
        std::thread::spawn({
            let (slot, seen) = (slot.clone(), seen.clone());
            move || work(&slot, &seen, &wake)
        });
        Self {
            slot,
            seen,
            asked: None,
        }
    }

    /// Asks for a letter and pages, unless they are what was asked for last.
    pub fn ask(&mut self, wanted: Wanted) {
        if self.asked.as_ref() == Some(&wanted) {
            return;
        }
        self.asked = Some(wanted.clone());
        lock(&self.slot.0).wanted = Some(wanted);
        self.slot.1.notify_one();
    }

    /// What can be seen now.
    #[must_use]
    pub fn seen(&self) -> Seen {
        lock(&self.seen).clone()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        lock(&self.slot.0).closing = true;
        self.slot.1.notify_one();
    }
}

fn work(slot: &(Mutex<Slot>, Condvar), seen: &Mutex<Seen>, wake: &impl Fn()) {
    let Ok(mut engine) = LetterEngine::new() else { return };
    let mut set: Option<Printed> = None;
    while let Some(wanted) = next(slot) {
        if set.as_ref() != Some(&wanted.document) {
            let result = engine.compile_any(&wanted.document);
            let mut seen = lock(seen);
            match result {
                Ok(pages) => {
                    seen.revision += 1;
                    seen.pages = Some(Arc::new(pages));
                    seen.images.clear();
                    seen.error = None;
                }
                Err(error) => seen.error = Some(Arc::new(error)),
            }
            drop(seen);
            set = Some(wanted.document.clone());
        }
        draw(&wanted, slot, seen, wake);
        wake();
    }
}

/// Draws the pages in view that are not drawn yet, until something newer is asked for, and lets go of the others.
fn draw(wanted: &Wanted, slot: &(Mutex<Slot>, Condvar), seen: &Mutex<Seen>, wake: &impl Fn()) {
    lock(seen).images.retain(|page, _| wanted.pages.contains(page));
    for page in wanted.pages.clone() {
        let pages = {
            let mut seen = lock(seen);
            if (seen.pixels_per_point - wanted.pixels_per_point).abs() > f64::EPSILON {
                seen.pixels_per_point = wanted.pixels_per_point;
                seen.images.clear();
            }
            if seen.images.contains_key(&page) {
                continue;
            }
            seen.pages.clone()
        };
        let Some(image) = pages.and_then(|pages| pages.render(page, wanted.pixels_per_point)) else {
            continue;
        };
        lock(seen).images.insert(page, Arc::new(image));
        wake();
        if lock(&slot.0).wanted.is_some() {
            return;
        }
    }
}

fn next(slot: &(Mutex<Slot>, Condvar)) -> Option<Wanted> {
    let mut guard = lock(&slot.0);
    loop {
        if guard.closing {
            return None;
        }
        if let Some(wanted) = guard.wanted.take() {
            return Some(wanted);
        }
        guard = slot.1.wait(guard).unwrap_or_else(PoisonError::into_inner);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::LetterDocument;
    use std::sync::mpsc;
    use std::time::Duration;

    #[test]
    fn pages_that_are_scrolled_out_of_view_are_let_go_of() {
        let (woken, wakes) = mpsc::channel();
        let mut preview = Preview::start(move || {
            woken.send(()).ok();
        });
        let letter = Arc::new(LetterDocument {
            title: "Råd".into(),
            introduction: "En lang begrunnelse om felles mål. ".repeat(400),
            ..Default::default()
        });
        for pages in [0..2, 1..3, 2..3] {
            preview.ask(Wanted {
                document: Printed::Letter(letter.clone()),
                pages: pages.clone(),
                pixels_per_point: 1.0,
            });
            let expected: Vec<usize> = pages.collect();
            let drawn = || {
                let mut drawn: Vec<usize> = preview.seen().images.into_keys().collect();
                drawn.sort_unstable();
                drawn
            };
            while drawn() != expected {
                assert!(wakes.recv_timeout(Duration::from_secs(20)).is_ok(), "{:?}", drawn());
            }
        }
    }
}
