//! One case in a meeting: agenda, stream of notes with its line, and the themes, side by side where there is room.

use egui::{Frame, Key, Margin, Modifiers, Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2};

use super::{MeetingsView, Pane, agencies, agenda, line, side, stream};
use crate::app::command::Command;
use crate::domain::{Id, Meeting};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons;
use crate::ui::widgets::row;
use crate::ui::widgets::segmented::Segmented;

/// From this width on, in points, all three columns stand side by side.
const THREE_COLUMNS: f32 = 1000.0;
/// From this width on the agenda stands beside the notes.
const TWO_COLUMNS: f32 = 790.0;
const AGENDA: f32 = 248.0;
const SIDE: f32 = 288.0;

/// Draws the case.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting, case: Id) {
    let neighbours = Neighbours::of(scene, meeting.id, case);
    neighbours.by_key(ui, scene, meeting.id);
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
            agenda_pane(ui, scene, meeting, case);
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
        head(ui, scene, meeting, case, &neighbours);
        switch(ui, scene, state, panes);
        match state.pane {
            Pane::Notes => {
                stream::ui(ui, scene, state, case);
                line::ui(ui, scene, state, case, meeting.id);
            }
            Pane::Agenda => scrolled(ui, "agenda pane", |ui| agenda_pane(ui, scene, meeting, case)),
            Pane::Themes => scrolled(ui, "themes pane", |ui| side::ui(ui, scene, case, state.draft_note)),
        }
    });
    if right < full.right() {
        column(ui, "side column", full.with_min_x(right), |ui| {
            scrolled(ui, "side", |ui| side::ui(ui, scene, case, state.draft_note));
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

fn agenda_pane(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, case: Id) {
    let title = super::meeting_title(scene, meeting);
    let name = scene.with("meetings-back-to", &[("meeting", (&title).into())]);
    // The column is narrow, and the whole name is spoken.
    let shown = super::titled(scene, meeting, scene.words.date_in_year(meeting.held_on));
    let back = Button::quiet(&shown).icon(icons::ICON_ARROW_BACK).named(&name).low();
    if ui.add(back).clicked() {
        scene.send(Command::OpenMeeting(meeting.id));
    }
    scrolled(ui, "agenda", |ui| agenda::chooser(ui, scene, meeting, case));
}

/// The cases before and after this one on the agenda.
struct Neighbours {
    count: usize,
    place: Option<usize>,
    previous: Option<Id>,
    next: Option<Id>,
}

impl Neighbours {
    fn of(scene: &Scene<'_>, meeting: Id, case: Id) -> Self {
        let agenda = scene.model.council.agenda(meeting);
        let cases: Vec<Id> = agenda.into_iter().filter_map(|item| item.case_id).collect();
        let place = cases.iter().position(|other| *other == case);
        Self {
            count: cases.len(),
            place,
            previous: place.and_then(|place| cases.get(place.checked_sub(1)?)).copied(),
            next: place.and_then(|place| cases.get(place + 1)).copied(),
        }
    }

    /// Next at the right end, previous before it.
    fn buttons(&self, ui: &mut Ui, scene: &Scene<'_>, meeting: Id, wide: bool) {
        let open = |case: Option<Id>| {
            if let Some(case) = case {
                scene.send(Command::OpenAgendaCase { meeting, case });
            }
        };
        let blocked = self.previous.is_none().then(|| scene.t("notes-first-case"));
        let previous = Button::icon_only(icons::ICON_ARROW_UPWARD, scene.t("notes-previous-case")).framed();
        if ui.add(previous.blocked(blocked)).clicked() {
            open(self.previous);
        }
        let blocked = self.next.is_none().then(|| scene.t("notes-last-case"));
        let next = if wide {
            Button::primary(scene.t("notes-next-case")).key(scene.t("key-page-down"))
        } else {
            Button::icon_only(icons::ICON_ARROW_DOWNWARD, scene.t("notes-next-case")).framed()
        };
        if ui.add(next.blocked(blocked)).clicked() {
            open(self.next);
        }
    }

    fn by_key(&self, ui: &Ui, scene: &Scene<'_>, meeting: Id) {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let to = if pressed(Key::PageDown) {
            self.next
        } else if pressed(Key::PageUp) {
            self.previous
        } else {
            None
        };
        if let Some(case) = to {
            scene.send(Command::OpenAgendaCase { meeting, case });
        }
    }
}

/// The name of the case, what it is, and the way to its neighbours.
fn head(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, case: Id, neighbours: &Neighbours) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let Some(row) = council.cases.get(case) else { return };
    let wide = ui.available_width() >= 560.0;
    let mut context = Vec::new();
    if let Some(place) = neighbours.place {
        let values = [("number", (place + 1).into()), ("count", neighbours.count.into())];
        context.push(scene.with("notes-case-number", &values));
    }
    context.extend(Some(agencies(scene, case)).filter(|agencies| !agencies.is_empty()));
    context.extend(council.cost_estimate(case).map(|kroner| scene.words.money(kroner)));
    let words = |ui: &mut Ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(egui::Label::new(theme::weak(p, context.join(" · "))).truncate());
            let (size, line) = if wide { (32.0, 40.0) } else { (20.0, 28.0) };
            let title = egui::RichText::new(&row.title)
                .font(theme::semibold_font(size))
                .line_height(Some(line))
                .color(p.heading);
            ui.add(egui::Label::new(title).truncate());
        });
    };
    let height = if wide { 60.0 } else { 48.0 };
    row::ends(ui, height, words, |ui| {
        if neighbours.count > 1 {
            neighbours.buttons(ui, scene, meeting.id, wide);
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
