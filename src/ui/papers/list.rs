//! The papers of a case as a list: what is read, what each is, and what can be done with it.

use egui::{Align2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::fields::Edited;
use super::unit::Unit;
use crate::app::PaperCommand;
use crate::domain::operations::Direction;
use crate::domain::{CaseDocument, Id, NoteKind};
use crate::language::exempt_ground;
use crate::language::paper_sentences::text_fault_in_list;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, RADIUS_CONTROL, RADIUS_TAG};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::menu::{MenuRow, menu, menu_rule};
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::{card, icons, paint, row};

/// Room for the box that is ticked when a paper is read, in points.
const TICK: f32 = 32.0;

/// Where a list of papers stands, and so what it offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListOf {
    /// On the page of the case: with what attaches more.
    Case,
    /// Beside what one prepares: to read alone.
    Preparation,
}

/// Draws the papers of a case. Gives how many there are, and how many of them are read.
pub fn list(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: Id, of: ListOf) -> (usize, usize) {
    let papers = scene.model.council.papers(case);
    let read = papers.iter().filter(|paper| is_read(scene, paper)).count();
    if papers.is_empty() {
        empty(ui, scene, view, case, of);
        return (0, 0);
    }
    if of == ListOf::Case {
        let p = Palette::of(ui);
        let count = [("read", read.into()), ("count", papers.len().into())];
        row::ends(
            ui,
            36.0,
            |ui| ui.label(theme::weak(p, scene.with("papers-read-of", &count))),
            |ui| attach_button(ui, scene, view, case),
        );
    }
    let mut draw = |ui: &mut Ui| {
        card::list(ui, scene.t("papers-list"), papers.len(), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut rows = Rows::default();
            for (place, paper) in papers.iter().enumerate() {
                if place > 0 && of == ListOf::Case {
                    card::rule(ui);
                }
                rows.row(ui, paper.id, |ui| {
                    Some(one(ui, scene, view, paper, (place, papers.len()), of))
                });
            }
            rows.finish(ui);
        });
    };
    match of {
        ListOf::Case => {
            card::flush(ui, &mut draw);
        }
        ListOf::Preparation => draw(ui),
    }
    (papers.len(), read)
}

fn is_read(scene: &Scene<'_>, paper: &CaseDocument) -> bool {
    scene.model.council.pages_read(paper.id).1
}

fn attach_button(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: Id) {
    let blocked = (!scene.model.may_write()).then(|| scene.t("refusal-read-only"));
    let button = Button::secondary(scene.t("papers-attach"))
        .icon(icons::ICON_ATTACH_FILE)
        .blocked(blocked);
    if ui.add(button).clicked() {
        view.papers.begin_attaching(case);
    }
}

fn empty(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: Id, of: ListOf) {
    let blocked = (!scene.model.may_write()).then(|| scene.t("refusal-read-only"));
    let add = Button::secondary(scene.t("papers-attach"))
        .icon(icons::ICON_ATTACH_FILE)
        .blocked(blocked);
    let clicked = match of {
        ListOf::Case => {
            let (title, text) = (scene.t("papers-none"), scene.t("papers-none-text"));
            card::empty(ui, icons::ICON_DESCRIPTION, title, text, |ui| ui.add(add)).clicked()
        }
        ListOf::Preparation => {
            let p = Palette::of(ui);
            ui.add(egui::Label::new(theme::weak(p, scene.t("papers-none"))).wrap());
            ui.add(add).clicked()
        }
    };
    if clicked {
        view.papers.begin_attaching(case);
    }
}

/// One paper; gives what of it the keyboard moves to.
fn one(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut View,
    paper: &CaseDocument,
    place: (usize, usize),
    of: ListOf,
) -> Response {
    let is_open = view.papers.open == Some(paper.id);
    let start = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        tick(ui, scene, paper);
        body(ui, scene, is_open, paper, of)
    };
    let (opened, ()) = row::ends_at_top(ui, start, |ui| more(ui, scene, view, paper, place));
    if opened.clicked() {
        scene.send(PaperCommand::Open {
            paper: paper.id,
            page: None,
        });
    }
    opened
}

/// The box that says whether it is read.
fn tick(ui: &mut Ui, scene: &Scene<'_>, paper: &CaseDocument) {
    let p = Palette::of(ui);
    let is_read = is_read(scene, paper);
    let (rect, response) = ui.allocate_exact_size(vec2(TICK, TICK), Sense::click());
    let square = Rect::from_center_size(rect.center(), vec2(18.0, 18.0));
    let (fill, line) = if is_read {
        (p.accent, p.accent)
    } else {
        (p.surface, p.border)
    };
    ui.painter()
        .rect(square, RADIUS_TAG, fill, Stroke::new(1.5, line), StrokeKind::Inside);
    if is_read {
        paint::icon(ui.painter(), square, icons::ICON_CHECK, icons::SMALL, p.on_accent);
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_TAG));
    let name = scene.with("papers-is-read-name", &[("title", paper.title.as_str().into())]);
    paint::name_chosen(&response, Role::CheckBox, is_read, &name);
    if response.clicked() {
        scene.send(PaperCommand::SetRead {
            paper: paper.id,
            read: !is_read,
        });
    }
}

/// Title, how far one has read, and what the paper is; opens it.
fn body(ui: &mut Ui, scene: &Scene<'_>, is_open: bool, paper: &CaseDocument, of: ListOf) -> Response {
    const PAD: f32 = 6.0;
    let p = Palette::of(ui);
    let width = ui.available_width();
    let room = width - 8.0;
    let (pages, is_read) = scene.model.council.pages_read(paper.id);
    let title_font = if is_read {
        theme::regular(14.0)
    } else {
        theme::semibold_font(14.0)
    };
    let title = paint::row(
        ui,
        &paper.title,
        title_font,
        if is_read { p.text } else { p.heading },
        room,
    );
    let said = facts(scene, paper, ListOf::Case);
    let shown = facts(scene, paper, of);
    let lead = if paper.is_exempt { 20.0 } else { 0.0 };
    let mut job = egui::text::LayoutJob::simple(shown, theme::regular(13.0), p.text_weak, room - lead);
    for section in &mut job.sections {
        section.format.line_height = Some(18.0);
    }
    let caption = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let count = scene
        .model
        .papers
        .page_count(&paper.sha256)
        .filter(|_| !is_read && !pages.is_empty());
    let bar = if count.is_some() { 8.0 } else { 0.0 };
    let height = 2.0 * PAD + 20.0 + bar + caption.size().y;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let painter = ui.painter();
    if is_open || response.hovered() {
        painter.rect_filled(rect, RADIUS_CONTROL, p.quiet);
    }
    let at = rect.min + vec2(4.0, PAD);
    paint::place(
        painter,
        Rect::from_min_size(at, vec2(room, 20.0)),
        Align2::LEFT_CENTER,
        title,
    );
    if let Some(count) = count {
        let line = Rect::from_min_size(at + vec2(0.0, 22.0), vec2(room, 4.0));
        painter.rect_filled(line, 2, p.rule);
        let share = (pages.len() as f32 / count.max(1) as f32).min(1.0);
        painter.rect_filled(line.with_max_x(line.left() + share * line.width()), 2, p.accent);
    }
    let below = at + vec2(0.0, 20.0 + bar);
    if paper.is_exempt {
        let lock = Rect::from_min_size(below, vec2(icons::SMALL, 18.0));
        paint::icon(painter, lock, icons::ICON_LOCK, icons::SMALL, p.text_weak);
    }
    painter.galley(pos2(below.x + lead, below.y), caption, p.text_weak);
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    paint::name(&response, Role::Button, true, &format!("{}, {said}", paper.title));
    response
}

/// What a paper is, in one line; beside a member's assessment without what stands on the paper's own page.
fn facts(scene: &Scene<'_>, paper: &CaseDocument, of: ListOf) -> String {
    let is_brief = of == ListOf::Preparation;
    let papers = &scene.model.papers;
    let mut said = Vec::new();
    let (pages, is_read) = scene.model.council.pages_read(paper.id);
    match papers.page_count(&paper.sha256) {
        Some(count) => {
            let unit = Unit::of(scene, paper);
            said.push(match pages.last().filter(|_| !is_read) {
                Some(last) => unit.numbered_of(scene, (*last).min(count), count as usize),
                None => unit.counted(scene, count),
            });
        }
        None => {
            if let Some(facts) = papers.facts(&paper.sha256) {
                said.push(scene.words.bytes(u64::try_from(facts.byte_length).unwrap_or(0)));
            }
        }
    }
    if papers.is_being_read(&paper.sha256) {
        said.push(scene.t("papers-being-read").to_owned());
    } else if let Some(fault) = papers.fault(&paper.sha256) {
        said.push(text_fault_in_list(scene.words, fault).to_owned());
    }
    if let Some(date) = paper.received_on {
        let date = if is_brief && date.year() == scene.today.year() {
            scene.words.date_in_year(date)
        } else {
            scene.words.date_medium(date)
        };
        said.push(scene.with("papers-came", &[("date", date.into())]));
    }
    if !paper.sender.is_empty() && !is_brief {
        said.push(scene.with("papers-from", &[("sender", paper.sender.as_str().into())]));
    }
    let notes = scene.texts(paper.case_id).map_or(0, |texts| {
        let notes = texts.notes.of(paper.case_id);
        notes
            .filter(|note| note.case_document_id == Some(paper.id) && note.kind != NoteKind::TalkingPoint)
            .count()
    });
    if notes > 0 {
        said.push(scene.with("papers-notes-count", &[("count", notes.into())]));
    }
    if paper.is_exempt {
        let mark = match exempt_ground(&paper.exemption).filter(|_| !is_brief) {
            None => scene.t("papers-exempt").to_owned(),
            Some(ground) => scene.with("papers-exempt-by", &[("ground", ground.into())]),
        };
        said.push(mark);
    }
    said.join(" · ")
}

fn more(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, paper: &CaseDocument, (place, count): (usize, usize)) {
    let name = scene.with("papers-more", &[("title", paper.title.as_str().into())]);
    let button = ui.add(Button::icon_only(icons::ICON_MORE_HORIZ, &name).low());
    menu(&button, |ui| {
        let read_only = (!scene.model.may_write()).then(|| scene.t("refusal-read-only"));
        let row = |ui: &mut Ui, key, icon, blocked: Option<&str>| {
            let clicked = ui
                .add(MenuRow::new(scene.words.text(key)).icon(icon).blocked(blocked))
                .clicked();
            if clicked {
                ui.close();
            }
            clicked
        };
        let not_shown = (!paper.may_be_shown()).then(|| scene.t("papers-not-shown"));
        if row(ui, "papers-open-original", icons::ICON_FILE_OPEN, not_shown) {
            scene.send(PaperCommand::OpenOriginal(paper.id));
        }
        if row(ui, "papers-copy", icons::ICON_SAVE_AS, None) {
            scene.send(PaperCommand::AskForCopy(paper.id));
        }
        if row(ui, "papers-edit", icons::ICON_EDIT, read_only) {
            view.papers.edit = Some(Edited::of(scene, paper));
        }
        let first = (place == 0).then(|| scene.t("papers-is-first"));
        if row(ui, "papers-move-up", icons::ICON_ARROW_UPWARD, read_only.or(first)) {
            scene.send(PaperCommand::Move {
                paper: paper.id,
                direction: Direction::Up,
            });
        }
        let last = (place + 1 == count).then(|| scene.t("papers-is-last"));
        if row(ui, "papers-move-down", icons::ICON_ARROW_DOWNWARD, read_only.or(last)) {
            scene.send(PaperCommand::Move {
                paper: paper.id,
                direction: Direction::Down,
            });
        }
        menu_rule(ui);
        if row(ui, "papers-remove", icons::ICON_DELETE, read_only) {
            scene.send(PaperCommand::Remove(paper.id));
        }
    });
}
