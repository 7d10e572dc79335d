//! The pages of a document as they will be printed, beside what one writes.

use std::ops::Range;
use std::sync::Arc;

use egui::{
    Align, Color32, ColorImage, Frame, Layout, Margin, Rect, Role, ScrollArea, Sense, Shadow, Stroke, StrokeKind,
    TextureHandle, TextureOptions, Ui, Vec2, pos2, vec2,
};

use super::Scene;
use super::theme::{self, Palette, Tone};
use super::widgets::banner::Banner;
use super::widgets::button::Button;
use super::widgets::menu::{MenuRow, menu};
use super::widgets::{icons, paint};
use crate::app::preview::Seen;
use crate::document::{LetterPages, PageImage};
use crate::language::sentences;

/// Between pages and around them, in points.
const GAP: f32 = 16.0;

/// What is seen of the pages, and how.
#[derive(Default)]
pub struct PagesView {
    /// The pages, as far as they are drawn; `app` puts them here.
    pub seen: Seen,
    /// The pages in view and how many pixels a point has; `app` draws these.
    pub in_view: Range<usize>,
    pub pixels_per_point: f64,
    /// The section that is written in, by its key; it is marked.
    pub marked: Option<String>,
    /// A whole page in view instead of its width.
    whole: bool,
    /// The page that stands uppermost, from 0.
    current: usize,
    scroll_to: Option<usize>,
    /// The section the view was last scrolled to.
    revealed: Option<String>,
    textures: Vec<PageTexture>,
}

/// The pixels of one page with the graphics card.
struct PageTexture {
    page: usize,
    image: Arc<PageImage>,
    texture: TextureHandle,
}

/// What the pages are called: the keys of the words over them, and of a page as it is spoken, with its number and how many
/// there are.
pub struct PagesWords<'a> {
    pub title: &'a str,
    pub spoken: &'a str,
}

impl PagesView {
    /// Forgets where in the pages one was, before those of another document are shown.
    pub fn begin_anew(&mut self) {
        *self = Self {
            seen: std::mem::take(&mut self.seen),
            ..Self::default()
        };
    }
}

/// Draws the column. Gives the key of the section that was pressed.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut PagesView, words: &PagesWords<'_>) -> Option<String> {
    ui.spacing_mut().item_spacing.y = 0.0;
    let pages = view.seen.pages.clone();
    let count = pages.as_ref().map_or(0, |pages| pages.page_count());
    tools(ui, scene, view, count, words);
    if let Some(error) = view.seen.error.clone() {
        let said = sentences::document_error(scene.words, &error);
        Frame::new().inner_margin(Margin::symmetric(16, 4)).show(ui, |ui| {
            Banner::new(Tone::Attention, &said.title, &said.text).show(ui, |_| {});
        });
    }
    let Some(pages) = pages else {
        want(ui, view, 0..1, 1.0);
        return None;
    };
    scroll(ui, scene, view, words, &pages)
}

/// "Side 1 av 3" with the way to the others, and how large the page is.
fn tools(ui: &mut Ui, scene: &Scene<'_>, view: &mut PagesView, count: usize, words: &PagesWords<'_>) {
    let p = Palette::of(ui);
    Frame::new().inner_margin(Margin::symmetric(16, 4)).show(ui, |ui| {
        let size = vec2(ui.available_width(), 32.0);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            let room = ui.available_width();
            if room > 380.0 {
                ui.label(theme::weak(p, scene.words.text_of(words.title)));
                ui.add_space(ui.available_width() - 300.0);
            }
            let last = count.saturating_sub(1);
            let previous = Button::icon_only(icons::ICON_CHEVRON_LEFT, scene.t("letters-previous-page")).low();
            let at_first = (view.current == 0).then(|| scene.t("letters-first-page"));
            if ui.add(previous.blocked(at_first)).clicked() {
                view.scroll_to = Some(view.current - 1);
            }
            let values = [
                ("page", (view.current.min(last) + 1).into()),
                ("pages", count.max(1).into()),
            ];
            ui.label(theme::body(p, scene.with("letters-page-of", &values)));
            let next = Button::icon_only(icons::ICON_CHEVRON_RIGHT, scene.t("letters-next-page")).low();
            let at_last = (view.current >= last).then(|| scene.t("letters-last-page"));
            if ui.add(next.blocked(at_last)).clicked() {
                view.scroll_to = Some(view.current + 1);
            }
            let word = if view.whole {
                scene.t("letters-whole-page")
            } else {
                scene.t("letters-page-width")
            };
            let button = ui.add(Button::quiet(word).trailing(icons::ICON_EXPAND_MORE).low());
            menu(&button, |ui| {
                for (whole, key) in [(false, "letters-page-width"), (true, "letters-whole-page")] {
                    if ui.add(MenuRow::new(scene.t(key)).chosen(view.whole == whole)).clicked() {
                        view.whole = whole;
                        view.scroll_to = Some(view.current);
                    }
                }
            });
        });
    });
}

fn scroll(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut PagesView,
    words: &PagesWords<'_>,
    pages: &LetterPages,
) -> Option<String> {
    let (width, height) = pages.page_size_points(0)?;
    let (width, height) = (width as f32, height as f32);
    let room = ui.available_size() - vec2(2.0 * GAP + 12.0, 2.0 * GAP);
    let by_width = room.x / width;
    let scale = if view.whole {
        by_width.min(room.y / height)
    } else {
        by_width
    };
    let scale = scale.max(0.1);
    let size = vec2(width, height) * scale;
    let mut in_view = None;
    let mut pressed = None;
    ScrollArea::vertical()
        .id_salt("pages")
        .auto_shrink([false, false])
        .show_viewport(ui, |ui, viewport| {
            let origin = ui.max_rect().min;
            let count = pages.page_count();
            let left = ((ui.available_width() - size.x) / 2.0).max(GAP);
            ui.set_height(GAP + count as f32 * (size.y + GAP));
            ui.set_width(ui.available_width());
            let mut range: Option<std::ops::Range<usize>> = None;
            for page in 0..count {
                let top = GAP + page as f32 * (size.y + GAP);
                let rect = Rect::from_min_size(pos2(origin.x + left, origin.y + top), size);
                if view.scroll_to == Some(page) {
                    ui.scroll_to_rect(rect.expand(GAP), Some(Align::Min));
                }
                if top < viewport.max.y && top + size.y > viewport.min.y {
                    range = Some(range.map_or(page, |range| range.start)..page + 1);
                    pressed = draw(ui, scene, view, words, pages, page, rect).or(pressed.take());
                }
            }
            let step = size.y + GAP;
            view.current = (((viewport.min.y + step * 0.4) / step) as usize).min(count - 1);
            reveal(
                ui,
                view,
                pages,
                |page, place| {
                    let top = GAP + page as f32 * step;
                    place.translate(vec2(origin.x + left, origin.y + top))
                },
                scale,
            );
            in_view = range;
        });
    view.scroll_to = None;
    let in_view = in_view.unwrap_or(0..1);
    view.textures.retain(|texture| in_view.contains(&texture.page));
    let pixels = f64::from(scale * ui.ctx().pixels_per_point());
    want(ui, view, in_view, pixels);
    pressed
}

/// Says which pages are to be drawn to pixels, and how sharp.
fn want(ui: &Ui, view: &mut PagesView, pages: Range<usize>, pixels_per_point: f64) {
    let changed = view.in_view != pages || (view.pixels_per_point - pixels_per_point).abs() > 1e-6;
    if changed {
        view.in_view = pages;
        view.pixels_per_point = pixels_per_point;
        ui.ctx().request_repaint();
    }
}

/// Scrolls to the section that is written in, once for each time another is.
fn reveal(ui: &Ui, view: &mut PagesView, pages: &LetterPages, placed: impl Fn(usize, Rect) -> Rect, scale: f32) {
    let key = view.marked.clone();
    if key == view.revealed {
        return;
    }
    let Some(name) = &key else {
        view.revealed = None;
        return;
    };
    if let Some(place) = pages.sections().iter().find(|place| place.key == *name) {
        let rect = section_rect(place, scale);
        ui.scroll_to_rect(placed(place.page, rect).expand(24.0), None);
        view.revealed = key;
        ui.ctx().request_repaint();
    }
}

fn section_rect(place: &crate::document::SectionPlace, scale: f32) -> Rect {
    let min = pos2(place.x as f32, place.y as f32) * scale;
    Rect::from_min_size(min, vec2(place.width as f32, place.height as f32) * scale)
}

/// One page: white in both themes, with the section that is written in marked.
fn draw(
    ui: &Ui,
    scene: &Scene<'_>,
    view: &mut PagesView,
    words: &PagesWords<'_>,
    pages: &LetterPages,
    page: usize,
    rect: Rect,
) -> Option<String> {
    let p = Palette::of(ui);
    let painter = ui.painter();
    let shadow = Shadow {
        offset: [0, 1],
        blur: 6,
        spread: 0,
        color: p.shadow,
    };
    // Only where it is seen: painting under a whole page costs as much as the page does.
    for beside in around(rect, 8.0) {
        let seen = painter.clip_rect().intersect(beside);
        painter.with_clip_rect(seen).add(shadow.as_shape(rect, 0));
    }
    painter.rect_stroke(rect, 0, Stroke::new(1.0, p.rule), StrokeKind::Outside);
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    match texture(ui, view, page) {
        Some(texture) => painter.image(texture, rect, whole, Color32::WHITE),
        None => painter.rect_filled(rect, 0, Color32::WHITE),
    };
    let (width, _) = pages.page_size_points(page)?;
    let scale = rect.width() / width as f32;
    let light = Palette::for_dark(false);
    let key = view.marked.clone();
    for place in pages
        .sections()
        .iter()
        .filter(|place| place.page == page && Some(&place.key) == key.as_ref())
    {
        let marked = section_rect(place, scale)
            .translate(rect.min.to_vec2())
            .expand2(vec2(6.0, 3.0));
        painter.rect_filled(marked, 0, light.accent.gamma_multiply(0.10));
        painter.rect_filled(marked.with_max_x(marked.left() + 3.0), 0, light.accent);
    }
    let response = ui.interact(rect, ui.make_persistent_id(("page", page)), Sense::CLICK);
    let values = [("page", (page + 1).into()), ("pages", pages.page_count().into())];
    paint::name(&response, Role::Image, true, &scene.with(words.spoken, &values));
    let at = response.interact_pointer_pos().filter(|_| response.clicked())?;
    let point: Vec2 = (at - rect.min) / scale;
    let key = pages
        .section_at(page, f64::from(point.x), f64::from(point.y))?
        .key
        .clone();
    // What is clicked is in view already.
    view.revealed = Some(key.clone());
    Some(key)
}

/// The four strips, `width` points wide, that lie around a rectangle and not on it.
fn around(rect: Rect, width: f32) -> [Rect; 4] {
    let whole = rect.expand(width);
    [
        whole.with_max_y(rect.top()),
        whole.with_min_y(rect.bottom()),
        whole.with_max_x(rect.left()).shrink2(vec2(0.0, width)),
        whole.with_min_x(rect.right()).shrink2(vec2(0.0, width)),
    ]
}

/// The texture of a page: the newest pixels there are, else those from before, so that the page does not blink.
fn texture(ui: &Ui, view: &mut PagesView, page: usize) -> Option<egui::TextureId> {
    let textures = &mut view.textures;
    let place = textures.iter().position(|texture| texture.page == page);
    let Some(image) = view.seen.images.get(&page) else {
        return place.map(|place| textures[place].texture.id());
    };
    if let Some(place) = place {
        if Arc::ptr_eq(&textures[place].image, image) {
            return Some(textures[place].texture.id());
        }
        textures[place].texture.set(pixels(image), TextureOptions::LINEAR);
        textures[place].image = image.clone();
        return Some(textures[place].texture.id());
    }
    let texture = ui
        .ctx()
        .load_texture(format!("page {page}"), pixels(image), TextureOptions::LINEAR);
    let id = texture.id();
    textures.push(PageTexture {
        page,
        image: image.clone(),
        texture,
    });
    Some(id)
}

fn pixels(image: &PageImage) -> ColorImage {
    ColorImage::from_rgba_premultiplied([image.width, image.height], &image.rgba)
}
