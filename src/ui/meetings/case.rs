//! One case or item of a meeting: agenda, stream of notes with its line, and the themes, side by side where there is room.
//! The same in live mode, where it has the whole window, the clock and who is there.

use egui::{Frame, Margin, Rect, Response, ScrollArea, Stroke, Ui, UiBuilder, pos2};

use super::guest::{self, GuestDialog};
use super::neighbours::{Neighbours, by_key};
use super::{MeetingsView, Pane, Place, agencies, agenda, line, side, stream};
use crate::app::command::Command;
use crate::domain::{Meeting, NoteOn};
use crate::ui::Scene;
use crate::ui::live::{self, LiveView};
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::segmented::Segmented;
use crate::ui::widgets::{card, icons, row};

/// From this width on, in points, all three columns stand side by side.
const THREE_COLUMNS: f32 = 1000.0;
/// From this width on the agenda stands beside the notes.
const TWO_COLUMNS: f32 = 790.0;
const AGENDA: f32 = 248.0;
const SIDE: f32 = 288.0;

/// Draws the notes. In live mode `live` is what is open there.
pub fn ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut MeetingsView,
    live: &mut LiveView,
    meeting: &Meeting,
    place: &Place,
) {
    state.is_live = live.meeting.is_some();
    if let Some(guest) = live
        .guest
        .take()
        .and_then(|id| scene.model.council.participants.get(id))
    {
        state.plan.guest = Some(GuestDialog::of(guest));
    }
    if state.is_live {
        guest::ui(ui, scene, state, meeting);
    }
    let neighbours = Neighbours::of(scene, meeting, place, state.is_live);
    by_key(ui, scene, &neighbours);
    let full = ui.max_rect();
    let width = full.width();
    let panes = panes(width);
    if !panes.contains(&state.pane) {
        state.pane = Pane::Notes;
    }
    let left = if width >= TWO_COLUMNS {
        full.left() + AGENDA
    } else {
        full.left()
    };
    let right = if width >= THREE_COLUMNS {
        full.right() - SIDE
    } else {
        full.right()
    };
    if left > full.left() {
        column(ui, "agenda column", full.with_max_x(left), |ui| {
            if !state.is_live {
                // The column is narrow, and the whole name is spoken.
                let shown = super::titled(scene, meeting, scene.words.date_in_year(meeting.held_on));
                let back = |name: &str| ui.add(Button::quiet(&shown).icon(icons::ICON_ARROW_BACK).named(name).low());
                to_meeting(scene, meeting, back);
            }
            agenda_pane(ui, scene, (&*state, &mut *live), meeting, place);
        });
    }
    let middle = Rect::from_min_max(pos2(left, full.top()), pos2(right, full.bottom()));
    let p = Palette::of(ui);
    ui.painter().rect_filled(middle, 0, p.surface);
    for x in [left, right] {
        if x > full.left() && x < full.right() {
            ui.painter().vline(x, full.y_range(), Stroke::new(1.0, p.rule));
        }
    }
    column(ui, "notes column", middle, |ui| {
        let is_beside = left > full.left();
        row_of_head(ui, scene, meeting, place, &neighbours, is_beside);
        if state.is_live {
            live::undecided(ui, scene, live, meeting, place);
        }
        switch(ui, scene, state, panes);
        match state.pane {
            Pane::Notes => {
                stream::ui(ui, scene, state, place);
                line::ui(ui, scene, state, place, state.is_live);
            }
            Pane::Agenda => agenda_pane(ui, scene, (&*state, &mut *live), meeting, place),
            Pane::Themes => side_pane(ui, scene, state, live, place),
        }
    });
    if right < full.right() {
        column(ui, "side column", full.with_min_x(right), |ui| {
            side_pane(ui, scene, state, live, place);
        });
    }
}

/// What the middle is switched among in this width: what has no column of its own.
fn panes(width: f32) -> &'static [Pane] {
    if width >= THREE_COLUMNS {
        &[Pane::Notes]
    } else if width >= TWO_COLUMNS {
        &[Pane::Notes, Pane::Themes]
    } else {
        &[Pane::Notes, Pane::Agenda, Pane::Themes]
    }
}

fn column(ui: &mut Ui, salt: &str, rect: Rect, content: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect), |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(rect));
        let margin = if rect.width() < 640.0 { 16 } else { 24 };
        Frame::new().inner_margin(Margin::symmetric(margin, 12)).show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            content(ui);
        });
    });
}

fn scrolled(ui: &mut Ui, salt: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink([false, false])
        .show(ui, content);
}

/// The themes and questions, and at the foot the owner's private notes, which are there however far those are scrolled.
fn side_pane(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, live: &mut LiveView, place: &Place) {
    let own = side::room_of_own(ui, scene, state, live, place);
    ScrollArea::vertical()
        .id_salt("side")
        .auto_shrink([false, false])
        .max_height((ui.available_height() - own).max(0.0))
        .show(ui, |ui| side::ui(ui, scene, state, place));
    if own > 0.0 {
        ScrollArea::vertical()
            .id_salt("own")
            .auto_shrink([false, false])
            .show(ui, |ui| side::own(ui, scene, state, live, place));
    }
}

fn agenda_pane(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (state, live): (&MeetingsView, &mut LiveView),
    meeting: &Meeting,
    place: &Place,
) {
    scrolled(ui, "agenda", |ui| {
        live::agenda::ui(ui, scene, meeting, Some(place));
        if state.is_live {
            ui.add_space(16.0);
            live::presence::ui(ui, scene, live, meeting, Some(place));
        }
    });
}

/// The way back to the meeting's own page, drawn by `button`, which is given its whole name.
fn to_meeting(scene: &Scene<'_>, meeting: &Meeting, button: impl FnOnce(&str) -> Response) {
    let title = super::meeting_title(scene, meeting);
    let name = scene.with("meetings-back-to", &[("meeting", (&title).into())]);
    if button(&name).clicked() {
        scene.send(Command::OpenMeeting(meeting.id));
    }
}

/// The head, with the way back to the meeting before it where no column has it.
fn row_of_head(
    ui: &mut Ui,
    scene: &Scene<'_>,
    meeting: &Meeting,
    place: &Place,
    neighbours: &Neighbours<'_>,
    is_beside: bool,
) {
    if is_beside || neighbours.is_live {
        head(ui, scene, place, neighbours);
        return;
    }
    ui.horizontal_top(|ui| {
        let back = |name: &str| ui.add(Button::icon_only(icons::ICON_ARROW_BACK, name));
        to_meeting(scene, meeting, back);
        ui.vertical(|ui| head(ui, scene, place, neighbours));
    });
}

/// The name of the case or item, what it is, and the way to its neighbours.
fn head(ui: &mut Ui, scene: &Scene<'_>, place: &Place, neighbours: &Neighbours<'_>) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let wide = ui.available_width() >= 560.0;
    let mut context = Vec::new();
    if let Some(number) = neighbours.case {
        let values = [("number", (number + 1).into()), ("count", neighbours.cases.into())];
        context.push(scene.with("notes-case-number", &values));
    }
    let title = match place.on {
        NoteOn::Case(case) => {
            context.extend(Some(agencies(scene, case)).filter(|agencies| !agencies.is_empty()));
            context.extend(council.cost_estimate(case).map(|kroner| scene.words.money(kroner)));
            council.cases.get(case).map_or("", |row| row.title.as_str()).to_owned()
        }
        NoteOn::AgendaItem(item) => {
            context.push(scene.t("live-without-case").to_owned());
            let row = council.agenda_items.get(item);
            row.map(|row| agenda::item_name(scene, row)).unwrap_or_default()
        }
    };
    let words = |ui: &mut Ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(egui::Label::new(theme::weak(p, context.join(" · "))).truncate());
            // As large as the whole name can be.
            let sizes: &[f32] = if wide { &[32.0, 26.0, 22.0, 18.0] } else { &[20.0, 17.0] };
            let room = ui.available_width();
            let width = |size: f32| {
                let font = theme::semibold_font(size);
                ui.fonts_mut(|fonts| fonts.layout_no_wrap(title.clone(), font, p.heading).size().x)
            };
            let fits = sizes.iter().copied().find(|size| width(*size) <= room);
            let size = fits.or(sizes.last().copied()).unwrap_or(18.0);
            let title = egui::RichText::new(&title)
                .font(theme::semibold_font(size))
                .line_height(Some(if wide { 40.0 } else { 28.0 }))
                .color(p.heading);
            card::heading(ui, title);
        });
    };
    let height = if wide { 60.0 } else { 48.0 };
    row::ends(ui, height, words, |ui| {
        if neighbours.items > 1 || neighbours.is_live {
            neighbours.buttons(ui, scene, wide);
        }
    });
}

/// What a narrow window shows.
fn switch(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, panes: &[Pane]) {
    if panes.len() < 2 {
        return;
    }
    let words: Vec<_> = panes
        .iter()
        .map(|pane| match pane {
            Pane::Notes => scene.t("notes-pane-notes").into(),
            Pane::Agenda => scene.t("meetings-agenda").into(),
            Pane::Themes => scene.t("notes-pane-themes").into(),
        })
        .collect();
    let mut chosen = panes.iter().position(|pane| *pane == state.pane);
    if Segmented::new(scene.t("notes-pane"), &words)
        .low()
        .show(ui, &mut chosen)
        .changed()
        && let Some(pane) = chosen.and_then(|chosen| panes.get(chosen))
    {
        state.pane = *pane;
    }
}
