//! One hit in the command list: its name with what fits it marked, where it stands, and the keys that do the same.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, Color32, Id, Rect, Response, Role, Sense, Stroke, Ui, vec2};

use super::hits::{Group, Hit};
use super::panel::icon;
use super::query::{Query, pieces};
use crate::ui::Scene;
use crate::ui::theme::{Palette, RADIUS_CONTROL, regular, semibold_font};
use crate::ui::widgets::{icons, key_box, paint};

/// Heights of a row with one line and with two, in points.
const ONE: f32 = 34.0;
const TWO: f32 = 46.0;

/// The id of the hit with this number, so that the field can point a screen reader to it.
pub(super) fn id(number: usize) -> Id {
    Id::unique("hit of the command list").with(number)
}

/// Draws a hit.
pub(super) fn ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    number: usize,
    group: Group,
    hit: &Hit,
    query: &Query,
    is_chosen: bool,
) -> Response {
    let p = Palette::of(ui);
    let has_line = !hit.line.is_empty() && group != Group::Settings;
    let height = if has_line { TWO } else { ONE };
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let response = ui.interact(rect, id(number), Sense::click());
    let painter = ui.painter();
    if is_chosen {
        painter.rect_filled(rect, RADIUS_CONTROL, p.selected);
    } else if response.hovered() {
        painter.rect_filled(rect, RADIUS_CONTROL, p.quiet);
    }
    let square = Rect::from_min_size(rect.min + vec2(10.0, 0.0), vec2(icons::CONTROL, height));
    paint::icon(painter, square, icon(group, &hit.goal), icons::CONTROL, p.text_weak);
    let mut inner = rect.with_min_x(square.right() + 12.0).with_max_x(rect.right() - 10.0);
    let aside = match group {
        Group::Settings => hit.line.as_str(),
        _ if is_chosen && hit.keys.is_empty() => "Enter",
        _ => hit.keys.as_str(),
    };
    if group == Group::Settings {
        let galley = paint::row(ui, aside, regular(13.0), p.text_weak, inner.width() / 2.0);
        inner.max.x -= galley.size().x + 12.0;
        paint::place(
            painter,
            Rect::from_min_max(inner.right_top(), rect.max - vec2(10.0, 0.0)),
            Align2::RIGHT_CENTER,
            galley,
        );
    } else if !aside.is_empty() {
        let width = key_box::width(ui, aside);
        key_box::paint(ui, painter, inner.right_center() - vec2(width, 0.0), aside, None);
        inner.max.x -= width + 12.0;
    }
    let title = marked(ui, p, &hit.title, query, (14.0, p.text), inner.width());
    if has_line {
        let line = marked(ui, p, &hit.line, query, (13.0, p.text_weak), inner.width());
        let (upper, lower) = inner.shrink2(vec2(0.0, 4.0)).split_top_bottom_at_fraction(0.52);
        paint::place(painter, upper, Align2::LEFT_CENTER, title);
        paint::place(painter, lower, Align2::LEFT_CENTER, line);
    } else {
        paint::place(painter, inner, Align2::LEFT_CENTER, title);
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    let spoken: Vec<&str> = [hit.title.as_str(), &hit.line, &hit.keys]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect();
    let group = scene.t(group.name_key());
    let spoken = format!("{}, {group}", spoken.join(", "));
    paint::name_chosen(&response, Role::ListBoxOption, is_chosen, &spoken);
    response
}

/// One row of text in which what fits the words is semibold, tinted and underlined.
fn marked(
    ui: &Ui,
    p: &Palette,
    text: &str,
    query: &Query,
    (size, ink): (f32, Color32),
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    let mut job = LayoutJob {
        wrap: TextWrapping::truncate_at_width(width.max(0.0)),
        break_on_newline: false,
        ..LayoutJob::default()
    };
    // One letter stands in most words, and marking it would tell nothing.
    let words: Vec<String> = query
        .words
        .iter()
        .filter(|word| word.chars().nth(1).is_some())
        .cloned()
        .collect();
    for (piece, is_hit) in pieces(text, &words) {
        let mut format = TextFormat::simple(regular(size), ink);
        if is_hit {
            format.font_id = semibold_font(size);
            format.background = p.selected;
            format.underline = Stroke::new(2.0, p.accent);
        }
        job.append(piece, 0.0, format);
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}
