//! Members by cases: one thing that has the keyboard, with a cell each; the arrows move in it and Enter opens one.

use egui::{
    Align2, EventFilter, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    pos2, vec2,
};

use super::{ImpartialityView, words};
use crate::domain::Id;
use crate::figures::impartiality::Grid;
use crate::ui::Scene;
use crate::ui::theme::{CONTROL, Palette, RADIUS_CARD, regular, semibold_font};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::{icons, paint, row};

/// Height of the head, of a row, and of the foot under the grid, in points.
const HEAD: f32 = 56.0;
const ROW: f32 = 58.0;
const FOOT: f32 = 56.0;
/// Width of the column of members, and the least of a case, in points.
const MEMBERS: f32 = 124.0;
const CASE: f32 = 168.0;

/// Which cases are shown, and how wide.
struct Columns {
    first: usize,
    count: usize,
    members: f32,
    case: f32,
}

impl Columns {
    fn new(width: f32, cases: usize, first: usize) -> Self {
        let members = MEMBERS.max(width * 0.17).min(width * 0.4);
        let fit = (((width - members) / CASE) as usize).clamp(1, cases.max(1));
        let first = first.min(cases - fit.min(cases));
        Self {
            first,
            count: fit,
            members,
            case: (width - members) / fit as f32,
        }
    }

    /// Where the column of a case is, from `left` in points; none where it is not shown.
    fn left(&self, left: f32, case: usize) -> Option<f32> {
        let shown = self.first..self.first + self.count;
        let at = left + self.members + self.case * (case.saturating_sub(self.first)) as f32;
        shown.contains(&case).then_some(at)
    }
}

/// Draws the grid in the room there is above the foot, or in all that it needs where the page scrolls, and gives the cell
/// that is to be opened.
pub(super) fn ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut ImpartialityView,
    grid: &Grid,
    page_scrolls: bool,
) -> Option<(Id, Id)> {
    let mut columns = Columns::new(ui.available_width(), grid.cases.len(), state.first_case);
    if columns.count < grid.cases.len() {
        pager(ui, scene, state, grid, &columns);
    }
    let whole = HEAD + ROW * grid.members.len() as f32;
    let room = (ui.available_height() - FOOT).max(HEAD + ROW);
    let height = if page_scrolls { whole } else { room.min(whole) };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let id = ui.make_persistent_id("impartiality grid");
    let body = ui.interact(rect, id, Sense::focusable_noninteractive());
    let name = scene.t("impartiality-grid");
    paint::name(&body, Role::Table, true, name);
    if std::mem::take(&mut state.grid_asks_focus) {
        body.request_focus();
    }
    let moved = keys(ui, &body, state, grid);
    let at = state.at.and_then(|(member, case)| grid.place(member, case));
    if let Some((_, case)) = at.filter(|_| moved.has_moved) {
        let first = columns.first.min(case).max((case + 1).saturating_sub(columns.count));
        state.first_case = first;
        columns.first = first;
    }
    let p = Palette::of(ui);
    ui.painter().rect_filled(rect, RADIUS_CARD, p.surface);
    let within = UiBuilder::new().accessibility_parent(id).max_rect(rect);
    let pressed = ui
        .scope_builder(within, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
            head(ui, scene, grid, &columns, rect);
            rows(ui, scene, state, grid, &columns, (rect, &body, moved.has_moved))
        })
        .inner;
    ui.painter()
        .rect_stroke(rect, RADIUS_CARD, Stroke::new(1.0, p.rule), StrokeKind::Inside);
    if body.has_focus() && at.is_none() {
        paint::ring(ui, rect, f32::from(RADIUS_CARD));
    }
    pressed.or_else(|| moved.opened.then_some(state.at).flatten())
}

/// Which cases are shown where there is not room for all, with the way to those before and after.
fn pager(ui: &mut Ui, scene: &Scene<'_>, state: &mut ImpartialityView, grid: &Grid, columns: &Columns) {
    let p = Palette::of(ui);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let (first, last) = (columns.first + 1, columns.first + columns.count);
    let range = if first == last {
        first.to_string()
    } else {
        scene.words.range(&first.to_string(), &last.to_string())
    };
    let values = [("range", range.into()), ("all", count(grid.cases.len()).into())];
    let words = scene.with("impartiality-cases", &values);
    let start = |ui: &mut Ui| ui.label(crate::ui::theme::weak(p, words));
    let (_, to) = row::ends(ui, CONTROL, start, |ui| {
        let before = (columns.first == 0).then(|| scene.t("impartiality-no-more-cases"));
        let previous = Button::icon_only(icons::ICON_CHEVRON_LEFT, scene.t("impartiality-previous-case"));
        let after = (last >= grid.cases.len()).then(|| scene.t("impartiality-no-more-cases"));
        let next = Button::icon_only(icons::ICON_CHEVRON_RIGHT, scene.t("impartiality-next-case"));
        let back = ui.add(previous.framed().blocked(before)).clicked();
        let on = ui.add(next.framed().blocked(after)).clicked();
        match (back, on) {
            (true, _) => Some(columns.first.saturating_sub(columns.count)),
            (_, true) => Some(columns.first + columns.count),
            _ => None,
        }
    });
    if let Some(to) = to {
        state.first_case = to.min(grid.cases.len() - columns.count);
        ui.request_repaint();
    }
}

struct Moved {
    has_moved: bool,
    opened: bool,
}

/// What the keys do while the grid has the keyboard.
fn keys(ui: &Ui, body: &Response, state: &mut ImpartialityView, grid: &Grid) -> Moved {
    let nothing = Moved {
        has_moved: false,
        opened: false,
    };
    if !body.has_focus() {
        return nothing;
    }
    let filter = EventFilter {
        vertical_arrows: true,
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(body.id, filter));
    let at = state.at.and_then(|(member, case)| grid.place(member, case));
    let (rows, columns) = (grid.members.len() - 1, grid.cases.len() - 1);
    let (row, column) = at.unwrap_or((0, state.first_case.min(columns)));
    let moves = [
        (Key::ArrowDown, (row + 1, column)),
        (Key::ArrowUp, (row.saturating_sub(1), column)),
        (Key::ArrowRight, (row, column + 1)),
        (Key::ArrowLeft, (row, column.saturating_sub(1))),
        (Key::Home, (row, 0)),
        (Key::End, (row, columns)),
        (Key::PageUp, (0, column)),
        (Key::PageDown, (rows, column)),
    ];
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let mut to = None;
    for (key, (row, column)) in moves {
        if pressed(key) {
            // The first key shows where one is.
            let there = at.map_or((0, column.min(state.first_case)), |_| {
                (row.min(rows), column.min(columns))
            });
            to = Some(there);
        }
    }
    // The one that gets the keyboard by Tab shows where it is at once.
    if at.is_none() && to.is_none() && body.gained_focus() {
        to = Some((0, state.first_case.min(columns)));
    }
    if let Some((row, column)) = to {
        state.at = Some((grid.members[row], grid.cases[column]));
    }
    let opened = at.is_some() && pressed(Key::Enter);
    Moved {
        has_moved: to.is_some(),
        opened,
    }
}

fn head(ui: &Ui, scene: &Scene<'_>, grid: &Grid, columns: &Columns, rect: Rect) {
    let p = Palette::of(ui);
    let strip = rect.with_max_y(rect.top() + HEAD);
    let painter = ui.painter();
    let corners = egui::CornerRadius {
        nw: RADIUS_CARD,
        ne: RADIUS_CARD,
        ..egui::CornerRadius::ZERO
    };
    painter.rect_filled(strip, corners, p.head);
    painter.hline(strip.x_range(), strip.bottom() - 0.5, Stroke::new(1.0, p.rule));
    let inner = strip
        .with_max_x(strip.left() + columns.members)
        .shrink2(vec2(10.0, 0.0));
    let word = scene.t("impartiality-member");
    let galley = paint::row(ui, word, semibold_font(13.0), p.text_weak, inner.width());
    paint::place(painter, inner, Align2::LEFT_CENTER, galley);
    for (index, case) in grid.cases.iter().enumerate() {
        let Some(left) = columns.left(rect.left(), index) else {
            continue;
        };
        let cell = Rect::from_min_size(pos2(left, strip.top()), vec2(columns.case, HEAD));
        painter.vline(cell.left() + 0.5, cell.y_range(), Stroke::new(1.0, p.rule));
        let (title, agencies) = (words::case(scene, *case), words::agencies(scene, *case));
        let inner = cell.shrink2(vec2(10.0, 8.0));
        let (upper, lower) = inner.split_top_bottom_at_fraction(0.5);
        let galley = paint::row(ui, title, semibold_font(14.0), p.heading, inner.width());
        paint::place(painter, upper, Align2::LEFT_CENTER, galley);
        let galley = paint::row(ui, &agencies, regular(13.0), p.text_weak, inner.width());
        paint::place(painter, lower, Align2::LEFT_CENTER, galley);
        let header = ui.interact(cell, ui.scope_id().with(("case", *case)), Sense::hover());
        let name = if agencies.is_empty() {
            title.to_owned()
        } else {
            format!("{title}, {agencies}")
        };
        paint::name(&header, Role::ColumnHeader, true, &name);
        // The same words: not told once more as a description.
        paint::hint_ui(header, |ui| {
            ui.label(&name);
        });
    }
}

/// The rows under the head; gives the cell that was pressed.
fn rows(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut ImpartialityView,
    grid: &Grid,
    columns: &Columns,
    (rect, body, has_moved): (Rect, &Response, bool),
) -> Option<(Id, Id)> {
    let place = rect.with_min_y(rect.top() + HEAD);
    let mut pressed = None;
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        ScrollArea::vertical()
            .id_salt("impartiality rows")
            .auto_shrink([false, false])
            .content_margin(0)
            .show(ui, |ui| {
                for row in 0..grid.members.len() {
                    let size = vec2(ui.available_width(), ROW);
                    let (line, _) = ui.allocate_exact_size(size, Sense::hover());
                    if let Some(cell) = one(ui, scene, state, grid, columns, (row, line, rect.left(), body)) {
                        pressed = Some(cell);
                    }
                    let is_at = state.at.is_some_and(|(member, _)| member == grid.members[row]);
                    if has_moved && is_at {
                        ui.scroll_to_rect(line, None);
                    }
                }
            });
    });
    pressed
}

/// A member's row.
fn one(
    ui: &Ui,
    scene: &Scene<'_>,
    state: &mut ImpartialityView,
    grid: &Grid,
    columns: &Columns,
    (row, line, left, body): (usize, Rect, f32, &Response),
) -> Option<(Id, Id)> {
    let p = Palette::of(ui);
    let painter = ui.painter();
    if row > 0 {
        painter.hline(line.x_range(), line.top() + 0.5, Stroke::new(1.0, p.rule));
    }
    let member = grid.members[row];
    let who = words::member(scene, member);
    let first = line.with_max_x(left + columns.members);
    let inner = first.shrink2(vec2(10.0, 0.0));
    let galley = paint::row(ui, who, semibold_font(14.0), p.text, inner.width());
    paint::place(painter, inner, Align2::LEFT_CENTER, galley);
    let header = ui.interact(first, body.id.with(("member", member)), Sense::hover());
    paint::name(&header, Role::RowHeader, true, who);
    let mut pressed = None;
    for column in 0..grid.cases.len() {
        let (Some(left), Some(cell)) = (columns.left(left, column), grid.cell(row, column)) else {
            continue;
        };
        let place = Rect::from_min_max(pos2(left, line.top()), pos2(left + columns.case, line.bottom()));
        let key = (cell.member, cell.case);
        let response = ui.interact(place, body.id.with(key), Sense::CLICK);
        let is_at = state.at == Some(key);
        painter.vline(place.left() + 0.5, place.y_range(), Stroke::new(1.0, p.rule));
        if is_at && (state.is_open || body.has_focus()) {
            painter.rect_filled(place, 0, p.selected);
            let line = Stroke::new(2.0, p.accent);
            painter.rect_stroke(place, 0, line, StrokeKind::Inside);
        } else if response.hovered() {
            painter.rect_filled(place.shrink(1.0), 0, p.quiet);
        }
        let told = words::told(scene, cell);
        paint_cell(ui, place, &told);
        let name = format!("{who}, {}: {}", words::case(scene, cell.case), told.word);
        let name = if told.line.is_empty() {
            name
        } else {
            format!("{name}, {}", told.line)
        };
        paint::name_chosen(&response, Role::Cell, is_at, &name);
        if is_at {
            paint::set_active(body, &response);
        }
        if response.clicked() {
            state.at = Some(key);
            pressed = Some(key);
        }
    }
    pressed
}

fn paint_cell(ui: &Ui, place: Rect, told: &words::Told<'_>) {
    let p = Palette::of(ui);
    let inner = place.shrink2(vec2(10.0, 8.0));
    let (upper, lower) = inner.split_top_bottom_at_fraction(0.54);
    if let Some(tone) = told.chip {
        let chip = StatusChip::new(tone, told.word).icon(told.icon);
        chip.paint(ui, upper.min, upper.width());
        let galley = paint::row(ui, &told.line, regular(13.0), p.text_weak, lower.width());
        paint::place(ui.painter(), lower, Align2::LEFT_CENTER, galley);
        return;
    }
    let upper = if told.line.is_empty() { inner } else { upper };
    let icon = Rect::from_min_size(upper.min, vec2(icons::MEDIUM, upper.height()));
    paint::icon(ui.painter(), icon, told.icon, icons::MEDIUM, told.ink(p));
    let beside = |rect: Rect| rect.with_min_x(rect.left() + icons::MEDIUM + 8.0);
    let galley = paint::row(ui, told.word, regular(14.0), p.text, beside(upper).width());
    paint::place(ui.painter(), beside(upper), Align2::LEFT_CENTER, galley);
    let galley = paint::row(ui, &told.line, regular(13.0), p.text_weak, beside(lower).width());
    paint::place(ui.painter(), beside(lower), Align2::LEFT_CENTER, galley);
}
