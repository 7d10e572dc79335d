//! What was noted in the meeting and is in no recommendation yet.

use egui::Ui;

use super::editor::Open;
use super::{Part, writing};
use crate::app::MeetingCommand;
use crate::domain::{Field, Note, NoteKind};
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::long_text::{beginning, long_text};
use crate::ui::widgets::{card, icons, theme_tag};

/// The most characters of a note in the name of its button.
const SPOKEN: usize = 300;

/// Draws the list, where there is anything in it.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    let unused = unused(scene, open);
    if unused.is_empty() {
        return;
    }
    let name = scene.with("letters-notes-unused", &[("count", unused.len().into())]);
    writing::section(ui, view, Part::Notes, &name, "", |ui, view| {
        writing::padded(ui, |ui| {
            card::group(ui, egui::Role::List, &name, |ui| {
                for note in unused {
                    ui.push_id(note.id, |ui| row(ui, scene, view, note));
                }
            });
        });
    });
}

/// Notes for all that no recommendation is made from or gathered from. What the writer keeps private does not belong in a letter.
fn unused<'a>(scene: &Scene<'a>, open: &Open<'a>) -> Vec<&'a Note> {
    let used = scene.model.council.used_in_recommendations(open.case.id);
    let mut notes: Vec<_> = open
        .texts
        .notes
        .of(open.case.id)
        .filter(|note| !note.is_private && note.kind != NoteKind::TalkingPoint)
        .filter(|note| !note.body.trim().is_empty() && !used.contains(&note.id))
        .filter(|note| {
            let body = scene.text(Field::NOTE_BODY, note.id, &note.body);
            !scene.model.council.is_only_template(body)
        })
        .collect();
    notes.sort_by_key(|note| {
        (
            note.theme.map_or(u8::MAX, crate::domain::Theme::number),
            note.written_at,
            note.id,
        )
    });
    notes
}

fn row(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, note: &Note) {
    let p = Palette::of(ui);
    theme_tag::theme_tag(ui, note.theme, scene.theme_short(note.theme));
    let body = scene.text(Field::NOTE_BODY, note.id, &note.body);
    let words = (scene.t("notes-show-all"), scene.t("notes-show-less"));
    let id = egui::Id::unique(("whole note", note.id));
    long_text(ui, id, body, words, |body| theme::body(p, body));
    let named = beginning(body, SPOKEN).unwrap_or(body);
    let name = scene.with("letters-note-becomes-named", &[("note", named.into())]);
    let button = Button::quiet(scene.t("letters-note-becomes"))
        .named(&name)
        .icon(icons::ICON_ADD)
        .low();
    if ui.add(button).clicked() {
        scene.send(MeetingCommand::NoteToRecommendation(note.id));
        view.letters.writing.awaited_note = Some(note.id);
    }
    card::rule(ui);
}
