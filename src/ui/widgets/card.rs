//! Cards, group rows and rules: what holds things together on a page.

use egui::{
    Align2, Frame, InnerResponse, Label, Margin, Rect, Response, RichText, Role, Sense, Stroke, Ui, UiBuilder, vec2,
};

use super::{
    icons::{self, MaterialIcon},
    paint, theme_tag,
};
use crate::{
    domain::theme::Theme,
    ui::theme::{self, Palette, RADIUS_CARD, regular, semibold_font},
};

/// The frame of a card: surface, rule around, radius 8, `padding` points inside.
pub fn frame(p: &Palette, padding: i8) -> Frame {
    Frame::new()
        .fill(p.surface)
        .stroke(Stroke::new(1.0, p.rule))
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin::same(padding))
}

/// A card with 16 points of padding, as wide as there is room.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    padded(ui, 16, add)
}

/// A card without padding, for lists and tables that reach its edges.
pub fn flush<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    padded(ui, 0, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        add(ui)
    })
}

fn padded<R>(ui: &mut Ui, padding: i8, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    frame(Palette::of(ui), padding).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        add(ui)
    })
}

/// A card that is one choice, as on the first page: icon on a tint, heading, one line, pressed as a button. `height` in
/// points is at least 64; the usual one of them stands out.
pub fn choice(ui: &mut Ui, icon: MaterialIcon, heading: &str, line: &str, (height, usual): (f32, bool)) -> Response {
    let p = Palette::of(ui);
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let fill = if usual {
        p.selected
    } else if response.hovered() {
        p.quiet
    } else {
        p.surface
    };
    let outline = if usual {
        Stroke::new(2.0, p.accent)
    } else {
        Stroke::new(1.0, p.rule)
    };
    let painter = ui.painter();
    painter.rect(rect, RADIUS_CARD, fill, outline, egui::StrokeKind::Inside);
    let square = Rect::from_min_size(rect.min + vec2(17.0, (height - 40.0) / 2.0), vec2(40.0, 40.0));
    let (ground, ink) = if usual {
        (p.accent, p.on_accent)
    } else {
        (p.quiet, p.accent)
    };
    painter.rect_filled(square, RADIUS_CARD, ground);
    paint::icon(painter, square, icon, icons::LARGE, ink);
    let text = rect.with_min_x(square.right() + 16.0).with_max_x(rect.right() - 48.0);
    let upper = paint::row(ui, heading, semibold_font(16.0), p.heading, text.width());
    let lower = paint::row(ui, line, regular(14.0), p.text, text.width());
    let (top, bottom) = text
        .shrink2(vec2(0.0, height / 2.0 - 22.0))
        .split_top_bottom_at_fraction(0.5);
    paint::place(painter, top, Align2::LEFT_CENTER, upper);
    paint::place(painter, bottom, Align2::LEFT_CENTER, lower);
    let arrow = Rect::from_center_size(rect.right_center() - vec2(27.0, 0.0), vec2(20.0, 20.0));
    paint::icon(painter, arrow, icons::ICON_CHEVRON_RIGHT, icons::CONTROL, p.text_weak);
    paint::focus_ring(ui, &response, f32::from(RADIUS_CARD));
    paint::name(&response, Role::Button, true, heading);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(line));
    response
}

/// What stands where there is nothing yet: an icon, what is not there, how it comes, and a button for it, in a card.
pub fn empty<R>(ui: &mut Ui, icon: MaterialIcon, heading: &str, line: &str, button: impl FnOnce(&mut Ui) -> R) -> R {
    let p = Palette::of(ui);
    let draw = |ui: &mut Ui| {
        icons::picture(ui, icon, icons::LARGE, p.accent);
        ui.label(theme::heading(p, heading));
        ui.add(Label::new(theme::weak(p, line)).wrap());
        ui.add_space(8.0);
        button(ui)
    };
    card(ui, |ui| ui.vertical_centered(draw).inner).inner
}

/// A group row of 30 points over the rows it gathers: theme square or icon, semibold words, a count.
pub fn group_row(ui: &mut Ui, lead: Lead, words: &str, count: &str) -> Response {
    let p = Palette::of(ui);
    let size = vec2(ui.available_width(), 30.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect));
    painter.rect_filled(rect, 0, p.head);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.rule));
    let mut inner = rect.shrink2(vec2(16.0, 0.0));
    match lead {
        Lead::Theme(theme) => {
            theme_tag::paint_square(p, &painter, inner.left_center(), theme);
            inner.min.x += theme_tag::SQUARE + 8.0;
        }
        Lead::Icon(icon) => {
            let at = Rect::from_min_size(inner.min, vec2(icons::MEDIUM, inner.height()));
            paint::icon(&painter, at, icon, icons::MEDIUM, p.text_weak);
            inner.min.x += icons::MEDIUM + 8.0;
        }
        Lead::None => {}
    }
    let ink = if matches!(lead, Lead::Theme(_)) {
        p.heading
    } else {
        p.text_weak
    };
    let counted = paint::row(ui, count, regular(13.0), p.text_weak, inner.width() / 2.0);
    let room = inner.width() - counted.size().x - 8.0;
    let galley = paint::row(ui, words, semibold_font(13.0), ink, room);
    let after = inner.with_min_x(inner.left() + galley.size().x + 8.0);
    paint::place(&painter, inner, Align2::LEFT_CENTER, galley);
    paint::place(&painter, after, Align2::LEFT_CENTER, counted);
    let spoken = format!("{words} {count}");
    paint::name(&response, Role::Heading, true, spoken.trim());
    response
}

/// What stands first in a [`group_row`].
#[derive(Clone, Copy, Debug)]
pub enum Lead {
    /// A theme's number square, or the dash for what has none.
    Theme(Option<Theme>),
    /// An icon.
    Icon(MaterialIcon),
    /// Nothing.
    None,
}

/// A group named for screen readers, with no look of its own: a region, a list, a set of fields.
pub fn group<R>(ui: &mut Ui, role: Role, name: &str, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let builder = UiBuilder::new().accessibility_role(role).accessibility_label(name);
    ui.scope_builder(builder, add)
}

/// A heading on one line, in the look `words` have: told as one, so that a screen reader leaps from one to the next.
pub fn heading(ui: &mut Ui, words: RichText) -> Response {
    let spoken = words.text().to_owned();
    let response = ui.add(Label::new(words).truncate());
    paint::name(&response, Role::Heading, true, &spoken);
    response
}

/// A [`group`] that is a list of so many rows, of which a screen reader says which one it is at.
pub fn list<R>(ui: &mut Ui, name: &str, rows: usize, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    group(ui, Role::List, name, |ui| {
        paint::set_size_of(ui, rows);
        add(ui)
    })
}

/// A 1 point rule across, with nothing around it.
pub fn rule(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().rect_filled(rect, 0, Palette::of(ui).rule);
}
