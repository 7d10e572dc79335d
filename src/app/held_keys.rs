//! Keys that came in one frame, taken one act at a time.

use egui::{Event, Key, Ui};

/// What was typed after the key that ended something, until the frame after.
///
/// A frame may hold more than one key where the machine is slow. Enter ends a note: what was typed after it is of the next
/// one, and Page Down after it leaves a case whose note is ended.
#[derive(Default)]
pub struct HeldKeys {
    keys: Vec<Event>,
    /// For how many frames they have waited.
    frames: u8,
}

/// The most frames something waits: keys are never kept from one who has them under the fingers.
const MOST_FRAMES: u8 = 120;

impl HeldKeys {
    /// Leaves in the frame what was typed up to the first key that ends something, with what was held in the frame before
    /// ahead of it, and holds the rest. To be called before anything reads the keys. While `awaits` says that what the keys
    /// before asked for is not done, what is held stays so, and what is typed behind it.
    pub fn take(&mut self, ui: &Ui, awaits: bool) {
        let mut held = std::mem::take(&mut self.keys);
        let waits = awaits && !held.is_empty() && self.frames < MOST_FRAMES;
        self.frames = if waits { self.frames + 1 } else { 0 };
        self.keys = ui.input_mut(|input| {
            if waits {
                held.extend(typed(&mut input.events, 0));
                return held;
            }
            input.events.splice(0..0, held);
            split(&mut input.events)
        });
        if !self.keys.is_empty() {
            ui.request_repaint();
        }
    }
}

/// Takes out what is typed from a place on.
fn typed(events: &mut Vec<Event>, from: usize) -> Vec<Event> {
    let is_typed = |event: &Event| matches!(event, Event::Text(_) | Event::Paste(_) | Event::Cut | Event::Key { .. });
    let (typed, others): (Vec<_>, Vec<_>) = events.split_off(from).into_iter().partition(is_typed);
    events.extend(others);
    typed
}

/// Takes out what was typed after the first key that ends something.
fn split(events: &mut Vec<Event>) -> Vec<Event> {
    let ends = |event: &Event| {
        matches!(
            event,
            Event::Key {
                key: Key::Enter,
                pressed: true,
                ..
            }
        )
    };
    let end = events.iter().position(ends);
    end.map(|at| typed(events, at + 1)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::Modifiers;

    fn press(key: Key) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        }
    }

    fn text(text: &str) -> Event {
        Event::Text(text.to_owned())
    }

    #[test]
    fn what_comes_after_enter_waits_and_the_pointer_does_not() {
        let mut events = vec![
            text("én"),
            press(Key::Enter),
            Event::PointerGone,
            text("to"),
            press(Key::Enter),
        ];
        let mut held = split(&mut events);
        assert_eq!(events, [text("én"), press(Key::Enter), Event::PointerGone]);
        assert_eq!(held, [text("to"), press(Key::Enter)]);
        assert!(split(&mut held).is_empty());
        let mut words = vec![text("a"), press(Key::Backspace), text("b")];
        assert!(split(&mut words).is_empty());
        assert_eq!(words.len(), 3);
    }
}
