//! The agenda of a meeting, as a list to edit on the meeting's page.

mod row;

use egui::{Label, Ui};

use super::MeetingsView;
use super::add_item::AddItem;
use super::page::Kept;
use crate::domain::{AgendaItem, Field, Meeting};
use crate::figures::agenda_clock::{AgendaClock, Moment, agenda_clock};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::{card, icons, rows::Rows};

/// Draws the agenda to be edited.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting, kept: &Kept) {
    let p = Palette::of(ui);
    let items = scene.model.council.agenda(meeting.id);
    let heading = |ui: &mut Ui| card::heading(ui, theme::section(p, scene.t("meetings-agenda")));
    let (_, add) = crate::ui::widgets::row::ends(ui, CONTROL, heading, |ui| {
        ui.add(Button::secondary(scene.t("meetings-add-case")).icon(icons::ICON_ADD))
    });
    if add.clicked() {
        state.add_item = Some(AddItem::default());
        state.added_to = None;
    }
    ui.add_space(4.0);
    let mut handover = Handover::new(ui, ("agenda", meeting.id));
    if items.is_empty() {
        handover.finish(ui, Some(add.id));
        card::card(ui, |ui| {
            ui.add(Label::new(theme::body(p, scene.t("meetings-agenda-empty"))).wrap());
        });
        return;
    }
    let is_there = state.added_to.take_if(|before| items.len() > *before).is_some();
    let clock = agenda_clock(meeting, &items);
    let mut rows = Rows::default();
    card::flush(ui, |ui| {
        card::list(ui, scene.t("meetings-agenda"), rows_in(&items), |ui| {
            for (place, (item, slot)) in items.iter().zip(&clock.slots).enumerate() {
                let row = row::ItemRow {
                    item,
                    begins: slot.begins,
                    has_times: clock.slots.iter().any(|slot| slot.begins.is_some()),
                    standing: kept.items.iter().find(|row| row.item == item.id),
                    number: place + 1,
                    count: items.len(),
                    is_added: is_there && place + 1 == items.len(),
                };
                rows.row(ui, item.id, |ui| {
                    let stop = handover.row(ui, item.id, |ui| row.show(ui, scene, state, meeting));
                    card::rule(ui);
                    stop
                });
            }
        });
        foot(ui, scene, &clock);
    });
    handover.finish(ui, Some(add.id));
    rows.finish(ui);
}

/// How many of the items are rows the keyboard moves among: those with a case.
fn rows_in(items: &[&AgendaItem]) -> usize {
    items.iter().filter(|item| item.case_id.is_some()).count()
}

/// A time of the meeting, and that it is on the day after where it is.
fn moment_words(scene: &Scene<'_>, moment: Moment) -> String {
    let time = scene.words.time(moment.time);
    if moment.days == 0 {
        time
    } else {
        scene.with("plan-next-day-at", &[("time", time.into())])
    }
}

/// When the agenda ends, against the end of the meeting, and what has no minutes.
fn foot(ui: &mut Ui, scene: &Scene<'_>, clock: &AgendaClock) {
    let p = Palette::of(ui);
    let over = clock.over();
    let mut words = Vec::new();
    match clock.ends() {
        Some(ends) => {
            let time = moment_words(scene, ends);
            words.push(scene.with("plan-agenda-ends", &[("time", time.into())]));
        }
        None => words.push(scene.with("plan-agenda-allotted", &[("count", clock.allotted.into())])),
    }
    match over {
        Some(minutes @ 1..) => words.push(scene.with("plan-minutes-over", &[("count", minutes.into())])),
        Some(0) => words.push(scene.t("plan-minutes-fit").to_owned()),
        Some(minutes) => words.push(scene.with("plan-minutes-left", &[("count", (-minutes).into())])),
        None => {}
    }
    if clock.without_minutes > 0 {
        let count = clock.without_minutes;
        words.push(scene.with("plan-without-minutes", &[("count", count.into())]));
    }
    let is_over = over.is_some_and(|minutes| minutes > 0);
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(16, 10))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                let ink = if is_over { p.attention } else { p.text_weak };
                icons::picture(ui, icons::ICON_SCHEDULE, icons::MEDIUM, ink);
                let text = theme::body(p, words.join(" · "));
                let text = if is_over { text.color(p.attention) } else { text };
                ui.add(Label::new(text).wrap());
            });
        });
}

/// What an item is called: its case, or its own title.
pub fn item_name(scene: &Scene<'_>, item: &AgendaItem) -> String {
    let case = item.case_id.and_then(|case| scene.model.council.cases.get(case));
    case.map_or_else(
        || scene.text(Field::AGENDA_ITEM_TITLE, item.id, &item.title).to_owned(),
        |case| case.title.clone(),
    )
}
