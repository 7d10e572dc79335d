//! F1: every command with its keys, and the codes of the line of notes.

use egui::{Context, Grid, Key, KeyboardShortcut, Modifiers};

use super::keys::keys_of;
use super::meetings::stream::TEMPLATE;
use super::theme::{self, Palette};
use super::widgets::dialog::Dialog;
use super::widgets::key_box::key_box;
use crate::app::command::Command;
use crate::domain::OwnerRole;
use crate::language::Locale;

/// Draws the list while it is open, with the keys of the window of someone with this role.
pub fn ui(ctx: &Context, words: &Locale, role: OwnerRole, is_open: &mut bool) {
    let p = Palette::for_dark(ctx.global_style().visuals.dark_mode);
    let dialog = Dialog::telling(words.text("help-title"), words.text("close"));
    let (answer, ()) = dialog.show(ctx, egui::Id::unique("help"), |ui| {
        ui.spacing_mut().interact_size.y = 22.0;
        Grid::new("shortcuts")
            .num_columns(2)
            .spacing([24.0, 4.0])
            .show(ui, |ui| {
                for command in Command::listed_for(role) {
                    let Some((key, shortcut)) = command.name_key().zip(command.shortcuts_for(role).first()) else {
                        continue;
                    };
                    key_box(ui, &keys_of(words, shortcut));
                    ui.label(theme::body(p, words.text(key)));
                    ui.end_row();
                }
                let keys = |modifiers, key| keys_of(words, &KeyboardShortcut::new(modifiers, key));
                let up_or_down = [
                    keys(Modifiers::ALT, Key::ArrowUp),
                    keys(Modifiers::NONE, Key::ArrowDown),
                ];
                for (keys, key) in [
                    ("#1–#6".to_owned(), "help-theme"),
                    ("!".to_owned(), "help-kind"),
                    ("@".to_owned(), "help-speaker"),
                    (keys(Modifiers::NONE, Key::Enter), "help-end-line"),
                    (keys(Modifiers::SHIFT, Key::Enter), "help-new-line"),
                    (keys(Modifiers::COMMAND, Key::Enter), "help-make-recommendation"),
                    (keys(Modifiers::ALT, Key::Enter), "help-split"),
                    (keys(Modifiers::COMMAND, Key::T), "help-talking-point"),
                    (keys_of(words, &TEMPLATE), "help-template"),
                    (up_or_down.join(" "), "help-move"),
                ] {
                    key_box(ui, &keys);
                    ui.label(theme::body(p, words.text(key)));
                    ui.end_row();
                }
            });
    });
    if answer.is_some() {
        *is_open = false;
    }
}
