//! The letter that is open: head line, the column one writes in, the pages beside it, and what is missing at the foot.

use egui::{Rect, Ui, UiBuilder, pos2};

pub(super) use super::composed::Composed;
use super::{foot, head, page, places, save_panel, writing};
use crate::domain::{Case, CaseTexts, Letter};
use crate::ui::scene::Scene;
use crate::ui::shell::NARROW;
use crate::ui::theme::Palette;
use crate::ui::view::View;

/// Height of the head line and of the foot, in points.
const HEAD: f32 = 64.0;
const FOOT: f32 = 44.0;

/// The letter that is open, with what it is read from.
pub(super) struct Open<'a> {
    pub case: &'a Case,
    pub letter: &'a Letter,
    pub texts: &'a CaseTexts,
}

/// Draws the letter.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, save_as_asked: bool) {
    let kept = view.letters.kept.composed(scene.model, open.case.id, scene.today);
    let Some(composed) = kept else { return };
    places::follow_focus(scene, view, open);
    let all = ui.max_rect();
    // The window's own width decides, as it does for the rail.
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let head_height = if narrow { HEAD - 12.0 } else { HEAD };
    let body = Rect::from_min_max(
        pos2(all.left(), all.top() + head_height),
        pos2(all.right(), all.bottom() - FOOT),
    );
    part(ui, all.with_max_y(body.top()), "letter head", |ui| {
        head::ui(ui, scene, view, open, &composed, narrow);
    });
    if narrow {
        if view.letters.page.is_chosen {
            part(ui, body, "letter pages", |ui| page::ui(ui, scene, view, open));
        } else {
            part(ui, body, "letter text", |ui| {
                writing::ui(ui, scene, view, open, &composed);
            });
        }
    } else {
        let middle = body.left() + (body.width() * 0.5).round();
        part(ui, body.with_max_x(middle), "letter text", |ui| {
            writing::ui(ui, scene, view, open, &composed);
        });
        ui.painter()
            .vline(middle, body.y_range(), egui::Stroke::new(1.0, Palette::of(ui).rule));
        part(ui, body.with_min_x(middle + 1.0), "letter pages", |ui| {
            page::ui(ui, scene, view, open);
        });
    }
    part(ui, all.with_min_y(body.bottom()), "letter foot", |ui| {
        foot::ui(ui, scene, view, open, &composed);
    });
    let asked = save_as_asked || std::mem::take(&mut view.letters.page.save_as_asked);
    if asked && view.letters.save_panel.is_none() {
        save_panel::open(scene, &mut view.letters, &composed);
        ui.ctx().request_repaint();
    }
    save_panel::ui(ui, scene, view, open, &composed);
}

/// A part of the screen in a place of its own, drawn in reading order.
fn part(ui: &mut Ui, rect: Rect, salt: &'static str, content: impl FnOnce(&mut Ui)) {
    let layout = egui::Layout::top_down(egui::Align::Min);
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect).layout(layout), |ui| {
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        content(ui);
    });
}
