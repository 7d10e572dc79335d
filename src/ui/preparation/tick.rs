//! A box with words of several lines after it: what is read, and what is looked for.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Color32, FontId, Galley, Rect, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::ui::theme::{Palette, RADIUS_CONTROL, RADIUS_TAG, regular, semibold_font};
use crate::ui::widgets::icons::{self, MaterialIcon};
use crate::ui::widgets::paint;

/// Words after a box.
pub(super) struct Words<'a> {
    pub text: &'a str,
    /// Words that wait to be read carry more weight.
    pub strong: bool,
    /// A line below, in quiet words, with an icon before it where there is one.
    pub below: Option<(Option<MaterialIcon>, &'a str)>,
    /// What a screen reader says.
    pub spoken: &'a str,
}

/// Draws the box and its words, pressed as one; says whether it was pressed.
pub(super) fn tick(ui: &mut Ui, is_ticked: bool, words: &Words<'_>) -> bool {
    const BOX: f32 = 28.0;
    let p = Palette::of(ui);
    let width = ui.available_width();
    let (font, ink) = if words.strong {
        (semibold_font(14.0), p.heading)
    } else {
        (regular(14.0), p.text)
    };
    let room = (width - BOX).max(40.0);
    let galley = wrapped(ui, words.text, font, 20.0, ink, room);
    let below = words.below.map(|(icon, text)| {
        let indent = if icon.is_some() { 20.0 } else { 0.0 };
        let text = wrapped(ui, text, regular(13.0), 18.0, p.text_weak, room - indent);
        (icon, indent, text)
    });
    let text_height = galley.size().y.max(20.0);
    let height = 8.0 + text_height + below.as_ref().map_or(0.0, |(.., below)| below.size().y + 2.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height.max(32.0)), Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, RADIUS_CONTROL, p.quiet);
    }
    let square = Rect::from_min_size(rect.min + vec2(1.0, 5.0), vec2(18.0, 18.0));
    let (fill, line) = if is_ticked {
        (p.accent, p.accent)
    } else {
        (p.surface, p.border)
    };
    let painter = ui.painter();
    painter.rect(square, RADIUS_TAG, fill, Stroke::new(1.5, line), StrokeKind::Inside);
    if is_ticked {
        paint::icon(painter, square, icons::ICON_CHECK, icons::SMALL, p.on_accent);
    }
    let at = pos2(rect.left() + BOX, rect.top() + 4.0);
    painter.galley(at, galley, ink);
    if let Some((icon, indent, below)) = below {
        let line = pos2(at.x, at.y + text_height + 2.0);
        if let Some(icon) = icon {
            let place = Rect::from_min_size(line, vec2(icons::SMALL, 18.0));
            paint::icon(painter, place, icon, icons::SMALL, p.text_weak);
        }
        painter.galley(line + vec2(indent, 0.0), below, p.text_weak);
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    paint::name_chosen(&response, Role::CheckBox, is_ticked, words.spoken);
    response.clicked()
}

/// Text in lines of this height, as wide as `room` points.
pub(super) fn wrapped(ui: &Ui, text: &str, font: FontId, line: f32, ink: Color32, room: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), font, ink, room.max(40.0));
    for section in &mut job.sections {
        section.format.line_height = Some(line);
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}
