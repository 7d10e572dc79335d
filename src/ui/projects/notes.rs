//! The notes of a case, newest first.

use egui::Ui;
use jiff::tz::TimeZone;

use crate::app::command::Command;
use crate::domain::{Case, Field, Note};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::long_text::long_text;
use crate::ui::widgets::theme_tag::theme_tag;
use crate::ui::widgets::{card, icons};

/// Draws the notes, or what to do where there are none.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let p = Palette::of(ui);
    let Some(texts) = scene.texts(case.id) else { return };
    let notes: Vec<&Note> = texts.notes.of(case.id).rev().collect();
    if notes.is_empty() {
        ui.label(theme::body(p, scene.t("case-notes-none")));
        if let Some(meeting) = scene.model.council.meeting_of(case.id)
            && ui
                .add(Button::secondary(scene.t("do-open-meeting")).icon(icons::ICON_GROUPS))
                .clicked()
        {
            scene.send(Command::OpenAgendaCase {
                meeting: meeting.id,
                case: case.id,
            });
        }
        return;
    }
    card::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for (place, note) in notes.into_iter().enumerate() {
            if place > 0 {
                card::rule(ui);
            }
            one(ui, scene, note);
        }
    });
}

fn one(ui: &mut Ui, scene: &Scene<'_>, note: &Note) {
    let p = Palette::of(ui);
    ui.horizontal_wrapped(|ui| {
        theme_tag(ui, note.theme, scene.theme_short(note.theme));
        let written = note.written_at.to_zoned(TimeZone::system());
        let words = format!(
            "{} {}",
            scene.words.date_medium(written.date()),
            scene.words.time(written.time())
        );
        ui.label(theme::caption(p, words));
        if note.is_private {
            ui.add(StatusChip::new(Tone::Neutral, scene.t("case-notes-private")).icon(icons::ICON_LOCK));
        }
    });
    let body = scene.model.text(Field::NOTE_BODY, note.id, &note.body);
    let words = (scene.t("notes-show-all"), scene.t("notes-show-less"));
    let id = egui::Id::unique(("whole note", note.id));
    long_text(ui, id, body, words, |body| theme::reading(p, body));
}
