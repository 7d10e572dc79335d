//! The stream of notes on a case: the newest at the bottom and in view.

use std::collections::HashSet;

use egui::{Role, ScrollArea, Ui, vec2};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{MeetingsView, note_row, rows::Rows};
use crate::domain::{Id, Note};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::card::{self, Lead};

/// What is chosen and opened in the stream.
#[derive(Default)]
pub struct StreamView {
    /// The note whose buttons are shown.
    pub selected: Option<Id>,
    /// The note that is edited in place.
    pub editing: Option<Id>,
    /// The note that gets the keyboard when it is drawn next.
    pub take_focus: Option<Id>,
    /// The newest note: an arrow up from an empty line goes there.
    pub newest: Option<Id>,
    /// Long notes that are shown whole.
    pub whole: HashSet<Id>,
}

/// Draws the stream, leaving room for the line under it.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, case: Id) {
    let p = Palette::of(ui);
    card::rule(ui);
    let height = (ui.available_height() - state.line.height() - 8.0).max(60.0);
    let Some(texts) = scene.texts(case) else {
        ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
            ui.set_min_height(height);
            ui.label(theme::weak(p, scene.t("notes-loading")));
        });
        return;
    };
    let mut notes: Vec<&Note> = texts
        .notes
        .of(case)
        .filter(|note| Some(note.id) != state.draft_note)
        .collect();
    notes.sort_by_key(|note| (note.written_at, note.id));
    state.stream.newest = notes.last().map(|note| note.id);
    let advised: HashSet<Id> = scene
        .model
        .council
        .recommendations
        .of(case)
        .filter_map(|row| row.note_id)
        .collect();
    let zone = TimeZone::system();
    let day = |note: &Note| note.written_at.to_zoned(zone.clone()).date();
    let several_days = notes.first().map(|note| day(note)) != notes.last().map(|note| day(note));
    let scroll = ScrollArea::vertical()
        .id_salt(("stream", case))
        .auto_shrink([false, false])
        .stick_to_bottom(true);
    let mut left_below = false;
    ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
        ui.set_min_height(height);
        scroll.max_height(height).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if notes.is_empty() {
                ui.add_space(12.0);
                ui.add(egui::Label::new(theme::weak(p, scene.t("notes-none"))).wrap());
            }
            let mut rows = Rows::default();
            let mut last: Option<Date> = None;
            card::group(ui, Role::List, scene.t("notes-stream"), |ui| {
                for note in &notes {
                    let date = day(note);
                    if several_days && last.replace(date) != Some(date) {
                        card::group_row(ui, Lead::None, &super::whole_date(scene, date), "");
                    }
                    let is_advice = advised.contains(&note.id);
                    ui.push_id(note.id, |ui| note_row::ui(ui, scene, state, &mut rows, note, is_advice));
                }
            });
            left_below = rows.finish(ui);
        });
    });
    if left_below {
        state.line.ask_focus();
    }
}
