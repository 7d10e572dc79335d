//! The pick list that puts a case, or an item with a title alone, on an agenda.

use egui::{Align2, Key, Modifiers, Response, Role, ScrollArea, Sense, Ui, vec2};

use super::{MeetingsView, agencies};
use crate::app::command::MeetingCommand;
use crate::domain::{Council, Id, operations, text};
use crate::figures::meeting_warnings::planned_for;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, RADIUS_CONTROL};
use crate::ui::widgets::dialog::{Answer, Dialog};
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, paint};

/// The most cases shown at once; more typing finds the rest.
const SHOWN: usize = 40;
/// How many rows `PageDown` moves.
const PAGE: usize = 5;

/// What is searched for and marked in the pick list.
#[derive(Default)]
pub struct AddItem {
    filter: String,
    marked: usize,
    is_open: bool,
    /// Whether one goes through the rows by key, and has not typed since.
    is_moving: bool,
    /// The cases found, and for what they were looked up.
    found: Vec<Id>,
    found_for: Option<(String, u64)>,
}

/// One row of the pick list.
#[derive(Clone, Copy)]
enum Choice {
    Case(Id),
    OwnTitle,
}

/// Draws the pick list while it is open.
pub fn ui(ui: &Ui, scene: &Scene<'_>, state: &mut MeetingsView) {
    let Some(meeting) = state.open else { return };
    let Some(add) = &mut state.add_item else { return };
    add.look_up(scene, meeting);
    let none = add.choices().is_empty().then(|| scene.t("meetings-pick-none"));
    let dialog = Dialog::new(
        scene.t("meetings-add-case"),
        (scene.t("cancel"), "Esc"),
        scene.t("meetings-pick-add"),
    );
    let (answer, pressed) = dialog
        .context(scene.t("meetings-pick-text"))
        .icon(icons::ICON_ADD)
        .blocked(none)
        .width(560.0)
        .show(ui.ctx(), egui::Id::unique("add to agenda"), |ui| {
            content(ui, scene, add, meeting)
        });
    let chosen = pressed.or((answer == Some(Answer::Primary)).then_some(add.marked));
    if let Some(choice) = chosen.and_then(|row| add.choices().get(row).copied()) {
        state.added_to = Some(scene.model.council.agenda(meeting).len());
        match choice {
            Choice::Case(case) => scene.send(MeetingCommand::AddToAgenda { meeting, case }),
            Choice::OwnTitle => {
                let title = text::one_line(&add.filter);
                scene.run(operations::add_agenda_item(&scene.model.council, meeting, None, &title).1);
            }
        }
        state.add_item = None;
    } else if answer == Some(Answer::Cancel) {
        state.add_item = None;
    }
}

impl AddItem {
    /// Finds the cases whose name or agency holds what is typed, newest first, without those on the agenda.
    fn look_up(&mut self, scene: &Scene<'_>, meeting: Id) {
        let wanted = (self.filter.trim().to_lowercase(), scene.model.revision);
        if self.found_for.as_ref() == Some(&wanted) {
            return;
        }
        let council = &scene.model.council;
        let there: Vec<Id> = council
            .agenda_items
            .of(meeting)
            .filter_map(|item| item.case_id)
            .collect();
        let mut cases: Vec<_> = council.cases.iter().filter(|case| !there.contains(&case.id)).collect();
        cases.sort_by_key(|case| std::cmp::Reverse((case.year, case.created_at, case.id)));
        self.found = cases
            .into_iter()
            .filter(|case| holds(council, case.id, &case.title, &wanted.0))
            .map(|case| case.id)
            .take(SHOWN)
            .collect();
        self.found_for = Some(wanted);
        self.marked = 0;
    }

    /// The rows: the cases found, and last what is typed as a title of its own.
    fn choices(&self) -> Vec<Choice> {
        let own = (!self.filter.trim().is_empty()).then_some(Choice::OwnTitle);
        self.found.iter().copied().map(Choice::Case).chain(own).collect()
    }
}

fn holds(council: &Council, case: Id, title: &str, wanted: &str) -> bool {
    wanted.is_empty()
        || title.to_lowercase().contains(wanted)
        || council
            .case_organisations
            .of(case)
            .any(|part| part.printed_name.to_lowercase().contains(wanted))
}

/// The field and the rows; gives the row that was pressed.
fn content(ui: &mut Ui, scene: &Scene<'_>, add: &mut AddItem, meeting: Id) -> Option<usize> {
    let moved = move_mark(ui, add);
    add.is_moving |= moved;
    ui.add_space(2.0);
    let out = TextField::line(&mut add.filter, scene.t("meetings-pick-search"))
        .icon(icons::ICON_SEARCH)
        .hint(scene.t("meetings-pick-search"))
        .words(scene.edit_words())
        .show(ui);
    if !std::mem::replace(&mut add.is_open, true) {
        out.response.request_focus();
    }
    add.is_moving &= !out.response.changed();
    // After the field: who types fast, or on a slow machine, has letters and Enter come in the same frame.
    add.look_up(scene, meeting);
    let choices = add.choices();
    let mut chosen = (out.entered && !choices.is_empty()).then_some(add.marked);
    // As high with few choices as with many, so that nothing jumps while one types.
    let height = (ui.ctx().content_rect().height() - 300.0).clamp(96.0, 264.0);
    ScrollArea::vertical()
        .max_height(height)
        .id_salt("pick")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            card::group(ui, Role::ListBox, scene.t("meetings-pick-cases"), |ui| {
                paint::set_size_of(ui, choices.len());
                ui.spacing_mut().item_spacing.y = 0.0;
                for (row, choice) in choices.iter().enumerate() {
                    let marked = row == add.marked;
                    let response = choice_row(ui, scene, *choice, &add.filter, marked);
                    paint::set_position(&response, row);
                    if marked && moved {
                        response.scroll_to_me(None);
                    }
                    // While one goes through the rows, a screen reader is at the row, though the field has the keyboard.
                    if marked && add.is_moving {
                        paint::set_active(&out.response, &response);
                    }
                    if response.clicked() {
                        chosen = Some(row);
                    }
                }
            });
        });
    chosen
}

/// Moves the mark by the arrows and by five with `PageUp` and `PageDown`; Home and End belong to the field. Says whether it moved.
fn move_mark(ui: &Ui, add: &mut AddItem) -> bool {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = add.choices().len().saturating_sub(1);
    let moves = [
        (Key::ArrowDown, add.marked + 1),
        (Key::ArrowUp, add.marked.saturating_sub(1)),
        (Key::PageDown, add.marked + PAGE),
        (Key::PageUp, add.marked.saturating_sub(PAGE)),
    ];
    let Some((_, to)) = moves.into_iter().find(|(key, _)| pressed(*key)) else {
        return false;
    };
    add.marked = to.min(last);
    true
}

fn choice_row(ui: &mut Ui, scene: &Scene<'_>, choice: Choice, filter: &str, marked: bool) -> Response {
    let p = Palette::of(ui);
    let (name, below) = match choice {
        Choice::Case(case) => {
            let council = &scene.model.council;
            let row = council.cases.get(case);
            let year = row.map(|case| case.year.to_string()).unwrap_or_default();
            let agency = agencies(scene, case);
            let planned = planned_for(council, case, scene.today).map(|meeting| meeting.held_on);
            let planned = planned.min().map(|day| {
                let day = scene.words.date_medium(day);
                scene.with("meetings-pick-planned", &[("date", day.into())])
            });
            let below = [agency, year, planned.unwrap_or_default()]
                .into_iter()
                .filter(|word| !word.is_empty())
                .collect::<Vec<_>>()
                .join(" · ");
            (row.map(|case| case.title.clone()).unwrap_or_default(), below)
        }
        Choice::OwnTitle => {
            let title = text::one_line(filter);
            (
                scene.with("meetings-pick-own", &[("title", title.into())]),
                scene.t("meetings-pick-own-text").to_owned(),
            )
        }
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 48.0), Sense::click());
    if marked || response.has_focus() {
        ui.painter().rect_filled(rect, RADIUS_CONTROL, p.selected);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, RADIUS_CONTROL, p.quiet);
    }
    let text = rect.shrink2(vec2(10.0, 4.0));
    let (top, bottom) = text.split_top_bottom_at_fraction(0.5);
    let upper = paint::row(ui, &name, theme::semibold_font(14.0), p.heading, text.width());
    let lower = paint::row(ui, &below, theme::regular(13.0), p.text_weak, text.width());
    paint::place(ui.painter(), top, Align2::LEFT_CENTER, upper);
    paint::place(ui.painter(), bottom, Align2::LEFT_CENTER, lower);
    paint::name_chosen(&response, Role::ListBoxOption, marked, &[name, below].join(", "));
    response
}
