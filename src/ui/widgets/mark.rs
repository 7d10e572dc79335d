//! The mark of the program: a ring of dots, one of them in the brand's colour, on a rounded square.

use egui::{Color32, Rect, Response, Role, Sense, Ui, Vec2, pos2, vec2};

use super::paint;
use crate::ui::theme::Palette;

const DOTS: usize = 8;

/// The middle of each dot in a square of side 1, and whether it is the brand's.
fn dots() -> impl Iterator<Item = (Vec2, bool)> {
    (0..DOTS).map(|index| {
        // The ring is turned a little, so that no dot stands straight above the middle; the brand's is at upper right.
        let turn = std::f32::consts::TAU * (index as f32 - 1.55) / DOTS as f32;
        (vec2(0.5, 0.5) + vec2(turn.cos(), turn.sin()) * 0.28, index == 0)
    })
}

const DOT: f32 = 0.078;
const CORNER: f32 = 0.22;

/// Paints the mark in a square of `side` points, named `name` for screen readers.
pub fn mark(ui: &mut Ui, side: f32, name: &str) -> Response {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    let painter = ui.painter();
    painter.rect_filled(rect, side * CORNER, p.mark_ground);
    for (centre, brand) in dots() {
        let colour = if brand { p.mark } else { p.mark_dots };
        painter.circle_filled(rect.min + centre * side, DOT * side, colour);
    }
    paint::name(&response, Role::Image, true, name);
    response
}

/// The mark as `side` × `side` pixels for the window's icon: red, green, blue and alpha a pixel, not premultiplied.
#[must_use]
pub fn pixels(side: u32) -> Vec<u8> {
    let p = Palette::for_dark(false);
    let width = side as f32;
    let mut bytes = Vec::with_capacity((side * side * 4) as usize);
    for y in 0..side {
        for x in 0..side {
            let at = pos2(x as f32 + 0.5, y as f32 + 0.5);
            let mut colour = p.mark_ground;
            for (centre, brand) in dots() {
                let distance = at.distance((centre * width).to_pos2());
                let cover = (DOT * width - distance + 0.5).clamp(0.0, 1.0);
                let ink = if brand { p.mark } else { p.mark_dots };
                colour = colour.lerp_to_gamma(ink, cover);
            }
            let [red, green, blue, _] = colour.to_array();
            bytes.extend([red, green, blue, corner_cover(at, width)]);
        }
    }
    bytes
}

/// How much of the pixel at `at` lies inside the rounded square, 0–255.
fn corner_cover(at: egui::Pos2, width: f32) -> u8 {
    let radius = CORNER * width;
    let inner = Rect::from_min_max(pos2(radius, radius), pos2(width - radius, width - radius));
    let distance = at.distance(inner.clamp(at));
    let cover = (radius - distance + 0.5).clamp(0.0, 1.0);
    Color32::from_white_alpha((cover * 255.0) as u8).a()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icon_is_clear_at_the_corners_and_solid_in_the_middle() {
        let bytes = pixels(64);
        assert_eq!(bytes.len(), 64 * 64 * 4);
        assert_eq!(bytes[3], 0);
        let middle = (32 * 64 + 32) * 4;
        assert_eq!(&bytes[middle..middle + 4], &[0, 0x2C, 0x54, 255]);
    }
}
