//! The text of a document, page under page. Only what is in sight is laid out: a page far off has the room it is likely to
//! need, and the place one reads at stays where it is when that turns out to be another.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align2, Color32, FontId, Frame, Galley, Key, Modifiers, Pos2, Rect, Role, ScrollArea, Sense, Stroke, TextBuffer,
    TextEdit, Ui, UiBuilder, pos2, vec2,
};

use super::find::{Hit, places};
use super::unit::Unit;
use crate::app::PaperCommand;
use crate::domain::{CaseDocument, DocumentText, TextBlock, TextPage};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{icons, paint};

/// The widest a line is, in points: longer ones are hard to read.
const WIDEST: f32 = 640.0;
/// Between the pieces of a page, in points.
const GAP: f32 = 12.0;
/// The rule with the page's number, with what is around it, in points.
const RULE: f32 = 40.0;
/// A figure's place, in points.
const FIGURE: f32 = 52.0;
/// How wide a letter is likely to be, in points.
const LETTER: f32 = 7.9;
const LINE: f32 = 24.0;

/// Where one reads, and what has been gone through.
#[derive(Default)]
pub(super) struct TextView {
    /// The page one has come to, from 0.
    pub current: usize,
    /// The page to go to, from 0.
    pub jump: Option<usize>,
    /// Pages gone through that are not kept yet, from 1.
    pub seen: BTreeSet<u32>,
    /// The hit to bring into sight.
    pub reveal: Option<Hit>,
    /// The page at the upper edge, from 0, and how far into it.
    anchor: (usize, f32),
    heights: Vec<f32>,
    measured: BTreeSet<usize>,
    width: f32,
    /// Whether one has come to the current page by asking for it, and has not moved since.
    is_held: bool,
}

/// What is drawn upon the text.
pub(super) struct Marks<'a> {
    pub hits: &'a [Hit],
    pub chosen: Option<usize>,
    /// The passages that notes are about, by page from 1.
    pub quotes: BTreeMap<u32, Vec<&'a str>>,
}

/// A passage that was chosen with pointer or keys, and the page it is on, from 0.
pub(super) struct Chosen {
    pub page: usize,
    pub passage: String,
}

/// What a page is drawn of.
struct Sheet<'a> {
    paper: &'a CaseDocument,
    unit: Unit,
    count: usize,
    marks: &'a Marks<'a>,
}

impl TextView {
    /// Goes one page on or back. One that is left by going on has been gone through.
    pub(super) fn turn(&mut self, on: bool, count: usize) {
        if on {
            self.seen.insert(self.current as u32 + 1);
            self.jump = Some((self.current + 1).min(count.saturating_sub(1)));
        } else {
            self.jump = Some(self.current.saturating_sub(1));
        }
    }

    fn top_of(&self, page: usize) -> f32 {
        self.heights.iter().take(page).sum()
    }

    /// The page at a height of the whole, and how far into it that is.
    fn page_at(&self, mut y: f32) -> (usize, f32) {
        for (page, height) in self.heights.iter().enumerate() {
            if y < *height {
                return (page, y.max(0.0));
            }
            y -= height;
        }
        (self.heights.len().saturating_sub(1), 0.0)
    }
}

/// Draws the text; gives the passage that was chosen in it, if one was.
pub(super) fn ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut TextView,
    paper: &CaseDocument,
    text: &DocumentText,
    marks: &Marks<'_>,
) -> Option<Chosen> {
    let side = if ui.available_width() < 520.0 { 16.0 } else { 44.0 };
    let width = (ui.available_width() - 2.0 * side).clamp(160.0, WIDEST);
    let room = ui.available_height();
    let is_moved = find_place(ui, view, text, width, room);
    let offset = view.top_of(view.anchor.0) + view.anchor.1;
    let total: f32 = view.heights.iter().sum();
    let mut area = ScrollArea::vertical().id_salt(("paper", paper.id)).auto_shrink(false);
    if is_moved {
        area = area.vertical_scroll_offset(offset.min((total - room).max(0.0)));
    }
    let sheet = Sheet {
        paper,
        unit: Unit::of(scene, paper),
        count: text.pages.len(),
        marks,
    };
    let mut chosen = None;
    let shown = area.show_viewport(ui, |ui, seen| {
        ui.set_height(total);
        ui.set_width(ui.available_width());
        let left = ui.min_rect().left() + ((ui.available_width() - width) / 2.0).max(side.min(16.0));
        let mut top = 0.0;
        for (number, page) in text.pages.iter().enumerate() {
            let height = view.heights[number];
            if top < seen.max.y + LINE && top + height > seen.min.y - LINE {
                let at = pos2(left, ui.min_rect().top() + top);
                let picked = draw_page(ui, scene, &sheet, (number, page), at, width);
                chosen = picked.or(chosen.take());
            }
            top += height;
        }
    });
    let now = shown.state.clamped_offset().y;
    let is_at_end = now + shown.inner_rect.height() >= total - 1.0;
    follow(view, (offset, now), is_moved, is_at_end, room);
    chosen
}

/// Goes to where one asked to be, and gives what is about to be seen the room it needs; tells whether the place has to be set
/// anew for that.
fn find_place(ui: &Ui, view: &mut TextView, text: &DocumentText, width: f32, room: f32) -> bool {
    if (view.width - width).abs() > 0.5 || view.heights.len() != text.pages.len() {
        view.width = width;
        view.heights = text.pages.iter().map(|page| likely_height(page, width)).collect();
        view.measured.clear();
    }
    let mut is_moved = false;
    if let Some(page) = view.jump.take() {
        let page = page.min(text.pages.len().saturating_sub(1));
        view.anchor = (page, 0.0);
        view.current = page;
        view.is_held = true;
        is_moved = true;
    }
    if let Some(hit) = view.reveal.take() {
        measure(ui, view, text, hit.page, width);
        let y = block_top(ui, text, &hit, width);
        view.anchor = (hit.page, (y - room / 3.0).max(0.0));
        view.current = hit.page;
        view.is_held = true;
        is_moved = true;
    }
    // What is about to be seen gets the room it needs before it is drawn, with a page to either side.
    let mut page = view.anchor.0.saturating_sub(1);
    let mut below = -view.anchor.1 - view.heights.get(page).copied().unwrap_or_default();
    while page < text.pages.len() && below < 2.0 * room {
        is_moved |= measure(ui, view, text, page, width);
        below += view.heights[page];
        page += 1;
    }
    is_moved
}

/// Takes in where one has come to by scrolling, and what was gone through on the way.
fn follow(view: &mut TextView, (offset, now): (f32, f32), is_moved: bool, is_at_end: bool, room: f32) {
    let count = view.heights.len();
    let before = view.anchor;
    view.anchor = view.page_at(now);
    let has_scrolled = !is_moved && (now - offset).abs() > 0.5;
    if has_scrolled {
        view.is_held = false;
        // A page that is scrolled past has been gone through; one that is leapt over has not.
        if view.anchor.0 > before.0 && now - offset < 2.0 * room {
            view.seen.extend((before.0..view.anchor.0).map(|page| page as u32 + 1));
        }
    }
    if has_scrolled && is_at_end && now > offset {
        view.seen.extend((view.anchor.0..count).map(|page| page as u32 + 1));
    }
    if !view.is_held {
        view.current = if is_at_end && now > 0.0 {
            count.saturating_sub(1)
        } else {
            view.page_at(now + (0.2 * room).min(140.0)).0
        };
    }
}

/// The room a page is likely to need, in points.
fn likely_height(page: &TextPage, width: f32) -> f32 {
    let height = |block: &TextBlock| match block.words() {
        Some(words) => {
            let lines = words
                .lines()
                .map(|line| (line.chars().count() as f32 * LETTER / width).ceil().max(1.0));
            lines.sum::<f32>() * LINE + GAP
        }
        None => FIGURE + GAP,
    };
    RULE + page.blocks.iter().map(height).sum::<f32>()
}

/// Gives a page the room it needs; tells whether that is another than it was likely to.
fn measure(ui: &Ui, view: &mut TextView, text: &DocumentText, number: usize, width: f32) -> bool {
    if !view.measured.insert(number) {
        return false;
    }
    let Some(page) = text.pages.get(number) else {
        return false;
    };
    let blocks = page.blocks.iter().map(|block| block_height(ui, block, width) + GAP);
    let height = RULE + blocks.sum::<f32>();
    let is_other = (view.heights[number] - height).abs() > 0.5;
    view.heights[number] = height;
    is_other
}

fn block_height(ui: &Ui, block: &TextBlock, width: f32) -> f32 {
    let p = Palette::of(ui);
    match block.words() {
        Some(words) => galley(ui, p, block, words, &[], width).size().y,
        None => FIGURE,
    }
}

/// How far into its page a hit stands, in points.
fn block_top(ui: &Ui, text: &DocumentText, hit: &Hit, width: f32) -> f32 {
    let Some(page) = text.pages.get(hit.page) else {
        return 0.0;
    };
    let before = page.blocks.iter().take(hit.block);
    RULE + before.map(|block| block_height(ui, block, width) + GAP).sum::<f32>()
}

/// A piece of text that is marked, and how.
struct Mark {
    place: Range<usize>,
    /// How thick the line under it is, in points.
    line: f32,
}

fn galley(ui: &Ui, p: &Palette, block: &TextBlock, words: &str, marks: &[Mark], width: f32) -> Arc<Galley> {
    let (font, ink): (FontId, Color32) = match block {
        TextBlock::Heading(_) => (theme::semibold_font(16.0), p.heading),
        TextBlock::Text(_) | TextBlock::Figure => (theme::regular(16.0), p.text),
    };
    let plain = TextFormat {
        line_height: Some(LINE),
        ..TextFormat::simple(font, ink)
    };
    let marked = |line: f32| TextFormat {
        background: p.selected,
        underline: Stroke::new(line, p.accent),
        ..plain.clone()
    };
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let mut at = 0;
    for mark in marks {
        // Marks that overlap an earlier one begin where it ends.
        let place = mark.place.start.max(at)..mark.place.end.max(at);
        if let (Some(before), Some(met)) = (words.get(at..place.start), words.get(place.clone())) {
            job.append(before, 0.0, plain.clone());
            job.append(met, 0.0, marked(mark.line));
            at = place.end;
        }
    }
    job.append(words.get(at..).unwrap_or_default(), 0.0, plain);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

fn draw_page(
    ui: &mut Ui,
    scene: &Scene<'_>,
    sheet: &Sheet<'_>,
    (number, page): (usize, &TextPage),
    at: Pos2,
    width: f32,
) -> Option<Chosen> {
    let p = Palette::of(ui);
    let mut words = sheet.unit.numbered_of(scene, number as u32 + 1, sheet.count);
    if !page.name.is_empty() {
        words = format!("{words}: {}", page.name);
    }
    page_rule(ui, Rect::from_min_size(at, vec2(width, RULE)), &words);
    let mut y = at.y + RULE;
    let mut chosen = None;
    for (place, block) in page.blocks.iter().enumerate() {
        let salt = (sheet.paper.id, number, place);
        let Some(text) = block.words() else {
            let rect = Rect::from_min_size(pos2(at.x, y), vec2(width, FIGURE));
            ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt(salt), |ui| {
                figure(ui, scene, sheet, number, rect);
            });
            y += FIGURE + GAP;
            continue;
        };
        let marks = marks_of(sheet, number, place, text);
        let galley = galley(ui, p, block, text, &marks, width);
        let height = galley.size().y;
        let rect = Rect::from_min_size(pos2(at.x, y), vec2(width, height));
        y += height + GAP;
        if !ui.is_rect_visible(rect.expand(LINE)) {
            continue;
        }
        let named = scene.with(
            "papers-paragraph",
            &[("place", words.as_str().into()), ("number", (place + 1).into())],
        );
        let picked = ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt(salt), |ui| {
            passage(ui, text, &galley, &named, matches!(block, TextBlock::Heading(_)))
        });
        if let Some(passage) = picked.inner {
            chosen = Some(Chosen { page: number, passage });
        }
    }
    chosen
}

/// Text one can choose from and not write in; gives what is chosen, empty where the choice was taken away.
fn passage(ui: &mut Ui, text: &str, galley: &Arc<Galley>, name: &str, is_heading: bool) -> Option<String> {
    let mut words = text;
    let width = ui.available_width();
    let mut layouter = |_: &Ui, _: &dyn TextBuffer, _: f32| Arc::clone(galley);
    let shown = TextEdit::multiline(&mut words)
        .id(ui.make_persistent_id("passage"))
        .frame(Frame::NONE)
        .desired_rows(1)
        .desired_width(width)
        .layouter(&mut layouter)
        .show(ui);
    let response = shown.response.response.accessible_name(name);
    if is_heading {
        response
            .ctx
            .accesskit_node_builder(response.id, |node| node.set_role_description(name));
    }
    paint::show_focused(&response);
    paint::focus_ring(ui, &response, 2.0);
    let range = shown.cursor_range.filter(|_| response.has_focus())?;
    Some(range.slice_str(text).trim().to_owned())
}

fn marks_of(sheet: &Sheet<'_>, page: usize, block: usize, text: &str) -> Vec<Mark> {
    let mut marks: Vec<Mark> = sheet
        .marks
        .hits
        .iter()
        .enumerate()
        .filter(|(_, hit)| hit.page == page && hit.block == block)
        .map(|(number, hit)| Mark {
            place: hit.place.clone(),
            line: if sheet.marks.chosen == Some(number) { 4.0 } else { 2.0 },
        })
        .collect();
    for quote in sheet.marks.quotes.get(&(page as u32 + 1)).into_iter().flatten() {
        marks.extend(places(text, quote).into_iter().map(|place| Mark { place, line: 2.0 }));
    }
    marks.sort_by_key(|mark| mark.place.start);
    marks
}

/// The rule between pages, with the number of the page it begins.
fn page_rule(ui: &Ui, rect: Rect, words: &str) {
    let p = Palette::of(ui);
    let response = ui.interact(rect, ui.scope_id().with(("page rule", words)), Sense::hover());
    let galley = paint::row(ui, words, theme::regular(13.0), p.text_weak, rect.width() - 32.0);
    let half = galley.size().x / 2.0 + 12.0;
    let (middle, stroke) = (rect.center(), Stroke::new(1.0, p.rule));
    ui.painter().hline(rect.left()..=middle.x - half, middle.y, stroke);
    ui.painter().hline(middle.x + half..=rect.right(), middle.y, stroke);
    paint::place(ui.painter(), rect, Align2::CENTER_CENTER, galley);
    paint::name(&response, Role::Heading, true, words);
}

/// A picture that gave no text says so in its place, and leads to the original.
fn figure(ui: &mut Ui, scene: &Scene<'_>, sheet: &Sheet<'_>, page: usize, rect: Rect) {
    let p = Palette::of(ui);
    let stroke = Stroke::new(1.0, p.border);
    let corners = rect.shrink(0.5);
    let around = [
        corners.left_top(),
        corners.right_top(),
        corners.right_bottom(),
        corners.left_bottom(),
        corners.left_top(),
    ];
    ui.painter().extend(egui::Shape::dashed_line(&around, stroke, 4.0, 3.0));
    let icon = Rect::from_min_size(rect.min + vec2(14.0, 0.0), vec2(icons::CONTROL, rect.height()));
    paint::icon(ui.painter(), icon, icons::ICON_IMAGE, icons::CONTROL, p.text_weak);
    let where_it_is = sheet.unit.numbered(scene, page as u32 + 1);
    let inner = rect.with_min_x(rect.left() + 46.0).shrink2(vec2(0.0, 8.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
        crate::ui::widgets::row::ends(
            ui,
            inner.height(),
            |ui| ui.add(egui::Label::new(theme::body(p, scene.t("papers-figure"))).truncate()),
            |ui| {
                let name = scene.with("papers-see-original", &[("place", where_it_is.to_lowercase().into())]);
                if ui.add(Button::quiet(&name).low()).clicked() {
                    scene.send(PaperCommand::OpenOriginal(sheet.paper.id));
                }
            },
        );
    });
}

/// Turns pages by key, whatever has the keyboard.
pub(super) fn keys(ui: &Ui, view: &mut TextView, count: usize) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::PageDown) {
        view.turn(true, count);
    } else if pressed(Key::PageUp) {
        view.turn(false, count);
    }
}
