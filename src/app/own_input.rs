//! What is typed in the program's own window while another window of it is drawn.

use egui::{Context, Event, RawInput, ViewportId};

/// Keeps the input of the own window from being taken for that of the window for the large screen.
///
/// Where the own window waits for its turn to be drawn, eframe 0.37 puts its input by until the next window is drawn,
/// whichever that is (`pending_raw_input` in its `native/epi_integration.rs`). On a slow machine letters and keys went there
/// while the large screen was shown, and were lost.
#[derive(Default)]
pub struct OwnInput {
    /// How many events of the own window eframe holds: it has shown them, and the window was not drawn with them.
    undrawn: usize,
    /// What went to another window.
    strayed: Vec<Event>,
}

impl OwnInput {
    /// Puts the input right that a window is to be drawn with. To be called for each window, in eframe's hook for raw input.
    pub fn put_right(&mut self, context: &Context, input: &mut RawInput) {
        if input.viewport_id == ViewportId::ROOT {
            input.events.splice(0..0, self.strayed.drain(..));
            self.undrawn = input.events.len();
            return;
        }
        // What is held comes ahead of what the window has of its own.
        let held = std::mem::take(&mut self.undrawn).min(input.events.len());
        self.strayed.extend(input.events.drain(..held));
        if !self.strayed.is_empty() {
            context.request_repaint_of(ViewportId::ROOT);
        }
    }

    /// The own window is being drawn, with all it was shown.
    pub fn drawn(&mut self) {
        self.undrawn = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(viewport_id: ViewportId, words: &[&str]) -> RawInput {
        RawInput {
            viewport_id,
            events: words.iter().map(|word| Event::Text((*word).to_owned())).collect(),
            ..RawInput::default()
        }
    }

    fn words(input: &RawInput) -> Vec<&str> {
        let words = input.events.iter().filter_map(|event| match event {
            Event::Text(word) => Some(word.as_str()),
            _ => None,
        });
        words.collect()
    }

    #[test]
    fn what_was_typed_in_the_own_window_is_not_lost_to_another() {
        let (context, other) = (Context::default(), ViewportId::from_hash_of("other"));
        let mut own = OwnInput::default();
        // Shown and drawn.
        own.put_right(&context, &mut input(ViewportId::ROOT, &["a"]));
        own.drawn();
        let mut theirs = input(other, &["x"]);
        own.put_right(&context, &mut theirs);
        assert_eq!(words(&theirs), ["x"]);
        // Shown twice without being drawn, then handed to the other ahead of its own.
        own.put_right(&context, &mut input(ViewportId::ROOT, &["b"]));
        own.put_right(&context, &mut input(ViewportId::ROOT, &["b", "c"]));
        let mut theirs = input(other, &["b", "c", "y"]);
        own.put_right(&context, &mut theirs);
        assert_eq!(words(&theirs), ["y"]);
        let mut mine = input(ViewportId::ROOT, &["d"]);
        own.put_right(&context, &mut mine);
        assert_eq!(words(&mine), ["b", "c", "d"]);
        own.drawn();
        let mut mine = input(ViewportId::ROOT, &["e"]);
        own.put_right(&context, &mut mine);
        assert_eq!(words(&mine), ["e"]);
    }
}
