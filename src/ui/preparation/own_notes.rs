//! Notes for oneself, and what they share with talking points: the line that begins one, and editing in place.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Key, KeyboardShortcut, Label, Margin, Modifiers, Response, Role, Sense, Ui, pos2, vec2};
use jiff::tz::TimeZone;

use super::tick::wrapped;
use super::{Page, PreparationView};
use crate::app::command::{Command, PreparationCommand};
use crate::domain::{CaseTexts, Field, Id, Note, NoteKind, OperationName, operations, text};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette, RADIUS_CARD, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::long_text::{SHOWN, beginning};
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::text_field::{TextField, plain_enter};
use crate::ui::widgets::{card, icons, paint, row};

/// A heading on the ground that is one's own.
pub(super) fn heading(ui: &mut Ui, scene: &Scene<'_>, words: &str) {
    let p = Palette::of(ui);
    let start = |ui: &mut Ui| {
        let heading = ui.add(Label::new(theme::heading(p, words)).truncate());
        paint::name(&heading, Role::Heading, true, words);
    };
    row::ends(ui, CONTROL_LOW, start, |ui| {
        ui.add(StatusChip::new(Tone::Neutral, scene.t("preparation-only-you")).icon(icons::ICON_LOCK));
    });
}

/// Draws the notes one has written for oneself on the case, and the line for the next.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, page: &Page<'_>) {
    let p = Palette::of(ui);
    let case = page.case.id;
    heading(ui, scene, scene.t("preparation-own-notes"));
    let Some(texts) = scene.texts(case) else {
        ui.label(theme::weak(p, scene.t("preparation-loading")));
        return;
    };
    let state = &mut view.preparation;
    let notes = shown(scene, texts, case, state.note_line);
    if notes.is_empty() {
        ui.add(Label::new(theme::weak(p, scene.t("preparation-own-notes-none"))).wrap());
    }
    let mut rows = Rows::default();
    let mut handover = Handover::new(ui, ("own notes", case));
    card::list(ui, scene.t("preparation-own-notes"), notes.len(), |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        for note in &notes {
            rows.row(ui, note.id, |ui| {
                handover.row(ui, note.id, |ui| one(ui, scene, state, note))
            });
        }
    });
    rows.finish(ui);
    let begin = |note: Id| PreparationCommand::BeginOwnNote { note, case };
    let words = ("preparation-new-note", "preparation-new-note-hint");
    let line = line(ui, scene, &mut state.note_line, words, begin);
    handover.finish(ui, Some(line));
}

/// The notes in the order they were written, without the one in the line and without what has no words any more.
fn shown<'a>(scene: &Scene<'_>, texts: &'a CaseTexts, case: Id, line: Id) -> Vec<&'a Note> {
    let is_own = |note: &&Note| note.is_private && note.kind != NoteKind::TalkingPoint && note.id != line;
    let has_words = |note: &&Note| {
        let body = scene.model.text(Field::NOTE_BODY, note.id, &note.body);
        !body.trim().is_empty()
    };
    let mut notes: Vec<_> = texts.notes.of(case).filter(is_own).filter(has_words).collect();
    notes.sort_by_key(|note| (note.written_at, note.id));
    notes
}

fn one(ui: &mut Ui, scene: &Scene<'_>, state: &mut PreparationView, note: &Note) -> Option<Response> {
    if state.editing == Some(note.id) {
        edit(ui, scene, state, note);
        return None;
    }
    let row = words(ui, scene, note);
    chosen(ui, scene, state, &row, note);
    if row.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete)) {
        remove(scene, state, note);
    }
    if state.selected == Some(note.id) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let edit = Button::quiet(scene.t("notes-edit")).icon(icons::ICON_EDIT).low();
            if ui.add(edit).clicked() {
                state.editing = Some(note.id);
            }
            let away = Button::icon_only(icons::ICON_DELETE, scene.t("notes-remove")).low();
            if ui.add(away).clicked() {
                remove(scene, state, note);
            }
        });
    }
    Some(row)
}

fn remove(scene: &Scene<'_>, state: &mut PreparationView, note: &Note) {
    state.selected = None;
    let end = operations::end(OperationName::EndNote, note, scene.now);
    scene.send(Command::RunAndOfferUndo(end));
}

/// A row that is pressed or reached shows its buttons; Enter or a double click edits it.
pub(super) fn chosen(ui: &Ui, scene: &Scene<'_>, state: &mut PreparationView, row: &Response, note: &Note) {
    if state.note_to_focus == Some(note.id) {
        state.note_to_focus = None;
        row.request_focus();
        ui.request_repaint();
    }
    let enters = row.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    if row.clicked() && !enters {
        row.request_focus();
    }
    if row.clicked() || row.gained_focus() {
        state.selected = Some(note.id);
    }
    if enters || row.double_clicked() {
        state.editing = Some(note.id);
        scene.send(Command::Leave);
    }
}

/// The words of a note as a card, and when they were written.
fn words(ui: &mut Ui, scene: &Scene<'_>, note: &Note) -> Response {
    let p = Palette::of(ui);
    let body = scene.text(Field::NOTE_BODY, note.id, &note.body);
    let cut = beginning(body, SHOWN);
    let shown = cut.map_or_else(|| body.to_owned(), |cut| format!("{cut} …"));
    let width = ui.available_width();
    let room = (width - 24.0).max(60.0);
    let galley = wrapped(ui, &shown, theme::regular(14.0), 20.0, p.text, room);
    let below = when_and_where(scene, note);
    let line = paint::row(ui, &below, theme::regular(13.0), p.text_weak, room);
    let text_height = galley.size().y;
    let height = 20.0 + text_height + 2.0 + line.size().y;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if ui.is_rect_visible(rect) {
        let fill = if response.hovered() { p.quiet } else { p.surface };
        let outline = egui::Stroke::new(1.0, p.rule);
        let painter = ui.painter();
        painter.rect(rect, RADIUS_CARD, fill, outline, egui::StrokeKind::Inside);
        let at = pos2(rect.left() + 12.0, rect.top() + 10.0);
        painter.galley(at, galley, p.text);
        painter.galley(pos2(at.x, at.y + text_height + 2.0), line, p.text_weak);
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_CARD));
    paint::name(&response, Role::ListItem, true, &format!("{body}, {below}"));
    response
}

/// `Konseptutredning s. 9 · i dag kl. 16.58`
fn when_and_where(scene: &Scene<'_>, note: &Note) -> String {
    let written = note.written_at.to_zoned(TimeZone::system()).datetime();
    let time = scene.words.time(written.time());
    let when = if written.date() == scene.today {
        scene.with("preparation-today-at", &[("time", time.into())])
    } else {
        let date = scene.words.date_in_year(written.date());
        scene.with("preparation-day-at", &[("date", date.into()), ("time", time.into())])
    };
    let paper = note
        .case_document_id
        .and_then(|id| scene.model.council.case_documents.get(id));
    let Some(paper) = paper else { return when };
    let place = match note.page {
        Some(page) => scene.with(
            "preparation-on-page",
            &[("paper", (&paper.title).into()), ("page", page.to_string().into())],
        ),
        None => paper.title.clone(),
    };
    format!("{place} · {when}")
}

/// The words of a note in a field of their own. Enter, Escape and leaving it end that.
pub(super) fn edit(ui: &mut Ui, scene: &Scene<'_>, state: &mut PreparationView, note: &Note) {
    let mut text = scene.text(Field::NOTE_BODY, note.id, &note.body).to_owned();
    let is_empty = text.trim().is_empty();
    let out = TextField::area(&mut text, scene.t("notes-edit-text"), 1)
        .salt(note.id)
        .words(scene.edit_words())
        .error(is_empty.then(|| scene.t("notes-text-missing")))
        .new_line(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
        .show(ui);
    let seen = egui::Id::unique("own note edited");
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
    let escaped = out.response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    if ended || out.response.lost_focus() {
        ui.data_mut(|data| data.remove::<u128>(seen));
        state.editing = None;
        state.note_to_focus = (ended || escaped).then_some(note.id);
        scene.send(Command::Leave);
    }
}

/// The line that a new note is written in: a note from its first letter on, and Enter begins the next. Gives its field.
pub(super) fn line(
    ui: &mut Ui,
    scene: &Scene<'_>,
    note: &mut Id,
    (name, hint): (&str, &str),
    begin: impl Fn(Id) -> PreparationCommand,
) -> egui::Id {
    let stored = scene.model.stored_text(Field::NOTE_BODY, *note).unwrap_or_default();
    let before = scene.model.text(Field::NOTE_BODY, *note, &stored).to_owned();
    let mut text = before.clone();
    let frame = egui::Frame::new().inner_margin(Margin::symmetric(0, 2));
    let out = frame
        .show(ui, |ui| {
            // One field whichever note is in it: the next is written without another press.
            TextField::area(&mut text, scene.words.text(name), 1)
                .salt(name)
                .hint(scene.words.text(hint))
                .words(scene.edit_words())
                .new_line(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
                .show(ui)
        })
        .inner;
    let was_empty = before.trim().is_empty();
    let is_empty = text::clean(&text).trim().is_empty();
    if out.response.changed() && !is_empty {
        scene.send(begin(*note));
        scene.typed(Field::NOTE_BODY, *note, text);
    } else if out.response.changed() && !was_empty {
        scene.send(PreparationCommand::EmptyLine(*note));
        *note = Id::new();
        begin_anew(ui, &out.response);
    }
    if out.response.has_focus() && plain_enter(ui) && !is_empty && scene.model.may_write() {
        *note = Id::new();
        begin_anew(ui, &out.response);
        scene.send(Command::Leave);
        ui.request_repaint();
    } else if out.response.lost_focus() {
        scene.send(Command::Leave);
    }
    out.response.id
}

/// The field is another note's from here on: its steps back are none of the one before.
fn begin_anew(ui: &Ui, field: &Response) {
    if let Some(mut state) = TextEditState::load(ui.ctx(), field.id) {
        state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(0))));
        state.clear_undoer();
        state.store(ui.ctx(), field.id);
    }
}
