//! The letters there are, by how they stand, and the cases that wait for one.

use std::cmp::Reverse;

use egui::{Frame, Margin, Ui};
use jiff::civil::Date;

use super::foot;
use super::head;
use crate::app::{Command, LetterCommand};
use crate::domain::{Case, DeadlineKind, Field, Id, LetterStatus, OrganisationRole};
use crate::ui::scene::Scene;
use crate::ui::shell::NARROW;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::table::{Column, ROW_TWO_LINES, SortWords, Table, Width};
use crate::ui::widgets::{card, icons, row::ends};

/// The state of the list.
#[derive(Default)]
pub(super) struct ListView {
    /// The case whose row is selected.
    selected: Option<Id>,
    /// Whether the list was drawn in the frame before; else it takes the keyboard.
    pub is_shown: bool,
    /// The rows, worked out once for each state of the record and each day.
    kept: Option<Kept>,
}

struct Kept {
    revision: u64,
    today: Date,
    rows: Vec<Row>,
}

/// One row: a letter, or a case that waits for one. What it says is put in words when it is in sight.
struct Row {
    case: Id,
    /// How the letter stands, where there is one.
    status: Option<LetterStatus>,
    letter_on: Option<Date>,
    /// When the letter is due, where that can be told and it is not sent.
    due: Option<Date>,
}

/// Draws the list.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let (revision, today) = (scene.model.revision, scene.today);
    let is_fresh = |kept: &Kept| kept.revision == revision && kept.today == today;
    let kept = view.letters.list.kept.take().filter(is_fresh).unwrap_or_else(|| Kept {
        revision,
        today,
        rows: rows(scene),
    });
    shown(ui, scene, view, &kept.rows);
    view.letters.list.kept = Some(kept);
}

fn shown(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, rows: &[Row]) {
    let chosen = std::mem::take(&mut view.tab_chosen);
    let first = !std::mem::replace(&mut view.letters.list.is_shown, true) || chosen;
    let margin = if ui.available_width() < 700.0 {
        Margin::same(12)
    } else {
        Margin::symmetric(24, 16)
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        if rows.is_empty() {
            empty(ui, scene);
            return;
        }
        let selected = view.letters.list.selected;
        let at = selected
            .and_then(|case| rows.iter().position(|row| row.case == case))
            .unwrap_or(0);
        top(ui, scene, &rows[at]);
        ui.add_space(8.0);
        table(ui, scene, view, rows, at, first);
    });
}

fn rows(scene: &Scene<'_>) -> Vec<Row> {
    let council = &scene.model.council;
    let (rules, days_off) = (council.rules(), council.days_off());
    let due = |case| council.due_by(&rules, &days_off, case, DeadlineKind::Letter);
    let mut rows: Vec<Row> = council
        .cases
        .iter()
        .filter_map(|case| {
            let status = council.letters.of(case.id).next_back().map(|letter| letter.status);
            let is_held = || {
                council
                    .meeting_of(case.id)
                    .is_some_and(|meeting| meeting.held_on <= scene.today)
            };
            let is_advised = || council.recommendations.of(case.id).next().is_some();
            let waits = || case.letter_on.is_none() && (is_advised() || is_held());
            (status.is_some() || waits()).then(|| Row {
                case: case.id,
                status,
                letter_on: case.letter_on,
                due: (status != Some(LetterStatus::Sent))
                    .then(|| due(case))
                    .flatten()
                    .map(|(date, ..)| date),
            })
        })
        .collect();
    // What is to be written first, by when it is due; then what is sent, the newest first.
    rows.sort_by_key(|row| {
        let due = row.due.unwrap_or(Date::MAX);
        match row.status {
            Some(LetterStatus::Draft) => (0, due, Reverse(None), row.case),
            None => (1, due, Reverse(None), row.case),
            Some(LetterStatus::Sent) => (2, Date::MAX, Reverse(row.letter_on), row.case),
        }
    });
    rows
}

/// The name of the tab, and what can be done with the selected row.
fn top(ui: &mut Ui, scene: &Scene<'_>, row: &Row) {
    let p = Palette::of(ui);
    let title = |ui: &mut Ui| ui.add(egui::Label::new(theme::title(p, scene.t("tab-letters"))).truncate());
    ends(ui, 40.0, title, |ui| {
        let (word, icon) = match row.status {
            Some(_) => (scene.t("letters-open"), icons::ICON_EDIT_DOCUMENT),
            None => (scene.t("letters-write"), icons::ICON_EDIT),
        };
        if ui.add(Button::primary(word).icon(icon)).clicked() {
            open(scene, row);
        }
    });
}

fn open(scene: &Scene<'_>, row: &Row) {
    let case = row.case;
    scene.send(if row.status.is_some() {
        Command::OpenLetter(case)
    } else {
        Command::Letter(LetterCommand::Create(case))
    });
}

fn table(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, rows: &[Row], at: usize, first: bool) {
    let columns = [
        Column::new(scene.t("letters-column-project"), Width::Share(3.0)).unsorted(),
        Column::new(scene.t("letters-column-status"), Width::Fixed(130.0)).unsorted(),
        Column::new(scene.t("letters-column-due"), Width::Share(2.0))
            .unsorted()
            .hidden_below(480.0),
        Column::new(scene.t("letters-column-advice"), Width::Fixed(130.0))
            .unsorted()
            .right()
            .hidden_below(640.0),
    ];
    let words = SortWords {
        ascending: "",
        descending: "",
    };
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let shown = card::flush(ui, |ui| {
        Table::new(scene.t("tab-letters"), &columns, words)
            .row_height(ROW_TWO_LINES)
            .selected(Some(at))
            .take_focus(first)
            .show(
                ui,
                rows.len(),
                |row| spoken(scene, &rows[row]),
                |row, cells| {
                    let row = &rows[row];
                    let told = told(scene, row);
                    cells.two_lines(told.title, &told.agencies);
                    let (tone, icon, word) = standing(scene, row);
                    cells.status(tone, icon, word);
                    match due_words(scene, row) {
                        Some((upper, _)) if narrow => {
                            cells.two_lines(&upper, &by_in_short(scene, row));
                        }
                        Some((upper, lower)) => cells.two_lines(&upper, &lower),
                        None => cells.empty(),
                    }
                    cells.text(&scene.words.number(i64::try_from(told.advice).unwrap_or(i64::MAX)));
                },
            )
    });
    if let Some(row) = shown.inner.selected.and_then(|row| rows.get(row)) {
        view.letters.list.selected = Some(row.case);
    }
    if let Some(row) = shown.inner.activated.and_then(|row| rows.get(row)) {
        open(scene, row);
    }
}

/// What a row says of its case.
struct Told<'a> {
    title: &'a str,
    agencies: String,
    /// How many recommendations it has.
    advice: usize,
}

fn told<'a>(scene: &Scene<'a>, row: &Row) -> Told<'a> {
    let council = &scene.model.council;
    Told {
        title: council.cases.get(row.case).map_or("", |case| &case.title),
        agencies: council
            .organisation_names(row.case, OrganisationRole::Agency)
            .join(", "),
        advice: council.recommendations.of(row.case).count(),
    }
}

fn standing<'a>(scene: &Scene<'a>, row: &Row) -> (Tone, icons::MaterialIcon, &'a str) {
    match row.status {
        Some(status) => head::status(scene, status),
        None => (Tone::Info, icons::ICON_NOTE_ADD, scene.t("letters-status-none")),
    }
}

/// How long there is, and until when; or when it was sent.
fn due_words(scene: &Scene<'_>, row: &Row) -> Option<(String, String)> {
    if row.status == Some(LetterStatus::Sent) {
        let date = scene.words.date_medium(row.letter_on?);
        return Some((scene.with("letters-sent-on", &[("date", date.into())]), String::new()));
    }
    let due = foot::due(scene, row.due?);
    Some((due.left, due.by))
}

/// Until when there is, where there is little room: "ut senest 26. nov.". Empty where it was sent.
fn by_in_short(scene: &Scene<'_>, row: &Row) -> String {
    row.due.map_or_else(String::new, |date| {
        let date = scene.words.date_in_year(date);
        scene.with("letters-out-by", &[("date", date.into())])
    })
}

/// A row as a screen reader says it.
fn spoken(scene: &Scene<'_>, row: &Row) -> String {
    let told = told(scene, row);
    let advice = scene.with("letters-advice", &[("count", told.advice.into())]);
    let (left, by) = due_words(scene, row).unwrap_or_default();
    let parts = [told.title, &told.agencies, standing(scene, row).2, &left, &by, &advice];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// No letters and none to write: where they come from.
fn empty(ui: &mut Ui, scene: &Scene<'_>) {
    let p = Palette::of(ui);
    ui.label(theme::title(p, scene.t("tab-letters")));
    ui.add_space(8.0);
    let to_projects = Button::primary(scene.t("letters-to-projects")).icon(icons::ICON_TABLE_ROWS);
    let (heading, line) = (scene.t("letters-none"), scene.t("letters-none-line"));
    let pressed = card::empty(ui, icons::ICON_EDIT_DOCUMENT, heading, line, |ui| ui.add(to_projects));
    if pressed.clicked() {
        scene.send(Command::ShowProjects);
    }
}

/// The case is open here, but has no letter yet.
pub(super) fn offer(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let p = Palette::of(ui);
    Frame::new().inner_margin(Margin::same(24)).show(ui, |ui| {
        let title = scene.text(Field::CASE_TITLE, case.id, &case.title);
        ui.add(egui::Label::new(theme::section(p, title)).wrap());
        ui.set_max_width(theme::READING_WIDTH);
        ui.add(egui::Label::new(theme::reading(p, scene.t("letters-not-begun"))).wrap());
        ui.add_space(8.0);
        if ui
            .add(Button::primary(scene.t("letters-write")).icon(icons::ICON_EDIT))
            .clicked()
        {
            create(scene, case.id);
        }
    });
}

fn create(scene: &Scene<'_>, case: Id) {
    scene.send(LetterCommand::Create(case));
}
