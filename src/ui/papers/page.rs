//! The page of a document: its pages at left, its text in the middle, and the notes on it at right.

use std::collections::BTreeMap;

use egui::{Align, Frame, Key, Layout, Margin, Panel, Rect, Stroke, Ui, UiBuilder, vec2};

use super::find_field::{Found, find_field};
use super::text::{Marks, TextView};
use super::unit::Unit;
use super::{notes, pages, text};
use crate::app::PaperCommand;
use crate::domain::{CaseDocument, DocumentText, Field, Id, Note, NoteKind, TextFault};
use crate::language::paper_sentences;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::is_uncovered;
use crate::ui::widgets::segmented::Segmented;
use crate::ui::widgets::{icons, row};

/// From this width on, in points, pages, text and notes stand side by side.
const WIDE: f32 = 900.0;
/// The width of the list of pages and of the notes, and the height of the foot, in points.
const PAGES: f32 = 184.0;
const NOTES: f32 = 340.0;
const FOOT: f32 = 44.0;

/// What is open and half-typed on the page.
#[derive(Default)]
pub(super) struct Page {
    pub paper: Option<Id>,
    pub text: TextView,
    /// How many pages the text has.
    pub count: usize,
    /// What stands in the field for a new note.
    pub line: String,
    /// The passage that a new note is about, and its page from 0.
    pub quote: Option<(usize, String)>,
    /// The note that is being written in.
    pub editing: Option<Id>,
    pub edit_takes_focus: bool,
    /// The note that was written in, whose button gets the keyboard when it is drawn next.
    pub returns_to: Option<Id>,
    pub find: String,
    pub found: Option<Found>,
    /// Where there is room for one alone: text, or notes.
    pub pane: Option<usize>,
    /// Whether a text field had the keyboard in the frame before: then Escape leaves the field, not the page.
    pub was_typing: bool,
}

/// Draws the page.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, paper: &CaseDocument) {
    let text = scene.model.papers.text(&paper.sha256).map(std::sync::Arc::as_ref);
    view.papers.page.count = text.map_or(0, |text| text.pages.len());
    if is_uncovered(ui.ctx()) {
        text::keys(ui, &mut view.papers.page.text, view.papers.page.count);
        if !view.papers.page.was_typing && ui.input(|input| input.key_pressed(Key::Escape)) {
            scene.send(PaperCommand::Close);
        }
    }
    let notes = notes_on(scene, paper);
    if let Some((Field::NOTE_BODY, id)) = view.focus
        && notes.iter().any(|note| note.id == id)
    {
        view.focus = None;
        view.papers.page.pane = Some(1);
        view.papers.page.editing = Some(id);
        view.papers.page.edit_takes_focus = true;
    }
    let wide = ui.available_width() >= WIDE;
    let p = Palette::of(ui);
    let head_frame = Frame::new()
        .fill(p.surface)
        .inner_margin(Margin::symmetric(if wide { 24 } else { 12 }, 10));
    Panel::top("paper head")
        .resizable(false)
        .frame(head_frame)
        .show(ui, |ui| {
            head(ui, scene, view, paper, text, wide);
        });
    let readable = text.filter(|text| text.has_words());
    let places = Places::of(ui.available_rect_before_wrap(), wide, readable.is_some());
    places.paint(ui);
    // One after the other as they are read and reached: panels would come in the order they take their room.
    if let (Some(rect), Some(text)) = (places.pages, readable) {
        let margin = Margin {
            top: 12,
            ..Margin::ZERO
        };
        part(ui, "paper pages", rect, margin, |ui| {
            pages::ui(ui, scene, &mut view.papers.page.text, paper, text, &notes);
        });
    }
    if !wide && view.papers.page.pane == Some(1) {
        part(ui, "paper notes", places.middle, Margin::symmetric(12, 8), |ui| {
            notes::ui(ui, scene, view, paper, &notes);
        });
    } else {
        part(ui, "paper text", places.middle, Margin::ZERO, |ui| match readable {
            Some(text) => reading(ui, scene, &mut view.papers.page, paper, text, &notes),
            None => without_text(ui, scene, paper, text),
        });
    }
    if let Some(rect) = places.notes {
        part(ui, "paper notes", rect, Margin::symmetric(16, 12), |ui| {
            notes::ui(ui, scene, view, paper, &notes);
        });
    }
    let margin = Margin::symmetric(if wide { 24 } else { 12 }, 4);
    part(ui, "paper foot", places.foot, margin, |ui| foot(ui, scene, text, wide));
    view.papers.page.was_typing = ui.ctx().text_edit_focused();
}

/// Where what is below the head stands.
struct Places {
    /// The list of pages and the notes, where they have a column of their own.
    pages: Option<Rect>,
    notes: Option<Rect>,
    middle: Rect,
    foot: Rect,
}

impl Places {
    fn of(all: Rect, wide: bool, has_pages: bool) -> Self {
        let (rest, foot) = all.split_top_bottom_at_y((all.bottom() - FOOT).max(all.top()));
        let (pages, rest) = if wide && has_pages {
            let (pages, rest) = rest.split_left_right_at_x(rest.left() + PAGES);
            (Some(pages), rest)
        } else {
            (None, rest)
        };
        let (middle, notes) = if wide {
            let (middle, notes) = rest.split_left_right_at_x(rest.right() - NOTES);
            (middle, Some(notes))
        } else {
            (rest, None)
        };
        Self {
            pages,
            notes,
            middle,
            foot,
        }
    }

    /// The ground of the parts, and the lines between them.
    fn paint(&self, ui: &Ui) {
        let p = Palette::of(ui);
        let (painter, stroke) = (ui.painter(), Stroke::new(1.0, p.rule));
        for rect in [self.pages, Some(self.middle), Some(self.foot)].into_iter().flatten() {
            painter.rect_filled(rect, 0, p.surface);
        }
        if let Some(pages) = self.pages {
            painter.vline(pages.right(), pages.y_range(), stroke);
        }
        if let Some(notes) = self.notes {
            painter.rect_filled(notes, 0, p.canvas);
            painter.vline(notes.left(), notes.y_range(), stroke);
        }
        painter.hline(self.foot.x_range(), self.foot.top(), stroke);
    }
}

fn part(ui: &mut Ui, salt: &str, rect: Rect, margin: Margin, content: impl FnOnce(&mut Ui)) {
    let layout = Layout::top_down(Align::Min);
    let inner = rect - margin;
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(inner).layout(layout), |ui| {
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        content(ui);
    });
}

/// The notes on a paper in the order of its pages; talking points are none of them.
fn notes_on<'a>(scene: &Scene<'a>, paper: &CaseDocument) -> Vec<&'a Note> {
    let Some(texts) = scene.texts(paper.case_id) else {
        return Vec::new();
    };
    let notes = texts.notes.of(paper.case_id);
    let mut found: Vec<&Note> = notes
        .filter(|note| note.case_document_id == Some(paper.id) && note.kind != NoteKind::TalkingPoint)
        .collect();
    found.sort_by_key(|note| (note.page, note.written_at, note.id));
    found
}

fn reading(
    ui: &mut Ui,
    scene: &Scene<'_>,
    page: &mut Page,
    paper: &CaseDocument,
    text: &DocumentText,
    notes: &[&Note],
) {
    let mut quotes: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
    for note in notes.iter().filter(|note| !note.quoted.is_empty()) {
        if let Some(number) = note.page.and_then(|number| u32::try_from(number).ok()) {
            quotes.entry(number).or_default().push(&note.quoted);
        }
    }
    let quote = page.quote.clone();
    if let Some((number, passage)) = &quote {
        quotes.entry(*number as u32 + 1).or_default().push(passage);
    }
    let marks = Marks {
        hits: page.found.as_ref().map_or(&[], |found| found.hits.as_slice()),
        chosen: page.found.as_ref().and_then(|found| found.chosen),
        quotes,
    };
    let chosen = text::ui(ui, scene, &mut page.text, paper, text, &marks);
    if let Some(chosen) = chosen {
        // A note that is begun keeps the passage it was begun on.
        if page.line.trim().is_empty() {
            page.quote = (!chosen.passage.is_empty()).then_some((chosen.page, chosen.passage));
        }
    }
}

/// Says why there is no text, or that it is on its way.
fn without_text(ui: &mut Ui, scene: &Scene<'_>, paper: &CaseDocument, text: Option<&DocumentText>) {
    let p = Palette::of(ui);
    Frame::new().inner_margin(Margin::symmetric(24, 20)).show(ui, |ui| {
        let fault = match text {
            Some(text) => Some(text.fault.unwrap_or(TextFault::NoText)),
            None => scene.model.papers.fault(&paper.sha256),
        };
        let Some(fault) = fault else {
            ui.label(theme::body(p, scene.t("papers-reading")));
            return;
        };
        let said = paper_sentences::text_fault(scene.words, fault);
        let text = if paper.may_be_shown() {
            said.text
        } else {
            scene.t("papers-not-shown").to_owned()
        };
        Banner::new(Tone::Attention, &said.title, &text).show(ui, |ui| {
            original_button(ui, scene, paper, false);
            if paper.may_be_shown() && ui.add(Button::quiet(scene.t("papers-copy"))).clicked() {
                scene.send(PaperCommand::AskForCopy(paper.id));
            }
        });
    });
}

/// Opens the original, or saves a copy of one that is not opened from here.
fn original_button(ui: &mut Ui, scene: &Scene<'_>, paper: &CaseDocument, is_icon: bool) {
    let (words, icon, asked) = if paper.may_be_shown() {
        (
            scene.t("papers-open-original"),
            icons::ICON_FILE_OPEN,
            PaperCommand::OpenOriginal(paper.id),
        )
    } else {
        (
            scene.t("papers-copy"),
            icons::ICON_SAVE_AS,
            PaperCommand::AskForCopy(paper.id),
        )
    };
    let button = if is_icon {
        Button::icon_only(icon, words).framed()
    } else {
        Button::secondary(words).icon(icon)
    };
    if ui.add(button).clicked() {
        scene.send(asked);
    }
}

fn head(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut View,
    paper: &CaseDocument,
    text: Option<&DocumentText>,
    wide: bool,
) {
    let p = Palette::of(ui);
    let takes_find = std::mem::take(&mut view.filter_asked);
    let page = &mut view.papers.page;
    let start = |ui: &mut Ui| {
        if ui
            .add(Button::icon_only(icons::ICON_ARROW_BACK, scene.t("papers-back")))
            .clicked()
        {
            scene.send(PaperCommand::Close);
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(egui::Label::new(theme::section(p, &paper.title)).truncate());
            ui.add(egui::Label::new(theme::caption(p, context(scene, paper))).truncate());
        });
    };
    let end = |ui: &mut Ui, page: &mut Page| {
        if wide {
            find_field(ui, scene, page, text, takes_find, 208.0);
        }
        original_button(ui, scene, paper, !wide);
        read_button(ui, scene, paper);
    };
    ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
    row::ends(ui, 44.0, start, |ui| end(ui, page));
    if !wide {
        let choices = [scene.t("papers-pane-text").into(), scene.t("papers-notes").into()];
        let mut shown = Some(page.pane.unwrap_or(0));
        ui.horizontal(|ui| {
            Segmented::new(scene.t("papers-pane"), &choices).show(ui, &mut shown);
            let room = ui.available_width();
            find_field(ui, scene, page, text, takes_find, room);
        });
        page.pane = shown;
    }
}

fn read_button(ui: &mut Ui, scene: &Scene<'_>, paper: &CaseDocument) {
    let is_read = scene.model.council.pages_read(paper.id).1;
    let button = if is_read {
        Button::secondary(scene.t("papers-mark-unread"))
    } else {
        Button::primary(scene.t("papers-mark-read")).icon(icons::ICON_CHECK)
    };
    if ui.add(button).clicked() {
        scene.send(PaperCommand::SetRead {
            paper: paper.id,
            read: !is_read,
        });
    }
}

/// The case, who it came from and when, and what it is.
fn context(scene: &Scene<'_>, paper: &CaseDocument) -> String {
    let mut said = Vec::new();
    if let Some(case) = scene.model.council.cases.get(paper.case_id) {
        said.push(scene.text(Field::CASE_TITLE, case.id, &case.title).to_owned());
    }
    let date = paper.received_on.map(|date| scene.words.date_medium(date));
    match (paper.sender.as_str(), date) {
        ("", None) => {}
        ("", Some(date)) => said.push(scene.with("papers-came", &[("date", date.into())])),
        (sender, None) => said.push(scene.with("papers-from", &[("sender", sender.into())])),
        (sender, Some(date)) => {
            let values = [("sender", sender.into()), ("date", date.into())];
            said.push(scene.with("papers-from-on", &values));
        }
    }
    let ending = paper
        .file_name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_uppercase());
    let count = scene.model.papers.page_count(&paper.sha256);
    let pages = count.map(|count| Unit::of(scene, paper).counted(scene, count));
    let what: Vec<String> = [ending, pages].into_iter().flatten().collect();
    said.push(what.join(", "));
    if paper.is_exempt {
        said.push(scene.t("papers-exempt").to_owned());
    }
    said.retain(|part| !part.is_empty());
    said.join(" · ")
}

fn foot(ui: &mut Ui, scene: &Scene<'_>, text: Option<&DocumentText>, wide: bool) {
    let p = Palette::of(ui);
    row::ends(
        ui,
        36.0,
        |ui| {
            icons::picture(ui, icons::ICON_SUBJECT, icons::MEDIUM, p.accent);
            ui.add(egui::Label::new(theme::body(p, scene.t("papers-foot"))).truncate());
        },
        |ui| {
            let figures = text.map_or(0, DocumentText::figures);
            if figures > 0 {
                let told = scene.with("papers-figures", &[("count", figures.into())]);
                ui.label(theme::caption(p, told));
            }
            if wide {
                let keys = [
                    ("up", scene.t("papers-key-page-up").into()),
                    ("down", scene.t("key-page-down").into()),
                ];
                ui.label(theme::caption(p, scene.with("papers-keys", &keys)));
            }
        },
    );
}
