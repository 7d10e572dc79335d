//! The notes on a document, under their pages, and the field for a new one.

use egui::{KeyboardShortcut, Modifiers, Role, ScrollArea, Ui, vec2};
use jiff::tz::TimeZone;

use super::page::Page;
use super::unit::Unit;
use crate::app::{Command, MeetingCommand, PaperCommand};
use crate::domain::{CaseDocument, Field, Note, NoteMarks, Operation, OperationName, operations};
use crate::ui::Scene;
use crate::ui::meetings::{ThemeChoice, theme_menu};
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::text_field::{TextField, plain_enter};
use crate::ui::widgets::theme_tag::theme_tag;
use crate::ui::widgets::{card, icons, row};

/// Draws the notes.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, paper: &CaseDocument, notes: &[&Note]) {
    let p = Palette::of(ui);
    let draft = view.papers.draft_note;
    let page = &mut view.papers.page;
    row::ends(
        ui,
        28.0,
        |ui| ui.label(theme::heading(p, scene.t("papers-notes"))),
        |ui| {
            let told = scene.with("papers-notes-in", &[("count", notes.len().into())]);
            ui.label(theme::caption(p, told));
        },
    );
    let composer = if page.quote.is_some() { 148.0 } else { 100.0 };
    let height = (ui.available_height() - composer).max(80.0);
    let mut handover = Handover::new(ui, ("notes on a paper", paper.id));
    ScrollArea::vertical()
        .id_salt("notes")
        .auto_shrink([false, true])
        .max_height(height)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            if notes.is_empty() && draft.is_none() {
                ui.add(egui::Label::new(theme::weak(p, scene.t("papers-notes-none"))).wrap());
            }
            let unit = Unit::of(scene, paper);
            let mut under = None;
            for note in notes.iter().filter(|note| Some(note.id) != draft) {
                if under != Some(note.page) {
                    under = Some(note.page);
                    place_head(ui, scene, unit, page, note.page);
                }
                handover.row(ui, note.id, |ui| {
                    if page.editing == Some(note.id) {
                        edit(ui, scene, page, note);
                    } else {
                        one(ui, scene, page, note);
                    }
                });
            }
        });
    let line = new_note(ui, scene, view, paper, notes);
    handover.finish(ui, Some(line));
}

/// The page that the notes below are on; pressed, it is gone to.
fn place_head(ui: &mut Ui, scene: &Scene<'_>, unit: Unit, page: &mut Page, on: Option<i64>) {
    let number = on.and_then(|number| u32::try_from(number).ok());
    let words = match number {
        Some(number) => unit.numbered(scene, number),
        None => scene.t("papers-notes-whole").to_owned(),
    };
    if ui.add(Button::quiet(&words).low()).clicked()
        && let Some(number) = number
    {
        page.text.jump = Some(number.saturating_sub(1) as usize);
    }
}

fn one(ui: &mut Ui, scene: &Scene<'_>, page: &mut Page, note: &Note) {
    let p = Palette::of(ui);
    let body = scene.text(Field::NOTE_BODY, note.id, &note.body);
    card::group(ui, Role::Article, body, |ui| {
        card::frame(p, 12).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 6.0;
            quote(ui, &note.quoted);
            ui.add(egui::Label::new(theme::body(p, body)).wrap());
            let when = note.written_at.to_zoned(TimeZone::system());
            let told = if when.date() == scene.today {
                scene.words.clock(when.time())
            } else {
                scene.words.date_medium(when.date())
            };
            ui.horizontal_wrapped(|ui| {
                if note.theme.is_some() {
                    theme_tag(ui, note.theme, scene.theme_short(note.theme));
                }
                ui.add(if note.is_private {
                    StatusChip::new(Tone::Neutral, scene.t("papers-private")).icon(icons::ICON_LOCK)
                } else {
                    StatusChip::new(Tone::Info, scene.t("papers-shared")).icon(icons::ICON_GROUPS)
                });
                ui.label(theme::caption(p, told));
            });
            buttons(ui, scene, page, note);
        });
    });
}

/// A passage of the document, with a line at its left.
fn quote(ui: &mut Ui, quoted: &str) {
    if quoted.is_empty() {
        return;
    }
    let p = Palette::of(ui);
    let shown = egui::Frame::new()
        .inner_margin(egui::Margin {
            left: 11,
            ..egui::Margin::ZERO
        })
        .show(ui, |ui| {
            ui.add(egui::Label::new(theme::caption(p, format!("«{quoted}»"))).wrap());
        });
    let line = shown.response.rect;
    ui.painter()
        .rect_filled(line.with_max_x(line.left() + 3.0), 1, p.accent);
}

/// What can be done with a note.
fn buttons(ui: &mut Ui, scene: &Scene<'_>, page: &mut Page, note: &Note) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        let point = Button::secondary(scene.t("papers-to-talking-point")).low();
        if ui.add(point).clicked() {
            scene.send(PaperCommand::ToTalkingPoint(note.id));
        }
        let lacks = if scene.owner.member(&scene.model.council).is_none() {
            Some(scene.t("papers-assessment-lacks-member"))
        } else if note.theme.is_none() {
            Some(scene.t("papers-assessment-lacks-theme"))
        } else {
            None
        };
        let assess = Button::quiet(scene.t("papers-to-assessment")).blocked(lacks).low();
        if ui.add(assess).clicked() {
            scene.send(PaperCommand::ToAssessment(note.id));
        }
        if let Some(ThemeChoice(theme)) = theme_menu(ui, scene, note.theme, scene.t("notes-theme-of-note"), true) {
            scene.run(Operation::set(Field::NOTE_THEME, note.id, theme));
        }
        let (icon, key) = if note.is_private {
            (icons::ICON_GROUPS, "notes-share")
        } else {
            (icons::ICON_LOCK, "notes-make-private")
        };
        if ui.add(Button::icon_only(icon, scene.words.text(key)).low()).clicked() {
            set_private(scene, note, !note.is_private);
        }
        let edit = ui.add(Button::icon_only(icons::ICON_EDIT, scene.t("notes-edit")).low());
        if page.returns_to.take_if(|id| *id == note.id).is_some() {
            edit.request_focus();
        }
        if edit.clicked() {
            page.editing = Some(note.id);
            page.edit_takes_focus = true;
        }
        if ui
            .add(Button::icon_only(icons::ICON_DELETE, scene.t("notes-remove")).low())
            .clicked()
        {
            let end = operations::end(OperationName::EndNote, note, scene.now);
            scene.send(Command::RunAndOfferUndo(end));
        }
    });
}

/// The note's text in a field of its own. Enter and Escape end it.
fn edit(ui: &mut Ui, scene: &Scene<'_>, page: &mut Page, note: &Note) {
    let mut text = scene.text(Field::NOTE_BODY, note.id, &note.body).to_owned();
    let is_empty = text.trim().is_empty();
    let out = TextField::area(&mut text, scene.t("notes-edit-text"), 2)
        .salt(note.id)
        .words(scene.edit_words())
        .error(is_empty.then(|| scene.t("notes-text-missing")))
        .new_line(KeyboardShortcut::new(Modifiers::SHIFT, egui::Key::Enter))
        .show(ui);
    if std::mem::take(&mut page.edit_takes_focus) {
        out.response.request_focus();
        return;
    }
    if out.response.changed() {
        scene.typed(Field::NOTE_BODY, note.id, text);
    }
    let ended = out.response.has_focus() && plain_enter(ui) && !is_empty;
    let escaped = out.response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Escape));
    if ended || out.response.lost_focus() {
        page.editing = None;
        page.returns_to = (ended || escaped).then_some(note.id);
        scene.send(Command::Leave);
    }
}

/// The field for a new note on the page one has come to: a note from its first letter on. Gives the field.
fn new_note(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, paper: &CaseDocument, notes: &[&Note]) -> egui::Id {
    let draft = view
        .papers
        .draft_note
        .and_then(|id| notes.iter().copied().find(|note| note.id == id));
    let page = &mut view.papers.page;
    let on = page_of_new(page, draft);
    let name = match on {
        Some(number) => {
            let place = Unit::of(scene, paper).numbered(scene, number).to_lowercase();
            scene.with("papers-note-to", &[("place", place.into())])
        }
        None => scene.t("papers-note-to-whole").to_owned(),
    };
    let quoted = page.quote.as_ref().map_or("", |(_, quoted)| quoted.as_str()).to_owned();
    ui.spacing_mut().item_spacing.y = 6.0;
    if !quoted.is_empty() {
        row::ends_at_top(
            ui,
            |ui| ui.vertical(|ui| quote(ui, short(&quoted))),
            |ui| {
                let away = Button::icon_only(icons::ICON_CLOSE, scene.t("papers-quote-away")).low();
                if draft.is_none() && ui.add(away).clicked() {
                    page.quote = None;
                }
            },
        );
    }
    let blocked = !scene.model.may_write();
    let out = ui
        .add_enabled_ui(!blocked, |ui| {
            TextField::area(&mut page.line, &name, 1)
                .salt(("new note", paper.id))
                .hint(&name)
                .words(scene.edit_words())
                .new_line(KeyboardShortcut::new(Modifiers::SHIFT, egui::Key::Enter))
                .show(ui)
        })
        .inner;
    if out.response.changed() {
        scene.send(PaperCommand::TypeNote {
            paper: paper.id,
            page: on,
            quoted,
            text: page.line.clone(),
        });
    }
    if out.response.has_focus() && plain_enter(ui) && !page.line.trim().is_empty() {
        page.line.clear();
        page.quote = None;
        scene.send(PaperCommand::EndNoteLine);
    }
    ui.horizontal_wrapped(|ui| match draft {
        Some(note) => choices(ui, scene, note),
        None => {
            ui.label(theme::caption(Palette::of(ui), scene.t("papers-note-hint")));
        }
    });
    out.response.id
}

/// The page, from 1, that what is written next is a note on. What is begun stays on its page, wherever one reads on.
fn page_of_new(page: &Page, draft: Option<&Note>) -> Option<u32> {
    match (draft, &page.quote) {
        (Some(draft), _) => draft.page.and_then(|number| u32::try_from(number).ok()),
        (None, Some((quoted_on, _))) => Some(*quoted_on as u32 + 1),
        (None, None) => (page.count > 0).then_some(page.text.current as u32 + 1),
    }
}

/// The theme of the note that is being written, and who reads it.
fn choices(ui: &mut Ui, scene: &Scene<'_>, note: &Note) {
    if let Some(ThemeChoice(theme)) = theme_menu(ui, scene, note.theme, scene.t("notes-theme-of-note"), false) {
        scene.run(Operation::set(Field::NOTE_THEME, note.id, theme));
    }
    let segments = [
        Segment {
            word: scene.t("papers-private"),
            icon: Some(icons::ICON_LOCK),
        },
        scene.t("papers-share").into(),
    ];
    let mut chosen = Some(usize::from(!note.is_private));
    let choice = Segmented::new(scene.t("papers-who-reads"), &segments).low();
    if choice.show(ui, &mut chosen).changed() {
        set_private(scene, note, chosen == Some(0));
    }
}

/// Says whether a note is for its writer alone, with what follows for what was made of it.
fn set_private(scene: &Scene<'_>, note: &Note, is_private: bool) {
    let marks = NoteMarks {
        is_private,
        ..note.marks()
    };
    scene.send(MeetingCommand::MarkNote {
        note: note.id,
        drawn: note.marks(),
        marks,
    });
}

/// As much of a long passage as tells which it is.
fn short(quoted: &str) -> &str {
    crate::ui::widgets::long_text::beginning(quoted, 160).unwrap_or(quoted)
}
