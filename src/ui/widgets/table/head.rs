//! The head of the table: titles that sort when pressed.

use egui::{Align2, CornerRadius, Rect, Role, Sense, Stroke, Ui, pos2, vec2};

use super::{HEAD, Sort, Table};
use crate::ui::{
    theme::{Palette, RADIUS_CARD, RADIUS_TAG, semibold_font},
    widgets::{icons, paint},
};

/// Draws the titles and returns the column whose title was pressed.
pub(super) fn show(ui: &mut Ui, table: &Table<'_>, spans: &[(f32, f32)]) -> Option<usize> {
    let p = Palette::of(ui);
    let size = vec2(ui.available_width(), HEAD);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let corners = CornerRadius {
        nw: RADIUS_CARD,
        ne: RADIUS_CARD,
        sw: 0,
        se: 0,
    };
    ui.painter().rect_filled(rect, corners, p.head);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.rule));
    let mut pressed = None;
    for (column, (left, width)) in spans.iter().enumerate() {
        if *width > 0.0 {
            let min = pos2(rect.left() + left, rect.top());
            let cell = Rect::from_min_size(min, vec2(*width, HEAD));
            if one(ui, table, column, cell) {
                pressed = Some(column);
            }
        }
    }
    pressed
}

fn one(ui: &Ui, table: &Table<'_>, index: usize, cell: Rect) -> bool {
    let p = Palette::of(ui);
    let column = &table.columns[index];
    let sort = table.sort.filter(|sort| sort.column == index);
    let ink = if sort.is_some() { p.heading } else { p.text_weak };
    let inner = cell.shrink2(vec2(10.0, 0.0));
    let arrow = if sort.is_some() { 20.0 } else { 0.0 };
    let galley = paint::row(ui, column.title, semibold_font(13.0), ink, inner.width() - arrow);
    let words = galley.size().x;
    let text = if column.right {
        inner.with_min_x(inner.right() - words)
    } else {
        inner
    };
    let mark = if column.right {
        Rect::from_min_size(pos2(text.left() - 20.0, cell.top()), vec2(18.0, HEAD))
    } else {
        Rect::from_min_size(pos2(text.left() + words + 2.0, cell.top()), vec2(18.0, HEAD))
    };
    paint::place(ui.painter(), text, Align2::LEFT_CENTER, galley);
    if let Some(sort) = sort {
        let icon = if sort.ascending {
            icons::ICON_ARROW_UPWARD
        } else {
            icons::ICON_ARROW_DOWNWARD
        };
        paint::icon(ui.painter(), mark, icon, icons::SMALL, ink);
    }
    if !column.sortable {
        return false;
    }
    let id = ui.scope_id().with(("head", index));
    let response = ui.interact(cell, id, Sense::click());
    paint::name(&response, Role::ColumnHeader, true, &spoken(table, index, sort));
    if response.has_focus() {
        paint::ring(ui, cell.shrink(3.0), f32::from(RADIUS_TAG));
    }
    response.clicked()
}

fn spoken(table: &Table<'_>, index: usize, sort: Option<Sort>) -> String {
    let title = table.columns[index].title;
    match sort {
        Some(sort) if sort.ascending => format!("{title}, {}", table.words.ascending),
        Some(_) => format!("{title}, {}", table.words.descending),
        None => title.to_owned(),
    }
}
