//! One note of the stream: when, who, what, and under which theme.

use egui::{Align2, Key, Modifiers, Rect, Response, Role, Sense, Stroke, Ui, pos2, vec2};

use super::stream::Line;
use super::{MeetingsView, Place, kind, note_buttons, note_edit, speakers};
use crate::app::command::MeetingCommand;
use crate::domain::{Field, Note, NoteKind};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, RADIUS_CONTROL};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::long_text::{SHOWN, beginning};
use crate::ui::widgets::theme_tag::{SQUARE, paint_square};
use crate::ui::widgets::{card, icons, paint};

/// The most characters of a note read out as its name.
const SPOKEN: usize = 300;
/// The widths of the columns, in points.
const TIME: f32 = 48.0;
const SPEAKER: f32 = 36.0;
const KIND: f32 = 108.0;
const TAG: f32 = 132.0;
/// Before the columns, and between the words and the theme.
const GAPS: f32 = 20.0;
/// From this width on, in points, the columns have their words.
const WIDE: f32 = 560.0;
/// How wide a letter of a note is on average, in points, for the height of what has not been drawn yet.
const LETTER: f32 = 7.9;

/// About how high a note is that has not been drawn, in points.
pub fn guess(note: &Note, line: &Line, width: f32) -> f32 {
    let wide = width >= WIDE;
    let (kind, tag) = if wide { (SPEAKER + KIND, TAG) } else { (28.0, 28.0) };
    let room = (width - TIME - kind - tag - GAPS).max(80.0);
    let shown = beginning(&note.body, SHOWN).unwrap_or(&note.body);
    let letter = if line.is_advice { LETTER * 1.06 } else { LETTER };
    let rows = shown
        .split('\n')
        .map(|text| (text.chars().count() as f32 * letter / room).ceil().max(1.0));
    rows.sum::<f32>() * 24.0 + 17.0
}

/// Draws a note and what its buttons do; gives its row, or none while it is edited. `above` is the note before it.
pub fn ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut MeetingsView,
    place: &Place,
    note: &Note,
    above: Option<&Note>,
    line: Line,
) -> Option<Response> {
    if state.stream.editing == Some(note.id) {
        note_edit::ui(ui, scene, state, note, above);
        card::rule(ui);
        return None;
    }
    let body = scene.text(Field::NOTE_BODY, note.id, &note.body);
    let beginning = beginning(body, SHOWN);
    let shown = beginning.filter(|_| !state.stream.whole.contains(&note.id));
    let row = paint_row(ui, scene, note, shown.unwrap_or(body), shown.is_some(), line);
    if state.stream.take_focus == Some(note.id) {
        state.stream.take_focus = None;
        row.request_focus();
        row.scroll_to_me(None);
        ui.request_repaint();
    }
    if row.clicked() {
        row.request_focus();
    }
    if row.clicked() || row.gained_focus() {
        state.stream.selected = Some(note.id);
    }
    keys(ui, scene, state, &row, note, line.is_recommended);
    if row.double_clicked() {
        state.stream.editing = Some(note.id);
    }
    if beginning.is_some() {
        let key = if shown.is_some() {
            "notes-show-all"
        } else {
            "notes-show-less"
        };
        if ui.add(Button::quiet(scene.words.text(key)).low()).clicked() && !state.stream.whole.remove(&note.id) {
            state.stream.whole.insert(note.id);
        }
    }
    if state.stream.selected == Some(note.id) {
        note_buttons::ui(ui, scene, state, place, note, above, line);
    }
    card::rule(ui);
    Some(row)
}

/// Enter edits, Ctrl+Enter makes a recommendation, Delete removes.
fn keys(ui: &Ui, scene: &Scene<'_>, state: &mut MeetingsView, row: &Response, note: &Note, is_recommended: bool) {
    if !row.has_focus() {
        return;
    }
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::COMMAND, Key::Enter) {
        if !is_recommended {
            scene.send(MeetingCommand::NoteToRecommendation(note.id));
        }
    } else if pressed(Modifiers::NONE, Key::Enter) {
        state.stream.editing = Some(note.id);
    } else if pressed(Modifiers::NONE, Key::Delete) {
        note_buttons::remove(scene, state, note);
    }
}

/// Paints a note as one named row.
fn paint_row(ui: &mut Ui, scene: &Scene<'_>, note: &Note, text: &str, is_cut: bool, line: Line) -> Response {
    let p = Palette::of(ui);
    let width = ui.available_width();
    let wide = width >= WIDE;
    let (before, tag) = if wide { (SPEAKER + KIND, TAG) } else { (28.0, 28.0) };
    let (font, ink) = if line.is_advice {
        (theme::semibold_font(16.0), p.heading)
    } else {
        (theme::regular(16.0), p.text)
    };
    let room = (width - TIME - before - tag - GAPS).max(80.0);
    let words = if is_cut { format!("{text} …") } else { text.to_owned() };
    let mut job = egui::text::LayoutJob::simple(words, font, ink, room);
    for section in &mut job.sections {
        section.format.line_height = Some(24.0);
    }
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y.max(24.0) + 16.0), Sense::click());
    let clock = scene.words.clock(line.written.time());
    let speaker = speakers::of_note(scene, note.speaker_id);
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        if response.has_focus() || response.hovered() {
            painter.rect_filled(rect, RADIUS_CONTROL, p.quiet);
        }
        if note.is_private {
            let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
            painter.rect_filled(bar, 0, p.attention);
        }
        let first = Rect::from_min_size(rect.min + vec2(8.0, 8.0), vec2(width - 8.0, 24.0));
        let time = paint::row(ui, &clock, theme::regular(13.0), p.text_weak, TIME);
        paint::place(painter, first, Align2::LEFT_CENTER, time);
        let mut kind_at = first.with_min_x(first.left() + TIME);
        if wide {
            if let Some((letters, _)) = &speaker {
                let letters = paint::row(ui, letters, theme::semibold_font(13.0), p.text, SPEAKER - 4.0);
                paint::place(painter, kind_at, Align2::LEFT_CENTER, letters);
            }
            kind_at.min.x += SPEAKER;
        }
        paint_kind(ui, scene, kind_at, note, line, wide);
        painter.galley(pos2(rect.left() + 8.0 + TIME + before, rect.top() + 8.0), galley, ink);
        paint_theme(ui, scene, pos2(rect.right() - tag, first.center().y), note, wide);
        if response.has_focus() {
            let ring = Stroke::new(2.0, p.accent);
            painter.rect_stroke(rect, RADIUS_CONTROL, ring, egui::StrokeKind::Inside);
        }
    }
    let said_by = speaker.map(|(_, name)| name);
    let spoken = spoken(scene, note, &clock, said_by.as_deref(), text, line);
    paint::name(&response, Role::ListItem, true, &spoken);
    response
}

fn paint_theme(ui: &Ui, scene: &Scene<'_>, at: egui::Pos2, note: &Note, wide: bool) {
    let p = Palette::of(ui);
    paint_square(p, ui.painter(), at, note.theme);
    if wide {
        let room = TAG - SQUARE - 8.0;
        let word = paint::row(ui, scene.theme_short(note.theme), theme::regular(13.0), p.text, room);
        let place = Rect::from_min_size(at + vec2(SQUARE + 6.0, -10.0), vec2(room, 20.0));
        paint::place(ui.painter(), place, Align2::LEFT_CENTER, word);
    }
}

/// What a note counts as: advice where a recommendation is made from it.
fn shown_kind(note: &Note, line: Line) -> NoteKind {
    if line.is_advice { NoteKind::Advice } else { note.kind }
}

fn paint_kind(ui: &Ui, scene: &Scene<'_>, at: Rect, note: &Note, line: Line, wide: bool) {
    let p = Palette::of(ui);
    let shown = shown_kind(note, line);
    let private_note = note.is_private && shown == NoteKind::Note;
    let (icon, word, ink) = if private_note {
        (icons::ICON_LOCK, scene.t("notes-is-private"), p.attention)
    } else {
        let ink = if line.is_advice { p.accent } else { p.text_weak };
        (kind::icon(shown), kind::word(scene, shown), ink)
    };
    let square = Rect::from_min_size(at.min, vec2(icons::MEDIUM, at.height()));
    paint::icon(ui.painter(), square, icon, icons::MEDIUM, ink);
    if !wide {
        return;
    }
    let font = if line.is_advice {
        theme::semibold_font(13.0)
    } else {
        theme::regular(13.0)
    };
    let word = paint::row(ui, word, font, ink, KIND - 28.0);
    paint::place(ui.painter(), at.with_min_x(at.left() + 24.0), Align2::LEFT_CENTER, word);
    if note.is_private && !private_note {
        let lock = Rect::from_min_size(at.min + vec2(KIND - 26.0, 0.0), vec2(icons::SMALL, at.height()));
        paint::icon(ui.painter(), lock, icons::ICON_LOCK, icons::SMALL, p.attention);
    }
}

/// A note as a screen reader says it.
fn spoken(scene: &Scene<'_>, note: &Note, clock: &str, said_by: Option<&str>, text: &str, line: Line) -> String {
    let mut words = vec![clock];
    words.extend(said_by);
    let shown = shown_kind(note, line);
    if shown != NoteKind::Note {
        words.push(kind::word(scene, shown));
    }
    if line.is_recommended {
        words.push(scene.t("live-is-recommended"));
    }
    if note.is_private {
        words.push(scene.t("notes-is-private"));
    }
    words.push(beginning(text, SPOKEN).unwrap_or(text));
    words.push(scene.theme_short(note.theme));
    words.join(", ")
}
