//! What keys are called on screen: as they are written on the keyboard of the machine.

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::app::command::Command;
use crate::language::Locale;

/// The keys of a shortcut, "Ctrl Shift Z"; on a Mac with its own signs.
#[must_use]
pub fn keys_of(words: &Locale, shortcut: &KeyboardShortcut) -> String {
    named(*shortcut, words.text("key-shift"), cfg!(target_os = "macos"))
}

/// The keys of a command's first shortcut; nothing where it has none.
#[must_use]
pub fn keys_of_command(words: &Locale, command: &Command) -> String {
    let first = command.shortcuts().first();
    first.map(|shortcut| keys_of(words, shortcut)).unwrap_or_default()
}

/// A key together with the one for commands, "Ctrl C", for which no words are needed.
#[must_use]
pub fn with_command(key: Key) -> String {
    let shortcut = KeyboardShortcut::new(Modifiers::COMMAND, key);
    named(shortcut, "", cfg!(target_os = "macos"))
}

fn named(shortcut: KeyboardShortcut, shift: &str, is_mac: bool) -> String {
    let modifiers = shortcut.modifiers;
    let key = match shortcut.logical_key {
        Key::ArrowUp => "↑",
        Key::ArrowDown => "↓",
        key => key.symbol_or_name(),
    };
    let held = [
        (modifiers.command, if is_mac { "⌘" } else { "Ctrl" }),
        (modifiers.alt, if is_mac { "⌥" } else { "Alt" }),
        (modifiers.shift, shift),
    ];
    let held = held.into_iter().filter(|(is_held, _)| *is_held).map(|(_, name)| name);
    held.chain([key]).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_called_what_the_keyboard_calls_them() {
        let redo = KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
        let up = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowUp);
        let help = KeyboardShortcut::new(Modifiers::NONE, Key::F1);
        for (shortcut, here, on_mac) in [
            (redo, "Ctrl Shift Z", "⌘ Shift Z"),
            (up, "Alt ↑", "⌥ ↑"),
            (help, "F1", "F1"),
        ] {
            assert_eq!(named(shortcut, "Shift", false), here);
            assert_eq!(named(shortcut, "Shift", true), on_mac);
        }
    }
}
