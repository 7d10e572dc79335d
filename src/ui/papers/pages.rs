//! The pages of a document as a list: which have notes, and which are read.

use egui::{Align2, Rect, Response, Role, ScrollArea, Sense, Ui, vec2};

use super::text::TextView;
use super::unit::Unit;
use crate::domain::{CaseDocument, DocumentText, Note};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::{card, icons, paint};

const ROW: f32 = 33.0;

/// Draws the list; a page that is pressed is gone to.
pub(super) fn ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut TextView,
    paper: &CaseDocument,
    text: &DocumentText,
    notes: &[&Note],
) {
    let p = Palette::of(ui);
    let (kept, is_read) = scene.model.council.pages_read(paper.id);
    let unit = Unit::of(scene, paper);
    let count = text.pages.len();
    let is_page_read = |number: u32| is_read || kept.contains(&number) || view.seen.contains(&number);
    let read = (1..=count as u32).filter(|number| is_page_read(*number)).count();
    let told = scene.with("papers-pages-read", &[("read", read.into()), ("count", count.into())]);
    ui.horizontal(|ui| {
        ui.add_space(24.0);
        ui.label(theme::caption(p, told));
    });
    ui.add_space(4.0);
    let mut to = None;
    let is_new = is_new_page(ui, paper, view.current);
    ScrollArea::vertical()
        .id_salt("pages")
        .auto_shrink(false)
        .show(ui, |ui| {
            card::list(ui, scene.t("papers-pages-list"), count, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let mut rows = Rows::default();
                for number in 1..=count as u32 {
                    let index = number as usize - 1;
                    let is_current = index == view.current;
                    let own = notes.iter().filter(|note| note.page == Some(i64::from(number))).count();
                    // One far off is not drawn until it is near; the current one is, so that it can be brought into sight.
                    let key = (paper.id, index, is_current && is_new);
                    rows.row(ui, key, |ui| {
                        let row = one(
                            ui,
                            scene,
                            &unit.numbered(scene, number),
                            (own, is_page_read(number)),
                            is_current,
                        );
                        if row.clicked() {
                            row.request_focus();
                            to = Some(index);
                        }
                        if is_current && is_new && !row.has_focus() {
                            row.scroll_to_me(None);
                        }
                        Some(row)
                    });
                }
                rows.finish(ui);
            });
        });
    if let Some(to) = to {
        view.jump = Some(to);
    }
}

/// Whether another page than the last time is read, and is to be brought into sight.
fn is_new_page(ui: &Ui, paper: &CaseDocument, current: usize) -> bool {
    ui.data_mut(|data| {
        let id = egui::Id::unique("paper page shown in list");
        let before = data.get_temp::<(u128, usize)>(id);
        let now = (paper.id.as_u128(), current);
        data.insert_temp(id, now);
        before != Some(now)
    })
}

fn one(ui: &mut Ui, scene: &Scene<'_>, words: &str, (notes, is_read): (usize, bool), is_current: bool) -> Response {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let painter = ui.painter();
    if is_current {
        painter.rect_filled(rect, 0, p.selected);
        painter.rect_filled(rect.with_max_x(rect.left() + 3.0), 0, p.accent);
    } else if response.hovered() {
        painter.rect_filled(rect, 0, p.quiet);
    }
    let inner = rect.with_min_x(rect.left() + 24.0).with_max_x(rect.right() - 20.0);
    let font = if is_current {
        theme::semibold_font(14.0)
    } else {
        theme::regular(14.0)
    };
    let ink = if is_current { p.heading } else { p.text };
    let galley = paint::row(ui, words, font, ink, inner.width() - 60.0);
    paint::place(painter, inner, Align2::LEFT_CENTER, galley);
    if is_read {
        let at = Rect::from_min_size(inner.right_top() - vec2(icons::MEDIUM, 0.0), vec2(icons::MEDIUM, ROW));
        paint::icon(painter, at, icons::ICON_CHECK, icons::MEDIUM, p.good);
    }
    let mut spoken = words.to_owned();
    if notes > 0 {
        let at = inner.with_max_x(inner.right() - 26.0);
        let count = paint::row(ui, &notes.to_string(), theme::regular(13.0), p.text_weak, 24.0);
        let left = at.right() - count.size().x;
        paint::place(painter, at, Align2::RIGHT_CENTER, count);
        let icon = Rect::from_min_size(egui::pos2(left - 22.0, at.top()), vec2(icons::SMALL, ROW));
        paint::icon(painter, icon, icons::ICON_STICKY_NOTE_2, icons::SMALL, p.text_weak);
        let told = scene.with("papers-notes-count", &[("count", notes.into())]);
        spoken = format!("{spoken}, {told}");
    }
    if is_read {
        spoken = format!("{spoken}, {}", scene.t("papers-read"));
    }
    paint::focus_ring(ui, &response, 2.0);
    paint::name_chosen(&response, Role::ListBoxOption, is_current, &spoken);
    response
}
