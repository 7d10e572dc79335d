//! One note of the stream: when, what, under which theme, and what can be done with it.

use egui::{Align2, Key, KeyboardShortcut, Modifiers, Rect, Response, Role, Sense, Stroke, Ui, pos2, vec2};

use super::{
    MeetingsView,
    stream::Line,
    theme_menu::{ThemeChoice, theme_menu},
};
use crate::app::command::{Command, MeetingCommand};
use crate::domain::{Field, Note, Operation, OperationName, Theme, operations};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, RADIUS_CONTROL};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::long_text::{SHOWN, beginning};
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::text_field::{TextField, plain_enter};
use crate::ui::widgets::theme_tag::{SQUARE, paint_square};
use crate::ui::widgets::{card, icons, paint};

/// The most characters of a note read out as its name.
const SPOKEN: usize = 300;
const TIME: f32 = 52.0;
const KIND: f32 = 92.0;
const TAG: f32 = 132.0;

/// Draws a note and what its buttons do.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, rows: &mut Rows, note: &Note, line: Line) {
    let is_advice = line.is_advice;
    if state.stream.editing == Some(note.id) {
        edit(ui, scene, state, note);
        card::rule(ui);
        return;
    }
    let body = scene.text(Field::NOTE_BODY, note.id, &note.body);
    let beginning = beginning(body, SHOWN);
    let shown = beginning.filter(|_| !state.stream.whole.contains(&note.id));
    let row = paint_row(ui, scene, note, shown.unwrap_or(body), shown.is_some(), line);
    rows.add(ui, &row);
    if state.stream.take_focus == Some(note.id) {
        state.stream.take_focus = None;
        row.request_focus();
        ui.request_repaint();
    }
    if row.clicked() {
        row.request_focus();
    }
    if row.clicked() || row.gained_focus() {
        state.stream.selected = Some(note.id);
    }
    keys(ui, scene, state, &row, note, is_advice);
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
        buttons(ui, scene, state, note, is_advice);
    }
    card::rule(ui);
}

/// Enter edits, Ctrl+Enter makes a recommendation, Delete removes.
fn keys(ui: &Ui, scene: &Scene<'_>, state: &mut MeetingsView, row: &Response, note: &Note, is_advice: bool) {
    if !row.has_focus() {
        return;
    }
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::COMMAND, Key::Enter) {
        if !is_advice {
            scene.send(MeetingCommand::NoteToRecommendation(note.id));
        }
    } else if pressed(Modifiers::NONE, Key::Enter) {
        state.stream.editing = Some(note.id);
    } else if pressed(Modifiers::NONE, Key::Delete) {
        remove(scene, state, note);
    }
}

fn remove(scene: &Scene<'_>, state: &mut MeetingsView, note: &Note) {
    state.stream.selected = None;
    scene.send(Command::RunAndOfferUndo(operations::end(
        OperationName::EndNote,
        note,
        scene.now,
    )));
    state.line.ask_focus();
}

/// What can be done with the note that is chosen.
fn buttons(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, note: &Note, is_advice: bool) {
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        if !is_advice {
            let make = Button::secondary(scene.t("notes-make-recommendation"))
                .icon(icons::ICON_LIGHTBULB)
                .low();
            if ui.add(make).clicked() {
                scene.send(MeetingCommand::NoteToRecommendation(note.id));
            }
        }
        if ui
            .add(Button::quiet(scene.t("notes-edit")).icon(icons::ICON_EDIT).low())
            .clicked()
        {
            state.stream.editing = Some(note.id);
        }
        if let Some(ThemeChoice(theme)) = theme_menu(ui, scene, note.theme, scene.t("notes-theme-of-note"), false) {
            scene.run(Operation::set(Field::NOTE_THEME, note.id, theme));
        }
        let (icon, key) = if note.is_private {
            (icons::ICON_LOCK_OPEN, "notes-share")
        } else {
            (icons::ICON_LOCK, "notes-make-private")
        };
        if ui.add(Button::quiet(scene.words.text(key)).icon(icon).low()).clicked() {
            scene.run(Operation::set(
                Field::NOTE_IS_PRIVATE,
                note.id,
                i64::from(!note.is_private),
            ));
        }
        let away = Button::icon_only(icons::ICON_DELETE, scene.t("notes-remove")).low();
        if ui.add(away).clicked() {
            remove(scene, state, note);
        }
    });
    ui.add_space(6.0);
}

/// The note's text in a field of its own. Enter and Escape end it.
fn edit(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, note: &Note) {
    let mut text = scene.text(Field::NOTE_BODY, note.id, &note.body).to_owned();
    let is_empty = text.trim().is_empty();
    ui.add_space(6.0);
    let out = TextField::area(&mut text, scene.t("notes-edit-text"), 1)
        .salt(note.id)
        .words(scene.edit_words())
        .error(is_empty.then(|| scene.t("notes-text-missing")))
        .new_line(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
        .show(ui);
    ui.add_space(6.0);
    let seen = egui::Id::unique("note edited");
    if ui.data(|data| data.get_temp(seen)) != Some(note.id.as_u128()) {
        ui.data_mut(|data| data.insert_temp(seen, note.id.as_u128()));
        out.response.request_focus();
        out.response.scroll_to_me(None);
        return;
    }
    if out.response.changed() {
        scene.typed(Field::NOTE_BODY, note.id, text);
    }
    let ended = out.response.has_focus() && plain_enter(ui) && !is_empty;
    if ended || out.response.lost_focus() {
        ui.data_mut(|data| data.remove::<u128>(seen));
        state.stream.editing = None;
        state.stream.take_focus = ended.then_some(note.id);
        scene.send(Command::Leave);
    }
}

/// Paints a note as one named row.
fn paint_row(ui: &mut Ui, scene: &Scene<'_>, note: &Note, text: &str, is_cut: bool, line: Line) -> Response {
    let is_advice = line.is_advice;
    let p = Palette::of(ui);
    let width = ui.available_width();
    let wide = width >= 560.0;
    let (kind, tag) = if wide {
        (KIND, TAG)
    } else {
        (if is_advice || note.is_private { 24.0 } else { 0.0 }, 28.0)
    };
    let (font, ink) = if is_advice {
        (theme::semibold_font(16.0), p.heading)
    } else {
        (theme::regular(16.0), p.text)
    };
    let room = (width - TIME - kind - tag - 12.0).max(80.0);
    let words = if is_cut { format!("{text} …") } else { text.to_owned() };
    let mut job = egui::text::LayoutJob::simple(words, font, ink, room);
    for section in &mut job.sections {
        section.format.line_height = Some(24.0);
    }
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y.max(24.0) + 16.0), Sense::click());
    let clock = scene.words.clock(line.written.time());
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
        let time = paint::row(ui, &clock, theme::regular(14.0), p.text_weak, TIME);
        paint::place(painter, first, Align2::LEFT_CENTER, time);
        paint_kind(ui, scene, first.with_min_x(first.left() + TIME), note, is_advice, wide);
        let at = pos2(rect.left() + 8.0 + TIME + kind, rect.top() + 8.0);
        painter.galley(at, galley, ink);
        let theme_at = pos2(rect.right() - tag, first.center().y);
        paint_square(p, painter, theme_at, note.theme);
        if wide {
            let room = tag - SQUARE - 8.0;
            let word = paint::row(ui, scene.theme_short(note.theme), theme::regular(13.0), p.text, room);
            let place = Rect::from_min_size(theme_at + vec2(SQUARE + 6.0, -10.0), vec2(room, 20.0));
            paint::place(painter, place, Align2::LEFT_CENTER, word);
        }
        if response.has_focus() {
            ui.painter().rect_stroke(
                rect,
                RADIUS_CONTROL,
                Stroke::new(2.0, p.accent),
                egui::StrokeKind::Inside,
            );
        }
    }
    let spoken = spoken(scene, note, &clock, text, is_advice);
    paint::name(&response, Role::ListItem, true, &spoken);
    response
}

fn paint_kind(ui: &Ui, scene: &Scene<'_>, at: Rect, note: &Note, is_advice: bool, wide: bool) {
    let p = Palette::of(ui);
    let (icon, key, ink) = if is_advice {
        (icons::ICON_LIGHTBULB, "notes-is-advice", p.accent)
    } else if note.is_private {
        (icons::ICON_LOCK, "notes-is-private", p.attention)
    } else if wide {
        (icons::ICON_STICKY_NOTE_2, "notes-is-note", p.text_weak)
    } else {
        return;
    };
    let square = Rect::from_min_size(at.min, vec2(icons::MEDIUM, at.height()));
    paint::icon(ui.painter(), square, icon, icons::MEDIUM, ink);
    if wide {
        let font = if is_advice {
            theme::semibold_font(13.0)
        } else {
            theme::regular(13.0)
        };
        let word = paint::row(ui, scene.words.text(key), font, ink, KIND - 28.0);
        paint::place(ui.painter(), at.with_min_x(at.left() + 24.0), Align2::LEFT_CENTER, word);
        if is_advice && note.is_private {
            let lock = Rect::from_min_size(at.min + vec2(KIND - 26.0, 0.0), vec2(icons::SMALL, at.height()));
            paint::icon(ui.painter(), lock, icons::ICON_LOCK, icons::SMALL, p.attention);
        }
    }
}

/// A note as a screen reader says it.
fn spoken(scene: &Scene<'_>, note: &Note, clock: &str, text: &str, is_advice: bool) -> String {
    let mut words = vec![clock];
    if is_advice {
        words.push(scene.t("notes-is-advice"));
    }
    if note.is_private {
        words.push(scene.t("notes-is-private"));
    }
    words.push(beginning(text, SPOKEN).unwrap_or(text));
    let theme: Option<Theme> = note.theme;
    words.push(scene.theme_short(theme));
    words.join(", ")
}
