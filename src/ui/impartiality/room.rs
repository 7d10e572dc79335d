//! When a recused member was out of the room: noted in the meeting, put right here.

use egui::{Ui, vec2};
use jiff::civil::{Date, DateTime};

use super::ImpartialityView;
use super::decide::Draft;
use crate::domain::{Meeting, operations};
use crate::figures::impartiality::{Cell, Standing};
use crate::language::read_time;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::text_field::TextField;

/// A moment as typed: nothing, a time, or neither.
enum Read {
    Empty,
    At(DateTime),
    Wrong,
}

/// Draws the two times where the member is recused and the day of the meeting has come.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut ImpartialityView, meeting: &Meeting, cell: &Cell) {
    let is_recused = matches!(cell.standing, Standing::Recused(_));
    let Some(row) = scene.model.council.recusal(cell.member, cell.case) else {
        return;
    };
    if !is_recused || scene.today < meeting.held_on {
        return;
    }
    let p = Palette::of(ui);
    let key = (cell.member, cell.case);
    let draft = state
        .drafts
        .entry(key)
        .or_insert_with(|| Draft::of(scene, Some(meeting.held_on), cell));
    let mut left = draft
        .left
        .clone()
        .unwrap_or_else(|| shown(scene, row.left_room_at.as_deref()));
    let mut back = draft
        .back
        .clone()
        .unwrap_or_else(|| shown(scene, row.returned_at.as_deref()));
    let half = (ui.available_width() - 8.0) / 2.0;
    let mut is_left = false;
    ui.add_space(4.0);
    ui.horizontal_top(|ui| {
        for (name, text, typed) in [
            (scene.t("impartiality-left"), &mut left, &mut draft.left),
            (scene.t("impartiality-back"), &mut back, &mut draft.back),
        ] {
            ui.vertical(|ui| {
                ui.set_width(half);
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.label(theme::caption(p, name));
                let out = TextField::line(text, name)
                    .hint(scene.t("impartiality-time-hint"))
                    .words(scene.edit_words())
                    .show(ui);
                if out.response.changed() {
                    *typed = Some(text.clone());
                }
                is_left |= out.response.lost_focus();
            });
        }
    });
    ui.allocate_space(vec2(0.0, 0.0));
    let times = [read(&left, meeting.held_on), read(&back, meeting.held_on)];
    if let Some(fault) = fault(scene, &times) {
        ui.add(egui::Label::new(theme::caption(p, fault).color(p.error)).wrap());
        return;
    }
    if is_left && (draft.left.is_some() || draft.back.is_some()) {
        let [left, back] = times.map(|time| match time {
            Read::At(at) => Some(at),
            Read::Empty | Read::Wrong => None,
        });
        if let Some(operation) = operations::set_absence(&scene.model.council, key, left, back) {
            scene.run(operation);
        }
        (draft.left, draft.back) = (None, None);
    }
}

/// A moment of the row as it is shown in the field: the time of day.
fn shown(scene: &Scene<'_>, kept: Option<&str>) -> String {
    let at: Option<DateTime> = kept.and_then(|kept| kept.parse().ok());
    at.map(|at| scene.words.clock(at.time())).unwrap_or_default()
}

fn read(text: &str, on: Date) -> Read {
    if text.trim().is_empty() {
        return Read::Empty;
    }
    read_time(text).map_or(Read::Wrong, |time| Read::At(on.to_datetime(time)))
}

/// What is wrong with the two times, if anything is.
fn fault<'a>(scene: &Scene<'a>, times: &[Read; 2]) -> Option<&'a str> {
    match times {
        [Read::Wrong, _] | [_, Read::Wrong] => Some(scene.t("impartiality-time-wrong")),
        [Read::Empty, Read::At(_)] => Some(scene.t("impartiality-left-missing")),
        [Read::At(left), Read::At(back)] if back < left => Some(scene.t("impartiality-back-before-left")),
        _ => None,
    }
}
