//! One case or item of a meeting: agenda, stream of notes with its line, and the themes, side by side where there is room.
//! The same in live mode, where it has the whole window, the clock and who is there.

use egui::{Frame, Key, Margin, Modifiers, Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2};

use super::{MeetingsView, Pane, Place, agencies, agenda, line, side, stream};
use crate::app::LiveCommand;
use crate::app::command::Command;
use crate::domain::{AgendaItem, Id, Meeting, NoteOn};
use crate::ui::Scene;
use crate::ui::live::{self, LiveView};
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
            agenda_pane(ui, scene, state, meeting, place);
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
        head(ui, scene, place, &neighbours);
        switch(ui, scene, state, panes);
        match state.pane {
            Pane::Notes => {
                stream::ui(ui, scene, state, place);
                line::ui(ui, scene, state, place, state.is_live);
            }
            Pane::Agenda => agenda_pane(ui, scene, state, meeting, place),
            Pane::Themes => scrolled(ui, "themes pane", |ui| side::ui(ui, scene, state, live, place)),
        }
    });
    if right < full.right() {
        column(ui, "side column", full.with_min_x(right), |ui| {
            scrolled(ui, "side", |ui| side::ui(ui, scene, state, live, place));
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

fn agenda_pane(ui: &mut Ui, scene: &Scene<'_>, state: &MeetingsView, meeting: &Meeting, place: &Place) {
    if !state.is_live {
        let title = super::meeting_title(scene, meeting);
        let name = scene.with("meetings-back-to", &[("meeting", (&title).into())]);
        // The column is narrow, and the whole name is spoken.
        let shown = super::titled(scene, meeting, scene.words.date_in_year(meeting.held_on));
        let back = Button::quiet(&shown).icon(icons::ICON_ARROW_BACK).named(&name).low();
        if ui.add(back).clicked() {
            scene.send(Command::OpenMeeting(meeting.id));
        }
    }
    scrolled(ui, "agenda", |ui| {
        live::agenda::ui(ui, scene, meeting, Some(place));
        if state.is_live {
            ui.add_space(16.0);
            live::presence::ui(ui, scene, meeting, Some(place));
        }
    });
}

/// What the primary button over the notes does.
enum Step<'a> {
    /// Shows another item.
    Show(&'a AgendaItem),
    /// Takes an item up: the one shown where it is not under way, else the next.
    Begin(&'a AgendaItem),
    Close,
    /// There is nothing after this.
    Last,
}

/// The items before and after this one on the agenda.
struct Neighbours<'a> {
    meeting: &'a Meeting,
    cases: usize,
    /// Which case of them this is, from 0.
    case: Option<usize>,
    items: usize,
    previous: Option<&'a AgendaItem>,
    next: Option<&'a AgendaItem>,
    /// The one shown, where it is to be taken up before one goes on.
    to_begin: Option<&'a AgendaItem>,
    is_running: bool,
    is_live: bool,
}

impl<'a> Neighbours<'a> {
    fn of(scene: &Scene<'a>, meeting: &'a Meeting, place: &Place, is_live: bool) -> Self {
        let council = &scene.model.council;
        let agenda = council.agenda(meeting.id);
        let at = agenda.iter().position(|item| item.subject() == place.on.subject());
        let shown = at.and_then(|at| agenda.get(at)).copied();
        let cases: Vec<Id> = agenda.iter().filter_map(|item| item.case_id).collect();
        let is_running = shown.is_some_and(AgendaItem::is_running);
        let may_begin = is_live && meeting.closed_at.is_none() && !is_running;
        Self {
            meeting,
            cases: cases.len(),
            case: place
                .on
                .case()
                .and_then(|case| cases.iter().position(|other| *other == case)),
            items: agenda.len(),
            previous: at.and_then(|at| agenda.get(at.checked_sub(1)?)).copied(),
            next: at.and_then(|at| agenda.get(at + 1)).copied(),
            to_begin: shown.filter(|_| may_begin),
            is_running,
            is_live,
        }
    }

    /// What comes next: in live mode the item after the one under way is taken up as it is shown.
    fn forth(&self) -> Step<'a> {
        match self.next {
            Some(next) if self.is_live && self.is_running && next.begun_at.is_none() => Step::Begin(next),
            Some(next) => Step::Show(next),
            None if self.is_live && self.is_running => Step::Close,
            None => Step::Last,
        }
    }

    fn send(&self, scene: &Scene<'_>, step: &Step<'_>) {
        let meeting = self.meeting.id;
        match step {
            Step::Show(item) => scene.send(LiveCommand::ShowItem { meeting, item: item.id }),
            Step::Begin(item) => scene.send(LiveCommand::Begin { meeting, item: item.id }),
            Step::Close => scene.send(LiveCommand::CloseMeeting(meeting)),
            Step::Last => {}
        }
    }

    /// Next at the right end, previous before it.
    fn buttons(&self, ui: &mut Ui, scene: &Scene<'_>, wide: bool) {
        let blocked = self.previous.is_none().then(|| scene.t("notes-first-case"));
        let previous = Button::icon_only(icons::ICON_ARROW_UPWARD, scene.t("notes-previous-case")).framed();
        if ui.add(previous.blocked(blocked)).clicked()
            && let Some(item) = self.previous
        {
            self.send(scene, &Step::Show(item));
        }
        let forth = self.forth();
        let word = match (&forth, self.next) {
            (Step::Close, _) => scene.t("live-close-meeting"),
            (_, Some(next)) if next.case_id.is_none() => scene.t("live-next-item"),
            _ => scene.t("notes-next-case"),
        };
        if let Some(item) = self.to_begin {
            let is_first = self.meeting.opened_at.is_none();
            let begin = scene.t(if is_first { "live-open-meeting" } else { "live-begin" });
            if !matches!(forth, Step::Last) {
                let next = Button::icon_only(icons::ICON_ARROW_DOWNWARD, word).framed();
                if ui.add(next).clicked() {
                    self.send(scene, &forth);
                }
            }
            let begin = Button::primary(begin).icon(icons::ICON_PLAY_ARROW);
            if ui.add(begin).clicked() {
                self.send(scene, &Step::Begin(item));
            }
            return;
        }
        let blocked = matches!(forth, Step::Last).then(|| scene.t("notes-last-case"));
        let next = match (wide, &forth) {
            (false, _) => Button::icon_only(icons::ICON_ARROW_DOWNWARD, word).framed(),
            (true, Step::Close) => Button::primary(word),
            (true, _) => Button::primary(word).key(scene.t("key-page-down")),
        };
        if ui.add(next.blocked(blocked)).clicked() {
            self.send(scene, &forth);
        }
    }
}

/// `PageDown` and `PageUp` go among the items, and Ctrl+T says the next talking point. The meeting is never closed by a key.
fn by_key(ui: &Ui, scene: &Scene<'_>, neighbours: &Neighbours<'_>) {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::NONE, Key::PageDown) {
        let forth = neighbours.forth();
        if !matches!(forth, Step::Close) {
            neighbours.send(scene, &forth);
        }
    } else if pressed(Modifiers::NONE, Key::PageUp)
        && let Some(item) = neighbours.previous
    {
        neighbours.send(scene, &Step::Show(item));
    } else if pressed(Modifiers::COMMAND, Key::T) {
        scene.send(LiveCommand::SayTalkingPoint);
    }
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
            let (size, line) = if wide { (32.0, 40.0) } else { (20.0, 28.0) };
            let title = egui::RichText::new(&title)
                .font(theme::semibold_font(size))
                .line_height(Some(line))
                .color(p.heading);
            ui.add(egui::Label::new(title).truncate());
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
