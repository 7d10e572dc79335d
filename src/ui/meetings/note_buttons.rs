//! What can be done with the note that is chosen.

use egui::{Ui, vec2};

use super::{MeetingsView, Place, agenda, mark_buttons, speakers};
use crate::app::command::{Command, MeetingCommand};
use crate::domain::{Note, NoteOn, operations};
use crate::ui::Scene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};

use super::stream::Line;

/// Draws the buttons under the note.
pub fn ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut MeetingsView,
    place: &Place,
    note: &Note,
    above: Option<&Note>,
    line: Line,
) {
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        if !line.is_recommended && place.on.case().is_some() {
            let make = Button::secondary(scene.t("notes-make-recommendation"))
                .icon(icons::ICON_LIGHTBULB)
                .low();
            let reason = note.is_private.then(|| scene.t("live-note-is-private"));
            if ui.add(make.blocked(reason)).clicked() {
                scene.send(MeetingCommand::NoteToRecommendation(note.id));
            }
        }
        let edit = Button::quiet(scene.t("notes-edit")).icon(icons::ICON_EDIT).low();
        if ui.add(edit).clicked() {
            state.stream.editing = Some(note.id);
        }
        marks(ui, scene, place, note);
        move_to(ui, scene, state, place, note);
        if let Some(above) = above {
            let button = Button::icon_only(icons::ICON_MERGE, scene.t("live-merge")).low();
            if ui.add(button).clicked() {
                merge(scene, state, above, note);
            }
        }
        let away = Button::icon_only(icons::ICON_DELETE, scene.t("notes-remove")).low();
        if ui.add(away).clicked() {
            remove(scene, state, note);
        }
    });
    ui.add_space(6.0);
}

/// Theme, kind, speaker, and for whom it is.
fn marks(ui: &mut Ui, scene: &Scene<'_>, place: &Place, note: &Note) {
    let codes = speakers::codes(scene, place.meeting, place.on);
    let mut marks = note.marks();
    let names = ["notes-theme-of-note", "live-kind-of-note", "live-speaker-of-note"].map(|key| scene.words.text(key));
    mark_buttons::ui(ui, scene, &mut marks, &codes, names, true);
    let (icon, key) = if note.is_private {
        (icons::ICON_LOCK_OPEN, "notes-share")
    } else {
        (icons::ICON_LOCK, "notes-make-private")
    };
    if ui.add(Button::quiet(scene.words.text(key)).icon(icon).low()).clicked() {
        marks.is_private = !marks.is_private;
    }
    if marks != note.marks() {
        scene.send(MeetingCommand::MarkNote {
            note: note.id,
            drawn: note.marks(),
            marks,
        });
    }
}

/// A menu of the other items of the meeting; the note goes to the one chosen.
fn move_to(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, place: &Place, note: &Note) {
    let items = scene.model.council.agenda(place.meeting);
    let others: Vec<_> = items
        .into_iter()
        .filter(|item| item.subject() != place.on.subject())
        .collect();
    if others.is_empty() {
        return;
    }
    let button = ui.add(
        Button::quiet(scene.t("live-move"))
            .icon(icons::ICON_DRIVE_FILE_MOVE)
            .trailing(icons::ICON_EXPAND_MORE)
            .low(),
    );
    menu(&button, |ui| {
        for item in others {
            if ui.add(MenuRow::new(&agenda::item_name(scene, item))).clicked() {
                let to = item.case_id.map_or(NoteOn::AgendaItem(item.id), NoteOn::Case);
                if let Some(operation) = operations::move_note(&scene.model.council, note, to) {
                    scene.send(Command::RunAndOfferUndo(operation));
                }
                state.stream.selected = None;
                state.line.ask_focus();
                ui.close();
            }
        }
    });
}

/// Merges a note into the one above it.
pub fn merge(scene: &Scene<'_>, state: &mut MeetingsView, above: &Note, note: &Note) {
    scene.send(MeetingCommand::MergeNotes {
        above: above.id,
        note: note.id,
    });
    state.stream.selected = None;
    state.stream.take_focus = Some(above.id);
}

/// Takes a note away, with a way back.
pub fn remove(scene: &Scene<'_>, state: &mut MeetingsView, note: &Note) {
    state.stream.selected = None;
    scene.send(Command::RunAndOfferUndo(operations::end_note(note.id, scene.now)));
    state.line.ask_focus();
}
