//! Keys that came in one frame, taken one act at a time.

use egui::{Event, Key, Ui};

/// What was typed after the key that ended something, until the frame after.
///
/// A frame may hold more than one key where the machine is slow. Enter ends a note: what was typed after it is of the next
/// one, and Page Down after it leaves a case whose note is ended. What was typed before Page Down is of the case that it
/// leaves, and what was typed after it of the one it comes to. What was typed after a click is of what was pressed.
#[derive(Default)]
pub struct HeldKeys {
    keys: Vec<Event>,
    /// For how many frames they have waited.
    frames: u8,
    /// Whether a page was turned and the one that comes is not drawn yet: nothing there has the keyboard.
    awaits_page: bool,
}

/// The most frames something waits: keys are never kept from one who has them under the fingers.
const MOST_FRAMES: u8 = 120;

impl HeldKeys {
    /// Leaves in the frame what was typed up to the first key that ends something, with what was held in the frame before
    /// ahead of it, and holds the rest. To be called before anything reads the keys. While `awaits` says that what the keys
    /// before asked for is not done, what is held stays so, and what is typed behind it; as what is typed after a page is
    /// turned does until the page is there.
    pub fn take(&mut self, ui: &Ui, awaits: bool) {
        let mut held = std::mem::take(&mut self.keys);
        // The frame that is drawn now shows what was asked for, where nothing of it is left to be done.
        let awaits_page = if awaits {
            self.awaits_page
        } else {
            std::mem::take(&mut self.awaits_page)
        };
        let is_begun = || ui.input(|input| input.events.iter().any(is_word));
        let is_kept = if held.is_empty() {
            awaits_page && is_begun()
        } else {
            awaits || awaits_page
        };
        let waits = is_kept && self.frames < MOST_FRAMES;
        self.frames = if waits { self.frames + 1 } else { 0 };
        if waits {
            ui.input_mut(|input| held.extend(typed(&mut input.events, 0)));
            self.keys = held;
        } else {
            (self.keys, self.awaits_page) = ui.input_mut(|input| {
                input.events.splice(0..0, held);
                let keys = split(&mut input.events);
                (keys, input.events.iter().any(turns_page))
            });
        }
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

/// Takes out what was typed after the first key or click that ends something; where words stand before a key that turns the
/// page, that key too.
fn split(events: &mut Vec<Event>) -> Vec<Event> {
    let has_words = events.iter().any(is_word);
    // Without words there is nothing to keep apart, and held down the key is not to lag behind.
    let end = events
        .iter()
        .position(|event| is_pressed(event, &[Key::Enter]) || is_click(event) || has_words && turns_page(event));
    let Some(at) = end else { return Vec::new() };
    let is_after_words = turns_page(&events[at]) && events[..at].iter().any(is_word);
    typed(events, if is_after_words { at } else { at + 1 })
}

/// What was pressed may take the keyboard.
fn is_click(event: &Event) -> bool {
    matches!(event, Event::PointerButton { pressed: false, .. })
}

fn is_word(event: &Event) -> bool {
    matches!(event, Event::Text(_) | Event::Paste(_))
}

fn turns_page(event: &Event) -> bool {
    is_pressed(event, &[Key::PageDown, Key::PageUp])
}

fn is_pressed(event: &Event, keys: &[Key]) -> bool {
    matches!(event, Event::Key { key, pressed: true, .. } if keys.contains(key))
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

    #[test]
    fn what_is_typed_after_a_click_waits_until_it_has_given_away_the_keyboard() {
        let button = |pressed| Event::PointerButton {
            pos: egui::pos2(1.0, 1.0),
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let mut events = vec![text("én"), button(true), button(false), press(Key::A), text("to")];
        assert_eq!(split(&mut events), [press(Key::A), text("to")]);
        assert_eq!(events, [text("én"), button(true), button(false)]);
    }

    #[test]
    fn a_key_that_turns_the_page_acts_between_what_is_typed_before_it_and_after() {
        let page = || press(Key::PageDown);
        let mut events = vec![text("én"), page(), page(), text("to")];
        let mut held = split(&mut events);
        assert_eq!((events, held.len()), (vec![text("én")], 3));
        let mut rest = split(&mut held);
        assert_eq!(held, [page()]);
        assert_eq!(split(&mut rest), [text("to")]);
        let mut pages = vec![page(), page()];
        assert!(split(&mut pages).is_empty(), "held down, it is one act");
    }
}
