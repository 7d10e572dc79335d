//! The table: one accessible node a row, only the rows in sight drawn, and all of it by keyboard.

mod cells;
mod head;
pub(in crate::ui) mod keys;

use std::ops::Range;

use egui::{Rect, Response, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

pub use cells::Cells;

use super::paint;
use crate::ui::theme::Palette;

/// Height of the head, in points.
pub const HEAD: f32 = 32.0;
/// Height of a row, in points.
pub const ROW: f32 = 36.0;
/// Height of a row with two lines, in points.
pub const ROW_TWO_LINES: f32 = 48.0;

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Width {
    /// So many points.
    Fixed(f32),
    /// A share of what the fixed columns leave, by weight.
    Share(f32),
}

/// One column: its title, width, side and whether it sorts.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    pub(super) title: &'a str,
    pub(super) width: Width,
    pub(super) right: bool,
    pub(super) sortable: bool,
    hidden_below: f32,
}

impl<'a> Column<'a> {
    /// A column that sorts, with words at left.
    #[must_use]
    pub fn new(title: &'a str, width: Width) -> Self {
        Self {
            title,
            width,
            right: false,
            sortable: true,
            hidden_below: 0.0,
        }
    }

    /// Numbers and dates: at right.
    #[must_use]
    pub fn right(mut self) -> Self {
        self.right = true;
        self
    }

    /// Does not sort.
    #[must_use]
    pub fn unsorted(mut self) -> Self {
        self.sortable = false;
        self
    }

    /// Left out where the table is narrower than `width` points.
    #[must_use]
    pub fn hidden_below(mut self, width: f32) -> Self {
        self.hidden_below = width;
        self
    }
}

/// Which column the rows are sorted by, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column's place.
    pub column: usize,
    /// Whether the least comes first.
    pub ascending: bool,
}

/// The words a screen reader says for a sorted column.
#[derive(Clone, Copy, Debug)]
pub struct SortWords<'a> {
    /// After the title of a column sorted with the least first.
    pub ascending: &'a str,
    /// After the title of a column sorted with the greatest first.
    pub descending: &'a str,
}

/// A table of many rows; see [`Table::show`].
#[must_use]
pub struct Table<'a> {
    name: &'a str,
    columns: &'a [Column<'a>],
    row_height: f32,
    selected: Option<usize>,
    sort: Option<Sort>,
    words: SortWords<'a>,
    focus: bool,
}

/// What came of showing a [`Table`].
pub struct TableOutput {
    /// The body of the table, which has the keyboard.
    pub response: Response,
    /// The row to select now, by click or key.
    pub selected: Option<usize>,
    /// The row to open, by double click or Enter.
    pub activated: Option<usize>,
    /// The column whose head was pressed.
    pub sort: Option<usize>,
    /// The rows in sight.
    pub visible: Range<usize>,
}

impl<'a> Table<'a> {
    /// A table with its name for screen readers (which also tells its scrolling apart from that of others on the page).
    pub fn new(name: &'a str, columns: &'a [Column<'a>], words: SortWords<'a>) -> Self {
        Self {
            name,
            columns,
            row_height: ROW,
            selected: None,
            sort: None,
            words,
            focus: false,
        }
    }

    /// Rows of this height, [`ROW`] or [`ROW_TWO_LINES`].
    pub fn row_height(mut self, height: f32) -> Self {
        self.row_height = height;
        self
    }

    /// The selected row.
    pub fn selected(mut self, row: Option<usize>) -> Self {
        self.selected = row;
        self
    }

    /// How the rows are sorted.
    pub fn sorted(mut self, sort: Option<Sort>) -> Self {
        self.sort = sort;
        self
    }

    /// Takes the keyboard now, once, as when the page opens.
    pub fn take_focus(mut self, now: bool) -> Self {
        self.focus = now;
        self
    }

    /// Draws head and rows in all the room there is.
    ///
    /// `name` says a row in words for screen readers ("Ny saksflyt, Eksempeltilsynet, 2026"). `cells` draws row by row and
    /// calls one method of [`Cells`] a column, in order. Both are asked only for rows in sight.
    pub fn show(
        self,
        ui: &mut Ui,
        rows: usize,
        name: impl Fn(usize) -> String,
        mut cells: impl FnMut(usize, &mut Cells<'_>),
    ) -> TableOutput {
        let builder = UiBuilder::new()
            .id_salt(self.name)
            .accessibility_role(Role::Table)
            .accessibility_label(self.name);
        ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            let spans = self.spans(ui.available_width());
            let sort = head::show(ui, &self, &spans);
            let mut out = self.body(ui, rows, &spans, &name, &mut cells);
            out.sort = sort;
            out
        })
        .inner
    }

    /// Left end and width of each column, in points from the table's left; width 0 where it is left out.
    fn spans(&self, total: f32) -> Vec<(f32, f32)> {
        let shown = |column: &Column<'_>| total >= column.hidden_below;
        let (mut fixed, mut shares) = (0.0, 0.0);
        for column in self.columns.iter().filter(|column| shown(column)) {
            match column.width {
                Width::Fixed(points) => fixed += points,
                Width::Share(weight) => shares += weight,
            }
        }
        // The scroll bar stands to the right of the rows, and the columns of the head end where theirs do.
        let left_over = (total - fixed - 12.0).max(0.0);
        let mut left = 0.0;
        let mut spans = Vec::with_capacity(self.columns.len());
        for column in self.columns {
            let width = match column.width {
                _ if !shown(column) => 0.0,
                Width::Fixed(points) => points,
                Width::Share(weight) => left_over * weight / shares.max(f32::EPSILON),
            };
            spans.push((left, width));
            left += width;
        }
        spans
    }

    fn body(
        &self,
        ui: &mut Ui,
        rows: usize,
        spans: &[(f32, f32)],
        name: &impl Fn(usize) -> String,
        cells: &mut impl FnMut(usize, &mut Cells<'_>),
    ) -> TableOutput {
        let area = ui.available_rect_before_wrap();
        let id = ui.make_persistent_id("body");
        let response = ui.interact(area, id, Sense::focusable_noninteractive());
        paint::name(&response, Role::ListBox, true, self.name);
        paint::set_size(&response, rows);
        if self.focus {
            response.request_focus();
        }
        let page = ((area.height() / self.row_height) as usize).saturating_sub(1).max(1);
        let key = keys::read(ui, id, rows, self.selected, page);
        let mut out = TableOutput {
            response,
            selected: key.selected,
            activated: key.activated,
            sort: None,
            visible: 0..0,
        };
        let mut scroll = ScrollArea::vertical()
            .id_salt("rows")
            .auto_shrink(false)
            .content_margin(0);
        let offset_id = id.with("offset");
        if let Some(row) = key.selected {
            let before = ui.data(|data| data.get_temp(offset_id)).unwrap_or(0.0);
            scroll = scroll.vertical_scroll_offset(self.offset_for(row, before, area.height()));
        }
        // The rows are in the body for a screen reader too: it says which of how many a row is.
        let within = UiBuilder::new().accessibility_parent(id).max_rect(area);
        let rows_in_sight = |ui: &mut Ui, viewport: Rect| {
            ui.set_height(rows as f32 * self.row_height);
            ui.set_width(ui.available_width());
            let width = ui.max_rect().width();
            let top = area.top() - viewport.min.y;
            let first = (viewport.min.y / self.row_height) as usize;
            let last = (viewport.max.y / self.row_height).ceil() as usize;
            out.visible = first.min(rows)..last.min(rows);
            for row in out.visible.clone() {
                // Counted from the viewport, so that a hundred thousand rows stay sharp in single precision.
                let y = top + row as f32 * self.row_height;
                let min = pos2(area.left(), y);
                let rect = Rect::from_min_size(min, vec2(width, self.row_height));
                self.row(ui, row, rect, spans, name, cells, &mut out);
            }
        };
        let shown = ui
            .scope_builder(within, |ui| scroll.show_viewport(ui, rows_in_sight))
            .inner;
        ui.data_mut(|data| data.insert_temp(offset_id, shown.state.clamped_offset().y));
        if out.response.has_focus() {
            paint::ring(ui, area.shrink(2.0), 2.0);
        }
        out
    }

    /// The least scrolling from `before` that brings `row` wholly into a body of this height.
    fn offset_for(&self, row: usize, before: f32, height: f32) -> f32 {
        let top = row as f32 * self.row_height;
        let lowest = (top + self.row_height - height).max(0.0);
        before.clamp(lowest.min(top), top)
    }

    #[expect(clippy::too_many_arguments, reason = "one row's share of what the body knows")]
    fn row(
        &self,
        ui: &mut Ui,
        row: usize,
        rect: Rect,
        spans: &[(f32, f32)],
        name: &impl Fn(usize) -> String,
        cells: &mut impl FnMut(usize, &mut Cells<'_>),
        out: &mut TableOutput,
    ) {
        let p = Palette::of(ui);
        // Pressed by mouse, but not a stop of its own for Tab: the body has the keyboard.
        let id = out.response.id.with(row);
        let pressed = ui.interact(rect, id, Sense::CLICK);
        let chosen = self.selected == Some(row);
        let painter = ui.painter();
        if chosen {
            painter.rect_filled(rect, 0, p.selected);
            let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
            painter.rect_filled(bar, 0, p.accent);
        } else if pressed.hovered() {
            painter.rect_filled(rect, 0, p.quiet);
        }
        painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.rule));
        paint::name_chosen(&pressed, Role::Row, chosen, &name(row));
        paint::set_position(&pressed, row);
        if chosen {
            paint::set_active(&out.response, &pressed);
        }
        if pressed.clicked() || pressed.secondary_clicked() {
            out.selected = Some(row);
            out.response.request_focus();
        }
        if pressed.double_clicked() {
            out.activated = Some(row);
        }
        let rights: Vec<bool> = self.columns.iter().map(|column| column.right).collect();
        cells(row, &mut Cells::new(ui, rect, spans, &rights));
    }
}

#[cfg(test)]
mod tests;
