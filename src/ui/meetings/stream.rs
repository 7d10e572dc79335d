//! The stream of notes on a case or an item: the newest at the bottom and in view. Of a long one only what is in sight is
//! drawn.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use egui::{EventFilter, Key, KeyboardShortcut, Modifiers, Rect, ScrollArea, Ui, UiBuilder, vec2};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::{MeetingsView, Place, note_row};
use crate::app::{LiveCommand, Model};
use crate::domain::{CaseTexts, Id, Note, NoteKind, NoteOn, Theme};
use crate::ui::Scene;
use crate::ui::keys::keys_of;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card::{self, Lead};
use crate::ui::widgets::icons;

/// How far out of sight a row is still drawn, in points: Tab leads to the rows next to those in sight.
const NEAR: f32 = 200.0;
/// A stream of so many is drawn whole, so that a screen reader can read it from end to end.
const WHOLE: usize = 50;
/// The height of the row that names a day, in points.
const DAY: f32 = 30.0;

/// The keys that put the lines of the template in.
pub const TEMPLATE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::T);

/// What is chosen and opened in the stream.
#[derive(Default)]
pub struct StreamView {
    /// The note whose buttons are shown.
    pub selected: Option<Id>,
    /// The note that is edited in place.
    pub editing: Option<Id>,
    /// The one of those whose field has been drawn, and so was given the keyboard.
    pub(super) edit_seen: Option<Id>,
    /// The note that gets the keyboard when it is drawn next.
    pub take_focus: Option<Id>,
    /// The newest note: an arrow up from an empty line goes there.
    pub newest: Option<Id>,
    /// Long notes that are shown whole.
    pub whole: HashSet<Id>,
    /// The note that had the keyboard in the frame before.
    focused: Option<Id>,
    kept: Option<(Basis, Rc<Kept>)>,
    /// The heights of rows as they were drawn or measured last, in points, and the width they have them at.
    heights: HashMap<Id, f32>,
    heights_at: f32,
}

impl StreamView {
    /// See [`MeetingsView::end_edit`].
    pub fn end_edit(&mut self) {
        self.editing = None;
        self.edit_seen = None;
    }
}

/// A note of the stream with what is worked out for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub note: Id,
    /// When it was written, in local time.
    pub written: DateTime,
    /// Whether it is advice, or a recommendation is made or gathered from it.
    pub is_advice: bool,
    /// Whether a recommendation is made or gathered from it.
    pub is_recommended: bool,
    /// The day that begins with it, where the stream has several, or one that is not the meeting's.
    pub day: Option<Date>,
}

/// What is worked out once for each change.
#[derive(Debug)]
pub struct Kept {
    pub lines: Vec<Line>,
    /// Whether there are notes of this meeting among them.
    pub is_begun: bool,
    /// How many notes are on each theme; last, on none.
    pub by_theme: [usize; 7],
    /// As `by_theme`, of those that are advice and that no recommendation is made from.
    pub advice_by_theme: [usize; 7],
    /// The owner's talking points in order, and after them what was noted for the owner alone.
    pub own: Vec<Id>,
}

/// All that the lines of the stream depend on; not on what is typed, as they do not hold the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Basis {
    subject: Id,
    meeting: Id,
    draft_note: Option<Id>,
    revision: u64,
}

/// Whether a note stands in the stream of a meeting: not a talking point that is not said, nor what one wrote for oneself
/// outside this meeting.
fn is_shown(note: &Note, meeting: Id) -> bool {
    note.kind != NoteKind::TalkingPoint && (!note.is_private || note.meeting_id == Some(meeting))
}

/// The notes in the order they were written, without the one that is being written; worked out once for each change.
pub fn kept(model: &Model, state: &mut MeetingsView, place: &Place, texts: &CaseTexts, zone: &TimeZone) -> Rc<Kept> {
    let basis = Basis {
        subject: place.on.subject(),
        meeting: place.meeting,
        draft_note: state.draft_note,
        revision: model.revision,
    };
    if let Some((_, kept)) = state.stream.kept.as_ref().filter(|(kept, _)| *kept == basis) {
        return kept.clone();
    }
    let advised: HashSet<Id> = match place.on {
        NoteOn::Case(case) => model.council.used_in_recommendations(case),
        NoteOn::AgendaItem(_) => HashSet::new(),
    };
    let own = own(texts, basis.subject);
    let notes = texts.notes.of(basis.subject);
    let notes = notes.filter(|note| Some(note.id) != basis.draft_note && is_shown(note, place.meeting));
    let mut notes: Vec<&Note> = notes.collect();
    notes.sort_by_key(|note| (note.written_at, note.id));
    let is_begun = notes.iter().any(|note| note.is_in_stream_of(place.meeting));
    let (mut by_theme, mut advice_by_theme) = ([0; 7], [0; 7]);
    let mut lines: Vec<Line> = Vec::with_capacity(notes.len());
    for note in notes {
        let theme = note.theme.map_or(6, Theme::index);
        by_theme[theme] += 1;
        let is_recommended = advised.contains(&note.id);
        let is_open = !is_recommended && !model.council.is_only_template(&note.body);
        if note.kind == NoteKind::Advice && is_open {
            advice_by_theme[theme] += 1;
        }
        lines.push(Line {
            note: note.id,
            written: zone.to_datetime(note.written_at),
            is_advice: is_recommended || note.kind == NoteKind::Advice,
            is_recommended,
            day: None,
        });
    }
    let meeting = model.council.meetings.get(place.meeting);
    name_days(&mut lines, meeting.map(|meeting| meeting.held_on));
    let kept = Rc::new(Kept {
        lines,
        is_begun,
        by_theme,
        advice_by_theme,
        own,
    });
    state.stream.kept = Some((basis, kept.clone()));
    kept
}

/// The talking points on a subject in order, and then the private notes.
fn own(texts: &CaseTexts, subject: Id) -> Vec<Id> {
    let own = texts.notes.of(subject);
    let own = own.filter(|note| note.kind == NoteKind::TalkingPoint || note.is_private);
    let mut own: Vec<&Note> = own.collect();
    let place = |note: &Note| {
        if note.kind == NoteKind::TalkingPoint {
            note.position
        } else {
            f64::INFINITY
        }
    };
    own.sort_by(|a, b| place(a).total_cmp(&place(b)).then(a.id.cmp(&b.id)));
    own.into_iter().map(|note| note.id).collect()
}

/// Where the notes are of several days, or of another day than the meeting, the first of each says which.
fn name_days(lines: &mut [Line], held_on: Option<Date>) {
    let day = |line: &Line| line.written.date();
    let (first, last) = (lines.first().map(day), lines.last().map(day));
    if first == last && (held_on.is_none() || first == held_on) {
        return;
    }
    let mut last = None;
    for line in lines {
        let date = day(line);
        line.day = (last.replace(date) != Some(date)).then_some(date);
    }
}

/// Draws the stream, leaving room for the line under it.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, place: &Place) {
    let p = Palette::of(ui);
    card::rule(ui);
    let height = (ui.available_height() - state.line.height() - 8.0).max(60.0);
    let Some(texts) = scene.texts(place.on.subject()) else {
        ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
            ui.set_min_height(height);
            ui.label(theme::weak(p, scene.t("notes-loading")));
        });
        return;
    };
    let kept = kept(scene.model, state, place, texts, &scene.zone);
    let lines = &kept.lines;
    state.stream.newest = lines.last().map(|line| line.note);
    let scroll = ScrollArea::vertical()
        .id_salt(("stream", place.on.subject()))
        .auto_shrink([false, false])
        .stick_to_bottom(true);
    ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
        ui.set_min_height(height);
        scroll.max_height(height).show_viewport(ui, |ui, viewport| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if lines.is_empty() {
                ui.add_space(12.0);
                ui.add(egui::Label::new(theme::weak(p, scene.t("notes-stream-empty"))).wrap());
            }
            card::list(ui, scene.t("notes-stream"), lines.len(), |ui| {
                let drawn = Drawn {
                    place,
                    texts,
                    lines,
                    viewport,
                };
                rows(ui, scene, state, &drawn);
            });
            if !kept.is_begun {
                template(ui, scene, place);
            }
        });
    });
}

/// Where nothing is noted in this meeting yet, the lines that its notes can begin with.
fn template(ui: &mut Ui, scene: &Scene<'_>, place: &Place) {
    let council = &scene.model.council;
    let meeting = council.meetings.get(place.meeting);
    if !meeting.is_some_and(|meeting| council.has_note_template(meeting)) {
        return;
    }
    ui.add_space(8.0);
    let keys = keys_of(scene.words, &TEMPLATE);
    let button = Button::secondary(scene.t("live-template")).icon(icons::ICON_STICKY_NOTE_2);
    if ui.add(button.key(&keys)).clicked() {
        scene.send(LiveCommand::InsertTemplate);
    }
}

/// What rows are drawn from.
struct Drawn<'a> {
    place: &'a Place,
    texts: &'a CaseTexts,
    lines: &'a [Line],
    /// What of the stream is in sight, in points from its top.
    viewport: Rect,
}

/// The rows in sight, with the room of the others before and after.
fn rows(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, drawn: &Drawn<'_>) {
    let width = ui.available_width();
    let stream = &mut state.stream;
    if (stream.heights_at - width).abs() > 0.5 {
        stream.heights_at = width;
        stream.heights.clear();
    }
    let all = drawn.lines.len() <= WHOLE;
    let (from, to) = (drawn.viewport.top() - NEAR, drawn.viewport.bottom() + NEAR);
    let kept_in = [stream.selected, stream.editing, stream.take_focus, stream.focused];
    let (mut top, mut skipped) = (0.0, 0.0);
    let mut focused = None;
    for (index, line) in drawn.lines.iter().enumerate() {
        let height = height(&mut state.stream, drawn, line, width);
        let is_near = all || top + height > from && top < to || kept_in.contains(&Some(line.note));
        top += height;
        if !is_near {
            skipped += height;
            continue;
        }
        if skipped > 0.0 {
            ui.allocate_space(vec2(width, std::mem::take(&mut skipped)));
        }
        let before = ui.cursor().top();
        if row(ui, scene, state, drawn, index) {
            focused = Some(index);
        }
        let real = ui.cursor().top() - before;
        if (real - height).abs() > 0.5 {
            state.stream.heights.insert(line.note, real);
            ui.request_repaint();
        }
    }
    if skipped > 0.0 {
        ui.allocate_space(vec2(width, skipped));
    }
    state.stream.focused = focused.map(|index| drawn.lines[index].note);
    if let Some(at) = focused {
        move_keyboard(ui, state, drawn.lines, at);
    }
}

/// How high a row was when it was drawn last, or about how high it will be.
fn height(stream: &mut StreamView, drawn: &Drawn<'_>, line: &Line, width: f32) -> f32 {
    if let Some(height) = stream.heights.get(&line.note) {
        return *height;
    }
    let note = drawn.texts.notes.get(line.note);
    let height = note.map_or(0.0, |note| note_row::guess(note, line, width)) + line.day.map_or(0.0, |_| DAY);
    stream.heights.insert(line.note, height);
    height
}

/// Draws one row, under its day where that begins with it; gives whether it has the keyboard.
fn row(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, drawn: &Drawn<'_>, index: usize) -> bool {
    let line = drawn.lines[index];
    let Some(note) = drawn.texts.notes.get(line.note) else {
        return false;
    };
    let above = index
        .checked_sub(1)
        .and_then(|above| drawn.texts.notes.get(drawn.lines[above].note));
    // The row's own, whatever stands before it: else it would lose the keyboard when rows above are left out.
    let id = egui::Id::unique(("note row", note.id.as_u128()));
    let row = ui.scope_builder(UiBuilder::new().scope_id(id), |ui| {
        if let Some(day) = line.day {
            card::group_row(ui, Lead::None, &super::whole_date(scene, day), "");
        }
        note_row::ui(ui, scene, state, drawn.place, note, above, line)
    });
    let Some(row) = row.inner else { return false };
    crate::ui::widgets::paint::set_position(&row, index);
    keep_arrows(ui, &row);
    row.has_focus()
}

/// The arrows are the stream's while a row has the keyboard.
fn keep_arrows(ui: &Ui, row: &egui::Response) {
    if row.has_focus() {
        let arrows = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(row.id, arrows));
    }
}

/// Arrows, Home and End go among the rows; down from the last goes to the line.
fn move_keyboard(ui: &Ui, state: &mut MeetingsView, lines: &[Line], at: usize) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = lines.len() - 1;
    let to = if pressed(Key::ArrowDown) {
        at + 1
    } else if pressed(Key::ArrowUp) {
        at.saturating_sub(1)
    } else if pressed(Key::Home) {
        0
    } else if pressed(Key::End) {
        last
    } else {
        return;
    };
    if to > last {
        state.line.ask_focus();
    } else if to != at {
        state.stream.take_focus = Some(lines[to].note);
    }
    ui.request_repaint();
}

#[cfg(test)]
mod tests;
