//! The buttons of a note's marks: theme, kind, who said it, and for whom it is.

use egui::Ui;

use super::codes::Codes;
use super::kind::{self, KINDS};
use super::theme_menu::{ThemeChoice, theme_menu};
use crate::domain::operations;
use crate::domain::{Id, NoteKind, NoteMarks};
use crate::ui::Scene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu, menu_rule};

/// Draws the buttons of theme, kind and speaker, with what they are called; `compact` shows icons and letters alone.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, marks: &mut NoteMarks, codes: &Codes, names: [&str; 3], compact: bool) {
    let [theme, kind, speaker] = names;
    if let Some(ThemeChoice(theme)) = theme_menu(ui, scene, marks.theme, theme, compact) {
        marks.theme = theme;
    }
    if let Some(kind) = kinds(ui, scene, marks.kind, kind, compact) {
        marks.kind = kind;
        *marks = marks.allowed();
    }
    speakers(ui, scene, marks, codes, speaker);
}

fn kinds(ui: &mut Ui, scene: &Scene<'_>, chosen: NoteKind, name: &str, compact: bool) -> Option<NoteKind> {
    let word = kind::word(scene, chosen);
    let spoken = format!("{name}: {word}");
    let button = if compact {
        Button::icon_only(kind::icon(chosen), &spoken).framed()
    } else {
        let button = Button::secondary(word).icon(kind::icon(chosen));
        button.trailing(icons::ICON_EXPAND_MORE).named(&spoken)
    };
    let button = ui.add(button.low());
    menu(&button, |ui| {
        let mut picked = None;
        for other in KINDS {
            let row = MenuRow::new(kind::word(scene, other)).chosen(other == chosen);
            if ui.add(row).clicked() {
                picked = Some(other);
                ui.close();
            }
        }
        picked
    })
    .flatten()
}

fn speakers(ui: &mut Ui, scene: &Scene<'_>, marks: &mut NoteMarks, codes: &Codes, name: &str) {
    let is_named = |id: Id| codes.speakers.iter().find(|speaker| speaker.id == id);
    let named = marks.speaker.and_then(is_named);
    let letters = match named {
        Some(speaker) => speaker.letters.clone(),
        // Somebody who has left the meeting since.
        None => super::speakers::of_note(scene, marks.speaker).map_or_else(String::new, |(letters, _)| letters),
    };
    let said = named.map_or(scene.t("live-nobody"), |speaker| speaker.name.as_str());
    let spoken = format!("{name}: {said}");
    let is_quote = marks.kind == NoteKind::Quote;
    let button = Button::secondary(if letters.is_empty() { "–" } else { &letters })
        .icon(icons::ICON_PERSON)
        .trailing(icons::ICON_EXPAND_MORE)
        .named(&spoken)
        .blocked(is_quote.then(|| scene.t("live-quote-without-name")));
    let button = ui.add(button.low());
    if is_quote {
        return;
    }
    menu(&button, |ui| {
        if codes.speakers.is_empty() {
            ui.label(scene.t("live-nobody-listed"));
        }
        egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for speaker in &codes.speakers {
                let chosen = marks.speaker == Some(speaker.id);
                let row = MenuRow::new(&speaker.name).key(&speaker.letters).chosen(chosen);
                if ui.add(row).clicked() {
                    marks.speaker = Some(speaker.id);
                    ui.close();
                }
            }
        });
        menu_rule(ui);
        let none = MenuRow::new(scene.t("live-nobody")).chosen(marks.speaker.is_none());
        if ui.add(none).clicked() {
            marks.speaker = None;
            ui.close();
        }
    });
}

/// A guest who is there from now on, by letters; gives the key of the participant.
pub fn new_guest(scene: &Scene<'_>, meeting: Id, case: Option<Id>, letters: &str) -> Id {
    let (guest, operation) = operations::add_guest_by_letters(meeting, case, &letters.to_uppercase());
    scene.run(operation);
    guest
}

/// The switch between a note for all and one for the writer alone.
pub fn privacy(ui: &mut Ui, scene: &Scene<'_>, marks: &mut NoteMarks) {
    let icon = if marks.is_private {
        icons::ICON_LOCK
    } else {
        icons::ICON_LOCK_OPEN
    };
    let button = Button::icon_only(icon, scene.t("notes-private-toggle")).hint(scene.t("notes-private-hint"));
    let pressed = ui.add(button.low());
    ui.ctx()
        .accesskit_node_builder(pressed.id, |node| node.set_toggled(marks.is_private.into()));
    if pressed.clicked() {
        marks.is_private = !marks.is_private;
    }
}
