//! The list: title, filters, table, foot, and the panel beside it.

use egui::{Ui, vec2};

use super::filter::{Column, Row};
use super::foot;
use super::step_words::{standing_word, word};
use super::{ProjectsView, filter_row, new_case, panel};
use crate::app::command::Command;
use crate::domain::Standing;
use crate::ui::Scene;
use crate::ui::keys::keys_of_command;
use crate::ui::list_page::{self, Places};
use crate::ui::shell::NARROW;
use crate::ui::theme::{self, CONTROL, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::table::{self, Cells, ROW, ROW_TWO_LINES, Sort, SortWords, Table, TableOutput, Width};
use crate::ui::widgets::{card, icons, row};

/// Draws the list with its panel.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let mut filter_asked = std::mem::take(&mut view.filter_asked);
    let view = &mut view.projects;
    let sort = *view.sort.get_or_insert(Sort {
        column: 2,
        ascending: false,
    });
    view.listed.refresh(scene.model, scene.today, &view.filter, Some(sort));
    if view.selected.is_none_or(|id| view.listed.place_of(id).is_none()) {
        view.selected = view.listed.row(0).map(|row| row.id);
    }
    if filter_asked {
        view.narrow.shows_selected = false;
    }
    let has_panel = !narrow && !view.panel_is_closed && view.selected.is_some();
    let places = Places::new(ui, has_panel.then_some(panel::WIDTH));
    places.list(ui, |ui| list_side(ui, scene, view, narrow, &mut filter_asked));
    places.panel(ui, |ui| panel::beside(ui, scene, view));
}

fn list_side(ui: &mut Ui, scene: &Scene<'_>, view: &mut ProjectsView, narrow: bool, filter_asked: &mut bool) {
    list_page::side(ui, narrow, 20, |ui| {
        if narrow {
            narrow_tools(ui, scene, view, filter_asked);
        } else {
            wide_tools(ui, scene, view, filter_asked);
        }
        if view.listed.has_no_cases() {
            let (heading, line) = (scene.t("list-no-cases"), scene.t("list-no-cases-line"));
            if card::empty(ui, icons::ICON_TABLE_ROWS, heading, line, |ui| new_button(ui, scene)) {
                begin_case(scene, view);
            }
        } else if view.listed.len() == 0 {
            no_hits(ui, scene.t("list-no-hits"), scene.t("filter-clear-all"), || {
                view.filter = super::Filter::default();
            });
        } else if narrow && view.narrow.shows_selected {
            panel::instead(ui, scene, view);
        } else {
            rows(ui, scene, view, narrow);
        }
    });
}

fn begin_case(scene: &Scene<'_>, view: &mut ProjectsView) {
    view.new_case = Some(new_case::NewCase::of_year(scene.today.year()));
}

fn new_button(ui: &mut Ui, scene: &Scene<'_>) -> bool {
    let keys = keys_of_command(scene.words, &Command::NewHere);
    let button = Button::primary(scene.t("new-case")).icon(icons::ICON_ADD).hint(&keys);
    ui.add(button).clicked()
}

fn wide_tools(ui: &mut Ui, scene: &Scene<'_>, view: &mut ProjectsView, filter_asked: &mut bool) {
    let p = Palette::of(ui);
    let title = |ui: &mut Ui| ui.label(theme::title(p, scene.t("tab-projects")));
    row::ends(ui, CONTROL, title, |ui| {
        if view.panel_is_closed && view.selected.is_some() {
            let button = Button::icon_only(icons::ICON_RIGHT_PANEL_OPEN, scene.t("panel-open")).framed();
            if ui.add(button).clicked() {
                view.panel_is_closed = false;
            }
        }
        // Where there are no cases the button stands in the middle of the page, and one is enough.
        if !view.listed.has_no_cases() && new_button(ui, scene) {
            begin_case(scene, view);
        }
    });
    if view.listed.has_no_cases() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        if filter_row::text(ui, scene, &mut view.filter, 190.0, filter_asked) {
            view.has_given_focus = false;
        }
        filter_row::chips(ui, scene, view);
    });
}

fn narrow_tools(ui: &mut Ui, scene: &Scene<'_>, view: &mut ProjectsView, filter_asked: &mut bool) {
    if view.listed.has_no_cases() {
        return;
    }
    let filters = |ui: &mut Ui| {
        if filter_row::text(ui, scene, &mut view.filter, 150.0, filter_asked) {
            view.has_given_focus = false;
        }
        let switch = ["list-switch", "list-switch-list", "list-switch-case"];
        view.narrow.tools(ui, scene, view.filter.choices_made(), switch);
    };
    let ((), is_new) = row::ends(ui, CONTROL, filters, |ui| new_button(ui, scene));
    if is_new {
        begin_case(scene, view);
    }
    if view.narrow.filters_are_open {
        ui.horizontal_wrapped(|ui| filter_row::chips(ui, scene, view));
    }
}

/// A sentence and the button for the next step, in the middle of the page.
fn no_hits(ui: &mut Ui, sentence: &str, button: &str, pressed: impl FnOnce()) {
    let p = Palette::of(ui);
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() / 3.0 - 40.0).max(12.0));
        ui.label(theme::body(p, sentence));
        ui.add_space(8.0);
        if ui.add(Button::primary(button)).clicked() {
            pressed();
        }
    });
}

fn rows(ui: &mut Ui, scene: &Scene<'_>, view: &mut ProjectsView, narrow: bool) {
    let next_height = if narrow { 44.0 } else { 0.0 };
    let foot_height = foot::height(&view.listed) + next_height;
    let out = card::flush(ui, |ui| {
        let size = vec2(
            ui.available_width(),
            (ui.available_height() - foot_height - 2.0).max(table::HEAD + ROW),
        );
        let out = ui
            .allocate_ui(size, |ui| {
                if narrow {
                    narrow_table(ui, scene, view)
                } else {
                    wide_table(ui, scene, view)
                }
            })
            .inner;
        card::rule(ui);
        if narrow {
            panel::next_line(ui, scene, view);
            card::rule(ui);
        }
        foot::ui(ui, scene, &view.listed, out.visible.clone());
        out
    })
    .inner;
    view.has_given_focus = true;
    if let Some(row) = out.selected.and_then(|place| view.listed.row(place)) {
        view.selected = Some(row.id);
    }
    if let Some(row) = out.activated.and_then(|place| view.listed.row(place)) {
        scene.send(Command::OpenCase(row.id));
    }
    if let Some(pressed) = out.sort {
        let column = if narrow && pressed == 1 {
            Column::Standing as usize
        } else {
            pressed
        };
        let ascending = view.sort.is_none_or(|sort| sort.column != column || !sort.ascending);
        view.sort = Some(Sort { column, ascending });
    }
}

fn sort_words<'a>(scene: &'a Scene<'_>) -> SortWords<'a> {
    SortWords {
        ascending: scene.words.text("sort-ascending"),
        descending: scene.words.text("sort-descending"),
    }
}

fn wide_table(ui: &mut Ui, scene: &Scene<'_>, view: &ProjectsView) -> TableOutput {
    let t = |key: &'static str| scene.words.text(key);
    let columns = [
        table::Column::new(t("fact-project"), Width::Share(1.3)),
        table::Column::new(t("fact-agency"), Width::Share(1.0)).hidden_below(520.0),
        table::Column::new(t("column-when"), Width::Fixed(108.0)).right(),
        table::Column::new(t("fact-size"), Width::Fixed(88.0)).hidden_below(640.0),
        table::Column::new(t("column-step"), Width::Fixed(184.0)),
        table::Column::new(t("column-million"), Width::Fixed(80.0))
            .right()
            .hidden_below(720.0),
    ];
    table_of(ui, scene, view, (&columns, ROW, view.sort), |row, cells| {
        cells.semibold(&row.title);
        cells.optional((!row.agency.is_empty()).then_some(row.agency.as_str()));
        cells.text(&when(scene, row));
        cells.text(&word(scene, &format!("size-{}", row.size.code())));
        standing(scene, row, cells);
        estimate(scene, row, cells);
    })
}

fn narrow_table(ui: &mut Ui, scene: &Scene<'_>, view: &ProjectsView) -> TableOutput {
    let t = |key: &'static str| scene.words.text(key);
    let columns = [
        table::Column::new(t("column-project-and-agency"), Width::Share(1.0)),
        table::Column::new(t("column-step"), Width::Fixed(184.0)),
    ];
    let sort = view.sort.and_then(|sort| match Column::ALL.get(sort.column) {
        Some(Column::Project) => Some(Sort { column: 0, ..sort }),
        Some(Column::Standing) => Some(Sort { column: 1, ..sort }),
        _ => None,
    });
    table_of(ui, scene, view, (&columns, ROW_TWO_LINES, sort), |row, cells| {
        let date = match row.meeting {
            Some(date) => scene.with("row-meeting", &[("date", scene.words.date_short(date).into())]),
            None => row.year.to_string(),
        };
        let lower = if row.agency.is_empty() {
            date
        } else {
            format!("{} · {date}", row.agency)
        };
        cells.two_lines(&row.title, &lower);
        standing(scene, row, cells);
    })
}

/// The table with these columns, this height of a row in points and this order; `fill` gives a row its cells.
fn table_of(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &ProjectsView,
    (columns, height, sort): (&[table::Column<'_>], f32, Option<Sort>),
    fill: impl Fn(&Row, &mut Cells<'_>),
) -> TableOutput {
    Table::new(scene.t("list-name"), columns, sort_words(scene))
        .row_height(height)
        .selected(view.selected.and_then(|id| view.listed.place_of(id)))
        .sorted(sort)
        .take_focus(!view.has_given_focus)
        .show(
            ui,
            view.listed.len(),
            |place| view.listed.row(place).map(|row| spoken(scene, row)).unwrap_or_default(),
            |place, cells| {
                if let Some(row) = view.listed.row(place) {
                    fill(row, cells);
                }
            },
        )
}

/// The day of the meeting, else the year.
fn when(scene: &Scene<'_>, row: &Row) -> String {
    row.meeting
        .map_or_else(|| row.year.to_string(), |date| scene.words.date_short(date))
}

fn standing(scene: &Scene<'_>, row: &Row, cells: &mut Cells<'_>) {
    let words = standing_word(scene, row.standing);
    if row.standing == Standing::Treated {
        cells.text(&words);
    } else {
        cells.steps(usize::from(row.standing.ticks()), &words);
    }
}

fn estimate(scene: &Scene<'_>, row: &Row, cells: &mut Cells<'_>) {
    let words = row.estimate.map(|kroner| super::edit::millions(scene.words, kroner));
    if row.held_outside {
        cells.icon_text(icons::ICON_HIDE_SOURCE, false, words.as_deref().unwrap_or("–"));
    } else {
        cells.optional(words.as_deref());
    }
}

/// A row as a screen reader says it.
fn spoken(scene: &Scene<'_>, row: &Row) -> String {
    let mut parts = vec![row.title.clone()];
    if !row.agency.is_empty() {
        parts.push(row.agency.clone());
    }
    parts.push(when(scene, row));
    parts.push(word(scene, &format!("size-{}", row.size.code())));
    parts.push(standing_word(scene, row.standing));
    if let Some(kroner) = row.estimate {
        parts.push(scene.words.money(kroner));
    }
    if row.held_outside {
        parts.push(scene.t("fact-held-outside").to_owned());
    }
    parts.join(", ")
}
