//! When a recused member was out of the room: noted in the meeting, put right here.

use egui::{Ui, vec2};
use jiff::civil::{Date, DateTime};

use super::ImpartialityView;
use crate::app::ImpartialityCommand;
use crate::domain::Meeting;
use crate::figures::impartiality::{Cell, Standing};
use crate::language::read_time;
use crate::ui::Scene;
use crate::ui::drafts::Reading;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::text_field::TextField;

/// A moment as typed: nothing, a time, or neither.
enum Read {
    Empty,
    At(DateTime),
    Wrong,
}

impl Read {
    fn at(&self) -> Option<DateTime> {
        match self {
            Self::At(at) => Some(*at),
            Self::Empty | Self::Wrong => None,
        }
    }
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
    let fields = [
        (
            scene.t("impartiality-left"),
            ("left_room_at", row.id),
            moment(row.left_room_at.as_deref()),
        ),
        (
            scene.t("impartiality-back"),
            ("returned_at", row.id),
            moment(row.returned_at.as_deref()),
        ),
    ];
    let half = (ui.available_width() - 8.0) / 2.0;
    ui.add_space(4.0);
    let shown = ui.horizontal_top(|ui| {
        fields.map(|(name, draft, kept)| {
            let clock = || kept.map(|at| scene.words.clock(at.time())).unwrap_or_default();
            let mut text = state.times.text(draft).map_or_else(clock, str::to_owned);
            let shown = ui.vertical(|ui| {
                ui.set_width(half);
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.label(theme::caption(p, name));
                let field = TextField::line(&mut text, name).hint(scene.t("impartiality-time-hint"));
                field.words(scene.edit_words()).show(ui).response
            });
            let is_typed = state.times.text(draft).is_some() || shown.inner.changed();
            let time = match kept {
                Some(at) if !is_typed => Read::At(at),
                _ => read(&text, meeting.held_on),
            };
            (shown.inner, text, time)
        })
    });
    ui.allocate_space(vec2(0.0, 0.0));
    let [(_, _, left), (_, _, back)] = &shown.inner;
    let fault = fault(scene, left, back);
    let times = [left.at(), back.at()];
    let reading = || match fault {
        Some(_) => Reading::Wrong,
        None => Reading::of(times, &fields.map(|(.., kept)| kept), |[left, back]| {
            let (member, case) = (cell.member, cell.case);
            ImpartialityCommand::SetAbsence {
                member,
                case,
                left,
                back,
            }
            .into()
        }),
    };
    for ((_, draft, _), (response, text, _)) in fields.iter().zip(&shown.inner) {
        state.times.take_in(scene, *draft, response, text, |_| reading());
    }
    if let Some(fault) = fault {
        ui.add(egui::Label::new(theme::caption(p, fault).color(p.error)).wrap());
    }
}

/// A moment as the row has it.
fn moment(kept: Option<&str>) -> Option<DateTime> {
    kept.and_then(|kept| kept.parse().ok())
}

fn read(text: &str, on: Date) -> Read {
    if text.trim().is_empty() {
        return Read::Empty;
    }
    read_time(text).map_or(Read::Wrong, |time| Read::At(on.to_datetime(time)))
}

/// What is wrong with the two times, if anything is.
fn fault<'a>(scene: &Scene<'a>, left: &Read, back: &Read) -> Option<&'a str> {
    match (left, back) {
        (Read::Wrong, _) | (_, Read::Wrong) => Some(scene.t("impartiality-time-wrong")),
        (Read::Empty, Read::At(_)) => Some(scene.t("impartiality-left-missing")),
        (Read::At(left), Read::At(back)) if back < left => Some(scene.t("impartiality-back-before-left")),
        _ => None,
    }
}
